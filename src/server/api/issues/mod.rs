//! `/api/0/organizations/…/issues/…` and `/api/0/projects/…/issues/`: issues, searched, changed, merged, deleted.

use std::sync::Arc;

use axum::Router;

use crate::server::Backend;

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new()
}
