//! A query as a tree, and its canonical text.

use std::fmt::{self, Formatter, Write as _};

use super::field::Field;
use super::pattern::Pattern;
use super::value::{Comparison, Number, Status, TimeTest};

/// A condition: terms and how they are put together.
///
/// In its canonical form no `And` is directly in an `And`, no `Or` in an `Or`, none of them has only one
/// part, and a `Not` holds an `And` or an `Or`. The empty `And` is true of everything.
#[derive(Debug, Clone, PartialEq)]
pub enum Expression {
    /// All of these.
    And(Vec<Expression>),
    /// Any of these.
    Or(Vec<Expression>),
    /// Not this.
    Not(Box<Expression>),
    /// A single term.
    Term(Term),
}

/// `key:value`, `has:key`, or free text; possibly with a `!` before it.
#[derive(Debug, Clone)]
pub struct Term {
    /// Where it starts in the query, in characters, from 1.
    pub column: usize,
    /// Whether there is a `!` before it.
    pub negated: bool,
    /// What it asks.
    pub condition: Condition,
}

/// What a term asks, the `!` aside.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// Free text: found anywhere in what an event says, or in the title and culprit of an issue.
    Text(Pattern),
    /// A field and what it is tested for.
    Field(Field, Test),
}

/// What a field is tested for.
#[derive(Debug, Clone, PartialEq)]
pub enum Test {
    /// It is there and not empty.
    Has,
    /// It fits one of these; an empty text stands for "absent or empty".
    OneOf(Vec<Pattern>),
    /// A number in a relation to another one; time spans are in milliseconds.
    Number(Comparison, Number),
    /// A moment.
    Time(TimeTest),
    /// True or false.
    Truth(bool),
    /// The state of an issue.
    Status(Status),
}

impl PartialEq for Term {
    /// The place is not part of what a term says.
    fn eq(&self, other: &Self) -> bool {
        self.negated == other.negated && self.condition == other.condition
    }
}

impl Expression {
    /// True of everything.
    pub const fn everything() -> Self {
        Self::And(Vec::new())
    }

    /// All of these, in canonical form.
    pub(super) fn all(parts: Vec<Self>) -> Self {
        let mut flat = Vec::with_capacity(parts.len());
        for part in parts {
            match part {
                Self::And(inner) => flat.extend(inner),
                other => flat.push(other),
            }
        }
        if flat.len() == 1 { flat.remove(0) } else { Self::And(flat) }
    }

    /// Any of these, in canonical form.
    pub(super) fn any(parts: Vec<Self>) -> Self {
        let mut flat = Vec::with_capacity(parts.len());
        for part in parts {
            match part {
                Self::Or(inner) => flat.extend(inner),
                other => flat.push(other),
            }
        }
        if flat.len() == 1 { flat.remove(0) } else { Self::Or(flat) }
    }

    /// Not this, in canonical form.
    pub(super) fn negate(self) -> Self {
        match self {
            Self::Not(inner) => *inner,
            Self::Term(term) => Self::Term(Term { negated: !term.negated, ..term }),
            other => Self::Not(Box::new(other)),
        }
    }

    /// Calls `visit` with every term until it fails.
    ///
    /// # Errors
    /// What `visit` fails with.
    pub fn visit_terms<E>(&self, visit: &mut dyn FnMut(&Term) -> Result<(), E>) -> Result<(), E> {
        match self {
            Self::And(parts) | Self::Or(parts) => parts.iter().try_for_each(|part| part.visit_terms(visit)),
            Self::Not(inner) => inner.visit_terms(visit),
            Self::Term(term) => visit(term),
        }
    }

    /// Replaces terms by what `replace` makes of them.
    pub(super) fn try_map<E>(self, replace: &mut dyn FnMut(Term) -> Result<Self, E>) -> Result<Self, E> {
        let mut each = |parts: Vec<Self>| -> Result<Vec<Self>, E> {
            parts.into_iter().map(|part| part.try_map(replace)).collect()
        };
        Ok(match self {
            Self::And(parts) => Self::all(each(parts)?),
            Self::Or(parts) => Self::any(each(parts)?),
            Self::Not(inner) => inner.try_map(replace)?.negate(),
            Self::Term(term) => replace(term)?,
        })
    }
}

impl fmt::Display for Expression {
    /// The canonical text.
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::And(parts) => {
                for (index, part) in parts.iter().enumerate() {
                    formatter.write_str(if index > 0 { " " } else { "" })?;
                    match part {
                        Self::Or(_) => write!(formatter, "({part})")?,
                        _ => write!(formatter, "{part}")?,
                    }
                }
                Ok(())
            }
            Self::Or(parts) => {
                for (index, part) in parts.iter().enumerate() {
                    formatter.write_str(if index > 0 { " OR " } else { "" })?;
                    write!(formatter, "{part}")?;
                }
                Ok(())
            }
            Self::Not(inner) => write!(formatter, "!({inner})"),
            Self::Term(term) => write!(formatter, "{term}"),
        }
    }
}

impl fmt::Display for Term {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.negated { "!" } else { "" })?;
        match &self.condition {
            Condition::Text(pattern) => write!(formatter, "\"{pattern}\""),
            Condition::Field(field, test) => write_field(formatter, field, test),
        }
    }
}

fn write_field(formatter: &mut Formatter<'_>, field: &Field, test: &Test) -> fmt::Result {
    if matches!(test, Test::Has) {
        return write!(formatter, "has:{field}");
    }
    write!(formatter, "{field}:")?;
    match test {
        Test::Has => Ok(()),
        Test::OneOf(patterns) => match patterns.as_slice() {
            [single] => write_pattern(formatter, single),
            several => {
                formatter.write_char('[')?;
                for (index, pattern) in several.iter().enumerate() {
                    formatter.write_str(if index > 0 { ", " } else { "" })?;
                    write_pattern(formatter, pattern)?;
                }
                formatter.write_char(']')
            }
        },
        Test::Number(comparison, number) => write!(formatter, "{comparison}{number}"),
        Test::Time(time) => write!(formatter, "{time}"),
        Test::Truth(truth) => write!(formatter, "{truth}"),
        Test::Status(status) => formatter.write_str(status.name()),
    }
}

fn write_pattern(formatter: &mut Formatter<'_>, pattern: &Pattern) -> fmt::Result {
    let written = pattern.to_string();
    let plain = |character: char| {
        character.is_ascii_alphanumeric() || matches!(character, '_' | '.' | '@' | '/' | '+' | '-' | ':' | '*' | '#')
    };
    if !written.is_empty() && written.chars().all(plain) {
        formatter.write_str(&written)
    } else {
        write!(formatter, "\"{written}\"")
    }
}
