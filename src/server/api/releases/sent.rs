//! What clients send to make or change a release, checked.

use serde::Deserialize;
use serde_json::Value;

use super::document::{Author, ChangedFile, Commit, Reference, Status};
use crate::model::{ProjectId, Release, Timestamp};
use crate::server::{ApiError, Backend, checks};

/// How many commits a release has at most.
const MOST_COMMITS: usize = 10_000;
/// How many projects a request names at most.
const MOST_PROJECTS: usize = 1_000;
/// The longest message that is kept of a commit, in characters.
const MESSAGE: usize = 65_536;

/// A release as it is sent. What clients send besides is passed over.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Sent {
    pub(super) version: Option<String>,
    projects: Option<Vec<Value>>,
    #[serde(rename = "ref")]
    reference: Option<String>,
    url: Option<String>,
    date_started: Option<String>,
    date_released: Option<String>,
    status: Option<String>,
    commits: Option<Vec<SentCommit>>,
    refs: Option<Vec<SentReference>>,
    head_commits: Option<Vec<SentHead>>,
}

/// A commit as it is sent; only here the names are those of Python.
#[derive(Debug, Clone, Deserialize)]
struct SentCommit {
    id: Option<String>,
    repository: Option<String>,
    message: Option<String>,
    author_name: Option<String>,
    author_email: Option<String>,
    timestamp: Option<String>,
    patch_set: Option<Vec<SentFile>>,
}

#[derive(Debug, Clone, Deserialize)]
struct SentFile {
    path: Option<String>,
    #[serde(rename = "type")]
    kind: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
struct SentReference {
    repository: Option<String>,
    commit: Option<String>,
    previous_commit: Option<String>,
}

/// A reference in older words.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
struct SentHead {
    repository: Option<String>,
    current_id: Option<String>,
    previous_id: Option<String>,
}

/// A change that was checked; what is none stays as it is.
#[derive(Debug, Clone, Default)]
pub(super) struct Change {
    /// Projects to be added.
    pub(super) projects: Option<Vec<ProjectId>>,
    pub(super) reference: Option<String>,
    pub(super) url: Option<String>,
    pub(super) started: Option<Timestamp>,
    pub(super) released: Option<Timestamp>,
    pub(super) status: Option<Status>,
    /// The commits, newest first, in the place of those it has.
    pub(super) commits: Option<Vec<Commit>>,
    /// Where it stands in repositories.
    pub(super) refs: Option<Vec<Reference>>,
}

/// A version in the form in which it is kept.
///
/// # Errors
/// 400 for the field `version`.
pub(super) fn version(text: &str) -> Result<String, ApiError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(ApiError::field("version", "This field may not be blank."));
    }
    match Release::parse(text) {
        Ok(release) => Ok(release.raw().to_owned()),
        Err(fault) => Err(ApiError::field("version", format!("Invalid release version: {fault}."))),
    }
}

impl Sent {
    /// The change that this asks for.
    ///
    /// # Errors
    /// 400 for the field that does not hold.
    pub(super) fn check(self, backend: &Backend) -> Result<Change, ApiError> {
        let refs = match (self.refs, self.head_commits) {
            (None, None) => None,
            (refs, heads) => {
                let refs = refs.unwrap_or_default().into_iter().map(SentReference::check);
                let heads = heads.unwrap_or_default().into_iter().map(|head| head.into_reference().check());
                Some(refs.chain(heads).collect::<Result<Vec<_>, _>>()?)
            }
        };
        if self.commits.as_ref().map_or(0, Vec::len) + refs.as_ref().map_or(0, Vec::len) > MOST_COMMITS {
            return Err(ApiError::field("commits", format!("A release has at most {MOST_COMMITS} commits.")));
        }
        let now = backend.now();
        let commits = self.commits.map(|commits| commits.into_iter().map(|commit| commit.check(now)).collect());
        Ok(Change {
            projects: self.projects.map(|named| projects(backend, &named)).transpose()?,
            reference: checks::optional("ref", self.reference, 200)?,
            url: checks::address("url", self.url)?,
            started: checks::time("dateStarted", self.date_started.as_deref())?,
            released: checks::time("dateReleased", self.date_released.as_deref())?,
            status: self.status.as_deref().map(Status::parse).transpose()?,
            commits: commits.transpose()?,
            refs,
        })
    }
}

/// Projects by slug or number; numbers come as numbers, too.
fn projects(backend: &Backend, named: &[Value]) -> Result<Vec<ProjectId>, ApiError> {
    if named.len() > MOST_PROJECTS {
        return Err(ApiError::field("projects", format!("At most {MOST_PROJECTS} projects.")));
    }
    let find = |value: &Value| {
        let name = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        match backend.project(&name) {
            Ok(project) => Ok(project.id),
            Err(refusal) if refusal.status == http::StatusCode::NOT_FOUND => {
                Err(ApiError::field("projects", format!("Invalid project: {name:?} does not exist.")))
            }
            Err(refusal) => Err(refusal),
        }
    };
    named.iter().map(find).collect()
}

impl SentCommit {
    fn check(self, now: Timestamp) -> Result<Commit, ApiError> {
        const FIELD: &str = "commits";
        let id = checks::text(FIELD, checks::required(FIELD, self.id)?, 64)?;
        if id.is_empty() {
            return Err(ApiError::field(FIELD, "A commit needs an id."));
        }
        let name = checks::optional(FIELD, self.author_name, 128)?;
        let email = checks::optional(FIELD, self.author_email, 200)?.unwrap_or_default();
        let files = self.patch_set.unwrap_or_default().into_iter().map(SentFile::check);
        Ok(Commit {
            id,
            // The name that Sentry gives to the commits of no repository in particular.
            repository: checks::optional(FIELD, self.repository, 64)?.unwrap_or_else(|| "organization-1".to_owned()),
            message: self.message.map(|message| message.trim().chars().take(MESSAGE).collect()),
            author: (name.is_some() || !email.is_empty()).then_some(Author { name, email }),
            date: checks::time(FIELD, self.timestamp.as_deref())?.unwrap_or(now),
            files: files.collect::<Result<_, _>>()?,
        })
    }
}

impl SentFile {
    fn check(self) -> Result<ChangedFile, ApiError> {
        const FIELD: &str = "commits";
        let path = checks::text(FIELD, checks::required(FIELD, self.path)?, 510)?;
        let kind = checks::required(FIELD, self.kind)?;
        if !matches!(kind.as_str(), "A" | "M" | "D") {
            return Err(ApiError::field(FIELD, "The type of a changed file is A, M or D."));
        }
        Ok(ChangedFile { path, kind })
    }
}

impl SentHead {
    fn into_reference(self) -> SentReference {
        SentReference { repository: self.repository, commit: self.current_id, previous_commit: self.previous_id }
    }
}

impl SentReference {
    fn check(self) -> Result<Reference, ApiError> {
        const FIELD: &str = "refs";
        let given = checks::required(FIELD, self.commit)?;
        // `FROM..TO` says both ends at once.
        let (before, commit) = match given.split_once("..") {
            Some((before, commit)) => (Some(before.to_owned()), commit.to_owned()),
            None => (None, given),
        };
        let commit = checks::text(FIELD, commit, 64)?;
        let repository = checks::text(FIELD, checks::required(FIELD, self.repository)?, 200)?;
        if commit.is_empty() || repository.is_empty() {
            return Err(ApiError::field(FIELD, "A ref needs a repository and a commit."));
        }
        Ok(Reference { repository, commit, previous: checks::optional(FIELD, self.previous_commit.or(before), 64)? })
    }
}
