//! `/api/0/organizations/…/repos/`: repositories that releases name.
//!
//! Nothing is fetched from them: a repository is known because a commit of a release named it.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::releases::commits;
use crate::model::Timestamp;
use crate::server::access::{AnyOf, Caller};
use crate::server::collection::{Collection, EVERYWHERE};
use crate::server::extract::{InOrganization, Parameters};
use crate::server::paging::Page;
use crate::server::{ApiError, Backend, stable_id};
use crate::store::Store;

/// To read repositories; what a token for CI may do.
pub(super) const REPOSITORY_READ: AnyOf = &["org:read", "org:write", "org:admin", "org:integrations", "org:ci"];

/// The repositories by name.
pub(in crate::server) const REPOSITORIES: Collection<Repository> = Collection::new("repositories");

/// A repository.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::server) struct Repository {
    /// Its number, made of its name.
    pub(in crate::server) id: String,
    /// Its name, mostly `owner/repository`.
    pub(in crate::server) name: String,
    /// The address of its page.
    #[serde(default)]
    pub(in crate::server) url: Option<String>,
    /// Who keeps it, such as `integrations:github`.
    #[serde(default)]
    pub(in crate::server) provider: Option<String>,
    /// When it was named first.
    pub(in crate::server) date_created: Timestamp,
}

impl Repository {
    /// A repository of which only the name is known.
    pub(in crate::server) fn named(name: &str, now: Timestamp) -> Self {
        Self { id: stable_id::of_name(name), name: name.to_owned(), url: None, provider: None, date_created: now }
    }

    /// Keeps a name that a commit brought, unless it is known.
    ///
    /// # Errors
    /// What writing can fail with.
    pub(in crate::server) fn note(store: &Store, name: &str, now: Timestamp) -> Result<(), ApiError> {
        if REPOSITORIES.get(store, EVERYWHERE, name)?.is_some() {
            return Ok(());
        }
        let new = Self::named(name, now);
        REPOSITORIES.change(store, EVERYWHERE, name, |known| Ok(Some(known.unwrap_or(new)))).map(drop)
    }

    /// The one with this number or name.
    ///
    /// # Errors
    /// 404.
    pub(in crate::server) fn find(store: &Store, name: &str) -> Result<Self, ApiError> {
        let mut all = REPOSITORIES.list(store)?.into_iter().map(|(.., repository)| repository);
        all.find(|repository| repository.id == name || repository.name == name).ok_or_else(ApiError::not_found)
    }

    /// As lists and commits show it.
    pub(in crate::server) fn shown(&self) -> Value {
        let provider = self.provider.as_deref();
        json!({
            "id": self.id,
            "name": self.name,
            "url": self.url,
            "provider": { "id": provider.unwrap_or("unknown"), "name": provider.unwrap_or("Unknown provider") },
            "status": "active",
            "dateCreated": self.date_created,
            "integrationId": null,
            "externalSlug": null,
            "externalId": null,
        })
    }
}

pub(super) fn routes() -> Router<Arc<Backend>> {
    let repositories = "/api/0/organizations/{organization}/repos/";
    Router::new()
        .route(repositories, get(list))
        .route(&format!("{repositories}{{repository}}/commits/"), get(commits::of_repository))
}

/// `GET /api/0/organizations/{organization}/repos/`, narrowed by `query` and `status`.
async fn list(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(REPOSITORY_READ)?;
    let all_active = parameters.first("status").is_none_or(|status| status == "active");
    let query = parameters.first("query").unwrap_or_default().to_lowercase();
    let repositories = REPOSITORIES.list(&backend.store)?.into_iter().map(|(.., repository)| repository);
    let found: Vec<_> = repositories
        .filter(|repository| all_active && repository.name.to_lowercase().contains(&query))
        .map(|repository| repository.shown())
        .collect();
    Ok(page.cut(&backend.base, found))
}
