//! Structured logs.

use serde::Deserialize;

use super::explore::{self, Explored};
use crate::client::{Kept, Request};
use crate::model::Timestamp;

/// A line of a log, as far as vidette reads it.
#[derive(Debug, Clone, Deserialize)]
pub struct LogLine {
    /// Its id.
    #[serde(rename = "sentry.item_id")]
    pub id: String,
    /// The trace it belongs to.
    #[serde(default)]
    pub trace: Option<String>,
    /// `trace`, `debug`, `info`, `warn`, `error`, `fatal`.
    #[serde(default)]
    pub severity: Option<String>,
    /// When it was written.
    #[serde(default)]
    pub timestamp: Option<Timestamp>,
    /// What it says.
    #[serde(default)]
    pub message: Option<String>,
}

const FIELDS: [&str; 5] = ["sentry.item_id", "trace", "severity", "timestamp", "message"];

/// Which lines.
#[derive(Debug, Clone, Default)]
pub struct LogSearch {
    /// The numbers of projects.
    pub projects: Vec<String>,
    /// A search; projects by slug are part of it.
    pub query: Option<String>,
    /// How many.
    pub limit: u32,
    /// The range of time, as parameters.
    pub range: Vec<(&'static str, String)>,
}

/// The lines of an organisation's projects, the latest first; one page.
pub fn list(organization: &str, search: &LogSearch) -> Request<Explored<Kept<LogLine>>> {
    let request = explore::table(organization, "logs", &FIELDS)
        .query_all("project", &search.projects)
        .query_some("query", search.query.as_ref())
        .query("per_page", search.limit);
    search.range.iter().fold(request, |request, (name, value)| request.query(name, value)).query("sort", "-timestamp")
}
