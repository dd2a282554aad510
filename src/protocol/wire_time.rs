//! Times as the protocol writes them: RFC 3339 text, or seconds since 1970 as a number.

use std::fmt;

use serde::de::{self, Deserializer, Visitor};

use crate::model::Timestamp;

/// Reads RFC 3339 text with a zone; the separator may be a blank, as lenient parsers take it.
pub(super) fn parse_rfc3339(text: &str) -> Option<Timestamp> {
    let bytes = text.as_bytes();
    let separated = matches!(bytes.get(10), Some(b'T' | b't' | b' '));
    let zoned = text.get(11..).is_some_and(|time| time.contains(['Z', 'z', '+', '-'])) && !text.ends_with(']');
    if !separated || !zoned {
        return None;
    }
    text.parse::<jiff::Timestamp>().ok().map(|time| Timestamp::from_millis(time.as_millisecond()))
}

struct TimeVisitor {
    numbers: bool,
}

impl TimeVisitor {
    fn number<E: de::Error>(&self, seconds: f64) -> Result<Option<Timestamp>, E> {
        if self.numbers && seconds.is_finite() {
            return Ok(Some(Timestamp::from_seconds(seconds)));
        }
        Err(E::invalid_type(de::Unexpected::Float(seconds), self))
    }
}

impl<'de> Visitor<'de> for TimeVisitor {
    type Value = Option<Timestamp>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an RFC 3339 timestamp")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        parse_rfc3339(text).map(Some).ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
    }

    #[expect(clippy::cast_precision_loss, reason = "seconds since 1970 are far below 2^52")]
    fn visit_u64<E: de::Error>(self, seconds: u64) -> Result<Self::Value, E> {
        self.number(seconds as f64)
    }

    #[expect(clippy::cast_precision_loss, reason = "seconds since 1970 are far below 2^52")]
    fn visit_i64<E: de::Error>(self, seconds: i64) -> Result<Self::Value, E> {
        self.number(seconds as f64)
    }

    fn visit_f64<E: de::Error>(self, seconds: f64) -> Result<Self::Value, E> {
        self.number(seconds)
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

/// For `deserialize_with`: RFC 3339 text or null.
pub(super) fn optional_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Timestamp>, D::Error> {
    deserializer.deserialize_any(TimeVisitor { numbers: false })
}

/// For `deserialize_with`: RFC 3339 text, seconds since 1970, or null.
pub(super) fn optional_text_or_seconds<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Timestamp>, D::Error> {
    deserializer.deserialize_any(TimeVisitor { numbers: true })
}

/// For `deserialize_with`: RFC 3339 text.
pub(super) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
    optional_text(deserializer)?.ok_or_else(|| de::Error::custom("expected an RFC 3339 timestamp, found null"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_full_times_are_taken() {
        assert_eq!(parse_rfc3339("2026-03-04T05:06:07.089Z").unwrap().as_millis(), 1_772_600_767_089);
        assert_eq!(parse_rfc3339("2026-03-04T06:06:07.089+01:00").unwrap().as_millis(), 1_772_600_767_089);
        for bad in ["", "2026-03-04", "2026-03-04T05:06:07", "1772600767", "2026-03-04T05:06:07+00:00[UTC]", "é"] {
            assert_eq!(parse_rfc3339(bad), None, "{bad}");
        }
    }
}
