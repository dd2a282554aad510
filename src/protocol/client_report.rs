//! Client reports: what a sender has dropped before it came (PROTOCOL §10).

use serde::{Deserialize, Serialize};

use super::raw_object;
use super::wire_time;
use crate::model::{DataCategory, Outcome, OutcomeKind, Timestamp};

/// Longer reasons are cut, in characters.
const MAX_REASON: usize = 200;

/// A report that is refused as a whole.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidClientReport {
    /// Not in its form.
    #[error("the client report is not in its form: {0}")]
    Json(String),
    /// From too long ago, or from the future.
    #[error("the client report is of {0}, too far from the time it came")]
    Time(Timestamp),
}

/// One reason for dropping one category.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DiscardedEvents {
    /// Why.
    pub reason: String,
    /// What.
    pub category: DataCategory,
    /// How many, or how many bytes.
    pub quantity: u64,
}

/// A client report.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClientReport {
    /// When it was made.
    #[serde(
        default,
        deserialize_with = "wire_time::optional_text_or_seconds",
        skip_serializing_if = "Option::is_none"
    )]
    pub timestamp: Option<Timestamp>,
    /// Dropped by the client.
    #[serde(default)]
    pub discarded_events: Vec<DiscardedEvents>,
    /// Dropped by a relay's quota.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rate_limited_events: Vec<DiscardedEvents>,
    /// Dropped by a relay's filter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub filtered_events: Vec<DiscardedEvents>,
    /// Dropped by a relay's sampling; the reason is `Sampled:` and rule categories.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub filtered_sampling_events: Vec<DiscardedEvents>,
}

impl ClientReport {
    /// Reads a report.
    pub fn parse(payload: &[u8]) -> Result<Self, InvalidClientReport> {
        raw_object::from_object(payload).map_err(|error| InvalidClientReport::Json(error.to_string()))
    }

    /// Fails when the report is older than `max_age` or newer than `max_ahead` (both in seconds) at `received`.
    pub fn check_time(&self, received: Timestamp, max_age: i64, max_ahead: i64) -> Result<(), InvalidClientReport> {
        match self.timestamp {
            Some(time) if time < received.plus_seconds(-max_age) || time > received.plus_seconds(max_ahead) => {
                Err(InvalidClientReport::Time(time))
            }
            _ => Ok(()),
        }
    }

    /// The outcomes that the report stands for; nothing for quantities of zero, nor for a sampling reason that is
    /// none.
    pub fn outcomes(&self) -> impl Iterator<Item = Outcome> {
        let sampled = self.filtered_sampling_events.iter().filter(|dropped| is_sampling_reason(&dropped.reason));
        let of = |kind| move |dropped| outcome(kind, dropped);
        let discarded = self.discarded_events.iter().map(of(OutcomeKind::ClientDiscard));
        let limited = self.rate_limited_events.iter().map(of(OutcomeKind::RateLimited));
        let filtered = self.filtered_events.iter().chain(sampled).map(of(OutcomeKind::Filtered));
        discarded.chain(limited).chain(filtered).filter(|outcome| outcome.quantity > 0)
    }
}

fn outcome(kind: OutcomeKind, dropped: &DiscardedEvents) -> Outcome {
    let reason: String = dropped.reason.chars().take(MAX_REASON).collect();
    if reason.is_empty() {
        return Outcome { kind, reason: None, category: dropped.category, quantity: dropped.quantity };
    }
    Outcome::dropped(kind, reason, dropped.category, dropped.quantity)
}

fn is_sampling_reason(reason: &str) -> bool {
    let number = |id: &str| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
    reason.strip_prefix("Sampled:").is_some_and(|ids| ids.split(',').all(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_list_has_its_kind() {
        let report = ClientReport::parse(
            br#"{"timestamp":1770000000.5,
            "discarded_events":[{"reason":"ratelimit_backoff","category":"error","quantity":3},
                                {"reason":"before_send","category":"novelty","quantity":1},
                                {"reason":"queue_overflow","category":"error","quantity":0}],
            "rate_limited_events":[{"reason":"quota","category":"transaction","quantity":2}],
            "filtered_events":[{"reason":"error-message","category":"error","quantity":1}],
            "filtered_sampling_events":[{"reason":"Sampled:1000,3000","category":"transaction_indexed","quantity":4},
                                        {"reason":"Sampled:x","category":"error","quantity":4}],"extra":1}"#,
        )
        .unwrap();
        assert_eq!(report.timestamp, Some(Timestamp::from_millis(1_770_000_000_500)));
        let outcomes: Vec<_> = report.outcomes().collect();
        assert_eq!(
            outcomes,
            [
                Outcome::dropped(OutcomeKind::ClientDiscard, "ratelimit_backoff", DataCategory::Error, 3),
                Outcome::dropped(OutcomeKind::ClientDiscard, "before_send", DataCategory::Unknown, 1),
                Outcome::dropped(OutcomeKind::RateLimited, "quota", DataCategory::Transaction, 2),
                Outcome::dropped(OutcomeKind::Filtered, "error-message", DataCategory::Error, 1),
                Outcome::dropped(OutcomeKind::Filtered, "Sampled:1000,3000", DataCategory::TransactionIndexed, 4),
            ]
        );
    }

    #[test]
    fn reasons_are_cut_and_times_are_checked() {
        let long = "é".repeat(300);
        let text = format!(
            r#"{{"timestamp":"2026-03-04T05:06:07Z","discarded_events":[{{"reason":"{long}","category":"error","quantity":1}}]}}"#
        );
        let report = ClientReport::parse(text.as_bytes()).unwrap();
        let outcome = report.outcomes().next().unwrap();
        assert_eq!(outcome.reason.unwrap().chars().count(), 200);
        let sent: Timestamp = "2026-03-04T05:06:07Z".parse().unwrap();
        assert_eq!(report.check_time(sent.plus_seconds(60), 60, 60), Ok(()));
        assert_eq!(report.check_time(sent.plus_seconds(61), 60, 60), Err(InvalidClientReport::Time(sent)));
        assert_eq!(report.check_time(sent.plus_seconds(-61), 60, 60), Err(InvalidClientReport::Time(sent)));
        assert!(ClientReport::parse(b"[1]").is_err());
    }
}
