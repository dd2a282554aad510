//! Normalisation: from what an SDK sent to what all later stages can rely on.
//!
//! One walk along the schema gives every known field its type, its limits and, where it must be taken
//! away, a note in `_meta`; then the fields that depend on each other are settled in order: times,
//! user, release, tags, request, contexts (PROTOCOL §7). Events are changed in place.
//!
//! This stage must not drop events for what they say, scrub them, or look anything up outside them.

mod attributes;
mod breadcrumbs;
mod clock;
mod contexts;
mod errors;
mod event;
mod exception;
mod images;
mod logger;
mod measurements;
mod message;
mod os;
mod pairs;
mod request;
mod scalar;
mod signals;
mod stacktrace;
mod tags;
#[cfg(test)]
mod tests;
mod time;
mod transaction;
mod trim;
mod user;
mod user_agent;
mod walk;

use std::borrow::Cow;

use crate::event::{Meta, Node};
use crate::model::{EventId, Timestamp};

/// What is known about an event from outside, and which steps to take.
#[derive(Debug, Clone, Copy)]
pub struct NormalizeContext<'c> {
    /// The project that the event belongs to.
    pub project_id: u64,
    /// The key that it was sent with.
    pub key_id: Option<&'c str>,
    /// The address that it came from.
    pub client_ip: Option<&'c str>,
    /// Whether [`Self::client_ip`] may become the user's address.
    pub infer_client_ip: bool,
    /// Name and version of the client, `sentry.python/2.0.0`; stands in for `sdk`.
    pub client: Option<&'c str>,
    /// The version of the protocol.
    pub protocol_version: Option<&'c str>,
    /// The id of an event that has none; otherwise a random one is given.
    pub event_id: Option<EventId>,
    /// When the event arrived.
    pub received_at: Timestamp,
    /// When the client says that it sent it.
    pub sent_at: Option<Timestamp>,
    /// How far ahead of its arrival an event may be, in seconds.
    pub max_seconds_in_future: Option<i64>,
    /// How old an event may be, in seconds.
    pub max_seconds_in_past: Option<i64>,
    /// Whether limits on lengths are applied.
    pub trim: bool,
    /// Whether contexts are made of the request's user agent.
    pub user_agent: bool,
    /// The user agent of the connection, for events without a request.
    pub user_agent_header: Option<&'c str>,
    /// Whether spans get their exclusive times.
    pub spans: bool,
    /// Whether the list `errors` is written.
    pub emit_errors: bool,
}

impl Default for NormalizeContext<'_> {
    fn default() -> Self {
        Self {
            project_id: 0,
            key_id: None,
            client_ip: None,
            infer_client_ip: true,
            client: None,
            protocol_version: Some("7"),
            event_id: None,
            received_at: Timestamp::default(),
            sent_at: None,
            max_seconds_in_future: Some(60),
            max_seconds_in_past: Some(90 * 86_400),
            trim: true,
            user_agent: true,
            user_agent_header: None,
            spans: true,
            emit_errors: true,
        }
    }
}

/// Why an event cannot be accepted: an outcome `invalid` with this reason.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{reason}: {message}")]
pub struct Rejection {
    /// The reason of the outcome: `invalid_transaction` or `invalid_json`.
    pub reason: &'static str,
    /// What is wrong.
    pub message: Cow<'static, str>,
}

impl Rejection {
    const fn invalid_transaction(message: &'static str) -> Self {
        Self { reason: "invalid_transaction", message: Cow::Borrowed(message) }
    }
}

/// What normalisation did. What was changed where stands in the event's own notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NormalizeReport {
    /// How many errors the event lists.
    pub errors: usize,
}

/// Brings an event into its normal form.
///
/// # Errors
/// [`Rejection`] when the event is no object, or a transaction without what makes it one.
pub fn normalize(event: &mut Node<'_>, context: &NormalizeContext<'_>) -> Result<NormalizeReport, Rejection> {
    let Some(object) = event.as_object_mut() else {
        return Err(Rejection { reason: "invalid_json", message: Cow::Borrowed("an event must be a JSON object") });
    };
    let mut notes = Meta::default();
    event::event(object, context, &mut notes)?;
    let errors = object.get("errors").and_then(Node::as_array).map_or(0, <[_]>::len);
    if !notes.is_empty() {
        let meta = event.meta_mut();
        meta.remarks.append(&mut notes.remarks);
        meta.original_length = meta.original_length.or(notes.original_length);
    }
    Ok(NormalizeReport { errors })
}
