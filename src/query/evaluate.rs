//! Evaluation on an event in memory.

use super::ast::{Condition, Expression, Test};
use super::field::Field;
use super::pattern::Pattern;
use super::value::{Comparison, Number, TimeTest, tag_number};
use crate::event::{Node, Number as JsonNumber, Value};
use crate::model::Timestamp;

/// Looks at a text and says whether it was the one.
type Visit<'v> = &'v mut dyn FnMut(&str) -> bool;

/// Whether an event fits.
pub(super) fn matches(expression: &Expression, event: &Node<'_>, now: Timestamp) -> bool {
    match expression {
        Expression::And(parts) => parts.iter().all(|part| matches(part, event, now)),
        Expression::Or(parts) => parts.iter().any(|part| matches(part, event, now)),
        Expression::Not(inner) => !matches(inner, event, now),
        Expression::Term(term) => condition_holds(&term.condition, event, now) != term.negated,
    }
}

fn condition_holds(condition: &Condition, event: &Node<'_>, now: Timestamp) -> bool {
    match condition {
        Condition::Text(pattern) => is_said(event, pattern),
        Condition::Field(field, test) => match test {
            Test::Has => has(event, field),
            Test::OneOf(patterns) => patterns.iter().any(|pattern| fits(event, field, pattern)),
            Test::Number(comparison, number) => number_holds(event, field, *comparison, *number),
            Test::Time(time) => time_holds(event, field, *time, now),
            Test::Truth(truth) => *field == Field::ErrorHandled && (handled(event) != Some(false)) == *truth,
            Test::Status(_) => false,
        },
    }
}

fn has(event: &Node<'_>, field: &Field) -> bool {
    match field {
        Field::ErrorHandled => handled(event).is_some(),
        Field::Timestamp => timestamp(event, "timestamp").is_some(),
        Field::TransactionDuration => duration(event).is_some(),
        _ => any_text(event, field, &mut |text| !text.is_empty()),
    }
}

fn fits(event: &Node<'_>, field: &Field, pattern: &Pattern) -> bool {
    if pattern.is_empty() {
        return !has(event, field);
    }
    if field.is_searched() {
        is_said(event, pattern)
    } else {
        any_text(event, field, &mut |text| pattern.matches(text))
    }
}

fn number_holds(event: &Node<'_>, field: &Field, comparison: Comparison, number: Number) -> bool {
    match field {
        Field::TransactionDuration => {
            duration(event).is_some_and(|milliseconds| comparison.holds(milliseconds, number.get()))
        }
        Field::Tag(_) => any_text(event, field, &mut |text| {
            tag_number(text).is_some_and(|value| comparison.holds(value, number.get()))
        }),
        _ => false,
    }
}

fn time_holds(event: &Node<'_>, field: &Field, time: TimeTest, now: Timestamp) -> bool {
    if *field != Field::Timestamp {
        return false;
    }
    let (first, end) = time.range(now);
    timestamp(event, "timestamp").is_some_and(|moment| (first..end).contains(&moment.as_millis()))
}

/// A moment: seconds since 1970, or RFC 3339.
fn timestamp(event: &Node<'_>, key: &str) -> Option<Timestamp> {
    match &event.get(key)?.value {
        Value::Number(number) => Some(Timestamp::from_seconds(number.as_f64())),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

fn duration(event: &Node<'_>) -> Option<f64> {
    let (start, end) = (timestamp(event, "start_timestamp")?, timestamp(event, "timestamp")?);
    #[expect(clippy::cast_precision_loss, reason = "exact for spans of less than 285,000 years")]
    Some(end.as_millis().saturating_sub(start.as_millis()) as f64)
}

/// False when any exception is marked as unhandled, true when all marks say handled, none without marks.
fn handled(event: &Node<'_>) -> Option<bool> {
    let marks = exceptions(event).iter().filter_map(|exception| exception.get("mechanism")?.get("handled")?.as_bool());
    marks.fold(None, |all, mark| Some(all.unwrap_or(true) && mark))
}

fn exceptions<'n, 'a>(event: &'n Node<'a>) -> &'n [Node<'a>] {
    event.get("exception").map(Node::values).unwrap_or_default()
}

/// Shows the texts of a field until one was the one.
fn any_text(event: &Node<'_>, field: &Field, visit: Visit<'_>) -> bool {
    match field {
        Field::Tag(key) => any_tag(event, key, visit),
        Field::Message => any_message(event, visit) || any_title(event, visit),
        Field::Title => any_title(event, visit),
        Field::Culprit => {
            at(event, &["culprit"], visit) || (event.get("culprit").is_none() && at(event, &["transaction"], visit))
        }
        Field::ErrorType => of_exceptions(event, &["type"], visit),
        Field::ErrorValue => of_exceptions(event, &["value"], visit),
        Field::ErrorMechanism => of_exceptions(event, &["mechanism", "type"], visit),
        Field::StackFilename => any_frame(event, "filename", visit),
        Field::StackAbsPath => any_frame(event, "abs_path", visit),
        Field::StackModule => any_frame(event, "module", visit),
        Field::StackFunction => any_frame(event, "function", visit),
        Field::StackPackage => any_frame(event, "package", visit),
        Field::User => ["id", "email", "username", "ip_address"].iter().any(|key| at(event, &["user", key], visit)),
        Field::EventId => at(event, &["event_id"], &mut |text| match text.len() {
            36 => visit(&text.replace('-', "").to_ascii_lowercase()),
            _ => visit(text),
        }),
        _ => path(field).is_some_and(|path| at(event, path, visit)),
    }
}

/// Where an event has a field that is a single value.
const fn path(field: &Field) -> Option<&'static [&'static str]> {
    Some(match field {
        Field::Level => &["level"],
        Field::EventType => &["type"],
        Field::Platform => &["platform"],
        Field::Environment => &["environment"],
        Field::Release => &["release"],
        Field::Dist => &["dist"],
        Field::Transaction => &["transaction"],
        Field::Logger => &["logger"],
        Field::UserId => &["user", "id"],
        Field::UserEmail => &["user", "email"],
        Field::UserUsername => &["user", "username"],
        Field::UserIp => &["user", "ip_address"],
        Field::SdkName => &["sdk", "name"],
        Field::SdkVersion => &["sdk", "version"],
        Field::Url => &["request", "url"],
        Field::HttpMethod => &["request", "method"],
        Field::Trace => &["contexts", "trace", "trace_id"],
        Field::Project => &["project"],
        _ => return None,
    })
}

