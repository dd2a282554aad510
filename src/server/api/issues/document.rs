//! An issue in the form of the Web API (API §D.1): what every answer has, and what lists add.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::kept::Kept;
use super::people::{Assignee, People};
use super::series::{Series, Steps};
use crate::model::{EventId, Timestamp};
use crate::server::{ApiError, Backend, summary};
use crate::store::{Issue, IssueId, IssueState, Project, Substatus};

/// What every answer says of an issue.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct IssueDocument {
    id: String,
    share_id: Option<String>,
    short_id: String,
    title: String,
    culprit: String,
    permalink: String,
    logger: Option<String>,
    level: &'static str,
    status: &'static str,
    status_details: Map<String, Value>,
    substatus: Option<&'static str>,
    is_public: bool,
    platform: String,
    priority: &'static str,
    priority_locked_at: Option<Timestamp>,
    seer_fixability_score: Option<f64>,
    seer_autofix_last_triggered: Option<Timestamp>,
    seer_explorer_autofix_last_triggered: Option<Timestamp>,
    project: Value,
    r#type: String,
    issue_type: &'static str,
    issue_category: &'static str,
    metadata: Value,
    num_comments: u64,
    assigned_to: Option<Assignee>,
    is_bookmarked: bool,
    is_subscribed: bool,
    subscription_details: Option<Value>,
    has_seen: bool,
    annotations: [Value; 0],
    /// Whether the latest event says that nobody caught its error; lists do not look and say no.
    is_unhandled: bool,
    count: String,
    user_count: u64,
    /// How many of the events are still stored: this server's own member.
    stored_events: u64,
    first_seen: Timestamp,
    last_seen: Timestamp,
    first_release: Option<Value>,
    last_release: Option<Value>,
}

/// What lists add. Members that need services which this server has not are there, empty.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ListMembers {
    stats: Series,
    lifetime: Value,
    filtered: Option<Value>,
    session_count: u64,
    inbox: Value,
    owners: Value,
    integration_issues: [Value; 0],
    sentry_app_issues: [Value; 0],
    latest_event_has_attachments: bool,
    matching_event_id: Option<EventId>,
    matching_event_environment: Option<String>,
    derived_data: Value,
}

/// Which counts over time lists show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counted {
    /// None.
    Not,
    /// In these steps.
    UpToNow(Steps),
    /// In as many, the last of which holds the latest event of each issue: what was replayed can be of any time.
    UpToLast(Steps),
}

/// Makes documents; knows the projects and the people.
pub(super) struct Documents<'b> {
    backend: &'b Backend,
    projects: Vec<Project>,
    people: People,
}

impl<'b> Documents<'b> {
    /// One that knows those of now.
    ///
    /// # Errors
    /// What reading the store can fail with.
    pub(super) fn new(backend: &'b Backend) -> Result<Self, ApiError> {
        Ok(Self { backend, projects: backend.store.projects()?, people: People::read(backend)? })
    }

    /// The project of an issue.
    pub(super) fn project_of(&self, issue: &Issue) -> Option<&Project> {
        self.projects.iter().find(|project| project.id == issue.project)
    }

    /// What every answer says.
    pub(super) fn issue(&self, issue: &Issue, kept: &Kept, is_unhandled: bool) -> IssueDocument {
        let project = self.project_of(issue).map_or_else(
            || json!({ "id": issue.project.to_string(), "name": "", "slug": "", "platform": null }),
            summary::project,
        );
        let metadata = issue.metadata.as_deref().and_then(|metadata| serde_json::from_str(metadata).ok());
        let category = if issue.kind == "feedback" { "feedback" } else { "error" };
        let release = |version: &Option<String>| version.as_ref().map(|version| json!({ "version": version }));
        IssueDocument {
            id: issue.id.to_string(),
            share_id: None,
            short_id: issue.short_id.clone(),
            title: issue.title.clone(),
            culprit: issue.culprit.clone(),
            permalink: self.backend.address(&format!("organizations/local/issues/{}/", issue.id)),
            logger: issue.logger.clone(),
            level: issue.level.name(),
            status: issue.state.status.name(),
            status_details: status_details(&issue.state),
            substatus: issue.state.substatus.map(substatus_name),
            is_public: kept.is_public,
            platform: issue.platform.clone(),
            priority: issue.priority.name(),
            priority_locked_at: kept.priority_locked_at,
            seer_fixability_score: None,
            seer_autofix_last_triggered: None,
            seer_explorer_autofix_last_triggered: None,
            project,
            r#type: issue.kind.clone(),
            issue_type: category,
            issue_category: category,
            metadata: metadata.filter(Value::is_object).unwrap_or_else(|| json!({})),
            num_comments: 0,
            assigned_to: issue.assignee.as_deref().map(|name| self.people.named(name)),
            is_bookmarked: kept.is_bookmarked,
            is_subscribed: kept.is_subscribed,
            subscription_details: None,
            has_seen: kept.has_seen,
            annotations: [],
            is_unhandled,
            count: issue.times_seen.to_string(),
            user_count: issue.users_seen,
            stored_events: issue.stored_events,
            first_seen: issue.first_seen,
            last_seen: issue.last_seen,
            first_release: release(&issue.first_release),
            last_release: release(&issue.last_release),
        }
    }

