//! `vidette repos list`.

use clap::{Args, Subcommand};

use super::paging::PagingArgs;
use super::scope::OrganizationArgs;
use super::{Shown, paging};
use crate::client::Kept;
use crate::client::resources::repos::{self, Repo};
use crate::config::Flags;
use crate::context::Context;
use crate::error::CliError;
use crate::ui::paint::Style;
use crate::ui::table::{Align, Cell};
use crate::ui::{self, Column};

/// Look at the repositories that the server knows
#[derive(Debug, Args)]
pub struct ReposArgs {
    #[command(flatten)]
    organization: OrganizationArgs,

    #[command(subcommand)]
    command: ReposCommand,
}

#[derive(Debug, Subcommand)]
enum ReposCommand {
    /// List the repositories of an organisation
    #[command(after_help = "Examples:
  vidette repos list
  vidette repos list --org acme --format csv")]
    List(ListArgs),
}

#[derive(Debug, Args)]
struct ListArgs {
    #[command(flatten)]
    paging: PagingArgs,
}

impl ReposArgs {
    /// What takes part in resolving the settings.
    pub(super) fn flags(&self) -> Flags {
        self.organization.flags()
    }
}

/// Looks at repositories.
pub(super) fn run(context: &Context, arguments: &ReposArgs) -> Result<Shown, CliError> {
    let ReposCommand::List(list) = &arguments.command;
    context.ui.check_columns(COLUMNS)?;
    let client = context.client()?;
    let request = repos::list(context.organization()?);
    let listed = context.ask(&client, client.list(request, &list.paging.or(None)))?;
    let page = context.page(&["settings", context.organization()?, "repos"]).map(String::from);
    let shown = paging::shown(context, listed, COLUMNS, "no repositories");
    Ok(shown.map(|view| ui::with_web(view, page)))
}

fn provider(row: &Kept<Repo>) -> &str {
    let provider = row.provider.as_ref();
    provider.and_then(|provider| provider.name.as_deref().or(provider.id.as_deref())).unwrap_or_default()
}

const COLUMNS: &[Column<Kept<Repo>>] = &[
    Column::shown("name", Align::Left, |row| row.name.clone(), |row, _| Cell::styled(Style::Id, &row.name)),
    Column::shown("provider", Align::Left, |row| provider(row).to_owned(), |row, _| Cell::plain(provider(row))),
    Column::shown(
        "url",
        Align::Left,
        |row| row.url.clone().unwrap_or_default(),
        |row, _| Cell::plain(row.url.as_deref().unwrap_or("-")),
    ),
    Column::hidden(
        "status",
        Align::Left,
        |row| row.status.clone().unwrap_or_default(),
        |row, _| Cell::plain(row.status.as_deref().unwrap_or("-")),
    ),
];
