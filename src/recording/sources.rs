//! Where a recording comes from: files, directories, streams.

use std::ffi::OsStr;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::entry::Place;
use super::{RecordingError, RecordingOptions};
use crate::model::Slug;

/// One thing to read.
pub enum Source {
    /// A file, or a directory with everything in it.
    Path(PathBuf),
    /// A stream such as standard input, under the name that errors give it.
    Stream {
        /// The name.
        name: String,
        /// The stream, plain, gzip or zstd.
        reader: Box<dyn Read + Send>,
    },
}

impl fmt::Debug for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(path) => formatter.debug_tuple("Path").field(path).finish(),
            Self::Stream { name, .. } => formatter.debug_tuple("Stream").field(name).finish(),
        }
    }
}

/// A file of a recording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordedFile {
    /// Its path, or the name of the stream.
    pub path: PathBuf,
    /// The project its records belong to: the first sub-directory below the directory that was given.
    pub project_hint: Option<Slug>,
}

/// Where a record stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The file.
    pub file: Arc<RecordedFile>,
    /// The line the record begins on, from 1.
    pub line: u64,
    /// How many bytes of that line are before it.
    pub before: u64,
}

impl Origin {
    /// Line and column, from 1, of a place in the record.
    pub const fn within(&self, line: usize, column: usize) -> (u64, u64) {
        Place { line: self.line, before: self.before }.within(line as u64, column as u64)
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.file.path.display(), self.line)
    }
}

/// One file or stream to be read, perhaps twice.
#[derive(Debug)]
pub(super) struct Input {
    pub(super) file: Arc<RecordedFile>,
    pub(super) opening: Opening,
    /// Named by the user, not met in a directory: then it must be a recording.
    pub(super) named: bool,
    /// Bytes on disk.
    pub(super) size: u64,
}

/// How an input is opened.
#[derive(Debug)]
pub(super) enum Opening {
    File(PathBuf),
    /// A request recorded in two files: what the head said as JSON, and the body as it was sent.
    Pair {
        head: PathBuf,
        body: PathBuf,
    },
    /// A stream that was set aside so that it can be read again, in memory.
    Memory(Arc<[u8]>),
    /// A stream that was set aside so that it can be read again, in an unnamed file.
    Spool(File),
}

/// Directories are followed down this far.
const MAX_DEPTH: usize = 32;

/// Files of these kinds lie beside recordings and are never part of one when met in a directory.
const OTHER_KINDS: [&str; 12] =
    ["md", "toml", "py", "sh", "yml", "yaml", "rs", "html", "css", "lock", "license", "log"];

/// Lists every input of `sources` in their order, directories sorted by name; streams are read to their end.
pub(super) fn list(sources: Vec<Source>, options: &RecordingOptions) -> Result<Vec<Input>, RecordingError> {
    let mut inputs = Vec::new();
    for source in sources {
        match source {
            Source::Path(path) => {
                let failed = |source| RecordingError::Source { path: path.clone(), source };
                let metadata = fs::metadata(&path).map_err(failed)?;
                if metadata.is_dir() {
                    walk(&path, None, 0, &mut inputs).map_err(failed)?;
                } else {
                    inputs.push(named_file(path, metadata.len()));
                }
            }
            Source::Stream { name, reader } => {
                let path = PathBuf::from(name);
                let (opening, size) = set_aside(reader, options).map_err(|error| match error.kind() {
                    io::ErrorKind::StorageFull => RecordingError::Temporary(error),
                    _ => RecordingError::Source { path: path.clone(), source: error },
                })?;
                let file = Arc::new(RecordedFile { path, project_hint: None });
                inputs.push(Input { file, opening, named: true, size });
            }
        }
    }
    Ok(inputs)
}

fn named_file(path: PathBuf, size: u64) -> Input {
    let opening = match head_of(&path).filter(|head| head.is_file()) {
        Some(head) => Opening::Pair { head, body: path.clone() },
        None => Opening::File(path.clone()),
    };
    Input { file: Arc::new(RecordedFile { path, project_hint: None }), opening, named: true, size }
}

fn set_aside(mut reader: Box<dyn Read + Send>, options: &RecordingOptions) -> io::Result<(Opening, u64)> {
    let in_memory = options.memory_budget / 4;
    let mut spool = match &options.temporary_directory {
        Some(directory) => tempfile::SpooledTempFile::new_in(in_memory, directory),
        None => tempfile::SpooledTempFile::new(in_memory),
    };
    let size = io::copy(&mut reader, &mut spool)?;
    let opening = match spool.into_inner() {
        tempfile::SpooledData::InMemory(content) => Opening::Memory(content.into_inner().into()),
        tempfile::SpooledData::OnDisk(file) => Opening::Spool(file),
    };
    Ok((opening, size))
}

