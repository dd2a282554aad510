//! How releases do: sessions, users, and the part of both that did not crash.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::releases::Release;
use crate::client::{Kept, Request};

/// What a release's own page says of its health in a project.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct HealthData {
    /// The part of the project's users of the last day that use it, in percent.
    #[serde(default)]
    pub adoption: Option<f64>,
    /// The part of the project's sessions of the last day that are its, in percent.
    #[serde(default)]
    pub sessions_adoption: Option<f64>,
    /// The part of the sessions without a crash, in percent.
    #[serde(default)]
    pub crash_free_sessions: Option<f64>,
    /// The part of the users without a crash, in percent.
    #[serde(default)]
    pub crash_free_users: Option<f64>,
    /// Sessions.
    #[serde(default)]
    pub total_sessions: Option<u64>,
    /// Users.
    #[serde(default)]
    pub total_users: Option<u64>,
}

/// Sums over sessions, by groups.
#[derive(Debug, Clone, Deserialize)]
pub struct Sessions {
    /// The groups.
    #[serde(default)]
    pub groups: Vec<SessionGroup>,
}

/// A group of sessions.
#[derive(Debug, Clone, Deserialize)]
pub struct SessionGroup {
    /// What the group has in common.
    #[serde(default)]
    pub by: BTreeMap<String, Value>,
    /// The sums, by their names; null where there was nothing to sum.
    #[serde(default)]
    pub totals: BTreeMap<String, Option<f64>>,
}

/// The number of sessions.
pub const SESSIONS: &str = "sum(session)";
/// The number of users.
pub const USERS: &str = "count_unique(user)";
/// The part of the sessions without a crash, from 0 to 1.
pub const CRASH_FREE_SESSIONS: &str = "crash_free_rate(session)";
/// The part of the users without a crash, from 0 to 1.
pub const CRASH_FREE_USERS: &str = "crash_free_rate(user)";

/// Which sessions.
#[derive(Debug, Clone)]
pub struct SessionSearch<'a> {
    /// Only of these projects; of none in particular means of all.
    pub projects: &'a [String],
    /// Only in this environment.
    pub environments: &'a [String],
    /// The time up to now, such as `24h`.
    pub period: &'a str,
}

/// The sums over all sessions.
pub fn totals(organization: &str, search: &SessionSearch<'_>) -> Request<Sessions> {
    sessions(organization, search, &[SESSIONS, USERS])
}

/// The sums over the sessions of each release, or of one, those with most sessions first.
pub fn by_release(organization: &str, search: &SessionSearch<'_>, version: Option<&str>) -> Request<Sessions> {
    let fields = [SESSIONS, USERS, CRASH_FREE_SESSIONS, CRASH_FREE_USERS];
    let quoted = version.map(|version| format!("release:\"{}\"", version.replace('\\', "\\\\").replace('"', "\\\"")));
    sessions(organization, search, &fields)
        .query("groupBy", "release")
        .query("orderBy", format!("-{SESSIONS}"))
        .query_some("query", quoted)
}

fn sessions(organization: &str, search: &SessionSearch<'_>, fields: &[&str]) -> Request<Sessions> {
    let request = Request::organization(organization, &["sessions"])
        .needs(&["org:read", "org:write", "org:admin"])
        .query_all("field", fields)
        .query("statsPeriod", search.period)
        .query("includeSeries", 0)
        .query_all("environment", search.environments);
    match search.projects {
        // Without it a server means those of the caller, which is none for a token of an integration.
        [] => request.query("project", -1),
        projects => request.query_all("project", projects),
    }
}

/// A release with what the server says of its health in each project.
pub fn of_release(organization: &str, version: &str) -> Request<Kept<Release>> {
    super::releases::get(organization, version).query("health", 1).query("adoptionStages", 1)
}
