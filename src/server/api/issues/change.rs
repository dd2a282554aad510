//! Changing issues: one, several, or those of a project.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::document::{Documents, status_details, substatus_name};
use super::kept::Kept;
use super::people::People;
use super::state;
use super::wanted::Wanted;
use super::{choice, view};
use crate::model::Timestamp;
use crate::server::access::{Caller, EVENT_WRITE};
use crate::server::extract::{Body, InOrganization, InProject, Parameters};
use crate::server::issue_name::InIssue;
use crate::server::selection::Selection;
use crate::server::{ApiError, Backend};
use crate::store::{Issue, IssueChange, IssueEdit, IssueId};

type Fields = Map<String, Value>;

/// `PUT /api/0/organizations/{organization}/issues/{issue}/` and `PUT /api/0/issues/{issue}/`.
pub(super) async fn one(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InIssue(issue): InIssue,
    Body(body): Body<Fields>,
) -> Result<Response, ApiError> {
    caller.require(EVENT_WRITE)?;
    let wanted = Wanted::read(&body)?;
    if wanted.merge {
        return Err(ApiError::field("merge", "One issue cannot be merged with itself."));
    }
    let changed = apply(&backend, &[issue], &wanted)?;
    let issue = changed.first().ok_or_else(ApiError::not_found)?;
    let (kept, is_unhandled) = (view::kept(&backend, issue)?, view::is_unhandled(&backend, issue)?);
    Ok(Json(Documents::new(&backend)?.issue(issue, &kept, is_unhandled)).into_response())
}

/// `PUT /api/0/organizations/{organization}/issues/`.
pub(super) async fn of_organization(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    parameters: Parameters,
    Body(body): Body<Fields>,
) -> Result<Response, ApiError> {
    caller.require(EVENT_WRITE)?;
    let selection = Selection::of(&backend, &parameters)?;
    let wanted = read(&body, &parameters)?;
    let issues = choice::chosen(&backend, &selection, &parameters)?;
    let answer = many(&backend, &issues, &wanted)?;
    Ok(answer.map_or_else(|| StatusCode::NO_CONTENT.into_response(), |answer| Json(answer).into_response()))
}

/// `PUT /api/0/projects/{organization}/{project}/issues/`.
pub(super) async fn of_project(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    parameters: Parameters,
    Body(body): Body<Fields>,
) -> Result<Response, ApiError> {
    caller.require(EVENT_WRITE)?;
    let selection = Selection::of_project(&backend, &project, &parameters)?;
    let wanted = read(&body, &parameters)?;
    let issues = choice::chosen_of_project(&backend, &selection, &parameters)?;
    let Some(mut answer) = many(&backend, &issues, &wanted)? else {
        return Ok(StatusCode::NO_CONTENT.into_response());
    };
    let first = issues.first();
    answer.entry("status").or_insert_with(|| json!(first.map(|issue| issue.state.status.name())));
    answer.entry("statusDetails").or_insert_with(|| json!({}));
    answer.entry("isPublic").or_insert(json!(false));
    Ok(Json(answer).into_response())
}

/// Reads the body; what is more than a status is only for issues that are named by number.
fn read(body: &Fields, parameters: &Parameters) -> Result<Wanted, ApiError> {
    let wanted = Wanted::read(body)?;
    if !wanted.is_only_status() && !choice::names_numbers(parameters) {
        return Err(ApiError::invalid("Only a status can be set on what a search finds; name the issues by `id`."));
    }
    Ok(wanted)
}

/// Changes several issues and tells what was changed; none when there is no issue.
fn many(backend: &Backend, issues: &[Issue], wanted: &Wanted) -> Result<Option<Fields>, ApiError> {
    if issues.is_empty() {
        return Ok(None);
    }
    let parent = wanted.merge.then(|| parent_of(issues)).transpose()?;
    let changed = apply(backend, issues, wanted)?;
    let Some(first) = changed.first() else { return Ok(None) };
    let mut answer = told(&People::read(backend)?, wanted, first);
    if let Some(parent) = parent {
        answer.insert("merge".to_owned(), merge(backend, parent, issues)?);
    }
    Ok(Some(answer))
}

