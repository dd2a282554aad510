//! `vidette retention get|set|enforce`.

use std::collections::BTreeMap;

use clap::{Args, Subcommand};
use serde::Serialize;

use super::Shown;
use super::document::ProjectReference;
use super::scope::no_project;
use crate::client::resources::projects::{self, Project};
use crate::client::{Client, Kept, Paging};
use crate::context::{Context, Target};
use crate::error::CliError;
use crate::model::{ProjectId, Timestamp};
use crate::store::{Project as StoredProject, RetentionReport, Store};
use crate::ui::page::Page;
use crate::ui::paint::Style;
use crate::ui::table::{self, Align, Cell};
use crate::ui::{Canvas, Column, Rows, View, text};

/// See and set how long events are kept, and remove what is older
#[derive(Debug, Subcommand)]
pub enum RetentionCommand {
    /// Show how many days each project's events are kept
    #[command(after_help = "Examples:\n  vidette retention get\n  vidette retention get web --json")]
    Get(GetArgs),
    /// Set how many days events are kept
    Set(SetArgs),
    /// Remove the events that are older than their project keeps them
    Enforce(EnforceArgs),
}

/// Show how many days each project's events are kept
#[derive(Debug, Args)]
pub struct GetArgs {
    /// Only these projects, by slug or number
    #[arg(value_name = "PROJECT")]
    projects: Vec<String>,
}

/// Set how many days events are kept
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette retention set 30 --project web
  vidette retention set 90 --all

Nothing is removed yet: what is older goes with the next `vidette retention enforce`, or as new events arrive.")]
pub struct SetArgs {
    /// How many days, from 1 to 36500
    #[arg(value_name = "DAYS", value_parser = clap::value_parser!(u32).range(1..=36_500))]
    days: u32,

    #[command(flatten)]
    which: WhichArgs,
}

/// Which projects.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct WhichArgs {
    /// Of these projects, by slug or number
    #[arg(short, long, value_name = "PROJECT")]
    project: Vec<String>,

    /// Of every project there is
    #[arg(short, long)]
    all: bool,
}

/// Remove the events that are older than their project keeps them
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette retention enforce --dry-run
  vidette retention enforce --yes --json

Removal is physical: the bytes are gone from the files.")]
pub struct EnforceArgs {
    /// Only show what would be removed
    #[arg(short = 'n', long)]
    dry_run: bool,

    /// Remove without a question
    #[arg(short, long, conflicts_with = "dry_run")]
    yes: bool,
}

/// How long a project's events are kept.
#[derive(Debug, Serialize)]
struct RetentionRow {
    project: ProjectReference,
    /// In days; an event of a day is kept as long as that day and these days are not before today.
    days: u32,
}

/// Sees, sets or enforces retention.
pub(super) fn run(context: &Context, command: RetentionCommand) -> Result<Shown, CliError> {
    match command {
        RetentionCommand::Get(arguments) => get(context, &arguments.projects),
        RetentionCommand::Set(arguments) => set(context, &arguments),
        RetentionCommand::Enforce(arguments) => enforce(context, &context.open_store()?, &arguments),
    }
}

/// The named projects, all found before anything is changed; every one when none is named.
fn chosen(context: &Context, client: &Client, names: &[String]) -> Result<Vec<Kept<Project>>, CliError> {
    let known = context.ask(client, client.list(projects::list(context.organization()?), &Paging::default()))?.rows;
    let mut known =
        known.into_iter().map(|project| has_retention(&project).map(|()| project)).collect::<Result<Vec<_>, _>>()?;
    known.sort_by(|one, other| one.slug.cmp(&other.slug));
    if names.is_empty() {
        return Ok(known);
    }
    let find = |name: &String| {
        let found = known.iter().find(|project| project.slug == *name || project.id == *name);
        found.cloned().ok_or_else(|| no_project(name, known.iter().map(|project| project.slug.as_str())))
    };
    names.iter().map(find).collect()
}

