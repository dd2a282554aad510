//! `vidette events list`.

use std::collections::HashMap;

use clap::{Args, ValueEnum};
use serde::Serialize;

use crate::commands::document::ProjectReference;
use crate::commands::issues::find_issue;
use crate::commands::search::{self, QueryArgs};
use crate::commands::times::RangeArgs;
use crate::commands::{Shown, document::Pair};
use crate::context::Context;
use crate::error::CliError;
use crate::model::Timestamp;
use crate::store::{EventRow, EventSearch, Field, IssueId, Project, Store};
use crate::ui::paint::Style;
use crate::ui::table::{Align, Cell};
use crate::ui::{Canvas, Column, Rows, View, text};

/// List events, the latest first
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette events list --issue WEB-1A
  vidette events list level:error 'release:web@1.*' --period 24h
  vidette events list user.email:a@example.org --all --format ndjson
  vidette events list --columns event_id,time,user,url")]
pub struct ListArgs {
    #[command(flatten)]
    query: QueryArgs,

    /// Only events of this issue, by short id or number
    #[arg(short, long, value_name = "ISSUE")]
    issue: Option<String>,

    /// Only events of this project, by slug or number
    #[arg(short, long, value_name = "PROJECT")]
    project: Option<String>,

    #[command(flatten)]
    range: RangeArgs,

    /// What comes first
    #[arg(long, value_enum, default_value_t = Sort::Newest, value_name = "ORDER")]
    sort: Sort,

    /// How many at most
    #[arg(long, default_value_t = 100, value_name = "N", visible_alias = "max-rows", value_parser = clap::value_parser!(u32).range(1..))]
    limit: u32,

    /// Every event, without a limit
    #[arg(short, long, conflicts_with = "limit")]
    all: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Sort {
    /// The latest
    Newest,
    /// The oldest
    Oldest,
}

/// An event without its payload; the names are those of the Web API's event list.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct EventSummary {
    /// The event's id.
    #[serde(rename = "eventID")]
    event_id: String,
    /// The number of its issue, as text.
    #[serde(rename = "groupID")]
    group_id: Option<String>,
    /// The short id of its issue.
    issue: Option<String>,
    /// Its project.
    project: ProjectReference,
    /// `error`, `default`, `csp` …
    #[serde(rename = "event.type")]
    kind: Option<String>,
    /// Its severity.
    level: &'static str,
    /// Its title.
    title: String,
    /// Its culprit.
    culprit: String,
    /// Its message.
    message: Option<String>,
    /// When it happened.
    date_created: Timestamp,
    /// When it came in.
    date_received: Timestamp,
    /// The platform.
    platform: Option<String>,
    /// The release.
    release: Option<String>,
    /// The distribution.
    dist: Option<String>,
    /// The environment.
    environment: Option<String>,
    /// The transaction.
    transaction: Option<String>,
    /// The URL of the request.
    url: Option<String>,
    /// Who met it.
    user: Option<UserSummary>,
    /// The tags.
    tags: Vec<Pair>,
}

/// Who met an event.
#[derive(Debug, Serialize)]
struct UserSummary {
    id: Option<String>,
    email: Option<String>,
    username: Option<String>,
    ip_address: Option<String>,
}

/// Lists events.
pub(super) fn run(context: &Context, arguments: &ListArgs) -> Result<Shown, CliError> {
    let store = context.open_store()?;
    let now = context.clock.now();
    let project = search::project_id(&store, arguments.project.as_deref())?;
    let issue = arguments.issue.as_deref().map(|issue| find_issue(&store, issue)).transpose()?;
    let condition = search::event_condition(&store, &arguments.query.text().unwrap_or_default(), project, now)?;
    let (since, until) = arguments.range.bounds(now);
    let limit = if arguments.all { 0 } else { usize::try_from(arguments.limit).unwrap_or(usize::MAX) };
    // One more than is shown tells whether there are more.
    let wanted = if limit == 0 { 0 } else { limit.saturating_add(1) };
    let mut found = store.search_events(&EventSearch {
        project,
        issue: issue.map(|issue| issue.id),
        condition,
        since,
        until,
        oldest_first: arguments.sort == Sort::Oldest,
        limit: wanted,
        after: None,
    })?;
    if limit != 0 && found.len() > limit {
        found.truncate(limit);
        context.ui.status(&format!("the first {limit}; --limit N shows more, --all every event"));
    }
    let mut names = Names { store: &store, projects: store.projects()?, issues: HashMap::new() };
    let rows = found.into_iter().map(|row| names.summary(&row)).collect::<Result<_, _>>()?;
    Ok(Some(Box::new(EventList(Rows { rows, columns: COLUMNS, empty: "no events found", now }))))
}

/// Names of projects and issues, each looked up once.
struct Names<'a> {
    store: &'a Store,
    projects: Vec<Project>,
    issues: HashMap<IssueId, Option<String>>,
}

