//! The keys of a project: what its DSNs are made of.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::client::{Kept, Request};
use crate::model::Timestamp;

/// A key, as far as vidette reads it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Key {
    /// Its id.
    #[serde(default)]
    pub id: String,
    /// What people call it; servers also say it as `name`, some of them only so.
    #[serde(default)]
    label: Option<String>,
    #[serde(default)]
    name: Option<String>,
    /// Whether events with it are taken.
    #[serde(default = "yes")]
    pub is_active: bool,
    /// The addresses to send to.
    #[serde(default)]
    pub dsn: Dsns,
    /// How much is taken.
    #[serde(default)]
    pub rate_limit: Option<RateLimit>,
    /// When it was made.
    #[serde(default)]
    pub date_created: Option<Timestamp>,
}

impl Key {
    /// What people call it.
    pub fn label(&self) -> Option<&str> {
        self.label.as_deref().or(self.name.as_deref())
    }
}

/// The addresses of a key; there are more than vidette reads.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Dsns {
    /// The one for SDKs.
    #[serde(default)]
    pub public: Option<String>,
}

/// So many events in so many seconds.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct RateLimit {
    /// How many.
    #[serde(default)]
    pub count: Option<u64>,
    /// Seconds.
    #[serde(default)]
    pub window: Option<u64>,
}

/// A key that is to be made.
#[derive(Debug, Clone, Serialize)]
pub struct NewKey<'a> {
    /// What people call it.
    pub name: &'a str,
}

const fn yes() -> bool {
    true
}

const READERS: &[&str] = &["project:read", "project:write", "project:admin"];

/// The keys of a project.
pub fn list(organization: &str, project: &str) -> Request<Vec<Kept<Key>>> {
    Request::project(organization, project, &["keys"]).needs(READERS)
}

/// Makes another key.
pub fn create(organization: &str, project: &str, new: &NewKey<'_>) -> Request<Kept<Key>> {
    Request::project(organization, project, &["keys"]).post().json(new).needs(&["project:write", "project:admin"])
}

/// Removes a key: nothing is taken with it any more.
pub fn delete(organization: &str, project: &str, key: &str) -> Request<Value> {
    Request::project(organization, project, &["keys", key]).delete().needs(&["project:admin"])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_key_is_read_with_and_without_its_limit() {
        let read = |value| serde_json::from_value::<Key>(value).unwrap();
        let full = read(
            json!({"id": "k", "name": "Default", "label": "Default", "isActive": false, "rateLimit": {"window": 60, "count": 5},
            "dsn": {"public": "https://k@s.example/1", "secret": "x"}}),
        );
        assert_eq!(full.dsn.public.as_deref(), Some("https://k@s.example/1"));
        assert!(!full.is_active && full.rate_limit.unwrap().count == Some(5));
        let bare = read(json!({"id": "k", "name": "Other", "rateLimit": null}));
        assert_eq!((full.label(), bare.label()), (Some("Default"), Some("Other")));
        assert!(bare.is_active && bare.dsn.public.is_none());
    }
}
