//! Releases.

use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;

use super::commits::{NewCommit, Ref};
use crate::client::{Kept, Request};
use crate::model::Timestamp;

/// What reads releases.
pub(super) const READ: &[&str] = &["project:read", "project:write", "project:admin", "project:releases", "org:ci"];
/// What changes them.
pub(super) const WRITE: &[&str] = &["project:write", "project:admin", "project:releases", "org:ci"];
/// What removes them; a token of an organisation cannot.
const DELETE: &[&str] = &["project:admin", "project:releases"];

/// A release, as far as vidette reads it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Release {
    /// The version.
    pub version: String,
    /// `open` or `archived`.
    #[serde(default)]
    pub status: Option<String>,
    /// The address of what tells more of it.
    #[serde(default)]
    pub url: Option<String>,
    /// When it was finalised.
    #[serde(default)]
    pub date_released: Option<Timestamp>,
    /// When it was made.
    #[serde(default)]
    pub date_created: Option<Timestamp>,
    /// When its first event came.
    #[serde(default)]
    pub first_event: Option<Timestamp>,
    /// When its latest event came.
    #[serde(default)]
    pub last_event: Option<Timestamp>,
    /// How many issues began with it.
    #[serde(default)]
    pub new_groups: Option<u64>,
    /// How many commits it has.
    #[serde(default)]
    pub commit_count: Option<u64>,
    /// How often it was deployed.
    #[serde(default)]
    pub deploy_count: Option<u64>,
    /// Its latest deploy.
    #[serde(default)]
    pub last_deploy: Option<super::deploys::Deploy>,
    /// The projects it is of.
    #[serde(default)]
    pub projects: Vec<ReleaseProject>,
}

/// A project of a release.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReleaseProject {
    /// The short name.
    pub slug: String,
    /// How the release does there, if that was asked for.
    #[serde(default)]
    pub health_data: Option<super::release_health::HealthData>,
}

/// A project's slug or id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProjectKey<'a>(pub &'a str);

impl Serialize for ProjectKey<'_> {
    /// A number where it is one, as sentry-cli has it.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let digits = self.0.bytes().all(|byte| byte.is_ascii_digit());
        match self.0.parse::<u64>() {
            Ok(id) if digits => serializer.serialize_u64(id),
            _ => serializer.serialize_str(self.0),
        }
    }
}

/// A release to make.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewRelease<'a> {
    /// The version.
    pub version: &'a str,
    /// The projects it is of; further ones are added to those that a release has.
    pub projects: Vec<ProjectKey<'a>>,
    /// When work on it began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_started: Option<Timestamp>,
    /// The address of what tells more of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a str>,
    /// When it was released.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_released: Option<Timestamp>,
    /// `open` or `archived`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<&'a str>,
}

/// What is changed of a release; what is absent stays as it is.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReleaseChange<'a> {
    /// The projects it is of.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    pub projects: &'a [String],
    /// The address of what tells more of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a str>,
    /// When it was released.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_released: Option<Timestamp>,
    /// Where it stands in repositories that the server reads by itself; none at all takes its commits away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refs: Option<Vec<Ref>>,
    /// Its commits, which replace those it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commits: Option<Vec<NewCommit>>,
}

/// The release before another one that has commits; empty when there is none.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PreviousRelease {
    /// Its version.
    #[serde(default)]
    pub version: Option<String>,
    /// Where it stood.
    #[serde(default)]
    pub last_commit: Option<LastCommit>,
}

/// The newest commit of a release.
#[derive(Debug, Clone, Deserialize)]
pub struct LastCommit {
    /// Its full name.
    pub id: String,
}

/// Which releases.
#[derive(Debug, Clone, Default)]
pub struct ReleaseSearch<'a> {
    /// Only of these projects.
    pub projects: &'a [String],
    /// Only with this in their version.
    pub query: Option<&'a str>,
    /// Only of this status; the empty text means any.
    pub status: Option<&'a str>,
}

/// Releases, newest first: by the project's own list for one project, else by the organisation's.
pub fn list(organization: &str, search: &ReleaseSearch<'_>) -> Request<Vec<Kept<Release>>> {
    let request = match search.projects {
        // The list of a project knows no status.
        [project] if search.status.is_none() => Request::project(organization, project, &["releases"]),
        projects => Request::organization(organization, &["releases"]).query_all("project", projects),
    };
    let request = request.needs(READ).plain_first_page();
    request.query_some("query", search.query).query_some("status", search.status)
}

/// One release.
pub fn get(organization: &str, version: &str) -> Request<Kept<Release>> {
    Request::organization(organization, &["releases", version]).needs(READ)
}

/// Makes a release, or adds projects to the one there is; done twice, it leads to the same.
pub fn create(organization: &str, release: &NewRelease<'_>) -> Request<Kept<Release>> {
    Request::organization(organization, &["releases"]).needs(WRITE).post().repeatable().json(release)
}

/// Changes a release.
pub fn update(organization: &str, version: &str, change: &ReleaseChange<'_>) -> Request<Kept<Release>> {
    Request::organization(organization, &["releases", version]).needs(WRITE).put().json(change)
}

/// Removes a release.
pub fn delete(organization: &str, version: &str) -> Request<Value> {
    Request::organization(organization, &["releases", version]).needs(DELETE).delete()
}

/// The release before this one that has commits.
pub fn previous_with_commits(organization: &str, version: &str) -> Request<PreviousRelease> {
    Request::organization(organization, &["releases", version, "previous-with-commits"]).needs(READ)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_project_has_a_list_of_its_own() {
        let projects = ["web".to_owned(), "api".to_owned()];
        let path = |search: ReleaseSearch<'_>| list("acme", &search).path_and_query();
        let search = ReleaseSearch::default();
        assert_eq!(path(search.clone()), "/api/0/organizations/acme/releases/");
        assert_eq!(
            path(ReleaseSearch { projects: &projects[..1], query: Some("a b"), ..search.clone() }),
            "/api/0/projects/acme/web/releases/?query=a%20b"
        );
        assert_eq!(
            path(ReleaseSearch { projects: &projects, ..search.clone() }),
            "/api/0/organizations/acme/releases/?project=web&project=api"
        );
        assert_eq!(
            path(ReleaseSearch { projects: &projects[..1], status: Some(""), ..search }),
            "/api/0/organizations/acme/releases/?project=web&status="
        );
    }

    #[test]
    fn projects_of_digits_are_numbers() {
        let keys = ["007", "web", "7a", "+7", "99999999999999999999999"].map(ProjectKey);
        assert_eq!(
            serde_json::to_string(&keys).ok().as_deref(),
            Some(r#"[7,"web","7a","+7","99999999999999999999999"]"#)
        );
    }
}
