//! The teams that a project belongs to.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use http::StatusCode;

use super::Listing;
use crate::server::access::{Caller, PROJECT_READ, PROJECT_WRITE};
use crate::server::api::teams::summary;
use crate::server::extract::{InProject, PathParts};
use crate::server::paging::Page;
use crate::server::roster::{self, Members, Teams};
use crate::server::{ApiError, Backend};
use crate::store::Project;

/// `GET /api/0/projects/{organization}/{project}/teams/`.
pub(super) async fn list(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(PROJECT_READ)?;
    let (teams, members) = (Teams::read(&backend.store)?, Members::read(&backend.store)?);
    let teams = teams.of_project(&backend.store, project.id)?;
    Ok(page.cut(&backend.base, teams.into_iter().map(|team| summary(&caller, &members, team)).collect()))
}

/// `POST /api/0/projects/{organization}/{project}/teams/{team}/`: 201 with the project.
pub(super) async fn add(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    path: PathParts,
) -> Result<Response, ApiError> {
    set(&backend, &caller, &project, path.get("team"), true)
}

/// `DELETE /api/0/projects/{organization}/{project}/teams/{team}/`: 200 with the project.
pub(super) async fn remove(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    path: PathParts,
) -> Result<Response, ApiError> {
    set(&backend, &caller, &project, path.get("team"), false)
}

fn set(backend: &Backend, caller: &Caller, project: &Project, team: &str, linked: bool) -> Result<Response, ApiError> {
    caller.require(PROJECT_WRITE)?;
    let team = Teams::read(&backend.store)?.find(team)?.id;
    roster::link(&backend.store, project.id, team, linked)?;
    let form = Listing::new(backend, caller)?.form(project)?;
    let status = if linked { StatusCode::CREATED } else { StatusCode::OK };
    Ok((status, Json(form)).into_response())
}
