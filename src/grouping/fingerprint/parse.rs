//! Reads fingerprint rules: `matchers -> entries title="…"`, one a line, `#` begins a comment.

use crate::grouping::RuleError;
use crate::grouping::glob::{Flavour, Glob};
use crate::grouping::line_scanner::{LineError, LineScanner};

use super::{FingerprintRule, Key, Matcher, ThreadField};

/// More rules than this in one text are refused.
const MAX_RULES: usize = 10_000;

/// Reads a rule file.
pub(super) fn parse(text: &str) -> Result<Vec<FingerprintRule>, RuleError> {
    let mut rules = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let at =
            |error: LineError| RuleError::Fingerprint { line: index + 1, column: error.column, message: error.message };
        let mut scanner = LineScanner::new(line);
        if scanner.is_done() {
            continue;
        }
        if rules.len() == MAX_RULES {
            return Err(at(scanner.error(format!("more than {MAX_RULES} rules"))));
        }
        rules.push(rule(&mut scanner, line).map_err(at)?);
    }
    Ok(rules)
}

fn rule(scanner: &mut LineScanner<'_>, line: &str) -> Result<FingerprintRule, LineError> {
    let mut matchers = Vec::new();
    loop {
        if scanner.is_done() {
            return Err(scanner.error("expected `->` and a fingerprint"));
        }
        if scanner.take("->") {
            break;
        }
        matchers.push(matcher(scanner)?);
    }
    if matchers.is_empty() {
        return Err(scanner.error_at(0, "expected a matcher such as `error.type:KeyError` before `->`"));
    }
    let mut fingerprint = Vec::new();
    let mut title = None;
    while !scanner.is_done() {
        if scanner.take(",") {
            continue;
        }
        if let Some(found) = attribute(scanner)? {
            title = Some(found);
        } else {
            fingerprint.push(entry(scanner)?);
        }
    }
    if fingerprint.is_empty() {
        return Err(scanner.error("expected a fingerprint after `->`"));
    }
    Ok(FingerprintRule { matchers, fingerprint, title, text: line.trim().to_owned() })
}

fn matcher(scanner: &mut LineScanner<'_>) -> Result<Matcher, LineError> {
    let negated = scanner.take("!");
    let start = scanner.position();
    let name = scanner.value(|letter| letter == ':' || letter.is_whitespace())?;
    if name.is_empty() || !scanner.take(":") {
        return Err(scanner.error_at(start, "expected a matcher such as `error.type:KeyError`"));
    }
    let Some(key) = key(name) else {
        return Err(scanner.error_at(start, format!("unknown matcher `{name}`")));
    };
    let pattern = scanner.value(char::is_whitespace)?.to_owned();
    let flavour = match key {
        Key::Path | Key::Package => Flavour::Path,
        Key::ErrorValue | Key::Message | Key::Level => Flavour::TextIgnoreCase,
        _ => Flavour::Text,
    };
    Ok(Matcher { negated, glob: Glob::new(&pattern, flavour), key, pattern })
}

fn key(name: &str) -> Option<Key> {
    Some(match name {
        "error.type" | "type" => Key::ErrorType,
        "error.value" | "value" => Key::ErrorValue,
        "message" => Key::Message,
        "logger" => Key::Logger,
        "level" => Key::Level,
        "sdk" => Key::Sdk,
        "family" => Key::Family,
        "release" => Key::Release,
        "app" => Key::App,
        "stack.function" | "function" => Key::Function,
        "stack.module" | "module" => Key::Module,
        "stack.abs_path" | "path" => Key::Path,
        "stack.package" | "package" => Key::Package,
        "thread.id" => Key::Thread(ThreadField::Id),
        "thread.name" => Key::Thread(ThreadField::Name),
        "thread.crashed" => Key::Thread(ThreadField::Crashed),
        "thread.current" => Key::Thread(ThreadField::Current),
        "thread.state" => Key::Thread(ThreadField::State),
        _ => Key::Tag(name.strip_prefix("tags.").filter(|tag| !tag.is_empty())?.to_owned()),
    })
}

/// `title="…"`.
fn attribute(scanner: &mut LineScanner<'_>) -> Result<Option<String>, LineError> {
    let rest = scanner.rest();
    let name = rest.find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_')).unwrap_or(rest.len());
    if name == 0 || !rest.get(name..).is_some_and(|after| after.starts_with('=')) {
        return Ok(None);
    }
    let start = scanner.position();
    let found = scanner.take_while(|letter| letter != '=');
    if found != "title" {
        return Err(scanner.error_at(start, format!("unknown attribute `{found}`; known is `title`")));
    }
    scanner.take("=");
    Ok(Some(scanner.value(char::is_whitespace)?.to_owned()))
}

fn entry(scanner: &mut LineScanner<'_>) -> Result<String, LineError> {
    if scanner.rest().starts_with("{{") {
        let Some(end) = scanner.rest().find("}}") else {
            return Err(scanner.error("this variable is not closed by `}}`"));
        };
        let variable = scanner.rest().get(..end + 2).unwrap_or_default();
        scanner.take(variable);
        return Ok(variable.to_owned());
    }
    let entry = scanner.value(|letter| letter == ',' || letter.is_whitespace())?;
    if entry.is_empty() {
        return Err(scanner.error("expected an entry of the fingerprint"));
    }
    Ok(entry.to_owned())
}
