//! Projects.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::teams::Team;
use crate::client::{Kept, Request};
use crate::model::{ProjectId, Timestamp};

/// A project, as far as vidette reads it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Project {
    /// The number, as text.
    #[serde(default)]
    pub id: String,
    /// The short name.
    pub slug: String,
    /// The name.
    #[serde(default)]
    pub name: String,
    /// The platform.
    #[serde(default)]
    pub platform: Option<String>,
    /// When it was made.
    #[serde(default)]
    pub date_created: Option<Timestamp>,
    /// When its first event came; none as long as there was none.
    #[serde(default)]
    pub first_event: Option<Timestamp>,
    /// The team that is responsible, where a server names one.
    #[serde(default)]
    pub team: Option<Team>,
    /// The teams that see it; some servers leave them out.
    #[serde(default)]
    pub teams: Option<Vec<Team>>,
    /// How many days its events are kept, of vidette's own server.
    #[serde(default)]
    pub retention_days: Option<u32>,
    /// How many of its issues are unresolved, of vidette's own server.
    #[serde(default)]
    pub unresolved_issues: Option<u64>,
    /// How many errors, messages and security reports were stored in all, of vidette's own server.
    #[serde(default)]
    pub accepted_errors: Option<u64>,
}

impl Project {
    /// The slugs of its teams, the responsible one first.
    pub fn team_slugs(&self) -> Vec<&str> {
        let all = self.team.iter().chain(self.teams.iter().flatten()).map(|team| team.slug.as_str());
        let mut slugs = Vec::new();
        for slug in all {
            if !slugs.contains(&slug) {
                slugs.push(slug);
            }
        }
        slugs
    }
}

/// A project that is to be made.
#[derive(Debug, Clone, Serialize)]
pub struct NewProject<'a> {
    /// The name.
    pub name: &'a str,
    /// The short name.
    pub slug: &'a str,
    /// The platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<&'a str>,
    /// The number, which only vidette's own server lets one choose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<ProjectId>,
}

/// How long the events of a project are kept, in days.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Retention {
    /// The days.
    pub days: u32,
}

/// The projects of an organisation.
pub fn list(organization: &str) -> Request<Vec<Kept<Project>>> {
    Request::organization(organization, &["projects"]).needs(&["org:read", "org:write", "org:admin"])
}

/// One project.
pub fn get(organization: &str, project: &str) -> Request<Kept<Project>> {
    Request::project(organization, project, &[]).needs(&["project:read", "project:write", "project:admin"])
}

/// Makes a project for a team.
pub fn create(organization: &str, team: &str, new: &NewProject<'_>) -> Request<Kept<Project>> {
    let request = Request::team(organization, team, &["projects"]);
    request.post().json(new).needs(&["project:write", "project:admin"])
}

/// Sets how long a project's events are kept, on vidette's own server.
pub fn set_retention(organization: &str, project: &str, days: u32) -> Request<Retention> {
    let request = Request::project(organization, project, &["retention"]).put();
    request.json(&Retention { days }).needs(&["project:write", "project:admin"])
}

/// Removes a project with everything in it.
pub fn delete(organization: &str, project: &str) -> Request<Value> {
    Request::project(organization, project, &[]).delete().needs(&["project:admin"])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_project_is_read_from_every_servers_form() {
        let read = |value| serde_json::from_value::<Project>(value).unwrap();
        let listed = read(json!({"id": "7", "slug": "web", "name": "Web", "platform": null, "firstEvent": null,
            "team": {"id": "1", "slug": "shop"}, "teams": [{"slug": "ops"}, {"slug": "shop", "name": "Shop"}],
            "dateCreated": "2026-01-02T03:04:05.678901Z"}));
        assert_eq!(listed.team_slugs(), ["shop", "ops"]);
        assert!(listed.date_created.is_some());
        let bare = read(json!({"slug": "web", "team": null, "teams": null}));
        assert!(bare.team_slugs().is_empty());
    }

    #[test]
    fn what_is_sent_names_only_what_is_known() {
        let new = NewProject { name: "Web", slug: "web", platform: None, id: None };
        assert_eq!(serde_json::to_value(&new).unwrap(), json!({"name": "Web", "slug": "web"}));
        assert_eq!(create("acme", "a/b", &new).describe(), "POST /api/0/teams/acme/a%2Fb/projects/");
    }
}
