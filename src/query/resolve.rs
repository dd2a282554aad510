//! Names that stand for something only a database knows.

use super::Target;
use super::ast::{Condition, Expression, Term, Test};
use super::field::Field;
use super::pattern::Pattern;

/// Tells what the names in a query stand for.
pub trait Resolver {
    /// The ids of the projects whose slug fits; empty when there is none.
    fn projects(&self, slug: &Pattern) -> Vec<u64>;
    /// The number of the issue with a short id such as `WEB-1`.
    fn issue(&self, short_id: &str) -> Option<i64>;
    /// The latest releases: one for each project that is searched.
    fn latest_releases(&self) -> Vec<String>;
    /// The assignees that are the one who asks.
    fn me(&self) -> Vec<String>;
}

/// A name in a term that has to be resolved before the term can be used.
pub(super) fn unresolved(term: &Term, target: Target) -> Option<&Pattern> {
    let Condition::Field(field, Test::OneOf(patterns)) = &term.condition else { return None };
    patterns.iter().find(|pattern| is_name(field, pattern, target))
}

fn is_name(field: &Field, pattern: &Pattern, target: Target) -> bool {
    match field {
        Field::Release | Field::FirstRelease | Field::LastRelease => pattern.as_exact() == Some("latest"),
        Field::Assignee => matches!(pattern.as_exact(), Some("me" | "my_teams")),
        Field::Project => !pattern.is_empty() && pattern.as_exact().is_none_or(|text| text.parse::<u64>().is_err()),
        Field::Issue => target != Target::Issues && !pattern.is_empty(),
        _ => false,
    }
}

/// The term with its names replaced; the error is the message.
pub(super) fn resolve_term(term: Term, target: Target, resolver: &dyn Resolver) -> Result<Expression, String> {
    if unresolved(&term, target).is_none() {
        return Ok(Expression::Term(term));
    }
    let Condition::Field(field, Test::OneOf(patterns)) = term.condition else { return Ok(Expression::Term(term)) };
    let mut resolved = Vec::with_capacity(patterns.len());
    for pattern in patterns {
        if is_name(&field, &pattern, target) {
            resolved.extend(stands_for(&field, &pattern, resolver)?.into_iter().map(Pattern::exact));
        } else {
            resolved.push(pattern);
        }
    }
    let field = if field == Field::Issue { Field::IssueId } else { field };
    Ok(Expression::Term(Term { condition: Condition::Field(field, Test::OneOf(resolved)), ..term }))
}

fn stands_for(field: &Field, pattern: &Pattern, resolver: &dyn Resolver) -> Result<Vec<String>, String> {
    let found: Vec<String> = match field {
        Field::Project => resolver.projects(pattern).into_iter().map(|id| id.to_string()).collect(),
        Field::Issue => {
            let issue = pattern.as_exact().and_then(|short_id| resolver.issue(short_id));
            issue.into_iter().map(|id| id.to_string()).collect()
        }
        Field::Assignee => resolver.me(),
        // Without a release yet, nothing is in the latest one.
        _ => return Ok(resolver.latest_releases()),
    };
    if found.is_empty() {
        return Err(match field {
            Field::Project => format!("there is no project `{pattern}`"),
            Field::Issue => format!("there is no issue `{pattern}`"),
            _ => format!("nobody is known as `{pattern}` here"),
        });
    }
    Ok(found)
}
