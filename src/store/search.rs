//! Finding issues and events.

use rusqlite::ToSql;
use rusqlite::types::{ToSqlOutput, Value, ValueRef};

use super::Store;
use super::error::Result;
use super::event_row::{EventRow, count_up_to, select_events};
use super::issue::{Issue, IssueId};
use super::issue_book::{ISSUE_COLUMNS, issue_by_hash, read_issue, select_issue};
use super::reader::ListedSegment;
use super::schema::segment_day;
use crate::model::{EventId, ProjectId, Timestamp};

/// A value bound to a condition.
#[derive(Debug, Clone, PartialEq)]
pub enum SqlValue {
    /// NULL.
    Null,
    /// An integer; times are milliseconds since 1970.
    Integer(i64),
    /// A number.
    Real(f64),
    /// A text.
    Text(String),
    /// Bytes; an event id is its 16 bytes.
    Blob(Vec<u8>),
}

impl ToSql for SqlValue {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Owned(Value::Null),
            Self::Integer(value) => ToSqlOutput::Owned(Value::Integer(*value)),
            Self::Real(value) => ToSqlOutput::Owned(Value::Real(*value)),
            Self::Text(value) => ToSqlOutput::Borrowed(ValueRef::Text(value.as_bytes())),
            Self::Blob(value) => ToSqlOutput::Borrowed(ValueRef::Blob(value)),
        })
    }
}

/// A condition in SQL over the columns of a view, with its values.
#[derive(Debug, Clone, PartialEq)]
pub struct Condition {
    /// An SQL expression with bare `?` for its values, in order.
    pub sql: String,
    /// The values.
    pub values: Vec<SqlValue>,
}

/// The order of issues.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum IssueSort {
    /// The latest seen first.
    #[default]
    LastSeen,
    /// The newest first.
    FirstSeen,
    /// The most frequent first.
    TimesSeen,
    /// Those that met most users first.
    UsersSeen,
    /// The highest priority first.
    Priority,
}

/// Which issues.
#[derive(Debug, Clone, Default)]
pub struct IssueSearch {
    /// In this project; in every one when none.
    pub project: Option<ProjectId>,
    /// That fulfil this, over the view `issues`.
    pub condition: Option<Condition>,
    /// In which order; ties are broken by number, newest first.
    pub sort: IssueSort,
    /// How many at most; 0 for all.
    pub limit: usize,
    /// How many to leave out first.
    pub offset: usize,
}

/// Which events.
#[derive(Debug, Clone, Default)]
pub struct EventSearch {
    /// Of this project; of every one when none.
    pub project: Option<ProjectId>,
    /// Of this issue.
    pub issue: Option<IssueId>,
    /// That fulfil this, over the view `events`.
    pub condition: Option<Condition>,
    /// At or after this.
    pub since: Option<Timestamp>,
    /// Before this.
    pub until: Option<Timestamp>,
    /// Oldest first; newest first otherwise.
    pub oldest_first: bool,
    /// How many at most; 0 for all.
    pub limit: usize,
    /// Only what comes after this event, for the next page.
    pub after: Option<(Timestamp, EventId)>,
}

/// Conditions joined by AND.
#[derive(Default)]
pub(super) struct Where<'a> {
    parts: Vec<String>,
    pub(super) values: Vec<&'a dyn ToSql>,
}

impl<'a> Where<'a> {
    pub(super) fn and(&mut self, sql: &str, value: &'a dyn ToSql) {
        self.parts.push(sql.to_owned());
        self.values.push(value);
    }

    pub(super) fn condition(&mut self, condition: Option<&'a Condition>) {
        if let Some(condition) = condition {
            self.parts.push(format!("({})", condition.sql));
            self.values.extend(condition.values.iter().map(|value| value as &dyn ToSql));
        }
    }

    pub(super) fn sql(&self) -> String {
        if self.parts.is_empty() { String::new() } else { format!(" WHERE {}", self.parts.join(" AND ")) }
    }
}

