//! A line of a list of events, whichever backend it came from, and how lists are drawn.

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::error::CliError;
use crate::model::Timestamp;
use crate::ui::paint::Style;
use crate::ui::table::{Align, Cell};
use crate::ui::{Canvas, Column, Rows, View, text};

/// An event without its payload: what is drawn of it, and the JSON it is.
#[derive(Debug, Clone, Default)]
pub(super) struct EventLine {
    /// The event's id.
    pub(super) event_id: String,
    /// The issue's short id, else its number.
    pub(super) issue: Option<String>,
    /// The project's slug, else its number.
    pub(super) project: String,
    /// The severity.
    pub(super) level: String,
    /// The title.
    pub(super) title: String,
    /// The culprit.
    pub(super) culprit: String,
    /// The message.
    pub(super) message: Option<String>,
    /// When it happened.
    pub(super) time: Option<Timestamp>,
    /// When it came in, where that is known.
    pub(super) received: Option<Timestamp>,
    /// `error`, `default`, `csp` …
    pub(super) kind: Option<String>,
    /// The platform.
    pub(super) platform: Option<String>,
    /// The release.
    pub(super) release: Option<String>,
    /// The distribution.
    pub(super) dist: Option<String>,
    /// The environment.
    pub(super) environment: Option<String>,
    /// The transaction.
    pub(super) transaction: Option<String>,
    /// The URL of the request.
    pub(super) url: Option<String>,
    /// Who met it.
    pub(super) user: User,
    /// The tags.
    pub(super) tags: Vec<(String, String)>,
    /// What `--json` prints.
    pub(super) json: Value,
}

/// Who met an event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct User {
    /// The application's id.
    pub(super) id: Option<String>,
    /// The e-mail address.
    pub(super) email: Option<String>,
    /// The name in the application.
    pub(super) username: Option<String>,
    /// The IP address.
    pub(super) ip: Option<String>,
}

impl User {
    /// The best name there is.
    pub(super) fn name(&self) -> Option<&str> {
        let names = [&self.email, &self.username, &self.id, &self.ip];
        names.into_iter().find_map(Option::as_deref)
    }
}

impl EventLine {
    fn user_name(&self) -> String {
        self.user.name().unwrap_or_default().to_owned()
    }

    fn tags_text(&self) -> String {
        self.tags.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join(" ")
    }

    /// The value of a tag.
    pub(super) fn tag(&self, key: &str) -> Option<&str> {
        self.tags.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }
}

impl Serialize for EventLine {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(serializer)
    }
}

fn some(text: Option<&String>) -> String {
    text.cloned().unwrap_or_default()
}

fn moment(time: Option<Timestamp>) -> String {
    time.map(|time| time.to_string()).unwrap_or_default()
}

fn ago(time: Option<Timestamp>, now: Timestamp) -> Cell {
    Cell::plain(time.map(|time| text::relative(time, now)).unwrap_or_default())
}

/// A column of text that may be missing.
macro_rules! optional {
    ($kind:ident, $name:literal, $($field:ident).+) => {
        Column::$kind(
            $name,
            Align::Left,
            |row| some(row.$($field).+.as_ref()),
            |row, _| Cell::plain(some(row.$($field).+.as_ref())),
        )
    };
}

/// A column of text.
macro_rules! text {
    ($kind:ident, $name:literal, $field:ident) => {
        Column::$kind($name, Align::Left, |row| row.$field.clone(), |row, _| Cell::plain(&row.$field))
    };
}

