//! What is kept of monitors: their settings, and what their check-ins say so far.
//!
//! Nothing runs by itself here. Check-ins that came since are read when somebody asks, and what the clock alone
//! brings about (a job that is late, or runs for too long) is worked out for the moment of the question.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::schedule::Schedule;
use super::state::Environment;
use crate::model::{ProjectId, Timestamp};
use crate::protocol::{CheckIn, CheckInStatus, MonitorConfig};
use crate::server::collection::Collection;
use crate::server::contents::Digest;
use crate::server::{ApiError, Backend};
use crate::store::ItemMarks;

/// The monitors of each project.
const MONITORS: Collection<Monitors> = Collection::new("monitors");
/// Their one key.
const ALL: &str = "all";
/// The kind of items that check-ins are stored as.
pub(super) const CHECK_IN: &str = "check_in";

/// How many monitors a project has at most: check-ins may make them.
pub(super) const MOST_MONITORS: usize = 1_000;
/// How many environments a monitor has at most.
const MOST_ENVIRONMENTS: usize = 100;
/// How many check-ins are read at once.
const ROUND: usize = 1_000;
/// How often that is done for one question.
const ROUNDS: usize = 200;

/// The monitors of a project.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Monitors {
    /// How often they were changed.
    #[serde(default)]
    revision: u64,
    /// Up to where check-ins were read.
    marks: ItemMarks,
    /// By slug.
    pub(super) monitors: BTreeMap<String, Monitor>,
}

/// Whether a monitor takes check-ins.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Status {
    #[default]
    Active,
    Disabled,
}

impl Status {
    /// The name on the wire.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Disabled => "disabled",
        }
    }
}

/// A monitor.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Monitor {
    /// Its id, which stays when it is renamed.
    pub(super) id: Uuid,
    pub(super) name: String,
    pub(super) status: Status,
    pub(super) is_muted: bool,
    /// Whether check-ins bring its settings.
    pub(super) is_upserting: bool,
    /// Who owns it, such as `team:1`.
    pub(super) owner: Option<String>,
    pub(super) config: MonitorConfig,
    pub(super) created: Timestamp,
    /// How it is in each environment.
    pub(super) environments: BTreeMap<String, Environment>,
}

impl Monitor {
    /// A monitor that was not there before.
    pub(super) fn new(project: ProjectId, slug: &str, config: MonitorConfig, created: Timestamp) -> Self {
        // The same in every store that the same check-ins come to.
        let digest = Digest::of(format!("{project}/{slug}/{}", created.as_millis()).as_bytes()).to_string();
        Self {
            id: Uuid::parse_str(digest.get(..32).unwrap_or_default()).unwrap_or_default(),
            name: slug.to_owned(),
            status: Status::Active,
            is_muted: false,
            is_upserting: false,
            owner: None,
            config,
            created,
            environments: BTreeMap::new(),
        }
    }

    /// The same at a moment: with what the clock alone has brought about until then.
    pub(super) fn at(mut self, now: Timestamp) -> Self {
        if self.status == Status::Active
            && let Ok(schedule) = Schedule::of(&self.config)
        {
            for environment in self.environments.values_mut() {
                environment.settle(&self.config, &schedule, now);
            }
        }
        self
    }

    fn note(&mut self, check_in: &CheckIn, at: Timestamp) {
        let Ok(schedule) = Schedule::of(&self.config) else { return };
        let name = check_in.environment.as_deref().filter(|name| !name.is_empty()).unwrap_or("production");
        if !self.environments.contains_key(name) && self.environments.len() >= MOST_ENVIRONMENTS {
            return;
        }
        let environment = self.environments.entry(name.to_owned()).or_insert_with(|| Environment::new(at));
        environment.settle(&self.config, &schedule, at);
        environment.note(check_in, &self.config, &schedule, at);
    }
}

