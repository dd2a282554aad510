//! Requests: the parts of the address, the method, cookies in headers, and the body.

use std::borrow::Cow;

use url::Url;

use super::pairs::{form, name_of, read_cookies, read_query, value_of};
use super::walk::{Walk, is_empty, settle};
use super::{pairs, trim};
use crate::event::schema::{BagLimit, REQUEST};
use crate::event::{MetaError, Node, Object, Value, parse_value};

/// The limit of bodies and headers.
const BODY: BagLimit = BagLimit { depth: 7, bytes: 8_192 };

/// Brings a request into its form, before limits.
pub(super) fn request(request: &mut Node<'_>) {
    let Some(object) = request.as_object_mut() else { return };
    if let Some(method) = object.get_mut("method") {
        normalise_method(method);
    }
    split_url(object);
    body(object, true);
    take_cookies(object, "Cookie");
}

/// Applies the limits to a request and leaves out what is empty.
pub(super) fn finish(request: &mut Node<'_>, walk: Walk) {
    let Some(object) = request.as_object_mut() else { return };
    if walk.trim {
        trim::strings(object, &REQUEST);
        for (name, node) in object.iter_mut() {
            let limit = REQUEST.field(name).and_then(|field| field.bag);
            match (name, limit) {
                ("headers" | "cookies" | "query_string", Some(limit)) => trim::pairs(node, limit),
                (_, Some(limit)) => trim::bag(node, limit),
                _ => {}
            }
        }
    }
    settle(object, &REQUEST);
}

/// Raises a method and takes away what cannot be one.
fn normalise_method(method: &mut Node<'_>) {
    let Value::String(text) = &mut method.value else { return };
    if text.bytes().any(|byte| byte.is_ascii_lowercase()) {
        *text = Cow::Owned(text.to_ascii_uppercase());
    }
    let valid = (3..=30).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'-');
    if !valid {
        method.reject(MetaError::new("invalid_data"));
    }
}

/// Moves query and fragment of the address into fields of their own, unless those are there already.
fn split_url(object: &mut Object<'_>) {
    let Some(Value::String(url)) = object.get("url").map(|node| &node.value) else { return };
    // A cut address ends in an ellipsis, which must not become percent escapes.
    let cut = url.ends_with('…');
    if url.is_empty() {
        return;
    }
    let whole = if cut { Cow::Owned(format!("{}...", url.trim_end_matches('…'))) } else { url.clone() };
    let (address, query, fragment) = match Url::parse(&whole) {
        Ok(mut parsed) => {
            let query = raw_query(&whole).map(str::to_owned);
            let fragment = parsed.fragment().map(str::to_owned);
            parsed.set_query(None);
            parsed.set_fragment(None);
            (parsed.to_string(), query, fragment)
        }
        Err(_) => {
            let (rest, fragment) =
                whole.split_once('#').map_or((whole.as_ref(), None), |(rest, part)| (rest, Some(part)));
            let (path, query) = rest.split_once('?').map_or((rest, None), |(path, part)| (path, Some(part)));
            (path.to_owned(), query.map(str::to_owned), fragment.map(str::to_owned))
        }
    };
    if url != address.as_str() {
        object.get_or_insert("url").value = Value::from(address);
    }
    if let Some(query) = query.filter(|query| !query.is_empty())
        && object.get("query_string").is_none_or(|node| is_empty(&node.value))
    {
        object.get_or_insert("query_string").value = Value::Array(read_query(&query));
    }
    if let Some(fragment) = fragment.filter(|fragment| !fragment.is_empty())
        && object.get("fragment").is_none_or(|node| is_empty(&node.value))
    {
        object.get_or_insert("fragment").value = Value::from(fragment);
    }
}

fn raw_query(url: &str) -> Option<&str> {
    url.split_once('#').map_or(url, |(rest, _)| rest).split_once('?').map(|(_, query)| query)
}

/// Reads a body that is text as JSON, or as a form where that is allowed, and says what it is.
pub(super) fn body(object: &mut Object<'_>, forms: bool) {
    object.remove("inferred_content_type");
    let parsed = match object.get("data").map(|node| &node.value) {
        Some(Value::String(text)) => as_json(text)
            .map(|value| (value, "application/json"))
            .or_else(|| forms.then(|| as_form(text).map(|value| (value, "application/x-www-form-urlencoded")))?),
        _ => None,
    };
    let kind = match parsed {
        Some((value, kind)) => {
            object.get_or_insert("data").value = value;
            Some(Cow::Borrowed(kind))
        }
        None => content_type(object).map(Cow::Owned),
    };
    if let Some(kind) = kind {
        object.insert("inferred_content_type", kind);
    }
}

/// The content type of the headers, without its parameters.
fn content_type(object: &Object<'_>) -> Option<String> {
    let headers = object.get("headers")?.as_array()?;
    let header = headers.iter().find(|pair| name_of(pair) == "Content-Type")?;
    let kind = value_of(header)?;
    let kind = kind.split(';').next().unwrap_or(kind);
    (!kind.is_empty()).then(|| kind.to_owned())
}

fn as_json<'a>(text: &str) -> Option<Value<'a>> {
    let first = text.bytes().find(|byte| !byte.is_ascii_whitespace())?;
    if !matches!(first, b'{' | b'[' | b'"' | b't' | b'f' | b'-' | b'0'..=b'9') {
        return None;
    }
    serde_json::from_str::<serde::de::IgnoredAny>(text).ok()?;
    let value = parse_value(text.as_bytes()).ok()?.into_owned().value;
    (!matches!(value, Value::Null)).then_some(value)
}

fn as_form<'a>(text: &str) -> Option<Value<'a>> {
    let (_, value) = text.split_once('=')?;
    if value.is_empty() || value == "=" {
        return None;
    }
    Some(Value::Object(form(text).map(|(name, value)| (Cow::Owned(name), Node::new(value))).collect()))
}

/// Moves a cookie header into the cookies, unless there are some or it cannot be read.
pub(super) fn take_cookies(object: &mut Object<'_>, header: &str) {
    let Some(headers) = object.get_mut("headers").and_then(Node::as_array_mut) else { return };
    let Some(position) = headers.iter().position(|pair| name_of(pair) == header) else { return };
    let Some(text) = headers.get(position).and_then(value_of) else { return };
    let (cookies, error) = read_cookies(text);
    if error.is_some() {
        return;
    }
    let cookies: Vec<_> =
        cookies.into_iter().map(|(name, value)| pairs::pair(name.into_owned(), value.into_owned())).collect();
    headers.remove(position);
    let field = object.get_or_insert("cookies");
    if is_empty(&field.value) && !field.has_meta() {
        field.value = Value::Array(cookies);
    }
}

/// Brings a response into its form, as far as it is like a request.
pub(super) fn response(object: &mut Object<'_>) {
    body(object, false);
    take_cookies(object, "Set-Cookie");
    if let Some(data) = object.get_mut("data") {
        trim::bag(data, BODY);
    }
}
