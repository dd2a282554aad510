//! Exceptions: a type hidden in the message, mechanisms, and the names of signals and error numbers.

use super::signals::{self, System};
use super::trim;
use super::walk::{Walk, is_empty};
use crate::event::schema::{EXCEPTION, Kind, MaxChars, Schema};
use crate::event::{MetaError, Node, Number, Object, Value};

const VALUE: MaxChars = MaxChars { chars: 8_192, allowance: 200 };

/// Brings an exception into its form; the error if it has neither type nor message.
pub(super) fn exception(walk: Walk, exception: &mut Object<'_>) -> Option<MetaError> {
    let untyped = exception.get("type").is_none_or(|node| is_empty(&node.value));
    if untyped {
        split_value(exception);
        let typed = exception.get("type").is_some_and(|node| !is_empty(&node.value));
        if !typed && exception.get("value").is_none_or(|node| is_empty(&node.value)) {
            spell_out(exception, &EXCEPTION);
            return Some(MetaError::new("missing_attribute").with("attribute", Value::from("type or value")));
        }
    }
    if walk.trim
        && let Some(value) = exception.get_mut("value")
    {
        trim::string(value, VALUE);
    }
    None
}

/// Adds `null` for all absent fields, as originals of whole objects have it.
pub(super) fn spell_out(object: &mut Object<'_>, schema: &'static Schema) {
    for field in schema.fields {
        let node = object.get_or_insert(field.name);
        if let (Value::Object(inner), Kind::Object(schema)) = (&mut node.value, field.kind) {
            spell_out(inner, schema);
        }
    }
}

/// Takes `Word: text` apart.
fn split_value(exception: &mut Object<'_>) {
    let Some(Value::String(text)) = exception.get("value").map(|node| &node.value) else { return };
    let Some((word, rest)) = text.split_once(':') else { return };
    if word.is_empty() || !word.chars().all(|letter| letter.is_alphanumeric() || letter == '_') {
        return;
    }
    let (kind, value) = (word.to_owned(), rest.trim().to_owned());
    exception.get_or_insert("type").value = Value::from(kind);
    exception.get_or_insert("value").value = Value::from(value);
}

/// A mechanism without a type is an old one: all of it is data.
pub(super) fn wrap_bare_mechanism(node: &mut Node<'_>) {
    let Value::Object(object) = &mut node.value else { return };
    if object.is_empty() {
        node.value = Value::Null;
    } else if object.get("type").is_none() {
        let data = std::mem::take(object);
        object.insert("type", "generic");
        object.insert("data", data);
    }
}

/// Names what a mechanism knows by number.
pub(super) fn mechanism(exception: &mut Node<'_>, system: Option<System>) {
    let Some(mechanism) = exception.get_mut("mechanism") else { return };
    let Some(meta) = mechanism.get_mut("meta") else { return };
    name_of(meta, "errno", "number", "name", |number| signals::error_name(number, system));
    if let Some(system) = system {
        let number = meta.get("signal").and_then(|signal| integer(signal.get("number")));
        name_of(meta, "signal", "number", "name", |number| signals::signal_name(number, system));
        if let Some(number) = number {
            name_of(meta, "signal", "code", "code_name", |code| signals::code_name(number, code, system));
        }
    }
    name_of(meta, "mach_exception", "exception", "name", signals::mach_name);
}

/// Sets a name from a number unless there is one.
fn name_of(
    meta: &mut Node<'_>,
    part: &str,
    number: &str,
    name: &'static str,
    lookup: impl Fn(i64) -> Option<&'static str>,
) {
    let Some(part) = meta.get_mut(part) else { return };
    let Some(found) = integer(part.get(number)).and_then(lookup) else { return };
    if part.get(name).is_none()
        && let Some(object) = part.as_object_mut()
    {
        *object.get_or_insert(name) = Node::new(found);
    }
}

fn integer(node: Option<&Node<'_>>) -> Option<i64> {
    match node?.as_number()? {
        Number::Unsigned(number) => i64::try_from(number).ok(),
        Number::Signed(number) => Some(number),
        Number::Float(_) => None,
    }
}
