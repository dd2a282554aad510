//! Stack frames: paths, placeholders and source context.

use url::Url;

use super::walk::{Walk, is_empty};
use crate::event::{Node, Object, Value};

/// Brings a frame into its form, except for the untouched trace of the SDK. Paths are not cut: they lead to files.
pub(super) fn frame(walk: Walk, frame: &mut Object<'_>) {
    if !walk.raw {
        paths(frame);
        let mut context = false;
        let mut placeholder = false;
        for (key, node) in frame.iter_mut() {
            match key {
                "pre_context" | "post_context" => context |= fill_lines(node),
                "function" | "symbol" => placeholder |= node.as_str() == Some("?"),
                _ => {}
            }
        }
        if placeholder {
            frame.entries_mut().retain(|(key, node)| {
                !(matches!(key.as_ref(), "function" | "symbol") && node.as_str() == Some("?") && !node.has_meta())
            });
        }
        if context {
            let line = frame.get_or_insert("context_line");
            if line.is_null() {
                line.value = Value::from("");
            }
        }
    }
}

/// Lines that are `null` become empty; whether there are any.
fn fill_lines(node: &mut Node<'_>) -> bool {
    let Some(lines) = node.as_array_mut() else { return node.has_meta() };
    for line in lines.iter_mut().filter(|line| line.is_null()) {
        line.value = Value::from("");
    }
    !lines.is_empty()
}

/// A frame with one path has two: the absolute one, and a name made of it.
fn paths(frame: &mut Object<'_>) {
    let absent = |node: Option<&Node<'_>>| node.is_none_or(|node| is_empty(&node.value));
    if absent(frame.get("abs_path")) {
        frame.remove("abs_path");
        let Some(filename) = frame.remove("filename") else { return };
        frame.insert("abs_path", filename);
        if absent(frame.get("abs_path")) {
            return;
        }
    } else if !absent(frame.get("filename")) {
        return;
    }
    let Some(Value::String(path)) = frame.get("abs_path").map(|node| node.value.clone()) else { return };
    let scheme = path.split_once(':').map_or("", |(scheme, _)| scheme);
    let name = matches!(scheme, "file" | "http" | "https" | "applewebdata")
        .then(|| Url::parse(&path).ok())
        .flatten()
        .map(|url| url.path().to_owned())
        .filter(|name| !name.is_empty() && name != "/");
    let filename = frame.get_or_insert("filename");
    *filename = Node::new(name.map_or(Value::String(path), Value::from));
}
