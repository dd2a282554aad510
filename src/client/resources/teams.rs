//! Teams.

use serde::Deserialize;

use crate::client::{Kept, Request};

/// A team, as far as vidette reads it; within a project there is less of it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Team {
    /// The number, as text.
    #[serde(default)]
    pub id: String,
    /// The short name.
    pub slug: String,
    /// The name.
    #[serde(default)]
    pub name: Option<String>,
    /// Whether who asks belongs to it.
    #[serde(default)]
    pub is_member: Option<bool>,
    /// How many belong to it.
    #[serde(default)]
    pub member_count: Option<u64>,
}

const READERS: &[&str] = &["org:read", "org:write", "org:admin"];

/// The teams of an organisation.
pub fn list(organization: &str) -> Request<Vec<Kept<Team>>> {
    Request::organization(organization, &["teams"]).needs(READERS)
}

/// One team.
pub fn get(organization: &str, team: &str) -> Request<Kept<Team>> {
    Request::team(organization, team, &[]).needs(&["team:read", "team:write", "team:admin"])
}
