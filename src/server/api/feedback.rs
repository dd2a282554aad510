//! User reports: what users say about events, listed and taken.

use std::sync::Arc;

use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use smallvec::smallvec;

use crate::model::{DataCategory, EventId, Timestamp};
use crate::protocol::UserReport;
use crate::server::access::{Caller, PROJECT_READ, PROJECT_WRITE};
use crate::server::extract::{Body, InProject};
use crate::server::paging::Page;
use crate::server::{ApiError, Backend};
use crate::store::{Batch, Issue, ItemRow, ItemSearch, Payload, Project, StoredItem};

/// The kind of item that user reports are.
const KIND: &str = "user_report";
/// A report of the same user on the same event takes the place of one that is not older, in seconds.
const CHANGED_WITHIN: i64 = 300;
/// The longest name, address and comment, in characters.
const NAME: usize = 128;
const EMAIL: usize = 75;
const COMMENTS: usize = 4_096;

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new().route("/api/0/projects/{organization}/{project}/user-feedback/", get(list).post(create))
}

/// A user report.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Report {
    id: String,
    #[serde(rename = "eventID")]
    event_id: String,
    name: String,
    email: String,
    comments: String,
    date_created: Timestamp,
    user: Option<Value>,
    event: Event,
    issue: Option<IssueReference>,
}

/// The event that a report is about.
#[derive(Debug, Serialize)]
struct Event {
    id: Option<String>,
    #[serde(rename = "eventID")]
    event_id: String,
}

/// The issue of that event.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct IssueReference {
    id: String,
    short_id: String,
    title: String,
    culprit: String,
    level: &'static str,
    status: &'static str,
}

impl IssueReference {
    fn of(issue: Issue) -> Self {
        Self {
            id: issue.id.to_string(),
            short_id: issue.short_id,
            title: issue.title,
            culprit: issue.culprit,
            level: issue.level.name(),
            status: issue.state.status.name(),
        }
    }
}

/// A stored report; none when it was erased in the meantime, or is none.
fn read(backend: &Backend, item: &ItemRow) -> Result<Option<Report>, ApiError> {
    let payload = backend.store.item_payload(item)?.unwrap_or_default();
    let Ok(report) = UserReport::parse(&payload) else { return Ok(None) };
    let id = report.event_id.to_string();
    let event = backend.store.event(Some(item.project), report.event_id)?;
    let issue = match event.as_ref().and_then(|event| event.issue) {
        Some(issue) => backend.store.issue(issue)?.map(IssueReference::of),
        None => None,
    };
    Ok(Some(Report {
        id: item.id().to_string(),
        event_id: id.clone(),
        name: report.name,
        email: report.email,
        comments: report.comments,
        date_created: item.timestamp,
        user: None,
        event: Event { id: event.map(|_| id.clone()), event_id: id },
        issue,
    }))
}

/// `GET …/user-feedback/`: the newest first.
async fn list(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(PROJECT_READ)?;
    let search = ItemSearch {
        project: Some(project.id),
        kind: Some(KIND),
        limit: page.wanted(),
        offset: page.offset,
        ..ItemSearch::default()
    };
    let items = backend.store.search_items(&search)?;
    let more = items.len() > page.size;
    let mut reports = Vec::with_capacity(items.len());
    for item in items.iter().take(page.size) {
        reports.extend(read(&backend, item)?);
    }
    let headers = [(http::header::LINK, page.links(&backend.base, more))];
    Ok((headers, Json(reports)).into_response())
}

/// A report as clients send it.
#[derive(Debug, Default, Deserialize)]
struct Sent {
    #[serde(default, alias = "eventId", alias = "eventID")]
    event_id: Option<String>,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    email: Option<String>,
    #[serde(default)]
    comments: Option<String>,
}

impl Sent {
    fn checked(self) -> Result<UserReport, ApiError> {
        let event_id = required("event_id", self.event_id, 36)?;
        let event_id: EventId =
            event_id.parse().map_err(|_| ApiError::field("event_id", "Expected 32 hexadecimal digits."))?;
        let name = required("name", self.name, NAME)?;
        let email = required("email", self.email, EMAIL)?;
        for (field, text) in [("name", &name), ("email", &email)] {
            if text.chars().any(char::is_control) {
                return Err(ApiError::field(field, "Control characters are not allowed."));
            }
        }
        let is_address = email.split_once('@').is_some_and(|(user, host)| !user.is_empty() && !host.is_empty());
        if !is_address || email.contains(char::is_whitespace) {
            return Err(ApiError::field("email", "Enter a valid email address."));
        }
        let comments = required("comments", self.comments, COMMENTS)?;
        if comments.chars().any(|character| character.is_control() && !matches!(character, '\n' | '\r' | '\t')) {
            return Err(ApiError::field("comments", "Control characters are not allowed."));
        }
        Ok(UserReport { event_id, name, email, comments })
    }
}

fn required(field: &str, value: Option<String>, most: usize) -> Result<String, ApiError> {
    let value = value.ok_or_else(|| ApiError::field(field, "This field is required."))?;
    let value = value.trim();
    match value.chars().count() {
        0 => Err(ApiError::field(field, "This field may not be blank.")),
        length if length > most => {
            Err(ApiError::field(field, format!("Ensure this field has no more than {most} characters.")))
        }
        _ => Ok(value.to_owned()),
    }
}

/// `POST …/user-feedback/`.
async fn create(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    Body(sent): Body<Sent>,
) -> Result<Json<Report>, ApiError> {
    caller.require(PROJECT_WRITE)?;
    let report = sent.checked()?;
    let now = backend.now();
    let mut replaced = Vec::new();
    for item in backend.store.items(project.id, Some(KIND), Some(report.event_id), 0)? {
        let known = read(&backend, &item)?;
        if known.is_none_or(|known| known.email != report.email) {
            continue;
        }
        if item.timestamp < now.plus_seconds(-CHANGED_WITHIN) {
            return Err(ApiError::conflict("Feedback for this event cannot be modified."));
        }
        replaced.push(item.id());
    }
    store(&backend, &project, &report, now)?;
    if !replaced.is_empty() {
        backend.store.erase_items(&replaced)?;
    }
    let stored = backend.store.items(project.id, Some(KIND), Some(report.event_id), 0)?;
    for item in &stored {
        if let Some(found) = read(&backend, item)?.filter(|found| found.email == report.email) {
            return Ok(Json(found));
        }
    }
    Err(ApiError::not_found())
}

fn store(backend: &Backend, project: &Project, report: &UserReport, now: Timestamp) -> Result<(), ApiError> {
    let payload = serde_json::to_vec(report).map_err(|error| ApiError::invalid(error.to_string()))?;
    let item = StoredItem {
        kind: KIND.to_owned(),
        project: project.id,
        event_id: Some(report.event_id),
        timestamp: now,
        received: now,
        name: None,
        content_type: Some("application/json".to_owned()),
        payload: Payload::Raw(payload),
        event: None,
        counts: smallvec![(DataCategory::Feedback, 1)],
    };
    let batch = Batch { items: vec![item], ..Batch::default() };
    backend.store.writer()?.write(batch)?;
    Ok(())
}
