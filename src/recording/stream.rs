//! The recording itself: opened, counted, and delivered in the order of time.

use std::path::PathBuf;
use std::sync::Arc;

use super::ahead::Ahead;
use super::chunks::EntryChunks;
use super::entry::{Entry, EntryKind, Fault, Place};
use super::merge::Merge;
use super::reader::Reader;
use super::runs::{Run, RunBuilder, SourceRun};
use super::sources::{self, Origin, RecordedFile, Source};
use super::survey::{self, Sortedness, Survey, Surveyed, WINDOW};
use super::{RecordError, RecordingError, RecordingOptions};
use crate::model::Timestamp;
use crate::protocol::{RecordedRequest, parse_raw_http};

/// One thing that was sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// Where it stood.
    pub origin: Origin,
    /// Its time: that of the event, else when it was sent, else that of the record before it.
    pub time: Timestamp,
    /// Whether the time is its own and not borrowed from a neighbour.
    pub dated: bool,
    /// What it is.
    pub kind: RecordKind,
}

/// What was sent.
#[derive(Debug, Clone, PartialEq)]
pub enum RecordKind {
    /// Event JSON.
    Event(Vec<u8>),
    /// An envelope whose framing is right.
    Envelope(Vec<u8>),
    /// A request; whether it decodes is for the pipeline to say.
    Request(RecordedRequest),
}

impl RecordKind {
    /// The bytes that it carries, in the form they were sent.
    pub fn bytes(&self) -> &[u8] {
        match self {
            Self::Event(bytes) | Self::Envelope(bytes) => bytes,
            Self::Request(request) => &request.body,
        }
    }
}

/// Recorded traffic in the order of its time.
///
/// The order is total and the same for the same input: time, then source, then place in the source. A record that
/// cannot be read is an `Err` in its place; the rest goes on.
pub struct Recording {
    files: Vec<Arc<RecordedFile>>,
    entries: Entries,
    position: u64,
    records: u64,
    disk_bytes: u64,
    record_bytes: u64,
    first_time: Option<Timestamp>,
    last_time: Option<Timestamp>,
    skipped: Vec<PathBuf>,
}

/// A source in order that is at least this long is read again in place; shorter ones are sorted in memory.
const MIN_SOURCE_RUN: u64 = 4 << 20;
/// At most this many sources are read side by side.
const MAX_SOURCE_RUNS: usize = 12;

/// The entries in the order of their time.
enum Entries {
    /// All of them fit into memory.
    Memory(std::vec::IntoIter<Entry>),
    /// Read again, ahead of who takes them.
    Ahead(std::iter::Flatten<Ahead<Vec<Entry>>>),
}

impl Iterator for Entries {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        match self {
            Self::Memory(entries) => entries.next(),
            Self::Ahead(entries) => entries.next(),
        }
    }
}

impl Recording {
    /// Reads all sources once, to count them and to find the order, and stands before the first record.
    ///
    /// # Errors
    /// A source that was named cannot be read, or temporary files cannot be written.
    pub fn open(sources: Vec<Source>, options: &RecordingOptions) -> Result<Self, RecordingError> {
        let inputs = sources::list(sources, options)?;
        let disk_bytes = inputs.iter().map(|input| input.size).sum();
        let Survey { sources, entries, skipped } = survey::survey(inputs, options)?;
        let files = sources.iter().map(|source| Arc::clone(&source.input.file)).collect();
        let dated = |source: &&Surveyed| source.timeline.count() > 0 && source.timeline.is_dated();
        let first = sources.iter().filter(dated).map(|source| source.timeline.earliest()).min();
        let last = sources.iter().filter(dated).map(|source| source.timeline.latest()).max();
        let records = sources.iter().map(|source| source.timeline.count()).sum();
        let record_bytes = sources.iter().map(|source| source.bytes).sum();
        let entries = match entries {
            Some(mut entries) => {
                entries.sort_unstable();
                Entries::Memory(entries.into_iter())
            }
            None => {
                let chunks = EntryChunks(Merge::new(runs_of(sources, options)?));
                Entries::Ahead(Ahead::start(chunks).map_err(RecordingError::Thread)?.flatten())
            }
        };
        Ok(Self {
            files,
            entries,
            position: 0,
            records,
            disk_bytes,
            record_bytes,
            first_time: first.map(Timestamp::from_millis),
            last_time: last.map(Timestamp::from_millis),
            skipped,
        })
    }

    /// How many records there are, those that cannot be read included.
    pub const fn records(&self) -> u64 {
        self.records
    }

