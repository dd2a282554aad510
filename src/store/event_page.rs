//! A page of events in any order: keys are sorted, and only the rows of the page are read.

use rusqlite::{Connection, ToSql};

use super::Store;
use super::column::{ColumnValue, EventColumn};
use super::error::{Result, StoreError};
use super::event_row::{EventRow, event_in_row};
use super::reader::ListedSegment;
use super::search::{Bounds, EventSearch, limit};
use crate::model::EventId;

/// How many events of an order other than that of time may be before the end of a page.
const DEEPEST: usize = 10_000;

/// The order of a page of events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventOrder {
    /// The latest first.
    Newest,
    /// The oldest first.
    Oldest,
    /// By the value of a column; the latest stored first where it is the same.
    By {
        /// The column.
        column: EventColumn,
        /// The greatest first.
        descending: bool,
    },
}

/// Where an event stands in the order.
type Place = (ColumnValue, ListedSegment, i64);

impl Store {
    /// The events that a search finds in an order, from `offset` on, as many as the search's limit. The direction of
    /// the search itself means nothing here.
    ///
    /// # Errors
    /// [`StoreError::Invalid`] for a place further than 10,000 events down an order other than that of time; and when a
    /// file cannot be read.
    pub fn event_page(&self, search: &EventSearch, order: &EventOrder, offset: usize) -> Result<Vec<EventRow>> {
        let (column, descending) = match order {
            EventOrder::Newest | EventOrder::Oldest => {
                let oldest_first = *order == EventOrder::Oldest;
                return self.search_events_from(&EventSearch { oldest_first, ..search.clone() }, offset);
            }
            EventOrder::By { column, descending } => (column, *descending),
        };
        let end = offset.saturating_add(search.limit);
        if search.limit == 0 || end > DEEPEST {
            let message = format!("only the first {DEEPEST} events of this order can be seen; sort by time instead");
            return Err(StoreError::Invalid(message));
        }
        let mut places: Vec<Place> = Vec::new();
        for listed in self.segments_of(search)? {
            let found = self
                .readers()
                .segment(listed, |segment| first_places(segment, listed, search, (column, descending), end))?;
            places.extend(found.unwrap_or_default());
            if descending {
                places.sort_by(|left, right| right.cmp(left));
            } else {
                places.sort_by(|left, right| {
                    left.0.cmp(&right.0).then_with(|| (right.1, right.2).cmp(&(left.1, left.2)))
                });
            }
            places.truncate(end);
        }
        let mut page = Vec::new();
        for (_, listed, id) in places.into_iter().skip(offset) {
            let row = self.readers().segment(listed, |segment| event_in_row(segment, listed, id))?;
            page.extend(row.flatten());
        }
        Ok(page)
    }

    /// The ids of the latest events that a search finds, at most `wanted`.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn event_ids(&self, search: &EventSearch, wanted: usize) -> Result<Vec<EventId>> {
        let mut found = Vec::new();
        for listed in self.segments_of(&EventSearch { oldest_first: false, ..search.clone() })? {
            let room = wanted.saturating_sub(found.len());
            if room == 0 {
                break;
            }
            let ids = self.readers().segment(listed, |segment| {
                let bounds = Bounds::of(search);
                let sql = format!(
                    "SELECT event_id FROM event_rows{} ORDER BY timestamp DESC, event_id DESC LIMIT {}",
                    bounds.of_rows(),
                    limit(room)
                );
                let mut statement = segment.prepare_cached(&sql)?;
                let ids = statement.query_map(bounds.filter().values.as_slice(), |row| row.get::<_, [u8; 16]>(0))?;
                ids.map(|id| Ok(EventId::from_u128(u128::from_be_bytes(id?)))).collect::<rusqlite::Result<Vec<_>>>()
            })?;
            found.extend(ids.unwrap_or_default());
        }
        Ok(found)
    }
}

/// The first places of a segment.
fn first_places(
    segment: &Connection,
    listed: ListedSegment,
    search: &EventSearch,
    (column, descending): (&EventColumn, bool),
    wanted: usize,
) -> rusqlite::Result<Vec<Place>> {
    let bounds = Bounds::of(search);
    let mut values: Vec<&dyn ToSql> = Vec::new();
    let held = column.held(&mut values);
    let filter = bounds.filter();
    values.extend(filter.values.iter().copied());
    let sql = format!(
        "SELECT {} AS value, id FROM (SELECT {held} AS held, id FROM event_rows{}) ORDER BY value {}, id DESC LIMIT {}",
        column.shown("held"),
        bounds.of_rows(),
        if descending { "DESC" } else { "ASC" },
        limit(wanted)
    );
    let mut statement = segment.prepare_cached(&sql)?;
    let rows = statement.query_map(values.as_slice(), |row| Ok((ColumnValue::read(row, 0)?, listed, row.get(1)?)))?;
    rows.collect()
}
