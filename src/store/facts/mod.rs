//! Which events say what, kept in memory: an issue that has an event with a tag or a text is found without a scan.
//!
//! A copy of single columns of `event_rows`, each made when a question first needs it, in as few bytes as its texts
//! allow: a row takes one byte where a column has at most 255 of them. A question is then answered row by row, exactly
//! as SQL over the view `events` answers it, and by no row that the files do not have. Nothing of it is written to disk,
//! and nothing is paid for it when events come in.
//!
//! # How it stays true
//!
//! Rows come with growing numbers, so a column is brought up to date from the rows past those it has. What changes or
//! removes rows counts in the `meta` of the segment, in its own transaction ([`count_rewrite`]), and is read in the
//! transaction that reads the rows: a column of before is thrown away. That holds for other processes too.
//!
//! Most segments need not even be looked at: the catalogue counts the events of a day, and it counts what is rewritten
//! when that is finished. As long as both are what they were, the segment is. Two things keep that from being too early
//! or too late: where a deletion or a merge is written down and not done, and where a segment has a batch that the
//! catalogue does not know yet, the segment itself is asked the next time.
//!
//! What is erased leaves the memory of the process that erases it at once, and that of others with the next question.
//!
//! [`count_rewrite`]: super::schema::count_rewrite

mod cache;
mod column;
mod issue_numbers;
mod rows;
mod segment;

use std::fmt;
use std::sync::Arc;

pub(super) use cache::FactsCache;
pub(super) use issue_numbers::IssueNumbers;

use super::column::EventColumn;
use super::schema::segment_span;

/// What an event must say: the same as a condition in SQL, in a form that can be looked up.
#[derive(Debug, Clone)]
pub enum Facts {
    /// All of these.
    All(Vec<Self>),
    /// Any of these.
    Any(Vec<Self>),
    /// This column has such a text. Numbers are their decimal digits; a tag fits when any value of its key does.
    Text(EventColumn, TextTest),
    /// It happened at or after the first and before the second, in milliseconds since 1970.
    Within(Option<i64>, Option<i64>),
}

/// What a text must be.
#[derive(Debug, Clone)]
pub enum TextTest {
    /// This one, to the letter.
    Equal(String),
    /// One that fits. What looks like SQL's `LIKE` may differ from it in texts with a NUL; those are left to SQL.
    Fits(Fitting),
    /// There, and not empty.
    Present,
    /// Empty, or not there.
    Absent,
}

/// Tells texts that fit from others.
#[derive(Clone)]
pub struct Fitting(Arc<dyn Fn(&str) -> bool + Send + Sync>);

impl Fitting {
    /// Those of which it says so.
    pub fn new(fits: impl Fn(&str) -> bool + Send + Sync + 'static) -> Self {
        Self(Arc::new(fits))
    }

    fn holds(&self, text: &str) -> bool {
        (self.0)(text)
    }
}

impl fmt::Debug for Fitting {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Fitting(..)")
    }
}

impl Facts {
    /// Whether no event of a day can say it.
    fn is_impossible_on(&self, day: i64) -> bool {
        match self {
            Self::All(parts) => parts.iter().any(|part| part.is_impossible_on(day)),
            Self::Any(parts) => parts.iter().all(|part| part.is_impossible_on(day)),
            Self::Text(..) => false,
            Self::Within(since, until) => segment_span(day).is_some_and(|(first, end)| {
                since.is_some_and(|since| since >= end) || until.is_some_and(|until| until <= first)
            }),
        }
    }

    /// The columns that are looked at on a day.
    fn columns<'f>(&'f self, day: i64, found: &mut Vec<&'f EventColumn>) {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.columns(day, found)),
            Self::Text(column, _) => add_once(found, column),
            Self::Within(since, until) if holds_all_day(day, *since, *until) => {}
            Self::Within(..) => add_once(found, &EventColumn::Timestamp),
        }
    }
}

fn add_once<'f>(found: &mut Vec<&'f EventColumn>, column: &'f EventColumn) {
    if !found.contains(&column) {
        found.push(column);
    }
}

/// Whether every event of a day's segment is at or after the first and before the second.
fn holds_all_day(day: i64, since: Option<i64>, until: Option<i64>) -> bool {
    match segment_span(day) {
        Some((first, end)) => since.is_none_or(|since| since <= first) && until.is_none_or(|until| until >= end),
        None => since.is_none() && until.is_none(),
    }
}
