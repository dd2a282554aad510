//! Finding issues and events.

use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Connection, Row, ToSql};

use super::Store;
use super::error::Result;
use super::event::{EventFields, Field, Level};
use super::issue::{Issue, IssueId};
use super::issue_book::{ISSUE_COLUMNS, issue_by_hash, read_issue, select_issue};
use super::issue_list::{IssueEvents, json_list};
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
    /// That have an event that fulfils this, over the view `events`.
    pub event_condition: Option<Condition>,
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

impl Store {
    /// The issues that a search finds.
    ///
    /// # Errors
    /// When a file cannot be read, or a condition is no SQL.
    pub fn search_issues(&self, search: &IssueSearch) -> Result<Vec<Issue>> {
        let with_event = match &search.event_condition {
            None => None,
            Some(condition) => {
                let projects = search.project.map(|project| vec![project]);
                let events = IssueEvents { projects, condition: condition.clone(), since: None, until: None };
                Some(json_list(self.issues_with_event(&events)?))
            }
        };
        let project = search.project.map(|project| project.0.cast_signed());
        let mut filter = Where::default();
        if let Some(project) = &project {
            filter.and("project_id = ?", project);
        }
        filter.condition(search.condition.as_ref());
        if let Some(ids) = &with_event {
            filter.and("id IN (SELECT value FROM json_each(?))", ids);
        }
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
        let mut found = Vec::new();
        let mut listed = self.readers().listed()?;
        if search.oldest_first {
            listed.reverse();
        }
        let bounds = DayBounds::of(search);
        for segment in listed.into_iter().filter(|listed| bounds.contains(listed.day)) {
            let room = if search.limit == 0 { 0 } else { search.limit - found.len() };
            let rows =
                self.readers().segment(segment, |connection| select_events(connection, segment, search, room))?;
            found.extend(rows.unwrap_or_default());
            if search.limit != 0 && found.len() >= search.limit {
                break;
            }
        }
        Ok(found)
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

    /// The oldest event of an issue that is still there.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn oldest_event(&self, issue: IssueId) -> Result<Option<EventRow>> {
        let search = EventSearch { issue: Some(issue), limit: 1, oldest_first: true, ..EventSearch::default() };
        Ok(self.search_events(&search)?.pop())
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

/// The columns that an [`EventRow`] is read from, after which the text columns follow.
const FIXED_COLUMNS: &str = "event_id, project_id, issue_id, timestamp, received, level_number, error_handled, tag_ids";

fn select_events(
    connection: &Connection,
    segment: ListedSegment,
    search: &EventSearch,
    room: usize,
) -> rusqlite::Result<Vec<EventRow>> {
    let project = search.project.map(|project| project.0.cast_signed());
    let issue = search.issue.map(|issue| issue.0);
    let (since, until) = (search.since.map(Timestamp::as_millis), search.until.map(Timestamp::as_millis));
    let after = search.after.map(|(at, id)| (at.as_millis(), id.as_u128().to_be_bytes()));
    let mut filter = Where::default();
    if let Some(project) = &project {
        filter.and("project_id = ?", project);
    }
    if let Some(issue) = &issue {
        filter.and("issue_id = ?", issue);
    }
    if let Some(since) = &since {
        filter.and("timestamp >= ?", since);
    }
    if let Some(until) = &until {
        filter.and("timestamp < ?", until);
    }
    let (direction, beyond) = if search.oldest_first { ("ASC", ">") } else { ("DESC", "<") };
    if let Some((at, id)) = &after {
        filter.parts.push(format!("(timestamp, event_id) {beyond} (?, ?)"));
        filter.values.push(at);
        filter.values.push(id);
    }
    filter.condition(search.condition.as_ref());
    let columns: Vec<&str> = Field::ALL.iter().map(|field| field.column()).collect();
    // The rows are found first, so that texts are read of those alone that are wanted.
    let sql = format!(
        "SELECT {FIXED_COLUMNS}, {} FROM events WHERE id IN (SELECT id FROM events{} \
         ORDER BY timestamp {direction}, event_id {direction} LIMIT {}) \
         ORDER BY timestamp {direction}, event_id {direction}",
        columns.join(", "),
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
