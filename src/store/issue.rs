//! Issues: the plain types, their states, and who decides on a change of state.
//!
//! The store counts and remembers; when an issue regresses, escalates or comes back is decided by a
//! [`LifeCycle`] that the pipeline hands in (GROUPING §8).

use std::fmt;

use serde::{Deserialize, Serialize};

use super::event::{Level, StoredEvent};
use super::window::ArchiveWindow;
use crate::model::{ProjectId, Timestamp};

/// The number of an issue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct IssueId(pub i64);

impl fmt::Display for IssueId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

macro_rules! numbered {
    ($(#[$outer:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $number:literal, $text:literal;)* }) => {
        $(#[$outer])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[repr(u8)]
        pub enum $name { $($(#[$doc])* $variant = $number,)* }

        impl $name {
            /// Every value, in the order of the numbers.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name used in searches and views.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }

            /// The number that is stored.
            pub const fn number(self) -> i64 {
                self as i64
            }

            /// The value with this number.
            pub fn from_number(number: i64) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.number() == number)
            }
        }
    };
}

numbered! {
    /// Whether an issue needs attention.
    IssueStatus {
        /// It does.
        Unresolved = 0, "unresolved";
        /// It was fixed.
        Resolved = 1, "resolved";
        /// It was archived.
        Ignored = 2, "ignored";
    }
}

numbered! {
    /// Why an issue has its status.
    Substatus {
        /// Archived until it gets much more frequent.
        UntilEscalating = 1, "until_escalating";
        /// Came back because it got much more frequent.
        Escalating = 2, "escalating";
        /// Known for a while.
        Ongoing = 3, "ongoing";
        /// Archived until a condition holds.
        UntilConditionMet = 4, "until_condition_met";
        /// Archived for good.
        Forever = 5, "forever";
        /// Came back after it was resolved.
        Regressed = 6, "regressed";
        /// Seen for the first time lately.
        New = 7, "new";
    }
}

numbered! {
    /// How much an issue matters.
    Priority {
        /// Low.
        Low = 25, "low";
        /// Medium.
        Medium = 50, "medium";
        /// High.
        High = 75, "high";
    }
}

/// When an archived issue comes back; an empty one never does by itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArchiveCondition {
    /// At this moment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// When seen this many times in all (`times_seen`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times_seen: Option<u64>,
    /// When seen by this many users in all (`users_seen`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users_seen: Option<u64>,
    /// When so many events arrive within a span of time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_window: Option<ArchiveWindow>,
    /// When it happens to so many users within a span of time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_window: Option<ArchiveWindow>,
}

impl ArchiveCondition {
    /// Whether every event has to be noted.
    pub const fn has_window(&self) -> bool {
        self.event_window.is_some() || self.user_window.is_some()
    }
}

/// The state of an issue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IssueState {
    /// Its status.
    pub status: IssueStatus,
    /// Why it has that status.
    pub substatus: Option<Substatus>,
    /// When status or substatus changed last.
    pub changed_at: Timestamp,
    /// When it was resolved.
    pub resolved_at: Option<Timestamp>,
    /// Resolved in this release: events of older ones do not bring it back.
    pub resolved_in_release: Option<String>,
    /// Resolved in the release after [`IssueState::resolved_in_release`].
    pub resolved_in_next_release: bool,
    /// When it comes back, if it was archived.
    pub archived: Option<ArchiveCondition>,
}

impl IssueState {
    /// The state of an issue that has just been created.
    pub const fn created(at: Timestamp) -> Self {
        Self::unresolved(Substatus::New, at)
    }

    /// Unresolved, for a reason.
    pub const fn unresolved(substatus: Substatus, at: Timestamp) -> Self {
        Self {
            status: IssueStatus::Unresolved,
            substatus: Some(substatus),
            changed_at: at,
            resolved_at: None,
            resolved_in_release: None,
            resolved_in_next_release: false,
            archived: None,
        }
    }

    /// Resolved, with no condition on releases.
    pub fn resolved(at: Timestamp) -> Self {
        Self { status: IssueStatus::Resolved, substatus: None, resolved_at: Some(at), ..Self::created(at) }
    }

    /// Archived, with the reason and the condition of its return.
    pub const fn archived(substatus: Substatus, condition: ArchiveCondition, at: Timestamp) -> Self {
        Self {
            status: IssueStatus::Ignored,
            substatus: Some(substatus),
            changed_at: at,
            resolved_at: None,
            resolved_in_release: None,
            resolved_in_next_release: false,
            archived: Some(condition),
        }
    }
}

/// An issue: events with the same cause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// Its number.
    pub id: IssueId,
    /// Its project.
    pub project: ProjectId,
    /// Its short name, such as `WEB-1A`.
    pub short_id: String,
    /// Its state.
    pub state: IssueState,
    /// The severity of its latest event.
    pub level: Level,
    /// The type of its latest event.
    pub kind: String,
    /// The title of its latest event.
    pub title: String,
    /// The culprit of its latest event.
    pub culprit: String,
    /// The platform of its latest event.
    pub platform: String,
    /// The logger of its latest event.
    pub logger: Option<String>,
    /// JSON text of its latest event, opaque here.
    pub metadata: Option<String>,
    /// When its earliest event happened.
    pub first_seen: Timestamp,
    /// When its latest event happened.
    pub last_seen: Timestamp,
    /// How many events were seen, those that are gone by retention included.
    pub times_seen: u64,
    /// How many users met it.
    pub users_seen: u64,
    /// How many of its events are stored.
    pub stored_events: u64,
    /// The release of the first event that had one.
    pub first_release: Option<String>,
    /// The release of the latest event that had one.
    pub last_release: Option<String>,
    /// How much it matters.
    pub priority: Priority,
    /// Whom it is assigned to.
    pub assignee: Option<String>,
}

