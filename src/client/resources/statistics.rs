//! Outcomes: how much of what came in was accepted, and why the rest was not.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::client::Request;
use crate::model::Timestamp;

/// Sums of outcomes over a range of time.
#[derive(Debug, Clone, Deserialize)]
pub struct Statistics {
    /// Where the range begins.
    #[serde(default)]
    pub start: Option<Timestamp>,
    /// Where it ends.
    #[serde(default)]
    pub end: Option<Timestamp>,
    /// The sums.
    #[serde(default)]
    pub groups: Vec<Group>,
}

/// A sum.
#[derive(Debug, Clone, Deserialize)]
pub struct Group {
    /// What it was grouped by.
    pub by: GroupKey,
    /// The totals, by field.
    #[serde(default)]
    pub totals: BTreeMap<String, Option<f64>>,
}

/// What a sum is grouped by. Names that vidette does not know are kept.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct GroupKey {
    /// What became of it.
    #[serde(default)]
    pub outcome: Option<String>,
    /// What is counted.
    #[serde(default)]
    pub category: Option<String>,
    /// Why.
    #[serde(default)]
    pub reason: Option<String>,
    /// The number of the project.
    #[serde(default)]
    pub project: Option<Value>,
}

impl Group {
    /// The total quantity.
    pub fn quantity(&self) -> u64 {
        let quantity = self.totals.get(QUANTITY).copied().flatten().unwrap_or_default();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a float cast saturates")]
        let quantity = quantity as u64;
        quantity
    }
}

const QUANTITY: &str = "sum(quantity)";

/// The outcomes of an organisation's projects; of all that the token can see when none are named.
pub fn outcomes(organization: &str, projects: &[String], by_project: bool) -> Request<Statistics> {
    let all = ["-1".to_owned()];
    Request::organization(organization, &["stats_v2"])
        .needs(&["org:read", "org:write", "org:admin"])
        .query_all("groupBy", ["outcome", "category", "reason"])
        .query_some("groupBy", by_project.then_some("project"))
        .query("field", QUANTITY)
        .query_all("project", if projects.is_empty() { &all } else { projects })
}

/// A project's number and name.
#[derive(Debug, Clone, Deserialize)]
pub struct ProjectName {
    /// The number, as text.
    pub id: String,
    /// The slug.
    pub slug: String,
}

/// The number of a project.
pub fn project_name(organization: &str, project: &str) -> Request<ProjectName> {
    Request::project(organization, project, &[]).needs(&["project:read", "project:write", "project:admin"])
}

/// The names of an organisation's projects.
pub fn project_names(organization: &str) -> Request<Vec<ProjectName>> {
    Request::organization(organization, &["projects"]).needs(&["org:read", "org:write", "org:admin"])
}
