//! Tags: pairs of short strings, each key once, reserved ones moved or dropped.

use std::borrow::Cow;

use super::pairs::{from_map_or_list, name_of, pair};
use super::scalar::{lenient_text, reject};
use super::trim;
use crate::event::schema::MaxChars;
use crate::event::{MetaError, Node, Object, Value};

/// Keys and values are no longer than this.
const MAX: MaxChars = MaxChars { chars: 200, allowance: 0 };

/// Keys that only the server may set.
const RESERVED: [&str; 6] = ["release", "dist", "user", "filename", "function", "device.class"];

/// Reads tags as a list of pairs; keys with spaces get dashes.
pub(super) fn read(tags: &mut Node<'_>) {
    from_map_or_list(tags, |key, value| {
        lenient_text(key);
        if let Value::String(key) = &mut key.value {
            tidy_key(key);
        }
        lenient_text(value);
        if let Value::String(value) = &mut value.value
            && value.trim().len() != value.len()
        {
            *value = Cow::Owned(value.trim().to_owned());
        }
    });
}

fn tidy_key(key: &mut Cow<'_, str>) {
    if key.bytes().any(|byte| byte <= b' ') {
        let dashed = key.replace(' ', "-");
        *key = Cow::Owned(dashed.trim().to_owned());
    }
}

/// Moves tags that are fields, adds those that fields become, and takes away what is no tag.
pub(super) fn settle(event: &mut Object<'_>, limits: bool) {
    adopt_environment(event);
    let added: Vec<_> = ["server_name", "site"]
        .into_iter()
        .filter_map(|name| Some((name, event.remove(name).filter(|node| !node.is_null())?)))
        .collect();
    if added.is_empty() && event.get("tags").is_none_or(Node::is_null) {
        return;
    }
    let tags = event.get_or_insert("tags");
    if tags.is_null() {
        tags.value = Value::Array(Vec::new());
    }
    let Some(pairs) = tags.as_array_mut() else { return };
    pairs.retain(|pair| {
        let key = name_of(pair);
        !RESERVED.contains(&key) && !added.iter().any(|(name, _)| *name == key)
    });
    for (key, value) in pairs.iter_mut().filter_map(as_pair) {
        check(key, value);
    }
    keep_first_of_equal_keys(pairs);
    pairs.extend(added.into_iter().map(|(name, value)| pair(name, value)));
    if limits {
        for (key, value) in pairs.iter_mut().filter_map(as_pair) {
            trim::string(key, MAX);
            trim::string(value, MAX);
        }
    }
}

fn as_pair<'n, 'a>(pair: &'n mut Node<'a>) -> Option<(&'n mut Node<'a>, &'n mut Node<'a>)> {
    match pair.as_array_mut()?.as_mut_slice() {
        [key, value] => Some((key, value)),
        _ => None,
    }
}

/// The tag `environment` is the field's, if that has no value.
fn adopt_environment(event: &mut Object<'_>) {
    let settled = event.get("environment").is_some_and(|node| !node.is_null());
    let Some(pairs) = event.get_mut("tags").and_then(Node::as_array_mut) else { return };
    let Some(position) = pairs.iter().position(|pair| name_of(pair) == "environment") else { return };
    let Value::Array(mut parts) = pairs.remove(position).value else { return };
    if let Some(value) = parts.pop().filter(|value| !settled && !value.is_null()) {
        event.get_or_insert("environment").value = value.value;
    }
}

/// Drops all but the first of equal keys; what is no pair stays.
fn keep_first_of_equal_keys(pairs: &mut Vec<Node<'_>>) {
    fn key<'n>(pair: &'n Node<'_>) -> Option<Option<&'n str>> {
        Some(pair.as_array()?.first()?.as_str())
    }
    let mut index = 1;
    while index < pairs.len() {
        let (earlier, rest) = pairs.split_at(index);
        let repeated =
            rest.first().and_then(key).is_some_and(|this| earlier.iter().any(|other| key(other) == Some(this)));
        if repeated {
            pairs.remove(index);
        } else {
            index += 1;
        }
    }
}

/// Takes away a key or value that cannot be one.
fn check(key: &mut Node<'_>, value: &mut Node<'_>) {
    if let Value::String(text) = &key.value {
        if text.is_empty() {
            key.value = Value::Null;
            key.meta_mut().add_error(MetaError::invalid("expected a non-empty value"));
        } else if let Some(bad) = text.chars().find(|letter| !is_key_character(*letter)) {
            reject(key, format!("invalid character {bad:?}"));
        }
    }
    if let Value::String(text) = &value.value {
        if text.is_empty() {
            value.value = Value::Null;
            value.meta_mut().add_error(MetaError::invalid("expected a non-empty value"));
        } else if text.contains('\n') {
            reject(value, "invalid character '\\n'");
        }
    }
}

const fn is_key_character(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | ':' | '-')
}
