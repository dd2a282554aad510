//! Exceptions: one, a chain, or a group (GROUPING §2).

use std::borrow::Cow;
use std::cell::OnceCell;

use crate::event::{Node, Value};

use super::frame_view::ExceptionView;
use super::message;
use super::rules::CompiledRules;
use super::sink::{GroupHash, HashSink, Hint, Sink};
use super::stack::StackPlan;
use super::strategy::StrategyVersion;
use super::variant::VariantName;

/// Groups nested deeper than this are not looked into.
const MAX_NESTING: usize = 64;

/// An exception and its stack trace.
pub(super) struct ExceptionPlan<'e, 'c> {
    /// Its fields.
    pub(super) view: ExceptionView<'e>,
    /// Its stack trace.
    pub(super) stack: Option<StackPlan<'e, 'c>>,
    /// The value without what changes from event to event; computed when it is needed.
    value: OnceCell<Option<Cow<'e, str>>>,
}

impl<'e, 'c> ExceptionPlan<'e, 'c> {
    /// An exception with the stack trace that was read from it.
    pub(super) const fn new(view: ExceptionView<'e>, stack: Option<StackPlan<'e, 'c>>) -> Self {
        Self { view, stack, value: OnceCell::new() }
    }

    /// Decides which frames of its stack trace count.
    pub(super) fn decide(&mut self, rules: &CompiledRules, reasons: bool) {
        if let Some(stack) = &mut self.stack {
            stack.decide(rules, reasons);
        }
    }

    /// Whether there is such a variant of it; without a stack trace there is only `app`.
    pub(super) const fn has(&self, variant: VariantName) -> bool {
        matches!(variant, VariantName::App) || self.stack.is_some()
    }

    /// Whether its stack trace counts.
    pub(super) fn stack_contributes(&self, variant: VariantName) -> bool {
        self.stack.as_ref().is_some_and(|stack| stack.contributes(variant))
    }

    fn normalized_value(&self) -> Option<&str> {
        self.value.get_or_init(|| self.view.value.map(message::normalize).filter(|value| !value.is_empty())).as_deref()
    }

    fn has_ns_error(&self) -> bool {
        self.view.ns_error.is_some_and(|error| ns_error_values(error).next().is_some())
    }

    /// Whether anything of it counts.
    pub(super) fn contributes(&self, variant: VariantName) -> bool {
        (self.view.ty.is_some() && !self.view.synthetic)
            || self.stack_contributes(variant)
            || self.has_ns_error()
            || self.normalized_value().is_some()
    }

    /// Tells a sink of it.
    pub(super) fn emit<S: Sink>(&self, variant: VariantName, version: StrategyVersion, sink: &mut S) {
        sink.open("exception", self.contributes(variant), Hint::None);
        let stack = |sink: &mut S| {
            if let Some(stack) = &self.stack {
                stack.emit(variant, sink);
            }
        };
        match version {
            StrategyVersion::V2026 => {
                self.emit_type(sink);
                self.emit_value(variant, sink);
                self.emit_ns_error(sink);
                stack(sink);
            }
            StrategyVersion::V2023 => {
                stack(sink);
                self.emit_type(sink);
                self.emit_ns_error(sink);
                self.emit_value(variant, sink);
            }
        }
        sink.close();
    }

    fn emit_type<S: Sink>(&self, sink: &mut S) {
        let hint = if self.view.synthetic { Hint::Text("ignored because exception is synthetic") } else { Hint::None };
        if self.view.ty.is_some() {
            sink.leaf("type", self.view.ty, !self.view.synthetic, hint);
        }
    }

    fn emit_value<S: Sink>(&self, variant: VariantName, sink: &mut S) {
        let hidden_by = if self.stack_contributes(variant) {
            Some("ignored because stacktrace takes precedence")
        } else if self.has_ns_error() {
            Some("ignored because ns-error info takes precedence")
        } else {
            None
        };
        if (hidden_by.is_some() && !S::DETAILED) || self.view.value.is_none() {
            return;
        }
        let value = self.normalized_value();
        let hint = match hidden_by {
            Some(reason) => Hint::Text(reason),
            None if value != self.view.value => Hint::Text("stripped event-specific values"),
            None => Hint::None,
        };
        sink.leaf("value", value, hidden_by.is_none(), hint);
    }

    fn emit_ns_error<S: Sink>(&self, sink: &mut S) {
        let Some(error) = self.view.ns_error.filter(|_| self.has_ns_error()) else {
            return;
        };
        sink.open("ns-error", true, Hint::None);
        for value in ns_error_values(error) {
            sink.value(&value);
        }
        sink.close();
    }

    fn hash(&self, variant: VariantName, version: StrategyVersion) -> GroupHash {
        let mut sink = HashSink::default();
        if self.has(variant) {
            self.emit(variant, version, &mut sink);
        }
        sink.finish()
    }
}

fn ns_error_values<'e>(error: &'e Node<'_>) -> impl Iterator<Item = Cow<'e, str>> {
    ["domain", "code"].into_iter().filter_map(|key| match &error.get(key)?.value {
        Value::String(text) => Some(Cow::Borrowed(text.as_ref())),
        Value::Number(crate::event::Number::Unsigned(number)) => Some(Cow::Owned(number.to_string())),
        Value::Number(crate::event::Number::Signed(number)) => Some(Cow::Owned(number.to_string())),
        Value::Number(crate::event::Number::Float(number)) => Some(Cow::Owned(number.to_string())),
        _ => None,
    })
}

