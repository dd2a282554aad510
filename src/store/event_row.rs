//! Events without their payload, read from the rows of a segment.

use std::sync::LazyLock;

use rusqlite::{Connection, Row};

use super::event::{EventFields, Field, Level};
use super::issue::IssueId;
use super::reader::ListedSegment;
use super::search::{After, Bounds, EventSearch, limit};
use crate::model::{EventId, ProjectId, Timestamp};

/// An event without its payload.
#[derive(Debug, Clone)]
pub struct EventRow {
    /// Its id.
    pub event_id: EventId,
    /// Its project.
    pub project: ProjectId,
    /// Its issue.
    pub issue: Option<IssueId>,
    /// When it happened.
    pub timestamp: Timestamp,
    /// When it came in.
    pub received: Timestamp,
    /// Its severity.
    pub level: Level,
    /// Whether its error was handled.
    pub error_handled: Option<bool>,
    /// Its columns and tags.
    pub fields: EventFields,
    pub(super) segment: ListedSegment,
}

/// The columns that an [`EventRow`] is read from, after which the text columns follow.
const FIXED_COLUMNS: &str = "event_id, project_id, issue_id, timestamp, received, level_number, error_handled, tag_ids";

/// Reads what [`read_event`] takes.
static SELECT_ROW: LazyLock<String> = LazyLock::new(|| {
    let columns: Vec<&str> = Field::ALL.iter().map(|field| field.column()).collect();
    format!("SELECT {FIXED_COLUMNS}, {} FROM events", columns.join(", "))
});

/// How many events of a segment a search finds, at most `wanted`.
pub(super) fn count_up_to(connection: &Connection, search: &EventSearch, wanted: usize) -> rusqlite::Result<usize> {
    let (bounds, after) = (Bounds::of(search), After::of(search));
    let mut filter = bounds.filter();
    after.add_to(&mut filter);
    let sql = format!("SELECT count(*) FROM (SELECT 1 FROM events{} LIMIT {})", filter.sql(), limit(wanted));
    let mut statement = connection.prepare_cached(&sql)?;
    let count: i64 = statement.query_row(filter.values.as_slice(), |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// The events of a segment that a search finds, `skip` of them left out, at most `room`.
pub(super) fn select_events(
    connection: &Connection,
    segment: ListedSegment,
    search: &EventSearch,
    room: usize,
    skip: usize,
) -> rusqlite::Result<Vec<EventRow>> {
    let (bounds, after) = (Bounds::of(search), After::of(search));
    let mut filter = bounds.filter();
    after.add_to(&mut filter);
    let direction = if search.oldest_first { "ASC" } else { "DESC" };
    // The rows are found first, so that texts are read of those alone that are wanted.
    let sql = format!(
        "{} WHERE id IN (SELECT id FROM events{} ORDER BY timestamp {direction}, event_id {direction} \
         LIMIT {} OFFSET {skip}) ORDER BY timestamp {direction}, event_id {direction}",
        *SELECT_ROW,
        filter.sql(),
        limit(room)
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(filter.values.as_slice())?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read_event(connection, row, segment)?);
    }
    Ok(found)
}

/// The event in a row of a segment; none when it has gone in the meantime.
pub(super) fn event_in_row(
    connection: &Connection,
    segment: ListedSegment,
    id: i64,
) -> rusqlite::Result<Option<EventRow>> {
    let mut statement = connection.prepare_cached(&format!("{} WHERE id = ?", *SELECT_ROW))?;
    let mut rows = statement.query([id])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    read_event(connection, row, segment).map(Some)
}

fn read_event(connection: &Connection, row: &Row<'_>, segment: ListedSegment) -> rusqlite::Result<EventRow> {
    let mut fields = EventFields::new();
    for (index, field) in Field::ALL.iter().enumerate() {
        if let Some(value) = row.get_ref(8 + index)?.as_str_or_null().map_err(rusqlite::Error::from)? {
            fields.set(*field, value);
        }
    }
    for id in tag_ids(row.get_ref(7)?.as_str().map_err(rusqlite::Error::from)?) {
        let mut statement = connection.prepare_cached("SELECT key, value FROM tag_pairs WHERE id = ?")?;
        let mut pairs = statement.query([id])?;
        if let Some(pair) = pairs.next()? {
            let text = |index: usize| -> rusqlite::Result<&str> {
                pair.get_ref(index)?.as_str().map_err(rusqlite::Error::from)
            };
            fields.tag(text(0)?, text(1)?);
        }
    }
    Ok(EventRow {
        event_id: EventId::from_u128(u128::from_be_bytes(row.get(0)?)),
        project: ProjectId(row.get::<_, i64>(1)?.cast_unsigned()),
        issue: row.get::<_, Option<i64>>(2)?.map(IssueId),
        timestamp: Timestamp::from_millis(row.get(3)?),
        received: Timestamp::from_millis(row.get(4)?),
        level: Level::from_number(row.get(5)?),
        error_handled: row.get(6)?,
        fields,
        segment,
    })
}

/// The numbers in an event's `tags`.
pub(super) fn tag_ids(text: &str) -> impl Iterator<Item = i64> {
    text.trim_matches(['[', ']']).split(',').filter_map(|id| id.parse().ok())
}
