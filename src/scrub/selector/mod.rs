//! Selectors: which values a rule reaches (SCRUB_FILTER_SAMPLE §1.3).
//!
//! This module parses, orders and prints them; how they are matched against a path is [`super::automaton`]'s
//! work.

mod parse;
mod value_type;

use std::fmt;
use std::str::FromStr;

pub(crate) use value_type::TypeSet;
pub use value_type::ValueType;

/// Why a selector is not one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SelectorError {
    /// It does not follow the grammar.
    #[error("invalid syntax near {0:?}")]
    Syntax(String),
    /// A lone `*`.
    #[error("wildcard must be part of a path")]
    LoneWildcard,
    /// More than one `**` in a path.
    #[error("deep wildcard used more than once")]
    RepeatedDeepWildcard,
    /// A `$type` that does not exist.
    #[error("unknown value")]
    UnknownType(String),
    /// An index beyond any list.
    #[error("invalid index")]
    InvalidIndex,
    /// Too long or too deeply nested to be meant seriously.
    #[error("selector is too large")]
    TooLarge,
}

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PathItem {
    /// `$type`.
    Type(ValueType),
    /// The index in a list.
    Index(usize),
    /// A key, whatever its case.
    Key(String),
    /// `*`: any one step.
    Wildcard,
    /// `**`: any steps, one at least.
    DeepWildcard,
}

/// A selector; the order is the one in which the applications of a configuration are run.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Selector {
    /// All of them.
    And(Vec<Selector>),
    /// Any of them.
    Or(Vec<Selector>),
    /// Not that one.
    Not(Box<Selector>),
    /// The end of a path.
    Path(Vec<PathItem>),
}

impl Selector {
    /// Reads a selector.
    ///
    /// # Errors
    /// [`SelectorError`] that says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, SelectorError> {
        parse::parse(text)
    }

    /// A path of one literal key.
    pub fn key(name: &str) -> Self {
        Self::Path(vec![PathItem::Key(name.to_owned())])
    }
}

impl PathItem {
    /// Whether the item singles out a place well enough for fields that only specific selectors reach.
    pub(crate) const fn is_specific(&self, first: bool) -> bool {
        match self {
            Self::Index(_) | Self::Key(_) | Self::Wildcard => true,
            Self::DeepWildcard => false,
            Self::Type(value_type) => first && value_type.is_schema_type(),
        }
    }
}

impl FromStr for Selector {
    type Err = SelectorError;

    fn from_str(text: &str) -> Result<Self, SelectorError> {
        Self::parse(text)
    }
}

impl fmt::Display for PathItem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Type(value_type) => write!(formatter, "${}", value_type.name()),
            Self::Index(index) => write!(formatter, "{index}"),
            Self::Key(key) if parse::is_plain_key(key) => formatter.write_str(key),
            Self::Key(key) => write!(formatter, "'{}'", key.replace('\'', "''")),
            Self::Wildcard => formatter.write_str("*"),
            Self::DeepWildcard => formatter.write_str("**"),
        }
    }
}

impl fmt::Display for Selector {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (parts, separator) = match self {
            Self::And(parts) => (parts, " && "),
            Self::Or(parts) => (parts, " || "),
            Self::Not(inner) => {
                formatter.write_str("!")?;
                return match &**inner {
                    Self::Not(_) => write!(formatter, "({inner})"),
                    inner => inner.fmt_inside(formatter),
                };
            }
            // Without quotes these would be read as types.
            Self::Path(items) if matches!(items.as_slice(), [PathItem::Key(key)] if parse::is_type_word(key)) => {
                return items.iter().try_for_each(|key| write!(formatter, "'{key}'"));
            }
            Self::Path(items) => {
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        formatter.write_str(".")?;
                    }
                    fmt::Display::fmt(item, formatter)?;
                }
                return Ok(());
            }
        };
        for (index, part) in parts.iter().enumerate() {
            if index > 0 {
                formatter.write_str(separator)?;
            }
            part.fmt_inside(formatter)?;
        }
        Ok(())
    }
}

impl Selector {
    /// As part of a larger selector: in parentheses where it has parts itself.
    fn fmt_inside(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::And(_) | Self::Or(_) => write!(formatter, "({self})"),
            _ => fmt::Display::fmt(self, formatter),
        }
    }
}
