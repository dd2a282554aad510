//! Compilation to a condition in SQL with bound parameters; no text of a query ever becomes SQL.

use super::Target;
use super::ast::{Condition, Expression, Term, Test};
use super::columns::{
    ISSUE_ASSIGNEE, ISSUE_ID, ISSUE_STATUS, ISSUE_SUBSTATUS, Place, TAGS_OF_EVENT, place, text_columns,
};
use super::facts::{EventFacts, facts};
use super::field::Field;
use super::pattern::Pattern;
use super::value::{Comparison, Number, Status};
use crate::model::Timestamp;

/// A value to bind.
#[derive(Debug, Clone, PartialEq)]
pub enum SqlValue {
    /// An integer.
    Integer(i64),
    /// A float.
    Real(f64),
    /// A text.
    Text(String),
    /// Bytes.
    Blob(Vec<u8>),
    /// A JSON array of the numbers of the issues that have an event that fits the event condition with this
    /// index; [`SqlFragment::bind_matches`] puts it there.
    MatchedIssues(usize),
}

/// A condition for `WHERE`, with a `?` for each parameter, in order.
#[derive(Debug, Clone, PartialEq)]
pub struct SqlFragment {
    /// The condition; it can be put behind an `AND` as it is.
    pub where_clause: String,
    /// The values to bind.
    pub parameters: Vec<SqlValue>,
    /// Conditions on events that a condition on issues rests on. Events lie in other files than issues:
    /// run each as `SELECT DISTINCT issue_id FROM events WHERE …` on every segment, and hand the numbers to
    /// [`SqlFragment::bind_matches`]. Empty for events.
    pub event_conditions: Vec<EventCondition>,
}

/// A condition on events, as part of one on issues.
#[derive(Debug, Clone, PartialEq)]
pub struct EventCondition {
    /// The condition on `events`; it can be put behind an `AND` as it is.
    pub where_clause: String,
    /// The values to bind.
    pub parameters: Vec<SqlValue>,
    /// The same in a form that can be looked up, where it has one.
    pub facts: Option<EventFacts>,
}

impl SqlFragment {
    /// Binds the numbers of the issues that were found for each event condition, in their order.
    pub fn bind_matches(&mut self, matches: &[Vec<i64>]) {
        for parameter in &mut self.parameters {
            if let SqlValue::MatchedIssues(index) = parameter {
                let numbers = matches.get(*index).map(Vec::as_slice).unwrap_or_default();
                let texts: Vec<String> = numbers.iter().map(i64::to_string).collect();
                *parameter = SqlValue::Text(format!("[{}]", texts.join(",")));
            }
        }
    }
}

/// Compiles a condition whose terms were checked for the target.
pub(super) fn compile(expression: &Expression, target: Target, now: Timestamp) -> SqlFragment {
    let mut compiler =
        Compiler { target, now, sql: String::new(), parameters: Vec::new(), event_conditions: Vec::new() };
    compiler.expression(expression);
    SqlFragment {
        where_clause: compiler.sql,
        parameters: compiler.parameters,
        event_conditions: compiler.event_conditions,
    }
}

struct Compiler {
    target: Target,
    now: Timestamp,
    sql: String,
    parameters: Vec<SqlValue>,
    event_conditions: Vec<EventCondition>,
}

impl Compiler {
    fn push(&mut self, sql: &str) {
        self.sql.push_str(sql);
    }

    fn bind(&mut self, value: SqlValue) {
        self.sql.push('?');
        self.parameters.push(value);
    }

    fn expression(&mut self, expression: &Expression) {
        if self.target == Target::Issues && is_of_events(expression) {
            return self.matched_issues(expression);
        }
        match expression {
            Expression::And(parts) if parts.is_empty() => self.push("1"),
            Expression::And(parts) => self.all(parts),
            Expression::Or(parts) => self.joined(parts, " OR ", Self::expression),
            Expression::Not(inner) => self.negated(|compiler| compiler.expression(inner)),
            Expression::Term(term) if term.negated => {
                let positive = Expression::Term(Term { negated: false, ..term.clone() });
                self.negated(|compiler| compiler.expression(&positive));
            }
            Expression::Term(term) => self.condition(&term.condition),
        }
    }

    /// All of these; on issues, those of events ask for one event together.
    fn all(&mut self, parts: &[Expression]) {
        if self.target != Target::Issues {
            return self.joined(parts, " AND ", Self::expression);
        }
        let (of_events, mut rest): (Vec<_>, Vec<_>) = parts.iter().cloned().partition(is_of_events);
        if !of_events.is_empty() {
            rest.push(Expression::all(of_events));
        }
        self.joined(&rest, " AND ", Self::expression);
    }

