//! What a stage changed: two trees side by side.

use crate::event::{Node, Value};

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Change {
    /// The path of the value.
    pub(super) path: String,
    /// What it was; none if it was not there.
    pub(super) before: Option<String>,
    /// What it is; none if it is gone.
    pub(super) after: Option<String>,
}

/// The differences between two events in the order of the new one, then what is gone.
pub(super) fn changes(before: &Node<'_>, after: &Node<'_>) -> Vec<Change> {
    let mut found = Vec::new();
    compare(before, after, &mut String::new(), &mut found);
    found
}

fn compare(before: &Node<'_>, after: &Node<'_>, path: &mut String, found: &mut Vec<Change>) {
    match (&before.value, &after.value) {
        (Value::Object(old), Value::Object(new)) => {
            for (key, node) in new.iter() {
                step(old.get(key), Some(node), key, path, found);
            }
            for (key, node) in old.iter().filter(|(key, _)| new.get(key).is_none()) {
                step(Some(node), None, key, path, found);
            }
        }
        (Value::Array(old), Value::Array(new)) => {
            for index in 0..old.len().max(new.len()) {
                step(old.get(index), new.get(index), &index.to_string(), path, found);
            }
        }
        (old, new) if old == new => {}
        _ => found.push(Change { path: path.clone(), before: written(Some(before)), after: written(Some(after)) }),
    }
}

fn step(before: Option<&Node<'_>>, after: Option<&Node<'_>>, key: &str, path: &mut String, found: &mut Vec<Change>) {
    let length = path.len();
    if length > 0 {
        path.push('.');
    }
    path.push_str(key);
    let (before, after) = (before.filter(|node| !node.is_null()), after.filter(|node| !node.is_null()));
    match (before, after) {
        (Some(before), Some(after)) => compare(before, after, path, found),
        (None, None) => {}
        (before, after) => {
            found.push(Change { path: path.clone(), before: written(before), after: written(after) });
        }
    }
    path.truncate(length);
}

fn written(node: Option<&Node<'_>>) -> Option<String> {
    let node = node?;
    let bytes = serde_json::to_vec(node).unwrap_or_default();
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::parse_value;

    #[test]
    fn differences_are_named_by_their_path() {
        let before = parse_value(br#"{"a":1,"b":{"c":[1,2]},"gone":true,"n":null}"#).unwrap();
        let after = parse_value(br#"{"a":1,"b":{"c":[1,3,4]},"new":"x"}"#).unwrap();
        let found: Vec<_> = changes(&before, &after)
            .into_iter()
            .map(|change| (change.path, change.before.unwrap_or_default(), change.after.unwrap_or_default()))
            .collect();
        let expected = [("b.c.1", "2", "3"), ("b.c.2", "", "4"), ("new", "", "\"x\""), ("gone", "true", "")];
        let expected = expected.map(|(path, before, after)| (path.to_owned(), before.to_owned(), after.to_owned()));
        assert_eq!(found, expected);
    }
}
