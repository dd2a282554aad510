//! `vidette issues list`.

use clap::{Args, ValueEnum};

use super::document::{COLUMNS, IssueDocument};
use crate::commands::Shown;
use crate::commands::search::{self, QueryArgs};
use crate::context::Context;
use crate::error::CliError;
use crate::store::{IssueSearch, IssueSort};
use crate::ui::{Canvas, Rows, View};

/// What is looked for when nothing was asked for, as in the Web API.
const DEFAULT_QUERY: &str = "is:unresolved";

/// List issues, the latest seen first
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette issues list
  vidette issues list is:unresolved level:error 'release:web@1.*' --sort events
  vidette issues list 'user.email:a@example.org times_seen:>10' --json
  vidette issues list --all --format csv --columns short_id,title,events,last_seen

Without a query, the unresolved issues are listed; an empty one ('') finds every issue.")]
pub struct ListArgs {
    #[command(flatten)]
    query: QueryArgs,

    /// Only issues of this project, by slug or number
    #[arg(short, long, value_name = "PROJECT")]
    project: Option<String>,

    /// What comes first
    #[arg(long, value_enum, default_value_t = Sort::LastSeen, value_name = "ORDER")]
    sort: Sort,

    /// How many at most
    #[arg(long, default_value_t = 25, value_name = "N", visible_alias = "max-rows", value_parser = clap::value_parser!(u32).range(1..))]
    limit: u32,

    /// Every issue: no limit, and without a query those that are resolved or archived too
    #[arg(short, long, conflicts_with = "limit")]
    all: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Sort {
    /// The latest seen
    #[value(alias = "date")]
    LastSeen,
    /// The newest
    #[value(alias = "new")]
    FirstSeen,
    /// The most frequent
    #[value(alias = "freq")]
    Events,
    /// Those that most users met
    #[value(alias = "user")]
    Users,
    /// The highest priority
    Priority,
}

/// Lists issues.
pub(super) fn run(context: &Context, arguments: &ListArgs) -> Result<Shown, CliError> {
    let store = context.open_store()?;
    let now = context.clock.now();
    let project = search::project_id(&store, arguments.project.as_deref())?;
    let default = if arguments.all { "" } else { DEFAULT_QUERY };
    let query = arguments.query.text();
    let condition = search::issue_condition(&store, query.as_deref().unwrap_or(default), project, now)?;
    let limit = if arguments.all { 0 } else { usize::try_from(arguments.limit).unwrap_or(usize::MAX) };
    let sort = match arguments.sort {
        Sort::LastSeen => IssueSort::LastSeen,
        Sort::FirstSeen => IssueSort::FirstSeen,
        Sort::Events => IssueSort::TimesSeen,
        Sort::Users => IssueSort::UsersSeen,
        Sort::Priority => IssueSort::Priority,
    };
    // One more than is shown tells whether there are more.
    let wanted = if limit == 0 { 0 } else { limit.saturating_add(1) };
    let mut found =
        store.search_issues(&IssueSearch { project, condition, sort, limit: wanted, ..IssueSearch::default() })?;
    if limit != 0 && found.len() > limit {
        found.truncate(limit);
        context.ui.status(&format!("the first {limit}; --limit N shows more, --all every issue"));
    }
    let projects = store.projects()?;
    let rows = found.into_iter().map(|issue| IssueDocument::new(&store, &projects, issue)).collect::<Result<_, _>>()?;
    let empty = if query.is_none() && !arguments.all {
        "no unresolved issues (--all lists the others)"
    } else {
        "no issues found"
    };
    Ok(Some(Box::new(IssueList(Rows { rows, columns: COLUMNS, empty, now }))))
}

/// A list of issues that drops columns where there is little room.
struct IssueList(Rows<IssueDocument>);

impl View for IssueList {
    fn json(&self) -> Result<serde_json::Value, serde_json::Error> {
        self.0.json()
    }

    fn draw(&self, canvas: Canvas) -> String {
        let columns: &[&str] = match canvas.width {
            0..100 => &["short_id", "title", "events", "users", "last_seen", "status"],
            100..150 => &["short_id", "level", "title", "events", "users", "last_seen", "status", "trend"],
            _ => &[
                "short_id",
                "level",
                "title",
                "culprit",
                "events",
                "users",
                "first_seen",
                "last_seen",
                "status",
                "trend",
            ],
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
