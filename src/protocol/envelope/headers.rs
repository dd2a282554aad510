//! The headers of envelopes and of items in their types.

use std::borrow::Cow;
use std::net::IpAddr;

use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use super::EnvelopeError;
use crate::model::{EventId, Timestamp};
use crate::protocol::dsn::Dsn;
use crate::protocol::item::{AttachmentType, ItemType};
use crate::protocol::{raw_object, wire_time};

/// The SDK that made an envelope.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Sdk {
    /// Such as `sentry.python`.
    pub name: String,
    /// Such as `2.75.0`.
    #[serde(default)]
    pub version: String,
}

/// The envelope headers that have a type; all others stay in [`super::Envelope::raw_headers`].
#[derive(Debug, Clone, Default)]
pub struct EnvelopeHeaders<'a> {
    /// The event that all items belong to.
    pub event_id: Option<EventId>,
    /// Where the SDK sends to, when it says so.
    pub dsn: Option<Dsn>,
    /// When the SDK sent it, on the SDK's clock.
    pub sent_at: Option<Timestamp>,
    /// `name/version` of the SDK, written by relays.
    pub client: Option<String>,
    /// The protocol version, written by relays.
    pub version: Option<u16>,
    /// The page that sent it, written by relays.
    pub origin: Option<String>,
    /// The sender's address, written by relays.
    pub remote_addr: Option<IpAddr>,
    /// The chain of proxies, written by relays.
    pub forwarded_for: Option<String>,
    /// The sender's `User-Agent`, written by relays.
    pub user_agent: Option<String>,
    /// Days to keep it, written by relays.
    pub retention: Option<u16>,
    pub(super) trace: Option<Cow<'a, RawValue>>,
    pub(super) sdk: Option<Cow<'a, RawValue>>,
}

#[derive(Deserialize)]
struct EnvelopeWire<'a> {
    event_id: Option<EventId>,
    dsn: Option<Dsn>,
    #[serde(default, deserialize_with = "wire_time::optional_text")]
    sent_at: Option<Timestamp>,
    client: Option<String>,
    version: Option<u16>,
    origin: Option<String>,
    remote_addr: Option<IpAddr>,
    forwarded_for: Option<String>,
    user_agent: Option<String>,
    retention: Option<u16>,
    #[serde(borrow)]
    trace: Option<&'a RawValue>,
    #[serde(borrow)]
    sdk: Option<&'a RawValue>,
}

impl<'a> EnvelopeHeaders<'a> {
    pub(super) fn parse(text: &'a str) -> Result<Self, EnvelopeError> {
        let wire: EnvelopeWire<'a> = raw_object::from_object(text.as_bytes()).map_err(EnvelopeError::header)?;
        Ok(Self {
            event_id: wire.event_id,
            dsn: wire.dsn,
            sent_at: wire.sent_at,
            client: wire.client,
            version: wire.version,
            origin: wire.origin,
            remote_addr: wire.remote_addr,
            forwarded_for: wire.forwarded_for,
            user_agent: wire.user_agent,
            retention: wire.retention,
            trace: wire.trace.map(Cow::Borrowed),
            sdk: wire.sdk.map(Cow::Borrowed),
        })
    }

    pub(super) fn into_owned<'b>(self) -> EnvelopeHeaders<'b> {
        EnvelopeHeaders {
            event_id: self.event_id,
            dsn: self.dsn,
            sent_at: self.sent_at,
            client: self.client,
            version: self.version,
            origin: self.origin,
            remote_addr: self.remote_addr,
            forwarded_for: self.forwarded_for,
            user_agent: self.user_agent,
            retention: self.retention,
            trace: self.trace.map(|raw| Cow::Owned(raw.into_owned())),
            sdk: self.sdk.map(|raw| Cow::Owned(raw.into_owned())),
        }
    }

    /// The dynamic sampling context as JSON text, as it came: it may be anything.
    pub fn trace(&self) -> Option<&str> {
        self.trace.as_deref().map(RawValue::get)
    }

    /// The SDK, when the header names one.
    pub fn sdk(&self) -> Option<Sdk> {
        serde_json::from_str(self.sdk.as_deref()?.get()).ok()
    }
}

/// The item headers that have a type; all others stay in [`super::Item::raw_header`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct ItemHeaders {
    /// The type, always there.
    #[serde(rename = "type")]
    pub item_type: ItemType,
    /// The bytes of the payload, as the header says.
    #[serde(default, deserialize_with = "present")]
    pub length: Option<u64>,
    /// The media type of the payload.
    pub content_type: Option<String>,
    /// The name of an attached file.
    pub filename: Option<String>,
    /// What kind of attachment it is.
    #[serde(default, deserialize_with = "attachment_type")]
    pub attachment_type: AttachmentType,
    /// The number of things in a container.
    pub item_count: Option<u32>,
    /// The platform of a profile chunk.
    pub platform: Option<String>,
    /// Whether a profile's transaction was sampled; absent means yes.
    pub sampled: Option<bool>,
    /// The number of spans in a transaction, written by relays.
    pub span_count: Option<u64>,
    /// Whether a relay has normalised the payload in full.
    pub fully_normalized: Option<bool>,
    /// The release, as a security report's URL gave it.
    pub sentry_release: Option<String>,
    /// The environment, as a security report's URL gave it.
    pub sentry_environment: Option<String>,
}

impl ItemHeaders {
    pub(super) fn parse(text: &str) -> Result<Self, EnvelopeError> {
        raw_object::from_object(text.as_bytes()).map_err(EnvelopeError::item)
    }

    pub(super) const fn new(item_type: ItemType) -> Self {
        Self {
            item_type,
            length: None,
            content_type: None,
            filename: None,
            attachment_type: AttachmentType::Attachment,
            item_count: None,
            platform: None,
            sampled: None,
            span_count: None,
            fully_normalized: None,
            sentry_release: None,
            sentry_environment: None,
        }
    }
}

/// `length: null` is an error where a missing `length` is not.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u64>, D::Error> {
    u64::deserialize(deserializer).map(Some)
}

fn attachment_type<'de, D: Deserializer<'de>>(deserializer: D) -> Result<AttachmentType, D::Error> {
    Ok(Option::<AttachmentType>::deserialize(deserializer)?.unwrap_or_default())
}
