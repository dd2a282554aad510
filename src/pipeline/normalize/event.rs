//! The event as a whole: fields in their order of dependence, and what every event must have.

use super::signals::System;
use super::walk::{Walk, is_empty_field};
use super::{
    NormalizeContext, Rejection, clock, contexts, errors, exception, logger, measurements, message, request, scalar,
    tags, transaction, trim, user, user_agent,
};
use crate::event::schema::{EVENT, Kind, MaxChars, USER};
use crate::event::{Meta, MetaError, Node, Object, Value};
use crate::model::EventId;

/// Platforms that are known; others become `other`.
const PLATFORMS: [&str; 19] = [
    "as3",
    "c",
    "cfml",
    "cocoa",
    "csharp",
    "elixir",
    "go",
    "groovy",
    "haskell",
    "java",
    "javascript",
    "native",
    "node",
    "objc",
    "other",
    "perl",
    "php",
    "python",
    "ruby",
];

/// Fields that the server sets later; from outside they are ignored.
const SERVER_FIELDS: [&str; 5] = ["repos", "query", "metadata", "hashes", "device"];

/// Characters that neither releases nor environments may hold.
const UNSAFE: [char; 7] = ['\n', '\r', '\t', '\u{c}', '/', '\\', '\0'];

/// Bad parts of a fingerprint longer than this are not noted.
const MAX_NOTED: usize = 500;

/// Brings an event into its form; what concerns no field goes into `notes`.
pub(super) fn event(event: &mut Object<'_>, context: &NormalizeContext<'_>, notes: &mut Meta) -> Result<(), Rejection> {
    let walk = Walk { trim: context.trim, raw: false, trace: trace_for_none(event, context) };
    adopt_stacktrace(event);
    read_fields(event, walk);
    clock::settle(event, context);
    transaction::check_times(event)?;
    let is_transaction = transaction::is_transaction(event);
    if is_transaction {
        transaction::validate(event)?;
        transaction::normalise(event, context);
    }
    user::settle_user(event, context, walk);
    check_names(event);
    release_limits(event);
    finish_tags(event, walk, is_transaction);
    name_mechanisms(event);
    if context.user_agent {
        user_agent::contexts(event, context.user_agent_header);
    }
    set_defaults(event, context, is_transaction);
    if event.get("platform").and_then(Node::as_str) == Some("java") {
        logger::shorten(event, notes);
    }
    finish_request(event, walk);
    finish_contexts(event, walk);
    if walk.trim {
        limits(event);
    }
    leave_out(event);
    if context.emit_errors {
        errors::emit(event);
    }
    Ok(())
}

/// A stack trace beside a single exception belongs to it.
fn adopt_stacktrace(event: &mut Object<'_>) {
    let name = ["stacktrace", "sentry.interfaces.Stacktrace"]
        .into_iter()
        .find(|name| event.get(name).is_some_and(|node| !node.is_null()));
    let Some(name) = name else { return };
    let key = if event.get("exception").is_some() { "exception" } else { "sentry.interfaces.Exception" };
    let Some(exceptions) = event.get_mut(key) else { return };
    let bare = exceptions.as_object().is_some_and(|object| !object.is_empty() && object.get("values").is_none());
    let single = if bare {
        Some(exceptions)
    } else {
        let list = match &mut exceptions.value {
            Value::Array(list) => Some(list),
            Value::Object(object) => object.get_mut("values").and_then(Node::as_array_mut),
            _ => None,
        };
        list.and_then(|list| match list.as_mut_slice() {
            [single] => Some(single),
            _ => None,
        })
    };
    if single.is_none_or(|single| single.as_object().is_none()) {
        return;
    }
    let Some(stacktrace) = event.remove(name) else { return };
    let Some(exceptions) = event.get_mut(key) else { return };
    let target = match &mut exceptions.value {
        Value::Array(list) => list.first_mut(),
        Value::Object(object) if object.get("values").is_some() => {
            object.get_mut("values").and_then(Node::as_array_mut).and_then(|list| list.first_mut())
        }
        _ => Some(exceptions),
    };
    if let Some(target) = target.and_then(Node::as_object_mut) {
        target.insert("stacktrace", stacktrace);
    }
}

/// Brings every field into its type. Limits wait where other steps still need the whole value.
fn read_fields(event: &mut Object<'_>, walk: Walk) {
    move_aliases(event);
    event.entries_mut().retain(|(name, _)| EVENT.field(name).is_some() || !SERVER_FIELDS.contains(&name.as_ref()));
    let whole = Walk { trim: false, ..walk };
    for (name, node) in event.entries_mut().iter_mut() {
        let Some(field) = EVENT.field(name) else {
            node.value = Value::Null;
            node.meta_mut().add_error(MetaError::new("invalid_attribute"));
            continue;
        };
        match field.name {
            "logentry" => message::log_entry(node, walk),
            "fingerprint" => fingerprint(node),
            "tags" if !node.is_null() => tags::read(node),
            "contexts" => contexts::contexts(node, walk),
            // Unknown fields and empty values of users still count for something.
            "user" => match node.as_object_mut() {
                Some(user) => {
                    whole.fields(user, &USER);
                }
                None => whole.field(node, field),
            },
            "request" | "extra" => whole.field(node, field),
            "type" | "version" | "project" | "key_id" | "received" | "grouping_config" => {}
            _ if matches!(field.kind, Kind::Text | Kind::LenientText) => whole.field(node, field),
            _ => walk.field(node, field),
        }
    }
}

