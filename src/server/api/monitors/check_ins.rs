//! `…/monitors/{monitor}/checkins/`: the runs of a job, each from the check-ins that it sent.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use super::answer::config;
use super::document::{CHECK_IN, Monitor};
use super::schedule::Schedule;
use super::state::latest_end;
use super::{READ, Subject};
use crate::model::Timestamp;
use crate::protocol::{CheckIn, CheckInStatus};
use crate::server::access::Caller;
use crate::server::extract::Parameters;
use crate::server::paging::Page;
use crate::server::{ApiError, Backend};

/// How many check-ins are looked at, the newest ones.
const LOOKED_AT: usize = 5_000;

/// A run.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    id: Uuid,
    environment: String,
    status: &'static str,
    /// In milliseconds.
    duration: Option<i64>,
    date_created: Timestamp,
    date_added: Timestamp,
    date_updated: Timestamp,
    date_in_progress: Option<Timestamp>,
    date_clock: Timestamp,
    expected_time: Timestamp,
    monitor_config: Value,
}

/// `GET …/checkins/`, newest first.
pub(super) async fn list(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    subject: Subject,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(READ)?;
    let environments: Vec<&str> = parameters.all("environment").take(100).collect();
    // A run sends two or three check-ins.
    let most = page.offset.saturating_add(page.wanted()).saturating_mul(4).saturating_add(100).min(LOOKED_AT);
    let mut runs = runs(&backend, &subject, most)?;
    runs.retain(|run| environments.is_empty() || environments.contains(&run.environment.as_str()));
    runs.reverse();
    Ok(page.cut(&backend.base, runs))
}

/// The latest runs, oldest first.
fn runs(backend: &Backend, subject: &Subject, most: usize) -> Result<Vec<Run>, ApiError> {
    let monitor = &subject.monitor;
    let schedule = Schedule::of(&monitor.config).ok();
    let mut items = backend.store.named_items(subject.project.id, CHECK_IN, &subject.slug, most)?;
    // What came before the monitor was made was nothing of its.
    items.retain(|item| item.timestamp >= monitor.created);
    items.reverse();
    let mut runs: Vec<Run> = Vec::new();
    let mut places: HashMap<Uuid, usize> = HashMap::new();
    for item in items {
        let payload = backend.store.item_payload(&item)?.unwrap_or_default();
        let Ok(check_in) = CheckIn::parse(&payload) else { continue };
        let environment = check_in.environment.clone().filter(|name| !name.is_empty());
        let environment = environment.unwrap_or_else(|| "production".to_owned());
        let place = if check_in.check_in_id.is_nil() {
            let is_open = |run: &Run| run.environment == environment && run.status == "in_progress";
            runs.iter().rposition(is_open).filter(|_| check_in.status != CheckInStatus::InProgress)
        } else {
            places.get(&check_in.check_in_id).copied()
        };
        if let Some(run) = place.and_then(|place| runs.get_mut(place)) {
            run.goes_on(&check_in, item.timestamp);
            continue;
        }
        let id = Some(check_in.check_in_id).filter(|id| !id.is_nil());
        let number = item.id().to_string().parse().unwrap_or_default();
        let run = Run::new(&check_in, id.unwrap_or(Uuid::from_u128(number)), environment, item.timestamp, monitor);
        places.insert(run.id, runs.len());
        runs.push(run);
    }
    for run in &mut runs {
        if let Some(expected) = schedule.as_ref().and_then(|schedule| schedule.previous(run.date_added)) {
            run.expected_time = expected;
        }
        if run.status == "in_progress" && latest_end(&monitor.config, run.date_updated) < backend.now() {
            run.status = "timeout";
        }
    }
    Ok(runs)
}

impl Run {
    fn new(check_in: &CheckIn, id: Uuid, environment: String, at: Timestamp, monitor: &Monitor) -> Self {
        Self {
            id,
            environment,
            status: word(check_in.status),
            duration: milliseconds(check_in.duration),
            date_created: at,
            date_added: at,
            date_updated: at,
            date_in_progress: (check_in.status == CheckInStatus::InProgress).then_some(at),
            date_clock: at,
            expected_time: at,
            monitor_config: config(&monitor.config),
        }
    }

    /// Takes a later check-in of the run. What has ended does not begin again: a client that sends its check-ins over
    /// several connections may have the first one arrive last.
    fn goes_on(&mut self, check_in: &CheckIn, at: Timestamp) {
        if check_in.status == CheckInStatus::InProgress && has_ended(self.status) {
            return;
        }
        self.status = word(check_in.status);
        self.date_updated = at;
        let took = self.date_in_progress.map(|since| at.as_millis().saturating_sub(since.as_millis()));
        let took = took.filter(|_| matches!(check_in.status, CheckInStatus::Ok | CheckInStatus::Error));
        self.duration = milliseconds(check_in.duration).or(took).or(self.duration);
    }
}

fn has_ended(status: &str) -> bool {
    status == word(CheckInStatus::Ok) || status == word(CheckInStatus::Error)
}

const fn word(status: CheckInStatus) -> &'static str {
    match status {
        CheckInStatus::Ok => "ok",
        CheckInStatus::InProgress => "in_progress",
        CheckInStatus::Error => "error",
        CheckInStatus::Unknown => "unknown",
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a float cast saturates, which is what an absurd span deserves")]
fn milliseconds(seconds: Option<f64>) -> Option<i64> {
    seconds.filter(|seconds| seconds.is_finite() && *seconds >= 0.0).map(|seconds| (seconds * 1_000.0).round() as i64)
}
