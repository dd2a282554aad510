//! What this server has none of, and says so: endpoints that clients ask, and for which an empty answer is true.
//!
//! Only reading; what would make or change one of these is not implemented.

use std::sync::Arc;

use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{MethodRouter, get};
use axum::{Json, Router};
use serde_json::{Value, json};

use crate::server::access::{ALERT_READ, AnyOf, Caller, ORGANIZATION_READ, PROJECT_READ};
use crate::server::extract::{InOrganization, InProject};
use crate::server::paging::Page;
use crate::server::{ApiError, Backend};

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new()
        .route("/api/0/organizations/{organization}/replay-count/", answering(|| json!({})))
        .route("/api/0/organizations/{organization}/trace-meta/{trace}/", answering(trace_meta))
        .route("/api/0/organizations/{organization}/trace/{trace}/", nothing(ORGANIZATION_READ))
        .route("/api/0/organizations/{organization}/trace-items/attributes/", nothing(ORGANIZATION_READ))
        .route("/api/0/organizations/{organization}/integrations/", nothing(ORGANIZATION_READ))
        .route("/api/0/organizations/{organization}/dashboards/", nothing(ORGANIZATION_READ))
        .route("/api/0/organizations/{organization}/workflows/", nothing(ALERT_READ))
        .route("/api/0/organizations/{organization}/detectors/", nothing(ALERT_READ))
        .route("/api/0/organizations/{organization}/combined-rules/", nothing(ALERT_READ))
        .route("/api/0/organizations/{organization}/replays/", get(replays))
        .route("/api/0/projects/{organization}/{project}/rules/", get(rules))
}

/// An empty list.
fn nothing(scopes: AnyOf) -> MethodRouter<Arc<Backend>> {
    get(move |State(backend): State<Arc<Backend>>, caller: Caller, _: InOrganization, page: Page| async move {
        caller.require(scopes)?;
        Ok::<_, ApiError>(page.cut(&backend.base, Vec::<Value>::new()))
    })
}

/// An object that is always the same.
fn answering(answer: fn() -> Value) -> MethodRouter<Arc<Backend>> {
    get(move |caller: Caller, _: InOrganization| async move {
        caller.require(ORGANIZATION_READ)?;
        Ok::<_, ApiError>(Json(answer()))
    })
}

fn trace_meta() -> Value {
    json!({
        "errors": 0,
        "logs": 0,
        "performance_issues": 0,
        "projects": 0,
        "span_count": 0,
        "span_count_map": {},
        "transaction_child_count_map": [],
        "transactions": 0,
        "uptime_checks": 0,
    })
}

/// `GET /api/0/organizations/{organization}/replays/`: a list within an object, unlike the others.
async fn replays(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(ORGANIZATION_READ)?;
    let links = page.links(&backend.base, false);
    Ok(([(http::header::LINK, links)], Json(json!({ "data": [] }))).into_response())
}

/// `GET /api/0/projects/{organization}/{project}/rules/`.
async fn rules(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _project: InProject,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(PROJECT_READ)?;
    Ok(page.cut(&backend.base, Vec::<Value>::new()))
}
