//! `vidette organizations list`.

use clap::{Args, Subcommand};

use super::paging::PagingArgs;
use super::{Shown, paging};
use crate::client::Kept;
use crate::client::resources::organizations::{self, Organization};
use crate::config::NameKind;
use crate::context::Context;
use crate::error::CliError;
use crate::ui::paint::Style;
use crate::ui::table::{Align, Cell};
use crate::ui::{self, Column, text};

/// Look at organisations
#[derive(Debug, Subcommand)]
pub enum OrganizationsCommand {
    /// List the organisations that the token can see
    #[command(after_help = "Examples:
  vidette organizations list
  vidette organizations list --format csv --columns slug,name")]
    List(ListArgs),
}

/// List the organisations that the token can see
#[derive(Debug, Args)]
pub struct ListArgs {
    #[command(flatten)]
    paging: PagingArgs,
}

/// Looks at organisations.
pub(super) fn run(context: &Context, command: OrganizationsCommand) -> Result<Shown, CliError> {
    match command {
        OrganizationsCommand::List(arguments) => list(context, &arguments),
    }
}

fn list(context: &Context, arguments: &ListArgs) -> Result<Shown, CliError> {
    context.ui.check_columns(COLUMNS)?;
    let client = context.client()?;
    let paging = arguments.paging.or(None);
    let mut listed = context.ask(&client, client.list(organizations::list(), &paging))?;
    listed.rows.sort_by(|one, other| one.name.cmp(&other.name));
    context.remember(NameKind::Organizations, listed.rows.iter().map(|row| &row.slug));
    let page = context.page(&[]).map(String::from);
    Ok(paging::shown(context, listed, COLUMNS, "no organisations").map(|view| ui::with_web(view, page)))
}

const COLUMNS: &[Column<Kept<Organization>>] = &[
    Column::shown(
        "slug",
        Align::Left,
        |row| row.slug.clone(),
        |row, _| Cell::styled(Style::Id, &row.slug).linked(row.page()),
    ),
    Column::shown("id", Align::Right, |row| row.id.clone(), |row, _| Cell::plain(&row.id)),
    Column::shown("name", Align::Left, |row| row.name.clone(), |row, _| Cell::plain(&row.name)),
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
        "early_adopter",
        Align::Left,
        |row| row.is_early_adopter.to_string(),
        |row, _| Cell::plain(row.is_early_adopter.to_string()),
    ),
    Column::hidden(
        "requires_2fa",
        Align::Left,
        |row| row.requires_two_factors.to_string(),
        |row, _| Cell::plain(row.requires_two_factors.to_string()),
    ),
];