/// A change to an issue; what is none stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IssueChange {
    /// The new state.
    pub state: Option<IssueState>,
    /// The new priority.
    pub priority: Option<Priority>,
    /// The new assignee; `Some(None)` takes it from everyone.
    pub assignee: Option<Option<String>>,
}

/// What an event did to the state of its issue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Transition {
    /// Came back after it was resolved.
    Regressed,
    /// Came back because it got much more frequent.
    Escalated,
    /// Came back because the condition of its archiving was met.
    Unarchived,
    /// Became ongoing with age.
    Ongoing,
}

/// Decides what an event does to the state of its issue. It is asked within the transaction that
/// stores the event, so it must not call the store, and must depend on its arguments alone.
pub trait LifeCycle: Send + Sync {
    /// The issue stands as it was before the event, counters included; `new_user` says whether the event
    /// will count as one more user. An event that creates its issue is not asked about. Returns the new
    /// state, if it changes, and what the change is called; one that only takes note has no name.
    fn event_arrived(
        &self,
        issue: &Issue,
        event: &StoredEvent,
        new_user: bool,
    ) -> Option<(IssueState, Option<Transition>)>;
}

/// A life cycle in which nothing ever changes by itself.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unchanging;

impl LifeCycle for Unchanging {
    fn event_arrived(
        &self,
        _issue: &Issue,
        _event: &StoredEvent,
        _new_user: bool,
    ) -> Option<(IssueState, Option<Transition>)> {
        None
    }
}

/// The name of a project's `number`-th issue: the slug in capitals and the number in Crockford's base 32.
pub(super) fn short_id(slug: &str, number: u64) -> String {
    const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let mut digits = Vec::with_capacity(13);
    let mut rest = number;
    loop {
        let digit = usize::try_from(rest % 32).unwrap_or_default();
        digits.push(ALPHABET.get(digit).copied().unwrap_or(b'0'));
        rest /= 32;
        if rest == 0 {
            break;
        }
    }
    let digits = digits.iter().rev().map(|digit| char::from(*digit));
    slug.to_uppercase().chars().chain(['-']).chain(digits).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_ids_count_in_base_32() {
        let cases = [(1, "WEB-1"), (10, "WEB-A"), (18, "WEB-J"), (31, "WEB-Z"), (32, "WEB-10"), (42, "WEB-1A")];
        for (number, expected) in cases {
            assert_eq!(short_id("web", number), expected);
        }
        assert!(short_id("x", u64::MAX).len() > 10);
    }

    #[test]
    fn numbers_lead_back() {
        for status in IssueStatus::ALL {
            assert_eq!(IssueStatus::from_number(status.number()), Some(*status));
        }
        for substatus in Substatus::ALL {
            assert_eq!(Substatus::from_number(substatus.number()), Some(*substatus));
        }
        assert_eq!(Priority::from_number(26), None);
    }
}
