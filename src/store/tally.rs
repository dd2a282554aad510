//! What a group of batches adds to the catalogue, summed up and written once.

use std::borrow::Cow;

use foldhash::HashMap;
use rusqlite::Connection;

use super::event::{OutcomeRecord, SessionCounts};
use super::issue::IssueId;
use crate::model::{DataCategory, Outcome, OutcomeKind, ProjectId, Timestamp};

/// When something was seen, and how often.
#[derive(Debug, Clone, Copy)]
struct Seen {
    first: i64,
    last: i64,
    events: i64,
}

type SeenByName = HashMap<ProjectId, HashMap<Box<str>, Seen>>;

/// The project, hour, kind, reason and category of an outcome.
type OutcomeKey = (ProjectId, i64, OutcomeKind, Cow<'static, str>, DataCategory);

/// The sums.
#[derive(Debug, Default)]
pub(super) struct Tally {
    outcomes: HashMap<OutcomeKey, u64>,
    issue_hours: HashMap<(IssueId, i64), i64>,
    releases: SeenByName,
    environments: SeenByName,
    segments: HashMap<(i64, ProjectId), (i64, i64)>,
    sessions: Vec<(ProjectId, i64, SessionCounts)>,
}

/// The hour since 1970 of a moment.
pub(super) const fn hour(time: Timestamp) -> i64 {
    time.as_millis().div_euclid(3_600_000)
}

impl Tally {
    /// Counts an outcome.
    pub(super) fn outcome(&mut self, record: &OutcomeRecord) {
        self.count(record.project, record.timestamp, record.outcome.clone());
    }

    /// Counts an outcome of a project at a moment.
    pub(super) fn count(&mut self, project: ProjectId, at: Timestamp, outcome: Outcome) {
        let Outcome { kind, reason, category, quantity } = outcome;
        *self.outcomes.entry((project, hour(at), kind, reason.unwrap_or_default(), category)).or_default() += quantity;
    }

    /// Counts an event of an issue.
    pub(super) fn issue_event(&mut self, issue: IssueId, at: Timestamp) {
        *self.issue_hours.entry((issue, hour(at))).or_default() += 1;
    }

    /// Counts an event with its release and environment.
    pub(super) fn event(
        &mut self,
        project: ProjectId,
        day: i64,
        at: Timestamp,
        release: Option<&str>,
        environment: Option<&str>,
    ) {
        self.segments.entry((day, project)).or_default().0 += 1;
        if let Some(release) = release {
            see(&mut self.releases, project, release, at);
        }
        if let Some(environment) = environment {
            see(&mut self.environments, project, environment, at);
        }
    }

    /// Counts an item.
    pub(super) fn item(&mut self, project: ProjectId, day: i64) {
        self.segments.entry((day, project)).or_default().1 += 1;
    }

    /// Adds sessions.
    pub(super) fn sessions(&mut self, project: ProjectId, at: Timestamp, counts: &SessionCounts) {
        self.sessions.push((project, hour(at), counts.clone()));
    }

    /// Writes the sums and begins anew.
    pub(super) fn flush(&mut self, catalogue: &Connection) -> rusqlite::Result<()> {
        let mut statement = catalogue.prepare_cached(
            "INSERT INTO outcomes (project_id, hour, outcome, reason, category, quantity) VALUES (?, ?, ?, ?, ?, ?) \
             ON CONFLICT DO UPDATE SET quantity = quantity + excluded.quantity",
        )?;
        for ((project, hour, kind, reason, category), quantity) in self.outcomes.drain() {
            let quantity = i64::try_from(quantity).unwrap_or(i64::MAX);
            statement.execute((project.0.cast_signed(), hour, kind.number(), &*reason, category.number(), quantity))?;
        }
        let mut statement = catalogue.prepare_cached(
            "INSERT INTO issue_hours (issue_id, hour, events) VALUES (?, ?, ?) \
             ON CONFLICT DO UPDATE SET events = events + excluded.events",
        )?;
        for ((issue, hour), events) in self.issue_hours.drain() {
            statement.execute((issue.0, hour, events))?;
        }
        flush_seen(catalogue, "releases", "version", &mut self.releases)?;
        flush_seen(catalogue, "environments", "name", &mut self.environments)?;
        let mut statement = catalogue.prepare_cached(
            "INSERT INTO segment_projects (day, project_id, events, items) VALUES (?, ?, ?, ?) \
             ON CONFLICT DO UPDATE SET events = events + excluded.events, items = items + excluded.items",
        )?;
        for ((day, project), (events, items)) in self.segments.drain() {
            statement.execute((day, project.0.cast_signed(), events, items))?;
        }
        self.flush_sessions(catalogue)
    }

    fn flush_sessions(&mut self, catalogue: &Connection) -> rusqlite::Result<()> {
        let mut statement = catalogue.prepare_cached(
            "INSERT INTO sessions (project_id, hour, release, environment, started, errored, crashed, abnormal, \
             unhandled) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET \
             started = started + excluded.started, errored = errored + excluded.errored, \
             crashed = crashed + excluded.crashed, abnormal = abnormal + excluded.abnormal, \
             unhandled = unhandled + excluded.unhandled",
        )?;
        for (project, hour, counts) in self.sessions.drain(..) {
            statement.execute((
                project.0.cast_signed(),
                hour,
                &counts.release,
                &counts.environment,
                counts.started.cast_signed(),
                counts.errored.cast_signed(),
                counts.crashed.cast_signed(),
                counts.abnormal.cast_signed(),
                counts.unhandled.cast_signed(),
            ))?;
        }
        Ok(())
    }
}

fn see(names: &mut SeenByName, project: ProjectId, name: &str, at: Timestamp) {
    let at = at.as_millis();
    let names = names.entry(project).or_default();
    if let Some(seen) = names.get_mut(name) {
        *seen = Seen { first: seen.first.min(at), last: seen.last.max(at), events: seen.events + 1 };
    } else {
        names.insert(name.into(), Seen { first: at, last: at, events: 1 });
    }
}

fn flush_seen(catalogue: &Connection, table: &str, column: &str, names: &mut SeenByName) -> rusqlite::Result<()> {
    let mut statement = catalogue.prepare_cached(&format!(
        "INSERT INTO {table} (project_id, {column}, first_seen, last_seen, events) VALUES (?, ?, ?, ?, ?) \
         ON CONFLICT DO UPDATE SET first_seen = min(first_seen, excluded.first_seen), \
         last_seen = max(last_seen, excluded.last_seen), events = events + excluded.events"
    ))?;
    for (project, names) in names.drain() {
        for (name, seen) in names {
            statement.execute((project.0.cast_signed(), &*name, seen.first, seen.last, seen.events))?;
        }
    }
    Ok(())
}
