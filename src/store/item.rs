//! Items: attachments, logs, reports and whatever else is no event, without their payloads.

use std::collections::HashSet;
use std::fmt;
use std::str::FromStr;

use rusqlite::{OptionalExtension as _, ToSql};

use super::Store;
use super::error::Result;
use super::payload::{ItemRow, event_id, read_item};
use super::schema::segment_day;
use super::search::Where;
use crate::model::{EventId, ProjectId, Timestamp};

/// The number of an item: the day of its segment and its row.
///
/// It stays the same as long as the item is there; after an erasure a number may be given again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId {
    pub(super) day: i64,
    pub(super) row: i64,
}

/// How many bits of the number are the row.
const ROW_BITS: u32 = 40;

impl ItemId {
    /// The number.
    pub const fn number(self) -> u64 {
        ((self.day << ROW_BITS) | self.row).cast_unsigned()
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.number().fmt(formatter)
    }
}

/// A text that is no number of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the number of an item")]
pub struct InvalidItemId;

impl FromStr for ItemId {
    type Err = InvalidItemId;

    fn from_str(text: &str) -> std::result::Result<Self, InvalidItemId> {
        let number: i64 = text.parse().map_err(|_| InvalidItemId)?;
        if number < 0 {
            return Err(InvalidItemId);
        }
        Ok(Self { day: number >> ROW_BITS, row: number & ((1 << ROW_BITS) - 1) })
    }
}

/// Which items, the newest first.
#[derive(Debug, Clone, Default)]
pub struct ItemSearch<'s> {
    /// Of this project; of every one when none.
    pub project: Option<ProjectId>,
    /// Of this type.
    pub kind: Option<&'s str>,
    /// Of this event.
    pub event_id: Option<EventId>,
    /// Of one of these events.
    pub events: Option<&'s HashSet<EventId>>,
    /// That came in at or after this.
    pub since: Option<Timestamp>,
    /// That came in before this.
    pub until: Option<Timestamp>,
    /// How many at most; 0 for all.
    pub limit: usize,
    /// How many to leave out first.
    pub offset: usize,
}

impl ItemRow {
    /// Its number.
    pub const fn id(&self) -> ItemId {
        ItemId { day: self.segment.day, row: self.row }
    }
}

/// The columns that [`read_item`] takes.
pub(super) const COLUMNS: &str = "id, kind, project_id, event_id, timestamp, name, content_type, length";

impl Store {
    /// The items that a search finds, newest first.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn search_items(&self, search: &ItemSearch<'_>) -> Result<Vec<ItemRow>> {
        let project = search.project.map(|project| project.0.cast_signed());
        let id = search.event_id.map(|id| id.as_u128().to_be_bytes());
        let (since, until) = (search.since.map(Timestamp::as_millis), search.until.map(Timestamp::as_millis));
        let mut filter = Where::default();
        let bounds: [(&str, Option<&dyn ToSql>); 5] = [
            ("project_id = ?", project.as_ref().map(|value| value as _)),
            ("kind = ?", search.kind.as_ref().map(|value| value as _)),
            ("event_id = ?", id.as_ref().map(|value| value as _)),
            ("timestamp >= ?", since.as_ref().map(|value| value as _)),
            ("timestamp < ?", until.as_ref().map(|value| value as _)),
        ];
        for (sql, value) in bounds {
            if let Some(value) = value {
                filter.and(sql, value);
            }
        }
        let sql = format!("SELECT {COLUMNS} FROM item_rows{} ORDER BY timestamp DESC, id", filter.sql());
        let (first, last) = (search.since.map_or(i64::MIN, segment_day), search.until.map_or(i64::MAX, segment_day));
        let wanted = if search.limit == 0 { usize::MAX } else { search.limit };
        let mut skip = search.offset;
        let mut found = Vec::new();
        for listed in self.readers().listed()?.into_iter().filter(|listed| first <= listed.day && listed.day <= last) {
            self.readers().segment(listed, |segment| {
                let mut statement = segment.prepare_cached(&sql)?;
                let mut rows = statement.query(filter.values.as_slice())?;
                while found.len() < wanted
                    && let Some(row) = rows.next()?
                {
                    if let Some(events) = search.events
                        && !event_id(row)?.is_some_and(|id| events.contains(&id))
                    {
                        continue;
                    }
                    if skip > 0 {
                        skip -= 1;
                    } else {
                        found.push(read_item(row, listed)?);
                    }
                }
                Ok(())
            })?;
            if found.len() >= wanted {
                break;
            }
        }
        Ok(found)
    }

    /// An item by its number.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn item(&self, id: ItemId) -> Result<Option<ItemRow>> {
        let Some(listed) = self.readers().listed()?.into_iter().find(|listed| listed.day == id.day) else {
            return Ok(None);
        };
        let found = self.readers().segment(listed, |segment| {
            let mut statement = segment.prepare_cached(&format!("SELECT {COLUMNS} FROM item_rows WHERE id = ?"))?;
            statement.query_row([id.row], |row| read_item(row, listed)).optional()
        })?;
        Ok(found.flatten())
    }
}
