//! Issues in columns, and their state in words.

use serde_json::Value;

use super::place::KeptIssue;
use crate::client::resources::issues::{Issue, ReleaseReference, Status};
use crate::error::{CliError, ErrorKind};
use crate::model::Timestamp;
use crate::ui::paint::Style;
use crate::ui::table::{Align, Cell};
use crate::ui::{Canvas, Column, Rows, View, text};

/// A list of issues that drops columns where there is little room.
pub(super) struct IssueList {
    rows: Rows<KeptIssue>,
    /// Whether it tells of a change: then names, states and titles are drawn.
    changed: bool,
    ended: Option<ErrorKind>,
}

impl IssueList {
    /// A list, with what is said when it is empty.
    pub(super) const fn new(rows: Vec<KeptIssue>, empty: &'static str, now: Timestamp) -> Self {
        Self { rows: Rows { rows, columns: COLUMNS, empty, now }, changed: false, ended: None }
    }

    /// The same list as the result of a change.
    pub(super) fn after_change(self) -> Self {
        Self { changed: true, ..self }
    }

    /// The same list as the end of work that was done only in part, when it was.
    pub(super) fn done_in_part(self, partly: bool) -> Self {
        Self { ended: partly.then_some(ErrorKind::Partial), ..self }
    }

    /// The columns for a width; what is the same or empty in every row is left to wider ones.
    fn columns(&self, width: usize) -> Vec<&'static str> {
        let mut columns = vec!["short_id"];
        if width >= 100 {
            columns.push("level");
        }
        columns.push("title");
        if width >= 150 {
            columns.push("culprit");
        }
        columns.extend(["events", "users"]);
        if width >= 150 {
            columns.push("first_seen");
        }
        columns.extend(["last_seen", "status"]);
        let rows = &self.rows.rows;
        if width >= 120 && rows.iter().any(|row| row.assigned_to.is_some()) {
            columns.push("assigned_to");
        }
        if width >= 120 && rows.iter().any(|row| Some(row.project_slug()) != rows.first().map(|row| row.project_slug()))
        {
            columns.push("project");
        }
        if width >= 100 && rows.iter().any(|row| !row.counts_over("24h").is_empty()) {
            columns.push("trend");
        }
        columns
    }

    fn draw_named(&self, canvas: Canvas, columns: &[&str]) -> String {
        let columns: Vec<String> = columns.iter().map(|&column| column.to_owned()).collect();
        self.rows.draw_columns(canvas, &columns).unwrap_or_else(|_| self.rows.draw(canvas))
    }

    /// The columns after a change.
    fn columns_after_change(&self) -> Vec<&'static str> {
        let assigned = self.rows.rows.iter().any(|row| row.assigned_to.is_some());
        if assigned { vec!["short_id", "state", "assigned_to", "title"] } else { vec!["short_id", "state", "title"] }
    }
}

impl View for IssueList {
    fn json(&self) -> Result<Value, serde_json::Error> {
        self.rows.json()
    }

    fn draw(&self, canvas: Canvas) -> String {
        let columns = if self.changed { self.columns_after_change() } else { self.columns(canvas.width) };
        self.draw_named(canvas, &columns)
    }

    fn csv(&self, columns: Option<&[String]>) -> Result<Option<String>, CliError> {
        self.rows.csv(columns)
    }

    fn draw_columns(&self, canvas: Canvas, columns: &[String]) -> Result<String, CliError> {
        self.rows.draw_columns(canvas, columns)
    }

    fn ended(&self) -> Option<ErrorKind> {
        self.ended
    }
}

/// The state in a word: that of the substatus where it says more.
pub(super) fn state_word(issue: &Issue) -> &str {
    match (&issue.status, issue.substatus.as_deref()) {
        (Status::Resolved, _) => "resolved",
        (Status::Ignored, _) => "archived",
        (Status::Unresolved, Some(substatus)) => substatus,
        (Status::Unresolved, None) => "unresolved",
        (Status::Other(name), _) => name,
    }
}