/// Gives values under old names their field, which goes first if it is there.
fn move_aliases(event: &mut Object<'_>) {
    let aliased = event.iter().any(|(name, _)| EVENT.field(name).is_some_and(|field| field.name != name));
    if !aliased {
        return;
    }
    for field in EVENT.fields {
        for alias in field.aliases {
            let Some(node) = event.remove(alias) else { continue };
            if event.get(field.name).is_none() {
                event.insert(field.name, node);
            }
        }
    }
}

/// A list of texts; what is no text is taken out.
fn fingerprint(node: &mut Node<'_>) {
    let Value::Array(parts) = &mut node.value else {
        if !node.is_null() {
            scalar::reject(node, "expected an array");
        }
        return;
    };
    let mut bad = Vec::new();
    parts.retain_mut(|part| {
        if part.is_null() {
            return false;
        }
        let before = (!matches!(part.value, Value::String(_))).then(|| part.value.clone());
        scalar::lenient_text(part);
        if part.is_null() {
            bad.extend(before.filter(|value| scalar::sorted_json(value).len() < MAX_NOTED));
        }
        !part.is_null()
    });
    let kept = parts.len();
    if kept == 0 {
        node.value = Value::Null;
    }
    if !bad.is_empty() {
        let bad: Vec<_> = bad.into_iter().map(|value| Node::new(value.into_owned())).collect();
        let meta = node.meta_mut();
        meta.note_original_length(kept + bad.len());
        meta.add_error(MetaError::new("invalid_data").with("value", Value::Array(bad)));
    }
}

/// Takes away releases and environments that cannot be.
fn check_names(event: &mut Object<'_>) {
    for name in ["release", "environment"] {
        let Some(node) = event.get_mut(name) else { continue };
        let Some(text) = node.as_str() else { continue };
        let valid = match name {
            "release" => text.len() <= 200 && text != "." && text != ".." && !text.eq_ignore_ascii_case("latest"),
            _ => text.len() <= 64 && text != "." && text != ".." && !text.eq_ignore_ascii_case("none"),
        };
        if !valid || text.contains(UNSAFE) {
            node.reject(MetaError::new("invalid_data"));
        }
    }
    if let Some(dist) = event.get_mut("dist")
        && dist.as_str().is_some_and(|dist| dist.len() > 64)
    {
        dist.reject(MetaError::new("value_too_long"));
    }
}

fn release_limits(event: &mut Object<'_>) {
    if let Some(spent) = event.get_mut("time_spent")
        && spent.as_u64().is_some_and(|spent| spent >= 2_147_483_647)
    {
        spent.value = Value::Null;
    }
}

fn finish_tags(event: &mut Object<'_>, walk: Walk, is_transaction: bool) {
    let duration = event
        .get("timestamp")
        .and_then(Node::as_f64)
        .zip(event.get("start_timestamp").and_then(Node::as_f64))
        .map_or(0.0, |(end, start)| (end - start) * 1_000.0);
    let mut start_type = None;
    if is_transaction {
        if let Some(node) = event.get_mut("measurements") {
            start_type = node.as_object().and_then(measurements::start_type);
            measurements::measurements(node, duration);
        }
    } else {
        event.remove("measurements");
    }
    tags::settle(event, walk.trim);
    let class = event.get("contexts").and_then(Node::as_object).and_then(contexts::device_class);
    for (name, value) in [("device.class", class), ("app.vitals.start.type", start_type)] {
        let Some(value) = value else { continue };
        let tags = event.get_or_insert("tags");
        if tags.is_null() {
            tags.value = Value::Array(Vec::new());
        }
        if let Some(tags) = tags.as_array_mut() {
            tags.push(super::pairs::pair(name, value));
        }
    }
}

fn name_mechanisms(event: &mut Object<'_>) {
    let Some(exceptions) = event.get("exception").filter(|node| !node.is_null()) else { return };
    if exceptions.values().iter().all(|exception| exception.get("mechanism").is_none()) {
        return;
    }
    let system = event
        .get("contexts")
        .and_then(|contexts| contexts.get("os"))
        .and_then(|os| os.get_str("name"))
        .or_else(|| event.get("debug_meta")?.get("sdk_info")?.get_str("sdk_name"))
        .and_then(System::from_name);
    let values = event.get_mut("exception").and_then(|exceptions| exceptions.get_mut("values"));
    for value in values.and_then(Node::as_array_mut).into_iter().flatten() {
        exception::mechanism(value, system);
    }
}

