//! What can go wrong with a request, by what it means.

use std::fmt::Write as _;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

use super::server_kind::Unsupported;
use super::transport::{TransportError, TransportFault};

/// A request that did not lead to what was asked for.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.message())]
pub struct ClientError {
    /// The method and path.
    pub request: String,
    /// What it means.
    pub meaning: ErrorMeaning,
    /// How often it was sent.
    pub attempts: u32,
    /// How long that took in all.
    pub elapsed: Duration,
    /// What the server answered, if it did: for those who ask for it as it is.
    pub answer: Option<Box<http::Response<Bytes>>>,
}

/// What a failure means; `detail` is the server's own words, on one line, empty when it had none.
#[derive(Debug)]
pub enum ErrorMeaning {
    /// The request cannot be made from what was given.
    Request(String),
    /// No answer came, or not all of it.
    Transport(TransportError),
    /// The answer is JSON, but not of the form that was expected.
    Decode(serde_json::Error),
    /// The answer is not JSON at all.
    NotJson {
        /// What the server says it is.
        content_type: String,
    },
    /// 401: no token, or one that is not known.
    Unauthorized {
        /// The server's words.
        detail: String,
    },
    /// 403: the token may not do this.
    Forbidden {
        /// The server's words.
        detail: String,
        /// The scopes of which one would do; empty when unknown.
        scopes: &'static [&'static str],
    },
    /// 404.
    NotFound {
        /// The server's words.
        detail: String,
    },
    /// 302 of a project that has another name now; a change is not sent there by itself.
    Renamed {
        /// The new name.
        slug: String,
    },
    /// A redirect that is not followed.
    Redirected {
        /// Where to.
        location: String,
    },
    /// 410: the endpoint is gone, or goes for a while so that its end is noticed.
    Gone {
        /// The endpoint to use instead, if the server names one.
        replacement: Option<String>,
    },
    /// 409.
    Conflict {
        /// The server's words.
        detail: String,
    },
    /// 400 or 422: what was sent is not valid.
    Invalid {
        /// What the server says of single fields.
        fields: Vec<(String, String)>,
        /// What it says otherwise.
        detail: String,
    },
    /// 429, and the end of the limit is too far away to wait for.
    RateLimited {
        /// How long it lasts, if the server says.
        retry_after: Option<Duration>,
    },
    /// 5xx after all attempts.
    Server {
        /// The status.
        status: StatusCode,
        /// The server's words.
        detail: String,
        /// The number under which the server's logs know this failure.
        error_id: Option<String>,
    },
    /// Any other status.
    Refused {
        /// The status.
        status: StatusCode,
        /// The server's words.
        detail: String,
    },
    /// The server is of a make that has nothing of the kind.
    Unsupported(Unsupported),
    /// The server's list of pages leads back to where it was.
    PagesLoop {
        /// The cursor that came twice.
        cursor: String,
    },
}

impl ClientError {
    /// The status the server answered with, if this is about one.
    pub const fn status(&self) -> Option<StatusCode> {
        Some(match &self.meaning {
            ErrorMeaning::Unauthorized { .. } => StatusCode::UNAUTHORIZED,
            ErrorMeaning::Forbidden { .. } => StatusCode::FORBIDDEN,
            ErrorMeaning::NotFound { .. } => StatusCode::NOT_FOUND,
            ErrorMeaning::Gone { .. } => StatusCode::GONE,
            ErrorMeaning::Conflict { .. } => StatusCode::CONFLICT,
            ErrorMeaning::Invalid { .. } => StatusCode::BAD_REQUEST,
            ErrorMeaning::RateLimited { .. } => StatusCode::TOO_MANY_REQUESTS,
            ErrorMeaning::Server { status, .. } | ErrorMeaning::Refused { status, .. } => *status,
            _ => return None,
        })
    }

    /// Whether the server says that there is no such thing.
    pub const fn is_not_found(&self) -> bool {
        matches!(self.meaning, ErrorMeaning::NotFound { .. })
    }

    fn message(&self) -> String {
        let mut message = format!("{}: {}", self.request, self.meaning.message());
        if self.attempts > 1 {
            // Writing to a string cannot fail.
            let _ = write!(message, " (after {} attempts in {:.1} s)", self.attempts, self.elapsed.as_secs_f64());
        }
        message
    }
}

impl ErrorMeaning {
    fn message(&self) -> String {
        let with = |text: &str, detail: &str| match detail {
            "" => text.to_owned(),
            detail => format!("{text}: {detail}"),
        };
        match self {
            Self::Request(message) => format!("cannot be asked: {message}"),
            Self::Transport(error) => error.message.clone(),
            Self::Decode(error) => format!("the answer is not of the form that was expected: {error}"),
            Self::NotJson { content_type } => format!("the answer is not JSON but {content_type}"),
            Self::Unauthorized { detail } => with("the server does not accept the token", detail),
            Self::Forbidden { detail, .. } => with("the token may not do this", detail),
            Self::NotFound { detail } => with("not found", detail),
            Self::Renamed { slug } => format!("the project is named `{slug}` now; nothing was changed"),
            Self::Redirected { location } => {
                format!("the server redirects to {location}, and the token is not sent to another place")
            }
            Self::Gone { replacement: None } => "the server does not offer this any more".to_owned(),
            Self::Gone { replacement: Some(replacement) } => {
                format!("the server does not offer this any more; it names {replacement} instead")
            }
            Self::Conflict { detail } => with("in conflict with what is there", detail),
            Self::Invalid { fields, detail } => {
                let fields = fields.iter().map(|(name, message)| format!("{name}: {message}"));
                let all: Vec<_> = fields.chain((!detail.is_empty()).then(|| detail.clone())).collect();
                with("the server refuses what was sent", &all.join("; "))
            }
            Self::RateLimited { retry_after: Some(wait) } => {
                format!("rate limited for {} s more", wait.as_secs().max(1))
            }
            Self::RateLimited { retry_after: None } => "rate limited".to_owned(),
            Self::Server { status, detail, error_id } => {
                let mut text = with(&format!("the server failed with {status}"), detail);
                if let Some(id) = error_id {
                    let _ = write!(text, " (its error {id})");
                }
                text
            }
            Self::Refused { status, detail } => with(&format!("the server answered {status}"), detail),
            Self::Unsupported(unsupported) => unsupported.to_string(),
            Self::PagesLoop { cursor } => format!("the server names the page {cursor} twice"),
        }
    }

    /// Whether the server or the way to it is at fault for the moment.
    pub const fn is_unavailable(&self) -> bool {
        match self {
            Self::Server { .. } | Self::RateLimited { .. } => true,
            Self::Transport(error) => !matches!(error.fault, TransportFault::Unsendable),
            _ => false,
        }
    }
}
