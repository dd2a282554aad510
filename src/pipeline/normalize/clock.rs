//! Wrong clocks: events from the future, from long ago, or from a device whose clock drifts.

use super::{NormalizeContext, time};
use crate::event::{MetaError, Node, Object, Value};

/// From this difference on a device's clock is wrong and not merely the network slow, in microseconds.
const DRIFT: i64 = 55 * 60 * time::MICROS;

/// Shifts the event's times where its clock was wrong, and sets when it was received.
pub(super) fn settle(event: &mut Object<'_>, context: &NormalizeContext<'_>) {
    let received = context.received_at.as_millis().saturating_mul(1_000);
    if let Some(sent) = context.sent_at {
        let sent = sent.as_millis().saturating_mul(1_000);
        if (received - sent).abs() >= DRIFT {
            shift(event, "clock_drift", sent, received);
        }
    }
    let limit = |seconds: Option<i64>| seconds.map(|seconds| seconds.saturating_mul(time::MICROS));
    let stamp = event.get("timestamp").and_then(Node::as_f64).and_then(time::from_seconds);
    if let Some(stamp) = stamp {
        if limit(context.max_seconds_in_future).is_some_and(|most| stamp > received.saturating_add(most)) {
            shift(event, "future_timestamp", stamp, received);
        } else if limit(context.max_seconds_in_past).is_some_and(|most| stamp < received.saturating_sub(most)) {
            shift(event, "past_timestamp", stamp, received);
        }
    }
    let now = time::to_seconds(received);
    event.insert("received", now);
    let stamp = event.get_or_insert("timestamp");
    if stamp.is_null() {
        stamp.value = Value::from(now);
    }
}

/// Adds `server - sdk` to all times of the event.
fn shift(event: &mut Object<'_>, kind: &'static str, sdk: i64, server: i64) {
    let error = MetaError::new(kind)
        .with("sdk_time", Value::from(time::to_text(sdk)))
        .with("server_time", Value::from(time::to_text(server)));
    event.get_or_insert("timestamp").meta_mut().add_error(error);
    let drift = server - sdk;
    shift_fields(event, drift, &["timestamp", "start_timestamp"]);
    let crumbs = event.get_mut("breadcrumbs").and_then(|crumbs| crumbs.get_mut("values"));
    for crumb in crumbs.and_then(Node::as_array_mut).into_iter().flatten().filter_map(Node::as_object_mut) {
        shift_fields(crumb, drift, &["timestamp"]);
    }
    let spans = event.get_mut("spans").and_then(Node::as_array_mut);
    for span in spans.into_iter().flatten().filter_map(Node::as_object_mut) {
        shift_fields(span, drift, &["timestamp", "start_timestamp", "received"]);
    }
}

fn shift_fields(object: &mut Object<'_>, drift: i64, names: &[&str]) {
    for name in names {
        let Some(node) = object.get_mut(name) else { continue };
        if let Some(micros) = node.as_f64().and_then(time::from_seconds) {
            node.value = Value::from(time::to_seconds(micros.saturating_add(drift)));
        }
    }
}
