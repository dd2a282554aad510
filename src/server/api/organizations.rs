//! `/api/0/organizations/…`: the one organisation.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;
use serde_json::{Value, json};

use crate::server::access::{Caller, ORGANIZATION_READ};
use crate::server::extract::InOrganization;
use crate::server::paging::Page;
use crate::server::{ApiError, Backend, ORGANIZATION, ORGANIZATION_ID};

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new().route("/api/0/organizations/", get(list)).route("/api/0/organizations/{organization}/", get(view))
}

/// An organisation, as lists show it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Organization {
    id: &'static str,
    slug: &'static str,
    name: &'static str,
    status: Value,
    date_created: String,
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
    fn of(backend: &Backend) -> Self {
        Self {
            id: ORGANIZATION_ID,
            slug: ORGANIZATION,
            name: ORGANIZATION,
            status: json!({ "id": "active", "name": "active" }),
            // When a store was made is not kept; the beginning of time is before every event.
            date_created: "1970-01-01T00:00:00Z".to_owned(),
            avatar: json!({ "avatarType": "letter_avatar", "avatarUuid": null, "avatarUrl": null }),
            links: json!({ "organizationUrl": backend.base.as_str().trim_end_matches('/'),
                           "regionUrl": backend.base.as_str().trim_end_matches('/') }),
            features: [],
            is_early_adopter: false,
            require_two_factors: false,
            has_auth_provider: false,
            allow_member_invite: true,
            allow_member_project_creation: true,
            allow_superuser_access: false,
        }
    }
}

/// `GET /api/0/organizations/`.
async fn list(State(backend): State<Arc<Backend>>, caller: Caller, page: Page) -> Result<Response, ApiError> {
    caller.require(ORGANIZATION_READ)?;
    Ok(page.cut(&backend.base, vec![Organization::of(&backend)]))
}

/// `GET /api/0/organizations/{organization}/`.
async fn view(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
) -> Result<Json<Organization>, ApiError> {
    caller.require(ORGANIZATION_READ)?;
    Ok(Json(Organization::of(&backend)))
}
