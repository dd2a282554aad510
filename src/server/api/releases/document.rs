//! What is kept of a release that was made or changed by the Web API. What events and sessions say of releases is in
//! the store anyway.

use serde::{Deserialize, Serialize};

use crate::model::{ProjectId, Timestamp};
use crate::server::ApiError;
use crate::server::collection::Collection;

/// Releases, by version.
pub(super) const RELEASES: Collection<Document> = Collection::new("releases");
/// Their commits, newest first, by version: apart, because lists of releases do not need them.
pub(super) const COMMITS: Collection<Vec<Commit>> = Collection::new("release_commits");

/// How many deploys of a release are kept, the newest ones.
pub(super) const MOST_DEPLOYS: usize = 1_000;

/// Whether a release is in use.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Status {
    /// It is.
    #[default]
    Open,
    /// It was put away.
    Archived,
}

impl Status {
    /// Reads a name.
    ///
    /// # Errors
    /// 400 for the field `status`.
    pub(super) fn parse(name: &str) -> Result<Self, ApiError> {
        match name {
            "open" => Ok(Self::Open),
            "archived" => Ok(Self::Archived),
            other => Err(ApiError::field("status", format!("Invalid status: \"{other}\" is not open or archived."))),
        }
    }
}

/// A release.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Document {
    /// Whether it is in use.
    #[serde(default)]
    pub(super) status: Status,
    /// The projects it is of, besides those whose events name it.
    #[serde(default)]
    pub(super) projects: Vec<ProjectId>,
    /// The commit or tag it is made from.
    #[serde(default, rename = "ref")]
    pub(super) reference: Option<String>,
    /// The address of what tells more of it.
    #[serde(default)]
    pub(super) url: Option<String>,
    /// When it was made known.
    pub(super) created: Timestamp,
    /// When work on it began.
    #[serde(default)]
    pub(super) started: Option<Timestamp>,
    /// When it was released.
    #[serde(default)]
    pub(super) released: Option<Timestamp>,
    /// Who made it known, in the words of its program.
    #[serde(default)]
    pub(super) user_agent: Option<String>,
    /// How many commits it has.
    #[serde(default)]
    pub(super) commit_count: usize,
    /// The newest of them.
    #[serde(default)]
    pub(super) last_commit: Option<Commit>,
    /// Who wrote them.
    #[serde(default)]
    pub(super) authors: Vec<Author>,
    /// Where it stands in repositories.
    #[serde(default)]
    pub(super) refs: Vec<Reference>,
    /// Where it went, oldest first.
    #[serde(default)]
    pub(super) deploys: Vec<Deploy>,
    /// When it was deleted; it comes back when something is seen of it after that.
    #[serde(default)]
    pub(super) deleted: Option<Timestamp>,
}

/// A commit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Commit {
    /// Its name.
    pub(super) id: String,
    /// The repository's name.
    pub(super) repository: String,
    /// What it says; none when only its name is known.
    pub(super) message: Option<String>,
    /// Who wrote it, if that is known.
    pub(super) author: Option<Author>,
    /// When.
    pub(super) date: Timestamp,
    /// The files it changed.
    #[serde(default)]
    pub(super) files: Vec<ChangedFile>,
}

/// Who wrote a commit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Author {
    /// The name.
    pub(super) name: Option<String>,
    /// The address.
    pub(super) email: String,
}

/// A file that a commit changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ChangedFile {
    /// The path from the top of the repository.
    pub(super) path: String,
    /// `A`, `M` or `D`.
    #[serde(rename = "type")]
    pub(super) kind: String,
}

/// Where a release stands in a repository.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Reference {
    /// The repository's name.
    pub(super) repository: String,
    /// The commit.
    pub(super) commit: String,
    /// Where the release before it stood.
    pub(super) previous: Option<String>,
}

/// Where and when a release went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Deploy {
    /// Its number, as text.
    pub(super) id: String,
    /// Where to.
    pub(super) environment: String,
    /// When it began.
    pub(super) date_started: Option<Timestamp>,
    /// When it ended.
    pub(super) date_finished: Timestamp,
    /// Its name.
    pub(super) name: Option<String>,
    /// The address of what tells more of it.
    pub(super) url: Option<String>,
}
