//! Wildcard patterns of stack-trace and fingerprint rules (GROUPING §4).
//!
//! Text patterns let `*` run over anything. Path patterns keep `*` and `?` within a path component,
//! let `**` span components, and expect the value in lower case with forward slashes.

use regex::Regex;

/// Compiled patterns may not grow beyond this many bytes.
const MAX_COMPILED_BYTES: usize = 1 << 20;
/// Braces with more alternatives than this are left to the regular expression.
const MAX_ALTERNATIVES: usize = 64;

/// How a pattern reads its wildcards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flavour {
    /// `*` matches anything.
    Text,
    /// As [`Flavour::Text`], letters of either case alike.
    TextIgnoreCase,
    /// `*` stops at `/`; the value is in lower case.
    Path,
}

/// A compiled pattern.
#[derive(Debug, Clone)]
pub(super) struct Glob {
    test: Test,
    retry_with_slash: bool,
}

#[derive(Debug, Clone)]
enum Test {
    Any,
    Never,
    Exact(Box<str>),
    Prefix(Box<str>),
    Suffix(Box<str>),
    Contains(Box<str>),
    /// A run of whole path components anywhere, with something below it: `**/x/**`.
    Below(Box<str>),
    /// The last path components: `**/x`.
    Named(Box<str>),
    /// Literals in this order with anything between them; the first at the start, the last at the end.
    Pieces(Box<[Box<str>]>),
    /// One of several: `{a,b}`.
    OneOf(Box<[Test]>),
    Regex(Regex),
}

impl Glob {
    /// Compiles a pattern. One that is not well formed matches nothing.
    pub(super) fn new(pattern: &str, flavour: Flavour) -> Self {
        let lowered;
        let pattern = if flavour == Flavour::Path {
            lowered = pattern.to_ascii_lowercase().replace("\\\\", "/");
            lowered.as_str()
        } else {
            pattern
        };
        let retry_with_slash = flavour == Flavour::Path && pattern.starts_with(['/', '{']);
        let test = match alternatives(pattern).filter(|_| flavour != Flavour::TextIgnoreCase) {
            Some(alternatives) => {
                Test::OneOf(alternatives.iter().map(|alternative| Test::new(alternative, flavour)).collect())
            }
            None => Test::new(pattern, flavour),
        };
        Self { test, retry_with_slash }
    }

    /// Whether the pattern covers the whole of `value`.
    pub(super) fn matches(&self, value: &str) -> bool {
        if self.test.matches(value) {
            return true;
        }
        // A relative path is also tried as if it began at the root.
        self.retry_with_slash && !value.starts_with('/') && self.test.matches(&format!("/{value}"))
    }
}

impl Test {
    fn new(pattern: &str, flavour: Flavour) -> Self {
        let simple = match flavour {
            Flavour::Text => simple_text(pattern),
            Flavour::TextIgnoreCase => None,
            Flavour::Path => simple_path(pattern),
        };
        simple.unwrap_or_else(|| compile(pattern, flavour))
    }

    fn matches(&self, value: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Never => false,
            Self::Exact(text) => **text == *value,
            Self::Prefix(text) => value.starts_with(&**text),
            Self::Suffix(text) => value.ends_with(&**text),
            Self::Contains(text) => memchr::memmem::find(value.as_bytes(), text.as_bytes()).is_some(),
            Self::Below(text) => memchr::memmem::find_iter(value.as_bytes(), text.as_bytes())
                .any(|at| at == 0 || value.as_bytes().get(at - 1) == Some(&b'/')),
            Self::Named(text) => {
                value.strip_suffix(&**text).is_some_and(|directory| directory.is_empty() || directory.ends_with('/'))
            }
            Self::Pieces(pieces) => matches_pieces(pieces, value),
            Self::OneOf(tests) => tests.iter().any(|test| test.matches(value)),
            Self::Regex(regex) => regex.is_match(value),
        }
    }
}

