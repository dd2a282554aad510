//! Issues: search, one by one, changes, deletion.
//!
//! A bulk change or deletion without ids, or with ids that the server does not find, acts on whatever its default
//! search finds (Web API, "Issues"). So there is no function here for a bulk request without ids, and each of them
//! names the project and the issues in a query as well.

use std::fmt;

use http::Method;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value, json};

use crate::client::{Kept, Request};
use crate::model::Timestamp;

const READ: &[&str] = &["event:read", "event:write", "event:admin"];
const WRITE: &[&str] = &["event:write", "event:admin"];
const DELETE: &[&str] = &["event:admin"];

/// How many issues a bulk request may name.
pub const BULK: usize = 100;

/// An issue, as far as vidette reads it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Issue {
    /// The number, as text.
    #[serde(deserialize_with = "text")]
    pub id: String,
    /// The short name, such as `WEB-1A`.
    #[serde(default, deserialize_with = "text")]
    pub short_id: String,
    /// The title of the latest event.
    #[serde(default, deserialize_with = "text")]
    pub title: String,
    /// The culprit of the latest event.
    #[serde(default, deserialize_with = "text")]
    pub culprit: String,
    /// Its page.
    #[serde(default)]
    pub permalink: Option<String>,
    /// `fatal`, `error`, `warning`, `info`, `debug`, `sample` or `unknown`.
    #[serde(default, deserialize_with = "text")]
    pub level: String,
    /// Whether it needs attention.
    #[serde(default)]
    pub status: Status,
    /// Why it has that status: `new`, `regressed`, `archived_forever` …
    #[serde(default)]
    pub substatus: Option<String>,
    /// What the status depends on: `inRelease`, `ignoreCount` …
    #[serde(default)]
    pub status_details: Option<Map<String, Value>>,
    /// `low`, `medium` or `high`.
    #[serde(default)]
    pub priority: Option<String>,
    /// The platform of the latest event.
    #[serde(default, deserialize_with = "text")]
    pub platform: String,
    /// Its project.
    #[serde(default)]
    pub project: Option<ProjectReference>,
    /// The type of the latest event: `error`, `default`, `csp` …
    #[serde(default, deserialize_with = "text")]
    pub r#type: String,
    /// `error`, `performance`, `feedback` …
    #[serde(default)]
    pub issue_category: Option<String>,
    /// Whom it is assigned to.
    #[serde(default)]
    pub assigned_to: Option<Assignee>,
    /// How many events were seen.
    #[serde(default, deserialize_with = "number")]
    pub count: u64,
    /// How many users met it.
    #[serde(default, deserialize_with = "number")]
    pub user_count: u64,
    /// How many of its events are still stored; the embedded store says so.
    #[serde(default)]
    pub stored_events: Option<u64>,
    /// When its earliest event happened.
    #[serde(default)]
    pub first_seen: Option<Timestamp>,
    /// When its latest event happened.
    #[serde(default)]
    pub last_seen: Option<Timestamp>,
    /// The release of its first event.
    #[serde(default)]
    pub first_release: Option<ReleaseReference>,
    /// The release of its latest event.
    #[serde(default)]
    pub last_release: Option<ReleaseReference>,
    /// The logger of the latest event.
    #[serde(default)]
    pub logger: Option<String>,
    /// Pairs of a second since 1970 and a count, under the name of a span such as `24h`.
    #[serde(default)]
    stats: Value,
    /// Counts of every hour with events, of vidette's own server: pairs of a second since 1970 and a count.
    #[serde(default)]
    pub hours: Vec<(i64, u64)>,
    /// The hashes of its grouping, of vidette's own server.
    #[serde(default)]
    pub hashes: Vec<String>,
}

impl Issue {
    /// Counts over a span that the server counted for, such as `24h` or `30d`: seconds since 1970 and events.
    pub fn counts_over(&self, span: &str) -> Vec<(i64, u64)> {
        let pairs = self.stats.get(span).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        pairs.iter().filter_map(|pair| Some((pair.get(0)?.as_i64()?, pair.get(1)?.as_u64()?))).collect()
    }

