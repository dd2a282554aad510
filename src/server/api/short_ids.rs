//! `/api/0/organizations/…/shortids/…`: which issue a short id names.

use std::sync::Arc;

use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;
use serde_json::Value;

use super::issues;
use crate::server::access::{Caller, EVENT_READ};
use crate::server::extract::{InOrganization, PathParts};
use crate::server::{ApiError, Backend, ORGANIZATION, issue_name};

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new().route("/api/0/organizations/{organization}/shortids/{short_id}/", get(resolve))
}

/// The issue of a short id.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Resolved {
    organization_slug: &'static str,
    project_slug: String,
    group_id: String,
    group: Value,
    short_id: String,
}

/// `GET /api/0/organizations/{organization}/shortids/{short_id}/`.
async fn resolve(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    path: PathParts,
) -> Result<Json<Resolved>, ApiError> {
    caller.require(EVENT_READ)?;
    let issue = issue_name::by_short_id(&backend, path.get("short_id"))?.ok_or_else(ApiError::not_found)?;
    let (group, project_slug) = issues::within_another(&backend, &issue)?;
    Ok(Json(Resolved {
        organization_slug: ORGANIZATION,
        project_slug,
        group_id: issue.id.to_string(),
        group,
        short_id: issue.short_id,
    }))
}
