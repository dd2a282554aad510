//! Putting chunks together.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::FILE;
use crate::server::contents::{Assembled, Contents, Digest};
use crate::server::{ApiError, Backend};

/// How many chunks a file has at most.
const MOST_CHUNKS: usize = 4_096;

/// How far a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum State {
    /// Chunks are missing.
    NotFound,
    /// It is there.
    Ok,
    /// It cannot be.
    Error,
}

/// What is answered about a file.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Progress {
    state: State,
    missing_chunks: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    /// The debug file that it became.
    #[serde(skip_serializing_if = "Option::is_none")]
    dif: Option<Value>,
}

/// A file as it is sent: the SHA-1 of its chunks, in their order.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Chunks(Option<Vec<String>>);

impl Progress {
    /// It is there.
    pub(super) const fn done(dif: Option<Value>) -> Self {
        Self { state: State::Ok, missing_chunks: Vec::new(), detail: None, dif }
    }

    /// It cannot be.
    pub(super) fn failed(detail: impl Into<String>) -> Self {
        Self { state: State::Error, missing_chunks: Vec::new(), detail: Some(detail.into()), dif: None }
    }

    /// These chunks are missing; without any, nothing is known of the file.
    pub(super) fn missing(chunks: &[Digest]) -> Self {
        let missing_chunks = chunks.iter().map(Digest::to_string).collect();
        Self { state: State::NotFound, missing_chunks, detail: None, dif: None }
    }
}

/// Reads the SHA-1 of a field.
///
/// # Errors
/// 400 for the field.
pub(super) fn checksum(field: &str, text: &str) -> Result<Digest, ApiError> {
    Digest::parse(text).ok_or_else(|| ApiError::field(field, "A SHA-1 has 40 hex digits."))
}

impl Chunks {
    /// Their digests.
    ///
    /// # Errors
    /// 400 for the field `chunks`.
    pub(super) fn check(&self) -> Result<Vec<Digest>, ApiError> {
        let chunks = self.0.as_deref().unwrap_or_default();
        if chunks.len() > MOST_CHUNKS {
            return Err(ApiError::field("chunks", format!("A file has at most {MOST_CHUNKS} chunks.")));
        }
        chunks.iter().map(|chunk| checksum("chunks", chunk)).collect()
    }
}

/// Puts a file together: its length, or what to answer instead.
///
/// # Errors
/// When there is no room, or the operating system refuses.
pub(super) fn assemble(backend: &Backend, file: Digest, chunks: &[Digest]) -> Result<Result<u64, Progress>, ApiError> {
    let contents = Contents::of(backend);
    // Each once: a client sends what it is told is missing.
    let mut missing: Vec<Digest> = chunks.iter().copied().filter(|chunk| !contents.has_chunk(*chunk)).collect();
    missing.sort_unstable();
    missing.dedup();
    if chunks.is_empty() || !missing.is_empty() {
        return Ok(Err(Progress::missing(&missing)));
    }
    Ok(match contents.assemble(file, chunks, FILE, backend.now())? {
        Assembled::File(length) => Ok(length),
        Assembled::Other => Err(Progress::failed("The checksum of the file is another than that of its chunks.")),
        Assembled::TooLong => Err(Progress::failed(format!("A file has at most {FILE} bytes."))),
    })
}
