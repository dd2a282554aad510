//! The search language, once: read, evaluated on an event in memory, compiled to SQL for the store.
//!
//! ```text
//! is:unresolved level:error release:web@1.* user.email:a@x.io !has:user age:-24h times_seen:>10 "free text"
//! ```
//!
//! It is the language of Sentry's searches, and `AND`, `OR` and parentheses work everywhere. A key that
//! is no field is a tag. Exact values are compared to the letter; values with `*` and free text without
//! regard to the case of ASCII letters.
//!
//! On issues, what only events have means "there is an event with": terms side by side ask for one event
//! with all of them, and a negated one asks that there is no such event.
//!
//! This module reads no database and no clock: SQL is text with bound parameters, and the time is a
//! parameter. What only a database knows (`release:latest`, a project's slug) comes from a [`Resolver`].

mod ast;
mod columns;
mod error;
mod evaluate;
mod facts;
mod field;
mod parse;
mod pattern;
mod resolve;
mod scan;
mod sql;
mod term;
#[cfg(test)]
mod tests;
mod value;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use ast::{Condition, Expression, Term, Test};
pub use error::{QueryError, QueryErrorKind};
pub use facts::{EventFacts, TextFact};
pub use field::Field;
pub use pattern::Pattern;
pub use resolve::Resolver;
pub use sql::{EventCondition, SqlFragment, SqlValue};
pub use value::{Comparison, Number, Status, TimePoint, TimeTest, TimeUnit};

use crate::event::Node;
use crate::model::Timestamp;

/// What a query is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A single event in memory: [`Query::matches`].
    Event,
    /// The stored events: the relations `events` and `event_tags`.
    Events,
    /// The issues: the relation `issues`.
    Issues,
}

/// A query that was read.
#[derive(Debug, Clone)]
pub struct Query {
    text: Box<str>,
    expression: Expression,
}

impl Query {
    /// Reads a query; the empty one is true of everything.
    ///
    /// # Errors
    /// [`QueryError`] with the column of the fault and the form that was expected.
    pub fn parse(text: &str) -> Result<Self, QueryError> {
        Ok(Self { text: text.into(), expression: parse::parse(text)? })
    }

    /// The query as it was given.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The condition.
    pub const fn expression(&self) -> &Expression {
        &self.expression
    }

    /// Whether it is the empty query, which is true of everything.
    pub fn is_everything(&self) -> bool {
        self.expression == Expression::everything()
    }

    /// Checks that every term means something for a target.
    ///
    /// # Errors
    /// The first term that does not, such as `is:resolved` on events, or `release:latest` before
    /// [`Query::resolve`].
    pub fn validate_for(&self, target: Target) -> Result<(), QueryError> {
        self.expression.visit_terms(&mut |term| {
            columns::check(term, target)
                .map_err(|refusal| self.refuse(term, refusal.kind, refusal.message, refusal.instead))
        })
    }

    /// Whether a normalised event fits (PROTOCOL §7). Raw events are read as far as they go.
    ///
    /// Terms that mean nothing for an event are false here; [`Query::validate_for`] with
    /// [`Target::Event`] finds them beforehand.
    pub fn matches(&self, event: &Node<'_>, now: Timestamp) -> bool {
        evaluate::matches(&self.expression, event, now)
    }

    /// The condition of a `SELECT … FROM events` or `… FROM issues`, where the relation has no other name.
    ///
    /// [`Target::Event`] is taken as [`Target::Events`].
    ///
    /// # Errors
    /// As [`Query::validate_for`].
    pub fn to_sql(&self, target: Target, now: Timestamp) -> Result<SqlFragment, QueryError> {
        let target = if target == Target::Event { Target::Events } else { target };
        self.validate_for(target)?;
        Ok(sql::compile(&self.expression, target, now))
    }

    /// Replaces the names that only a database can tell: `release:latest`, `assigned:me`, slugs of
    /// projects and, for events, short ids of issues.
    ///
    /// # Errors
    /// A name that the resolver does not know.
    pub fn resolve(&self, target: Target, resolver: &dyn Resolver) -> Result<Self, QueryError> {
        let expression = self.expression.clone().try_map(&mut |term| {
            let failed = term.clone();
            resolve::resolve_term(term, target, resolver).map_err(|message| {
                self.refuse(&failed, QueryErrorKind::Unresolved, message, "the name of one that exists".into())
            })
        })?;
        Ok(Self { text: self.text.clone(), expression })
    }

    fn refuse(&self, term: &Term, kind: QueryErrorKind, message: String, expected: String) -> QueryError {
        QueryError {
            kind,
            column: term.column,
            message,
            expected: (!expected.is_empty()).then_some(expected),
            query: self.text.to_string(),
        }
    }
}

impl Default for Query {
    fn default() -> Self {
        Self { text: "".into(), expression: Expression::everything() }
    }
}

impl PartialEq for Query {
    /// Two queries are equal when they ask the same, however they were written.
    fn eq(&self, other: &Self) -> bool {
        self.expression == other.expression
    }
}

impl fmt::Display for Query {
    /// The canonical text, which is read back as the same query.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.expression.fmt(formatter)
    }
}

impl FromStr for Query {
    type Err = QueryError;

    fn from_str(text: &str) -> Result<Self, QueryError> {
        Self::parse(text)
    }
}

impl Serialize for Query {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Query {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}
