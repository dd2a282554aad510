//! Uploaded contents by their digest, in the data directory: chunks, and the files they are put together to.
//!
//! The name of a file here is made of the digest's bytes; nothing from outside becomes a path.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::StatusCode;
use sha1::{Digest as _, Sha1};

use super::{ApiError, Backend};
use crate::fs::write_atomically;
use crate::model::Timestamp;

/// How long a chunk waits for its file, and a file for who needs it.
const MOST_AGE: Duration = Duration::from_secs(86_400);

/// A SHA-1, written as 40 lower-case hex digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Digest([u8; 20]);

impl Digest {
    /// That of some bytes.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self(Sha1::digest(bytes).into())
    }

    /// Reads 40 hex digits.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if text.len() != 40 || !text.is_ascii() {
            return None;
        }
        let mut bytes = [0; 20];
        for (byte, digits) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
        }
        // A sign is no digit, though numbers may have one.
        text.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(Self(bytes))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

/// What putting a file together gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Assembled {
    /// It is there, and so long.
    File(u64),
    /// The chunks are another content than was said.
    Other,
    /// It is longer than a file may be.
    TooLong,
}

/// The directory of contents.
#[derive(Debug, Clone)]
pub(crate) struct Contents {
    chunks: PathBuf,
    files: PathBuf,
}

impl Contents {
    /// That of a backend.
    pub(crate) fn of(backend: &Backend) -> Self {
        let root = backend.store.directory().join("uploads");
        Self { chunks: root.join("chunks"), files: root.join("files") }
    }

    /// Keeps a chunk for a day.
    ///
    /// # Errors
    /// 503 when there is no room, and when the operating system refuses.
    pub(crate) fn put_chunk(&self, bytes: &[u8], now: Timestamp) -> Result<(), ApiError> {
        let path = self.chunks.join(Digest::of(bytes).to_string());
        put(&path, bytes, now).map_err(|error| refused(&path, &error))
    }

    /// Whether a chunk is there.
    pub(crate) fn has_chunk(&self, chunk: Digest) -> bool {
        self.chunks.join(chunk.to_string()).is_file()
    }

    /// Removes the chunks that have waited for longer than a day. One that cannot be removed stays for the next time.
    pub(crate) fn remove_old_chunks(&self, now: Timestamp) {
        remove_old(&self.chunks, now, |_| true);
    }

    /// Removes the files that are not named and have been there for longer than a day: nothing refers to them any more.
    pub(crate) fn remove_old_files(&self, used: &BTreeSet<String>, now: Timestamp) {
        let is_used = |name: &OsStr| name.to_str().is_some_and(|name| used.contains(name));
        remove_old(&self.files, now, |name| !is_used(name));
    }

    /// Keeps a file.
    ///
    /// # Errors
    /// As [`Contents::put_chunk`].
    pub(crate) fn put_file(&self, bytes: &[u8], now: Timestamp) -> Result<Digest, ApiError> {
        let digest = Digest::of(bytes);
        let path = self.path(digest);
        put(&path, bytes, now).map_err(|error| refused(&path, &error))?;
        Ok(digest)
    }

    /// Puts chunks together to the file of a digest.
    ///
    /// # Errors
    /// As [`Contents::put_chunk`]; and when a chunk went in the meantime.
    pub(crate) fn assemble(
        &self,
        digest: Digest,
        chunks: &[Digest],
        most: u64,
        now: Timestamp,
    ) -> Result<Assembled, ApiError> {
        self.try_assemble(digest, chunks, most, now).map_err(|error| refused(&self.files, &error))
    }

