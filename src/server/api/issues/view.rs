//! One issue with all that is known of it.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use serde_json::{Value, json};

use super::document::{Documents, joined};
use super::kept::{Activity, Kept};
use super::series::{Series, Steps};
use crate::model::Release;
use crate::server::access::{Caller, EVENT_READ};
use crate::server::extract::Parameters;
use crate::server::issue_name::InIssue;
use crate::server::{ApiError, Backend};
use crate::store::{EventSearch, Hours, Issue, SeenName, TagSummary};

/// How many of the newest events the tags are counted in.
const TAG_EVENTS: usize = 1_000;

/// How many hashes are told; `/hashes/` lists all of them.
const HASHES: usize = 100;

/// How many values of a tag are told.
const TAG_VALUES: usize = 10;

/// What the view of one issue adds.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ViewMembers {
    activity: Vec<Activity>,
    seen_by: [Value; 0],
    participants: [Value; 0],
    user_report_count: u64,
    plugin_actions: [Value; 0],
    plugin_issues: [Value; 0],
    plugin_contexts: [Value; 0],
    #[serde(skip_serializing_if = "Option::is_none")]
    first_release: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_release: Option<Value>,
    tags: Vec<Value>,
    stats: Series,
    /// Every hour with events: pairs of a second since 1970 and a count; this server's own member.
    hours: Vec<(i64, u64)>,
    /// The first of its hashes; this server's own member.
    hashes: Vec<String>,
    inbox: Option<Value>,
    owners: Option<Value>,
    integration_issues: [Value; 0],
    sentry_app_issues: [Value; 0],
}

/// `GET /api/0/organizations/{organization}/issues/{issue}/` and `GET /api/0/issues/{issue}/`.
pub(super) async fn view(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InIssue(issue): InIssue,
    parameters: Parameters,
) -> Result<Json<Value>, ApiError> {
    caller.require(EVENT_READ)?;
    let kept = kept(&backend, &issue)?;
    let documents = Documents::new(&backend)?;
    let is_unhandled = is_unhandled(&backend, &issue)?;
    let base = documents.issue(&issue, &kept, is_unhandled);
    Ok(Json(joined(&base, &members(&backend, &issue, &kept, &parameters)?)?))
}

/// What is kept of an issue.
pub(super) fn kept(backend: &Backend, issue: &Issue) -> Result<Kept, ApiError> {
    let found = backend.store.issues(&[issue.id])?.pop();
    Ok(Kept::read(found.and_then(|(_, record)| record).as_deref()))
}

/// Whether the latest event says that nobody caught its error.
pub(super) fn is_unhandled(backend: &Backend, issue: &Issue) -> Result<bool, ApiError> {
    let search =
        EventSearch { issue: Some(issue.id), since: Some(issue.last_seen), limit: 1, ..EventSearch::default() };
    let latest = backend.store.search_events(&search)?.pop();
    Ok(latest.is_some_and(|event| event.error_handled == Some(false)))
}

fn members(backend: &Backend, issue: &Issue, kept: &Kept, parameters: &Parameters) -> Result<ViewMembers, ApiError> {
    let collapsed = |part: &str| parameters.all("collapse").any(|collapsed| collapsed == part);
    let store = &backend.store;
    let tags = if collapsed("tags") {
        Vec::new()
    } else {
        store.tag_summaries(None, Some(issue.id), TAG_EVENTS, TAG_VALUES)?.tags.iter().map(tag).collect()
    };
    let (mut stats, mut hours) = (Series::new(), Vec::new());
    if !collapsed("stats") {
        hours = store.issue_hours(issue.id, Hours::default())?;
        for steps in [Steps::day(backend.now()), Steps::month(backend.now())] {
            steps.add_to(&mut stats, &hours);
        }
    }
    let hashes = store.issue_hashes(issue.id)?.into_iter().take(HASHES);
    let releases = if collapsed("release") { Vec::new() } else { store.releases(Some(issue.project))? };
    Ok(ViewMembers {
        activity: kept.activity(issue),
        seen_by: [],
        participants: [],
        user_report_count: 0,
        plugin_actions: [],
        plugin_issues: [],
        plugin_contexts: [],
        first_release: release(&releases, issue.first_release.as_deref()),
        last_release: release(&releases, issue.last_release.as_deref()),
        tags,
        stats,
        hours: hours.iter().map(|(hour, events)| (hour.as_seconds(), *events)).collect(),
        hashes: hashes.map(|hash| format!("{:032x}", u128::from_be_bytes(hash))).collect(),
        inbox: None,
        owners: None,
        integration_issues: [],
        sentry_app_issues: [],
    })
}

fn tag(tag: &TagSummary) -> Value {
    let value = |(value, count): &(String, u64)| json!({ "value": value, "name": value, "count": count });
    json!({
        "key": tag.key,
        "name": tag.key,
        "totalValues": tag.events,
        "uniqueValues": tag.distinct,
        "topValues": tag.top.iter().map(value).collect::<Vec<_>>(),
    })
}

/// What the events of the project tell of a release.
fn release(releases: &[SeenName], version: Option<&str>) -> Option<Value> {
    let found = releases.iter().find(|release| Some(release.name.as_str()) == version)?;
    let short = Release::parse(&found.name).map_or_else(|_| found.name.clone(), |release| release.description());
    Some(json!({
        "version": found.name,
        "shortVersion": short,
        "dateCreated": found.first_seen,
        "dateReleased": null,
        "ref": null,
        "url": null,
        "firstEvent": found.first_seen,
        "lastEvent": found.last_seen,
    }))
}