/// The state in a phrase, with what it depends on.
pub(super) fn state_phrase(issue: &Issue) -> String {
    let told = |name: &str| issue.detail(name).and_then(Value::as_str);
    match &issue.status {
        Status::Resolved => {
            let next = issue.detail("inNextRelease").and_then(Value::as_bool) == Some(true);
            let commit = issue.detail("inCommit").and_then(|commit| commit.get("id").or_else(|| commit.get("commit")));
            match (told("inRelease"), commit.and_then(Value::as_str)) {
                (Some(release), _) if next => format!("resolved in the release after {release}"),
                (Some(release), _) => format!("resolved in {release}"),
                (None, Some(commit)) => format!("resolved in commit {}", text::fit(commit, 12)),
                (None, None) if next => "resolved in the next release".to_owned(),
                (None, None) => "resolved".to_owned(),
            }
        }
        Status::Ignored => format!("archived {}", archive_phrase(issue)),
        Status::Unresolved if issue.substatus.is_some() => format!("unresolved, {}", state_word(issue)),
        Status::Unresolved | Status::Other(_) => state_word(issue).to_owned(),
    }
}

fn archive_phrase(issue: &Issue) -> String {
    let number = |name: &str| issue.detail(name).and_then(Value::as_u64);
    let within = |window: Option<u64>| window.map(|window| format!(" within {}", minutes(window))).unwrap_or_default();
    let events = within(number("ignoreWindow"));
    let users = within(number("ignoreUserWindow"));
    let conditions = [
        issue.detail("ignoreUntil").and_then(Value::as_str).map(str::to_owned),
        number("ignoreCount").map(|count| format!("it was seen {} times{events}", text::grouped(count))),
        number("ignoreUserCount").map(|count| format!("{} users met it{users}", text::grouped(count))),
    ];
    let conditions: Vec<String> = conditions.into_iter().flatten().collect();
    match issue.substatus.as_deref() {
        Some("archived_until_escalating") => "until it escalates".to_owned(),
        _ if conditions.is_empty() => "for good".to_owned(),
        _ => format!("until {}", conditions.join(" or ")),
    }
}

/// A span of whole minutes in the largest unit that it is a multiple of.
fn minutes(minutes: u64) -> String {
    match (minutes % 1_440, minutes % 60) {
        (0, _) => format!("{} d", minutes / 1_440),
        (_, 0) => format!("{} h", minutes / 60),
        _ => format!("{minutes} min"),
    }
}

/// The style of the state.
pub(super) fn state_style(issue: &Issue) -> Style {
    match (&issue.status, issue.substatus.as_deref()) {
        (Status::Resolved, _) => Style::Good,
        (Status::Ignored, _) => Style::Faint,
        (_, Some("regressed" | "escalating")) => Style::Error,
        (_, Some("new")) => Style::Warning,
        _ => Style::Hint,
    }
}

/// Events of two hours each, up to the latest one.
fn trend(issue: &Issue) -> Vec<u64> {
    issue.counts_over("24h").chunks(2).map(|hours| hours.iter().map(|(_, events)| events).sum()).collect()
}

fn time(time: Option<Timestamp>) -> String {
    time.map(|time| time.to_string()).unwrap_or_default()
}

fn ago(time: Option<Timestamp>, now: Timestamp) -> String {
    time.map_or_else(|| "-".to_owned(), |time| text::relative(time, now))
}

fn or_dash(text: &str) -> Cell {
    Cell::plain(if text.is_empty() { "-" } else { text })
}

fn version(release: Option<&ReleaseReference>) -> &str {
    release.map(|release| release.version.as_str()).unwrap_or_default()
}

fn assignee(issue: &Issue) -> &str {
    issue.assigned_to.as_ref().map(|assignee| assignee.name.as_str()).unwrap_or_default()
}

fn optional(text: Option<&String>) -> &str {
    text.map(String::as_str).unwrap_or_default()
}

