//! Counts: outcomes, issues by hour, tags, releases, environments, sessions.

use std::collections::{BTreeMap, HashMap};

use rusqlite::Connection;

use super::Store;
use super::error::Result;
use super::event::SessionCounts;
use super::event_row::tag_ids;
use super::issue::IssueId;
use super::issue_list::json_list;
use super::tally::hour;
use crate::model::{DataCategory, OutcomeKind, ProjectId, Timestamp};

/// A sum of outcomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeCount {
    /// The project.
    pub project: ProjectId,
    /// The hour it begins at.
    pub hour: Timestamp,
    /// What became of them.
    pub kind: OutcomeKind,
    /// Why; empty when accepted.
    pub reason: String,
    /// What is counted.
    pub category: DataCategory,
    /// How many.
    pub quantity: u64,
}

/// Sessions of a project in an hour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionHour {
    /// The hour it begins at.
    pub hour: Timestamp,
    /// The sums.
    pub counts: SessionCounts,
}

/// A release or an environment as the events tell of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeenName {
    /// The project.
    pub project: ProjectId,
    /// The release's version, or the environment's name.
    pub name: String,
    /// When its earliest event happened.
    pub first_seen: Timestamp,
    /// When its latest event happened.
    pub last_seen: Timestamp,
    /// How many events.
    pub events: u64,
}

/// A tag's values with their counts, most frequent first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagSummary {
    /// The tag's key.
    pub key: String,
    /// How many events have it.
    pub events: u64,
    /// How many distinct values it has.
    pub distinct: usize,
    /// The most frequent values.
    pub top: Vec<(String, u64)>,
}

/// The tags of an issue or a project.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TagSummaries {
    /// By key.
    pub tags: Vec<TagSummary>,
    /// How many events were looked at.
    pub events: usize,
    /// False when there are more, older events that were not looked at.
    pub complete: bool,
}

/// A half-open range of hours: those that begin at or after `since` and before `until`.
#[derive(Debug, Clone, Copy, Default)]
pub struct Hours {
    /// From here on.
    pub since: Option<Timestamp>,
    /// Up to here.
    pub until: Option<Timestamp>,
}

impl Hours {
    pub(super) fn bounds(self) -> (i64, i64) {
        let until =
            self.until.map_or(i64::MAX, |until| hour(Timestamp::from_millis(until.as_millis().saturating_sub(1))));
        (self.since.map_or(i64::MIN, hour), until)
    }
}

/// The events of issues by the hour that they happened in.
pub type IssueHours = HashMap<IssueId, Vec<(Timestamp, u64)>>;

pub(super) const fn hour_begins(hour: i64) -> Timestamp {
    Timestamp::from_millis(hour.saturating_mul(3_600_000))
}

impl Store {
    /// The outcomes of some hours, by project, hour, kind, reason and category.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn outcomes(&self, project: Option<ProjectId>, hours: Hours) -> Result<Vec<OutcomeCount>> {
        let project = project.map(|project| project.0.cast_signed());
        let (first, last) = hours.bounds();
        self.readers().catalogue(|catalogue| {
            let mut statement = catalogue.prepare_cached(
                "SELECT project_id, hour, outcome, reason, category, quantity FROM outcomes \
                 WHERE (?1 IS NULL OR project_id = ?1) AND hour BETWEEN ?2 AND ?3 \
                 ORDER BY project_id, hour, outcome, reason, category",
            )?;
            let rows = statement.query_map((project, first, last), |row| {
                Ok(OutcomeCount {
                    project: ProjectId(row.get::<_, i64>(0)?.cast_unsigned()),
                    hour: hour_begins(row.get(1)?),
                    kind: OutcomeKind::from_number(row.get(2)?).unwrap_or(OutcomeKind::Invalid),
                    reason: row.get(3)?,
                    category: DataCategory::from_number(row.get(4)?),
                    quantity: row.get::<_, i64>(5)?.cast_unsigned(),
                })
            })?;
            rows.collect()
        })
    }

    /// The events of an issue by hour, oldest first; hours without events are left out.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn issue_hours(&self, issue: IssueId, hours: Hours) -> Result<Vec<(Timestamp, u64)>> {
        let (first, last) = hours.bounds();
        self.readers().catalogue(|catalogue| {
            let sql = "SELECT hour, events FROM issue_hours WHERE issue_id = ? AND hour BETWEEN ? AND ? ORDER BY hour";
            let mut statement = catalogue.prepare_cached(sql)?;
            let rows = statement.query_map((issue.0, first, last), |row| {
                Ok((hour_begins(row.get(0)?), row.get::<_, i64>(1)?.cast_unsigned()))
            })?;
            rows.collect()
        })
    }

    /// The events of issues by hour, oldest first, for all of them at once; hours without events are left out.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn hours_of_issues(&self, issues: &[IssueId], hours: Hours) -> Result<IssueHours> {
        let (first, last) = hours.bounds();
        self.readers().catalogue(|catalogue| {
            let mut statement = catalogue.prepare_cached(
                "SELECT issue_id, hour, events FROM issue_hours \
                 WHERE issue_id IN (SELECT value FROM json_each(?)) AND hour BETWEEN ? AND ? ORDER BY issue_id, hour",
            )?;
            let mut rows = statement.query((json_list(issues.iter().map(|issue| issue.0)), first, last))?;
            let mut found = IssueHours::new();
            while let Some(row) = rows.next()? {
                let hours = found.entry(IssueId(row.get(0)?)).or_default();
                hours.push((hour_begins(row.get(1)?), row.get::<_, i64>(2)?.cast_unsigned()));
            }
            Ok(found)
        })
    }

    /// The releases that events named, latest seen first.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn releases(&self, project: Option<ProjectId>) -> Result<Vec<SeenName>> {
        self.readers().catalogue(|catalogue| seen_names(catalogue, "releases", "version", project))
    }

    /// The environments that events named, latest seen first.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn environments(&self, project: Option<ProjectId>) -> Result<Vec<SeenName>> {
        self.readers().catalogue(|catalogue| seen_names(catalogue, "environments", "name", project))
    }

    /// The sessions of a project, by hour, release and environment.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn sessions(&self, project: ProjectId, hours: Hours) -> Result<Vec<SessionHour>> {
        let (first, last) = hours.bounds();
        self.readers().catalogue(|catalogue| {
            let mut statement = catalogue.prepare_cached(
                "SELECT hour, release, environment, started, errored, crashed, abnormal, unhandled FROM sessions \
                 WHERE project_id = ? AND hour BETWEEN ? AND ? ORDER BY hour, release, environment",
            )?;
            let rows = statement.query_map((project.0.cast_signed(), first, last), |row| {
                let counter = |index: usize| -> rusqlite::Result<u64> { Ok(row.get::<_, i64>(index)?.cast_unsigned()) };
                let counts = SessionCounts {
                    release: row.get(1)?,
                    environment: row.get(2)?,
                    started: counter(3)?,
                    errored: counter(4)?,
                    crashed: counter(5)?,
                    abnormal: counter(6)?,
                    unhandled: counter(7)?,
                };
                Ok(SessionHour { hour: hour_begins(row.get(0)?), counts })
            })?;
            rows.collect()
        })
    }

    /// The tags of the newest events of an issue or a project, at most `events` of them, with the
    /// `top` most frequent values of each.
    ///
    /// Counted when asked, from the events themselves: nothing to pay per event that comes in, and
    /// nothing that stays behind when an event is erased.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn tag_summaries(
        &self,
        project: Option<ProjectId>,
        issue: Option<IssueId>,
        events: usize,
        top: usize,
    ) -> Result<TagSummaries> {
        let mut counts: BTreeMap<String, HashMap<String, u64>> = BTreeMap::new();
        let mut summaries = TagSummaries { complete: true, ..TagSummaries::default() };
        for listed in self.readers().listed()? {
            // One more than there is room for tells whether there are more.
            let room = events - summaries.events;
            let found =
                self.readers().segment(listed, |segment| count_tags(segment, project, issue, room, &mut counts))?;
            let (seen, more) = found.unwrap_or_default();
            summaries.events += seen;
            if more {
                summaries.complete = false;
                break;
            }
        }
        summaries.tags = counts.into_iter().map(|(key, values)| summary(key, values, top)).collect();
        Ok(summaries)
    }
}

