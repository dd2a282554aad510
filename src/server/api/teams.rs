//! Teams: made, listed, changed, deleted, with their members and projects.

use std::sync::Arc;

use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use axum::{Json, Router};
use http::StatusCode;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::members;
use super::organizations::{Organization, letter_avatar, members_of};
use super::projects::Listing;
use crate::model::Timestamp;
use crate::server::access::{AnyOf, Caller, ORGANIZATION_READ, TEAM_ADMIN, TEAM_READ, TEAM_WRITE};
use crate::server::extract::{Body, InOrganization, Parameters, PathParts};
use crate::server::naming;
use crate::server::paging::Page;
use crate::server::roster::{self, FIRST, Members, Team, Teams};
use crate::server::{ApiError, Backend};

/// To make a team.
const TEAM_CREATE: AnyOf = &["org:write", "org:admin", "team:write"];
/// The longest name, in characters.
const NAME: usize = 64;
/// How many projects a team's form names at most.
const NAMED: usize = 100;

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new()
        .route("/api/0/organizations/{organization}/teams/", get(list).post(create))
        .route("/api/0/teams/{organization}/{team}/", get(view).put(update).delete(delete))
        .route("/api/0/teams/{organization}/{team}/members/", get(list_members))
}

/// A team without what belongs to it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct TeamSummary {
    id: String,
    slug: String,
    name: String,
    date_created: Timestamp,
    is_member: bool,
    team_role: Option<String>,
    flags: Value,
    access: Vec<String>,
    has_access: bool,
    is_pending: bool,
    member_count: usize,
    avatar: Value,
}

/// A team, as most answers show it.
pub(super) fn summary(caller: &Caller, members: &Members, team: &Team) -> TeamSummary {
    let own = members.members.iter().find(|member| member.id == FIRST).and_then(|user| user.in_team(team.id));
    TeamSummary {
        id: team.id.to_string(),
        slug: team.slug.clone(),
        name: team.name.clone(),
        date_created: team.created,
        is_member: own.is_some(),
        team_role: own.map(|membership| membership.role.clone().unwrap_or_else(|| "admin".to_owned())),
        flags: json!({ "idp:provisioned": false }),
        access: caller.access(),
        has_access: true,
        is_pending: false,
        member_count: members.count_in(team.id),
        avatar: letter_avatar(),
    }
}

/// A team with its organisation and its projects.
fn detail(backend: &Backend, caller: &Caller, team: &Team) -> Result<Map<String, Value>, ApiError> {
    let mut form = members_of(summary(caller, &Members::read(&backend.store)?, team))?;
    form.insert("externalTeams".to_owned(), json!([]));
    form.insert("organization".to_owned(), Value::Object(members_of(Organization::of(backend)?)?));
    form.insert("projects".to_owned(), projects(backend, &mut Listing::new(backend, caller)?, team)?);
    Ok(form)
}

fn projects(backend: &Backend, listing: &mut Listing<'_>, team: &Team) -> Result<Value, ApiError> {
    let projects = roster::projects_of(&backend.store, team.id)?;
    let rows: Result<Vec<_>, _> = projects.iter().take(NAMED).map(|project| listing.row(project)).collect();
    Ok(json!(rows?))
}

/// `GET /api/0/organizations/{organization}/teams/`, narrowed by `query`; `detailed=0` leaves out the projects.
async fn list(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(ORGANIZATION_READ)?;
    let (teams, members) = (Teams::read(&backend.store)?, Members::read(&backend.store)?);
    let words: Vec<String> =
        parameters.first("query").unwrap_or_default().split_whitespace().map(str::to_lowercase).collect();
    let fits = |team: &&Team| {
        words.iter().all(|word| match word.split_once(':') {
            Some(("slug", slug)) => team.slug == slug,
            Some(("id", id)) => team.id.to_string() == id,
            _ => team.slug.contains(word.as_str()) || team.name.to_lowercase().contains(word.as_str()),
        })
    };
    let mut found: Vec<&Team> = teams.teams.iter().filter(fits).collect();
    found.sort_by(|left, right| left.slug.cmp(&right.slug));
    let with_projects = parameters.first("detailed") != Some("0");
    let mut listing = Listing::new(&backend, &caller)?;
    let row = |team: &Team| {
        let mut form = members_of(summary(&caller, &members, team))?;
        form.insert("externalTeams".to_owned(), json!([]));
        if with_projects {
            form.insert("projects".to_owned(), projects(&backend, &mut listing, team)?);
        }
        Ok(form)
    };
    let rows = found.into_iter().skip(page.offset).take(page.wanted()).map(row);
    Ok(page.answer(&backend.base, rows.collect::<Result<Vec<_>, ApiError>>()?))
}

