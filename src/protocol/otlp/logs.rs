//! Log entries of OpenTelemetry as those of SDKs (PROTOCOL §5).

use std::borrow::Cow;

use serde::Serialize;

use super::InvalidOtlp;
use super::attributes::{AsText, Attributes, Origin, Seconds};
use super::containers::Containers;
use super::json::Id;
use super::message::{AnyValue, KeyValue, LogRecord};
use super::walk::Record;

#[derive(Serialize)]
struct Entry<'e, 'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    timestamp: Option<Seconds>,
    #[serde(skip_serializing_if = "Id::is_none")]
    trace_id: Id<16>,
    #[serde(skip_serializing_if = "Id::is_none")]
    span_id: Id<8>,
    level: Cow<'e, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    severity_number: Option<i32>,
    body: AsText<'e, 'a>,
    attributes: Attributes<'e, 'a>,
}

impl<'a> Record<'a> for LogRecord<'a> {
    const LISTS: [&'static str; 3] = ["resourceLogs", "scopeLogs", "logRecords"];

    fn put(self, origin: &Origin, containers: &mut Containers) -> Result<(), InvalidOtlp> {
        let mut made = Vec::new();
        if !self.severity_text.is_empty() {
            made.push(KeyValue::new("sentry.severity_text", AnyValue::Text(self.severity_text.clone())));
        }
        if !self.event_name.is_empty() {
            made.push(KeyValue::new("event.name", AnyValue::Text(self.event_name)));
        }
        if self.observed_time_unix_nano > 0 {
            let nanoseconds = AnyValue::Text(self.observed_time_unix_nano.to_string().into());
            made.push(KeyValue::new("sentry.observed_timestamp_nanos", nanoseconds));
        }
        made.extend(KeyValue::dropped("otel.dropped_attributes_count", self.dropped_attributes_count));
        containers.push(&Entry {
            timestamp: Seconds::of(self.time_unix_nano).or_else(|| Seconds::of(self.observed_time_unix_nano)),
            trace_id: self.trace_id,
            span_id: self.span_id,
            level: level(self.severity_number, &self.severity_text),
            severity_number: (1..=24).contains(&self.severity_number).then_some(self.severity_number),
            body: AsText(&self.body),
            attributes: Attributes { own: &self.attributes, made: &made, origin: Some(origin) },
        })
    }
}

/// The level: by the number, else by the text, which is kept when it is none that is known.
fn level(number: i32, text: &str) -> Cow<'static, str> {
    let level = match number {
        1..=4 => "trace",
        5..=8 => "debug",
        9..=12 => "info",
        13..=16 => "warn",
        17..=20 => "error",
        21..=24 => "fatal",
        _ => match text.trim().to_lowercase().as_str() {
            "trace" | "verbose" => "trace",
            "debug" => "debug",
            "" | "info" | "information" | "notice" => "info",
            "warn" | "warning" => "warn",
            "error" | "err" => "error",
            "fatal" | "critical" | "crit" | "alert" | "emergency" | "emerg" | "panic" => "fatal",
            other => return Cow::Owned(other.to_owned()),
        },
    };
    Cow::Borrowed(level)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_goes_before_the_text() {
        for (number, text, expected) in [
            (1, "", "trace"),
            (13, "ERROR", "warn"),
            (24, "", "fatal"),
            (0, " Warning", "warn"),
            (0, "", "info"),
            (25, "Audit", "audit"),
            (-1, "CRIT", "fatal"),
        ] {
            assert_eq!(level(number, text), expected, "{number} {text}");
        }
    }
}
