//! The `form_data` item: fields of a multipart form, packed (PROTOCOL §5).

use std::borrow::Cow;

use serde_json::{Map, Value};

/// Brackets inside brackets in a field's name, as in `sentry[tags][name]`.
const MAX_NESTING: usize = 10;

/// Packs fields: each text as its length in four bytes, little end first, then its bytes; name, then value.
pub fn write_form_data<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<u8> {
    let mut packed = Vec::new();
    for (name, value) in fields {
        for text in [name, value] {
            let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
            packed.extend_from_slice(&length.to_le_bytes());
            packed.extend(text.bytes().take(length as usize));
        }
    }
    packed
}

/// Unpacks fields; stops where the bytes make no sense.
pub fn read_form_data(payload: &[u8]) -> Vec<(Cow<'_, str>, Cow<'_, str>)> {
    fn text<'a>(rest: &mut &'a [u8]) -> Option<Cow<'a, str>> {
        let (length, bytes) = rest.split_first_chunk::<4>()?;
        let (text, bytes) = bytes.split_at_checked(usize::try_from(u32::from_le_bytes(*length)).ok()?)?;
        *rest = bytes;
        Some(String::from_utf8_lossy(text))
    }

    let mut rest = payload;
    let mut fields = Vec::new();
    while let Some(name) = text(&mut rest)
        && let Some(value) = text(&mut rest)
    {
        fields.push((name, value));
    }
    fields
}

/// The event that form fields describe: `sentry` as JSON, `sentry__1`, `sentry__2`… as one JSON in pieces,
/// `sentry[release]` as members; every other field becomes `extra`.
pub fn event_from_form<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Map<String, Value> {
    let mut event = Map::new();
    let mut pieces: Vec<(u32, &str)> = Vec::new();
    let mut extra = Map::new();
    for (name, value) in fields {
        if name == "sentry" {
            merge_json(&mut event, value);
        } else if let Some(number) = name.strip_prefix("sentry__") {
            pieces.push((number.trim_start_matches('_').parse().unwrap_or(0), value));
        } else if let Some(path) = name.strip_prefix("sentry[").and_then(|rest| rest.strip_suffix(']')) {
            let path: Vec<&str> = path.split("][").collect();
            if path.len() <= MAX_NESTING {
                insert(&mut event, &path, value);
            }
        } else {
            extra.insert(name.to_owned(), Value::from(value));
        }
    }
    pieces.sort_by_key(|(number, _)| *number);
    if !pieces.is_empty() {
        merge_json(&mut event, &pieces.iter().map(|(_, piece)| *piece).collect::<String>());
    }
    if !extra.is_empty()
        && let Value::Object(known) = event.entry("extra").or_insert_with(|| Value::Object(Map::new()))
    {
        for (name, value) in extra {
            known.entry(name).or_insert(value);
        }
    }
    event
}

fn merge_json(event: &mut Map<String, Value>, json: &str) {
    if let Ok(Value::Object(members)) = serde_json::from_str(json) {
        event.extend(members);
    }
}

fn insert(object: &mut Map<String, Value>, path: &[&str], value: &str) {
    match path {
        [] => {}
        [name] => {
            object.insert((*name).to_owned(), Value::from(value));
        }
        [name, rest @ ..] => {
            let inner = object.entry(*name).or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(inner) = inner {
                insert(inner, rest, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_and_unpacked() {
        let packed = write_form_data([("a", "1"), ("ä", "")]);
        assert_eq!(packed.get(..10), Some(b"\x01\0\0\0a\x01\0\0\x001".as_slice()));
        assert_eq!(read_form_data(&packed), [("a".into(), "1".into()), ("ä".into(), Cow::from(""))]);
        assert_eq!(read_form_data(b"\xff\xff\xff\xffa"), []);
        assert_eq!(read_form_data(packed.get(..7).unwrap()), []);
    }

    #[test]
    fn fields_make_an_event() {
        let event = event_from_form([
            ("sentry", r#"{"release":"a@1"}"#),
            ("sentry[tags][build]", "7"),
            ("sentry__2", r#""prod"}"#),
            ("sentry__1", r#"{"environment":"#),
            ("ptype", "crash"),
        ]);
        let expected = serde_json::json!({
            "release": "a@1", "tags": {"build": "7"}, "environment": "prod", "extra": {"ptype": "crash"}
        });
        assert_eq!(Value::Object(event), expected);
    }
}
