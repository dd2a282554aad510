//! The grammar: terms, `AND`, `OR`, parentheses and `!`.
//!
//! A space between two terms is an `AND`; `AND` binds tighter than `OR`.

use super::ast::{Condition, Expression, Term, Test};
use super::error::{QueryError, QueryErrorKind};
use super::field::{Field, unsupported};
use super::pattern::Pattern;
use super::scan::{Key, Scanner};
use super::term::field_condition;

/// Terms of a query at most; every value of a list counts.
pub(super) const MAX_TERMS: usize = 200;

/// How deep parentheses may be nested.
const MAX_DEPTH: usize = 32;

/// Reads a query.
pub(super) fn parse(query: &str) -> Result<Expression, QueryError> {
    let mut parser = Parser { scanner: Scanner::new(query)?, depth: 0, terms: 0 };
    parser.scanner.skip_space();
    if parser.scanner.peek().is_none() {
        return Ok(Expression::everything());
    }
    let expression = parser.any()?;
    if parser.scanner.peek().is_some() {
        return Err(parser.syntax(parser.scanner.column(), "this parenthesis was never opened", "`(` before it"));
    }
    Ok(expression)
}

struct Parser<'q> {
    scanner: Scanner<'q>,
    depth: usize,
    terms: usize,
}

impl Parser<'_> {
    fn syntax(&self, column: usize, message: &str, expected: &str) -> QueryError {
        self.scanner.error(QueryErrorKind::Syntax, column, message, expected)
    }

    /// `a b OR c`
    fn any(&mut self) -> Result<Expression, QueryError> {
        let mut parts = vec![self.all()?];
        while self.scanner.take_word("OR") {
            parts.push(self.all()?);
        }
        Ok(Expression::any(parts))
    }

    /// `a b AND c`: at least one of them.
    fn all(&mut self) -> Result<Expression, QueryError> {
        let mut parts = Vec::new();
        loop {
            self.scanner.skip_space();
            let column = self.scanner.column();
            let next = self.scanner.peek();
            if parts.is_empty() {
                if next.is_none_or(|next| next == ')') || self.scanner.sees_word("OR") || self.scanner.sees_word("AND")
                {
                    return Err(self.syntax(column, "a term is missing here", "key:value, has:key or text"));
                }
            } else if next.is_none_or(|next| next == ')') || self.scanner.sees_word("OR") {
                return Ok(Expression::all(parts));
            } else if self.scanner.take_word("AND") {
                self.scanner.skip_space();
                let column = self.scanner.column();
                let next = self.scanner.peek();
                if next.is_none_or(|next| next == ')') || self.scanner.sees_word("OR") || self.scanner.sees_word("AND")
                {
                    return Err(self.syntax(column, "a term is missing after AND", "key:value, has:key or text"));
                }
            }
            parts.push(self.single()?);
        }
    }

    /// A term or a group, possibly with `!` before it.
    fn single(&mut self) -> Result<Expression, QueryError> {
        let column = self.scanner.column();
        let negated = self.scanner.take('!');
        let expression = match self.scanner.peek() {
            Some('(') => self.group()?,
            Some(next) if !next.is_whitespace() && next != '!' && next != ')' => self.term(column, negated)?,
            _ => return Err(self.syntax(column, "`!` stands alone", "a term directly after it, such as !has:user")),
        };
        Ok(if negated { expression.negate() } else { expression })
    }

    fn group(&mut self) -> Result<Expression, QueryError> {
        let column = self.scanner.column();
        self.scanner.take('(');
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            let expected = format!("at most {MAX_DEPTH} levels");
            return Err(self.scanner.error(
                QueryErrorKind::Limit,
                column,
                "parentheses are nested too deep",
                &expected,
            ));
        }
        let expression = self.any()?;
        self.depth -= 1;
        if self.scanner.take(')') {
            Ok(expression)
        } else {
            Err(self.syntax(column, "this parenthesis is not closed", "`)` at the end of the group"))
        }
    }

    fn term(&mut self, column: usize, negated: bool) -> Result<Expression, QueryError> {
        match self.scanner.take_key()? {
            Some(Key::Name(name)) if name == "has" => {
                self.count(column, 1)?;
                let place = self.scanner.column();
                let field = match self.scanner.take_asked_key()? {
                    Key::Tag(key) => Field::Tag(key.into()),
                    Key::Name(name) => self.asked_field(&name, place)?,
                };
                Ok(Expression::Term(Term { column, negated: false, condition: Condition::Field(field, Test::Has) }))
            }
            Some(key) => self.keyed(key, column),
            None => self.free_text(column, negated),
        }
    }

    fn asked_field(&self, name: &str, column: usize) -> Result<Field, QueryError> {
        if let Some(reason) = unsupported(name) {
            let message = format!("`{name}` is not supported: {reason}");
            return Err(self.scanner.error(QueryErrorKind::Unsupported, column, &message, ""));
        }
        match name {
            "is" | "status" => Err(self.scanner.error(
                QueryErrorKind::Value,
                column,
                "every issue has a state",
                "is:unresolved and the like",
            )),
            "id" => Ok(Field::EventId),
            "error.unhandled" => Ok(Field::ErrorHandled),
            "issue.category" => Ok(Field::EventType),
            _ => Ok(Field::from_name(name).unwrap_or_else(|| Field::Tag(name.into()))),
        }
    }

    fn keyed(&mut self, key: Key, column: usize) -> Result<Expression, QueryError> {
        let name = match &key {
            Key::Name(name) | Key::Tag(name) => name.clone(),
        };
        if let Key::Name(name) = &key
            && let Some(reason) = unsupported(name)
        {
            let message = format!("`{name}:` is not supported: {reason}");
            return Err(self.scanner.error(QueryErrorKind::Unsupported, column, &message, ""));
        }
        let values = self.scanner.take_values(&name)?;
        self.count(values.column, values.items.len())?;
        field_condition(&key, &values, column)
            .map_err(|fault| self.scanner.error(fault.kind, fault.column, &fault.message, &fault.expected))
    }

    /// Text without a key: words that follow each other are one text, unless a `!` was meant for the first.
    fn free_text(&mut self, column: usize, negated: bool) -> Result<Expression, QueryError> {
        self.count(column, 1)?;
        let written = if self.scanner.peek() == Some('"') {
            let item = self.scanner.take_quoted()?;
            if item.written.is_empty() {
                return Err(self.syntax(column, "the text is empty", "what to look for"));
            }
            item.written
        } else {
            let mut text = self.word()?;
            while !negated && self.is_before_word()? {
                text.push(' ');
                text.push_str(&self.word()?);
            }
            text
        };
        let pattern = Pattern::parse(&written).unanchored();
        Ok(Expression::Term(Term { column, negated: false, condition: Condition::Text(pattern) }))
    }

    fn word(&mut self) -> Result<String, QueryError> {
        let column = self.scanner.column();
        let word = self.scanner.take_bare();
        if word.contains("():") {
            let message = "aggregates such as count() are not supported";
            return Err(self.scanner.error(QueryErrorKind::Unsupported, column, message, "times_seen:>100 on issues"));
        }
        Ok(word)
    }

    /// Whether a further word of free text comes next; the place moves to it, or to what comes instead.
    fn is_before_word(&mut self) -> Result<bool, QueryError> {
        self.scanner.skip_space();
        if self.scanner.peek().is_none_or(|next| matches!(next, '(' | ')' | '!' | '"')) {
            return Ok(false);
        }
        Ok(!self.scanner.sees_word("OR") && !self.scanner.sees_word("AND") && !self.scanner.sees_key()?)
    }

    fn count(&mut self, column: usize, terms: usize) -> Result<(), QueryError> {
        self.terms += terms;
        if self.terms > MAX_TERMS {
            let expected = format!("at most {MAX_TERMS} terms, values of lists included");
            return Err(self.scanner.error(QueryErrorKind::Limit, column, "the query has too many terms", &expected));
        }
        Ok(())
    }
}
