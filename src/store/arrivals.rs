//! Items in the order in which they came: what came since somebody last looked, and the newest of a name.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Store;
use super::error::Result;
use super::item::COLUMNS;
use super::payload::{ItemRow, read_item};
use super::search::limit;
use crate::model::ProjectId;

/// How far a reader has come with the items of a kind: the place in the file of each day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemMarks(BTreeMap<i64, Mark>);

/// The place in the file of a day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Mark {
    /// Which file of that day: one that was unlinked and made again is another.
    created_batch: i64,
    /// The last row that was read.
    row: i64,
    /// How many items of the project the day had; while it is the same, the file is not looked at.
    items: i64,
}

impl Store {
    /// The items of a kind that came since `marks`, oldest day first, at most `most` of them; moves the marks behind
    /// them.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn items_since(
        &self,
        project: ProjectId,
        kind: &str,
        marks: &mut ItemMarks,
        most: usize,
    ) -> Result<Vec<ItemRow>> {
        let days = self.item_days(project)?;
        let listed = self.readers().listed()?;
        marks.0.retain(|day, _| listed.iter().any(|segment| segment.day == *day));
        let mut found = Vec::new();
        for segment in listed.into_iter().rev() {
            let Some(items) = days.get(&segment.day) else { continue };
            let known = marks.0.get(&segment.day).filter(|mark| mark.created_batch == segment.created_batch);
            let known = known.copied().unwrap_or_default();
            if known.items == *items {
                continue;
            }
            let room = most - found.len();
            let read = self.readers().segment(segment, |connection| {
                // One snapshot: what came before the newest row is all there.
                let snapshot = connection.unchecked_transaction()?;
                let newest: Option<i64> = snapshot.query_row("SELECT max(id) FROM item_rows", [], |row| row.get(0))?;
                let sql = format!(
                    "SELECT {COLUMNS} FROM item_rows WHERE project_id = ? AND kind = ? AND id > ? ORDER BY id LIMIT ?"
                );
                let mut statement = snapshot.prepare_cached(&sql)?;
                let place = (project.0.cast_signed(), kind, known.row, i64::try_from(room).unwrap_or(i64::MAX));
                let rows = statement.query_map(place, |row| Ok((row.get::<_, i64>(0)?, read_item(row, segment)?)))?;
                Ok((newest.unwrap_or_default(), rows.collect::<rusqlite::Result<Vec<_>>>()?))
            })?;
            let Some((newest, rows)) = read else { continue };
            let is_full = rows.len() == room;
            let last = rows.last().map_or(known.row, |(row, _)| *row);
            // There may be more when it is full; the wrong number of items has the file looked at again.
            let (row, items) = if is_full { (last, -1) } else { (newest.max(known.row), *items) };
            marks.0.insert(segment.day, Mark { created_batch: segment.created_batch, row, items });
            found.extend(rows.into_iter().map(|(_, item)| item));
            if is_full {
                break;
            }
        }
        Ok(found)
    }

    /// The items of a kind with a name, newest first, at most `most` of them.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn named_items(&self, project: ProjectId, kind: &str, name: &str, most: usize) -> Result<Vec<ItemRow>> {
        let days = self.item_days(project)?;
        let mut found = Vec::new();
        for segment in self.readers().listed()? {
            if found.len() >= most {
                break;
            }
            if !days.contains_key(&segment.day) {
                continue;
            }
            let sql = format!(
                "SELECT {COLUMNS} FROM item_rows WHERE project_id = ? AND kind = ? AND name = ? \
                 ORDER BY timestamp DESC, id DESC LIMIT {}",
                limit(most - found.len())
            );
            let rows = self.readers().segment(segment, |connection| {
                let mut statement = connection.prepare_cached(&sql)?;
                let rows = statement.query_map((project.0.cast_signed(), kind, name), |row| read_item(row, segment))?;
                rows.collect::<rusqlite::Result<Vec<_>>>()
            })?;
            found.extend(rows.unwrap_or_default());
        }
        Ok(found)
    }

    /// How many items a project has on each day that has any.
    fn item_days(&self, project: ProjectId) -> Result<BTreeMap<i64, i64>> {
        self.readers().catalogue(|catalogue| {
            let sql = "SELECT day, items FROM segment_projects WHERE project_id = ? AND items > 0";
            let mut statement = catalogue.prepare_cached(sql)?;
            statement.query_map([project.0.cast_signed()], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
        })
    }
}