fn at(node: &Node<'_>, path: &[&str], visit: Visit<'_>) -> bool {
    path.iter().try_fold(node, |node, key| node.get(key)).is_some_and(|node| is_text(node, visit))
}

/// Shows a single value as text, the way normalisation would write it into a tag.
fn is_text(node: &Node<'_>, visit: Visit<'_>) -> bool {
    match &node.value {
        Value::String(text) => visit(text),
        Value::Bool(truth) => visit(if *truth { "True" } else { "False" }),
        Value::Number(JsonNumber::Unsigned(number)) => visit(&number.to_string()),
        Value::Number(JsonNumber::Signed(number)) => visit(&number.to_string()),
        Value::Number(JsonNumber::Float(number)) => visit(&number.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => false,
    }
}

fn of_exceptions(event: &Node<'_>, path: &[&str], visit: Visit<'_>) -> bool {
    exceptions(event).iter().any(|exception| at(exception, path, visit))
}

fn any_tag(event: &Node<'_>, key: &str, visit: Visit<'_>) -> bool {
    let found = match event.get("tags").map(|tags| &tags.value) {
        Some(Value::Array(pairs)) => pairs.iter().any(|pair| match pair.as_array() {
            Some([name, value]) => name.as_str() == Some(key) && is_text(value, visit),
            _ => false,
        }),
        Some(Value::Object(tags)) => tags.get(key).is_some_and(|value| is_text(value, visit)),
        _ => false,
    };
    // Normalisation moves these into the tags.
    found || (matches!(key, "server_name" | "site") && at(event, &[key], visit))
}

fn any_frame(event: &Node<'_>, key: &str, visit: Visit<'_>) -> bool {
    let mut in_stack = |holder: &Node<'_>| {
        let frames = holder.get("stacktrace").and_then(|stack| stack.get("frames")).and_then(Node::as_array);
        frames.unwrap_or_default().iter().any(|frame| at(frame, &[key], visit))
    };
    let threads = event.get("threads").map(Node::values).unwrap_or_default();
    exceptions(event).iter().any(&mut in_stack) || threads.iter().any(&mut in_stack) || in_stack(event)
}

fn any_message(event: &Node<'_>, visit: Visit<'_>) -> bool {
    message(event).is_some_and(&mut *visit)
        || exceptions(event).iter().any(|exception| at(exception, &["type"], visit) || at(exception, &["value"], visit))
        || any_text(event, &Field::Culprit, visit)
}

/// Whether something is found in what an event says.
fn is_said(event: &Node<'_>, pattern: &Pattern) -> bool {
    let visit = &mut |text: &str| pattern.is_found_in(text);
    // A title that is made of texts that were searched is only put together when something can lie across them.
    let lies_across = pattern.as_exact().is_none_or(|text| text.contains(':') || text.starts_with(' '));
    any_message(event, visit) || ((lies_across || event.get("title").is_some()) && any_title(event, visit))
}

fn message<'n>(event: &'n Node<'_>) -> Option<&'n str> {
    let entry = event.get("logentry");
    let of_entry = entry.and_then(|entry| entry.get_str("formatted").or_else(|| entry.get_str("message")));
    of_entry.or_else(|| event.get_str("message"))
}

/// The title: the one that grouping gave, or else what it would most likely give (GROUPING §7).
fn any_title(event: &Node<'_>, visit: Visit<'_>) -> bool {
    if let Some(title) = event.get_str("title") {
        return visit(title);
    }
    let says = |exception: &&Node<'_>| exception.get_str("type").or_else(|| exception.get_str("value")).is_some();
    let Some(main) = exceptions(event).iter().rfind(says) else {
        return message(event).is_some_and(|message| visit(first_line(message)));
    };
    match (main.get_str("type"), main.get_str("value").map(first_line)) {
        (Some(kind), Some(value)) if !value.is_empty() => visit(&format!("{kind}: {value}")),
        (Some(text), _) | (None, Some(text)) => visit(text),
        (None, None) => false,
    }
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}
