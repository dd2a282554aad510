//! What a server answered that is no success, and what it means (the forms of error bodies: Web API, "Errors").

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};
use serde_json::Value;

use super::error::ErrorMeaning;

/// Characters of a server's words that are passed on.
const MAX_DETAIL: usize = 600;

/// The meaning of an answer whose status is no success. A redirect is judged before.
pub(super) fn meaning(response: &Response<Bytes>, scopes: &'static [&'static str]) -> ErrorMeaning {
    let status = response.status();
    // The body of a 429 is JSON sent as text/html: what it calls itself does not count.
    let body: Option<Value> = serde_json::from_slice(response.body()).ok();
    let detail = body.as_ref().map_or_else(|| plain_text(response.body()), detail);
    match status {
        StatusCode::UNAUTHORIZED => ErrorMeaning::Unauthorized { detail },
        StatusCode::FORBIDDEN => ErrorMeaning::Forbidden { detail, scopes },
        StatusCode::NOT_FOUND => ErrorMeaning::NotFound { detail },
        StatusCode::CONFLICT => ErrorMeaning::Conflict { detail },
        StatusCode::GONE => ErrorMeaning::Gone { replacement: text_header(response.headers(), REPLACEMENT) },
        StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY => {
            ErrorMeaning::Invalid { fields: body.as_ref().map(fields).unwrap_or_default(), detail }
        }
        StatusCode::TOO_MANY_REQUESTS => ErrorMeaning::RateLimited { retry_after: None },
        status if status.is_server_error() => {
            let error_id = body.as_ref().and_then(|body| body.get("errorId")?.as_str()).map(one_line);
            ErrorMeaning::Server { status, detail, error_id }
        }
        status => ErrorMeaning::Refused { status, detail },
    }
}

/// The header that names an endpoint's successor.
pub(super) const REPLACEMENT: &str = "x-sentry-replacement-endpoint";

/// A header as text on one line.
pub(super) fn text_header(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name)?.to_str().ok().map(one_line).filter(|text| !text.is_empty())
}

/// The general words of an error body.
fn detail(body: &Value) -> String {
    let text = match body {
        Value::String(text) => Some(text.clone()),
        Value::Array(_) => Some(words(body)),
        Value::Object(object) => {
            match object.get("detail").or_else(|| object.get("message")).or_else(|| object.get("error")) {
                Some(Value::String(text)) => Some(text.clone()),
                // SSO, two factors, sudo: `{"code", "message", "extra"}`.
                Some(Value::Object(detail)) => detail.get("message").or_else(|| detail.get("code")).map(words),
                Some(other) => Some(words(other)),
                None => object.get("nonFieldErrors").map(words),
            }
        }
        _ => None,
    };
    text.as_deref().map(one_line).unwrap_or_default()
}

/// What an error body says of single fields.
fn fields(body: &Value) -> Vec<(String, String)> {
    let general = ["detail", "message", "error", "nonFieldErrors"];
    body.as_object()
        .into_iter()
        .flatten()
        .filter(|(name, _)| !general.contains(&name.as_str()))
        .map(|(name, value)| (one_line(name), one_line(&words(value))))
        .filter(|(_, message)| !message.is_empty())
        .collect()
}

/// All texts within a value.
fn words(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(words).filter(|text| !text.is_empty()).collect::<Vec<_>>().join("; "),
        Value::Object(object) => object
            .iter()
            .map(|(name, value)| (name, words(value)))
            .filter(|(_, text)| !text.is_empty())
            .map(|(name, text)| format!("{name}: {text}"))
            .collect::<Vec<_>>()
            .join("; "),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// A body that is no JSON; a page of HTML tells a person nothing.
fn plain_text(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body.get(..4 * MAX_DETAIL).unwrap_or(body)).into_owned();
    if text.trim_start().starts_with('<') { String::new() } else { one_line(&text) }
}

/// A server's words are shown on a terminal: one line, bounded, nothing that steers.
fn one_line(text: &str) -> String {
    let words: Vec<_> =
        text.split(|c: char| c.is_control() || c.is_whitespace()).filter(|word| !word.is_empty()).collect();
    words.join(" ").chars().take(MAX_DETAIL).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(status: u16, body: &str) -> ErrorMeaning {
        let response = Response::builder().status(status).body(Bytes::copy_from_slice(body.as_bytes())).unwrap();
        meaning(&response, &["project:read"])
    }

    #[test]
    fn every_form_of_error_body_gives_its_words() {
        let detail = |body: &str| match judged(403, body) {
            ErrorMeaning::Forbidden { detail, .. } => detail,
            other => panic!("{other:?}"),
        };
        assert_eq!(detail(r#"{"detail":"No."}"#), "No.");
        assert_eq!(detail(r#"{"detail":{"code":"sso-required","message":"Log in","extra":{}}}"#), "Log in");
        assert_eq!(detail(r#"{"message":"gone"}"#), "gone");
        assert_eq!(detail(r#"["a","b"]"#), "a; b");
        assert_eq!(detail(r#"{"nonFieldErrors":["x"]}"#), "x");
        assert_eq!(detail(r#"{"detail":[{"loc":["body","slug"],"msg":"short"}]}"#), "loc: body; slug; msg: short");
        assert_eq!(detail("plain\n\u{1b}[31mtext"), "plain [31mtext");
        assert_eq!(detail("<html>no</html>"), "");
        assert_eq!(detail(""), "");
    }

    #[test]
    fn fields_are_told_apart_from_the_rest() {
        let ErrorMeaning::Invalid { fields, detail } =
            judged(400, r#"{"slug":["taken"],"refs":[{"commit":["long"]}],"nonFieldErrors":["and"]}"#)
        else {
            panic!()
        };
        assert_eq!(fields, [("slug".to_owned(), "taken".to_owned()), ("refs".to_owned(), "commit: long".to_owned())]);
        assert_eq!(detail, "and");
    }

    #[test]
    fn a_failure_keeps_the_number_the_server_gave_it() {
        let ErrorMeaning::Server { error_id, .. } = judged(500, r#"{"detail":"Internal Error","errorId":"abc"}"#)
        else {
            panic!()
        };
        assert_eq!(error_id.as_deref(), Some("abc"));
    }
}
