//! How a monitor is in an environment, derived from its check-ins and the clock.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::schedule::Schedule;
use crate::model::Timestamp;
use crate::protocol::{CheckIn, CheckInStatus, MonitorConfig};

/// Minutes that a job may be late, where the monitor does not say.
const MARGIN: u64 = 1;
/// Minutes that a job may run, where the monitor does not say.
const RUNTIME: u64 = 30;
/// How many jobs are known to run at once.
const MOST_OPEN: usize = 100;
/// How many jobs are known to have ended.
const MOST_ENDED: usize = 100;
/// How many missed and overrun jobs are counted one by one.
const MOST_FAILURES: usize = 1_000;

/// How a job is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Health {
    /// Nothing has ended yet.
    #[default]
    Active,
    /// It does well.
    Ok,
    /// It failed.
    Error,
    /// It did not come.
    MissedCheckin,
    /// It ran for too long.
    Timeout,
}

/// A job that has begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Running {
    id: Uuid,
    since: Timestamp,
}

/// How a monitor is in an environment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Environment {
    /// When its first check-in came.
    pub(super) created: Timestamp,
    /// When the last one came.
    pub(super) last: Timestamp,
    /// When the next one is due.
    pub(super) due: Option<Timestamp>,
    /// How it is.
    pub(super) health: Health,
    /// Since when it fails.
    pub(super) failing_since: Option<Timestamp>,
    /// Failures in a row.
    failures: u64,
    /// Successes in a row.
    successes: u64,
    /// What runs.
    running: Vec<Running>,
    /// The latest that have ended, oldest first.
    #[serde(default)]
    ended: VecDeque<Uuid>,
}

impl Environment {
    /// One whose first check-in comes now.
    pub(super) const fn new(now: Timestamp) -> Self {
        Self {
            created: now,
            last: now,
            due: None,
            health: Health::Active,
            failing_since: None,
            failures: 0,
            successes: 0,
            running: Vec::new(),
            ended: VecDeque::new(),
        }
    }

    /// Notes a check-in. That a job begins may be told after its end, when a client sends over several connections;
    /// it is nothing new then.
    pub(super) fn note(&mut self, check_in: &CheckIn, config: &MonitorConfig, schedule: &Schedule, at: Timestamp) {
        self.last = self.last.max(at);
        if check_in.status == CheckInStatus::InProgress && self.ended.contains(&check_in.check_in_id) {
            return;
        }
        // The end of a job that was seen to begin is not the beginning of another wait.
        let began = match check_in.status {
            CheckInStatus::InProgress => None,
            _ => self.take_running(check_in.check_in_id),
        };
        if began.is_none() {
            self.due = schedule.next(at);
        }
        match check_in.status {
            CheckInStatus::InProgress => {
                // Told again that it runs: its time begins anew.
                self.running.retain(|running| running.id.is_nil() || running.id != check_in.check_in_id);
                if self.running.len() < MOST_OPEN {
                    self.running.push(Running { id: check_in.check_in_id, since: at });
                }
            }
            CheckInStatus::Ok => {
                self.note_end(check_in.check_in_id);
                self.succeeded(config);
            }
            CheckInStatus::Error => {
                self.note_end(check_in.check_in_id);
                self.failed(Health::Error, config, at);
            }
            CheckInStatus::Unknown => {}
        }
    }

    fn note_end(&mut self, id: Uuid) {
        if id.is_nil() {
            return;
        }
        if self.ended.len() == MOST_ENDED {
            self.ended.pop_front();
        }
        self.ended.push_back(id);
    }

    /// Brings about what the clock alone does until `now`.
    pub(super) fn settle(&mut self, config: &MonitorConfig, schedule: &Schedule, now: Timestamp) {
        for _ in 0..MOST_FAILURES {
            let overrun = self.running.iter().map(|running| running.since).min().map(|since| latest_end(config, since));
            let missed = self.due.map(|due| latest(config, due));
            match (overrun.filter(|at| *at < now), missed.filter(|at| *at < now)) {
                (None, None) => return,
                (Some(overrun), missed) if missed.is_none_or(|missed| overrun <= missed) => {
                    self.running.retain(|running| latest_end(config, running.since) > overrun);
                    self.failed(Health::Timeout, config, overrun);
                }
                (_, Some(missed)) => {
                    self.failed(Health::MissedCheckin, config, missed);
                    self.due = self.due.and_then(|due| schedule.next(due));
                }
                (Some(_), None) => return,
            }
        }
        self.running.clear();
        self.due = schedule.next(now);
    }

    /// Takes a job from those that run: the one with this id, or the latest when it has none.
    fn take_running(&mut self, id: Uuid) -> Option<Timestamp> {
        let place = if id.is_nil() {
            self.running.len().checked_sub(1)
        } else {
            self.running.iter().position(|running| running.id == id)
        };
        place.map(|place| self.running.remove(place).since)
    }

    fn succeeded(&mut self, config: &MonitorConfig) {
        self.failures = 0;
        self.successes = self.successes.saturating_add(1);
        let recovers = self.successes >= config.recovery_threshold.unwrap_or(1);
        if self.health == Health::Active || recovers {
            self.health = Health::Ok;
            self.failing_since = None;
        }
    }

    fn failed(&mut self, how: Health, config: &MonitorConfig, at: Timestamp) {
        self.successes = 0;
        self.failures = self.failures.saturating_add(1);
        if self.failures >= config.failure_issue_threshold.unwrap_or(1) {
            self.health = how;
            self.failing_since.get_or_insert(at);
        }
    }
}

/// Up to when a job that is due may come.
pub(super) fn latest(config: &MonitorConfig, due: Timestamp) -> Timestamp {
    plus_minutes(due, config.checkin_margin.unwrap_or(MARGIN))
}

/// Up to when a job that began may run.
pub(super) fn latest_end(config: &MonitorConfig, since: Timestamp) -> Timestamp {
    plus_minutes(since, config.max_runtime.unwrap_or(RUNTIME))
}

fn plus_minutes(at: Timestamp, minutes: u64) -> Timestamp {
    at.plus_seconds(i64::try_from(minutes).unwrap_or(i64::MAX).saturating_mul(60))
}
