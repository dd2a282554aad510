//! The life of an issue: grouping's decisions (GROUPING §8), in the words of the store.

use std::cmp::Ordering;

use crate::grouping::issue_state::{
    Archive, ArchiveCondition, Arrival, IssueState as Decided, Resolution, Substatus as DecidedSubstatus,
    Transition as Decision,
};
use crate::model::Release;
use crate::store::{
    Field, Issue, IssueState, IssueStatus, Level, LifeCycle, Priority, StoredEvent, Substatus, Transition,
};

/// How much a new issue matters, by the level of its first event (GROUPING §8).
pub(super) const fn priority(level: Level) -> Priority {
    match level {
        Level::Sample | Level::Debug | Level::Info => Priority::Low,
        Level::Warning => Priority::Medium,
        Level::Error | Level::Fatal => Priority::High,
    }
}

/// Sentry's rules for issues that are resolved, archived or getting old.
///
/// There is no forecast of how often an issue happens, so an issue archived until it escalates stays
/// archived until somebody changes that.
#[derive(Debug, Clone, Copy, Default)]
pub struct IssueLifeCycle;

impl LifeCycle for IssueLifeCycle {
    fn event_arrived(
        &self,
        issue: &Issue,
        event: &StoredEvent,
        new_user: bool,
    ) -> Option<(IssueState, Option<Transition>)> {
        let state = decided(&issue.state)?;
        let mut watched = issue.state.archived.as_ref().filter(|condition| condition.has_window()).cloned();
        let events = match watched.as_mut().and_then(|condition| condition.event_window.as_mut()) {
            Some(window) => window.add_event(event.received),
            None => issue.times_seen.saturating_add(1),
        };
        let users = match watched.as_mut().and_then(|condition| condition.user_window.as_mut()) {
            Some(window) => window.add_user(event.received, event.fields.get(Field::UserIdent)),
            None => issue.users_seen.saturating_add(u64::from(new_user)),
        };
        let arrival = Arrival {
            at: event.received,
            release: event.fields.get(Field::Release),
            events,
            users,
            events_this_hour: 0,
            hourly_forecast: None,
        };
        let transition = state
            .on_event(&arrival, compare_releases)
            .or_else(|| state.on_time(issue.state.changed_at, event.received));
        let Some(transition) = transition else {
            // Nothing changes but what the windows hold.
            return watched.map(|noted| (IssueState { archived: Some(noted), ..issue.state.clone() }, None));
        };
        let (substatus, transition) = match transition {
            Decision::Regressed => (Substatus::Regressed, Transition::Regressed),
            Decision::Escalated => (Substatus::Escalating, Transition::Escalated),
            Decision::Unarchived => (Substatus::Ongoing, Transition::Unarchived),
            Decision::BecameOngoing => (Substatus::Ongoing, Transition::Ongoing),
        };
        Some((IssueState::unresolved(substatus, event.received), Some(transition)))
    }
}

fn compare_releases(left: &str, right: &str) -> Option<Ordering> {
    Release::parse(left).ok()?.compare(&Release::parse(right).ok()?)
}

/// The state in the words of the decisions; none when nothing about it changes by itself.
fn decided(state: &IssueState) -> Option<Decided> {
    Some(match state.status {
        IssueStatus::Unresolved => Decided::Unresolved(match state.substatus {
            Some(Substatus::New) => DecidedSubstatus::New,
            Some(Substatus::Regressed) => DecidedSubstatus::Regressed,
            Some(Substatus::Escalating) => DecidedSubstatus::Escalating,
            _ => DecidedSubstatus::Ongoing,
        }),
        IssueStatus::Resolved => Decided::Resolved(match &state.resolved_in_release {
            Some(release) if state.resolved_in_next_release => Resolution::InNextReleaseAfter(release.clone()),
            Some(release) => Resolution::InRelease(release.clone()),
            None => Resolution::Now,
        }),
        IssueStatus::Ignored => match (&state.archived, state.substatus) {
            (Some(condition), _) => Decided::Archived(Archive::UntilConditionMet(ArchiveCondition {
                events: condition.event_window.as_ref().map(|window| window.count).or(condition.times_seen),
                users: condition.user_window.as_ref().map(|window| window.count).or(condition.users_seen),
                until: condition.until,
            })),
            (None, Some(Substatus::UntilEscalating)) => Decided::Archived(Archive::UntilEscalating),
            (None, _) => return None,
        },
    })
}
