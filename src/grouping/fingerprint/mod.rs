//! Fingerprints: what the client sent, what rules say, and the variables in both (GROUPING §5).

mod builtin;
mod matching;
mod parse;
mod variables;

use serde::Serialize;

use super::RuleError;
use super::glob::Glob;
use super::plan::EventPlan;

pub(super) use matching::normalized_sdk;
pub(super) use variables::{is_default, resolve, resolve_title};

/// What a rule looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Key {
    ErrorType,
    ErrorValue,
    Message,
    Logger,
    Level,
    Tag(String),
    Sdk,
    Family,
    Release,
    App,
    Function,
    Module,
    Path,
    Package,
    Thread(ThreadField),
}

/// A field of a thread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ThreadField {
    Id,
    Name,
    Crashed,
    Current,
    State,
}

/// One condition of a rule.
#[derive(Debug, Clone)]
struct Matcher {
    negated: bool,
    key: Key,
    pattern: String,
    glob: Glob,
}

/// One line of a rule file.
#[derive(Debug, Clone)]
pub(super) struct FingerprintRule {
    matchers: Vec<Matcher>,
    /// The entries of the fingerprint.
    pub(super) fingerprint: Vec<String>,
    /// The title that events of it get.
    pub(super) title: Option<String>,
    /// The line itself.
    pub(super) text: String,
}

/// The rules of a project and the built-in ones.
#[derive(Debug, Default)]
pub(super) struct FingerprintRules {
    project: Vec<FingerprintRule>,
    builtin: Vec<FingerprintRule>,
}

/// Where a fingerprint comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FingerprintSource {
    /// The client sent none, or the default one.
    Default,
    /// The client sent it.
    Client,
    /// A rule of the project gave it.
    Server,
    /// A built-in rule gave it.
    BuiltIn,
}

impl FingerprintRules {
    /// Reads the rules of a project.
    pub(super) fn new(text: &str) -> Result<Self, RuleError> {
        Ok(Self { project: parse::parse(text)?, builtin: parse::parse(builtin::RULES).unwrap_or_default() })
    }

    /// The first rule that matches, and whether it is the project's.
    pub(super) fn find(&self, plan: &EventPlan<'_, '_>) -> Option<(&FingerprintRule, FingerprintSource)> {
        let matches = |rule: &&FingerprintRule| matching::matches(&rule.matchers, plan);
        let of_project = self.project.iter().find(matches).map(|rule| (rule, FingerprintSource::Server));
        of_project.or_else(|| self.builtin.iter().find(matches).map(|rule| (rule, FingerprintSource::BuiltIn)))
    }
}

#[cfg(test)]
mod tests;
