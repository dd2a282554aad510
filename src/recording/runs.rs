//! Sorted runs: in memory, spilled to a temporary file, or a source that is in order by itself.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read as _, Seek as _, SeekFrom, Write as _};

use super::entry::{Entry, EntryKind, Fault, Place};
use super::merge::Merge;
use super::reader::{Raw, Reader};
use super::survey::fault_in;
use super::timeline::Times;
use super::{RecordingError, RecordingOptions};

/// Entries in the order of their keys.
pub(super) enum Run {
    /// All of them in memory.
    Memory(std::vec::IntoIter<Entry>),
    /// A temporary file.
    Spilled(Spilled),
    /// A source that is in order, or nearly so.
    Source(Box<SourceRun>),
}

impl Run {
    /// The next entry; none at the end.
    pub(super) fn next(&mut self) -> Option<Entry> {
        match self {
            Self::Memory(entries) => entries.next(),
            Self::Spilled(spilled) => spilled.next(),
            Self::Source(source) => source.next_sorted(),
        }
    }
}

/// A run in a temporary file.
pub(super) struct Spilled {
    reader: zstd::stream::read::Decoder<'static, BufReader<File>>,
    left: u64,
}

/// Bytes before the record itself: time, source, ordinal, line, bytes before it on the line, flags, length.
const HEAD: usize = 8 + 4 + 8 + 8 + 8 + 2 + 4;

/// Fast rather than small: what is spilled is read once and deleted.
const SPILL_LEVEL: i32 = -3;

impl Spilled {
    fn write(entries: impl Iterator<Item = Entry>, options: &RecordingOptions) -> io::Result<Self> {
        let file = match &options.temporary_directory {
            Some(directory) => tempfile::tempfile_in(directory)?,
            None => tempfile::tempfile()?,
        };
        let mut writer = zstd::stream::write::Encoder::new(BufWriter::with_capacity(1 << 18, file), SPILL_LEVEL)?;
        let mut count = 0;
        for entry in entries {
            writer.write_all(&entry.time.to_le_bytes())?;
            writer.write_all(&entry.source.to_le_bytes())?;
            writer.write_all(&entry.ordinal.to_le_bytes())?;
            writer.write_all(&entry.place.line.to_le_bytes())?;
            writer.write_all(&entry.place.before.to_le_bytes())?;
            writer.write_all(&[entry.kind as u8, u8::from(entry.dated)])?;
            writer.write_all(&u32::try_from(entry.bytes.len()).unwrap_or(u32::MAX).to_le_bytes())?;
            writer.write_all(&entry.bytes)?;
            count += 1;
        }
        let mut file = writer.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.seek(SeekFrom::Start(0))?;
        Ok(Self { reader: zstd::stream::read::Decoder::new(file)?, left: count })
    }

    fn next(&mut self) -> Option<Entry> {
        self.left = self.left.checked_sub(1)?;
        let entry = self.read();
        if entry.is_none() {
            self.left = 0;
        }
        entry
    }

    fn read(&mut self) -> Option<Entry> {
        let mut head = [0; HEAD];
        self.reader.read_exact(&mut head).ok()?;
        let (time, rest) = head.split_first_chunk()?;
        let (source, rest) = rest.split_first_chunk()?;
        let (ordinal, rest) = rest.split_first_chunk()?;
        let (line, rest) = rest.split_first_chunk()?;
        let (before, rest) = rest.split_first_chunk()?;
        let ([kind, dated], rest) = rest.split_first_chunk()?;
        let (length, _) = rest.split_first_chunk()?;
        let mut bytes = vec![0; u32::from_le_bytes(*length) as usize];
        self.reader.read_exact(&mut bytes).ok()?;
        Some(Entry {
            time: i64::from_le_bytes(*time),
            source: u32::from_le_bytes(*source),
            ordinal: u64::from_le_bytes(*ordinal),
            place: Place { line: u64::from_le_bytes(*line), before: u64::from_le_bytes(*before) },
            dated: *dated != 0,
            kind: EntryKind::from_number(*kind)?,
            bytes,
        })
    }
}

/// A source read again, with the times that were found the first time.
pub(super) struct SourceRun {
    reader: Reader,
    times: Times,
    source: u32,
    ordinal: u64,
    /// Entries held back because an earlier one may still come.
    held: BinaryHeap<Reverse<Entry>>,
    /// How many are held back.
    window: usize,
}

impl SourceRun {
    pub(super) fn new(reader: Reader, times: Times, source: u32, window: usize) -> Self {
        Self { reader, times, source, ordinal: 0, held: BinaryHeap::new(), window }
    }

    fn next_sorted(&mut self) -> Option<Entry> {
        while self.held.len() <= self.window {
            let Some(entry) = self.next_read() else { break };
            if self.window == 0 {
                return Some(entry);
            }
            self.held.push(Reverse(entry));
        }
        self.held.pop().map(|Reverse(entry)| entry)
    }

    /// The next entry in the order of the source. What was added to the source since it was surveyed is left alone.
    pub(super) fn next_read(&mut self) -> Option<Entry> {
        let moment = self.times.next()?;
        let (place, kind, bytes) = match self.reader.next()? {
            Raw::Record { place, kind, bytes } if moment.faulty => {
                let fault = fault_in(kind, place, bytes).unwrap_or_else(|| changed(place.line));
                (Place::line(fault.line), EntryKind::Fault, fault.pack())
            }
            Raw::Record { place, kind, bytes } => (place, kind, bytes.to_vec()),
            Raw::Fault(fault) => (Place::line(fault.line), EntryKind::Fault, fault.pack()),
        };
        let ordinal = self.ordinal;
        self.ordinal += 1;
        Some(Entry { time: moment.time, source: self.source, ordinal, place, dated: moment.dated, kind, bytes })
    }
}

fn changed(line: u64) -> Fault {
    Fault { line, column: 0, message: "the file changed while it was read".to_owned(), bytes: Vec::new() }
}

/// Sorts entries in memory and spills what goes beyond the budget.
pub(super) struct RunBuilder<'a> {
    options: &'a RecordingOptions,
    entries: Vec<Entry>,
    weight: usize,
    runs: Vec<Run>,
}

/// More runs than this are merged into one before the next is written.
const MAX_RUNS: usize = 24;

impl<'a> RunBuilder<'a> {
    pub(super) const fn new(options: &'a RecordingOptions) -> Self {
        Self { options, entries: Vec::new(), weight: 0, runs: Vec::new() }
    }

    pub(super) fn push(&mut self, entry: Entry) -> Result<(), RecordingError> {
        self.weight += entry.weight();
        self.entries.push(entry);
        if self.weight > self.options.memory_budget {
            self.spill()?;
        }
        Ok(())
    }

    fn spill(&mut self) -> Result<(), RecordingError> {
        if self.runs.len() >= MAX_RUNS {
            let merge = Merge::new(std::mem::take(&mut self.runs));
            self.runs.push(Run::Spilled(Spilled::write(merge, self.options).map_err(RecordingError::Temporary)?));
        }
        let mut entries = std::mem::take(&mut self.entries);
        entries.sort_unstable();
        self.weight = 0;
        let spilled = Spilled::write(entries.into_iter(), self.options).map_err(RecordingError::Temporary)?;
        self.runs.push(Run::Spilled(spilled));
        Ok(())
    }

    /// All runs, the last one in memory.
    pub(super) fn finish(mut self) -> Vec<Run> {
        self.entries.sort_unstable();
        if !self.entries.is_empty() {
            self.runs.push(Run::Memory(self.entries.into_iter()));
        }
        self.runs
    }
}