impl Monitors {
    /// The monitors of a project, with the check-ins that came until now.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub(super) fn of(backend: &Backend, project: ProjectId) -> Result<Self, ApiError> {
        let mut known = MONITORS.get(&backend.store, project, ALL)?.unwrap_or_default();
        for _ in 0..ROUNDS {
            let mut marks = known.marks.clone();
            let items = backend.store.items_since(project, CHECK_IN, &mut marks, ROUND)?;
            if items.is_empty() {
                break;
            }
            let mut check_ins = Vec::with_capacity(items.len());
            for item in &items {
                let payload = backend.store.item_payload(item)?.unwrap_or_default();
                check_ins.extend(CheckIn::parse(&payload).ok().map(|check_in| (check_in, item.timestamp)));
            }
            let before = known.revision;
            known.note_all(project, &check_ins);
            known.marks = marks;
            known.revision = before.saturating_add(1);
            // Only if nobody changed anything in the meantime; else from there once more.
            let noted = MONITORS.change(&backend.store, project, ALL, move |monitors| {
                let there = monitors.unwrap_or_default();
                Ok(Some(if there.revision == before { known } else { there }))
            })?;
            known = noted.unwrap_or_default();
        }
        Ok(known)
    }

    /// Changes the monitors of a project; nobody else does in between. Gives what there is now.
    ///
    /// # Errors
    /// That of `change`, and what writing can fail with.
    pub(super) fn change(
        backend: &Backend,
        project: ProjectId,
        change: impl FnOnce(&mut BTreeMap<String, Monitor>) -> Result<(), ApiError> + Send + 'static,
    ) -> Result<Self, ApiError> {
        let changed = MONITORS.change(&backend.store, project, ALL, move |monitors| {
            let mut monitors = monitors.unwrap_or_default();
            change(&mut monitors.monitors)?;
            monitors.revision = monitors.revision.saturating_add(1);
            Ok(Some(monitors))
        })?;
        Ok(changed.unwrap_or_default())
    }

    /// Notes check-ins in the order in which they came; but the end of a run whose beginning came after it, and made the
    /// monitor, comes last.
    fn note_all(&mut self, project: ProjectId, check_ins: &[(CheckIn, Timestamp)]) {
        let mut unknown = Vec::new();
        for (check_in, at) in check_ins {
            if !self.note(project, check_in, *at) {
                unknown.push((check_in, *at));
            }
        }
        let begun = |check_in: &CheckIn| {
            let same = |other: &CheckIn| {
                other.check_in_id == check_in.check_in_id && other.monitor_slug == check_in.monitor_slug
            };
            !check_in.check_in_id.is_nil()
                && check_ins.iter().any(|(other, _)| other.status == CheckInStatus::InProgress && same(other))
        };
        for (check_in, at) in unknown {
            if let Some(monitor) = self.monitors.get_mut(&check_in.monitor_slug)
                && begun(check_in)
            {
                monitor.created = monitor.created.min(at);
                self.note(project, check_in, at);
            }
        }
    }

    /// Notes a check-in. One with settings makes its monitor, or changes it; one of a monitor that there is not is
    /// passed over, and `false` is given.
    fn note(&mut self, project: ProjectId, check_in: &CheckIn, at: Timestamp) -> bool {
        let slug = check_in.monitor_slug.as_str();
        let config = check_in.monitor_config.clone().map(within_limits).filter(|config| Schedule::of(config).is_ok());
        if let Some(config) = config {
            if !self.monitors.contains_key(slug) && self.monitors.len() >= MOST_MONITORS {
                return false;
            }
            let new = || Monitor::new(project, slug, config.clone(), at);
            let monitor = self.monitors.entry(slug.to_owned()).or_insert_with(new);
            monitor.is_upserting = true;
            monitor.owner = config.owner.clone().or(monitor.owner.take());
            monitor.config = config;
        }
        let Some(monitor) = self.monitors.get_mut(slug) else { return false };
        if monitor.status == Status::Active {
            monitor.note(check_in, at);
        }
        true
    }

    /// The slug of the monitor with a slug or an id.
    pub(super) fn find(&self, name: &str) -> Option<&str> {
        let id = Uuid::try_parse(name).ok();
        let found = self.monitors.iter().find(|(slug, monitor)| *slug == name || Some(monitor.id) == id);
        found.map(|(slug, _)| slug.as_str())
    }
}

/// Settings of a check-in, cut to what the Web API takes.
fn within_limits(config: MonitorConfig) -> MonitorConfig {
    let minutes = |value: Option<u64>| value.map(|value| value.clamp(1, 40_320));
    let times = |value: Option<u64>| value.map(|value| value.clamp(1, 720));
    MonitorConfig {
        checkin_margin: minutes(config.checkin_margin),
        max_runtime: minutes(config.max_runtime),
        failure_issue_threshold: times(config.failure_issue_threshold),
        recovery_threshold: times(config.recovery_threshold),
        timezone: config.timezone.filter(|name| name.len() <= 64),
        owner: config.owner.filter(|owner| owner.len() <= 100),
        ..config
    }
}
