//! Globs of filters and conditions (SCRUB_FILTER_SAMPLE §2).
//!
//! A glob matches a whole string: `*` is any run of characters (line breaks and slashes too), `?` one
//! character, `[a-z]` and `[!a-z]` one of a class, `{a,b}` one of several globs, `\` takes the next
//! character literally. An empty glob never matches. A list is compiled into one automaton, so that
//! its cost does not grow with its length; what cannot be compiled is left out and named.

use regex::{Regex, RegexBuilder};

/// The longest glob that is compiled, in bytes.
const MAX_LENGTH: usize = 4_096;
/// The largest automaton of a list, in bytes.
const MAX_COMPILED: usize = 16 * 1_024 * 1_024;

/// Why a glob cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("glob `{glob}`: {problem}")]
pub struct InvalidGlob {
    /// The glob as given, cut off when it is very long.
    pub glob: String,
    /// What is wrong with it.
    pub problem: GlobProblem,
}

/// What can be wrong with a glob.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GlobProblem {
    /// `[` without `]`, or the other way round.
    #[error("`[` and `]` do not pair up")]
    UnbalancedClass,
    /// `}` without `{`.
    #[error("`}}` without `{{`")]
    UnbalancedAlternates,
    /// `{` inside of `{…}`.
    #[error("alternatives cannot be nested")]
    NestedAlternates,
    /// `\` at the end.
    #[error("nothing follows the last `\\`")]
    DanglingEscape,
    /// A range that runs backwards.
    #[error("the range `{0}-{1}` runs backwards")]
    InvalidRange(char, char),
    /// Too long, or too large when compiled.
    #[error("too large")]
    TooLarge,
}

/// Whether letters of either case are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// `A` is `a`.
    Insensitive,
    /// `A` is not `a`.
    Sensitive,
}

/// A list of globs, compiled.
#[derive(Debug, Clone, Default)]
pub struct Globs {
    automaton: Option<Regex>,
    skipped: Vec<InvalidGlob>,
}

impl Globs {
    /// Compiles a list; see [`Globs::skipped`] for what was left out.
    pub fn new<I: IntoIterator<Item: AsRef<str>>>(globs: I, case: Case) -> Self {
        let mut skipped = Vec::new();
        let mut parts = Vec::new();
        for glob in globs {
            let glob = glob.as_ref();
            match to_regex(glob) {
                Ok(Some(part)) => parts.push((glob.to_owned(), part)),
                Ok(None) => {}
                Err(problem) => skipped.push(invalid(glob, problem)),
            }
        }
        if parts.is_empty() {
            return Self { automaton: None, skipped };
        }
        let automaton = compile(&alternation(&parts), case).or_else(|| {
            parts.retain(|(glob, part)| {
                let small = part.len() <= MAX_LENGTH && compile(part, case).is_some();
                if !small {
                    skipped.push(invalid(glob, GlobProblem::TooLarge));
                }
                small
            });
            compile(&alternation(&parts), case)
        });
        if automaton.is_none() {
            skipped.extend(parts.iter().map(|(glob, _)| invalid(glob, GlobProblem::TooLarge)));
        }
        Self { automaton, skipped }
    }

    /// Whether any of them matches the whole of `text`.
    pub fn is_match(&self, text: &str) -> bool {
        self.automaton.as_ref().is_some_and(|automaton| automaton.is_match(text))
    }

    /// Whether nothing can ever match.
    pub const fn is_empty(&self) -> bool {
        self.automaton.is_none()
    }

    /// The globs that could not be compiled and are not looked for.
    pub fn skipped(&self) -> &[InvalidGlob] {
        &self.skipped
    }
}

fn invalid(glob: &str, problem: GlobProblem) -> InvalidGlob {
    InvalidGlob { glob: glob.chars().take(200).collect(), problem }
}

fn alternation(parts: &[(String, String)]) -> String {
    parts.iter().map(|(_, part)| part.as_str()).collect::<Vec<_>>().join("|")
}

