//! `vidette projects list`.

use clap::Args;

use crate::client::Kept;
use crate::client::resources::projects::{self, Project};
use crate::commands::paging::PagingArgs;
use crate::commands::{Shown, paging, web};
use crate::config::NameKind;
use crate::context::Context;
use crate::error::CliError;
use crate::ui::paint::Style;
use crate::ui::table::{Align, Cell};
use crate::ui::{Canvas, Column, Rows, View, text};

/// List the projects
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette projects list
  vidette projects list --org acme --limit 20
  vidette projects list --format csv --columns slug,id")]
pub(super) struct ListArgs {
    #[command(flatten)]
    paging: PagingArgs,
}

/// Lists the projects.
pub(super) fn run(context: &Context, arguments: &ListArgs) -> Result<Shown, CliError> {
    context.ui.check_columns(COLUMNS)?;
    let client = context.client_of_target()?;
    let request = projects::list(context.organization()?);
    let mut listed = context.ask(&client, client.list(request, &arguments.paging.or(None)))?;
    listed.rows.sort_by_cached_key(|row| (row.team_slugs().first().copied().map(str::to_owned), row.name.clone()));
    context.remember(NameKind::Projects, listed.rows.iter().map(|row| &row.slug));
    paging::say_how_to_go_on(context, listed.rows.len(), listed.next.as_deref());
    let has_figures = listed.rows.iter().any(|row| row.retention_days.is_some());
    let rows = Rows { rows: listed.rows, columns: COLUMNS, empty: "no projects", now: context.clock.now() };
    Ok(web::with_page(context, &["projects"], Some(Box::new(ProjectList { rows, has_figures }))))
}

/// A list that has other columns where a server tells figures of its projects.
struct ProjectList {
    rows: Rows<Kept<Project>>,
    has_figures: bool,
}

impl ProjectList {
    fn columns(&self) -> Option<Vec<String>> {
        let columns = ["slug", "id", "name", "platform", "unresolved", "errors", "retention", "created"];
        self.has_figures.then(|| columns.map(str::to_owned).into())
    }
}

impl View for ProjectList {
    fn json(&self) -> Result<serde_json::Value, serde_json::Error> {
        self.rows.json()
    }

    fn draw(&self, canvas: Canvas) -> String {
        let columns = self.columns();
        let drawn = columns.and_then(|columns| self.rows.draw_columns(canvas, &columns).ok());
        drawn.unwrap_or_else(|| self.rows.draw(canvas))
    }

    fn csv(&self, columns: Option<&[String]>) -> Result<Option<String>, CliError> {
        let own = self.columns();
        self.rows.csv(columns.or(own.as_deref()))
    }

    fn draw_columns(&self, canvas: Canvas, columns: &[String]) -> Result<String, CliError> {
        self.rows.draw_columns(canvas, columns)
    }
}

fn figure<N: ToString>(figure: Option<N>) -> String {
    figure.map(|figure| figure.to_string()).unwrap_or_default()
}

fn or_dash(figure: Option<u64>) -> Cell {
    Cell::plain(figure.map_or_else(|| "-".to_owned(), text::grouped))
}

const COLUMNS: &[Column<Kept<Project>>] = &[
    Column::shown("slug", Align::Left, |row| row.slug.clone(), |row, _| Cell::styled(Style::Id, &row.slug)),
    Column::shown("id", Align::Right, |row| row.id.clone(), |row, _| Cell::plain(&row.id)),
    Column::shown(
        "team",
        Align::Left,
        |row| row.team_slugs().join(" "),
        |row, _| match row.team_slugs().as_slice() {
            [] => Cell::plain("-"),
            [only] => Cell::plain(*only),
            [first, more @ ..] => Cell::plain(format!("{first} +{}", more.len())),
        },
    ),
    Column::shown("name", Align::Left, |row| row.name.clone(), |row, _| Cell::plain(&row.name)),
    Column::shown(
        "platform",
        Align::Left,
        |row| row.platform.clone().unwrap_or_default(),
        |row, _| Cell::plain(row.platform.as_deref().unwrap_or("-")),
    ),
    Column::shown(
        "created",
        Align::Left,
        |row| row.date_created.map(|time| time.to_string()).unwrap_or_default(),
        |row, now| match row.date_created {
            Some(time) => Cell::styled(Style::Faint, text::relative(time, now)),
            None => Cell::plain("-"),
        },
    ),
    Column::hidden(
        "unresolved",
        Align::Right,
        |row| figure(row.unresolved_issues),
        |row, _| or_dash(row.unresolved_issues),
    ),
    Column::hidden("errors", Align::Right, |row| figure(row.accepted_errors), |row, _| or_dash(row.accepted_errors)),
    Column::hidden(
        "retention",
        Align::Right,
        |row| figure(row.retention_days),
        |row, _| Cell::plain(row.retention_days.map_or_else(|| "-".to_owned(), |days| format!("{days} d"))),
    ),
];
