//! Events of projects and issues: lists, one event in the forms of the Web API, and `/json/` as it is stored.

use std::sync::Arc;

use axum::Router;

use crate::server::Backend;

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new()
}
