//! `/api/0/organizations/…/repos/`: repositories that releases name.

use std::sync::Arc;

use axum::Router;

use crate::server::Backend;

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new()
}
