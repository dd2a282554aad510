//! Events of projects and of issues, without and with their payload.

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::client::{Kept, Request};
use crate::model::Timestamp;

/// The scopes of which one is needed to read a project's events.
const OF_PROJECT: &[&str] = &["project:read", "project:write", "project:admin"];
/// The scopes of which one is needed to read an issue's events.
const OF_ISSUE: &[&str] = &["event:read", "event:write", "event:admin"];
/// The scopes of which one is needed to look something up in an organisation.
const OF_ORGANIZATION: &[&str] = &["org:read", "org:write", "org:admin"];

/// An event in a list, without its payload.
#[derive(Debug, Clone, Deserialize)]
pub struct Event {
    /// Its id.
    #[serde(rename = "eventID")]
    pub event_id: String,
    /// The number of its issue, as text.
    #[serde(default, rename = "groupID")]
    pub issue_id: Option<String>,
    /// The number of its project, as text.
    #[serde(default, rename = "projectID")]
    pub project_id: Option<String>,
    /// Its title.
    #[serde(default)]
    pub title: Option<String>,
    /// Its message.
    #[serde(default)]
    pub message: Option<String>,
    /// `error`, `default`, `csp` …
    #[serde(default, rename = "event.type")]
    pub kind: Option<String>,
    /// Its culprit.
    #[serde(default)]
    pub culprit: Option<String>,
    /// Who met it.
    #[serde(default)]
    pub user: Option<EventUser>,
    /// Its tags.
    #[serde(default)]
    pub tags: Option<Vec<EventTag>>,
    /// The platform.
    #[serde(default)]
    pub platform: Option<String>,
    /// When it happened.
    #[serde(default, rename = "dateCreated")]
    pub date_created: Option<Timestamp>,
}

/// Who met an event.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct EventUser {
    /// The application's id of the user; a number now and then.
    #[serde(default)]
    pub id: Option<serde_json::Value>,
    /// The e-mail address.
    #[serde(default)]
    pub email: Option<String>,
    /// The name in the application.
    #[serde(default)]
    pub username: Option<String>,
    /// The IP address.
    #[serde(default)]
    pub ip_address: Option<String>,
}

/// A tag of an event.
#[derive(Debug, Clone, Deserialize)]
pub struct EventTag {
    /// The key.
    #[serde(default)]
    pub key: Option<String>,
    /// The value.
    #[serde(default)]
    pub value: Option<String>,
}

/// Where an event is, by its id alone.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EventPlace {
    /// The slug of its project.
    pub project_slug: String,
    /// The event's id.
    pub event_id: String,
    /// The event, as [`details`] has it.
    pub event: Box<RawValue>,
}

/// Where an issue is, by its short id.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IssuePlace {
    /// Its number, as text.
    pub group_id: String,
    /// The slug of its project.
    pub project_slug: String,
    /// The short id, as it is written.
    pub short_id: String,
}

/// The events of a project, the latest first.
pub fn of_project(organization: &str, project: &str) -> Request<Vec<Kept<Event>>> {
    Request::project(organization, project, &["events"]).needs(OF_PROJECT)
}

/// The events of an issue, by its number, the latest first.
pub fn of_issue(organization: &str, issue: &str) -> Request<Vec<Kept<Event>>> {
    Request::organization(organization, &["issues", issue, "events"]).needs(OF_ISSUE)
}

/// An event as it is stored.
pub fn stored(organization: &str, project: &str, event: &str) -> Request<Box<RawValue>> {
    Request::project(organization, project, &["events", event, "json"]).needs(OF_PROJECT)
}

/// An event as the server's own pages take it.
pub fn details(organization: &str, project: &str, event: &str) -> Request<Box<RawValue>> {
    Request::project(organization, project, &["events", event]).needs(OF_PROJECT)
}

/// An event of an issue, by its id or as `latest`, `oldest` or `recommended`, in the form of [`details`].
pub fn of_issue_one(organization: &str, issue: &str, which: &str) -> Request<Box<RawValue>> {
    Request::organization(organization, &["issues", issue, "events", which]).needs(OF_ISSUE)
}

/// Where an event of an organisation is.
pub fn place(organization: &str, event: &str) -> Request<EventPlace> {
    Request::organization(organization, &["eventids", event]).needs(OF_ORGANIZATION)
}

/// Where an issue of an organisation is.
pub fn issue_place(organization: &str, short_id: &str) -> Request<IssuePlace> {
    Request::organization(organization, &["shortids", short_id]).needs(OF_ISSUE)
}
