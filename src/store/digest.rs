//! A hash over all that a store holds, whatever the way it is packed.

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use sha1::{Digest as _, Sha1};

use super::Store;
use super::error::{Result, StoreError};
use super::event::Field;
use super::payload::read_block;
use super::reader::ListedSegment;

/// The content of the catalogue, in order. Batch numbers tell of groups, and the count of rewrites of how often something
/// was begun; neither is content, and they are left out.
const CATALOGUE_CONTENT: &[&str] = &[
    "SELECT key, value FROM meta WHERE key NOT IN ('last_batch', 'rewrites') ORDER BY key",
    "SELECT * FROM projects ORDER BY id",
    "SELECT * FROM project_keys ORDER BY public_key",
    "SELECT * FROM records ORDER BY collection, project_id, key",
    "SELECT * FROM checkpoints ORDER BY name",
    "SELECT * FROM issue_rows ORDER BY id",
    "SELECT * FROM issue_hashes ORDER BY project_id, hash",
    "SELECT * FROM issue_users ORDER BY issue_id, user_hash",
    "SELECT * FROM issue_hours ORDER BY issue_id, hour",
    "SELECT * FROM releases ORDER BY project_id, version",
    "SELECT * FROM environments ORDER BY project_id, name",
    "SELECT * FROM outcomes ORDER BY project_id, hour, outcome, reason, category",
    "SELECT * FROM sessions ORDER BY project_id, hour, release, environment",
    "SELECT day FROM segments ORDER BY day",
    "SELECT * FROM segment_projects ORDER BY day, project_id",
];

impl Store {
    /// A hash over the logical content of every table, payloads unpacked. Two stores that were given
    /// the same batches have the same one, however they were grouped, interrupted or compacted.
    ///
    /// Reads everything; meant for tests and for checking a copy.
    ///
    /// # Errors
    /// When a file cannot be read, or is damaged.
    pub fn content_digest(&self) -> Result<String> {
        let mut hash = Sha1::new();
        self.readers()
            .catalogue(|catalogue| CATALOGUE_CONTENT.iter().try_for_each(|sql| add_rows(&mut hash, catalogue, sql)))?;
        let mut listed = self.readers().listed()?;
        listed.reverse();
        for segment in listed {
            self.add_segment(&mut hash, segment)?;
        }
        Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }

    fn add_segment(&self, hash: &mut Sha1, listed: ListedSegment) -> Result<()> {
        let path = self.readers().layout.segment(listed.day);
        let columns: Vec<&str> = Field::ALL.iter().map(|field| field.column()).collect();
        let events = format!(
            "SELECT block_id, offset, length, event_id, project_id, issue_id, timestamp, received, level_number, \
             error_handled, (SELECT json_group_array(key || char(0) || value) FROM event_tags \
             WHERE event_rowid = events.id), {} FROM events ORDER BY event_id, project_id",
            columns.join(", ")
        );
        let items = "SELECT block_id, offset, length, kind, project_id, event_id, timestamp, name, content_type \
                     FROM item_rows ORDER BY timestamp, kind, project_id, event_id, name, length";
        let added = self.readers().segment(listed, |segment| {
            let mut events = payload_rows(segment, &events)?;
            if let Ok(events) = &mut events {
                events.iter().for_each(|row| hash.update(row));
            }
            let items = payload_rows(segment, items)?;
            Ok(events.and(items).map(|mut rows| {
                // Items have no key of their own; their content orders them.
                rows.sort_unstable();
                rows.iter().for_each(|row| hash.update(row));
            }))
        })?;
        let failed = |failure: std::io::Error| StoreError::Damaged { path: path.clone(), detail: failure.to_string() };
        added.unwrap_or(Ok(())).map_err(failed)
    }
}

/// A hash per row, its payload included.
fn payload_rows(segment: &Connection, sql: &str) -> rusqlite::Result<std::io::Result<Vec<[u8; 20]>>> {
    let mut statement = segment.prepare(sql)?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    let mut hashes = Vec::new();
    let mut last: Option<(i64, Vec<u8>)> = None;
    while let Some(row) = rows.next()? {
        let block: i64 = row.get(0)?;
        if last.as_ref().is_none_or(|(id, _)| *id != block) {
            match read_block(segment, block)? {
                Ok(raw) => last = Some((block, raw)),
                Err(failure) => return Ok(Err(failure)),
            }
        }
        let size = |index: usize| row.get::<_, i64>(index).map(|value| usize::try_from(value).unwrap_or_default());
        let (offset, length) = (size(1)?, size(2)?);
        let payload = last.as_ref().and_then(|(_, raw)| raw.get(offset..offset.saturating_add(length)));
        let Some(payload) = payload else {
            return Ok(Err(std::io::Error::other(format!("a payload lies outside block {block}"))));
        };
        let mut hash = Sha1::new();
        for index in 3..columns {
            add_value(&mut hash, row.get_ref(index)?);
        }
        hash.update(payload);
        hashes.push(hash.finalize().into());
    }
    Ok(Ok(hashes))
}

fn add_rows(hash: &mut Sha1, connection: &Connection, sql: &str) -> rusqlite::Result<()> {
    let mut statement = connection.prepare(sql)?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    hash.update(b"table");
    while let Some(row) = rows.next()? {
        for index in 0..columns {
            add_value(hash, row.get_ref(index)?);
        }
    }
    Ok(())
}

/// Adds a value with its type and length, so that no two rows look alike.
fn add_value(hash: &mut Sha1, value: ValueRef<'_>) {
    let mut tagged = |tag: u8, bytes: &[u8]| {
        hash.update([tag]);
        hash.update((bytes.len() as u64).to_be_bytes());
        hash.update(bytes);
    };
    match value {
        ValueRef::Null => tagged(0, &[]),
        ValueRef::Integer(value) => tagged(1, &value.to_be_bytes()),
        ValueRef::Real(value) => tagged(2, &value.to_be_bytes()),
        ValueRef::Text(value) => tagged(3, value),
        ValueRef::Blob(value) => tagged(4, value),
    }
}
