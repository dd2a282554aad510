//! What rules did to an event, as a list.

use crate::event::{Node, Remark, Value};

/// All remarks in an event with the path of the value that they speak of, in the order of the event.
pub fn remarks(event: &Node<'_>) -> Vec<(String, Remark)> {
    let mut found = Vec::new();
    collect(event, &mut String::new(), &mut found);
    found
}

fn collect(node: &Node<'_>, path: &mut String, found: &mut Vec<(String, Remark)>) {
    if let Some(meta) = &node.meta {
        found.extend(meta.remarks.iter().map(|remark| (path.clone(), remark.clone())));
    }
    match &node.value {
        Value::Array(nodes) => {
            for (index, child) in nodes.iter().enumerate() {
                below(child, &index.to_string(), path, found);
            }
        }
        Value::Object(object) => {
            for (key, child) in object.iter() {
                below(child, key, path, found);
            }
        }
        _ => {}
    }
}

fn below(child: &Node<'_>, step: &str, path: &mut String, found: &mut Vec<(String, Remark)>) {
    let length = path.len();
    if length > 0 {
        path.push('.');
    }
    path.push_str(step);
    collect(child, path, found);
    path.truncate(length);
}
