//! Log messages: a template and its parameters become text.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::scalar::{reject, sorted_json};
use super::trim;
use super::walk::{Walk, is_empty, settle};
use crate::event::schema::{BagLimit, LOG_ENTRY};
use crate::event::{MetaError, Node, Object, Value};

const PARAMS: BagLimit = BagLimit { depth: 5, bytes: 2_048 };

/// Brings a log entry into its form.
pub(super) fn log_entry(node: &mut Node<'_>, walk: Walk) {
    match &node.value {
        Value::Null => return,
        // A message that is only text is nothing when it is false or empty.
        Value::Bool(false) => node.value = Value::Null,
        Value::String(text) if text.is_empty() => node.value = Value::Null,
        Value::Object(_) => {}
        Value::String(text) => node.value = only("formatted", text.clone()),
        other => node.value = only("formatted", Cow::Owned(sorted_json(other))),
    }
    let Some(object) = node.as_object_mut() else { return };
    Walk { trim: false, ..walk }.fields(object, &LOG_ENTRY);
    if let Some(params) = object.get_mut("params")
        && !matches!(params.value, Value::Null | Value::Array(_) | Value::Object(_))
    {
        reject(params, "expected message parameters");
    }
    if !is_there(object, "formatted") && !is_there(object, "message") {
        if object.iter().all(|(_, node)| is_empty(&node.value) && !node.has_meta()) {
            node.value = Value::Null;
            return;
        }
        for name in ["formatted", "message", "params"] {
            object.get_or_insert(name);
        }
        return node.reject(MetaError::invalid("no message present"));
    }
    settle_text(object);
    if walk.trim {
        trim::strings(object, &LOG_ENTRY);
        if let Some(params) = object.get_mut("params") {
            trim::bag(params, PARAMS);
        }
    }
    settle(object, &LOG_ENTRY);
    if object.iter().all(|(_, node)| is_empty(&node.value) && !node.has_meta()) {
        node.value = Value::Null;
    }
}

fn only<'a>(name: &'static str, text: Cow<'a, str>) -> Value<'a> {
    Value::Object(Object::from_unique_entries(vec![(Cow::Borrowed(name), text.into())]))
}

fn is_there(object: &Object<'_>, name: &str) -> bool {
    object.get(name).is_some_and(|node| !node.is_null())
}

/// Works out the text, and drops a template that says no more than it.
fn settle_text(object: &mut Object<'_>) {
    if let Some(template) = object.get("message").and_then(Node::as_str)
        && !is_there(object, "formatted")
    {
        let filled = object.get("params").and_then(|params| fill(template, params));
        match filled {
            Some(text) => *object.get_or_insert("formatted") = Node::new(text),
            None => {
                if let Some(message) = object.remove("message") {
                    object.insert("formatted", message);
                }
                return;
            }
        }
    }
    let same = object.get("message").and_then(Node::as_str) == object.get("formatted").and_then(Node::as_str);
    if same {
        object.remove("message");
    }
}

/// Parameters by place or by name.
#[derive(Clone, Copy)]
enum Params<'p, 'a> {
    List(&'p [Node<'a>]),
    Named(&'p Object<'a>),
}

impl<'p, 'a> Params<'p, 'a> {
    fn at(self, index: usize) -> Option<&'p Node<'a>> {
        match self {
            Self::List(list) => list.get(index),
            Self::Named(_) => None,
        }
    }

    fn named(self, name: &str) -> Option<&'p Node<'a>> {
        match self {
            Self::List(_) => None,
            Self::Named(object) => object.get(name),
        }
    }
}

/// The template with its parameters; none if it has no places for them or too few parameters.
fn fill(template: &str, params: &Node<'_>) -> Option<String> {
    let params = match &params.value {
        Value::Array(list) => Params::List(list),
        Value::Object(object) => Params::Named(object),
        _ => return None,
    };
    if template.contains('%') {
        fill_printf(template, params)
    } else if template.contains('{') {
        fill_braces(template, params)
    } else {
        None
    }
}

fn fill_printf(template: &str, params: Params<'_, '_>) -> Option<String> {
    let mut next = 0;
    let mut text = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, mut after)) = rest.split_once('%') {
        text.push_str(before);
        let mut name = None;
        if let Some(named) = after.strip_prefix('(') {
            let (inner, remaining) = named.split_once(')')?;
            name = Some(inner);
            after = remaining;
        }
        let kind_at = after.find(|letter: char| letter.is_ascii_alphabetic() || letter == '%')?;
        let kind = after.get(kind_at..=kind_at)?;
        if !after.get(..kind_at)?.chars().all(|letter| letter.is_ascii_digit() || "-+ #.*".contains(letter)) {
            return None;
        }
        match (kind, name) {
            ("%", _) => text.push('%'),
            (kind, Some(name)) => write_param(params.named(name)?, kind, &mut text)?,
            (kind, None) => {
                write_param(params.at(next)?, kind, &mut text)?;
                next += 1;
            }
        }
        rest = after.get(kind_at + 1..)?;
    }
    text.push_str(rest);
    Some(text)
}

fn fill_braces(template: &str, params: Params<'_, '_>) -> Option<String> {
    let mut next = 0;
    let mut text = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some(at) = rest.find(['{', '}']) {
        text.push_str(rest.get(..at)?);
        let after = rest.get(at..)?;
        if let Some(escaped) = after.strip_prefix("{{").or_else(|| after.strip_prefix("}}")) {
            text.push_str(after.get(..1)?);
            rest = escaped;
            continue;
        }
        let (name, remaining) = after.strip_prefix('{')?.split_once('}')?;
        let param = if name.is_empty() {
            next += 1;
            params.at(next - 1)
        } else {
            match name.parse() {
                Ok(index) => params.at(index),
                Err(_) => params.named(name),
            }
        };
        write_param(param?, "s", &mut text)?;
        rest = remaining;
    }
    text.push_str(rest);
    Some(text)
}

fn write_param(param: &Node<'_>, kind: &str, text: &mut String) -> Option<()> {
    match (&param.value, kind) {
        (Value::Null, _) => return None,
        (Value::String(param), "r") => text.push_str(&serde_json::to_string(param).ok()?),
        (Value::String(param), _) => text.push_str(param),
        (_, "x" | "X" | "o" | "b") => {
            let number = param.as_u64()?;
            let _ = match kind {
                "x" => write!(text, "{number:x}"),
                "X" => write!(text, "{number:X}"),
                "o" => write!(text, "{number:o}"),
                _ => write!(text, "{number:b}"),
            };
        }
        (value, _) => text.push_str(&sorted_json(value)),
    }
    Some(())
}
