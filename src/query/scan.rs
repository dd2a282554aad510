//! Characters to keys, words and values: the lower half of the parser.

use super::error::{QueryError, QueryErrorKind};
use super::field::{is_key_character, is_plain_key};
use super::pattern::Pattern;

/// Characters of a query at most.
pub(super) const MAX_LENGTH: usize = 4_096;

/// Characters of a tag's key at most.
const MAX_KEY: usize = 200;

/// The characters of a query and a place among them.
pub(super) struct Scanner<'q> {
    query: &'q str,
    characters: Vec<char>,
    position: usize,
}

/// What stands before the colon of a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Key {
    /// A name: of a field, or else of a tag.
    Name(String),
    /// A tag in any case: `tags[key]`.
    Tag(String),
}

/// One value of a term.
#[derive(Debug, Clone)]
pub(super) struct Item {
    /// Its column, from 1.
    pub(super) column: usize,
    /// As it was written, without the quotes.
    pub(super) written: String,
    /// Whether there were quotes.
    pub(super) quoted: bool,
}

impl Item {
    /// The value as a text to look for.
    pub(super) fn pattern(&self) -> Pattern {
        Pattern::parse(&self.written)
    }
}

/// What stands behind the colon of a term.
#[derive(Debug, Clone)]
pub(super) struct Values {
    /// Its column, from 1.
    pub(super) column: usize,
    /// The values; one when it is no list, and never none.
    pub(super) items: Vec<Item>,
    /// Whether it was written as a list.
    pub(super) list: bool,
}

impl<'q> Scanner<'q> {
    pub(super) fn new(query: &'q str) -> Result<Self, QueryError> {
        let scanner = Self { query, characters: query.chars().take(MAX_LENGTH + 1).collect(), position: 0 };
        if scanner.characters.len() > MAX_LENGTH {
            let expected = format!("at most {MAX_LENGTH} characters");
            return Err(scanner.error(QueryErrorKind::Limit, MAX_LENGTH + 1, "the query is too long", &expected));
        }
        if let Some(place) = scanner.characters.iter().position(|&character| character == '\0') {
            return Err(scanner.error(QueryErrorKind::Syntax, place + 1, "a NUL character cannot be searched", ""));
        }
        Ok(scanner)
    }

    /// An error at a column; `expected` is empty when there is nothing to name.
    pub(super) fn error(&self, kind: QueryErrorKind, column: usize, message: &str, expected: &str) -> QueryError {
        QueryError {
            kind,
            column,
            message: message.to_owned(),
            expected: (!expected.is_empty()).then(|| expected.to_owned()),
            query: self.query.to_owned(),
        }
    }

    fn syntax(&self, column: usize, message: &str, expected: &str) -> QueryError {
        self.error(QueryErrorKind::Syntax, column, message, expected)
    }

    /// The column of the next character, from 1.
    pub(super) const fn column(&self) -> usize {
        self.position + 1
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.characters.get(self.position).copied()
    }

    /// Takes the next character if it is this one.
    pub(super) fn take(&mut self, character: char) -> bool {
        let taken = self.peek() == Some(character);
        self.position += usize::from(taken);
        taken
    }

    pub(super) fn skip_space(&mut self) {
        while self.peek().is_some_and(char::is_whitespace) {
            self.position += 1;
        }
    }

    /// Whether a word stands here, without regard to case, with an end behind it; it is taken if so.
    pub(super) fn take_word(&mut self, word: &str) -> bool {
        let taken = self.sees_word(word);
        if taken {
            self.position += word.len();
        }
        taken
    }

    /// Whether an ASCII word stands here, without regard to case, with an end behind it.
    pub(super) fn sees_word(&self, word: &str) -> bool {
        let end = self.position + word.len();
        let found = self.characters.get(self.position..end).unwrap_or_default();
        let same = found.len() == word.len()
            && found.iter().zip(word.chars()).all(|(found, expected)| found.eq_ignore_ascii_case(&expected));
        same && self.characters.get(end).is_none_or(|&next| next.is_whitespace() || matches!(next, '(' | ')'))
    }

    /// Takes a key and its colon, if there is one here.
    pub(super) fn take_key(&mut self) -> Result<Option<Key>, QueryError> {
        let start = self.position;
        let key = self.take_key_name()?;
        let colon = self.position;
        let is_url = self.characters.get(colon + 1..colon + 3) == Some(&['/', '/']);
        if key.is_none() || !self.take(':') || is_url {
            self.position = start;
            return Ok(None);
        }
        Ok(key)
    }

    /// Whether a key and its colon stand here.
    pub(super) fn sees_key(&mut self) -> Result<bool, QueryError> {
        let start = self.position;
        let key = self.take_key()?;
        self.position = start;
        Ok(key.is_some())
    }

