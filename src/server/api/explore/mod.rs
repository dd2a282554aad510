//! `/api/0/organizations/…/events/`: tables over events, with fields, aggregates, queries and an order.

use std::sync::Arc;

use axum::Router;

use crate::server::Backend;

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new()
}
