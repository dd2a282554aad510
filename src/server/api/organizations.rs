//! `/api/0/organizations/…`: the one organisation and what is set of it.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::projects::Listing;
use super::teams;
use crate::server::access::{Caller, ORGANIZATION_READ, ORGANIZATION_WRITE};
use crate::server::collection::EVERYWHERE;
use crate::server::extract::{Body, InOrganization, Parameters};
use crate::server::paging::Page;
use crate::server::roster::{BEGINNING, Members, Teams};
use crate::server::settings::documents::{self, ORGANIZATION_FIELDS, SETTINGS};
use crate::server::settings::{check_rules, field};
use crate::server::{ApiError, Backend, ORGANIZATION, ORGANIZATION_ID, naming};

/// The longest name, in characters.
const NAME: usize = 64;
/// How many projects and teams the detailed form names at most.
const NAMED: usize = 100;

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new()
        .route("/api/0/organizations/", get(list))
        .route("/api/0/organizations/{organization}/", get(view).put(update))
}

/// An organisation, as lists show it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Organization {
    id: &'static str,
    slug: &'static str,
    name: String,
    status: Value,
    date_created: crate::model::Timestamp,
    avatar: Value,
    links: Value,
    features: [&'static str; 0],
    is_early_adopter: bool,
    #[serde(rename = "require2FA")]
    require_two_factors: bool,
    has_auth_provider: bool,
    allow_member_invite: bool,
    allow_member_project_creation: bool,
    allow_superuser_access: bool,
}

impl Organization {
    /// The one there is.
    pub(super) fn of(backend: &Backend) -> Result<Self, ApiError> {
        let settings = documents::organization(&backend.store)?;
        let base = backend.base.as_str().trim_end_matches('/');
        Ok(Self {
            id: ORGANIZATION_ID,
            slug: ORGANIZATION,
            name: settings.get("name").and_then(Value::as_str).unwrap_or(ORGANIZATION).to_owned(),
            status: json!({ "id": "active", "name": "active" }),
            date_created: BEGINNING,
            avatar: letter_avatar(),
            links: json!({ "organizationUrl": base, "regionUrl": base }),
            features: [],
            is_early_adopter: settings.get("isEarlyAdopter").and_then(Value::as_bool).unwrap_or_default(),
            require_two_factors: false,
            has_auth_provider: false,
            allow_member_invite: true,
            allow_member_project_creation: true,
            allow_superuser_access: false,
        })
    }
}

/// The picture of what has none.
pub(super) fn letter_avatar() -> Value {
    json!({ "avatarType": "letter_avatar", "avatarUuid": null, "avatarUrl": null })
}

/// A form as the members of an object.
///
/// # Errors
/// 500, which does not happen: all forms are objects.
pub(super) fn members_of(form: impl Serialize) -> Result<Map<String, Value>, ApiError> {
    match serde_json::to_value(form) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) | Err(_) => Err(ApiError::detail(http::StatusCode::INTERNAL_SERVER_ERROR, "Internal Error")),
    }
}

/// `GET /api/0/organizations/`.
async fn list(State(backend): State<Arc<Backend>>, caller: Caller, page: Page) -> Result<Response, ApiError> {
    caller.require(ORGANIZATION_READ)?;
    Ok(page.cut(&backend.base, vec![Organization::of(&backend)?]))
}

/// `GET /api/0/organizations/{organization}/`; `detailed=0` leaves out its teams and projects.
async fn view(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    parameters: Parameters,
) -> Result<Json<Map<String, Value>>, ApiError> {
    caller.require(ORGANIZATION_READ)?;
    detail(&backend, &caller, parameters.first("detailed") != Some("0")).map(Json)
}

/// `PUT /api/0/organizations/{organization}/`: settings; those of scrubbing hold in every project.
async fn update(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    Body(body): Body<Map<String, Value>>,
) -> Result<Json<Map<String, Value>>, ApiError> {
    caller.require(ORGANIZATION_WRITE)?;
    if body.get("slug").is_some_and(|slug| slug != ORGANIZATION) {
        return Err(ApiError::field("slug", "the organisation of this server is always called local"));
    }
    naming::line(&body, "name", NAME)?;
    let mut tried = documents::organization(&backend.store)?;
    field::take(ORGANIZATION_FIELDS, &mut tried, &body)?;
    check_rules(&tried)?;
    documents::ORGANIZATION.change(&backend.store, EVERYWHERE, SETTINGS, move |known| {
        let mut settings = known.unwrap_or_default();
        field::take(ORGANIZATION_FIELDS, &mut settings, &body)?;
        Ok(Some(settings))
    })?;
    for project in backend.store.projects()? {
        backend.project_changed(project.id);
    }
    detail(&backend, &caller, true).map(Json)
}

/// The detailed form.
fn detail(backend: &Backend, caller: &Caller, with_lists: bool) -> Result<Map<String, Value>, ApiError> {
    let mut members = members_of(Organization::of(backend)?)?;
    members.append(&mut field::show(ORGANIZATION_FIELDS, &documents::organization(&backend.store)?));
    members.append(&mut members_of(Standing::new(caller))?);
    if with_lists {
        let roster = (Teams::read(&backend.store)?, Members::read(&backend.store)?);
        let teams: Vec<_> =
            roster.0.teams.iter().take(NAMED).map(|team| teams::summary(caller, &roster.1, team)).collect();
        let mut listing = Listing::new(backend, caller)?;
        let projects = backend.store.projects()?;
        let projects: Result<Vec<_>, _> = projects.iter().take(NAMED).map(|project| listing.row(project)).collect();
        members.insert("teams".to_owned(), json!(teams));
        members.insert("projects".to_owned(), json!(projects?));
    }
    Ok(members)
}

/// What of the detailed form never is another.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Standing {
    access: Vec<String>,
    role: &'static str,
    org_role: &'static str,
    is_default: bool,
    org_role_list: Vec<Value>,
    team_role_list: Vec<Value>,
    experiments: Value,
    relay_dsn_endpoint: Option<String>,
    pending_access_requests: u32,
    aggregated_data_consent: bool,
    is_dynamically_sampled: bool,
    requires_sso: bool,
    default_autofix_automation_tuning: &'static str,
    default_seer_scanner_automation: bool,
    enable_seer_coding: bool,
    default_coding_agent: &'static str,
    default_coding_agent_integration_id: Option<String>,
    default_automated_run_stopping_point: &'static str,
    auto_enable_code_review: bool,
    auto_open_prs: bool,
    default_code_review_triggers: [&'static str; 0],
    onboarding_tasks: [&'static str; 0],
}

impl Standing {
    fn new(caller: &Caller) -> Self {
        Self {
            access: caller.access(),
            role: "owner",
            org_role: "owner",
            is_default: true,
            org_role_list: super::members::organization_roles(),
            team_role_list: super::members::team_roles(),
            experiments: json!({}),
            relay_dsn_endpoint: None,
            pending_access_requests: 0,
            aggregated_data_consent: false,
            is_dynamically_sampled: false,
            requires_sso: false,
            default_autofix_automation_tuning: "off",
            default_seer_scanner_automation: false,
            enable_seer_coding: false,
            default_coding_agent: "",
            default_coding_agent_integration_id: None,
            default_automated_run_stopping_point: "root_cause",
            auto_enable_code_review: false,
            auto_open_prs: false,
            default_code_review_triggers: [],
            onboarding_tasks: [],
        }
    }
}
