//! Single values: what each type accepts, what it makes of it, and what it says when it cannot.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::net::IpAddr;

use uuid::Uuid;

use super::time;
use crate::event::schema::{Characters, Field};
use crate::event::{MetaError, Node, Number, Value};

/// Above this a float does not hold every integer.
const JSON_PRECISION: f64 = 9_007_199_254_740_991.0;

/// Takes a value away and says what was expected.
pub(super) fn reject(node: &mut Node<'_>, reason: impl Into<Cow<'static, str>>) {
    node.reject(MetaError::invalid(reason));
}

/// A string, or nothing.
pub(super) fn text(node: &mut Node<'_>) {
    if !matches!(node.value, Value::String(_) | Value::Null) {
        reject(node, "expected a string");
    }
}

/// A string; truth values and numbers are written as Python writes them, floats without their fraction.
pub(super) fn lenient_text(node: &mut Node<'_>) {
    let text = match &node.value {
        Value::String(_) | Value::Null => return,
        Value::Bool(true) => Cow::Borrowed("True"),
        Value::Bool(false) => Cow::Borrowed("False"),
        Value::Number(Number::Unsigned(number)) => Cow::Owned(number.to_string()),
        Value::Number(Number::Signed(number)) => Cow::Owned(number.to_string()),
        Value::Number(Number::Float(number)) if number.abs() < JSON_PRECISION =>
        {
            #[expect(clippy::cast_possible_truncation, reason = "the range is checked first")]
            Cow::Owned((*number as i64).to_string())
        }
        Value::Number(_) => return reject(node, "expected a number with JSON precision"),
        Value::Array(_) | Value::Object(_) => return reject(node, "expected a primitive value"),
    };
    node.value = Value::String(text);
}

/// A string; anything else as JSON.
pub(super) fn json_text(node: &mut Node<'_>) {
    if !matches!(node.value, Value::String(_) | Value::Null) {
        node.value = Value::String(Cow::Owned(sorted_json(&node.value)));
    }
}

/// The value as JSON with its keys sorted.
pub(super) fn sorted_json(value: &Value<'_>) -> String {
    let mut text = String::new();
    write_sorted(value, &mut text);
    text
}

fn write_sorted(value: &Value<'_>, text: &mut String) {
    match value {
        Value::Array(nodes) => {
            text.push('[');
            for (index, node) in nodes.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write_sorted(&node.value, text);
            }
            text.push(']');
        }
        Value::Object(object) => {
            let mut entries: Vec<_> = object.iter().collect();
            entries.sort_unstable_by_key(|(key, _)| *key);
            text.push('{');
            for (index, (key, node)) in entries.into_iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                text.push_str(&serde_json::to_string(key).unwrap_or_default());
                text.push(':');
                write_sorted(&node.value, text);
            }
            text.push('}');
        }
        plain => text.push_str(&serde_json::to_string(plain).unwrap_or_default()),
    }
}

/// A non-negative integer; floats lose their fraction.
pub(super) fn unsigned(node: &mut Node<'_>) {
    match node.value {
        Value::Null | Value::Number(Number::Unsigned(_)) => {}
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked first")]
        Value::Number(Number::Float(number)) if number > -1.0 && number < 18_446_744_073_709_551_615.0 => {
            node.value = Value::from(number as u64);
        }
        _ => reject(node, "expected an unsigned integer"),
    }
}

/// An integer; floats lose their fraction.
pub(super) fn signed(node: &mut Node<'_>) {
    match node.value {
        Value::Null | Value::Number(Number::Signed(_)) => {}
        Value::Number(Number::Unsigned(number)) if i64::try_from(number).is_ok() => {}
        #[expect(clippy::cast_possible_truncation, reason = "the range is checked first")]
        Value::Number(Number::Float(number)) if number.abs() < 9_223_372_036_854_775_807.0 => {
            node.value = Value::from(number as i64);
        }
        _ => reject(node, "expected a signed integer"),
    }
}

/// A number, written as a float.
pub(super) fn float(node: &mut Node<'_>, reason: &'static str) {
    match node.value {
        Value::Null | Value::Number(Number::Float(_)) => {}
        Value::Number(number) => node.value = Value::from(number.as_f64()),
        _ => reject(node, reason),
    }
}

/// `true` or `false`.
pub(super) fn boolean(node: &mut Node<'_>) {
    if !matches!(node.value, Value::Bool(_) | Value::Null) {
        reject(node, "expected a boolean");
    }
}