fn has_retention(project: &Project) -> Result<(), CliError> {
    let missing = || {
        CliError::failed("the server does not tell how long it keeps events")
            .hint("a Sentry server has that in its plan or its own configuration; --local acts on the embedded store")
    };
    project.retention_days.map(drop).ok_or_else(missing)
}

fn get(context: &Context, names: &[String]) -> Result<Shown, CliError> {
    context.ui.check_columns(COLUMNS)?;
    let client = context.client_of_target()?;
    let chosen = chosen(context, &client, names)?;
    Ok(Some(Box::new(rows(context, &chosen, None))))
}

/// The projects, with how long their events are kept now if that was just set.
fn rows(context: &Context, projects: &[Kept<Project>], days: Option<u32>) -> Rows<RetentionRow> {
    let row = |project: &Kept<Project>| RetentionRow {
        project: ProjectReference { id: project.id.clone(), slug: project.slug.clone(), name: project.name.clone() },
        days: days.or(project.retention_days).unwrap_or_default(),
    };
    Rows {
        rows: projects.iter().map(row).collect(),
        columns: COLUMNS,
        empty: "no projects yet",
        now: context.clock.now(),
    }
}

const COLUMNS: &[Column<RetentionRow>] = &[
    Column::shown(
        "project",
        Align::Left,
        |row| row.project.slug.clone(),
        |row, _| Cell::styled(Style::Id, &row.project.slug),
    ),
    Column::shown(
        "days",
        Align::Right,
        |row| row.days.to_string(),
        |row, _| Cell::plain(text::grouped(row.days.into())),
    ),
];

fn set(context: &Context, arguments: &SetArgs) -> Result<Shown, CliError> {
    let client = context.client_of_target()?;
    let chosen = chosen(context, &client, if arguments.which.all { &[] } else { &arguments.which.project })?;
    let organization = context.organization()?;
    for project in &chosen {
        context.ask(&client, client.send(projects::set_retention(organization, &project.slug, arguments.days)))?;
    }
    if context.target() == Target::Embedded {
        say_what_is_older(context, &chosen)?;
    }
    Ok(Some(Box::new(rows(context, &chosen, Some(arguments.days)))))
}

/// Says how much of these projects is older now than it is kept.
fn say_what_is_older(context: &Context, projects: &[Kept<Project>]) -> Result<(), CliError> {
    let plan = context.open_store()?.enforce_retention(context.clock.now(), true)?;
    let is_meant = |id: ProjectId| projects.iter().any(|project| project.id == id.to_string());
    let older = plan.expired.iter().filter(|expired| is_meant(expired.project));
    let (events, items) = older.fold((0, 0), |(events, items), day| (events + day.events, items + day.items));
    if events + items > 0 {
        let lost = lost(events, items);
        context.ui.status(&format!("{lost} are older now and go with the next `vidette retention enforce`"));
    }
    Ok(())
}

fn enforce(context: &Context, store: &Store, arguments: &EnforceArgs) -> Result<Shown, CliError> {
    let now = context.clock.now();
    let plan = store.enforce_retention(now, true)?;
    let projects = store.projects()?;
    let planned = Enforcement::new(&projects, plan, true, now);
    if arguments.dry_run || planned.is_empty() {
        return Ok(Some(Box::new(planned)));
    }
    context.ui.confirm(&planned.question(), arguments.yes)?;
    let report = store.enforce_retention(now, false)?;
    Ok(Some(Box::new(Enforcement::new(&projects, report, false, now))))
}

/// What was removed, or would be.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Enforcement {
    /// Whether nothing was removed yet.
    dry_run: bool,
    /// The time that ages are counted from.
    at: Timestamp,
    /// How many events.
    events: u64,
    /// How many other items: attachments, check-ins, logs …
    items: u64,
    /// How many issues went with their last event; null when that is not known yet.
    issues: Option<u64>,
    /// How many files went as a whole.
    segments: u64,
    /// By project and day.
    expired: Vec<Expired>,
}

/// A day of a project.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Expired {
    project: ProjectReference,
    /// The day, in UTC.
    day: String,
    events: u64,
    items: u64,
    /// Whether the day's file goes as a whole.
    whole_segment: bool,
}

