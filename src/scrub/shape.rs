//! Bringing fields into the shape that selectors speak of, where normalisation has not done so yet.
//!
//! A normalised event passes unchanged. Of any other, a cookie header is taken apart, headers become pairs
//! and so on, because a rule for `request.cookies.sessionid` would miss what is still one string. What is
//! wrong with a value is for normalisation to say.

use std::borrow::Cow;

use crate::event::schema::{self, Schema};
use crate::event::{Node, Number, Object, Value, to_json};

pub(super) fn conform(node: &mut Node<'_>, schema: &'static Schema) {
    if !std::ptr::eq(schema, &raw const schema::EVENT) {
        return;
    }
    let Some(event) = node.as_object_mut() else { return };
    rename_message(event);
    for (key, child) in event.iter_mut() {
        match key {
            "logentry" => log_entry(child),
            "exception" | "threads" | "breadcrumbs" => values(child),
            "tags" => pairs_of_object(child, plain_key, Some(primitive_text)),
            "request" => request(child),
            "contexts" => contexts(child),
            "user" => user(child),
            _ => {}
        }
    }
}

/// Ids and names that were sent as numbers are text.
fn user(node: &mut Node<'_>) {
    for name in ["id", "username"] {
        if let Some(value) = node.get_mut(name)
            && let Some(text) = primitive_text(&value.value)
        {
            value.value = Value::from(text);
        }
    }
}

/// `message` is another name of `logentry`, which wins where both are there.
fn rename_message(event: &mut Object<'_>) {
    let Some(position) = event.entries_mut().iter().position(|(key, _)| key == "message") else { return };
    if event.get("logentry").is_some() {
        event.entries_mut().remove(position);
    } else if let Some((key, _)) = event.entries_mut().get_mut(position) {
        *key = Cow::Borrowed("logentry");
    }
}

fn log_entry(node: &mut Node<'_>) {
    let formatted = match &mut node.value {
        Value::Null | Value::Object(_) => return,
        Value::String(_) => std::mem::take(node),
        other => {
            let text = String::from_utf8(to_json(&Node::new(std::mem::take(other)))).unwrap_or_default();
            Node { value: Value::from(text), meta: node.meta.take() }
        }
    };
    let mut entry = Object::new();
    entry.insert("formatted", formatted);
    *node = Node::new(entry);
}

fn values(node: &mut Node<'_>) {
    let listed = match &mut node.value {
        Value::Array(_) => std::mem::take(node),
        Value::Object(object) if object.get("values").is_none() && !object.is_empty() => {
            Node::new(vec![std::mem::take(node)])
        }
        _ => return,
    };
    let mut object = Object::new();
    object.insert("values", listed);
    *node = Node::new(object);
}

fn contexts(node: &mut Node<'_>) {
    let Some(contexts) = node.as_object_mut() else { return };
    for (name, context) in contexts.entries_mut() {
        if let Some(context) = context.as_object_mut()
            && context.get("type").is_none()
        {
            context.insert("type", name.to_string());
        }
    }
}

fn request(node: &mut Node<'_>) {
    let Some(request) = node.as_object_mut() else { return };
    for (key, child) in request.iter_mut() {
        match key {
            "headers" => {
                pairs_of_object(child, header_name, Some(header_text));
                for pair in child.as_array_mut().into_iter().flatten() {
                    if let Some([name, _]) = pair.as_array_mut().map(Vec::as_mut_slice)
                        && let Value::String(text) = &mut name.value
                        && !is_header_name(text)
                    {
                        *text = header_name(text.clone());
                    }
                }
            }
            "cookies" => {
                split_text(child, split_cookies);
                pairs_of_object(child, plain_key, None);
            }
            "query_string" => {
                split_text(child, split_query);
                pairs_of_object(child, plain_key, Some(json_text));
            }
            _ => {}
        }
    }
}

type Pairs = Vec<(String, String)>;

