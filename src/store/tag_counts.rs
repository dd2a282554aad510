//! The tags of events with their values, counted when asked for.
//!
//! Nothing is kept for it: nothing to pay per event that comes in, and nothing that stays behind when an event is
//! erased. What is looked at is bounded, the newest events first, and the answer says whether that was all.

use std::collections::BTreeMap;
use std::mem;

use foldhash::HashMap;
use rusqlite::{Connection, OptionalExtension as _, ToSql};

use super::Store;
use super::column::{ColumnValue, EventColumn};
use super::error::Result;
use super::event::Level;
use super::event_row::tag_ids;
use super::search::{Bounds, EventSearch, limit};
use crate::model::Timestamp;

/// How many values, of all keys together, are told apart.
const MOST_VALUES: usize = 200_000;

/// A value of a tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagValue {
    /// The value.
    pub value: String,
    /// How many events have it.
    pub events: u64,
    /// When the earliest of them happened.
    pub first_seen: Timestamp,
    /// When the latest of them happened.
    pub last_seen: Timestamp,
}

/// The tags of some events.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TagCounts {
    /// The values of each key, the most frequent first.
    pub tags: BTreeMap<String, Vec<TagValue>>,
    /// How many events were looked at.
    pub events: usize,
    /// False when there are more, older events that were not looked at.
    pub complete: bool,
}

/// How often, and when.
#[derive(Debug, Clone, Copy)]
struct Seen {
    events: u64,
    first: i64,
    last: i64,
}

impl Seen {
    const NEVER: Self = Self { events: 0, first: i64::MAX, last: i64::MIN };

    fn at(&mut self, time: i64) {
        self.join(Self { events: 1, first: time, last: time });
    }

    fn join(&mut self, other: Self) {
        self.events += other.events;
        self.first = self.first.min(other.first);
        self.last = self.last.max(other.last);
    }
}

type Values = HashMap<String, Seen>;

impl Store {
    /// The tags of the newest events that a search finds, at most `events` of them. `columns` are columns that count as
    /// the tag of that name, whatever tags of that name there are; text columns and the severity can.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn tag_counts(
        &self,
        search: &EventSearch,
        columns: &[(&str, EventColumn)],
        events: usize,
    ) -> Result<TagCounts> {
        let mut counts: BTreeMap<String, Values> = BTreeMap::new();
        let mut seen = 0;
        let mut complete = true;
        for listed in self.segments_of(&EventSearch { oldest_first: false, ..search.clone() })? {
            let known = counts.values().map(Values::len).sum::<usize>();
            let mut count = Count { columns, room: events - seen, values: MOST_VALUES.saturating_sub(known) };
            let found = self.readers().segment(listed, |segment| count.segment(segment, search, &mut counts))?;
            let (more, left) = found.unwrap_or_default();
            seen += more;
            if left {
                complete = false;
                break;
            }
        }
        let tags = counts.into_iter().map(|(key, values)| (key, most_frequent_first(values))).collect();
        Ok(TagCounts { tags, events: seen, complete })
    }
}

fn most_frequent_first(values: Values) -> Vec<TagValue> {
    let mut values: Vec<_> = values
        .into_iter()
        .map(|(value, seen)| TagValue {
            value,
            events: seen.events,
            first_seen: Timestamp::from_millis(seen.first),
            last_seen: Timestamp::from_millis(seen.last),
        })
        .collect();
    values.sort_by(|left, right| right.events.cmp(&left.events).then_with(|| left.value.cmp(&right.value)));
    values
}

/// The count of a segment.
struct Count<'q> {
    columns: &'q [(&'q str, EventColumn)],
    /// How many events it may look at.
    room: usize,
    /// How many values it may tell apart.
    values: usize,
}

impl Count<'_> {
    /// Adds the tags of the segment; returns how many events were looked at, and whether some were not.
    fn segment(
        &mut self,
        segment: &Connection,
        search: &EventSearch,
        counts: &mut BTreeMap<String, Values>,
    ) -> rusqlite::Result<(usize, bool)> {
        let bounds = Bounds::of(search);
        let mut values: Vec<&dyn ToSql> = Vec::new();
        let held: String = self.columns.iter().map(|(_, column)| format!(", {}", column.held(&mut values))).collect();
        let filter = bounds.filter();
        values.extend(filter.values.iter().copied());
        let sql = format!(
            "SELECT timestamp, tags{held} FROM event_rows{} ORDER BY timestamp DESC LIMIT {}",
            bounds.of_rows(),
            limit(self.room + 1)
        );
        let mut statement = segment.prepare_cached(&sql)?;
        let mut rows = statement.query(values.as_slice())?;
        let mut pairs: HashMap<i64, Seen> = HashMap::default();
        let mut texts: Vec<HashMap<ColumnValue, Seen>> = vec![HashMap::default(); self.columns.len()];
        let (mut seen, mut left) = (0, false);
        while let Some(row) = rows.next()? {
            if seen == self.room || pairs.len() + texts.iter().map(HashMap::len).sum::<usize>() > self.values {
                left = true;
                break;
            }
            seen += 1;
            let time: i64 = row.get(0)?;
            for id in tag_ids(row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?) {
                pairs.entry(id).or_insert(Seen::NEVER).at(time);
            }
            for (index, texts) in texts.iter_mut().enumerate() {
                match ColumnValue::read(row, 2 + index)? {
                    ColumnValue::Missing => {}
                    value => texts.entry(value).or_insert(Seen::NEVER).at(time),
                }
            }
        }
        self.add_pairs(segment, pairs, counts)?;
        for ((key, column), texts) in self.columns.iter().zip(&mut texts) {
            add_texts(segment, column, mem::take(texts), counts.entry((*key).to_owned()).or_default())?;
        }
        counts.retain(|_, values| !values.is_empty());
        Ok((seen, left))
    }

    fn add_pairs(
        &self,
        segment: &Connection,
        pairs: HashMap<i64, Seen>,
        counts: &mut BTreeMap<String, Values>,
    ) -> rusqlite::Result<()> {
        let mut statement = segment.prepare_cached("SELECT key, value FROM tag_pairs WHERE id = ?")?;
        for (id, seen) in pairs {
            let pair = statement.query_row([id], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)));
            // It was erased in the meantime.
            let Some((key, value)) = pair.optional()? else { continue };
            if !self.columns.iter().any(|(name, _)| *name == key) {
                counts.entry(key).or_default().entry(value).or_insert(Seen::NEVER).join(seen);
            }
        }
        Ok(())
    }
}

/// Adds what the rows hold of a column.
fn add_texts(
    segment: &Connection,
    column: &EventColumn,
    texts: HashMap<ColumnValue, Seen>,
    values: &mut Values,
) -> rusqlite::Result<()> {
    let mut statement = segment.prepare_cached(&format!("SELECT {}", column.shown("?1")))?;
    for (held, seen) in texts {
        let text = match (column, held) {
            (EventColumn::Level, ColumnValue::Integer(number)) => Level::from_number(number).name().to_owned(),
            (_, ColumnValue::Integer(id)) => match statement.query_row([id], |row| ColumnValue::read(row, 0))? {
                ColumnValue::Text(text) => text,
                // It was erased in the meantime.
                ColumnValue::Missing | ColumnValue::Integer(_) => continue,
            },
            (_, ColumnValue::Text(text)) => text,
            (_, ColumnValue::Missing) => continue,
        };
        values.entry(text).or_insert(Seen::NEVER).join(seen);
    }
    Ok(())
}
