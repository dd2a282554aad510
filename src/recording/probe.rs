//! The time of a record without reading all of it.

use crate::event::{self, Node, Value};
use crate::model::Timestamp;
use crate::protocol::{Envelope, Limits, RecordedRequest};

/// What a probe finds: the time, if there is one.
pub(super) type Probed = Result<Option<Timestamp>, event::ParseError>;

/// The `timestamp` of an event; an error when the bytes are no JSON object.
pub(super) fn event_time(bytes: &[u8]) -> Probed {
    object_time(bytes, "timestamp")
}

/// The time in `field` of a JSON object.
pub(super) fn object_time(bytes: &[u8], field: &'static str) -> Probed {
    if let Some(found) = event::field_json(bytes, field) {
        let Some(json) = found else { return Ok(None) };
        if let Ok(value) = event::parse_value(json) {
            return Ok(time_of(&value));
        }
    }
    // Lenient forms (`NaN` of old SDKs) and the exact words for what is broken are the event reader's.
    let tree = event::parse(bytes)?;
    Ok(tree.get(field).and_then(time_of))
}

fn time_of(node: &Node<'_>) -> Option<Timestamp> {
    match &node.value {
        Value::String(text) => text_time(text),
        Value::Number(number) => seconds_time(number.as_f64()),
        _ => None,
    }
}

/// A time in text: RFC 3339 with or without a zone (UTC then), or seconds.
pub(super) fn text_time(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if let Ok(time) = text.parse() {
        return Some(time);
    }
    let civil: jiff::civil::DateTime = text.parse().ok()?;
    let zoned = civil.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
    Some(Timestamp::from_millis(zoned.timestamp().as_millisecond()))
}

/// The latest moment taken as a time: the end of the year 9999.
const END_OF_TIME: f64 = 253_402_300_799.0;

pub(super) fn seconds_time(seconds: f64) -> Option<Timestamp> {
    (seconds.abs() <= END_OF_TIME).then(|| Timestamp::from_seconds(seconds))
}

/// The time of an envelope: that of the first thing in it that has a `timestamp`, else when it was sent.
pub(super) fn envelope_time(envelope: &Envelope<'_>) -> Option<Timestamp> {
    let dated = envelope.items().iter().filter(|item| item.payload().trim_ascii_start().starts_with(b"{"));
    dated
        .take(MAX_PROBED_ITEMS)
        .find_map(|item| object_time(item.payload(), "timestamp").ok().flatten())
        .or(envelope.headers().sent_at)
}

/// The time of a request: that of its first envelope. What does not decode has none and is for the pipeline to refuse.
pub(super) fn request_time(request: &RecordedRequest) -> Option<Timestamp> {
    let decoded = request.decode(&Limits::default()).ok()?;
    let bytes = decoded.envelopes.first()?;
    envelope_time(&Envelope::parse(bytes).ok()?)
}

/// More items than this are not searched for a time.
const MAX_PROBED_ITEMS: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;

    fn millis(json: &str) -> Option<i64> {
        event_time(json.as_bytes()).unwrap().map(Timestamp::as_millis)
    }

    #[test]
    fn times_in_all_their_forms() {
        let noon = Some(1_772_366_400_000);
        assert_eq!(millis(r#"{"timestamp":"2026-03-01T12:00:00Z"}"#), noon);
        assert_eq!(millis(r#"{"timestamp":"2026-03-01T13:00:00+01:00"}"#), noon);
        assert_eq!(millis(r#"{"timestamp":"2026-03-01T12:00:00"}"#), noon);
        assert_eq!(millis(r#"{"timestamp":"2026-03-01T12:00:00.000000"}"#), noon);
        assert_eq!(millis(r#"{"timestamp":1772366400}"#), noon);
        assert_eq!(millis(r#"{"timestamp":1772366400.0,"x":NaN}"#), noon);
        assert_eq!(millis(r#"{"breadcrumbs":[{"timestamp":1}],"message":"x"}"#), None);
        for odd in ["null", "true", "[1]", "{}", "\"soon\"", "1e300", "-1e300"] {
            assert_eq!(millis(&format!(r#"{{"timestamp":{odd}}}"#)), None, "{odd}");
        }
    }

    #[test]
    fn broken_events_name_the_place() {
        let error = event_time(br#"{"timestamp":1,"message":"cut"#).unwrap_err();
        assert_eq!(error.line, 1);
        assert!(error.column > 20, "{error}");
        assert!(event_time(b"[1]").is_err());
    }
}
