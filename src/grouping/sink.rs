//! Where components go: into a hash, or into a tree that explains it.
//!
//! The strategies speak to a [`Sink`] only, so that what is explained is what was hashed.

use md5::{Digest as _, Md5};
use serde::Serialize;

use super::rules::CompiledRules;

/// Why a component does not count, or what was changed about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Hint {
    /// Nothing to say.
    #[default]
    None,
    /// A fixed sentence.
    Text(&'static str),
    /// `+group` or `-group` of a rule.
    Group {
        /// The rule.
        rule: u16,
        /// What it set.
        value: bool,
    },
    /// `+app` or `-app` of a rule.
    App {
        /// The rule.
        rule: u16,
        /// What it set.
        value: bool,
    },
    /// `max-frames` of a rule.
    MaxFrames {
        /// The rule.
        rule: u16,
        /// How many frames it lets count.
        count: u32,
    },
    /// `min-frames` of a rule.
    MinFrames {
        /// The rule.
        rule: u16,
        /// How many frames count.
        found: u32,
    },
}

impl Hint {
    /// A hint that may be absent.
    pub(super) fn text(hint: Option<&'static str>) -> Self {
        hint.map_or(Self::None, Self::Text)
    }

    /// The sentence for a person.
    pub(super) fn sentence(self, rules: &CompiledRules) -> Option<String> {
        let by = |index: u16| {
            rules
                .rule(index)
                .map_or_else(|| "a stack trace rule".to_owned(), |rule| format!("stack trace rule ({rule})"))
        };
        Some(match self {
            Self::None => return None,
            Self::Text(text) => text.to_owned(),
            Self::Group { rule, value: true } => format!("un-ignored by {}", by(rule)),
            Self::Group { rule, value: false } => format!("ignored by {}", by(rule)),
            Self::App { rule, value: true } => format!("marked in-app by {}", by(rule)),
            Self::App { rule, value: false } => format!("marked out of app by {}", by(rule)),
            Self::MaxFrames { rule, count: 1 } => format!("ignored because only 1 frame is considered by {}", by(rule)),
            Self::MaxFrames { rule, count } => {
                format!("ignored because only {count} frames are considered by {}", by(rule))
            }
            Self::MinFrames { rule, found } => {
                let frames = if found == 1 { "frame" } else { "frames" };
                format!(
                    "discarded because stack trace only contains {found} {frames} which is under the configured \
                     threshold by {}",
                    by(rule)
                )
            }
        })
    }
}

/// Receives components in tree order.
pub(super) trait Sink {
    /// Whether components that do not count are wanted too.
    const DETAILED: bool;

    /// A component begins.
    fn open(&mut self, id: &'static str, contributes: bool, hint: Hint);

    /// A value of the component that began last.
    fn value(&mut self, value: &str);

    /// The component that began last ends.
    fn close(&mut self);

    /// A component with a value or none.
    fn leaf(&mut self, id: &'static str, value: Option<&str>, contributes: bool, hint: Hint) {
        if contributes || Self::DETAILED {
            self.open(id, contributes && value.is_some(), hint);
            if let Some(value) = value {
                self.value(value);
            }
            self.close();
        }
    }
}

/// The MD5 of the values that count.
#[derive(Default)]
pub(super) struct HashSink {
    md5: Md5,
    /// How many open components do not count, or stand in one that does not.
    muted: usize,
}

impl HashSink {
    /// The hash of what was received.
    pub(super) fn finish(self) -> GroupHash {
        GroupHash(self.md5.finalize().into())
    }
}

impl Sink for HashSink {
    const DETAILED: bool = false;

    fn open(&mut self, _id: &'static str, contributes: bool, _hint: Hint) {
        if self.muted > 0 || !contributes {
            self.muted += 1;
        }
    }

    fn value(&mut self, value: &str) {
        if self.muted == 0 {
            self.md5.update(value.as_bytes());
        }
    }

    fn close(&mut self) {
        self.muted = self.muted.saturating_sub(1);
    }
}

/// A part of what an event is grouped by.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Component {
    /// What it is: `exception`, `frame`, `function`, …
    pub id: &'static str,
    /// Whether it counts.
    pub contributes: bool,
    /// Why it does not count, or what was changed about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Its own values.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// Its parts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<Component>,
}

/// Builds a tree of components.
pub(super) struct TreeSink<'a> {
    rules: &'a CompiledRules,
    open: Vec<Component>,
}

impl<'a> TreeSink<'a> {
    /// A tree whose root has this name.
    pub(super) fn new(root: &'static str, rules: &'a CompiledRules) -> Self {
        Self { rules, open: vec![Component { id: root, ..Component::default() }] }
    }

    /// The tree.
    pub(super) fn finish(mut self) -> Component {
        while self.open.len() > 1 {
            self.close();
        }
        self.open.pop().unwrap_or_default()
    }
}

impl Sink for TreeSink<'_> {
    const DETAILED: bool = true;

    fn open(&mut self, id: &'static str, contributes: bool, hint: Hint) {
        self.open.push(Component { id, contributes, hint: hint.sentence(self.rules), ..Component::default() });
    }

    fn value(&mut self, value: &str) {
        if let Some(component) = self.open.last_mut() {
            component.values.push(value.to_owned());
        }
    }

    fn close(&mut self) {
        if self.open.len() < 2 {
            return;
        }
        if let Some((component, parent)) = self.open.pop().zip(self.open.last_mut()) {
            parent.children.push(component);
        }
    }
}

/// The hash of a variant: 16 bytes, shown as 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupHash(pub [u8; 16]);

impl GroupHash {
    /// The hash of values one after the other.
    pub fn of_values<'a>(values: impl IntoIterator<Item = &'a str>) -> Self {
        let mut md5 = Md5::new();
        for value in values {
            md5.update(value.as_bytes());
        }
        Self(md5.finalize().into())
    }

    /// Reads 32 hexadecimal digits.
    pub fn from_hex(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.len() != 32 {
            return None;
        }
        let mut hash = [0; 16];
        for (pair, byte) in bytes.chunks_exact(2).zip(&mut hash) {
            let digits = std::str::from_utf8(pair).ok().filter(|pair| !pair.starts_with('+'))?;
            *byte = u8::from_str_radix(digits, 16).ok()?;
        }
        Some(Self(hash))
    }
}

impl std::fmt::Display for GroupHash {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

impl Serialize for GroupHash {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_count_is_not_hashed() {
        let mut sink = HashSink::default();
        sink.open("exception", true, Hint::None);
        sink.leaf("type", Some("KeyError"), true, Hint::None);
        sink.open("stacktrace", false, Hint::None);
        sink.open("frame", true, Hint::None);
        sink.value("ignored");
        sink.close();
        sink.close();
        sink.leaf("value", Some("x"), true, Hint::None);
        sink.close();
        assert_eq!(sink.finish(), GroupHash::of_values(["KeyErrorx"]));
    }

    #[test]
    fn hashes_are_read_and_shown() {
        let empty = GroupHash::of_values([]);
        assert_eq!(empty.to_string(), "d41d8cd98f00b204e9800998ecf8427e");
        assert_eq!(GroupHash::from_hex("d41d8cd98f00b204e9800998ecf8427e"), Some(empty));
        assert_eq!(GroupHash::from_hex("+41d8cd98f00b204e9800998ecf8427e"), None);
        assert_eq!(GroupHash::from_hex("é"), None);
    }
}
