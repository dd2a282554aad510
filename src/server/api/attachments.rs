//! Attachments of events: listed, read, and erased one by one.
//!
//! Their content is hostile: it leaves only as a download that no browser opens.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use axum::{Json, Router};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderValue, StatusCode};
use serde::Serialize;
use sha1::{Digest as _, Sha1};

use super::events::find;
use crate::model::Timestamp;
use crate::server::access::{Caller, EVENT_READ, PROJECT_READ, PROJECT_WRITE};
use crate::server::extract::{InProject, Parameters, PathParts};
use crate::server::issue_name::InIssue;
use crate::server::paging::Page;
use crate::server::{ApiError, Backend};
use crate::store::{EventSearch, ItemId, ItemRow, ItemSearch, Project};

/// The kind of item that attachments are.
const KIND: &str = "attachment";
/// The type that is told of every attachment: which one it was is not kept.
const TYPE: &str = "event.attachment";
/// How many events of an issue its attachments are looked for at, the newest first.
const EVENTS: usize = 10_000;
/// The longest file name that is told to who downloads, in characters.
const LONGEST_NAME: usize = 120;

const OF_EVENT: &str = "/api/0/projects/{organization}/{project}/events/{event}/attachments/";

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new()
        .route(OF_EVENT, get(list))
        .route(&format!("{OF_EVENT}{{attachment}}/"), get(view).delete(delete))
        .route("/api/0/organizations/{organization}/issues/{issue}/attachments/", get(of_issue))
        .route("/api/0/issues/{issue}/attachments/", get(of_issue))
}

/// An attachment without its content.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Attachment {
    id: String,
    #[serde(rename = "event_id")]
    event_id: String,
    r#type: &'static str,
    name: String,
    mimetype: Option<String>,
    date_created: Timestamp,
    size: u64,
    headers: BTreeMap<&'static str, String>,
    sha1: Option<String>,
}

impl Attachment {
    fn of(item: &ItemRow) -> Self {
        let content_type = item.content_type.clone();
        Self {
            id: item.id().to_string(),
            event_id: item.event_id.map(|id| id.to_string()).unwrap_or_default(),
            r#type: TYPE,
            name: item.name.clone().unwrap_or_default(),
            mimetype: content_type.clone(),
            date_created: item.timestamp,
            size: item.length,
            headers: content_type.into_iter().map(|content_type| ("Content-Type", content_type)).collect(),
            sha1: None,
        }
    }
}

/// `GET …/attachments/`: those of an event; `query` is part of the name.
async fn list(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    path: PathParts,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(PROJECT_READ)?;
    let event = find(&backend, Some(project.id), path.get("event"))?;
    let mut items = backend.store.items(project.id, Some(KIND), Some(event.event_id), 0)?;
    if let Some(query) = parameters.first("query") {
        items.retain(|item| match query {
            "is:screenshot" => is_screenshot(item),
            part => item.name.as_deref().is_some_and(|name| name.to_lowercase().contains(&part.to_lowercase())),
        });
    }
    Ok(page.cut(&backend.base, items.iter().map(Attachment::of).collect()))
}

/// `GET /organizations/{organization}/issues/{issue}/attachments/`: those of its newest events.
async fn of_issue(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InIssue(issue): InIssue,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(EVENT_READ)?;
    let search = EventSearch { issue: Some(issue.id), ..EventSearch::default() };
    let events: HashSet<_> = backend.store.event_ids(&search, EVENTS)?.into_iter().collect();
    let screenshots = parameters.is_on("screenshot");
    let (limit, offset) = if screenshots { (0, 0) } else { (page.wanted(), page.offset) };
    let search = ItemSearch {
        project: Some(issue.project),
        kind: Some(KIND),
        events: Some(&events),
        limit,
        offset,
        ..ItemSearch::default()
    };
    let mut items = backend.store.search_items(&search)?;
    if screenshots {
        items.retain(is_screenshot);
        return Ok(page.cut(&backend.base, items.iter().map(Attachment::of).collect()));
    }
    Ok(page.answer(&backend.base, items.iter().map(Attachment::of).collect()))
}

fn is_screenshot(item: &ItemRow) -> bool {
    item.name.as_deref().is_some_and(|name| name.starts_with("screenshot"))
        && item.content_type.as_deref().is_none_or(|kind| kind.starts_with("image/"))
}

/// The attachment that a path names; it must be one of the event that the path names.
fn named(backend: &Backend, project: &Project, path: &PathParts) -> Result<ItemRow, ApiError> {
    let event = path.get("event").parse().map_err(|_| ApiError::not_found())?;
    let id: ItemId = path.get("attachment").parse().map_err(|_| ApiError::not_found())?;
    let item = backend
        .store
        .item(id)?
        .filter(|item| item.kind == KIND && item.project == project.id && item.event_id == Some(event));
    item.ok_or_else(ApiError::not_found)
}

/// `GET …/attachments/{attachment}/`; with `download` its content.
async fn view(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    path: PathParts,
    parameters: Parameters,
) -> Result<Response, ApiError> {
    caller.require(PROJECT_READ)?;
    let item = named(&backend, &project, &path)?;
    let content = backend.store.item_payload(&item)?.ok_or_else(ApiError::not_found)?;
    if parameters.given("download").is_none() {
        let sha1 = Sha1::digest(&content).iter().map(|byte| format!("{byte:02x}")).collect();
        return Ok(Json(Attachment { sha1: Some(sha1), ..Attachment::of(&item) }).into_response());
    }
    let disposition = format!("attachment; filename=\"{}\"", file_name(item.name.as_deref().unwrap_or_default()));
    let disposition = HeaderValue::try_from(disposition).unwrap_or(HeaderValue::from_static("attachment"));
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static("application/octet-stream")),
        (CONTENT_DISPOSITION, disposition),
        (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    ];
    Ok((headers, Body::from(content)).into_response())
}

/// A name that is safe in a header and in a directory: no path, no quotes, no control characters, plain ASCII.
fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain = |character: char| match character {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '.' | '-' | '_' | ' ' | '(' | ')' | '+' | '@' => character,
        _ => '_',
    };
    let name: String = last.trim_start_matches('.').chars().take(LONGEST_NAME).map(plain).collect();
    let name = name.trim();
    if name.is_empty() { "attachment".to_owned() } else { name.to_owned() }
}

/// `DELETE …/attachments/{attachment}/`: physically; the event stays.
async fn delete(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    path: PathParts,
) -> Result<StatusCode, ApiError> {
    caller.require(PROJECT_WRITE)?;
    let item = named(&backend, &project, &path)?;
    backend.store.erase_items(&[item.id()])?;
    Ok(StatusCode::NO_CONTENT)
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn names_are_safe_wherever_they_come_to() {
        for (name, safe) in [
            ("screen.png", "screen.png"),
            ("../../etc/passwd", "passwd"),
            ("C:\\dir\\a.txt", "a.txt"),
            ("a\"; filename=\"b.html", "a__ filename__b.html"),
            ("a\r\nSet-Cookie: x", "a__Set-Cookie_ x"),
            (".bashrc", "bashrc"),
            ("..", "attachment"),
            ("日本.txt", "__.txt"),
            ("", "attachment"),
        ] {
            assert_eq!(file_name(name), safe, "{name:?}");
        }
        assert_eq!(file_name(&"x".repeat(500)).len(), 120);
    }
}
