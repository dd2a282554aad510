//! `vidette stats`.

use std::collections::BTreeMap;

use clap::Args;
use serde::Serialize;

use super::scope::{ProjectsArgs, projects_of_store};
use super::times::RangeArgs;
use super::{Shown, web};
use crate::client::Paging;
use crate::client::resources::statistics::{self, Group, ProjectName};
use crate::config::Flags;
use crate::context::{Context, Target};
use crate::error::CliError;
use crate::model::{DataCategory, OutcomeKind, Timestamp};
use crate::ui::paint::Style;
use crate::ui::table::{Align, Cell};
use crate::ui::{Canvas, Column, Rows, View, text};

/// Count what became of everything that came in
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette stats
  vidette stats --project web --period 24h
  vidette stats --by-project --format csv

Times are whole hours (UTC). For each category, what came in is what was accepted and every drop. A server is asked for
the last 90 days unless a range is given, the embedded store for everything.")]
pub struct StatsArgs {
    #[command(flatten)]
    scope: ProjectsArgs,

    #[command(flatten)]
    range: RangeArgs,

    /// Count each project by itself
    #[arg(long)]
    by_project: bool,
}

/// A sum of outcomes. Names that vidette does not know are a server's own.
#[derive(Debug, Serialize)]
struct StatsRow {
    /// The project's slug, when each is counted by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    project: Option<String>,
    /// What is counted.
    category: String,
    /// What became of it.
    outcome: String,
    /// Why; null when accepted.
    reason: Option<String>,
    /// How many.
    quantity: u64,
    /// Of all of the category, and of the project when each is counted by itself.
    #[serde(skip)]
    share: String,
}

/// A name in the order of the numbers that it has on the wire; names without one come last.
type Ranked = (u8, String);
/// Quantities by outcome and reason.
type Reasons = BTreeMap<(Ranked, String), u64>;

/// Quantities by project and category.
#[derive(Default)]
struct Sums(BTreeMap<(Option<String>, Ranked), Reasons>);

impl StatsArgs {
    /// What takes part in resolving the settings.
    pub(super) fn flags(&self) -> Flags {
        self.scope.flags()
    }

    fn projects<'a>(&self, context: &'a Context) -> &'a [String] {
        if self.scope.names_projects() { &context.settings.projects } else { &[] }
    }
}

/// Counts outcomes.
pub(super) fn run(context: &Context, arguments: &StatsArgs) -> Result<Shown, CliError> {
    let columns = if arguments.by_project { BY_PROJECT } else { COLUMNS };
    context.ui.check_columns(columns)?;
    let now = context.clock.now();
    let (sums, since, until) = count(context, arguments, now)?;
    let rows = sums.0.into_iter().flat_map(|((project, category), outcomes)| rows(&project, &category, outcomes));
    let rows = Rows { rows: rows.collect(), columns, empty: "nothing came in at that time", now };
    Ok(web::with_page(context, &["stats"], Some(Box::new(Stats { rows, since, until }))))
}

/// How far back a server is asked when no range was given.
const PERIOD: &str = "90d";

/// Sums, and where their range begins and ends.
type Counted = (Sums, Option<Timestamp>, Option<Timestamp>);

