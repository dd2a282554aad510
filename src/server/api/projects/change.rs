//! Changing and deleting a project.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use http::StatusCode;
use serde_json::{Map, Value};

use super::create::{NAME, PLATFORM};
use super::detail;
use crate::server::access::{Caller, PROJECT_ADMIN, PROJECT_WRITE};
use crate::server::extract::{Body, InProject};
use crate::server::settings::check_rules;
use crate::server::settings::documents::{PROJECTS, ProjectDocument, SETTINGS};
use crate::server::{ApiError, Backend, naming, renames};
use crate::store::{Project, ProjectChange, StoreError};

/// `PUT /api/0/projects/{organization}/{project}/`: name, slug, platform, and any of its settings.
pub(super) async fn update(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    Body(body): Body<Map<String, Value>>,
) -> Result<Json<Map<String, Value>>, ApiError> {
    caller.require(PROJECT_WRITE)?;
    let change = change(&body)?;
    let mut tried = ProjectDocument::of(&backend.store, project.id)?;
    tried.take(&body)?;
    check_rules(&tried.fields)?;
    let renamed = rename(&backend, &project, change)?;
    PROJECTS.change(&backend.store, project.id, SETTINGS, move |known| {
        let mut document = known.unwrap_or_default();
        document.take(&body)?;
        Ok(Some(document))
    })?;
    backend.project_changed(project.id);
    detail::form(&backend, &caller, &renamed).map(Json)
}

fn change(body: &Map<String, Value>) -> Result<ProjectChange, ApiError> {
    let platform = match body.get("platform") {
        None => None,
        Some(Value::Null) => Some(None),
        Some(Value::String(text)) if text.is_empty() => Some(None),
        Some(_) => naming::line(body, "platform", PLATFORM)?.map(Some),
    };
    Ok(ProjectChange { slug: naming::slug(body)?, name: naming::line(body, "name", NAME)?, platform })
}

/// Gives a project its other name, slug or platform. Who asks by the old slug is told the new one.
fn rename(backend: &Backend, project: &Project, change: ProjectChange) -> Result<Project, ApiError> {
    let ProjectChange { slug: None, name: None, platform: None } = change else {
        let renamed = backend.store.change_project(project.id, change).map_err(|error| match error {
            StoreError::Exists(_) => ApiError::field("slug", "another project has this slug"),
            other => other.into(),
        })?;
        if renamed.slug != project.slug {
            renames::remember(&backend.store, project.id, &project.slug, backend.now())?;
        }
        return Ok(renamed);
    };
    Ok(project.clone())
}

/// `DELETE /api/0/projects/{organization}/{project}/`: with everything that is kept for it.
pub(super) async fn delete(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
) -> Result<StatusCode, ApiError> {
    caller.require(PROJECT_ADMIN)?;
    backend.store.delete_project(project.id)?;
    backend.project_changed(project.id);
    Ok(StatusCode::NO_CONTENT)
}
