//! Writing: a tree to JSON, its notes gathered under `_meta`.

use serde::ser::{Serialize, SerializeMap as _, SerializeSeq as _, Serializer};

use super::meta::range_numbers;
use super::{Meta, MetaError, Node, Number, Object, Remark, Value};

/// The event as JSON, with `_meta` as its last key when anything was noted.
pub fn to_json(event: &Node<'_>) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(4_096);
    write_json(event, &mut bytes);
    bytes
}

/// Appends the event as JSON to `bytes`, with `_meta` as its last key when anything was noted.
pub fn write_json(event: &Node<'_>, bytes: &mut Vec<u8>) {
    let start = bytes.len();
    let notes = append_node(event, bytes);
    let Some(notes) = notes.filter(|_| matches!(event.value, Value::Object(_))) else { return };
    bytes.truncate(bytes.len() - 1);
    if bytes.len() > start + 1 {
        bytes.push(b',');
    }
    bytes.extend_from_slice(br#""_meta":"#);
    append(&Value::Object(*notes), bytes);
    bytes.push(b'}');
}

/// One value as JSON, without notes.
pub fn value_json(value: &Value<'_>) -> Vec<u8> {
    let mut bytes = Vec::new();
    append(value, &mut bytes);
    bytes
}

/// The `_meta` tree of a value; most have none.
type Notes = Option<Box<Object<'static>>>;

/// Appends a value and gives the notes on it and on what is in it.
fn append_node(node: &Node<'_>, bytes: &mut Vec<u8>) -> Notes {
    let below = append(&node.value, bytes);
    let Some(meta) = node.meta.as_ref().filter(|meta| !meta.is_empty()) else { return below };
    let mut notes = below.unwrap_or_default();
    notes.entries_mut().insert(0, ("".into(), note(meta)));
    Some(notes)
}

/// Appends a value and gives the notes on what is in it.
fn append(value: &Value<'_>, bytes: &mut Vec<u8>) -> Notes {
    let mut notes: Notes = None;
    let mut add = |name: String, below: Box<Object<'static>>| {
        notes.get_or_insert_default().entries_mut().push((name.into(), Value::Object(*below).into()));
    };
    match value {
        Value::String(text) => append_text(text, bytes),
        Value::Array(nodes) => {
            bytes.push(b'[');
            for (index, node) in nodes.iter().enumerate() {
                if index > 0 {
                    bytes.push(b',');
                }
                if let Some(below) = append_node(node, bytes) {
                    add(index.to_string(), below);
                }
            }
            bytes.push(b']');
        }
        Value::Object(object) => {
            bytes.push(b'{');
            for (index, (key, node)) in object.iter().enumerate() {
                if index > 0 {
                    bytes.push(b',');
                }
                append_text(key, bytes);
                bytes.push(b':');
                if let Some(below) = append_node(node, bytes) {
                    add(key.to_owned(), below);
                }
            }
            bytes.push(b'}');
        }
        Value::Null => bytes.extend_from_slice(b"null"),
        Value::Bool(true) => bytes.extend_from_slice(b"true"),
        Value::Bool(false) => bytes.extend_from_slice(b"false"),
        Value::Number(_) => append_plain(value, bytes),
    }
    notes
}

/// Appends a string. Most need no escapes, which eight bytes at a time are looked through for.
fn append_text(text: &str, bytes: &mut Vec<u8>) {
    if needs_escapes(text.as_bytes()) {
        append_plain(text, bytes);
    } else {
        bytes.push(b'"');
        bytes.extend_from_slice(text.as_bytes());
        bytes.push(b'"');
    }
}

/// Appends what serde writes in one piece.
fn append_plain(value: &(impl Serialize + ?Sized), bytes: &mut Vec<u8>) {
    let written = value.serialize(&mut serde_json::Serializer::new(bytes));
    debug_assert!(written.is_ok(), "strings and finite numbers always have a JSON form");
}

/// Whether a string holds a quote, a backslash or a control character.
fn needs_escapes(text: &[u8]) -> bool {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    const HIGHS: u64 = u64::from_ne_bytes([0x80; 8]);
    let (words, rest) = text.as_chunks::<8>();
    // The highest bit of a byte is set where the byte is 0; a byte above it may be set wrongly, which
    // is no matter: some byte is 0 then.
    let has_zero = |word: u64| word.wrapping_sub(ONES) & !word & HIGHS;
    let found = words.iter().any(|word| {
        let word = u64::from_ne_bytes(*word);
        let quote = has_zero(word ^ (ONES * u64::from(b'"')));
        let backslash = has_zero(word ^ (ONES * u64::from(b'\\')));
        let control = has_zero(word & (ONES * 0xe0));
        quote | backslash | control != 0
    });
    found || rest.iter().any(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f))
}

fn note(meta: &Meta) -> Node<'static> {
    let mut note = Object::new();
    if !meta.remarks.is_empty() {
        note.insert("rem", meta.remarks.iter().map(remark).collect::<Vec<_>>());
    }
    if !meta.errors.is_empty() {
        note.insert("err", meta.errors.iter().map(error).collect::<Vec<_>>());
    }
    if let Some(length) = meta.original_length {
        note.insert("len", length);
    }
    if let Some(original) = &meta.original_value {
        note.insert("val", original.clone());
    }
    note.into()
}

fn remark(remark: &Remark) -> Node<'static> {
    let mut parts: Vec<Node<'static>> = vec![remark.rule.clone().into(), remark.kind.letter().into()];
    if let Some(range) = remark.range {
        parts.extend(range_numbers(range).map(|number| Node::new(Value::Number(number))));
    }
    parts.into()
}

fn error(error: &MetaError) -> Node<'static> {
    if error.data.is_empty() {
        return error.kind.clone().into();
    }
    let data: Object<'static> = error.data.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect();
    vec![error.kind.clone().into(), data.into()].into()
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(Number::Unsigned(number)) => serializer.serialize_u64(*number),
            Self::Number(Number::Signed(number)) => serializer.serialize_i64(*number),
            Self::Number(Number::Float(number)) => serializer.serialize_f64(*number),
            Self::String(text) => serializer.serialize_str(text),
            Self::Array(nodes) => {
                let mut list = serializer.serialize_seq(Some(nodes.len()))?;
                for node in nodes {
                    list.serialize_element(&node.value)?;
                }
                list.end()
            }
            Self::Object(object) => {
                let mut map = serializer.serialize_map(Some(object.len()))?;
                for (key, node) in object.iter() {
                    map.serialize_entry(key, &node.value)?;
                }
                map.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn strings_are_written_as_serde_writes_them(text in "\\PC*|[\\x00-\\x7f]{0,40}|.{0,40}") {
            let mut bytes = Vec::new();
            append_text(&text, &mut bytes);
            proptest::prop_assert_eq!(bytes, serde_json::to_vec(&text).unwrap());
        }
    }

    #[test]
    fn every_byte_that_needs_an_escape_is_found_in_every_place() {
        for place in 0..17 {
            for byte in 0..128_u8 {
                let mut text = vec![b'a'; 17];
                text[place] = byte;
                assert_eq!(needs_escapes(&text), matches!(byte, b'"' | b'\\' | 0..=0x1f), "{byte} at {place}");
            }
        }
    }
}
