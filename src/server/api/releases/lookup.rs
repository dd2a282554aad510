//! What issues ask of releases: the latest one of a project, and the one that has a commit.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::document::{COMMITS, Commit, Status};
use super::known::{self, Known};
use crate::model::{ProjectId, Release};
use crate::server::{ApiError, Backend};

/// The shortest beginning of a commit's name that stands for it.
const SHORTEST: usize = 7;

/// The latest release of a project that is in use: the newest one, or the one of the highest version where versions
/// can be compared with the newest's.
///
/// # Errors
/// When the store cannot be read.
pub(in crate::server::api) fn latest(backend: &Backend, project: ProjectId) -> Result<Option<String>, ApiError> {
    let mut known = of_project(backend, project)?;
    known.sort_by(Known::by_date);
    let versions = known.into_iter().map(|known| known.version);
    Ok(versions.reduce(|latest, other| if is_newer(&latest, &other) { other } else { latest }))
}

fn is_newer(latest: &str, other: &str) -> bool {
    let (Ok(latest), Ok(other)) = (Release::parse(latest), Release::parse(other)) else { return false };
    latest.compare(&other) == Some(Ordering::Less)
}

/// The first release of a project that has a commit of a repository.
///
/// # Errors
/// When the store cannot be read.
pub(in crate::server::api) fn with_commit(
    backend: &Backend,
    project: ProjectId,
    repository: &str,
    commit: &str,
) -> Result<Option<String>, ApiError> {
    let fits = |known: &Commit| {
        let is_it = known.id == commit || (commit.len() >= SHORTEST && known.id.starts_with(commit));
        is_it && known.repository == repository
    };
    let lists = COMMITS.list(&backend.store)?.into_iter();
    let having: BTreeSet<String> =
        lists.filter(|(_, _, commits)| commits.iter().any(fits)).map(|(_, version, _)| version).collect();
    let known = of_project(backend, project)?.into_iter().filter(|known| having.contains(&known.version));
    Ok(known.min_by_key(Known::date).map(|known| known.version))
}

fn of_project(backend: &Backend, project: ProjectId) -> Result<Vec<Known>, ApiError> {
    let mut known = known::all(backend)?;
    known.retain(|known| known.status() == Status::Open && known.projects().contains(&project));
    Ok(known)
}
