//! Conditions of filters and sampling rules, as project settings carry them (SCRUB_FILTER_SAMPLE §4).
//!
//! A condition is checked when the settings are read: what does not have the form is an error that
//! names it; an operator of a newer version is kept as one that never holds. Evaluating must not
//! allocate for the usual fields and never fails.

mod fields;
mod network;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value as Json;

pub use fields::{EventFields, ExceptionFields, FieldValue, Fields, TraceFields};
pub(in crate::pipeline) use fields::{message, pair};
pub use network::{InvalidNetwork, Network};

use super::glob::{Case, Globs, InvalidGlob};
use crate::model::{Release, Version};

/// How deep conditions may be nested.
const MAX_DEPTH: usize = 32;

/// A condition that does not have the form of one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidCondition {
    /// A field is missing.
    #[error("condition {condition}: `{field}` is missing")]
    Missing {
        /// The condition, shortened.
        condition: String,
        /// The field.
        field: &'static str,
    },
    /// A field has another type.
    #[error("condition {condition}: `{field}` must be {expected}, not {found}")]
    Type {
        /// The condition, shortened.
        condition: String,
        /// The field.
        field: &'static str,
        /// What it must be.
        expected: &'static str,
        /// What it is, shortened.
        found: String,
    },
    /// Conditions within conditions without end.
    #[error("conditions are nested more than {MAX_DEPTH} deep")]
    TooDeep,
}

/// A condition on the fields of an event or a trace.
#[derive(Debug, Clone)]
pub struct RuleCondition {
    source: Json,
    compiled: Condition,
}

#[derive(Debug, Clone)]
enum Condition {
    Equal { name: String, value: Expected },
    Compare { name: String, operator: Operator, value: Operand },
    Glob { name: String, globs: Globs },
    Cidr { name: String, networks: Vec<Network> },
    Release { name: String, operator: Operator, value: String },
    And(Vec<Self>),
    Or(Vec<Self>),
    Not(Box<Self>),
    Any { name: String, inner: Box<Self> },
    All { name: String, inner: Box<Self> },
    Unsupported,
}

#[derive(Debug, Clone)]
enum Expected {
    Absent,
    Bool(bool),
    Text { texts: Vec<String>, ignore_case: bool },
    Incomparable,
}

#[derive(Debug, Clone)]
enum Operand {
    Number(f64),
    Text(String),
    Incomparable,
}

#[derive(Debug, Clone, Copy)]
enum Operator {
    Equal,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}

impl RuleCondition {
    /// Checks and compiles a condition.
    ///
    /// # Errors
    /// When a field is missing or has the wrong type.
    pub fn new(source: Json) -> Result<Self, InvalidCondition> {
        let compiled = compile(&source, 0)?;
        Ok(Self { source, compiled })
    }

    /// The condition that always holds.
    pub fn always() -> Self {
        Self { source: serde_json::json!({"op": "and", "inner": []}), compiled: Condition::And(Vec::new()) }
    }

    /// The condition that never holds.
    pub fn never() -> Self {
        Self { source: serde_json::json!({"op": "or", "inner": []}), compiled: Condition::Or(Vec::new()) }
    }

    /// Whether every operator in it is known.
    pub fn is_supported(&self) -> bool {
        self.compiled.is_supported()
    }

    /// Whether it holds.
    pub fn matches(&self, fields: &impl Fields) -> bool {
        self.compiled.matches(fields)
    }

    /// The globs in it that could not be compiled and never match.
    pub fn skipped_globs(&self) -> Vec<&InvalidGlob> {
        let mut skipped = Vec::new();
        self.compiled.collect_skipped(&mut skipped);
        skipped
    }
}

impl<'de> Deserialize<'de> for RuleCondition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(Json::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

impl Serialize for RuleCondition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.source.serialize(serializer)
    }
}

impl Condition {
    fn is_supported(&self) -> bool {
        match self {
            Self::Unsupported => false,
            Self::And(inner) | Self::Or(inner) => inner.iter().all(Self::is_supported),
            Self::Not(inner) | Self::Any { inner, .. } | Self::All { inner, .. } => inner.is_supported(),
            _ => true,
        }
    }

