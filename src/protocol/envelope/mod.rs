//! Envelopes: a line of headers, then items, each a line of headers and a payload (PROTOCOL §4).
//!
//! An envelope is a view over the bytes it was read from. Header lines are kept as text beside their typed reading, so
//! that what is not known survives; payloads are slices and are never copied.

mod error;
mod headers;
mod parse;
mod write;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

pub use error::EnvelopeError;
pub use headers::{EnvelopeHeaders, ItemHeaders, Sdk};

use super::dsn::PublicKey;
use super::item::{ItemType, Quantities};
use super::raw_object;
use crate::model::{EventId, ProjectId};

/// More items than this in one envelope are refused.
pub const MAX_ITEMS: usize = 500;

/// One envelope, over the bytes it was read from.
#[derive(Debug, Clone)]
pub struct Envelope<'a> {
    raw_headers: Cow<'a, str>,
    headers: EnvelopeHeaders<'a>,
    items: Vec<Item<'a>>,
}

impl<'a> Envelope<'a> {
    /// An envelope without items.
    pub fn new(event_id: Option<EventId>) -> Self {
        let raw = event_id.map_or_else(|| "{}".to_owned(), |id| format!(r#"{{"event_id":"{id}"}}"#));
        let headers = EnvelopeHeaders { event_id, ..EnvelopeHeaders::default() };
        Self { raw_headers: Cow::Owned(raw), headers, items: Vec::new() }
    }

    /// Reads an envelope to the byte; see [`EnvelopeError`] for what is refused.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, EnvelopeError> {
        parse::envelope(bytes)
    }

    /// The headers in their types.
    pub const fn headers(&self) -> &EnvelopeHeaders<'a> {
        &self.headers
    }

    /// The header line as it came, or as it was last set.
    pub fn raw_headers(&self) -> &str {
        &self.raw_headers
    }

    /// Any header by its name, those without a type included.
    pub fn header(&self, name: &str) -> Option<serde_json::Value> {
        raw_object::member(&self.raw_headers, name)
    }

    /// Sets a header and leaves the others as they came.
    pub fn set_header(&mut self, name: &str, value: &serde_json::Value) -> Result<(), EnvelopeError> {
        let raw = raw_object::with_member(&self.raw_headers, name, value).map_err(EnvelopeError::header)?;
        self.headers = EnvelopeHeaders::parse(&raw)?.into_owned();
        self.raw_headers = Cow::Owned(raw);
        Ok(())
    }

    /// The id of the event that the items belong to.
    pub const fn event_id(&self) -> Option<EventId> {
        self.headers.event_id
    }

    /// The event id, after giving one to an envelope that needs one and has none (PROTOCOL §4 rule 10).
    pub fn ensure_event_id(&mut self, generate: impl FnOnce() -> EventId) -> Option<EventId> {
        if self.headers.event_id.is_none() && self.items.iter().any(Item::creates_event) {
            let id = generate();
            // The headers were read before, so setting one more cannot fail.
            let _ = self.set_header("event_id", &serde_json::Value::String(id.to_string()));
            self.headers.event_id = Some(id);
        }
        self.headers.event_id
    }

    /// The items in their order.
    pub fn items(&self) -> &[Item<'a>] {
        &self.items
    }

    /// The items, to change them.
    pub const fn items_mut(&mut self) -> &mut Vec<Item<'a>> {
        &mut self.items
    }

    /// Adds an item at the end.
    pub fn push(&mut self, item: Item<'a>) {
        self.items.push(item);
    }

    /// Fails when the headers contradict the request that carried the envelope (PROTOCOL §4 rule 7).
    pub fn check_request(&self, project_id: ProjectId, public_key: PublicKey) -> Result<(), EnvelopeError> {
        let Some(dsn) = &self.headers.dsn else { return Ok(()) };
        if dsn.project_id() != project_id {
            return Err(EnvelopeError::Mismatch("project id"));
        }
        if dsn.public_key() != public_key {
            return Err(EnvelopeError::Mismatch("public key"));
        }
        Ok(())
    }

    /// Fails when an item is of a type that only servers may make.
    pub fn check_external(&self) -> Result<(), EnvelopeError> {
        match self.items.iter().any(|item| item.headers.item_type == ItemType::Integration) {
            true => Err(EnvelopeError::InternalItems),
            false => Ok(()),
        }
    }

    /// What the whole envelope counts as: a replay once, and a crash attachment as an error when no item is an event.
    pub fn quantities(&self) -> Quantities {
        Quantities::of_envelope(&self.items)
    }
}

/// One item of an envelope.
#[derive(Debug, Clone)]
pub struct Item<'a> {
    raw_header: Cow<'a, str>,
    headers: ItemHeaders,
    payload: Cow<'a, [u8]>,
}

impl<'a> Item<'a> {
    /// An item with `type` and `length` as its headers.
    pub fn new(item_type: ItemType, payload: impl Into<Cow<'a, [u8]>>) -> Self {
        let payload = payload.into();
        let name = serde_json::Value::from(item_type.name());
        let raw_header = Cow::Owned(format!(r#"{{"type":{name},"length":{}}}"#, payload.len()));
        let headers = ItemHeaders { length: Some(payload.len() as u64), ..ItemHeaders::new(item_type) };
        Self { raw_header, headers, payload }
    }

    /// The type.
    pub const fn item_type(&self) -> &ItemType {
        &self.headers.item_type
    }

    /// The headers in their types.
    pub const fn headers(&self) -> &ItemHeaders {
        &self.headers
    }

    /// The header line as it came, or as it was last set.
    pub fn raw_header(&self) -> &str {
        &self.raw_header
    }

    /// Any header by its name, those without a type included.
    pub fn header(&self, name: &str) -> Option<serde_json::Value> {
        raw_object::member(&self.raw_header, name)
    }

    /// Sets a header and leaves the others as they came.
    pub fn set_header(&mut self, name: &str, value: &serde_json::Value) -> Result<(), EnvelopeError> {
        let raw = raw_object::with_member(&self.raw_header, name, value).map_err(EnvelopeError::item)?;
        self.headers = ItemHeaders::parse(&raw)?;
        self.raw_header = Cow::Owned(raw);
        Ok(())
    }

    /// The same item with one more header; a value of a wrong type for a known header leaves it out.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: impl Into<serde_json::Value>) -> Self {
        let _ = self.set_header(name, &value.into());
        self
    }

    /// The payload.
    pub fn payload(&self) -> &[u8] {
        &self.payload
    }

    /// The same item, borrowing nothing.
    pub fn into_owned<'b>(self) -> Item<'b> {
        Item {
            raw_header: Cow::Owned(self.raw_header.into_owned()),
            headers: self.headers,
            payload: Cow::Owned(self.payload.into_owned()),
        }
    }

    /// The payload, taken out.
    pub fn into_payload(self) -> Cow<'a, [u8]> {
        self.payload
    }

    /// Replaces the payload and the `length` header.
    pub fn set_payload(&mut self, payload: impl Into<Cow<'a, [u8]>>) -> Result<(), EnvelopeError> {
        let payload = payload.into();
        self.set_header("length", &serde_json::Value::from(payload.len()))?;
        self.payload = payload;
        Ok(())
    }

    /// Whether this item makes an event of the envelope.
    pub fn creates_event(&self) -> bool {
        match &self.headers.item_type {
            ItemType::Attachment => self.headers.attachment_type.creates_event(),
            other => other.creates_event(),
        }
    }

    /// What this item alone counts as (PROTOCOL §5).
    pub fn quantities(&self) -> Quantities {
        Quantities::of_item(self)
    }
}
