//! `…/releases/{version}/`.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use http::StatusCode;
use serde_json::{Value, json};

use super::Place;
use super::answer::{Answers, Release};
use super::change::{self, Manner};
use super::document::{COMMITS, Document, RELEASES};
use super::files;
use super::health::Health;
use super::known::{self, Known};
use super::sent::Sent;
use crate::model::ProjectId;
use crate::server::access::{Caller, RELEASE_ADMIN, RELEASE_READ, RELEASE_WRITE};
use crate::server::collection::EVERYWHERE;
use crate::server::extract::{Body, Parameters};
use crate::server::selection::Selection;
use crate::server::{ApiError, Backend};

/// `GET …/releases/{version}/`.
pub(super) async fn view(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    place: Place,
    parameters: Parameters,
) -> Result<Json<Release>, ApiError> {
    caller.require(RELEASE_READ)?;
    let known = place.known(&backend)?;
    let selection = Selection::of(&backend, &parameters)?;
    let named = selection.projects.as_deref().and_then(<[ProjectId]>::first).copied();
    let project = place.project_id().or(named);
    if project.is_some_and(|project| !known.projects().contains(&project)) {
        return Err(ApiError::not_found());
    }
    let adoption = parameters.is_on("adoptionStages");
    let health = (parameters.is_on("health") || adoption).then(|| Health::of(&backend, &parameters)).transpose()?;
    let mut release = Answers::new(&backend, health, adoption)?.release(&known, place.project_id())?;
    release.current_project_meta = Some(match project {
        Some(project) => neighbours(&backend, &known, project)?,
        None => json!({}),
    });
    Ok(Json(release))
}

/// The releases before and after one in a project, and the first and last of all.
fn neighbours(backend: &Backend, known: &Known, project: ProjectId) -> Result<Value, ApiError> {
    let mut all = known::all(backend)?;
    all.retain(|other| other.projects().contains(&project));
    all.sort_by(Known::by_date);
    let place = all.iter().position(|other| other.version == known.version).unwrap_or_default();
    let version = |index: Option<usize>| index.and_then(|index| all.get(index)).map(|other| other.version.as_str());
    Ok(json!({
        "nextReleaseVersion": version(place.checked_sub(1)),
        "prevReleaseVersion": version(place.checked_add(1)),
        "firstReleaseVersion": version(all.len().checked_sub(1)),
        "lastReleaseVersion": version(Some(0)),
        "sessionsLowerBound": known.seen.get(&project).filter(|seen| seen.by_sessions).map(|seen| seen.first),
        "sessionsUpperBound": known.seen.get(&project).filter(|seen| seen.by_sessions).map(|seen| seen.last),
    }))
}

/// `PUT …/releases/{version}/`.
pub(super) async fn update(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    place: Place,
    Body(sent): Body<Sent>,
) -> Result<Json<Release>, ApiError> {
    caller.require(RELEASE_WRITE)?;
    let known = place.known(&backend)?;
    let change = sent.check(&backend)?;
    change::apply(&backend, &known.version, Some(&known), change, Manner::Update, None)?;
    let known = place.known(&backend)?;
    Ok(Json(Answers::new(&backend, None, false)?.release(&known, place.project_id())?))
}

/// `DELETE …/releases/{version}/`: not while issues or sessions tell of it.
pub(super) async fn delete(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    place: Place,
) -> Result<StatusCode, ApiError> {
    caller.require(RELEASE_ADMIN)?;
    let known = place.known(&backend)?;
    if backend.store.has_issues_of_release(&known.version)? {
        return Err(ApiError::invalid("This release is referenced by active issues and cannot be removed."));
    }
    if known.seen.values().any(|seen| seen.by_sessions) {
        return Err(ApiError::invalid("This release has health data and cannot be removed."));
    }
    files::forget_all(&backend, &known.version)?;
    COMMITS.remove(&backend.store, EVERYWHERE, &known.version)?;
    match known.seen.values().map(|seen| seen.last).max() {
        None => drop(RELEASES.remove(&backend.store, EVERYWHERE, &known.version)?),
        // Events name it still: they stay, and it is listed no more until there are newer ones.
        Some(last) => {
            let deleted = Some(backend.now().max(last));
            let grave = Document { created: known.created(), deleted, ..Document::default() };
            RELEASES.put(&backend.store, EVERYWHERE, &known.version, grave)?;
        }
    }
    Ok(StatusCode::NO_CONTENT)
}
