//! An issue as it is shown, as JSON and in columns.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::timeline::Timeline;
use crate::commands::document::ProjectReference;
use crate::error::CliError;
use crate::model::Timestamp;
use crate::store::{Issue, IssueState, IssueStatus, Project, Store, Substatus};
use crate::ui::paint::Style;
use crate::ui::table::{Align, Cell};
use crate::ui::{Column, text};

/// An issue; the names are those of the Web API's issue.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct IssueDocument {
    /// The number, as text.
    pub(super) id: String,
    /// The short name, such as `WEB-1A`.
    pub(super) short_id: String,
    /// The title of the latest event.
    pub(super) title: String,
    /// The culprit of the latest event.
    pub(super) culprit: String,
    /// `fatal`, `error`, `warning`, `info`, `debug` or `sample`.
    pub(super) level: &'static str,
    /// `unresolved`, `resolved` or `ignored`.
    pub(super) status: &'static str,
    /// `new`, `ongoing`, `regressed`, `escalating`, `archived_until_escalating`,
    /// `archived_until_condition_met`, `archived_forever`, or null.
    pub(super) substatus: Option<&'static str>,
    /// `inRelease`, `inNextRelease`, `resolvedAt`, `ignoreUntil` (a time), `ignoreCount` and
    /// `ignoreUserCount` (totals at which it comes back), `ignoreWindow` (minutes) with
    /// `ignoreWindowCount`; only what applies.
    pub(super) status_details: Map<String, Value>,
    /// `low`, `medium` or `high`.
    pub(super) priority: &'static str,
    /// The platform of the latest event.
    pub(super) platform: String,
    /// The project.
    pub(super) project: ProjectReference,
    /// The type of the latest event: `error`, `default`, `csp` …
    pub(super) r#type: String,
    /// What grouping kept of the latest event: `type`, `value`, `filename`, `function` …
    pub(super) metadata: Value,
    /// Whom it is assigned to.
    pub(super) assigned_to: Option<String>,
    /// How many events were seen, as text.
    pub(super) count: String,
    /// How many users met it.
    pub(super) user_count: u64,
    /// How many of its events are still stored.
    pub(super) stored_events: u64,
    /// When its earliest event happened.
    pub(super) first_seen: Timestamp,
    /// When its latest event happened.
    pub(super) last_seen: Timestamp,
    /// The release of its first event.
    pub(super) first_release: Option<ReleaseReference>,
    /// The release of its latest event.
    pub(super) last_release: Option<ReleaseReference>,
    /// The logger of the latest event.
    pub(super) logger: Option<String>,
    /// Pairs of a second since 1970 and a count: under `24h` the 24 hours up to the latest event.
    pub(super) stats: Stats,
    /// The state, for drawing.
    #[serde(skip)]
    pub(super) state: IssueState,
    /// How often it was seen, for drawing.
    #[serde(skip)]
    pub(super) times_seen: u64,
    /// Counts of 2 hours each, for drawing.
    #[serde(skip)]
    pub(super) trend: Vec<u64>,
}

/// A release by its version.
#[derive(Debug, Serialize)]
pub(super) struct ReleaseReference {
    /// The version.
    pub(super) version: String,
}

/// Counts over time.
#[derive(Debug, Serialize)]
pub(super) struct Stats {
    #[serde(rename = "24h")]
    day: Vec<(i64, u64)>,
}

impl IssueDocument {
    /// An issue with what the store knows around it.
    pub(super) fn new(store: &Store, projects: &[Project], issue: Issue) -> Result<Self, CliError> {
        let day = Timeline::last_hours(store, &issue, 24, 24)?;
        let trend = day.counts.chunks(2).map(|hours| hours.iter().sum()).collect();
        let metadata = issue.metadata.as_deref().and_then(|metadata| serde_json::from_str(metadata).ok());
        Ok(Self {
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
            state: issue.state,
            times_seen: issue.times_seen,
            trend,
        })
    }

    /// The state in a word: that of the substatus where it says more.
    pub(super) fn state_word(&self) -> &'static str {
        match (self.state.status, self.state.substatus) {
            (IssueStatus::Resolved, _) => "resolved",
            (IssueStatus::Ignored, _) => "archived",
            (IssueStatus::Unresolved, Some(substatus)) => substatus.name(),
            (IssueStatus::Unresolved, None) => "unresolved",
        }
    }

    /// The state in a phrase, with what it depends on.
    pub(super) fn state_phrase(&self) -> String {
        let state = &self.state;
        match (state.status, &state.resolved_in_release, &state.archived) {
            (IssueStatus::Resolved, Some(release), _) if state.resolved_in_next_release => {
                format!("resolved in the release after {release}")
            }
            (IssueStatus::Resolved, Some(release), _) => format!("resolved in {release}"),
            (IssueStatus::Ignored, _, condition) => {
                format!("archived {}", archive_phrase(state.substatus, condition.as_ref()))
            }
            (IssueStatus::Unresolved, ..) if state.substatus.is_some() => format!("unresolved, {}", self.state_word()),
            _ => self.state_word().to_owned(),
        }
    }

    /// The style of the state.
    pub(super) fn state_style(&self) -> Style {
        match (self.state.status, self.state.substatus) {
            (IssueStatus::Resolved, _) => Style::Good,
            (IssueStatus::Ignored, _) => Style::Faint,
            (_, Some(Substatus::Regressed | Substatus::Escalating)) => Style::Error,
            (_, Some(Substatus::New)) => Style::Warning,
            _ => Style::Hint,
        }
    }
}

