//! All times of a record moved by the same step.

use crate::event::{Node, Number, Value};
use crate::model::Timestamp;
use crate::recording::probe::text_time;

/// Keys whose values are times, wherever they stand in the protocol's own structures.
const TIMES: [&str; 8] =
    ["timestamp", "start_timestamp", "end_timestamp", "received", "started", "sent_at", "app_start_time", "boot_time"];

/// Keys below which everything is the user's own and keeps its values.
const FREE: [&str; 8] = ["extra", "tags", "user", "request", "vars", "data", "measurements", "attributes"];

/// Adds `millis` to every time in the tree, each in the form it has.
pub(super) fn times(node: &mut Node<'_>, millis: i64) {
    match &mut node.value {
        Value::Object(object) => {
            for (key, below) in object.iter_mut() {
                if TIMES.contains(&key) {
                    moved(&mut below.value, millis);
                } else if !FREE.contains(&key) {
                    times(below, millis);
                }
            }
        }
        Value::Array(nodes) => {
            for below in nodes {
                times(below, millis);
            }
        }
        _ => {}
    }
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 are far below 2^52")]
fn moved(value: &mut Value<'_>, millis: i64) {
    let step = millis as f64 / 1_000.0;
    match value {
        Value::Number(number) => {
            let seconds = number.as_f64() + step;
            *number = match *number {
                // A whole step keeps whole seconds whole.
                Number::Unsigned(whole) if millis % 1_000 == 0 => {
                    whole.checked_add_signed(millis / 1_000).map_or(Number::Float(seconds), Number::Unsigned)
                }
                // Microseconds are all that SDKs send; the sum must not grow digits of its own.
                _ => Number::Float((seconds * 1e6).round() / 1e6),
            };
        }
        Value::String(text) => {
            if let Some(time) = moved_text(text, millis) {
                *value = Value::String(time.into());
            }
        }
        _ => {}
    }
}

/// The moved time: with a zone it is written in UTC, without one it stays without.
fn moved_text(text: &str, millis: i64) -> Option<String> {
    if let Ok(time) = text.parse::<jiff::Timestamp>() {
        let moved = time.checked_add(jiff::SignedDuration::from_millis(millis)).ok()?;
        return Some(moved.to_string());
    }
    if let Ok(civil) = text.parse::<jiff::civil::DateTime>() {
        return Some(civil.checked_add(jiff::SignedDuration::from_millis(millis)).ok()?.to_string());
    }
    let time = text_time(text)?.as_millis().checked_add(millis)?;
    Some(Timestamp::from_millis(time).as_seconds_f64().to_string())
}
