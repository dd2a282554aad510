//! How releases do: their sessions, as an answer about a release shows them.
//!
//! Users are not counted, so what is said of users is null.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use crate::model::{ProjectId, Timestamp};
use crate::server::extract::Parameters;
use crate::server::period::span;
use crate::server::{ApiError, Backend};
use crate::store::{Hours, ReleaseSessions};

const DAY: i64 = 86_400;
/// The spans that may be asked for.
const SPANS: [&str; 9] = ["1h", "24h", "1d", "48h", "2d", "7d", "14d", "30d", "90d"];

type Key = (ProjectId, String);
/// Numbers by time: seconds since 1970, and sessions.
type Series = Vec<(i64, u64)>;

/// The sessions of releases.
#[derive(Debug, Default)]
pub(super) struct Health {
    /// Over the span that was asked for.
    sums: HashMap<Key, ReleaseSessions>,
    /// Over the last day.
    day: HashMap<Key, u64>,
    /// The same, of the whole project.
    project_day: HashMap<ProjectId, u64>,
    /// By time.
    series: HashMap<Key, Series>,
    /// The name of the span of the series.
    span: String,
}

/// What an answer says of the health of a release in a project.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct HealthData {
    duration_p50: Option<f64>,
    duration_p90: Option<f64>,
    crash_free_users: Option<f64>,
    crash_free_sessions: Option<f64>,
    total_users: Option<u64>,
    #[serde(rename = "totalUsers24h")]
    total_users_day: Option<u64>,
    #[serde(rename = "totalProjectUsers24h")]
    total_project_users_day: Option<u64>,
    total_sessions: u64,
    #[serde(rename = "totalSessions24h")]
    total_sessions_day: u64,
    #[serde(rename = "totalProjectSessions24h")]
    total_project_sessions_day: u64,
    adoption: Option<f64>,
    pub(super) sessions_adoption: Option<f64>,
    sessions_crashed: u64,
    sessions_errored: u64,
    has_health_data: bool,
    stats: BTreeMap<String, Series>,
}

impl Health {
    /// Reads the sessions over the spans that the parameters name.
    ///
    /// # Errors
    /// 400 for a span that cannot be asked for, and when the store cannot be read.
    pub(super) fn of(backend: &Backend, parameters: &Parameters) -> Result<Self, ApiError> {
        let now = backend.now();
        let since = |name: &str, default: &str| {
            let text = parameters.first(name).unwrap_or(default).to_owned();
            match span(&text).filter(|_| SPANS.contains(&text.as_str())) {
                Some(seconds) => Ok((text, now.plus_seconds(-seconds))),
                None => Err(ApiError::invalid(format!("Invalid {name}: choose one of {}.", SPANS.join(", ")))),
            }
        };
        let (_, summed_since) = since("summaryStatsPeriod", "14d")?;
        let (span, series_since) = since("healthStatsPeriod", "24h")?;
        let read = |since| backend.store.release_sessions(None, Hours { since: Some(since), until: None });
        let by_key =
            |sums: Vec<ReleaseSessions>| sums.into_iter().map(|sums| ((sums.project, sums.release.clone()), sums));
        let day: HashMap<Key, u64> =
            by_key(read(now.plus_seconds(-DAY))?).map(|(key, sums)| (key, sums.started)).collect();
        let mut project_day = HashMap::new();
        for ((project, _), started) in &day {
            *project_day.entry(*project).or_default() += started;
        }
        let sums = by_key(read(summed_since)?).collect();
        Ok(Self { sums, day, project_day, series: series(backend, series_since)?, span })
    }

    /// That of a release in a project.
    pub(super) fn data(&self, project: ProjectId, version: &str) -> HealthData {
        let key = (project, version.to_owned());
        let sums = self.sums.get(&key);
        let (started, crashed, errored) = sums.map_or((0, 0, 0), |sums| (sums.started, sums.crashed, sums.errored));
        let day = self.day.get(&key).copied().unwrap_or_default();
        let project_day = self.project_day.get(&project).copied().unwrap_or_default();
        let series = self.series.get(&key).cloned().unwrap_or_default();
        HealthData {
            duration_p50: None,
            duration_p90: None,
            crash_free_users: None,
            crash_free_sessions: percent(started.saturating_sub(crashed), started),
            total_users: None,
            total_users_day: None,
            total_project_users_day: None,
            total_sessions: started,
            total_sessions_day: day,
            total_project_sessions_day: project_day,
            adoption: None,
            sessions_adoption: percent(day, project_day),
            sessions_crashed: crashed,
            sessions_errored: errored,
            has_health_data: started > 0 || day > 0,
            stats: BTreeMap::from([(self.span.clone(), series)]),
        }
    }

    /// How many sessions, and the part of them that did not crash: what lists are sorted by.
    pub(super) fn rank(&self, project: Option<ProjectId>, version: &str) -> Rank {
        let key = project.map(|project| (project, version.to_owned()));
        let sums = key.as_ref().and_then(|key| self.sums.get(key));
        let (started, crashed) = sums.map_or((0, 0), |sums| (sums.started, sums.crashed));
        Rank {
            sessions: started,
            sessions_day: key.as_ref().and_then(|key| self.day.get(key)).copied().unwrap_or_default(),
            crash_free: percent(started.saturating_sub(crashed), started).unwrap_or_default(),
        }
    }
}

/// What a release is ranked by among others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rank {
    pub(super) sessions: u64,
    pub(super) sessions_day: u64,
    pub(super) crash_free: f64,
}

fn series(backend: &Backend, since: Timestamp) -> Result<HashMap<Key, Series>, ApiError> {
    let mut series: HashMap<Key, BTreeMap<i64, u64>> = HashMap::new();
    for project in backend.store.projects()? {
        for sessions in backend.store.sessions(project.id, Hours { since: Some(since), until: None })? {
            let points = series.entry((project.id, sessions.counts.release)).or_default();
            *points.entry(sessions.hour.as_seconds()).or_default() += sessions.counts.started;
        }
    }
    Ok(series.into_iter().map(|(key, points)| (key, points.into_iter().collect())).collect())
}

#[expect(clippy::cast_precision_loss, reason = "a percentage needs no more digits than a float has")]
fn percent(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| 100.0 * part as f64 / whole as f64)
}
