//! Reading: JSON bytes to a tree that borrows from them.
//!
//! Lenient where Sentry is: the last of equal keys wins, integers beyond 64 bits become floats, bytes
//! after the value are ignored, and `NaN` and `Infinity` of old Python SDKs are read as `0`. Fatal are
//! only broken JSON, lone surrogates, numbers beyond the range of a float, and nesting beyond 128.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::reader::Reader;
use super::{Meta, Node, Number, Object, Value};

/// Objects up to this many entries are searched for equal keys without a set.
const SMALL_OBJECT: usize = 24;

/// Bytes that are not JSON.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("invalid JSON at line {line} column {column}: {message}")]
pub struct ParseError {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1; 0 at the start of a line.
    pub column: usize,
    /// What is wrong there.
    pub message: String,
}

impl From<serde_json::Error> for ParseError {
    fn from(error: serde_json::Error) -> Self {
        let (line, column) = (error.line(), error.column());
        let whole = error.to_string();
        let place = format!(" at line {line} column {column}");
        Self { line, column, message: whole.strip_suffix(&place).unwrap_or(&whole).to_owned() }
    }
}

/// Reads an event: an object whose `_meta` is moved onto the values it speaks of.
///
/// # Errors
/// [`ParseError`] when the bytes do not begin with a JSON object.
pub fn parse(bytes: &[u8]) -> Result<Node<'_>, ParseError> {
    let mut event = match parse_value(bytes) {
        Ok(event) => event,
        Err(error) => parse_repaired(bytes).ok_or(error)?,
    };
    let Some(object) = event.as_object_mut() else {
        let message = format!("expected an object, found {}", event.value.type_name());
        return Err(ParseError { line: 1, column: 0, message });
    };
    if let Some(meta) = object.remove("_meta") {
        attach(&mut event, &meta);
    }
    Ok(event)
}

/// Reads any JSON value; what follows it is ignored.
///
/// # Errors
/// [`ParseError`] with the place of the first byte that is not JSON.
pub fn parse_value(bytes: &[u8]) -> Result<Node<'_>, ParseError> {
    // Checked once as a whole: cheaper than string by string.
    let text = std::str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error.valid_up_to()))?;
    if let Some(node) = Reader::new(text).read() {
        return Ok(node);
    }
    // It knows better what is wrong.
    let mut deserializer = serde_json::Deserializer::from_str(text);
    Ok(Node::deserialize(&mut deserializer)?)
}

/// The error of bytes that stop being UTF-8 at `at`.
fn not_utf8(bytes: &[u8], at: usize) -> ParseError {
    let before = bytes.get(..at).unwrap_or_default();
    let line = memchr::memchr_iter(b'\n', before).count() + 1;
    let column = at - memchr::memrchr(b'\n', before).map_or(0, |newline| newline + 1) + 1;
    ParseError { line, column, message: "not UTF-8".to_owned() }
}

/// Second chance for bodies with `NaN` or `Infinity`: reads a repaired copy, if there was any to repair.
fn parse_repaired<'a>(bytes: &[u8]) -> Option<Node<'a>> {
    let repaired = repair_non_finite(bytes)?;
    parse_value(&repaired).ok().map(Node::into_owned)
}

/// Replaces `NaN` and `Infinity` outside strings by `0`, so that `-Infinity` becomes `-0`; none if there were none.
fn repair_non_finite(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut repaired = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    let mut in_string = false;
    let mut found = false;
    while let Some((&byte, after)) = rest.split_first() {
        if !in_string && let Some(after) = strip_non_finite(rest) {
            repaired.push(b'0');
            rest = after;
            found = true;
            continue;
        }
        match byte {
            b'"' => in_string = !in_string,
            b'\\' if in_string => {
                repaired.push(byte);
                rest = after;
                if let Some((&escaped, after)) = rest.split_first() {
                    repaired.push(escaped);
                    rest = after;
                }
                continue;
            }
            _ => {}
        }
        repaired.push(byte);
        rest = after;
    }
    found.then_some(repaired)
}

fn strip_non_finite(rest: &[u8]) -> Option<&[u8]> {
    [b"NaN".as_slice(), b"Infinity"].into_iter().find_map(|word| rest.strip_prefix(word))
}

/// Moves the notes of a `_meta` tree onto the values they speak of; notes about absent values are dropped.
fn attach(node: &mut Node<'_>, notes: &Node<'_>) {
    let Some(notes) = notes.as_object() else { return };
    for (key, below) in notes.iter() {
        if key.is_empty() {
            let meta = Meta::from_node(below);
            if !meta.is_empty() {
                node.meta = Some(Box::new(meta));
            }
            continue;
        }
        let child = match &mut node.value {
            Value::Object(object) => object.get_mut(key),
            Value::Array(nodes) => key.parse::<usize>().ok().and_then(|index| nodes.get_mut(index)),
            _ => None,
        };
        if let Some(child) = child {
            attach(child, below);
        }
    }
}

