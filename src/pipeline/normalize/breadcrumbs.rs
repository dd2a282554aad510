//! Breadcrumbs: defaults, and a note on what nobody knows.

use crate::event::schema::BREADCRUMB;
use crate::event::{MetaError, Object, Value};

/// Fills in type and level; unknown fields are taken away with a note.
pub(super) fn breadcrumb(object: &mut Object<'_>) {
    for (key, node) in object.iter_mut() {
        if BREADCRUMB.field(key).is_none() {
            node.value = Value::Null;
            node.meta_mut().add_error(MetaError::new("invalid_attribute"));
        }
    }
    let kind = object.get_or_insert("type");
    if kind.is_null() || kind.as_str() == Some("") {
        kind.value = Value::from("default");
    }
    let level = object.get_or_insert("level");
    if level.is_null() {
        level.value = Value::from("info");
    }
}
