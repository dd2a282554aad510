//! Spans of OpenTelemetry as those of SDKs (PROTOCOL §5).

use std::borrow::Cow;

use serde::Serialize;

use super::InvalidOtlp;
use super::attributes::{Attributes, Origin, Seconds};
use super::containers::Containers;
use super::json::Id;
use super::message::{AnyValue, KeyValue, Span, SpanEvent, SpanLink};
use super::walk::Record;

/// Says that the flags know whether the parent is in another process.
const HAS_IS_REMOTE: u64 = 0x100;
/// Says that it is.
const IS_REMOTE: u64 = 0x200;
const SAMPLED: u64 = 1;
const ERROR: i32 = 2;

#[derive(Serialize)]
struct Entry<'e, 'a> {
    trace_id: Id<16>,
    span_id: Id<8>,
    #[serde(skip_serializing_if = "Id::is_none")]
    parent_span_id: Id<8>,
    name: Cow<'e, str>,
    status: &'static str,
    is_segment: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_timestamp: Option<Seconds>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_timestamp: Option<Seconds>,
    attributes: Attributes<'e, 'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    links: Vec<Link<'e, 'a>>,
}

#[derive(Serialize)]
struct Link<'e, 'a> {
    trace_id: Id<16>,
    span_id: Id<8>,
    sampled: bool,
    attributes: Attributes<'e, 'a>,
}

impl<'a> Record<'a> for Span<'a> {
    const LISTS: [&'static str; 3] = ["resourceSpans", "scopeSpans", "spans"];

    fn put(mut self, origin: &Origin, containers: &mut Containers) -> Result<(), InvalidOtlp> {
        if self.trace_id.is_none() || self.span_id.is_none() {
            return Err(InvalidOtlp::Record("a span has no id"));
        }
        let made = made(&mut self);
        let parent_is_remote = self.flags & (HAS_IS_REMOTE | IS_REMOTE) == HAS_IS_REMOTE | IS_REMOTE;
        containers.push(&Entry {
            trace_id: self.trace_id,
            span_id: self.span_id,
            parent_span_id: self.parent_span_id,
            status: if self.status.code == ERROR { "error" } else { "ok" },
            is_segment: self.parent_span_id.is_none() || parent_is_remote,
            start_timestamp: Seconds::of(self.start_time_unix_nano),
            end_timestamp: Seconds::of(self.end_time_unix_nano),
            attributes: Attributes { own: &self.attributes, made: &made, origin: Some(origin) },
            links: self
                .links
                .iter()
                .filter(|link| !link.trace_id.is_none() && !link.span_id.is_none())
                .map(of_link)
                .collect(),
            name: self.name,
        })
    }
}

fn of_link<'e, 'a>(link: &'e SpanLink<'a>) -> Link<'e, 'a> {
    Link {
        trace_id: link.trace_id,
        span_id: link.span_id,
        sampled: link.flags & SAMPLED == SAMPLED,
        attributes: Attributes { own: &link.attributes, made: &[], origin: None },
    }
}

/// What the entry has no place for.
fn made<'a>(span: &mut Span<'a>) -> Vec<KeyValue<'a>> {
    let mut made = Vec::new();
    let kind = match span.kind {
        1 => "internal",
        2 => "server",
        3 => "client",
        4 => "producer",
        5 => "consumer",
        _ => "",
    };
    for (key, text) in [
        ("sentry.kind", Cow::Borrowed(kind)),
        ("sentry.status.message", std::mem::take(&mut span.status.message)),
        ("w3c.tracestate", std::mem::take(&mut span.trace_state)),
    ] {
        if !text.is_empty() {
            made.push(KeyValue::new(key, AnyValue::Text(text)));
        }
    }
    if !span.events.is_empty() {
        let events = std::mem::take(&mut span.events).into_iter().map(of_event).collect();
        made.push(KeyValue::new("otel.events", AnyValue::List(events)));
    }
    made.extend(KeyValue::dropped("otel.dropped_attributes_count", span.dropped_attributes_count));
    made.extend(KeyValue::dropped("otel.dropped_events_count", span.dropped_events_count));
    made.extend(KeyValue::dropped("otel.dropped_links_count", span.dropped_links_count));
    made
}

fn of_event(event: SpanEvent<'_>) -> AnyValue<'_> {
    let time = i64::try_from(event.time_unix_nano).unwrap_or(i64::MAX);
    AnyValue::Map(vec![
        KeyValue::new("name", AnyValue::Text(event.name)),
        KeyValue::new("time_unix_nano", AnyValue::Integer(time)),
        KeyValue::new("attributes", AnyValue::Map(event.attributes)),
    ])
}
