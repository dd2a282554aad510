//! The messages of OpenTelemetry that are read, with their numbers on the wire and their names in JSON.
//!
//! From <https://github.com/open-telemetry/opentelemetry-proto>, version 1. Resources and scopes, which hold all the
//! others, are taken apart by `walk`.

use std::borrow::Cow;

use serde::Deserialize;

use super::json::{self, Id};
use super::wire::{Field, Fields, Message, push};
use super::{InvalidOtlp, MAX_DEPTH};

/// A value of any type.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) enum AnyValue<'a> {
    /// None of the others.
    #[default]
    Empty,
    Text(Cow<'a, str>),
    Bool(bool),
    Integer(i64),
    Double(f64),
    List(Vec<AnyValue<'a>>),
    Map(Vec<KeyValue<'a>>),
    Bytes(Cow<'a, [u8]>),
}

/// An attribute.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default)]
pub(super) struct KeyValue<'a> {
    #[serde(borrow, deserialize_with = "json::text")]
    pub(super) key: Cow<'a, str>,
    #[serde(borrow)]
    pub(super) value: AnyValue<'a>,
}

/// What made the records.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Resource<'a> {
    #[serde(borrow, deserialize_with = "json::list")]
    pub(super) attributes: Vec<KeyValue<'a>>,
}

/// The library that made the records.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Scope<'a> {
    #[serde(borrow, deserialize_with = "json::text")]
    pub(super) name: Cow<'a, str>,
    #[serde(borrow, deserialize_with = "json::text")]
    pub(super) version: Cow<'a, str>,
    #[serde(borrow, deserialize_with = "json::list")]
    pub(super) attributes: Vec<KeyValue<'a>>,
}

/// A log entry.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct LogRecord<'a> {
    #[serde(deserialize_with = "json::unsigned")]
    pub(super) time_unix_nano: u64,
    #[serde(deserialize_with = "json::unsigned")]
    pub(super) observed_time_unix_nano: u64,
    #[serde(deserialize_with = "json::severity")]
    pub(super) severity_number: i32,
    #[serde(borrow, deserialize_with = "json::text")]
    pub(super) severity_text: Cow<'a, str>,
    #[serde(borrow)]
    pub(super) body: AnyValue<'a>,
    #[serde(borrow, deserialize_with = "json::list")]
    pub(super) attributes: Vec<KeyValue<'a>>,
    #[serde(deserialize_with = "json::unsigned")]
    pub(super) dropped_attributes_count: u64,
    pub(super) trace_id: Id<16>,
    pub(super) span_id: Id<8>,
    #[serde(borrow, deserialize_with = "json::text")]
    pub(super) event_name: Cow<'a, str>,
}

/// A span.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Span<'a> {
    pub(super) trace_id: Id<16>,
    pub(super) span_id: Id<8>,
    #[serde(borrow, deserialize_with = "json::text")]
    pub(super) trace_state: Cow<'a, str>,
    pub(super) parent_span_id: Id<8>,
    #[serde(deserialize_with = "json::unsigned")]
    pub(super) flags: u64,
    #[serde(borrow, deserialize_with = "json::text")]
    pub(super) name: Cow<'a, str>,
    #[serde(deserialize_with = "json::span_kind")]
    pub(super) kind: i32,
    #[serde(deserialize_with = "json::unsigned")]
    pub(super) start_time_unix_nano: u64,
    #[serde(deserialize_with = "json::unsigned")]
    pub(super) end_time_unix_nano: u64,
    #[serde(borrow, deserialize_with = "json::list")]
    pub(super) attributes: Vec<KeyValue<'a>>,
    #[serde(deserialize_with = "json::unsigned")]
    pub(super) dropped_attributes_count: u64,
    #[serde(borrow, deserialize_with = "json::list")]
    pub(super) events: Vec<SpanEvent<'a>>,
    #[serde(deserialize_with = "json::unsigned")]
    pub(super) dropped_events_count: u64,
    #[serde(borrow, deserialize_with = "json::list")]
    pub(super) links: Vec<SpanLink<'a>>,
    #[serde(deserialize_with = "json::unsigned")]
    pub(super) dropped_links_count: u64,
    #[serde(borrow, deserialize_with = "json::or_default")]
    pub(super) status: Status<'a>,
}

