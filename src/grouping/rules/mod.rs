//! Stack-trace rules: which frames are the application's, and which count (GROUPING §4).
//!
//! A rule is read by [`parse`], shown by `Display`, and run by [`CompiledRules`]. This module decides
//! about frames; it must not know how their values become hashes.

mod builtin;
mod compiled;
mod matchers;
mod parse;

use std::fmt;

pub(super) use builtin::BUILTIN_RULES;
pub(super) use compiled::{
    Category, CompiledRules, ExceptionFields, FrameFields, FrameState, GroupVerdict, RuleFrame, StackLimits, StaticBits,
};
pub(super) use parse::parse;

/// What a matcher looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    /// The family of the frame's platform.
    Family,
    /// The function's name.
    Function,
    /// The module.
    Module,
    /// The path of the source file.
    Path,
    /// The package or image.
    Package,
    /// What earlier rules made of the frame.
    Category,
    /// Whether the frame is the application's.
    App,
    /// The exception's type.
    ErrorType,
    /// The exception's value.
    ErrorValue,
    /// The exception's mechanism.
    Mechanism,
}

impl Key {
    fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "family" => Self::Family,
            "function" | "stack.function" => Self::Function,
            "module" | "stack.module" => Self::Module,
            "path" | "stack.abs_path" => Self::Path,
            "package" | "stack.package" => Self::Package,
            "category" => Self::Category,
            "app" | "in-app" => Self::App,
            "type" | "error.type" => Self::ErrorType,
            "value" | "error.value" => Self::ErrorValue,
            "mechanism" | "error.mechanism" => Self::Mechanism,
            _ => return None,
        })
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Family => "family",
            Self::Function => "function",
            Self::Module => "module",
            Self::Path => "path",
            Self::Package => "package",
            Self::Category => "category",
            Self::App => "app",
            Self::ErrorType => "type",
            Self::ErrorValue => "value",
            Self::Mechanism => "mechanism",
        }
    }
}

/// One condition: `!key:pattern`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Matcher {
    pub(super) negated: bool,
    pub(super) key: Key,
    pub(super) pattern: String,
}

/// What a flag action speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flag {
    /// Whether a frame is the application's.
    App,
    /// Whether a frame counts for grouping.
    Group,
}

/// Which frames a flag action changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// The matching frame.
    Itself,
    /// All frames nearer to the crash: `^`.
    TowardsCrash,
    /// All frames nearer to the program's entry: `v`.
    TowardsEntry,
}

/// What a rule does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Action {
    /// `+app`, `^-group`, …
    Flag {
        /// What is set.
        flag: Flag,
        /// To what.
        value: bool,
        /// Where.
        reach: Reach,
    },
    /// `category=x`.
    Category(String),
    /// `max-frames=n`; 0 is no limit.
    MaxFrames(u32),
    /// `min-frames=n`.
    MinFrames(u32),
    /// `invert-stacktrace=1`.
    Invert(bool),
}

/// One line of a rule file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rule {
    /// What the calling frame must be.
    pub(super) caller: Option<Matcher>,
    /// What the frame and its exception must be; all of it.
    pub(super) matchers: Vec<Matcher>,
    /// What the called frame must be.
    pub(super) callee: Option<Matcher>,
    /// What is done to the frame.
    pub(super) actions: Vec<Action>,
}

impl fmt::Display for Matcher {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let negation = if self.negated { "!" } else { "" };
        let name = self.key.name();
        if self.pattern.is_empty() || self.pattern.contains(char::is_whitespace) {
            write!(formatter, "{negation}{name}:\"{}\"", self.pattern)
        } else {
            write!(formatter, "{negation}{name}:{}", self.pattern)
        }
    }
}

impl fmt::Display for Action {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag { flag, value, reach } => {
                let reach = match reach {
                    Reach::Itself => "",
                    Reach::TowardsCrash => "^",
                    Reach::TowardsEntry => "v",
                };
                let sign = if *value { '+' } else { '-' };
                let flag = match flag {
                    Flag::App => "app",
                    Flag::Group => "group",
                };
                write!(formatter, "{reach}{sign}{flag}")
            }
            Self::Category(category) => write!(formatter, "category={category}"),
            Self::MaxFrames(count) => write!(formatter, "max-frames={count}"),
            Self::MinFrames(count) => write!(formatter, "min-frames={count}"),
            Self::Invert(invert) => write!(formatter, "invert-stacktrace={}", u8::from(*invert)),
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(caller) = &self.caller {
            write!(formatter, "[{caller}] | ")?;
        }
        for (index, matcher) in self.matchers.iter().enumerate() {
            let blank = if index == 0 { "" } else { " " };
            write!(formatter, "{blank}{matcher}")?;
        }
        if let Some(callee) = &self.callee {
            write!(formatter, " | [{callee}]")?;
        }
        for action in &self.actions {
            write!(formatter, " {action}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
