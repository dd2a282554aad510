//! What became of envelopes that were sent.

use std::borrow::Cow;

use serde::Serialize;

use crate::model::{DataCategory, EventId, Timestamp};
use crate::protocol::Quantities;

/// Why a client cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum IngestError {
    /// TLS or the runtime.
    #[error("cannot set up the HTTP client: {0}")]
    Setup(String),
}

/// What became of one envelope.
#[derive(Debug, Clone, PartialEq)]
pub enum SendOutcome {
    /// The server has taken it (without the items that a rate limit held back).
    Accepted {
        /// The id the server answered with.
        event_id: Option<EventId>,
    },
    /// A rate limit is in force: the server said so now, or before, and then nothing was sent.
    RateLimited {
        /// Whether it was sent and the server refused it.
        by_server: bool,
        /// When the first of what was in it may be sent again.
        until: Option<Timestamp>,
    },
    /// The server refused it and would refuse it again.
    Rejected {
        /// The status of the answer.
        status: u16,
        /// What failed, where, and what to do.
        message: String,
    },
    /// It could not be delivered.
    Failed(SendFailure),
}

/// Why an envelope could not be delivered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendFailure {
    /// The envelope is broken and was not sent.
    #[error("the envelope was not sent: {0}")]
    Envelope(String),
    /// No connection.
    #[error("cannot connect to {host}: {cause}; check the host in the DSN and that the server is up")]
    Connect {
        /// Host and port.
        host: String,
        /// What the system says.
        cause: String,
    },
    /// No connection in time.
    #[error("cannot connect to {host} in time; check the host in the DSN, or a firewall on the way")]
    ConnectTimeout {
        /// Host and port.
        host: String,
    },
    /// No answer in time.
    #[error("{host} did not answer in time; try again later or with less concurrency")]
    ReadTimeout {
        /// Host and port.
        host: String,
    },
    /// The connection broke.
    #[error("the connection to {host} broke: {cause}; try again later")]
    Broken {
        /// Host and port.
        host: String,
        /// What the system says.
        cause: String,
    },
    /// The server is there and cannot.
    #[error("{host} answered {status}{detail}; the server is overloaded or down, try again later")]
    Unavailable {
        /// Host and port.
        host: String,
        /// The status of the answer.
        status: u16,
        /// What the server says, with a colon before it.
        detail: String,
    },
    /// All attempts failed.
    #[error("{last} (gave up after {attempts} attempts)")]
    GaveUp {
        /// How many there were.
        attempts: u32,
        /// How the last one failed.
        last: Box<SendFailure>,
    },
}

/// What did not arrive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Loss {
    /// Why, in the words of client reports: `ratelimit_backoff`, `rate_limited`, `send_error`, `network_error`.
    pub reason: Cow<'static, str>,
    /// What is counted.
    pub category: DataCategory,
    /// How many, or how many bytes.
    pub quantity: u64,
}

/// The account of everything that was sent: envelopes = accepted + rate limited + rejected + failed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct SendReport {
    /// Envelopes given to the client.
    pub envelopes: u64,
    /// Taken by the server, perhaps without some items.
    pub accepted: u64,
    /// Held back or refused for a rate limit.
    pub rate_limited: u64,
    /// Refused for good.
    pub rejected: u64,
    /// Not delivered.
    pub failed: u64,
    /// Attempts beyond the first of each envelope.
    pub retries: u64,
    /// Bytes of the bodies that were accepted, as they were sent.
    pub bytes_sent: u64,
    /// What was lost, by reason and category.
    pub lost: Vec<Loss>,
}

impl SendReport {
    pub(super) const fn add_envelope(&mut self, outcome: &SendOutcome) {
        self.envelopes += 1;
        match outcome {
            SendOutcome::Accepted { .. } => self.accepted += 1,
            SendOutcome::RateLimited { .. } => self.rate_limited += 1,
            SendOutcome::Rejected { .. } => self.rejected += 1,
            SendOutcome::Failed(_) => self.failed += 1,
        }
    }

    pub(super) fn add_loss(&mut self, reason: &'static str, lost: &Quantities) {
        for (category, quantity) in lost.iter() {
            match self.lost.iter_mut().find(|loss| loss.reason == reason && loss.category == category) {
                Some(loss) => loss.quantity = loss.quantity.saturating_add(quantity),
                None => self.lost.push(Loss { reason: reason.into(), category, quantity }),
            }
        }
        self.lost.sort_by(|a, b| (&a.reason, a.category).cmp(&(&b.reason, b.category)));
    }
}