    fn collect_skipped<'a>(&'a self, skipped: &mut Vec<&'a InvalidGlob>) {
        match self {
            Self::Glob { globs, .. } => skipped.extend(globs.skipped()),
            Self::And(inner) | Self::Or(inner) => inner.iter().for_each(|one| one.collect_skipped(skipped)),
            Self::Not(inner) | Self::Any { inner, .. } | Self::All { inner, .. } => inner.collect_skipped(skipped),
            _ => {}
        }
    }

    fn matches(&self, fields: &impl Fields) -> bool {
        match self {
            Self::Equal { name, value } => value.is(fields.field(name).as_ref()),
            Self::Compare { name, operator, value } => match (fields.field(name), value) {
                (Some(FieldValue::Number(number)), Operand::Number(operand)) => {
                    number.partial_cmp(operand).is_some_and(|order| operator.holds(order))
                }
                (Some(FieldValue::Text(text)), Operand::Text(operand)) => operator.holds(text.as_ref().cmp(operand)),
                _ => false,
            },
            Self::Glob { name, globs } => with_text(fields, name, |text| globs.is_match(text)),
            Self::Cidr { name, networks } => with_text(fields, name, |text| {
                text.parse().is_ok_and(|address| networks.iter().any(|network| network.contains(address)))
            }),
            Self::Release { name, operator, value } => {
                with_text(fields, name, |text| release_holds(text, *operator, value))
            }
            Self::And(inner) => inner.iter().all(|one| one.matches(fields)),
            Self::Or(inner) => inner.iter().any(|one| one.matches(fields)),
            Self::Not(inner) => !inner.matches(fields),
            Self::Any { name, inner } => {
                fields.list(name).is_some_and(|list| list.iter().any(|node| inner.matches(&ExceptionFields(node))))
            }
            Self::All { name, inner } => {
                fields.list(name).is_some_and(|list| list.iter().all(|node| inner.matches(&ExceptionFields(node))))
            }
            Self::Unsupported => false,
        }
    }
}

fn with_text(fields: &impl Fields, name: &str, holds: impl FnOnce(&str) -> bool) -> bool {
    matches!(fields.field(name), Some(FieldValue::Text(text)) if holds(&text))
}

impl Expected {
    fn is(&self, found: Option<&FieldValue<'_>>) -> bool {
        match (self, found) {
            (Self::Absent, None) => true,
            (Self::Bool(expected), Some(FieldValue::Bool(found))) => expected == found,
            (Self::Text { texts, ignore_case }, Some(FieldValue::Text(found))) => {
                texts.iter().any(|text| if *ignore_case { same_letters(text, found) } else { text == found })
            }
            _ => false,
        }
    }
}

fn same_letters(left: &str, right: &str) -> bool {
    left.eq_ignore_ascii_case(right)
        || (!(left.is_ascii() && right.is_ascii())
            && left.chars().flat_map(char::to_lowercase).eq(right.chars().flat_map(char::to_lowercase)))
}

impl Operator {
    const fn holds(self, order: std::cmp::Ordering) -> bool {
        match self {
            Self::Equal => order.is_eq(),
            Self::Greater => order.is_gt(),
            Self::GreaterOrEqual => order.is_ge(),
            Self::Less => order.is_lt(),
            Self::LessOrEqual => order.is_le(),
        }
    }
}

/// Whether a release stands in this order to another, which may be a version without a package.
fn release_holds(found: &str, operator: Operator, expected: &str) -> bool {
    let (Some((package, version)), Some((expected_package, expected))) =
        (split_release(found), split_release(expected))
    else {
        return false;
    };
    let same_package = expected_package.is_none_or(|expected| package == Some(expected));
    same_package && operator.holds(version.compare_precedence(&expected))
}

fn split_release(text: &str) -> Option<(Option<&str>, Version<'_>)> {
    let release = Release::parse(text).ok()?;
    Some((release.package(), release.comparable_version()?))
}

/// The longest excerpt of a condition in an error, in characters.
const EXCERPT: usize = 120;

