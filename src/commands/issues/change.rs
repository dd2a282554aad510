//! `vidette issues resolve|unresolve|archive`.

use clap::Args;

use super::document::{COLUMNS, IssueDocument};
use super::selection::ChangeArgs;
use crate::commands::Shown;
use crate::commands::search;
use crate::commands::times::{Seconds, span};
use crate::context::Context;
use crate::error::CliError;
use crate::model::Timestamp;
use crate::store::{ArchiveCondition, Batch, Issue, IssueChange, IssueState, IssueStatus, Store, Substatus};
use crate::ui::Canvas;
use crate::ui::{Rows, View};

/// How long an issue counts as new.
const NEW_SECONDS: i64 = 7 * 86_400;

/// Mark issues as fixed; they come back when it happens again
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette issues resolve WEB-1A WEB-2
  vidette issues resolve WEB-1A --in-next-release
  vidette issues resolve --query 'is:unresolved last_seen:+30d' --yes

With a release, only events of that release or a later one bring an issue back.")]
pub struct ResolveArgs {
    #[command(flatten)]
    change: ChangeArgs,

    /// Fixed in this release; `latest` stands for the project's latest one
    #[arg(long, value_name = "VERSION", conflicts_with = "in_next_release")]
    in_release: Option<String>,

    /// Fixed in the release after the project's latest one
    #[arg(short = 'n', long, visible_alias = "next-release")]
    in_next_release: bool,
}

/// Take issues back from being resolved or archived
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette issues unresolve WEB-1A
  vidette issues unresolve --query 'is:archived level:fatal' --yes")]
pub struct UnresolveArgs {
    #[command(flatten)]
    change: ChangeArgs,
}

/// Put issues aside, for good or until something happens
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette issues archive WEB-1A
  vidette issues archive WEB-1A --until-escalating
  vidette issues mute WEB-1A --for 24h

Several conditions may be given; the first one that is met brings the issue back.")]
pub struct ArchiveArgs {
    #[command(flatten)]
    change: ChangeArgs,

    /// For good (the default)
    #[arg(long, conflicts_with_all = ["until_escalating", "for", "count", "users"])]
    forever: bool,

    /// Until it gets much more frequent
    #[arg(long, conflicts_with_all = ["for", "count", "users"])]
    until_escalating: bool,

    /// For this long, such as 24h or 7d
    #[arg(id = "for", long = "for", value_name = "SPAN", value_parser = span)]
    duration: Option<Seconds>,

    /// Until it was seen N more times
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    count: Option<u64>,

    /// Until N more users met it
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    users: Option<u64>,
}

/// Resolves issues.
pub(super) fn resolve(context: &Context, arguments: &ResolveArgs) -> Result<Shown, CliError> {
    let store = context.open_store()?;
    let now = context.clock.now();
    let issues = arguments.change.select(context, &store, "Resolve")?;
    let mut states = Vec::with_capacity(issues.len());
    for issue in &issues {
        let release = match arguments.in_release.as_deref() {
            Some("latest") => Some(latest_release(&store, issue)?),
            Some(version) => Some(version.to_owned()),
            None if arguments.in_next_release => Some(latest_release(&store, issue)?),
            None => None,
        };
        let in_next = arguments.in_next_release;
        let state = IssueState::resolved(now);
        states.push(IssueState { resolved_in_release: release, resolved_in_next_release: in_next, ..state });
    }
    apply(context, &store, issues, states)
}

fn latest_release(store: &Store, issue: &Issue) -> Result<String, CliError> {
    search::latest_release(store, issue.project)?.ok_or_else(|| {
        CliError::failed(format!("no event of the project of {} has named a release yet", issue.short_id))
            .hint("--in-release VERSION names the release itself")
    })
}

/// Takes issues back.
pub(super) fn unresolve(context: &Context, arguments: &UnresolveArgs) -> Result<Shown, CliError> {
    let store = context.open_store()?;
    let now = context.clock.now();
    let issues = arguments.change.select(context, &store, "Take back")?;
    let state = |issue: &Issue| {
        if issue.state.status == IssueStatus::Unresolved {
            return issue.state.clone();
        }
        let new = issue.first_seen.plus_seconds(NEW_SECONDS) > now;
        IssueState::unresolved(if new { Substatus::New } else { Substatus::Ongoing }, now)
    };
    let states = issues.iter().map(state).collect();
    apply(context, &store, issues, states)
}

