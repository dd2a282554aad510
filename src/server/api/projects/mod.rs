//! Projects: made, listed, changed, deleted, and the teams they belong to.

mod change;
mod create;
mod detail;
mod links;
mod listing;

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};

pub(super) use listing::Listing;

use crate::server::Backend;

pub(super) fn routes() -> Router<Arc<Backend>> {
    let project = "/api/0/projects/{organization}/{project}/";
    Router::new()
        .route("/api/0/projects/", get(listing::everywhere))
        .route(
            "/api/0/organizations/{organization}/projects/",
            get(listing::of_organization).post(create::in_organization),
        )
        .route("/api/0/teams/{organization}/{team}/projects/", get(listing::of_team).post(create::for_team))
        .route(project, get(detail::view).put(change::update).delete(change::delete))
        .route(&format!("{project}teams/"), get(links::list))
        .route(&format!("{project}teams/{{team}}/"), post(links::add).delete(links::remove))
}
