//! Reads one line of a rule file and knows at which column it stands.

/// A place on a line and what was expected there.
#[derive(Debug)]
pub(super) struct LineError {
    /// The column in characters, from 1.
    pub(super) column: usize,
    /// What was expected.
    pub(super) message: String,
}

/// A cursor over one line.
pub(super) struct LineScanner<'a> {
    line: &'a str,
    at: usize,
}

impl<'a> LineScanner<'a> {
    /// A cursor at the start of `line`.
    pub(super) const fn new(line: &'a str) -> Self {
        Self { line, at: 0 }
    }

    /// What is still to be read.
    pub(super) fn rest(&self) -> &'a str {
        self.line.get(self.at..).unwrap_or_default()
    }

    /// Whether nothing but white space or a comment is left.
    pub(super) fn is_done(&mut self) -> bool {
        self.skip_blanks();
        self.rest().is_empty() || self.rest().starts_with('#')
    }

    /// Passes over white space.
    pub(super) fn skip_blanks(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    /// Passes over `token` if it is next.
    pub(super) fn take(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    /// Takes the longest run of characters that `accept` allows; may be empty.
    pub(super) fn take_while(&mut self, accept: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|letter| !accept(letter)).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    /// A value in quotes, or up to what `stop` says.
    pub(super) fn value(&mut self, stop: impl Fn(char) -> bool) -> Result<&'a str, LineError> {
        if !self.rest().starts_with('"') {
            return Ok(self.take_while(|letter| !stop(letter)));
        }
        let inner = self.rest().get(1..).unwrap_or_default();
        let Some(end) = inner.find('"') else {
            return Err(self.error("this quote is not closed"));
        };
        self.at += end + 2;
        Ok(inner.get(..end).unwrap_or_default())
    }

    /// An error at the cursor.
    pub(super) fn error(&self, message: impl Into<String>) -> LineError {
        self.error_at(self.at, message)
    }

    /// An error at a byte of the line.
    pub(super) fn error_at(&self, at: usize, message: impl Into<String>) -> LineError {
        let column = self.line.get(..at).unwrap_or_default().chars().count() + 1;
        LineError { column, message: message.into() }
    }

    /// The byte of the line that is next.
    pub(super) const fn position(&self) -> usize {
        self.at
    }
}
