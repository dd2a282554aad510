//! Organisations.

use serde::Deserialize;
use serde_json::Value;

use crate::client::{Kept, Request};
use crate::model::Timestamp;

/// An organisation, as far as vidette reads it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Organization {
    /// The number, as text.
    #[serde(default)]
    pub id: String,
    /// The short name.
    pub slug: String,
    /// The name.
    #[serde(default)]
    pub name: String,
    /// When it was made.
    #[serde(default)]
    pub date_created: Option<Timestamp>,
    /// Whether new features come early.
    #[serde(default)]
    pub is_early_adopter: bool,
    /// Whether members need a second factor.
    #[serde(default, rename = "require2FA")]
    pub requires_two_factors: bool,
    /// Where it is found.
    #[serde(default)]
    pub links: Option<OrganizationLinks>,
}

/// Where an organisation is found.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OrganizationLinks {
    /// Its page for a browser.
    #[serde(default)]
    pub organization_url: Option<String>,
}

impl Organization {
    /// Its page for a browser, if the server says.
    pub fn page(&self) -> Option<&str> {
        self.links.as_ref()?.organization_url.as_deref()
    }
}

/// The organisations the token can see.
pub fn list() -> Request<Vec<Kept<Organization>>> {
    Request::new(&["organizations"]).needs(&["org:read", "org:write", "org:admin"])
}

/// One organisation.
pub fn get(organization: &str) -> Request<Kept<Organization>> {
    Request::organization(organization, &[]).needs(&["org:read", "org:write", "org:admin"])
}

/// What `GET /api/0/` tells of the token: `{version, auth: {scopes}, user}`.
pub fn who_asks() -> Request<Value> {
    Request::new(&[])
}
