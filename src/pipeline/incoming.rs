//! What comes in: bytes, when they came, and what the request around them told.

use std::net::IpAddr;

use crate::model::{EventId, ProjectId, Timestamp};
use crate::protocol::{PublicKey, RecordedRequest};

/// What the request told beside its body.
#[derive(Debug, Clone, Default)]
pub struct RequestFacts {
    /// The sender's address.
    pub client_ip: Option<IpAddr>,
    /// The SDK, as `name/version`.
    pub client: Option<String>,
    /// The page that sent it, for the check of allowed domains.
    pub origin: Option<String>,
    /// The key that the request was authenticated with.
    pub key: Option<PublicKey>,
}

/// The bytes.
#[derive(Debug, Clone)]
pub enum Content {
    /// Event JSON.
    Event(Vec<u8>),
    /// An envelope.
    Envelope(Vec<u8>),
    /// A whole request, whose headers tell what is in it.
    Request(Box<RecordedRequest>),
    /// Something that could not even be read; it is counted and dropped.
    Unreadable {
        /// What was wrong with it.
        message: String,
    },
}

impl Content {
    /// The number of bytes.
    pub const fn len(&self) -> usize {
        match self {
            Self::Event(bytes) | Self::Envelope(bytes) => bytes.len(),
            Self::Request(request) => request.body.len(),
            Self::Unreadable { .. } => 0,
        }
    }

    /// Whether there are no bytes.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// One thing that came in.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// The project it is for.
    pub project: ProjectId,
    /// When it came in, on the pipeline's clock.
    pub received_at: Timestamp,
    /// The id of an event that brings none; a random one where this is none. A replay says it, so that
    /// the same input has the same result.
    pub fallback_id: Option<EventId>,
    /// What the request told.
    pub facts: RequestFacts,
    /// What it is.
    pub content: Content,
}
