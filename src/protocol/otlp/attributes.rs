//! Attributes as entries carry them: `{"value", "type"}`, with what is said of the resource and the scope.

use std::collections::HashSet;
use std::fmt;
use std::io;

use base64::display::Base64Display;
use base64::engine::general_purpose::STANDARD;
use serde::ser::{Serialize, SerializeMap as _, SerializeStruct as _, Serializer};
use serde_json::value::{RawValue, to_raw_value};

use super::InvalidOtlp;
use super::message::{AnyValue, KeyValue, Resource, Scope};

/// What all records of a scope share, written once.
pub(super) struct Origin {
    resource: Vec<Written>,
    scope: Vec<Written>,
}

type Written = (String, Box<RawValue>);

fn written(key: String, value: &AnyValue<'_>) -> Result<Option<Written>, InvalidOtlp> {
    if *value == AnyValue::Empty {
        return Ok(None);
    }
    let text = to_raw_value(&Typed(value)).map_err(|error| InvalidOtlp::Json(error.to_string()))?;
    Ok(Some((key, text)))
}

/// A name that stands there twice would be looked at for each of the records.
fn keep_first(list: &mut Vec<Written>) {
    let mut seen = HashSet::new();
    list.retain(|(key, _)| seen.insert(key.clone()));
}

impl Origin {
    /// What a resource says. Its version and its environment are what Sentry calls release and environment.
    pub(super) fn of_resource(resource: &Resource<'_>) -> Result<Self, InvalidOtlp> {
        let mut list = Vec::new();
        for (name, sources) in [
            ("sentry.release", ["service.version"].as_slice()),
            ("sentry.environment", &["deployment.environment.name", "deployment.environment"]),
        ] {
            let named = |source: &&str| resource.attributes.iter().find(|pair| pair.key == **source);
            let said = |pair: &&KeyValue<'_>| matches!(&pair.value, AnyValue::Text(text) if !text.is_empty());
            if let Some(pair) = sources.iter().filter_map(named).find(said) {
                list.extend(written(name.to_owned(), &pair.value)?);
            }
        }
        for pair in &resource.attributes {
            list.extend(written(format!("resource.{}", pair.key), &pair.value)?);
        }
        keep_first(&mut list);
        Ok(Self { resource: list, scope: Vec::new() })
    }

    /// Takes over what the next scope says.
    pub(super) fn set_scope(&mut self, scope: &Scope<'_>) -> Result<(), InvalidOtlp> {
        self.scope.clear();
        for (name, text) in [("otel.scope.name", &scope.name), ("otel.scope.version", &scope.version)] {
            if !text.is_empty() {
                self.scope.extend(written(name.to_owned(), &AnyValue::Text(text.clone()))?);
            }
        }
        for pair in &scope.attributes {
            self.scope.extend(written(format!("otel.scope.{}", pair.key), &pair.value)?);
        }
        keep_first(&mut self.scope);
        Ok(())
    }
}

/// The attributes of an entry. Where two have a name, the first stays: its own, what was made of its other fields, those
/// of the scope, those of the resource.
pub(super) struct Attributes<'e, 'a> {
    pub(super) own: &'e [KeyValue<'a>],
    pub(super) made: &'e [KeyValue<'a>],
    pub(super) origin: Option<&'e Origin>,
}

impl Serialize for Attributes<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let mut seen = HashSet::new();
        for pair in self.own.iter().chain(self.made) {
            if pair.value != AnyValue::Empty && seen.insert(pair.key.as_ref()) {
                map.serialize_entry(&pair.key, &Typed(&pair.value))?;
            }
        }
        for (key, value) in self.origin.iter().flat_map(|origin| origin.scope.iter().chain(&origin.resource)) {
            if seen.insert(key) {
                map.serialize_entry(key, value)?;
            }
        }
        map.end()
    }
}

/// A value with its type; what has no type of its own is JSON in a text.
struct Typed<'v, 'a>(&'v AnyValue<'a>);

impl Typed<'_, '_> {
    const fn kind(&self) -> &'static str {
        match self.0 {
            AnyValue::Bool(_) => "boolean",
            AnyValue::Integer(_) => "integer",
            AnyValue::Double(number) if number.is_finite() => "double",
            _ => "string",
        }
    }

    /// Whether it is a list that may be an array: all of one type, which is not a list or a map again.
    fn is_array(&self) -> bool {
        let AnyValue::List(list) = self.0 else { return false };
        let kind = list.first().map(|value| Typed(value).kind());
        let plain = |value: &AnyValue<'_>| {
            !matches!(value, AnyValue::List(_) | AnyValue::Map(_) | AnyValue::Empty)
                && Some(Typed(value).kind()) == kind
        };
        list.iter().all(plain)
    }
}

