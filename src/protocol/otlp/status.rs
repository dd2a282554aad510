//! How the endpoint of OpenTelemetry answers: in the encoding it was asked in, and `google.rpc.Status` for refusals.

use serde::Serialize;

use crate::protocol::response::ErrorResponse;

/// The encodings of OTLP over HTTP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OtlpEncoding {
    /// `application/json`
    Json,
    /// `application/x-protobuf`
    Protobuf,
}

#[derive(Serialize)]
struct Status<'a> {
    code: u8,
    message: &'a str,
}

#[derive(serde::Deserialize)]
struct Refusal {
    detail: String,
    #[serde(default)]
    causes: Vec<String>,
}

impl OtlpEncoding {
    /// By the media type; none for others.
    pub fn of(content_type: &str) -> Option<Self> {
        let essence = content_type.split(';').next().unwrap_or_default().trim();
        [Self::Json, Self::Protobuf].into_iter().find(|known| essence.eq_ignore_ascii_case(known.content_type()))
    }

    /// The media type.
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Protobuf => "application/x-protobuf",
        }
    }

    /// The body that says that all was taken: an empty message.
    pub const fn taken(self) -> &'static [u8] {
        match self {
            Self::Json => b"{}",
            Self::Protobuf => b"",
        }
    }

    /// The body of a refusal.
    pub fn status(self, response: &ErrorResponse) -> Vec<u8> {
        let (code, message) = (code(response.status), message(response));
        match self {
            Self::Json => serde_json::to_vec(&Status { code, message: &message }).unwrap_or_default(),
            Self::Protobuf => {
                let mut body = vec![0x08, code, 0x12];
                let mut length = message.len();
                while length >= 0x80 {
                    body.push(u8::try_from(length & 0x7f).unwrap_or_default() | 0x80);
                    length >>= 7;
                }
                body.push(u8::try_from(length).unwrap_or_default());
                body.extend_from_slice(message.as_bytes());
                body
            }
        }
    }
}

/// `google.rpc.Code` for a status of HTTP.
const fn code(status: u16) -> u8 {
    match status {
        401 => 16,
        403 => 7,
        404 => 5,
        405 | 501 => 12,
        408 => 4,
        413 | 429 => 8,
        503 => 14,
        500.. => 13,
        _ => 3,
    }
}

fn message(response: &ErrorResponse) -> String {
    if let Ok(refusal) = serde_json::from_str::<Refusal>(&response.body) {
        return [refusal.detail].into_iter().chain(refusal.causes).collect::<Vec<_>>().join(": ");
    }
    match (response.status, response.body.as_str()) {
        (405, "") => "the endpoint does not take this method".to_owned(),
        (415, "") => "the endpoint does not take this media type or content encoding".to_owned(),
        (_, body) => body.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_types_have_parameters() {
        assert_eq!(OtlpEncoding::of("Application/JSON; charset=utf-8"), Some(OtlpEncoding::Json));
        assert_eq!(OtlpEncoding::of("application/x-protobuf"), Some(OtlpEncoding::Protobuf));
        assert_eq!(OtlpEncoding::of("application/jsonp"), None);
        assert_eq!(OtlpEncoding::of(""), None);
    }

    #[test]
    fn a_refusal_takes_the_form_of_the_request() {
        let refused = ErrorResponse::json(400, "bad", &["why".to_owned()]);
        assert_eq!(OtlpEncoding::Json.status(&refused), br#"{"code":3,"message":"bad: why"}"#);
        assert_eq!(OtlpEncoding::Protobuf.status(&refused), b"\x08\x03\x12\x08bad: why");
        let long = OtlpEncoding::Protobuf.status(&ErrorResponse::text(503, "x".repeat(300)));
        assert_eq!((&long[..5], long.len()), (b"\x08\x0e\x12\xac\x02".as_slice(), 305));
        let refused = ErrorResponse::empty(415);
        assert!(OtlpEncoding::Json.status(&refused).starts_with(br#"{"code":3,"message":"the endpoint"#));
    }
}
