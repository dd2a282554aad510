//! Key and values to a condition: what each kind of field takes.

use super::ast::{Condition, Expression, Term, Test};
use super::error::QueryErrorKind;
use super::field::{Field, Kind};
use super::pattern::Pattern;
use super::scan::{Item, Key, Values};
use super::value::{Comparison, Number, Status, TimeTest, tag_number};

/// The levels there are.
const LEVELS: [&str; 6] = ["debug", "info", "warning", "error", "fatal", "sample"];

/// The priorities there are.
const PRIORITIES: [&str; 3] = ["low", "medium", "high"];

/// What is wrong with a term; the query is added by the parser.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) kind: QueryErrorKind,
    pub(super) column: usize,
    pub(super) message: String,
    pub(super) expected: String,
}

fn wrong(column: usize, message: impl Into<String>, expected: impl Into<String>) -> Fault {
    Fault { kind: QueryErrorKind::Value, column, message: message.into(), expected: expected.into() }
}

/// The condition of `key:values`.
pub(super) fn field_condition(key: &Key, values: &Values, column: usize) -> Result<Expression, Fault> {
    let make = |field: Field, test: Test| {
        Expression::Term(Term { column, negated: false, condition: Condition::Field(field, test) })
    };
    let field = match key {
        Key::Tag(tag) => Field::Tag(tag.as_str().into()),
        Key::Name(name) => match name.as_str() {
            "id" => id_field(values)?,
            "error.unhandled" => {
                return Ok(make(Field::ErrorHandled, Test::Truth(!truth(name, values)?)));
            }
            "issue.category" => return Ok(category(&values.items, &make)),
            name => Field::from_name(name).unwrap_or_else(|| Field::Tag(name.into())),
        },
    };
    match field {
        Field::User => return Ok(user(&values.items, &make)),
        Field::Assignee => return Ok(assignee(&values.items, &make)),
        _ => {}
    }
    let name = field.to_string();
    if field == Field::Issue {
        let upper = |item: &Item| Ok(Pattern::parse(&item.written.to_ascii_uppercase()));
        return Ok(make(field, Test::OneOf(mapped(values, upper)?)));
    }
    let test = match field.kind() {
        Kind::Text => Test::OneOf(patterns(&name, values)?),
        Kind::EventId => Test::OneOf(mapped(values, event_id)?),
        Kind::Number => Test::OneOf(mapped(values, |item| decimal_id(&name, item))?),
        Kind::Level => Test::OneOf(mapped(values, |item| word(&name, item, &LEVELS))?),
        Kind::Priority => Test::OneOf(mapped(values, |item| word(&name, item, &PRIORITIES))?),
        Kind::Truth => Test::Truth(truth(&name, values)?),
        Kind::Quantity => number(&name, values, Number::parse, "a number, such as times_seen:>10")?,
        Kind::Duration => number(&name, values, Number::parse_duration, "a time span, such as >250ms or >=5s")?,
        Kind::Time => time(&name, values)?,
        Kind::Status => status(&name, values)?,
        Kind::Tag => tag(&name, values)?,
    };
    Ok(make(field, test))
}

fn mapped(values: &Values, each: impl Fn(&Item) -> Result<Pattern, Fault>) -> Result<Vec<Pattern>, Fault> {
    values.items.iter().map(each).collect()
}

/// Text values; a sign before one that is not in quotes is a mistake, not text.
fn patterns(name: &str, values: &Values) -> Result<Vec<Pattern>, Fault> {
    mapped(values, |item| {
        if !item.quoted && item.written.starts_with(['<', '>']) {
            return Err(wrong(
                item.column,
                format!("`{name}` is text, which has no order"),
                "a text; put it into quotes to look for the sign itself",
            ));
        }
        Ok(item.pattern())
    })
}

fn single<'v>(name: &str, values: &'v Values, expected: &str) -> Result<&'v Item, Fault> {
    match values.items.as_slice() {
        [item] if !values.list => Ok(item),
        _ => Err(wrong(values.column, format!("`{name}` takes no list"), expected)),
    }
}

fn number(name: &str, values: &Values, parse: fn(&str) -> Option<Number>, expected: &str) -> Result<Test, Fault> {
    let item = single(name, values, expected)?;
    let (comparison, digits) = Comparison::strip(&item.written);
    match parse(digits) {
        Some(number) => Ok(Test::Number(comparison, number)),
        None => Err(wrong(item.column, format!("`{}` does not fit `{name}`", item.written), expected)),
    }
}

fn time(name: &str, values: &Values) -> Result<Test, Fault> {
    let expected = "-24h (since then), +7d (before then), or a date with a sign, such as >2026-01-31T12:00:00Z";
    let item = single(name, values, expected)?;
    match TimeTest::parse(&item.written) {
        Some(test) => Ok(Test::Time(test)),
        None => Err(wrong(item.column, format!("`{}` is no time", item.written), expected)),
    }
}

fn truth(name: &str, values: &Values) -> Result<bool, Fault> {
    let item = single(name, values, "true or false")?;
    match item.written.to_ascii_lowercase().as_str() {
        "true" | "1" | "yes" => Ok(true),
        "false" | "0" | "no" => Ok(false),
        _ => Err(wrong(item.column, format!("`{}` is neither true nor false", item.written), "true or false")),
    }
}

