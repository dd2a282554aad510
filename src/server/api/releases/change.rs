//! Making and changing releases.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::document::{Author, COMMITS, Commit, Document, RELEASES, Reference};
use super::known::Known;
use super::sent::Change;
use crate::server::api::repositories::{REPOSITORIES, Repository};
use crate::server::collection::EVERYWHERE;
use crate::server::{ApiError, Backend};

/// Whether what is there already stays, or gives way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// Made, or found: the dates that it has stay.
    Create,
    /// Changed.
    Update,
}

/// Makes or changes the release of a version; `known` is what was there. Says whether it was made now.
///
/// # Errors
/// 400 for a ref to a repository that is not known, and what writing can fail with.
pub(super) fn apply(
    backend: &Backend,
    version: &str,
    known: Option<&Known>,
    change: Change,
    manner: Manner,
    user_agent: Option<String>,
) -> Result<bool, ApiError> {
    let now = backend.now();
    let commits = new_commits(backend, version, &change)?;
    if let Some(commits) = &commits {
        for repository in commits.iter().map(|commit| commit.repository.as_str()).collect::<BTreeSet<_>>() {
            Repository::note(&backend.store, repository, now)?;
        }
        COMMITS.put(&backend.store, EVERYWHERE, version, commits.clone())?;
    }
    let fresh = Document { created: now, user_agent, ..Document::default() };
    // Seen by events is there, though nothing is kept of it.
    let base = known.map_or(fresh, Known::to_document);
    let is_seen = known.is_some();
    let made = Arc::new(AtomicBool::new(false));
    let tell = Arc::clone(&made);
    RELEASES.change(&backend.store, EVERYWHERE, version, move |document| {
        let document = document.filter(|document| document.deleted.is_none());
        tell.store(document.is_none() && !is_seen, Ordering::Relaxed);
        let mut document = document.unwrap_or(base);
        change.write(&mut document, commits.as_deref(), manner);
        Ok(Some(document))
    })?;
    Ok(made.load(Ordering::Relaxed))
}

/// The commits that the release is to have: those that are given, and the heads of refs that are not among them.
fn new_commits(backend: &Backend, version: &str, change: &Change) -> Result<Option<Vec<Commit>>, ApiError> {
    let refs = change.refs.as_deref();
    let mut commits = match (&change.commits, refs) {
        (Some(commits), _) => commits.clone(),
        (None, None) => return Ok(None),
        // No refs at all take the commits away.
        (None, Some([])) => return Ok(Some(Vec::new())),
        (None, Some(_)) => COMMITS.get(&backend.store, EVERYWHERE, version)?.unwrap_or_default(),
    };
    let refs = refs.unwrap_or_default();
    for reference in refs {
        check_repository(backend, reference)?;
    }
    let is_there = |reference: &&Reference| !commits.iter().any(|commit| commit.id == reference.commit);
    let heads: Vec<Commit> = refs.iter().filter(is_there).map(|reference| head(backend, reference)).collect();
    // Heads that were kept before and are named no more go.
    if change.commits.is_none() {
        commits.retain(|commit| refs.iter().any(|reference| reference.commit == commit.id));
    }
    commits.splice(0..0, heads);
    Ok(Some(commits))
}

fn head(backend: &Backend, reference: &Reference) -> Commit {
    Commit {
        id: reference.commit.clone(),
        repository: reference.repository.clone(),
        date: backend.now(),
        ..Commit::default()
    }
}

fn check_repository(backend: &Backend, reference: &Reference) -> Result<(), ApiError> {
    match REPOSITORIES.get(&backend.store, EVERYWHERE, &reference.repository)? {
        Some(_) => Ok(()),
        None => Err(ApiError::field("refs", format!("Invalid repository names: {}", reference.repository))),
    }
}

impl Change {
    fn write(self, document: &mut Document, commits: Option<&[Commit]>, manner: Manner) {
        for project in self.projects.unwrap_or_default() {
            if !document.projects.contains(&project) {
                document.projects.push(project);
            }
        }
        let keeps = |known: bool| manner == Manner::Create && known;
        if self.released.is_some() && !keeps(document.released.is_some()) {
            document.released = self.released;
        }
        if self.started.is_some() && !keeps(document.started.is_some()) {
            document.started = self.started;
        }
        document.reference = self.reference.or(document.reference.take());
        document.url = self.url.or(document.url.take());
        document.status = self.status.unwrap_or(document.status);
        if let Some(refs) = self.refs {
            document.refs = refs;
        }
        if let Some(commits) = commits {
            document.commit_count = commits.len();
            document.last_commit = commits.first().map(|commit| Commit { files: Vec::new(), ..commit.clone() });
            document.authors = authors(commits);
        }
    }
}

/// Who wrote the commits, each address once.
fn authors(commits: &[Commit]) -> Vec<Author> {
    let mut seen = BTreeSet::new();
    let authors = commits.iter().filter_map(|commit| commit.author.as_ref());
    authors
        .filter(|author| seen.insert((&author.email, author.email.is_empty().then_some(&author.name))))
        .cloned()
        .collect()
}
