//! Messages without what changes from event to event (GROUPING §6).

use std::borrow::Cow;

use super::parameterize::parameterize;

/// The first two lines that are not blank, with values replaced by their kind.
pub(super) fn normalize(message: &str) -> Cow<'_, str> {
    match first_lines(message) {
        Cow::Borrowed(lines) => parameterize(lines),
        Cow::Owned(lines) => Cow::Owned(parameterize(&lines).into_owned()),
    }
}

fn first_lines(message: &str) -> Cow<'_, str> {
    let is_plain = !message.contains(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']);
    if is_plain && message.trim() == message {
        return Cow::Borrowed(message);
    }
    let mut lines = message
        .split(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'])
        .filter(|line| !line.trim().is_empty());
    let mut trimmed = lines.next().unwrap_or_default().to_owned();
    if let Some(second) = lines.next() {
        trimmed.push('\n');
        trimmed.push_str(second);
    }
    let mut trimmed = trimmed.trim().to_owned();
    if trimmed != message {
        trimmed.push_str("...");
    }
    Cow::Owned(trimmed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_lines_count() {
        assert_eq!(normalize("one"), "one");
        assert_eq!(normalize("one\ntwo"), "one\ntwo");
        assert_eq!(normalize("one\n\ntwo\nthree"), "one\ntwo...");
        assert_eq!(normalize(" one "), "one...");
    }
}
