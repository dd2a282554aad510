//! A git repository, read by calling `git`.
//!
//! `git` runs in a cleaned environment: in the C locale, without what would change its output, without ours (no token
//! reaches it or what its configuration starts), and without questions. Output is read in its `-z` forms only. This
//! module reads and must not change anything.

mod history;
mod remote;
mod submodules;

use std::collections::BTreeMap;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

pub use history::{Change, ChangeKind, GitCommit, History, Range};
pub use remote::RemoteUrl;
pub use submodules::Submodule;

use super::Surroundings;

/// The variables of git's own that say where a repository is and whether it is trusted; the others are left out.
const KEPT: [&str; 8] = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_COMMON_DIR",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_CEILING_DIRECTORIES",
    "GIT_DISCOVERY_ACROSS_FILESYSTEM",
    "GIT_EXEC_PATH",
];

/// The beginnings of the names of variables that git is not given.
const LEFT_OUT: [&str; 6] = ["GIT_", "SENTRY_", "VIDETTE_", "LC_", "LANG", "PAGER"];

/// What comes before each of git's commands.
const MANNER: [&str; 9] = [
    "--no-pager",
    "--no-replace-objects",
    "--literal-pathspecs",
    "-c",
    "i18n.logOutputEncoding=UTF-8",
    "-c",
    "log.showSignature=false",
    "-c",
    "color.ui=false",
];

/// What can go wrong with a repository.
#[derive(Debug, thiserror::Error)]
pub enum GitError {
    /// There is no `git`, or it cannot be started.
    #[error("git cannot be started: {0}")]
    Start(io::Error),
    /// The directory is in no repository.
    #[error("`{}` is not in a git repository", .0.display())]
    NotARepository(PathBuf),
    /// The repository belongs to somebody else, and git was not told to trust it.
    #[error("git does not trust the repository of `{}`, which belongs to somebody else", .0.display())]
    NotTrusted(PathBuf),
    /// Nothing was committed yet.
    #[error("the git repository of `{}` has no commit yet", .0.display())]
    NoCommit(PathBuf),
    /// Something else, in git's words.
    #[error("`git {command}` failed: {message}")]
    Failed {
        /// The command.
        command: String,
        /// Its words.
        message: String,
    },
}

impl GitError {
    /// What to do about it, where that is known.
    pub fn advice(&self) -> Option<String> {
        match self {
            Self::Start(_) => Some("install git, or put it into PATH".to_owned()),
            Self::NotARepository(_) => Some("run this in the checkout of the repository".to_owned()),
            Self::NotTrusted(_) => {
                Some("`git config --global --add safe.directory DIR` in this job makes git trust it".to_owned())
            }
            Self::NoCommit(_) | Self::Failed { .. } => None,
        }
    }
}

/// A repository, or a directory that may be in one.
#[derive(Debug, Clone)]
pub struct Git {
    directory: PathBuf,
    variables: BTreeMap<String, String>,
}

impl Git {
    /// The repository of the current directory, if there is one; nothing is looked at yet.
    pub fn here(surroundings: &Surroundings) -> Self {
        let keeps = |name: &str| {
            KEPT.contains(&name)
                || name.starts_with("GIT_CONFIG_")
                || !LEFT_OUT.iter().any(|start| name.starts_with(start))
        };
        let kept = surroundings.variables.iter().filter(|(name, _)| keeps(name));
        let mut variables: BTreeMap<_, _> = kept.map(|(name, value)| (name.clone(), value.clone())).collect();
        for (name, value) in
            [("LC_ALL", "C"), ("GIT_TERMINAL_PROMPT", "0"), ("GIT_OPTIONAL_LOCKS", "0"), ("GIT_PAGER", "cat")]
        {
            variables.insert(name.to_owned(), value.to_owned());
        }
        Self { directory: surroundings.directory.clone(), variables }
    }

    /// The repository of another directory, given from this one; variables that name this one do not hold there.
    #[must_use]
    pub fn at(&self, directory: impl AsRef<Path>) -> Self {
        let mut variables = self.variables.clone();
        variables.retain(|name, _| !matches!(name.as_str(), "GIT_DIR" | "GIT_WORK_TREE" | "GIT_COMMON_DIR"));
        Self { directory: self.directory.join(directory), variables }
    }

