//! What came of the events that were sent.

use std::collections::BTreeMap;
use std::time::Duration;

/// What came of the events that were sent.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    /// The ids of those that were answered with 200.
    pub(crate) acknowledged: Vec<u128>,
    /// How many answers there were of each status.
    pub(crate) statuses: BTreeMap<u16, u64>,
    /// Connections that were refused or lost.
    pub(crate) lost: u64,
    /// From the first to the last.
    pub(crate) elapsed: Duration,
    /// Of the acknowledged: in which second, and after how many microseconds.
    pub(crate) latencies: Vec<(u16, u32)>,
}

impl Tally {
    pub(super) fn answered(&mut self, status: u16, id: u128, latency: Duration, at: Duration) {
        *self.statuses.entry(status).or_default() += 1;
        if status == 200 {
            self.acknowledged.push(id);
            let micros = u32::try_from(latency.as_micros()).unwrap_or(u32::MAX);
            self.latencies.push((at.as_secs().min(u64::from(u16::MAX)) as u16, micros));
        }
    }

    pub(super) fn absorb(&mut self, other: Self) {
        self.acknowledged.extend(other.acknowledged);
        self.latencies.extend(other.latencies);
        self.lost += other.lost;
        for (status, count) in other.statuses {
            *self.statuses.entry(status).or_default() += count;
        }
    }
}
