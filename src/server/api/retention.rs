//! `/api/0/projects/…/retention/`: how long events are kept; an extension of this server.

use std::sync::Arc;

use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::server::access::{Caller, PROJECT_READ, PROJECT_WRITE};
use crate::server::extract::{Body, InProject};
use crate::server::settings::field;
use crate::server::{ApiError, Backend};

/// The longest time, in days.
const LONGEST: i64 = 36_500;

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new().route("/api/0/projects/{organization}/{project}/retention/", get(view).put(update))
}

/// How long events are kept.
#[derive(Serialize)]
struct Retention {
    days: u32,
}

/// `GET /api/0/projects/{organization}/{project}/retention/`.
async fn view(
    State(_backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
) -> Result<Json<Retention>, ApiError> {
    caller.require(PROJECT_READ)?;
    Ok(Json(Retention { days: project.retention_days }))
}

/// `PUT /api/0/projects/{organization}/{project}/retention/`: `{days}`. What is older goes when retention is next
/// enforced.
async fn update(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    Body(body): Body<Map<String, Value>>,
) -> Result<Json<Retention>, ApiError> {
    caller.require(PROJECT_WRITE)?;
    let wrong = || ApiError::field("days", format!("must be a whole number from 1 to {LONGEST}"));
    let days = body.get("days").ok_or_else(|| ApiError::required("days"))?;
    let days = field::whole(days).filter(|days| (1..=LONGEST).contains(days)).ok_or_else(wrong)?;
    let days = u32::try_from(days).map_err(|_| wrong())?;
    backend.store.set_retention(project.id, days)?;
    backend.project_changed(project.id);
    Ok(Json(Retention { days }))
}
