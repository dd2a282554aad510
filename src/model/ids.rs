//! Ids as validated newtypes.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An id that is not in its form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not {expected}")]
pub struct InvalidId {
    /// What was given.
    pub text: String,
    /// The form that was expected, with its article.
    pub expected: &'static str,
}

/// The id of an event: 128 bits, written as 32 lower-case hex digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(u128);

impl EventId {
    /// A random (version 4) id.
    pub fn random() -> Self {
        Self(uuid::Uuid::new_v4().as_u128())
    }

    /// From its 128 bits.
    pub const fn from_u128(bits: u128) -> Self {
        Self(bits)
    }

    /// Its 128 bits.
    pub const fn as_u128(self) -> u128 {
        self.0
    }
}

impl fmt::Display for EventId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:032x}", self.0)
    }
}

impl FromStr for EventId {
    type Err = InvalidId;

    /// Takes 32 hex digits, with or without the dashes of a UUID, in either case.
    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let invalid = || InvalidId { text: text.to_owned(), expected: "an event id (32 hex digits)" };
        if !matches!(text.len(), 32 | 36) {
            return Err(invalid());
        }
        uuid::Uuid::try_parse(text).map(|id| Self(id.as_u128())).map_err(|_| invalid())
    }
}

impl Serialize for EventId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for EventId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// The number of a project, as in a DSN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ProjectId(pub u64);

impl fmt::Display for ProjectId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl FromStr for ProjectId {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let decimal = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let invalid = || InvalidId { text: text.to_owned(), expected: "a project id (a decimal number)" };
        if !decimal {
            return Err(invalid());
        }
        text.parse().map(Self).map_err(|_| invalid())
    }
}

/// The short name of a project or organisation: lower-case letters, digits, `-` and `_`, at most 100
/// characters, with at least one letter so that it is never taken for an id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Slug(String);

impl Slug {
    /// The slug as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl FromStr for Slug {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_');
        let valid = (1..=100).contains(&text.len())
            && text.bytes().all(allowed)
            && text.bytes().any(|byte| byte.is_ascii_lowercase());
        if valid {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidId {
                text: text.to_owned(),
                expected: "a slug (lower-case letters, digits, `-`, `_`; at most 100, with a letter among them)",
            })
        }
    }
}

impl<'de> Deserialize<'de> for Slug {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn event_ids_take_dashes_and_print_without() {
        let id: EventId = "5D1C0B9A-8F7E-4D6C-9B3A-2F1E0D4C5B6A".parse().unwrap();
        assert_eq!(id.to_string(), "5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a");
        assert!("5d1c".parse::<EventId>().is_err());
        assert!("{5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a}".parse::<EventId>().is_err());
    }

    #[test]
    fn slugs_are_never_numbers_or_paths() {
        assert!("web-1".parse::<Slug>().is_ok());
        for bad in ["", "42", "../etc", "Web", "a b", "a/b"] {
            assert!(bad.parse::<Slug>().is_err(), "{bad}");
        }
    }
}
