//! The grammar of selectors, by recursive descent.

use super::{PathItem, Selector, SelectorError, ValueType};

/// Selectors longer than this are refused.
const MAX_BYTES: usize = 65_536;
/// Parentheses nested deeper than this are refused.
const MAX_NESTING: usize = 64;

/// Whether a key is written without quotes.
pub(super) fn is_plain_key(key: &str) -> bool {
    let mut bytes = key.bytes();
    bytes.next().is_some_and(begins_key) && bytes.all(continues_key)
}

const fn begins_key(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == b'_'
}

const fn continues_key(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')
}

pub(super) fn parse(text: &str) -> Result<Selector, SelectorError> {
    if text.len() > MAX_BYTES {
        return Err(SelectorError::TooLarge);
    }
    if let Some(value_type) = type_word(text) {
        return Ok(Selector::Path(vec![PathItem::Type(value_type)]));
    }
    let mut parser = Parser { text, rest: text, nesting: 0 };
    let selector = parser.any_of()?;
    parser.skip_spaces();
    if parser.rest.is_empty() { Ok(selector) } else { Err(parser.syntax()) }
}

struct Parser<'a> {
    text: &'a str,
    rest: &'a str,
    nesting: usize,
}

impl<'a> Parser<'a> {
    fn syntax(&self) -> SelectorError {
        SelectorError::Syntax(self.text.to_owned())
    }

    fn skip_spaces(&mut self) {
        self.rest = self.rest.trim_start_matches(' ');
    }

