//! `vidette issues delete`.

use clap::Args;

use super::place::{KeptIssue, Place};
use super::rows::IssueList;
use super::selection::{ChangeArgs, EarlyArgs, Selection, nothing_named_shown, question};
use crate::commands::Shown;
use crate::context::{Context, Target};
use crate::error::CliError;
use crate::ui::text;

/// Delete issues with their events
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette issues delete WEB-1A --dry-run
  vidette issues delete WEB-1A WEB-2 --yes
  vidette issues delete --query 'is:archived last_seen:+90d' --dry-run
  vidette issues delete WEB-1A --discard

It cannot be taken back. A server deletes in the background, which can take hours; the issues vanish from lists at once. A new
event of the same kind opens a new issue, unless --discard drops such events from then on.")]
pub(super) struct DeleteArgs {
    #[command(flatten)]
    change: ChangeArgs,

    /// Show what would be deleted, and delete nothing
    #[arg(long)]
    dry_run: bool,

    /// Drop later events of the same kind as well (servers, where the plan has it; errors only)
    #[arg(long)]
    discard: bool,
}

/// Deletes issues.
pub(super) fn run(context: &Context, early: &EarlyArgs, arguments: &DeleteArgs) -> Result<Shown, CliError> {
    let place = Place::open(context, &arguments.change.names(early))?;
    let Selection::Issues(selected) = arguments.change.select(&place, early)? else {
        return Ok(nothing_named_shown(context));
    };
    let (issues, now) = (selected.issues, context.clock.now());
    if issues.is_empty() {
        context.ui.status("no issue fits; nothing was deleted");
        return Ok(Some(Box::new(IssueList::new(issues, "no issues", now))));
    }
    if arguments.dry_run {
        let plan = question("Would delete", &issues);
        context.ui.status(&format!("{}; nothing was deleted", plan.trim_end_matches('?')));
        return Ok(Some(Box::new(IssueList::new(issues, "no issues", now))));
    }
    if !arguments.change.yes() {
        say_plan(context, &issues);
    }
    let verb = if arguments.discard { "Discard all later events of, and delete," } else { "Delete" };
    context.ui.confirm(&question(verb, &issues), arguments.change.yes())?;
    let total = issues.len();
    let done = place.delete(issues, arguments.discard)?;
    for (name, why) in &done.failed {
        context.ui.warn(&format!("{} was not deleted: {}", text::printable(name), text::printable(why)));
    }
    context.ui.status(&match context.target() {
        Target::Embedded => format!("deleted {} of {total} issues", done.changed),
        Target::Server => format!(
            "the server deletes {} of {total} issues in the background; their events can be there for hours more",
            done.changed
        ),
    });
    Ok(Some(Box::new(IssueList::new(done.issues, "no issues", now).done_in_part(!done.failed.is_empty()))))
}

/// The issues on standard error, so that the question that follows is about something seen.
fn say_plan(context: &Context, issues: &[KeptIssue]) {
    for issue in issues {
        let events = text::grouped(issue.count);
        let line = format!("{}  {events} events  {}", issue.short_id, issue.title);
        context.ui.status(&text::fit(&text::printable(&line), context.ui.width()));
    }
}
