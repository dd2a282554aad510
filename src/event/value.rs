//! The tree: values, their notes, and how to reach them.

use std::borrow::Cow;

use super::{Meta, MetaError};

/// A number as JSON carries it: integers up to 64 bits are exact, everything else is a float.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number {
    /// A non-negative integer.
    Unsigned(u64),
    /// A negative integer.
    Signed(i64),
    /// Anything else; always finite.
    Float(f64),
}

impl Number {
    /// As a float; large integers lose their last digits.
    #[expect(clippy::cast_precision_loss, reason = "a caller who asks for a float wants the nearest one")]
    pub fn as_f64(self) -> f64 {
        match self {
            Self::Unsigned(number) => number as f64,
            Self::Signed(number) => number as f64,
            Self::Float(number) => number,
        }
    }
}

/// A JSON value whose parts carry their own notes.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Value<'a> {
    /// `null`, or a value that was taken away.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string, borrowed from the input where it has no escapes.
    String(Cow<'a, str>),
    /// A list.
    Array(Vec<Node<'a>>),
    /// An object.
    Object(Object<'a>),
}

/// A value and what was noted about it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Node<'a> {
    /// The value.
    pub value: Value<'a>,
    /// What happened to it; boxed because almost no value has any.
    pub meta: Option<Box<Meta>>,
}

/// An object that keeps the order of its keys; keys are unique.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Object<'a> {
    entries: Vec<(Cow<'a, str>, Node<'a>)>,
}

impl<'a> Object<'a> {
    /// An empty object.
    pub const fn new() -> Self {
        Self { entries: Vec::new() }
    }

    /// From entries whose keys are already unique.
    pub const fn from_unique_entries(entries: Vec<(Cow<'a, str>, Node<'a>)>) -> Self {
        Self { entries }
    }

    /// The number of entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are no entries.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The value of `key`, `null` included.
    pub fn get(&self, key: &str) -> Option<&Node<'a>> {
        self.entries.iter().find(|(name, _)| name == key).map(|(_, node)| node)
    }

    /// The value of `key`, to change it.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node<'a>> {
        self.entries.iter_mut().find(|(name, _)| name == key).map(|(_, node)| node)
    }

    /// The value of `key`, put there as `null` if absent.
    pub fn get_or_insert(&mut self, key: &'static str) -> &mut Node<'a> {
        let position = self.entries.iter().position(|(name, _)| name == key).unwrap_or_else(|| {
            self.entries.push((Cow::Borrowed(key), Node::default()));
            self.entries.len() - 1
        });
        &mut self.entries[position].1
    }

    /// Sets `key`, in its old place if it was there, and gives what it replaced.
    pub fn insert(&mut self, key: impl Into<Cow<'a, str>>, node: impl Into<Node<'a>>) -> Option<Node<'a>> {
        let key = key.into();
        let node = node.into();
        if let Some(existing) = self.get_mut(&key) {
            return Some(std::mem::replace(existing, node));
        }
        self.entries.push((key, node));
        None
    }

    /// Takes `key` out; the others keep their order.
    pub fn remove(&mut self, key: &str) -> Option<Node<'a>> {
        let position = self.entries.iter().position(|(name, _)| name == key)?;
        Some(self.entries.remove(position).1)
    }

    /// The entries in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Node<'a>)> + DoubleEndedIterator {
        self.entries.iter().map(|(key, node)| (key.as_ref(), node))
    }

    /// The entries in order, to change the values.
    pub fn iter_mut(&mut self) -> impl ExactSizeIterator<Item = (&str, &mut Node<'a>)> + DoubleEndedIterator {
        self.entries.iter_mut().map(|(key, node)| (&**key, node))
    }

    /// The entries themselves. Whoever changes keys here keeps them unique.
    pub const fn entries_mut(&mut self) -> &mut Vec<(Cow<'a, str>, Node<'a>)> {
        &mut self.entries
    }

    /// The entries, taken apart.
    pub fn into_entries(self) -> Vec<(Cow<'a, str>, Node<'a>)> {
        self.entries
    }
}

