//! Why an envelope is refused, in the words of the protocol.

use crate::protocol::response::ErrorResponse;

/// Why an envelope is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EnvelopeError {
    /// Not one byte.
    #[error("empty request body")]
    EmptyBody,
    /// Nothing but blanks.
    #[error("missing envelope header")]
    MissingHeader,
    /// The first line is no object, or a header in it has a wrong type; the text says what.
    #[error("invalid envelope header")]
    InvalidHeader(String),
    /// The line before a payload is no object, has no type, or a header in it has a wrong type; the text says what.
    #[error("invalid item header")]
    InvalidItemHeader(String),
    /// Something other than a newline after a header or a payload.
    #[error("missing newline after header or payload")]
    MissingNewline,
    /// The bytes end inside an item, or with blanks.
    #[error("unexpected end of file")]
    UnexpectedEof,
    /// More than [`super::MAX_ITEMS`] items.
    #[error("too many individual items")]
    TooManyItems,
    /// A header that contradicts the request; the text names it.
    #[error("{0} header mismatch between envelope and request")]
    Mismatch(&'static str),
    /// An item of a type that only servers may make.
    #[error("envelope contains internal items")]
    InternalItems,
}

impl EnvelopeError {
    pub(super) fn header(error: serde_json::Error) -> Self {
        Self::InvalidHeader(error.to_string())
    }

    pub(super) fn item(error: serde_json::Error) -> Self {
        Self::InvalidItemHeader(error.to_string())
    }

    /// The reason of the outcome `invalid` for what was in the envelope.
    pub const fn reason(&self) -> &'static str {
        match self {
            Self::EmptyBody => "empty_body",
            Self::InternalItems => "internal_envelope",
            _ => "invalid_envelope",
        }
    }

    /// The answer to the request.
    pub fn response(&self) -> ErrorResponse {
        let message = self.to_string();
        match self {
            Self::EmptyBody | Self::InternalItems => ErrorResponse::json(400, &message, &[]),
            Self::InvalidHeader(cause) | Self::InvalidItemHeader(cause) => {
                ErrorResponse::json(400, "invalid event envelope", &[message, cause.clone()])
            }
            _ => ErrorResponse::json(400, "invalid event envelope", &[message]),
        }
    }
}