/// `POST /api/0/organizations/{organization}/teams/`: `{slug, name}`, one of which may be absent. Who makes a team
/// belongs to it.
async fn create(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    Body(body): Body<Map<String, Value>>,
) -> Result<Response, ApiError> {
    caller.require(TEAM_CREATE)?;
    let (slug, name) = (naming::slug(&body)?, naming::line(&body, "name", NAME)?);
    let slug = slug.or_else(|| naming::slug_of(name.as_deref()?, "team", 1));
    let slug = slug.ok_or_else(|| ApiError::field("nonFieldErrors", "Name or slug is required"))?.to_string();
    let (name, wanted, now) = (name.unwrap_or_else(|| slug.clone()), slug.clone(), backend.now());
    let teams = Teams::change(&backend.store, move |teams| teams.add(slug, name, now))?;
    let team = teams.find(&wanted)?;
    let id = team.id;
    Members::change(&backend.store, move |members| members.join(FIRST, id))?;
    Ok((StatusCode::CREATED, Json(detail(&backend, &caller, team)?)).into_response())
}

/// `GET /api/0/teams/{organization}/{team}/`.
async fn view(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    path: PathParts,
) -> Result<Json<Map<String, Value>>, ApiError> {
    caller.require(TEAM_READ)?;
    let teams = Teams::read(&backend.store)?;
    detail(&backend, &caller, teams.find(path.get("team"))?).map(Json)
}

/// `PUT /api/0/teams/{organization}/{team}/`: `{slug, name}`.
async fn update(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    path: PathParts,
    Body(body): Body<Map<String, Value>>,
) -> Result<Json<Map<String, Value>>, ApiError> {
    caller.require(TEAM_WRITE)?;
    let (slug, name) = (naming::slug(&body)?, naming::line(&body, "name", NAME)?);
    let id = Teams::read(&backend.store)?.find(path.get("team"))?.id;
    let teams = Teams::change(&backend.store, move |teams| {
        let is_taken = |slug: &str| teams.teams.iter().any(|other| other.slug == slug && other.id != id);
        if let Some(slug) = slug.as_ref().filter(|slug| is_taken(slug.as_str())) {
            return Err(ApiError::field("slug", format!("the slug \"{slug}\" is already in use")));
        }
        let team = teams.teams.iter_mut().find(|team| team.id == id).ok_or_else(ApiError::not_found)?;
        team.slug = slug.map_or_else(|| team.slug.clone(), |slug| slug.to_string());
        team.name = name.unwrap_or_else(|| team.name.clone());
        Ok(())
    })?;
    detail(&backend, &caller, teams.find(&id.to_string())?).map(Json)
}

/// `DELETE /api/0/teams/{organization}/{team}/`. Its projects stay.
async fn delete(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    path: PathParts,
) -> Result<StatusCode, ApiError> {
    caller.require(TEAM_ADMIN)?;
    let id = Teams::read(&backend.store)?.find(path.get("team"))?.id;
    Teams::change(&backend.store, move |teams| {
        teams.teams.retain(|team| team.id != id);
        Ok(())
    })?;
    Members::change(&backend.store, move |members| {
        members.members.iter_mut().for_each(|member| member.teams.retain(|membership| membership.team != id));
        Ok(())
    })?;
    Ok(StatusCode::NO_CONTENT)
}

/// `GET /api/0/teams/{organization}/{team}/members/`.
async fn list_members(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    path: PathParts,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(TEAM_READ)?;
    let (teams, members) = (Teams::read(&backend.store)?, Members::read(&backend.store)?);
    let team = teams.find(path.get("team"))?;
    let come = members.in_team(team.id).filter(|(member, _)| !member.pending);
    let rows = come.map(|(member, role)| {
        let mut form = members_of(members::summary(member))?;
        form.insert("teamRole".to_owned(), json!(role));
        form.insert("teamSlug".to_owned(), json!(team.slug));
        Ok(form)
    });
    Ok(page.cut(&backend.base, rows.collect::<Result<Vec<_>, ApiError>>()?))
}