impl<'a> FromIterator<(Cow<'a, str>, Node<'a>)> for Object<'a> {
    /// Collects entries; of equal keys the last one wins.
    fn from_iter<I: IntoIterator<Item = (Cow<'a, str>, Node<'a>)>>(entries: I) -> Self {
        let mut object = Self::new();
        for (key, node) in entries {
            object.insert(key, node);
        }
        object
    }
}

impl<'a> Value<'a> {
    /// Copies everything that is borrowed.
    pub fn into_owned(self) -> Value<'static> {
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(value),
            Self::Number(value) => Value::Number(value),
            Self::String(text) => Value::String(Cow::Owned(text.into_owned())),
            Self::Array(nodes) => Value::Array(nodes.into_iter().map(Node::into_owned).collect()),
            Self::Object(object) => Value::Object(Object {
                entries: object
                    .entries
                    .into_iter()
                    .map(|(key, node)| (Cow::Owned(key.into_owned()), node.into_owned()))
                    .collect(),
            }),
        }
    }

    /// The JSON name of the type: `null`, `boolean`, `number`, `string`, `array` or `object`.
    pub const fn type_name(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Number(_) => "number",
            Self::String(_) => "string",
            Self::Array(_) => "array",
            Self::Object(_) => "object",
        }
    }
}

impl<'a> Node<'a> {
    /// A value without notes.
    pub fn new(value: impl Into<Value<'a>>) -> Self {
        Self { value: value.into(), meta: None }
    }

    /// An empty object.
    pub const fn object() -> Self {
        Self { value: Value::Object(Object::new()), meta: None }
    }

    /// Copies everything that is borrowed.
    pub fn into_owned(self) -> Node<'static> {
        Node { value: self.value.into_owned(), meta: self.meta }
    }

    /// Whether the value is `null`.
    pub const fn is_null(&self) -> bool {
        matches!(self.value, Value::Null)
    }

    /// The string, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The truth value, if it is one.
    pub const fn as_bool(&self) -> Option<bool> {
        match self.value {
            Value::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The number, if it is one.
    pub const fn as_number(&self) -> Option<Number> {
        match self.value {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The number as a float, if it is one.
    pub fn as_f64(&self) -> Option<f64> {
        self.as_number().map(Number::as_f64)
    }

    /// The number, if it is a non-negative integer.
    pub const fn as_u64(&self) -> Option<u64> {
        match self.value {
            Value::Number(Number::Unsigned(number)) => Some(number),
            _ => None,
        }
    }

    /// The list, if it is one.
    pub fn as_array(&self) -> Option<&[Node<'a>]> {
        match &self.value {
            Value::Array(nodes) => Some(nodes),
            _ => None,
        }
    }

    /// The list, if it is one, to change it.
    pub const fn as_array_mut(&mut self) -> Option<&mut Vec<Node<'a>>> {
        match &mut self.value {
            Value::Array(nodes) => Some(nodes),
            _ => None,
        }
    }

    /// The object, if it is one.
    pub const fn as_object(&self) -> Option<&Object<'a>> {
        match &self.value {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The object, if it is one, to change it.
    pub const fn as_object_mut(&mut self) -> Option<&mut Object<'a>> {
        match &mut self.value {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The value of `key`, if this is an object that has it and it is not `null`.
    pub fn get(&self, key: &str) -> Option<&Node<'a>> {
        self.as_object()?.get(key).filter(|node| !node.is_null())
    }

    /// The value of `key`, if this is an object that has it and it is not `null`, to change it.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node<'a>> {
        self.as_object_mut()?.get_mut(key).filter(|node| !node.is_null())
    }

    /// The string at `key`.
    pub fn get_str(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_str()
    }

    /// The value at a path of keys and list indexes, `exception.values.0.type`; none if any step is
    /// absent or `null`. Keys that contain a dot cannot be reached this way.
    pub fn find(&self, path: &str) -> Option<&Node<'a>> {
        path.split('.').try_fold(self, |node, step| match &node.value {
            Value::Object(_) => node.get(step),
            Value::Array(nodes) => nodes.get(step.parse::<usize>().ok()?).filter(|node| !node.is_null()),
            _ => None,
        })
    }

    /// The string at a path (see [`Node::find`]).
    pub fn find_str(&self, path: &str) -> Option<&str> {
        self.find(path)?.as_str()
    }

    /// The nodes of `exception`, `threads`, `breadcrumbs`: the list itself or the list under `values`.
    pub fn values(&self) -> &[Node<'a>] {
        match &self.value {
            Value::Array(nodes) => nodes,
            Value::Object(object) => object.get("values").and_then(Node::as_array).unwrap_or_default(),
            _ => &[],
        }
    }

    /// The notes, made if there are none yet.
    pub fn meta_mut(&mut self) -> &mut Meta {
        self.meta.get_or_insert_default()
    }

    /// Whether there are notes that are worth writing.
    pub fn has_meta(&self) -> bool {
        self.meta.as_ref().is_some_and(|meta| !meta.is_empty())
    }

    /// Takes the value away, leaving `null` and an error that keeps the original (cut off when it is large).
    pub fn reject(&mut self, error: MetaError) {
        let original = std::mem::take(&mut self.value);
        let meta = self.meta_mut();
        meta.add_error(error);
        meta.keep_original(original);
    }
}

impl<'a> From<Value<'a>> for Node<'a> {
    fn from(value: Value<'a>) -> Self {
        Self { value, meta: None }
    }
}

