//! What quotas remember, taken out and put back, so that an interrupted run goes on as if it had not been.

use serde::{Deserialize, Serialize};

use super::{ActiveLimit, Counter, Quotas};

/// What was used of the quotas of a project, in a fixed order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuotaState {
    used: Vec<(usize, String, i64, u64, i64)>,
    active: Vec<(usize, String, i64)>,
}

impl Quotas {
    /// What is remembered now.
    pub fn state(&self) -> QuotaState {
        let counter = |((quota, scope), counter): (&(usize, String), &Counter)| {
            (*quota, scope.clone(), counter.slot, counter.used, counter.ends)
        };
        let mut used: Vec<_> = self.used.iter().map(counter).collect();
        used.sort();
        let active = self.active.iter().map(|limit| (limit.quota, limit.scope_id.clone(), limit.until)).collect();
        QuotaState { used, active }
    }

    /// Remembers what another run did; the quotas must be the same.
    pub fn restore(&mut self, state: QuotaState) {
        let counters = state.used.into_iter();
        self.used =
            counters.map(|(quota, scope, slot, used, ends)| ((quota, scope), Counter { slot, used, ends })).collect();
        let limits = state.active.into_iter();
        self.active = limits.map(|(quota, scope_id, until)| ActiveLimit { quota, scope_id, until }).collect();
    }
}

#[cfg(test)]
mod tests {
    use super::super::Scoping;
    use super::*;
    use crate::model::{DataCategory, Timestamp};

    #[test]
    fn a_restored_quota_goes_on_counting() {
        let quota =
            serde_json::from_str(r#"{"id":"q","categories":["error"],"scope":"project","limit":2,"window":60}"#);
        let quotas = [quota.unwrap()];
        let now = Timestamp::from_millis(1_772_366_400_000);
        let scoping = Scoping { organization: 1, project: 1, key: "" };
        let mut first = Quotas::new(&quotas);
        assert!(first.check(now, &scoping, &[(DataCategory::Error, 2)]).is_accepted());
        let mut second = Quotas::new(&quotas);
        second.restore(first.state());
        assert_eq!(second.state(), first.state());
        assert!(!second.check(now, &scoping, &[(DataCategory::Error, 1)]).is_accepted());
    }
}
