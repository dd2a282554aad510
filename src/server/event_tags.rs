//! The tags of events as the Web API has them: those that were sent, and the columns that count as tags.

use serde::Serialize;

use crate::store::{EventColumn, EventRow, Field};

/// A tag of an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Tag {
    /// Its key.
    pub(crate) key: String,
    /// Its value.
    pub(crate) value: String,
}

/// Fields of events that are tags for clients, whatever tags of that name an event has.
const COLUMNS: [(&str, Field); 7] = [
    ("dist", Field::Dist),
    ("environment", Field::Environment),
    ("logger", Field::Logger),
    ("release", Field::Release),
    ("transaction", Field::TransactionName),
    ("url", Field::Url),
    ("user", Field::UserIdent),
];

/// The name of the tag that tells the severity.
const LEVEL: &str = "level";

/// Every column that counts as a tag, with its key.
pub(crate) fn columns() -> Vec<(&'static str, EventColumn)> {
    let texts = COLUMNS.iter().map(|(key, field)| (*key, EventColumn::Text(*field)));
    texts.chain([(LEVEL, EventColumn::Level)]).collect()
}

/// Where the values of a tag are found.
pub(crate) fn column(key: &str) -> EventColumn {
    let found = columns().into_iter().find(|(known, _)| *known == key);
    found.map_or_else(|| EventColumn::Tag(key.to_owned()), |(_, column)| column)
}

/// The tags of an event, by key.
pub(crate) fn of(row: &EventRow) -> Vec<Tag> {
    let tag = |key: &str, value: &str| Tag { key: key.to_owned(), value: value.to_owned() };
    let is_column = |key: &str| key == LEVEL || COLUMNS.iter().any(|(known, _)| *known == key);
    let sent = row.fields.tags().filter(|(key, _)| !is_column(key)).map(|(key, value)| tag(key, value));
    let columns = COLUMNS.iter().filter_map(|(key, field)| Some(tag(key, row.fields.get(*field)?)));
    let mut tags: Vec<Tag> = sent.chain(columns).chain([tag(LEVEL, row.level.name())]).collect();
    tags.sort_by(|left, right| left.key.cmp(&right.key));
    tags
}
