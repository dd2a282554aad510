//! Slugs that projects had: whoever asks by one is told the new one (API §A.3).

use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::collection::Collection;
use super::{ApiError, ORGANIZATION};
use crate::model::{ProjectId, Slug, Timestamp};
use crate::store::Store;

/// By project and former slug.
const FORMER: Collection<Former> = Collection::new("former_slugs");

/// A slug that a project had.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Former {
    /// Until when.
    until: Timestamp,
}

/// Remembers the slug that a project had until now.
///
/// # Errors
/// What writing can fail with.
pub(crate) fn remember(store: &Store, project: ProjectId, slug: &Slug, now: Timestamp) -> Result<(), ApiError> {
    FORMER.put(store, project, slug.as_str(), Former { until: now })
}

/// The refusal for a name that no project has: 302 with the new one where a project had it, else 404.
///
/// # Errors
/// When the store cannot be read.
pub(crate) fn moved(store: &Store, name: &str) -> Result<ApiError, ApiError> {
    let holders = FORMER.list(store)?.into_iter().filter(|(_, slug, _)| slug == name);
    let latest = holders.max_by_key(|(.., former)| former.until).map(|(project, ..)| project);
    let Some(project) = latest.map(|project| store.project(project)).transpose()?.flatten() else {
        return Ok(ApiError::not_found());
    };
    let url = format!("/api/0/projects/{ORGANIZATION}/{}/", project.slug);
    let body = json!({ "slug": project.slug, "detail": { "extra": { "url": url, "slug": project.slug } } });
    Ok(ApiError { status: StatusCode::FOUND, body })
}
