//! The server: ingest for SDKs and the Web API for clients, as one router over a [`Backend`].
//!
//! `serve` calls the router over sockets, the embedded transport in process. What comes in goes to the pipeline by
//! one intake; what is asked for is read from the store. It must not parse arguments, print, or decide on exit codes.

pub mod access;
mod answer;
mod api;
mod backend;
mod buckets;
mod checks;
mod collection;
mod conditions;
mod contents;
mod event_scope;
mod event_tags;
mod extract;
mod guard;
mod in_process;
mod ingest;
mod intake;
mod issue_name;
mod naming;
mod numbers;
mod page;
mod paging;
mod period;
mod queue;
mod renames;
mod roster;
mod selection;
mod serving;
mod settings;
mod stable_id;
mod summary;
pub mod tokens;
mod watch;

pub use answer::ApiError;
pub use backend::{Backend, BackendOptions, ORGANIZATION, ORGANIZATION_ID};
pub use conditions::event_condition;
pub use guard::{Guard, guarded};
pub use in_process::InProcess;
pub use serving::{Peer, serve};
pub use settings::project_settings;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::response::Response;

/// Everything the server answers.
pub fn router(backend: Arc<Backend>) -> Router {
    api::routes().merge(watch::routes()).merge(page::routes()).fallback(elsewhere).with_state(backend)
}

/// Ingest reads its paths as leniently as the protocol says, which no route can; the rest is nothing of ours.
async fn elsewhere(State(backend): State<Arc<Backend>>, request: Request) -> Response {
    if ingest::is_ingest(request.uri().path()) {
        return ingest::answer(backend, request).await;
    }
    api::unknown(request.method(), request.uri())
}

/// Whether a path is of the page, which holds nothing of anybody.
fn is_of_the_page(path: &str) -> bool {
    path == "/" || ["/page/", "/organizations/", "/settings/"].iter().any(|below| path.starts_with(below))
}
