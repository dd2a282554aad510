//! Deleting rows for good: planned in the catalogue, done in the segment, and gone from the files.
//!
//! A deletion is written down in `deletions` together with what it takes from the counts; when that
//! is durable the segment is rewritten, which may be done twice without harm, and the note is
//! removed. A crash in between is finished by whoever holds the catalogue's lock next.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;

use rusqlite::{Connection, OptionalExtension as _};

use super::block::repack;
use super::error::{Result, StoreError};
use super::event::Field;
use super::issue::IssueId;
use super::issue_book::user_hash;
use super::issue_list::ISSUE_RECORDS;
use super::payload::read_block;
use super::repair::remove_segment;
use super::schema::{count_rewrite, shrink, truncate_log};
#[cfg(test)]
use super::writer::CrashPoint;
use super::writer::WriterState;

/// What is deleted from a segment.
#[derive(Debug, Default, Clone)]
pub(super) struct Deletion {
    pub(super) day: i64,
    /// Rows of `event_rows`.
    pub(super) events: Vec<i64>,
    /// Rows of `item_rows`.
    pub(super) items: Vec<i64>,
    /// Issues with the marks of users (0 for none) that they may have lost, to be looked at again.
    pub(super) users: Vec<(i64, i64)>,
}

impl WriterState {
    /// Writes a deletion down; the counts are changed by the caller in the same transaction.
    pub(super) fn plan_deletion(&self, deletion: &Deletion) -> Result<()> {
        let users: Vec<i64> = deletion.users.iter().flat_map(|(issue, user)| [*issue, *user]).collect();
        let sql = "INSERT INTO deletions (day, events, items, users) VALUES (?, ?, ?, ?)";
        let values = (deletion.day, to_blob(&deletion.events), to_blob(&deletion.items), to_blob(&users));
        self.catalogue.execute(sql, values).map(drop).map_err(|source| self.fail(source))
    }

    /// Does every deletion that is written down. Called under the lock; commits in between.
    pub(super) fn finish_deletions(&mut self) -> Result<()> {
        loop {
            let Some((id, deletion)) = next_deletion(&self.catalogue).map_err(|source| self.fail(source))? else {
                return Ok(());
            };
            let mut gone = !self.days.contains(&deletion.day);
            if !gone {
                let path = self.layout.segment(deletion.day);
                let connection = &self.segment(deletion.day)?.connection;
                delete_rows(connection, &path, &deletion)?;
                let sql = "SELECT NOT EXISTS (SELECT 1 FROM event_rows) AND NOT EXISTS (SELECT 1 FROM item_rows)";
                let empty: bool = connection
                    .query_row(sql, [], |row| row.get(0))
                    .map_err(|source| StoreError::from_database(&path, source))?;
                self.close_segment(deletion.day);
                if empty {
                    self.unlist_segment(deletion.day)?;
                    gone = true;
                }
            }
            self.tidy_issues(&deletion)?;
            self.catalogue.execute("DELETE FROM deletions WHERE id = ?", [id]).map_err(|source| self.fail(source))?;
            count_rewrite(&self.catalogue).map_err(|source| self.fail(source))?;
            self.book.forget();
            self.catalogue.execute_batch("COMMIT").map_err(|source| self.fail(source))?;
            // Emptying the log needs a moment without readers; what cannot be done now is done later.
            shrink(&self.catalogue).map_err(|source| self.fail(source))?;
            self.begin_again()?;
            // Under the lock, and only if nobody has begun the day again in the meantime.
            if gone && !self.days.contains(&deletion.day) {
                remove_segment(&self.layout.segment(deletion.day))?;
            }
        }
    }

    /// Removes a segment from the catalogue; its file goes when that is durable.
    pub(super) fn unlist_segment(&mut self, day: i64) -> Result<()> {
        for table in ["segments", "segment_projects"] {
            let sql = format!("DELETE FROM {table} WHERE day = ?");
            self.catalogue.execute(&sql, [day]).map_err(|source| self.fail(source))?;
        }
        self.days.remove(&day);
        self.close_segment(day);
        Ok(())
    }

