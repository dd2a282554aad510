//! Members, users and roles as answers show them.

use serde::Serialize;
use serde_json::{Value, json};

use crate::model::Timestamp;
use crate::server::ApiError;
use crate::server::api::organizations::letter_avatar;
use crate::server::roster::Member;

/// The roles in the organisation, from the least to the most.
pub(super) const ROLES: [&str; 5] = ["billing", "member", "admin", "manager", "owner"];
/// The roles in a team.
pub(super) const TEAM_ROLES: [&str; 2] = ["contributor", "admin"];

/// A user.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::server::api) struct User {
    id: String,
    name: String,
    username: String,
    email: String,
    avatar_url: String,
    avatar: Value,
    is_active: bool,
    is_suspended: bool,
    has_password_auth: bool,
    is_managed: bool,
    date_joined: Timestamp,
    last_login: Option<Timestamp>,
    last_active: Option<Timestamp>,
    has2fa: bool,
    is_superuser: bool,
    is_staff: bool,
    experiments: Value,
    emails: Vec<Value>,
}

/// The user that a member is.
pub(in crate::server::api) fn user(member: &Member) -> User {
    let id = member.id.to_string();
    User {
        emails: vec![json!({ "id": id, "email": member.email, "is_verified": true })],
        id,
        name: member.name.clone(),
        username: member.email.clone(),
        email: member.email.clone(),
        avatar_url: String::new(),
        avatar: letter_avatar(),
        is_active: true,
        is_suspended: false,
        has_password_auth: false,
        is_managed: false,
        date_joined: member.created,
        last_login: None,
        last_active: None,
        has2fa: false,
        is_superuser: false,
        is_staff: false,
        experiments: json!({}),
    }
}

/// A member without its teams.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::server::api) struct MemberSummary {
    id: String,
    email: String,
    name: String,
    /// None as long as the invitation is open.
    user: Option<User>,
    org_role: String,
    role: String,
    role_name: String,
    pending: bool,
    expired: bool,
    flags: Value,
    date_created: Timestamp,
    invite_status: &'static str,
    inviter_name: Option<String>,
}

/// A member, as lists show it.
pub(in crate::server::api) fn summary(member: &Member) -> MemberSummary {
    let flags = [
        "idp:provisioned",
        "idp:role-restricted",
        "sso:linked",
        "sso:invalid",
        "member-limit:restricted",
        "partnership:restricted",
    ];
    MemberSummary {
        id: member.id.to_string(),
        email: member.email.clone(),
        name: member.name.clone(),
        user: (!member.pending).then(|| user(member)),
        org_role: member.role.clone(),
        role: member.role.clone(),
        role_name: capitalized(&member.role),
        pending: member.pending,
        expired: false,
        flags: flags.into_iter().map(|flag| (flag.to_owned(), Value::Bool(false))).collect(),
        date_created: member.created,
        invite_status: "approved",
        inviter_name: None,
    }
}

fn capitalized(role: &str) -> String {
    let mut letters = role.chars();
    letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}

/// A role in the organisation that a body names.
///
/// # Errors
/// 400 that names the field.
pub(super) fn role(field: &str, text: &str) -> Result<String, ApiError> {
    match ROLES.iter().find(|role| **role == text) {
        Some(role) => Ok((*role).to_owned()),
        None => Err(ApiError::field(field, format!("must be one of {}", ROLES.join(", ")))),
    }
}

/// The roles in the organisation.
pub(in crate::server::api) fn organization_roles() -> Vec<Value> {
    let form = |role: &str| {
        let is_global = matches!(role, "manager" | "owner");
        let team_role = if matches!(role, "billing" | "member") { "contributor" } else { "admin" };
        json!({
            "id": role, "name": capitalized(role), "desc": "", "scopes": [], "allowed": true, "isAllowed": true,
            "isRetired": false, "isTeamRolesAllowed": true, "is_global": is_global, "isGlobal": is_global,
            "minimumTeamRole": team_role,
        })
    };
    ROLES.into_iter().map(form).collect()
}

/// The roles in a team.
pub(in crate::server::api) fn team_roles() -> Vec<Value> {
    let form = |role: &str| {
        json!({
            "id": role, "name": capitalized(role), "desc": "", "scopes": [], "allowed": true, "isAllowed": true,
            "isRetired": false, "isTeamRolesAllowed": true,
            "isMinimumRoleFor": if role == "admin" { Some("admin") } else { None },
        })
    };
    TEAM_ROLES.into_iter().map(form).collect()
}
