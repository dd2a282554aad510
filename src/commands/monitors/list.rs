//! `vidette monitors list`.

use clap::Args;

use crate::client::Kept;
use crate::client::resources::monitors::{self, Monitor};
use crate::commands::paging::PagingArgs;
use crate::commands::{Shown, paging, web};
use crate::context::Context;
use crate::error::CliError;
use crate::ui::paint::Style;
use crate::ui::table::{Align, Cell};
use crate::ui::{Column, text};

/// List the monitors
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette monitors list
  vidette monitors list --org acme --format csv --columns slug,health,last_check_in")]
pub(super) struct ListArgs {
    #[command(flatten)]
    paging: PagingArgs,
}

/// Lists the monitors.
pub(super) fn run(context: &Context, arguments: &ListArgs) -> Result<Shown, CliError> {
    context.ui.check_columns(COLUMNS)?;
    let client = context.client()?;
    let request = monitors::list(context.organization()?);
    let mut listed = context.ask(&client, client.list(request, &arguments.paging.or(None)))?;
    listed.rows.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(web::with_page(context, &["crons"], paging::shown(context, listed, COLUMNS, "no monitors")))
}

fn status(monitor: &Kept<Monitor>) -> String {
    monitor.status.clone().unwrap_or_default()
}

fn schedule(monitor: &Kept<Monitor>) -> String {
    let Some(config) = &monitor.config else { return String::new() };
    let zone = config.timezone.as_deref().filter(|zone| *zone != "UTC");
    let zone = zone.map(|zone| format!(" {zone}")).unwrap_or_default();
    format!("{}{zone}", config.schedule_text())
}

fn health(monitor: &Kept<Monitor>) -> Cell {
    let words = monitor.health();
    let style = match words.first() {
        Some(&"ok" | &"active") => Style::Good,
        Some(&"error" | &"missed_checkin" | &"timeout") => Style::Error,
        _ => Style::Faint,
    };
    if words.is_empty() { Cell::plain("-") } else { Cell::styled(style, words.join(", ")) }
}

const COLUMNS: &[Column<Kept<Monitor>>] = &[
    Column::shown(
        "slug",
        Align::Left,
        |row| row.slug.clone().unwrap_or_default(),
        |row, _| Cell::styled(Style::Id, row.slug.as_deref().unwrap_or("-")),
    ),
    Column::shown("name", Align::Left, |row| row.name.clone(), |row, _| Cell::plain(&row.name)),
    Column::shown("status", Align::Left, status, |row, _| {
        if row.is_muted { Cell::styled(Style::Warning, "muted") } else { Cell::plain(status(row)) }
    }),
    Column::shown("schedule", Align::Left, schedule, |row, _| Cell::plain(schedule(row))),
    Column::shown("health", Align::Left, |row| row.health().join(" "), |row, _| health(row)),
    Column::shown(
        "last_check_in",
        Align::Left,
        |row| row.last_check_in().map(|time| time.to_string()).unwrap_or_default(),
        |row, now| match row.last_check_in() {
            Some(time) => Cell::styled(Style::Faint, text::relative(time, now)),
            None => Cell::plain("-"),
        },
    ),
    Column::hidden(
        "muted",
        Align::Left,
        |row| row.is_muted.to_string(),
        |row, _| Cell::plain(if row.is_muted { "yes" } else { "no" }),
    ),
    Column::hidden(
        "project",
        Align::Left,
        |row| row.project.as_ref().map(|project| project.slug.clone()).unwrap_or_default(),
        |row, _| Cell::plain(row.project.as_ref().map(|project| project.slug.as_str()).unwrap_or_default()),
    ),
    Column::hidden("id", Align::Left, |row| row.id.clone(), |row, _| Cell::styled(Style::Id, &row.id)),
];
