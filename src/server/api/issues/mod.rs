//! `/api/0/organizations/…/issues/…` and its mirrors below projects and without an organisation (API §D, §E.1).
//!
//! Where the API is dangerous this server is not: a request that changes or deletes several issues means the numbers
//! in `id` and nothing else, even if there are no such issues, or else the search in `query`. One that names neither
//! is refused with 400; only `PUT` below a project means all of the project's issues then, because clients have no
//! other way to say so.
//!
//! What is deleted is erased before the answer is given. What would need accounts of several users, comments, other services or a
//! history of scores is there in the answers, empty. Events of issues and tags are other resources.

mod change;
mod choice;
mod delete;
mod document;
mod hashes;
mod kept;
mod list;
mod people;
mod series;
mod state;
mod view;
mod wanted;

use std::sync::Arc;

use axum::Router;
use axum::routing::get;
use serde_json::Value;

use crate::server::{ApiError, Backend};
use crate::store::Issue;

pub(super) fn routes() -> Router<Arc<Backend>> {
    let one = || get(view::view).put(change::one).delete(delete::one);
    let hashes = || get(hashes::list).delete(hashes::free);
    Router::new()
        .route(
            "/api/0/organizations/{organization}/issues/",
            get(list::of_organization).put(change::of_organization).delete(delete::of_organization),
        )
        .route("/api/0/organizations/{organization}/issues-count/", get(list::counts))
        .route("/api/0/organizations/{organization}/issues/{issue}/", one())
        .route("/api/0/organizations/{organization}/issues/{issue}/hashes/", hashes())
        .route("/api/0/issues/{issue}/", one())
        .route("/api/0/issues/{issue}/hashes/", hashes())
        .route(
            "/api/0/projects/{organization}/{project}/issues/",
            get(list::of_project).put(change::of_project).delete(delete::of_project),
        )
}

/// An issue as other answers hold it, with the slug of its project.
///
/// # Errors
/// What reading the store can fail with.
pub(super) fn within_another(backend: &Backend, issue: &Issue) -> Result<(Value, String), ApiError> {
    let documents = document::Documents::new(backend)?;
    let kept = view::kept(backend, issue)?;
    let told = documents.issue(issue, &kept, view::is_unhandled(backend, issue)?);
    let slug = documents.project_of(issue).map(|project| project.slug.to_string()).unwrap_or_default();
    Ok((document::joined(&told, &serde_json::Map::new())?, slug))
}
