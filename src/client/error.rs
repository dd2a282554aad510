//! What can go wrong, by what it means.

use bytes::Bytes;
use http::StatusCode;

use super::TransportError;

/// What can go wrong, by what it means; `what` is the method and path, `detail` the server's own words.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// The request cannot be made.
    #[error("cannot make the request {what}: {message}")]
    Request {
        /// The request.
        what: String,
        /// Why not.
        message: String,
    },
    /// No answer came.
    #[error("the server cannot be reached")]
    Transport(#[from] TransportError),
    /// The answer is not what was expected.
    #[error("the answer to {what} cannot be understood")]
    Decode {
        /// The request.
        what: String,
        /// Where it went wrong.
        source: serde_json::Error,
    },
    /// The server refused.
    #[error("{what} was refused with {status}: {detail}")]
    Refused {
        /// The request.
        what: String,
        /// The status.
        status: StatusCode,
        /// The server's words.
        detail: String,
    },
}

impl ClientError {
    /// The error of an answer whose status is no success.
    pub(super) fn of(what: &str, response: &http::Response<Bytes>) -> Self {
        let detail = String::from_utf8_lossy(response.body()).into_owned();
        Self::Refused { what: what.to_owned(), status: response.status(), detail }
    }
}