impl Serialize for Typed<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut attribute = serializer.serialize_struct("Attribute", 2)?;
        if self.is_array() {
            attribute.serialize_field("value", &Plain(self.0))?;
            attribute.serialize_field("type", "array")?;
        } else {
            match self.0 {
                AnyValue::List(_) | AnyValue::Map(_) => attribute.serialize_field("value", &AsText(self.0))?,
                other => attribute.serialize_field("value", &Plain(other))?,
            }
            attribute.serialize_field("type", self.kind())?;
        }
        attribute.end()
    }
}

/// A value as a text: a text as it is, all else as JSON.
pub(super) struct AsText<'v, 'a>(pub(super) &'v AnyValue<'a>);

impl Serialize for AsText<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            AnyValue::Empty => serializer.serialize_str(""),
            AnyValue::Text(_) | AnyValue::Bytes(_) => Plain(self.0).serialize(serializer),
            _ => serializer.collect_str(self),
        }
    }
}

impl fmt::Display for AsText<'_, '_> {
    /// JSON, whatever the value is.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        serde_json::to_writer(Formatted(formatter), &Plain(self.0)).map_err(|_| fmt::Error)
    }
}

struct Formatted<'f, 'g>(&'f mut fmt::Formatter<'g>);

impl io::Write for Formatted<'_, '_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write_str(&String::from_utf8_lossy(bytes)).map_err(io::Error::other)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A value as plain JSON.
struct Plain<'v, 'a>(&'v AnyValue<'a>);

impl Serialize for Plain<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            AnyValue::Empty => serializer.serialize_unit(),
            AnyValue::Text(text) => serializer.serialize_str(text),
            AnyValue::Bool(value) => serializer.serialize_bool(*value),
            AnyValue::Integer(number) => serializer.serialize_i64(*number),
            AnyValue::Double(number) if number.is_finite() => serializer.serialize_f64(*number),
            AnyValue::Double(number) if number.is_nan() => serializer.serialize_str("NaN"),
            AnyValue::Double(number) => serializer.serialize_str(if *number > 0.0 { "Infinity" } else { "-Infinity" }),
            AnyValue::Bytes(bytes) => serializer.collect_str(&Base64Display::new(bytes, &STANDARD)),
            AnyValue::List(list) => serializer.collect_seq(list.iter().map(Plain)),
            AnyValue::Map(map) => serializer.collect_map(map.iter().map(|pair| (&pair.key, Plain(&pair.value)))),
        }
    }
}

/// A time in nanoseconds since 1970, written in seconds without losing any.
pub(super) struct Seconds(u64);

impl Seconds {
    /// None for a time that is not known.
    pub(super) fn of(nanoseconds: u64) -> Option<Self> {
        (nanoseconds > 0).then_some(Self(nanoseconds))
    }
}

impl Serialize for Seconds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = format!("{}.{:09}", self.0 / 1_000_000_000, self.0 % 1_000_000_000);
        let text = text.trim_end_matches('0').trim_end_matches('.').to_owned();
        RawValue::from_string(text).map_err(serde::ser::Error::custom)?.serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_kept_once() {
        let same = || vec![KeyValue::new("a", AnyValue::Bool(true)); 10_000];
        let mut origin = Origin::of_resource(&Resource { attributes: same() }).unwrap();
        origin.set_scope(&Scope { attributes: same(), ..Scope::default() }).unwrap();
        assert_eq!((origin.resource.len(), origin.scope.len()), (1, 1));
    }

    #[test]
    fn no_nanosecond_is_lost() {
        let text = |nanoseconds| serde_json::to_string(&Seconds::of(nanoseconds)).unwrap();
        assert_eq!(text(1_795_867_000_123_456_789), "1795867000.123456789");
        assert_eq!(text(1_795_867_000_100_000_000), "1795867000.1");
        assert_eq!(text(10_000_000_000), "10");
        assert_eq!(text(1), "0.000000001");
        assert_eq!(text(0), "null");
    }
}