    /// The bytes of all sources as they lie on the disk.
    pub const fn disk_bytes(&self) -> u64 {
        self.disk_bytes
    }

    /// The unpacked bytes of all records: what there is to do, for a progress bar.
    pub const fn total_bytes(&self) -> u64 {
        self.record_bytes
    }

    /// The earliest time of any record that has one.
    pub const fn first_time(&self) -> Option<Timestamp> {
        self.first_time
    }

    /// The latest time of any record that has one.
    pub const fn last_time(&self) -> Option<Timestamp> {
        self.last_time
    }

    /// Files met in directories that hold no recording.
    pub fn skipped(&self) -> &[PathBuf] {
        &self.skipped
    }

    /// How many records have been delivered, errors included.
    pub const fn position(&self) -> u64 {
        self.position
    }

    /// Goes forward so that `position` records have been delivered; never backwards.
    pub fn skip_to(&mut self, position: u64) {
        while self.position < position && self.entries.next().is_some() {
            self.position += 1;
        }
    }

    fn deliver(&self, entry: Entry) -> Result<Record, RecordError> {
        let file = usize::try_from(entry.source).ok().and_then(|source| self.files.get(source));
        let file = file
            .map(Arc::clone)
            .unwrap_or_else(|| Arc::new(RecordedFile { path: PathBuf::from("unknown source"), project_hint: None }));
        let origin = Origin { file, line: entry.place.line, before: entry.place.before };
        let kind = match entry.kind {
            EntryKind::Event => RecordKind::Event(entry.bytes),
            EntryKind::Envelope => RecordKind::Envelope(entry.bytes),
            EntryKind::Request => match parse_raw_http(&entry.bytes) {
                Ok(request) => RecordKind::Request(request),
                Err(error) => {
                    return Err(RecordError { origin, column: 0, message: error.to_string(), bytes: entry.bytes });
                }
            },
            EntryKind::Fault => {
                let Fault { column, message, bytes, .. } = Fault::unpack(&entry.bytes);
                return Err(RecordError { origin, column, message, bytes });
            }
        };
        Ok(Record { origin, time: Timestamp::from_millis(entry.time), dated: entry.dated, kind })
    }
}

impl Iterator for Recording {
    type Item = Result<Record, RecordError>;

    fn next(&mut self) -> Option<Self::Item> {
        let entry = self.entries.next()?;
        self.position += 1;
        Some(self.deliver(entry))
    }
}

/// Runs over sources that do not fit into memory together: those that are in order are read again in place, the rest
/// is sorted through temporary files.
fn runs_of(sources: Vec<Surveyed>, options: &RecordingOptions) -> Result<Vec<Run>, RecordingError> {
    let mut in_place = Vec::new();
    let mut builder = RunBuilder::new(options);
    for (number, mut source) in sources.into_iter().enumerate() {
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        let window = window_of(&source, options).filter(|_| in_place.len() < MAX_SOURCE_RUNS);
        let Ok(reader) = Reader::open(&mut source.input, options.max_record_bytes) else {
            push_unopened(&mut builder, number, source)?;
            continue;
        };
        let times = source.timeline.into_times();
        match window {
            Some(window) => in_place.push(Run::Source(Box::new(SourceRun::new(reader, times, number, window)))),
            None => {
                let mut run = SourceRun::new(reader, times, number, 0);
                while let Some(entry) = run.next_read() {
                    builder.push(entry)?;
                }
            }
        }
    }
    let mut runs = builder.finish();
    runs.append(&mut in_place);
    Ok(runs)
}

/// How many records to hold back to read a source in place; none when it must be sorted.
fn window_of(source: &Surveyed, options: &RecordingOptions) -> Option<usize> {
    let fits = source.longest.saturating_mul(WINDOW) <= options.memory_budget / 4;
    match source.sortedness {
        _ if source.bytes < MIN_SOURCE_RUN.min(options.memory_budget as u64 / 4) => None,
        Sortedness::Sorted => Some(0),
        Sortedness::Nearly if fits => Some(WINDOW),
        Sortedness::Nearly | Sortedness::Unsorted => None,
    }
}

fn push_unopened(builder: &mut RunBuilder<'_>, number: u32, source: Surveyed) -> Result<(), RecordingError> {
    let fault = survey::unopened(&std::io::Error::other("it could be read a moment ago and now cannot be"));
    let time = source.timeline.latest();
    let (kind, bytes) = (EntryKind::Fault, fault.pack());
    builder.push(Entry { time, source: number, ordinal: 0, place: Place::line(1), dated: false, kind, bytes })
}
