//! `/organizations/{organization}/issues/{issue}/events/…`, the issue by number or short id.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::Response;

use super::full::EventFull;
use super::{find, list, stored};
use crate::server::access::{Caller, EVENT_READ};
use crate::server::event_scope::EventScope;
use crate::server::extract::{Parameters, PathParts};
use crate::server::issue_name::InIssue;
use crate::server::paging::Page;
use crate::server::period::Period;
use crate::server::{ApiError, Backend};
use crate::store::{EventRow, EventSearch, Issue};

/// `GET …/events/`. Without a range these are all that there are: a store has no more than its retention keeps.
pub(super) async fn list(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InIssue(issue): InIssue,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(EVENT_READ)?;
    list::answer(&backend, &parameters, &page, &search(&backend, &issue, &parameters)?)
}

/// `GET …/events/{event}/`: by its id, or `latest`, `oldest`, `recommended`.
pub(super) async fn view(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InIssue(issue): InIssue,
    path: PathParts,
    parameters: Parameters,
) -> Result<Json<EventFull>, ApiError> {
    caller.require(EVENT_READ)?;
    let row = chosen(&backend, &issue, path.get("event"), &parameters)?;
    EventFull::with_neighbours(&backend, &row, &parameters).map(Json)
}

/// `GET …/events/{event}/json/`.
pub(super) async fn stored(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InIssue(issue): InIssue,
    path: PathParts,
    parameters: Parameters,
) -> Result<Response, ApiError> {
    caller.require(EVENT_READ)?;
    stored::answer(&backend, &parameters, &chosen(&backend, &issue, path.get("event"), &parameters)?)
}

fn search(backend: &Backend, issue: &Issue, parameters: &Parameters) -> Result<EventSearch, ApiError> {
    let period = Period::of(parameters, backend.now())?;
    EventScope { project: Some(issue.project), issue: Some(issue.id), period }.search(backend, parameters)
}

fn chosen(backend: &Backend, issue: &Issue, name: &str, parameters: &Parameters) -> Result<EventRow, ApiError> {
    let oldest_first = match name {
        // All events of an issue tell the same story; the latest is as good as any.
        "latest" | "recommended" => false,
        "oldest" => true,
        id => {
            let row = find(backend, Some(issue.project), id)?;
            return if row.issue == Some(issue.id) { Ok(row) } else { Err(ApiError::not_found()) };
        }
    };
    let search = EventSearch { oldest_first, limit: 1, ..search(backend, issue, parameters)? };
    backend.store.search_events(&search)?.pop().ok_or_else(ApiError::not_found)
}
