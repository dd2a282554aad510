//! A whole event in the form that pages of servers take: parts under `entries`, and what is known beside the event.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::entries::{self, Entry};
use super::summary::metadata;
use crate::model::{Release, Timestamp};
use crate::protocol::UserReport;
use crate::server::event_tags::{self, Tag};
use crate::server::extract::Parameters;
use crate::server::{ApiError, Backend};
use crate::store::{EventRow, EventSearch, Field};

/// A whole event.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct EventFull {
    id: String,
    #[serde(rename = "eventID")]
    event_id: String,
    #[serde(rename = "groupID")]
    group_id: Option<String>,
    #[serde(rename = "projectID")]
    project_id: String,
    r#type: &'static str,
    /// The same once more, as lists of events have it.
    #[serde(rename = "event.type")]
    event_type: String,
    title: String,
    message: String,
    location: Option<String>,
    culprit: Option<String>,
    platform: String,
    date_created: Timestamp,
    date_received: Timestamp,
    size: usize,
    dist: Option<String>,
    release: Option<Value>,
    user: Option<Value>,
    tags: Vec<Tag>,
    entries: Vec<Entry>,
    contexts: Value,
    context: Value,
    packages: Value,
    sdk: Option<Value>,
    metadata: Map<String, Value>,
    errors: Vec<Value>,
    occurrence: Option<Value>,
    crash_file: Option<String>,
    fingerprints: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    grouping_config: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_timestamp: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_timestamp: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    measurements: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    breakdowns: Option<Value>,
    user_report: Option<Value>,
    sdk_updates: [Value; 0],
    resolved_with: [Value; 0],
    #[serde(rename = "nextEventID")]
    next_event_id: Option<String>,
    #[serde(rename = "previousEventID")]
    previous_event_id: Option<String>,
    #[serde(rename = "_meta")]
    meta: Value,
}

/// The types that the Web API knows.
const TYPES: [&str; 10] =
    ["default", "error", "csp", "nel", "hpkp", "expectct", "expectstaple", "transaction", "generic", "feedback"];

impl EventFull {
    /// An event with its payload; none when it was erased in the meantime. What is stored and no JSON object is shown
    /// without any parts.
    ///
    /// # Errors
    /// What reading the store can fail with.
    pub(super) fn read(backend: &Backend, row: &EventRow) -> Result<Option<Self>, ApiError> {
        let Some(payload) = backend.store.payload(row)? else { return Ok(None) };
        let event = serde_json::from_slice(&payload).unwrap_or_default();
        let user_report = user_report(backend, row)?;
        Ok(Some(Self { size: payload.len(), user_report, ..Self::of(row, event) }))
    }

    /// The same, with the events before and after it in its issue, unless `collapse` leaves them out.
    ///
    /// # Errors
    /// 404 when it was erased in the meantime, and what reading the store can fail with.
    pub(super) fn with_neighbours(
        backend: &Backend,
        row: &EventRow,
        parameters: &Parameters,
    ) -> Result<Self, ApiError> {
        let event = Self::read(backend, row)?.ok_or_else(ApiError::not_found)?;
        if parameters.all("collapse").any(|collapsed| collapsed == "adjacentEvents") || row.issue.is_none() {
            return Ok(event);
        }
        let neighbour = |oldest_first| -> Result<Option<String>, ApiError> {
            let after = Some((row.timestamp, row.event_id));
            let search = EventSearch { issue: row.issue, after, oldest_first, limit: 1, ..EventSearch::default() };
            Ok(backend.store.search_events(&search)?.pop().map(|row| row.event_id.to_string()))
        };
        Ok(Self { next_event_id: neighbour(true)?, previous_event_id: neighbour(false)?, ..event })
    }

    fn of(row: &EventRow, mut event: Map<String, Value>) -> Self {
        let text = |field| row.fields.get(field).map(str::to_owned);
        let mut meta = object(event.remove("_meta"));
        let (entries, notes) = entries::take(&mut event, &mut meta);
        let kind = row.fields.get(Field::Type).unwrap_or_default();
        let kind = TYPES.into_iter().find(|known| *known == kind).unwrap_or("default");
        let (seconds, times) = (Value::as_f64, kind == "transaction");
        let known = event.remove("metadata").and_then(|metadata| match metadata {
            Value::Object(metadata) => Some(metadata),
            _ => None,
        });
        Self {
            id: row.event_id.to_string(),
            event_id: row.event_id.to_string(),
            group_id: row.issue.map(|issue| issue.to_string()),
            project_id: row.project.to_string(),
            r#type: kind,
            event_type: text(Field::Type).unwrap_or_else(|| kind.to_owned()),
            title: text(Field::Title).unwrap_or_default(),
            message: text(Field::Message).unwrap_or_default(),
            location: None,
            culprit: text(Field::Culprit),
            platform: text(Field::Platform).unwrap_or_else(|| "other".to_owned()),
            date_created: row.timestamp,
            date_received: row.received,
            size: 0,
            dist: text(Field::Dist),
            release: row.fields.get(Field::Release).map(release),
            user: event.remove("user").and_then(user),
            tags: event_tags::of(row),
            entries,
            contexts: Value::Object(object(event.remove("contexts"))),
            context: Value::Object(object(event.remove("extra"))),
            packages: Value::Object(object(event.remove("modules"))),
            sdk: event.remove("sdk").and_then(sdk),
            metadata: known.unwrap_or_else(|| metadata(row)),
            errors: problems(event.remove("errors")),
            occurrence: None,
            crash_file: None,
            fingerprints: strings(event.remove("hashes")),
            grouping_config: event.remove("grouping_config").filter(is_grouping_config),
            start_timestamp: event.get("start_timestamp").and_then(seconds).filter(|_| times),
            end_timestamp: event.get("timestamp").and_then(seconds).filter(|_| times),
            measurements: event.remove("measurements").filter(|value| times && value.is_object()),
            breakdowns: event.remove("breakdowns").filter(|value| times && value.is_object()),
            user_report: None,
            sdk_updates: [],
            resolved_with: [],
            next_event_id: None,
            previous_event_id: None,
            meta: noted(meta, notes),
        }
    }
}

