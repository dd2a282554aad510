//! Check-ins of monitors (PROTOCOL §11).

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::value::RawValue;
use uuid::Uuid;

use super::raw_object;
use crate::model::EventId;

/// A slug is cut to this many characters.
const MAX_SLUG: usize = 50;
/// A longer environment refuses the check-in, in characters.
const MAX_ENVIRONMENT: usize = 64;

/// Why a check-in is refused (the outcome's reason is `invalid_check_in`).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidCheckIn {
    /// Not in its form.
    #[error("the check-in is not in its form: {0}")]
    Json(String),
    /// Nothing is left of the slug.
    #[error("the check-in names no monitor")]
    EmptySlug,
    /// The environment is too long.
    #[error("the environment of the check-in has more than {MAX_ENVIRONMENT} characters")]
    Environment,
}

/// What a check-in says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckInStatus {
    /// The job is done.
    Ok,
    /// The job has begun.
    InProgress,
    /// The job has failed.
    Error,
    /// Anything else; `missed` among it, which is for the server to find.
    #[default]
    Unknown,
}

impl CheckInStatus {
    /// Reads a name; never fails.
    pub fn from_name(name: &str) -> Self {
        match name {
            "ok" => Self::Ok,
            "in_progress" => Self::InProgress,
            "error" => Self::Error,
            _ => Self::Unknown,
        }
    }
}

impl<'de> Deserialize<'de> for CheckInStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::from_name(&String::deserialize(deserializer)?))
    }
}

/// The unit of an interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum IntervalUnit {
    Year,
    Month,
    Week,
    Day,
    Hour,
    Minute,
}

/// When a monitor's job runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum MonitorSchedule {
    /// As a crontab line says.
    Crontab {
        /// The line.
        value: String,
    },
    /// Every so often.
    Interval {
        /// How many.
        value: u64,
        /// Of what.
        unit: IntervalUnit,
    },
}

/// The settings of a monitor, sent to make or change it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonitorConfig {
    /// When it runs.
    pub schedule: MonitorSchedule,
    /// Minutes that it may be late.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checkin_margin: Option<u64>,
    /// Minutes that it may run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_runtime: Option<u64>,
    /// The zone of the crontab line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// Failures in a row that make an issue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure_issue_threshold: Option<u64>,
    /// Successes in a row that resolve it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recovery_threshold: Option<u64>,
    /// Who is told, such as `team:ops`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
}

/// One check-in.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct CheckIn {
    /// Its id; the nil id means the latest that is still open.
    #[serde(default, with = "uuid::serde::simple")]
    pub check_in_id: Uuid,
    /// The monitor.
    #[serde(default)]
    pub monitor_slug: String,
    /// What it says.
    pub status: CheckInStatus,
    /// Where the job ran.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environment: Option<String>,
    /// Seconds that it ran.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<f64>,
    /// Settings to make or change the monitor with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monitor_config: Option<MonitorConfig>,
    /// The trace that it belongs to, as it came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contexts: Option<Box<RawValue>>,
}

impl CheckIn {
    /// Reads a check-in, puts its slug into form and checks it.
    pub fn parse(payload: &[u8]) -> Result<Self, InvalidCheckIn> {
        let mut check_in: Self =
            raw_object::from_object(payload).map_err(|error| InvalidCheckIn::Json(error.to_string()))?;
        check_in.monitor_slug = slugify(&check_in.monitor_slug);
        if check_in.monitor_slug.is_empty() {
            return Err(InvalidCheckIn::EmptySlug);
        }
        if check_in.environment.as_ref().is_some_and(|name| name.chars().count() > MAX_ENVIRONMENT) {
            return Err(InvalidCheckIn::Environment);
        }
        Ok(check_in)
    }

    /// The check-in of a `cron` URL: `slug` from the path, the rest from the query. `None` without a `status`.
    pub(super) fn from_query(slug: &str, query: &str) -> Option<Self> {
        let value = |name| super::query_string::first(query.as_bytes(), name);
        let check_in_id = value("check_in_id").and_then(|id| id.parse::<EventId>().ok());
        Some(Self {
            check_in_id: check_in_id.map_or(Uuid::nil(), |id| Uuid::from_u128(id.as_u128())),
            monitor_slug: slug.to_owned(),
            status: CheckInStatus::from_name(&value("status")?),
            environment: value("environment").map(|name| name.into_owned()),
            duration: value("duration").and_then(|seconds| seconds.parse().ok()),
            monitor_config: None,
            contexts: None,
        })
    }
}

/// Lower case, runs of other characters as one dash, no dashes at the ends, cut.
pub fn slugify(text: &str) -> String {
    let mut slug = String::with_capacity(text.len().min(MAX_SLUG));
    for character in text.chars().flat_map(char::to_lowercase) {
        if character.is_ascii_alphanumeric() || matches!(character, '_' | '-') {
            slug.push(character);
        } else if !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_matches(['-', '_']).chars().take(MAX_SLUG).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_check_in_is_read_and_written() {
        let json = r#"{"check_in_id":"a3b7091c1eff4dfcac8742d4d569102c","monitor_slug":"nightly-import","status":"in_progress","environment":"prod","duration":12.5,"monitor_config":{"schedule":{"type":"crontab","value":"0 3 * * *"},"checkin_margin":5,"max_runtime":30,"timezone":"Europe/Vienna","failure_issue_threshold":1,"recovery_threshold":1,"owner":"team:ops"},"contexts":{"trace":{"trace_id":"x"}}}"#;
        let check_in = CheckIn::parse(json.as_bytes()).unwrap();
        assert_eq!(serde_json::to_string(&check_in).unwrap(), json);
    }

    #[test]
    fn an_interval_and_no_id() {
        let check_in = CheckIn::parse(
            br#"{"monitor_slug":"My Job!","status":"missed","monitor_config":{"schedule":{"type":"interval","value":2,"unit":"day"}}}"#,
        )
        .unwrap();
        assert_eq!(check_in.check_in_id, Uuid::nil());
        assert_eq!((check_in.monitor_slug.as_str(), check_in.status), ("my-job", CheckInStatus::Unknown));
        let schedule = check_in.monitor_config.unwrap().schedule;
        assert_eq!(schedule, MonitorSchedule::Interval { value: 2, unit: IntervalUnit::Day });
    }

    #[test]
    fn slugs_and_environments_are_bounded() {
        let parse = |slug: &str, environment: &str| {
            CheckIn::parse(
                format!(r#"{{"monitor_slug":"{slug}","status":"ok","environment":"{environment}"}}"#).as_bytes(),
            )
        };
        assert_eq!(parse(&"x".repeat(80), "").unwrap().monitor_slug.len(), 50);
        assert_eq!(parse(" !", "").unwrap_err(), InvalidCheckIn::EmptySlug);
        assert_eq!(parse("a", &"e".repeat(65)).unwrap_err(), InvalidCheckIn::Environment);
        assert!(matches!(CheckIn::parse(b"{}"), Err(InvalidCheckIn::Json(_))));
    }
}