    /// The directory it was asked for in.
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// The full name of the commit that is checked out.
    ///
    /// # Errors
    /// [`GitError`].
    pub fn head(&self) -> Result<String, GitError> {
        self.resolve("HEAD")?.ok_or_else(|| GitError::NoCommit(self.directory.clone()))
    }

    /// The full name of the commit that a revision means here; none when it means no commit of this clone.
    ///
    /// # Errors
    /// [`GitError`].
    pub fn resolve(&self, revision: &str) -> Result<Option<String>, GitError> {
        if revision.starts_with('-') || revision.contains('\0') {
            return Ok(None);
        }
        let commit = format!("{revision}^{{commit}}");
        // Without a word when it means nothing; what git does say is about the repository.
        self.ask(&["rev-parse", "--verify", "--quiet", &commit])
    }

    /// The address of a remote, with git's own replacements (`url.*.insteadOf`); none when there is no such remote.
    ///
    /// # Errors
    /// [`GitError`].
    pub fn remote(&self, name: &str) -> Result<Option<String>, GitError> {
        match self.run(&["remote", "get-url", "--", name]) {
            Ok(output) => Ok(Some(line(&output)).filter(|url| !url.is_empty())),
            Err(GitError::Failed { message, .. }) if message.contains("No such remote") => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The names of the remotes.
    ///
    /// # Errors
    /// [`GitError`].
    pub fn remotes(&self) -> Result<Vec<String>, GitError> {
        let listed = self.run(&["remote"])?;
        Ok(String::from_utf8_lossy(&listed).lines().map(str::to_owned).collect())
    }

    /// The commits whose parents are left out of a shallow clone; none in a whole one.
    fn shallow_edge(&self) -> Result<Vec<String>, GitError> {
        if line(&self.run(&["rev-parse", "--is-shallow-repository"])?) != "true" {
            return Ok(Vec::new());
        }
        let path = self.directory.join(line(&self.run(&["rev-parse", "--git-path", "shallow"])?));
        let listed = std::fs::read_to_string(path).map_err(|error| GitError::Failed {
            command: "rev-parse --git-path shallow".to_owned(),
            message: error.to_string(),
        })?;
        Ok(listed.lines().map(str::to_owned).collect())
    }

    fn run(&self, arguments: &[&str]) -> Result<Vec<u8>, GitError> {
        let output = self.command(arguments).output().map_err(GitError::Start)?;
        self.judge(arguments, output)
    }

    /// As `run`, with input that is written while the output is read.
    fn run_with_input(&self, arguments: &[&str], input: &[u8]) -> Result<Vec<u8>, GitError> {
        let mut child = self.command(arguments).stdin(Stdio::piped()).spawn().map_err(GitError::Start)?;
        let pipe = child.stdin.take();
        let output = std::thread::scope(|scope| {
            scope.spawn(move || {
                // A git that ends early says why in its output.
                let _ = pipe.map(|mut pipe| pipe.write_all(input));
            });
            child.wait_with_output()
        });
        self.judge(arguments, output.map_err(GitError::Start)?)
    }

    /// One line, or none when git has nothing to say: it ends with a failure and without a word.
    fn ask(&self, arguments: &[&str]) -> Result<Option<String>, GitError> {
        let output = self.command(arguments).output().map_err(GitError::Start)?;
        if !output.status.success() && output.stderr.is_empty() {
            return Ok(None);
        }
        self.judge(arguments, output).map(|output| Some(line(&output)))
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        command.env_clear().envs(&self.variables).current_dir(&self.directory);
        command.args(MANNER).args(arguments);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn judge(&self, arguments: &[&str], output: Output) -> Result<Vec<u8>, GitError> {
        if output.status.success() {
            return Ok(output.stdout);
        }
        let words = String::from_utf8_lossy(&output.stderr);
        Err(if words.contains("not a git repository") {
            GitError::NotARepository(self.directory.clone())
        } else if words.contains("dubious ownership") {
            GitError::NotTrusted(self.directory.clone())
        } else {
            let message = words.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
            let message = if message.is_empty() { output.status.to_string() } else { message };
            GitError::Failed { command: arguments.join(" "), message }
        })
    }
}

/// The first line of an output.
fn line(output: &[u8]) -> String {
    String::from_utf8_lossy(output).lines().next().unwrap_or_default().trim().to_owned()
}

#[cfg(test)]
mod tests;
