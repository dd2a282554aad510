//! An event as grouping sees it: exceptions, threads and stack traces after the rules on frames.

use crate::event::Node;

use super::cache::Shelf;
use super::exception::{Chain, ExceptionPlan, chain};
use super::frame_view::{ExceptionView, FrameView};
use super::platform::Platform;
use super::rules::{CompiledRules, ExceptionFields};
use super::stack::{ReadStack, StackPlan};
use super::strategy::StrategyVersion;

/// A thread and its stack trace.
pub(super) struct ThreadPlan<'e, 'c> {
    /// Where it stands in the list of threads.
    pub(super) index: usize,
    /// The thread itself.
    pub(super) node: &'e Node<'e>,
    /// Its stack trace.
    pub(super) stack: Option<StackPlan<'e, 'c>>,
}

/// The threads of an event.
pub(super) struct Threads<'e, 'c> {
    /// All of them.
    pub(super) list: Vec<ThreadPlan<'e, 'c>>,
    /// The one that stands for the event.
    pub(super) chosen: Option<usize>,
}

/// An event, read once.
pub(super) struct EventPlan<'e, 'c> {
    /// The event.
    pub(super) event: &'e Node<'e>,
    /// Its platform.
    pub(super) platform: Platform,
    /// Its exceptions, the cause first.
    pub(super) exceptions: Vec<ExceptionPlan<'e, 'c>>,
    /// Which exceptions count.
    pub(super) chain: Chain,
    /// Its threads.
    pub(super) threads: Threads<'e, 'c>,
    /// The stack trace that belongs to neither.
    pub(super) stack: Option<StackPlan<'e, 'c>>,
}

/// What was read of an event, frames looked up.
pub(super) struct ReadEvent<'e> {
    event: &'e Node<'e>,
    platform: Platform,
    exceptions: Vec<(ExceptionView<'e>, Option<ReadStack<'e>>)>,
    threads: Vec<(usize, &'e Node<'e>, Option<ReadStack<'e>>)>,
    stack: Option<ReadStack<'e>>,
}

impl<'e> ReadEvent<'e> {
    /// Reads an event.
    pub(super) fn new(event: &'e Node<'e>, rules: &CompiledRules, cache: &mut Shelf) -> Self {
        let platform = event.get_str("platform").map_or(Platform::Other, Platform::from_name);
        let mut read =
            |stacktrace: &'e Node<'e>| ReadStack::new(FrameView::read_all(stacktrace, platform), rules, cache);
        let exceptions =
            ExceptionView::read_all(event).into_iter().map(|view| (view, view.stacktrace.map(&mut read))).collect();
        let threads = event
            .get("threads")
            .map(Node::values)
            .unwrap_or_default()
            .iter()
            .enumerate()
            .filter(|(_, thread)| thread.as_object().is_some())
            .map(|(index, thread)| (index, thread, thread.get("stacktrace").map(&mut read)))
            .collect();
        let stack = event.get("stacktrace").map(&mut read);
        Self { event, platform, exceptions, threads, stack }
    }

    /// Runs the rules on frames and chooses what counts.
    pub(super) fn plan<'c>(
        self,
        rules: &CompiledRules,
        version: StrategyVersion,
        cache: &'c Shelf,
        reasons: bool,
    ) -> EventPlan<'e, 'c> {
        let plan = |read, fields| StackPlan::new(read, fields, rules, cache);
        let mut exceptions: Vec<ExceptionPlan<'_, '_>> = self
            .exceptions
            .into_iter()
            .map(|(view, read)| {
                let fields = ExceptionFields { ty: view.ty, value: view.value, mechanism: view.mechanism };
                ExceptionPlan::new(view, read.map(|read| plan(read, fields)))
            })
            .collect();
        for exception in &mut exceptions {
            exception.decide(rules, reasons);
        }
        let chain = chain(&exceptions, version, self.event);
        let list: Vec<ThreadPlan<'_, '_>> = self
            .threads
            .into_iter()
            .map(|(index, node, read)| ThreadPlan {
                index,
                node,
                stack: read.map(|read| plan(read, ExceptionFields::default())),
            })
            .collect();
        let threads = Threads { chosen: choose(&list), list };
        let stack = self.stack.map(|read| plan(read, ExceptionFields::default()));
        EventPlan { event: self.event, platform: self.platform, exceptions, chain, threads, stack }
    }
}

/// The only crashed thread, else the only current one, else the only one.
fn choose(threads: &[ThreadPlan<'_, '_>]) -> Option<usize> {
    let only = |flag: &str| {
        let mut matching = (0..threads.len()).filter(|&at| threads.get(at).is_some_and(|plan| is_set(plan.node, flag)));
        matching.next().filter(|_| matching.next().is_none())
    };
    only("crashed").or_else(|| only("current")).or_else(|| (threads.len() == 1).then_some(0))
}

fn is_set(thread: &Node<'_>, flag: &str) -> bool {
    thread.get(flag).and_then(Node::as_bool).unwrap_or(false)
}

impl<'e, 'c> EventPlan<'e, 'c> {
    /// Decides which frames count where no exception counts: of the chosen thread and of the event itself.
    pub(super) fn decide_rest(&mut self, rules: &CompiledRules, reasons: bool) {
        if let Some(thread) = self.threads.chosen.and_then(|index| self.threads.list.get_mut(index))
            && let Some(stack) = &mut thread.stack
        {
            stack.decide(rules, reasons);
        }
        if let Some(stack) = &mut self.stack {
            stack.decide(rules, reasons);
        }
    }

    /// The exception that stands for the event.
    pub(super) fn main_exception(&self) -> Option<&ExceptionPlan<'e, 'c>> {
        let chosen = self.chain.main.and_then(|index| self.exceptions.get(index));
        chosen
            .or_else(|| self.exceptions.iter().rev().find(|plan| plan.view.ty.is_some() || plan.view.value.is_some()))
            .or_else(|| self.exceptions.last())
    }

    /// The stack trace that stands for the event.
    pub(super) fn main_stack(&self) -> Option<&StackPlan<'e, 'c>> {
        let has_frames = |stack: &&StackPlan<'e, 'c>| !stack.frames.is_empty();
        let of_exception = self
            .main_exception()
            .and_then(|plan| plan.stack.as_ref())
            .filter(has_frames)
            .or_else(|| self.exceptions.iter().rev().filter_map(|plan| plan.stack.as_ref()).find(has_frames));
        of_exception.or_else(|| self.stack.as_ref().filter(has_frames)).or_else(|| {
            let thread = self.threads.chosen.and_then(|index| self.threads.list.get(index))?;
            thread.stack.as_ref().filter(has_frames)
        })
    }

    /// All stack traces, those of exceptions first.
    pub(super) fn stacks(&self) -> impl Iterator<Item = &StackPlan<'e, 'c>> {
        self.exceptions
            .iter()
            .filter_map(|plan| plan.stack.as_ref())
            .chain(self.stack.as_ref())
            .chain(self.threads.list.iter().filter_map(|thread| thread.stack.as_ref()))
    }

    /// Template, formatted text or bare string of the message.
    pub(super) fn message(&self, keys: [&str; 2]) -> Option<&'e str> {
        let event = self.event;
        let entry = event.get("logentry").or_else(|| event.get("message"))?;
        let text = entry
            .as_str()
            .or_else(|| keys.into_iter().find_map(|key| entry.get_str(key).filter(|text| !text.is_empty())));
        text.filter(|text| !text.is_empty())
    }
}