fn summary(key: String, values: HashMap<String, u64>, top: usize) -> TagSummary {
    let (events, distinct) = (values.values().sum(), values.len());
    let mut values: Vec<(String, u64)> = values.into_iter().collect();
    values.sort_by(|left, right| right.1.cmp(&left.1).then_with(|| left.0.cmp(&right.0)));
    values.truncate(top);
    TagSummary { key, events, distinct, top: values }
}

/// Adds the tags of at most `room` events; returns how many there were, and whether there are more.
fn count_tags(
    segment: &Connection,
    project: Option<ProjectId>,
    issue: Option<IssueId>,
    room: usize,
    counts: &mut BTreeMap<String, HashMap<String, u64>>,
) -> rusqlite::Result<(usize, bool)> {
    // One condition, so that its index is used.
    let (condition, value) = match (issue, project) {
        (Some(issue), _) => ("issue_id = ?1", issue.0),
        (None, Some(project)) => ("project_id = ?1", project.0.cast_signed()),
        (None, None) => ("?1 = 0", 0),
    };
    let sql = format!("SELECT tags FROM event_rows WHERE {condition} ORDER BY timestamp DESC, id DESC");
    let mut statement = segment.prepare_cached(&sql)?;
    let mut rows = statement.query([value])?;
    let mut by_id: HashMap<i64, u64> = HashMap::new();
    let mut seen = 0;
    let mut more = false;
    while let Some(row) = rows.next()? {
        if seen == room {
            more = true;
            break;
        }
        seen += 1;
        for id in tag_ids(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?) {
            *by_id.entry(id).or_default() += 1;
        }
    }
    let mut statement = segment.prepare_cached("SELECT key, value FROM tag_pairs WHERE id = ?")?;
    for (id, events) in by_id {
        let (key, value): (String, String) = statement.query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        *counts.entry(key).or_default().entry(value).or_default() += events;
    }
    Ok((seen, more))
}

fn seen_names(
    catalogue: &Connection,
    table: &str,
    column: &str,
    project: Option<ProjectId>,
) -> rusqlite::Result<Vec<SeenName>> {
    let mut statement = catalogue.prepare_cached(&format!(
        "SELECT project_id, {column}, first_seen, last_seen, events FROM {table} \
         WHERE (?1 IS NULL OR project_id = ?1) ORDER BY last_seen DESC, {column}"
    ))?;
    let rows = statement.query_map([project.map(|project| project.0.cast_signed())], |row| {
        Ok(SeenName {
            project: ProjectId(row.get::<_, i64>(0)?.cast_unsigned()),
            name: row.get(1)?,
            first_seen: Timestamp::from_millis(row.get(2)?),
            last_seen: Timestamp::from_millis(row.get(3)?),
            events: row.get::<_, i64>(4)?.cast_unsigned(),
        })
    })?;
    rows.collect()
}
