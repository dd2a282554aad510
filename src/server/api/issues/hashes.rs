//! The hashes of an issue: an event with one of them is an event of it.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use http::StatusCode;
use serde::Serialize;
use serde_json::{Value, json};

use crate::server::access::{Caller, EVENT_READ, EVENT_WRITE};
use crate::server::extract::Parameters;
use crate::server::issue_name::InIssue;
use crate::server::paging::Page;
use crate::server::{ApiError, Backend};
use crate::store::{EventRow, Field};

/// How many hashes may be taken from an issue at once.
const AT_ONCE: usize = 1_000;

/// A hash, as lists show it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Hash {
    id: String,
    /// Its latest event. Which event had which hash is not kept, so that it is told only where there is one hash.
    latest_event: Option<Value>,
    merged_by_seer: bool,
    seer_match_distance: Option<f64>,
}

/// `GET /api/0/organizations/{organization}/issues/{issue}/hashes/`.
pub(super) async fn list(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InIssue(issue): InIssue,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(EVENT_READ)?;
    let hashes = backend.store.issue_hashes(issue.id)?;
    let latest = if hashes.len() == 1 { backend.store.latest_event(issue.id)? } else { None };
    let row = |hash: [u8; 16]| Hash {
        id: format!("{:032x}", u128::from_be_bytes(hash)),
        latest_event: latest.as_ref().map(event),
        merged_by_seer: false,
        seer_match_distance: None,
    };
    Ok(page.cut(&backend.base, hashes.into_iter().map(row).collect()))
}

/// `DELETE /api/0/organizations/{organization}/issues/{issue}/hashes/?id=…`: the next event with one of the hashes
/// opens another issue. The events that are there stay with this one.
pub(super) async fn free(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InIssue(issue): InIssue,
    parameters: Parameters,
) -> Result<StatusCode, ApiError> {
    caller.require(EVENT_WRITE)?;
    let read = |text: &str| {
        let digits = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = digits.then(|| u128::from_str_radix(text, 16).ok()).flatten();
        number.map(u128::to_be_bytes).ok_or_else(|| ApiError::field("id", "A hash has 32 hexadecimal digits."))
    };
    let hashes: Vec<[u8; 16]> = parameters.all("id").take(AT_ONCE + 1).map(read).collect::<Result<_, _>>()?;
    if hashes.is_empty() || hashes.len() > AT_ONCE {
        return Err(ApiError::field("id", format!("1 to {AT_ONCE} hashes.")));
    }
    backend.store.free_hashes(issue.id, &hashes)?;
    Ok(StatusCode::ACCEPTED)
}

fn event(event: &EventRow) -> Value {
    json!({
        "id": event.event_id,
        "eventID": event.event_id,
        "groupID": event.issue.map(|issue| issue.to_string()),
        "projectID": event.project.to_string(),
        "event.type": event.fields.get(Field::Type),
        "title": event.fields.get(Field::Title).unwrap_or_default(),
        "message": event.fields.get(Field::Message).unwrap_or_default(),
        "culprit": event.fields.get(Field::Culprit),
        "platform": event.fields.get(Field::Platform),
        "dateCreated": event.timestamp,
    })
}
