//! Deleting issues: their events are erased before the answer is given.

use std::sync::Arc;

use axum::extract::State;
use http::StatusCode;

use super::choice;
use crate::server::access::{Caller, EVENT_ADMIN};
use crate::server::extract::{InOrganization, InProject, Parameters};
use crate::server::issue_name::InIssue;
use crate::server::selection::Selection;
use crate::server::{ApiError, Backend};
use crate::store::{Issue, IssueId};

/// `DELETE /api/0/organizations/{organization}/issues/{issue}/` and `DELETE /api/0/issues/{issue}/`.
pub(super) async fn one(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InIssue(issue): InIssue,
) -> Result<StatusCode, ApiError> {
    caller.require(EVENT_ADMIN)?;
    backend.store.delete_issues(&[issue.id])?;
    Ok(StatusCode::ACCEPTED)
}

/// `DELETE /api/0/organizations/{organization}/issues/`.
pub(super) async fn of_organization(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    parameters: Parameters,
) -> Result<StatusCode, ApiError> {
    caller.require(EVENT_ADMIN)?;
    let selection = Selection::of(&backend, &parameters)?;
    many(&backend, &choice::chosen(&backend, &selection, &parameters)?)
}

/// `DELETE /api/0/projects/{organization}/{project}/issues/`.
pub(super) async fn of_project(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    parameters: Parameters,
) -> Result<StatusCode, ApiError> {
    caller.require(EVENT_ADMIN)?;
    let selection = Selection::of_project(&backend, &project, &parameters)?;
    many(&backend, &choice::chosen(&backend, &selection, &parameters)?)
}

fn many(backend: &Backend, issues: &[Issue]) -> Result<StatusCode, ApiError> {
    let ids: Vec<IssueId> = issues.iter().map(|issue| issue.id).collect();
    if !ids.is_empty() {
        backend.store.delete_issues(&ids)?;
    }
    Ok(StatusCode::NO_CONTENT)
}
