//! What clients send to make or change a monitor, checked.

use jiff::tz::TimeZone;
use serde_json::{Map, Value};

use super::answer::Answers;
use super::document::{Monitor, Status};
use super::schedule::Schedule;
use crate::protocol::{IntervalUnit, MonitorConfig, MonitorSchedule, slugify};
use crate::server::naming::line;
use crate::server::{ApiError, checks};

/// The longest slug.
const SLUG: usize = 50;
/// The most minutes of a margin or a run: four weeks.
const MINUTES: u64 = 40_320;
/// The most failures or successes of a threshold.
const TIMES: u64 = 720;

/// A change that was checked; what is none stays as it is.
#[derive(Debug, Clone, Default)]
pub(super) struct Change {
    pub(super) name: Option<String>,
    pub(super) slug: Option<String>,
    status: Option<Status>,
    is_muted: Option<bool>,
    owner: Option<Option<String>>,
    pub(super) config: Option<MonitorConfig>,
}

impl Change {
    /// Reads a body. `config` are the settings that are there, of which it may change a part.
    ///
    /// # Errors
    /// 400 for the field that does not hold.
    pub(super) fn read(
        body: &Map<String, Value>,
        known: Option<&MonitorConfig>,
        answers: &Answers<'_>,
    ) -> Result<Self, ApiError> {
        let status = match line(body, "status", 20)?.as_deref() {
            None => None,
            Some("active" | "ok") => Some(Status::Active),
            Some("disabled") => Some(Status::Disabled),
            Some(other) => return Err(ApiError::field("status", format!("\"{other}\" is not a valid choice."))),
        };
        let is_muted = match body.get("is_muted").or_else(|| body.get("isMuted")) {
            None | Some(Value::Null) => None,
            Some(Value::Bool(is_muted)) => Some(*is_muted),
            Some(_) => return Err(ApiError::field("is_muted", "Must be a valid boolean.")),
        };
        let owner = match body.get("owner") {
            None => None,
            Some(Value::Null) => Some(None),
            Some(_) => match line(body, "owner", 100)? {
                Some(owner) if answers.owner(&owner).is_none() => {
                    return Err(ApiError::field("owner", "There is no such team or member."));
                }
                owner => Some(owner),
            },
        };
        let config = match body.get("config") {
            None | Some(Value::Null) => None,
            Some(Value::Object(config)) => Some(settings(config, known)?),
            Some(_) => return Err(ApiError::field("config", "Invalid config")),
        };
        Ok(Self { name: line(body, "name", 128)?, slug: slug(body)?, status, is_muted, owner, config })
    }

    /// The slug of a monitor that is to be made.
    ///
    /// # Errors
    /// 400 when there is none, and nothing of the name can be one.
    pub(super) fn new_slug(&self) -> Result<String, ApiError> {
        if let Some(slug) = &self.slug {
            return Ok(slug.clone());
        }
        let slug = slugify(&checks::required("name", self.name.clone())?);
        if is_slug(&slug) { Ok(slug) } else { Err(ApiError::field("slug", "The name gives no slug: send one.")) }
    }

    /// Changes a monitor.
    pub(super) fn write(self, monitor: &mut Monitor) {
        if let Some(name) = self.name {
            monitor.name = name;
        }
        if let Some(config) = self.config {
            monitor.config = config;
        }
        if let Some(owner) = self.owner {
            monitor.owner = owner;
        }
        monitor.status = self.status.unwrap_or(monitor.status);
        monitor.is_muted = self.is_muted.unwrap_or(monitor.is_muted);
    }
}

fn slug(body: &Map<String, Value>) -> Result<Option<String>, ApiError> {
    let Some(slug) = line(body, "slug", SLUG)? else { return Ok(None) };
    if !is_slug(&slug) {
        let message = "A slug has lower-case letters, digits, hyphens and underscores, and is no number.";
        return Err(ApiError::field("slug", message));
    }
    Ok(Some(slug))
}

fn is_slug(slug: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_');
    (1..=SLUG).contains(&slug.len()) && slug.bytes().all(is_allowed) && !slug.bytes().all(|byte| byte.is_ascii_digit())
}

/// Settings as they are sent, over those that are there.
fn settings(sent: &Map<String, Value>, known: Option<&MonitorConfig>) -> Result<MonitorConfig, ApiError> {
    let schedule = match (sent.get("schedule"), known) {
        (None | Some(Value::Null), Some(known)) => known.schedule.clone(),
        (schedule, _) => {
            let kind = sent.get("schedule_type").or_else(|| sent.get("scheduleType")).and_then(Value::as_str);
            read_schedule(schedule.unwrap_or(&Value::Null), kind)?
        }
    };
    let number = |name: &str, most: u64, known: Option<u64>| match sent.get(name) {
        None => Ok(known),
        Some(Value::Null) => Ok(None),
        Some(value) => match value.as_u64().filter(|value| (1..=most).contains(value)) {
            Some(value) => Ok(Some(value)),
            None => Err(ApiError::field("config", format!("{name} is a number from 1 to {most}."))),
        },
    };
    let timezone = match sent.get("timezone") {
        None => known.and_then(|known| known.timezone.clone()),
        Some(Value::Null) => None,
        Some(Value::String(name)) if name.len() <= 64 && TimeZone::get(name).is_ok() => Some(name.clone()),
        Some(_) => return Err(ApiError::field("config", "timezone is no time zone that this machine knows.")),
    };
    let config = MonitorConfig {
        schedule,
        checkin_margin: number("checkin_margin", MINUTES, known.and_then(|known| known.checkin_margin))?,
        max_runtime: number("max_runtime", MINUTES, known.and_then(|known| known.max_runtime))?,
        timezone,
        failure_issue_threshold: number(
            "failure_issue_threshold",
            TIMES,
            known.and_then(|known| known.failure_issue_threshold),
        )?,
        recovery_threshold: number("recovery_threshold", TIMES, known.and_then(|known| known.recovery_threshold))?,
        owner: None,
    };
    match Schedule::of(&config) {
        Ok(_) => Ok(config),
        Err(fault) => Err(ApiError::field("config", format!("Invalid schedule: {fault}"))),
    }
}

/// A line of crontab, or a number and a unit.
fn read_schedule(schedule: &Value, kind: Option<&str>) -> Result<MonitorSchedule, ApiError> {
    let invalid = |message: &str| ApiError::field("config", message);
    match (schedule, kind) {
        (Value::String(line), None | Some("crontab")) => Ok(MonitorSchedule::Crontab { value: line.trim().to_owned() }),
        (Value::Array(parts), None | Some("interval")) => {
            let (Some(value), Some(unit), None) = (parts.first(), parts.get(1), parts.get(2)) else {
                return Err(invalid("An interval is a number and a unit, such as [2, \"hour\"]."));
            };
            let value = value.as_u64().ok_or_else(|| invalid("The number of an interval is a whole one."))?;
            let unit = serde_json::from_value::<IntervalUnit>(unit.clone())
                .map_err(|_| invalid("The unit of an interval is year, month, week, day, hour or minute."))?;
            Ok(MonitorSchedule::Interval { value, unit })
        }
        (_, Some("crontab" | "interval")) => Err(invalid("The schedule does not fit its type.")),
        (_, None) => Err(invalid("A schedule is a crontab line, or a number and a unit.")),
        (_, Some(_)) => Err(invalid("schedule_type is crontab or interval.")),
    }
}
