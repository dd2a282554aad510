//! One member: invited, viewed, changed, removed.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::form::{TEAM_ROLES, organization_roles, role, summary, team_roles};
use crate::server::access::{AnyOf, Caller, MEMBER_READ};
use crate::server::api::organizations::members_of;
use crate::server::extract::{Body, InOrganization, PathParts};
use crate::server::naming;
use crate::server::roster::{FIRST, Member, Members, Membership, Teams};
use crate::server::{ApiError, Backend};

/// To invite members and to change them.
pub(super) const MEMBER_INVITE: AnyOf = &["member:invite", "member:write", "member:admin"];
/// To remove members.
const MEMBER_REMOVE: AnyOf = &["member:admin"];
/// The longest address, in characters.
const EMAIL: usize = 75;

/// A member with its teams.
fn detail(backend: &Backend, member: &Member) -> Result<Map<String, Value>, ApiError> {
    let teams = Teams::read(&backend.store)?;
    let known = |membership: &Membership| {
        let team = teams.teams.iter().find(|team| team.id == membership.team)?;
        Some((team.slug.clone(), membership.role.clone()))
    };
    let own: Vec<_> = member.teams.iter().filter_map(known).collect();
    let mut form = members_of(summary(member))?;
    // This form has a user even while the invitation is open.
    form.insert("user".to_owned(), json!(super::user(member)));
    let roles = own.iter().map(|(slug, role)| json!({ "teamSlug": slug, "role": role }));
    form.insert("teamRoles".to_owned(), roles.collect());
    form.insert("teams".to_owned(), own.into_iter().map(|(slug, _)| slug).collect());
    form.insert("invite_link".to_owned(), Value::Null);
    form.insert("isOnlyOwner".to_owned(), json!(member.id == FIRST));
    form.insert("orgRoleList".to_owned(), json!(organization_roles()));
    form.insert("teamRoleList".to_owned(), json!(team_roles()));
    Ok(form)
}

/// The role that a body asks for.
fn role_of(body: &Map<String, Value>) -> Result<Option<String>, ApiError> {
    for field in ["orgRole", "role"] {
        if let Some(text) = naming::line(body, field, 32)? {
            return role(field, &text).map(Some);
        }
    }
    Ok(None)
}

/// The teams that a body asks for, as `teamRoles` or `teams`; none when it names neither.
fn teams_of(body: &Map<String, Value>, teams: &Teams) -> Result<Option<Vec<Membership>>, ApiError> {
    let (field, list) = match (body.get("teamRoles"), body.get("teams")) {
        (Some(Value::Array(list)), _) => ("teamRoles", list),
        (_, Some(Value::Array(list))) => ("teams", list),
        _ => return Ok(None),
    };
    let mut memberships: Vec<Membership> = Vec::new();
    for wanted in list {
        let slug = wanted.as_str().or_else(|| wanted["teamSlug"].as_str()).unwrap_or_default();
        let team = teams.find(slug).map_err(|_| ApiError::field(field, format!("there is no team \"{slug}\"")))?;
        let role = wanted["role"].as_str();
        if role.is_some_and(|role| !TEAM_ROLES.contains(&role)) {
            return Err(ApiError::field(field, format!("a role must be one of {}", TEAM_ROLES.join(", "))));
        }
        if memberships.iter().all(|known| known.team != team.id) {
            memberships.push(Membership { team: team.id, role: role.map(str::to_owned) });
        }
    }
    Ok(Some(memberships))
}

fn is_address(text: &str) -> bool {
    let parts = text.split_once('@');
    parts.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'))
        && !text.chars().any(char::is_whitespace)
}

/// `POST /api/0/organizations/{organization}/members/`: `{email, orgRole, teamRoles}`. Nothing is sent to anybody.
pub(super) async fn invite(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    Body(body): Body<Map<String, Value>>,
) -> Result<Response, ApiError> {
    caller.require(MEMBER_INVITE)?;
    let email = naming::line(&body, "email", EMAIL)?.ok_or_else(|| ApiError::required("email"))?;
    if !is_address(&email) {
        return Err(ApiError::field("email", "Enter a valid email address."));
    }
    let member = Member {
        id: 0,
        name: email.clone(),
        email: email.clone(),
        role: role_of(&body)?.unwrap_or_else(|| "member".to_owned()),
        pending: true,
        created: backend.now(),
        teams: teams_of(&body, &Teams::read(&backend.store)?)?.unwrap_or_default(),
    };
    let members = Members::change(&backend.store, move |members| members.invite(member))?;
    let invited = members.members.iter().find(|member| member.email == email).ok_or_else(ApiError::not_found)?;
    Ok((StatusCode::CREATED, Json(detail(&backend, invited)?)).into_response())
}

/// `GET /api/0/organizations/{organization}/members/{member}/`.
pub(super) async fn view(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    path: PathParts,
) -> Result<Json<Map<String, Value>>, ApiError> {
    caller.require(MEMBER_READ)?;
    detail(&backend, Members::read(&backend.store)?.find(path.get("member"))?).map(Json)
}

/// `PUT /api/0/organizations/{organization}/members/{member}/`: `{orgRole, teamRoles}`.
pub(super) async fn update(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    path: PathParts,
    Body(body): Body<Map<String, Value>>,
) -> Result<Json<Map<String, Value>>, ApiError> {
    caller.require(MEMBER_INVITE)?;
    let name = path.get("member").to_owned();
    let (role, teams) = (role_of(&body)?, teams_of(&body, &Teams::read(&backend.store)?)?);
    let wanted = name.clone();
    let members = Members::change(&backend.store, move |members| {
        let member = members.find_mut(&wanted)?;
        if member.id == FIRST && role.as_deref().is_some_and(|role| role != "owner") {
            return Err(ApiError::field("orgRole", "the only owner stays the owner"));
        }
        member.role = role.unwrap_or_else(|| member.role.clone());
        member.teams = teams.unwrap_or_else(|| member.teams.clone());
        Ok(())
    })?;
    detail(&backend, members.find(&name)?).map(Json)
}

/// `DELETE /api/0/organizations/{organization}/members/{member}/`.
pub(super) async fn remove(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    path: PathParts,
) -> Result<StatusCode, ApiError> {
    caller.require(MEMBER_REMOVE)?;
    let name = path.get("member").to_owned();
    Members::change(&backend.store, move |members| {
        let id = members.find(&name)?.id;
        if id == FIRST {
            return Err(ApiError::detail(StatusCode::FORBIDDEN, "You cannot remove the only remaining owner."));
        }
        members.members.retain(|member| member.id != id);
        Ok(())
    })?;
    Ok(StatusCode::NO_CONTENT)
}