/// Archives issues.
pub(super) fn archive(context: &Context, arguments: &ArchiveArgs) -> Result<Shown, CliError> {
    let store = context.open_store()?;
    let now = context.clock.now();
    let issues = arguments.change.select(context, &store, "Archive")?;
    let state = |issue: &Issue| {
        let condition = ArchiveCondition {
            until: arguments.duration.map(|duration| now.plus_seconds(duration.0)),
            times_seen: arguments.count.map(|count| issue.times_seen.saturating_add(count)),
            users_seen: arguments.users.map(|users| issue.users_seen.saturating_add(users)),
            ..ArchiveCondition::default()
        };
        let substatus = match (arguments.until_escalating, condition == ArchiveCondition::default()) {
            (true, _) => Substatus::UntilEscalating,
            (false, true) => Substatus::Forever,
            (false, false) => Substatus::UntilConditionMet,
        };
        IssueState::archived(substatus, condition, now)
    };
    let states = issues.iter().map(state).collect();
    apply(context, &store, issues, states)
}

/// Writes the new states in one batch and shows what became of the issues. An issue that is in its
/// state already is left as it is.
fn apply(context: &Context, store: &Store, issues: Vec<Issue>, states: Vec<IssueState>) -> Result<Shown, CliError> {
    let now = context.clock.now();
    let total = issues.len();
    let mut batch = Batch::default();
    let mut rows = Vec::with_capacity(total);
    let projects = store.projects()?;
    for (mut issue, state) in issues.into_iter().zip(states) {
        if !same(&issue.state, &state) {
            let change = IssueChange { state: Some(state.clone()), ..IssueChange::default() };
            batch.issue_changes.push((issue.id, change));
            issue.state = state;
        }
        rows.push(IssueDocument::new(store, &projects, issue)?);
    }
    let changed = batch.issue_changes.len();
    if changed > 0 {
        store.writer()?.write(batch)?;
    }
    context.ui.status(&match (changed, total) {
        (_, 0) => "no issue fits; nothing was changed".to_owned(),
        (0, _) => "nothing to change: that is their state already".to_owned(),
        (1, 1) => "changed 1 issue".to_owned(),
        (changed, total) => format!("changed {changed} of {total} issues"),
    });
    Ok(Some(Box::new(Changed(Rows { rows, columns: COLUMNS, empty: "no issues", now }))))
}

/// Whether two states say the same, the time of the change aside.
fn same(before: &IssueState, after: &IssueState) -> bool {
    let timeless = |state: &IssueState| IssueState {
        changed_at: Timestamp::default(),
        resolved_at: None,
        archived: state.archived.clone().filter(|condition| *condition != ArchiveCondition::default()),
        ..state.clone()
    };
    timeless(before) == timeless(after)
}

/// The issues after a change: their states and titles.
struct Changed(Rows<IssueDocument>);

impl View for Changed {
    fn json(&self) -> Result<serde_json::Value, serde_json::Error> {
        self.0.json()
    }

    fn draw(&self, canvas: Canvas) -> String {
        let columns = ["short_id", "state", "title"].map(str::to_owned);
        self.0.draw_columns(canvas, &columns).unwrap_or_else(|_| self.0.draw(canvas))
    }

    fn csv(&self, columns: Option<&[String]>) -> Result<Option<String>, CliError> {
        self.0.csv(columns)
    }

    fn draw_columns(&self, canvas: Canvas, columns: &[String]) -> Result<String, CliError> {
        self.0.draw_columns(canvas, columns)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_of_a_change_is_no_difference() {
        let (early, late) = (Timestamp::from_millis(1), Timestamp::from_millis(2));
        assert!(same(&IssueState::resolved(early), &IssueState::resolved(late)));
        let archived = |condition| IssueState::archived(Substatus::Forever, condition, early);
        assert!(!same(&IssueState::resolved(early), &archived(ArchiveCondition::default())));
        let until = ArchiveCondition { until: Some(late), ..ArchiveCondition::default() };
        assert!(!same(&archived(until), &archived(ArchiveCondition::default())));
    }
}