fn excerpt(json: &Json) -> String {
    let text = json.to_string();
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

fn member<'a>(source: &'a Json, field: &'static str) -> Result<&'a Json, InvalidCondition> {
    source.get(field).ok_or_else(|| InvalidCondition::Missing { condition: excerpt(source), field })
}

fn wrong_type(source: &Json, field: &'static str, expected: &'static str, found: &Json) -> InvalidCondition {
    InvalidCondition::Type { condition: excerpt(source), field, expected, found: excerpt(found) }
}

fn text_member<'a>(source: &'a Json, field: &'static str) -> Result<&'a str, InvalidCondition> {
    let found = member(source, field)?;
    found.as_str().ok_or_else(|| wrong_type(source, field, "a string", found))
}

fn text_list<'a>(source: &'a Json, field: &'static str) -> Result<Vec<&'a str>, InvalidCondition> {
    let found = member(source, field)?;
    let list = found.as_array().ok_or_else(|| wrong_type(source, field, "a list of strings", found))?;
    list.iter().map(|one| one.as_str().ok_or_else(|| wrong_type(source, field, "a list of strings", one))).collect()
}

fn compile(source: &Json, depth: usize) -> Result<Condition, InvalidCondition> {
    if depth > MAX_DEPTH {
        return Err(InvalidCondition::TooDeep);
    }
    let name = || text_member(source, "name").map(str::to_owned);
    Ok(match text_member(source, "op")? {
        "eq" => Condition::Equal { name: name()?, value: expected_value(source)? },
        "gt" => compare(source, Operator::Greater)?,
        "gte" => compare(source, Operator::GreaterOrEqual)?,
        "lt" => compare(source, Operator::Less)?,
        "lte" => compare(source, Operator::LessOrEqual)?,
        "glob" => Condition::Glob { name: name()?, globs: Globs::new(text_list(source, "value")?, Case::Insensitive) },
        "cidr" => {
            let networks = text_list(source, "value")?.iter().filter_map(|text| text.parse().ok()).collect();
            Condition::Cidr { name: name()?, networks }
        }
        "release" => release(source)?,
        "and" => Condition::And(compile_all(source, depth)?),
        "or" => Condition::Or(compile_all(source, depth)?),
        "not" => Condition::Not(compile_inner(source, depth)?),
        "any" => Condition::Any { name: name()?, inner: compile_inner(source, depth)? },
        "all" => Condition::All { name: name()?, inner: compile_inner(source, depth)? },
        _ => Condition::Unsupported,
    })
}

fn compile_inner(source: &Json, depth: usize) -> Result<Box<Condition>, InvalidCondition> {
    compile(member(source, "inner")?, depth + 1).map(Box::new)
}

fn compile_all(source: &Json, depth: usize) -> Result<Vec<Condition>, InvalidCondition> {
    let inner = member(source, "inner")?;
    let list = inner.as_array().ok_or_else(|| wrong_type(source, "inner", "a list of conditions", inner))?;
    list.iter().map(|one| compile(one, depth + 1)).collect()
}

fn expected_value(source: &Json) -> Result<Expected, InvalidCondition> {
    let ignore_case = match source.get("options").and_then(|options| options.get("ignoreCase")) {
        None => false,
        Some(Json::Bool(value)) => *value,
        Some(other) => return Err(wrong_type(source, "ignoreCase", "true or false", other)),
    };
    Ok(match member(source, "value")? {
        Json::Null => Expected::Absent,
        Json::Bool(value) => Expected::Bool(*value),
        Json::String(text) => Expected::Text { texts: vec![text.clone()], ignore_case },
        Json::Array(list) => {
            Expected::Text { texts: list.iter().filter_map(Json::as_str).map(str::to_owned).collect(), ignore_case }
        }
        Json::Number(_) | Json::Object(_) => Expected::Incomparable,
    })
}

fn compare(source: &Json, operator: Operator) -> Result<Condition, InvalidCondition> {
    let value = match member(source, "value")? {
        Json::Number(number) => number.as_f64().map_or(Operand::Incomparable, Operand::Number),
        Json::String(text) => Operand::Text(text.clone()),
        _ => Operand::Incomparable,
    };
    Ok(Condition::Compare { name: text_member(source, "name")?.to_owned(), operator, value })
}

/// A comparator that is not known, or a value that is no version, makes the condition unsupported.
fn release(source: &Json) -> Result<Condition, InvalidCondition> {
    let (name, value) = (text_member(source, "name")?, text_member(source, "value")?);
    let operator = match text_member(source, "comparator")? {
        "eq" => Operator::Equal,
        "gt" => Operator::Greater,
        "gte" => Operator::GreaterOrEqual,
        "lt" => Operator::Less,
        "lte" => Operator::LessOrEqual,
        _ => return Ok(Condition::Unsupported),
    };
    if split_release(value).is_none() {
        return Ok(Condition::Unsupported);
    }
    Ok(Condition::Release { name: name.to_owned(), operator, value: value.to_owned() })
}

#[cfg(test)]
mod tests;
