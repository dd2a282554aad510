//! The files that are named on the command line: globs expanded, `-` for standard input.
//!
//! A path that does not exist, or a glob that matches nothing, is an error before anything is sent.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{MAIN_SEPARATOR_STR, Path, PathBuf};

use crate::error::CliError;
use crate::pipeline::glob::{Case, Globs};

/// A larger file is not read: no server takes one.
const MAX_BYTES: u64 = 200 << 20;
/// Directories are not searched deeper than this for `**`.
const MAX_DEPTH: usize = 32;

/// Something that was named on the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::commands) enum Input {
    /// What the flags describe.
    Flags,
    /// Standard input.
    Standard,
    /// A file.
    File(PathBuf),
}

impl Input {
    /// The name in reports; none for what the flags describe.
    pub(in crate::commands) fn name(&self) -> Option<String> {
        match self {
            Self::Flags => None,
            Self::Standard => Some("-".to_owned()),
            Self::File(path) => Some(path.display().to_string()),
        }
    }

    /// Its bytes.
    ///
    /// # Errors
    /// A file that cannot be read, or is too large.
    pub(in crate::commands) fn read(&self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        match self {
            Self::Flags => 0,
            Self::Standard => io::stdin().lock().take(MAX_BYTES + 1).read_to_end(&mut bytes)?,
            Self::File(path) => File::open(path)?.take(MAX_BYTES + 1).read_to_end(&mut bytes)?,
        };
        if bytes.len() as u64 > MAX_BYTES {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, "more than 200 MiB"));
        }
        Ok(bytes)
    }
}

/// The inputs that paths and globs name: each once, those of a glob in the order of their names.
///
/// # Errors
/// [`crate::error::ErrorKind::NotFound`] for a path that is not there and a glob that matches nothing,
/// [`crate::error::ErrorKind::Usage`] for a directory and a glob that makes no sense.
pub(in crate::commands) fn find(arguments: &[String]) -> Result<Vec<Input>, CliError> {
    let mut inputs = Vec::new();
    for argument in arguments {
        let found = match argument.as_str() {
            "-" => vec![Input::Standard],
            path => files(path)?.into_iter().map(Input::File).collect(),
        };
        for input in found {
            if !inputs.contains(&input) {
                inputs.push(input);
            }
        }
    }
    Ok(inputs)
}

fn files(argument: &str) -> Result<Vec<PathBuf>, CliError> {
    let path = Path::new(argument);
    if path.is_dir() {
        let pattern = path.join("*.json");
        return Err(CliError::usage(format!("`{argument}` is a directory"))
            .hint(format!("name the files in it, such as '{}'", pattern.display())));
    }
    // A file whose name looks like a glob is still that file.
    if path.exists() {
        return Ok(vec![path.to_owned()]);
    }
    if !is_glob(argument) {
        return Err(CliError::not_found(format!("there is no file `{argument}`")).hint("nothing was sent"));
    }
    let found = expand(argument)?;
    if found.is_empty() {
        return Err(CliError::not_found(format!("no file matches `{argument}`")).hint("nothing was sent"));
    }
    Ok(found)
}

fn is_glob(text: &str) -> bool {
    text.contains(['*', '?', '[', '{'])
}

/// The files that a glob matches, sorted.
fn expand(pattern: &str) -> Result<Vec<PathBuf>, CliError> {
    let rooted = pattern.starts_with(std::path::is_separator);
    let parts: Vec<Part> = pattern
        .split(std::path::is_separator)
        .filter(|part| !part.is_empty())
        .map(Part::new)
        .collect::<Result<_, _>>()?;
    let start = if rooted { PathBuf::from(MAIN_SEPARATOR_STR) } else { PathBuf::new() };
    let mut found = Vec::new();
    walk(&start, &parts, MAX_DEPTH, &mut found);
    found.sort();
    found.dedup();
    Ok(found)
}

/// What stands between two slashes of a glob.
enum Part {
    Literal(String),
    /// `**`: any directories, or none.
    Deep,
    Glob {
        names: Globs,
        hidden: bool,
    },
}

