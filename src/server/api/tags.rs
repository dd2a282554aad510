//! Tags: the keys that there are, their most frequent values, and the values of one key.
//!
//! Counted from the events when asked for. Lists of keys look at the newest events; one key is counted in all of them.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;

use crate::model::Timestamp;
use crate::server::access::{Caller, EVENT_READ, ORGANIZATION_READ, PROJECT_READ};
use crate::server::event_scope::EventScope;
use crate::server::event_tags;
use crate::server::extract::{InOrganization, InProject, Parameters, PathParts};
use crate::server::issue_name::InIssue;
use crate::server::paging::Page;
use crate::server::period::Period;
use crate::server::{ApiError, Backend};
use crate::store::{Aggregate, ColumnValue, EventColumn, EventGroup, EventSearch, Issue, Level, Store, TagValue};

/// How many events a list of keys looks at.
const EVENTS: usize = 100_000;
/// How many values of a key can be listed.
const VALUES: usize = 1_000;
/// How many values a key is shown with.
const TOP: usize = 10;
/// How many days are looked at unless a range is asked for.
const DAYS: i64 = 90;

const ISSUES: [&str; 2] = ["/api/0/organizations/{organization}/issues/{issue}", "/api/0/issues/{issue}"];
const PROJECT: &str = "/api/0/projects/{organization}/{project}";

pub(super) fn routes() -> Router<Arc<Backend>> {
    let mut router = Router::new()
        .route("/api/0/organizations/{organization}/tags/", get(of_organization))
        .route(&format!("{PROJECT}/tags/"), get(of_project))
        .route(&format!("{PROJECT}/tags/{{key}}/"), get(key_of_project))
        .route(&format!("{PROJECT}/tags/{{key}}/values/"), get(values_of_project));
    for issue in ISSUES {
        router = router
            .route(&format!("{issue}/tags/"), get(of_issue))
            .route(&format!("{issue}/tags/{{key}}/"), get(key_of_issue))
            .route(&format!("{issue}/tags/{{key}}/values/"), get(values_of_issue));
    }
    router
}

/// A key.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct TagKey {
    key: String,
    name: String,
    total_values: u64,
    unique_values: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    top_values: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    can_delete: Option<bool>,
}

/// A value of a key.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Value {
    key: String,
    name: String,
    value: String,
    count: u64,
    last_seen: Timestamp,
    first_seen: Timestamp,
}

impl Value {
    fn of(key: &str, tag: TagValue) -> Self {
        Self {
            key: key.to_owned(),
            name: tag.value.clone(),
            value: tag.value,
            count: tag.events,
            last_seen: tag.last_seen,
            first_seen: tag.first_seen,
        }
    }
}

impl TagKey {
    /// A key with its `top` most frequent values, of those it has, the most frequent first.
    fn of(key: &str, mut values: Vec<TagValue>, top: Option<usize>) -> Self {
        let (total_values, unique_values) = (values.iter().map(|value| value.events).sum(), values.len());
        let top_values = top.map(|top| {
            values.truncate(top);
            values.into_iter().map(|value| Value::of(key, value)).collect()
        });
        Self { key: key.to_owned(), name: title(key), total_values, unique_values, top_values, can_delete: None }
    }
}