/// Which exceptions an event is grouped by, in order, and which of them is shown.
pub(super) struct Chain {
    /// Indexes of exceptions.
    pub(super) members: Vec<usize>,
    /// The exception that stands for the event, where it is not simply the last.
    pub(super) main: Option<usize>,
}

/// Sees through exception groups and wrappers.
pub(super) fn chain(exceptions: &[ExceptionPlan<'_, '_>], version: StrategyVersion, event: &Node<'_>) -> Chain {
    let all = Chain { members: (0..exceptions.len()).collect(), main: wrapped_main(exceptions) };
    // The third version of the Python SDK describes groups in another way.
    let describes_otherwise = || {
        event.find_str("sdk.name").is_some_and(|name| name.starts_with("sentry.python"))
            && event.find_str("sdk.version").is_some_and(|version| version.starts_with("3."))
    };
    if exceptions.len() < 2 || describes_otherwise() {
        return all;
    }
    let Some(tree) = Tree::new(exceptions) else {
        return all;
    };
    let mut top = Vec::new();
    tree.top_level(exceptions, tree.root, 0, &mut top);
    // Stable, from the last type to the first, so that the order of the payload does not matter.
    top.sort_by(|&left, &right| type_of(exceptions, right).cmp(type_of(exceptions, left)));
    let hash = |index: usize| {
        exceptions
            .get(index)
            .map(|plan| (plan.hash(VariantName::App, version), plan.hash(VariantName::System, version)))
    };
    let mut distinct: Vec<usize> = Vec::new();
    let mut last = None;
    for index in top {
        let current = hash(index);
        if last.as_ref() != Some(&current) {
            distinct.push(index);
        }
        last = Some(current);
    }
    match distinct.as_slice() {
        [] => all,
        [only] => Chain { members: tree.first_path(*only), main: Some(*only) },
        _ => {
            distinct.push(tree.root);
            Chain { members: distinct, main: all.main }
        }
    }
}

fn type_of<'e>(exceptions: &[ExceptionPlan<'e, '_>], index: usize) -> &'e str {
    exceptions.get(index).and_then(|plan| plan.view.ty).unwrap_or("None")
}

/// Exceptions by their place in the tree that `mechanism` describes.
struct Tree {
    root: usize,
    children: Vec<Vec<usize>>,
}

impl Tree {
    /// The tree, if every exception has an id of its own and there is a root.
    fn new(exceptions: &[ExceptionPlan<'_, '_>]) -> Option<Self> {
        let mut by_id = std::collections::HashMap::new();
        for (index, plan) in exceptions.iter().enumerate() {
            let id = plan.view.exception_id?;
            if plan.view.parent_id == Some(id) || by_id.insert(id, index).is_some() {
                return None;
            }
        }
        let mut children = vec![Vec::new(); exceptions.len()];
        for (index, plan) in exceptions.iter().enumerate().rev() {
            if let Some(parent) = plan.view.parent_id.and_then(|parent| by_id.get(&parent))
                && let Some(siblings) = children.get_mut(*parent)
            {
                siblings.push(index);
            }
        }
        Some(Self { root: *by_id.get(&0)?, children })
    }

    fn children(&self, index: usize) -> &[usize] {
        self.children.get(index).map(Vec::as_slice).unwrap_or_default()
    }

    fn top_level(&self, exceptions: &[ExceptionPlan<'_, '_>], index: usize, depth: usize, found: &mut Vec<usize>) {
        if depth > MAX_NESTING || found.len() > exceptions.len() {
            return;
        }
        if exceptions.get(index).is_some_and(|plan| plan.view.is_group) {
            for &child in self.children(index) {
                self.top_level(exceptions, child, depth + 1, found);
            }
        } else {
            found.push(index);
        }
    }

    fn first_path(&self, start: usize) -> Vec<usize> {
        let mut path = vec![start];
        let mut at = start;
        while let Some(&child) = self.children(at).first() {
            if path.len() > self.children.len() {
                break;
            }
            path.push(child);
            at = child;
        }
        path
    }
}

/// What React 19 and RxJava 3 wrap an error in says less than the error.
fn wrapped_main(exceptions: &[ExceptionPlan<'_, '_>]) -> Option<usize> {
    let (first, last) = exceptions.first().zip(exceptions.last())?;
    if exceptions.len() < 2 {
        return None;
    }
    let is_recovery =
        |value: &str| value.starts_with("There was an error") && value.contains("React was able to recover");
    for (wrapper, cause) in [(first, last), (last, first)] {
        if wrapper.view.ty == Some("Error")
            && wrapper.view.value.is_some_and(is_recovery)
            && cause.view.source == Some("cause")
        {
            return Some(cause.view.index);
        }
    }
    let is_rx_wrapper = |plan: &ExceptionPlan<'_, '_>| {
        plan.view.module == Some("io.reactivex.rxjava3.exceptions")
            && matches!(
                plan.view.ty,
                Some("OnErrorNotImplementedException" | "CompositeException" | "UndeliverableException")
            )
    };
    is_rx_wrapper(last).then(|| exceptions.iter().rposition(|plan| !is_rx_wrapper(plan)))?
}
