//! Members of the organisation: listed, invited, changed, removed, and their teams.

mod change;
mod form;
mod teams;

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post};

pub(super) use form::{User, organization_roles, summary, team_roles, user};

use crate::server::access::{Caller, MEMBER_READ, PROJECT_READ};
use crate::server::extract::{InOrganization, InProject, Parameters};
use crate::server::paging::Page;
use crate::server::roster::{Member, Members, Teams};
use crate::server::{ApiError, Backend};

pub(super) fn routes() -> Router<Arc<Backend>> {
    let member = "/api/0/organizations/{organization}/members/{member}/";
    Router::new()
        .route("/api/0/organizations/{organization}/members/", get(list).post(change::invite))
        .route(member, get(change::view).put(change::update).delete(change::remove))
        .route(&format!("{member}teams/{{team}}/"), post(teams::join).put(teams::set_role).delete(teams::leave))
        .route("/api/0/projects/{organization}/{project}/members/", get(of_project))
}

/// `GET /api/0/organizations/{organization}/members/`, narrowed by `query`.
async fn list(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(MEMBER_READ)?;
    let members = Members::read(&backend.store)?;
    let words: Vec<&str> = parameters.first("query").unwrap_or_default().split_whitespace().collect();
    let found = members.members.iter().filter(|member| words.iter().all(|word| fits(member, word)));
    Ok(page.cut(&backend.base, found.map(summary).collect()))
}

/// Whether a member is one that a word of a query means.
fn fits(member: &Member, word: &str) -> bool {
    match word.split_once(':') {
        Some(("email", email)) => member.email.eq_ignore_ascii_case(email),
        Some(("id", id)) => member.id.to_string() == id,
        Some(("user.id", id)) => !member.pending && member.id.to_string() == id,
        Some(("role", role)) => member.role == role,
        Some(("isInvited", invited)) => member.pending == (invited == "true"),
        Some(("ssoLinked" | "has2fa", wanted)) => wanted != "true",
        Some(("scope", _)) => true,
        _ => {
            let word = word.to_lowercase();
            member.email.to_lowercase().contains(&word) || member.name.to_lowercase().contains(&word)
        }
    }
}

/// `GET /api/0/projects/{organization}/{project}/members/`: those of its teams who have come.
async fn of_project(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(PROJECT_READ)?;
    let (teams, members) = (Teams::read(&backend.store)?, Members::read(&backend.store)?);
    let teams = teams.of_project(&backend.store, project.id)?;
    let belongs = |member: &&Member| !member.pending && teams.iter().any(|team| member.in_team(team.id).is_some());
    let found = members.members.iter().filter(belongs);
    Ok(page.cut(&backend.base, found.map(summary).collect()))
}
