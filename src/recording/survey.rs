//! The first reading: the time of every record, how far each source is in order, and, as long as they fit, the
//! records themselves.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::io::ErrorKind;
use std::path::PathBuf;

use super::entry::{Entry, EntryKind, Fault, Place};
use super::probe;
use super::reader::{Raw, Reader};
use super::sources::Input;
use super::timeline::Timeline;
use super::{RecordingError, RecordingOptions};
use crate::event;
use crate::protocol::{Envelope, parse_raw_http};

/// A source that is nearly in order is put in order by holding back this many records.
pub(super) const WINDOW: usize = 512;

/// How far a source is in the order of its times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sortedness {
    /// Wholly.
    Sorted,
    /// Once [`WINDOW`] records are held back.
    Nearly,
    /// Not at all.
    Unsorted,
}

/// One input and what the first reading found.
pub(super) struct Surveyed {
    pub(super) input: Input,
    pub(super) timeline: Timeline,
    pub(super) sortedness: Sortedness,
    /// Unpacked bytes of its records.
    pub(super) bytes: u64,
    /// The longest record.
    pub(super) longest: usize,
}

/// What the first reading found in all inputs.
pub(super) struct Survey {
    pub(super) sources: Vec<Surveyed>,
    /// Every entry, if they fit into the budget; their times are still relative to their timelines.
    pub(super) entries: Option<Vec<Entry>>,
    /// Files met in directories that are no recordings.
    pub(super) skipped: Vec<PathBuf>,
}

/// Reads all inputs once.
pub(super) fn survey(inputs: Vec<Input>, options: &RecordingOptions) -> Result<Survey, RecordingError> {
    // What is larger than the budget before it is unpacked is not worth gathering.
    let size: u64 = inputs.iter().map(|input| input.size).sum();
    let entries = (size <= options.memory_budget as u64).then(Vec::new);
    let mut survey = Survey { sources: Vec::new(), entries, skipped: Vec::new() };
    let mut weight = 0;
    for mut input in inputs {
        let reader = match Reader::open(&mut input, options.max_record_bytes) {
            Ok(reader) if reader.is_unknown() && !input.named => {
                survey.skipped.push(input.file.path.clone());
                continue;
            }
            Ok(reader) => Ok(reader),
            // What cannot even be opened is a mistake in the call; what is damaged inside is a fault of the recording.
            Err(source)
                if input.named && matches!(source.kind(), ErrorKind::NotFound | ErrorKind::PermissionDenied) =>
            {
                return Err(RecordingError::Source { path: input.file.path.clone(), source });
            }
            Err(error) => Err(error),
        };
        survey_source(&mut survey, input, reader, options, &mut weight);
    }
    settle_times(&mut survey);
    Ok(survey)
}

fn survey_source(
    survey: &mut Survey,
    input: Input,
    reader: std::io::Result<Reader>,
    options: &RecordingOptions,
    weight: &mut usize,
) {
    let source = u32::try_from(survey.sources.len()).unwrap_or(u32::MAX);
    let mut timeline = Timeline::default();
    let mut order = Order::default();
    let (mut bytes_read, mut longest) = (0, 0);
    let mut take = |raw: Raw<'_>| {
        let looked = Looked::at(raw);
        let ordinal = timeline.count();
        let is_fault = looked.fault.is_some();
        let time = timeline.push(looked.time, is_fault);
        order.see(time, timeline.base().is_some());
        bytes_read += looked.bytes.len() as u64;
        longest = longest.max(looked.bytes.len());
        let Some(entries) = &mut survey.entries else { return };
        let entry = Entry {
            time,
            source,
            ordinal,
            place: looked.place,
            dated: looked.time.is_some(),
            kind: if is_fault { EntryKind::Fault } else { looked.kind },
            bytes: looked.fault.map_or_else(|| looked.bytes.to_vec(), |fault| fault.pack()),
        };
        *weight += entry.weight();
        if *weight > options.memory_budget {
            survey.entries = None;
        } else {
            entries.push(entry);
        }
    };
    match reader {
        Ok(mut reader) => {
            while let Some(raw) = reader.next() {
                take(raw);
            }
        }
        Err(error) => take(Raw::Fault(unopened(&error))),
    }
    let sortedness = order.sortedness();
    survey.sources.push(Surveyed { input, timeline, sortedness, bytes: bytes_read, longest });
}

pub(super) fn unopened(error: &std::io::Error) -> Fault {
    Fault { line: 1, column: 0, message: format!("cannot read the file: {error}"), bytes: Vec::new() }
}

