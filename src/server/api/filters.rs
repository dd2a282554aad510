//! `/api/0/projects/…/filters/`: inbound filters. Those that are lists of texts are options of the project.

use std::sync::Arc;

use axum::extract::State;
use axum::routing::{get, put};
use axum::{Json, Router};
use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::server::access::{Caller, PROJECT_READ, PROJECT_WRITE};
use crate::server::extract::{Body, InProject, PathParts};
use crate::server::settings::documents::{PROJECTS, SETTINGS};
use crate::server::settings::field;
use crate::server::settings::inbound::{BROWSERS, LEGACY_BROWSERS, SWITCHES, states};
use crate::server::settings::project_settings;
use crate::server::{ApiError, Backend};

/// The browsers that are meant when the filter is only turned on.
const ALL_BROWSERS: [&str; 8] = ["ie", "safari", "opera", "opera_mini", "android", "firefox", "chrome", "edge"];

pub(super) fn routes() -> Router<Arc<Backend>> {
    let filters = "/api/0/projects/{organization}/{project}/filters/";
    Router::new().route(filters, get(list)).route(&format!("{filters}{{filter}}/"), put(update))
}

/// `GET /api/0/projects/{organization}/{project}/filters/`.
async fn list(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
) -> Result<Json<Vec<Value>>, ApiError> {
    caller.require(PROJECT_READ)?;
    let settings = project_settings(&backend.store, &project)?;
    let states = states(&settings.filter_settings).into_iter();
    Ok(Json(states.map(|(id, active)| json!({ "id": id, "active": active })).collect()))
}

/// `PUT …/filters/{filter}/`: `{active}`, or `{subfilters}` for old browsers.
async fn update(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    path: PathParts,
    Body(body): Body<Map<String, Value>>,
) -> Result<StatusCode, ApiError> {
    caller.require(PROJECT_WRITE)?;
    let id = path.get("filter").to_owned();
    let state = match id.as_str() {
        LEGACY_BROWSERS => browsers(&body)?,
        known if SWITCHES.contains(&known) => Value::Bool(active(&body)?),
        _ => return Err(ApiError::not_found()),
    };
    PROJECTS.change(&backend.store, project.id, SETTINGS, move |known| {
        let mut document = known.unwrap_or_default();
        document.filters.insert(id, state);
        Ok(Some(document))
    })?;
    backend.project_changed(project.id);
    Ok(StatusCode::NO_CONTENT)
}

fn active(body: &Map<String, Value>) -> Result<bool, ApiError> {
    let value = body.get("active").ok_or_else(|| ApiError::required("active"))?;
    field::switch(value).ok_or_else(|| ApiError::field("active", "must be true or false"))
}

fn browsers(body: &Map<String, Value>) -> Result<Value, ApiError> {
    let Some(wanted) = body.get("subfilters") else {
        return Ok(if active(body)? { json!(ALL_BROWSERS) } else { json!([]) });
    };
    let known = |name: &Value| name.as_str().is_some_and(|name| BROWSERS.contains(&name));
    match wanted.as_array() {
        Some(list) if list.len() <= BROWSERS.len() && list.iter().all(known) => Ok(wanted.clone()),
        _ => Err(ApiError::field("subfilters", format!("must be a list of {}", BROWSERS.join(", ")))),
    }
}