/// The columns of lists of issues.
pub(super) const COLUMNS: &[Column<KeptIssue>] = &[
    Column::shown(
        "short_id",
        Align::Left,
        |row| row.short_id.clone(),
        |row, _| Cell::styled(Style::Id, &row.short_id).linked(row.permalink.as_deref()),
    ),
    Column::hidden("id", Align::Right, |row| row.id.clone(), |row, _| Cell::plain(&row.id)),
    Column::hidden(
        "project",
        Align::Left,
        |row| row.project_slug().to_owned(),
        |row, _| Cell::plain(row.project_slug()),
    ),
    Column::shown("level", Align::Left, |row| row.level.clone(), |row, _| Cell::level(&row.level)),
    Column::shown("title", Align::Left, |row| row.title.clone(), |row, _| Cell::plain(&row.title)),
    Column::hidden(
        "culprit",
        Align::Left,
        |row| row.culprit.clone(),
        |row, _| Cell::styled(Style::Faint, &row.culprit),
    ),
    Column::shown("events", Align::Right, |row| row.count.to_string(), |row, _| Cell::plain(text::grouped(row.count))),
    Column::shown(
        "users",
        Align::Right,
        |row| row.user_count.to_string(),
        |row, _| Cell::plain(text::grouped(row.user_count)),
    ),
    Column::hidden(
        "first_seen",
        Align::Left,
        |row| time(row.first_seen),
        |row, now| Cell::styled(Style::Faint, ago(row.first_seen, now)),
    ),
    Column::shown("last_seen", Align::Left, |row| time(row.last_seen), |row, now| Cell::plain(ago(row.last_seen, now))),
    Column::shown(
        "status",
        Align::Left,
        |row| row.status.to_string(),
        |row, _| Cell::styled(state_style(row), state_word(row)),
    ),
    Column::hidden(
        "substatus",
        Align::Left,
        |row| optional(row.substatus.as_ref()).to_owned(),
        |row, _| or_dash(optional(row.substatus.as_ref())),
    ),
    Column::hidden(
        "state",
        Align::Left,
        |row| state_phrase(row),
        |row, _| Cell::styled(state_style(row), state_phrase(row)),
    ),
    Column::hidden(
        "priority",
        Align::Left,
        |row| optional(row.priority.as_ref()).to_owned(),
        |row, _| or_dash(optional(row.priority.as_ref())),
    ),
    Column::hidden("platform", Align::Left, |row| row.platform.clone(), |row, _| Cell::plain(&row.platform)),
    Column::hidden("type", Align::Left, |row| row.r#type.clone(), |row, _| Cell::plain(&row.r#type)),
    Column::hidden(
        "category",
        Align::Left,
        |row| optional(row.issue_category.as_ref()).to_owned(),
        |row, _| or_dash(optional(row.issue_category.as_ref())),
    ),
    Column::hidden(
        "logger",
        Align::Left,
        |row| optional(row.logger.as_ref()).to_owned(),
        |row, _| or_dash(optional(row.logger.as_ref())),
    ),
    Column::hidden(
        "first_release",
        Align::Left,
        |row| version(row.first_release.as_ref()).to_owned(),
        |row, _| Cell::plain(version(row.first_release.as_ref())),
    ),
    Column::hidden(
        "last_release",
        Align::Left,
        |row| version(row.last_release.as_ref()).to_owned(),
        |row, _| Cell::plain(version(row.last_release.as_ref())),
    ),
    Column::hidden("assigned_to", Align::Left, |row| assignee(row).to_owned(), |row, _| or_dash(assignee(row))),
    Column::hidden(
        "stored_events",
        Align::Right,
        |row| row.stored_events.map(|events| events.to_string()).unwrap_or_default(),
        |row, _| Cell::plain(row.stored_events.map_or_else(|| "-".to_owned(), text::grouped)),
    ),
    Column::hidden(
        "link",
        Align::Left,
        |row| optional(row.permalink.as_ref()).to_owned(),
        |row, _| or_dash(optional(row.permalink.as_ref())).linked(row.permalink.as_deref()),
    ),
    Column::hidden(
        "trend",
        Align::Left,
        |row| trend(row).iter().map(u64::to_string).collect::<Vec<_>>().join(" "),
        |row, _| Cell::styled(Style::Label, text::sparkline(&trend(row))),
    ),
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn phrase(status: &str, substatus: Option<&str>, details: Value) -> String {
        let issue = json!({"id": "1", "status": status, "substatus": substatus, "statusDetails": details});
        state_phrase(&serde_json::from_value(issue).unwrap())
    }

    #[test]
    fn states_are_told_with_what_they_depend_on() {
        let commit = json!({"inCommit": {"id": "9f1c2d3e4f5a6b7c"}});
        assert_eq!(phrase("resolved", None, json!({"inRelease": "web@2.0"})), "resolved in web@2.0");
        assert_eq!(phrase("resolved", None, json!({"inNextRelease": true})), "resolved in the next release");
        assert_eq!(phrase("resolved", None, commit), "resolved in commit 9f1c2d3e4f5…");
        let window = json!({"ignoreCount": 1000, "ignoreWindow": 60, "ignoreUserCount": null});
        assert_eq!(phrase("muted", None, window), "archived until it was seen 1,000 times within 1 h");
        assert_eq!(phrase("ignored", Some("archived_forever"), json!({})), "archived for good");
        assert_eq!(phrase("ignored", Some("archived_until_escalating"), json!({})), "archived until it escalates");
        assert_eq!(phrase("unresolved", Some("regressed"), Value::Null), "unresolved, regressed");
        assert_eq!(phrase("pending_merge", None, Value::Null), "pending_merge");
    }
}
