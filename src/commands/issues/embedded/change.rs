//! Changes to issues of the embedded store.

use super::{Embedded, search};
use crate::commands::issues::place::{Change, Done, Fixed, KeptIssue, Until};
use crate::error::CliError;
use crate::model::Timestamp;
use crate::store::{
    ArchiveCondition, ArchiveWindow, Batch, EventSearch, Issue, IssueChange, IssueState, IssueStatus, Substatus,
};

/// How long an issue counts as new.
const NEW_SECONDS: i64 = 7 * 86_400;

impl Embedded<'_> {
    /// Writes the changes in one batch. An issue that is so already is left as it is.
    pub(super) fn changed(&self, issues: &[KeptIssue], change: &Change) -> Result<Done, CliError> {
        let mut batch = Batch::default();
        let mut after = Vec::with_capacity(issues.len());
        for document in issues {
            let mut issue = self.issue(document)?;
            if let Change::Assign(assignee) = change {
                if issue.assignee != *assignee {
                    let change = IssueChange { assignee: Some(assignee.clone()), ..IssueChange::default() };
                    batch.issue_changes.push((issue.id, change));
                    issue.assignee.clone_from(assignee);
                }
            } else {
                let state = self.next_state(&issue, change)?;
                if !same(&issue.state, &state) {
                    let change = IssueChange { state: Some(state.clone()), ..IssueChange::default() };
                    batch.issue_changes.push((issue.id, change));
                    issue.state = state;
                }
            }
            after.push(issue);
        }
        let changed = batch.issue_changes.len();
        if changed > 0 {
            self.store.writer()?.write(batch)?;
        }
        Ok(Done { issues: self.documents(after)?, changed, failed: Vec::new() })
    }

    fn next_state(&self, issue: &Issue, change: &Change) -> Result<IssueState, CliError> {
        let now = self.context.clock.now();
        Ok(match change {
            Change::Resolve(fixed) => {
                let (release, in_next) = match fixed {
                    Fixed::Now => (None, false),
                    Fixed::NextRelease => (Some(self.latest_release(issue)?), true),
                    Fixed::Release(version) if version == "latest" => (Some(self.latest_release(issue)?), false),
                    Fixed::Release(version) => (Some(version.clone()), false),
                    Fixed::Commit { .. } => {
                        return Err(CliError::usage("the embedded store knows no commits")
                            .hint("--in-release VERSION names a release"));
                    }
                };
                let state = IssueState::resolved(now);
                IssueState { resolved_in_release: release, resolved_in_next_release: in_next, ..state }
            }
            Change::Archive(until) => archived(issue, until, now)?,
            Change::Unresolve if issue.state.status == IssueStatus::Unresolved => issue.state.clone(),
            Change::Unresolve | Change::Assign(_) => {
                let new = issue.first_seen.plus_seconds(NEW_SECONDS) > now;
                IssueState::unresolved(if new { Substatus::New } else { Substatus::Ongoing }, now)
            }
        })
    }

    fn latest_release(&self, issue: &Issue) -> Result<String, CliError> {
        search::latest_release(&self.store, issue.project)?.ok_or_else(|| {
            CliError::failed(format!("no event of the project of {} has named a release yet", issue.short_id))
                .hint("--in-release VERSION names the release itself")
        })
    }

    /// Erases every event of the issues; an issue goes with its last event.
    pub(super) fn deleted(&self, issues: Vec<KeptIssue>, discard: bool) -> Result<Done, CliError> {
        if discard {
            return Err(CliError::usage("the embedded store has no list of what to discard")
                .hint("inbound filters of the project's settings drop events before they are stored"));
        }
        for document in &issues {
            let issue = self.issue(document)?;
            self.store.erase_where(&EventSearch { issue: Some(issue.id), ..EventSearch::default() })?;
        }
        Ok(Done { changed: issues.len(), issues, failed: Vec::new() })
    }
}

/// How many users are counted in a window at most: each is kept with the issue.
const WINDOW_USERS: u64 = 10_000;

fn archived(issue: &Issue, until: &Until, now: Timestamp) -> Result<IssueState, CliError> {
    let (substatus, condition) = match *until {
        Until::Unsaid | Until::Forever => (Substatus::Forever, ArchiveCondition::default()),
        Until::Escalating => (Substatus::UntilEscalating, ArchiveCondition::default()),
        Until::Condition { users: Some(users), window: Some(_), .. } if users > WINDOW_USERS => {
            return Err(CliError::usage(format!("the embedded store counts at most {WINDOW_USERS} users in a window")));
        }
        Until::Condition { time, events, users, window: Some(window) } => {
            // A part of a minute is a whole one, as on a server.
            let minutes = u64::try_from((window.0 + 59) / 60).unwrap_or(1);
            let condition = ArchiveCondition {
                until: time.map(|time| now.plus_seconds(time.0)),
                event_window: events.map(|count| ArchiveWindow::new(count, minutes)),
                user_window: users.map(|users| ArchiveWindow::new(users, minutes)),
                ..ArchiveCondition::default()
            };
            (Substatus::UntilConditionMet, condition)
        }
        Until::Condition { time, events, users, window: None } => {
            let condition = ArchiveCondition {
                until: time.map(|time| now.plus_seconds(time.0)),
                times_seen: events.map(|count| issue.times_seen.saturating_add(count)),
                users_seen: users.map(|users| issue.users_seen.saturating_add(users)),
                ..ArchiveCondition::default()
            };
            (Substatus::UntilConditionMet, condition)
        }
    };
    Ok(IssueState::archived(substatus, condition, now))
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
