//! Who asks, and what they may do (API §A.1).

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use http::StatusCode;
use http::request::Parts;

use super::ApiError;

/// Scopes of which a caller needs one, by the names of the Web API.
pub type AnyOf = &'static [&'static str];

/// To read the organisation.
pub const ORGANIZATION_READ: AnyOf = &["org:read", "org:write", "org:admin"];
/// To change the organisation.
pub const ORGANIZATION_WRITE: AnyOf = &["org:write", "org:admin"];
/// To read projects.
pub const PROJECT_READ: AnyOf = &["project:read", "project:write", "project:admin"];
/// To change projects.
pub const PROJECT_WRITE: AnyOf = &["project:write", "project:admin"];
/// To delete projects and keys.
pub const PROJECT_ADMIN: AnyOf = &["project:admin"];
/// To read releases; what a token for CI may do.
pub const RELEASE_READ: AnyOf = &["project:read", "project:write", "project:admin", "project:releases", "org:ci"];
/// To make and change releases and to upload; what a token for CI may do.
pub const RELEASE_WRITE: AnyOf = &["project:write", "project:admin", "project:releases", "org:ci"];
/// To delete releases.
pub const RELEASE_ADMIN: AnyOf = &["project:admin", "project:releases"];
/// To read issues and events.
pub const EVENT_READ: AnyOf = &["event:read", "event:write", "event:admin"];
/// To change issues.
pub const EVENT_WRITE: AnyOf = &["event:write", "event:admin"];
/// To delete issues.
pub const EVENT_ADMIN: AnyOf = &["event:admin"];
/// To read teams.
pub const TEAM_READ: AnyOf = &["team:read", "team:write", "team:admin"];
/// To change teams.
pub const TEAM_WRITE: AnyOf = &["team:write", "team:admin"];
/// To delete teams.
pub const TEAM_ADMIN: AnyOf = &["team:admin"];
/// To read members.
pub const MEMBER_READ: AnyOf = &["member:read", "member:write", "member:admin"];
/// To change members.
pub const MEMBER_WRITE: AnyOf = &["member:write", "member:admin"];
/// To read alert rules and monitors.
pub const ALERT_READ: AnyOf = &["alerts:read", "alerts:write", "org:read", "org:write", "org:admin"];
/// To change alert rules and monitors.
pub const ALERT_WRITE: AnyOf = &["alerts:write", "org:write", "org:admin"];

/// Every scope there is (API §A.1); a caller without limits has them all.
pub const SCOPES: [&str; 22] = [
    "alerts:read",
    "alerts:write",
    "event:admin",
    "event:read",
    "event:write",
    "member:admin",
    "member:invite",
    "member:read",
    "member:write",
    "org:admin",
    "org:ci",
    "org:integrations",
    "org:read",
    "org:write",
    "project:admin",
    "project:distribution",
    "project:read",
    "project:releases",
    "project:write",
    "team:admin",
    "team:read",
    "team:write",
];

/// Who asks, put among the request's extensions by the layer that checks tokens; without it nothing is forbidden.
#[derive(Debug, Clone, Default)]
pub struct Caller {
    /// The scopes of the token; none for a caller without limits (the embedded transport, open loopback).
    pub scopes: Option<Vec<String>>,
}

impl Caller {
    /// Goes on only for a caller that has one of the scopes.
    ///
    /// # Errors
    /// 403.
    pub fn require(&self, any_of: AnyOf) -> Result<(), ApiError> {
        let Some(scopes) = &self.scopes else { return Ok(()) };
        if any_of.iter().any(|scope| scopes.iter().any(|held| held == scope)) {
            return Ok(());
        }
        Err(ApiError::detail(StatusCode::FORBIDDEN, "You do not have permission to perform this action."))
    }

    /// Every scope that the caller has, as answers name them.
    pub(crate) fn access(&self) -> Vec<String> {
        self.scopes.clone().unwrap_or_else(|| SCOPES.iter().map(|scope| (*scope).to_owned()).collect())
    }
}

impl<S: Sync> FromRequestParts<S> for Caller {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get::<Self>().cloned().unwrap_or_default())
    }
}
