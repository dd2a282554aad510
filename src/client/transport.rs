//! What carries a request to a server: HTTP, or a router that is called in process.

use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;

/// A future on the heap.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Carries one request and gives the answer, whatever its status is.
///
/// A transport neither repeats nor follows redirects: what is safe to repeat, and which host may see the token, is
/// for the [`Client`](super::Client) to say.
pub trait Transport: Send + Sync {
    /// Sends the request.
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;
}

/// How far a request got that has no whole answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TransportFault {
    /// No connection: refused, unknown host, a certificate that is not trusted. The server has seen nothing.
    Connect,
    /// A time-out while connecting; the server has seen nothing.
    ConnectTimeout,
    /// Nothing came for too long; the server may have done what it was asked.
    ReadTimeout,
    /// The connection broke; the server may have done what it was asked.
    Interrupted,
    /// The answer is longer than the client takes.
    TooLarge,
    /// The request cannot be sent at all.
    Unsendable,
}

impl TransportFault {
    /// Whether the server cannot have acted on the request.
    pub const fn is_before_sending(self) -> bool {
        matches!(self, Self::Connect | Self::ConnectTimeout)
    }

    /// Whether trying again may help.
    pub const fn may_pass(self) -> bool {
        !matches!(self, Self::TooLarge | Self::Unsendable)
    }
}

/// Nothing came back, or not all of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct TransportError {
    /// How far the request got.
    pub fault: TransportFault,
    /// What happened, with the host and without the token.
    pub message: String,
}