    fn joined<T>(&mut self, parts: &[T], operator: &str, each: fn(&mut Self, &T)) {
        self.push("(");
        for (index, part) in parts.iter().enumerate() {
            if index > 0 {
                self.push(operator);
            }
            each(self, part);
        }
        self.push(if parts.is_empty() { "0)" } else { ")" });
    }

    /// What is unknown is not so: a comparison with nothing is false, and its negation true.
    fn negated(&mut self, inner: impl FnOnce(&mut Self)) {
        self.push("NOT ifnull(");
        inner(self);
        self.push(", 0)");
    }

    /// The issues that have an event that fits.
    fn matched_issues(&mut self, expression: &Expression) {
        let found = compile(expression, Target::Events, self.now);
        let facts = facts(expression, self.now);
        let condition = EventCondition { where_clause: found.where_clause, parameters: found.parameters, facts };
        let known = self.event_conditions.iter().position(|known| *known == condition);
        let index = known.unwrap_or_else(|| {
            self.event_conditions.push(condition);
            self.event_conditions.len() - 1
        });
        self.push(ISSUE_ID);
        self.push(" IN (SELECT value FROM json_each(");
        self.bind(SqlValue::MatchedIssues(index));
        self.push("))");
    }

    fn condition(&mut self, condition: &Condition) {
        match condition {
            Condition::Text(pattern) => self.texts(text_columns(self.target), std::slice::from_ref(pattern), true),
            Condition::Field(field, test) => self.field(field, test),
        }
    }

    fn field(&mut self, field: &Field, test: &Test) {
        match (place(field, self.target), test) {
            (Place::Texts(columns), Test::Has) => self.any_text(columns),
            (Place::Texts(columns), Test::OneOf(patterns)) => self.texts(columns, patterns, field.is_searched()),
            (Place::Bytes(column) | Place::Integer(column) | Place::Flag(column), Test::Has) => {
                self.push(column);
                self.push(" IS NOT NULL");
            }
            (Place::Bytes(column), Test::OneOf(patterns)) => self.one_of(column, patterns, bytes),
            (Place::Integer(column), Test::OneOf(patterns)) => self.one_of(column, patterns, integer),
            (Place::Integer(column), Test::Number(comparison, number)) => self.compare(column, *comparison, *number),
            (Place::Integer(column), Test::Time(time)) => self.range(column, time.range(self.now)),
            (Place::Flag(column), Test::Truth(truth)) => {
                self.push(if *truth { "ifnull(" } else { "NOT ifnull(" });
                self.push(column);
                self.push(", 1)");
            }
            (Place::Status, Test::Status(status)) => self.status(*status),
            (Place::Tags, _) => self.tag(field.name(), test),
            // A term is checked before it comes here.
            _ => self.push("0"),
        }
    }

    /// Any of the columns has a text that is not empty.
    fn any_text(&mut self, columns: &[&str]) {
        self.joined(columns, " OR ", |compiler, column| {
            compiler.push(column);
            compiler.push(" <> ''");
        });
    }

    fn texts(&mut self, columns: &[&str], patterns: &[Pattern], searched: bool) {
        self.push("(");
        for (index, pattern) in patterns.iter().enumerate() {
            self.push(if index > 0 { " OR " } else { "" });
            if pattern.is_empty() {
                self.negated(|compiler| compiler.any_text(columns));
                continue;
            }
            for (index, column) in columns.iter().enumerate() {
                self.push(if index > 0 { " OR " } else { "" });
                self.text(column, pattern, searched);
            }
        }
        self.push(if patterns.is_empty() { "0)" } else { ")" });
    }

    fn text(&mut self, column: &str, pattern: &Pattern, searched: bool) {
        self.push(column);
        match pattern.as_exact() {
            Some(text) if !searched => {
                self.push(" = ");
                self.bind(SqlValue::Text(text.to_owned()));
            }
            _ => {
                self.push(" LIKE ");
                self.bind(SqlValue::Text(if searched { pattern.to_like_found() } else { pattern.to_like() }));
                self.push(" ESCAPE '\\'");
            }
        }
    }

    fn one_of(&mut self, column: &str, patterns: &[Pattern], value: fn(&str) -> Option<SqlValue>) {
        self.push(column);
        self.push(" IN (");
        let values: Vec<SqlValue> = patterns.iter().filter_map(|pattern| value(pattern.as_exact()?)).collect();
        for (index, value) in values.into_iter().enumerate() {
            self.push(if index > 0 { ", " } else { "" });
            self.bind(value);
        }
        self.push(")");
    }