    fn try_assemble(&self, digest: Digest, chunks: &[Digest], most: u64, now: Timestamp) -> io::Result<Assembled> {
        fs::create_dir_all(&self.files)?;
        let mut file = tempfile::NamedTempFile::new_in(&self.files)?;
        let (mut hash, mut length) = (Sha1::new(), 0_u64);
        for chunk in chunks {
            let bytes = fs::read(self.chunks.join(chunk.to_string()))?;
            length = length.saturating_add(bytes.len() as u64);
            if length > most {
                return Ok(Assembled::TooLong);
            }
            hash.update(&bytes);
            file.write_all(&bytes)?;
        }
        if Digest(hash.finalize().into()) != digest {
            return Ok(Assembled::Other);
        }
        file.as_file().set_modified(system_time(now))?;
        file.as_file().sync_all()?;
        file.persist(self.path(digest)).map_err(|refused| refused.error)?;
        File::open(&self.files)?.sync_all()?;
        Ok(Assembled::File(length))
    }

    /// A file, to be read; none when it is not there.
    ///
    /// # Errors
    /// When the operating system refuses.
    pub(crate) fn open(&self, digest: Digest) -> Result<Option<File>, ApiError> {
        let path = self.path(digest);
        match File::open(&path) {
            Ok(file) => Ok(Some(file)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(refused(&path, &error)),
        }
    }

    /// The beginning of a file, and its end: at most `most` bytes of each.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(crate) fn ends(&self, digest: Digest, most: u32) -> Result<(Vec<u8>, Vec<u8>), ApiError> {
        let path = self.path(digest);
        let read = || {
            let mut file = File::open(&path)?;
            let (mut first, mut last) = (Vec::new(), Vec::new());
            (&file).take(u64::from(most)).read_to_end(&mut first)?;
            let length = file.metadata()?.len();
            file.seek(SeekFrom::Start(length.saturating_sub(u64::from(most))))?;
            file.take(u64::from(most)).read_to_end(&mut last)?;
            Ok((first, last))
        };
        read().map_err(|error| refused(&path, &error))
    }

    /// Removes a file, if it is there.
    ///
    /// # Errors
    /// When the operating system refuses.
    pub(crate) fn remove(&self, digest: Digest) -> Result<(), ApiError> {
        let path = self.path(digest);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(refused(&path, &error)),
            _ => Ok(()),
        }
    }

    fn path(&self, digest: Digest) -> PathBuf {
        self.files.join(digest.to_string())
    }
}

/// Writes a file, unless it is there, and marks it as used now.
fn put(path: &Path, bytes: &[u8], now: Timestamp) -> io::Result<()> {
    if !path.exists() {
        write_atomically(path, bytes)?;
    }
    File::options().write(true).open(path)?.set_modified(system_time(now))
}

/// Removes the files of a directory that were not used for longer than a day, as far as `may_go`. One that cannot be
/// removed stays for the next time.
fn remove_old(directory: &Path, now: Timestamp, may_go: impl Fn(&OsStr) -> bool) {
    let now = system_time(now);
    for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
        let modified = entry.metadata().and_then(|metadata| metadata.modified());
        let age = modified.ok().and_then(|modified| now.duration_since(modified).ok());
        if age.is_some_and(|age| age > MOST_AGE) && may_go(&entry.file_name()) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn system_time(at: Timestamp) -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(u64::try_from(at.as_millis()).unwrap_or_default())
}

fn refused(path: &Path, error: &io::Error) -> ApiError {
    tracing::error!(path = %path.display(), %error, "an upload could not be kept or read");
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            ApiError::detail(StatusCode::SERVICE_UNAVAILABLE, "no space is left for uploads")
        }
        _ => ApiError::detail(StatusCode::INTERNAL_SERVER_ERROR, "Internal Error"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_forty_hex_digits_are_a_digest() {
        let empty = "da39a3ee5e6b4b0d3255bfef95601890afd80709";
        assert_eq!(Digest::of(b"").to_string(), empty);
        assert_eq!(Digest::parse(&empty.to_uppercase()), Some(Digest::of(b"")));
        let signed = format!("+a{}", &empty[2..]);
        for text in
            ["", "../../../../../../../../etc/passwd", &empty[1..], &signed, &"é".repeat(20), "g".repeat(40).as_str()]
        {
            assert_eq!(Digest::parse(text), None, "{text}");
        }
    }
}