/// The columns of a list of events.
pub(super) const COLUMNS: &[Column<EventLine>] = &[
    Column::shown("event_id", Align::Left, |row| row.event_id.clone(), |row, _| Cell::styled(Style::Id, &row.event_id)),
    Column::shown(
        "issue",
        Align::Left,
        |row| some(row.issue.as_ref()),
        |row, _| Cell::styled(Style::Id, some(row.issue.as_ref())),
    ),
    text!(hidden, "project", project),
    Column::shown("level", Align::Left, |row| row.level.clone(), |row, _| Cell::level(&row.level)),
    text!(shown, "title", title),
    text!(hidden, "culprit", culprit),
    optional!(hidden, "message", message),
    Column::shown("time", Align::Left, |row| moment(row.time), |row, now| ago(row.time, now)),
    Column::hidden("date", Align::Left, |row| moment(row.time), |row, _| Cell::plain(moment(row.time))),
    Column::hidden("received", Align::Left, |row| moment(row.received), |row, now| ago(row.received, now)),
    optional!(hidden, "type", kind),
    optional!(hidden, "platform", platform),
    optional!(shown, "release", release),
    optional!(hidden, "dist", dist),
    optional!(shown, "environment", environment),
    optional!(hidden, "transaction", transaction),
    optional!(hidden, "url", url),
    Column::shown("user", Align::Left, EventLine::user_name, |row, _| Cell::plain(row.user_name())),
    optional!(hidden, "user_id", user.id),
    optional!(hidden, "email", user.email),
    optional!(hidden, "username", user.username),
    optional!(hidden, "ip", user.ip),
    Column::hidden("tags", Align::Left, EventLine::tags_text, |row, _| Cell::plain(row.tags_text())),
];

/// Whether an event has something to show in a column.
type Has = fn(&EventLine) -> bool;

/// A list of events that drops columns where there is little room.
pub(super) struct EventList {
    rows: Rows<EventLine>,
    /// Columns that were asked for besides.
    more: Vec<&'static str>,
}

impl EventList {
    /// A list with columns for users and tags if they were asked for.
    pub(super) fn new(lines: Vec<EventLine>, now: Timestamp, show_user: bool, show_tags: bool) -> Self {
        let mut more = Vec::new();
        if show_user {
            let users: [(&str, Has); 4] = [
                ("user_id", |line| line.user.id.is_some()),
                ("email", |line| line.user.email.is_some()),
                ("username", |line| line.user.username.is_some()),
                ("ip", |line| line.user.ip.is_some()),
            ];
            more.extend(users.into_iter().filter(|(_, has)| lines.iter().any(has)).map(|(name, _)| name));
            if more.is_empty() {
                more.push("user");
            }
        }
        if show_tags {
            more.push("tags");
        }
        Self { rows: Rows { rows: lines, columns: COLUMNS, empty: "no events found", now }, more }
    }
}

impl View for EventList {
    fn json(&self) -> Result<Value, serde_json::Error> {
        self.rows.json()
    }

    fn draw(&self, canvas: Canvas) -> String {
        let more = self.more.iter().copied();
        // Where there is no room for each part of a user, the best name stands for all of them.
        let more: Vec<_> = if canvas.width < 100 && self.more.len() > 1 {
            let users = more.clone().any(|name| name != "tags").then_some("user");
            users.into_iter().chain(more.filter(|name| *name == "tags")).collect()
        } else {
            more.collect()
        };
        let mut columns: Vec<&str> = match (canvas.width, self.more.is_empty()) {
            (0..110, _) | (110..150, false) => vec!["event_id", "title", "time"],
            (110..150, true) => vec!["event_id", "issue", "level", "title", "time", "release"],
            (_, true) => vec!["event_id", "issue", "level", "title", "time", "release", "environment", "user"],
            (_, false) => vec!["event_id", "issue", "level", "title", "time", "release"],
        };
        columns.extend(more);
        let columns: Vec<String> = columns.into_iter().map(str::to_owned).collect();
        self.rows.draw_columns(canvas, &columns).unwrap_or_else(|_| self.rows.draw(canvas))
    }

    fn csv(&self, columns: Option<&[String]>) -> Result<Option<String>, CliError> {
        self.rows.csv(columns)
    }

    fn draw_columns(&self, canvas: Canvas, columns: &[String]) -> Result<String, CliError> {
        self.rows.draw_columns(canvas, columns)
    }
}
