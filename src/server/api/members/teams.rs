//! The teams of one member.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::form::TEAM_ROLES;
use crate::server::access::{AnyOf, Caller};
use crate::server::api::teams::summary;
use crate::server::extract::{Body, InOrganization, PathParts};
use crate::server::naming;
use crate::server::roster::{Members, Teams};
use crate::server::{ApiError, Backend};

/// To put somebody into a team, or take them out.
const MEMBERSHIP: AnyOf = &["org:write", "org:admin", "team:write", "team:admin", "member:write", "member:admin"];

/// `POST …/members/{member}/teams/{team}/`: 201, or 204 for who is in it.
pub(super) async fn join(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    path: PathParts,
) -> Result<Response, ApiError> {
    caller.require(MEMBERSHIP)?;
    let teams = Teams::read(&backend.store)?;
    let team = teams.find(path.get("team"))?;
    let member = Members::read(&backend.store)?.find(path.get("member"))?.clone();
    if member.in_team(team.id).is_some() {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let id = team.id;
    let members = Members::change(&backend.store, move |members| members.join(member.id, id))?;
    Ok((StatusCode::CREATED, Json(summary(&caller, &members, team))).into_response())
}

/// `PUT …/members/{member}/teams/{team}/`: `{teamRole}`.
pub(super) async fn set_role(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    path: PathParts,
    Body(body): Body<Map<String, Value>>,
) -> Result<Json<Value>, ApiError> {
    caller.require(MEMBERSHIP)?;
    let role = naming::line(&body, "teamRole", 32)?.ok_or_else(|| ApiError::required("teamRole"))?;
    if !TEAM_ROLES.contains(&role.as_str()) {
        return Err(ApiError::field("teamRole", format!("must be one of {}", TEAM_ROLES.join(", "))));
    }
    let id = Teams::read(&backend.store)?.find(path.get("team"))?.id;
    let (name, wanted) = (path.get("member").to_owned(), role.clone());
    Members::change(&backend.store, move |members| {
        let member = members.find_mut(&name)?;
        let membership = member.teams.iter_mut().find(|membership| membership.team == id);
        membership.ok_or_else(ApiError::not_found)?.role = Some(wanted);
        Ok(())
    })?;
    Ok(Json(json!({ "isActive": true, "teamRole": role })))
}

/// `DELETE …/members/{member}/teams/{team}/`.
pub(super) async fn leave(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    path: PathParts,
) -> Result<Response, ApiError> {
    caller.require(MEMBERSHIP)?;
    let teams = Teams::read(&backend.store)?;
    let team = teams.find(path.get("team"))?;
    let (name, id) = (path.get("member").to_owned(), team.id);
    let members = Members::change(&backend.store, move |members| {
        members.find_mut(&name)?.teams.retain(|membership| membership.team != id);
        Ok(())
    })?;
    Ok(Json(summary(&caller, &members, team)).into_response())
}
