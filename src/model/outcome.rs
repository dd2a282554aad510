//! Outcomes: what became of each thing that came in.
//!
//! The numbers are those of the ingest protocol (PROTOCOL §10).

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::DataCategory;

/// The kinds of outcome, with their numbers on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum OutcomeKind {
    /// Stored.
    Accepted = 0,
    /// Dropped by an inbound filter or by dynamic sampling.
    Filtered = 1,
    /// Dropped by a quota.
    RateLimited = 2,
    /// Dropped because it could not be processed.
    Invalid = 3,
    /// Dropped by abuse protection.
    Abuse = 4,
    /// Dropped by the client before it was sent.
    ClientDiscard = 5,
    /// Dropped because of too many distinct values.
    CardinalityLimited = 6,
}

impl OutcomeKind {
    /// Every kind, in the order of their numbers.
    pub const ALL: [Self; 7] = [
        Self::Accepted,
        Self::Filtered,
        Self::RateLimited,
        Self::Invalid,
        Self::Abuse,
        Self::ClientDiscard,
        Self::CardinalityLimited,
    ];

    /// The number used on the wire.
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// The name used in statistics.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Filtered => "filtered",
            Self::RateLimited => "rate_limited",
            Self::Invalid => "invalid",
            Self::Abuse => "abuse",
            Self::ClientDiscard => "client_discard",
            Self::CardinalityLimited => "cardinality_limited",
        }
    }

    /// The kind with this number.
    pub fn from_number(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| i64::from(kind.number()) == number)
    }
}

impl fmt::Display for OutcomeKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// What became of a quantity of one category.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Outcome {
    /// What became of it.
    #[serde(rename = "outcome")]
    pub kind: OutcomeKind,
    /// Why: a filter's key, a quota's reason code, a client's reason; none when accepted.
    pub reason: Option<Cow<'static, str>>,
    /// What is counted.
    pub category: DataCategory,
    /// How many, or how many bytes.
    pub quantity: u64,
}

impl Outcome {
    /// `quantity` of `category` stored.
    pub const fn accepted(category: DataCategory, quantity: u64) -> Self {
        Self { kind: OutcomeKind::Accepted, reason: None, category, quantity }
    }

    /// `quantity` of `category` dropped, and why.
    pub fn dropped(
        kind: OutcomeKind,
        reason: impl Into<Cow<'static, str>>,
        category: DataCategory,
        quantity: u64,
    ) -> Self {
        Self { kind, reason: Some(reason.into()), category, quantity }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_lead_back_to_kinds() {
        for kind in OutcomeKind::ALL {
            assert_eq!(OutcomeKind::from_number(i64::from(kind.number())), Some(kind));
        }
        assert_eq!(OutcomeKind::from_number(7), None);
    }
}
