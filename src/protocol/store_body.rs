//! Bodies of the store endpoint: one event, in any of the dresses it has worn since 2012 (PROTOCOL §2).

use std::borrow::Cow;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::GeneralPurpose;
use base64::engine::{DecodePaddingMode, GeneralPurposeConfig};
use serde::de::{self, Deserialize as _, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::encoding::{self, EncodingError};
use super::query_string;
use super::response::ErrorResponse;

/// Containers inside containers in a MessagePack body.
const MAX_DEPTH: usize = 128;

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Why a store body holds no event.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreBodyError {
    /// Not one byte.
    #[error("empty request body")]
    Empty,
    /// Neither JSON nor base64.
    #[error("invalid JSON data: {0}")]
    Json(String),
    /// Not MessagePack, or not a map.
    #[error("invalid messagepack data")]
    MessagePack(String),
    /// Base64 of something that is no zlib stream.
    #[error("invalid compression format")]
    Compression(String),
    /// More bytes than may be.
    #[error("request content exceeded size limits")]
    TooLong,
}

impl StoreBodyError {
    /// The reason of the outcome `invalid`.
    pub const fn reason(&self) -> &'static str {
        match self {
            Self::Empty => "empty_body",
            Self::Json(_) => "invalid_json",
            Self::MessagePack(_) => "invalid_msgpack",
            Self::Compression(_) => "invalid_compression",
            Self::TooLong => "request_too_large",
        }
    }

    /// The answer to the request.
    pub fn response(&self) -> ErrorResponse {
        let status = if *self == Self::TooLong { 413 } else { 400 };
        let causes = match self {
            Self::MessagePack(cause) | Self::Compression(cause) => vec![cause.clone()],
            Self::Json(_) | Self::Empty | Self::TooLong => Vec::new(),
        };
        ErrorResponse::json(status, &self.to_string(), &causes)
    }
}

/// The event JSON in a body whose content encoding is undone. JSON is passed on as it is, right or wrong; `max` bounds
/// the event, in bytes.
pub fn decode_store_body<'a>(
    body: &'a [u8],
    content_type: Option<&str>,
    max: usize,
) -> Result<Cow<'a, [u8]>, StoreBodyError> {
    let mime = content_type.and_then(|value| value.split(';').next()).unwrap_or_default().trim();
    if body.is_empty() {
        return Err(StoreBodyError::Empty);
    }
    if mime.eq_ignore_ascii_case("application/msgpack") || mime.eq_ignore_ascii_case("application/x-msgpack") {
        return event_from_message_pack(body, max).map(Cow::Owned);
    }
    if body.starts_with(b"sentry_data=") || body.starts_with(b"sentry_key=") || is_form(mime, body) {
        let data = query_string::first(body, "sentry_data")
            .ok_or_else(|| StoreBodyError::Json("the form has no field sentry_data".to_owned()))?;
        return unwrap_event(data.as_bytes(), max).map(|event| Cow::Owned(event.into_owned()));
    }
    unwrap_event(body, max)
}

/// The event JSON in the query of a `GET` request (`?sentry_data=…`).
pub fn decode_store_query(query: &str, max: usize) -> Result<Vec<u8>, StoreBodyError> {
    let data = query_string::first(query.as_bytes(), "sentry_data").ok_or(StoreBodyError::Empty)?;
    unwrap_event(data.as_bytes(), max).map(Cow::into_owned)
}

fn is_form(mime: &str, body: &[u8]) -> bool {
    mime.eq_ignore_ascii_case("application/x-www-form-urlencoded")
        && memchr::memmem::find(body, b"sentry_data=").is_some()
}

/// JSON, base64 of JSON, base64 of zlib of JSON, or zlib of JSON.
fn unwrap_event(body: &[u8], max: usize) -> Result<Cow<'_, [u8]>, StoreBodyError> {
    if body.is_empty() {
        return Err(StoreBodyError::Empty);
    }
    if body.trim_ascii_start().starts_with(b"{") {
        return bounded(Cow::Borrowed(body), max);
    }
    if is_zlib(body) {
        return inflate(body, max);
    }
    // A form turns the `+` of base64 into a blank; line breaks come from mail-like encoders.
    let text: Vec<u8> = body
        .iter()
        .filter(|byte| !matches!(byte, b'\r' | b'\n'))
        .map(|&byte| if byte == b' ' { b'+' } else { byte })
        .collect();
    let decoded = BASE64.decode(&text).map_err(|_| StoreBodyError::Json("neither JSON nor base64".to_owned()))?;
    if decoded.trim_ascii_start().starts_with(b"{") {
        return bounded(Cow::Owned(decoded), max);
    }
    inflate(&decoded, max).map(|event| Cow::Owned(event.into_owned()))
}

fn bounded(event: Cow<'_, [u8]>, max: usize) -> Result<Cow<'_, [u8]>, StoreBodyError> {
    if event.len() > max { Err(StoreBodyError::TooLong) } else { Ok(event) }
}

/// The second byte of a zlib stream makes the first two a multiple of 31; none of those are letters or digits, so that
/// base64 is never taken for zlib.
fn is_zlib(body: &[u8]) -> bool {
    matches!(body, [0x78, flags, ..] if (0x7800 | u16::from(*flags)) % 31 == 0)
}

fn inflate(body: &[u8], max: usize) -> Result<Cow<'_, [u8]>, StoreBodyError> {
    match encoding::inflate_zlib(body, max) {
        Ok(event) => Ok(Cow::Owned(event)),
        Err(EncodingError::TooLong) => Err(StoreBodyError::TooLong),
        Err(error) => Err(StoreBodyError::Compression(error.to_string())),
    }
}