fn archive_phrase(substatus: Option<Substatus>, condition: Option<&crate::store::ArchiveCondition>) -> String {
    let conditions = condition.map(|condition| {
        let times = |count: u64| format!("it was seen {} times", text::grouped(count));
        let users = |count: u64| format!("{} users met it", text::grouped(count));
        let window = condition.events_in_window.zip(condition.window_minutes).map(|(events, minutes)| {
            format!("it happens {} times within {} min", text::grouped(events), text::grouped(minutes))
        });
        let parts = [
            condition.until.map(|until| until.to_string()),
            condition.times_seen.map(times),
            condition.users_seen.map(users),
            window,
        ];
        parts.into_iter().flatten().collect::<Vec<_>>()
    });
    match (substatus, conditions) {
        (Some(Substatus::UntilEscalating), _) => "until it escalates".to_owned(),
        (_, Some(conditions)) if !conditions.is_empty() => format!("until {}", conditions.join(" or ")),
        _ => "for good".to_owned(),
    }
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
        add("ignoreCount", json!(condition.times_seen));
        add("ignoreUserCount", json!(condition.users_seen));
        add("ignoreWindow", json!(condition.window_minutes));
        add("ignoreWindowCount", json!(condition.events_in_window));
    }
    details
}

/// The columns of lists of issues.
pub(super) const COLUMNS: &[Column<IssueDocument>] = &[
    Column::shown("short_id", Align::Left, |row| row.short_id.clone(), |row, _| Cell::styled(Style::Id, &row.short_id)),
    Column::hidden("id", Align::Right, |row| row.id.clone(), |row, _| Cell::plain(&row.id)),
    Column::hidden("project", Align::Left, |row| row.project.slug.clone(), |row, _| Cell::plain(&row.project.slug)),
    Column::shown("level", Align::Left, |row| row.level.to_owned(), |row, _| Cell::level(row.level)),
    Column::shown("title", Align::Left, |row| row.title.clone(), |row, _| Cell::plain(&row.title)),
    Column::hidden(
        "culprit",
        Align::Left,
        |row| row.culprit.clone(),
        |row, _| Cell::styled(Style::Faint, &row.culprit),
    ),
    Column::shown("events", Align::Right, |row| row.count.clone(), |row, _| Cell::plain(text::grouped(row.times_seen))),
    Column::shown(
        "users",
        Align::Right,
        |row| row.user_count.to_string(),
        |row, _| Cell::plain(text::grouped(row.user_count)),
    ),
    Column::hidden(
        "first_seen",
        Align::Left,
        |row| row.first_seen.to_string(),
        |row, now| Cell::styled(Style::Faint, text::relative(row.first_seen, now)),
    ),
    Column::shown(
        "last_seen",
        Align::Left,
        |row| row.last_seen.to_string(),
        |row, now| Cell::plain(text::relative(row.last_seen, now)),
    ),
    Column::shown(
        "status",
        Align::Left,
        |row| row.status.to_owned(),
        |row, _| Cell::styled(row.state_style(), row.state_word()),
    ),
    Column::hidden(
        "substatus",
        Align::Left,
        |row| row.substatus.unwrap_or_default().to_owned(),
        |row, _| Cell::plain(row.substatus.unwrap_or("-")),
    ),
    Column::hidden("state", Align::Left, IssueDocument::state_phrase, |row, _| {
        Cell::styled(row.state_style(), row.state_phrase())
    }),
    Column::hidden("priority", Align::Left, |row| row.priority.to_owned(), |row, _| Cell::plain(row.priority)),
    Column::hidden("platform", Align::Left, |row| row.platform.clone(), |row, _| Cell::plain(&row.platform)),
    Column::hidden("type", Align::Left, |row| row.r#type.clone(), |row, _| Cell::plain(&row.r#type)),
    Column::hidden(
        "logger",
        Align::Left,
        |row| row.logger.clone().unwrap_or_default(),
        |row, _| Cell::plain(row.logger.as_deref().unwrap_or("-")),
    ),
    Column::hidden(
        "first_release",
        Align::Left,
        |row| version(row.first_release.as_ref()),
        |row, _| Cell::plain(version(row.first_release.as_ref())),
    ),
    Column::hidden(
        "last_release",
        Align::Left,
        |row| version(row.last_release.as_ref()),
        |row, _| Cell::plain(version(row.last_release.as_ref())),
    ),
    Column::hidden(
        "assigned_to",
        Align::Left,
        |row| row.assigned_to.clone().unwrap_or_default(),
        |row, _| Cell::plain(row.assigned_to.as_deref().unwrap_or("-")),
    ),
    Column::hidden(
        "stored_events",
        Align::Right,
        |row| row.stored_events.to_string(),
        |row, _| Cell::plain(text::grouped(row.stored_events)),
    ),
    Column::hidden(
        "trend",
        Align::Left,
        |row| row.trend.iter().map(u64::to_string).collect::<Vec<_>>().join(" "),
        |row, _| Cell::styled(Style::Label, text::sparkline(&row.trend)),
    ),
];

fn version(release: Option<&ReleaseReference>) -> String {
    release.map(|release| release.version.clone()).unwrap_or_default()
}
