//! What `vidette api` sends: fields as a query or as a JSON body, or a file.

use http::Method;
use serde_json::{Map, Value};

use super::ApiArgs;
use crate::client::{Request, RequestBody};
use crate::commands::sending::inputs::Input;
use crate::error::CliError;

/// A field: its key and its value.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Field {
    key: String,
    value: Value,
}

/// Reads `KEY=VALUE`.
pub(super) fn field(text: &str) -> Result<Field, String> {
    match text.split_once('=') {
        Some((key, value)) if !key.is_empty() => Ok(Field { key: key.to_owned(), value: value.into() }),
        _ => Err(format!("`{text}` is no field: expected KEY=VALUE")),
    }
}

/// Reads `KEY=VALUE` with a value that is JSON where it can be.
pub(super) fn typed_field(text: &str) -> Result<Field, String> {
    let plain = field(text)?;
    let json = plain.value.as_str().and_then(|value| serde_json::from_str(value).ok());
    Ok(Field { value: json.unwrap_or(plain.value), key: plain.key })
}

/// The request with what it is to carry.
pub(super) fn add(mut request: Request<()>, method: &Method, arguments: &ApiArgs) -> Result<Request<()>, CliError> {
    let reads = matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS);
    if let Some(name) = &arguments.input {
        if reads {
            return Err(CliError::usage(format!("a {method} has no body; --input needs POST, PUT, PATCH or DELETE")));
        }
        let input = if name == "-" { Input::Standard } else { Input::File(name.into()) };
        let bytes = input.read().map_err(|error| CliError::usage(format!("cannot read `{name}`")).because(error))?;
        if let Err(error) = serde_json::from_slice::<serde::de::IgnoredAny>(&bytes) {
            return Err(CliError::usage(format!("`{name}` is not JSON")).because(error));
        }
        return Ok(request.body(RequestBody { content_type: "application/json".to_owned(), bytes: bytes.into() }));
    }
    let fields = arguments.fields.iter().chain(&arguments.typed_fields);
    if reads {
        for Field { key, value } in fields {
            request = request.query(key, value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        }
        return Ok(request);
    }
    let mut body = Value::Null;
    for Field { key, value } in fields {
        let wrong = |why: &str| CliError::usage(format!("the field `{key}` {why}"));
        insert(&mut body, &path(key).ok_or_else(|| wrong("is not of the form a[b]=c or a[]=c"))?, value)
            .map_err(|()| wrong("does not go with another one: it is given twice, or as two kinds of value"))?;
    }
    Ok(if body.is_null() { request } else { request.json(&body) })
}

/// `a[b][]` as its parts; an empty part is the end of a list.
fn path(key: &str) -> Option<Vec<&str>> {
    let Some((first, rest)) = key.split_once('[') else { return Some(vec![key]) };
    let inner = rest.strip_suffix(']')?;
    let parts: Vec<&str> = std::iter::once(first).chain(inner.split("][")).collect();
    let malformed = first.is_empty() || parts.iter().any(|part| part.contains(['[', ']']));
    (!malformed).then_some(parts)
}

/// Puts a value where its path leads; an error where something else is.
fn insert(at: &mut Value, path: &[&str], value: &Value) -> Result<(), ()> {
    let Some((part, rest)) = path.split_first() else {
        if !at.is_null() {
            return Err(());
        }
        *at = value.clone();
        return Ok(());
    };
    if part.is_empty() {
        if at.is_null() {
            *at = Value::Array(Vec::new());
        }
        let Value::Array(values) = at else { return Err(()) };
        let mut element = Value::Null;
        insert(&mut element, rest, value)?;
        values.push(element);
        return Ok(());
    }
    if at.is_null() {
        *at = Value::Object(Map::new());
    }
    let Value::Object(entries) = at else { return Err(()) };
    if rest.is_empty() && entries.contains_key(*part) {
        return Err(());
    }
    insert(entries.entry((*part).to_owned()).or_insert(Value::Null), rest, value)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn body(fields: &[&str]) -> Option<Value> {
        let mut body = Value::Null;
        for text in fields {
            let Field { key, value } = typed_field(text).unwrap();
            insert(&mut body, &path(&key)?, &value).ok()?;
        }
        Some(body)
    }

    #[test]
    fn fields_nest_and_have_types() {
        assert_eq!(
            body(&["a=1", "b[c]=x", "b[d][]=true", "b[d][]=null", "e=1.4.0", "f={\"g\":[]}", "h="]),
            Some(json!({"a": 1, "b": {"c": "x", "d": [true, null]}, "e": "1.4.0", "f": {"g": []}, "h": ""}))
        );
        for wrong in
            [&["a=1", "a=2"][..], &["a=1", "a[b]=2"], &["a[]=1", "a[b]=2"], &["a[b=1"], &["[a]=1"], &["a=null", "a=1"]]
        {
            assert_eq!(body(wrong), None, "{wrong:?}");
        }
        assert!(field("novalue").is_err() && field("=x").is_err());
    }
}
