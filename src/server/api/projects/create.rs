//! Making projects.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use http::StatusCode;
use serde_json::{Map, Value};

use super::Listing;
use crate::model::{ProjectId, Slug};
use crate::server::access::{Caller, PROJECT_READ, PROJECT_WRITE};
use crate::server::api::keys;
use crate::server::extract::{Body, InOrganization, PathParts};
use crate::server::roster::{self, FIRST, Teams};
use crate::server::{ApiError, Backend, naming, settings};
use crate::store::{NewProject, Project, StoreError};

/// The longest name, in characters.
pub(super) const NAME: usize = 200;
/// The longest name of a platform, in characters.
pub(super) const PLATFORM: usize = 64;
/// How many slugs made of a name are tried.
const TRIES: usize = 100;

/// `POST /api/0/organizations/{organization}/projects/`: for the first team.
pub(super) async fn in_organization(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    Body(body): Body<Map<String, Value>>,
) -> Result<Response, ApiError> {
    caller.require(PROJECT_READ)?;
    let teams = Teams::read(&backend.store)?;
    create(&backend, &caller, teams.teams.first().map_or(FIRST, |team| team.id), &body)
}

/// `POST /api/0/teams/{organization}/{team}/projects/`: `{name, slug, platform}`. The slug is made of the name where
/// none is given. Besides, `id` may ask for a number.
pub(super) async fn for_team(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    path: PathParts,
    Body(body): Body<Map<String, Value>>,
) -> Result<Response, ApiError> {
    caller.require(PROJECT_WRITE)?;
    let team = Teams::read(&backend.store)?.find(path.get("team"))?.id;
    create(&backend, &caller, team, &body)
}

fn create(backend: &Backend, caller: &Caller, team: u64, body: &Map<String, Value>) -> Result<Response, ApiError> {
    let name = naming::line(body, "name", NAME)?.ok_or_else(|| ApiError::required("name"))?;
    let slug = naming::slug(body)?;
    let platform = match body.get("platform").and_then(Value::as_str) {
        Some("") => None,
        _ => naming::line(body, "platform", PLATFORM)?,
    };
    let id = number(body)?;
    let new =
        |slug: Slug| NewProject { id, slug, name: name.clone(), platform: platform.clone(), created: backend.now() };
    let project = match slug {
        Some(slug) => backend.store.create_project(new(slug)).map_err(taken)?,
        None => with_a_free_slug(backend, &name, id, new)?,
    };
    roster::give(&backend.store, project.id, team)?;
    if let Some(days) = settings::base(&backend.store, &project)?.event_retention {
        backend.store.set_retention(project.id, days)?;
    }
    keys::add(backend, project.id, "Default", &keys::NewKey::default())?;
    backend.project_changed(project.id);
    let project = backend.project(&project.id.to_string())?;
    Ok((StatusCode::CREATED, Json(Listing::new(backend, caller)?.row(&project)?)).into_response())
}

/// A number that is asked for: any above 0 that a DSN can hold.
fn number(body: &Map<String, Value>) -> Result<Option<ProjectId>, ApiError> {
    let wrong = || ApiError::field("id", "must be a number above 0");
    match body.get("id") {
        None | Some(Value::Null) => Ok(None),
        Some(value) => {
            let number = settings::field::whole(value).filter(|number| *number > 0).ok_or_else(wrong)?;
            Ok(Some(ProjectId(number.cast_unsigned())))
        }
    }
}

fn taken(error: StoreError) -> ApiError {
    match error {
        StoreError::Exists(_) => ApiError::conflict("A project with this slug already exists."),
        other => other.into(),
    }
}

fn with_a_free_slug(
    backend: &Backend,
    name: &str,
    id: Option<ProjectId>,
    new: impl Fn(Slug) -> NewProject,
) -> Result<Project, ApiError> {
    if id.map(|id| backend.store.project(id)).transpose()?.flatten().is_some() {
        return Err(ApiError::conflict("A project with this number already exists."));
    }
    for attempt in 1..=TRIES {
        let Some(slug) = naming::slug_of(name, "project", attempt) else { break };
        match backend.store.create_project(new(slug)) {
            Err(StoreError::Exists(_)) => {}
            made => return made.map_err(ApiError::from),
        }
    }
    Err(ApiError::conflict("Projects with every slug that the name makes already exist."))
}
