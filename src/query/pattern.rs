//! A text to look for, with `*` for any run of characters.
//!
//! Exact texts are compared to the letter; with a wildcard, and when looked for inside a longer text,
//! upper and lower case of ASCII letters are the same, as SQLite's `LIKE` has it.

use std::fmt;

/// A text with wildcards, taken apart once.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Pattern {
    /// What stands between the wildcards: one part is an exact text. Inner parts are never empty.
    parts: Vec<Box<str>>,
}

impl Pattern {
    /// Reads the written form: `*` is a wildcard, `\*`, `\"` and `\\` are the characters themselves.
    pub(super) fn parse(written: &str) -> Self {
        let mut parts = vec![String::new()];
        let mut characters = written.chars().peekable();
        while let Some(character) = characters.next() {
            match character {
                '*' => parts.push(String::new()),
                '\\' => {
                    let escaped = characters.next_if(|next| matches!(next, '*' | '"' | '\\'));
                    push(&mut parts, escaped.unwrap_or('\\'));
                }
                other => push(&mut parts, other),
            }
        }
        let last = parts.len() - 1;
        let kept =
            parts.into_iter().enumerate().filter(|(index, part)| *index == 0 || *index == last || !part.is_empty());
        Self { parts: kept.map(|(_, part)| part.into_boxed_str()).collect() }
    }

    /// Exactly this text.
    pub fn exact(text: impl Into<Box<str>>) -> Self {
        Self { parts: vec![text.into()] }
    }

    /// The text, when there is no wildcard in it.
    pub fn as_exact(&self) -> Option<&str> {
        match self.parts.as_slice() {
            [text] => Some(text),
            _ => None,
        }
    }

    /// Whether this is the empty text, which stands for "absent".
    pub fn is_empty(&self) -> bool {
        self.as_exact().is_some_and(str::is_empty)
    }

    /// Opens both ends if there is a wildcard: free text is found anywhere.
    pub(super) fn unanchored(mut self) -> Self {
        if self.parts.len() > 1 {
            if self.parts.first().is_some_and(|part| !part.is_empty()) {
                self.parts.insert(0, "".into());
            }
            if self.parts.last().is_some_and(|part| !part.is_empty()) {
                self.parts.push("".into());
            }
        }
        self
    }

    /// Whether `text` as a whole fits.
    pub fn matches(&self, text: &str) -> bool {
        match self.parts.as_slice() {
            [exact] => **exact == *text,
            [first, inner @ .., last] => matches_parts(text.as_bytes(), first, inner, last),
            [] => false,
        }
    }

    /// Whether it is found in `text`: anywhere when there is no wildcard, otherwise as a whole.
    pub fn is_found_in(&self, text: &str) -> bool {
        match self.parts.as_slice() {
            [needle] => find(text.as_bytes(), needle.as_bytes()).is_some(),
            _ => self.matches(text),
        }
    }

    /// The pattern for `LIKE … ESCAPE '\'` that fits what [`Pattern::matches`] does with a wildcard.
    pub(super) fn to_like(&self) -> String {
        let escaped: Vec<String> = self.parts.iter().map(|part| escape_like(part)).collect();
        escaped.join("%")
    }

    /// The pattern for `LIKE … ESCAPE '\'` that fits what [`Pattern::is_found_in`] does.
    pub(super) fn to_like_found(&self) -> String {
        match self.as_exact() {
            Some(text) => format!("%{}%", escape_like(text)),
            None => self.to_like(),
        }
    }
}

fn push(parts: &mut [String], character: char) {
    if let Some(part) = parts.last_mut() {
        part.push(character);
    }
}

fn escape_like(part: &str) -> String {
    let mut escaped = String::with_capacity(part.len());
    for character in part.chars() {
        if matches!(character, '%' | '_' | '\\') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

fn matches_parts(text: &[u8], first: &str, inner: &[Box<str>], last: &str) -> bool {
    let Some((head, rest)) = text.split_at_checked(first.len()) else { return false };
    if !head.eq_ignore_ascii_case(first.as_bytes()) {
        return false;
    }
    let Some(middle) = rest.len().checked_sub(last.len()) else { return false };
    let (mut rest, tail) = rest.split_at(middle);
    if !tail.eq_ignore_ascii_case(last.as_bytes()) {
        return false;
    }
    for part in inner {
        let Some(position) = find(rest, part.as_bytes()) else { return false };
        rest = rest.get(position + part.len()..).unwrap_or_default();
    }
    true
}

/// Where `needle` first stands, without regard to the case of ASCII letters.
fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    let Some(&first) = needle.first() else { return Some(0) };
    let (lower, upper) = (first.to_ascii_lowercase(), first.to_ascii_uppercase());
    let candidates = haystack.get(..=haystack.len().checked_sub(needle.len())?)?;
    memchr::memchr2_iter(lower, upper, candidates).find(|&position| {
        haystack.get(position..position + needle.len()).is_some_and(|found| found.eq_ignore_ascii_case(needle))
    })
}

impl fmt::Display for Pattern {
    /// The written form without quotes around it.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, part) in self.parts.iter().enumerate() {
            if index > 0 {
                formatter.write_str("*")?;
            }
            for character in part.chars() {
                if matches!(character, '*' | '"' | '\\') {
                    formatter.write_str("\\")?;
                }
                write!(formatter, "{character}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exact_to_the_letter_and_wildcards_without_case() {
        assert!(Pattern::parse("Web").matches("Web"));
        assert!(!Pattern::parse("web").matches("Web"));
        for (pattern, text, expected) in [
            ("web@1.*", "WEB@1.2", true),
            ("web@1.*", "web@2.1", false),
            ("*Timeout", "ReadTimeout", true),
            ("*Timeout", "TimeoutError", false),
            ("a*b*c", "a1b2b3c", true),
            ("a*b*c", "ac", false),
            ("ab*ba", "aba", false),
            ("*", "", true),
            ("a**b", "ab", true),
            (r"\*x*", "*xy", true),
            (r"\*x*", "axy", false),
            (r"C:\dir\*", r"C:\dir*", true),
            ("*é*", "caféteria", true),
        ] {
            assert_eq!(Pattern::parse(pattern).matches(text), expected, "{pattern} on {text}");
        }
    }

    #[test]
    fn free_text_is_found_anywhere() {
        assert!(Pattern::parse("division BY").is_found_in("ZeroDivision: division by zero"));
        assert!(!Pattern::parse("zeros").is_found_in("zero"));
        assert!(Pattern::parse("a*d").unanchored().is_found_in("xxabcdxx"));
        assert!(!Pattern::parse("a*d").is_found_in("xxabcdxx"));
        assert_eq!(Pattern::parse("100%_*").to_like(), r"100\%\_%");
    }

    proptest::proptest! {
        #![proptest_config(proptest::test_runner::Config::with_cases(512))]
        #[test]
        fn written_and_read_back(text in r#"[ab*"\\ ]{0,12}"#) {
            let pattern = Pattern::parse(&text);
            proptest::prop_assert_eq!(Pattern::parse(&pattern.to_string()), pattern);
        }

        #[test]
        fn same_as_a_regular_expression(pattern in "[abA*]{0,8}", text in "[abAB]{0,10}") {
            let read = Pattern::parse(&pattern);
            let expression = format!("^{}$", pattern.replace('*', ".*"));
            let flags = if read.as_exact().is_some() { "" } else { "(?i)" };
            let expected = regex::Regex::new(&format!("{flags}{expression}")).unwrap().is_match(&text);
            proptest::prop_assert_eq!(read.matches(&text), expected);
        }
    }
}
