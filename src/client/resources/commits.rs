//! Commits of a release: those that are sent, and those that a server has.

use serde::{Deserialize, Serialize};

use crate::client::{Kept, Request};
use crate::model::Timestamp;

/// The longest id of a commit.
pub const MAX_ID: usize = 64;
/// The longest name of a repository with commits that are sent.
pub const MAX_REPOSITORY: usize = 64;
/// The longest name of an author.
const MAX_AUTHOR_NAME: usize = 128;
/// The longest address of an author.
const MAX_AUTHOR_EMAIL: usize = 200;
/// The longest path of a changed file.
const MAX_PATH: usize = 510;

/// A commit that a server has, as far as vidette reads it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Commit {
    /// Its name.
    pub id: String,
    /// What it says.
    #[serde(default)]
    pub message: Option<String>,
    /// When it was made.
    #[serde(default)]
    pub date_created: Option<Timestamp>,
    /// Who wrote it.
    #[serde(default)]
    pub author: Option<Author>,
}

/// Who wrote a commit: a member, or only a name and an address.
#[derive(Debug, Clone, Deserialize)]
pub struct Author {
    /// The name.
    #[serde(default)]
    pub name: Option<String>,
    /// The address.
    #[serde(default)]
    pub email: Option<String>,
}

/// A commit as it is sent. Only here the names are those of Python.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NewCommit {
    /// Its full name.
    pub id: String,
    /// The repository's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repository: Option<String>,
    /// Who wrote it.
    pub author_name: String,
    /// Their address.
    pub author_email: String,
    /// When, in RFC 3339.
    pub timestamp: String,
    /// What it says.
    pub message: String,
    /// The files it changed, if that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patch_set: Option<Vec<PatchedFile>>,
}

/// A file that a commit changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PatchedFile {
    /// The path from the top of the repository.
    pub path: String,
    /// `A`, `M` or `D`.
    #[serde(rename = "type")]
    pub kind: &'static str,
}

/// The commit that a release stands at in a repository, and the one where the release before it stood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Ref {
    /// The repository's name.
    pub repository: String,
    /// The commit.
    pub commit: String,
    /// The commit of the release before it.
    pub previous_commit: Option<String>,
}

impl NewCommit {
    /// The same commit, within what a server takes: names cut, files with longer paths left out.
    #[must_use]
    pub fn within_limits(mut self) -> Self {
        cut(&mut self.author_name, MAX_AUTHOR_NAME);
        cut(&mut self.author_email, MAX_AUTHOR_EMAIL);
        if let Some(files) = &mut self.patch_set {
            files.retain(|file| file.path.chars().count() <= MAX_PATH);
        }
        self
    }
}

fn cut(text: &mut String, most: usize) {
    if let Some((at, _)) = text.char_indices().nth(most) {
        text.truncate(at);
    }
}

/// The commits of a release, newest first.
pub fn list(organization: &str, version: &str) -> Request<Vec<Kept<Commit>>> {
    let request = Request::organization(organization, &["releases", version, "commits"]);
    request.needs(super::releases::READ).plain_first_page()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_server_would_refuse_is_cut() {
        let long = |most: usize| "é".repeat(most + 1);
        let file = |path: String| PatchedFile { path, kind: "A" };
        let commit = NewCommit {
            id: "a".repeat(40),
            repository: None,
            author_name: long(MAX_AUTHOR_NAME),
            author_email: "a@b".to_owned(),
            timestamp: String::new(),
            message: long(5_000),
            patch_set: Some(vec![file(long(MAX_PATH)), file("a".to_owned())]),
        };
        let cut = commit.within_limits();
        assert_eq!(cut.author_name.chars().count(), MAX_AUTHOR_NAME);
        assert_eq!((cut.author_email.as_str(), cut.message.chars().count()), ("a@b", 5_001));
        assert_eq!(cut.patch_set, Some(vec![file("a".to_owned())]));
    }
}