    /// Issues as lists show them, with their counts over time; `matching` is the event that was looked for.
    ///
    /// # Errors
    /// What reading the store can fail with.
    pub(super) fn list(
        &self,
        rows: &[(Issue, Option<Vec<u8>>)],
        counts: Counted,
        matching: Option<EventId>,
    ) -> Result<Vec<Value>, ApiError> {
        let store = &self.backend.store;
        let ids: Vec<IssueId> = rows.iter().map(|(issue, _)| issue.id).collect();
        let hours = match counts {
            Counted::UpToNow(steps) => store.hours_of_issues(&ids, steps.hours())?,
            Counted::UpToLast(_) | Counted::Not => Default::default(),
        };
        let documents = rows.iter().map(|(issue, record)| {
            let mut stats = Series::new();
            match counts {
                Counted::Not => {}
                Counted::UpToNow(steps) => {
                    steps.add_to(&mut stats, hours.get(&issue.id).map(Vec::as_slice).unwrap_or_default());
                }
                Counted::UpToLast(steps) => {
                    let steps = steps.ending(issue.last_seen);
                    steps.add_to(&mut stats, &store.issue_hours(issue.id, steps.hours())?);
                }
            }
            let kept = Kept::read(record.as_deref());
            joined(&self.issue(issue, &kept, false), &list_members(issue, stats, matching))
        });
        documents.collect()
    }
}

fn list_members(issue: &Issue, stats: Series, matching_event_id: Option<EventId>) -> ListMembers {
    ListMembers {
        stats,
        lifetime: json!({
            "count": issue.times_seen.to_string(), "userCount": issue.users_seen, "firstSeen": issue.first_seen,
            "lastSeen": issue.last_seen, "stats": {},
        }),
        filtered: None,
        session_count: 0,
        inbox: json!({ "reason": 0, "reason_details": null, "date_added": issue.state.changed_at }),
        owners: json!({ "type": "", "owner": "", "date_added": issue.first_seen }),
        integration_issues: [],
        sentry_app_issues: [],
        latest_event_has_attachments: false,
        matching_event_id,
        matching_event_environment: None,
        derived_data: json!({
            "status": "", "progress": "", "blocker": "", "viewCount": 0, "hasOpenFixPr": false, "hasRootCause": false,
            "isAssigned": issue.assignee.is_some(), "lastCompletedAutofixStep": "", "lastProgressedAt": null,
        }),
    }
}

/// Two documents as one.
///
/// # Errors
/// 500 when one of them is no object.
pub(super) fn joined(base: &impl Serialize, more: &impl Serialize) -> Result<Value, ApiError> {
    let object = |value: Result<Value, serde_json::Error>| match value {
        Ok(Value::Object(members)) => Ok(members),
        _ => Err(ApiError::detail(http::StatusCode::INTERNAL_SERVER_ERROR, "Internal Error")),
    };
    let mut members = object(serde_json::to_value(base))?;
    members.extend(object(serde_json::to_value(more))?);
    Ok(Value::Object(members))
}

/// The Web API's name of a substatus.
pub(super) const fn substatus_name(substatus: Substatus) -> &'static str {
    match substatus {
        Substatus::UntilEscalating => "archived_until_escalating",
        Substatus::UntilConditionMet => "archived_until_condition_met",
        Substatus::Forever => "archived_forever",
        other => other.name(),
    }
}

/// What there is to say of a status: only what applies.
pub(super) fn status_details(state: &IssueState) -> Map<String, Value> {
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
