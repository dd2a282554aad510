//! Conditions on events in a form that can be looked up rather than searched for.
//!
//! The same as the SQL of `sql.rs`, or nothing: what cannot be said in this form has only the SQL.

use super::Target;
use super::ast::{Condition, Expression, Test};
use super::columns::{Place, place};
use super::field::Field;
use super::pattern::Pattern;
use super::value::{Comparison, Number, tag_number};
use crate::model::Timestamp;

/// What an event must say.
#[derive(Debug, Clone, PartialEq)]
pub enum EventFacts {
    /// All of these.
    All(Vec<Self>),
    /// Any of these.
    Any(Vec<Self>),
    /// This column of `events` has such a text; a number is its decimal digits.
    Text(&'static str, TextFact),
    /// The tag with this key has such a value, among others perhaps.
    Tag(Box<str>, TextFact),
    /// It happened at or after the first and before the second, in milliseconds since 1970.
    Within(i64, i64),
}

/// What a text must be.
#[derive(Debug, Clone, PartialEq)]
pub enum TextFact {
    /// This one, to the letter.
    Equal(Box<str>),
    /// One that fits a pattern with wildcards.
    Like(Pattern),
    /// A number that compares so.
    Number(Comparison, Number),
    /// There, and not empty.
    Present,
    /// Empty, or not there.
    Absent,
}

impl TextFact {
    /// Whether a text is so.
    pub fn holds(&self, text: &str) -> bool {
        match self {
            Self::Equal(wanted) => **wanted == *text,
            Self::Like(pattern) => pattern.matches(text),
            Self::Number(comparison, number) => {
                tag_number(text).is_some_and(|value| comparison.holds(value, number.get()))
            }
            Self::Present => !text.is_empty(),
            Self::Absent => text.is_empty(),
        }
    }
}

/// The facts that an expression on events asks for, when it asks for nothing else.
pub(super) fn facts(expression: &Expression, now: Timestamp) -> Option<EventFacts> {
    let each = |parts: &[Expression]| parts.iter().map(|part| facts(part, now)).collect::<Option<Vec<_>>>();
    match expression {
        Expression::And(parts) => each(parts).map(EventFacts::All),
        Expression::Or(parts) => each(parts).map(EventFacts::Any),
        Expression::Term(term) if !term.negated => match &term.condition {
            Condition::Field(field, test) => of_field(field, test, now),
            Condition::Text(_) => None,
        },
        Expression::Term(_) | Expression::Not(_) => None,
    }
}

fn of_field(field: &Field, test: &Test, now: Timestamp) -> Option<EventFacts> {
    match (place(field, Target::Events), test) {
        (Place::Texts(columns), test) if !field.is_searched() => {
            let column = |fact: &TextFact| columns.iter().map(|name| EventFacts::Text(name, fact.clone())).collect();
            of_test(test, |fact| match fact {
                // Absent is what none of the columns has.
                TextFact::Absent => EventFacts::All(column(fact)),
                _ => EventFacts::Any(column(fact)),
            })
        }
        (Place::Tags, Test::Number(comparison, number)) => {
            Some(EventFacts::Tag(field.name().into(), TextFact::Number(*comparison, *number)))
        }
        (Place::Tags, test) => of_test(test, |fact| EventFacts::Tag(field.name().into(), fact.clone())),
        // What does not say it counts as true.
        (Place::Flag(column), Test::Truth(true)) => {
            let either = [TextFact::Equal("1".into()), TextFact::Absent];
            Some(EventFacts::Any(either.map(|fact| EventFacts::Text(column, fact)).into()))
        }
        (Place::Flag(column), Test::Truth(false)) => Some(EventFacts::Text(column, TextFact::Equal("0".into()))),
        (Place::Flag(column), Test::Has) => Some(EventFacts::Text(column, TextFact::Present)),
        (Place::Integer(_), Test::Time(time)) if *field == Field::Timestamp => {
            let (first, end) = time.range(now);
            Some(EventFacts::Within(first, end))
        }
        _ => None,
    }
}

fn of_test(test: &Test, make: impl Fn(&TextFact) -> EventFacts) -> Option<EventFacts> {
    match test {
        Test::Has => Some(make(&TextFact::Present)),
        Test::OneOf(patterns) => {
            let facts = patterns.iter().map(|pattern| of_pattern(pattern).map(|fact| make(&fact)));
            facts.collect::<Option<Vec<_>>>().map(EventFacts::Any)
        }
        _ => None,
    }
}

fn of_pattern(pattern: &Pattern) -> Option<TextFact> {
    match pattern.as_exact() {
        Some("") => Some(TextFact::Absent),
        Some(text) => Some(TextFact::Equal(text.into())),
        // `LIKE` reads a pattern up to a NUL.
        None if pattern.to_string().contains('\0') => None,
        None => Some(TextFact::Like(pattern.clone())),
    }
}