    /// A detail of the status.
    pub fn detail(&self, name: &str) -> Option<&Value> {
        self.status_details.as_ref()?.get(name).filter(|value| !value.is_null())
    }

    /// The slug of its project; empty when unknown.
    pub fn project_slug(&self) -> &str {
        self.project.as_ref().map(|project| project.slug.as_str()).unwrap_or_default()
    }

    /// Whether it is about errors: only such issues can be merged.
    pub fn is_error(&self) -> bool {
        self.issue_category.as_deref().is_none_or(|category| category == "error")
    }
}

/// Whether an issue needs attention.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub enum Status {
    /// It does.
    #[default]
    Unresolved,
    /// It was fixed.
    Resolved,
    /// It was archived; `muted` in older servers.
    Ignored,
    /// Something else, such as `pending_deletion`.
    Other(String),
}

impl From<String> for Status {
    fn from(name: String) -> Self {
        match name.as_str() {
            "unresolved" => Self::Unresolved,
            "resolved" => Self::Resolved,
            "ignored" | "muted" => Self::Ignored,
            _ => Self::Other(name),
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Unresolved => "unresolved",
            Self::Resolved => "resolved",
            Self::Ignored => "ignored",
            Self::Other(name) => name,
        })
    }
}

/// A project as other resources name it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct ProjectReference {
    /// The number, as text.
    #[serde(default, deserialize_with = "text")]
    pub id: String,
    /// The short name.
    #[serde(default, deserialize_with = "text")]
    pub slug: String,
}

/// A release as issues name it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "Value")]
pub struct ReleaseReference {
    /// The version.
    pub version: String,
}

impl From<Value> for ReleaseReference {
    fn from(value: Value) -> Self {
        let version = value.get("version").unwrap_or(&value);
        Self { version: version.as_str().unwrap_or_default().to_owned() }
    }
}

/// Whom an issue is assigned to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "Value")]
pub struct Assignee {
    /// Who, for a person: a name, an e-mail address, `#team`.
    pub name: String,
}

impl From<Value> for Assignee {
    fn from(value: Value) -> Self {
        let field = |name: &str| value.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let name = match (value.as_str(), field("type")) {
            (Some(name), _) => name.to_owned(),
            (None, Some("team")) => format!("#{}", field("name").unwrap_or_default()),
            _ => field("name").or_else(|| field("email")).or_else(|| field("id")).unwrap_or_default().to_owned(),
        };
        Self { name }
    }
}

/// Text, also where a server says null or a number.
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::String(text) => text,
        Value::Null => String::new(),
        other => other.to_string(),
    })
}

/// A count, which servers write as a number or as text.
fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    let value = Value::deserialize(deserializer)?;
    Ok(value.as_u64().or_else(|| value.as_str()?.parse().ok()).unwrap_or_default())
}

/// What is searched for in an organisation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IssueQuery {
    /// The search, in the server's language; empty for every issue.
    pub query: String,
    /// Only these projects, by slug or number; every one the token may see when there are none.
    pub projects: Vec<String>,
    /// Only these environments.
    pub environments: Vec<String>,
    /// What comes first: `date`, `new`, `freq`, `user`, `trends`, `inbox`, `recommended`.
    pub sort: Option<String>,
    /// The time of events: `statsPeriod`, or `start` and `end`.
    pub range: Vec<(&'static str, String)>,
    /// How many on a page.
    pub limit: Option<usize>,
    /// Counts over time end with the latest event of each issue, and not now: of vidette's own server.
    pub counts_to_last: bool,
}

/// The issues that a search finds in an organisation.
pub fn search(organization: &str, search: &IssueQuery) -> Request<Vec<Kept<Issue>>> {
    let everywhere = ["-1".to_owned()];
    let projects = if search.projects.is_empty() { &everywhere[..] } else { &search.projects };
    let request = Request::organization(organization, &["issues"])
        .needs(READ)
        .query("query", &search.query)
        .query_all("project", projects)
        .query_all("environment", &search.environments)
        .query_some("sort", search.sort.as_ref());
    let request = search.range.iter().fold(request, |request, (name, value)| request.query(name, value));
    request.query_some("limit", search.limit).query_some("groupStatsEnd", search.counts_to_last.then_some("lastSeen"))
}

