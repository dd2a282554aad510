//! Connections that read beside the writer, kept for the next reader.

use std::sync::{Mutex, PoisonError};

use rusqlite::{Connection, Row};

use super::error::{Result, StoreError};
use super::merge::NOTES;
use super::schema::{Access, CATALOGUE, LAST_BATCH, Layout, OpenSettings, REWRITES, SEGMENT};

/// How many idle connections are kept.
const IDLE: usize = 16;

/// A segment as the catalogue lists it: a day whose file was unlinked and made again is another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ListedSegment {
    pub(super) day: i64,
    pub(super) created_batch: i64,
}

/// What the catalogue says of the content of a segment. As long as it says the same, no row of an event was added,
/// changed or removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SegmentMark {
    events: i64,
    rewrites: i64,
}

/// A segment with what the catalogue says of its content.
#[derive(Debug, Clone, Copy)]
pub(super) struct CountedSegment {
    pub(super) listed: ListedSegment,
    /// None while a deletion or a merge is written down and not done.
    pub(super) mark: Option<SegmentMark>,
    /// The last batch that the catalogue knows.
    pub(super) last_batch: i64,
}

/// The idle connections.
pub(super) struct Readers {
    pub(super) layout: Layout,
    pub(super) settings: OpenSettings,
    catalogues: Mutex<Vec<Connection>>,
    segments: Mutex<Vec<(ListedSegment, Connection)>>,
}

impl Readers {
    /// None open yet.
    pub(super) const fn new(layout: Layout, settings: OpenSettings) -> Self {
        Self { layout, settings, catalogues: Mutex::new(Vec::new()), segments: Mutex::new(Vec::new()) }
    }

    /// Closes the idle connections.
    pub(super) fn close(&self) {
        self.catalogues.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.segments.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Reads from the catalogue.
    pub(super) fn catalogue<T>(&self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T> {
        let path = self.layout.catalogue();
        let idle = self.catalogues.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => CATALOGUE.open(&path, &self.settings, Access::Read)?,
        };
        let result = read(&connection).map_err(|source| StoreError::from_database(&path, source));
        let mut idle = self.catalogues.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < IDLE {
            idle.push(connection);
        }
        result
    }

    /// The segments, newest first.
    pub(super) fn listed(&self) -> Result<Vec<ListedSegment>> {
        self.catalogue(|catalogue| {
            let mut statement =
                catalogue.prepare_cached("SELECT day, created_batch FROM segments ORDER BY day DESC")?;
            let rows =
                statement.query_map([], |row| Ok(ListedSegment { day: row.get(0)?, created_batch: row.get(1)? }))?;
            rows.collect()
        })
    }

    /// The segments with what the catalogue says of each, newest first.
    pub(super) fn counted(&self) -> Result<Vec<CountedSegment>> {
        let sql = "SELECT day, created_batch, \
                   (SELECT coalesce(sum(events), 0) FROM segment_projects WHERE segment_projects.day = segments.day), \
                   coalesce((SELECT value FROM meta WHERE key = ?), 0), \
                   coalesce((SELECT value FROM meta WHERE key = ?), 0), \
                   EXISTS (SELECT 1 FROM deletions) OR EXISTS (SELECT 1 FROM records WHERE collection = ?) \
                   FROM segments ORDER BY day DESC";
        let read = |row: &Row<'_>| {
            let listed = ListedSegment { day: row.get(0)?, created_batch: row.get(1)? };
            let mark = SegmentMark { events: row.get(2)?, rewrites: row.get(3)? };
            let underway: bool = row.get(5)?;
            Ok(CountedSegment { listed, mark: (!underway).then_some(mark), last_batch: row.get(4)? })
        };
        self.catalogue(|catalogue| {
            let mut statement = catalogue.prepare_cached(sql)?;
            statement.query_map([REWRITES, LAST_BATCH, NOTES], read)?.collect()
        })
    }

    /// Reads from a segment; none when it has gone in the meantime.
    pub(super) fn segment<T>(
        &self,
        listed: ListedSegment,
        read: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<Option<T>> {
        let path = self.layout.segment(listed.day);
        let idle = {
            let mut idle = self.segments.lock().unwrap_or_else(PoisonError::into_inner);
            let place = idle.iter().position(|(known, _)| *known == listed);
            place.map(|place| idle.swap_remove(place).1)
        };
        let connection = match idle {
            Some(connection) => connection,
            None if !path.exists() => return Ok(None),
            None => SEGMENT.open(&path, &self.settings, Access::Read)?,
        };
        let result = read(&connection).map_err(|source| StoreError::from_database(&path, source));
        let mut idle = self.segments.lock().unwrap_or_else(PoisonError::into_inner);
        idle.retain(|(known, _)| known.day != listed.day || *known == listed);
        if idle.len() >= IDLE {
            idle.remove(0);
        }
        idle.push((listed, connection));
        result.map(Some)
    }
}
