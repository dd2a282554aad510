//! What can be wrong with a recording as a whole, and with one record of it.

use std::io;
use std::path::PathBuf;

use super::Origin;

/// A record that could not be read; those after it go on.
#[derive(Debug, thiserror::Error)]
#[error("{origin}{}: {message}", column_of(*column))]
pub struct RecordError {
    /// The file and the line, from 1.
    pub origin: Origin,
    /// The column, from 1; 0 when the fault is the record as a whole.
    pub column: u64,
    /// What is wrong there.
    pub message: String,
    /// The record as it came, as far as it could be read.
    pub bytes: Vec<u8>,
}

/// Why a recording cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum RecordingError {
    /// A source that was named is not there or may not be read.
    #[error("cannot read {path}: {source}; check the path and its permissions")]
    Source {
        /// The source as it was named.
        path: PathBuf,
        /// What the operating system says.
        source: io::Error,
    },
    /// Temporary files for sorting could not be written.
    #[error("cannot write temporary files for sorting: {0}; free some space or set TMPDIR to a larger disk")]
    Temporary(#[source] io::Error),
    /// The thread that reads ahead could not be started.
    #[error("cannot start a thread to read with: {0}")]
    Thread(#[source] io::Error),
}

/// The column as it follows the line; a record that is faulty as a whole has none.
fn column_of(column: u64) -> String {
    if column == 0 { String::new() } else { format!(":{column}") }
}