    fn compare(&mut self, column: &str, comparison: Comparison, number: Number) {
        self.push(column);
        self.push(" ");
        self.push(comparison.operator());
        self.push(" ");
        self.bind(SqlValue::Real(number.get()));
    }

    fn range(&mut self, column: &str, (first, end): (i64, i64)) {
        self.push("(");
        self.push(column);
        self.push(" >= ");
        self.bind(SqlValue::Integer(first));
        self.push(" AND ");
        self.push(column);
        self.push(" < ");
        self.bind(SqlValue::Integer(end));
        self.push(")");
    }

    fn status(&mut self, status: Status) {
        let (column, value) = match status {
            Status::Unresolved => (ISSUE_STATUS, "unresolved"),
            Status::Resolved => (ISSUE_STATUS, "resolved"),
            Status::Archived => (ISSUE_STATUS, "ignored"),
            Status::New => (ISSUE_SUBSTATUS, "new"),
            Status::Ongoing => (ISSUE_SUBSTATUS, "ongoing"),
            Status::Regressed => (ISSUE_SUBSTATUS, "regressed"),
            Status::Escalating => (ISSUE_SUBSTATUS, "escalating"),
            Status::ArchivedUntilEscalating => (ISSUE_SUBSTATUS, "until_escalating"),
            Status::ArchivedUntilConditionMet => (ISSUE_SUBSTATUS, "until_condition_met"),
            Status::ArchivedForever => (ISSUE_SUBSTATUS, "forever"),
            Status::Assigned => return self.any_text(&[ISSUE_ASSIGNEE]),
            Status::Unassigned => return self.negated(|compiler| compiler.any_text(&[ISSUE_ASSIGNEE])),
        };
        self.push(column);
        self.push(" = ");
        self.bind(SqlValue::Text(value.to_owned()));
    }

    fn tag(&mut self, key: &str, test: &Test) {
        match test {
            Test::OneOf(patterns) => {
                let (absent, rest): (Vec<_>, Vec<_>) = patterns.iter().cloned().partition(Pattern::is_empty);
                self.push("(");
                if !absent.is_empty() {
                    self.negated(|compiler| {
                        compiler.tag_exists(key, |compiler| compiler.push("event_tags.value <> ''"))
                    });
                    self.push(" OR ");
                }
                if rest.is_empty() {
                    self.push("0");
                } else {
                    self.tag_exists(key, |compiler| compiler.texts(&["event_tags.value"], &rest, false));
                }
                self.push(")");
            }
            Test::Number(comparison, number) => self.tag_exists(key, |compiler| {
                // The form that `tag_number` takes.
                compiler.push(
                    "length(CAST(event_tags.value AS BLOB)) <= 15 \
                     AND (event_tags.value GLOB '[0-9]*' OR event_tags.value GLOB '-[0-9]*') \
                     AND substr(event_tags.value, 2) NOT GLOB '*[^0-9.]*' AND event_tags.value NOT GLOB '*.*.*' AND ",
                );
                compiler.compare("CAST(event_tags.value AS REAL)", *comparison, *number);
            }),
            _ => self.tag_exists(key, |compiler| compiler.push("event_tags.value <> ''")),
        }
    }

    fn tag_exists(&mut self, key: &str, value: impl FnOnce(&mut Self)) {
        self.push("EXISTS (");
        self.push(TAGS_OF_EVENT);
        self.push(" AND event_tags.key = ");
        self.bind(SqlValue::Text(key.to_owned()));
        self.push(" AND ");
        value(self);
        self.push(")");
    }
}

/// Whether an expression on issues asks for nothing but an event with something.
fn is_of_events(expression: &Expression) -> bool {
    match expression {
        Expression::And(parts) | Expression::Or(parts) => !parts.is_empty() && parts.iter().all(is_of_events),
        Expression::Not(_) => false,
        Expression::Term(term) => match &term.condition {
            Condition::Text(_) => false,
            Condition::Field(field, _) => !term.negated && place(field, Target::Issues) == Place::EventsOfIssue,
        },
    }
}

fn integer(text: &str) -> Option<SqlValue> {
    text.parse().ok().map(SqlValue::Integer)
}

/// The bytes of an id of 32 hexadecimal digits.
fn bytes(text: &str) -> Option<SqlValue> {
    u128::from_str_radix(text, 16).ok().map(|id| SqlValue::Blob(id.to_be_bytes().to_vec()))
}
