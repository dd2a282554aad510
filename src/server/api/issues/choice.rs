//! Which issues a request means that changes or deletes several.
//!
//! Numbers that are given are meant and nothing else, whether there are such issues or not. A search must be written
//! down: where other servers fall back to `is:unresolved` when a request names nothing at all, this one refuses.

use super::list::{AT_ONCE, find, numbers, sort};
use crate::server::extract::Parameters;
use crate::server::selection::Selection;
use crate::server::{ApiError, Backend};
use crate::store::{Issue, IssueId};

/// Whether the request names issues by number.
pub(super) fn names_numbers(parameters: &Parameters) -> bool {
    parameters.pairs().any(|(name, _)| name == "id")
}

/// The issues that are meant, of the selected projects: those with the numbers in `id`, else the first that `query`
/// finds.
///
/// # Errors
/// 400 when there is neither, or one cannot be read.
pub(super) fn chosen(
    backend: &Backend,
    selection: &Selection,
    parameters: &Parameters,
) -> Result<Vec<Issue>, ApiError> {
    if names_numbers(parameters) {
        return issues(backend, selection, &numbers(parameters, "id")?);
    }
    let Some(query) = parameters.given("query") else {
        return Err(ApiError::invalid(
            "Name the issues by `id`, or give a `query`: this server changes and deletes nothing by default.",
        ));
    };
    searched(backend, selection, query, parameters)
}

/// As [`chosen`], but without numbers and query every issue of the project, or those of a `status`: what sentry-cli
/// asks for.
///
/// # Errors
/// 400 when something cannot be read.
pub(super) fn chosen_of_project(
    backend: &Backend,
    selection: &Selection,
    parameters: &Parameters,
) -> Result<Vec<Issue>, ApiError> {
    if names_numbers(parameters) || parameters.given("query").is_some() {
        return chosen(backend, selection, parameters);
    }
    let query = match parameters.first("status") {
        None => "",
        Some("unresolved") => "is:unresolved",
        Some("resolved") => "is:resolved",
        Some("ignored" | "muted") => "is:ignored",
        Some(_) => return Err(ApiError::field("status", "One of unresolved, resolved, ignored, muted.")),
    };
    searched(backend, selection, query, parameters)
}

fn searched(
    backend: &Backend,
    selection: &Selection,
    query: &str,
    parameters: &Parameters,
) -> Result<Vec<Issue>, ApiError> {
    let limit = match parameters.first("limit") {
        None => AT_ONCE,
        Some(limit) => {
            let limit = limit.parse().ok().filter(|limit| (1..=AT_ONCE).contains(limit));
            limit.ok_or_else(|| ApiError::field("limit", format!("A number from 1 to {AT_ONCE}.")))?
        }
    };
    let found = find(backend, selection, query, sort(parameters)?, limit)?;
    issues(backend, selection, &found)
}

fn issues(backend: &Backend, selection: &Selection, ids: &[IssueId]) -> Result<Vec<Issue>, ApiError> {
    let found = backend.store.issues(ids)?.into_iter().map(|(issue, _)| issue);
    Ok(found.filter(|issue| selection.contains(issue.project)).collect())
}
