//! The server: ingest for SDKs and the Web API for clients, as one router over a [`Backend`].
//!
//! The router is called over a socket by `serve`, and in process by the embedded transport. It must not parse
//! arguments or print.

mod access;
mod answer;
mod api;
mod backend;
mod paging;

pub use answer::ApiError;
pub use backend::Backend;

use std::sync::Arc;

use axum::Router;

/// Everything the server answers.
pub fn router(backend: Arc<Backend>) -> Router {
    Router::new().nest("/api/0", api::routes()).with_state(backend)
}
