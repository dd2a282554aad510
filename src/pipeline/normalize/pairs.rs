//! Lists of pairs: headers, cookies and query strings, however the SDK wrote them.

use std::borrow::Cow;

use super::scalar::{lenient_text, reject, sorted_json, text};
use crate::event::{MetaError, Node, Value};

/// A pair.
pub(super) fn pair<'a>(name: impl Into<Node<'a>>, value: impl Into<Node<'a>>) -> Node<'a> {
    vec![name.into(), value.into()].into()
}

/// Makes an object a list of pairs sorted by key, and takes away what is no pair.
pub(super) fn from_map_or_list(node: &mut Node<'_>, each: impl Fn(&mut Node<'_>, &mut Node<'_>)) {
    match &mut node.value {
        Value::Object(object) => {
            let mut entries = std::mem::take(object).into_entries();
            entries.sort_unstable_by(|(left, _), (right, _)| left.cmp(right));
            let pairs = entries.into_iter().map(|(key, mut value)| {
                let mut key = Node::new(key);
                each(&mut key, &mut value);
                pair(key, value)
            });
            node.value = Value::Array(pairs.collect());
        }
        Value::Array(nodes) => {
            for item in nodes.iter_mut().filter(|item| !item.is_null()) {
                match &mut item.value {
                    Value::Array(parts) if parts.len() == 2 => {
                        if let [key, value] = parts.as_mut_slice() {
                            each(key, value);
                        }
                    }
                    _ => reject(item, "expected a tuple"),
                }
            }
        }
        _ => reject(node, "expected an array"),
    }
}

/// Headers: names in canonical case, values as text; an object is sorted by its names.
pub(super) fn headers(node: &mut Node<'_>) {
    let sorted = matches!(node.value, Value::Object(_));
    from_map_or_list(node, |name, value| {
        text(name);
        if let Value::String(name) = &mut name.value {
            canonical(name);
        }
        header_value(value);
    });
    if sorted && let Some(pairs) = node.as_array_mut() {
        pairs.sort_by(|left, right| name_of(left).cmp(name_of(right)));
    }
}

/// The name of a pair.
pub(super) fn name_of<'n>(pair: &'n Node<'_>) -> &'n str {
    pair.as_array().and_then(<[_]>::first).and_then(Node::as_str).unwrap_or_default()
}

/// The value of a pair.
pub(super) fn value_of<'n>(pair: &'n Node<'_>) -> Option<&'n str> {
    pair.as_array()?.get(1)?.as_str()
}

/// Lists are joined with commas; what is no text in them is left out with a note.
fn header_value(value: &mut Node<'_>) {
    let Value::Array(parts) = &mut value.value else { return lenient_text(value) };
    let mut joined = String::new();
    let mut errors = Vec::new();
    for part in parts.iter_mut() {
        lenient_text(part);
        if let Some(text) = part.as_str() {
            if !joined.is_empty() {
                joined.push(',');
            }
            joined.push_str(text);
        }
        errors.extend(part.meta.take().into_iter().flat_map(|meta| meta.errors));
    }
    value.value = Value::from(joined);
    for error in errors {
        value.meta_mut().add_error(error);
    }
}

/// Raises the first letter of every word between dashes.
fn canonical(name: &mut Cow<'_, str>) {
    let mut fresh = true;
    let wrong = name.chars().any(|letter| {
        let lower_start = fresh && letter.is_lowercase();
        fresh = letter == '-';
        lower_start
    });
    if !wrong {
        return;
    }
    let mut fresh = true;
    let mut raised = String::with_capacity(name.len());
    for letter in name.chars() {
        if fresh {
            raised.extend(letter.to_uppercase());
        } else {
            raised.push(letter);
        }
        fresh = letter == '-';
    }
    *name = Cow::Owned(raised);
}

/// Cookies: an object, a list of pairs, or a header's text.
pub(super) fn cookies(node: &mut Node<'_>) {
    if let Value::String(header) = &node.value {
        let (pairs, error) = read_cookies(header);
        let pairs: Vec<_> =
            pairs.into_iter().map(|(name, value)| pair(name.into_owned(), value.into_owned())).collect();
        let original = std::mem::replace(&mut node.value, Value::Array(pairs));
        if let Some(reason) = error {
            let meta = node.meta_mut();
            meta.add_error(MetaError::invalid(reason));
            meta.keep_original(original);
        }
        return;
    }
    if matches!(node.value, Value::Object(_) | Value::Array(_)) {
        from_map_or_list(node, |name, value| {
            text(name);
            text(value);
        });
    } else {
        reject(node, "expected cookies");
    }
}

type Cookies<'t> = Vec<(Cow<'t, str>, Cow<'t, str>)>;

/// The cookies of a header, and what is wrong with the last bad one.
pub(super) fn read_cookies(header: &str) -> (Cookies<'_>, Option<&'static str>) {
    let mut cookies = Vec::new();
    let mut error = None;
    for part in header.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        match part.split_once('=') {
            None => error = Some("the cookie is missing a name/value pair"),
            Some((name, _)) if name.trim().is_empty() => error = Some("the cookie's name is empty"),
            Some((name, value)) => cookies.push((percent_decoded(name.trim()), percent_decoded(value.trim()))),
        }
    }
    (cookies, error)
}

fn percent_decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    match String::from_utf8(decode(text)) {
        Ok(decoded) => Cow::Owned(decoded),
        Err(_) => Cow::Borrowed(text),
    }
}

/// A query string: text, an object, or a list of pairs.
pub(super) fn query(node: &mut Node<'_>) {
    match &node.value {
        Value::String(text) => {
            let pairs = read_query(text.strip_prefix('?').unwrap_or(text));
            node.value = Value::Array(pairs);
        }
        Value::Object(_) | Value::Array(_) => from_map_or_list(node, |name, value| {
            text(name);
            query_value(value);
        }),
        _ => reject(node, "expected a query string or map"),
    }
}

fn query_value(value: &mut Node<'_>) {
    if !matches!(value.value, Value::String(_) | Value::Null) {
        value.value = Value::from(sorted_json(&value.value));
    }
}

/// The pairs of a query string.
pub(super) fn read_query<'a>(text: &str) -> Vec<Node<'a>> {
    form(text).map(|(name, value)| pair(name, value)).collect()
}

/// The pairs of a form, decoded.
pub(super) fn form(text: &str) -> impl Iterator<Item = (String, String)> {
    url::form_urlencoded::parse(text.as_bytes()).map(|(name, value)| (name.into_owned(), value.into_owned()))
}

fn decode(text: &str) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        if byte == b'%'
            && let [high, low, ref after @ ..] = *after
            && let (Some(high), Some(low)) = (digit(high), digit(low))
        {
            decoded.push(high * 16 + low);
            rest = after;
            continue;
        }
        decoded.push(byte);
        rest = after;
    }
    decoded
}