/// A key as headings show it: `server_name` is `Server Name`.
fn title(key: &str) -> String {
    let words = key.split(['_', '.', '-', ' ']).filter(|word| !word.is_empty()).map(|word| {
        let mut characters = word.chars();
        let first = characters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
        first + characters.as_str()
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The keys of the events that a search finds.
fn keys(store: &Store, search: &EventSearch, top: Option<usize>) -> Result<Vec<TagKey>, ApiError> {
    let counts = store.tag_counts(search, &event_tags::columns(), EVENTS)?;
    Ok(counts.tags.into_iter().map(|(key, values)| TagKey::of(&key, values, top)).collect())
}

/// The values of a key, the most frequent first.
fn values(store: &Store, search: &EventSearch, key: &str) -> Result<Vec<TagValue>, ApiError> {
    let column = event_tags::column(key);
    let time = EventColumn::Timestamp;
    let aggregates = [Aggregate::Count, Aggregate::Least(time.clone()), Aggregate::Greatest(time)];
    let groups = store.aggregate_events(search, std::slice::from_ref(&column), &aggregates)?;
    let number = |value: Option<&ColumnValue>| match value {
        Some(ColumnValue::Integer(number)) => *number,
        _ => 0,
    };
    let value = |group: &EventGroup| {
        let value = match group.keys.first()? {
            ColumnValue::Text(text) => text.clone(),
            ColumnValue::Integer(level) => Level::from_number(*level).name().to_owned(),
            ColumnValue::Missing => return None,
        };
        Some(TagValue {
            value,
            events: number(group.values.first()).cast_unsigned(),
            first_seen: Timestamp::from_millis(number(group.values.get(1))),
            last_seen: Timestamp::from_millis(number(group.values.get(2))),
        })
    };
    let mut values: Vec<TagValue> = groups.iter().filter_map(value).collect();
    values.sort_by(|left, right| right.events.cmp(&left.events).then_with(|| left.value.cmp(&right.value)));
    Ok(values)
}

/// A page of the values of a key: those that contain `query`, in the order that `sort` names.
fn page_of_values(
    backend: &Backend,
    parameters: &Parameters,
    page: &Page,
    search: &EventSearch,
    key: &str,
) -> Result<Response, ApiError> {
    let wanted = parameters.first("query").unwrap_or_default().to_lowercase();
    let mut found = values(&backend.store, search, key)?;
    found.retain(|value| value.value.to_lowercase().contains(&wanted));
    match parameters.first("sort").unwrap_or("-count") {
        "-count" | "count" => {}
        "-date" | "date" | "-last_seen" => found.sort_by_key(|value| std::cmp::Reverse(value.last_seen)),
        "-age" | "age" | "-first_seen" => found.sort_by_key(|value| std::cmp::Reverse(value.first_seen)),
        "-id" | "id" => found.sort_by(|left, right| left.value.cmp(&right.value)),
        other => return Err(ApiError::invalid(format!("sort must be one of: count, date, age, id; not '{other}'"))),
    }
    found.truncate(VALUES);
    Ok(page.cut(&backend.base, found.into_iter().map(|value| Value::of(key, value)).collect()))
}

/// The search of a list of tags: `query` there is about the tags.
fn search(backend: &Backend, parameters: &Parameters, scope: EventScope) -> Result<EventSearch, ApiError> {
    let period = Period::of(parameters, backend.now())?;
    EventScope { period, ..scope }.search(backend, &parameters.without("query"))
}

/// `GET /organizations/{organization}/tags/`.
async fn of_organization(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    parameters: Parameters,
) -> Result<Json<Vec<TagKey>>, ApiError> {
    caller.require(ORGANIZATION_READ)?;
    if matches!(parameters.first("dataset"), Some("replays" | "search_issues")) {
        return Ok(Json(Vec::new()));
    }
    let mut search = search(&backend, &parameters, EventScope::default())?;
    search.since = search.since.or_else(|| Some(backend.now().plus_seconds(-DAYS * 86_400)));
    Ok(Json(keys(&backend.store, &search, None)?))
}

/// `GET /projects/{organization}/{project}/tags/`.
async fn of_project(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    parameters: Parameters,
) -> Result<Json<Vec<TagKey>>, ApiError> {
    caller.require(PROJECT_READ)?;
    let search = search(&backend, &parameters, EventScope { project: Some(project.id), ..EventScope::default() })?;
    let mut keys = keys(&backend.store, &search, None)?;
    // A tag goes with its events; there is no deletion of a key.
    keys.iter_mut().for_each(|key| key.can_delete = Some(false));
    Ok(Json(keys))
}

/// One key with its most frequent values.
fn key(
    backend: &Backend,
    parameters: &Parameters,
    scope: EventScope,
    path: &PathParts,
) -> Result<Json<TagKey>, ApiError> {
    let found = values(&backend.store, &search(backend, parameters, scope)?, path.get("key"))?;
    if found.is_empty() {
        return Err(ApiError::not_found());
    }
    Ok(Json(TagKey::of(path.get("key"), found, Some(TOP))))
}

/// `GET /projects/{organization}/{project}/tags/{key}/`.
async fn key_of_project(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    path: PathParts,
    parameters: Parameters,
) -> Result<Json<TagKey>, ApiError> {
    caller.require(PROJECT_READ)?;
    key(&backend, &parameters, EventScope { project: Some(project.id), ..EventScope::default() }, &path)
}

/// `GET /projects/{organization}/{project}/tags/{key}/values/`.
async fn values_of_project(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    path: PathParts,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(PROJECT_READ)?;
    let search = search(&backend, &parameters, EventScope { project: Some(project.id), ..EventScope::default() })?;
    page_of_values(&backend, &parameters, &page, &search, path.get("key"))
}

fn of(issue: &Issue) -> EventScope {
    EventScope { project: Some(issue.project), issue: Some(issue.id), ..EventScope::default() }
}

/// `GET …/issues/{issue}/tags/`.
async fn of_issue(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InIssue(issue): InIssue,
    parameters: Parameters,
) -> Result<Json<Vec<TagKey>>, ApiError> {
    caller.require(EVENT_READ)?;
    let asked = |parameters: &Parameters| parameters.first("limit")?.parse::<usize>().ok();
    let top = asked(&parameters).unwrap_or(TOP).clamp(1, 100);
    let mut keys = keys(&backend.store, &search(&backend, &parameters, of(&issue))?, Some(top))?;
    let named: Vec<&str> = parameters.all("key").collect();
    keys.retain(|key| named.is_empty() || named.contains(&key.key.as_str()));
    Ok(Json(keys))
}

/// `GET …/issues/{issue}/tags/{key}/`.
async fn key_of_issue(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InIssue(issue): InIssue,
    path: PathParts,
    parameters: Parameters,
) -> Result<Json<TagKey>, ApiError> {
    caller.require(EVENT_READ)?;
    key(&backend, &parameters, of(&issue), &path)
}

/// `GET …/issues/{issue}/tags/{key}/values/`.
async fn values_of_issue(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InIssue(issue): InIssue,
    path: PathParts,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(EVENT_READ)?;
    let search = search(&backend, &parameters, of(&issue))?;
    page_of_values(&backend, &parameters, &page, &search, path.get("key"))
}
