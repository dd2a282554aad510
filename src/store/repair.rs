//! What a crash leaves, and how it is put right.
//!
//! A group of batches commits its segments first and the catalogue last, all of them under the
//! catalogue's write lock. The catalogue's commit is the moment that counts: whoever holds the lock
//! and meets a segment with a later batch than the catalogue knows takes that batch back. Nothing of
//! it was acknowledged, and the sender's checkpoint is of before it, so that it comes again and is
//! then applied exactly once. A segment file that the catalogue does not list is such a left-over
//! too, or one that retention was about to unlink. Deletions go the other way: they are written down
//! in the catalogue (`deletions`) before the first segment is touched, and are finished here.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rusqlite::Connection;

use super::error::{Result, StoreError};
use super::schema::{LAST_BATCH, Layout, count_rewrite, meta, set_meta};

/// Takes back what a segment holds of batches past `last_batch`.
pub(super) fn take_back(connection: &Connection, path: &Path, last_batch: i64) -> Result<()> {
    let database = |source| StoreError::from_database(path, source);
    let found = meta(connection, LAST_BATCH).map_err(database)?;
    if found <= last_batch {
        return Ok(());
    }
    if found > last_batch + 1 {
        return Err(StoreError::Inconsistent {
            path: path.to_path_buf(),
            detail: format!("it holds batch {found}, the catalogue ends at {last_batch}: was an older copy put back?"),
        });
    }
    let undo = || -> rusqlite::Result<()> {
        connection.execute_batch("BEGIN IMMEDIATE")?;
        for table in ["event_rows", "item_rows"] {
            let sql = format!("DELETE FROM {table} WHERE block_id IN (SELECT id FROM blocks WHERE batch > ?)");
            connection.execute(&sql, [last_batch])?;
        }
        connection.execute("DELETE FROM blocks WHERE batch > ?", [last_batch])?;
        set_meta(connection, LAST_BATCH, last_batch)?;
        count_rewrite(connection)?;
        connection.execute_batch("COMMIT")
    };
    undo().map_err(|source| {
        let _ = connection.execute_batch("ROLLBACK");
        database(source)
    })
}

/// The days whose segments may hold what a crash left: those with a write-ahead log that is not empty.
/// Files that the catalogue does not list are removed on the way.
pub(super) fn suspects(layout: &Layout, listed: &BTreeSet<i64>) -> Result<Vec<i64>> {
    let directory = layout.segments();
    let io = |source| StoreError::from_io(&directory, source);
    let mut suspects = Vec::new();
    for entry in fs::read_dir(&directory).map_err(io)? {
        let entry = entry.map_err(io)?;
        let name = entry.file_name();
        let Some(name) = name.to_str() else { continue };
        if let Some(day) = Layout::day_of(name) {
            if !listed.contains(&day) {
                remove_segment(&entry.path())?;
            }
        } else if let Some(day) = name.strip_suffix("-wal").and_then(Layout::day_of)
            && listed.contains(&day)
            && entry.metadata().is_ok_and(|metadata| metadata.len() > 0)
        {
            suspects.push(day);
        }
    }
    Ok(suspects)
}

/// Unlinks a segment with its log.
pub(super) fn remove_segment(path: &Path) -> Result<()> {
    for suffix in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        match fs::remove_file(&name) {
            Err(failure) if failure.kind() != std::io::ErrorKind::NotFound => {
                return Err(StoreError::from_io(Path::new(&name), failure));
            }
            _ => {}
        }
    }
    Ok(())
}
