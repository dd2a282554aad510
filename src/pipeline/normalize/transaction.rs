//! Transactions: what makes one invalid, names with ids in them, and time spent in spans alone.

use std::collections::HashMap;

use super::attributes::current_names;
use super::pairs::{name_of, value_of};
use super::scalar;
use super::time;
use super::{NormalizeContext, Rejection};
use crate::event::{Node, Object, Remark, RemarkKind, Value};

/// The name of a transaction that has none.
const UNLABELED: &str = "<unlabeled transaction>";

/// Whether the event is a transaction.
pub(super) fn is_transaction(event: &Object<'_>) -> bool {
    event.get("type").and_then(Node::as_str) == Some("transaction")
}

fn seconds(object: &Object<'_>, name: &str) -> Option<f64> {
    object.get(name).and_then(Node::as_f64)
}

/// Times before 1970 cannot be: of the event they reject it, of its parts they take the part away.
pub(super) fn check_times(event: &mut Object<'_>) -> Result<(), Rejection> {
    if seconds(event, "start_timestamp").is_some_and(|time| time < 0.0)
        || seconds(event, "timestamp").is_some_and(|time| time < 0.0)
    {
        return Err(Rejection::invalid_transaction("timestamp is too stale"));
    }
    let crumbs = event.get_mut("breadcrumbs").and_then(|crumbs| crumbs.get_mut("values"));
    for crumb in crumbs.and_then(Node::as_array_mut).into_iter().flatten() {
        drop_stale(crumb, &["timestamp"]);
    }
    for span in event.get_mut("spans").and_then(Node::as_array_mut).into_iter().flatten() {
        drop_stale(span, &["start_timestamp", "timestamp"]);
    }
    Ok(())
}

fn drop_stale(node: &mut Node<'_>, names: &[&str]) {
    let stale = names.iter().find_map(|name| Some((name, node.get(name)?.as_f64().filter(|time| *time < 0.0)?)));
    if let Some((name, seconds)) = stale
        && let Some(micros) = time::from_seconds(seconds)
    {
        let text = time::to_text(micros).replace('T', " ").replace("+00:00", " UTC");
        node.value = Value::Null;
        scalar::reject(node, format!("{name} is too stale: {text}"));
    }
}

/// Checks that a transaction is one.
pub(super) fn validate(event: &mut Object<'_>) -> Result<(), Rejection> {
    let invalid = Rejection::invalid_transaction;
    let Some(end) = seconds(event, "timestamp") else {
        return Err(invalid("timestamp hard-required for transaction events"));
    };
    let Some(start) = seconds(event, "start_timestamp") else {
        return Err(invalid("start_timestamp hard-required for transaction events"));
    };
    if end < start {
        return Err(invalid("end timestamp is smaller than start timestamp"));
    }
    let Some(trace) = event.get("contexts").and_then(|contexts| contexts.get("trace")) else {
        return Err(invalid("missing valid trace context"));
    };
    if trace.get("trace_id").is_none() {
        return Err(invalid("trace context is missing trace_id"));
    }
    if trace.get("span_id").is_none() {
        return Err(invalid("trace context is missing span_id"));
    }
    for span in event.get_mut("spans").and_then(Node::as_array_mut).into_iter().flatten() {
        let Some(span) = span.as_object_mut() else {
            return Err(invalid("spans must be valid in transaction event"));
        };
        validate_span(span, end)?;
    }
    Ok(())
}

fn validate_span(span: &mut Object<'_>, transaction_end: f64) -> Result<(), Rejection> {
    let invalid = Rejection::invalid_transaction;
    let start = seconds(span, "start_timestamp");
    if seconds(span, "timestamp").is_none() && start.is_some() {
        let end = span.get_or_insert("timestamp");
        end.value = Value::from(transaction_end);
        // That it is missing is no error any more; that it was nonsense still is.
        if end.meta.as_ref().is_some_and(|meta| meta.errors.iter().all(|error| error.kind == "missing_attribute")) {
            end.meta = None;
        }
        span.get_or_insert("status").value = Value::from("deadline_exceeded");
    }
    let (Some(start), Some(end)) = (start, seconds(span, "timestamp")) else {
        return Err(invalid("span is missing timestamp"));
    };
    if end < start {
        return Err(invalid("end timestamp is smaller than start timestamp"));
    }
    for (name, reason) in [("trace_id", "span is missing trace_id"), ("span_id", "span is missing span_id")] {
        if span.get(name).is_none_or(Node::is_null) {
            return Err(invalid(reason));
        }
    }
    Ok(())
}

