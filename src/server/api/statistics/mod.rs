//! Outcomes: `stats_v2`, `stats-summary` and the counts of a project.

use std::sync::Arc;

use axum::Router;

use crate::server::Backend;

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new()
}
