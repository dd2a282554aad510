//! Which sessions a request is about: by release and environment.

use crate::query::{Condition, Expression, Field, Query, Term, Test};
use crate::server::ApiError;
use crate::store::SessionCounts;

/// A condition on sessions.
#[derive(Debug, Clone)]
pub(super) struct Filter {
    environments: Vec<String>,
    query: Query,
}

impl Filter {
    /// Sessions of these environments (of all when there are none) that fit a query.
    ///
    /// # Errors
    /// 400 for a query that cannot be read, or asks for what sessions do not have.
    pub(super) fn new(environments: Vec<String>, query: &str) -> Result<Self, ApiError> {
        let query = Query::parse(query).map_err(|fault| ApiError::invalid(format!("Invalid query: {fault}")))?;
        query.expression().visit_terms(&mut |term| match &term.condition {
            Condition::Field(Field::Release | Field::Environment, Test::Has | Test::OneOf(_)) => Ok(()),
            Condition::Field(field, _) => Err(ApiError::invalid(format!("Invalid query field: \"{}\"", field.name()))),
            Condition::Text(_) => Err(ApiError::invalid("Sessions are found by release and environment only")),
        })?;
        Ok(Self { environments, query })
    }

    /// Whether sessions are among them.
    pub(super) fn takes(&self, counts: &SessionCounts) -> bool {
        (self.environments.is_empty() || self.environments.contains(&counts.environment))
            && holds(self.query.expression(), counts)
    }
}

fn holds(expression: &Expression, counts: &SessionCounts) -> bool {
    match expression {
        Expression::And(parts) => parts.iter().all(|part| holds(part, counts)),
        Expression::Or(parts) => parts.iter().any(|part| holds(part, counts)),
        Expression::Not(inner) => !holds(inner, counts),
        Expression::Term(term) => term_holds(term, counts) != term.negated,
    }
}

fn term_holds(term: &Term, counts: &SessionCounts) -> bool {
    let Condition::Field(field, test) = &term.condition else { return false };
    let text = if *field == Field::Release { &counts.release } else { &counts.environment };
    match test {
        Test::Has => !text.is_empty(),
        Test::OneOf(patterns) => patterns.iter().any(|pattern| pattern.matches(text)),
        _ => false,
    }
}