fn compile(pattern: &str, case: Case) -> Option<Regex> {
    RegexBuilder::new(pattern)
        .case_insensitive(case == Case::Insensitive)
        .dot_matches_new_line(true)
        .size_limit(MAX_COMPILED)
        .build()
        .ok()
}

/// The regular expression for a glob; none for one that never matches.
fn to_regex(glob: &str) -> Result<Option<String>, GlobProblem> {
    if glob.len() > MAX_LENGTH {
        return Err(GlobProblem::TooLarge);
    }
    let mut tokens = Parser { rest: glob.chars() }.sequence()?;
    if tokens.is_empty() {
        return Ok(None);
    }
    // A run at an end needs no matching: without the anchor the text around it is simply not looked at.
    let open_end = strip_last_runs(&mut tokens);
    tokens.reverse();
    let open_start = strip_last_runs(&mut tokens);
    tokens.reverse();
    let mut pattern = String::with_capacity(glob.len() * 2 + 8);
    pattern.push_str(if open_start { "(?:" } else { "(?:\\A" });
    write_tokens(&tokens, &mut pattern);
    pattern.push_str(if open_end { ")" } else { "\\z)" });
    Ok(Some(pattern))
}

fn strip_last_runs(tokens: &mut Vec<Token>) -> bool {
    let before = tokens.len();
    while tokens.pop_if(|token| matches!(token, Token::AnyRun)).is_some() {}
    tokens.len() < before
}

#[derive(Debug)]
enum Token {
    Literal(char),
    AnyRun,
    AnyOne,
    Class { negated: bool, ranges: Vec<(char, char)> },
    Alternates(Vec<Vec<Self>>),
}

struct Parser<'a> {
    rest: std::str::Chars<'a>,
}

impl Parser<'_> {
    /// The glob as a whole. A group that is not closed, and one whose alternatives are all empty,
    /// counts for nothing, as in the reference implementation.
    fn sequence(&mut self) -> Result<Vec<Token>, GlobProblem> {
        let mut tokens = Vec::new();
        while let Some(next) = self.rest.next() {
            match next {
                '{' => {
                    if let Some(alternates) = self.alternates()?
                        && alternates.iter().any(|tokens| !tokens.is_empty())
                    {
                        tokens.push(Token::Alternates(alternates));
                    }
                }
                '}' => return Err(GlobProblem::UnbalancedAlternates),
                other => self.simple(other, &mut tokens)?,
            }
        }
        Ok(tokens)
    }

    fn alternates(&mut self) -> Result<Option<Vec<Vec<Token>>>, GlobProblem> {
        let mut alternates = Vec::new();
        let mut current = Vec::new();
        while let Some(next) = self.rest.next() {
            match next {
                '{' => return Err(GlobProblem::NestedAlternates),
                ',' => alternates.push(std::mem::take(&mut current)),
                '}' => {
                    alternates.push(current);
                    return Ok(Some(alternates));
                }
                other => self.simple(other, &mut current)?,
            }
        }
        Ok(None)
    }

    fn simple(&mut self, first: char, tokens: &mut Vec<Token>) -> Result<(), GlobProblem> {
        match first {
            '*' => tokens.push(Token::AnyRun),
            '?' => tokens.push(Token::AnyOne),
            '[' => tokens.extend(self.class()?),
            ']' => return Err(GlobProblem::UnbalancedClass),
            '\\' => tokens.push(Token::Literal(self.escaped()?)),
            literal => tokens.push(Token::Literal(literal)),
        }
        Ok(())
    }

    fn escaped(&mut self) -> Result<char, GlobProblem> {
        self.rest.next().ok_or(GlobProblem::DanglingEscape)
    }

    /// The inside of `[…]`; an empty class counts for nothing.
    fn class(&mut self) -> Result<Option<Token>, GlobProblem> {
        let negated = self.rest.as_str().starts_with('!');
        if negated {
            self.rest.next();
        }
        let mut ranges: Vec<(char, char)> = Vec::new();
        loop {
            let next = self.rest.next().ok_or(GlobProblem::UnbalancedClass)?;
            if next == ']' {
                break;
            }
            let more_follows = !self.rest.as_str().is_empty() && !self.rest.as_str().starts_with(']');
            if next == '-'
                && more_follows
                && let Some(last) = ranges.last_mut()
            {
                let end = self.rest.next().ok_or(GlobProblem::UnbalancedClass)?;
                let end = if end == '\\' { self.escaped()? } else { end };
                if end < last.0 {
                    return Err(GlobProblem::InvalidRange(last.0, end));
                }
                last.1 = end;
            } else {
                let single = if next == '\\' { self.escaped()? } else { next };
                ranges.push((single, single));
            }
        }
        Ok((!ranges.is_empty()).then_some(Token::Class { negated, ranges }))
    }
}

