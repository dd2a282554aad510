//! The commits of the checkout, as they are sent.

use super::SetCommitsArgs;
use super::plan::is_at;
use crate::client::Kept;
use crate::client::resources::commits::{MAX_REPOSITORY, NewCommit, PatchedFile};
use crate::client::resources::releases::PreviousRelease;
use crate::client::resources::repos::Repo;
use crate::commands::releases::propose::git_failed;
use crate::config::git::{ChangeKind, Git, GitCommit, GitError, Range, RemoteUrl};
use crate::error::CliError;

/// How a clone gets the commits it lacks.
const FETCH: &str = "`git fetch --unshallow` fetches the rest; in GitHub Actions, `fetch-depth: 0` for actions/checkout does, in GitLab CI, GIT_DEPTH: 0";

/// Where a checkout came from.
pub(super) struct Origin {
    /// The remote's address as git has it.
    pub(super) url: String,
    /// The same in a form that can be compared, if it has one.
    pub(super) address: Option<RemoteUrl>,
}

impl Origin {
    /// The remote that is configured, or the only one there is.
    pub(super) fn of(git: &Git, configured: &str) -> Result<Option<Self>, GitError> {
        let url = match git.remote(configured)? {
            Some(url) => Some(url),
            None => match git.remotes()?.as_slice() {
                [only] => git.remote(only)?,
                _ => None,
            },
        };
        Ok(url.map(|url| Self { address: RemoteUrl::parse(&url), url }))
    }
}

/// A checkout and what its repository is called.
pub(super) struct Checkout {
    git: Git,
    /// The repository's name; none when nothing names it.
    pub(super) repository: Option<String>,
}

/// Commits to send.
pub(super) struct Read {
    /// Newest first.
    pub(super) commits: Vec<NewCommit>,
    /// The release they are counted from, for a person.
    pub(super) since: String,
    /// What the reader should know of them.
    pub(super) warnings: Vec<String>,
}

impl Checkout {
    /// A checkout, its repository called as the server calls it, else `owner/repository`.
    pub(super) fn new(
        git: Git,
        origin: Option<Origin>,
        repos: &[Kept<Repo>],
        arguments: &SetCommitsArgs,
    ) -> Result<Self, CliError> {
        let named = || {
            let address = origin.as_ref()?.address.as_ref()?;
            let known = repos.iter().find(|repo| is_at(repo, address));
            Some(known.map_or_else(|| address.repository(), |repo| repo.name.clone()))
        };
        let repository = arguments.repository.clone().or_else(named);
        if let Some(name) = repository.as_ref().filter(|name| name.chars().count() > MAX_REPOSITORY) {
            return Err(CliError::failed(format!(
                "the repository's name `{name}` is longer than the {MAX_REPOSITORY} characters that servers take"
            ))
            .hint("--repository NAME gives it another one"));
        }
        Ok(Self { git, repository })
    }

    /// The commits since a release, or the latest when there is none.
    pub(super) fn commits_since(
        &self,
        previous: &PreviousRelease,
        arguments: &SetCommitsArgs,
    ) -> Result<Read, CliError> {
        let failed = |error: GitError| git_failed(&error);
        let depth = usize::try_from(arguments.initial_depth).unwrap_or(usize::MAX);
        let release = previous.version.as_deref().unwrap_or("before this one");
        let since = previous.last_commit.as_ref().map(|commit| commit.id.as_str());
        let known = since.map(|commit| self.git.resolve(commit)).transpose().map_err(failed)?.flatten();
        let range = match (since, &known) {
            (None, _) => Range::Latest(depth),
            (Some(_), Some(commit)) => Range::Since(commit),
            (Some(_), None) if arguments.ignore_missing => Range::Latest(depth),
            (Some(commit), None) => return Err(missing(commit, release)),
        };
        let history = self.git.history(range).map_err(failed)?;
        let mut warnings = Vec::new();
        if since.is_none() || known.is_none() {
            let why = if since.is_none() {
                "there is no earlier release with commits"
            } else {
                "the last release's commit is not in this clone"
            };
            warnings.push(format!("{why}; the latest {} are sent", history.commits.len()));
        }
        if history.is_cut {
            warnings.push(format!(
                "this is a shallow clone: older commits are left out, and what its oldest one changed is not known. {FETCH}"
            ));
        }
        let commits = history.commits.into_iter().map(|commit| self.to_send(commit)).collect();
        Ok(Read { commits, since: release.to_owned(), warnings })
    }

    fn to_send(&self, commit: GitCommit) -> NewCommit {
        let kind = |kind: ChangeKind| match kind {
            ChangeKind::Added => "A",
            ChangeKind::Modified => "M",
            ChangeKind::Deleted => "D",
        };
        let files = commit.changes.map(|changes| {
            changes.into_iter().map(|change| PatchedFile { path: change.path, kind: kind(change.kind) }).collect()
        });
        let commit = NewCommit {
            id: commit.id,
            repository: self.repository.clone(),
            author_name: commit.author_name,
            author_email: commit.author_email,
            timestamp: commit.time,
            message: commit.message,
            patch_set: files,
        };
        commit.within_limits()
    }
}

fn missing(commit: &str, release: &str) -> CliError {
    CliError::failed(format!("the commit {commit} of the last release, {release}, is not in this clone"))
        .hint(FETCH)
        .hint("--ignore-missing sends the latest commits instead; --initial-depth says how many")
}
