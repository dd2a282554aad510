//! Colour, by meaning.

use std::borrow::Cow;

/// What a piece of text means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// A heading.
    Heading,
    /// The name of a field.
    Label,
    /// Less important than the rest.
    Faint,
    /// Something that went well.
    Good,
    /// A warning.
    Warning,
    /// An error.
    Error,
    /// A hint.
    Hint,
    /// An id that can be used in a command.
    Id,
    /// The line of code that matters.
    Highlight,
}

/// Paints text, or leaves it plain.
#[derive(Debug, Clone, Copy)]
pub struct Paint {
    enabled: bool,
}

impl Paint {
    /// A painter that paints only when `enabled`.
    pub const fn new(enabled: bool) -> Self {
        Self { enabled }
    }

    /// `text` in a style. The text must have been made printable before.
    pub fn paint<'a>(self, style: Style, text: impl Into<Cow<'a, str>>) -> Cow<'a, str> {
        let text = text.into();
        if !self.enabled || text.is_empty() {
            return text;
        }
        let code = match style {
            Style::Heading => "1",
            Style::Label => "36",
            Style::Faint => "2",
            Style::Good => "32",
            Style::Warning => "33",
            Style::Error => "1;31",
            Style::Hint => "1;34",
            Style::Id => "35",
            Style::Highlight => "1;33",
        };
        Cow::Owned(format!("\u{1b}[{code}m{text}\u{1b}[0m"))
    }

    /// The style of a severity.
    pub fn level_style(level: &str) -> Style {
        match level {
            "fatal" | "error" => Style::Error,
            "warning" => Style::Warning,
            "info" => Style::Hint,
            _ => Style::Faint,
        }
    }
}
