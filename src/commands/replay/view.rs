//! The report of a replay.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::error::ErrorKind;
use crate::model::{Outcome, OutcomeKind, ProjectId, Timestamp};
use crate::pipeline::{PipelineReport, Stage};
use crate::store::{Hours, IssueSearch, IssueSort, Store, StoreError};
use crate::ui::page::Page;
use crate::ui::paint::{Paint, Style};
use crate::ui::text::{bytes, grouped, sparkline};
use crate::ui::{Canvas, View};

/// How many issues are named.
const TOP: usize = 10;
/// How many bars a sparkline has at most.
const BARS: usize = 24;

/// What a replay did; the document that `--json` prints.
#[derive(Debug, Serialize)]
pub(super) struct ReplayView {
    /// Events that came in, of every kind.
    events_in: u64,
    /// Events that are stored.
    stored: u64,
    /// What became of everything, by kind, reason and category.
    outcomes: Vec<Outcome>,
    /// Issues.
    issues: IssueCounts,
    /// Wall-clock time.
    seconds: f64,
    /// `events_in` by `seconds`.
    events_per_second: f64,
    /// Seconds by stage, added up over all threads.
    stages: BTreeMap<&'static str, f64>,
    /// Bytes that came in.
    bytes_in: u64,
    /// Bytes that the store grew by.
    bytes_on_disk: u64,
    /// Records that could not be used.
    rejected: u64,
    /// The issues seen most often.
    top_issues: Vec<TopIssue>,
}

#[derive(Debug, Serialize)]
struct IssueCounts {
    new: u64,
    regressed: u64,
}

#[derive(Debug, Serialize)]
struct TopIssue {
    short_id: String,
    title: String,
    level: &'static str,
    times_seen: u64,
    /// Events over the time of the issue's project, in equal parts.
    events: Vec<u64>,
}

impl ReplayView {
    /// Gathers the report and what the store can tell.
    pub(super) fn new(
        store: &Store,
        report: PipelineReport,
        seconds: f64,
        bytes_before: u64,
        rejected: u64,
    ) -> Result<Self, StoreError> {
        #[expect(clippy::cast_precision_loss, reason = "a rate is a rough number")]
        let events_per_second = if seconds > 0.0 { report.events_in as f64 / seconds } else { 0.0 };
        Ok(Self {
            events_in: report.events_in,
            stored: report.stored,
            outcomes: report.ledger.outcomes(),
            issues: IssueCounts { new: report.issues_new, regressed: report.issues_regressed },
            seconds,
            events_per_second,
            stages: Stage::ALL.into_iter().map(|stage| (stage.name(), report.times.of(stage).as_secs_f64())).collect(),
            bytes_in: report.bytes_in,
            bytes_on_disk: store.bytes_on_disk()?.saturating_sub(bytes_before),
            rejected,
            top_issues: top_issues(store)?,
        })
    }
}

fn top_issues(store: &Store) -> Result<Vec<TopIssue>, StoreError> {
    let search = IssueSearch { sort: IssueSort::TimesSeen, limit: TOP, ..IssueSearch::default() };
    let issues = store.search_issues(&search)?;
    let mut hours: Vec<(ProjectId, Vec<(Timestamp, u64)>)> = Vec::new();
    for issue in &issues {
        hours.push((issue.project, store.issue_hours(issue.id, Hours::default())?));
    }
    let times = || hours.iter().flat_map(|(_, hours)| hours.iter().map(|(time, _)| time.as_seconds() / 3_600));
    let (first, last) = (times().min().unwrap_or(0), times().max().unwrap_or(0));
    let top = issues.into_iter().zip(&hours).map(|(issue, (_, hours))| TopIssue {
        short_id: issue.short_id,
        title: issue.title,
        level: issue.level.name(),
        times_seen: issue.times_seen,
        events: in_parts(hours, first, last),
    });
    Ok(top.collect())
}