/// The issues that a search finds in a project: sentry-cli's request.
pub fn search_project(organization: &str, project: &str, query: &str) -> Request<Vec<Kept<Issue>>> {
    Request::project(organization, project, &["issues"]).needs(READ).query("query", query)
}

/// The issues with these numbers; a server that does not know the parameter answers with others.
pub fn by_numbers(organization: &str, numbers: &[u64]) -> Request<Vec<Kept<Issue>>> {
    let request = Request::organization(organization, &["issues"]).needs(READ).query("project", "-1");
    request.query_all("group", numbers).query("query", "").query("limit", BULK)
}

/// One issue, by its number.
pub fn get(organization: &str, number: &str) -> Request<Kept<Issue>> {
    Request::organization(organization, &["issues", number]).needs(READ)
}

/// The issue with a short id, in an answer of its own.
#[derive(Debug, Deserialize)]
pub struct ShortIdAnswer {
    /// The issue.
    pub group: Kept<Issue>,
}

/// The issue with a short id.
pub fn by_short_id(organization: &str, short_id: &str) -> Request<ShortIdAnswer> {
    Request::organization(organization, &["shortids", short_id]).needs(READ)
}

/// An event of an issue by its id, or `latest` or `oldest`, as the server's pages show it.
pub fn event(organization: &str, issue: &str, event: &str) -> Request<Value> {
    Request::organization(organization, &["issues", issue, "events", event]).needs(READ)
}

/// Changes one issue and answers with it.
pub fn change(organization: &str, issue: &str, change: &Value) -> Request<Kept<Issue>> {
    Request::organization(organization, &["issues", issue]).put().needs(WRITE).json(change)
}

/// Changes issues of one project by their numbers and answers with what was changed in each; null for nothing.
pub fn change_many(organization: &str, chosen: &Chosen, change: &Value) -> Request<Value> {
    chosen.bulk(organization, Method::PUT).needs(WRITE).json(change)
}

/// The same as sentry-cli asks for it.
pub fn change_in_project(organization: &str, project: &str, numbers: &[&str], status: &str) -> Request<Value> {
    let request = Request::project(organization, project, &["issues"]).put().needs(WRITE);
    request.query_all("id", numbers).json(&json!({"status": status, "snoozeDuration": null}))
}

/// Merges issues of one project.
pub fn merge(organization: &str, chosen: &Chosen) -> Request<Value> {
    chosen.bulk(organization, Method::PUT).needs(WRITE).json(&json!({"merge": 1}))
}

/// Begins to delete one issue.
pub fn delete(organization: &str, issue: &str) -> Request<Value> {
    Request::organization(organization, &["issues", issue]).delete().needs(DELETE)
}

/// Begins to delete issues of one project by their numbers.
pub fn delete_many(organization: &str, chosen: &Chosen) -> Request<Value> {
    chosen.bulk(organization, Method::DELETE).needs(DELETE)
}

/// Issues of one project, at least one and at most [`BULK`], that a server was asked for before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Chosen {
    project: String,
    numbers: Vec<String>,
    short_ids: Vec<String>,
}

