//! Packing small blocks together, a bounded piece of work at a time.

use rusqlite::Connection;

use super::Store;
use super::block::{BLOCK_TARGET, repack};
use super::error::{Result, StoreError};
use super::payload::read_block;
use super::schema::shrink;
use super::writer::WriterState;

/// Blocks below this many bytes are packed together.
const SMALL: i64 = BLOCK_TARGET as i64 / 4;

/// What a call of [`Store::compact`] did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CompactReport {
    /// How many small blocks there were.
    pub packed: u64,
    /// How many blocks they became.
    pub blocks: u64,
    /// True when nothing is left to do.
    pub finished: bool,
}

/// A small block.
struct Small {
    id: i64,
    batch: i64,
    raw_length: i64,
    live: i64,
    rows: [i64; 4],
}

impl Store {
    /// Packs small blocks together, newest days first, until about `budget` bytes of payloads were
    /// rewritten.
    ///
    /// # Errors
    /// When a file cannot be read or written.
    pub fn compact(&self, budget: usize) -> Result<CompactReport> {
        let budget = i64::try_from(budget).unwrap_or(i64::MAX);
        self.writer()?.run(move |state| compact(state, budget))
    }
}

fn compact(state: &mut WriterState, budget: i64) -> Result<CompactReport> {
    let mut report = CompactReport::default();
    let mut left = budget;
    for day in state.days.clone().into_iter().rev() {
        let path = state.layout.segment(day);
        let database = |source| StoreError::from_database(&path, source);
        let connection = &state.segment(day)?.connection;
        let groups = groups(connection).map_err(database)?;
        if groups.is_empty() {
            continue;
        }
        for group in groups {
            if left <= 0 {
                return Ok(report);
            }
            left -= group.iter().map(|block| block.raw_length).sum::<i64>();
            let merged = merge(connection, &group).map_err(database)?;
            merged.map_err(|failure| StoreError::Damaged { path: path.clone(), detail: failure.to_string() })?;
            report.packed += group.len() as u64;
            report.blocks += 1;
        }
        shrink(connection).map_err(database)?;
    }
    report.finished = true;
    Ok(report)
}

/// Small blocks that fit into one, two at least.
fn groups(segment: &Connection) -> rusqlite::Result<Vec<Vec<Small>>> {
    let mut statement = segment.prepare(
        "SELECT id, batch, raw_length, live, first_event, last_event, first_item, last_item FROM blocks \
         WHERE raw_length < ? ORDER BY id",
    )?;
    let mut rows = statement.query([SMALL])?;
    let mut groups: Vec<Vec<Small>> = Vec::new();
    let mut size = 0;
    while let Some(row) = rows.next()? {
        let block = Small {
            id: row.get(0)?,
            batch: row.get(1)?,
            raw_length: row.get(2)?,
            live: row.get(3)?,
            rows: [row.get(4)?, row.get(5)?, row.get(6)?, row.get(7)?],
        };
        size += block.raw_length;
        match groups.last_mut() {
            Some(group) if size <= BLOCK_TARGET as i64 => group.push(block),
            _ => {
                size = block.raw_length;
                groups.push(vec![block]);
            }
        }
    }
    groups.retain(|group| group.len() > 1);
    Ok(groups)
}

/// Puts blocks into one and lets their rows point into it, in one transaction.
fn merge(segment: &Connection, group: &[Small]) -> rusqlite::Result<std::io::Result<()>> {
    let transaction = segment.unchecked_transaction()?;
    let mut raw = Vec::new();
    let mut offsets = Vec::new();
    for block in group {
        offsets.push(raw.len());
        match read_block(&transaction, block.id)? {
            Ok(content) => raw.extend_from_slice(&content),
            Err(failure) => return Ok(Err(failure)),
        }
    }
    let (frame, dictionary) = match repack(&raw) {
        Ok(packed) => packed,
        Err(failure) => return Ok(Err(failure)),
    };
    let least =
        |index: usize| group.iter().filter_map(|block| block.rows.get(index).copied()).min().unwrap_or_default();
    let most = |index: usize| group.iter().filter_map(|block| block.rows.get(index).copied()).max().unwrap_or_default();
    let values = (
        group.iter().map(|block| block.batch).max().unwrap_or_default(),
        dictionary,
        raw.len().cast_signed() as i64,
        group.iter().map(|block| block.live).sum::<i64>(),
        least(0),
        most(1),
        least(2),
        most(3),
        frame,
    );
    let sql = "INSERT INTO blocks (batch, dictionary, raw_length, live, first_event, last_event, first_item, last_item, \
               frame) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    transaction.execute(sql, values)?;
    let merged = transaction.last_insert_rowid();
    for (block, offset) in group.iter().zip(offsets) {
        let offset = offset.cast_signed() as i64;
        let [first_event, last_event, first_item, last_item] = block.rows;
        for (table, first, last) in [("event_rows", first_event, last_event), ("item_rows", first_item, last_item)] {
            let sql = format!(
                "UPDATE {table} SET block_id = ?, offset = offset + ? WHERE id BETWEEN ? AND ? AND block_id = ?"
            );
            transaction.prepare_cached(&sql)?.execute((merged, offset, first, last, block.id))?;
        }
        transaction.execute("DELETE FROM blocks WHERE id = ?", [block.id])?;
    }
    transaction.commit()?;
    Ok(Ok(()))
}
