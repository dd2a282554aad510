//! The list `errors` of an event: what `_meta` says about all its values, in the order of the schema.

use crate::event::schema::{self, EVENT, Field, Kind, Schema};
use crate::event::{Node, Object, Value};

/// Appends what was noted about the event's values to its `errors`.
pub(super) fn emit(event: &mut Object<'_>) {
    let noted = event.iter().any(|(_, node)| has_errors(node));
    if !noted {
        return;
    }
    let mut found = Vec::new();
    let mut path = Vec::new();
    object(event, &EVENT, &mut path, &mut found);
    let errors = event.get_or_insert("errors");
    match &mut errors.value {
        Value::Array(list) => list.extend(found),
        value => *value = Value::Array(found),
    }
}

fn has_errors(node: &Node<'_>) -> bool {
    if node.meta.as_ref().is_some_and(|meta| !meta.errors.is_empty()) {
        return true;
    }
    match &node.value {
        Value::Array(nodes) => nodes.iter().any(has_errors),
        Value::Object(object) => object.iter().any(|(_, node)| has_errors(node)),
        _ => false,
    }
}

fn object(object: &Object<'_>, schema: &'static Schema, path: &mut Vec<String>, found: &mut Vec<Node<'static>>) {
    for field in schema.fields {
        if let Some(child) = object.get(field.name).filter(|child| has_errors(child)) {
            path.push(field.name.to_owned());
            node(child, Some((field, &field.kind)), path, found);
            path.pop();
        }
    }
    let mut rest: Vec<_> = object.iter().filter(|(name, _)| schema.field(name).is_none()).collect();
    rest.sort_unstable_by_key(|(name, _)| *name);
    for (name, child) in rest.into_iter().filter(|(_, child)| has_errors(child)) {
        path.push(name.to_owned());
        node(child, None, path, found);
        path.pop();
    }
}

fn node(
    this: &Node<'_>,
    kind: Option<(&'static Field, &'static Kind)>,
    path: &mut Vec<String>,
    found: &mut Vec<Node<'static>>,
) {
    let field = kind.map(|(field, _)| field);
    note(this, path, found);
    if !this.is_null() && kind.is_some_and(|(field, kind)| is_wrapped(field, kind)) {
        note(this, path, found);
    }
    let known = kind.map(|(_, kind)| kind);
    match &this.value {
        Value::Array(nodes) => {
            let inner = match known {
                Some(Kind::List(inner)) => field.map(|field| (field, *inner)),
                Some(Kind::Pairs) => field.filter(|field| field.name == "headers").map(|field| (field, &HEADER)),
                _ => None,
            };
            for (index, child) in nodes.iter().enumerate().filter(|(_, child)| has_errors(child)) {
                path.push(index.to_string());
                node(child, inner, path, found);
                path.pop();
            }
        }
        Value::Object(inner) => match known {
            Some(Kind::Values(schema)) => values(inner, schema, path, found),
            Some(Kind::Object(schema)) if std::ptr::eq(*schema, &raw const schema::CONTEXTS) => {
                contexts(inner, path, found);
            }
            Some(Kind::Object(schema)) => object(inner, schema, path, found),
            Some(Kind::Map(kind)) => sorted(inner, field.map(|field| (field, *kind)), path, found),
            _ => sorted(inner, None, path, found),
        },
        _ => {}
    }
}

/// A header is a pair of values that stand in shells of their own.
static HEADER: Kind = Kind::List(&Kind::Tags);

/// Whether a value stands in a shell of its own, so that what is noted is said twice.
fn is_wrapped(field: &Field, kind: &Kind) -> bool {
    match kind {
        Kind::TraceId | Kind::IpAddress | Kind::Pairs | Kind::Tags => true,
        Kind::Map(_) => matches!(field.name, "measurements" | "breakdowns"),
        Kind::Object(schema) => std::ptr::eq(*schema, &raw const schema::CONTEXTS),
        _ => false,
    }
}

fn values(inner: &Object<'_>, schema: &'static Schema, path: &mut Vec<String>, found: &mut Vec<Node<'static>>) {
    let Some(list) = inner.get("values") else { return };
    path.push("values".to_owned());
    note(list, path, found);
    for (index, child) in list.as_array().unwrap_or_default().iter().enumerate() {
        if has_errors(child) {
            path.push(index.to_string());
            note(child, path, found);
            if let Some(child) = child.as_object() {
                object(child, schema, path, found);
            }
            path.pop();
        }
    }
    path.pop();
}

fn contexts(inner: &Object<'_>, path: &mut Vec<String>, found: &mut Vec<Node<'static>>) {
    let mut entries: Vec<_> = inner.iter().filter(|(_, child)| has_errors(child)).collect();
    entries.sort_unstable_by_key(|(name, _)| *name);
    for (name, child) in entries {
        path.push(name.to_owned());
        note(child, path, found);
        if let Some(context) = child.as_object() {
            object(context, schema::context(child.get_str("type").unwrap_or(name)), path, found);
        }
        path.pop();
    }
}

fn sorted(
    inner: &Object<'_>,
    kind: Option<(&'static Field, &'static Kind)>,
    path: &mut Vec<String>,
    found: &mut Vec<Node<'static>>,
) {
    let mut entries: Vec<_> = inner.iter().filter(|(_, child)| has_errors(child)).collect();
    entries.sort_unstable_by_key(|(name, _)| *name);
    for (name, child) in entries {
        path.push(name.to_owned());
        node(child, kind, path, found);
        path.pop();
    }
}

/// Adds the errors of one value.
fn note(node: &Node<'_>, path: &[String], found: &mut Vec<Node<'static>>) {
    let Some(meta) = &node.meta else { return };
    for error in &meta.errors {
        let mut entry = Object::new();
        entry.insert("type", error.kind.clone());
        entry.insert("name", path.join("."));
        if let Some(original) = &meta.original_value {
            entry.insert("value", original.clone());
        }
        for (name, value) in &error.data {
            entry.insert(name.clone(), value.clone());
        }
        found.push(entry.into());
    }
}