impl Chosen {
    /// The issues in parts of one project and at most [`BULK`] issues each, in their order.
    pub fn parts<'a>(issues: impl IntoIterator<Item = &'a Issue>) -> Vec<Self> {
        let mut parts: Vec<Self> = Vec::new();
        for issue in issues {
            let project = issue.project.as_ref().map(|project| project.id.clone()).unwrap_or_default();
            let open = parts.iter_mut().rfind(|part| part.project == project && part.numbers.len() < BULK);
            let part = match open {
                Some(part) => part,
                None => {
                    parts.push(Self { project, numbers: Vec::new(), short_ids: Vec::new() });
                    let Some(part) = parts.last_mut() else { continue };
                    part
                }
            };
            part.numbers.push(issue.id.clone());
            part.short_ids.push(issue.short_id.clone());
        }
        parts
    }

    /// Whether an issue is among them.
    pub fn contains(&self, issue: &Issue) -> bool {
        self.numbers.contains(&issue.id)
    }

    /// A bulk request that cannot reach other issues than these, even if the server does not find them by number.
    fn bulk(&self, organization: &str, method: Method) -> Request<Value> {
        let project = if self.project.is_empty() { "-1" } else { &self.project };
        Request::organization(organization, &["issues"])
            .method(method)
            .query_all("id", &self.numbers)
            .query("project", project)
            .query("query", format!("issue:[{}]", self.short_ids.join(",")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn issue(value: Value) -> Issue {
        serde_json::from_value(value).unwrap()
    }

    #[test]
    fn only_the_number_is_needed() {
        let bare = issue(json!({"id": 7, "title": null, "assignedTo": null, "statusDetails": null, "stats": null}));
        assert_eq!((bare.id.as_str(), bare.count, bare.status.clone()), ("7", 0, Status::Unresolved));
        assert!(bare.counts_over("24h").is_empty() && bare.is_error());
    }

    #[test]
    fn every_servers_forms_are_read() {
        let read = issue(json!({
            "id": "7", "count": "1204", "userCount": 3, "status": "reprocessing", "issueCategory": "feedback",
            "assignedTo": {"type": "team", "id": "4", "name": "checkout"},
            "firstRelease": {"version": "web@1.0"}, "lastRelease": "web@2.0",
            "stats": {"24h": [[1_700_000_000, 2], [1_700_003_600, "x"]]},
        }));
        assert_eq!((read.count, read.user_count), (1_204, 3));
        assert_eq!(read.status, Status::Other("reprocessing".to_owned()));
        assert_eq!(read.assigned_to.clone().unwrap().name, "#checkout");
        assert_eq!(read.last_release.clone().unwrap().version, "web@2.0");
        assert_eq!(read.counts_over("24h"), [(1_700_000_000, 2)]);
        assert!(!read.is_error());
        let user = issue(json!({"id": "8", "assignedTo": {"type": "user", "id": "1", "email": "a@example.org"}}));
        assert_eq!(user.assigned_to.unwrap().name, "a@example.org");
    }

    #[test]
    fn a_bulk_request_names_the_project_and_the_issues_twice() {
        let of = |id: &str, project: &str| {
            issue(json!({"id": id, "shortId": format!("P{project}-{id}"), "project": {"id": project, "slug": "p"}}))
        };
        let issues = [of("1", "7"), of("2", "8"), of("3", "7")];
        let parts = Chosen::parts(&issues);
        assert_eq!(parts.len(), 2);
        let request = change_many("acme", &parts[0], &json!({"status": "resolved"}));
        assert_eq!(
            request.path_and_query(),
            "/api/0/organizations/acme/issues/?id=1&id=3&project=7&query=issue%3A%5BP7-1%2CP7-3%5D"
        );
        assert!(parts[1].contains(&issues[1]) && !parts[1].contains(&issues[0]));
        assert!(Chosen::parts([]).is_empty());
    }

    #[test]
    fn a_part_has_at_most_a_hundred_issues() {
        let many: Vec<Issue> = (0..250).map(|number| issue(json!({"id": number, "project": {"id": "7"}}))).collect();
        let sizes: Vec<_> = Chosen::parts(&many).iter().map(|part| part.numbers.len()).collect();
        assert_eq!(sizes, [100, 100, 50]);
    }

    #[test]
    fn a_search_names_every_project_unless_some_were_given() {
        let everywhere = search("acme", &IssueQuery::default());
        assert_eq!(everywhere.path_and_query(), "/api/0/organizations/acme/issues/?query=&project=-1");
        let narrow = IssueQuery {
            query: "is:unresolved a&b".to_owned(),
            projects: vec!["web".to_owned(), "7".to_owned()],
            environments: vec!["prod".to_owned()],
            sort: Some("freq".to_owned()),
            range: vec![("statsPeriod", "14d".to_owned())],
            limit: Some(10),
            counts_to_last: false,
        };
        assert_eq!(
            search("acme", &narrow).path_and_query(),
            "/api/0/organizations/acme/issues/?query=is%3Aunresolved%20a%26b&project=web&project=7&environment=prod\
             &sort=freq&statsPeriod=14d&limit=10"
        );
    }
}
