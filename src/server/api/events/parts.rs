//! Exceptions, threads, frames, breadcrumbs and requests: from the names they are stored under to those of the Web API.
//!
//! What is not known here keeps its name, so that nothing that was sent is lost.

use serde_json::{Map, Value, json};

use crate::model::Timestamp;

/// Renames keys in place, and makes sure of those that clients read without asking.
fn renamed(value: Value, names: &[(&str, &str)], expected: &[&str]) -> Map<String, Value> {
    let Value::Object(members) = value else { return Map::new() };
    let name = |key: String| match names.iter().find(|(stored, _)| *stored == key) {
        Some((_, shown)) => (*shown).to_owned(),
        None => key,
    };
    let mut members: Map<String, Value> = members.into_iter().map(|(key, value)| (name(key), value)).collect();
    for key in expected {
        members.entry(*key).or_insert(Value::Null);
    }
    members
}

fn change(members: &mut Map<String, Value>, key: &str, convert: fn(Value) -> Value) {
    if let Some(value) = members.get_mut(key).filter(|value| value.is_object()) {
        *value = convert(value.take());
    }
}

pub(super) fn exception(value: Value) -> Value {
    let names = [("thread_id", "threadId"), ("raw_stacktrace", "rawStacktrace")];
    let expected = ["type", "value", "mechanism", "threadId", "module", "stacktrace", "rawStacktrace"];
    with_traces(renamed(value, &names, &expected))
}

pub(super) fn thread(value: Value) -> Value {
    let names = [("raw_stacktrace", "rawStacktrace"), ("held_locks", "heldLocks")];
    let expected = ["id", "current", "crashed", "name", "state", "heldLocks", "stacktrace", "rawStacktrace"];
    with_traces(renamed(value, &names, &expected))
}

fn with_traces(mut members: Map<String, Value>) -> Value {
    change(&mut members, "stacktrace", stacktrace);
    change(&mut members, "rawStacktrace", stacktrace);
    Value::Object(members)
}

pub(super) fn stacktrace(value: Value) -> Value {
    let names = [("frames_omitted", "framesOmitted")];
    let mut members = renamed(value, &names, &["frames", "framesOmitted", "registers"]);
    let (mut frames_of_others, mut own) = (false, false);
    if let Some(Value::Array(frames)) = members.get_mut("frames") {
        for value in frames.iter_mut().filter(|frame| frame.is_object()) {
            match value.get("in_app") {
                Some(Value::Bool(true)) => own = true,
                _ => frames_of_others = true,
            }
            *value = frame(value.take());
        }
    }
    members.insert("hasSystemFrames".to_owned(), Value::Bool(own && frames_of_others));
    Value::Object(members)
}

fn frame(value: Value) -> Value {
    let names = [
        ("abs_path", "absPath"),
        ("lineno", "lineNo"),
        ("colno", "colNo"),
        ("in_app", "inApp"),
        ("raw_function", "rawFunction"),
        ("instruction_addr", "instructionAddr"),
        ("symbol_addr", "symbolAddr"),
    ];
    let expected = [
        "filename",
        "absPath",
        "module",
        "package",
        "platform",
        "instructionAddr",
        "symbolAddr",
        "function",
        "rawFunction",
        "symbol",
        "lineNo",
        "colNo",
        "inApp",
        "trust",
        "errors",
        "lock",
        "vars",
        "sourceLink",
    ];
    let mut members = renamed(value, &names, &expected);
    let context = context(&mut members);
    members.insert("context".to_owned(), context);
    Value::Object(members)
}

/// The lines around the call with their numbers: `[[41, "def pay():"], [42, "    price = …"]]`.
fn context(members: &mut Map<String, Value>) -> Value {
    let mut take = |key: &str| match members.remove(key) {
        Some(Value::Array(lines)) => lines,
        _ => Vec::new(),
    };
    let (before, after) = (take("pre_context"), take("post_context"));
    let current = members.remove("context_line").filter(|line| !line.is_null());
    let Some(number) = members.get("lineNo").and_then(Value::as_u64) else { return json!([]) };
    if current.is_none() && before.is_empty() && after.is_empty() {
        return json!([]);
    }
    let first = number.saturating_sub(before.len() as u64);
    let lines = before.into_iter().chain([current.unwrap_or_default()]).chain(after);
    let lines = lines.enumerate().map(|(index, line)| json!([first.saturating_add(index as u64), line]));
    Value::Array(lines.collect())
}

pub(super) fn breadcrumb(value: Value) -> Value {
    let expected = ["type", "timestamp", "level", "message", "category", "data", "event_id"];
    let mut crumb = renamed(value, &[], &expected);
    if let Some(seconds) = crumb.get("timestamp").and_then(Value::as_f64) {
        crumb.insert("timestamp".to_owned(), Timestamp::from_seconds(seconds).to_string().into());
    }
    Value::Object(crumb)
}

pub(super) fn request(value: Value) -> Value {
    let names =
        [("query_string", "query"), ("inferred_content_type", "inferredContentType"), ("api_target", "apiTarget")];
    let expected = ["method", "url", "query", "fragment", "data", "headers", "cookies", "env", "inferredContentType"];
    let mut members = renamed(value, &names, &expected);
    // Clients go through these without asking whether they are there.
    for key in ["query", "headers", "cookies"] {
        if members.get(key).is_none_or(Value::is_null) {
            members.insert(key.to_owned(), json!([]));
        }
    }
    Value::Object(members)
}

pub(super) fn message(value: Value) -> Value {
    let mut members = renamed(value, &[], &["params"]);
    let text = members.get("formatted").or_else(|| members.get("message")).cloned().unwrap_or_default();
    members.insert("formatted".to_owned(), text);
    Value::Object(members)
}

pub(super) fn debug_meta(value: Value) -> Value {
    Value::Object(renamed(value, &[], &["images"]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_around_a_call_get_their_numbers() {
        let stored = json!({
            "function": "pay", "lineno": 42, "in_app": true, "pre_context": ["a", "b"], "context_line": "c",
            "post_context": ["d"], "custom": 1,
        });
        let frame = frame(stored);
        assert_eq!(frame["context"], json!([[40, "a"], [41, "b"], [42, "c"], [43, "d"]]));
        assert_eq!((&frame["lineNo"], &frame["inApp"], &frame["custom"]), (&json!(42), &json!(true), &json!(1)));
        assert_eq!(frame.get("lineno"), None);
        for odd in [json!({"lineno": "x"}), json!({"lineno": 1, "pre_context": "x"}), json!({})] {
            assert_eq!(super::frame(odd)["context"], json!([]));
        }
        let hostile = json!({"lineno": u64::MAX, "pre_context": [], "context_line": "x", "post_context": ["y"]});
        assert_eq!(super::frame(hostile)["context"][1][0], json!(u64::MAX));
    }

    #[test]
    fn what_is_no_object_stays_out_of_the_way() {
        assert_eq!(exception(json!({"stacktrace": null, "type": "E"}))["stacktrace"], Value::Null);
        assert_eq!(stacktrace(json!({"frames": [null, 1]}))["frames"], json!([null, 1]));
        assert_eq!(breadcrumb(json!({"timestamp": 1.5}))["timestamp"], "1970-01-01T00:00:01.5Z");
        assert_eq!(breadcrumb(json!({"timestamp": "soon"}))["timestamp"], "soon");
    }
}
