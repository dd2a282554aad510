//! What a condition can read: fields of an event (`event.…`), of the trace it belongs to (`trace.…`)
//! and of the request it came with (`envelope.client_ip`).
//!
//! Events are read normalised; the shapes that SDKs send (objects for headers and tags, a bare list
//! of exceptions) are read as well.

use std::borrow::Cow;
use std::net::IpAddr;

use crate::event::{Node, Value};
use crate::model::Release;

/// The value of a field, as far as a condition can compare it.
#[derive(Debug, Clone, PartialEq)]
pub enum FieldValue<'a> {
    /// A string.
    Text(Cow<'a, str>),
    /// A number.
    Number(f64),
    /// A truth value.
    Bool(bool),
    /// Something that is there but cannot be compared.
    Other,
}

/// Something whose fields conditions can read.
pub trait Fields {
    /// The value of a field by its full name, none if it is absent or not known.
    fn field(&self, name: &str) -> Option<FieldValue<'_>>;

    /// The entries of a list that `any` and `all` look at.
    fn list(&self, _name: &str) -> Option<&[Node<'_>]> {
        None
    }
}

/// An event and the address that it was sent from.
#[derive(Debug, Clone, Copy)]
pub struct EventFields<'a> {
    /// The event.
    pub event: &'a Node<'a>,
    /// The sender's address.
    pub client_ip: Option<IpAddr>,
}

/// The dynamic sampling context: the `trace` header of an envelope.
#[derive(Debug, Clone, Copy)]
pub struct TraceFields<'a>(pub &'a Node<'a>);

/// An exception, as `any` and `all` see it.
#[derive(Debug, Clone, Copy)]
pub struct ExceptionFields<'a>(pub &'a Node<'a>);

impl Fields for EventFields<'_> {
    fn field(&self, name: &str) -> Option<FieldValue<'_>> {
        match name.strip_prefix("event.") {
            Some(path) => event_field(self.event, path),
            None if name == "envelope.client_ip" => Some(text(self.client_ip?.to_string())),
            None => None,
        }
    }

    fn list(&self, name: &str) -> Option<&[Node<'_>]> {
        if name != "event.exception.values" {
            return None;
        }
        Some(self.event.get("exception")?.values())
    }
}

impl Fields for TraceFields<'_> {
    fn field(&self, name: &str) -> Option<FieldValue<'_>> {
        let path = name.strip_prefix("trace.")?;
        let trace = self.0;
        match path {
            "release" | "environment" | "transaction" | "replay_id" => value_of(trace.get(path)?),
            "user.id" => value_of(trace.find("user.id").or_else(|| trace.get("user_id"))?),
            "user.segment" => value_of(trace.find("user.segment").or_else(|| trace.get("user_segment"))?),
            _ => None,
        }
    }
}

impl Fields for ExceptionFields<'_> {
    fn field(&self, name: &str) -> Option<FieldValue<'_>> {
        match name {
            "ty" => value_of(self.0.get("type")?),
            "value" => value_of(self.0.get("value")?),
            _ => None,
        }
    }
}

fn text<'a>(text: impl Into<Cow<'a, str>>) -> FieldValue<'a> {
    FieldValue::Text(text.into())
}

fn value_of<'a>(node: &'a Node<'_>) -> Option<FieldValue<'a>> {
    match &node.value {
        Value::Null => None,
        Value::Bool(value) => Some(FieldValue::Bool(*value)),
        Value::Number(number) => Some(FieldValue::Number(number.as_f64())),
        Value::String(value) => Some(text(value.as_ref())),
        Value::Array(_) | Value::Object(_) => Some(FieldValue::Other),
    }
}