/// Brings a valid transaction into its form.
pub(super) fn normalise(event: &mut Object<'_>, context: &NormalizeContext<'_>) {
    let name = event.get_or_insert("transaction");
    if name.as_str().is_none_or(str::is_empty) {
        name.value = Value::from(UNLABELED);
    }
    let names_are_urls = names_are_urls(event);
    let info = event.get_or_insert("transaction_info");
    if info.is_null() {
        info.value = Value::Object(Object::new());
    }
    let mut source = None;
    if let Some(info) = info.as_object_mut() {
        let field = info.get_or_insert("source");
        if field.is_null() {
            field.value = Value::from(if names_are_urls { "url" } else { "unknown" });
        }
        source = field.as_str().map(str::to_owned);
    }
    if source.as_deref() == Some("url") {
        sanitise(event.get_or_insert("transaction"));
        if let Some(info) = event.get_mut("transaction_info").and_then(Node::as_object_mut) {
            info.get_or_insert("source").value = Value::from("sanitized");
        }
    }
    let trace = event.get_mut("contexts").and_then(|contexts| contexts.get_mut("trace"));
    if let Some(trace) = trace.and_then(Node::as_object_mut) {
        default_op(trace);
        if let Some(data) = trace.get_mut("data").and_then(Node::as_object_mut) {
            current_names(data);
        }
    }
    let spans = event.get_or_insert("spans");
    if spans.is_null() {
        spans.value = Value::Array(Vec::new());
    }
    for span in spans.as_array_mut().into_iter().flatten().filter_map(Node::as_object_mut) {
        default_op(span);
        if let Some(data) = span.get_mut("data").and_then(Node::as_object_mut) {
            current_names(data);
        }
    }
    if context.spans {
        exclusive_times(event);
    }
}

/// SDKs that name transactions by their address where they know nothing better.
const URL_SDKS: [&str; 10] = [
    "sentry.javascript.angular",
    "sentry.javascript.browser",
    "sentry.javascript.ember",
    "sentry.javascript.gatsby",
    "sentry.javascript.nextjs",
    "sentry.javascript.react",
    "sentry.javascript.remix",
    "sentry.javascript.vue",
    "sentry.php.laravel",
    "sentry.php.symfony",
];

/// Whether a name without a source is most likely an address.
fn names_are_urls(event: &Object<'_>) -> bool {
    let name = event.get("transaction").and_then(Node::as_str).unwrap_or_default();
    let Some(sdk) = event.get("sdk").filter(|_| name.contains('/')) else { return false };
    let kind = sdk.get_str("name").unwrap_or_default();
    let django = || {
        let integrations = sdk.get("integrations").and_then(Node::as_array).unwrap_or_default();
        let tags = event.get("tags").and_then(Node::as_array).unwrap_or_default();
        integrations.iter().any(|name| name.as_str() == Some("django"))
            && tags.iter().any(|tag| name_of(tag) == "http.status_code" && value_of(tag) == Some("404"))
    };
    URL_SDKS.contains(&kind) || (kind == "sentry.python" && django())
}

fn default_op(object: &mut Object<'_>) {
    let op = object.get_or_insert("op");
    if op.is_null() {
        op.value = Value::from("default");
    }
}

