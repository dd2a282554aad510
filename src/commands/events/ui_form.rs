//! From the form of an event that a server's own pages take (`entries`) to the form in which events are stored.
//!
//! Only servers without the stored form need it. What has no place in the stored form is left out; `--raw` prints
//! the server's form as it came.

use serde_json::{Map, Value, json};

use crate::model::Timestamp;

/// The stored form of an event.
pub(in crate::commands) fn stored(event: &Value) -> Value {
    let mut stored = Map::new();
    let text = |key: &str| event.get(key).filter(|value| filled(value)).cloned();
    let tag = |key: &str| tags(event).find(|(name, _)| *name == key).map(|(_, value)| Value::from(value));
    let seconds = |key: &str| event.get(key).and_then(time).map(Value::from);
    let release = text("release").and_then(|release| match release {
        Value::Object(release) => release.get("version").cloned(),
        other => Some(other),
    });
    let fields = [
        ("event_id", text("eventID").or_else(|| text("id"))),
        ("project", text("projectID")),
        ("type", text("type")),
        ("level", text("level").or_else(|| tag("level"))),
        ("platform", text("platform")),
        ("logger", text("logger").or_else(|| tag("logger"))),
        ("title", text("title")),
        ("culprit", text("culprit")),
        ("location", text("location")),
        ("timestamp", seconds("dateCreated")),
        ("received", seconds("dateReceived")),
        ("release", release.or_else(|| tag("release"))),
        ("dist", text("dist").or_else(|| tag("dist"))),
        ("environment", text("environment").or_else(|| tag("environment"))),
        ("transaction", text("transaction").or_else(|| tag("transaction"))),
        ("user", text("user").map(without_nulls)),
        ("contexts", text("contexts")),
        ("extra", text("context")),
        ("modules", text("packages")),
        ("sdk", text("sdk")),
        ("fingerprint", text("fingerprint")),
        ("metadata", text("metadata")),
        ("errors", text("errors").map(problems)),
        ("_meta", text("_meta")),
    ];
    stored.extend(fields.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))));
    let pairs: Vec<_> = tags(event).map(|(key, value)| json!([key, value])).collect();
    if !pairs.is_empty() {
        stored.insert("tags".to_owned(), pairs.into());
    }
    for entry in event.get("entries").and_then(Value::as_array).into_iter().flatten() {
        if let (Some(kind), Some(data)) = (entry.get("type").and_then(Value::as_str), entry.get("data"))
            && let Some((key, value)) = part(kind, data)
        {
            stored.insert(key.to_owned(), value);
        }
    }
    Value::Object(stored)
}

/// One part of the event, by the type of its entry.
fn part(kind: &str, data: &Value) -> Option<(&'static str, Value)> {
    Some(match kind {
        "exception" => ("exception", json!({"values": each(data, exception)})),
        "threads" => ("threads", json!({"values": each(data, thread)})),
        "breadcrumbs" => ("breadcrumbs", json!({"values": each(data, breadcrumb)})),
        "stacktrace" => ("stacktrace", stacktrace(data)),
        "message" => ("logentry", without_nulls(data.clone())),
        "request" => ("request", request(data)),
        "debugmeta" => ("debug_meta", data.clone()),
        "csp" => ("csp", data.clone()),
        "hpkp" => ("hpkp", data.clone()),
        "expectct" => ("expectct", data.clone()),
        "expectstaple" => ("expectstaple", data.clone()),
        _ => return None,
    })
}

fn each(data: &Value, convert: fn(&Value) -> Value) -> Vec<Value> {
    data.get("values")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter(|value| filled(value))
        .map(convert)
        .collect()
}

/// The same with some keys renamed, and without nulls.
fn renamed(value: &Value, names: &[(&str, &str)]) -> Map<String, Value> {
    let name = |key: &str| names.iter().find(|(old, _)| *old == key).map_or(key, |(_, new)| new).to_owned();
    let entries = value.as_object().into_iter().flatten().filter(|(_, value)| filled(value));
    entries.map(|(key, value)| (name(key), value.clone())).collect()
}

fn exception(value: &Value) -> Value {
    let mut exception = renamed(value, &[("threadId", "thread_id")]);
    replace(&mut exception, "stacktrace", stacktrace);
    exception.remove("rawStacktrace");
    Value::Object(exception)
}

fn thread(value: &Value) -> Value {
    let mut thread = renamed(value, &[]);
    replace(&mut thread, "stacktrace", stacktrace);
    thread.remove("rawStacktrace");
    Value::Object(thread)
}

fn stacktrace(value: &Value) -> Value {
    let frames = value.get("frames").and_then(Value::as_array).into_iter().flatten();
    json!({"frames": frames.filter(|frame| filled(frame)).map(frame).collect::<Vec<_>>()})
}

