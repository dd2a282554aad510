//! Colour, by meaning.

use std::borrow::Cow;

use super::web;

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
    /// An error that ended the program.
    Fatal,
    /// Something worth knowing.
    Info,
    /// A hint.
    Hint,
    /// An id that can be used in a command.
    Id,
    /// The line of code that matters.
    Highlight,
}

/// Paints text and draws links, or leaves both plain.
#[derive(Debug, Clone, Copy)]
pub struct Paint {
    enabled: bool,
    links: bool,
}

impl Paint {
    /// A painter that paints only when `enabled`.
    pub const fn new(enabled: bool) -> Self {
        Self { enabled, links: false }
    }

    /// The same, with links drawn as such when `links`.
    #[must_use]
    pub const fn with_links(self, links: bool) -> Self {
        Self { links, ..self }
    }

    /// `text` as a link (OSC 8) where links are drawn and the address is one of the web; else the text alone. The text
    /// must have been made printable, cut and painted before.
    pub fn link<'a>(self, address: Option<&str>, text: impl Into<Cow<'a, str>>) -> Cow<'a, str> {
        let text = text.into();
        let address = address.filter(|_| self.links && !text.is_empty()).and_then(web::safe);
        match address {
            Some(address) => Cow::Owned(format!("\u{1b}]8;;{address}\u{1b}\\{text}\u{1b}]8;;\u{1b}\\")),
            None => text,
        }
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
            Style::Fatal => "1;7;31",
            Style::Info => "34",
            Style::Hint => "1;34",
            Style::Id => "35",
            Style::Highlight => "1;33",
        };
        Cow::Owned(format!("\u{1b}[{code}m{text}\u{1b}[0m"))
    }

    /// The style of a severity, the same wherever one is drawn.
    pub fn level_style(level: &str) -> Style {
        match level {
            "fatal" | "critical" => Style::Fatal,
            "error" => Style::Error,
            "warning" | "warn" => Style::Warning,
            "info" | "log" => Style::Info,
            _ => Style::Faint,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_drawn_only_where_links_are_shown_and_only_to_the_web() {
        let paint = Paint::new(false).with_links(true);
        assert_eq!(
            paint.link(Some("https://s.example/1/"), "WEB-1"),
            "\u{1b}]8;;https://s.example/1/\u{1b}\\WEB-1\u{1b}]8;;\u{1b}\\"
        );
        assert_eq!(paint.link(Some("file:///etc/passwd"), "WEB-1"), "WEB-1");
        assert_eq!(paint.link(Some("https://s.example/\u{1b}\\x"), "WEB-1"), "WEB-1");
        assert_eq!(paint.link(None, "WEB-1"), "WEB-1");
        assert_eq!(Paint::new(true).link(Some("https://s.example/"), "WEB-1"), "WEB-1");
    }

    #[test]
    fn each_level_has_a_look_of_its_own() {
        let looks: Vec<_> = ["fatal", "error", "warning", "info", "debug"].map(Paint::level_style).into();
        for (index, look) in looks.iter().enumerate() {
            assert!(!looks[..index].contains(look), "{look:?}");
        }
    }
}