/// `x.meta.json` for `x.raw`.
fn head_of(body: &Path) -> Option<PathBuf> {
    (body.extension() == Some(OsStr::new("raw"))).then(|| body.with_extension("meta.json"))
}

fn walk(directory: &Path, project: Option<&Slug>, depth: usize, inputs: &mut Vec<Input>) -> io::Result<()> {
    let mut entries = fs::read_dir(directory)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        if entry.file_name().as_encoded_bytes().starts_with(b".") {
            continue;
        }
        if entry.file_type()?.is_dir() {
            let own: Option<Slug> = entry.file_name().to_str().and_then(|name| name.parse().ok());
            let below = if depth == 0 { own.as_ref() } else { project };
            if depth < MAX_DEPTH {
                walk(&path, below, depth + 1, inputs)?;
            }
            continue;
        }
        let Some(metadata) = fs::metadata(&path).ok().filter(fs::Metadata::is_file) else { continue };
        if let Some(opening) = opening_of(&path) {
            let file = Arc::new(RecordedFile { path, project_hint: project.cloned() });
            inputs.push(Input { file, opening, named: false, size: metadata.len() });
        }
    }
    Ok(())
}

/// How a file met in a directory is opened; none for the companions of another and for what is no recording.
fn opening_of(path: &Path) -> Option<Opening> {
    let extension = path.extension().unwrap_or_default().to_ascii_lowercase();
    if OTHER_KINDS.iter().any(|kind| extension == *kind) {
        return None;
    }
    if extension == "decoded" && path.with_extension("raw").is_file() {
        return None;
    }
    let name = path.file_name()?.to_str().unwrap_or_default();
    if let Some(stem) = name.strip_suffix(".meta.json")
        && path.with_file_name(format!("{stem}.raw")).is_file()
    {
        return None;
    }
    if let Some(head) = head_of(path).filter(|head| head.is_file()) {
        return Some(Opening::Pair { head, body: path.to_owned() });
    }
    Some(Opening::File(path.to_owned()))
}

impl Input {
    /// Opens the file from its beginning; not for pairs.
    pub(super) fn open(&mut self) -> io::Result<Box<dyn Read + Send>> {
        match &mut self.opening {
            Opening::File(path) | Opening::Pair { body: path, .. } => Ok(Box::new(File::open(path)?)),
            Opening::Memory(bytes) => Ok(Box::new(io::Cursor::new(Arc::clone(bytes)))),
            Opening::Spool(file) => {
                file.seek(SeekFrom::Start(0))?;
                Ok(Box::new(file.try_clone()?))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_is_read_in_the_order_of_names_and_names_its_projects() {
        let directory = tempfile::tempdir().unwrap();
        for name in [
            "web/b.json",
            "web/a.json",
            "web/deep/c.json",
            "top.json",
            "README.md",
            ".git/config.json",
            "api/1.raw",
            "api/1.meta.json",
            "api/1.decoded",
            "api/2.raw",
        ] {
            let path = directory.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "{}").unwrap();
        }
        let inputs = list(vec![Source::Path(directory.path().to_owned())], &RecordingOptions::default()).unwrap();
        let found: Vec<_> = inputs
            .iter()
            .map(|input| {
                let path = input.file.path.strip_prefix(directory.path()).unwrap().to_str().unwrap();
                (path, input.file.project_hint.as_ref().map(Slug::as_str))
            })
            .collect();
        assert_eq!(
            found,
            [
                ("api/1.raw", Some("api")),
                ("api/2.raw", Some("api")),
                ("top.json", None),
                ("web/a.json", Some("web")),
                ("web/b.json", Some("web")),
                ("web/deep/c.json", Some("web")),
            ]
        );
        assert!(matches!(inputs[0].opening, Opening::Pair { .. }));
        assert!(matches!(inputs[1].opening, Opening::File(_)));
    }

    #[test]
    fn what_is_not_there_is_an_error_with_its_name() {
        let error = list(vec![Source::Path("no/such/file".into())], &RecordingOptions::default()).unwrap_err();
        assert!(error.to_string().contains("no/such/file"), "{error}");
    }
}
