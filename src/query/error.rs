//! What can be wrong with a query, and where.

use unicode_width::UnicodeWidthChar as _;

/// Columns of a query that are drawn at most; a longer one is cut around the place that is meant.
const DRAWN_COLUMNS: usize = 76;

/// What kind of fault a query has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QueryErrorKind {
    /// It does not follow the grammar.
    Syntax,
    /// A value does not fit its key.
    Value,
    /// The key or value is known, and not supported.
    Unsupported,
    /// The key means nothing for what is searched.
    WrongTarget,
    /// A name such as `latest` was not replaced by what it stands for.
    Unresolved,
    /// It is too long, too deep or has too many terms.
    Limit,
}

/// A query that cannot be used, with the place and the form that was expected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("column {column}: {message}{}", .expected.as_ref().map(|form| format!("; expected {form}")).unwrap_or_default())]
pub struct QueryError {
    /// What kind of fault it is.
    pub kind: QueryErrorKind,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong there.
    pub message: String,
    /// The form that was expected, when there is one to name.
    pub expected: Option<String>,
    /// The query as it was given.
    pub query: String,
}

impl QueryError {
    /// Draws the query, a caret under the place, and the message: three lines without a final newline.
    pub fn render(&self) -> String {
        let characters: Vec<char> =
            self.query.chars().map(|character| if character.is_control() { ' ' } else { character }).collect();
        let place = self.column.saturating_sub(1).min(characters.len());
        let start = if characters.len() > DRAWN_COLUMNS { place.saturating_sub(DRAWN_COLUMNS / 2) } else { 0 };
        let end = characters.len().min(start + DRAWN_COLUMNS);
        let before = characters.get(start..place).unwrap_or_default();
        let after = characters.get(place..end).unwrap_or_default();
        let (left, right) = (if start > 0 { "…" } else { "" }, if end < characters.len() { "…" } else { "" });
        let indent: usize = left.chars().chain(before.iter().copied()).map(|one| one.width().unwrap_or(0)).sum();
        let text: String = before.iter().chain(after).collect();
        let expected = self.expected.as_ref().map(|form| format!("; expected {form}")).unwrap_or_default();
        format!("{left}{text}{right}\n{:indent$}^\n{}{expected}", "", self.message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(query: &str, column: usize) -> QueryError {
        QueryError {
            kind: QueryErrorKind::Syntax,
            column,
            message: "wrong".into(),
            expected: Some("right".into()),
            query: query.into(),
        }
    }

    #[test]
    fn the_caret_stands_under_the_place() {
        assert_eq!(error("a b", 3).render(), "a b\n  ^\nwrong; expected right");
        assert_eq!(error("日\tb", 3).render(), "日 b\n   ^\nwrong; expected right");
        assert_eq!(error("", 1).render(), "\n^\nwrong; expected right");
        assert_eq!(error("a b", 3).to_string(), "column 3: wrong; expected right");
    }

    #[test]
    fn a_long_query_is_cut_around_the_place() {
        let query = format!("{}!{}", "a".repeat(300), "b".repeat(300));
        let drawn = error(&query, 301).render();
        let mut lines = drawn.lines();
        let (text, caret) = (lines.next().unwrap(), lines.next().unwrap());
        assert_eq!(text.chars().count(), 78);
        assert_eq!(text.chars().nth(caret.len() - 1), Some('!'));
    }
}
