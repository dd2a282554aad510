//! An event from a file. Nothing in it is lost: fields that are not known stay as they are.

use serde_json::{Map, Value};

use crate::model::EventId;
use crate::protocol::Envelope;

/// Reads an event.
///
/// # Errors
/// What is wrong, for a person.
pub(super) fn parse(bytes: &[u8]) -> Result<Map<String, Value>, String> {
    if bytes.trim_ascii().is_empty() {
        return Err("it is empty".to_owned());
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match serde_json::from_slice(bytes) {
        Ok(Value::Object(event)) => Ok(event),
        Ok(Value::Array(_)) => Err("it is a list; `vidette replay` takes several events from one file".to_owned()),
        Ok(_) => Err("it is no JSON object".to_owned()),
        Err(_) if Envelope::parse(bytes).is_ok_and(|envelope| !envelope.items().is_empty()) => {
            Err("it is an envelope; `vidette send-envelope` sends those".to_owned())
        }
        Err(error) => Err(format!("it is no JSON: {error}")),
    }
}

/// The id of an event, given to it when it has none.
///
/// # Errors
/// An id that is none.
pub(super) fn event_id(event: &mut Map<String, Value>) -> Result<EventId, String> {
    match event.get("event_id") {
        None | Some(Value::Null) => {
            let id = EventId::random();
            event.insert("event_id".to_owned(), id.to_string().into());
            Ok(id)
        }
        Some(Value::String(text)) => text.parse().map_err(|error| format!("its `event_id` is wrong: {error}")),
        Some(_) => Err("its `event_id` is no text".to_owned()),
    }
}

/// Bytes as they are, with the id that they seem to have, or a new one for the envelope around them.
pub(super) fn raw(bytes: Vec<u8>) -> (EventId, Vec<u8>) {
    let found = crate::event::parse(&bytes).ok().and_then(|event| event.get_str("event_id")?.parse().ok());
    (found.unwrap_or_else(EventId::random), bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_kept_or_given_but_never_replaced() {
        let mut event = parse(br#"{"event_id":"5D1C0B9A-8F7E-4D6C-9B3A-2F1E0D4C5B6A"}"#).unwrap();
        assert_eq!(event_id(&mut event).unwrap().to_string(), "5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a");
        let mut event = parse(b"\xef\xbb\xbf{}").unwrap();
        let id = event_id(&mut event).unwrap();
        assert_eq!(event["event_id"], id.to_string());
        assert!(event_id(&mut parse(br#"{"event_id":"x"}"#).unwrap()).is_err());
    }

    #[test]
    fn what_is_no_event_is_named() {
        let told = |bytes: &[u8]| parse(bytes).unwrap_err();
        assert!(told(b" \n").contains("empty"));
        assert!(told(b"[{}]").contains("replay"));
        assert!(told(b"{}\n{\"type\":\"event\"}\n{}\n").contains("send-envelope"));
        assert!(told(b"{\"a\": oops}").contains("line 1 column 7"), "{}", told(b"{\"a\": oops}"));
    }

    #[test]
    fn raw_bytes_stay_as_they_are() {
        assert_eq!(raw(b"not json".to_vec()).1, b"not json");
        let json = br#"{"event_id":"5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a", "x":1}"#;
        let (id, bytes) = raw(json.to_vec());
        assert_eq!((id.to_string().as_str(), bytes.as_slice()), ("5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a", json.as_slice()));
    }
}