/// Replaces the parts of a path that look like ids by `*`.
fn sanitise(name: &mut Node<'_>) {
    let Value::String(text) = &name.value else { return };
    let mut clean = String::with_capacity(text.len());
    let mut remarks = Vec::new();
    let mut at = 0;
    for part in text.split_inclusive(['/', '\\']) {
        let segment = part.strip_suffix(['/', '\\']).unwrap_or(part);
        match rule_of(segment) {
            Some(rule) => {
                clean.push('*');
                clean.push_str(part.get(segment.len()..).unwrap_or_default());
                let range = Some((at, at + segment.len()));
                remarks.push(Remark { rule: rule.into(), kind: RemarkKind::Substituted, range });
            }
            None => clean.push_str(part),
        }
        at += part.len();
    }
    if remarks.is_empty() {
        return;
    }
    let original = std::mem::replace(&mut name.value, Value::from(clean));
    let meta = name.meta_mut();
    meta.remarks.extend(remarks);
    meta.keep_original(original);
}

fn rule_of(segment: &str) -> Option<&'static str> {
    let longest = |accepts: fn(&u8) -> bool| {
        segment.as_bytes().split(|byte| !accepts(byte)).map(<[u8]>::len).max().unwrap_or_default()
    };
    let hex = longest(u8::is_ascii_hexdigit);
    if hex >= 40 {
        return Some("sha1");
    }
    if hex >= 32 {
        return Some("md5");
    }
    let mut digits = 0;
    let mut bytes = segment.bytes();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            bytes.next();
            bytes.next();
            digits = 0;
        } else if byte.is_ascii_digit() {
            digits += 1;
            if digits == 2 {
                return Some("int");
            }
        } else {
            digits = 0;
        }
    }
    None
}

type Interval = (f64, f64);

/// Notes for the transaction and its spans how long none of their children ran.
fn exclusive_times(event: &mut Object<'_>) {
    let mut children: HashMap<String, Vec<Interval>> = HashMap::new();
    let spans = event.get("spans").and_then(Node::as_array).unwrap_or_default();
    for span in spans.iter().filter_map(Node::as_object) {
        let parent = span.get("parent_span_id").and_then(Node::as_str);
        if let (Some(parent), Some(interval)) = (parent, interval_of(span)) {
            children.entry(parent.to_owned()).or_default().push(interval);
        }
    }
    for intervals in children.values_mut() {
        intervals.sort_by(|left, right| left.0.total_cmp(&right.0).then(right.1.total_cmp(&left.1)));
    }
    let whole = interval_of(event);
    let root =
        event.get("contexts").and_then(|contexts| contexts.get("trace")).and_then(|trace| trace.get_str("span_id"));
    let of_root = root.and_then(|root| children.get(root));
    let exclusive = whole.map(|whole| exclusive_time(whole, of_root.map_or(&[][..], Vec::as_slice)));
    if let Some(exclusive) = exclusive
        && let Some(trace) = event.get_mut("contexts").and_then(|contexts| contexts.get_mut("trace"))
        && let Some(trace) = trace.as_object_mut()
    {
        trace.get_or_insert("exclusive_time").value = Value::from(exclusive);
    }
    for span in event.get_mut("spans").and_then(Node::as_array_mut).into_iter().flatten() {
        let Some(span) = span.as_object_mut() else { continue };
        let Some(whole) = interval_of(span) else { continue };
        let inner = span.get("span_id").and_then(Node::as_str).and_then(|id| children.get(id));
        let exclusive = exclusive_time(whole, inner.map_or(&[][..], Vec::as_slice));
        span.get_or_insert("exclusive_time").value = Value::from(exclusive);
    }
}

fn interval_of(object: &Object<'_>) -> Option<Interval> {
    Some((seconds(object, "start_timestamp")?, seconds(object, "timestamp")?))
}

/// Milliseconds of an interval that are in none of the others, which are sorted by their starts.
fn exclusive_time((start, end): Interval, inner: &[Interval]) -> f64 {
    let micros = |seconds: f64| time::from_seconds(seconds).unwrap_or_default();
    let (mut position, end) = (micros(start), micros(end));
    let mut alone = 0;
    for &(inner_start, inner_end) in inner {
        let (inner_start, inner_end) = (micros(inner_start).clamp(position, end), micros(inner_end).min(end));
        alone += inner_start - position;
        position = position.max(inner_start).max(inner_end);
    }
    alone += (end - position).max(0);
    #[expect(clippy::cast_precision_loss, reason = "no event lasts 285 years")]
    let micros = alone as f64;
    micros / 1_000.0
}
