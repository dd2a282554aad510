//! Tags of an issue, with their most frequent values.

use serde::Deserialize;

use crate::client::{Kept, Request};

/// A tag of an issue.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IssueTag {
    /// Its key.
    pub key: String,
    /// How many events have it.
    #[serde(default)]
    pub total_values: Option<u64>,
    /// How many values there are.
    #[serde(default)]
    pub unique_values: Option<u64>,
    /// The most frequent values.
    #[serde(default)]
    pub top_values: Vec<TagValue>,
}

/// A value of a tag.
#[derive(Debug, Clone, Deserialize)]
pub struct TagValue {
    /// The value; null where events have the tag with an empty one.
    #[serde(default)]
    pub value: Option<String>,
    /// How many events have it.
    #[serde(default)]
    pub count: u64,
}

/// The tags of an issue.
pub fn of_issue(organization: &str, issue: &str) -> Request<Vec<Kept<IssueTag>>> {
    let request = Request::organization(organization, &["issues", issue, "tags"]);
    request.needs(&["event:read", "event:write", "event:admin"])
}
