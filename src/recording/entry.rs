//! A record on its way through the sort: its place in the order, and its bytes.

use std::cmp::Ordering;

/// What the bytes of an entry are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum EntryKind {
    /// Event JSON.
    Event = 0,
    /// An envelope.
    Envelope = 1,
    /// An HTTP request, head and body.
    Request = 2,
    /// A packed [`Fault`].
    Fault = 3,
}

impl EntryKind {
    pub(super) const fn from_number(number: u8) -> Option<Self> {
        match number {
            0 => Some(Self::Event),
            1 => Some(Self::Envelope),
            2 => Some(Self::Request),
            3 => Some(Self::Fault),
            _ => None,
        }
    }
}

/// Where a record begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// The line, from 1.
    pub(super) line: u64,
    /// How many bytes of that line are before it.
    pub(super) before: u64,
}

impl Place {
    /// The beginning of a line.
    pub(super) const fn line(line: u64) -> Self {
        Self { line, before: 0 }
    }

    /// The place behind these bytes.
    pub(super) fn after(self, bytes: &[u8]) -> Self {
        match memchr::memrchr(b'\n', bytes) {
            None => Self { before: self.before + bytes.len() as u64, ..self },
            Some(last) => Self {
                line: self.line + memchr::memchr_iter(b'\n', bytes).count() as u64,
                before: (bytes.len() - last - 1) as u64,
            },
        }
    }

    /// Line and column, from 1, of a place in a record that begins here.
    pub(super) const fn within(self, line: u64, column: u64) -> (u64, u64) {
        let column = if line == 1 && column > 0 { self.before + column } else { column };
        (self.line + line.saturating_sub(1), column)
    }
}

/// A record that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) line: u64,
    pub(super) column: u64,
    pub(super) message: String,
    pub(super) bytes: Vec<u8>,
}

impl Fault {
    /// As the bytes of an entry.
    pub(super) fn pack(&self) -> Vec<u8> {
        let mut packed = Vec::with_capacity(20 + self.message.len() + self.bytes.len());
        packed.extend_from_slice(&self.line.to_le_bytes());
        packed.extend_from_slice(&self.column.to_le_bytes());
        packed.extend_from_slice(&u32::try_from(self.message.len()).unwrap_or(0).to_le_bytes());
        packed.extend_from_slice(self.message.as_bytes());
        packed.extend_from_slice(&self.bytes);
        packed
    }

    /// From the bytes of an entry; a fault without text if they are not what [`Fault::pack`] made.
    pub(super) fn unpack(packed: &[u8]) -> Self {
        Self::try_unpack(packed).unwrap_or_else(|| Self {
            line: 0,
            column: 0,
            message: "unreadable record".to_owned(),
            bytes: Vec::new(),
        })
    }

    fn try_unpack(packed: &[u8]) -> Option<Self> {
        let (line, rest) = packed.split_first_chunk()?;
        let (column, rest) = rest.split_first_chunk()?;
        let (length, rest) = rest.split_first_chunk()?;
        let (message, bytes) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        Some(Self {
            line: u64::from_le_bytes(*line),
            column: u64::from_le_bytes(*column),
            message: String::from_utf8_lossy(message).into_owned(),
            bytes: bytes.to_vec(),
        })
    }
}

/// One record with the key it is sorted by: time, then source, then place in the source.
#[derive(Debug)]
pub(super) struct Entry {
    /// Milliseconds since 1970.
    pub(super) time: i64,
    /// The number of the source.
    pub(super) source: u32,
    /// The number of the record in its source.
    pub(super) ordinal: u64,
    /// Where it begins.
    pub(super) place: Place,
    /// Whether the time is its own.
    pub(super) dated: bool,
    pub(super) kind: EntryKind,
    pub(super) bytes: Vec<u8>,
}

impl Entry {
    pub(super) const fn key(&self) -> (i64, u32, u64) {
        (self.time, self.source, self.ordinal)
    }

    /// The memory it takes, about.
    pub(super) const fn weight(&self) -> usize {
        self.bytes.len() + 96
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Entry {}

impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Entry {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}
