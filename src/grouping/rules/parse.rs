//! Reads rule files: one rule a line, `#` begins a comment.

use crate::grouping::RuleError;
use crate::grouping::line_scanner::{LineError, LineScanner};

use super::{Action, Flag, Key, Matcher, Reach, Rule};

/// More rules than this in one text are refused.
const MAX_RULES: usize = 10_000;

/// Reads a rule file.
///
/// # Errors
/// [`RuleError::StackTrace`] names the first line that is not a rule.
pub(in crate::grouping) fn parse(text: &str) -> Result<Vec<Rule>, RuleError> {
    let mut rules = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let at =
            |error: LineError| RuleError::StackTrace { line: index + 1, column: error.column, message: error.message };
        let mut scanner = LineScanner::new(line);
        if scanner.is_done() {
            continue;
        }
        if rules.len() == MAX_RULES {
            return Err(at(scanner.error(format!("more than {MAX_RULES} rules"))));
        }
        rules.push(rule(&mut scanner).map_err(at)?);
    }
    Ok(rules)
}

fn rule(scanner: &mut LineScanner<'_>) -> Result<Rule, LineError> {
    let caller = if scanner.rest().starts_with('[') { Some(neighbour(scanner)?) } else { None };
    if caller.is_some() {
        scanner.skip_blanks();
        if !scanner.take("|") {
            return Err(scanner.error("expected `|` after the calling frame"));
        }
    }
    let mut matchers = Vec::new();
    while !scanner.is_done() && !starts_action(scanner.rest()) && !scanner.rest().starts_with('|') {
        matchers.push(matcher(scanner, false)?);
    }
    if matchers.is_empty() {
        return Err(scanner.error("expected a matcher such as `function:name`"));
    }
    let mut callee = None;
    if scanner.take("|") {
        scanner.skip_blanks();
        if !scanner.rest().starts_with('[') {
            return Err(scanner.error("expected `[` before the called frame"));
        }
        callee = Some(neighbour(scanner)?);
    }
    let mut actions = Vec::new();
    while !scanner.is_done() {
        actions.push(action(scanner)?);
    }
    if actions.is_empty() {
        return Err(scanner.error("expected an action such as `-app` or `category=system`"));
    }
    Ok(Rule { caller, matchers, callee, actions })
}

fn neighbour(scanner: &mut LineScanner<'_>) -> Result<Matcher, LineError> {
    scanner.take("[");
    scanner.skip_blanks();
    let matcher = matcher(scanner, true)?;
    scanner.skip_blanks();
    if scanner.take("]") { Ok(matcher) } else { Err(scanner.error("expected `]`; a neighbour has one matcher")) }
}

fn is_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.')
}

fn starts_action(rest: &str) -> bool {
    let after_reach = rest.strip_prefix(['^', 'v']).unwrap_or(rest);
    if after_reach.starts_with(['+', '-']) {
        return true;
    }
    rest.find(|letter| !is_name(letter)).is_some_and(|end| rest.get(end..).is_some_and(|next| next.starts_with('=')))
}

fn matcher(scanner: &mut LineScanner<'_>, bracketed: bool) -> Result<Matcher, LineError> {
    let negated = scanner.take("!");
    let start = scanner.position();
    let name = scanner.take_while(is_name);
    if name.is_empty() {
        return Err(scanner.error("expected the name of a matcher"));
    }
    if !scanner.take(":") {
        return Err(scanner.error(format!("expected `:` after `{name}`")));
    }
    let Some(key) = Key::from_name(name) else {
        return Err(scanner.error_at(start, format!("unknown matcher `{name}`")));
    };
    let pattern = if bracketed && !scanner.rest().starts_with('"') {
        bracketed_value(scanner)
    } else {
        scanner.value(char::is_whitespace)?
    };
    Ok(Matcher { negated, key, pattern: pattern.to_owned() })
}

/// The value ends at a blank or at the bracket that closes the neighbour; brackets inside it may pair.
fn bracketed_value<'a>(scanner: &mut LineScanner<'a>) -> &'a str {
    let depth = std::cell::Cell::new(0_usize);
    scanner.take_while(|letter| match letter {
        '[' => {
            depth.set(depth.get() + 1);
            true
        }
        ']' if depth.get() == 0 => false,
        ']' => {
            depth.set(depth.get() - 1);
            true
        }
        other => !other.is_whitespace(),
    })
}

fn action(scanner: &mut LineScanner<'_>) -> Result<Action, LineError> {
    let start = scanner.position();
    let reach = if scanner.take("^") {
        Reach::TowardsCrash
    } else if scanner.rest().starts_with("v+") || scanner.rest().starts_with("v-") {
        scanner.take("v");
        Reach::TowardsEntry
    } else {
        Reach::Itself
    };
    let sign = if scanner.take("+") { Some(true) } else { scanner.take("-").then_some(false) };
    let name_start = scanner.position();
    let name = scanner.take_while(is_name);
    if let Some(value) = sign {
        let flag = match name {
            "app" => Flag::App,
            "group" => Flag::Group,
            _ => return Err(scanner.error_at(name_start, format!("expected `app` or `group`, found `{name}`"))),
        };
        return Ok(Action::Flag { flag, value, reach });
    }
    if reach != Reach::Itself || name.is_empty() || !scanner.take("=") {
        return Err(scanner.error_at(start, "expected an action such as `-app` or `category=system`"));
    }
    let value_start = scanner.position();
    let value = scanner.take_while(is_name);
    let number = || {
        value
            .parse::<u32>()
            .map_err(|_| scanner.error_at(value_start, format!("`{name}` needs a number, found `{value}`")))
    };
    match name {
        "category" if !value.is_empty() => Ok(Action::Category(value.to_owned())),
        "category" => Err(scanner.error_at(value_start, "expected a category's name")),
        "max-frames" => Ok(Action::MaxFrames(number()?)),
        "min-frames" => Ok(Action::MinFrames(number()?)),
        "invert-stacktrace" => Ok(Action::Invert(number()? != 0)),
        _ => Err(scanner.error_at(name_start, format!("unknown variable `{name}`"))),
    }
}
