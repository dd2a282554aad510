//! Changes to records on their way: other times, other fields, new ids.
//!
//! A transformation is a pure function of the record and its number. On events it works on the tree; envelopes are
//! taken apart, their headers and JSON items changed, and put together again; requests become envelopes.

mod assign;
mod ids;
mod shift;

#[cfg(test)]
mod tests;

pub use assign::{Assignment, InvalidAssignment};

use super::{Record, RecordKind};
use crate::event::{self, Node};
use crate::model::{EventId, Timestamp};
use crate::protocol::{Envelope, EnvelopeError, Item, ItemType, Limits, RequestError};

/// One change to every record.
#[derive(Debug, Clone, PartialEq)]
pub enum Transform {
    /// Adds so many milliseconds to every time.
    Shift(i64),
    /// Sets a field or a tag of events, and the release and environment of sessions.
    Set(Assignment),
    /// Gives new event ids, all different, the same for the same seed.
    NewIds {
        /// What the ids are made from, with the record's number.
        seed: u64,
    },
}

/// Why a record could not be changed.
#[derive(Debug, thiserror::Error)]
pub enum TransformError {
    /// The event is no JSON object.
    #[error("the event cannot be changed: {0}")]
    Event(#[from] event::ParseError),
    /// The envelope is broken, or an item took no new header.
    #[error("the envelope cannot be changed: {0}")]
    Envelope(#[from] EnvelopeError),
    /// The request does not decode.
    #[error("the request cannot be changed: {0}")]
    Request(#[from] RequestError),
    /// The request holds more or less than one envelope.
    #[error("the request cannot be changed: it holds {0} envelopes, not one")]
    Envelopes(usize),
}

impl Transform {
    /// Moves a recording that ends at `last` so that it ends at `end`.
    pub fn shift_to(last: Timestamp, end: Timestamp) -> Self {
        Self::Shift(end.as_millis().saturating_sub(last.as_millis()))
    }

    /// Applies all changes to a record; `index` is its number in the recording.
    ///
    /// # Errors
    /// The record is not in the form it should have; it is then lost for this purpose, and the caller still has it.
    pub fn apply_all(transforms: &[Self], record: &Record, index: u64) -> Result<Record, TransformError> {
        if transforms.is_empty() {
            return Ok(record.clone());
        }
        let kind = match &record.kind {
            RecordKind::Event(bytes) => {
                let mut event = event::parse(bytes)?;
                Self::apply_to_event(transforms, &mut event, index);
                RecordKind::Event(event::to_json(&event))
            }
            RecordKind::Envelope(bytes) => RecordKind::Envelope(Self::apply_to_envelope(transforms, bytes, index)?),
            RecordKind::Request(request) => {
                let limits = Limits::default();
                let decoded = request.decode(&limits)?;
                match decoded.envelopes.as_slice() {
                    [bytes] => RecordKind::Envelope(Self::apply_to_envelope(transforms, bytes, index)?),
                    other => return Err(TransformError::Envelopes(other.len())),
                }
            }
        };
        let shifted = transforms.iter().fold(record.time.as_millis(), |time, transform| match transform {
            Self::Shift(millis) => time.saturating_add(*millis),
            Self::Set(_) | Self::NewIds { .. } => time,
        });
        let time = Timestamp::from_millis(shifted);
        Ok(Record { origin: record.origin.clone(), time, dated: record.dated, kind })
    }

    /// Applies all changes to the tree of an event.
    pub fn apply_to_event(transforms: &[Self], event: &mut Node<'_>, index: u64) {
        for transform in transforms {
            match transform {
                Self::Shift(millis) => shift::times(event, *millis),
                Self::Set(assignment) => assignment.apply(event),
                Self::NewIds { seed } => {
                    if let Some(event) = event.as_object_mut() {
                        event.insert("event_id", ids::event_id(*seed, index).to_string());
                    }
                }
            }
        }
    }

    /// Applies all changes to an envelope.
    ///
    /// # Errors
    /// The framing is broken. An item whose payload is no JSON is left as it is.
    pub fn apply_to_envelope(transforms: &[Self], bytes: &[u8], index: u64) -> Result<Vec<u8>, EnvelopeError> {
        let mut envelope = Envelope::parse(bytes)?;
        let sent_at = envelope.headers().sent_at;
        for transform in transforms {
            match transform {
                Self::Shift(millis) => {
                    if let Some(sent_at) = sent_at {
                        let moved = Timestamp::from_millis(sent_at.as_millis().saturating_add(*millis));
                        envelope.set_header("sent_at", &moved.to_string().into())?;
                    }
                }
                Self::NewIds { seed } if envelope.event_id().is_some() => {
                    envelope.set_header("event_id", &ids::event_id(*seed, index).to_string().into())?;
                }
                Self::NewIds { .. } | Self::Set(_) => {}
            }
        }
        let event_id = envelope.event_id();
        for item in envelope.items_mut() {
            let Some(payload) = item_payload(transforms, item, event_id, index) else { continue };
            item.set_payload(payload)?;
        }
        Ok(envelope.to_bytes())
    }
}

/// The payload after all changes; none when there is nothing in it to change.
fn item_payload(transforms: &[Transform], item: &Item<'_>, event_id: Option<EventId>, index: u64) -> Option<Vec<u8>> {
    let payload = item.payload();
    match item.item_type() {
        ItemType::Event | ItemType::Transaction | ItemType::Security | ItemType::Feedback | ItemType::ReplayEvent => {
            let mut event = event::parse(payload).ok()?;
            let had_id = event.get("event_id").is_some();
            Transform::apply_to_event(transforms, &mut event, index);
            if let Some(event) = event.as_object_mut() {
                match event_id {
                    Some(id) if had_id => drop(event.insert("event_id", id.to_string())),
                    Some(_) => drop(event.remove("event_id")),
                    None => {}
                }
            }
            Some(event::to_json(&event))
        }
        ItemType::Session
        | ItemType::Sessions
        | ItemType::ClientReport
        | ItemType::CheckIn
        | ItemType::UserReport
        | ItemType::Log
        | ItemType::Span
        | ItemType::TraceMetric => {
            let mut value = event::parse_value(payload).ok()?;
            for transform in transforms {
                apply_to_value(transform, &mut value, event_id);
            }
            let mut bytes = Vec::with_capacity(payload.len());
            event::write_json(&value, &mut bytes);
            Some(bytes)
        }
        _ => None,
    }
}

fn apply_to_value(transform: &Transform, value: &mut Node<'_>, event_id: Option<EventId>) {
    match transform {
        Transform::Shift(millis) => shift::times(value, *millis),
        Transform::Set(assignment) => assignment.apply_to_session(value),
        Transform::NewIds { seed } => {
            if let (Some(id), Some(object)) = (event_id, value.as_object_mut())
                && object.get("event_id").is_some()
            {
                object.insert("event_id", id.to_string());
            }
            // A check-in and the one that closes it stay a pair; a session stays one over its updates.
            for name in ["check_in_id", "sid"] {
                let Some(old) = value.get_str(name).and_then(|id| id.parse::<EventId>().ok()) else { continue };
                if let Some(object) = value.as_object_mut() {
                    object.insert(name, ids::replaced(*seed, old).to_string());
                }
            }
        }
    }
}
