//! Statistics: what became of what came in, from the outcomes that are counted by the hour.

mod grouped;
mod outcomes;
mod project;
mod summary;

use std::sync::Arc;

use axum::Router;
use axum::routing::get;

use crate::server::Backend;

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new()
        .route("/api/0/organizations/{organization}/stats_v2/", get(grouped::grouped))
        .route("/api/0/organizations/{organization}/stats-summary/", get(summary::summary))
        .route("/api/0/projects/{organization}/{project}/stats/", get(project::stats))
}
