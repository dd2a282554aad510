//! The parts of a stored event as the `entries` of the form that pages of servers take.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::parts::{breadcrumb, debug_meta, exception, message, request, stacktrace, thread};

/// A part of an event.
#[derive(Debug, Serialize)]
pub(super) struct Entry {
    r#type: &'static str,
    data: Value,
}

/// How a part is converted.
enum Form {
    /// Each of its `values`.
    Each(fn(Value) -> Value),
    /// As a whole.
    Whole(fn(Value) -> Value),
}

/// Every part that is an entry: its key in the stored event, the type of its entry, and how it is converted.
const PARTS: [(&str, &str, Form); 13] = [
    ("logentry", "message", Form::Whole(message)),
    ("exception", "exception", Form::Each(exception)),
    ("threads", "threads", Form::Each(thread)),
    ("stacktrace", "stacktrace", Form::Whole(stacktrace)),
    ("template", "template", Form::Whole(unchanged)),
    ("csp", "csp", Form::Whole(unchanged)),
    ("hpkp", "hpkp", Form::Whole(unchanged)),
    ("expectct", "expectct", Form::Whole(unchanged)),
    ("expectstaple", "expectstaple", Form::Whole(unchanged)),
    ("nel", "nel", Form::Whole(unchanged)),
    ("breadcrumbs", "breadcrumbs", Form::Each(breadcrumb)),
    ("request", "request", Form::Whole(request)),
    ("debug_meta", "debugmeta", Form::Whole(debug_meta)),
];

/// Takes the parts out of an event, and the notes on them (`_meta`) by the place of their entry.
pub(super) fn take(event: &mut Map<String, Value>, meta: &mut Map<String, Value>) -> (Vec<Entry>, Map<String, Value>) {
    let mut entries = Vec::new();
    let mut notes = Map::new();
    for (key, kind, form) in PARTS {
        let (part, note) = (event.remove(key), meta.remove(key));
        let Some(part @ Value::Object(_)) = part else { continue };
        let data = match form {
            Form::Whole(convert) => convert(part),
            Form::Each(convert) => each(part, convert),
        };
        if let Some(note) = note {
            notes.insert(entries.len().to_string(), json!({ "data": note }));
        }
        entries.push(Entry { r#type: kind, data });
    }
    if let Some(spans @ Value::Array(_)) = event.remove("spans") {
        entries.push(Entry { r#type: "spans", data: spans });
    }
    (entries, notes)
}

fn each(mut part: Value, convert: fn(Value) -> Value) -> Value {
    if let Some(Value::Array(values)) = part.get_mut("values") {
        for value in values.iter_mut() {
            if value.is_object() {
                *value = convert(value.take());
            }
        }
    }
    part
}

const fn unchanged(part: Value) -> Value {
    part
}
