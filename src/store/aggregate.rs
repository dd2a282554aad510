//! Counting events by group, across the segments: each segment is summed up by SQL, and the sums are put together.
//!
//! No event is loaded. Memory is bounded: past [`MOST_GROUPS`] groups, or [`MOST_DISTINCT`] values that are told apart,
//! the search is refused rather than answered in part.

use std::hash::BuildHasher as _;

use foldhash::quality::RandomState;
use foldhash::{HashMap, HashSet};
use rusqlite::{Connection, ToSql};

use super::Store;
use super::column::{ColumnValue, EventColumn};
use super::error::{Result, StoreError};
use super::search::{Bounds, EventSearch};

/// How many groups there may be.
const MOST_GROUPS: usize = 100_000;
/// How many distinct values may be told apart, in all groups together.
const MOST_DISTINCT: usize = 1_000_000;

/// What is computed of the events of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Aggregate {
    /// How many events.
    Count,
    /// How many distinct values; events without one do not count.
    Distinct(EventColumn),
    /// The least value.
    Least(EventColumn),
    /// The greatest value.
    Greatest(EventColumn),
}

/// Events that have the same values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventGroup {
    /// The values, in the order of the columns that were asked for.
    pub keys: Vec<ColumnValue>,
    /// What was computed, in the order in which it was asked for.
    pub values: Vec<ColumnValue>,
}

impl Store {
    /// The events that a search finds, grouped by columns and summed up, by their keys. Without a column there is one
    /// group, be there events or not. Limit, order and place of the search mean nothing here.
    ///
    /// # Errors
    /// [`StoreError::Invalid`] when there are too many groups, or too many distinct values; and when a file cannot be
    /// read.
    pub fn aggregate_events(
        &self,
        search: &EventSearch,
        columns: &[EventColumn],
        aggregates: &[Aggregate],
    ) -> Result<Vec<EventGroup>> {
        let mut sums = Sums::new(columns, aggregates);
        for listed in self.segments_of(search)? {
            self.readers().segment(listed, |segment| sums.add(segment, search))?;
            if let Some(what) = sums.overflow {
                return Err(StoreError::Invalid(format!("there are too many {what}; narrow the search")));
            }
        }
        Ok(sums.into_groups())
    }
}

/// The sums of the segments that were read.
struct Sums<'q> {
    columns: &'q [EventColumn],
    aggregates: &'q [Aggregate],
    groups: HashMap<Vec<ColumnValue>, usize>,
    values: Vec<Vec<ColumnValue>>,
    /// Hashes of the distinct values: aggregate, group, value.
    distinct: HashSet<(usize, usize, u64)>,
    hasher: RandomState,
    overflow: Option<&'static str>,
}

impl<'q> Sums<'q> {
    fn new(columns: &'q [EventColumn], aggregates: &'q [Aggregate]) -> Self {
        Self {
            columns,
            aggregates,
            groups: HashMap::default(),
            values: Vec::new(),
            distinct: HashSet::default(),
            hasher: RandomState::default(),
            overflow: None,
        }
    }

    fn add(&mut self, segment: &Connection, search: &EventSearch) -> rusqlite::Result<()> {
        self.add_sums(segment, search)?;
        for (index, aggregate) in self.aggregates.iter().enumerate() {
            if let Aggregate::Distinct(column) = aggregate
                && self.overflow.is_none()
            {
                self.add_distinct(segment, search, index, column)?;
            }
        }
        Ok(())
    }

    /// One row for each group of the segment.
    fn add_sums(&mut self, segment: &Connection, search: &EventSearch) -> rusqlite::Result<()> {
        let bounds = Bounds::of(search);
        let mut values: Vec<&dyn ToSql> = Vec::new();
        let mut inner = held(self.columns, &mut values);
        let mut outer = shown(self.columns);
        for (index, aggregate) in self.aggregates.iter().enumerate() {
            let (function, column) = match aggregate {
                Aggregate::Least(column) => ("min", column),
                Aggregate::Greatest(column) => ("max", column),
                Aggregate::Count | Aggregate::Distinct(_) => continue,
            };
            let sum = column.shown(&column.held(&mut values));
            inner.push(format!("{function}({sum}) AS sum{index}"));
            outer.push(format!("sum{index}"));
        }
        let filter = bounds.filter();
        values.extend(filter.values.iter().copied());
        let sql = format!(
            "SELECT {} events FROM (SELECT {} count(*) AS events FROM event_rows{}{}) WHERE events > 0",
            listed(&outer),
            listed(&inner),
            bounds.of_rows(),
            grouped(self.columns.len()),
        );
        let mut statement = segment.prepare_cached(&sql)?;
        let mut rows = statement.query(values.as_slice())?;
        while let Some(row) = rows.next()? {
            let Some(group) = self.group(row)? else { return Ok(()) };
            let mut place = self.columns.len();
            let events: i64 = row.get(outer.len())?;
            for (sum, aggregate) in self.values.get_mut(group).into_iter().flatten().zip(self.aggregates) {
                match aggregate {
                    Aggregate::Count => merge_count(sum, events),
                    Aggregate::Distinct(_) => {}
                    Aggregate::Least(_) | Aggregate::Greatest(_) => {
                        merge_bound(sum, ColumnValue::read(row, place)?, matches!(aggregate, Aggregate::Least(_)));
                        place += 1;
                    }
                }
            }
        }
        Ok(())
    }

