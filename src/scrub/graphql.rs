//! GraphQL: the variables of a query are private, and so is what comes back under their names.

use std::collections::BTreeSet;

use super::config::FILTERED;
use crate::event::{Node, Value};

/// How deep an answer is searched.
const MAX_DEPTH: usize = super::walk::MAX_DEPTH;

/// Scrubs a GraphQL request and the answer to it; other events are left alone.
pub(super) fn scrub(event: &mut Node<'_>) {
    let Some(request) = event.get_mut("request") else { return };
    if !request.get_str("api_target").is_some_and(|target| target.eq_ignore_ascii_case("graphql")) {
        return;
    }
    let mut names = BTreeSet::new();
    let variables = request.get_mut("data").and_then(|data| data.get_mut("variables"));
    for (name, value) in variables.and_then(Node::as_object_mut).into_iter().flat_map(|object| object.iter_mut()) {
        names.insert(name.to_owned());
        value.value = Value::from(FILTERED);
    }
    let response = event.get_mut("contexts").and_then(|contexts| contexts.get_mut("response"));
    let Some(body) = response.and_then(|response| response.get_mut("data")).and_then(Node::as_object_mut) else {
        return;
    };
    if names.is_empty() {
        // The query was written with its values in it, so that nobody can tell which are private.
        body.remove("data");
    } else if let Some(data) = body.get_mut("data") {
        scrub_answer(data, &names, 0);
    }
}

fn scrub_answer(node: &mut Node<'_>, names: &BTreeSet<String>, depth: usize) {
    if depth > MAX_DEPTH {
        node.value = Value::Null;
        return;
    }
    let Some(object) = node.as_object_mut() else { return };
    for (name, child) in object.iter_mut() {
        if matches!(child.value, Value::Object(_)) {
            scrub_answer(child, names, depth + 1);
        } else if names.contains(name) {
            child.value = Value::from(FILTERED);
        }
    }
}