/// A string becomes pairs, if it holds any.
fn split_text(node: &mut Node<'_>, split: fn(&str) -> Pairs) {
    let Value::String(text) = &node.value else { return };
    let pairs = split(text);
    if !pairs.is_empty() {
        node.value = pairs.into_iter().map(|(key, value)| pair(key.into(), value.into())).collect::<Vec<_>>().into();
    }
}

fn pair<'a>(key: Cow<'a, str>, value: Node<'a>) -> Node<'a> {
    vec![Node::new(key), value].into()
}

fn split_query(text: &str) -> Pairs {
    let text = text.strip_prefix('?').unwrap_or(text);
    url::form_urlencoded::parse(text.as_bytes()).map(|(key, value)| (key.into_owned(), value.into_owned())).collect()
}

fn split_cookies(text: &str) -> Pairs {
    let decoded = |part: &str| {
        let part = part.trim();
        if !part.contains('%') {
            return part.to_owned();
        }
        let escaped = part.replace('+', "%2B").replace('&', "%26").replace('=', "%3D");
        url::form_urlencoded::parse(escaped.as_bytes()).map(|(key, _)| key.into_owned()).collect()
    };
    text.split(';')
        .filter_map(|cookie| cookie.split_once('='))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .filter(|(name, _)| !name.is_empty())
        .collect()
}

/// An object becomes pairs, ordered by key.
fn pairs_of_object<'a>(
    node: &mut Node<'a>,
    name: fn(Cow<'a, str>) -> Cow<'a, str>,
    text: Option<fn(&Value<'_>) -> Option<String>>,
) {
    if matches!(node.value, Value::Object(_))
        && let Value::Object(object) = std::mem::take(&mut node.value)
    {
        let mut entries: Vec<_> = object.into_entries().into_iter().map(|(key, value)| (name(key), value)).collect();
        entries.sort_by(|(left, _), (right, _)| left.cmp(right));
        node.value = entries.into_iter().map(|(key, value)| pair(key, value)).collect::<Vec<_>>().into();
    }
    let Some(text) = text else { return };
    for pair in node.as_array_mut().into_iter().flatten() {
        if let Some([_, value]) = pair.as_array_mut().map(Vec::as_mut_slice)
            && !matches!(value.value, Value::String(_) | Value::Null)
            && let Some(text) = text(&value.value)
        {
            value.value = Value::from(text);
        }
    }
}

const fn plain_key(key: Cow<'_, str>) -> Cow<'_, str> {
    key
}

fn is_header_name(name: &str) -> bool {
    name.split('-').all(|part| !part.starts_with(|first: char| first.is_ascii_lowercase()))
}

fn header_name(name: Cow<'_, str>) -> Cow<'_, str> {
    if is_header_name(&name) {
        return name;
    }
    let mut canonical = String::with_capacity(name.len());
    let mut first = true;
    for char in name.chars() {
        canonical.push(if first { char.to_ascii_uppercase() } else { char });
        first = char == '-';
    }
    Cow::Owned(canonical)
}

fn primitive_text(value: &Value<'_>) -> Option<String> {
    match value {
        Value::Bool(true) => Some("True".to_owned()),
        Value::Bool(false) => Some("False".to_owned()),
        Value::Number(Number::Float(number)) => Some(format!("{:.0}", number.trunc())),
        Value::Number(Number::Unsigned(number)) => Some(number.to_string()),
        Value::Number(Number::Signed(number)) => Some(number.to_string()),
        _ => None,
    }
}

/// Repeated headers are joined.
fn header_text(value: &Value<'_>) -> Option<String> {
    let Value::Array(parts) = value else { return primitive_text(value) };
    let parts: Option<Vec<_>> = parts.iter().map(Node::as_str).collect();
    parts.map(|parts| parts.join(","))
}

fn json_text(value: &Value<'_>) -> Option<String> {
    String::from_utf8(to_json(&Node::new(value.clone()))).ok()
}