impl Part {
    fn new(text: &str) -> Result<Self, CliError> {
        if text == "**" {
            return Ok(Self::Deep);
        }
        if !is_glob(text) {
            return Ok(Self::Literal(text.to_owned()));
        }
        let names = Globs::new([text], Case::Sensitive);
        match names.skipped().first() {
            Some(problem) => Err(CliError::usage(format!("`{text}` cannot be used: {problem}"))),
            None => Ok(Self::Glob { names, hidden: text.starts_with('.') }),
        }
    }
}

/// Follows the parts from a directory. A directory that cannot be read matches nothing.
fn walk(directory: &Path, parts: &[Part], depth: usize, found: &mut Vec<PathBuf>) {
    let Some((part, rest)) = parts.split_first() else { return };
    let mut follow = |path: PathBuf| {
        if rest.is_empty() {
            if path.is_file() {
                found.push(path);
            }
        } else if path.is_dir() {
            walk(&path, rest, depth, found);
        }
    };
    match part {
        Part::Literal(name) => follow(directory.join(name)),
        Part::Glob { names, hidden } => {
            for name in names_in(directory) {
                if (*hidden || !name.starts_with('.')) && names.is_match(&name) {
                    follow(directory.join(name));
                }
            }
        }
        Part::Deep => {
            // `**` at the end stands for every file below.
            let every = [Part::Glob { names: Globs::new(["*"], Case::Sensitive), hidden: false }];
            walk(directory, if rest.is_empty() { &every } else { rest }, depth, found);
            if depth == 0 {
                return;
            }
            for name in names_in(directory).into_iter().filter(|name| !name.starts_with('.')) {
                let below = directory.join(name);
                if below.is_dir() && !below.is_symlink() {
                    walk(&below, parts, depth - 1, found);
                }
            }
        }
    }
}

fn names_in(directory: &Path) -> Vec<String> {
    let here = if directory.as_os_str().is_empty() { Path::new(".") } else { directory };
    let Ok(entries) = std::fs::read_dir(here) else { return Vec::new() };
    entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    fn directory() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        for name in ["b.json", "a.json", "c.txt", ".hidden.json", "deep/er/d.json", "odd[1].json"] {
            let path = root.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, name).unwrap();
        }
        root
    }

    fn names(root: &Path, patterns: &[&str]) -> Vec<String> {
        let arguments: Vec<_> = patterns.iter().map(|pattern| format!("{}/{pattern}", root.display())).collect();
        let prefix = format!("{}/", root.display());
        let found = find(&arguments).unwrap();
        found.iter().map(|input| input.name().unwrap().replace(&prefix, "")).collect()
    }

    #[test]
    fn globs_are_expanded_in_order_and_each_file_is_taken_once() {
        let root = directory();
        assert_eq!(names(root.path(), &["?.json"]), ["a.json", "b.json"]);
        assert_eq!(names(root.path(), &["b.json", "[ab].json", "c.{txt,md}"]), ["b.json", "a.json", "c.txt"]);
        assert_eq!(names(root.path(), &["**/*.json"]), ["a.json", "b.json", "deep/er/d.json", "odd[1].json"]);
        assert_eq!(names(root.path(), &["deep/**"]), ["deep/er/d.json"]);
        assert_eq!(names(root.path(), &[".*.json"]), [".hidden.json"]);
    }

    #[test]
    fn a_file_is_a_file_even_when_its_name_looks_like_a_glob() {
        let root = directory();
        assert_eq!(names(root.path(), &["odd[1].json"]), ["odd[1].json"]);
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        let root = directory();
        let error = |name: &str| find(&[format!("{}/{name}", root.path().display())]).unwrap_err().kind;
        assert_eq!(error("*.yaml"), ErrorKind::NotFound);
        assert_eq!(error("none.json"), ErrorKind::NotFound);
        assert_eq!(error("deep"), ErrorKind::Usage);
        assert_eq!(find(&["-".to_owned(), "-".to_owned()]).unwrap(), [Input::Standard]);
    }
}
