//! Contexts: the fields of known kinds, a trace for every event, one-line names, a class for devices.

use std::borrow::Cow;

use super::walk::Walk;
use super::{os, request, scalar, trim};
use crate::event::schema::{self, Schema};
use crate::event::{Node, Object, Value};

/// Brings the contexts into the forms of their kinds, before limits.
pub(super) fn contexts(node: &mut Node<'_>, walk: Walk) {
    let Value::Object(contexts) = &mut node.value else {
        if !node.is_null() {
            scalar::reject(node, "expected an object");
        }
        return;
    };
    for (key, node) in contexts.iter_mut() {
        let key = key.to_owned();
        let Value::Object(context) = &mut node.value else {
            if !node.is_null() {
                scalar::reject(node, "expected an object");
            }
            continue;
        };
        let schema = schema_of(&key, context);
        if !schema.fields.is_empty() {
            if context.get("type").is_some_and(|kind| kind.as_str().is_none()) {
                context.remove("type");
            }
            walk.fields(context, schema);
        }
    }
}

/// The schema of a context by its type, which is its key unless it says otherwise.
fn schema_of(key: &str, context: &Object<'_>) -> &'static Schema {
    schema::context(context.get("type").and_then(Node::as_str).unwrap_or(key))
}

/// Adds the trace that every event has, as far as it has none.
pub(super) fn ensure_trace(contexts: &mut Object<'_>, event_id: &str, replacement: u128) {
    let trace = contexts.get_or_insert("trace");
    // What says that it is something else is no trace.
    if trace.is_null() || trace.get_str("type").is_some_and(|kind| kind != "trace") {
        *trace = Node::object();
    }
    let Some(trace) = trace.as_object_mut() else { return };
    let id = trace.get_or_insert("trace_id");
    if id.is_null() {
        id.value = if event_id.bytes().all(|byte| byte == b'0') {
            Value::from(format!("{replacement:032x}"))
        } else {
            Value::from(event_id.to_owned())
        };
    }
    let short = id.as_str().and_then(|id| id.get(..16)).unwrap_or_default().to_owned();
    let span = trace.get_or_insert("span_id");
    if span.is_null() {
        span.value = Value::from(short);
    }
    let status = trace.get_or_insert("status");
    if status.is_null() {
        status.value = Value::from("unknown");
    }
    trace.remove("client_sample_rate");
}

/// Derives what contexts say of themselves in one line, and applies their limits.
pub(super) fn finish(contexts: &mut Object<'_>, walk: Walk) {
    contexts.remove("reprocessing");
    for (key, node) in contexts.iter_mut() {
        let key = key.to_owned();
        let Value::Object(context) = &mut node.value else { continue };
        let schema = schema_of(&key, context);
        match context.get("type").and_then(Node::as_str).unwrap_or(&key) {
            "runtime" => runtime(context),
            "os" => os::os(context),
            "browser" => browser(context),
            "response" => request::response(context),
            "device" => device(context),
            _ => {}
        }
        if !schema.fields.is_empty() {
            context.entries_mut().retain(|(name, node)| {
                node.has_meta()
                    || !(node.is_null()
                        || schema.field(name).is_some_and(|field| field.omit_empty)
                            && super::walk::is_empty(&node.value))
            });
        }
        if context.get("type").and_then(Node::as_str).is_none() {
            context.insert("type", key);
        }
        if walk.trim {
            if let Some(node) = context.get_mut("op") {
                trim::string(node, schema::MaxChars { chars: 128, allowance: 0 });
            }
            trim::context(node, schema);
        }
    }
}

fn runtime(runtime: &mut Object<'_>) {
    if !has(runtime, "name") && !has(runtime, "version") {
        let parsed = text(runtime, "raw_description").and_then(|raw| os::name_and_version(&raw));
        if let Some((name, version)) = parsed {
            set(runtime, "name", name);
            set(runtime, "version", version);
        }
    }
    if text(runtime, "name").is_some_and(|name| name.starts_with(".NET Framework"))
        && !has(runtime, "version")
        && let Some(version) = text(runtime, "build").and_then(|build| os::dotnet_version(&build))
    {
        set(runtime, "version", version.to_owned());
    }
    one_line(runtime, "runtime", false);
}

fn browser(browser: &mut Object<'_>) {
    one_line(browser, "browser", true);
}

/// Sets `field` to name and version, unless it has a value.
pub(super) fn one_line(context: &mut Object<'_>, field: &'static str, name_alone: bool) {
    if has(context, field) {
        return;
    }
    let line = match (text(context, "name"), text(context, "version")) {
        (Some(name), Some(version)) => Cow::Owned(format!("{name} {version}")),
        (Some(name), None) if name_alone => name,
        _ => return,
    };
    context.get_or_insert(field).value = Value::from(line.into_owned());
}

fn device(device: &mut Object<'_>) {
    let known = text(device, "model").filter(|model| model.starts_with("Pixel"));
    if let Some(model) = known.map(Cow::into_owned) {
        set(device, "name", model);
    }
}

/// How fast a device is: 1 low, 2 medium, 3 high.
pub(super) fn device_class(contexts: &Object<'_>) -> Option<&'static str> {
    let device = contexts.get("device")?;
    if !matches!(device.get_str("family")?, "iPhone" | "iOS" | "iOS-Device") {
        return None;
    }
    let model = device.get_str("model")?;
    let generation = model.strip_prefix("iPhone").and_then(|rest| rest.split(',').next()?.parse::<u32>().ok());
    Some(match generation {
        Some(..=8) => "1",
        Some(9..=12) => "2",
        _ => "3",
    })
}

/// Whether a field has a value.
pub(super) fn has(context: &Object<'_>, field: &str) -> bool {
    context.get(field).is_some_and(|node| !node.is_null())
}

/// The text of a field.
pub(super) fn text<'a>(context: &Object<'a>, field: &str) -> Option<Cow<'a, str>> {
    match &context.get(field)?.value {
        Value::String(text) => Some(text.clone()),
        _ => None,
    }
}

/// Sets a field.
pub(super) fn set(context: &mut Object<'_>, field: &'static str, value: String) {
    context.get_or_insert(field).value = Value::from(value);
}
