//! Containers: many log entries, trace metrics or spans in one item (PROTOCOL §5).

use serde::Deserialize;
use serde_json::value::RawValue;

use super::envelope::Item;
use super::item::ItemType;
use super::raw_object;

/// What a container holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ContainerKind {
    /// Log entries.
    Log,
    /// Metrics attached to traces.
    TraceMetric,
    /// Spans of the second form.
    Span,
}

impl ContainerKind {
    /// The media type that marks such a container.
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Log => "application/vnd.sentry.items.log+json",
            Self::TraceMetric => "application/vnd.sentry.items.trace-metric+json",
            Self::Span => "application/vnd.sentry.items.span.v2+json",
        }
    }

    /// The kind of container that an item is, by its type and its media type.
    pub fn of(item: &Item<'_>) -> Option<Self> {
        let kind = match item.item_type() {
            ItemType::Log => Self::Log,
            ItemType::TraceMetric => Self::TraceMetric,
            ItemType::Span => Self::Span,
            _ => return None,
        };
        (item.headers().content_type.as_deref() == Some(kind.content_type())).then_some(kind)
    }
}

/// Why a container is refused as a whole.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidContainer {
    /// Not of a container's type and media type.
    #[error("the item is no container of logs, metrics or spans")]
    NotAContainer,
    /// Not `{"items":[…]}`.
    #[error("the container is not in its form: {0}")]
    Json(String),
    /// The header says another number than there are.
    #[error("the header announces {announced} items, the container holds {found}")]
    Count {
        /// `item_count`, 0 when missing.
        announced: u32,
        /// The length of the array.
        found: usize,
    },
}

impl InvalidContainer {
    /// The reason of the outcome `invalid` for a container of this kind.
    pub const fn reason(kind: ContainerKind) -> &'static str {
        match kind {
            ContainerKind::Log => "invalid_log",
            ContainerKind::TraceMetric => "invalid_trace_metric",
            ContainerKind::Span => "invalid_span",
        }
    }
}

/// The entries of a container, each as the JSON text it is.
#[derive(Debug)]
pub struct Container<'a> {
    /// What they are.
    pub kind: ContainerKind,
    /// The entries in their order.
    pub items: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
struct Wire<'a> {
    #[serde(borrow)]
    items: Vec<&'a RawValue>,
}

impl<'a> Container<'a> {
    /// Reads a container and holds its length against the header.
    pub fn parse(item: &'a Item<'_>) -> Result<Self, InvalidContainer> {
        let kind = ContainerKind::of(item).ok_or(InvalidContainer::NotAContainer)?;
        let wire: Wire<'a> =
            raw_object::from_object(item.payload()).map_err(|error| InvalidContainer::Json(error.to_string()))?;
        let announced = item.headers().item_count.unwrap_or(0);
        if u64::from(announced) != wire.items.len() as u64 {
            return Err(InvalidContainer::Count { announced, found: wire.items.len() });
        }
        Ok(Self { kind, items: wire.items })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(count: u32, payload: &'static str) -> Item<'static> {
        Item::new(ItemType::Log, payload.as_bytes())
            .with_header("item_count", count)
            .with_header("content_type", ContainerKind::Log.content_type())
    }

    #[test]
    fn entries_keep_their_text() {
        let item = log(2, r#"{"items":[{"a": 1E5},{}],"version":2}"#);
        let container = Container::parse(&item).unwrap();
        assert_eq!(container.kind, ContainerKind::Log);
        assert_eq!(container.items.first().unwrap().get(), r#"{"a": 1E5}"#);
    }

    #[test]
    fn a_wrong_count_refuses_all() {
        let item = log(3, r#"{"items":[{},{}]}"#);
        assert_eq!(Container::parse(&item).unwrap_err(), InvalidContainer::Count { announced: 3, found: 2 });
        assert_eq!(InvalidContainer::reason(ContainerKind::Log), "invalid_log");
        assert!(matches!(Container::parse(&log(0, "[]")), Err(InvalidContainer::Json(_))));
    }

    #[test]
    fn the_media_type_makes_the_container() {
        let span = Item::new(ItemType::Span, b"{}".as_slice());
        assert_eq!(Container::parse(&span).unwrap_err(), InvalidContainer::NotAContainer);
        let span = span.with_header("content_type", ContainerKind::Span.content_type());
        assert_eq!(ContainerKind::of(&span), Some(ContainerKind::Span));
    }
}
