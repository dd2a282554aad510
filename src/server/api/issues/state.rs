//! The state that a change gives an issue. It is the life of an issue as the pipeline knows it: what is set here is
//! what an event finds when it arrives.

use super::wanted::{Fixed, Until, WantedStatus, within};
use crate::model::Timestamp;
use crate::server::api::releases::lookup;
use crate::server::{ApiError, Backend};
use crate::store::{ArchiveCondition, ArchiveWindow, Issue, IssueState, IssueStatus, Substatus};

/// How long an issue counts as new.
const NEW_SECONDS: i64 = 7 * 86_400;

/// The release that a change rests on, in words of the store; none where it needs none.
pub(super) type Named = Option<String>;

/// Looks up the release that issues are resolved in.
///
/// # Errors
/// 400 when there is no such release, or when one is to hold for issues of several projects.
pub(super) fn release(backend: &Backend, issues: &[Issue], status: Option<&WantedStatus>) -> Result<Named, ApiError> {
    let Some(WantedStatus::Resolved(fixed)) = status else { return Ok(None) };
    let (Some(first), true) = (issues.first(), *fixed != Fixed::Now) else { return Ok(None) };
    if issues.iter().any(|issue| issue.project != first.project) {
        return Err(ApiError::field("statusDetails", "A release can only be named for issues of one project."));
    }
    let none_yet = "The project has no release yet.";
    let (found, name, missing) = match fixed {
        Fixed::Now => return Ok(None),
        Fixed::Release(version) => return Ok(Some(version.clone())),
        Fixed::NextRelease => (lookup::latest(backend, first.project)?, "inNextRelease", none_yet),
        Fixed::LatestRelease => (lookup::latest(backend, first.project)?, "inRelease", none_yet),
        Fixed::Commit { repository, commit } => {
            let found = lookup::with_commit(backend, first.project, repository, commit)?;
            (found, "inCommit", "No release of the project has this commit.")
        }
    };
    found.map(Some).ok_or_else(|| within(name, missing))
}

/// The next state of an issue; none when it is in that state already.
pub(super) fn next(issue: &Issue, wanted: &WantedStatus, release: &Named, now: Timestamp) -> Option<IssueState> {
    let next = match wanted {
        WantedStatus::Resolved(fixed) => {
            let in_next = *fixed == Fixed::NextRelease;
            let resolved = IssueState::resolved(now);
            IssueState { resolved_in_release: release.clone(), resolved_in_next_release: in_next, ..resolved }
        }
        WantedStatus::Archived(substatus, until) => IssueState::archived(*substatus, condition(issue, until, now), now),
        WantedStatus::Unresolved(None) if issue.state.status == IssueStatus::Unresolved => return None,
        WantedStatus::Unresolved(substatus) => {
            let new = issue.first_seen.plus_seconds(NEW_SECONDS) > now;
            let usual = if new { Substatus::New } else { Substatus::Ongoing };
            IssueState::unresolved(substatus.unwrap_or(usual), now)
        }
    };
    (!same(&issue.state, &next)).then_some(next)
}

fn condition(issue: &Issue, until: &Until, now: Timestamp) -> ArchiveCondition {
    let minutes = |minutes: u64| now.plus_seconds(i64::try_from(minutes.saturating_mul(60)).unwrap_or(i64::MAX));
    let window = |count: Option<u64>, minutes: Option<u64>| Some(ArchiveWindow::new(count?, minutes?));
    let total = |count: Option<u64>, window: Option<u64>, seen: u64| match window {
        None => count.map(|count| seen.saturating_add(count)),
        Some(_) => None,
    };
    ArchiveCondition {
        until: until.minutes.map(minutes),
        times_seen: total(until.events, until.event_window, issue.times_seen),
        users_seen: total(until.users, until.user_window, issue.users_seen),
        event_window: window(until.events, until.event_window),
        user_window: window(until.users, until.user_window),
    }
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
