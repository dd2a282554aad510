//! Recorded traffic as one stream in the order of its time.
//!
//! A recording is any number of files, directories and streams, each plain, gzip or zstd, holding event JSON
//! (one document, an array, or one event a line), an envelope, a recorded HTTP request or the body of one. What it
//! is, is found in its content. [`Recording`] delivers the [`Record`]s of all of them merged by time, in bounded
//! memory whatever their size, and [`Transform`]s change them on the way (other times, ids, fields).
//!
//! ## Projects
//!
//! When a directory is given, the name of the first sub-directory below it is taken as the slug of the project that
//! its files belong to ([`RecordedFile::project_hint`]): `incident/checkout/1.ndjson.zst` belongs to `checkout`.
//! Files directly in the directory, files given by name, and streams carry no hint.
//!
//! This module reads; it must not judge events beyond being JSON, and it writes nothing but temporary files.

mod ahead;
mod blocks;
mod chunks;
mod detect;
mod documents;
mod entry;
mod error;
mod merge;
mod options;
mod probe;
mod reader;
mod runs;
mod sequence;
mod sources;
mod stream;
mod survey;
mod timeline;
mod transform;

#[cfg(test)]
mod tests;

pub use error::{RecordError, RecordingError};
pub use options::RecordingOptions;
pub use sequence::{Sequence, SequenceForm};
pub use sources::{Origin, RecordedFile, Source};
pub use stream::{Record, RecordKind, Recording};
pub use transform::{Assignment, InvalidAssignment, Transform, TransformError};