/// Something that happened during a span.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct SpanEvent<'a> {
    #[serde(deserialize_with = "json::unsigned")]
    pub(super) time_unix_nano: u64,
    #[serde(borrow, deserialize_with = "json::text")]
    pub(super) name: Cow<'a, str>,
    #[serde(borrow, deserialize_with = "json::list")]
    pub(super) attributes: Vec<KeyValue<'a>>,
}

/// A span that a span has to do with.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct SpanLink<'a> {
    pub(super) trace_id: Id<16>,
    pub(super) span_id: Id<8>,
    #[serde(borrow, deserialize_with = "json::list")]
    pub(super) attributes: Vec<KeyValue<'a>>,
    #[serde(deserialize_with = "json::unsigned")]
    pub(super) flags: u64,
}

/// How a span ended.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Status<'a> {
    #[serde(borrow, deserialize_with = "json::text")]
    pub(super) message: Cow<'a, str>,
    #[serde(deserialize_with = "json::status_code")]
    pub(super) code: i32,
}

impl<'a> AnyValue<'a> {
    fn read_at(bytes: &'a [u8], depth: usize) -> Result<Self, InvalidOtlp> {
        if depth > MAX_DEPTH {
            return Err(InvalidOtlp::Protobuf("values are nested too deep"));
        }
        let mut value = Self::Empty;
        for field in Fields::of(bytes) {
            let field = field?;
            value = match field.number {
                1 => Self::Text(field.text()?),
                2 => Self::Bool(field.varint()? != 0),
                3 => Self::Integer(field.varint()?.cast_signed()),
                4 => Self::Double(f64::from_bits(field.fixed64()?)),
                5 => Self::List(values(field.bytes()?, |bytes| Self::read_at(bytes, depth + 1))?),
                6 => Self::Map(values(field.bytes()?, |bytes| KeyValue::read_at(bytes, depth + 1))?),
                7 => Self::Bytes(Cow::Borrowed(field.bytes()?)),
                _ => value,
            };
        }
        Ok(value)
    }
}

/// The messages in the field `values`, the only one of a list or a map.
fn values<'a, T>(
    bytes: &'a [u8],
    mut read: impl FnMut(&'a [u8]) -> Result<T, InvalidOtlp>,
) -> Result<Vec<T>, InvalidOtlp> {
    let mut list = Vec::new();
    for field in Fields::of(bytes) {
        let field = field?;
        if field.number == 1 {
            push(&mut list, read(field.bytes()?)?)?;
        }
    }
    Ok(list)
}

impl<'a> KeyValue<'a> {
    pub(super) fn new(key: impl Into<Cow<'a, str>>, value: AnyValue<'a>) -> Self {
        Self { key: key.into(), value }
    }

    /// How many of something the sender left out; none when it left out nothing.
    pub(super) fn dropped(key: &'static str, count: u64) -> Option<Self> {
        (count > 0).then(|| Self::new(key, AnyValue::Integer(i64::try_from(count).unwrap_or(i64::MAX))))
    }

    fn read_at(bytes: &'a [u8], depth: usize) -> Result<Self, InvalidOtlp> {
        let mut pair = Self::default();
        for field in Fields::of(bytes) {
            let field = field?;
            match field.number {
                1 => pair.key = field.text()?,
                2 => pair.value = AnyValue::read_at(field.bytes()?, depth)?,
                _ => {}
            }
        }
        Ok(pair)
    }
}

fn push_attribute<'a>(list: &mut Vec<KeyValue<'a>>, field: &Field<'a>) -> Result<(), InvalidOtlp> {
    push(list, KeyValue::read_at(field.bytes()?, 0)?)
}