fn count(context: &Context, arguments: &StatsArgs, now: Timestamp) -> Result<Counted, CliError> {
    let client = context.client_of_target()?;
    let organization = context.organization()?;
    let is_embedded = context.target() == Target::Embedded;
    let projects =
        if is_embedded { projects_of_store(context, &client)? } else { arguments.projects(context).to_vec() };
    let (since, until) = arguments.range.bounds(now);
    let mut range = arguments.range.parameters(now)?;
    let interval = if is_embedded {
        // It has no more than it keeps, and sums all of it at once.
        let start = since.unwrap_or_default().to_string();
        range = vec![("start", start), ("end", until.unwrap_or(now).to_string())];
        "all"
    } else {
        if range.is_empty() {
            range.push(("statsPeriod", PERIOD.to_owned()));
        }
        // Sums by hour are not looked at; days make the answer smaller where the range is long.
        let is_long = since.is_none_or(|since| until.unwrap_or(now).as_seconds() - since.as_seconds() > 7 * 86_400);
        if is_long { "1d" } else { "1h" }
    };
    let read = async {
        let mut names: Vec<ProjectName> = Vec::new();
        let mut numbers = Vec::new();
        for project in &projects {
            if project.bytes().all(|byte| byte.is_ascii_digit()) {
                numbers.push(project.clone());
            } else {
                let name = client.send(statistics::project_name(organization, project)).await?;
                numbers.push(name.id.clone());
                names.push(name);
            }
        }
        if arguments.by_project && names.is_empty() {
            names = client.list(statistics::project_names(organization), &Paging::default()).await?.rows;
        }
        let request = statistics::outcomes(organization, &numbers, arguments.by_project).query("interval", interval);
        let request = range.iter().fold(request, |request, (name, value)| request.query(name, value));
        Ok::<_, crate::client::ClientError>((client.send(request).await?, names))
    };
    let (statistics, names) = context.ask(&client, read)?;
    let mut sums = Sums::default();
    for group in &statistics.groups {
        sums.add_group(group, &names);
    }
    if is_embedded && since.is_none() && until.is_none() {
        return Ok((sums, None, None));
    }
    Ok((sums, statistics.start.or(since), statistics.end.or(until)))
}

impl Sums {
    fn add(&mut self, project: Option<String>, category: &str, outcome: &str, reason: String, quantity: u64) {
        let category = (rank(DataCategory::ALL.iter().map(|known| known.name()), category), category.to_owned());
        let outcome = (rank(OutcomeKind::ALL.iter().map(|known| known.name()), outcome), outcome.to_owned());
        let sum = self.0.entry((project, category)).or_default().entry((outcome, reason)).or_default();
        *sum = sum.saturating_add(quantity);
    }

    fn add_group(&mut self, group: &Group, names: &[ProjectName]) {
        let by = &group.by;
        if group.quantity() == 0 {
            return;
        }
        let project = by.project.as_ref().map(|number| {
            let number = number.as_str().map_or_else(|| number.to_string(), str::to_owned);
            names.iter().find(|name| name.id == number).map_or(number, |name| name.slug.clone())
        });
        // A server says `none` where there is no reason.
        let reason = by.reason.clone().filter(|reason| reason != "none").unwrap_or_default();
        let text = |name: &Option<String>| name.clone().unwrap_or_else(|| "unknown".to_owned());
        self.add(project, &text(&by.category), &text(&by.outcome), reason, group.quantity());
    }
}

fn rank(mut known: impl Iterator<Item = &'static str>, name: &str) -> u8 {
    known.position(|known| known == name).and_then(|at| u8::try_from(at).ok()).unwrap_or(u8::MAX)
}

fn rows(project: &Option<String>, category: &Ranked, outcomes: Reasons) -> Vec<StatsRow> {
    let total = outcomes.values().fold(0_u64, |sum, quantity| sum.saturating_add(*quantity));
    let row = |((outcome, reason), quantity): ((Ranked, String), u64)| StatsRow {
        project: project.clone(),
        category: category.1.clone(),
        outcome: outcome.1,
        reason: (!reason.is_empty()).then_some(reason),
        quantity,
        share: share(quantity, total),
    };
    outcomes.into_iter().map(row).collect()
}

/// A share with one decimal, cut and not rounded, so that only everything is 100 %.
fn share(part: u64, whole: u64) -> String {
    let permille = u128::from(part) * 1_000 / u128::from(whole.max(1));
    format!("{}.{} %", permille / 10, permille % 10)
}

/// The sums, and a line for each category that shows that they add up.
struct Stats {
    rows: Rows<StatsRow>,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
}

impl View for Stats {
    fn json(&self) -> Result<serde_json::Value, serde_json::Error> {
        self.rows.json()
    }

