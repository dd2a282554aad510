//! The columns of one segment, and how they are brought up to date.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use foldhash::{HashMap, HashMapExt as _};
use rusqlite::Connection;

use super::column::Column;
use super::rows::Rows;
use super::{Facts, IssueNumbers, holds_all_day};
use crate::store::column::EventColumn;
use crate::store::reader::{CountedSegment, SegmentMark};
use crate::store::schema::{LAST_BATCH, REWRITES, meta};

/// How many questions later it is tried again to keep a column for which there was no room.
const TRY_AGAIN: u64 = 64;

/// After so many rows it is asked whether there is room for more.
const ROWS_BETWEEN: usize = 4_096;

/// Whether there is room for so many more bytes, and a column of so many.
pub(super) type Room<'a> = &'a dyn Fn(usize, usize) -> bool;

/// A column that is kept.
struct Kept {
    column: Column,
    /// It has the rows up to this one.
    last: i64,
    /// It has all that there was when the catalogue said this; none when the segment must be asked.
    complete_at: Option<SegmentMark>,
    /// The last question that needed it.
    used: u64,
}

fn bytes(columns: &[Column]) -> usize {
    columns.iter().map(Column::bytes).sum()
}

/// What reads the rows past one; none when a column is not kept.
fn sql_of(columns: &[&EventColumn]) -> Option<String> {
    let expressions: Vec<&str> = columns.iter().map(|column| Column::expression(column)).collect::<Option<_>>()?;
    Some(format!(
        "SELECT {} FROM event_rows NOT INDEXED WHERE id > ? AND issue_id IS NOT NULL ORDER BY id",
        expressions.join(", ")
    ))
}

/// The columns of a segment.
pub(super) struct SegmentFacts {
    columns: HashMap<EventColumn, Kept>,
    /// Those for which there was no room, with the question for which it was tried.
    refused: HashMap<EventColumn, u64>,
    /// How often the segment had been rewritten when they were read.
    rewrites: i64,
    /// What all segments take together, and this one's part of it.
    total: Arc<AtomicUsize>,
    held: usize,
}

impl SegmentFacts {
    /// Nothing yet.
    pub(super) fn new(total: Arc<AtomicUsize>) -> Self {
        Self { columns: HashMap::new(), refused: HashMap::new(), rewrites: 0, total, held: 0 }
    }

    /// Whether these columns are there and have everything, so that the segment need not be looked at.
    pub(super) fn is_complete(&self, columns: &[&EventColumn], mark: Option<SegmentMark>) -> bool {
        let complete = |kept: &Kept| mark.is_some() && kept.complete_at == mark;
        columns.iter().all(|column| self.columns.get(*column).is_some_and(complete))
    }

    /// Keeps columns from going for the sake of this question.
    pub(super) fn use_for(&mut self, question: u64, columns: &[&EventColumn]) {
        for column in columns {
            if let Some(kept) = self.columns.get_mut(*column) {
                kept.used = question;
            }
        }
    }

    /// Brings columns up to date; false when one cannot be kept.
    pub(super) fn catch_up(
        &mut self,
        connection: &Connection,
        columns: &[&EventColumn],
        segment: &CountedSegment,
        question: u64,
        room: Room<'_>,
    ) -> rusqlite::Result<bool> {
        // One state of the file from the first look to the last row.
        let connection = &*connection.unchecked_transaction()?;
        let rewrites = meta(connection, REWRITES)?;
        if rewrites != self.rewrites {
            self.forget();
            self.rewrites = rewrites;
        }
        self.refused.retain(|_, tried| *tried + TRY_AGAIN > question);
        if columns.iter().any(|column| self.refused.contains_key(*column)) {
            return Ok(false);
        }
        let last: i64 = connection
            .prepare_cached("SELECT coalesce(max(id), 0) FROM event_rows")?
            .query_row([], |row| row.get(0))?;
        // What the catalogue does not know yet may be taken back without its knowing.
        let known = meta(connection, LAST_BATCH)? <= segment.last_batch;
        let complete_at = segment.mark.filter(|_| known);
        let mut left: Vec<&EventColumn> = columns.to_vec();
        while let Some(after) = left.first().map(|column| self.last_of(column)) {
            let (now, later): (Vec<_>, Vec<_>) = left.into_iter().partition(|column| self.last_of(column) == after);
            let kept = if after < last { self.read(connection, after, &now, question, room)? } else { true };
            self.account();
            if !kept {
                return Ok(false);
            }
            for column in &now {
                if let Some(kept) = self.columns.get_mut(*column) {
                    (kept.last, kept.complete_at, kept.used) = (last, complete_at, question);
                }
            }
            left = later;
        }
        Ok(true)
    }

    fn last_of(&self, column: &EventColumn) -> i64 {
        self.columns.get(column).map_or(0, |kept| kept.last)
    }

