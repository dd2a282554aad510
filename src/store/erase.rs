//! Erasing events, by id or all that a search finds, and single items.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension as _};

use super::Store;
use super::deletion::Deletion;
use super::error::{Result, StoreError};
use super::issue_book::user_hash;
use super::item::ItemId;
use super::search::EventSearch;
use super::writer::WriterState;
use crate::model::{EventId, ProjectId};

/// What was erased.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct EraseReport {
    /// How many events.
    pub events: u64,
    /// How many attachments and other items of theirs.
    pub items: u64,
    /// How many issues went with their last event.
    pub issues: u64,
}

impl Store {
    /// Erases events, with the items that belong to them: from blocks, rows, dictionaries and counts,
    /// physically. Ids that are not there are passed over.
    ///
    /// # Errors
    /// When a file cannot be read or written. What was begun is finished when the store is next written to.
    pub fn erase_events(&self, events: &[(ProjectId, EventId)]) -> Result<EraseReport> {
        let wanted: BTreeSet<(ProjectId, EventId)> = events.iter().copied().collect();
        let report = self.writer()?.run(move |state| erase(state, &wanted))?;
        self.forget_deleted();
        Ok(report)
    }

    /// Erases items, physically, and leaves the events they belong to; says how many there were. Numbers that are not
    /// there are passed over.
    ///
    /// # Errors
    /// As [`Store::erase_events`].
    pub fn erase_items(&self, items: &[ItemId]) -> Result<u64> {
        let wanted: BTreeSet<ItemId> = items.iter().copied().collect();
        let erased = self.writer()?.run(move |state| erase_items(state, &wanted))?;
        self.forget_deleted();
        Ok(erased)
    }

    /// Erases every event that a search finds; see [`Store::erase_events`].
    ///
    /// # Errors
    /// As [`Store::erase_events`].
    pub fn erase_where(&self, search: &EventSearch) -> Result<EraseReport> {
        let found = self.search_events(search)?;
        let ids: Vec<(ProjectId, EventId)> = found.iter().map(|event| (event.project, event.event_id)).collect();
        self.erase_events(&ids)
    }
}

/// What a deletion takes from the counts.
#[derive(Default)]
pub(super) struct Loss {
    /// By issue and hour.
    issue_hours: BTreeMap<(i64, i64), i64>,
    /// By project: events and items.
    projects: BTreeMap<i64, (i64, i64)>,
    /// By project and release.
    releases: BTreeMap<(i64, String), i64>,
    /// By project and environment.
    environments: BTreeMap<(i64, String), i64>,
}

impl Loss {
    /// The sums of events and items.
    pub(super) fn sums(&self) -> (u64, u64) {
        let sum = |pick: fn(&(i64, i64)) -> i64| self.projects.values().map(pick).sum::<i64>().cast_unsigned();
        (sum(|counts| counts.0), sum(|counts| counts.1))
    }

    /// Adds a row of `event_rows`; `None` when it is not there.
    pub(super) fn event(&mut self, segment: &Connection, row: i64) -> rusqlite::Result<Option<(i64, i64)>> {
        let sql = "SELECT project_id, issue_id, timestamp, release, environment, user_ident FROM events WHERE id = ?";
        let mut statement = segment.prepare_cached(sql)?;
        let mut rows = statement.query([row])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let project: i64 = row.get(0)?;
        let issue: Option<i64> = row.get(1)?;
        let hour = row.get::<_, i64>(2)?.div_euclid(3_600_000);
        self.projects.entry(project).or_default().0 += 1;
        if let Some(release) = row.get::<_, Option<String>>(3)? {
            *self.releases.entry((project, release)).or_default() += 1;
        }
        if let Some(environment) = row.get::<_, Option<String>>(4)? {
            *self.environments.entry((project, environment)).or_default() += 1;
        }
        let Some(issue) = issue else { return Ok(None) };
        *self.issue_hours.entry((issue, hour)).or_default() += 1;
        let user = row.get::<_, Option<String>>(5)?.map_or(0, |ident| user_hash(&ident));
        Ok(Some((issue, user)))
    }

    /// Adds an item.
    pub(super) fn item(&mut self, project: i64) {
        self.projects.entry(project).or_default().1 += 1;
    }