/// `_meta` by the names that the parts have here.
fn noted(mut meta: Map<String, Value>, entries: Map<String, Value>) -> Value {
    let mut take = |key: &str| meta.remove(key).unwrap_or_default();
    json!({
        "entries": entries,
        "message": null,
        "user": take("user"),
        "contexts": take("contexts"),
        "context": take("extra"),
        "packages": take("modules"),
        "sdk": take("sdk"),
        "tags": take("tags"),
    })
}

fn object(value: Option<Value>) -> Map<String, Value> {
    match value {
        Some(Value::Object(members)) => members,
        _ => Map::new(),
    }
}

fn strings(value: Option<Value>) -> Vec<Value> {
    match value {
        Some(Value::Array(values)) => values.into_iter().filter(Value::is_string).collect(),
        _ => Vec::new(),
    }
}

fn is_grouping_config(value: &Value) -> bool {
    ["id", "enhancements"].iter().all(|key| value.get(key).is_some_and(Value::is_string))
}

/// Who met the event; members that the Web API has no name for are under `data`.
fn user(value: Value) -> Option<Value> {
    let Value::Object(mut members) = value else { return None };
    let mut user = Map::new();
    for key in ["id", "email", "username", "ip_address", "name"] {
        user.insert(key.to_owned(), members.remove(key).filter(Value::is_string).unwrap_or_default());
    }
    let geo = object(members.remove("geo")).into_iter().filter(|(_, value)| value.is_string());
    let geo: Map<_, _> = geo.collect();
    user.insert("geo".to_owned(), if geo.is_empty() { Value::Null } else { Value::Object(geo) });
    let mut data = object(members.remove("data"));
    data.extend(members.into_iter().filter(|(_, value)| !value.is_null()));
    user.insert("data".to_owned(), if data.is_empty() { Value::Null } else { Value::Object(data) });
    Some(Value::Object(user))
}

fn sdk(value: Value) -> Option<Value> {
    let Value::Object(mut members) = value else { return None };
    for key in ["name", "version"] {
        if !members.get(key).is_some_and(Value::is_string) {
            members.insert(key.to_owned(), Value::Null);
        }
    }
    Some(Value::Object(members))
}

/// A release by its name; everything else about it is told by the resource of releases.
fn release(name: &str) -> Value {
    let parsed = Release::parse(name).ok();
    let description = parsed.as_ref().map_or_else(|| name.to_owned(), Release::description);
    let build_hash = parsed.as_ref().and_then(Release::build_hash);
    let package = name.split_once('@').map(|(package, _)| package).filter(|package| !package.is_empty());
    let raw = name.split_once('@').map_or(name, |(_, version)| version);
    json!({
        "version": name,
        "shortVersion": raw,
        "versionInfo": {
            "package": package,
            "version": { "raw": raw },
            "description": description,
            "buildHash": build_hash,
        },
    })
}

/// What was wrong with parts of the event when it came in.
fn problems(value: Option<Value>) -> Vec<Value> {
    let Some(Value::Array(problems)) = value else { return Vec::new() };
    let problem = |problem: Value| {
        let Value::Object(mut members) = problem else { return None };
        let kind = members.remove("type").filter(Value::is_string)?;
        let message = match kind.as_str().unwrap_or_default() {
            "invalid_data" => "A value was not valid and was left out",
            "missing_attribute" => "A required value is missing",
            "invalid_attribute" => "An attribute is not known and was left out",
            "value_too_long" => "A value was too long and was cut",
            "past_timestamp" => "The time was too long ago and was replaced",
            "future_timestamp" => "The time was in the future and was replaced",
            "clock_drift" => "The client's clock was wrong and times were corrected",
            _ => "Something was wrong with a part of the event",
        };
        Some(json!({ "type": kind, "message": message, "data": members }))
    };
    problems.into_iter().filter_map(problem).collect()
}

/// The words of the user who met the event.
fn user_report(backend: &Backend, row: &EventRow) -> Result<Option<Value>, ApiError> {
    let Some(item) = backend.store.items(row.project, Some("user_report"), Some(row.event_id), 1)?.pop() else {
        return Ok(None);
    };
    let payload = backend.store.item_payload(&item)?.unwrap_or_default();
    let Ok(report) = UserReport::parse(&payload) else { return Ok(None) };
    let id = row.event_id.to_string();
    Ok(Some(json!({
        "id": item.id().to_string(),
        "eventID": id,
        "name": report.name,
        "email": report.email,
        "comments": report.comments,
        "dateCreated": item.timestamp,
        "user": null,
        "event": { "id": id, "eventID": id },
    })))
}