    /// Removes issues that have no events left, with all that belongs to them.
    pub(super) fn remove_empty_issues(&self) -> Result<u64> {
        let remove = || -> rusqlite::Result<usize> {
            for table in ["issue_hashes", "issue_users", "issue_hours"] {
                let sql = format!(
                    "DELETE FROM {table} WHERE issue_id IN (SELECT id FROM issue_rows WHERE stored_events <= 0)"
                );
                self.catalogue.execute(&sql, [])?;
            }
            let sql = "DELETE FROM records WHERE collection = ? AND (project_id, key) IN \
                       (SELECT project_id, CAST(id AS TEXT) FROM issue_rows WHERE stored_events <= 0)";
            self.catalogue.execute(sql, [ISSUE_RECORDS])?;
            self.catalogue.execute("DELETE FROM issue_rows WHERE stored_events <= 0", [])
        };
        remove().map(|removed| removed as u64).map_err(|source| self.fail(source))
    }

    /// Looks again at the issues that lost events: their users, their first and last event, and the
    /// texts that came from the last one.
    fn tidy_issues(&mut self, deletion: &Deletion) -> Result<()> {
        let mut lost: BTreeMap<i64, BTreeSet<i64>> = BTreeMap::new();
        for (issue, user) in &deletion.users {
            lost.entry(*issue).or_default().insert(*user);
        }
        for (issue, users) in lost {
            let issue = IssueId(issue);
            let mut left = Vestige::default();
            for day in self.days.clone() {
                let path = self.layout.segment(day);
                let connection = &self.segment(day)?.connection;
                left.look(connection, issue, &users).map_err(|source| StoreError::from_database(&path, source))?;
            }
            left.write(&self.catalogue, issue, &users).map_err(|source| self.fail(source))?;
        }
        self.remove_empty_issues().map(drop)
    }

    /// A point of [`CrashPoint`] in tests.
    #[cfg(test)]
    pub(super) fn deletion_planned(&self) {
        self.crash_point(CrashPoint::DeletionPlanned);
    }
}

/// What is left of an issue.
#[derive(Default)]
struct Vestige {
    first: Option<i64>,
    latest: Option<(i64, [Option<String>; 5], i64)>,
    users: HashSet<i64>,
}

impl Vestige {
    /// Adds what a segment has of the issue.
    fn look(&mut self, segment: &Connection, issue: IssueId, lost: &BTreeSet<i64>) -> rusqlite::Result<()> {
        let sql = "SELECT min(timestamp) FROM event_rows WHERE issue_id = ?";
        let first: Option<i64> = segment.prepare_cached(sql)?.query_row([issue.0], |row| row.get(0))?;
        let Some(first) = first else { return Ok(()) };
        self.first = Some(self.first.map_or(first, |known| known.min(first)));
        let sql = "SELECT timestamp, type, title, culprit, platform, logger, level_number FROM events \
                   WHERE issue_id = ? ORDER BY timestamp DESC, id DESC LIMIT 1";
        let latest = segment.prepare_cached(sql)?.query_row([issue.0], |row| {
            Ok((row.get(0)?, [row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?], row.get(6)?))
        })?;
        if self.latest.as_ref().is_none_or(|known| known.0 < latest.0) {
            self.latest = Some(latest);
        }
        if lost.iter().any(|user| *user != 0) {
            let sql = "SELECT DISTINCT user_ident FROM events WHERE issue_id = ? AND user_ident IS NOT NULL";
            let mut statement = segment.prepare_cached(sql)?;
            let mut rows = statement.query([issue.0])?;
            while let Some(row) = rows.next()? {
                self.users.insert(user_hash(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?));
            }
        }
        Ok(())
    }

    /// Writes what is left.
    fn write(&self, catalogue: &Connection, issue: IssueId, lost: &BTreeSet<i64>) -> rusqlite::Result<()> {
        for user in lost.iter().filter(|user| **user != 0 && !self.users.contains(user)) {
            let sql = "DELETE FROM issue_users WHERE issue_id = ? AND user_hash = ?";
            if catalogue.execute(sql, (issue.0, user))? == 1 {
                catalogue.execute("UPDATE issue_rows SET users_seen = users_seen - 1 WHERE id = ?", [issue.0])?;
            }
        }
        let (Some(first), Some((last, texts, level))) = (self.first, &self.latest) else { return Ok(()) };
        let [kind, title, culprit, platform, logger] = texts;
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        // The metadata came from an event that may be gone; the next event brings it again.
        let sql = "UPDATE issue_rows SET first_seen = max(first_seen, ?), last_seen = ?, type = ?, title = ?, \
                   culprit = ?, platform = ?, logger = ?, level = ?, metadata = NULL WHERE id = ?";
        let values = (first, last, text(kind), text(title), text(culprit), text(platform), logger, level, issue.0);
        catalogue.execute(sql, values).map(drop)
    }
}

