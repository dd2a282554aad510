//! Searches of the Web API as the store runs them: queries compiled to conditions, names in them looked up.
//!
//! The query language and the store do not know each other; this file translates between them.

use std::cmp::Ordering;

use super::ApiError;
use super::selection::Selection;
use crate::model::{ProjectId, Release, Timestamp};
use crate::query::{EventCondition, Pattern, Query, QueryError, Resolver, SqlFragment, SqlValue as QueryValue, Target};
use crate::store::{Condition, IssueEvents, SqlValue, Store, StoreError};

/// The condition on issues that a query and a selection stand for; none where nothing is asked for.
///
/// Environments ask for an event of the issue, together with what else the query asks of events, within the time.
///
/// # Errors
/// 400 for a fault in the query, with its place; and what reading the store can fail with.
pub(crate) fn issue_condition(
    store: &Store,
    query: &str,
    selection: &Selection,
    now: Timestamp,
) -> Result<Option<Condition>, ApiError> {
    let asked = of_query(store, &with_environments(query, selection)?, selection, now)?;
    Ok(all_of([selection.condition("issues.project_id"), seen_within(selection), asked]))
}

/// All of these conditions; none when there is none.
pub(crate) fn all_of(conditions: impl IntoIterator<Item = Option<Condition>>) -> Option<Condition> {
    conditions.into_iter().flatten().reduce(|mut all, next| {
        all.sql = format!("{} AND ({})", all.sql, next.sql);
        all.values.extend(next.values);
        all
    })
}

/// The latest release of a project: by version where versions can be compared, else by when it was seen.
///
/// # Errors
/// A store that cannot be read.
pub(crate) fn latest_release(store: &Store, project: ProjectId) -> Result<Option<String>, StoreError> {
    let mut latest: Option<String> = None;
    for release in store.releases(Some(project))? {
        let newer = latest.as_deref().is_none_or(|latest| {
            let (Ok(known), Ok(other)) = (Release::parse(latest), Release::parse(&release.name)) else { return false };
            known.compare(&other) == Some(Ordering::Less)
        });
        if newer {
            latest = Some(release.name);
        }
    }
    Ok(latest)
}

/// Issues that were seen in the time.
fn seen_within(selection: &Selection) -> Option<Condition> {
    let bound = |sql: &str, time: Option<Timestamp>| {
        Some(Condition { sql: sql.to_owned(), values: vec![SqlValue::Integer(time?.as_millis())] })
    };
    all_of([
        bound("issues.last_seen >= ?", selection.period.start),
        bound("issues.first_seen < ?", selection.period.end),
    ])
}

fn of_query(store: &Store, query: &str, selection: &Selection, now: Timestamp) -> Result<Option<Condition>, ApiError> {
    let Some(mut fragment) = compile(store, query, selection, now)? else { return Ok(None) };
    let found = |events: &EventCondition| {
        let events = IssueEvents {
            projects: selection.projects.clone(),
            condition: condition(events.where_clause.clone(), events.parameters.clone()),
            since: selection.period.start,
            until: selection.period.end,
        };
        Ok(store.issues_with_event(&events)?.into_iter().collect())
    };
    let matches: Vec<Vec<i64>> = fragment.event_conditions.iter().map(found).collect::<Result<_, ApiError>>()?;
    fragment.bind_matches(&matches);
    Ok(Some(condition(fragment.where_clause, fragment.parameters)))
}

/// The query with the environments as one more term, side by side with its own.
fn with_environments(query: &str, selection: &Selection) -> Result<String, ApiError> {
    // On its own first, so that a fault is shown at its place, and parentheses cannot reach out.
    let read = Query::parse(query).map_err(refused)?;
    if selection.environments.is_empty() {
        return Ok(query.to_owned());
    }
    let quoted = |name: &String| format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\"").replace('*', "\\*"));
    let names: Vec<String> = selection.environments.iter().map(quoted).collect();
    let term = format!("environment:[{}]", names.join(","));
    Ok(if read.is_everything() { term } else { format!("({query}) {term}") })
}

fn compile(store: &Store, query: &str, selection: &Selection, now: Timestamp) -> Result<Option<SqlFragment>, ApiError> {
    let query = Query::parse(query).map_err(refused)?;
    if query.is_everything() {
        return Ok(None);
    }
    let resolved = query.resolve(Target::Issues, &Names { store, selection });
    resolved.and_then(|query| query.to_sql(Target::Issues, now)).map(Some).map_err(refused)
}

fn refused(error: QueryError) -> ApiError {
    ApiError::invalid(format!("Error parsing search query: {error}"))
}

fn condition(sql: String, values: Vec<QueryValue>) -> Condition {
    let value = |value| match value {
        QueryValue::Integer(value) => SqlValue::Integer(value),
        QueryValue::Real(value) => SqlValue::Real(value),
        QueryValue::Text(value) => SqlValue::Text(value),
        QueryValue::Blob(value) => SqlValue::Blob(value),
        // Bound before; an empty list finds nothing.
        QueryValue::MatchedIssues(_) => SqlValue::Text("[]".to_owned()),
    };
    Condition { sql, values: values.into_iter().map(value).collect() }
}

/// What the names in a query stand for. A store that cannot be read knows no names; the search that follows tells
/// why.
struct Names<'a> {
    store: &'a Store,
    selection: &'a Selection,
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
        let projects = self.store.projects().unwrap_or_default().into_iter().map(|project| project.id);
        let selected = projects.filter(|project| self.selection.contains(*project));
        selected.filter_map(|project| latest_release(self.store, project).ok().flatten()).collect()
    }

    /// There are no accounts: whoever asks has no name.
    fn me(&self) -> Vec<String> {
        Vec::new()
    }
}