    /// Takes it from the counts; `forget` takes it from what issues have seen, too.
    pub(super) fn write(&self, catalogue: &Connection, day: i64, forget: bool) -> rusqlite::Result<()> {
        for ((issue, hour), events) in &self.issue_hours {
            let sql =
                "UPDATE issue_rows SET stored_events = stored_events - ?1, times_seen = times_seen - ?2 WHERE id = ?3";
            catalogue.prepare_cached(sql)?.execute((events, if forget { *events } else { 0 }, issue))?;
            if forget {
                let sql = "UPDATE issue_hours SET events = events - ? WHERE issue_id = ? AND hour = ?";
                catalogue.prepare_cached(sql)?.execute((events, issue, hour))?;
            }
        }
        for (project, (events, items)) in &self.projects {
            let sql =
                "UPDATE segment_projects SET events = events - ?, items = items - ? WHERE day = ? AND project_id = ?";
            catalogue.prepare_cached(sql)?.execute((events, items, day, project))?;
        }
        if forget {
            catalogue.execute("DELETE FROM issue_hours WHERE events <= 0", [])?;
            take_names(catalogue, "releases", "version", &self.releases)?;
            take_names(catalogue, "environments", "name", &self.environments)?;
        }
        let sql = "DELETE FROM segment_projects WHERE day = ? AND events <= 0 AND items <= 0";
        catalogue.execute(sql, [day]).map(drop)
    }
}

fn take_names(
    catalogue: &Connection,
    table: &str,
    column: &str,
    names: &BTreeMap<(i64, String), i64>,
) -> rusqlite::Result<()> {
    for ((project, name), events) in names {
        let sql = format!("UPDATE {table} SET events = events - ? WHERE project_id = ? AND {column} = ?");
        catalogue.prepare_cached(&sql)?.execute((events, project, name))?;
    }
    catalogue.execute(&format!("DELETE FROM {table} WHERE events <= 0"), []).map(drop)
}

pub(super) fn erase(state: &mut WriterState, wanted: &BTreeSet<(ProjectId, EventId)>) -> Result<EraseReport> {
    let mut report = EraseReport::default();
    for day in state.days.clone() {
        let path = state.layout.segment(day);
        let connection = &state.segment(day)?.connection;
        let found = find(connection, day, wanted).map_err(|source| StoreError::from_database(&path, source))?;
        let Some((deletion, loss)) = found else { continue };
        let (events, items) = loss.sums();
        report.events += events;
        report.items += items;
        loss.write(&state.catalogue, day, true).map_err(|source| state.fail(source))?;
        state.plan_deletion(&deletion)?;
        state.close_unused();
    }
    if report.events == 0 && report.items == 0 {
        return Ok(report);
    }
    // Before the lock is let go: an event that comes in then must find no hash of theirs.
    report.issues = state.remove_empty_issues()?;
    state.book.forget();
    state.commit_and_go_on()?;
    #[cfg(test)]
    state.deletion_planned();
    state.finish_deletions()?;
    Ok(report)
}

fn erase_items(state: &mut WriterState, wanted: &BTreeSet<ItemId>) -> Result<u64> {
    let mut erased = 0;
    for day in state.days.clone() {
        let rows: Vec<i64> = wanted.iter().filter(|item| item.day == day).map(|item| item.row).collect();
        if rows.is_empty() {
            continue;
        }
        let path = state.layout.segment(day);
        let connection = &state.segment(day)?.connection;
        let (mut deletion, mut loss) = (Deletion { day, ..Deletion::default() }, Loss::default());
        for row in rows {
            let sql = "SELECT project_id FROM item_rows WHERE id = ?";
            let found: Option<i64> = connection
                .query_row(sql, [row], |row| row.get(0))
                .optional()
                .map_err(|source| StoreError::from_database(&path, source))?;
            if let Some(project) = found {
                loss.item(project);
                deletion.items.push(row);
            }
        }
        if deletion.items.is_empty() {
            continue;
        }
        erased += deletion.items.len() as u64;
        loss.write(&state.catalogue, day, true).map_err(|source| state.fail(source))?;
        state.plan_deletion(&deletion)?;
    }
    if erased > 0 {
        state.commit_and_go_on()?;
        state.finish_deletions()?;
    }
    Ok(erased)
}

/// Finds events, and the items that belong to them, in a segment.
fn find(
    segment: &Connection,
    day: i64,
    wanted: &BTreeSet<(ProjectId, EventId)>,
) -> rusqlite::Result<Option<(Deletion, Loss)>> {
    let (mut deletion, mut loss) = (Deletion { day, ..Deletion::default() }, Loss::default());
    let rows_of = |table: &str| format!("SELECT id FROM {table} WHERE event_id = ? AND project_id = ?");
    let mut events = segment.prepare(&rows_of("event_rows"))?;
    let mut items = segment.prepare(&rows_of("item_rows"))?;
    for (project, id) in wanted {
        let key = (id.as_u128().to_be_bytes(), project.0.cast_signed());
        for row in events.query_map(key, |row| row.get::<_, i64>(0))? {
            let row = row?;
            deletion.users.extend(loss.event(segment, row)?);
            deletion.events.push(row);
        }
        for row in items.query_map(key, |row| row.get::<_, i64>(0))? {
            loss.item(project.0.cast_signed());
            deletion.items.push(row?);
        }
    }
    let empty = deletion.events.is_empty() && deletion.items.is_empty();
    Ok((!empty).then_some((deletion, loss)))
}
