//! Debug images: each type has its own fields, and ids have their forms.

use std::fmt::Write as _;

use uuid::Uuid;

use super::scalar::{self, reject};
use super::walk::{Walk, settle};
use crate::event::schema::{
    DEBUG_IMAGE, DEBUG_IMAGE_APPLE, DEBUG_IMAGE_JVM, DEBUG_IMAGE_PROGUARD, DEBUG_IMAGE_SOURCEMAP,
};
use crate::event::{Node, Object, Value};

/// Brings a debug image into the form of its type.
pub(super) fn image(walk: Walk, node: &mut Node<'_>) {
    let Value::Object(object) = &mut node.value else { return reject(node, "expected an object") };
    let schema = match object.get("type").and_then(Node::as_str) {
        Some("elf" | "macho" | "pe" | "pe_dotnet" | "symbolic" | "wasm") => &DEBUG_IMAGE,
        Some("apple") => &DEBUG_IMAGE_APPLE,
        Some("proguard") => &DEBUG_IMAGE_PROGUARD,
        Some("jvm") => &DEBUG_IMAGE_JVM,
        Some("sourcemap") => &DEBUG_IMAGE_SOURCEMAP,
        _ => return reject(node, "unsupported debug image type"),
    };
    let kind = object.remove("type");
    walk.fields(object, schema);
    settle(object, schema);
    if let Some(kind) = kind {
        object.insert("type", kind);
    }
    if std::ptr::eq(schema, &raw const DEBUG_IMAGE_APPLE) {
        modernise(object);
    }
}

/// An image of an old Apple SDK under the names of today.
fn modernise(object: &mut Object<'_>) {
    object.insert("type", "macho");
    for (old, new) in [("name", "code_file"), ("uuid", "debug_id")] {
        if let Some(node) = object.remove(old) {
            object.insert(new, node);
        }
    }
    object.remove("cpu_type");
    object.remove("cpu_subtype");
}

/// The id of a debug file: a UUID and, where it is not zero, its age in hexadecimal.
pub(super) fn debug_id(node: &mut Node<'_>) {
    let Value::String(text) = &node.value else { return reject(node, "expected a debug identifier") };
    match read_debug_id(text) {
        Some((id, age)) => {
            let mut written = id.hyphenated().to_string();
            if age > 0 {
                let _ = write!(written, "-{age:x}");
            }
            node.value = Value::from(written);
        }
        None => reject(node, "invalid debug identifier"),
    }
}

fn read_debug_id(text: &str) -> Option<(Uuid, u32)> {
    let dashed = text.get(8..9) == Some("-");
    let (id, rest) = text.split_at_checked(if dashed { 36 } else { 32 })?;
    let id = Uuid::try_parse(id).ok()?;
    let age = rest.strip_prefix('-').unwrap_or(rest);
    if age.is_empty() {
        return rest.is_empty().then_some((id, 0));
    }
    Some((id, u32::from_str_radix(age, 16).ok()?))
}

/// The id of a code file: hexadecimal digits in lower case.
pub(super) fn code_id(node: &mut Node<'_>) {
    let Value::String(text) = &node.value else { return reject(node, "expected a code identifier") };
    if !scalar::is_lower_hex(text) {
        let digits: String =
            text.chars().filter(char::is_ascii_hexdigit).map(|digit| digit.to_ascii_lowercase()).collect();
        node.value = Value::from(digits);
    }
}