/// What was set, as it is in one of the issues.
fn told(people: &People, wanted: &Wanted, issue: &Issue) -> Fields {
    let mut told = Fields::new();
    let mut add = |name: &str, value: Value| {
        told.insert(name.to_owned(), value);
    };
    if wanted.status.is_some() {
        add("status", json!(issue.state.status.name()));
        add("statusDetails", Value::Object(status_details(&issue.state)));
        if let Some(substatus) = issue.state.substatus {
            add("substatus", json!(substatus_name(substatus)));
        }
    }
    if wanted.assignee.is_some() {
        add("assignedTo", json!(issue.assignee.as_deref().map(|name| people.named(name))));
    }
    if let Some(priority) = wanted.priority {
        add("priority", json!(priority.name()));
    }
    let flags = [
        ("hasSeen", wanted.has_seen),
        ("isBookmarked", wanted.is_bookmarked),
        ("isSubscribed", wanted.is_subscribed),
        ("isPublic", wanted.is_public),
        ("inbox", wanted.inbox),
    ];
    for (name, flag) in flags {
        if let Some(flag) = flag {
            add(name, json!(flag));
        }
    }
    told
}

/// Changes issues, each as it is at that moment, all or none; gives them as they are then.
fn apply(backend: &Backend, issues: &[Issue], wanted: &Wanted) -> Result<Vec<Issue>, ApiError> {
    let release = state::release(backend, issues, wanted.status.as_ref())?;
    let people = People::read(backend)?;
    let mut wanted = wanted.clone();
    if let Some(Some(assignee)) = &mut wanted.assignee {
        *assignee = people.kept(assignee)?;
    }
    let ids: Vec<IssueId> = issues.iter().map(|issue| issue.id).collect();
    let now = backend.now();
    let edit = move |issue: &Issue, record: Option<Vec<u8>>| {
        let (mut kept, mut change) = (Kept::read(record.as_deref()), IssueChange::default());
        let before = kept.clone();
        if let Some(next) = wanted.status.as_ref().and_then(|status| state::next(issue, status, &release, now)) {
            kept.note_state(&next);
            change.state = Some(next);
        }
        if let Some(assignee) = wanted.assignee.as_ref().filter(|assignee| **assignee != issue.assignee) {
            match assignee {
                Some(name) => kept.note("assigned", json!(people.named(name)), now),
                None => kept.note("unassigned", json!({}), now),
            }
            change.assignee = Some(assignee.clone());
        }
        set(&mut kept, &mut change, &wanted, issue, now);
        let record = if kept == before { None } else { kept.to_record() };
        IssueEdit { change, record }
    };
    Ok(backend.store.edit_issues(&ids, edit)?.0)
}

/// Sets the priority and the marks.
fn set(kept: &mut Kept, change: &mut IssueChange, wanted: &Wanted, issue: &Issue, now: Timestamp) {
    if let Some(priority) = wanted.priority.filter(|priority| *priority != issue.priority) {
        kept.note("set_priority", json!({ "priority": priority.name() }), now);
        kept.priority_locked_at = Some(now);
        change.priority = Some(priority);
    }
    for (kept, wanted) in [
        (&mut kept.has_seen, wanted.has_seen),
        (&mut kept.is_bookmarked, wanted.is_bookmarked),
        (&mut kept.is_subscribed, wanted.is_subscribed),
        (&mut kept.is_public, wanted.is_public),
    ] {
        *kept = wanted.unwrap_or(*kept);
    }
}

/// The issue that the others are merged into: that with most events, of those the oldest.
fn parent_of(issues: &[Issue]) -> Result<IssueId, ApiError> {
    let [first, _, ..] = issues else {
        return Err(ApiError::field("merge", "Two issues at least are needed to merge."));
    };
    if issues.iter().any(|issue| issue.project != first.project) {
        return Err(ApiError::field("merge", "Only issues of one project can be merged."));
    }
    if issues.iter().any(|issue| issue.kind == "feedback") {
        return Err(ApiError::field("merge", "Only error issues can be merged."));
    }
    let largest = issues.iter().min_by_key(|issue| (std::cmp::Reverse(issue.times_seen), issue.id));
    largest.map(|issue| issue.id).ok_or_else(ApiError::not_found)
}

fn merge(backend: &Backend, parent: IssueId, issues: &[Issue]) -> Result<Value, ApiError> {
    let ids: Vec<IssueId> = issues.iter().map(|issue| issue.id).collect();
    let (_, children) = backend.store.merge_issues(parent, &ids)?.ok_or_else(ApiError::not_found)?;
    let names: Vec<String> = children.iter().map(ToString::to_string).collect();
    let told: Vec<Value> = names.iter().map(|id| json!({ "id": id })).collect();
    let now = backend.now();
    backend.store.edit_issues(&[parent], move |_, record| {
        let mut kept = Kept::read(record.as_deref());
        kept.note("merge", json!({ "issues": told }), now);
        IssueEdit { record: kept.to_record(), ..IssueEdit::default() }
    })?;
    Ok(json!({ "parent": parent.to_string(), "children": names }))
}