fn event_field<'a>(event: &'a Node<'_>, path: &str) -> Option<FieldValue<'a>> {
    match path {
        "level" | "release" | "dist" | "environment" | "transaction" | "logger" | "platform" => {
            value_of(event.get(path)?)
        }
        "transaction.source" => value_of(event.find("transaction_info.source")?),
        "sentry_user" => value_of(event.find("user.sentry_user")?),
        "duration" => transaction_duration(event).map(FieldValue::Number),
        _ => {
            let (first, rest) = path.split_once('.')?;
            match first {
                "release" => release_field(event, rest),
                "logentry" => value_of(message(event)?.get(rest)?),
                "user" => user_field(event.get("user")?, rest),
                "request" => request_field(event.get("request")?, rest),
                "sdk" if matches!(rest, "name" | "version") => value_of(event.get("sdk")?.get(rest)?),
                "measurements" => measurement(event.get("measurements")?, rest.strip_suffix(".value")?),
                "breakdowns" => {
                    let (breakdown, measure) = rest.split_once('.')?;
                    measurement(event.get("breakdowns")?.get(breakdown)?, measure)
                }
                "extra" => value_of(event.get("extra")?.find(rest)?),
                "tags" => value_of(pair(event.get("tags")?, |key| key == rest)?),
                "contexts" => context_field(event.get("contexts")?, rest),
                _ => None,
            }
        }
    }
}

/// The message interface: under its own name, or what older SDKs send as `message`.
pub(in crate::pipeline) fn message<'a, 'b>(event: &'a Node<'b>) -> Option<&'a Node<'b>> {
    event.get("logentry").or_else(|| event.get("message")).or_else(|| event.get("sentry.interfaces.Message"))
}

fn transaction_duration(event: &Node<'_>) -> Option<f64> {
    if event.get_str("type") != Some("transaction") {
        return None;
    }
    let seconds = |key| {
        let node = event.get(key)?;
        node.as_f64().or_else(|| {
            let time: crate::model::Timestamp = node.as_str()?.parse().ok()?;
            Some(time.as_seconds_f64())
        })
    };
    let (start, end): (f64, f64) = (seconds("start_timestamp")?, seconds("timestamp")?);
    Some((end - start).max(0.0) * 1_000.0)
}

fn release_field<'a>(event: &'a Node<'_>, part: &str) -> Option<FieldValue<'a>> {
    let release = Release::parse(event.get_str("release")?).ok()?;
    match part {
        "build" => release.version()?.build().map(text),
        "package" => release.package().map(text),
        "version.short" => release.version().map(|version| text(version.short())),
        _ => None,
    }
}

fn user_field<'a>(user: &'a Node<'_>, path: &str) -> Option<FieldValue<'a>> {
    match path {
        "id" | "email" | "ip_address" | "name" | "username" | "segment" => value_of(user.get(path)?),
        _ => value_of(user.get("geo")?.get(path.strip_prefix("geo.")?)?),
    }
}

fn request_field<'a>(request: &'a Node<'_>, path: &str) -> Option<FieldValue<'a>> {
    match path {
        "method" | "url" => value_of(request.get(path)?),
        _ => {
            let name = path.strip_prefix("headers.")?;
            value_of(pair(request.get("headers")?, |key| is_canonical_form(key, name))?)
        }
    }
}

/// Whether `key`, written as `Canonical-Name`, is `name` to the letter.
fn is_canonical_form(key: &str, name: &str) -> bool {
    let mut start = true;
    key.len() == name.len()
        && key.bytes().zip(name.bytes()).all(|(key, name)| {
            let canonical = if start { key.to_ascii_uppercase() } else { key };
            start = key == b'-';
            canonical == name
        })
}

fn measurement<'a>(measurements: &'a Node<'_>, name: &str) -> Option<FieldValue<'a>> {
    Some(FieldValue::Number(measurements.get(name)?.get("value")?.as_f64()?))
}

fn context_field<'a>(contexts: &'a Node<'_>, path: &str) -> Option<FieldValue<'a>> {
    let (context, rest) = path.split_once('.')?;
    match context {
        "app" | "device" | "os" | "browser" | "runtime" | "trace" | "response" | "gpu" | "monitor" | "profile"
        | "unreal" => value_of(contexts.get(context)?.find(rest)?),
        _ => None,
    }
}

/// The value beside a key, in an object or a list of pairs.
pub(in crate::pipeline) fn pair<'a, 'b>(pairs: &'a Node<'b>, is_key: impl Fn(&str) -> bool) -> Option<&'a Node<'b>> {
    match &pairs.value {
        Value::Object(object) => object.iter().find(|(key, _)| is_key(key)).map(|(_, value)| value),
        Value::Array(nodes) => nodes.iter().find_map(|node| match node.as_array() {
            Some([key, value, ..]) if key.as_str().is_some_and(&is_key) => Some(value),
            _ => None,
        }),
        _ => None,
    }
    .filter(|node| !node.is_null())
}