fn event_from_message_pack(body: &[u8], max: usize) -> Result<Vec<u8>, StoreBodyError> {
    if body.len() > max {
        return Err(StoreBodyError::TooLong);
    }
    let mut reader = rmp_serde::Deserializer::new(body);
    reader.set_max_depth(MAX_DEPTH);
    let invalid = |text: String| StoreBodyError::MessagePack(text);
    let value = JsonSeed.deserialize(&mut reader).map_err(|error| invalid(error.to_string()))?;
    if !value.is_object() {
        return Err(invalid("expected a map".to_owned()));
    }
    serde_json::to_vec(&value).map_err(|error| invalid(error.to_string()))
}

/// Reads any MessagePack value as JSON: keys become text, binary becomes text where it is, else null.
struct JsonSeed;

impl<'de> DeserializeSeed<'de> for JsonSeed {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for JsonSeed {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a MessagePack value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_bytes<E>(self, value: &[u8]) -> Result<Value, E> {
        Ok(std::str::from_utf8(value).map_or(Value::Null, Value::from))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        // An extension type, such as a timestamp, has no form in JSON.
        de::IgnoredAny::deserialize(deserializer).map(|_| Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = sequence.next_element_seed(JsonSeed)? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some(key) = map.next_key_seed(JsonSeed)? {
            let key = match key {
                Value::String(key) => key,
                other => other.to_string(),
            };
            members.insert(key, map.next_value_seed(JsonSeed)?);
        }
        Ok(Value::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    const EVENT: &str = r#"{"message":"boom ?>","level":"error"}"#;
    const MAX: usize = 10_000;

    fn zlib(body: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(body).unwrap();
        encoder.finish().unwrap()
    }

    fn decoded(body: &[u8], content_type: Option<&str>) -> String {
        String::from_utf8(decode_store_body(body, content_type, MAX).unwrap().into_owned()).unwrap()
    }

    #[test]
    fn every_dress_comes_off() {
        let packed = BASE64.encode(zlib(EVENT.as_bytes()));
        assert_eq!(decoded(EVENT.as_bytes(), Some("application/json")), EVENT);
        assert_eq!(decoded(BASE64.encode(EVENT).as_bytes(), None), EVENT);
        assert_eq!(decoded(packed.as_bytes(), Some("application/octet-stream")), EVENT);
        assert_eq!(decoded(packed.trim_end_matches('=').as_bytes(), None), EVENT);
        assert_eq!(decoded(&zlib(EVENT.as_bytes()), None), EVENT);
        let form: String =
            url::form_urlencoded::Serializer::new(String::new()).append_pair("sentry_data", &packed).finish();
        assert_eq!(decoded(form.as_bytes(), Some("application/x-www-form-urlencoded")), EVENT);
        assert_eq!(decode_store_query(&format!("sentry_version=7&{form}"), MAX).unwrap(), EVENT.as_bytes());
        let unescaped = format!("sentry_data={packed}");
        assert_eq!(decode_store_query(&unescaped, MAX).unwrap(), EVENT.as_bytes());
    }

    #[test]
    fn message_pack_becomes_json() {
        let value = serde_json::json!({"message": "boom", "extra": {"n": [1, -2, 1.5, null, true]}});
        let packed = rmp_serde::to_vec(&value).unwrap();
        let json = decode_store_body(&packed, Some("application/x-msgpack; v=1"), MAX).unwrap();
        assert_eq!(serde_json::from_slice::<Value>(&json).unwrap(), value);
        // A map with a number, binary and an extension type.
        let odd = [0x83, 1, 0xc4, 2, b'h', b'i', 2, 0xc4, 1, 0xff, 3, 0xd4, 1, 7];
        let json = decode_store_body(&odd, Some("application/msgpack"), MAX).unwrap();
        assert_eq!(
            serde_json::from_slice::<Value>(&json).unwrap(),
            serde_json::json!({"1": "hi", "2": null, "3": null})
        );
    }

    #[test]
    fn what_is_no_event_is_told_apart() {
        let fault = |body: &[u8], mime| decode_store_body(body, mime, MAX).unwrap_err().reason();
        assert_eq!(fault(b"", None), "empty_body");
        assert_eq!(fault(b"\xff\xfe", None), "invalid_json");
        assert_eq!(fault(BASE64.encode(b"no zlib").as_bytes(), None), "invalid_compression");
        assert_eq!(fault(b"\xc1", Some("application/msgpack")), "invalid_msgpack");
        assert_eq!(fault(&[0x91; 5_000], Some("application/msgpack")), "invalid_msgpack");
        assert_eq!(fault(b"sentry_key=1", None), "invalid_json");
        let bomb = BASE64.encode(zlib(&vec![b' '; MAX + 1]));
        let error = decode_store_body(bomb.as_bytes(), None, MAX).unwrap_err();
        assert_eq!((error.reason(), error.response().status), ("request_too_large", 413));
    }
}