fn status(name: &str, values: &Values) -> Result<Test, Fault> {
    let names: Vec<&str> = Status::ALL.into_iter().map(Status::name).collect();
    let names = names.join(", ");
    let item = single(name, values, "one state; several are put together with OR")?;
    match item.written.to_ascii_lowercase().as_str() {
        state @ ("for_review" | "linked" | "unlinked") => Err(Fault {
            kind: QueryErrorKind::Unsupported,
            column: item.column,
            message: format!("`is:{state}` is not supported: it needs a Sentry server"),
            expected: format!("one of {names}"),
        }),
        state => match Status::from_name(state) {
            Some(status) => Ok(Test::Status(status)),
            None => Err(wrong(
                item.column,
                format!("`{}` is no state of an issue", item.written),
                format!("one of {names}"),
            )),
        },
    }
}

/// A tag is text; behind a sign it is compared as a number.
fn tag(name: &str, values: &Values) -> Result<Test, Fault> {
    let [item] = values.items.as_slice() else { return Ok(Test::OneOf(patterns(name, values)?)) };
    if values.list || item.quoted || !item.written.starts_with(['<', '>']) {
        return Ok(Test::OneOf(patterns(name, values)?));
    }
    let (comparison, digits) = Comparison::strip(&item.written);
    match (tag_number(digits), Number::parse(digits)) {
        (Some(_), Some(number)) => Ok(Test::Number(comparison, number)),
        _ => Err(wrong(
            item.column,
            format!("`{name}` is a tag, which is compared as a plain number"),
            "a number, such as >=500; put the value into quotes to look for the sign itself",
        )),
    }
}

fn word(name: &str, item: &Item, words: &[&str]) -> Result<Pattern, Fault> {
    let pattern = Pattern::parse(&item.written.to_ascii_lowercase());
    match pattern.as_exact() {
        Some(text) if !words.contains(&text) => Err(wrong(
            item.column,
            format!("`{}` is no value of `{name}`", item.written),
            format!("one of {}", words.join(", ")),
        )),
        _ => Ok(pattern),
    }
}

/// `id:` names an event by its 32 digits, or an issue by its number.
fn id_field(values: &Values) -> Result<Field, Fault> {
    let is_event = |item: &Item| event_id(item).is_ok();
    match (values.items.iter().all(is_event), values.items.iter().any(is_event)) {
        (true, _) => Ok(Field::EventId),
        (false, false) => Ok(Field::IssueId),
        (false, true) => Err(wrong(values.column, "ids of events and of issues in one list", "ids of one kind")),
    }
}

fn event_id(item: &Item) -> Result<Pattern, Fault> {
    let digits: String = item.written.chars().filter(|&character| character != '-').collect();
    if digits.len() == 32 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        Ok(Pattern::exact(digits.to_ascii_lowercase()))
    } else {
        Err(wrong(item.column, format!("`{}` is no event id", item.written), "32 hexadecimal digits"))
    }
}

fn decimal_id(name: &str, item: &Item) -> Result<Pattern, Fault> {
    match item.written.parse::<i64>() {
        Ok(number) if number >= 0 => Ok(Pattern::exact(number.to_string())),
        _ => Err(wrong(
            item.column,
            format!("`{}` is no value of `{name}`", item.written),
            "the number of an issue, or for id: the 32 digits of an event; a short id goes with `issue:`",
        )),
    }
}

/// `user:` takes a plain text or `id:`, `email:`, `username:` or `ip:` and a text.
fn user(items: &[Item], make: &dyn Fn(Field, Test) -> Expression) -> Expression {
    let mut groups: Vec<(Field, Vec<Pattern>)> = Vec::new();
    for item in items {
        let (field, text) = match item.written.split_once(':') {
            Some(("id", text)) => (Field::UserId, text),
            Some(("email", text)) => (Field::UserEmail, text),
            Some(("username", text)) => (Field::UserUsername, text),
            Some(("ip", text)) => (Field::UserIp, text),
            _ => (Field::User, item.written.as_str()),
        };
        let pattern = Pattern::parse(text);
        match groups.iter_mut().find(|(known, _)| *known == field) {
            Some((_, patterns)) => patterns.push(pattern),
            None => groups.push((field, vec![pattern])),
        }
    }
    Expression::any(groups.into_iter().map(|(field, patterns)| make(field, Test::OneOf(patterns))).collect())
}

/// Issues are of errors or of feedback; of other categories there are none.
fn category(items: &[Item], make: &dyn Fn(Field, Test) -> Expression) -> Expression {
    let of_type = |name: &str| make(Field::EventType, Test::OneOf(vec![Pattern::exact(name.to_owned())]));
    let parts = items.iter().map(|item| match item.written.to_ascii_lowercase().as_str() {
        "error" => of_type("feedback").negate(),
        other => of_type(other),
    });
    Expression::any(parts.collect())
}

/// `assigned:none` is the absence of an assignee.
fn assignee(items: &[Item], make: &dyn Fn(Field, Test) -> Expression) -> Expression {
    let (none, named): (Vec<&Item>, Vec<&Item>) =
        items.iter().partition(|item| item.written.eq_ignore_ascii_case("none"));
    let mut parts = Vec::new();
    if !none.is_empty() {
        parts.push(make(Field::Assignee, Test::Has).negate());
    }
    if !named.is_empty() {
        parts.push(make(Field::Assignee, Test::OneOf(named.into_iter().map(Item::pattern).collect())));
    }
    Expression::any(parts)
}
