//! Scrubbing: what is private leaves an event before it is stored (SCRUB_FILTER_SAMPLE §1).
//!
//! A [`Scrubber`] runs the rules of a project's `piiConfig`, then those that its `datascrubbingSettings`
//! stand for, then what its [`Preset`] adds. It changes events and notes in `_meta` what each rule did; it
//! must not decide whether an event is kept, and it knows nothing of projects, requests or stores.
//!
//! ```
//! use vidette::event::{parse, to_json};
//! use vidette::scrub::{Preset, Scrubber};
//!
//! let scrubber = Scrubber::new(None, None, Preset::Sentry)?;
//! let mut event = parse(br#"{"extra":{"password":"hunter2"}}"#)?;
//! scrubber.scrub(&mut event);
//! assert!(to_json(&event).starts_with(br#"{"extra":{"password":"[Filtered]"}"#));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod attachment;
mod automaton;
mod config;
mod graphql;
mod known;
mod legacy;
mod memo;
mod remarks;
mod rules;
mod selector;
mod shape;
mod sites;
mod strict;
mod walk;

#[cfg(test)]
mod tests;

use std::sync::{Mutex, PoisonError};
use std::thread::ThreadId;

pub use config::{DataScrubbingSettings, PiiConfig, Redaction, RuleSpec, RuleType, Vars};
pub use remarks::remarks;
pub use selector::{PathItem, Selector, SelectorError, ValueType};

use self::automaton::Program;
use self::sites::Sites;
use self::strict::Strict;
use self::walk::{Memos, Walker};
use crate::event::Node;
use crate::event::schema::{self, Schema};

/// What is scrubbed without a configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Preset {
    /// Nothing: only what the configuration says.
    Off,
    /// What Sentry does for a new project: the default rules, IP addresses kept. Exception values, tags and
    /// URLs stay as they are.
    #[default]
    Sentry,
    /// What the GDPR asks for: e-mail and IP addresses, card and account numbers, tokens and passwords gone
    /// wherever they stand. Numbers that only look like a card's or an account's stay.
    Strict,
}

/// Why a configuration cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ScrubConfigError {
    /// A rule names itself, directly or through others.
    #[error("rule `{rule}` contains itself or nests too deeply: {path}")]
    Cycle {
        /// The rule where it was noticed.
        rule: String,
        /// The ids from there on.
        path: String,
    },
    /// More rules than anyone could mean.
    #[error("more than {limit} rules")]
    TooManyRules {
        /// How many are allowed.
        limit: usize,
    },
    /// A selector with a path beyond all bounds, or one too many.
    #[error("selector `{selector}` is too large")]
    SelectorTooLarge {
        /// The selector.
        selector: String,
    },
}

/// Something in a configuration that has no effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScrubWarning {
    /// The rule.
    pub rule: String,
    /// What is wrong with it.
    pub message: String,
}

/// Scrubs events; one for each project configuration, shared by all threads.
#[derive(Debug)]
pub struct Scrubber {
    passes: Vec<Pass>,
    graphql: bool,
    strict: Option<Strict>,
    warnings: Vec<ScrubWarning>,
}

/// One configuration, and the tables that threads have made for it and are not using right now.
#[derive(Debug)]
struct Pass {
    program: Program,
    idle: Pool<Tables>,
}

/// What one thread needs for a pass.
#[derive(Debug)]
struct Tables {
    sites: Sites,
    memos: Memos,
}

/// Tables that no thread is using right now, with the thread that used them last: it has them in its processor's cache.
#[derive(Debug)]
struct Pool<T> {
    idle: Mutex<Vec<(ThreadId, T)>>,
}

impl<T> Default for Pool<T> {
    fn default() -> Self {
        Self { idle: Mutex::default() }
    }
}

impl<T> Pool<T> {
    /// Runs `work` with tables from the pool, or with new ones.
    fn with<R>(&self, new: impl FnOnce() -> T, work: impl FnOnce(&mut T) -> R) -> R {
        let thread = std::thread::current().id();
        let mut tables = self.take(thread).unwrap_or_else(new);
        let result = work(&mut tables);
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push((thread, tables));
        result
    }

    /// The tables that this thread used last, or any others.
    fn take(&self, thread: ThreadId) -> Option<T> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let own = idle.iter().position(|(user, _)| *user == thread);
        let place = own.or_else(|| idle.len().checked_sub(1))?;
        Some(idle.swap_remove(place).1)
    }
}

impl Scrubber {
    /// Compiles the configurations of a project. Without settings, those of the preset hold.
    ///
    /// # Errors
    /// [`ScrubConfigError`] that names the rule or selector.
    pub fn new(
        pii_config: Option<&PiiConfig>,
        settings: Option<&DataScrubbingSettings>,
        preset: Preset,
    ) -> Result<Self, ScrubConfigError> {
        let defaults = DataScrubbingSettings::default();
        let settings = settings.or_else(|| (preset == Preset::Sentry).then_some(&defaults));
        let from_settings = settings.and_then(DataScrubbingSettings::to_pii_config);
        let mut warnings = Vec::new();
        let mut passes = Vec::new();
        for config in pii_config.into_iter().chain(&from_settings) {
            let program = Program::new(config, &mut warnings)?;
            if !program.is_empty() {
                passes.push(Pass { program, idle: Pool::default() });
            }
        }
        warnings.retain(|warning| !warning.rule.is_empty());
        let hash_key = pii_config.and_then(|config| config.vars.hash_key.clone()).unwrap_or_default();
        Ok(Self {
            passes,
            graphql: settings.is_some_and(|settings| settings.scrub_data),
            strict: (preset == Preset::Strict).then(|| Strict::new(hash_key.into_bytes())),
            warnings,
        })
    }

    /// What in the configuration has no effect: expressions that do not compile, ids that do not exist.
    pub fn warnings(&self) -> &[ScrubWarning] {
        &self.warnings
    }

    /// Scrubs an event.
    pub fn scrub(&self, event: &mut Node<'_>) {
        self.scrub_as(event, &schema::EVENT);
    }

    /// Scrubs what travels with events: a log, a span, a replay, by its schema.
    pub fn scrub_as(&self, node: &mut Node<'_>, schema: &'static Schema) {
        if self.passes.is_empty() && self.strict.is_none() {
            return;
        }
        shape::conform(node, schema);
        for pass in &self.passes {
            let program = &pass.program;
            let new = || Tables { sites: Sites::new(program), memos: Memos::new() };
            pass.idle.with(new, |Tables { sites, memos }| Walker { program, sites, memos }.scrub(node, schema));
        }
        if self.graphql {
            graphql::scrub(node);
        }
        if let Some(strict) = &self.strict {
            strict.scrub(node);
        }
    }
}