impl<'a> Message<'a> for Resource<'a> {
    fn set(&mut self, field: &Field<'a>) -> Result<(), InvalidOtlp> {
        match field.number {
            1 => push_attribute(&mut self.attributes, field),
            _ => Ok(()),
        }
    }
}

impl<'a> Message<'a> for Scope<'a> {
    fn set(&mut self, field: &Field<'a>) -> Result<(), InvalidOtlp> {
        match field.number {
            1 => self.name = field.text()?,
            2 => self.version = field.text()?,
            3 => push_attribute(&mut self.attributes, field)?,
            _ => {}
        }
        Ok(())
    }
}

impl<'a> Message<'a> for LogRecord<'a> {
    fn set(&mut self, field: &Field<'a>) -> Result<(), InvalidOtlp> {
        match field.number {
            1 => self.time_unix_nano = field.fixed64()?,
            2 => self.severity_number = field.enumeration()?,
            3 => self.severity_text = field.text()?,
            5 => self.body = AnyValue::read_at(field.bytes()?, 0)?,
            6 => push_attribute(&mut self.attributes, field)?,
            7 => self.dropped_attributes_count = field.varint()?,
            9 => self.trace_id = Id::read(field.bytes()?)?,
            10 => self.span_id = Id::read(field.bytes()?)?,
            11 => self.observed_time_unix_nano = field.fixed64()?,
            12 => self.event_name = field.text()?,
            _ => {}
        }
        Ok(())
    }
}

impl<'a> Message<'a> for Span<'a> {
    fn set(&mut self, field: &Field<'a>) -> Result<(), InvalidOtlp> {
        match field.number {
            1 => self.trace_id = Id::read(field.bytes()?)?,
            2 => self.span_id = Id::read(field.bytes()?)?,
            3 => self.trace_state = field.text()?,
            4 => self.parent_span_id = Id::read(field.bytes()?)?,
            5 => self.name = field.text()?,
            6 => self.kind = field.enumeration()?,
            7 => self.start_time_unix_nano = field.fixed64()?,
            8 => self.end_time_unix_nano = field.fixed64()?,
            9 => push_attribute(&mut self.attributes, field)?,
            10 => self.dropped_attributes_count = field.varint()?,
            11 => push(&mut self.events, SpanEvent::read(field.bytes()?)?)?,
            12 => self.dropped_events_count = field.varint()?,
            13 => push(&mut self.links, SpanLink::read(field.bytes()?)?)?,
            14 => self.dropped_links_count = field.varint()?,
            15 => self.status = Status::read(field.bytes()?)?,
            16 => self.flags = u64::from(field.fixed32()?),
            _ => {}
        }
        Ok(())
    }
}

impl<'a> Message<'a> for SpanEvent<'a> {
    fn set(&mut self, field: &Field<'a>) -> Result<(), InvalidOtlp> {
        match field.number {
            1 => self.time_unix_nano = field.fixed64()?,
            2 => self.name = field.text()?,
            3 => push_attribute(&mut self.attributes, field)?,
            _ => {}
        }
        Ok(())
    }
}

impl<'a> Message<'a> for SpanLink<'a> {
    fn set(&mut self, field: &Field<'a>) -> Result<(), InvalidOtlp> {
        match field.number {
            1 => self.trace_id = Id::read(field.bytes()?)?,
            2 => self.span_id = Id::read(field.bytes()?)?,
            4 => push_attribute(&mut self.attributes, field)?,
            6 => self.flags = u64::from(field.fixed32()?),
            _ => {}
        }
        Ok(())
    }
}

impl<'a> Message<'a> for Status<'a> {
    fn set(&mut self, field: &Field<'a>) -> Result<(), InvalidOtlp> {
        match field.number {
            2 => self.message = field.text()?,
            3 => self.code = field.enumeration()?,
            _ => {}
        }
        Ok(())
    }
}
