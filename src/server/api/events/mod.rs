//! Events of projects and issues: lists, one event in the forms of the Web API, and `/json/` as it is stored.
//!
//! What an event says is hostile text: it leaves as JSON only.

mod entries;
mod full;
mod list;
mod of_issue;
mod of_project;
mod parts;
mod stored;
mod summary;

use std::sync::Arc;

use axum::Router;
use axum::routing::get;

use crate::model::{EventId, ProjectId};
use crate::server::{ApiError, Backend};
use crate::store::EventRow;

/// Where the routes of an issue begin; the second has no organisation, as older clients ask.
const ISSUES: [&str; 2] = ["/api/0/organizations/{organization}/issues/{issue}", "/api/0/issues/{issue}"];
const PROJECT: &str = "/api/0/projects/{organization}/{project}";

pub(super) fn routes() -> Router<Arc<Backend>> {
    let mut router = Router::new()
        .route(&format!("{PROJECT}/events/"), get(of_project::list))
        .route(&format!("{PROJECT}/events/{{event}}/"), get(of_project::view))
        .route(&format!("{PROJECT}/events/{{event}}/json/"), get(of_project::stored))
        .route("/api/0/organizations/{organization}/eventids/{event}/", get(of_project::place));
    for issue in ISSUES {
        router = router
            .route(&format!("{issue}/events/"), get(of_issue::list))
            .route(&format!("{issue}/events/{{event}}/"), get(of_issue::view))
            .route(&format!("{issue}/events/{{event}}/json/"), get(of_issue::stored));
    }
    router
}

/// The event that a path names by its id, of one project or of any; otherwise 404.
///
/// # Errors
/// 404, and what reading the store can fail with.
pub(super) fn find(backend: &Backend, project: Option<ProjectId>, id: &str) -> Result<EventRow, ApiError> {
    let id: EventId = id.parse().map_err(|_| ApiError::not_found())?;
    backend.store.event(project, id)?.ok_or_else(ApiError::not_found)
}
