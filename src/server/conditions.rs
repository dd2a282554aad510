//! Queries in the search language as conditions of the store, with the names in them looked up.
//!
//! The query language and the store do not know each other; this file translates between them.

use std::cmp::Ordering;

use super::ApiError;
use crate::model::{ProjectId, Release, Timestamp};
use crate::query::{Pattern, Query, QueryError, Resolver, SqlValue as QueryValue, Target};
use crate::store::{Condition, SqlValue, Store, StoreError};

/// The longest query that is read, in bytes.
const LONGEST: usize = 4_096;

/// The condition on events that a query stands for; none for the empty query.
///
/// # Errors
/// 400 with the fault in the query and its place.
pub(crate) fn event_condition(
    store: &Store,
    query: &str,
    project: Option<ProjectId>,
    now: Timestamp,
) -> Result<Option<Condition>, ApiError> {
    let Some(query) = read(store, query, project, Target::Events)? else { return Ok(None) };
    let fragment = query.to_sql(Target::Events, now).map_err(faulty)?;
    Ok(Some(Condition { sql: fragment.where_clause, values: fragment.parameters.into_iter().map(bound).collect() }))
}

/// A query that is asked of things in memory; none for the empty query.
///
/// # Errors
/// As [`event_condition`].
pub(crate) fn query_in_memory(store: &Store, query: &str) -> Result<Option<Query>, ApiError> {
    let query = read(store, query, None, Target::Event)?;
    query.as_ref().map_or(Ok(()), |query| query.validate_for(Target::Event)).map_err(faulty)?;
    Ok(query)
}

fn read(store: &Store, query: &str, project: Option<ProjectId>, target: Target) -> Result<Option<Query>, ApiError> {
    if query.len() > LONGEST {
        return Err(ApiError::invalid(format!("Error parsing search query: it is longer than {LONGEST} bytes")));
    }
    let query = Query::parse(query).map_err(faulty)?;
    if query.is_everything() {
        return Ok(None);
    }
    query.resolve(target, &Names { store, project }).map(Some).map_err(faulty)
}

#[expect(clippy::needless_pass_by_value, reason = "the form that map_err takes")]
fn faulty(error: QueryError) -> ApiError {
    ApiError::invalid(format!("Error parsing search query: {error}"))
}

/// All of these conditions; none when there are none.
pub(crate) fn all_of(conditions: impl IntoIterator<Item = Condition>) -> Option<Condition> {
    conditions.into_iter().reduce(|mut left, right| {
        left.sql = format!("({}) AND ({})", left.sql, right.sql);
        left.values.extend(right.values);
        left
    })
}

fn bound(value: QueryValue) -> SqlValue {
    match value {
        QueryValue::Integer(value) => SqlValue::Integer(value),
        QueryValue::Real(value) => SqlValue::Real(value),
        QueryValue::Text(value) => SqlValue::Text(value),
        QueryValue::Blob(value) => SqlValue::Blob(value),
        // Only conditions on issues have it.
        QueryValue::MatchedIssues(_) => SqlValue::Text("[]".to_owned()),
    }
}

/// The latest release of a project: by version where versions can be compared, else by when it was seen.
fn latest_release(store: &Store, project: ProjectId) -> Result<Option<String>, StoreError> {
    let newer = |latest: &str, other: &str| {
        let (Ok(latest), Ok(other)) = (Release::parse(latest), Release::parse(other)) else { return false };
        latest.compare(&other) == Some(Ordering::Less)
    };
    let names = store.releases(Some(project))?.into_iter().map(|release| release.name);
    Ok(names.reduce(|latest, other| if newer(&latest, &other) { other } else { latest }))
}

/// What the names in a query stand for. A store that cannot be read knows no names; the search that follows tells why.
struct Names<'a> {
    store: &'a Store,
    project: Option<ProjectId>,
}

impl Resolver for Names<'_> {
    fn projects(&self, slug: &Pattern) -> Vec<u64> {
        let projects = self.store.projects().unwrap_or_default();
        projects.into_iter().filter(|project| slug.matches(project.slug.as_str())).map(|project| project.id.0).collect()
    }

    fn issue(&self, short_id: &str) -> Option<i64> {
        let found = self.store.issues_by_short_id(short_id).unwrap_or_default();
        found.first().map(|issue| issue.id.0)
    }

    fn latest_releases(&self) -> Vec<String> {
        let projects = match self.project {
            Some(project) => vec![project],
            None => self.store.projects().unwrap_or_default().into_iter().map(|project| project.id).collect(),
        };
        projects.into_iter().filter_map(|project| latest_release(self.store, project).ok().flatten()).collect()
    }

    fn me(&self) -> Vec<String> {
        Vec::new()
    }
}
