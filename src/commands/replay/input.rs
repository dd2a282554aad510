//! What is replayed: the recording opened, changed and filtered, and what could not be used kept.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use super::ReplayArgs;
use crate::context::Context;
use crate::error::CliError;
use crate::event;
use crate::model::Timestamp;
use crate::protocol::{Envelope, ItemType, Limits};
use crate::query::Query;
use crate::recording::{Record, RecordError, RecordKind, Recording, RecordingOptions, Source, Transform};

/// Where the recording is moved to end.
#[derive(Debug, Clone, Copy)]
pub(super) enum End {
    /// At the present.
    Now,
    /// At this moment.
    At(Timestamp),
}

/// Reads the value of `--shift-to`.
pub(super) fn end_of_recording(text: &str) -> Result<End, String> {
    if text == "now" { Ok(End::Now) } else { super::super::times::moment(text).map(End::At) }
}

/// The records as they are replayed.
pub(super) struct Input {
    recording: Recording,
    transforms: Vec<Transform>,
    filter: Option<Query>,
    limit: u64,
    now: Timestamp,
}

/// A record that cannot be replayed, with its bytes.
#[derive(Debug)]
pub(super) struct Unusable {
    pub(super) message: String,
    pub(super) bytes: Vec<u8>,
    /// The project it would have been for, and when.
    pub(super) origin: crate::recording::Origin,
}

impl Input {
    /// Opens the sources.
    pub(super) fn open(context: &Context, arguments: &ReplayArgs) -> Result<Self, CliError> {
        let sources = arguments.sources.iter().map(|path| source(path)).collect();
        let recording = Recording::open(sources, &RecordingOptions::default())
            .map_err(|error| CliError::usage("cannot read the recording").because(error))?;
        for path in recording.skipped() {
            context.ui.warn(&format!("{} holds no recording and is left out", path.display()));
        }
        let mut transforms: Vec<_> = arguments.set.iter().cloned().map(Transform::Set).collect();
        if let Some(last) = recording.last_time() {
            match arguments.shift_to {
                Some(End::Now) => transforms.push(Transform::shift_to(last, context.clock.now())),
                Some(End::At(end)) => transforms.push(Transform::shift_to(last, end)),
                None => {}
            }
        }
        if arguments.new_ids {
            transforms.push(Transform::NewIds { seed: 0 });
        }
        let (filter, limit) = (arguments.filter.clone(), arguments.limit.unwrap_or(u64::MAX));
        Ok(Self { recording, transforms, filter, limit, now: context.clock.now() })
    }

    /// How many records there are to replay at most.
    pub(super) fn total(&self) -> u64 {
        self.recording.records().min(self.limit)
    }

    /// How many records were taken.
    pub(super) const fn position(&self) -> u64 {
        self.recording.position()
    }

    /// Goes on at a position.
    pub(super) fn skip_to(&mut self, position: u64) {
        self.recording.skip_to(position);
    }

    /// The earliest time of the recording, as it will be replayed.
    pub(super) fn first_time(&self) -> Timestamp {
        let first = self.recording.first_time().unwrap_or(self.now);
        self.transforms.iter().fold(first, |time, transform| match transform {
            Transform::Shift(millis) => Timestamp::from_millis(time.as_millis().saturating_add(*millis)),
            Transform::Set(_) | Transform::NewIds { .. } => time,
        })
    }

    /// The next record; none at the end. Records that the filter leaves out are passed over.
    pub(super) fn next(&mut self) -> Option<Result<Record, Unusable>> {
        while self.recording.position() < self.limit {
            let index = self.recording.position();
            let record = match self.recording.next()? {
                Ok(record) => record,
                Err(error) => return Some(Err(unusable(error))),
            };
            let record = if self.transforms.is_empty() {
                record
            } else {
                match Transform::apply_all(&self.transforms, &record, index) {
                    Ok(changed) => changed,
                    Err(error) => {
                        let (message, bytes) = (format!("{}: {error}", record.origin), record.kind.bytes().to_vec());
                        return Some(Err(Unusable { message, bytes, origin: record.origin }));
                    }
                }
            };
            if self.filter.as_ref().is_none_or(|filter| matches(filter, &record, self.now)) {
                return Some(Ok(record));
            }
        }
        None
    }
}