impl Enforcement {
    fn new(projects: &[StoredProject], report: RetentionReport, dry_run: bool, at: Timestamp) -> Self {
        let expired = report.expired.into_iter().map(|expired| Expired {
            project: ProjectReference::find(projects, expired.project),
            day: day(expired.day),
            events: expired.events,
            items: expired.items,
            whole_segment: expired.whole_segment,
        });
        Self {
            dry_run,
            at,
            events: report.events,
            items: report.items,
            issues: (!dry_run).then_some(report.issues),
            segments: report.segments,
            expired: expired.collect(),
        }
    }

    fn is_empty(&self) -> bool {
        self.expired.is_empty()
    }

    /// Sums by project: events, items, the first and the last day.
    fn by_project(&self) -> BTreeMap<&str, (u64, u64, &str, &str)> {
        let mut sums = BTreeMap::new();
        for expired in &self.expired {
            let day = expired.day.as_str();
            let sum = sums.entry(expired.project.slug.as_str()).or_insert((0_u64, 0_u64, day, day));
            *sum = (sum.0 + expired.events, sum.1 + expired.items, sum.2.min(day), sum.3.max(day));
        }
        sums
    }

    /// What will be lost, by project.
    fn question(&self) -> String {
        let part = |(project, (events, items, first, last)): (&str, (u64, u64, &str, &str))| {
            let days = if first == last { format!("of {first}") } else { format!("of {first} to {last}") };
            format!("{} of {project} {days}", lost(events, items))
        };
        let parts: Vec<_> = self.by_project().into_iter().map(part).collect();
        format!("Remove for good {}, and the issues they leave empty?", parts.join("; "))
    }
}

/// The day with a number since 1970.
fn day(number: i64) -> String {
    let day = Timestamp::from_millis(number.saturating_mul(86_400_000)).to_string();
    day.split_once('T').map_or(day.clone(), |(date, _)| date.to_owned())
}

fn lost(events: u64, items: u64) -> String {
    let count = |number: u64, noun: &str| match number {
        0 => None,
        1 => Some(format!("1 {noun}")),
        _ => Some(format!("{} {noun}s", text::grouped(number))),
    };
    let parts: Vec<_> = [count(events, "event"), count(items, "other item")].into_iter().flatten().collect();
    if parts.is_empty() { "nothing".to_owned() } else { parts.join(" and ") }
}

impl View for Enforcement {
    fn json(&self) -> Result<serde_json::Value, serde_json::Error> {
        serde_json::to_value(self)
    }

    fn draw(&self, canvas: Canvas) -> String {
        if self.is_empty() {
            return "nothing is older than its project keeps it\n".to_owned();
        }
        let headings = [
            ("PROJECT", Align::Left),
            ("EVENTS", Align::Right),
            ("OTHER ITEMS", Align::Right),
            ("FIRST DAY", Align::Left),
            ("LAST DAY", Align::Left),
        ];
        let row = |(project, (events, items, first, last)): (&str, (u64, u64, &str, &str))| {
            vec![
                Cell::styled(Style::Id, project),
                Cell::plain(text::grouped(events)),
                Cell::plain(text::grouped(items)),
                Cell::plain(first),
                Cell::plain(last),
            ]
        };
        let rows: Vec<_> = self.by_project().into_iter().map(row).collect();
        let mut page = Page::new(canvas);
        let what = lost(self.events, self.items);
        if self.dry_run {
            page.line(0, &[(Some(Style::Warning), &format!("{what} would be removed; nothing was changed"))]);
        } else {
            let issues = self.issues.unwrap_or_default();
            let noun = if issues == 1 { "issue" } else { "issues" };
            page.line(0, &[(Some(Style::Good), &format!("removed {what} and {issues} {noun}"))]);
        }
        format!("{}\n{}", table::draw(&headings, &rows, canvas.width, canvas.paint), page.finish())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_lost_is_counted_in_words() {
        assert_eq!(lost(1_200, 1), "1,200 events and 1 other item");
        assert_eq!(lost(0, 0), "nothing");
        assert_eq!(day(20_513), "2026-03-01");
    }
}