impl<'de> Deserialize<'de> for Node<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor).map(Node::from)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Value<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value<'de>, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value<'de>, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value<'de>, E> {
        Ok(Value::Number(Number::Unsigned(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value<'de>, E> {
        Ok(value.into())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value<'de>, E> {
        if value.is_finite() { Ok(Value::Number(Number::Float(value))) } else { Err(E::custom("number out of range")) }
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Value<'de>, E> {
        Ok(Value::String(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value<'de>, E> {
        Ok(Value::String(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value<'de>, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = list.next_element()? {
            nodes.push(node);
        }
        Ok(Value::Array(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value<'de>, A::Error> {
        let mut entries: Vec<(Cow<'de, str>, Node<'de>)> = Vec::new();
        while let Some(Key(key)) = map.next_key()? {
            let node = map.next_value()?;
            entries.push((key, node));
        }
        keep_last_of_equal_keys(&mut entries);
        Ok(Value::Object(Object::from_unique_entries(entries)))
    }
}

fn keep_last_of_equal_keys<'a>(entries: &mut Vec<(Cow<'a, str>, Node<'a>)>) {
    let unique = if entries.len() <= SMALL_OBJECT {
        entries.iter().enumerate().all(|(index, (key, _))| entries[..index].iter().all(|(earlier, _)| earlier != key))
    } else {
        let mut seen = HashSet::with_capacity(entries.len());
        entries.iter().all(|(key, _)| seen.insert(key.as_ref()))
    };
    if unique {
        return;
    }
    let mut seen = HashSet::with_capacity(entries.len());
    let mut kept: Vec<_> = entries.drain(..).rev().filter(|(key, _)| seen.insert(key.clone())).collect();
    kept.reverse();
    *entries = kept;
}

struct Key<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor).map(Key)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::super::to_json;
    use super::*;

    fn rewritten(json: &str) -> String {
        String::from_utf8(to_json(&parse(json.as_bytes()).unwrap())).unwrap()
    }

    #[test]
    fn the_last_of_equal_keys_wins() {
        assert_eq!(rewritten(r#"{"a":1,"b":2,"a":3}"#), r#"{"b":2,"a":3}"#);
    }

    #[test]
    fn bytes_after_the_object_are_ignored() {
        assert_eq!(rewritten(r#"{"a":1} trailing"#), r#"{"a":1}"#);
    }

    #[test]
    fn python_floats_are_repaired_outside_strings_only() {
        assert_eq!(
            rewritten(r#"{"a":NaN,"b":[-Infinity,Infinity],"c":"NaN \" NaN"}"#),
            r#"{"a":0,"b":[-0.0,0],"c":"NaN \" NaN"}"#
        );
    }

    #[test]
    fn integers_are_exact_to_64_bits() {
        assert_eq!(
            rewritten(r#"{"a":18446744073709551615,"b":-9223372036854775808}"#),
            r#"{"a":18446744073709551615,"b":-9223372036854775808}"#
        );
        assert_eq!(rewritten(r#"{"a":18446744073709551616}"#), r#"{"a":1.8446744073709552e+19}"#);
    }

    #[test]
    fn broken_json_names_the_place() {
        let error = parse(b"{\"a\":\n tru}").unwrap_err();
        assert_eq!((error.line, error.column), (2, 5), "{error}");
        assert!(parse(br#"{"a":1e400}"#).is_err());
        assert!(parse(br#"{"a":"\ud800x"}"#).is_err());
        assert!(parse(b"[]").unwrap_err().to_string().contains("expected an object, found array"));
        assert!(parse(&[b'['].repeat(10_000)).is_err());
    }

    #[test]
    fn notes_are_moved_onto_their_values_and_back() {
        let json = r#"{"extra":{"note":"mail [email]"},"_meta":{"extra":{"note":{"":{"rem":[["@email","s",5,12]],"len":17}}}}}"#;
        let event = parse(json.as_bytes()).unwrap();
        let note = event.find("extra.note").unwrap();
        assert_eq!(note.meta.as_ref().unwrap().original_length, Some(17));
        assert_eq!(rewritten(json), json);
    }

    proptest::proptest! {
        #![proptest_config(proptest::test_runner::Config::with_cases(256))]
        #[test]
        fn no_bytes_panic(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..200)) {
            let _ = parse(&bytes);
        }
    }
}
