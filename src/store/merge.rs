//! Merging issues: one gets the hashes, users, counts and events of the others.
//!
//! What the catalogue knows is moved in one transaction, together with a note that the events are to follow. The
//! events lie in the segments; they are moved when that is durable, which may be done twice without harm, and the
//! note is removed. A crash in between is finished by whoever holds the catalogue's lock next, as with deletions.

use rusqlite::Connection;

use super::Store;
use super::error::{Result, StoreError};
use super::issue::{Issue, IssueId};
use super::issue_book::{put_issue, select_issue};
use super::issue_list::ISSUE_RECORDS;
use super::project::write_record;
use super::schema::count_rewrite;
#[cfg(test)]
use super::writer::CrashPoint;
use super::writer::WriterState;
use crate::model::ProjectId;

/// The collection of the notes of what is still to follow: the key is a number that gives their order, the value `FROM INTO`.
pub(super) const NOTES: &str = "store.merges";

impl Store {
    /// Merges issues of one project into `parent`, which keeps its number and state. Gives it as it is then, and the
    /// numbers of those that it took in; none when it is not there. Others that are not there are passed over.
    ///
    /// # Errors
    /// [`StoreError::Invalid`] for issues of several projects, and when a file cannot be written. What was begun is
    /// finished when the store is next written to.
    pub fn merge_issues(&self, parent: IssueId, children: &[IssueId]) -> Result<Option<(Issue, Vec<IssueId>)>> {
        let mut children = children.to_vec();
        children.retain(|child| *child != parent);
        children.sort_unstable();
        children.dedup();
        self.writer()?.run(move |state| {
            state.book.forget();
            let planned = plan(state, parent, &children)?;
            if planned.as_ref().is_some_and(|(_, merged)| !merged.is_empty()) {
                state.commit_and_go_on()?;
                #[cfg(test)]
                state.crash_point(CrashPoint::MergePlanned);
                state.finish_merges()?;
            }
            Ok(planned)
        })
    }
}

impl WriterState {
    /// Whether events are still to follow their issues.
    pub(super) fn has_merges(&self) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM records WHERE collection = ?)";
        let look = || self.catalogue.prepare_cached(sql)?.query_row([NOTES], |row| row.get(0));
        look().map_err(|source| self.fail(source))
    }

    /// Moves the events of every merge that is written down. Called under the lock; commits in between.
    pub(super) fn finish_merges(&mut self) -> Result<()> {
        let notes = notes(&self.catalogue).map_err(|source| self.fail(source))?;
        if notes.is_empty() {
            return Ok(());
        }
        for day in self.days.clone() {
            let path = self.layout.segment(day);
            let connection = &self.segment(day)?.connection;
            move_events(connection, &notes).map_err(|source| StoreError::from_database(&path, source))?;
            self.close_unused();
        }
        for note in &notes {
            write_record(&self.catalogue, NOTES, ProjectId(0), &note.key, None).map_err(|source| self.fail(source))?;
        }
        count_rewrite(&self.catalogue).map_err(|source| self.fail(source))?;
        self.catalogue.execute_batch("COMMIT").map_err(|source| self.fail(source))?;
        self.begin_again()
    }
}

/// A merge that is written down.
struct Note {
    key: String,
    from: i64,
    into: i64,
}

fn notes(catalogue: &Connection) -> rusqlite::Result<Vec<Note>> {
    let mut statement = catalogue.prepare_cached("SELECT key, value FROM records WHERE collection = ? ORDER BY key")?;
    let mut rows = statement.query([NOTES])?;
    let mut notes = Vec::new();
    while let Some(row) = rows.next()? {
        let value: Vec<u8> = row.get(1)?;
        let mut numbers = std::str::from_utf8(&value).unwrap_or_default().split(' ').map(str::parse::<i64>);
        // A note that cannot be read moves nothing.
        let (from, into) = match (numbers.next(), numbers.next()) {
            (Some(Ok(from)), Some(Ok(into))) => (from, into),
            _ => (0, 0),
        };
        notes.push(Note { key: row.get(0)?, from, into });
    }
    Ok(notes)
}