    /// Takes the name of a key: `name`, `"name"` or `tags[name]`. Without one, the place is anywhere.
    fn take_key_name(&mut self) -> Result<Option<Key>, QueryError> {
        if self.peek() == Some('"') {
            let name = self.take_quoted()?.written;
            return Ok(is_tag_key(&name).then_some(if is_plain_key(&name) { Key::Name(name) } else { Key::Tag(name) }));
        }
        let start = self.position;
        while self.peek().is_some_and(is_key_character) {
            self.position += 1;
        }
        let name: String = self.text(start);
        if !matches!(name.as_str(), "tags" | "flags") || !self.take('[') {
            return Ok((!name.is_empty()).then_some(Key::Name(name)));
        }
        let inner = self.position;
        while self.peek().is_some_and(|character| character != ']') {
            self.position += 1;
        }
        let column = inner + 1;
        let written: String = self.text(inner);
        if !self.take(']') {
            return Err(self.syntax(column, "the bracket is not closed", "tags[key]:value"));
        }
        if name == "flags" {
            let message = "feature flags are not searched";
            return Err(self.error(QueryErrorKind::Unsupported, start + 1, message, "a tag, such as tags[key]:value"));
        }
        let tag = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(&written);
        if !is_tag_key(tag) {
            return Err(self.syntax(
                column,
                "this is no key of a tag",
                "1 to 200 characters without quotes, `[` or `]`",
            ));
        }
        Ok(Some(Key::Tag(tag.to_owned())))
    }

    /// Takes the key behind `has:`.
    pub(super) fn take_asked_key(&mut self) -> Result<Key, QueryError> {
        let column = self.column();
        let key = self.take_key_name()?;
        match key {
            Some(key) if self.is_at_end_of_term() => Ok(key),
            _ => Err(self.syntax(column, "`has:` asks for a key", "has:user, has:tags[key]")),
        }
    }

    /// Takes what stands behind the colon of `key`.
    pub(super) fn take_values(&mut self, key: &str) -> Result<Values, QueryError> {
        let column = self.column();
        let missing = |scanner: &Self| {
            let message = format!("there is no value after `{key}:`");
            scanner.syntax(column, &message, "a value directly after the colon, or `\"\"` for none")
        };
        let values = match self.peek() {
            None => return Err(missing(self)),
            Some('[') => self.take_list()?,
            Some('"') => Values { column, items: vec![self.take_quoted()?], list: false },
            Some(_) => {
                let written = self.take_bare();
                if written.is_empty() {
                    return Err(missing(self));
                }
                Values { column, items: vec![Item { column, written, quoted: false }], list: false }
            }
        };
        if self.is_at_end_of_term() {
            Ok(values)
        } else {
            Err(self.syntax(self.column(), "the value ends here", "a space; put the whole value into quotes"))
        }
    }

    fn is_at_end_of_term(&self) -> bool {
        self.peek().is_none_or(|next| next.is_whitespace() || next == ')')
    }

    /// Takes text up to a space or a parenthesis that is not opened in it.
    pub(super) fn take_bare(&mut self) -> String {
        let start = self.position;
        let mut open = 0_usize;
        while let Some(character) = self.peek() {
            match character {
                '(' => open += 1,
                ')' if open == 0 => break,
                ')' => open -= 1,
                space if space.is_whitespace() => break,
                _ => {}
            }
            self.position += 1;
        }
        self.text(start)
    }

    /// Takes text in quotes.
    pub(super) fn take_quoted(&mut self) -> Result<Item, QueryError> {
        let column = self.column();
        self.position += 1;
        let start = self.position;
        loop {
            match self.peek() {
                None => return Err(self.syntax(column, "the quote is not closed", "`\"` at the end of the text")),
                Some('"') => break,
                Some('\\') => self.position = (self.position + 2).min(self.characters.len()),
                Some(_) => self.position += 1,
            }
        }
        let written = self.text(start);
        self.position += 1;
        Ok(Item { column, written, quoted: true })
    }

    fn take_list(&mut self) -> Result<Values, QueryError> {
        let column = self.column();
        self.position += 1;
        let mut items = Vec::new();
        loop {
            self.skip_space();
            let start = self.position;
            let item = if self.peek() == Some('"') {
                self.take_quoted()?
            } else {
                while self.peek().is_some_and(|character| !matches!(character, ',' | ']')) {
                    self.position += 1;
                }
                let written = self.text(start).trim_end().to_owned();
                Item { column: start + 1, written, quoted: false }
            };
            self.skip_space();
            let ends = matches!(self.peek(), Some(',' | ']'));
            if self.peek().is_none() {
                return Err(self.syntax(column, "the list is not closed", "[first, second]"));
            }
            if !ends || (item.written.is_empty() && !item.quoted) {
                return Err(self.syntax(
                    item.column,
                    "a value of the list is missing or runs on",
                    "[first, \"second one\"]",
                ));
            }
            items.push(item);
            if self.take(']') {
                return Ok(Values { column, items, list: true });
            }
            self.position += 1;
        }
    }

    fn text(&self, start: usize) -> String {
        self.characters.get(start..self.position).unwrap_or_default().iter().collect()
    }
}

/// Whether a text can be the key of a tag.
fn is_tag_key(key: &str) -> bool {
    let fits = |character: char| !character.is_control() && !matches!(character, '"' | '[' | ']' | '\\' | '*');
    !key.is_empty() && key.chars().count() <= MAX_KEY && key.chars().all(fits)
}