/// A time, written as seconds since 1970 with microseconds.
pub(super) fn timestamp(node: &mut Node<'_>) {
    let micros = match &node.value {
        Value::Null => return,
        Value::String(text) => match time::parse(text) {
            Ok(micros) => Some(micros),
            Err(error) => return reject(node, error.reason()),
        },
        // Beyond 63 bits integers wrap, so that -1 of C is -1 again.
        #[expect(clippy::cast_possible_wrap, reason = "wrapping is wanted")]
        Value::Number(Number::Unsigned(number)) => time::from_seconds(Number::Signed(*number as i64).as_f64()),
        Value::Number(number) => time::from_seconds(number.as_f64()),
        _ => return reject(node, "expected a timestamp"),
    };
    match micros {
        Some(micros) => node.value = Value::from(time::to_seconds(micros)),
        None => reject(node, "timestamp out of range"),
    }
}

/// A severity by name or by the number of Python's logging.
pub(super) fn level(node: &mut Node<'_>) {
    let name = match &node.value {
        Value::Null => return,
        Value::String(text) => match text.as_ref() {
            "debug" | "info" | "warning" | "error" | "fatal" => return,
            "log" => "info",
            "critical" => "fatal",
            _ => return reject(node, "invalid level"),
        },
        Value::Number(Number::Unsigned(number)) => match number {
            10 => "debug",
            20 => "info",
            30 => "warning",
            40 => "error",
            50 => "fatal",
            _ => return node.reject(MetaError::new("invalid_data")),
        },
        Value::Number(Number::Signed(_)) => return node.reject(MetaError::new("invalid_data")),
        _ => return reject(node, "expected a level"),
    };
    node.value = Value::from(name);
}

/// A UUID, written with dashes or without.
pub(super) fn uuid(node: &mut Node<'_>, dashes: bool, expected: &'static str) {
    let parsed = match &node.value {
        Value::Null => return,
        Value::String(text) => {
            let settled = !dashes && text.len() == 32 && is_lower_hex(text);
            if settled {
                return;
            }
            Uuid::parse_str(text).map_err(|error| error.to_string())
        }
        _ => return reject(node, expected),
    };
    match parsed {
        Ok(id) if dashes => node.value = Value::from(id.hyphenated().to_string()),
        Ok(id) => node.value = Value::from(id.simple().to_string()),
        Err(reason) => reject(node, reason),
    }
}

/// Whether a text is nothing but lower-case hexadecimal digits.
pub(super) fn is_lower_hex(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// The id of a trace: 32 hexadecimal digits, dashes allowed. All zeros stand for none and are replaced.
pub(super) fn trace_id(node: &mut Node<'_>, replacement: u128) {
    let text = match &node.value {
        Value::Null => return,
        Value::String(text) => text,
        _ => return reject(node, "expected trace id"),
    };
    if text.len() == 32 && is_lower_hex(text) && text.bytes().any(|byte| byte != b'0') {
        return;
    }
    match Uuid::parse_str(text) {
        Ok(id) if id.is_nil() => {
            node.value = Value::from(format!("{replacement:032x}"));
            node.meta_mut().remarks.push(crate::event::Remark {
                rule: Cow::Borrowed("nil_trace_id"),
                kind: crate::event::RemarkKind::Substituted,
                range: None,
            });
        }
        Ok(id) => node.value = Value::from(id.simple().to_string()),
        Err(_) => reject(node, "not a valid trace id"),
    }
}

/// The id of a span: 16 hexadecimal digits, not all zero.
pub(super) fn span_id(node: &mut Node<'_>) {
    let text = match &node.value {
        Value::Null => return,
        Value::String(text) => text,
        _ => return reject(node, "expected span id"),
    };
    let valid =
        text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit()) && text.bytes().any(|byte| byte != b'0');
    if !valid {
        return reject(node, "not a valid span id");
    }
    if !is_lower_hex(text) {
        node.value = Value::from(text.to_ascii_lowercase());
    }
}

/// A thread's id: an integer or a string.
pub(super) fn thread_id(node: &mut Node<'_>) {
    match node.value {
        Value::Null | Value::String(_) | Value::Number(Number::Unsigned(_)) => {}
        #[expect(clippy::cast_sign_loss, reason = "negative ids are kept as their 64 bits")]
        Value::Number(Number::Signed(number)) => node.value = Value::from(number as u64),
        _ => reject(node, "expected a thread id"),
    }
}

