//! The form of `.env` files: assignments with quotes, escapes, comments and references to other variables.
//!
//! Values are read as the widespread libraries for these files read them. What a reference may see is for the caller
//! to say: a file that was found in a checkout must not be given the values of the environment, since it also says
//! which server they would be sent to.

use std::collections::BTreeMap;
use std::iter::Peekable;
use std::str::Chars;

/// An assignment, as far as it could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Assignment {
    /// Its line, from 1.
    pub(super) line: usize,
    /// The variable.
    pub(super) name: String,
    /// What it is set to.
    pub(super) value: Value,
}

/// The right side of an assignment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    /// As it was read.
    Text(String),
    /// It refers to a variable that is not known.
    Unknown(String),
    /// It is in no form of a value.
    Broken(&'static str),
}

/// Reads a file's text. `lookup` gives the value of a variable that the file does not set before it refers to it.
pub(super) fn parse(text: &str, lookup: &dyn Fn(&str) -> Option<String>) -> Vec<Assignment> {
    let mut reader = Reader { rest: text.trim_start_matches('\u{feff}').chars().peekable(), line: 1 };
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    let mut found = Vec::new();
    while let Some((line, name)) = reader.next_name() {
        let value = reader.value(&|name| known.get(name).cloned().or_else(|| lookup(name)));
        if let Value::Text(text) = &value {
            known.insert(name.clone(), text.clone());
        }
        found.push(Assignment { line, name, value });
    }
    found
}

struct Reader<'t> {
    rest: Peekable<Chars<'t>>,
    line: usize,
}

impl Reader<'_> {
    fn next(&mut self) -> Option<char> {
        let next = self.rest.next();
        if next == Some('\n') {
            self.line += 1;
        }
        next
    }

    fn skip_line(&mut self) {
        while self.next().is_some_and(|c| c != '\n') {}
    }

    fn skip_blanks(&mut self) {
        while self.rest.next_if(|c| c.is_whitespace() && *c != '\n').is_some() {}
    }

    /// Goes to the next assignment and reads up to its value. Lines without one are of no concern here.
    fn next_name(&mut self) -> Option<(usize, String)> {
        loop {
            self.skip_blanks();
            let line = self.line;
            match self.rest.peek()? {
                '\n' => {
                    self.next();
                    continue;
                }
                '#' => {
                    self.skip_line();
                    continue;
                }
                _ => {}
            }
            let mut name = self.word();
            self.skip_blanks();
            if name == "export" && self.rest.peek() != Some(&'=') {
                name = self.word();
                self.skip_blanks();
            }
            if !name.is_empty() && self.rest.next_if_eq(&'=').is_some() {
                self.skip_blanks();
                return Some((line, name));
            }
            self.skip_line();
        }
    }

    fn word(&mut self) -> String {
        let mut word = String::new();
        while let Some(c) = self.rest.next_if(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.')) {
            word.push(c);
        }
        word
    }

    fn value(&mut self, lookup: &dyn Fn(&str) -> Option<String>) -> Value {
        let mut text = String::new();
        let mut unknown = None;
        let mut in_quotes = false;
        let broken = loop {
            let Some(c) = self.next() else { break in_quotes.then_some("a quote is not closed") };
            match c {
                '"' => in_quotes = !in_quotes,
                '\\' => match self.next() {
                    Some('n') => text.push('\n'),
                    Some(c @ ('\\' | '\'' | '"' | '$' | ' ')) => text.push(c),
                    _ => {
                        self.skip_line();
                        break Some("a backslash stands only before n, \\, ', \", $ and a blank");
                    }
                },
                '$' => self.reference(lookup, &mut text, &mut unknown),
                c if in_quotes => text.push(c),
                '\n' => break None,
                '\'' => {
                    if !self.literal(&mut text) {
                        break Some("a quote is not closed");
                    }
                }
                c if c.is_whitespace() => {
                    self.skip_blanks();
                    let ends = matches!(self.rest.peek(), None | Some('\n' | '#'));
                    self.skip_line();
                    break (!ends).then_some("a value with blanks needs quotes");
                }
                c => text.push(c),
            }
        };
        match (broken, unknown) {
            (Some(broken), _) => Value::Broken(broken),
            (None, Some(unknown)) => Value::Unknown(unknown),
            (None, None) => Value::Text(text),
        }
    }

    /// What stands between single quotes; false when they are not closed.
    fn literal(&mut self, text: &mut String) -> bool {
        while let Some(c) = self.next() {
            if c == '\'' {
                return true;
            }
            text.push(c);
        }
        false
    }

    /// `$NAME` or `${NAME}`, the dollar being read already.
    fn reference(&mut self, lookup: &dyn Fn(&str) -> Option<String>, text: &mut String, unknown: &mut Option<String>) {
        let braced = self.rest.next_if_eq(&'{').is_some();
        let name = self.word();
        if braced {
            self.rest.next_if_eq(&'}');
        }
        match lookup(&name) {
            Some(value) => text.push_str(&value),
            None if name.is_empty() => text.push('$'),
            None => *unknown = Some(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Vec<(String, Value)> {
        let environment = |name: &str| (name == "OUTSIDE").then(|| "o".to_owned());
        parse(text, &environment).into_iter().map(|found| (found.name, found.value)).collect()
    }

    fn value(text: &str) -> Value {
        read(&format!("A={text}\nB=next")).swap_remove(0).1
    }

    #[test]
    fn each_form_of_value_is_read() {
        let text = |text: &str| Value::Text(text.to_owned());
        for (written, meant) in [
            ("plain", "plain"),
            ("", ""),
            ("  padded  ", "padded"),
            ("v # comment", "v"),
            ("a#b", "a#b"),
            ("'a $B \\n'", "a $B \\n"),
            ("\"a # b\\n\\\"\"", "a # b\n\""),
            ("\"two\nlines\"", "two\nlines"),
            ("a'b'\"c\"", "abc"),
            ("$OUTSIDE-${OUTSIDE}", "o-o"),
            ("\\$OUTSIDE", "$OUTSIDE"),
            ("v\r", "v"),
        ] {
            assert_eq!(value(written), text(meant), "{written:?}");
        }
        assert!(matches!(value("a b"), Value::Broken(_)));
        assert!(matches!(value("a\\x"), Value::Broken(_)));
        assert_eq!(value("x$ELSEWHERE"), Value::Unknown("ELSEWHERE".to_owned()));
        assert_eq!(read("A='open\nB=c").len(), 1);
    }

    #[test]
    fn what_is_no_assignment_is_passed_over_and_lines_are_counted() {
        let text = "\u{feff}# c\n\nexport A=1\nnot one\n: yaml\nexport=2\n  B = \"3\n4\"\nC=${A}$B\n";
        let found = parse(text, &|_| None);
        let lines: Vec<_> = found.iter().map(|found| (found.line, found.name.as_str())).collect();
        assert_eq!(lines, [(3, "A"), (6, "export"), (7, "B"), (9, "C")]);
        assert_eq!(found[3].value, Value::Text("13\n4".to_owned()));
    }

    proptest! {
        #[test]
        fn any_text_is_read_to_its_end(text in "[A-C=$'\"\\\\ \n#{}é]{0,60}") {
            let lines = text.lines().count().max(1);
            for found in parse(&text, &|_| None) {
                prop_assert!(found.line <= lines);
            }
        }
    }
}
