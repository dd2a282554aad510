//! `…/releases/{version}/commits/` and what else there is of commits.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::Response;
use serde_json::{Value, json};

use super::Place;
use super::answer::{Answers, author};
use super::document::{COMMITS, Commit, RELEASES};
use super::known::{self, Known};
use crate::server::access::{Caller, RELEASE_READ};
use crate::server::api::repositories::{REPOSITORY_READ, Repository};
use crate::server::collection::EVERYWHERE;
use crate::server::extract::{InOrganization, PathParts};
use crate::server::paging::Page;
use crate::server::{ApiError, Backend, ORGANIZATION_ID, stable_id};

/// `GET …/commits/`, newest first.
pub(super) async fn list(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    place: Place,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(RELEASE_READ)?;
    let known = place.known(&backend)?;
    let commits = COMMITS.get(&backend.store, EVERYWHERE, &known.version)?.unwrap_or_default();
    let answers = Answers::new(&backend, None, false)?;
    let wanted = commits.iter().skip(page.offset).take(page.wanted());
    let shown: Vec<Value> = wanted.map(|commit| answers.commit(commit, &known)).collect::<Result<_, _>>()?;
    Ok(page.answer(&backend.base, shown))
}

/// How many commits of a repository are looked at.
const MOST: usize = 10_000;

/// `GET /api/0/organizations/{organization}/repos/{repository}/commits/`: those of all releases, newest first, each
/// once.
pub(in crate::server::api) async fn of_repository(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    path: PathParts,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(REPOSITORY_READ)?;
    let store = &backend.store;
    let repository = Repository::find(store, path.get("repository"))?;
    let mut found: BTreeMap<String, Commit> = BTreeMap::new();
    for (project, version, release) in RELEASES.list(store)? {
        if release.commit_count == 0 || found.len() >= MOST {
            continue;
        }
        let commits = COMMITS.get(store, project, &version)?.unwrap_or_default().into_iter();
        for commit in commits.filter(|commit| commit.repository == repository.name) {
            found.entry(commit.id.clone()).or_insert(Commit { files: Vec::new(), ..commit });
        }
    }
    let mut commits: Vec<Commit> = found.into_values().collect();
    commits.sort_by(|left, right| right.date.cmp(&left.date).then_with(|| left.id.cmp(&right.id)));
    let shown = commits.iter().skip(page.offset).take(page.wanted()).map(|commit| {
        json!({
            "id": commit.id,
            "message": commit.message,
            "dateCreated": commit.date,
            "pullRequest": null,
            "suspectCommitType": "",
            "repository": repository.shown(),
            "author": author(commit),
        })
    });
    Ok(page.answer(&backend.base, shown.collect()))
}

/// `GET …/commitfiles/`: the files that the commits changed.
pub(super) async fn files(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    place: Place,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(RELEASE_READ)?;
    let known = place.known(&backend)?;
    let commits = COMMITS.get(&backend.store, EVERYWHERE, &known.version)?.unwrap_or_default();
    let files = commits.iter().flat_map(|commit| commit.files.iter().map(move |file| (commit, file)));
    let shown = files.skip(page.offset).take(page.wanted()).map(|(commit, file)| {
        json!({
            "id": stable_id::of_name(&format!("{}\n{}", commit.id, file.path)),
            "orgId": ORGANIZATION_ID.parse::<u64>().unwrap_or_default(),
            "filename": file.path,
            "type": file.kind,
            "commitMessage": commit.message,
            "author": author(commit),
            "dateCreated": commit.date,
            "repoName": commit.repository,
        })
    });
    Ok(page.answer(&backend.base, shown.collect()))
}

/// `GET …/previous-with-commits/`: the release before this one, of any of its projects, that has commits; an empty
/// object when there is none.
pub(super) async fn previous(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    place: Place,
) -> Result<Json<Value>, ApiError> {
    caller.require(RELEASE_READ)?;
    let known = place.known(&backend)?;
    let projects = known.projects();
    let comes_before = |other: &Known| {
        other.version != known.version
            && other.created() <= known.created()
            && other.document.as_ref().is_some_and(|document| document.commit_count > 0)
            && (projects.is_empty() || !projects.is_disjoint(&other.projects()))
    };
    let before = known::all(&backend)?.into_iter().filter(comes_before).max_by_key(Known::created);
    let Some(before) = before else { return Ok(Json(json!({}))) };
    let release = Answers::new(&backend, None, false)?.release(&before, None)?;
    Ok(Json(serde_json::to_value(release).map_err(|error| ApiError::invalid(error.to_string()))?))
}