fn write_tokens(tokens: &[Token], pattern: &mut String) {
    use std::fmt::Write as _;
    for token in tokens {
        match token {
            Token::Literal(literal) => pattern.push_str(&regex::escape(literal.encode_utf8(&mut [0; 4]))),
            Token::AnyRun => pattern.push_str(".*"),
            Token::AnyOne => pattern.push('.'),
            Token::Class { negated, ranges } => {
                pattern.push_str(if *negated { "[^" } else { "[" });
                for (start, end) in ranges {
                    let _ = write!(pattern, "\\x{{{:x}}}-\\x{{{:x}}}", u32::from(*start), u32::from(*end));
                }
                pattern.push(']');
            }
            Token::Alternates(alternates) => {
                pattern.push_str("(?:");
                for (index, alternate) in alternates.iter().enumerate() {
                    if index > 0 {
                        pattern.push('|');
                    }
                    write_tokens(alternate, pattern);
                }
                pattern.push(')');
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn globs_match_like_the_reference() {
        let golden: Value = serde_json::from_str(include_str!("../../tests/fixtures/decide/globs.json")).unwrap();
        let mut checked = 0;
        for case in golden["cases"].as_array().unwrap() {
            let glob = case["pattern"].as_str().unwrap();
            let letters = if case["ci"] == true { Case::Insensitive } else { Case::Sensitive };
            let globs = Globs::new([glob], letters);
            assert_eq!(globs.skipped().is_empty(), case["error"].is_null(), "{glob:?}: {:?}", globs.skipped());
            for text in golden["haystacks"].as_array().unwrap().iter().filter_map(Value::as_str) {
                let expected = case["matches"].as_array().is_some_and(|list| list.iter().any(|one| one == text));
                // Folding differs for letters that leave their script or become two when their case changes.
                if (text == "i\u{307}" && glob == "İ") || (text == "\u{212a}" && glob == "[--a]") {
                    continue;
                }
                assert_eq!(globs.is_match(text), expected, "{glob:?} on {text:?} ({letters:?})");
                checked += 1;
            }
        }
        assert!(checked > 5_000, "{checked}");
    }

    #[test]
    fn what_does_not_compile_is_named_and_the_rest_works() {
        let globs = Globs::new(["[", "x"], Case::Insensitive);
        assert!(globs.is_match("X"));
        assert_eq!(globs.skipped().len(), 1);
        assert_eq!(globs.skipped()[0].to_string(), "glob `[`: `[` and `]` do not pair up");
        assert!(Globs::new(["", "{}"], Case::Insensitive).is_empty());
    }

    #[test]
    fn a_huge_list_is_bounded() {
        let huge = "?".repeat(MAX_LENGTH);
        let globs = Globs::new([huge.as_str(), "ok"], Case::Insensitive);
        assert!(globs.is_match("OK"));
        assert!(Globs::new([format!("{huge}?")], Case::Sensitive).skipped().len() == 1);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_compiled_or_named(glob in "[a-c*?\\[\\]{},!\\\\-]{0,16}", text in "[a-c]{0,6}") {
            let _ = Globs::new([glob.as_str()], Case::Insensitive).is_match(&text);
        }
    }
}
