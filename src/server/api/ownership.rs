//! `/api/0/projects/…/ownership/`: who owns which code.

use std::sync::Arc;

use axum::Router;

use crate::server::Backend;

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new()
}
