//! What an event, or the passing of time, does to the state of an issue (GROUPING §8).
//!
//! Decisions only: whoever keeps issues counts events and users, orders releases, and stores the result.

use std::cmp::Ordering;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::model::Timestamp;

/// A new, regressed or escalating issue becomes ongoing after this long.
pub const ONGOING_AFTER: Duration = Duration::from_hours(7 * 24);

/// The state of an unresolved issue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Substatus {
    /// Seen for the first time.
    New,
    /// Known, and not getting worse.
    Ongoing,
    /// Came back after it was resolved.
    Regressed,
    /// Happens more often than was to be expected.
    Escalating,
}

/// How an issue was resolved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Resolution {
    /// Any new event is a regression.
    Now,
    /// Events of this release and later ones are regressions.
    InRelease(String),
    /// Events of releases after this one are regressions.
    InNextReleaseAfter(String),
}

/// When an archived issue comes back; the first condition that is met brings it back.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ArchiveCondition {
    /// At this many events; over what time they are counted is up to whoever counts.
    pub events: Option<u64>,
    /// At this many users.
    pub users: Option<u64>,
    /// At this time.
    pub until: Option<Timestamp>,
}

/// How an issue was archived.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Archive {
    /// Until it happens more often than its forecast.
    UntilEscalating,
    /// Until a condition is met.
    UntilConditionMet(ArchiveCondition),
    /// For good.
    Forever,
}

/// The state of an issue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IssueState {
    /// It needs attention.
    Unresolved(Substatus),
    /// It is said to be solved.
    Resolved(Resolution),
    /// Nobody wants to hear of it for now.
    Archived(Archive),
}

/// What is known when an event arrives, the event itself counted.
#[derive(Debug, Clone, Copy, Default)]
pub struct Arrival<'a> {
    /// When it arrived.
    pub at: Timestamp,
    /// Its release.
    pub release: Option<&'a str>,
    /// Events, over the time that the condition speaks of.
    pub events: u64,
    /// Users, over the time that the condition speaks of.
    pub users: u64,
    /// Events in the current hour.
    pub events_this_hour: u64,
    /// The most events an hour should bring; none if there is no forecast.
    pub hourly_forecast: Option<u64>,
}

/// A change of state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Transition {
    /// A resolved issue came back.
    Regressed,
    /// An issue happens more often than its forecast.
    Escalated,
    /// An archived issue came back because its condition was met.
    Unarchived,
    /// An issue got old enough to be ongoing.
    BecameOngoing,
}

impl Transition {
    /// The state after it.
    pub const fn state(self) -> IssueState {
        IssueState::Unresolved(match self {
            Self::Regressed => Substatus::Regressed,
            Self::Escalated => Substatus::Escalating,
            Self::Unarchived | Self::BecameOngoing => Substatus::Ongoing,
        })
    }
}

impl IssueState {
    /// The state of an issue that was just created.
    pub const fn created() -> Self {
        Self::Unresolved(Substatus::New)
    }

    /// What an event changes. `order` compares two releases; none where they cannot be compared, and
    /// then the event counts as one of a later release.
    pub fn on_event(
        &self,
        arrival: &Arrival<'_>,
        order: impl Fn(&str, &str) -> Option<Ordering>,
    ) -> Option<Transition> {
        match self {
            Self::Unresolved(Substatus::Ongoing) => exceeds_forecast(arrival).then_some(Transition::Escalated),
            Self::Unresolved(_) | Self::Archived(Archive::Forever) => None,
            Self::Resolved(resolution) => {
                is_regression(resolution, arrival.release, order).then_some(Transition::Regressed)
            }
            Self::Archived(Archive::UntilEscalating) => exceeds_forecast(arrival).then_some(Transition::Escalated),
            Self::Archived(Archive::UntilConditionMet(condition)) => {
                let is_reached = |limit: Option<u64>, count: u64| limit.is_some_and(|limit| count >= limit);
                let is_met = is_reached(condition.events, arrival.events)
                    || is_reached(condition.users, arrival.users)
                    || condition.until.is_some_and(|until| arrival.at >= until);
                is_met.then_some(Transition::Unarchived)
            }
        }
    }

    /// What the passing of time changes; `since` is when the issue came into this state.
    pub fn on_time(&self, since: Timestamp, now: Timestamp) -> Option<Transition> {
        match self {
            Self::Unresolved(Substatus::New | Substatus::Regressed | Substatus::Escalating) => {
                let age = now.as_millis().saturating_sub(since.as_millis());
                let limit = i64::try_from(ONGOING_AFTER.as_millis()).unwrap_or(i64::MAX);
                (age >= limit).then_some(Transition::BecameOngoing)
            }
            Self::Archived(Archive::UntilConditionMet(ArchiveCondition { until: Some(until), .. })) => {
                (now >= *until).then_some(Transition::Unarchived)
            }
            _ => None,
        }
    }
}

fn exceeds_forecast(arrival: &Arrival<'_>) -> bool {
    arrival.hourly_forecast.is_some_and(|forecast| arrival.events_this_hour > forecast)
}

