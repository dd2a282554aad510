//! Searches as the store runs them: queries compiled to conditions, names in them looked up.
//!
//! The query language and the store do not know each other; this file translates between them.

use std::cmp::Ordering;

use clap::Args;

use super::scope::no_project;
use crate::error::CliError;
use crate::model::{ProjectId, Release, Timestamp};
use crate::query::{Pattern, Query, Resolver, SqlFragment, SqlValue as QueryValue, Target};
use crate::store::{Condition, Project, SqlValue, Store, StoreError};

/// A query on the command line: loose words, or `--query`.
#[derive(Debug, Default, Args)]
pub(super) struct QueryArgs {
    /// What to search for, such as level:error release:web@1.* "free text"
    #[arg(value_name = "QUERY", conflicts_with = "query")]
    words: Vec<String>,

    /// The same, as an option
    #[arg(long, value_name = "QUERY")]
    query: Option<String>,
}

impl QueryArgs {
    /// The query, if there is one; it may be empty.
    pub(super) fn text(&self) -> Option<String> {
        self.query.clone().or_else(|| (!self.words.is_empty()).then(|| self.words.join(" ")))
    }
}

/// Checks a query for the embedded store before anything is asked, so that a fault is shown at its place.
///
/// # Errors
/// The fault; names that only the store can tell are not looked up.
pub(super) fn check(query: &str, target: Target) -> Result<(), CliError> {
    Ok(Query::parse(query)?.resolve(target, &AnyName)?.validate_for(target)?)
}

/// Every name stands for something.
struct AnyName;

impl Resolver for AnyName {
    fn projects(&self, _slug: &Pattern) -> Vec<u64> {
        vec![1]
    }

    fn issue(&self, _short_id: &str) -> Option<i64> {
        Some(1)
    }

    fn latest_releases(&self) -> Vec<String> {
        vec![String::new()]
    }

    fn me(&self) -> Vec<String> {
        vec![String::new()]
    }
}

/// The condition on events that a query stands for; none for the empty query.
///
/// # Errors
/// A fault in the query, with its place, or a store that cannot be read.
pub(super) fn event_condition(
    store: &Store,
    query: &str,
    project: Option<ProjectId>,
    now: Timestamp,
) -> Result<Option<Condition>, CliError> {
    let fragment = compile(store, query, Target::Events, project, now)?;
    Ok(fragment.map(|fragment| condition(fragment.where_clause, fragment.parameters)))
}

/// The project with a slug or a number.
///
/// # Errors
/// [`crate::error::ErrorKind::NotFound`] when there is none.
pub(super) fn project(store: &Store, name: &str) -> Result<Project, CliError> {
    let found = match (name.parse(), name.parse::<ProjectId>()) {
        (Ok(slug), _) => store.project_by_slug(&slug)?,
        (_, Ok(id)) => store.project(id)?,
        _ => None,
    };
    found.ok_or_else(|| {
        let known = store.projects().unwrap_or_default();
        no_project(name, known.iter().map(|known| known.slug.as_str()))
    })
}

/// The latest release of a project: by version where versions can be compared, else by when it was seen.
///
/// # Errors
/// A store that cannot be read.
pub(super) fn latest_release(store: &Store, project: ProjectId) -> Result<Option<String>, StoreError> {
    let releases = store.releases(Some(project))?;
    let mut latest: Option<&str> = None;
    for release in &releases {
        let newer = latest.is_none_or(|latest| {
            let (Ok(known), Ok(other)) = (Release::parse(latest), Release::parse(&release.name)) else { return false };
            known.compare(&other) == Some(Ordering::Less)
        });
        if newer {
            latest = Some(&release.name);
        }
    }
    Ok(latest.map(str::to_owned))
}

fn compile(
    store: &Store,
    query: &str,
    target: Target,
    project: Option<ProjectId>,
    now: Timestamp,
) -> Result<Option<SqlFragment>, CliError> {
    let query = Query::parse(query)?;
    if query.is_everything() {
        return Ok(None);
    }
    Ok(Some(query.resolve(target, &Names { store, project })?.to_sql(target, now)?))
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

/// What the names in a query stand for. A store that cannot be read knows no names; the search that
/// follows tells why.
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
