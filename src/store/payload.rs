//! Items, and the payloads of events and items: one block is read for one payload.

use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension as _, Row};

use super::block::unpack;
use super::error::{Result, StoreError};
use super::event_row::EventRow;
use super::item::ItemSearch;
use super::reader::ListedSegment;
use super::{BlockKey, Store};
use crate::model::{EventId, ProjectId, Timestamp};

/// An item without its payload.
#[derive(Debug, Clone)]
pub struct ItemRow {
    /// Its type.
    pub kind: String,
    /// Its project.
    pub project: ProjectId,
    /// The event it belongs to.
    pub event_id: Option<EventId>,
    /// When it happened.
    pub timestamp: Timestamp,
    /// Its name.
    pub name: Option<String>,
    /// Its content type.
    pub content_type: Option<String>,
    /// How many bytes it has.
    pub length: u64,
    pub(super) segment: ListedSegment,
    pub(super) row: i64,
}

impl Store {
    /// What is kept of an event; none when it was deleted since.
    ///
    /// # Errors
    /// When a file cannot be read, or is damaged.
    pub fn payload(&self, event: &EventRow) -> Result<Option<Vec<u8>>> {
        let sql = "SELECT block_id, offset, length FROM event_rows WHERE event_id = ? AND project_id = ?";
        let key = (event.event_id.as_u128().to_be_bytes(), event.project.0.cast_signed());
        self.bytes_at(event.segment, |segment| segment.prepare_cached(sql)?.query_row(key, read_place).optional())
    }

    /// The items of an event, or of a kind, or both, newest first.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn items(
        &self,
        project: ProjectId,
        kind: Option<&str>,
        event_id: Option<EventId>,
        limit_to: usize,
    ) -> Result<Vec<ItemRow>> {
        let search = ItemSearch { project: Some(project), kind, event_id, limit: limit_to, ..ItemSearch::default() };
        self.search_items(&search)
    }

    /// What is kept of an item; none when it was deleted since.
    ///
    /// # Errors
    /// When a file cannot be read, or is damaged.
    pub fn item_payload(&self, item: &ItemRow) -> Result<Option<Vec<u8>>> {
        let sql = "SELECT block_id, offset, length FROM item_rows WHERE id = ?";
        self.bytes_at(item.segment, |segment| segment.prepare_cached(sql)?.query_row([item.row], read_place).optional())
    }

    /// Reads one block and takes a payload from it.
    fn bytes_at(
        &self,
        listed: ListedSegment,
        find: impl FnOnce(&Connection) -> rusqlite::Result<Option<(i64, usize, usize)>>,
    ) -> Result<Option<Vec<u8>>> {
        let path = self.readers().layout.segment(listed.day);
        let damaged = |detail: String| StoreError::Damaged { path: path.clone(), detail };
        let found = self.readers().segment(listed, |segment| {
            // One snapshot: the block must be the one that the row points to.
            let snapshot = segment.unchecked_transaction()?;
            let Some((block, offset, length)) = find(&snapshot)? else { return Ok(None) };
            let key = BlockKey { segment: listed, block };
            let raw = match self.cached_block(key) {
                Some(raw) => Ok(raw),
                None => read_block(&snapshot, block)?.map(Arc::new),
            };
            Ok(Some((key, raw, offset, length)))
        })?;
        let Some((key, raw, offset, length)) = found.flatten() else { return Ok(None) };
        let raw = raw.map_err(|failure| damaged(format!("block {}: {failure}", key.block)))?;
        let bytes = raw.get(offset..offset.saturating_add(length)).map(<[u8]>::to_vec);
        self.cache_block(key, raw);
        bytes.map(Some).ok_or_else(|| damaged(format!("a payload lies outside block {}", key.block)))
    }
}

/// Reads a block's content.
pub(super) fn read_block(segment: &Connection, block: i64) -> rusqlite::Result<std::io::Result<Vec<u8>>> {
    let mut statement = segment.prepare_cached("SELECT dictionary, raw_length, frame FROM blocks WHERE id = ?")?;
    statement.query_row([block], |row| {
        let raw_length = usize::try_from(row.get::<_, i64>(1)?).unwrap_or_default();
        let frame = row.get_ref(2)?.as_blob().map_err(rusqlite::Error::from)?;
        Ok(unpack(frame, row.get(0)?, raw_length))
    })
}

fn read_place(row: &Row<'_>) -> rusqlite::Result<(i64, usize, usize)> {
    let size = |index: usize| -> rusqlite::Result<usize> {
        Ok(usize::try_from(row.get::<_, i64>(index)?).unwrap_or_default())
    };
    Ok((row.get(0)?, size(1)?, size(2)?))
}

/// The event of a row that [`read_item`] takes.
pub(super) fn event_id(row: &Row<'_>) -> rusqlite::Result<Option<EventId>> {
    Ok(row.get::<_, Option<[u8; 16]>>(3)?.map(|id| EventId::from_u128(u128::from_be_bytes(id))))
}

/// Reads a row of [`super::item`].
pub(super) fn read_item(row: &Row<'_>, segment: ListedSegment) -> rusqlite::Result<ItemRow> {
    Ok(ItemRow {
        row: row.get(0)?,
        kind: row.get(1)?,
        project: ProjectId(row.get::<_, i64>(2)?.cast_unsigned()),
        event_id: event_id(row)?,
        timestamp: Timestamp::from_millis(row.get(4)?),
        name: row.get(5)?,
        content_type: row.get(6)?,
        length: row.get::<_, i64>(7)?.cast_unsigned(),
        segment,
    })
}
