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
    latencies: Vec<(u16, u32)>,
}

/// One second of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Second {
    pub(crate) acknowledged: usize,
    pub(crate) p99: Duration,
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

    /// Acknowledged events a second.
    pub(crate) fn per_second(&self) -> f64 {
        self.acknowledged.len() as f64 / self.elapsed.as_secs_f64().max(f64::MIN_POSITIVE)
    }

    /// How long the fastest of these parts in a thousand took at most; 1000 is the slowest of all.
    pub(crate) fn latency(&self, per_mille: usize) -> Duration {
        within(self.latencies.iter().map(|(_, micros)| *micros).collect(), per_mille)
    }

    /// Second by second, so that a queue that grows is seen.
    pub(crate) fn seconds(&self) -> Vec<Second> {
        let mut seconds: BTreeMap<u16, Vec<u32>> = BTreeMap::new();
        for (second, micros) in &self.latencies {
            seconds.entry(*second).or_default().push(*micros);
        }
        let second = |micros: Vec<u32>| Second { acknowledged: micros.len(), p99: within(micros, 990) };
        seconds.into_values().map(second).collect()
    }
}

fn within(mut micros: Vec<u32>, per_mille: usize) -> Duration {
    micros.sort_unstable();
    let place = (micros.len() * per_mille / 1000).min(micros.len().saturating_sub(1));
    Duration::from_micros(micros.get(place).copied().unwrap_or_default().into())
}
