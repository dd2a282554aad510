//! Deleting a project with everything that is kept for it.
//!
//! One transaction takes the project from the catalogue and plans what is to go from the segments. When it is durable
//! the project is gone for everybody who asks; the segments follow at once or, after a crash, by whoever writes next
//! (see `deletion.rs`): days that only this project has are unlinked, in the others its rows are deleted for good.

use rusqlite::Connection;

use super::Store;
use super::deletion::Deletion;
use super::error::{Result, StoreError};
use super::schema::{meta, set_meta, shrink};
use super::writer::WriterState;
use crate::model::ProjectId;

/// The highest number that a deleted project had.
pub(super) const LAST_PROJECT: &str = "last_project";

/// What went with a project.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DeletedProject {
    /// How many events.
    pub events: u64,
    /// How many attachments and other items.
    pub items: u64,
    /// How many issues.
    pub issues: u64,
}

/// What the catalogue keeps by project, besides issues.
const TABLES: [&str; 8] =
    ["project_keys", "records", "issue_hashes", "releases", "environments", "outcomes", "sessions", "segment_projects"];

/// A day of the project.
struct Day {
    day: i64,
    events: i64,
    items: i64,
    /// Whether other projects have something on it.
    shared: bool,
}

impl Store {
    /// Deletes a project: its events and items, its issues and counts, its keys, and the records that are kept for it,
    /// physically. Its number is not given to another one.
    ///
    /// # Errors
    /// [`StoreError::UnknownProject`], and when a file cannot be read or written. What was begun is finished when the
    /// store is next written to.
    pub fn delete_project(&self, project: ProjectId) -> Result<DeletedProject> {
        let report = self.writer()?.run(move |state| delete(state, project))?;
        self.forget_deleted();
        Ok(report)
    }
}

fn delete(state: &mut WriterState, project: ProjectId) -> Result<DeletedProject> {
    let id = project.0.cast_signed();
    let days = days_of(&state.catalogue, id).map_err(|source| state.fail(source))?;
    let mut report = DeletedProject::default();
    for day in &days {
        report.events += day.events.cast_unsigned();
        report.items += day.items.cast_unsigned();
        let deletion = if day.shared {
            rows_of(state, day.day, id)?
        } else {
            state.unlist_segment(day.day)?;
            Deletion { day: day.day, ..Deletion::default() }
        };
        state.plan_deletion(&deletion)?;
    }
    match remove_from_catalogue(&state.catalogue, id).map_err(|source| state.fail(source))? {
        Some(issues) => report.issues = issues,
        None => return Err(StoreError::UnknownProject(project.to_string())),
    }
    state.book.forget();
    state.commit_and_go_on()?;
    #[cfg(test)]
    state.deletion_planned();
    state.finish_deletions()?;
    // What was not planned, because there was not one event, leaves the log too.
    state.commit()?;
    shrink(&state.catalogue).map_err(|source| state.fail(source))?;
    state.begin_again().map(|()| report)
}

fn days_of(catalogue: &Connection, project: i64) -> rusqlite::Result<Vec<Day>> {
    let sql = "SELECT day, events, items, EXISTS (SELECT 1 FROM segment_projects AS other \
               WHERE other.day = mine.day AND other.project_id <> ?1) \
               FROM segment_projects AS mine WHERE project_id = ?1 ORDER BY day";
    let read = |row: &rusqlite::Row<'_>| {
        Ok(Day { day: row.get(0)?, events: row.get(1)?, items: row.get(2)?, shared: row.get(3)? })
    };
    catalogue.prepare(sql)?.query_map([project], read)?.collect()
}

/// The project's rows in a segment that others still need.
fn rows_of(state: &mut WriterState, day: i64, project: i64) -> Result<Deletion> {
    let path = state.layout.segment(day);
    let segment = &state.segment(day)?.connection;
    let rows = |table: &str| -> rusqlite::Result<Vec<i64>> {
        let mut statement = segment.prepare(&format!("SELECT id FROM {table} WHERE project_id = ?"))?;
        statement.query_map([project], |row| row.get(0))?.collect()
    };
    let database = |source| StoreError::from_database(&path, source);
    let (events, items) = (rows("event_rows").map_err(database)?, rows("item_rows").map_err(database)?);
    Ok(Deletion { day, events, items, ..Deletion::default() })
}

/// Gives the number of issues; none when there is no such project.
fn remove_from_catalogue(catalogue: &Connection, project: i64) -> rusqlite::Result<Option<u64>> {
    let last = meta(catalogue, LAST_PROJECT)?.max(project);
    for table in ["issue_users", "issue_hours"] {
        let sql = format!("DELETE FROM {table} WHERE issue_id IN (SELECT id FROM issue_rows WHERE project_id = ?)");
        catalogue.execute(&sql, [project])?;
    }
    for table in TABLES {
        catalogue.execute(&format!("DELETE FROM {table} WHERE project_id = ?"), [project])?;
    }
    let issues = catalogue.execute("DELETE FROM issue_rows WHERE project_id = ?", [project])?;
    set_meta(catalogue, LAST_PROJECT, last)?;
    let found = catalogue.execute("DELETE FROM projects WHERE id = ?", [project])? > 0;
    Ok(found.then_some(issues as u64))
}