/// What a search for events asks for, as values to bind.
pub(super) struct Bounds<'s> {
    project: Option<i64>,
    issue: Option<i64>,
    since: Option<i64>,
    until: Option<i64>,
    condition: Option<&'s Condition>,
}

impl<'s> Bounds<'s> {
    pub(super) fn of(search: &'s EventSearch) -> Self {
        Self {
            project: search.project.map(|project| project.0.cast_signed()),
            issue: search.issue.map(|issue| issue.0),
            since: search.since.map(Timestamp::as_millis),
            until: search.until.map(Timestamp::as_millis),
            condition: search.condition.as_ref(),
        }
    }

    /// The conditions over the view `events`.
    pub(super) fn filter(&self) -> Where<'_> {
        let mut filter = Where::default();
        if let Some(project) = &self.project {
            filter.and("project_id = ?", project);
        }
        if let Some(issue) = &self.issue {
            filter.and("issue_id = ?", issue);
        }
        if let Some(since) = &self.since {
            filter.and("timestamp >= ?", since);
        }
        if let Some(until) = &self.until {
            filter.and("timestamp < ?", until);
        }
        filter.condition(self.condition);
        filter
    }

    /// The same over the table `event_rows`, as SQL to stand behind its name, with the values of [`Bounds::filter`].
    pub(super) fn of_rows(&self) -> String {
        let filter = self.filter().sql();
        if self.condition.is_some() { format!(" WHERE id IN (SELECT id FROM events{filter})") } else { filter }
    }
}

impl Store {
    /// The issues that a search finds.
    ///
    /// # Errors
    /// When the catalogue cannot be read, or a condition is no SQL.
    pub fn search_issues(&self, search: &IssueSearch) -> Result<Vec<Issue>> {
        let project = search.project.map(|project| project.0.cast_signed());
        let mut filter = Where::default();
        if let Some(project) = &project {
            filter.and("project_id = ?", project);
        }
        filter.condition(search.condition.as_ref());
        let order = match search.sort {
            IssueSort::LastSeen => "last_seen",
            IssueSort::FirstSeen => "first_seen",
            IssueSort::TimesSeen => "times_seen",
            IssueSort::UsersSeen => "users_seen",
            IssueSort::Priority => "priority",
        };
        let limit = limit(search.limit);
        let sql = format!(
            "SELECT {ISSUE_COLUMNS} FROM issue_rows WHERE id IN (SELECT id FROM issues{}) \
             ORDER BY {order} DESC, id DESC LIMIT {limit} OFFSET {}",
            filter.sql(),
            search.offset
        );
        self.readers().catalogue(|catalogue| {
            let mut statement = catalogue.prepare_cached(&sql)?;
            statement.query_map(filter.values.as_slice(), read_issue)?.collect()
        })
    }

