//! The environments that events came from.

use serde::Deserialize;

use crate::client::{Kept, Request};

/// An environment, as far as vidette reads it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Environment {
    /// The number, as text.
    #[serde(default)]
    pub id: String,
    /// The name; empty for events without one.
    #[serde(default)]
    pub name: String,
    /// Whether it is left out of menus; of a project only.
    #[serde(default)]
    pub is_hidden: Option<bool>,
}

/// The environments of an organisation. The server gives them all at once.
pub fn list(organization: &str) -> Request<Vec<Kept<Environment>>> {
    Request::organization(organization, &["environments"]).needs(&["org:read", "org:write", "org:admin"])
}

/// The environments of a project.
pub fn of_project(organization: &str, project: &str) -> Request<Vec<Kept<Environment>>> {
    let request = Request::project(organization, project, &["environments"]);
    request.needs(&["project:read", "project:write", "project:admin"])
}