    /// One row for each group and value of the segment.
    fn add_distinct(
        &mut self,
        segment: &Connection,
        search: &EventSearch,
        index: usize,
        column: &EventColumn,
    ) -> rusqlite::Result<()> {
        let bounds = Bounds::of(search);
        let mut values: Vec<&dyn ToSql> = Vec::new();
        let inner = held(self.columns, &mut values);
        let value = column.held(&mut values);
        let filter = bounds.filter();
        values.extend(filter.values.iter().copied());
        let by = if self.columns.is_empty() { " GROUP BY".to_owned() } else { grouped(self.columns.len()) + "," };
        let sql = format!(
            "SELECT {} {} FROM (SELECT {} {value} AS told FROM event_rows{}{by} told) WHERE told IS NOT NULL",
            listed(&shown(self.columns)),
            column.shown("told"),
            listed(&inner),
            bounds.of_rows(),
        );
        let mut statement = segment.prepare_cached(&sql)?;
        let mut rows = statement.query(values.as_slice())?;
        while let Some(row) = rows.next()? {
            let Some(group) = self.group(row)? else { return Ok(()) };
            let hash = self.hasher.hash_one(ColumnValue::read(row, self.columns.len())?);
            self.distinct.insert((index, group, hash));
            if self.distinct.len() > MOST_DISTINCT {
                self.overflow = Some("distinct values");
                return Ok(());
            }
        }
        Ok(())
    }

    /// The place of the group that a row begins with; none when there are too many.
    fn group(&mut self, row: &rusqlite::Row<'_>) -> rusqlite::Result<Option<usize>> {
        let keys = (0..self.columns.len()).map(|index| ColumnValue::read(row, index));
        let keys: Vec<_> = keys.collect::<rusqlite::Result<_>>()?;
        if let Some(group) = self.groups.get(&keys) {
            return Ok(Some(*group));
        }
        let group = self.values.len();
        if group >= MOST_GROUPS {
            self.overflow = Some("groups");
            return Ok(None);
        }
        self.groups.insert(keys, group);
        self.values.push(self.nothing());
        Ok(Some(group))
    }

    /// What a group of no events has.
    fn nothing(&self) -> Vec<ColumnValue> {
        let counts = |aggregate: &Aggregate| matches!(aggregate, Aggregate::Count | Aggregate::Distinct(_));
        let start = |aggregate| if counts(aggregate) { ColumnValue::Integer(0) } else { ColumnValue::Missing };
        self.aggregates.iter().map(start).collect()
    }

    fn into_groups(mut self) -> Vec<EventGroup> {
        for (aggregate, group, _) in &self.distinct {
            if let Some(sum) = self.values.get_mut(*group).and_then(|sums| sums.get_mut(*aggregate)) {
                merge_count(sum, 1);
            }
        }
        if self.columns.is_empty() && self.values.is_empty() {
            return vec![EventGroup { keys: Vec::new(), values: self.nothing() }];
        }
        let mut values = self.values;
        let groups = self.groups.into_iter().filter_map(|(keys, group)| {
            let values = std::mem::take(values.get_mut(group)?);
            Some(EventGroup { keys, values })
        });
        let mut groups: Vec<_> = groups.collect();
        groups.sort_by(|left, right| left.keys.cmp(&right.keys));
        groups
    }
}

/// What the rows hold of the columns, as `key0`, `key1` …
fn held<'q>(columns: &'q [EventColumn], values: &mut Vec<&'q dyn ToSql>) -> Vec<String> {
    columns.iter().enumerate().map(|(index, column)| format!("{} AS key{index}", column.held(values))).collect()
}

/// The values behind `key0`, `key1` …
fn shown(columns: &[EventColumn]) -> Vec<String> {
    columns.iter().enumerate().map(|(index, column)| column.shown(&format!("key{index}"))).collect()
}

/// Expressions, each with a comma behind it.
fn listed(expressions: &[String]) -> String {
    expressions.iter().map(|expression| format!("{expression},")).collect::<Vec<_>>().join(" ")
}

fn grouped(columns: usize) -> String {
    let keys: Vec<_> = (0..columns).map(|index| format!("key{index}")).collect();
    if keys.is_empty() { String::new() } else { format!(" GROUP BY {}", keys.join(", ")) }
}

fn merge_count(sum: &mut ColumnValue, more: i64) {
    if let ColumnValue::Integer(count) = sum {
        *count = count.saturating_add(more);
    }
}

fn merge_bound(bound: &mut ColumnValue, other: ColumnValue, least: bool) {
    let further = if least { other < *bound } else { other > *bound };
    if other != ColumnValue::Missing && (*bound == ColumnValue::Missing || further) {
        *bound = other;
    }
}
