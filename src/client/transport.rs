//! What carries a request to a server: HTTP, or the embedded server's own router.

use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;

/// A future on the heap.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Carries one request, and gives the answer whatever its status is.
pub trait Transport: Send + Sync {
    /// Sends the request. A transport neither repeats nor follows redirects.
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;
}

/// Nothing came back, or not all of it.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub struct TransportError {
    /// What happened.
    pub message: String,
}
