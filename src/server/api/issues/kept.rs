//! What is kept of an issue beside what its events say: marks that people set, and what they did to it.
//!
//! It is the issue's record in the store ([`crate::store::ISSUE_RECORDS`]) and goes with it. There are no accounts, so
//! that what is one person's mark on other servers is everybody's here.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::model::Timestamp;
use crate::store::{Issue, IssueState, IssueStatus};

/// How many activities are kept; the oldest go first.
const ACTIVITIES: usize = 100;

/// The record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Kept {
    pub(super) has_seen: bool,
    pub(super) is_bookmarked: bool,
    pub(super) is_subscribed: bool,
    pub(super) is_public: bool,
    pub(super) priority_locked_at: Option<Timestamp>,
    activities: u64,
    activity: Vec<Activity>,
}

/// Something that was done to the issue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Activity {
    id: String,
    r#type: String,
    /// Nobody: there are no accounts.
    user: Option<Value>,
    data: Value,
    date_created: Timestamp,
}

impl Kept {
    /// Reads a record; one that is damaged is as good as none.
    pub(super) fn read(record: Option<&[u8]>) -> Self {
        record.and_then(|record| serde_json::from_slice(record).ok()).unwrap_or_default()
    }

    /// The record to keep.
    pub(super) fn to_record(&self) -> Option<Vec<u8>> {
        serde_json::to_vec(self).ok()
    }

    /// Notes what was done.
    pub(super) fn note(&mut self, kind: &str, data: Value, at: Timestamp) {
        self.activities += 1;
        let id = self.activities.to_string();
        self.activity.push(Activity { id, r#type: kind.to_owned(), user: None, data, date_created: at });
        let surplus = self.activity.len().saturating_sub(ACTIVITIES);
        self.activity.drain(..surplus);
    }

    /// Notes a new state.
    pub(super) fn note_state(&mut self, state: &IssueState) {
        let (kind, data) = match state.status {
            IssueStatus::Unresolved => ("set_unresolved", json!({})),
            IssueStatus::Ignored => ("set_ignored", Value::Object(super::document::status_details(state))),
            IssueStatus::Resolved => match &state.resolved_in_release {
                None => ("set_resolved", json!({})),
                Some(release) if state.resolved_in_next_release => {
                    ("set_resolved_in_release", json!({ "version": "", "current_release_version": release }))
                }
                Some(release) => ("set_resolved_in_release", json!({ "version": release })),
            },
        };
        self.note(kind, data, state.changed_at);
    }

    /// All that was done, newest first, down to the first event.
    pub(super) fn activity(&self, issue: &Issue) -> Vec<Activity> {
        let first = Activity {
            id: "0".to_owned(),
            r#type: "first_seen".to_owned(),
            user: None,
            data: json!({ "priority": issue.priority.name() }),
            date_created: issue.first_seen,
        };
        self.activity.iter().rev().cloned().chain([first]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_activities_make_room() {
        let mut kept = Kept::default();
        for second in 0..150 {
            kept.note("assigned", json!({}), Timestamp::from_millis(second * 1_000));
        }
        assert_eq!((kept.activity.len(), kept.activity.first().unwrap().id.as_str()), (ACTIVITIES, "51"));
        let read = Kept::read(kept.to_record().as_deref());
        assert_eq!(read, kept);
        assert_eq!(Kept::read(Some(b"{damaged")), Kept::default());
    }
}