macro_rules! from_plain {
    ($($plain:ty => |$name:ident| $value:expr;)*) => {
        $(
            impl<'a> From<$plain> for Value<'a> {
                fn from($name: $plain) -> Self {
                    $value
                }
            }

            impl<'a> From<$plain> for Node<'a> {
                fn from(plain: $plain) -> Self {
                    Self { value: plain.into(), meta: None }
                }
            }
        )*
    };
}

from_plain! {
    bool => |value| Value::Bool(value);
    u64 => |value| Value::Number(Number::Unsigned(value));
    i64 => |value| Value::Number(u64::try_from(value).map_or(Number::Signed(value), Number::Unsigned));
    f64 => |value| if value.is_finite() { Value::Number(Number::Float(value)) } else { Value::Null };
    String => |value| Value::String(Cow::Owned(value));
    &'a str => |value| Value::String(Cow::Borrowed(value));
    Cow<'a, str> => |value| Value::String(value);
    Vec<Node<'a>> => |value| Value::Array(value);
    Object<'a> => |value| Value::Object(value);
}

#[cfg(test)]
mod tests {
    use super::super::parse_value;
    use super::*;

    #[test]
    fn paths_pass_lists_and_stop_at_null() {
        let event = parse_value(br#"{"exception":{"values":[{"type":"E","value":null}]}}"#).unwrap();
        assert_eq!(event.find_str("exception.values.0.type"), Some("E"));
        assert_eq!(event.find("exception.values.0.value"), None);
        assert_eq!(event.find("exception.values.1.type"), None);
        assert_eq!(event.get("exception").unwrap().values().len(), 1);
    }

    #[test]
    fn setting_a_key_keeps_its_place() {
        let mut event = parse_value(br#"{"a":1,"b":2}"#).unwrap();
        let object = event.as_object_mut().unwrap();
        object.insert("a", "x");
        object.insert("c", true);
        assert_eq!(super::super::to_json(&event), br#"{"a":"x","b":2,"c":true}"#);
    }

    #[test]
    fn a_float_that_is_no_number_becomes_null() {
        assert_eq!(Value::from(f64::NAN), Value::Null);
        assert_eq!(Value::from(-1_i64), Value::Number(Number::Signed(-1)));
        assert_eq!(Value::from(1_i64), Value::Number(Number::Unsigned(1)));
    }
}
