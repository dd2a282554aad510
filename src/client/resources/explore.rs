//! Tables of chosen fields over events, logs and spans (Web API, "Explore table").

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::client::{PageBody, Request};

/// A row: a value for each field that was asked for, and a few that the server adds.
pub type ExploreRow = Map<String, Value>;

/// A page of a table.
#[derive(Debug, Clone, Deserialize)]
pub struct Explored<T> {
    /// The rows.
    pub data: Vec<T>,
}

impl<T: DeserializeOwned> PageBody for Explored<T> {
    type Row = T;

    fn into_rows(self) -> Vec<T> {
        self.data
    }
}

/// How many fields a server takes.
pub const MAX_FIELDS: usize = 20;

/// A table of a data set: `errors`, `logs`, `spans` …
pub fn table<T>(organization: &str, dataset: &str, fields: &[&str]) -> Request<Explored<T>> {
    Request::organization(organization, &["events"])
        .needs(&["org:read", "org:write", "org:admin"])
        .query("dataset", dataset)
        .query_all("field", fields)
}
