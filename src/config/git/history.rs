//! Commits and what each of them changed.

use std::collections::{HashMap, HashSet};

use super::{Git, GitError};

/// A commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GitCommit {
    /// Its full name.
    pub id: String,
    /// Who wrote it.
    pub author_name: String,
    /// Their address.
    pub author_email: String,
    /// When it was written, in RFC 3339 with the author's own offset.
    pub time: String,
    /// The message, whole.
    pub message: String,
    /// What it changed against its first parent; none at the edge of a shallow clone, where the parent is missing.
    pub changes: Option<Vec<Change>>,
}

/// A file that a commit changed. A renamed one is one that went and one that came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What became of it.
    pub kind: ChangeKind,
    /// The path from the top of the repository.
    pub path: String,
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeKind {
    /// It is new.
    Added,
    /// It has another content or type.
    Modified,
    /// It is gone.
    Deleted,
}

/// Which commits, all of them reachable from what is checked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Range<'a> {
    /// Those that cannot be reached from this one.
    Since(&'a str),
    /// At most this many of the latest.
    Latest(usize),
}

/// Commits, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    /// The commits.
    pub commits: Vec<GitCommit>,
    /// Whether there are older ones that a shallow clone leaves out.
    pub is_cut: bool,
}

/// Full name, parents, author, address, time, seconds since 1970, message.
const FORMAT: &str = "--format=tformat:%H%n%P%n%an%n%ae%n%aI%n%at%n%B";

impl Git {
    /// The commits of a range with what they changed.
    ///
    /// # Errors
    /// [`GitError`].
    pub fn history(&self, range: Range<'_>) -> Result<History, GitError> {
        let (count, revisions) = match range {
            Range::Since(commit) => ("--max-count=-1".to_owned(), format!("{commit}..HEAD")),
            Range::Latest(count) => (format!("--max-count={count}"), "HEAD".to_owned()),
        };
        let listed = self.run(&["log", "-z", "--no-color", FORMAT, &count, &revisions, "--"])?;
        let mut read: Vec<_> = listed.split(|byte| *byte == 0).filter_map(commit).collect();
        let edge: HashSet<String> = self.shallow_edge()?.into_iter().collect();
        let mut changes = self.changes(read.iter().filter(|(commit, _)| !edge.contains(&commit.id)))?;
        for (commit, _) in &mut read {
            if !edge.contains(&commit.id) {
                commit.changes = Some(changes.remove(&commit.id).unwrap_or_default());
            }
        }
        let commits: Vec<_> = read.into_iter().map(|(commit, _)| commit).collect();
        let is_cut = commits.iter().any(|commit| edge.contains(&commit.id));
        Ok(History { commits, is_cut })
    }

    /// What commits changed against their first parents, by their names; those that changed nothing are left out.
    fn changes<'c>(
        &self,
        commits: impl Iterator<Item = &'c (GitCommit, Option<String>)>,
    ) -> Result<HashMap<String, Vec<Change>>, GitError> {
        let mut input = String::new();
        for (commit, parent) in commits {
            input.extend([commit.id.as_str(), " ", parent.as_deref().unwrap_or_default(), "\n"]);
        }
        if input.is_empty() {
            return Ok(HashMap::new());
        }
        let arguments =
            ["diff-tree", "--stdin", "-z", "-r", "--root", "--no-renames", "--no-ext-diff", "--name-status"];
        Ok(changes(&self.run_with_input(&arguments, input.as_bytes())?))
    }
}

/// Reads a commit, with the name of its first parent.
fn commit(record: &[u8]) -> Option<(GitCommit, Option<String>)> {
    let text = String::from_utf8_lossy(record);
    let mut lines = text.splitn(7, '\n');
    let id = lines.next().filter(|id| !id.is_empty())?.to_owned();
    let parent = lines.next()?.split(' ').next().filter(|parent| !parent.is_empty()).map(str::to_owned);
    let (author_name, author_email) = (lines.next()?.to_owned(), lines.next()?.to_owned());
    let (time, seconds) = (lines.next()?, lines.next()?);
    let time = rfc3339(time, seconds);
    let message = lines.next()?.to_owned();
    Some((GitCommit { id, author_name, author_email, time, message, changes: None }, parent))
}

/// A time as it is written, or in UTC when its offset is none that can be.
fn rfc3339(time: &str, seconds: &str) -> String {
    if time.parse::<jiff::Timestamp>().is_ok() {
        return time.to_owned();
    }
    let seconds = seconds.parse().unwrap_or_default();
    jiff::Timestamp::from_second(seconds).unwrap_or_default().to_string()
}

/// Reads `COMMIT NUL (STATUS NUL PATH NUL)*`, again and again.
fn changes(output: &[u8]) -> HashMap<String, Vec<Change>> {
    let mut found: HashMap<String, Vec<Change>> = HashMap::new();
    let mut commit = String::new();
    let mut tokens = output.split(|byte| *byte == 0);
    while let Some(token) = tokens.next() {
        let kind = match token {
            b"A" => ChangeKind::Added,
            b"D" => ChangeKind::Deleted,
            [_] => ChangeKind::Modified,
            _ => {
                commit = String::from_utf8_lossy(token).into_owned();
                continue;
            }
        };
        let Some(path) = tokens.next() else { break };
        let change = Change { kind, path: String::from_utf8_lossy(path).into_owned() };
        found.entry(commit.clone()).or_default().push(change);
    }
    found
}
