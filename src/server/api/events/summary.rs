//! An event as lists show it: what the index has of it, without its payload.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::model::Timestamp;
use crate::server::event_tags::{self, Tag};
use crate::store::{EventRow, Field};

/// An event of a list.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct EventSummary<'r> {
    id: String,
    #[serde(rename = "eventID")]
    event_id: String,
    #[serde(rename = "groupID")]
    group_id: Option<String>,
    #[serde(rename = "projectID")]
    project_id: String,
    #[serde(rename = "event.type")]
    kind: &'r str,
    title: &'r str,
    message: &'r str,
    location: Option<&'r str>,
    culprit: Option<&'r str>,
    user: Option<User<'r>>,
    tags: Vec<Tag>,
    platform: Option<&'r str>,
    date_created: Timestamp,
    crash_file: Option<&'r str>,
    metadata: Map<String, Value>,
}

/// Who met an event.
#[derive(Debug, Serialize)]
struct User<'r> {
    id: Option<&'r str>,
    email: Option<&'r str>,
    username: Option<&'r str>,
    ip_address: Option<&'r str>,
    name: Option<&'r str>,
    geo: Option<Value>,
    data: Option<Value>,
}

impl<'r> EventSummary<'r> {
    /// What the index has of an event.
    pub(super) fn of(row: &'r EventRow) -> Self {
        let text = |field| row.fields.get(field);
        let (id, email, username, ip_address) =
            (text(Field::UserId), text(Field::UserEmail), text(Field::UserUsername), text(Field::UserIp));
        let is_known = [id, email, username, ip_address].iter().any(Option::is_some);
        Self {
            id: row.event_id.to_string(),
            event_id: row.event_id.to_string(),
            group_id: row.issue.map(|issue| issue.to_string()),
            project_id: row.project.to_string(),
            kind: text(Field::Type).unwrap_or("default"),
            title: text(Field::Title).unwrap_or_default(),
            message: text(Field::Message).unwrap_or_default(),
            location: None,
            culprit: text(Field::Culprit),
            user: is_known.then_some(User { id, email, username, ip_address, name: None, geo: None, data: None }),
            tags: event_tags::of(row),
            platform: text(Field::Platform),
            date_created: row.timestamp,
            crash_file: None,
            metadata: metadata(row),
        }
    }
}

/// What titles are made of.
pub(super) fn metadata(row: &EventRow) -> Map<String, Value> {
    let text = |field| row.fields.get(field);
    let pairs = match text(Field::ErrorType).or_else(|| text(Field::ErrorValue)) {
        Some(_) => [("type", text(Field::ErrorType)), ("value", text(Field::ErrorValue))],
        None => [("title", text(Field::Title)), ("message", text(Field::Message))],
    };
    pairs.into_iter().filter_map(|(key, value)| Some((key.to_owned(), Value::from(value?)))).collect()
}
