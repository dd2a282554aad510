//! `--set NAME=VALUE`: a field or a tag of every event.

use std::str::FromStr;

use crate::event::{Node, Object, Value};

/// A text that is no assignment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no assignment: expected NAME=VALUE such as release=shop@1.2.0, user.id=7 or tags.team=web")]
pub struct InvalidAssignment(pub String);

/// A value for a field or a tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    path: Vec<String>,
    value: String,
}

/// Fields at the top of an event that take a text.
const FIELDS: [&str; 13] = [
    "release",
    "environment",
    "dist",
    "level",
    "logger",
    "platform",
    "server_name",
    "transaction",
    "message",
    "type",
    "site",
    "culprit",
    "event_id",
];

/// Objects at the top of an event whose members can be set.
const OBJECTS: [&str; 6] = ["user", "contexts", "extra", "request", "sdk", "tags"];

impl FromStr for Assignment {
    type Err = InvalidAssignment;

    /// Reads `NAME=VALUE`; a name that is no field of an event is a tag.
    fn from_str(text: &str) -> Result<Self, InvalidAssignment> {
        let invalid = || InvalidAssignment(text.to_owned());
        let (name, value) = text.split_once('=').ok_or_else(invalid)?;
        let name = name.trim();
        if name.is_empty() || name.starts_with('.') || name.ends_with('.') {
            return Err(invalid());
        }
        let (first, rest) = name.split_once('.').unwrap_or((name, ""));
        let path: Vec<String> = match first {
            "tags" if !rest.is_empty() => vec!["tags".to_owned(), rest.to_owned()],
            _ if rest.is_empty() && FIELDS.contains(&name) => vec![name.to_owned()],
            _ if !rest.is_empty() && OBJECTS.contains(&first) => name.split('.').map(str::to_owned).collect(),
            _ if OBJECTS.contains(&name) => return Err(invalid()),
            _ => vec!["tags".to_owned(), name.to_owned()],
        };
        if path.iter().any(String::is_empty) {
            return Err(invalid());
        }
        Ok(Self { path, value: value.to_owned() })
    }
}

impl Assignment {
    /// Sets the field; whatever else stood in its way is replaced.
    pub(super) fn apply(&self, event: &mut Node<'_>) {
        let Some((last, above)) = self.path.split_last() else { return };
        let mut node = event;
        for step in above {
            if !matches!(node.value, Value::Object(_)) {
                node.value = Value::Object(as_object(std::mem::take(&mut node.value)));
            }
            let Value::Object(object) = &mut node.value else { return };
            if object.get(step).is_none() {
                object.insert(step.clone(), Node::object());
            }
            let Some(below) = object.get_mut(step) else { return };
            node = below;
        }
        if !matches!(node.value, Value::Object(_)) {
            node.value = Value::Object(as_object(std::mem::take(&mut node.value)));
        }
        if let Value::Object(object) = &mut node.value {
            object.insert(last.clone(), self.value.clone());
        }
    }

    /// Sets the release or environment of a session; other fields mean nothing there.
    pub(super) fn apply_to_session(&self, session: &mut Node<'_>) {
        if let [name] = self.path.as_slice()
            && matches!(name.as_str(), "release" | "environment")
            && let Some(attributes) = session.get_mut("attrs").and_then(Node::as_object_mut)
        {
            attributes.insert(name.clone(), self.value.clone());
        }
    }
}

/// Tags may come as a list of pairs; anything else that is no object is dropped.
fn as_object(value: Value<'_>) -> Object<'_> {
    let Value::Array(pairs) = value else { return Object::new() };
    pairs
        .into_iter()
        .filter_map(|pair| match pair.value {
            Value::Array(pair) => {
                let mut pair = pair.into_iter();
                match (pair.next()?.value, pair.next()?) {
                    (Value::String(key), value) => Some((key, value)),
                    _ => None,
                }
            }
            _ => None,
        })
        .collect()
}
