//! An issue of the store in the form of the Web API.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::commands::document::ProjectReference;
use crate::commands::issues::place::KeptIssue;
use crate::commands::issues::timeline::{Timeline, hours_up_to};
use crate::error::{CliError, ErrorKind};
use crate::model::Timestamp;
use crate::store::{Hours, Issue, IssueState, Project, Store, Substatus};

/// An issue; the names are those of the Web API's issue.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct IssueDocument {
    /// The number, as text.
    id: String,
    /// The short name, such as `WEB-1A`.
    short_id: String,
    /// The title of the latest event.
    title: String,
    /// The culprit of the latest event.
    culprit: String,
    /// `fatal`, `error`, `warning`, `info`, `debug` or `sample`.
    level: &'static str,
    /// `unresolved`, `resolved` or `ignored`.
    status: &'static str,
    /// `new`, `ongoing`, `regressed`, `escalating`, `archived_until_escalating`,
    /// `archived_until_condition_met`, `archived_forever`, or null.
    substatus: Option<&'static str>,
    /// `inRelease`, `inNextRelease`, `resolvedAt`, `ignoreUntil` (a time), `ignoreCount` and
    /// `ignoreUserCount` (totals at which it comes back), `ignoreWindow` (minutes) with
    /// `ignoreWindowCount`; only what applies.
    status_details: Map<String, Value>,
    /// `low`, `medium` or `high`.
    priority: &'static str,
    /// The platform of the latest event.
    platform: String,
    /// The project.
    project: ProjectReference,
    /// The type of the latest event: `error`, `default`, `csp` …
    r#type: String,
    /// What grouping kept of the latest event: `type`, `value`, `filename`, `function` …
    metadata: Value,
    /// Whom it is assigned to.
    assigned_to: Option<String>,
    /// How many events were seen, as text.
    count: String,
    /// How many users met it.
    user_count: u64,
    /// How many of its events are still stored.
    stored_events: u64,
    /// When its earliest event happened.
    first_seen: Timestamp,
    /// When its latest event happened.
    last_seen: Timestamp,
    /// The release of its first event.
    first_release: Option<ReleaseReference>,
    /// The release of its latest event.
    last_release: Option<ReleaseReference>,
    /// The logger of the latest event.
    logger: Option<String>,
    /// Pairs of a second since 1970 and a count: under `24h` the 24 hours up to the latest event.
    stats: Stats,
}

/// A release by its version.
#[derive(Debug, Serialize)]
struct ReleaseReference {
    /// The version.
    version: String,
}

/// Counts over time.
#[derive(Debug, Serialize)]
struct Stats {
    #[serde(rename = "24h")]
    day: Vec<(i64, u64)>,
}

/// An issue as the Web API would answer with it, and what the store knows around it.
pub(super) fn document(store: &Store, projects: &[Project], issue: Issue) -> Result<KeptIssue, CliError> {
    let (start, end) = hours_up_to(issue.last_seen, 24);
    let hours = store.issue_hours(issue.id, Hours { since: Some(start), until: Some(end) })?;
    let day = Timeline::by_hour(&hours, start, end);
    let metadata = issue.metadata.as_deref().and_then(|metadata| serde_json::from_str(metadata).ok());
    let document = IssueDocument {
        id: issue.id.to_string(),
        short_id: issue.short_id,
        title: issue.title,
        culprit: issue.culprit,
        level: issue.level.name(),
        status: issue.state.status.name(),
        substatus: issue.state.substatus.map(substatus_name),
        status_details: status_details(&issue.state),
        priority: issue.priority.name(),
        platform: issue.platform,
        project: ProjectReference::find(projects, issue.project),
        r#type: issue.kind,
        metadata: metadata.unwrap_or_else(|| json!({})),
        assigned_to: issue.assignee,
        count: issue.times_seen.to_string(),
        user_count: issue.users_seen,
        stored_events: issue.stored_events,
        first_seen: issue.first_seen,
        last_seen: issue.last_seen,
        first_release: issue.first_release.map(|version| ReleaseReference { version }),
        last_release: issue.last_release.map(|version| ReleaseReference { version }),
        logger: issue.logger,
        stats: Stats { day: day.pairs() },
    };
    kept(serde_json::to_value(&document))
}

/// JSON of the store's own making, read as what a server says.
pub(super) fn kept<T: serde::de::DeserializeOwned>(json: serde_json::Result<Value>) -> Result<T, CliError> {
    json.and_then(serde_json::from_value)
        .map_err(|error| CliError::new(ErrorKind::Internal, "the store's form of an issue is wrong").because(error))
}

/// The Web API's name of a substatus.
const fn substatus_name(substatus: Substatus) -> &'static str {
    match substatus {
        Substatus::UntilEscalating => "archived_until_escalating",
        Substatus::UntilConditionMet => "archived_until_condition_met",
        Substatus::Forever => "archived_forever",
        other => other.name(),
    }
}

fn status_details(state: &IssueState) -> Map<String, Value> {
    let mut details = Map::new();
    let mut add = |name: &str, value: Value| {
        if !value.is_null() {
            details.insert(name.to_owned(), value);
        }
    };
    if state.resolved_in_next_release {
        add("inNextRelease", json!(true));
    }
    add("inRelease", json!(state.resolved_in_release));
    add("resolvedAt", json!(state.resolved_at));
    if let Some(condition) = &state.archived {
        add("ignoreUntil", json!(condition.until));
        let (events, users) = (condition.event_window.as_ref(), condition.user_window.as_ref());
        add("ignoreCount", json!(events.map(|window| window.count).or(condition.times_seen)));
        add("ignoreWindow", json!(events.map(|window| window.minutes)));
        add("ignoreUserCount", json!(users.map(|window| window.count).or(condition.users_seen)));
        add("ignoreUserWindow", json!(users.map(|window| window.minutes)));
    }
    details
}
