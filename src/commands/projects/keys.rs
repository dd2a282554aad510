//! `vidette projects keys`: the keys of a project.

use clap::Args;

use crate::client::Kept;
use crate::client::resources::keys::{self, Key};
use crate::commands::paging::PagingArgs;
use crate::commands::scope::{ProjectName, missing_project};
use crate::commands::{Shown, paging};
use crate::context::Context;
use crate::error::CliError;
use crate::ui::Column;
use crate::ui::paint::Style;
use crate::ui::table::{Align, Cell};

/// List the keys of a project with their DSNs
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette projects keys web
  vidette projects keys web --format csv --columns dsn")]
pub(super) struct KeysArgs {
    /// The project's slug or id
    #[arg(value_name = "PROJECT")]
    slug: ProjectName,

    #[command(flatten)]
    paging: PagingArgs,
}

/// Lists the keys.
pub(super) fn run(context: &Context, arguments: &KeysArgs) -> Result<Shown, CliError> {
    context.ui.check_columns(COLUMNS)?;
    let client = context.client_of_target()?;
    let slug = arguments.slug.as_str();
    let request = keys::list(context.organization()?, slug);
    let listed = context.ask(&client, client.list(request, &arguments.paging.or(None)));
    let listed = listed.map_err(|error| missing_project(context, &client, slug, error))?;
    Ok(paging::shown(context, listed, COLUMNS, "no keys"))
}

fn dsn(key: &Kept<Key>) -> String {
    key.dsn.public.clone().unwrap_or_default()
}

fn limit(key: &Kept<Key>) -> String {
    let limit = key.rate_limit.and_then(|limit| limit.count.zip(limit.window)).filter(|&(count, _)| count > 0);
    limit.map(|(count, seconds)| format!("{count} in {seconds} s")).unwrap_or_default()
}

const COLUMNS: &[Column<Kept<Key>>] = &[
    Column::shown(
        "label",
        Align::Left,
        |row| row.label().unwrap_or_default().to_owned(),
        |row, _| Cell::plain(row.label().unwrap_or("-")),
    ),
    Column::shown(
        "active",
        Align::Left,
        |row| row.is_active.to_string(),
        |row, _| if row.is_active { Cell::styled(Style::Good, "yes") } else { Cell::styled(Style::Warning, "no") },
    ),
    Column::shown("limit", Align::Left, limit, |row, _| Cell::plain(limit(row))),
    // Last, as it is never cut.
    Column::shown("dsn", Align::Left, dsn, |row, _| Cell::styled(Style::Id, dsn(row))),
    Column::hidden("id", Align::Left, |row| row.id.clone(), |row, _| Cell::styled(Style::Id, &row.id)),
    Column::hidden(
        "created",
        Align::Left,
        |row| row.date_created.map(|time| time.to_string()).unwrap_or_default(),
        |row, _| Cell::plain(row.date_created.map(|time| time.to_string()).unwrap_or_default()),
    ),
];