/// Sets what every event must have, even where the SDK sent nonsense.
fn set_defaults(event: &mut Object<'_>, context: &NormalizeContext<'_>, is_transaction: bool) {
    let kind = kind_of(event, is_transaction);
    event.insert("type", kind);
    event.insert("project", context.project_id);
    put(event, "key_id", context.key_id);
    put(event, "version", context.protocol_version);
    event.remove("grouping_config");
    let platform = event.get_or_insert("platform");
    if let Value::String(text) = &platform.value
        && !PLATFORMS.contains(&text.as_ref())
    {
        let unknown = std::mem::take(&mut platform.value);
        platform.meta_mut().keep_original(unknown);
    }
    default(platform, "other");
    default(event.get_or_insert("logger"), "");
    default(event.get_or_insert("level"), if kind == "transaction" { "info" } else { "error" });
    let id = event.get_or_insert("event_id");
    if id.is_null() {
        id.value = Value::from(context.event_id.unwrap_or_else(EventId::random).to_string());
    }
    sdk(event, context);
    if kind == "csp" {
        event.insert("logger", "csp");
    }
}

fn default(node: &mut Node<'_>, text: &'static str) {
    if node.is_null() {
        node.value = Value::from(text);
    }
}

fn put(event: &mut Object<'_>, name: &'static str, text: Option<&str>) {
    match text {
        Some(text) => {
            event.insert(name, text.to_owned());
        }
        None => {
            event.remove(name);
        }
    }
}

fn kind_of(event: &Object<'_>, is_transaction: bool) -> &'static str {
    if is_transaction {
        return "transaction";
    }
    if event.get("type").and_then(Node::as_str) == Some("feedback") {
        return "feedback";
    }
    let raised = event
        .get("exception")
        .and_then(Node::as_object)
        .is_some_and(|exceptions| exceptions.get("values").is_none_or(|values| values.as_array().is_some()));
    if raised {
        return "error";
    }
    for kind in ["csp", "nel", "hpkp", "expectct", "expectstaple"] {
        if event.get(kind).is_some_and(|node| !node.is_null()) {
            return kind;
        }
    }
    "default"
}

/// The SDK is that of the connection, unless the event names one.
fn sdk(event: &mut Object<'_>, context: &NormalizeContext<'_>) {
    if event.get("sdk").is_some_and(|node| !node.is_null()) {
        return;
    }
    let Some(client) = context.client else { return };
    let (name, version) = client.split_once(['/', ' ']).unwrap_or((client, "unknown"));
    let mut sdk = Object::new();
    sdk.insert("name", name.to_owned());
    sdk.insert("version", version.to_owned());
    event.get_or_insert("sdk").value = Value::Object(sdk);
}

fn finish_request(event: &mut Object<'_>, walk: Walk) {
    if let Some(node) = event.get_mut("request") {
        request::request(node);
        request::finish(node, walk);
    }
}

/// The trace of an event that says it has none: a value of its own, and the same on every run.
fn trace_for_none(event: &Object<'_>, context: &NormalizeContext<'_>) -> u128 {
    let own = event.get("event_id").and_then(Node::as_str).and_then(|id| id.parse().ok());
    own.filter(|id: &EventId| id.as_u128() != 0).or(context.event_id).unwrap_or_else(EventId::random).as_u128()
}

fn finish_contexts(event: &mut Object<'_>, walk: Walk) {
    let id = event.get("event_id").and_then(Node::as_str).unwrap_or_default().to_owned();
    let node = event.get_or_insert("contexts");
    if node.is_null() {
        node.value = Value::Object(Object::new());
    }
    let Some(all) = node.as_object_mut() else { return };
    contexts::ensure_trace(all, &id, walk.trace);
    contexts::finish(all, walk);
}

/// Applies the limits of the fields that had to wait.
fn limits(event: &mut Object<'_>) {
    trim::strings(event, &EVENT);
    if let Some(extra) = event.get_mut("extra") {
        trim::extra(extra);
    }
    // Java loggers have been shortened in a way of their own.
    if let Some(logger) = event.get_mut("logger") {
        trim::string(logger, MaxChars { chars: 64, allowance: 0 });
    }
}

/// Leaves out what is empty and has no notes.
fn leave_out(event: &mut Object<'_>) {
    event.entries_mut().retain(|(name, node)| {
        if node.has_meta() {
            return true;
        }
        if node.is_null() {
            return false;
        }
        !EVENT.field(name).is_some_and(|field| {
            let settled = matches!(field.name, "exception" | "threads" | "breadcrumbs" | "logentry");
            field.omit_empty && !settled && is_empty_field(field, node)
        })
    });
    if let Some(extra) = event.get_mut("extra")
        && extra.is_null()
    {
        extra.value = Value::Object(Object::new());
    }
    if let Some(tags) = event.get_mut("tags")
        && tags.is_null()
    {
        tags.value = Value::Array(Vec::new());
    }
}