/// Gives sources without any time the latest time of those before them, else the first time of all.
fn settle_times(survey: &mut Survey) {
    let first = survey.sources.iter().find_map(|source| source.timeline.base());
    let mut carried = first.unwrap_or_default();
    let mut moved = vec![None; survey.sources.len()];
    for (source, moved) in survey.sources.iter_mut().zip(&mut moved) {
        let had_none = source.timeline.base().is_none();
        source.timeline.set_base(carried);
        carried = source.timeline.latest();
        *moved = if had_none { Some(carried) } else { None };
    }
    for entry in survey.entries.iter_mut().flatten() {
        let source = entry.source as usize;
        if let Some(Some(time)) = moved.get(source) {
            entry.time = *time;
        } else if !entry.dated
            && let Some(source) = survey.sources.get(source)
            && entry.ordinal < source.timeline.undated_before_base()
        {
            entry.time = source.timeline.base().unwrap_or_default();
        }
    }
}

/// A record after a look at it.
struct Looked<'a> {
    place: Place,
    kind: EntryKind,
    bytes: &'a [u8],
    time: Option<i64>,
    fault: Option<Fault>,
}

impl<'a> Looked<'a> {
    fn at(raw: Raw<'a>) -> Self {
        match raw {
            Raw::Record { place, kind, bytes } => {
                let (time, fault) = match look(kind, place, bytes) {
                    Ok(time) => (time, None),
                    Err(fault) => (None, Some(fault)),
                };
                let place = fault.as_ref().map_or(place, |fault| Place::line(fault.line));
                Self { place, kind, bytes, time, fault }
            }
            Raw::Fault(fault) => {
                let place = Place::line(fault.line);
                Self { place, kind: EntryKind::Fault, bytes: &[], time: None, fault: Some(fault) }
            }
        }
    }
}

/// The time of a record in milliseconds, or what is wrong with it.
fn look(kind: EntryKind, place: Place, bytes: &[u8]) -> Result<Option<i64>, Fault> {
    let whole = |message: String| Fault { line: place.line, column: 0, message, bytes: bytes.to_vec() };
    let time = match kind {
        EntryKind::Event => probe::event_time(bytes).map_err(|error| broken(place, &error, bytes))?,
        EntryKind::Envelope => {
            let envelope = Envelope::parse(bytes).map_err(|error| whole(error.to_string()))?;
            probe::envelope_time(&envelope)
        }
        EntryKind::Request => {
            let request = parse_raw_http(bytes).map_err(|error| whole(error.to_string()))?;
            probe::request_time(&request)
        }
        EntryKind::Fault => None,
    };
    Ok(time.map(crate::model::Timestamp::as_millis))
}

fn broken(place: Place, error: &event::ParseError, bytes: &[u8]) -> Fault {
    let number = |number: usize| u64::try_from(number).unwrap_or_default();
    let (line, column) = place.within(number(error.line), number(error.column));
    Fault { line, column, message: error.message.clone(), bytes: bytes.to_vec() }
}

/// What is wrong with a record that was faulty when it was read first.
pub(super) fn fault_in(kind: EntryKind, place: Place, bytes: &[u8]) -> Option<Fault> {
    look(kind, place, bytes).err()
}

/// Follows the times of a source to see how far they are in order.
#[derive(Default)]
struct Order {
    latest: Option<i64>,
    unsorted: bool,
    /// The times that would be held back, and the last one that would have been let go.
    held: BinaryHeap<Reverse<i64>>,
    released: Option<i64>,
    beyond_window: bool,
}

impl Order {
    fn see(&mut self, time: i64, dated: bool) {
        // Records before the first known time are given it, so they are in order.
        if !dated || self.beyond_window {
            return;
        }
        self.unsorted |= self.latest.is_some_and(|latest| time < latest);
        self.latest = self.latest.max(Some(time));
        if self.released.is_some_and(|released| time < released) {
            self.beyond_window = true;
            self.held = BinaryHeap::new();
            return;
        }
        self.held.push(Reverse(time));
        if self.held.len() > WINDOW {
            self.released = self.held.pop().map(|Reverse(time)| time);
        }
    }

    const fn sortedness(&self) -> Sortedness {
        match (self.beyond_window, self.unsorted) {
            (true, _) => Sortedness::Unsorted,
            (false, true) => Sortedness::Nearly,
            (false, false) => Sortedness::Sorted,
        }
    }
}
