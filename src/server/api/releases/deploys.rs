//! `…/releases/{version}/deploys/`: where and when a release went.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::Response;
use http::StatusCode;
use serde::Deserialize;

use super::Place;
use super::document::{Deploy, MOST_DEPLOYS, RELEASES};
use crate::server::access::{Caller, RELEASE_READ, RELEASE_WRITE};
use crate::server::collection::EVERYWHERE;
use crate::server::extract::Body;
use crate::server::numbers::next_number;
use crate::server::paging::Page;
use crate::server::{ApiError, Backend, checks};

/// A deploy as it is sent.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Sent {
    environment: Option<String>,
    name: Option<String>,
    url: Option<String>,
    date_started: Option<String>,
    date_finished: Option<String>,
    projects: Option<Vec<serde_json::Value>>,
}

/// `GET …/deploys/`, newest first.
pub(super) async fn list(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    place: Place,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(RELEASE_READ)?;
    let mut deploys = place.known(&backend)?.to_document().deploys;
    deploys.reverse();
    Ok(page.cut(&backend.base, deploys))
}

/// `POST …/deploys/`: 201, each time another one.
pub(super) async fn create(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    place: Place,
    Body(sent): Body<Sent>,
) -> Result<(StatusCode, Json<Deploy>), ApiError> {
    caller.require(RELEASE_WRITE)?;
    let known = place.known(&backend)?;
    let environment = checks::text("environment", checks::required("environment", sent.environment)?, 64)?;
    if environment.is_empty() || environment.contains('/') || environment == "None" {
        return Err(ApiError::field("environment", "Invalid value for environment"));
    }
    for project in sent.projects.iter().flatten() {
        let name = project.as_str().map_or_else(|| project.to_string(), str::to_owned);
        let found = backend.project(&name).is_ok_and(|project| known.projects().contains(&project.id));
        if !found {
            return Err(ApiError::field("projects", format!("Invalid projects: {name:?} is not of this release.")));
        }
    }
    let deploy = Deploy {
        environment,
        name: checks::optional("name", sent.name, 64)?,
        url: checks::address("url", sent.url)?,
        date_started: checks::time("dateStarted", sent.date_started.as_deref())?,
        date_finished: checks::time("dateFinished", sent.date_finished.as_deref())?.unwrap_or_else(|| backend.now()),
        id: next_number(&backend.store, "deploy")?.to_string(),
    };
    let (kept, base) = (deploy.clone(), known.to_document());
    RELEASES.change(&backend.store, EVERYWHERE, &known.version, move |document| {
        let mut document = document.filter(|document| document.deleted.is_none()).unwrap_or(base);
        document.deploys.push(kept);
        let surplus = document.deploys.len().saturating_sub(MOST_DEPLOYS);
        document.deploys.drain(..surplus);
        Ok(Some(document))
    })?;
    Ok((StatusCode::CREATED, Json(deploy)))
}
