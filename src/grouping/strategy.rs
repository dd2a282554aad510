//! The strategies, by priority: the first one of which something counts decides (GROUPING §1).

use super::RuleError;
use super::csp::CspView;
use super::exception::ExceptionPlan;
use super::message;
use super::plan::EventPlan;
use super::sink::{GroupHash, HashSink, Hint, Sink};
use super::variant::VariantName;

/// The generation of the rules of grouping.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StrategyVersion {
    /// `newstyle:2023-01-11`: an exception's stack trace comes before its type.
    V2023,
    /// `newstyle:2026-01-20`.
    V2026,
}

impl StrategyVersion {
    /// The version behind a configuration's name.
    pub(super) fn from_id(id: &str) -> Result<Self, RuleError> {
        match id {
            "newstyle:2026-01-20" => Ok(Self::V2026),
            "newstyle:2023-01-11" => Ok(Self::V2023),
            _ => Err(RuleError::UnknownStrategy(id.to_owned())),
        }
    }
}

/// What an event may be grouped by, in order of priority.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Strategy {
    /// Exceptions.
    Exception,
    /// One thread's stack trace.
    Threads,
    /// The stack trace of the event itself.
    Stacktrace,
    /// A template that failed.
    Template,
    /// A report of a content security policy.
    Csp,
    /// The message.
    Message,
}

impl Strategy {
    /// All, in order of priority.
    pub(super) const ALL: [Self; 6] =
        [Self::Exception, Self::Threads, Self::Stacktrace, Self::Template, Self::Csp, Self::Message];

    /// What a variant made by it is called.
    pub(super) fn source(self, plan: &EventPlan<'_, '_>) -> &'static str {
        match self {
            Self::Exception if plan.chain.members.len() > 1 => "chained_exception",
            Self::Exception => "exception",
            Self::Threads => "threads",
            Self::Stacktrace => "stacktrace",
            Self::Template => "template",
            Self::Csp => "csp",
            Self::Message => "message",
        }
    }
}

/// A variant that a strategy makes, before precedence between strategies.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate {
    /// Its name.
    pub(super) name: VariantName,
    /// Its hash, if it counts.
    pub(super) hash: Option<GroupHash>,
    /// Why it does not count.
    pub(super) hint: Option<&'static str>,
}

/// Runs strategies over one event.
pub(super) struct StrategyRun<'p, 'e, 'c> {
    /// The event.
    pub(super) plan: &'p EventPlan<'e, 'c>,
    /// The version of the strategies.
    pub(super) version: StrategyVersion,
}

impl<'p, 'e, 'c> StrategyRun<'p, 'e, 'c> {
    /// The variants that a strategy makes of the event; none where it has nothing to say.
    pub(super) fn candidates(&self, strategy: Strategy) -> Vec<Candidate> {
        let names: &[VariantName] = match strategy {
            Strategy::Exception | Strategy::Threads | Strategy::Stacktrace => &[VariantName::App, VariantName::System],
            _ => &[VariantName::Default],
        };
        let mut candidates: Vec<Candidate> = names
            .iter()
            .filter(|name| self.exists(strategy, **name))
            .map(|&name| {
                let contributes = self.contributes(strategy, name);
                Candidate { name, hash: contributes.then(|| self.hash(strategy, name)), hint: None }
            })
            .collect();
        // Where a stack trace counts, a variant without one says too little.
        if candidates.iter().any(|variant| variant.hash.is_some() && self.has_stack(strategy, variant.name)) {
            for variant in candidates.iter_mut().filter(|variant| !self.has_stack(strategy, variant.name)) {
                if variant.hash.take().is_some() {
                    variant.hint = Some("ignored because another variant has a contributing stack trace");
                }
            }
        }
        if let [app, system] = candidates.as_mut_slice()
            && app.hash.is_some()
            && app.hash == system.hash
        {
            system.hash = None;
            system.hint = Some("ignored because hash matches app variant");
        }
        candidates
    }