    /// Reads the rows after one into columns that have those before it; false when one cannot be kept, and then it is
    /// gone.
    fn read(
        &mut self,
        segment: &Connection,
        after: i64,
        columns: &[&EventColumn],
        question: u64,
        room: Room<'_>,
    ) -> rusqlite::Result<bool> {
        let mut reading = Vec::with_capacity(columns.len());
        for column in columns {
            // Taken out, so that nothing half read is left behind a failure.
            let mut kept = self.columns.remove(*column).map_or_else(|| Column::new(column), |kept| kept.column);
            kept.prepare(segment)?;
            reading.push(kept);
        }
        let before = if after == 0 { 0 } else { bytes(&reading) };
        let has_room = |reading: &[Column]| {
            let largest = reading.iter().map(Column::bytes).max().unwrap_or_default();
            room(bytes(reading).saturating_sub(before), largest)
        };
        let Some(sql) = sql_of(columns) else { return Ok(false) };
        let mut statement = segment.prepare_cached(&sql)?;
        let mut rows = statement.query([after])?;
        let (mut count, mut kept) = (0_usize, has_room(&reading));
        while kept && let Some(row) = rows.next()? {
            for (index, column) in reading.iter_mut().enumerate() {
                kept &= column.push(segment, row.get_ref(index)?)?;
            }
            count += 1;
            kept &= !count.is_multiple_of(ROWS_BETWEEN) || has_room(&reading);
        }
        if after == 0 {
            reading.iter_mut().for_each(Column::shrink);
        }
        if !(kept && has_room(&reading)) {
            // Every question needs the issues, and they are small: they are not given up for what came with them.
            let given_up = columns.iter().filter(|column| columns.len() == 1 || ***column != EventColumn::Issue);
            self.refused.extend(given_up.map(|column| ((*column).clone(), question)));
            return Ok(false);
        }
        for (name, column) in columns.iter().zip(reading) {
            let kept = Kept { column, last: after, complete_at: None, used: question };
            self.columns.insert((*name).clone(), kept);
        }
        Ok(true)
    }

    /// Throws everything away that was read when the segment had been rewritten more or less often.
    pub(super) fn forget_unless(&mut self, rewrites: Option<i64>) {
        if rewrites != Some(self.rewrites) {
            self.forget();
        }
    }

    /// Throws everything away.
    pub(super) fn forget(&mut self) {
        self.columns.clear();
        self.refused.clear();
        self.account();
    }

    /// The question that needed a column last, for the column that has not been needed the longest.
    pub(super) fn oldest(&self) -> Option<u64> {
        self.columns.values().map(|kept| kept.used).min()
    }

    /// Throws the columns away that were last needed for this question.
    pub(super) fn forget_used_at(&mut self, question: u64) {
        self.columns.retain(|_, kept| kept.used != question);
        self.account();
    }

    fn account(&mut self) {
        let held = self.columns.values().map(|kept| kept.column.bytes()).sum();
        self.total.fetch_add(held, Ordering::Relaxed);
        self.total.fetch_sub(self.held, Ordering::Relaxed);
        self.held = held;
    }

    /// Adds the issues that have an event that says it; false when SQL must be asked.
    pub(super) fn add_issues(&self, facts: &Facts, day: i64, found: &mut IssueNumbers) -> bool {
        let Some(Column::Issues(issues)) = self.column(&EventColumn::Issue) else { return false };
        let Some(rows) = self.rows(facts, day, issues.len()).filter(|rows| rows.count() == issues.len()) else {
            return false;
        };
        rows.visit(issues, |issue| found.insert(issue.into()));
        true
    }

    fn column(&self, column: &EventColumn) -> Option<&Column> {
        self.columns.get(column).map(|kept| &kept.column)
    }

    fn rows(&self, facts: &Facts, day: i64, count: usize) -> Option<Rows> {
        match facts {
            Facts::All(parts) => {
                let mut all = Rows::all(count);
                for part in parts {
                    all.and(&self.rows(part, day, count)?);
                    if all.is_empty() {
                        break;
                    }
                }
                Some(all)
            }
            Facts::Any(parts) => {
                let mut any = Rows::none(count);
                for part in parts {
                    any.or(&self.rows(part, day, count)?);
                }
                Some(any)
            }
            Facts::Text(column, test) => match self.column(column)? {
                Column::Texts(texts) => texts.rows(test).filter(|rows| rows.count() == count),
                Column::Issues(_) | Column::Times(_) => None,
            },
            Facts::Within(since, until) if holds_all_day(day, *since, *until) => Some(Rows::all(count)),
            Facts::Within(since, until) => match self.column(&EventColumn::Timestamp)? {
                Column::Times(times) if times.len() == count => Some(Rows::of(times, |time| {
                    since.is_none_or(|since| time >= since) && until.is_none_or(|until| time < until)
                })),
                _ => None,
            },
        }
    }
}

impl Drop for SegmentFacts {
    fn drop(&mut self) {
        self.total.fetch_sub(self.held, Ordering::Relaxed);
    }
}
