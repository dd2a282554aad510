//! What a run of the pipeline has to tell: counts, outcomes, issues, time by stage.

use std::time::Duration;

use super::ledger::Ledger;

/// The stages, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(usize)]
pub enum Stage {
    /// Bytes to events and items.
    Decode,
    /// To the normal form.
    Normalize,
    /// What an SDK would have dropped or redacted.
    Client,
    /// Inbound filters.
    Filter,
    /// Dynamic sampling.
    Sample,
    /// Quotas.
    Quota,
    /// Private data.
    Scrub,
    /// To the issue.
    Group,
    /// To JSON, and what can be searched.
    Write,
    /// Into compressed blocks.
    Pack,
    /// Waiting for the store.
    Store,
}

impl Stage {
    /// Every stage, in order.
    pub const ALL: [Self; 11] = [
        Self::Decode,
        Self::Normalize,
        Self::Client,
        Self::Filter,
        Self::Sample,
        Self::Quota,
        Self::Scrub,
        Self::Group,
        Self::Write,
        Self::Pack,
        Self::Store,
    ];

    /// The name in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Decode => "decode",
            Self::Normalize => "normalize",
            Self::Client => "client",
            Self::Filter => "filter",
            Self::Sample => "sample",
            Self::Quota => "quota",
            Self::Scrub => "scrub",
            Self::Group => "group",
            Self::Write => "write",
            Self::Pack => "pack",
            Self::Store => "store",
        }
    }
}

/// Time spent by stage, added up over all workers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StageTimes([Duration; Stage::ALL.len()]);

impl StageTimes {
    /// The time spent in a stage.
    pub fn of(&self, stage: Stage) -> Duration {
        self.0.get(stage as usize).copied().unwrap_or_default()
    }

    /// Adds to a stage's time.
    pub fn add(&mut self, stage: Stage, time: Duration) {
        if let Some(sum) = self.0.get_mut(stage as usize) {
            *sum += time;
        }
    }

    /// Adds other times to these.
    pub fn add_all(&mut self, other: &Self) {
        for stage in Stage::ALL {
            self.add(stage, other.of(stage));
        }
    }
}

/// Something that came in and could not be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reject {
    /// Its place in the batch.
    pub index: usize,
    /// The reason of the outcome.
    pub reason: String,
    /// What is wrong, for a person.
    pub message: String,
    /// Line and column in its bytes, where they are known.
    pub place: Option<(usize, usize)>,
}

/// What a run has done so far.
#[derive(Debug, Clone, Default)]
pub struct PipelineReport {
    /// Things that came in.
    pub records_in: u64,
    /// Bytes that came in.
    pub bytes_in: u64,
    /// Events that came in, of every kind.
    pub events_in: u64,
    /// Events that were stored.
    pub stored: u64,
    /// Issues that were created.
    pub issues_new: u64,
    /// Issues that came back.
    pub issues_regressed: u64,
    /// The account.
    pub ledger: Ledger,
    /// Time by stage.
    pub times: StageTimes,
}