/// An event without a release is one of a release that is not known to have the fix.
fn is_regression(
    resolution: &Resolution,
    release: Option<&str>,
    order: impl Fn(&str, &str) -> Option<Ordering>,
) -> bool {
    match resolution {
        Resolution::Now => true,
        Resolution::InRelease(resolved) => {
            release.is_some_and(|release| release == resolved || order(release, resolved).is_none_or(Ordering::is_ge))
        }
        Resolution::InNextReleaseAfter(current) => {
            release.is_some_and(|release| release != current && order(release, current).is_none_or(Ordering::is_gt))
        }
    }
}

/// How urgent an issue is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    /// 25.
    Low,
    /// 50.
    Medium,
    /// 75.
    High,
}

impl Priority {
    /// The priority that a new issue has by its level.
    pub fn initial(level: &str) -> Self {
        match level {
            "debug" | "info" => Self::Low,
            "warning" => Self::Medium,
            _ => Self::High,
        }
    }

    /// The number that stands for it.
    pub const fn number(self) -> u8 {
        match self {
            Self::Low => 25,
            Self::Medium => 50,
            Self::High => 75,
        }
    }

    /// The priority after a change of state; one that a person set stays.
    #[must_use]
    pub const fn after(self, transition: Transition, initial: Self, is_locked: bool) -> Self {
        match transition {
            _ if is_locked => self,
            Transition::Escalated => match self {
                Self::Low => Self::Medium,
                Self::Medium | Self::High => Self::High,
            },
            Transition::Unarchived | Transition::BecameOngoing => initial,
            Transition::Regressed => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by_number(left: &str, right: &str) -> Option<Ordering> {
        Some(left.parse::<u32>().ok()?.cmp(&right.parse::<u32>().ok()?))
    }

    fn of_release(release: &str) -> Arrival<'_> {
        Arrival { release: Some(release), ..Arrival::default() }
    }

    #[test]
    fn a_resolved_issue_regresses_in_later_releases_only() {
        let resolved = IssueState::Resolved(Resolution::InRelease("2".to_owned()));
        assert_eq!(resolved.on_event(&of_release("1"), by_number), None);
        assert_eq!(resolved.on_event(&of_release("2"), by_number), Some(Transition::Regressed));
        assert_eq!(resolved.on_event(&of_release("3"), by_number), Some(Transition::Regressed));
        assert_eq!(resolved.on_event(&Arrival::default(), by_number), None);
        let next = IssueState::Resolved(Resolution::InNextReleaseAfter("2".to_owned()));
        assert_eq!(next.on_event(&of_release("2"), by_number), None);
        assert_eq!(next.on_event(&of_release("3"), by_number), Some(Transition::Regressed));
        let now = IssueState::Resolved(Resolution::Now);
        assert_eq!(now.on_event(&Arrival::default(), by_number), Some(Transition::Regressed));
        assert_eq!(Transition::Regressed.state(), IssueState::Unresolved(Substatus::Regressed));
    }

    #[test]
    fn an_archived_issue_comes_back_on_its_condition() {
        let condition = ArchiveCondition { events: Some(10), users: Some(3), ..ArchiveCondition::default() };
        let archived = IssueState::Archived(Archive::UntilConditionMet(condition));
        let arrival = Arrival { events: 9, users: 2, ..Arrival::default() };
        assert_eq!(archived.on_event(&arrival, by_number), None);
        assert_eq!(archived.on_event(&Arrival { events: 10, ..arrival }, by_number), Some(Transition::Unarchived));
        assert_eq!(archived.on_event(&Arrival { users: 3, ..arrival }, by_number), Some(Transition::Unarchived));
        let forever = IssueState::Archived(Archive::Forever);
        assert_eq!(forever.on_event(&Arrival { events: 1_000, ..arrival }, by_number), None);
        let loud = Arrival { events_this_hour: 11, hourly_forecast: Some(10), ..arrival };
        let escalating = IssueState::Archived(Archive::UntilEscalating);
        assert_eq!(escalating.on_event(&loud, by_number), Some(Transition::Escalated));
        assert_eq!(escalating.on_event(&arrival, by_number), None);
        assert_eq!(IssueState::Unresolved(Substatus::Ongoing).on_event(&loud, by_number), Some(Transition::Escalated));
    }

    #[test]
    fn issues_become_ongoing_after_a_week() {
        let week = 7 * 24 * 3_600_000;
        let start = Timestamp::from_millis(0);
        let new = IssueState::created();
        assert_eq!(new.on_time(start, Timestamp::from_millis(week - 1)), None);
        assert_eq!(new.on_time(start, Timestamp::from_millis(week)), Some(Transition::BecameOngoing));
        let until = ArchiveCondition { until: Some(Timestamp::from_millis(5)), ..ArchiveCondition::default() };
        let archived = IssueState::Archived(Archive::UntilConditionMet(until));
        assert_eq!(archived.on_time(start, Timestamp::from_millis(4)), None);
        assert_eq!(archived.on_time(start, Timestamp::from_millis(5)), Some(Transition::Unarchived));
    }

    #[test]
    fn priority_follows_level_and_state() {
        assert_eq!(Priority::initial("info").number(), 25);
        assert_eq!(Priority::initial("warning").after(Transition::Escalated, Priority::Medium, false), Priority::High);
        assert_eq!(Priority::High.after(Transition::BecameOngoing, Priority::Medium, false), Priority::Medium);
        assert_eq!(Priority::Low.after(Transition::Escalated, Priority::Low, true), Priority::Low);
    }
}
