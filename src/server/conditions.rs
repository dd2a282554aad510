//! Queries in the search language as conditions of the store, with the names in them looked up.
//!
//! The query language and the store do not know each other; this file translates between them.

use std::cmp::Ordering;

use super::ApiError;
use super::roster::Members;
use super::selection::Selection;
use crate::model::{ProjectId, Release, Timestamp};
use crate::query::{
    EventCondition, EventFacts, Pattern, Query, QueryError, Resolver, SqlValue as QueryValue, Target, TextFact,
};
use crate::store::{Condition, EventColumn, Facts, Field, Fitting, IssueEvents, SqlValue, Store, StoreError, TextTest};

/// The longest query that is read, in bytes.
const LONGEST: usize = 4_096;

/// The condition on events that a query stands for; none for the empty query.
///
/// # Errors
/// 400 with the fault in the query and its place.
pub fn event_condition(
    store: &Store,
    query: &str,
    project: Option<ProjectId>,
    now: Timestamp,
) -> Result<Option<Condition>, ApiError> {
    let Some(query) = read(store, query, project.as_slice(), Target::Events)? else { return Ok(None) };
    let fragment = query.to_sql(Target::Events, now).map_err(faulty)?;
    Ok(Some(condition(fragment.where_clause, fragment.parameters)))
}

/// The condition on issues that a query and a selection stand for; none where nothing is asked for.
///
/// Environments ask for an event of the issue, together with what else the query asks of events, within the time.
///
/// # Errors
/// 400 with the fault in the query and its place; and what reading the store can fail with.
pub(crate) fn issue_condition(
    store: &Store,
    query: &str,
    selection: &Selection,
    now: Timestamp,
) -> Result<Option<Condition>, ApiError> {
    let query = with_environments(query, selection)?;
    let asked = match read(store, &query, selection.projects.as_deref().unwrap_or_default(), Target::Issues)? {
        None => None,
        Some(query) => {
            let mut fragment = query.to_sql(Target::Issues, now).map_err(faulty)?;
            let found = fragment.event_conditions.iter().map(|events| issues_with_event(store, events, selection));
            let found: Vec<Vec<i64>> = found.collect::<Result<_, _>>()?;
            fragment.bind_matches(&found);
            Some(condition(fragment.where_clause, fragment.parameters))
        }
    };
    let bound = |sql: &str, time: Option<Timestamp>| {
        Some(Condition { sql: sql.to_owned(), values: vec![SqlValue::Integer(time?.as_millis())] })
    };
    let seen =
        [bound("issues.last_seen >= ?", selection.period.start), bound("issues.first_seen < ?", selection.period.end)];
    Ok(all_of([selection.condition("issues.project_id"), asked].into_iter().chain(seen).flatten()))
}

fn issues_with_event(store: &Store, events: &EventCondition, selection: &Selection) -> Result<Vec<i64>, ApiError> {
    let events = IssueEvents {
        projects: selection.projects.clone(),
        condition: condition(events.where_clause.clone(), events.parameters.clone()),
        facts: events.facts.as_ref().and_then(facts),
        since: selection.period.start,
        until: selection.period.end,
    };
    Ok(store.issues_with_event(&events)?.into_iter().collect())
}

/// The same in the words of the store; none when it does not keep a column.
fn facts(asked: &EventFacts) -> Option<Facts> {
    let each = |parts: &[EventFacts]| parts.iter().map(facts).collect::<Option<Vec<_>>>();
    Some(match asked {
        EventFacts::All(parts) => Facts::All(each(parts)?),
        EventFacts::Any(parts) => Facts::Any(each(parts)?),
        EventFacts::Text("events.error_handled", fact) => Facts::Text(EventColumn::ErrorHandled, test(fact)),
        EventFacts::Text(column, fact) => {
            let named = |field: &&Field| column.strip_prefix("events.") == Some(field.column());
            Facts::Text(EventColumn::Text(*Field::ALL.iter().find(named)?), test(fact))
        }
        EventFacts::Tag(key, fact) => Facts::Text(EventColumn::Tag(key.to_string()), test(fact)),
        EventFacts::Within(first, end) => Facts::Within(Some(*first), Some(*end)),
    })
}

fn test(fact: &TextFact) -> TextTest {
    match fact {
        TextFact::Equal(text) => TextTest::Equal(text.to_string()),
        TextFact::Present => TextTest::Present,
        TextFact::Absent => TextTest::Absent,
        TextFact::Like(_) | TextFact::Number(..) => {
            let fact = fact.clone();
            TextTest::Fits(Fitting::new(move |text| fact.holds(text)))
        }
    }
}

/// The query with the environments as one more term, side by side with its own.
fn with_environments(query: &str, selection: &Selection) -> Result<String, ApiError> {
    if selection.environments.is_empty() {
        return Ok(query.to_owned());
    }
    // On its own first, so that a fault is shown at its place, and parentheses cannot reach out.
    let read = parse(query)?;
    let quoted = |name: &String| format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\"").replace('*', "\\*"));
    let names: Vec<String> = selection.environments.iter().map(quoted).collect();
    let term = format!("environment:[{}]", names.join(","));
    Ok(if read.is_everything() { term } else { format!("({query}) {term}") })
}

/// A query that is asked of things in memory; none for the empty query.
///
/// # Errors
/// As [`event_condition`].
pub(crate) fn query_in_memory(store: &Store, query: &str) -> Result<Option<Query>, ApiError> {
    let query = read(store, query, &[], Target::Event)?;
    query.as_ref().map_or(Ok(()), |query| query.validate_for(Target::Event)).map_err(faulty)?;
    Ok(query)
}

/// Reads a query and looks up the names in it; `projects` are those that are searched, all when there are none.
fn read(store: &Store, query: &str, projects: &[ProjectId], target: Target) -> Result<Option<Query>, ApiError> {
    let query = parse(query)?;
    if query.is_everything() {
        return Ok(None);
    }
    query.resolve(target, &Names { store, projects }).map(Some).map_err(faulty)
}

fn parse(query: &str) -> Result<Query, ApiError> {
    if query.len() > LONGEST {
        return Err(ApiError::invalid(format!("Error parsing search query: it is longer than {LONGEST} bytes")));
    }
    Query::parse(query).map_err(faulty)
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

fn condition(sql: String, values: Vec<QueryValue>) -> Condition {
    Condition { sql, values: values.into_iter().map(bound).collect() }
}

fn bound(value: QueryValue) -> SqlValue {
    match value {
        QueryValue::Integer(value) => SqlValue::Integer(value),
        QueryValue::Real(value) => SqlValue::Real(value),
        QueryValue::Text(value) => SqlValue::Text(value),
        QueryValue::Blob(value) => SqlValue::Blob(value),
        // Bound before; an empty list finds nothing.
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
    projects: &'a [ProjectId],
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
        let projects = match self.projects {
            [] => self.store.projects().unwrap_or_default().into_iter().map(|project| project.id).collect(),
            some => some.to_vec(),
        };
        projects.into_iter().filter_map(|project| latest_release(self.store, project).ok().flatten()).collect()
    }

    /// The local user, whoever asks.
    fn me(&self) -> Vec<String> {
        let members = Members::read(self.store).unwrap_or_default();
        members.find("me").map(|user| vec![user.email.clone()]).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
