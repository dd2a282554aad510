//! `vidette stats`.

use std::collections::BTreeMap;

use clap::Args;
use serde::Serialize;

use super::times::RangeArgs;
use super::{Shown, search};
use crate::context::Context;
use crate::error::CliError;
use crate::model::{DataCategory, OutcomeKind, Timestamp};
use crate::store::Hours;
use crate::ui::paint::Style;
use crate::ui::table::{Align, Cell};
use crate::ui::{Canvas, Column, Rows, View, text};

/// Count what became of everything that came in
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette stats
  vidette stats --project web --period 24h
  vidette stats --by-project --format csv

Times are whole hours (UTC). For each category, what came in is what was accepted and every drop.")]
pub struct StatsArgs {
    /// Only this project, by slug or number
    #[arg(short, long, value_name = "PROJECT")]
    project: Option<String>,

    #[command(flatten)]
    range: RangeArgs,

    /// Count each project by itself
    #[arg(long)]
    by_project: bool,
}

/// A sum of outcomes.
#[derive(Debug, Serialize)]
struct StatsRow {
    /// The project's slug, when each is counted by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    project: Option<String>,
    /// What is counted.
    category: DataCategory,
    /// What became of it.
    outcome: OutcomeKind,
    /// Why; null when accepted.
    reason: Option<String>,
    /// How many.
    quantity: u64,
    /// Of all of the category, and of the project when each is counted by itself.
    #[serde(skip)]
    share: String,
}

/// Quantities by outcome and reason.
type Reasons = BTreeMap<(OutcomeKind, String), u64>;

/// Counts outcomes.
pub(super) fn run(context: &Context, arguments: &StatsArgs) -> Result<Shown, CliError> {
    let store = context.open_store()?;
    let now = context.clock.now();
    let project = search::project_id(&store, arguments.project.as_deref())?;
    let (since, until) = arguments.range.bounds(now);
    let projects = store.projects()?;
    let slug = |id| {
        let known = projects.iter().find(|project| project.id == id);
        known.map_or_else(|| format!("({id})"), |project| project.slug.to_string())
    };
    let mut sums: BTreeMap<(Option<String>, DataCategory), Reasons> = BTreeMap::new();
    for count in store.outcomes(project, Hours { since, until })? {
        let project = arguments.by_project.then(|| slug(count.project));
        let sum = sums.entry((project, count.category)).or_default().entry((count.kind, count.reason)).or_default();
        *sum = sum.saturating_add(count.quantity);
    }
    let rows =
        sums.into_iter().flat_map(|((project, category), outcomes)| rows(&project, category, outcomes)).collect();
    let columns = if arguments.by_project { BY_PROJECT } else { COLUMNS };
    let empty = "nothing came in at that time";
    Ok(Some(Box::new(Stats { rows: Rows { rows, columns, empty, now }, since, until })))
}

fn rows(project: &Option<String>, category: DataCategory, outcomes: Reasons) -> Vec<StatsRow> {
    let total = outcomes.values().fold(0_u64, |sum, quantity| sum.saturating_add(*quantity));
    let row = |((outcome, reason), quantity): ((OutcomeKind, String), u64)| StatsRow {
        project: project.clone(),
        category,
        outcome,
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
        let mut sums: BTreeMap<DataCategory, (u64, u64)> = BTreeMap::new();
        for row in &self.rows.rows {
            let (accepted, dropped) = sums.entry(row.category).or_default();
            let sum = if row.outcome == OutcomeKind::Accepted { accepted } else { dropped };
            *sum = sum.saturating_add(row.quantity);
        }
        if !sums.is_empty() {
            drawn.push('\n');
        }
        for (category, (accepted, dropped)) in sums {
            let total = text::grouped(accepted.saturating_add(dropped));
            let line =
                format!("{total} in = {} accepted + {} dropped", text::grouped(accepted), text::grouped(dropped));
            let label = canvas.paint.paint(Style::Label, format!("{category}:"));
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
    Column::shown("category", Align::Left, |row| row.category.to_string(), |row, _| Cell::plain(row.category.name()));
const OUTCOME: Column<StatsRow> = Column::shown(
    "outcome",
    Align::Left,
    |row| row.outcome.to_string(),
    |row, _| Cell::styled(outcome_style(row.outcome), row.outcome.name()),
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

const fn outcome_style(outcome: OutcomeKind) -> Style {
    match outcome {
        OutcomeKind::Accepted => Style::Good,
        OutcomeKind::Filtered | OutcomeKind::ClientDiscard => Style::Hint,
        OutcomeKind::RateLimited | OutcomeKind::CardinalityLimited => Style::Warning,
        OutcomeKind::Invalid | OutcomeKind::Abuse => Style::Error,
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
