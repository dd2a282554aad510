//! What events are grouped, sorted and counted by: columns and tags, as SQL over the rows of a segment.
//!
//! A row holds dictionary ids where the view `events` shows texts. Grouping goes by what the row holds, and a text is
//! looked up once for each group rather than once for each event.

use rusqlite::types::ValueRef;
use rusqlite::{Row, ToSql};

use super::event::Field;

/// Something that an event has, to be grouped, sorted and counted by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum EventColumn {
    /// A text column.
    Text(Field),
    /// The first of these text columns that the event has.
    FirstText(&'static [Field]),
    /// The value of the tag with this key.
    Tag(String),
    /// The id, as 32 hexadecimal digits.
    EventId,
    /// The severity, by its number.
    Level,
    /// Whether its error was handled: 0 or 1.
    ErrorHandled,
    /// The number of the project.
    Project,
    /// The number of the issue.
    Issue,
    /// When it happened, in milliseconds since 1970.
    Timestamp,
    /// When it came in, in milliseconds since 1970.
    Received,
    /// The beginning of the span of so many milliseconds in which it happened.
    Span(u32),
}

/// The value of a column, in the order of SQLite.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ColumnValue {
    /// The event has none.
    Missing,
    /// A number.
    Integer(i64),
    /// A text.
    Text(String),
}

impl ColumnValue {
    /// Reads a value of a row.
    pub(super) fn read(row: &Row<'_>, index: usize) -> rusqlite::Result<Self> {
        Ok(match row.get_ref(index)? {
            ValueRef::Integer(number) => Self::Integer(number),
            ValueRef::Text(text) => Self::Text(String::from_utf8_lossy(text).into_owned()),
            ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => Self::Missing,
        })
    }
}

impl EventColumn {
    /// The expression over `event_rows` that is equal where the value is, with its parameters.
    pub(super) fn held<'a>(&'a self, values: &mut Vec<&'a dyn ToSql>) -> String {
        match self {
            Self::Text(field) => format!("event_rows.{}", field.column()),
            Self::FirstText(fields) => {
                let texts = fields.iter().map(|field| text(*field, &format!("event_rows.{}", field.column())));
                // One more argument: the function needs two.
                format!("coalesce({}, NULL)", texts.collect::<Vec<_>>().join(", "))
            }
            Self::Tag(key) => {
                values.push(key);
                "(SELECT pair.value FROM json_each(event_rows.tags) AS pair \
                 WHERE pair.value IN (SELECT id FROM tag_pairs WHERE key = ?) LIMIT 1)"
                    .to_owned()
            }
            Self::EventId => "lower(hex(event_rows.event_id))".to_owned(),
            Self::Level => "event_rows.level".to_owned(),
            Self::ErrorHandled => "event_rows.error_handled".to_owned(),
            Self::Project => "event_rows.project_id".to_owned(),
            Self::Issue => "event_rows.issue_id".to_owned(),
            Self::Timestamp => "event_rows.timestamp".to_owned(),
            Self::Received => "event_rows.received".to_owned(),
            Self::Span(millis) => format!("event_rows.timestamp - event_rows.timestamp % {}", (*millis).max(1)),
        }
    }

    /// The value itself, made of what [`EventColumn::held`] gave.
    pub(super) fn shown(&self, held: &str) -> String {
        match self {
            Self::Text(field) => text(*field, held),
            Self::Tag(_) => format!("(SELECT value FROM tag_pairs WHERE tag_pairs.id = {held})"),
            _ => held.to_owned(),
        }
    }
}

/// The text that a text column holds by its id or as it is.
fn text(field: Field, held: &str) -> String {
    let found = format!("(SELECT value FROM strings WHERE strings.id = {held})");
    if field.is_diverse() { format!("iif(typeof({held}) = 'text', {held}, {found})") } else { found }
}
