//! A monitor as the Web API shows it.

use serde::Serialize;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::document::{Monitor, Status};
use super::state::{Environment, Health, latest};
use crate::model::Timestamp;
use crate::protocol::{IntervalUnit, MonitorConfig, MonitorSchedule};
use crate::server::access::Caller;
use crate::server::api::projects::Listing;
use crate::server::roster::{Members, Teams};
use crate::server::{ApiError, Backend};
use crate::store::Project;

/// A monitor.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Shown {
    id: Uuid,
    slug: String,
    name: String,
    status: &'static str,
    is_muted: bool,
    is_upserting: bool,
    config: Value,
    date_created: Timestamp,
    project: Map<String, Value>,
    environments: Vec<Value>,
    owner: Option<Value>,
}

/// What the forms of several monitors need.
pub(super) struct Answers<'a> {
    listing: Listing<'a>,
    teams: Teams,
    members: Members,
    now: Timestamp,
}

impl<'a> Answers<'a> {
    /// For a caller.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(super) fn new(backend: &'a Backend, caller: &Caller) -> Result<Self, ApiError> {
        Ok(Self {
            listing: Listing::new(backend, caller)?,
            teams: Teams::read(&backend.store)?,
            members: Members::read(&backend.store)?,
            now: backend.now(),
        })
    }

    /// A monitor as it is now, in some environments or all.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(super) fn monitor(
        &mut self,
        project: &Project,
        slug: &str,
        monitor: Monitor,
        environments: &[&str],
    ) -> Result<Shown, ApiError> {
        let monitor = monitor.at(self.now);
        let wanted = monitor
            .environments
            .iter()
            .filter(|(name, _)| environments.is_empty() || environments.contains(&name.as_str()));
        Ok(Shown {
            id: monitor.id,
            slug: slug.to_owned(),
            status: monitor.status.name(),
            is_muted: monitor.is_muted,
            is_upserting: monitor.is_upserting,
            config: config(&monitor.config),
            date_created: monitor.created,
            project: self.listing.row(project)?,
            environments: wanted.map(|(name, environment)| shown(name, environment, &monitor)).collect(),
            owner: monitor.owner.as_deref().and_then(|owner| self.owner(owner)),
            name: monitor.name,
        })
    }

    /// Who an owner such as `team:1` or `user:1` is; none when there is nobody of that name.
    pub(super) fn owner(&self, owner: &str) -> Option<Value> {
        let (kind, name) = owner.split_once(':').unwrap_or(("user", owner));
        match kind {
            "team" => {
                let team = self.teams.find(name.trim_start_matches('#')).ok()?;
                Some(json!({ "type": "team", "id": team.id.to_string(), "name": team.slug }))
            }
            "user" => {
                let member = self.members.find(name).ok()?;
                Some(json!({
                    "type": "user", "id": member.id.to_string(), "name": member.name, "email": member.email,
                }))
            }
            _ => None,
        }
    }
}

/// Settings, in the words of the Web API; those of check-ins differ.
pub(super) fn config(config: &MonitorConfig) -> Value {
    let (kind, schedule) = match &config.schedule {
        MonitorSchedule::Crontab { value } => ("crontab", json!(value)),
        MonitorSchedule::Interval { value, unit } => ("interval", json!([value, unit_name(*unit)])),
    };
    json!({
        "schedule_type": kind,
        "schedule": schedule,
        "checkin_margin": config.checkin_margin,
        "max_runtime": config.max_runtime,
        "timezone": config.timezone.as_deref().unwrap_or("UTC"),
        "failure_issue_threshold": config.failure_issue_threshold,
        "recovery_threshold": config.recovery_threshold,
        "alert_rule_id": null,
    })
}

const fn unit_name(unit: IntervalUnit) -> &'static str {
    match unit {
        IntervalUnit::Year => "year",
        IntervalUnit::Month => "month",
        IntervalUnit::Week => "week",
        IntervalUnit::Day => "day",
        IntervalUnit::Hour => "hour",
        IntervalUnit::Minute => "minute",
    }
}

fn shown(name: &str, environment: &Environment, monitor: &Monitor) -> Value {
    let status = match (monitor.status, environment.health) {
        (Status::Disabled, _) => "disabled",
        (_, Health::Active) => "active",
        (_, Health::Ok) => "ok",
        (_, Health::Error) => "error",
        (_, Health::MissedCheckin) => "missed_checkin",
        (_, Health::Timeout) => "timeout",
    };
    let due = environment.due.unwrap_or(environment.last);
    let incident = environment
        .failing_since
        .map(|since| json!({ "startingTimestamp": since, "resolvingTimestamp": null, "brokenNotice": null }));
    json!({
        "name": name,
        "status": status,
        "isMuted": monitor.is_muted,
        "dateCreated": environment.created,
        "lastCheckIn": environment.last,
        "nextCheckIn": due,
        "nextCheckInLatest": latest(&monitor.config, due),
        "activeIncident": incident,
    })
}
