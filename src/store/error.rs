//! What can go wrong in a store, by meaning.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

/// Why the store could not do what it was asked.
///
/// Whatever is returned, nothing that was acknowledged before is lost, and nothing of the refused
/// request stays.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The directory was written by a newer version.
    #[error("{path} has store format {found}, this version knows {supported} at most: use a newer vidette")]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The newest format known here.
        supported: i64,
    },
    /// A file in the place of a store's file is something else.
    #[error("{path} is not part of a vidette store")]
    NotAStore {
        /// The file.
        path: PathBuf,
    },
    /// The files of the directory do not belong together.
    #[error("{path} does not fit its store: {detail}")]
    Inconsistent {
        /// The file.
        path: PathBuf,
        /// What does not fit.
        detail: String,
    },
    /// A file is damaged.
    #[error("{path} is damaged: {detail}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was met.
        detail: String,
    },
    /// Another process kept the store locked for longer than the time allowed.
    #[error("{path} is in use by another process: try again when it has finished")]
    Busy {
        /// The file.
        path: PathBuf,
    },
    /// No room is left.
    #[error("no space left for {path}: free some, or lower the retention; what was stored before is safe")]
    Full {
        /// The file.
        path: PathBuf,
    },
    /// The directory or a file in it cannot be written.
    #[error("{path} cannot be written: check its permissions")]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// The operating system refused.
    #[error("{path}: {source}")]
    Io {
        /// The file or directory.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
    /// A project that does not exist.
    #[error("there is no project {0}")]
    UnknownProject(String),
    /// A name that exists already.
    #[error("{0} exists already")]
    Exists(String),
    /// The request makes no sense.
    #[error("{0}")]
    Invalid(String),
    /// The writer has stopped.
    #[error("the store was closed")]
    Closed,
    /// Any other refusal of the database.
    #[error("{path}: {source}")]
    Database {
        /// The file.
        path: PathBuf,
        /// What it said.
        source: rusqlite::Error,
    },
}

/// What store functions return.
pub type Result<T> = std::result::Result<T, StoreError>;

impl StoreError {
    /// The meaning of a database error in `path`.
    pub(super) fn from_database(path: &Path, source: rusqlite::Error) -> Self {
        let path = path.to_path_buf();
        match source.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full { path },
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => Self::ReadOnly { path },
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy { path },
            Some(ErrorCode::NotADatabase) => Self::NotAStore { path },
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged { path, detail: source.to_string() },
            _ => Self::Database { path, source },
        }
    }

    /// The meaning of an input or output error on `path`.
    pub(super) fn from_io(path: &Path, source: io::Error) -> Self {
        let path = path.to_path_buf();
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full { path },
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path },
            _ => Self::Io { path, source },
        }
    }
}
