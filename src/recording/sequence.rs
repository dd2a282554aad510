//! Records one after another in the order they stand in, read once: for a program that writes into a pipe and waits
//! for the answer to each line.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;

use super::entry::EntryKind;
use super::reader::{Raw, Reader};
use super::sources::{self, Input, Opening, Origin, RecordedFile, Source};
use super::survey;
use super::{RecordError, RecordKind, RecordingError, RecordingOptions};
use crate::protocol::parse_raw_http;

/// What the sources hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SequenceForm {
    /// Anything a recording may hold; what it is, is found in the content.
    Detected,
    /// One event a line, whatever the first lines look like.
    Lines,
}

/// The records of sources in the order they stand in. A record that cannot be read is an `Err` in its place; the
/// rest goes on.
pub struct Sequence {
    waiting: VecDeque<Waiting>,
    current: Option<(Arc<RecordedFile>, Reader)>,
    form: SequenceForm,
    max_bytes: usize,
}

enum Waiting {
    Input(Input),
    Stream { file: Arc<RecordedFile>, reader: Box<dyn std::io::Read + Send> },
}

impl Sequence {
    /// Stands before the first record of `sources`.
    ///
    /// # Errors
    /// A source that was named is not there.
    pub fn open(sources: Vec<Source>, form: SequenceForm, options: &RecordingOptions) -> Result<Self, RecordingError> {
        let mut waiting = VecDeque::new();
        for source in sources {
            match source {
                Source::Stream { name, reader } => {
                    let file = Arc::new(RecordedFile { path: PathBuf::from(name), project_hint: None });
                    waiting.push_back(Waiting::Stream { file, reader });
                }
                Source::Path(_) => {
                    waiting.extend(sources::list(vec![source], options)?.into_iter().map(Waiting::Input))
                }
            }
        }
        Ok(Self { waiting, current: None, form, max_bytes: options.max_record_bytes })
    }

    /// Opens the next source; none when there is none, an error when it cannot be read.
    fn advance(&mut self) -> Option<Result<(), RecordError>> {
        let (file, opened) = match self.waiting.pop_front()? {
            Waiting::Stream { file, reader } => (file, Reader::over_stream(reader, self.form, self.max_bytes)),
            Waiting::Input(mut input) => {
                let opened = match (self.form, &input.opening) {
                    (SequenceForm::Detected, _) | (_, Opening::Pair { .. }) => Reader::open(&mut input, self.max_bytes),
                    (SequenceForm::Lines, _) => {
                        input.open().and_then(|reader| Reader::over_stream(reader, self.form, self.max_bytes))
                    }
                };
                (input.file, opened)
            }
        };
        Some(match opened {
            Ok(reader) => {
                self.current = Some((file, reader));
                Ok(())
            }
            Err(error) => {
                let message = survey::unopened(&error).message;
                Err(RecordError { origin: Origin { file, line: 1, before: 0 }, column: 0, message, bytes: Vec::new() })
            }
        })
    }
}

impl Iterator for Sequence {
    type Item = Result<(Origin, RecordKind), RecordError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some((file, reader)) = &mut self.current {
                if let Some(raw) = reader.next() {
                    return Some(record(Arc::clone(file), raw));
                }
                self.current = None;
            }
            if let Err(error) = self.advance()? {
                return Some(Err(error));
            }
        }
    }
}

fn record(file: Arc<RecordedFile>, raw: Raw<'_>) -> Result<(Origin, RecordKind), RecordError> {
    let (place, kind, bytes) = match raw {
        Raw::Record { place, kind, bytes } => (place, kind, bytes),
        Raw::Fault(fault) => {
            let origin = Origin { file, line: fault.line, before: 0 };
            return Err(RecordError { origin, column: fault.column, message: fault.message, bytes: fault.bytes });
        }
    };
    let origin = Origin { file, line: place.line, before: place.before };
    Ok(match kind {
        EntryKind::Envelope => (origin, RecordKind::Envelope(bytes.to_vec())),
        EntryKind::Request => match parse_raw_http(bytes) {
            Ok(request) => (origin, RecordKind::Request(request)),
            Err(error) => {
                return Err(RecordError { origin, column: 0, message: error.to_string(), bytes: bytes.to_vec() });
            }
        },
        EntryKind::Event | EntryKind::Fault => (origin, RecordKind::Event(bytes.to_vec())),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stream(content: &str) -> Source {
        let reader = Box::new(std::io::Cursor::new(content.as_bytes().to_vec()));
        Source::Stream { name: "stream".to_owned(), reader }
    }

    fn kinds(content: &str, form: SequenceForm) -> Vec<String> {
        let sequence = Sequence::open(vec![stream(content), stream("{}")], form, &RecordingOptions::default()).unwrap();
        sequence
            .map(|record| match record {
                Ok((origin, RecordKind::Event(_))) => format!("event {}", origin.line),
                Ok((origin, RecordKind::Envelope(_))) => format!("envelope {}", origin.line),
                Ok((origin, RecordKind::Request(_))) => format!("request {}", origin.line),
                Err(error) => error.to_string(),
            })
            .collect()
    }

    #[test]
    fn the_order_is_that_of_the_sources() {
        let lines = "{\"timestamp\":2}\n\n{\"timestamp\":1}\n";
        assert_eq!(kinds(lines, SequenceForm::Detected), ["event 1", "event 3", "event 1"]);
        assert_eq!(kinds("{}\n{\"type\":\"session\"}\n{}", SequenceForm::Detected), ["envelope 1", "event 1"]);
    }

    #[test]
    fn lines_are_lines_whatever_they_look_like() {
        let lines = "{\"event_id\":\"a\"}\n{\"type\":\"transaction\"}\nnonsense\n[\n";
        assert_eq!(kinds(lines, SequenceForm::Lines), ["event 1", "event 2", "event 3", "event 4", "event 1"]);
    }
}