/// Lets the events in a segment follow, in the order of the notes: what was merged once may be merged again.
fn move_events(segment: &Connection, notes: &[Note]) -> rusqlite::Result<()> {
    let transaction = segment.unchecked_transaction()?;
    let mut statement = transaction.prepare_cached("UPDATE event_rows SET issue_id = ? WHERE issue_id = ?")?;
    let mut moved = 0;
    for note in notes {
        moved += statement.execute((note.into, note.from))?;
    }
    drop(statement);
    if moved > 0 {
        count_rewrite(&transaction)?;
    }
    transaction.commit()
}

/// Moves what the catalogue has, and writes down that the events are to follow.
fn plan(state: &WriterState, parent: IssueId, children: &[IssueId]) -> Result<Option<(Issue, Vec<IssueId>)>> {
    let catalogue = &state.catalogue;
    let read = |id| select_issue(catalogue, id).map_err(|source| state.fail(source));
    let Some(mut merged) = read(parent)? else { return Ok(None) };
    let mut taken = Vec::new();
    for child in children {
        let Some(issue) = read(*child)? else { continue };
        if issue.project != merged.project {
            return Err(StoreError::Invalid("only issues of one project can be merged".to_owned()));
        }
        let new_users = move_rows(catalogue, &issue, parent).map_err(|source| state.fail(source))?;
        absorb(&mut merged, &issue, new_users);
        taken.push(issue.id);
    }
    put_issue(catalogue, &merged).map_err(|source| state.fail(source))?;
    Ok(Some((merged, taken)))
}

/// Moves hashes, users and hours, and removes the issue; says how many of its users are new to the other one.
fn move_rows(catalogue: &Connection, issue: &Issue, into: IssueId) -> rusqlite::Result<u64> {
    let (from, into) = (issue.id.0, into.0);
    catalogue.execute("UPDATE issue_hashes SET issue_id = ? WHERE issue_id = ?", (into, from))?;
    let users = catalogue.execute(
        "INSERT OR IGNORE INTO issue_users (issue_id, user_hash) SELECT ?, user_hash FROM issue_users \
         WHERE issue_id = ?",
        (into, from),
    )?;
    catalogue.execute(
        "INSERT INTO issue_hours (issue_id, hour, events) SELECT ?, hour, events FROM issue_hours \
         WHERE issue_id = ? ON CONFLICT DO UPDATE SET events = events + excluded.events",
        (into, from),
    )?;
    for table in ["issue_users", "issue_hours"] {
        catalogue.execute(&format!("DELETE FROM {table} WHERE issue_id = ?"), [from])?;
    }
    catalogue.execute("DELETE FROM issue_rows WHERE id = ?", [from])?;
    write_record(catalogue, ISSUE_RECORDS, issue.project, &issue.id.to_string(), None)?;
    let sql = "SELECT coalesce(max(CAST(key AS INTEGER)), 0) + 1 FROM records WHERE collection = ?";
    let number: i64 = catalogue.query_row(sql, [NOTES], |row| row.get(0))?;
    let note = format!("{from} {into}");
    write_record(catalogue, NOTES, ProjectId(0), &format!("{number:020}"), Some(note.as_bytes()))?;
    Ok(users as u64)
}

/// Adds the counts of an issue, and lets it speak for both where its event is the first or the latest.
fn absorb(into: &mut Issue, from: &Issue, new_users: u64) {
    into.times_seen += from.times_seen;
    into.stored_events += from.stored_events;
    into.users_seen += new_users;
    // An archived issue comes back after so many more events, not because of those that were there.
    if let Some(condition) = &mut into.state.archived {
        condition.times_seen = condition.times_seen.map(|total| total.saturating_add(from.times_seen));
        condition.users_seen = condition.users_seen.map(|total| total.saturating_add(new_users));
    }
    if from.first_release.is_some() && (from.first_seen < into.first_seen || into.first_release.is_none()) {
        into.first_release.clone_from(&from.first_release);
    }
    if from.last_release.is_some() && (from.last_seen > into.last_seen || into.last_release.is_none()) {
        into.last_release.clone_from(&from.last_release);
    }
    into.first_seen = into.first_seen.min(from.first_seen);
    if from.last_seen > into.last_seen {
        into.last_seen = from.last_seen;
        into.level = from.level;
        into.kind.clone_from(&from.kind);
        into.title.clone_from(&from.title);
        into.culprit.clone_from(&from.culprit);
        into.platform.clone_from(&from.platform);
        into.logger.clone_from(&from.logger);
        into.metadata.clone_from(&from.metadata);
    }
}