    /// An issue by its number.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn issue(&self, id: IssueId) -> Result<Option<Issue>> {
        self.readers().catalogue(|catalogue| select_issue(catalogue, id))
    }

    /// The issues with this short name, in any case; more than one only when slugs were changed.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn issues_by_short_id(&self, short_id: &str) -> Result<Vec<Issue>> {
        let short_id = short_id.to_uppercase();
        self.readers().catalogue(|catalogue| {
            let sql = format!("SELECT {ISSUE_COLUMNS} FROM issue_rows WHERE short_id = ? ORDER BY id");
            catalogue.prepare_cached(&sql)?.query_map([&short_id], read_issue)?.collect()
        })
    }

    /// The issue that a hash of a grouping belongs to.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn issue_by_hash(&self, project: ProjectId, hash: [u8; 16]) -> Result<Option<IssueId>> {
        self.readers().catalogue(|catalogue| issue_by_hash(catalogue, project, hash))
    }

    /// The hashes of an issue, in the order of their bytes.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn issue_hashes(&self, issue: IssueId) -> Result<Vec<[u8; 16]>> {
        self.readers().catalogue(|catalogue| {
            let sql = "SELECT hash FROM issue_hashes WHERE issue_id = ? ORDER BY hash";
            catalogue.prepare_cached(sql)?.query_map([issue.0], |row| row.get(0))?.collect()
        })
    }

    /// The events that a search finds, across the segments.
    ///
    /// # Errors
    /// When a file cannot be read, or a condition is no SQL.
    pub fn search_events(&self, search: &EventSearch) -> Result<Vec<EventRow>> {
        self.search_events_from(search, 0)
    }

    /// The events that a search finds from `offset` on. What is before them is counted and not read.
    ///
    /// # Errors
    /// As [`Store::search_events`].
    pub fn search_events_from(&self, search: &EventSearch, offset: usize) -> Result<Vec<EventRow>> {
        let mut found = Vec::new();
        let mut skip = offset;
        for segment in self.segments_of(search)? {
            let room = if search.limit == 0 { 0 } else { search.limit - found.len() };
            let rows = self.readers().segment(segment, |connection| {
                let before = if skip == 0 { 0 } else { count_up_to(connection, search, skip)? };
                if before < skip {
                    skip -= before;
                    return Ok(Vec::new());
                }
                let rows = select_events(connection, segment, search, room, skip)?;
                skip = 0;
                Ok(rows)
            })?;
            found.extend(rows.unwrap_or_default());
            if search.limit != 0 && found.len() >= search.limit {
                break;
            }
        }
        Ok(found)
    }

    /// The segments in which a search can find something, in its order.
    pub(super) fn segments_of(&self, search: &EventSearch) -> Result<Vec<ListedSegment>> {
        let bounds = DayBounds::of(search);
        let mut listed = self.readers().listed()?;
        listed.retain(|listed| bounds.contains(listed.day));
        if search.oldest_first {
            listed.reverse();
        }
        Ok(listed)
    }

    /// An event by its id, of one project or of any.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn event(&self, project: Option<ProjectId>, event_id: EventId) -> Result<Option<EventRow>> {
        let condition = Condition {
            sql: "event_id = ?".to_owned(),
            values: vec![SqlValue::Blob(event_id.as_u128().to_be_bytes().to_vec())],
        };
        let search = EventSearch { project, condition: Some(condition), limit: 1, ..EventSearch::default() };
        Ok(self.search_events(&search)?.pop())
    }

    /// The latest event of an issue.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn latest_event(&self, issue: IssueId) -> Result<Option<EventRow>> {
        let search = EventSearch { issue: Some(issue), limit: 1, ..EventSearch::default() };
        Ok(self.search_events(&search)?.pop())
    }
}

/// [`EventSearch::after`] as values to bind.
pub(super) struct After {
    place: Option<(i64, [u8; 16])>,
    sql: &'static str,
}

impl After {
    pub(super) fn of(search: &EventSearch) -> Self {
        let place = search.after.map(|(at, id)| (at.as_millis(), id.as_u128().to_be_bytes()));
        let sql = if search.oldest_first { "(timestamp, event_id) > (?, ?)" } else { "(timestamp, event_id) < (?, ?)" };
        Self { place, sql }
    }

    pub(super) fn add_to<'a>(&'a self, filter: &mut Where<'a>) {
        if let Some((at, id)) = &self.place {
            filter.and(self.sql, at);
            filter.values.push(id);
        }
    }
}

/// The days in which a search can find something.
struct DayBounds {
    first: i64,
    last: i64,
}

impl DayBounds {
    fn of(search: &EventSearch) -> Self {
        let mut bounds = Self {
            first: search.since.map_or(i64::MIN, segment_day),
            last: search.until.map_or(i64::MAX, segment_day),
        };
        if let Some((after, _)) = search.after {
            if search.oldest_first {
                bounds.first = bounds.first.max(segment_day(after));
            } else {
                bounds.last = bounds.last.min(segment_day(after));
            }
        }
        bounds
    }

    const fn contains(&self, day: i64) -> bool {
        self.first <= day && day <= self.last
    }
}

/// `LIMIT`'s value: -1 for all.
pub(super) fn limit(wanted: usize) -> i64 {
    if wanted == 0 { -1 } else { i64::try_from(wanted).unwrap_or(i64::MAX) }
}
