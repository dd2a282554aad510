//! Releases, with their commits, deploys and files; of the organisation, and of one project.

mod answer;
mod change;
pub(super) mod commits;
mod deploys;
mod document;
pub(super) mod files;
mod health;
mod known;
mod list;
pub(super) mod lookup;
mod one;
mod sent;

use std::sync::Arc;

use axum::Router;
use axum::extract::FromRequestParts;
use axum::routing::{MethodRouter, get};
use http::request::Parts;

use self::known::Known;
use crate::model::ProjectId;
use crate::server::extract::{InPlace, PathParts};
use crate::server::{ApiError, Backend};
use crate::store::Project;

/// What makes the handlers of a path.
type Handler = fn() -> MethodRouter<Arc<Backend>>;

pub(super) fn routes() -> Router<Arc<Backend>> {
    let mut router = Router::new();
    let handlers: [(&str, Handler); 8] = [
        ("", || get(list::list).post(list::create)),
        ("{version}/", || get(one::view).put(one::update).delete(one::delete)),
        ("{version}/commits/", || get(commits::list)),
        ("{version}/commitfiles/", || get(commits::files)),
        ("{version}/previous-with-commits/", || get(commits::previous)),
        ("{version}/deploys/", || get(deploys::list).post(deploys::create)),
        ("{version}/files/", || get(files::list).post(files::create)),
        ("{version}/files/{file}/", || get(files::view).put(files::rename).delete(files::delete)),
    ];
    for place in ["/api/0/organizations/{organization}", "/api/0/projects/{organization}/{project}"] {
        for (path, handler) in handlers {
            router = router.route(&format!("{place}/releases/{path}"), handler());
        }
    }
    router
}

/// Where a request looks for releases: in the organisation, or in the project that its path names.
#[derive(Debug, Clone)]
pub(super) struct Place {
    project: Option<Project>,
    version: String,
}

impl FromRequestParts<Arc<Backend>> for Place {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, backend: &Arc<Backend>) -> Result<Self, ApiError> {
        let path = PathParts::from_request_parts(parts, backend).await?;
        let InPlace(project) = InPlace::from_request_parts(parts, backend).await?;
        Ok(Self { project, version: path.get("version").to_owned() })
    }
}

impl Place {
    /// The release that the path names.
    ///
    /// # Errors
    /// 404, and when the store cannot be read.
    fn known(&self, backend: &Backend) -> Result<Known, ApiError> {
        let known = known::find(backend, &self.version)?.ok_or_else(ApiError::not_found)?;
        match self.project_id() {
            Some(project) if !known.projects().contains(&project) => Err(ApiError::not_found()),
            _ => Ok(known),
        }
    }

    /// The number of the project.
    fn project_id(&self) -> Option<ProjectId> {
        self.project.as_ref().map(|project| project.id)
    }
}