/// Hourly counts between two hours, in at most [`BARS`] equal parts.
fn in_parts(hours: &[(Timestamp, u64)], first: i64, last: i64) -> Vec<u64> {
    let span = usize::try_from(last - first + 1).unwrap_or(1).max(1);
    let parts = span.min(BARS);
    let mut counts = vec![0; parts];
    for (time, count) in hours {
        let offset = usize::try_from(time.as_seconds() / 3_600 - first).unwrap_or(0);
        if let Some(part) = counts.get_mut(offset * parts / span) {
            *part += count;
        }
    }
    counts
}

impl View for ReplayView {
    fn json(&self) -> Result<serde_json::Value, serde_json::Error> {
        serde_json::to_value(self)
    }

    fn draw(&self, canvas: Canvas) -> String {
        let mut page = Page::new(canvas);
        let rate = format!("{:.2} s, {:.0} events/s", self.seconds, self.events_per_second);
        page.heading("Replayed", &rate);
        page.field("events in", &format!("{}  ({})", grouped(self.events_in), bytes(self.bytes_in)));
        page.field("stored", &format!("{}  ({} on disk)", grouped(self.stored), bytes(self.bytes_on_disk)));
        page.field(
            "issues",
            &format!("{} new, {} regressed", grouped(self.issues.new), grouped(self.issues.regressed)),
        );
        if self.rejected > 0 {
            page.field("not usable", &grouped(self.rejected));
        }
        draw_outcomes(&mut page, &self.outcomes);
        draw_top_issues(&mut page, &self.top_issues);
        draw_stages(&mut page, &self.stages);
        page.finish()
    }

    fn ended(&self) -> Option<ErrorKind> {
        (self.rejected > 0).then_some(ErrorKind::Partial)
    }
}

fn draw_outcomes(page: &mut Page, outcomes: &[Outcome]) {
    if outcomes.is_empty() {
        return;
    }
    page.heading("Outcomes", "");
    for outcome in outcomes {
        let style = match outcome.kind {
            OutcomeKind::Accepted => Style::Good,
            OutcomeKind::Invalid | OutcomeKind::Abuse => Style::Error,
            _ => Style::Warning,
        };
        page.line(
            2,
            &[
                (None, &format!("{:>10}  ", grouped(outcome.quantity))),
                (Some(Style::Label), &format!("{:<20} ", outcome.category.name())),
                (Some(style), &format!("{:<16} ", outcome.kind.name())),
                (None, outcome.reason.as_deref().unwrap_or_default()),
            ],
        );
    }
}

fn draw_top_issues(page: &mut Page, issues: &[TopIssue]) {
    if issues.is_empty() {
        return;
    }
    page.heading("Top issues", "vidette issues view ID shows one");
    let width = issues.iter().map(|issue| issue.short_id.len()).max().unwrap_or(0);
    for issue in issues {
        page.line(
            2,
            &[
                (None, &format!("{:>8}  ", grouped(issue.times_seen))),
                (Some(Style::Id), &format!("{:<width$}  ", issue.short_id)),
                (Some(Style::Faint), &format!("{}  ", sparkline(&issue.events))),
                (Some(Paint::level_style(issue.level)), &format!("{:<8}", issue.level)),
                (None, &issue.title),
            ],
        );
    }
}

fn draw_stages(page: &mut Page, stages: &BTreeMap<&'static str, f64>) {
    page.heading("Time by stage", "seconds over all threads");
    let drawn: Vec<_> = Stage::ALL
        .into_iter()
        .map(|stage| format!("{} {:.2}", stage.name(), stages.get(stage.name()).copied().unwrap_or_default()))
        .collect();
    page.paragraph(2, None, &drawn.join("  "));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_gathered_into_bars() {
        let hour = |hour: i64| Timestamp::from_millis(hour * 3_600_000);
        assert_eq!(in_parts(&[(hour(10), 2), (hour(12), 1)], 10, 12), [2, 0, 1]);
        let long = in_parts(&[(hour(0), 1), (hour(95), 4)], 0, 95);
        assert_eq!((long.len(), long[0], long[23]), (24, 1, 4));
    }
}