fn matches_pieces(pieces: &[Box<str>], value: &str) -> bool {
    let [first, middle @ .., last] = pieces else {
        return false;
    };
    let Some(mut rest) = value.strip_prefix(&**first) else {
        return false;
    };
    for piece in middle {
        let Some(at) = memchr::memmem::find(rest.as_bytes(), piece.as_bytes()) else {
            return false;
        };
        rest = rest.get(at + piece.len()..).unwrap_or_default();
    }
    rest.ends_with(&**last)
}

/// The patterns that `{a,b}` stands for, where that is all there is to it.
fn alternatives(pattern: &str) -> Option<Vec<String>> {
    if !pattern.contains('{') || pattern.contains(['[', ']', '\\']) {
        return None;
    }
    let mut done: Vec<String> = vec![String::new()];
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        let (inner, behind) = after.split_once('}')?;
        if inner.contains('{') || before.contains('}') || done.len() * inner.split(',').count() > MAX_ALTERNATIVES {
            return None;
        }
        done = done
            .iter()
            .flat_map(|start| inner.split(',').map(move |choice| format!("{start}{before}{choice}")))
            .collect();
        rest = behind;
    }
    if rest.contains('}') {
        return None;
    }
    for alternative in &mut done {
        alternative.push_str(rest);
    }
    Some(done)
}

fn is_plain(text: &str) -> bool {
    !text.contains(['*', '?', '[', ']', '{', '}', '\\'])
}

fn simple_text(pattern: &str) -> Option<Test> {
    if is_plain(pattern) {
        return Some(Test::Exact(pattern.into()));
    }
    if matches!(pattern, "*" | "**") {
        return Some(Test::Any);
    }
    if pattern.contains("**/") || pattern.contains(['?', '[', ']', '{', '}', '\\']) {
        return None;
    }
    let (leading, rest) = pattern.strip_prefix('*').map_or((false, pattern), |rest| (true, rest));
    let (trailing, middle) = rest.strip_suffix('*').map_or((false, rest), |middle| (true, middle));
    if !is_plain(middle) {
        return Some(Test::Pieces(pattern.split('*').map(Into::into).collect()));
    }
    match (leading, trailing) {
        (true, true) => Some(Test::Contains(middle.into())),
        (true, false) => Some(Test::Suffix(middle.into())),
        (false, true) => Some(Test::Prefix(middle.into())),
        (false, false) => None,
    }
}

fn simple_path(pattern: &str) -> Option<Test> {
    if is_plain(pattern) {
        return Some(Test::Exact(pattern.into()));
    }
    if pattern == "**" {
        return Some(Test::Any);
    }
    let (anywhere, rest) = pattern.strip_prefix("**/").map_or((false, pattern), |rest| (true, rest));
    let (below, middle) = rest.strip_suffix("**").map_or((false, rest), |middle| (true, middle));
    if !is_plain(middle) || (below && !middle.ends_with('/')) {
        return None;
    }
    match (anywhere, below) {
        (true, true) => Some(Test::Below(middle.into())),
        (true, false) => Some(Test::Named(middle.into())),
        (false, true) => Some(Test::Prefix(middle.into())),
        (false, false) => None,
    }
}

fn compile(pattern: &str, flavour: Flavour) -> Test {
    let Some(source) = Translator { rest: pattern, flavour, depth: 0, out: String::from("^") }.run() else {
        return Test::Never;
    };
    regex::RegexBuilder::new(&source)
        .dot_matches_new_line(true)
        .case_insensitive(flavour == Flavour::TextIgnoreCase)
        .size_limit(MAX_COMPILED_BYTES)
        .build()
        .map_or(Test::Never, Test::Regex)
}

/// Turns a pattern into a regular expression.
struct Translator<'a> {
    rest: &'a str,
    flavour: Flavour,
    depth: usize,
    out: String,
}