/// Deletes rows from a segment in one transaction and returns their bytes to nobody: payloads are
/// overwritten in their blocks, strings and tags that nothing uses any more are removed, free pages
/// are zeroed, and the log is emptied.
fn delete_rows(connection: &Connection, path: &Path, deletion: &Deletion) -> Result<()> {
    let database = |source| StoreError::from_database(path, source);
    let transaction = connection.unchecked_transaction().map_err(database)?;
    let mut blocks: BTreeMap<i64, Vec<(usize, usize)>> = BTreeMap::new();
    for (table, rows) in [("event_rows", &deletion.events), ("item_rows", &deletion.items)] {
        let sql = format!("DELETE FROM {table} WHERE id = ? RETURNING block_id, offset, length");
        let mut statement = transaction.prepare_cached(&sql).map_err(database)?;
        for row in rows {
            let place: Option<(i64, i64, i64)> = statement
                .query_row([row], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
                .optional()
                .map_err(database)?;
            if let Some((block, offset, length)) = place {
                let size = |value: i64| usize::try_from(value).unwrap_or_default();
                blocks.entry(block).or_default().push((size(offset), size(length)));
            }
        }
    }
    for (block, holes) in blocks {
        clear_payloads(&transaction, path, block, &holes)?;
    }
    forget_texts(&transaction).map_err(database)?;
    count_rewrite(&transaction).map_err(database)?;
    transaction.commit().map_err(database)?;
    shrink(connection).map_err(database)?;
    truncate_log(connection).map_err(database)
}

/// Overwrites payloads in a block with zeros, or deletes the block when nothing else is in it.
fn clear_payloads(segment: &Connection, path: &Path, block: i64, holes: &[(usize, usize)]) -> Result<()> {
    let database = |source| StoreError::from_database(path, source);
    let damaged = |failure: std::io::Error| StoreError::Damaged {
        path: path.to_path_buf(),
        detail: format!("block {block}: {failure}"),
    };
    let sql = "UPDATE blocks SET live = live - ? WHERE id = ? RETURNING live";
    let live: i64 =
        segment.query_row(sql, (holes.len().cast_signed() as i64, block), |row| row.get(0)).map_err(database)?;
    if live <= 0 {
        return segment.execute("DELETE FROM blocks WHERE id = ?", [block]).map(drop).map_err(database);
    }
    let mut raw = read_block(segment, block).map_err(database)?.map_err(damaged)?;
    for (offset, length) in holes {
        if let Some(hole) = raw.get_mut(*offset..offset.saturating_add(*length)) {
            hole.fill(0);
        }
    }
    let (frame, dictionary) = repack(&raw).map_err(damaged)?;
    let sql = "UPDATE blocks SET frame = ?, dictionary = ? WHERE id = ?";
    segment.execute(sql, (frame, dictionary, block)).map(drop).map_err(database)
}

/// Removes the strings and tags that no event uses.
fn forget_texts(segment: &Connection) -> rusqlite::Result<()> {
    let used: Vec<String> = Field::ALL
        .iter()
        .map(|field| field.column())
        .map(|column| format!("SELECT {column} FROM event_rows WHERE {column} IS NOT NULL"))
        .collect();
    segment.execute(&format!("DELETE FROM strings WHERE id NOT IN ({})", used.join(" UNION ")), [])?;
    let used = "SELECT pair.value FROM event_rows, json_each(event_rows.tags) AS pair";
    segment.execute(&format!("DELETE FROM tag_pairs WHERE id NOT IN ({used})"), []).map(drop)
}

fn next_deletion(catalogue: &Connection) -> rusqlite::Result<Option<(i64, Deletion)>> {
    let sql = "SELECT id, day, events, items, users FROM deletions ORDER BY id LIMIT 1";
    let mut statement = catalogue.prepare_cached(sql)?;
    let read = |row: &rusqlite::Row<'_>| {
        let users = from_blob(&row.get::<_, Vec<u8>>(4)?);
        let users = users.chunks_exact(2).filter_map(|pair| Some((*pair.first()?, *pair.get(1)?))).collect();
        let (events, items) = (from_blob(&row.get::<_, Vec<u8>>(2)?), from_blob(&row.get::<_, Vec<u8>>(3)?));
        Ok((row.get(0)?, Deletion { day: row.get(1)?, events, items, users }))
    };
    statement.query_row([], read).optional()
}

fn to_blob(numbers: &[i64]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_be_bytes()).collect()
}

fn from_blob(bytes: &[u8]) -> Vec<i64> {
    bytes.as_chunks::<8>().0.iter().map(|number| i64::from_be_bytes(*number)).collect()
}
