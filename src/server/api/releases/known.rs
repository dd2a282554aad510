//! The releases there are: those that the Web API made and those that events and sessions name, as one list.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::document::{Document, RELEASES, Status};
use crate::model::{ProjectId, Release, Timestamp};
use crate::server::{ApiError, Backend};
use crate::store::Hours;

/// When something of a release was seen in a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seen {
    pub(super) first: Timestamp,
    pub(super) last: Timestamp,
    /// Whether by events, rather than by sessions alone.
    pub(super) by_events: bool,
    /// Whether by sessions.
    pub(super) by_sessions: bool,
}

/// A release.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub(super) version: String,
    /// What the Web API keeps of it.
    pub(super) document: Option<Document>,
    /// Where it was seen.
    pub(super) seen: BTreeMap<ProjectId, Seen>,
}

/// All releases there are, by version.
///
/// # Errors
/// When the store cannot be read.
pub(super) fn all(backend: &Backend) -> Result<Vec<Known>, ApiError> {
    let mut known: BTreeMap<String, (Option<Document>, BTreeMap<ProjectId, Seen>)> = BTreeMap::new();
    for (_, version, document) in RELEASES.list(&backend.store)? {
        known.entry(version).or_default().0 = Some(document);
    }
    for name in backend.store.releases(None)? {
        let seen = Seen { first: name.first_seen, last: name.last_seen, by_events: true, by_sessions: false };
        known.entry(name.name).or_default().1.insert(name.project, seen);
    }
    for sessions in backend.store.release_sessions(None, Hours::default())? {
        if Release::parse(&sessions.release).is_err() || sessions.release.is_empty() {
            continue;
        }
        let seen = Seen { first: sessions.first, last: sessions.last, by_events: false, by_sessions: true };
        let there = known.entry(sessions.release).or_default().1.entry(sessions.project).or_insert(seen);
        *there =
            Seen { by_sessions: true, first: there.first.min(seen.first), last: there.last.max(seen.last), ..*there };
    }
    let known = known.into_iter().map(|(version, (document, seen))| Known { version, document, seen });
    Ok(known.filter_map(Known::if_there).collect())
}

/// The release of a version.
///
/// # Errors
/// When the store cannot be read.
pub(super) fn find(backend: &Backend, version: &str) -> Result<Option<Known>, ApiError> {
    Ok(all(backend)?.into_iter().find(|known| known.version == version))
}

impl Known {
    /// The same, unless it was deleted and nothing was seen of it since; without what was deleted.
    fn if_there(mut self) -> Option<Self> {
        if let Some(deleted) = self.document.as_ref().and_then(|document| document.deleted) {
            if self.seen.values().all(|seen| seen.last <= deleted) {
                return None;
            }
            self.document = None;
        }
        Some(self)
    }

    /// The projects it is of.
    pub(super) fn projects(&self) -> BTreeSet<ProjectId> {
        let given = self.document.iter().flat_map(|document| document.projects.iter().copied());
        given.chain(self.seen.keys().copied()).collect()
    }

    /// Whether it is in use.
    pub(super) fn status(&self) -> Status {
        self.document.as_ref().map_or(Status::Open, |document| document.status)
    }

    /// When it became known.
    pub(super) fn created(&self) -> Timestamp {
        let seen = self.seen.values().map(|seen| seen.first).min();
        self.document.as_ref().map(|document| document.created).or(seen).unwrap_or_default()
    }

    /// When it was released, or else became known: its place among others.
    pub(super) fn date(&self) -> Timestamp {
        self.document.as_ref().and_then(|document| document.released).unwrap_or_else(|| self.created())
    }

    /// When its first and its latest event came.
    pub(super) fn events(&self) -> Option<(Timestamp, Timestamp)> {
        let seen = || self.seen.values().filter(|seen| seen.by_events);
        Some((seen().map(|seen| seen.first).min()?, seen().map(|seen| seen.last).max()?))
    }

    /// What is kept of it, or would be if it were changed now.
    pub(super) fn to_document(&self) -> Document {
        self.document.clone().unwrap_or_else(|| Document {
            created: self.created(),
            projects: self.seen.keys().copied().collect(),
            ..Document::default()
        })
    }

    /// The order of lists: the newest first.
    pub(super) fn by_date(&self, other: &Self) -> Ordering {
        (other.date(), other.created(), &other.version).cmp(&(self.date(), self.created(), &self.version))
    }

    /// The order of versions: the highest first, and what is no version last.
    pub(super) fn by_version(&self, other: &Self) -> Ordering {
        let version = |text| Release::parse(text).ok()?.comparable_version();
        match (version(&self.version), version(&other.version)) {
            (Some(mine), Some(theirs)) => theirs.compare(&mine).then_with(|| self.by_date(other)),
            (mine, theirs) => theirs.is_some().cmp(&mine.is_some()).then_with(|| self.by_date(other)),
        }
    }

    /// The build number, if it has one.
    pub(super) fn build(&self) -> Option<u64> {
        Release::parse(&self.version).ok()?.version()?.build()?.parse().ok()
    }
}