fn frame(value: &Value) -> Value {
    let names = [
        ("absPath", "abs_path"),
        ("lineNo", "lineno"),
        ("colNo", "colno"),
        ("inApp", "in_app"),
        ("rawFunction", "raw_function"),
        ("instructionAddr", "instruction_addr"),
        ("symbolAddr", "symbol_addr"),
    ];
    let mut frame = renamed(value, &names);
    // `[[41, "def pay():"], [42, "  price = …"]]`: the line of the call among those around it.
    if let Some(Value::Array(lines)) = frame.remove("context") {
        let current = frame.get("lineno").and_then(Value::as_u64);
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for line in lines {
            let (number, text) = (line.get(0).and_then(Value::as_u64), line.get(1).cloned().unwrap_or_default());
            match (number, current) {
                (Some(number), Some(current)) if number < current => before.push(text),
                (Some(number), Some(current)) if number > current => after.push(text),
                _ => {
                    frame.insert("context_line".to_owned(), text);
                }
            }
        }
        frame.insert("pre_context".to_owned(), before.into());
        frame.insert("post_context".to_owned(), after.into());
    }
    Value::Object(frame)
}

fn breadcrumb(value: &Value) -> Value {
    let mut crumb = renamed(value, &[]);
    if let Some(seconds) = crumb.get("timestamp").and_then(time) {
        crumb.insert("timestamp".to_owned(), seconds.into());
    }
    Value::Object(crumb)
}

fn request(value: &Value) -> Value {
    Value::Object(renamed(value, &[("query", "query_string")]))
}

/// Problems of an event: `{type, message, data: {name, …}}` become `{type, name, reason}`.
fn problems(value: Value) -> Value {
    let Value::Array(problems) = value else { return value };
    let problem = |problem: Value| {
        let data = problem.get("data");
        let named = |key: &str| data.and_then(|data| data.get(key)).cloned();
        without_nulls(json!({
            "type": problem.get("type"),
            "name": named("name").or_else(|| problem.get("name").cloned()),
            "reason": named("reason").or_else(|| problem.get("message").cloned()),
        }))
    };
    problems.into_iter().map(problem).collect()
}

fn tags(event: &Value) -> impl Iterator<Item = (&str, &str)> {
    let tags = event.get("tags").and_then(Value::as_array).into_iter().flatten();
    tags.filter_map(|tag| Some((tag.get("key")?.as_str()?, tag.get("value")?.as_str()?)))
}

/// A time as seconds since 1970: from text, or as it is.
fn time(value: &Value) -> Option<f64> {
    value.as_f64().or_else(|| Some(value.as_str()?.parse::<Timestamp>().ok()?.as_seconds_f64()))
}

fn replace(object: &mut Map<String, Value>, key: &str, convert: fn(&Value) -> Value) {
    if let Some(value) = object.get_mut(key) {
        *value = convert(value);
    }
}

/// Whether there is anything in it.
fn filled(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(values) => !values.is_empty(),
        Value::Object(entries) => !entries.is_empty(),
        _ => true,
    }
}

fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(entries) => entries.into_iter().filter(|(_, value)| filled(value)).collect(),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_gets_its_lines_back() {
        let frame = frame(&json!({
            "function": "pay", "lineNo": 42, "inApp": true, "colNo": null,
            "context": [[41, "def pay():"], [42, "  boom"], [43, ""]],
        }));
        assert_eq!(
            frame,
            json!({
                "function": "pay", "lineno": 42, "in_app": true, "context_line": "  boom",
                "pre_context": ["def pay():"], "post_context": [""],
            })
        );
    }

    #[test]
    fn what_only_tags_tell_is_told() {
        let event = json!({
            "eventID": "a", "dateCreated": "2026-03-01T12:00:00.5Z", "release": {"version": "web@1"}, "dist": null,
            "tags": [{"key": "level", "value": "fatal"}, {"key": "environment", "value": "live"}],
            "user": {"email": "a@b.c", "id": null},
            "entries": [
                {"type": "breadcrumbs", "data": {"values": [{"timestamp": "1970-01-01T00:00:01Z", "message": "m"}]}},
                {"type": "unknown", "data": {}}, {"type": "message", "data": {"formatted": "hi", "params": null}},
            ],
        });
        assert_eq!(
            stored(&event),
            json!({
                "event_id": "a", "level": "fatal", "timestamp": 1_772_366_400.5, "release": "web@1",
                "environment": "live", "user": {"email": "a@b.c"},
                "tags": [["level", "fatal"], ["environment", "live"]],
                "breadcrumbs": {"values": [{"timestamp": 1.0, "message": "m"}]},
                "logentry": {"formatted": "hi"},
            })
        );
    }
}
