//! `/json/`: the stored event, byte for byte, with what is known beside it as further members.

use std::borrow::Cow;
use std::collections::BTreeSet;

use axum::body::Body;
use axum::response::{IntoResponse as _, Response};
use http::StatusCode;
use http::header::CONTENT_TYPE;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use super::summary::metadata;
use crate::model::Timestamp;
use crate::server::extract::Parameters;
use crate::server::{ApiError, Backend};
use crate::store::{EventRow, Field};

/// The stored JSON of an event, to which the members are added that it does not have: the number of its project, title,
/// culprit, metadata, message, and the time as text. With `raw=1`, this server's own parameter, nothing is added.
///
/// # Errors
/// 404 when it was erased in the meantime.
pub(super) fn answer(backend: &Backend, parameters: &Parameters, row: &EventRow) -> Result<Response, ApiError> {
    let payload = backend.store.payload(row)?.ok_or_else(ApiError::not_found)?;
    let document = if parameters.is_on("raw") { Some(payload) } else { completed(payload, row) };
    let Some(document) = document else {
        tracing::error!(event = %row.event_id, "what is stored of an event is no JSON object");
        return Err(ApiError::detail(StatusCode::INTERNAL_SERVER_ERROR, "Internal Error"));
    };
    Ok(([(CONTENT_TYPE, "application/json")], Body::from(document)).into_response())
}

fn completed(mut payload: Vec<u8>, row: &EventRow) -> Option<Vec<u8>> {
    let Keys(keys) = serde_json::from_slice(&payload).ok()?;
    let text = |field| Value::from(row.fields.get(field).unwrap_or_default());
    let members = [
        ("event_id", Value::from(row.event_id.to_string())),
        ("project", Value::from(row.project.0)),
        ("type", Value::from(row.fields.get(Field::Type).unwrap_or("default"))),
        ("datetime", Value::from(with_microseconds(row.timestamp))),
        ("title", text(Field::Title)),
        ("culprit", text(Field::Culprit)),
        ("location", Value::Null),
        ("message", text(Field::Message)),
        ("metadata", Value::Object(metadata(row))),
    ];
    let last = payload.iter().rposition(|byte| *byte == b'}')?;
    payload.truncate(last);
    let mut comma = !keys.is_empty();
    for (key, value) in members.iter().filter(|(key, _)| !keys.contains(*key)) {
        let separator = if comma { "," } else { "" };
        payload.extend_from_slice(format!("{separator}\"{key}\":{value}").as_bytes());
        comma = true;
    }
    payload.push(b'}');
    Some(payload)
}

/// A time as stored events write it: always with six decimals.
fn with_microseconds(time: Timestamp) -> String {
    let whole = Timestamp::from_millis(time.as_seconds().saturating_mul(1_000)).to_string();
    let millis = time.as_millis().rem_euclid(1_000);
    format!("{}.{millis:03}000Z", whole.trim_end_matches('Z'))
}

/// The keys of an object whose values are only skipped.
struct Keys(BTreeSet<String>);

impl<'de> Deserialize<'de> for Keys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OfObject;
        impl<'de> Visitor<'de> for OfObject {
            type Value = Keys;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Keys, A::Error> {
                let mut keys = BTreeSet::new();
                while let Some((key, _)) = map.next_entry::<Cow<'de, str>, IgnoredAny>()? {
                    keys.insert(key.into_owned());
                }
                Ok(Keys(keys))
            }
        }
        deserializer.deserialize_map(OfObject)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_six_decimals() {
        assert_eq!(with_microseconds(Timestamp::from_millis(1_772_366_400_250)), "2026-03-01T12:00:00.250000Z");
        assert_eq!(with_microseconds(Timestamp::from_millis(-1)), "1969-12-31T23:59:59.999000Z");
    }
}