    fn eat(&mut self, token: &str) -> bool {
        self.skip_spaces();
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn any_of(&mut self) -> Result<Selector, SelectorError> {
        let mut parts = vec![self.all_of()?];
        while self.eat("||") || self.eat("|") {
            parts.push(self.all_of()?);
        }
        Ok(single_or(parts, Selector::Or))
    }

    fn all_of(&mut self) -> Result<Selector, SelectorError> {
        let mut parts = vec![self.term()?];
        while self.eat("&&") || self.eat("&") {
            parts.push(self.term()?);
        }
        Ok(single_or(parts, Selector::And))
    }

    fn term(&mut self) -> Result<Selector, SelectorError> {
        if self.eat("!") || self.eat("~") {
            return Ok(Selector::Not(Box::new(self.operand()?)));
        }
        self.operand()
    }

    fn operand(&mut self) -> Result<Selector, SelectorError> {
        if !self.eat("(") {
            return self.path();
        }
        self.nesting += 1;
        if self.nesting > MAX_NESTING {
            return Err(SelectorError::TooLarge);
        }
        let inner = self.any_of()?;
        self.nesting -= 1;
        if self.eat(")") { Ok(inner) } else { Err(self.syntax()) }
    }

    fn path(&mut self) -> Result<Selector, SelectorError> {
        let mut items = Vec::new();
        loop {
            self.item(&mut items)?;
            if !self.eat(".") {
                break;
            }
        }
        if items == [PathItem::Wildcard] {
            return Err(SelectorError::LoneWildcard);
        }
        if items.iter().filter(|item| matches!(item, PathItem::DeepWildcard)).count() > 1 {
            return Err(SelectorError::RepeatedDeepWildcard);
        }
        Ok(Selector::Path(items))
    }

    fn item(&mut self, items: &mut Vec<PathItem>) -> Result<(), SelectorError> {
        self.skip_spaces();
        let Some(&first) = self.rest.as_bytes().first() else { return Err(self.syntax()) };
        let item = match first {
            b'$' => self.type_name()?,
            b'*' if self.eat("**") => PathItem::DeepWildcard,
            b'*' => {
                self.rest = &self.rest[1..];
                PathItem::Wildcard
            }
            b'\'' => self.quoted_key()?,
            b'0'..=b'9' => {
                let digits = self.take_while(|byte| byte.is_ascii_digit());
                PathItem::Index(digits.parse().map_err(|_| SelectorError::InvalidIndex)?)
            }
            _ if begins_key(first) => PathItem::Key(self.take_while(continues_key).to_owned()),
            _ => return Err(self.syntax()),
        };
        items.push(item);
        Ok(())
    }

    fn take_while(&mut self, accepts: impl Fn(u8) -> bool) -> &'a str {
        let end = self.rest.bytes().position(|byte| !accepts(byte)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    fn type_name(&mut self) -> Result<PathItem, SelectorError> {
        self.rest = &self.rest[1..];
        let name = self.take_while(|byte| byte.is_ascii_lowercase() || byte == b'_');
        if name.is_empty() || self.rest.bytes().next().is_some_and(continues_key) {
            return Err(self.syntax());
        }
        ValueType::from_name(name).map(PathItem::Type).ok_or_else(|| SelectorError::UnknownType(name.to_owned()))
    }

    fn quoted_key(&mut self) -> Result<PathItem, SelectorError> {
        let mut key = String::new();
        self.rest = &self.rest[1..];
        loop {
            let Some(end) = self.rest.find('\'') else { return Err(self.syntax()) };
            key.push_str(&self.rest[..end]);
            self.rest = &self.rest[end + 1..];
            match self.rest.strip_prefix('\'') {
                Some(rest) => {
                    key.push('\'');
                    self.rest = rest;
                }
                None if key.is_empty() => return Err(self.syntax()),
                None => return Ok(PathItem::Key(key)),
            }
        }
    }
}

/// The words of the first selector language, which were whole selectors.
fn type_word(text: &str) -> Option<ValueType> {
    match text {
        "freeform" | "email" | "sensitive" | "text" => Some(ValueType::String),
        "databag" | "container" => Some(ValueType::Object),
        _ => None,
    }
}

/// Whether a key that is a whole selector needs quotes so as not to be read as a type.
pub(super) fn is_type_word(key: &str) -> bool {
    type_word(key).is_some()
}

fn single_or(mut parts: Vec<Selector>, join: fn(Vec<Selector>) -> Selector) -> Selector {
    match (parts.len(), parts.pop()) {
        (1, Some(part)) => part,
        (_, last) => {
            parts.extend(last);
            join(parts)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_form_is_canonical() {
        for (text, printed) in [
            ("a&b|c", "(a && b) || c"),
            ("a . b ", "a.b"),
            ("~(a || b)&&$exception.value", "!(a || b) && $error.value"),
            ("'a b'.'it''s'.'plain'.0.*.**", "'a b'.'it''s'.plain.0.*.**"),
            ("freeform", "$string"),
            ("container", "$object"),
            ("!email", "!'email'"),
            ("'email'", "'email'"),
            ("user.email", "user.email"),
        ] {
            let selector = Selector::parse(text).unwrap();
            assert_eq!(selector.to_string(), printed);
            assert_eq!(Selector::parse(printed).unwrap(), selector);
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (text, error) in [
            ("*", SelectorError::LoneWildcard),
            ("a && *", SelectorError::LoneWildcard),
            ("**.a.**", SelectorError::RepeatedDeepWildcard),
            ("$foo", SelectorError::UnknownType("foo".to_owned())),
            ("99999999999999999999999", SelectorError::InvalidIndex),
        ] {
            assert_eq!(Selector::parse(text), Err(error), "{text}");
        }
        for text in
            ["", " ", "a.", "a..b", "1a", "-a", "!!a", "(a", "a)", "a b", "''", "'a", "$", "$String", "é", "a\n"]
        {
            assert_eq!(Selector::parse(text), Err(SelectorError::Syntax(text.to_owned())));
        }
        assert_eq!(Selector::parse(&"(".repeat(1_000)), Err(SelectorError::TooLarge));
    }

    proptest::proptest! {
        #![proptest_config(proptest::test_runner::Config::with_cases(512))]
        #[test]
        fn no_text_panics_and_printing_is_stable(text in "[a-z$*.'!&|() 0-9é]{0,24}") {
            if let Ok(selector) = Selector::parse(&text) {
                proptest::prop_assert_eq!(Selector::parse(&selector.to_string()), Ok(selector));
            }
        }
    }
}
