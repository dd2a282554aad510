//! Measurements: names, units, and what follows from those of mobile SDKs.

use std::borrow::Cow;

use super::scalar::reject;
use crate::event::{MetaError, Node, Object, Value};

/// Units of the protocol, after short forms and plurals have been undone.
fn known_unit(unit: &str) -> Option<&'static str> {
    Some(match unit {
        "ns" => "nanosecond",
        "ms" => "millisecond",
        "s" => "second",
        "" | "none" | "unknown" => "none",
        _ => return None,
    })
}

/// Brings a unit into its form.
pub(super) fn unit(node: &mut Node<'_>) {
    match &node.value {
        Value::Null => {}
        Value::String(unit) => {
            let unit = unit.to_ascii_lowercase();
            let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
            match known_unit(&unit) {
                Some(known) => node.value = Value::from(known),
                None if unit.len() > 15 || !unit.bytes().all(word) => node.reject(MetaError::new("invalid_data")),
                None => node.value = Value::from(unit),
            }
        }
        _ => reject(node, "expected a string"),
    }
}

/// The unit of a measurement that came without one.
fn default_unit(name: &str) -> &'static str {
    match name {
        "fcp"
        | "lcp"
        | "fid"
        | "fp"
        | "inp"
        | "ttfb"
        | "ttfb.requesttime"
        | "app_start_cold"
        | "app_start_warm"
        | "time_to_initial_display"
        | "time_to_full_display"
        | "stall_total_time"
        | "stall_longest_time" => "millisecond",
        _ => "none",
    }
}

/// Brings the measurements of a transaction into their form; `duration` is its length in milliseconds.
pub(super) fn measurements(node: &mut Node<'_>, duration: f64) {
    let Some(object) = node.as_object_mut() else { return };
    let mut errors = Vec::new();
    let mut names: Vec<_> = object.iter().map(|(name, _)| name.to_owned()).filter(|name| !is_name(name)).collect();
    names.sort_unstable();
    for name in names {
        object.remove(&name);
        errors.push(MetaError::invalid(if name.is_empty() {
            "measurement name '' cannot be empty".to_owned()
        } else {
            format!("measurement name '{name}' can contain only characters a-z0-9._")
        }));
    }
    for (name, _) in object.entries_mut() {
        if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            *name = Cow::Owned(name.to_ascii_lowercase());
        }
    }
    rates(object, duration);
    if let Some(value) = ["app_start_cold", "app_start_warm"].into_iter().find_map(|name| value_of(object, name)) {
        put(object, "app.vitals.start.value", value, "millisecond");
    }
    for (name, node) in object.iter_mut() {
        let unit = default_unit(name);
        let Some(measurement) = node.as_object_mut() else { continue };
        let field = measurement.get_or_insert("unit");
        if field.is_null() {
            field.value = Value::from(unit);
        }
    }
    for error in errors {
        node.meta_mut().add_error(error);
    }
}

fn is_name(name: &str) -> bool {
    name.bytes().next().is_some_and(|first| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.'))
}

/// Shares of slow and frozen frames, and of time lost in stalls.
fn rates(object: &mut Object<'_>, duration: f64) {
    if let Some(total) = value_of(object, "frames_total").filter(|total| *total > 0.0) {
        for (part, rate) in [("frames_frozen", "frames_frozen_rate"), ("frames_slow", "frames_slow_rate")] {
            if let Some(part) = value_of(object, part) {
                put(object, rate, part / total, "ratio");
            }
        }
    }
    if duration > 0.0
        && let Some(stall) = value_of(object, "stall_total_time")
    {
        put(object, "stall_percentage", stall / duration, "ratio");
    }
}

fn value_of(object: &Object<'_>, name: &str) -> Option<f64> {
    object.get(name)?.get("value")?.as_f64()
}

fn put(object: &mut Object<'_>, name: &'static str, value: f64, unit: &'static str) {
    let measurement =
        Object::from_unique_entries(vec![("value".into(), Node::new(value)), ("unit".into(), Node::new(unit))]);
    object.insert(name, measurement);
}

/// How an app was started, if its measurements tell.
pub(super) fn start_type(object: &Object<'_>) -> Option<&'static str> {
    if value_of(object, "app_start_cold").is_some() {
        return Some("cold");
    }
    value_of(object, "app_start_warm").map(|_| "warm")
}
