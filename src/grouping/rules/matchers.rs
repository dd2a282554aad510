//! Conditions of rules, compiled: on a frame's strings, on what rules made of it, on its exception.

use std::sync::Arc;

use crate::grouping::glob::{Flavour, Glob};

use super::compiled::{ExceptionFields, FrameFields};
use super::{Key, Matcher};

/// A condition on a frame's own strings.
#[derive(Debug)]
pub(super) struct StaticMatcher {
    negated: bool,
    key: Key,
    glob: Glob,
    families: String,
}

/// A condition on what rules made of a frame.
#[derive(Debug)]
pub(super) enum DynamicMatcher {
    /// On the in-app flag.
    App { negated: bool, wanted: Option<bool> },
    /// On the category; `known` says it for the names that rules give.
    Category { negated: bool, glob: Glob, known: Vec<bool> },
}

/// A condition on the exception of the stack trace.
#[derive(Debug)]
pub(super) struct ExceptionMatcher {
    negated: bool,
    key: Key,
    glob: Glob,
}

impl StaticMatcher {
    /// Whether it holds.
    pub(super) fn matches(&self, frame: &FrameFields<'_>) -> bool {
        let value = match self.key {
            Key::Family => return frame.family.is_listed(&self.families) != self.negated,
            Key::Function => frame.function,
            Key::Module => frame.module,
            Key::Path => frame.path,
            _ => frame.package,
        };
        value.is_some_and(|value| self.glob.matches(value)) != self.negated
    }
}

impl ExceptionMatcher {
    /// Whether it holds.
    pub(super) fn matches(&self, exception: &ExceptionFields<'_>) -> bool {
        let value = match self.key {
            Key::ErrorType => exception.ty,
            Key::ErrorValue => exception.value,
            _ => exception.mechanism,
        };
        value.is_some_and(|value| self.glob.matches(value)) != self.negated
    }
}

/// Those on a frame's own strings.
pub(super) fn static_matchers(matchers: &[Matcher]) -> Vec<StaticMatcher> {
    matchers
        .iter()
        .filter(|matcher| matches!(matcher.key, Key::Family | Key::Function | Key::Module | Key::Path | Key::Package))
        .map(|matcher| StaticMatcher {
            negated: matcher.negated,
            key: matcher.key,
            glob: match matcher.key {
                Key::Path | Key::Package => Glob::new(&matcher.pattern, Flavour::Path),
                _ => Glob::new(&matcher.pattern, Flavour::Text),
            },
            families: if matcher.key == Key::Family { matcher.pattern.clone() } else { String::new() },
        })
        .collect()
}

/// Those on categories and in-app flags; `categories` are the names that rules give.
pub(super) fn dynamic_matchers(matchers: &[Matcher], categories: &[Arc<str>]) -> Vec<DynamicMatcher> {
    matchers
        .iter()
        .filter_map(|matcher| match matcher.key {
            Key::App => Some(DynamicMatcher::App {
                negated: matcher.negated,
                wanted: match matcher.pattern.as_str() {
                    "1" | "yes" | "true" => Some(true),
                    "0" | "no" | "false" => Some(false),
                    _ => None,
                },
            }),
            Key::Category => {
                let glob = Glob::new(&matcher.pattern, Flavour::Text);
                let known = categories.iter().map(|category| glob.matches(category)).collect();
                Some(DynamicMatcher::Category { negated: matcher.negated, glob, known })
            }
            _ => None,
        })
        .collect()
}

/// Those on the exception.
pub(super) fn exception_matchers(matchers: &[Matcher]) -> Vec<ExceptionMatcher> {
    matchers
        .iter()
        .filter(|matcher| matches!(matcher.key, Key::ErrorType | Key::ErrorValue | Key::Mechanism))
        .map(|matcher| ExceptionMatcher {
            negated: matcher.negated,
            key: matcher.key,
            glob: Glob::new(&matcher.pattern, Flavour::Text),
        })
        .collect()
}
