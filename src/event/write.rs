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
    append(&event.value, bytes);
    let Some(notes) = gather(event) else { return };
    if !matches!(event.value, Value::Object(_)) {
        return;
    }
    bytes.truncate(bytes.len() - 1);
    if bytes.len() > start + 1 {
        bytes.push(b',');
    }
    bytes.extend_from_slice(br#""_meta":"#);
    append(&notes, bytes);
    bytes.push(b'}');
}

/// One value as JSON, without notes.
pub fn value_json(value: &Value<'_>) -> Vec<u8> {
    let mut bytes = Vec::new();
    append(value, &mut bytes);
    bytes
}

fn append(value: &Value<'_>, bytes: &mut Vec<u8>) {
    let written = value.serialize(&mut serde_json::Serializer::new(bytes));
    debug_assert!(written.is_ok(), "a tree of finite numbers always has a JSON form");
}

/// The `_meta` tree of a value: none when nothing below it was noted.
fn gather(node: &Node<'_>) -> Option<Value<'static>> {
    let mut notes = Object::new();
    if let Some(meta) = node.meta.as_ref().filter(|meta| !meta.is_empty()) {
        notes.entries_mut().push(("".into(), note(meta)));
    }
    match &node.value {
        Value::Array(nodes) => {
            for (index, node) in nodes.iter().enumerate() {
                if let Some(below) = gather(node) {
                    notes.entries_mut().push((index.to_string().into(), below.into()));
                }
            }
        }
        Value::Object(object) => {
            for (key, node) in object.iter() {
                if let Some(below) = gather(node) {
                    notes.entries_mut().push((key.to_owned().into(), below.into()));
                }
            }
        }
        _ => {}
    }
    (!notes.is_empty()).then_some(Value::Object(notes))
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
