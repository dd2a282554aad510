//! `vidette projects list`.

use clap::Args;

use super::embedded;
use crate::client::Kept;
use crate::client::resources::projects::{self, Project};
use crate::commands::paging::PagingArgs;
use crate::commands::{Shown, paging, web};
use crate::config::NameKind;
use crate::context::{Context, Target};
use crate::error::CliError;
use crate::ui::paint::Style;
use crate::ui::table::{Align, Cell};
use crate::ui::{Column, text};

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
    let paging = arguments.paging.or(None);
    if context.target() == Target::Embedded {
        return embedded::list(context, paging.limit);
    }
    context.ui.check_columns(COLUMNS)?;
    let organization = context.organization()?;
    let client = context.client()?;
    let request = projects::list(organization);
    let mut listed = context.ask(&client, client.list(request, &paging))?;
    listed.rows.sort_by_cached_key(|row| (row.team_slugs().first().copied().map(str::to_owned), row.name.clone()));
    context.remember(NameKind::Projects, listed.rows.iter().map(|row| &row.slug));
    Ok(web::with_page(context, &["projects"], paging::shown(context, listed, COLUMNS, "no projects")))
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
];