fn source(path: &Path) -> Source {
    if path.as_os_str() == "-" {
        Source::Stream { name: "standard input".to_owned(), reader: Box::new(std::io::stdin()) }
    } else {
        Source::Path(path.to_owned())
    }
}

fn unusable(error: RecordError) -> Unusable {
    Unusable { message: error.to_string(), origin: error.origin, bytes: error.bytes }
}

/// Whether the event of a record matches; what holds no event does not.
fn matches(filter: &Query, record: &Record, now: Timestamp) -> bool {
    let event_matches = |bytes: &[u8]| event::parse(bytes).is_ok_and(|event| filter.matches(&event, now));
    let envelope_matches = |bytes: &[u8]| {
        Envelope::parse(bytes).is_ok_and(|envelope| {
            let events = envelope.items().iter();
            events
                .filter(|item| matches!(item.item_type(), ItemType::Event | ItemType::Transaction | ItemType::Feedback))
                .any(|item| event_matches(item.payload()))
        })
    };
    match &record.kind {
        RecordKind::Event(bytes) => event_matches(bytes),
        RecordKind::Envelope(bytes) => envelope_matches(bytes),
        RecordKind::Request(request) => request
            .decode(&Limits::default())
            .is_ok_and(|decoded| decoded.envelopes.iter().any(|bytes| envelope_matches(bytes))),
    }
}

/// What could not be used: told, counted, and kept if a file was named.
pub(super) struct Rejects<'c> {
    context: &'c Context,
    file: Option<(BufWriter<File>, std::path::PathBuf)>,
    pub(super) count: u64,
}

/// How many are told one by one.
const TOLD: u64 = 10;

impl<'c> Rejects<'c> {
    /// Begins with an empty file, if one was named; a resumed replay adds to what is there.
    pub(super) fn open(context: &'c Context, path: Option<&Path>, resumed: bool) -> Result<Self, CliError> {
        let open =
            |path: &Path| {
                let file =
                    File::options().create(true).write(true).append(resumed).truncate(!resumed).open(path).map_err(
                        |error| CliError::usage(format!("cannot write `{}`", path.display())).because(error),
                    )?;
                Ok::<_, CliError>((BufWriter::new(file), path.to_owned()))
            };
        Ok(Self { context, file: path.map(open).transpose()?, count: 0 })
    }

    /// Tells of one and keeps its bytes.
    pub(super) fn add(&mut self, message: &str, bytes: &[u8]) -> Result<(), CliError> {
        self.count += 1;
        if self.count <= TOLD {
            self.context.ui.warn(&crate::ui::text::printable(message));
        }
        let Some((file, path)) = &mut self.file else { return Ok(()) };
        let written =
            file.write_all(bytes).and_then(|()| if bytes.ends_with(b"\n") { Ok(()) } else { file.write_all(b"\n") });
        written.map_err(|error| CliError::failed(format!("cannot write `{}`", path.display())).because(error))
    }

    /// Brings what was kept into the file, so that no crash after this loses it.
    pub(super) fn flush(&mut self) -> Result<(), CliError> {
        let Some((file, path)) = &mut self.file else { return Ok(()) };
        file.flush().map_err(|error| CliError::failed(format!("cannot write `{}`", path.display())).because(error))
    }

    /// Finishes the file and tells how many were not told.
    pub(super) fn finish(mut self) -> Result<u64, CliError> {
        if self.count > TOLD {
            self.context.ui.warn(&format!("{} more could not be used", self.count - TOLD));
        }
        self.flush()?;
        if self.file.is_none() && self.count > 0 {
            self.context.ui.status("--rejects FILE keeps what could not be used");
        }
        Ok(self.count)
    }
}
