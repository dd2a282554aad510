//! The events that are sent: read once, and prepared as far as they can be without their id and time.

use std::io::{self, Write as _};
use std::path::PathBuf;

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};
use serde_json::{Value, json};
use vidette::recording::{RecordKind, Recording, RecordingOptions, Source};

/// How requests are compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    Identity,
    Gzip,
}

/// The events of a run; they take turns.
pub(crate) struct Corpus {
    bodies: Vec<Body>,
    encoding: Encoding,
    bytes: usize,
}

/// One event, all but its beginning.
pub(super) struct Body {
    /// The event from its second member on.
    pub(super) rest: Vec<u8>,
    /// Of the event's JSON, id and time included.
    event: usize,
    /// The checksum of what `rest` unpacks to; none when it is not compressed.
    checksum: Option<Crc>,
}

/// The beginning of a body, and its end.
pub(super) struct First {
    pub(super) bytes: Vec<u8>,
    pub(super) last: Vec<u8>,
}

/// The members that each event has of its own.
const OWN: [&str; 2] = ["event_id", "timestamp"];

impl Corpus {
    /// Reads events (anything that `vidette replay` reads) and gives those under `size` bytes as many breadcrumbs as
    /// make them that large.
    pub(crate) fn read(source: PathBuf, size: usize, most: usize, encoding: Encoding) -> io::Result<Self> {
        let recording =
            Recording::open(vec![Source::Path(source)], &RecordingOptions::default()).map_err(io::Error::other)?;
        let mut corpus = Self { bodies: Vec::new(), encoding, bytes: 0 };
        for record in recording.flatten() {
            let RecordKind::Event(bytes) = record.kind else { continue };
            let Ok(Value::Object(mut event)) = serde_json::from_slice(&bytes) else { continue };
            // Errors and messages: a transaction carries its type.
            if event.contains_key("type") {
                continue;
            }
            event.retain(|name, _| !OWN.contains(&name.as_str()));
            pad(&mut event, size);
            let body = Body::new(&Value::Object(event), encoding)?;
            corpus.bytes += body.event;
            corpus.bodies.push(body);
            if corpus.bodies.len() == most {
                break;
            }
        }
        if corpus.bodies.is_empty() {
            return Err(io::Error::other("there are no events to send"));
        }
        Ok(corpus)
    }

    pub(crate) fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// How many different events there are, and the bytes of one on average.
    pub(crate) fn size(&self) -> (usize, usize) {
        (self.bodies.len(), self.bytes / self.bodies.len())
    }

    pub(super) fn body(&self, sequence: u64) -> &Body {
        &self.bodies[(sequence % self.bodies.len() as u64) as usize]
    }
}

impl Body {
    fn new(event: &Value, encoding: Encoding) -> io::Result<Self> {
        let text = event.to_string();
        // What follows the brace.
        let rest = text.as_bytes()[1..].to_vec();
        let event = own_members(0, 0.0).len() + rest.len();
        if encoding == Encoding::Identity {
            return Ok(Self { rest, event, checksum: None });
        }
        let mut checksum = Crc::new();
        checksum.update(&rest);
        let mut packer = DeflateEncoder::new(Vec::new(), Compression::new(6));
        packer.write_all(&rest)?;
        Ok(Self { rest: packer.finish()?, event, checksum: Some(checksum) })
    }

    /// The beginning for an event of this id and time.
    pub(super) fn first(&self, id: u128, now: f64) -> First {
        let own = own_members(id, now);
        let plain = format!("{{\"event_id\":\"{id:032x}\"}}\n{{\"type\":\"event\",\"length\":{}}}\n{own}", self.event);
        let Some(rest) = &self.checksum else { return First { bytes: plain.into_bytes(), last: Vec::new() } };
        // A gzip header, and the text in a block that is not compressed; what follows it is.
        let mut bytes = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff, 0];
        let length = plain.len() as u16;
        bytes.extend_from_slice(&length.to_le_bytes());
        bytes.extend_from_slice(&(!length).to_le_bytes());
        bytes.extend_from_slice(plain.as_bytes());
        let mut checksum = Crc::new();
        checksum.update(plain.as_bytes());
        checksum.combine(rest);
        let last = [checksum.sum().to_le_bytes(), checksum.amount().to_le_bytes()].concat();
        First { bytes, last }
    }

    /// The length of the whole.
    pub(super) fn length(&self, first: &First) -> usize {
        first.bytes.len() + self.rest.len() + first.last.len()
    }
}

/// The brace and the first members of an event.
fn own_members(id: u128, now: f64) -> String {
    format!("{{\"event_id\":\"{id:032x}\",\"timestamp\":{now:014.3},")
}

/// Adds breadcrumbs until the event is as large as it should be.
fn pad(event: &mut serde_json::Map<String, Value>, size: usize) {
    let mut length = Value::Object(event.clone()).to_string().len() + own_members(0, 0.0).len();
    let crumbs = event.entry("breadcrumbs").or_insert_with(|| json!({"values": []}));
    let crumbs = match crumbs {
        Value::Array(crumbs) => Some(crumbs),
        crumbs => crumbs.get_mut("values").and_then(Value::as_array_mut),
    };
    let Some(crumbs) = crumbs else { return };
    let mut number = 0;
    while length < size {
        let message = format!("SELECT name, price FROM articles WHERE id = {} FOR UPDATE", number * 7919 % 1000);
        let crumb = json!({"category": "query", "level": "info", "type": "default", "message": message});
        length += crumb.to_string().len() + 1;
        crumbs.insert(0, crumb);
        number += 1;
    }
}