impl Names<'_> {
    fn summary(&mut self, row: &EventRow) -> Result<EventSummary, CliError> {
        let text = |field| row.fields.get(field).map(str::to_owned);
        let user = UserSummary {
            id: text(Field::UserId),
            email: text(Field::UserEmail),
            username: text(Field::UserUsername),
            ip_address: text(Field::UserIp),
        };
        let pair = |(key, value): (&str, &str)| Pair { key: key.to_owned(), value: value.to_owned() };
        Ok(EventSummary {
            event_id: row.event_id.to_string(),
            group_id: row.issue.map(|issue| issue.to_string()),
            issue: self.short_id(row.issue)?,
            project: ProjectReference::find(&self.projects, row.project),
            kind: text(Field::Type),
            level: row.level.name(),
            title: text(Field::Title).unwrap_or_default(),
            culprit: text(Field::Culprit).unwrap_or_default(),
            message: text(Field::Message),
            date_created: row.timestamp,
            date_received: row.received,
            platform: text(Field::Platform),
            release: text(Field::Release),
            dist: text(Field::Dist),
            environment: text(Field::Environment),
            transaction: text(Field::TransactionName),
            url: text(Field::Url),
            user: user.name().is_some().then_some(user),
            tags: row.fields.tags().map(pair).collect(),
        })
    }

    fn short_id(&mut self, issue: Option<IssueId>) -> Result<Option<String>, CliError> {
        let Some(issue) = issue else { return Ok(None) };
        if let Some(known) = self.issues.get(&issue) {
            return Ok(known.clone());
        }
        let short_id = self.store.issue(issue)?.map(|issue| issue.short_id);
        self.issues.insert(issue, short_id.clone());
        Ok(short_id)
    }
}

impl UserSummary {
    /// The best name there is.
    fn name(&self) -> Option<&str> {
        let names = [&self.email, &self.username, &self.id, &self.ip_address];
        names.into_iter().find_map(Option::as_deref)
    }
}

impl EventSummary {
    fn user_name(&self) -> String {
        self.user.as_ref().and_then(UserSummary::name).unwrap_or_default().to_owned()
    }

    fn tags_text(&self) -> String {
        self.tags.iter().map(|tag| format!("{}={}", tag.key, tag.value)).collect::<Vec<_>>().join(" ")
    }
}

fn some(text: Option<&String>) -> String {
    text.cloned().unwrap_or_default()
}

const COLUMNS: &[Column<EventSummary>] = &[
    Column::shown("event_id", Align::Left, |row| row.event_id.clone(), |row, _| Cell::styled(Style::Id, &row.event_id)),
    Column::shown(
        "issue",
        Align::Left,
        |row| some(row.issue.as_ref()),
        |row, _| Cell::styled(Style::Id, some(row.issue.as_ref())),
    ),
    Column::hidden("project", Align::Left, |row| row.project.slug.clone(), |row, _| Cell::plain(&row.project.slug)),
    Column::shown("level", Align::Left, |row| row.level.to_owned(), |row, _| Cell::level(row.level)),
    Column::shown("title", Align::Left, |row| row.title.clone(), |row, _| Cell::plain(&row.title)),
    Column::hidden("culprit", Align::Left, |row| row.culprit.clone(), |row, _| Cell::plain(&row.culprit)),
    Column::hidden(
        "message",
        Align::Left,
        |row| some(row.message.as_ref()),
        |row, _| Cell::plain(some(row.message.as_ref())),
    ),
    Column::shown(
        "time",
        Align::Left,
        |row| row.date_created.to_string(),
        |row, now| Cell::plain(text::relative(row.date_created, now)),
    ),
    Column::hidden(
        "date",
        Align::Left,
        |row| row.date_created.to_string(),
        |row, _| Cell::plain(row.date_created.to_string()),
    ),
    Column::hidden(
        "received",
        Align::Left,
        |row| row.date_received.to_string(),
        |row, now| Cell::plain(text::relative(row.date_received, now)),
    ),
    Column::hidden("type", Align::Left, |row| some(row.kind.as_ref()), |row, _| Cell::plain(some(row.kind.as_ref()))),
    Column::hidden(
        "platform",
        Align::Left,
        |row| some(row.platform.as_ref()),
        |row, _| Cell::plain(some(row.platform.as_ref())),
    ),
    Column::shown(
        "release",
        Align::Left,
        |row| some(row.release.as_ref()),
        |row, _| Cell::plain(some(row.release.as_ref())),
    ),
    Column::hidden("dist", Align::Left, |row| some(row.dist.as_ref()), |row, _| Cell::plain(some(row.dist.as_ref()))),
    Column::shown(
        "environment",
        Align::Left,
        |row| some(row.environment.as_ref()),
        |row, _| Cell::plain(some(row.environment.as_ref())),
    ),
    Column::hidden(
        "transaction",
        Align::Left,
        |row| some(row.transaction.as_ref()),
        |row, _| Cell::plain(some(row.transaction.as_ref())),
    ),
    Column::hidden("url", Align::Left, |row| some(row.url.as_ref()), |row, _| Cell::plain(some(row.url.as_ref()))),
    Column::shown("user", Align::Left, EventSummary::user_name, |row, _| Cell::plain(row.user_name())),
    Column::hidden("tags", Align::Left, EventSummary::tags_text, |row, _| Cell::plain(row.tags_text())),
];

/// A list of events that drops columns where there is little room.
struct EventList(Rows<EventSummary>);

impl View for EventList {
    fn json(&self) -> Result<serde_json::Value, serde_json::Error> {
        self.0.json()
    }

    fn draw(&self, canvas: Canvas) -> String {
        let columns: &[&str] = match canvas.width {
            0..110 => &["event_id", "title", "time"],
            110..150 => &["event_id", "issue", "level", "title", "time", "release"],
            _ => &["event_id", "issue", "level", "title", "time", "release", "environment", "user"],
        };
        let columns: Vec<String> = columns.iter().map(|&column| column.to_owned()).collect();
        self.0.draw_columns(canvas, &columns).unwrap_or_else(|_| self.0.draw(canvas))
    }

    fn csv(&self, columns: Option<&[String]>) -> Result<Option<String>, CliError> {
        self.0.csv(columns)
    }

    fn draw_columns(&self, canvas: Canvas, columns: &[String]) -> Result<String, CliError> {
        self.0.draw_columns(canvas, columns)
    }
}
