//! `vidette releases list`.

use clap::{Args, ValueEnum};

use super::{Server, server};
use crate::client::resources::releases::{self, Release, ReleaseSearch};
use crate::client::{Kept, Listed};
use crate::commands::paging::{self, PagingArgs};
use crate::commands::{Shown, web};
use crate::config::NameKind;
use crate::context::Context;
use crate::error::CliError;
use crate::model::Timestamp;
use crate::ui::paint::Style;
use crate::ui::table::{Align, Cell};
use crate::ui::{Canvas, Column, View, text};

/// List releases
#[derive(Debug, Args)]
#[command(
    long_about = "List releases, newest first

Those of the given projects, else of the configured one, else of the whole organisation; all of them, unless --limit says how many.",
    after_help = "Examples:
  vidette releases list --limit 20
  vidette releases list -p web -p api --show-projects
  vidette releases list --raw --delimiter ,
  vidette releases list --query 1.4 --status any --json"
)]
pub(super) struct ListArgs {
    /// Show the projects too
    #[arg(short = 'P', long)]
    show_projects: bool,

    /// Print versions only
    #[arg(short = 'R', long)]
    raw: bool,

    /// What stands between the versions that --raw prints; a line break unless it is said
    #[arg(short = 'D', long, value_name = "TEXT", requires = "raw", allow_hyphen_values = true)]
    delimiter: Option<String>,

    /// Has no effect
    #[arg(long = "no-abbrev", hide = true)]
    _no_abbrev: bool,

    /// Only releases with this in their version
    #[arg(long, value_name = "TEXT")]
    query: Option<String>,

    /// Only open releases, only archived ones, or both
    #[arg(long, value_enum, value_name = "STATUS")]
    status: Option<StatusArg>,

    #[command(flatten)]
    paging: PagingArgs,
}

/// Of which status.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum StatusArg {
    /// Open ones
    Open,
    /// Archived ones
    Archived,
    /// Both
    Any,
}

/// Lists releases.
pub(super) fn run(context: &Context, arguments: &ListArgs) -> Result<Shown, CliError> {
    let columns = if arguments.show_projects { WITH_PROJECTS } else { COLUMNS };
    context.ui.check_columns(columns)?;
    let Server { client, organization } = server(context)?;
    let search = ReleaseSearch {
        projects: &context.settings.projects,
        query: arguments.query.as_deref(),
        status: arguments.status.map(|status| match status {
            StatusArg::Open => "open",
            StatusArg::Archived => "archived",
            StatusArg::Any => "",
        }),
    };
    let request = releases::list(organization, &search);
    let listed = context.ask(&client, client.list(request, &arguments.paging.or(None)))?;
    context.remember(NameKind::Releases, listed.rows.iter().map(|row| &row.version));
    if arguments.raw {
        let delimiter = arguments.delimiter.clone().unwrap_or_else(|| "\n".to_owned());
        return Ok(Some(Box::new(Versions { delimiter, listed })));
    }
    Ok(web::with_page(context, &["releases"], paging::shown(context, listed, columns, "no releases")))
}

/// Versions and nothing else.
struct Versions {
    delimiter: String,
    listed: Listed<Kept<Release>>,
}

impl View for Versions {
    fn json(&self) -> Result<serde_json::Value, serde_json::Error> {
        serde_json::to_value(self.listed.rows.iter().map(|release| &release.version).collect::<Vec<_>>())
    }

    fn draw(&self, _: Canvas) -> String {
        let versions: Vec<_> = self.listed.rows.iter().map(|release| text::printable(&release.version)).collect();
        if versions.is_empty() { String::new() } else { format!("{}\n", versions.join(&self.delimiter)) }
    }
}

type Row = Kept<Release>;

fn moment_text(time: Option<Timestamp>) -> String {
    time.map(|time| time.to_string()).unwrap_or_default()
}

fn moment_cell(time: Option<Timestamp>, now: Timestamp, otherwise: &str) -> Cell {
    Cell::styled(Style::Faint, time.map_or_else(|| otherwise.to_owned(), |time| text::relative(time, now)))
}

fn number(count: Option<u64>) -> String {
    count.map(|count| count.to_string()).unwrap_or_default()
}

fn number_cell(count: Option<u64>) -> Cell {
    Cell::plain(count.map_or_else(|| "-".to_owned(), text::grouped))
}

fn projects(row: &Row) -> String {
    row.projects.iter().map(|project| project.slug.as_str()).collect::<Vec<_>>().join(" ")
}

const VERSION: Column<Row> =
    Column::shown("version", Align::Left, |row| row.version.clone(), |row, _| Cell::styled(Style::Id, &row.version));
const RELEASED: Column<Row> = Column::shown(
    "released",
    Align::Left,
    |row| moment_text(row.date_released),
    |row, now| moment_cell(row.date_released, now, "unreleased"),
);
const NEW_ISSUES: Column<Row> =
    Column::shown("new_issues", Align::Right, |row| number(row.new_groups), |row, _| number_cell(row.new_groups));
const LAST_EVENT: Column<Row> = Column::shown(
    "last_event",
    Align::Left,
    |row| moment_text(row.last_event),
    |row, now| moment_cell(row.last_event, now, "-"),
);
const PROJECTS: Column<Row> = Column::shown("projects", Align::Left, projects, |row, _| Cell::plain(projects(row)));
const CREATED: Column<Row> = Column::hidden(
    "created",
    Align::Left,
    |row| moment_text(row.date_created),
    |row, now| moment_cell(row.date_created, now, "-"),
);
const COMMITS: Column<Row> =
    Column::hidden("commits", Align::Right, |row| number(row.commit_count), |row, _| number_cell(row.commit_count));
const DEPLOYS: Column<Row> =
    Column::hidden("deploys", Align::Right, |row| number(row.deploy_count), |row, _| number_cell(row.deploy_count));
const STATUS: Column<Row> = Column::hidden(
    "status",
    Align::Left,
    |row| row.status.clone().unwrap_or_default(),
    |row, _| Cell::plain(row.status.as_deref().unwrap_or("-")),
);
const PROJECTS_HIDDEN: Column<Row> =
    Column::hidden("projects", Align::Left, projects, |row, _| Cell::plain(projects(row)));

const COLUMNS: &[Column<Row>] =
    &[VERSION, RELEASED, NEW_ISSUES, LAST_EVENT, PROJECTS_HIDDEN, CREATED, COMMITS, DEPLOYS, STATUS];
const WITH_PROJECTS: &[Column<Row>] =
    &[VERSION, RELEASED, PROJECTS, NEW_ISSUES, LAST_EVENT, CREATED, COMMITS, DEPLOYS, STATUS];
