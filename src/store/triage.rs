//! What people do with issues: change them, take hashes from them, delete them.
//!
//! Each call is one transaction of the writer, which decides on the issue as it is at that moment, so that nothing
//! that an event does to it in between is lost.

use std::collections::BTreeSet;

use rusqlite::OptionalExtension as _;

use super::Store;
use super::erase::{EraseReport, erase};
use super::error::{Result, StoreError};
use super::issue::{Issue, IssueChange, IssueId};
use super::issue_book::select_issue;
use super::issue_list::{ISSUE_RECORDS, json_list};
use super::project::write_record;
use super::writer::WriterState;
use crate::model::{EventId, ProjectId};

/// What is to become of an issue.
#[derive(Debug, Clone, Default)]
pub struct IssueEdit {
    /// The change; the default changes nothing.
    pub change: IssueChange,
    /// The new record of the issue ([`ISSUE_RECORDS`]); none leaves the one there is.
    pub record: Option<Vec<u8>>,
}

impl IssueEdit {
    fn is_nothing(&self) -> bool {
        self.change == IssueChange::default() && self.record.is_none()
    }
}

impl Store {
    /// Changes issues: `edit` is asked for each, with the record of the issue, and nobody writes in between. Gives
    /// those that there are, as they are now, and how many were changed.
    ///
    /// # Errors
    /// When the catalogue cannot be written; then nothing is changed.
    pub fn edit_issues(
        &self,
        issues: &[IssueId],
        mut edit: impl FnMut(&Issue, Option<Vec<u8>>) -> IssueEdit + Send + 'static,
    ) -> Result<(Vec<Issue>, usize)> {
        let wanted: Vec<IssueId> = issues.to_vec();
        self.writer()?.run(move |state| {
            let mut changed = 0;
            let mut after = Vec::with_capacity(wanted.len());
            for id in wanted {
                let found = select_issue(&state.catalogue, id).map_err(|source| state.fail(source))?;
                let Some(issue) = found else { continue };
                let edit = edit(&issue, state.issue_record(&issue)?);
                if edit.is_nothing() {
                    after.push(issue);
                    continue;
                }
                changed += 1;
                after.push(state.edit(issue, edit)?);
            }
            Ok((after, changed))
        })
    }

    /// Takes hashes from an issue: the next event with one of them opens another issue. The events that are there
    /// stay. Says how many of the hashes were its.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn free_hashes(&self, issue: IssueId, hashes: &[[u8; 16]]) -> Result<usize> {
        let hashes = hashes.to_vec();
        self.writer()?.run(move |state| {
            let sql = "DELETE FROM issue_hashes WHERE issue_id = ? AND hash = ?";
            let mut freed = 0;
            for hash in hashes {
                freed += state.catalogue.execute(sql, (issue.0, hash)).map_err(|source| state.fail(source))?;
            }
            Ok(freed)
        })
    }

    /// Erases issues with every event of theirs, physically. Their hashes are free: an event like theirs opens a new
    /// issue, with a new number.
    ///
    /// # Errors
    /// When a file cannot be read or written. What was begun is finished when the store is next written to.
    pub fn delete_issues(&self, issues: &[IssueId]) -> Result<EraseReport> {
        let wanted: BTreeSet<IssueId> = issues.iter().copied().collect();
        let report = self.writer()?.run(move |state| delete(state, &wanted))?;
        self.forget_deleted();
        Ok(report)
    }
}

impl WriterState {
    fn issue_record(&self, issue: &Issue) -> Result<Option<Vec<u8>>> {
        let sql = "SELECT value FROM records WHERE collection = ? AND project_id = ? AND key = ?";
        let place = (ISSUE_RECORDS, issue.project.0.cast_signed(), issue.id.to_string());
        let read = || self.catalogue.prepare_cached(sql)?.query_row(place, |row| row.get(0)).optional();
        read().map_err(|source| self.fail(source))
    }

    fn edit(&mut self, issue: Issue, edit: IssueEdit) -> Result<Issue> {
        if let Some(record) = edit.record {
            let key = issue.id.to_string();
            write_record(&self.catalogue, ISSUE_RECORDS, issue.project, &key, Some(&record))
                .map_err(|source| self.fail(source))?;
        }
        let changed = self.book.change(&self.catalogue, issue.id, &edit.change);
        changed.map_err(|failure| failure.at(&self.catalogue_path))?;
        let IssueChange { state, priority, assignee } = edit.change;
        Ok(Issue {
            state: state.unwrap_or(issue.state),
            priority: priority.unwrap_or(issue.priority),
            assignee: assignee.unwrap_or(issue.assignee),
            ..issue
        })
    }
}

fn delete(state: &mut WriterState, issues: &BTreeSet<IssueId>) -> Result<EraseReport> {
    let mut events = BTreeSet::new();
    for day in state.days.clone() {
        let path = state.layout.segment(day);
        let connection = &state.segment(day)?.connection;
        let mut find = || -> rusqlite::Result<()> {
            let sql = "SELECT project_id, event_id FROM event_rows WHERE issue_id = ?";
            let mut statement = connection.prepare_cached(sql)?;
            for issue in issues {
                let mut rows = statement.query([issue.0])?;
                while let Some(row) = rows.next()? {
                    let id = EventId::from_u128(u128::from_be_bytes(row.get(1)?));
                    events.insert((ProjectId(row.get::<_, i64>(0)?.cast_unsigned()), id));
                }
            }
            Ok(())
        };
        find().map_err(|source| StoreError::from_database(&path, source))?;
        state.close_unused();
    }
    // Whatever the counts say: nothing is left of these when their events are gone.
    let sql = "UPDATE issue_rows SET stored_events = 0 WHERE id IN (SELECT value FROM json_each(?))";
    let list = json_list(issues.iter().map(|issue| issue.0));
    state.catalogue.execute(sql, [list]).map_err(|source| state.fail(source))?;
    let mut report = erase(state, &events)?;
    if report.events == 0 && report.items == 0 {
        report.issues = state.remove_empty_issues()?;
    }
    Ok(report)
}
