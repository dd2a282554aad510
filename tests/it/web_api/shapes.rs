//! The documented shapes of answers: which members an operation's answer must have, and of which type.

use std::sync::LazyLock;

use serde_json::Value;

/// An operation of the Web API.
struct Operation {
    method: String,
    path: Vec<String>,
    responses: Value,
}

static OPERATIONS: LazyLock<Vec<Operation>> = LazyLock::new(|| {
    let text = include_str!("../../fixtures/web_api/shapes.jsonl");
    let read = |line: &str| {
        let operation: Value = serde_json::from_str(line).unwrap();
        let text = |name: &str| operation[name].as_str().unwrap().to_owned();
        let path = text("path").split('/').map(str::to_owned).collect();
        Operation { method: text("method"), path, responses: operation["responses"].clone() }
    };
    text.lines().map(read).collect()
});

/// Every documented operation, as `METHOD /path/{with}/{names}/`.
pub(super) fn operations() -> impl Iterator<Item = (String, String)> {
    OPERATIONS.iter().map(|operation| (operation.method.clone(), operation.path.join("/")))
}

/// What in an answer does not fit the documented shape; empty for what is not documented.
pub(super) fn faults(method: &str, path: &str, status: u16, body: &Value) -> Vec<String> {
    let parts: Vec<&str> = path.split('?').next().unwrap_or_default().split('/').collect();
    let fits = |operation: &&Operation| {
        operation.method == method
            && operation.path.len() == parts.len()
            && operation.path.iter().zip(&parts).all(|(known, part)| known.starts_with('{') || known == part)
    };
    // The operation with the fewest names: `/members/` before `/{something}/`.
    let names = |operation: &&Operation| operation.path.iter().filter(|part| part.starts_with('{')).count();
    let Some(operation) = OPERATIONS.iter().filter(fits).min_by_key(names) else { return Vec::new() };
    let mut faults = Vec::new();
    match operation.responses.get(status.to_string()) {
        None if status < 300 => faults.push(format!("status {status} is not one of the documented")),
        None | Some(Value::Null) => {}
        Some(shape) => check(shape, body, "", &mut faults),
    }
    faults
}

fn check(shape: &Value, value: &Value, at: &str, faults: &mut Vec<String>) {
    if value.is_null() && (shape["nullable"] == true || shape.get("type").is_none()) {
        return;
    }
    for alternatives in ["oneOf", "anyOf"] {
        if let Some(shapes) = shape[alternatives].as_array() {
            let tried = shapes.iter().map(|shape| {
                let mut found = Vec::new();
                check(shape, value, at, &mut found);
                found
            });
            faults.extend(tried.min_by_key(Vec::len).unwrap_or_default());
            return;
        }
    }
    for part in shape["allOf"].as_array().into_iter().flatten() {
        check(part, value, at, faults);
    }
    let fits = match shape["type"].as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        _ => true,
    };
    if !fits {
        faults.push(format!("{at}: {value} is no {}", shape["type"]));
        return;
    }
    if let Some(members) = value.as_object() {
        for required in shape["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !members.contains_key(required) {
                faults.push(format!("{at}.{required} is missing"));
            }
        }
        for (name, member) in members {
            let known = shape["properties"].get(name).or_else(|| shape.get("additionalProperties"));
            if let Some(shape) = known {
                check(shape, member, &format!("{at}.{name}"), faults);
            }
        }
    }
    if let (Some(items), Some(shape)) = (value.as_array(), shape.get("items")) {
        for (index, item) in items.iter().enumerate() {
            check(shape, item, &format!("{at}[{index}]"), faults);
        }
    }
}