/// An address in memory, written as hexadecimal with `0x`.
pub(super) fn address(node: &mut Node<'_>) {
    let parsed = match &node.value {
        Value::Null => return,
        Value::Number(Number::Unsigned(number)) => Ok(*number),
        #[expect(clippy::cast_sign_loss, reason = "negative addresses are kept as their 64 bits")]
        Value::Number(Number::Signed(number)) => Ok(*number as u64),
        Value::String(text) => match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
            Some(digits) => u64::from_str_radix(digits, 16),
            None => text.parse(),
        },
        _ => return reject(node, "expected address"),
    };
    match parsed {
        Ok(address) => {
            let mut text = String::with_capacity(18);
            let _ = write!(text, "{address:#x}");
            node.value = Value::from(text);
        }
        Err(error) => reject(node, error.to_string()),
    }
}

/// An IP address or `{{auto}}`.
pub(super) fn ip_address(node: &mut Node<'_>) {
    match &node.value {
        Value::Null => {}
        Value::String(text) if text == "{{auto}}" || text.parse::<IpAddr>().is_ok() => {}
        _ => reject(node, "expected an ip address"),
    }
}

/// Types with rules of their own.
pub(super) fn special(node: &mut Node<'_>, name: &str) {
    match name {
        "Uuid" => uuid(node, true, "expected a uuid"),
        "SpanStatus" => span_status(node),
        "FiniteFloat" => float(node, "expected a finite floating point number"),
        "MeasurementUnit" => super::measurements::unit(node),
        "DebugId" => super::images::debug_id(node),
        "CodeId" => super::images::code_id(node),
        "LockReasonType" if !node.is_null() && !matches!(node.as_u64(), Some(1 | 2 | 4 | 8)) => {
            reject(node, "expected lock reason type");
        }
        "InferIp" if !node.is_null() => match node.as_str() {
            Some("auto" | "never") => {}
            Some("legacy") => node.value = Value::Null,
            _ => node.reject(MetaError::new("invalid_data")),
        },
        "SpanKind" if node.as_str().is_none() => node.value = Value::Null,
        "SpanData" => match &mut node.value {
            Value::Object(data) => data.entries_mut().retain(|(_, node)| !node.is_null() || node.has_meta()),
            Value::Null => {}
            _ => reject(node, "expected spandata"),
        },
        "SentryTags" if !matches!(node.value, Value::Null | Value::Object(_)) => reject(node, "expected sentrytags"),
        _ => {}
    }
}

/// The names of OpenTelemetry's status codes, by their number.
const SPAN_STATUS: [&str; 17] = [
    "ok",
    "cancelled",
    "unknown",
    "invalid_argument",
    "deadline_exceeded",
    "not_found",
    "already_exists",
    "permission_denied",
    "resource_exhausted",
    "failed_precondition",
    "aborted",
    "out_of_range",
    "unimplemented",
    "internal_error",
    "unavailable",
    "data_loss",
    "unauthenticated",
];

fn span_status(node: &mut Node<'_>) {
    let name = match &node.value {
        Value::Null => return,
        Value::String(text) => match text.as_ref() {
            "success" => Some("ok"),
            "unknown_error" => Some("unknown"),
            "failure" => Some("internal_error"),
            text => SPAN_STATUS.into_iter().find(|name| *name == text),
        },
        Value::Number(Number::Unsigned(number)) => {
            usize::try_from(*number).ok().and_then(|index| SPAN_STATUS.get(index)).copied()
        }
        Value::Number(Number::Signed(_)) => None,
        _ => return reject(node, "expected a string"),
    };
    match name {
        Some(name) if node.as_str() == Some(name) => {}
        Some(name) => node.value = Value::from(name),
        None => reject(node, "expected a trace status"),
    }
}

/// The schema's demands on a string: white space, emptiness, characters.
pub(super) fn demands(node: &mut Node<'_>, field: &Field) {
    let Value::String(text) = &mut node.value else { return };
    if field.trim_whitespace && text.trim().len() != text.len() {
        *text = Cow::Owned(text.trim().to_owned());
    }
    if field.nonempty && text.is_empty() {
        node.value = Value::Null;
        node.meta_mut().add_error(MetaError::invalid("expected a non-empty string"));
        return;
    }
    if field.name == "help_link" && !text.starts_with("http://") && !text.starts_with("https://") {
        return reject(node, "expected http URL");
    }
    let bad = field.characters.and_then(|characters| match characters {
        Characters::AlphanumericAnd(more) => {
            text.chars().find(|letter| !letter.is_ascii_alphanumeric() && !more.contains(*letter))
        }
        Characters::AllBut(denied) => text.chars().find(|letter| denied.contains(*letter)),
    });
    if let Some(letter) = bad {
        reject(node, format!("invalid character {letter:?}"));
    }
}
