//! Entries into containers of bounded length, and containers into envelopes.

use std::io;

use serde::Serialize;

use super::{InvalidOtlp, MAX_CONTAINERS, MAX_RECORDS};
use crate::protocol::container::ContainerKind;
use crate::protocol::envelope::{Envelope, Item};
use crate::protocol::item::ItemType;

const HEAD: &[u8] = br#"{"items":["#;
const TAIL: &[u8] = b"]}";

/// The containers of a request.
pub(super) struct Containers {
    kind: ContainerKind,
    limit: usize,
    full: Vec<Container>,
    open: Container,
    records: usize,
}

#[derive(Default)]
struct Container {
    text: Vec<u8>,
    count: u32,
}

impl Containers {
    pub(super) fn new(kind: ContainerKind, limit: usize) -> Self {
        Self { kind, limit, full: Vec::new(), open: Container::default(), records: 0 }
    }

    /// Adds an entry: to the last container, or to a new one when that is full.
    pub(super) fn push(&mut self, entry: &impl Serialize) -> Result<(), InvalidOtlp> {
        self.records += 1;
        if self.records > MAX_RECORDS {
            return Err(InvalidOtlp::TooLong("records"));
        }
        if self.open.push(entry, self.limit)? {
            return Ok(());
        }
        if self.open.count == 0 || self.full.len() + 1 >= MAX_CONTAINERS {
            return Err(InvalidOtlp::TooLong("bytes of its entries"));
        }
        self.full.push(std::mem::take(&mut self.open));
        if self.open.push(entry, self.limit)? { Ok(()) } else { Err(InvalidOtlp::TooLong("bytes of an entry")) }
    }

    /// An envelope for each container.
    pub(super) fn into_envelopes(mut self) -> Result<Vec<Vec<u8>>, InvalidOtlp> {
        if self.open.count > 0 {
            self.full.push(self.open);
        }
        let item_type = match self.kind {
            ContainerKind::Log => ItemType::Log,
            ContainerKind::TraceMetric => ItemType::TraceMetric,
            ContainerKind::Span => ItemType::Span,
        };
        let envelopes = self.full.into_iter().map(|container| {
            let mut payload = container.text;
            payload.extend_from_slice(TAIL);
            let mut envelope = Envelope::new(None);
            let item = Item::new(item_type.clone(), payload)
                .with_header("item_count", container.count)
                .with_header("content_type", self.kind.content_type());
            envelope.push(item);
            envelope.to_bytes()
        });
        Ok(envelopes.collect())
    }
}

impl Container {
    /// Whether the entry fitted.
    fn push(&mut self, entry: &impl Serialize, limit: usize) -> Result<bool, InvalidOtlp> {
        let before = self.text.len();
        self.text.extend_from_slice(if self.count == 0 { HEAD } else { b"," });
        let room = limit.saturating_sub(TAIL.len());
        match serde_json::to_writer(Bounded { text: &mut self.text, room }, entry) {
            Ok(()) => {
                self.count += 1;
                Ok(true)
            }
            Err(error) if error.is_io() => {
                self.text.truncate(before);
                Ok(false)
            }
            Err(error) => Err(InvalidOtlp::Json(error.to_string())),
        }
    }
}

/// Writes until there is no room, so that what will not be kept is not made.
struct Bounded<'t> {
    text: &'t mut Vec<u8>,
    room: usize,
}

impl io::Write for Bounded<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.text.len() + bytes.len() > self.room {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.text.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_container_is_followed_by_another() {
        let mut containers = Containers::new(ContainerKind::Log, 20);
        for entry in ["aaa", "b", "cccccc"] {
            containers.push(&entry).unwrap();
        }
        assert_eq!(containers.push(&"d"), Err(InvalidOtlp::TooLong("bytes of its entries")));
        let payloads = containers.into_envelopes().unwrap().into_iter().map(|bytes| {
            let envelope = Envelope::parse(&bytes).unwrap();
            let item = &envelope.items()[0];
            assert_eq!(item.headers().item_count, Some(1));
            String::from_utf8(item.payload().to_vec()).unwrap()
        });
        let payloads: Vec<_> = payloads.collect();
        assert_eq!(payloads, [r#"{"items":["aaa"]}"#, r#"{"items":["b"]}"#, r#"{"items":["cccccc"]}"#]);
        let mut containers = Containers::new(ContainerKind::Span, 20);
        assert!(containers.push(&"ddddddd").is_err());
        assert!(containers.into_envelopes().unwrap().is_empty());
    }
}
