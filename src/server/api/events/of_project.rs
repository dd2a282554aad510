//! `/projects/{organization}/{project}/events/…` and `/organizations/{organization}/eventids/{event}/`.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::Response;
use serde::Serialize;

use super::full::EventFull;
use super::{find, list, stored};
use crate::server::access::{Caller, ORGANIZATION_READ, PROJECT_READ};
use crate::server::event_scope::EventScope;
use crate::server::extract::{InOrganization, InProject, Parameters, PathParts};
use crate::server::paging::Page;
use crate::server::period::Period;
use crate::server::{ApiError, Backend, ORGANIZATION};

/// `GET …/events/`: the events of a project, of all time unless a range is asked for.
pub(super) async fn list(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(PROJECT_READ)?;
    let period = Period::of(&parameters, backend.now())?;
    let search = EventScope { project: Some(project.id), issue: None, period }.search(&backend, &parameters)?;
    list::answer(&backend, &parameters, &page, &search)
}

/// `GET …/events/{event}/`.
pub(super) async fn view(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    path: PathParts,
    parameters: Parameters,
) -> Result<Json<EventFull>, ApiError> {
    caller.require(PROJECT_READ)?;
    let row = find(&backend, Some(project.id), path.get("event"))?;
    EventFull::with_neighbours(&backend, &row, &parameters).map(Json)
}

/// `GET …/events/{event}/json/`.
pub(super) async fn stored(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    path: PathParts,
    parameters: Parameters,
) -> Result<Response, ApiError> {
    caller.require(PROJECT_READ)?;
    stored::answer(&backend, &parameters, &find(&backend, Some(project.id), path.get("event"))?)
}

/// Where an event is.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Place {
    organization_slug: &'static str,
    project_slug: String,
    group_id: String,
    event_id: String,
    event: EventFull,
}

/// `GET /organizations/{organization}/eventids/{event}/`.
pub(super) async fn place(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    path: PathParts,
) -> Result<Json<Place>, ApiError> {
    caller.require(ORGANIZATION_READ)?;
    let row = find(&backend, None, path.get("event"))?;
    let project = backend.store.project(row.project)?.ok_or_else(ApiError::not_found)?;
    Ok(Json(Place {
        organization_slug: ORGANIZATION,
        project_slug: project.slug.to_string(),
        group_id: row.issue.map(|issue| issue.to_string()).unwrap_or_default(),
        event_id: row.event_id.to_string(),
        event: EventFull::read(&backend, &row)?.ok_or_else(ApiError::not_found)?,
    }))
}
