//! What commands search with: queries on the command line, checked before anything is asked, and projects by name.

use clap::Args;

use super::scope::no_project;
use crate::error::CliError;
use crate::model::ProjectId;
use crate::query::{Pattern, Query, Resolver, Target};
use crate::store::{Project, Store};

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
