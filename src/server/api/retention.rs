//! `/api/0/projects/…/retention/`: how long events are kept; an extension of this server.

use std::sync::Arc;

use axum::Router;

use crate::server::Backend;

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new()
}