    fn members(&self) -> impl Iterator<Item = &'p ExceptionPlan<'e, 'c>> + use<'p, 'e, 'c> {
        let plan = self.plan;
        plan.chain.members.iter().filter_map(move |index| plan.exceptions.get(*index))
    }

    fn chosen_stack(&self, strategy: Strategy) -> Option<&'p super::stack::StackPlan<'e, 'c>> {
        match strategy {
            Strategy::Threads => {
                self.plan.threads.chosen.and_then(|index| self.plan.threads.list.get(index))?.stack.as_ref()
            }
            Strategy::Stacktrace => self.plan.stack.as_ref(),
            _ => None,
        }
    }

    fn exists(&self, strategy: Strategy, variant: VariantName) -> bool {
        match strategy {
            Strategy::Exception => self.members().any(|exception| exception.has(variant)),
            Strategy::Threads | Strategy::Stacktrace => self.chosen_stack(strategy).is_some(),
            Strategy::Template => self.plan.event.get("template").is_some(),
            Strategy::Csp => self.plan.event.get("csp").is_some(),
            Strategy::Message => self.plan.message(["message", "formatted"]).is_some(),
        }
    }

    fn has_stack(&self, strategy: Strategy, variant: VariantName) -> bool {
        match strategy {
            Strategy::Exception => self.members().any(|exception| exception.stack_contributes(variant)),
            _ => self.chosen_stack(strategy).is_some_and(|stack| stack.contributes(variant)),
        }
    }

    fn contributes(&self, strategy: Strategy, variant: VariantName) -> bool {
        match strategy {
            Strategy::Exception => {
                self.members().any(|exception| exception.has(variant) && exception.contributes(variant))
            }
            Strategy::Threads | Strategy::Stacktrace => {
                self.chosen_stack(strategy).is_some_and(|stack| stack.contributes(variant))
            }
            _ => true,
        }
    }

    /// The hash of what a strategy says in a variant.
    pub(super) fn hash(&self, strategy: Strategy, variant: VariantName) -> GroupHash {
        let mut sink = HashSink::default();
        self.emit(strategy, variant, &mut sink);
        sink.finish()
    }

    /// Tells a sink what a strategy says in a variant.
    pub(super) fn emit<S: Sink>(&self, strategy: Strategy, variant: VariantName, sink: &mut S) {
        match strategy {
            Strategy::Exception => {
                let is_chain = self.plan.chain.members.len() > 1;
                if is_chain {
                    sink.open("chained-exception", true, Hint::None);
                }
                for exception in self.members().filter(|exception| exception.has(variant)) {
                    exception.emit(variant, self.version, sink);
                }
                if is_chain {
                    sink.close();
                }
            }
            Strategy::Threads => {
                if let Some(stack) = self.chosen_stack(strategy) {
                    sink.open("threads", stack.contributes(variant), Hint::None);
                    stack.emit(variant, sink);
                    sink.close();
                }
            }
            Strategy::Stacktrace => {
                if let Some(stack) = self.chosen_stack(strategy) {
                    stack.emit(variant, sink);
                }
            }
            Strategy::Template => self.emit_template(sink),
            Strategy::Csp => {
                if let Some(csp) = self.plan.event.get("csp") {
                    CspView::read(csp).emit(sink);
                }
            }
            Strategy::Message => {
                let Some(text) = self.plan.message(["message", "formatted"]) else {
                    return;
                };
                let normalized = message::normalize(text);
                let hint = if normalized == text { Hint::None } else { Hint::Text("stripped event-specific values") };
                sink.leaf("message", Some(&normalized), true, hint);
            }
        }
    }

    fn emit_template<S: Sink>(&self, sink: &mut S) {
        let Some(template) = self.plan.event.get("template") else {
            return;
        };
        sink.open("template", true, Hint::None);
        for (id, key) in [("filename", "filename"), ("context-line", "context_line")] {
            sink.leaf(id, template.get_str(key), true, Hint::None);
        }
        sink.close();
    }
}