    fn draw(&self, canvas: Canvas) -> String {
        let mut drawn = self.rows.draw(canvas);
        let mut sums: Vec<(&str, u64, u64)> = Vec::new();
        for row in &self.rows.rows {
            let at = sums.iter().position(|(category, ..)| *category == row.category);
            let at = at.unwrap_or_else(|| {
                sums.push((&row.category, 0, 0));
                sums.len() - 1
            });
            let Some((_, accepted, dropped)) = sums.get_mut(at) else { continue };
            let sum = if row.outcome == OutcomeKind::Accepted.name() { accepted } else { dropped };
            *sum = sum.saturating_add(row.quantity);
        }
        if !sums.is_empty() {
            drawn.push('\n');
        }
        for (category, accepted, dropped) in sums {
            let total = text::grouped(accepted.saturating_add(dropped));
            let line =
                format!("{total} in = {} accepted + {} dropped", text::grouped(accepted), text::grouped(dropped));
            let label = canvas.paint.paint(Style::Label, format!("{}:", text::printable(category)));
            drawn.push_str(&format!("{label} {line}\n"));
        }
        if self.since.is_some() || self.until.is_some() {
            let edge =
                |time: Option<Timestamp>, open: &str| time.map_or_else(|| open.to_owned(), |time| time.to_string());
            let range = format!("from {} to {}", edge(self.since, "the beginning"), edge(self.until, "now"));
            drawn.push_str(&format!("{}\n", canvas.paint.paint(Style::Faint, range)));
        }
        drawn
    }

    fn csv(&self, columns: Option<&[String]>) -> Result<Option<String>, CliError> {
        self.rows.csv(columns)
    }

    fn draw_columns(&self, canvas: Canvas, columns: &[String]) -> Result<String, CliError> {
        self.rows.draw_columns(canvas, columns)
    }
}

const PROJECT: Column<StatsRow> = Column::shown(
    "project",
    Align::Left,
    |row| row.project.clone().unwrap_or_default(),
    |row, _| Cell::styled(Style::Id, row.project.as_deref().unwrap_or_default()),
);
const CATEGORY: Column<StatsRow> =
    Column::shown("category", Align::Left, |row| row.category.clone(), |row, _| Cell::plain(&row.category));
const OUTCOME: Column<StatsRow> = Column::shown(
    "outcome",
    Align::Left,
    |row| row.outcome.clone(),
    |row, _| Cell::styled(outcome_style(&row.outcome), &row.outcome),
);
const REASON: Column<StatsRow> = Column::shown(
    "reason",
    Align::Left,
    |row| row.reason.clone().unwrap_or_default(),
    |row, _| Cell::plain(row.reason.as_deref().unwrap_or("-")),
);
const QUANTITY: Column<StatsRow> = Column::shown(
    "quantity",
    Align::Right,
    |row| row.quantity.to_string(),
    |row, _| Cell::plain(text::grouped(row.quantity)),
);
const SHARE: Column<StatsRow> = Column::shown(
    "share",
    Align::Right,
    |row| row.share.trim_end_matches(" %").to_owned(),
    |row, _| Cell::styled(Style::Faint, &row.share),
);

const COLUMNS: &[Column<StatsRow>] = &[CATEGORY, OUTCOME, REASON, QUANTITY, SHARE];
const BY_PROJECT: &[Column<StatsRow>] = &[PROJECT, CATEGORY, OUTCOME, REASON, QUANTITY, SHARE];

fn outcome_style(outcome: &str) -> Style {
    match OutcomeKind::ALL.into_iter().find(|kind| kind.name() == outcome) {
        Some(OutcomeKind::Accepted) => Style::Good,
        Some(OutcomeKind::Filtered | OutcomeKind::ClientDiscard) => Style::Hint,
        Some(OutcomeKind::RateLimited | OutcomeKind::CardinalityLimited) => Style::Warning,
        Some(OutcomeKind::Invalid | OutcomeKind::Abuse) => Style::Error,
        None => Style::Faint,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_everything_is_all() {
        assert_eq!(share(999_999, 1_000_000), "99.9 %");
        assert_eq!(share(5, 5), "100.0 %");
        assert_eq!(share(0, 0), "0.0 %");
    }
}
