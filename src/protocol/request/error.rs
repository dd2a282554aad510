//! Why a request is refused, and the answer it gets.

use crate::protocol::auth::AuthError;
use crate::protocol::encoding::EncodingError;
use crate::protocol::envelope::EnvelopeError;
use crate::protocol::multipart::MultipartError;
use crate::protocol::otlp::InvalidOtlp;
use crate::protocol::response::ErrorResponse;
use crate::protocol::security_report::InvalidSecurityReport;
use crate::protocol::store_body::StoreBodyError;

/// Why a request is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RequestError {
    /// Not authenticated.
    #[error(transparent)]
    Auth(#[from] AuthError),
    /// The content encoding cannot be undone.
    #[error(transparent)]
    Encoding(#[from] EncodingError),
    /// The body is no envelope.
    #[error(transparent)]
    Envelope(#[from] EnvelopeError),
    /// The body is no event.
    #[error(transparent)]
    Store(#[from] StoreBodyError),
    /// The body is no security report.
    #[error(transparent)]
    Security(#[from] InvalidSecurityReport),
    /// The body is no multipart form.
    #[error(transparent)]
    Multipart(#[from] MultipartError),
    /// The body is no logs or spans of OpenTelemetry.
    #[error(transparent)]
    Otlp(#[from] InvalidOtlp),
    /// A form without the minidump.
    #[error("missing minidump")]
    MissingMinidump,
    /// A file that is no minidump.
    #[error("invalid minidump")]
    InvalidMinidump,
    /// An event id in the path that is none.
    #[error("invalid event id")]
    InvalidEventId,
    /// A check-in that says nothing.
    #[error("invalid check-in: {0}")]
    CheckIn(String),
    /// A method that the endpoint does not take.
    #[error("the endpoint does not take this method")]
    MethodNotAllowed,
    /// No such path.
    #[error("there is no such endpoint")]
    NotFound,
    /// A media type that the endpoint does not take.
    #[error("the endpoint does not take this media type")]
    MediaType,
    /// An endpoint that is known and not read.
    #[error("{0} is not supported")]
    Unsupported(&'static str),
    /// The file that describes a recorded request is not in its form.
    #[error("the description of the recorded request is not in its form: {0}")]
    Metadata(String),
}

impl RequestError {
    /// The reason of the outcome `invalid` for what was in the request.
    pub const fn reason(&self) -> &'static str {
        match self {
            Self::Auth(AuthError::UnsupportedVersion(_)) => "auth_version",
            Self::Auth(AuthError::BadProject) => "project_id",
            Self::Auth(_) => "auth_client",
            Self::Encoding(error) => error.reason(),
            Self::Envelope(error) => error.reason(),
            Self::Store(error) => error.reason(),
            Self::Security(error) => error.reason(),
            Self::Otlp(error) => error.reason(),
            Self::Multipart(_) => "invalid_multipart",
            Self::MissingMinidump => "missing_minidump_upload",
            Self::InvalidMinidump => "invalid_minidump",
            Self::InvalidEventId => "invalid_event_id",
            Self::CheckIn(_) => "invalid_check_in",
            Self::MethodNotAllowed => "disallowed_method",
            Self::MediaType => "content_type",
            Self::NotFound | Self::Unsupported(_) | Self::Metadata(_) => "invalid_body",
        }
    }

    /// The answer to the request.
    pub fn response(&self) -> ErrorResponse {
        match self {
            Self::Auth(error) => error.response(),
            Self::Encoding(error) => error.response(),
            Self::Envelope(error) => error.response(),
            Self::Store(error) => error.response(),
            Self::Otlp(error) => error.response(),
            Self::CheckIn(_) => ErrorResponse::text(400, self.to_string()),
            Self::Multipart(_) => ErrorResponse::json(400, "invalid multipart data", &[]),
            Self::MethodNotAllowed => ErrorResponse::empty(405),
            Self::NotFound => ErrorResponse::empty(404),
            Self::MediaType => ErrorResponse::empty(415),
            Self::Unsupported(_) => ErrorResponse::json(501, &self.to_string(), &[]),
            Self::Security(_)
            | Self::MissingMinidump
            | Self::InvalidMinidump
            | Self::InvalidEventId
            | Self::Metadata(_) => ErrorResponse::json(400, &self.to_string(), &[]),
        }
    }
}
