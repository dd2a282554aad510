//! Retention: events older than their project keeps them are removed.
//!
//! Whole days go first: a segment in which every project has expired is one `unlink`. What is left
//! of other projects' days is deleted row by row. An event of day `d` is kept as long as
//! `d + retention_days` is not before today.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::deletion::Deletion;
use super::erase::Loss;
use super::error::{Result, StoreError};
use super::repair::remove_segment;
use super::schema::{meta, set_meta};
#[cfg(test)]
use super::writer::CrashPoint;
use super::writer::{WriterState, day_of};
use super::{DEFAULT_RETENTION_DAYS, Store};
use crate::model::{ProjectId, Timestamp};

/// What retention removed, or would remove.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RetentionReport {
    /// By project and day since 1970: events and items.
    pub expired: Vec<ExpiredDay>,
    /// How many segments were unlinked.
    pub segments: u64,
    /// How many events.
    pub events: u64,
    /// How many items.
    pub items: u64,
    /// How many issues went with their last event; not told by a dry run.
    pub issues: u64,
}

/// A project's day that has expired.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpiredDay {
    /// The day since 1970.
    pub day: i64,
    /// The project.
    pub project: ProjectId,
    /// How many events.
    pub events: u64,
    /// How many items.
    pub items: u64,
    /// True when the whole segment goes.
    pub whole_segment: bool,
}

impl Store {
    /// Removes what has expired at `now`; a dry run only tells what it would remove.
    ///
    /// # Errors
    /// When a file cannot be read or written.
    pub fn enforce_retention(&self, now: Timestamp, dry_run: bool) -> Result<RetentionReport> {
        if dry_run {
            return self.readers().catalogue(|catalogue| plan(catalogue, now));
        }
        let report = self.writer()?.run(move |state| enforce(state, now))?;
        self.forget_deleted();
        Ok(report)
    }

    /// As [`Store::enforce_retention`], but only when it was not done on the day of `now` before; the
    /// day is kept in the store. Costs nothing when called again on the same day.
    ///
    /// # Errors
    /// When a file cannot be read or written.
    pub fn enforce_retention_daily(&self, now: Timestamp) -> Result<Option<RetentionReport>> {
        let day = day_of(now);
        if self.retention_was_on(day) {
            return Ok(None);
        }
        let report = self.writer()?.run(move |state| {
            if meta(&state.catalogue, "retention_day").map_err(|source| state.fail(source))? >= day {
                return Ok(None);
            }
            enforce(state, now).map(Some)
        })?;
        self.retention_done_on(day);
        if report.is_some() {
            self.forget_deleted();
        }
        Ok(report)
    }
}

fn plan(catalogue: &Connection, now: Timestamp) -> rusqlite::Result<RetentionReport> {
    let mut statement = catalogue.prepare_cached(
        "SELECT day, project_id, events, items, day + coalesce(retention_days, ?) < ? FROM segment_projects \
         LEFT JOIN projects ON projects.id = project_id ORDER BY day, project_id",
    )?;
    let mut days: BTreeMap<i64, Vec<(ExpiredDay, bool)>> = BTreeMap::new();
    let mut rows = statement.query((DEFAULT_RETENTION_DAYS, day_of(now)))?;
    while let Some(row) = rows.next()? {
        let counter = |index: usize| -> rusqlite::Result<u64> { Ok(row.get::<_, i64>(index)?.cast_unsigned()) };
        let day = row.get(0)?;
        let expired = ExpiredDay {
            day,
            project: ProjectId(counter(1)?),
            events: counter(2)?,
            items: counter(3)?,
            whole_segment: false,
        };
        days.entry(day).or_default().push((expired, row.get(4)?));
    }
    let mut report = RetentionReport::default();
    for projects in days.into_values() {
        let whole = projects.iter().all(|(_, expired)| *expired);
        report.segments += u64::from(whole);
        for (mut expired, _) in projects.into_iter().filter(|(_, expired)| *expired) {
            expired.whole_segment = whole;
            report.events += expired.events;
            report.items += expired.items;
            report.expired.push(expired);
        }
    }
    Ok(report)
}

fn enforce(state: &mut WriterState, now: Timestamp) -> Result<RetentionReport> {
    let mut report = plan(&state.catalogue, now).map_err(|source| state.fail(source))?;
    let mut unlink: Vec<i64> = Vec::new();
    for expired in &report.expired {
        let day = expired.day;
        if !expired.whole_segment {
            expire_rows(state, day, expired.project)?;
        } else if !unlink.contains(&day) {
            expire_segment(state, day)?;
            unlink.push(day);
        }
    }
    report.issues = state.remove_empty_issues()?;
    set_meta(&state.catalogue, "retention_day", day_of(now)).map_err(|source| state.fail(source))?;
    if report.expired.is_empty() {
        return Ok(report);
    }
    state.book.forget();
    state.commit_and_go_on()?;
    #[cfg(test)]
    state.crash_point(CrashPoint::SegmentUnlisted);
    for day in unlink {
        // Another process may have begun the day again.
        if !state.days.contains(&day) {
            remove_segment(&state.layout.segment(day))?;
        }
    }
    state.finish_deletions()?;
    Ok(report)
}

/// Takes a segment's events from their issues and the segment from the catalogue.
fn expire_segment(state: &mut WriterState, day: i64) -> Result<()> {
    let path = state.layout.segment(day);
    let connection = &state.segment(day)?.connection;
    let count = || -> rusqlite::Result<Vec<(i64, i64)>> {
        let sql = "SELECT issue_id, count(*) FROM event_rows WHERE issue_id IS NOT NULL GROUP BY issue_id";
        connection.prepare(sql)?.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
    };
    let counts = count().map_err(|source| StoreError::from_database(&path, source))?;
    for (issue, events) in counts {
        let sql = "UPDATE issue_rows SET stored_events = stored_events - ? WHERE id = ?";
        state.catalogue.execute(sql, (events, issue)).map_err(|source| state.fail(source))?;
    }
    state.unlist_segment(day)
}

/// Plans the deletion of a project's rows from a segment that other projects still need.
fn expire_rows(state: &mut WriterState, day: i64, project: ProjectId) -> Result<()> {
    let path = state.layout.segment(day);
    let connection = &state.segment(day)?.connection;
    let find = || -> rusqlite::Result<(Deletion, Loss)> {
        let (mut deletion, mut loss) = (Deletion { day, ..Deletion::default() }, Loss::default());
        let project = project.0.cast_signed();
        let rows = |table: &str| -> rusqlite::Result<Vec<i64>> {
            let mut statement = connection.prepare(&format!("SELECT id FROM {table} WHERE project_id = ?"))?;
            statement.query_map([project], |row| row.get(0))?.collect()
        };
        deletion.events = rows("event_rows")?;
        for row in &deletion.events {
            loss.event(connection, *row)?;
        }
        deletion.items = rows("item_rows")?;
        for _ in &deletion.items {
            loss.item(project);
        }
        Ok((deletion, loss))
    };
    let (deletion, loss) = find().map_err(|source| StoreError::from_database(&path, source))?;
    loss.write(&state.catalogue, day, false).map_err(|source| state.fail(source))?;
    state.plan_deletion(&deletion)
}
