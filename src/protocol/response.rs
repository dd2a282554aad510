//! An error as the ingest endpoints answer it: a status and a body (PROTOCOL §3).

use serde::Serialize;

/// The status and the body of an error answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorResponse {
    /// The HTTP status.
    pub status: u16,
    /// The `Content-Type` of the body; none when the body is empty.
    pub content_type: Option<&'static str>,
    /// The body.
    pub body: String,
}

#[derive(Serialize)]
struct JsonBody<'a> {
    detail: &'a str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    causes: &'a [String],
}

impl ErrorResponse {
    /// The usual form: `{"detail":…,"causes":[…]}`, the causes left out when there are none.
    pub fn json(status: u16, detail: &str, causes: &[String]) -> Self {
        let body = serde_json::to_string(&JsonBody { detail, causes }).unwrap_or_default();
        Self { status, content_type: Some("application/json"), body }
    }

    /// The form of an error found before the body was read in full.
    pub fn text(status: u16, body: impl Into<String>) -> Self {
        Self { status, content_type: Some("text/plain; charset=utf-8"), body: body.into() }
    }

    /// A status alone.
    pub const fn empty(status: u16) -> Self {
        Self { status, content_type: None, body: String::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn causes_are_left_out_when_there_are_none() {
        assert_eq!(ErrorResponse::json(400, "empty request body", &[]).body, r#"{"detail":"empty request body"}"#);
        let with_cause = ErrorResponse::json(400, "bad", &["why \"so\"".to_owned()]);
        assert_eq!(with_cause.body, r#"{"detail":"bad","causes":["why \"so\""]}"#);
        assert_eq!(ErrorResponse::empty(415).body, "");
    }
}
