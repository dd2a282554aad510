//! Monitors of jobs that run by a clock. Their check-ins come in as envelopes, not here.

use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::client::{Kept, Request};
use crate::model::Timestamp;

/// A monitor, as far as vidette reads it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Monitor {
    /// Its id.
    #[serde(default, deserialize_with = "text")]
    pub id: String,
    /// The short name; servers of other makes have monitors without one.
    #[serde(default)]
    pub slug: Option<String>,
    /// The name.
    #[serde(default)]
    pub name: String,
    /// `active` or `disabled`.
    #[serde(default)]
    pub status: Option<String>,
    /// Whether nobody is told of its failures.
    #[serde(default)]
    pub is_muted: bool,
    /// When its job runs.
    #[serde(default)]
    pub config: Option<MonitorSettings>,
    /// The project that its check-ins belong to.
    #[serde(default)]
    pub project: Option<MonitorProject>,
    /// How it is in each environment.
    #[serde(default)]
    pub environments: Option<Vec<MonitorEnvironment>>,
}

/// The settings of a monitor. The Web API has names of its own for them; check-ins have others.
#[derive(Debug, Clone, Deserialize)]
pub struct MonitorSettings {
    /// A crontab line, or a number and a unit.
    #[serde(default)]
    pub schedule: Value,
    /// The zone of the crontab line.
    #[serde(default)]
    pub timezone: Option<String>,
}

/// The project of a monitor.
#[derive(Debug, Clone, Deserialize)]
pub struct MonitorProject {
    /// The short name.
    #[serde(default)]
    pub slug: String,
}

/// A monitor in one environment.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MonitorEnvironment {
    /// The environment.
    #[serde(default)]
    pub name: String,
    /// What the last check-ins say: `ok`, `error`, `missed_checkin`, `timeout` and others.
    #[serde(default)]
    pub status: Option<String>,
    /// When the last one came.
    #[serde(default)]
    pub last_check_in: Option<Timestamp>,
    /// When the next one is due.
    #[serde(default)]
    pub next_check_in: Option<Timestamp>,
}

impl MonitorSettings {
    /// The schedule for a person: `0 3 * * *`, or `every 2 hour`.
    pub fn schedule_text(&self) -> String {
        match &self.schedule {
            Value::String(line) => line.clone(),
            Value::Array(parts) => {
                let parts = parts.iter().map(|part| part.as_str().map_or_else(|| part.to_string(), str::to_owned));
                format!("every {}", parts.collect::<Vec<_>>().join(" "))
            }
            _ => String::new(),
        }
    }
}

impl Monitor {
    /// When the last check-in of any environment came.
    pub fn last_check_in(&self) -> Option<Timestamp> {
        self.environments.iter().flatten().filter_map(|environment| environment.last_check_in).max()
    }

    /// How it is in its environments, the bad ones first, each word once.
    pub fn health(&self) -> Vec<&str> {
        let mut words: Vec<_> =
            self.environments.iter().flatten().filter_map(|environment| environment.status.as_deref()).collect();
        words.sort_by_key(|word| (matches!(*word, "ok" | "active"), *word));
        words.dedup();
        words
    }
}

/// The monitors of an organisation.
pub fn list(organization: &str) -> Request<Vec<Kept<Monitor>>> {
    let request = Request::organization(organization, &["monitors"]);
    request.needs(&["alerts:read", "org:read", "org:write", "org:admin"])
}

/// An id that some servers write as a number.
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::String(text) => text,
        Value::Null => String::new(),
        other => other.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_monitor_is_read_with_its_environments() {
        let monitor: Monitor = serde_json::from_value(json!({
            "id": "m", "slug": "nightly", "name": "Nightly", "status": "active", "isMuted": false,
            "config": {"schedule_type": "interval", "schedule": [2, "hour"], "timezone": null},
            "environments": [{"name": "a", "status": "ok", "lastCheckIn": "2026-01-01T00:00:00Z"},
                {"name": "b", "status": "error", "lastCheckIn": "2026-01-02T00:00:00Z", "nextCheckIn": null}]}))
        .unwrap();
        assert_eq!(monitor.config.as_ref().unwrap().schedule_text(), "every 2 hour");
        assert_eq!(monitor.health(), ["error", "ok"]);
        assert_eq!(monitor.last_check_in().unwrap().to_string(), "2026-01-02T00:00:00Z");
    }

    #[test]
    fn monitors_of_another_kind_do_not_end_the_list() {
        let monitor: Monitor = serde_json::from_value(json!({"id": 7, "name": "ping", "monitorType": "Ping"})).unwrap();
        assert_eq!((monitor.id.as_str(), monitor.slug), ("7", None));
    }
}
