//! Lists of issues, and how many there are.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::Response;
use http::{HeaderName, HeaderValue};

use super::document::{Counted, Documents};
use super::series::Steps;
use crate::model::EventId;
use crate::server::access::{Caller, EVENT_READ};
use crate::server::conditions::issue_condition;
use crate::server::extract::{InOrganization, InProject, Parameters};
use crate::server::paging::Page;
use crate::server::selection::Selection;
use crate::server::{ApiError, Backend, issue_name};
use crate::store::{Issue, IssueId, IssueSearch, IssueSort};

/// What is looked for when nothing was asked for.
const DEFAULT_QUERY: &str = "is:unresolved";

/// So many issues are counted.
const MAX_HITS: usize = 1_000;

/// How many issues may be asked for by number, and changed or deleted at once.
pub(super) const AT_ONCE: usize = 1_000;

/// How many queries are counted in one request.
const QUERIES: usize = 20;

/// `GET /api/0/organizations/{organization}/issues/`.
pub(super) async fn of_organization(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(EVENT_READ)?;
    let selection = Selection::of(&backend, &parameters)?;
    answer(&backend, &selection, &parameters, &page)
}

/// `GET /api/0/projects/{organization}/{project}/issues/`.
pub(super) async fn of_project(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(EVENT_READ)?;
    let selection = Selection::of_project(&backend, &project, &parameters)?;
    answer(&backend, &selection, &parameters, &page)
}

/// `GET /api/0/organizations/{organization}/issues-count/`: how many issues each `query` finds, up to a thousand.
pub(super) async fn counts(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    parameters: Parameters,
) -> Result<Json<BTreeMap<String, usize>>, ApiError> {
    caller.require(EVENT_READ)?;
    let selection = Selection::of(&backend, &parameters)?;
    let mut counts = BTreeMap::new();
    for (_, query) in parameters.pairs().filter(|(name, _)| *name == "query") {
        if counts.len() == QUERIES {
            return Err(ApiError::field("query", format!("at most {QUERIES} queries are counted at once")));
        }
        let found = find(&backend, &selection, query, IssueSort::LastSeen, MAX_HITS)?;
        counts.insert(query.to_owned(), found.len());
    }
    Ok(Json(counts))
}

/// The numbers of the issues that a query finds in a selection, at most `limit`.
///
/// # Errors
/// 400 for a fault in the query; and what reading the store can fail with.
pub(super) fn find(
    backend: &Backend,
    selection: &Selection,
    query: &str,
    sort: IssueSort,
    limit: usize,
) -> Result<Vec<IssueId>, ApiError> {
    let condition = issue_condition(&backend.store, query, selection, backend.now())?;
    let search = IssueSearch { condition, sort, limit, ..IssueSearch::default() };
    Ok(backend.store.search_issue_ids(&search)?)
}

/// The order that `sort` names. What would need a history of scores is the nearest that there is: trends are
/// frequencies, the inbox is sorted by what is new, and priorities are recommended.
///
/// # Errors
/// 400 for another order.
pub(super) fn sort(parameters: &Parameters) -> Result<IssueSort, ApiError> {
    Ok(match parameters.first("sort").unwrap_or("date") {
        "date" => IssueSort::LastSeen,
        "new" | "inbox" => IssueSort::FirstSeen,
        "freq" | "trends" => IssueSort::TimesSeen,
        "user" => IssueSort::UsersSeen,
        "priority" | "recommended" => IssueSort::Priority,
        other => return Err(ApiError::invalid(format!("Invalid sort: {other:?}"))),
    })
}

/// Numbers of issues in a parameter.
///
/// # Errors
/// 400 for what is no number, or too many.
pub(super) fn numbers(parameters: &Parameters, name: &str) -> Result<Vec<IssueId>, ApiError> {
    let read = |text: &str| {
        let number = text.parse().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
        number.map(IssueId).ok_or_else(|| ApiError::field(name, "Issue ids must be integers."))
    };
    let numbers: Vec<IssueId> = parameters.all(name).map(read).collect::<Result<_, _>>()?;
    if numbers.len() > AT_ONCE {
        return Err(ApiError::field(name, format!("At most {AT_ONCE} issues at once.")));
    }
    Ok(numbers)
}

fn answer(
    backend: &Backend,
    selection: &Selection,
    parameters: &Parameters,
    page: &Page,
) -> Result<Response, ApiError> {
    let steps = Steps::of(parameters, selection.period, backend.now())?;
    // This server's own parameter.
    let up_to_last = parameters.first("groupStatsEnd") == Some("lastSeen");
    let counts = match steps.filter(|_| !parameters.all("collapse").any(|collapsed| collapsed == "stats")) {
        None => Counted::Not,
        Some(steps) if up_to_last => Counted::UpToLast(steps),
        Some(steps) => Counted::UpToNow(steps),
    };
    let order = sort(parameters)?;
    let documents = Documents::new(backend)?;
    if let Some((issue, event)) = direct_hit(backend, selection, parameters)? {
        let rows = backend.store.issues(&[issue.id])?;
        let mut response = page.cut(&backend.base, documents.list(&rows, counts, event)?);
        set(&mut response, "x-sentry-direct-hit", "1");
        return Ok(counted(response, rows.len()));
    }
    let groups: Vec<IssueId> =
        [numbers(parameters, "group")?, numbers(parameters, "group[]")?].into_iter().flatten().collect();
    let found = if groups.is_empty() {
        let query = parameters.given("query").unwrap_or(DEFAULT_QUERY);
        let wanted = page.offset.saturating_add(page.wanted()).max(MAX_HITS + 1);
        find(backend, selection, query, order, wanted)?
    } else {
        let known = backend.store.issues(&groups)?.into_iter().map(|(issue, _)| issue);
        known.filter(|issue| selection.contains(issue.project)).map(|issue| issue.id).collect()
    };
    let shown: Vec<IssueId> = found.iter().skip(page.offset).take(page.wanted()).copied().collect();
    let rows = backend.store.issues(&shown)?;
    let response = page.answer(&backend.base, documents.list(&rows, counts, None)?);
    Ok(counted(response, found.len()))
}

/// The issue that a query names outright: by the id of an event or, if asked to, by its short id.
fn direct_hit(
    backend: &Backend,
    selection: &Selection,
    parameters: &Parameters,
) -> Result<Option<(Issue, Option<EventId>)>, ApiError> {
    let Some(query) = parameters.first("query").map(str::trim) else { return Ok(None) };
    let hit = if let Ok(id) = query.parse::<EventId>() {
        let event = backend.store.event(None, id)?;
        let issue = event.and_then(|event| event.issue).map(|issue| backend.store.issue(issue)).transpose()?;
        issue.flatten().map(|issue| (issue, Some(id)))
    } else if parameters.is_on("shortIdLookup") {
        issue_name::by_short_id(backend, query)?.map(|issue| (issue, None))
    } else {
        None
    };
    Ok(hit.filter(|(issue, _)| selection.contains(issue.project)))
}

fn counted(mut response: Response, found: usize) -> Response {
    set(&mut response, "x-hits", &found.min(MAX_HITS).to_string());
    set(&mut response, "x-max-hits", &MAX_HITS.to_string());
    response
}

fn set(response: &mut Response, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(HeaderName::from_static(name), value);
    }
}