impl Translator<'_> {
    fn run(mut self) -> Option<String> {
        let mut at_component_start = true;
        while let Some(letter) = self.next() {
            let component_start = at_component_start;
            at_component_start = letter == '/';
            match letter {
                '*' => at_component_start = self.star(component_start),
                '?' => self.out.push_str(self.any_character()),
                '[' => self.class()?,
                '{' => {
                    self.depth += 1;
                    self.out.push_str("(?:");
                }
                '}' if self.depth > 0 => {
                    self.depth -= 1;
                    self.out.push(')');
                }
                '}' => return None,
                ',' if self.depth > 0 => self.out.push('|'),
                '\\' => {
                    let escaped = self.next()?;
                    self.literal(escaped);
                }
                other => self.literal(other),
            }
        }
        self.out.push('$');
        (self.depth == 0).then_some(self.out)
    }

    fn next(&mut self) -> Option<char> {
        let mut letters = self.rest.chars();
        let letter = letters.next();
        self.rest = letters.as_str();
        letter
    }

    fn literal(&mut self, letter: char) {
        self.out.push_str(&regex::escape(letter.encode_utf8(&mut [0; 4])));
    }

    fn any_character(&self) -> &'static str {
        if self.flavour == Flavour::Path { "[^/]" } else { "." }
    }

    /// Returns whether a path component starts after it.
    fn star(&mut self, component_start: bool) -> bool {
        let doubled = self.rest.trim_start_matches('*');
        let is_double = doubled.len() < self.rest.len();
        self.rest = doubled;
        if is_double && component_start {
            if let Some(after) = doubled.strip_prefix('/') {
                self.rest = after;
                self.out.push_str("(?:/|.*/)?");
                return true;
            }
            if doubled.is_empty() {
                self.out.push_str(".*");
                return false;
            }
        }
        self.out.push_str(if self.flavour == Flavour::Path { "[^/]*" } else { ".*" });
        false
    }

    fn class(&mut self) -> Option<()> {
        self.out.push('[');
        if let Some(rest) = self.rest.strip_prefix(['!', '^']) {
            self.rest = rest;
            self.out.push('^');
        }
        let mut first = true;
        loop {
            match self.next()? {
                ']' if !first => break,
                '-' if !first && !self.rest.starts_with(']') => self.out.push('-'),
                letter => self.literal_in_class(letter),
            }
            first = false;
        }
        self.out.push(']');
        Some(())
    }

    fn literal_in_class(&mut self, letter: char) {
        if matches!(letter, '[' | ']' | '\\' | '^' | '-' | '&' | '~') {
            self.out.push('\\');
        }
        self.out.push(letter);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_patterns_run_over_anything() {
        for (pattern, value, expected) in [
            ("a*", "a/b", true),
            ("A*", "abc", false),
            ("**/x/**", "ax/y", false),
            ("**/x/**", "x/y", true),
            ("a?c", "a/c", true),
            ("[!a]x", "bx", true),
            ("{a,b}x", "bx", true),
            ("a.b", "axb", false),
            ("a\\*b", "a*b", true),
            ("[ab", "a", false),
            ("{a", "a", false),
            ("a{b,c{d,e}}f", "acef", true),
            ("{a,b}*{c,d}", "bxxd", true),
            ("{a,b}*{c,d}", "bxx", false),
            ("a*b*c", "abxc", true),
            ("a*bc*c", "abc", false),
            ("ab*ba", "aba", false),
            ("a*b*c", "axxbyyc", true),
            ("**", "", true),
        ] {
            assert_eq!(Glob::new(pattern, Flavour::Text).matches(value), expected, "{pattern} on {value}");
        }
    }

    #[test]
    fn path_patterns_keep_to_components() {
        for (pattern, value, expected) in [
            ("a*", "a/b", false),
            ("A*", "abc", true),
            ("**/x/**", "x/y", true),
            ("**/x/**", "a/x/y", true),
            ("**/x/**", "a/x", false),
            ("/a/**", "a/b", true),
            ("a/**", "/a/b", false),
            ("**/b", "b", true),
            ("**b", "a/b", false),
            ("a**b", "a/x/b", false),
            ("{c,d}:/windows/**", "d:/windows/ntdll.dll", true),
            ("{/lib,/usr/lib}/**", "usr/lib/x", true),
            ("?:/windows/**", "d:/windows/ntdll.dll", true),
            ("/x/*.so", "/x/a/b.so", false),
            ("C:\\\\Users\\\\**", "c:/users/x", true),
        ] {
            assert_eq!(Glob::new(pattern, Flavour::Path).matches(value), expected, "{pattern} on {value}");
        }
    }
}
