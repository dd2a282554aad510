//! The server: ingest for SDKs and the Web API for clients, as one router over a [`Backend`].
//!
//! `serve` calls the router over sockets, the embedded transport in process. What comes in goes to the pipeline by
//! one intake; what is asked for is read from the store. It must not parse arguments, print, or decide on exit codes.

pub mod access;
mod answer;
mod api;
mod backend;
mod collection;
mod conditions;
mod event_scope;
mod event_tags;
mod extract;
mod issue_name;
mod paging;
mod period;
mod summary;

pub use answer::ApiError;
pub use backend::{Backend, BackendOptions, ORGANIZATION, ORGANIZATION_ID};

use std::sync::Arc;

use axum::Router;

/// Everything the server answers.
pub fn router(backend: Arc<Backend>) -> Router {
    api::routes(&backend).fallback(api::unknown).with_state(backend)
}
