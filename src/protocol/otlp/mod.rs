//! OpenTelemetry's logs and spans (OTLP over HTTP) as envelopes with the items that SDKs send.
//!
//! ```text
//!   body ─ walk ─► resource ─► scope ─► record ─► entry ─► containers ─► envelopes
//!          (protobuf by `wire`, JSON by `json`; the messages of both are in `message`)
//! ```
//!
//! Messages are small and what they unpack to is not: an empty log record is two bytes. So nothing is read into a tree
//! of all there is; each record is read, written as an entry and forgotten, and what is written is bounded. The reader
//! of the wire format is our own for that reason: it hands out fields of the body as they lie there.
//!
//! It must not look at a clock, and gives no ids to what comes without.

mod attributes;
mod containers;
mod json;
mod logs;
mod message;
mod status;
#[cfg(test)]
mod tests;
mod traces;
mod walk;
mod wire;

pub use status::OtlpEncoding;

use self::containers::Containers;
use self::message::{LogRecord, Span};
use super::container::ContainerKind;
use super::item::Limits;
use super::response::ErrorResponse;

/// Records of one request.
const MAX_RECORDS: usize = 50_000;
/// Values in one list: attributes, the elements of an array, events, links.
const MAX_LIST: usize = 10_000;
/// The length of one record, resource or scope.
const MAX_MESSAGE: usize = 2 << 20;
/// Values inside values. JSON has its reader's bound, which is a little higher.
const MAX_DEPTH: usize = 32;
/// Containers that one request may become: entries repeat what the request says once for all.
const MAX_CONTAINERS: usize = 3;

/// Why a request of OpenTelemetry is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidOtlp {
    /// Not the wire format, or not the messages.
    #[error("invalid protobuf data: {0}")]
    Protobuf(&'static str),
    /// Not JSON, or not the messages.
    #[error("invalid JSON data: {0}")]
    Json(String),
    /// A record that lacks what it must have.
    #[error("invalid record: {0}")]
    Record(&'static str),
    /// More than may be in one request.
    #[error("the request holds more than may be sent at once: {0}")]
    TooLong(&'static str),
}

impl InvalidOtlp {
    /// The reason of the outcome `invalid`.
    pub const fn reason(&self) -> &'static str {
        match self {
            Self::Protobuf(_) => "invalid_protobuf",
            Self::Json(_) => "invalid_json",
            Self::Record(_) => "invalid_otlp",
            Self::TooLong(_) => "too_large:integration",
        }
    }

    /// The answer to the request, before it takes the form of [`OtlpEncoding::status`].
    pub fn response(&self) -> ErrorResponse {
        let status = if matches!(self, Self::TooLong(_)) { 413 } else { 400 };
        ErrorResponse::json(status, &self.to_string(), &[])
    }
}

/// The signals that are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Signal {
    Logs,
    Traces,
}

impl Signal {
    /// By the end of the path.
    pub(super) fn of(name: &str) -> Option<Self> {
        match name {
            "logs" => Some(Self::Logs),
            "traces" => Some(Self::Traces),
            _ => None,
        }
    }
}

/// The envelopes of a request; none when there is nothing in it.
pub(super) fn envelopes(
    signal: Signal,
    encoding: OtlpEncoding,
    body: &[u8],
    limits: &Limits,
) -> Result<Vec<Vec<u8>>, InvalidOtlp> {
    if body.len() > limits.container {
        return Err(InvalidOtlp::TooLong("bytes"));
    }
    match signal {
        Signal::Logs => {
            let mut containers = Containers::new(ContainerKind::Log, limits.container);
            walk::walk::<LogRecord<'_>>(encoding, body, &mut containers)?;
            containers.into_envelopes()
        }
        Signal::Traces => {
            let mut containers = Containers::new(ContainerKind::Span, limits.container);
            walk::walk::<Span<'_>>(encoding, body, &mut containers)?;
            containers.into_envelopes()
        }
    }
}
