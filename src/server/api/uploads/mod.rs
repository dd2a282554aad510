//! Chunk uploads, artifact bundles and debug files: stored and listed, not used.

use std::sync::Arc;

use axum::Router;

use crate::server::Backend;

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new()
}
