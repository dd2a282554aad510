//! Runs rules over the frames of one stack trace.
//!
//! What a frame's own strings say about a rule never changes, so it is computed once per distinct
//! frame as a bit set ([`StaticBits`]) and kept by the caller. What is left per event are the few rules
//! whose bits are set, and conditions on categories, in-app flags and the exception.

use std::sync::Arc;

use smallvec::SmallVec;

use crate::grouping::platform::Family;

use super::matchers::{
    DynamicMatcher, ExceptionMatcher, StaticMatcher, dynamic_matchers, exception_matchers, static_matchers,
};
use super::{Action, Flag, Matcher, Reach, Rule};

/// Bits per word of a set.
const WORD: usize = 64;

/// A set of conditions that hold for a frame, whatever its stack trace.
pub(in crate::grouping) type StaticBits = SmallVec<[u64; 4]>;

/// The strings of a frame that matchers look at.
#[derive(Debug, Clone, Copy)]
pub(in crate::grouping) struct FrameFields<'a> {
    /// The family of its platform.
    pub(in crate::grouping) family: Family,
    /// The trimmed name of the function.
    pub(in crate::grouping) function: Option<&'a str>,
    /// The module.
    pub(in crate::grouping) module: Option<&'a str>,
    /// The path, in lower case with forward slashes.
    pub(in crate::grouping) path: Option<&'a str>,
    /// The package, in lower case with forward slashes.
    pub(in crate::grouping) package: Option<&'a str>,
}

/// What of the exception rules may look at; all absent for a stack trace outside an exception.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::grouping) struct ExceptionFields<'a> {
    /// The type.
    pub(in crate::grouping) ty: Option<&'a str>,
    /// The value.
    pub(in crate::grouping) value: Option<&'a str>,
    /// The type of the mechanism.
    pub(in crate::grouping) mechanism: Option<&'a str>,
}

/// The category of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::grouping) enum Category {
    /// None.
    #[default]
    None,
    /// The one that came with the event.
    Initial,
    /// One that a rule gave: an index into [`CompiledRules::category_name`].
    Known(u16),
}

/// What rules change about a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::grouping) struct FrameState {
    /// The category.
    pub(in crate::grouping) category: Category,
    /// Whether the frame is the application's, where that is known.
    pub(in crate::grouping) in_app: Option<bool>,
}

/// A frame as rules see it.
#[derive(Debug, Clone, Copy)]
pub(in crate::grouping) struct RuleFrame<'a> {
    /// What its strings say.
    pub(in crate::grouping) bits: &'a [u64],
    /// The category that came with the event.
    pub(in crate::grouping) initial_category: Option<&'a str>,
}

/// What rules say about a frame's part in grouping.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::grouping) struct GroupVerdict {
    /// The last `+group` or `-group`.
    pub(in crate::grouping) group: Option<bool>,
    /// The rule that last changed whether the frame counts.
    pub(in crate::grouping) group_rule: Option<u16>,
    /// The rule that explains the in-app flag.
    pub(in crate::grouping) app_rule: Option<u16>,
}

/// What rules say about the stack trace as a whole, with the rule that said it.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::grouping) struct StackLimits {
    /// At most so many frames count.
    pub(in crate::grouping) max_frames: Option<(u32, u16)>,
    /// Fewer frames than this do not count at all.
    pub(in crate::grouping) min_frames: Option<(u32, u16)>,
    /// Whether the order is inverted.
    pub(in crate::grouping) invert: bool,
}

/// Rules, ready to run.
#[derive(Debug)]
pub(in crate::grouping) struct CompiledRules {
    rules: Vec<CompiledRule>,
    /// Conjunctions of matchers on a frame's own strings; those of the rules come first.
    statics: Vec<Vec<StaticMatcher>>,
    /// Rules that change frames.
    modifiers: StaticBits,
    /// Rules that change what counts.
    updaters: StaticBits,
    categories: Vec<Arc<str>>,
    /// Rules that change what counts by more than an in-app flag.
    groupers: StaticBits,
}

#[derive(Debug)]
struct CompiledRule {
    rule: Rule,
    dynamic: Vec<DynamicMatcher>,
    exception: Vec<ExceptionMatcher>,
    caller: Option<Neighbour>,
    callee: Option<Neighbour>,
    /// For each condition on a category: the categories of which one must be present in the stack trace.
    needs_categories: SmallVec<[u64; 2]>,
    /// The category that `category=` sets, as an index.
    sets_category: Option<u16>,
}

#[derive(Debug)]
struct Neighbour {
    bit: usize,
    dynamic: Vec<DynamicMatcher>,
    exception: Vec<ExceptionMatcher>,
}

impl CompiledRules {
    /// Compiles rules; they run in this order.
    pub(in crate::grouping) fn new(rules: Vec<Rule>) -> Self {
        let mut categories: Vec<Arc<str>> = Vec::new();
        for action in rules.iter().flat_map(|rule| &rule.actions) {
            if let Action::Category(name) = action
                && !categories.iter().any(|known| **known == **name)
            {
                categories.push(name.as_str().into());
            }
        }
        let mut statics: Vec<_> = rules.iter().map(|rule| static_matchers(&rule.matchers)).collect();
        let mut modifiers = empty_bits(rules.len());
        let mut updaters = empty_bits(rules.len());
        let mut groupers = empty_bits(rules.len());
        let rules: Vec<_> = rules
            .into_iter()
            .enumerate()
            .map(|(index, rule)| {
                for action in &rule.actions {
                    match action {
                        Action::Flag { flag: Flag::App, .. } => {
                            set_bit(&mut modifiers, index);
                            set_bit(&mut updaters, index);
                        }
                        Action::Category(_) => set_bit(&mut modifiers, index),
                        _ => {
                            set_bit(&mut updaters, index);
                            set_bit(&mut groupers, index);
                        }
                    }
                }
                CompiledRule::new(rule, &mut statics, &categories)
            })
            .collect();
        Self { rules, statics, modifiers, updaters, categories, groupers }
    }

    /// A category that a rule gave.
    pub(in crate::grouping) fn category(&self, index: u16) -> Option<&Arc<str>> {
        self.categories.get(usize::from(index))
    }

    /// The name of a category that a rule gave.
    pub(in crate::grouping) fn category_name(&self, index: u16) -> &str {
        self.categories.get(usize::from(index)).map_or("", |name| name)
    }

    /// The rule behind an index.
    pub(in crate::grouping) fn rule(&self, index: u16) -> Option<&Rule> {
        self.rules.get(usize::from(index)).map(|rule| &rule.rule)
    }

    /// Which conditions the strings of a frame fulfil.
    pub(in crate::grouping) fn static_bits(&self, frame: &FrameFields<'_>) -> StaticBits {
        let mut bits = empty_bits(self.statics.len());
        for (index, matchers) in self.statics.iter().enumerate() {
            if matchers.iter().all(|matcher| matcher.matches(frame)) {
                set_bit(&mut bits, index);
            }
        }
        bits
    }

    /// Runs the rules that give categories and in-app flags.
    pub(in crate::grouping) fn modify(
        &self,
        frames: &[RuleFrame<'_>],
        states: &mut [FrameState],
        exception: &ExceptionFields<'_>,
    ) {
        let mut run = Run { rules: self, frames, exception, present: 0 };
        run.note_categories(states);
        self.for_each_active(frames, &self.modifiers, |index, rule| {
            let matching = run.matching(index, rule, states);
            for frame in matching {
                for action in &rule.rule.actions {
                    match action {
                        Action::Flag { flag: Flag::App, value, reach } => {
                            for state in reached(states, frame, *reach) {
                                state.in_app = Some(*value);
                            }
                        }
                        Action::Category(_) => {
                            if let (Some(category), Some(state)) = (rule.sets_category, states.get_mut(frame)) {
                                state.category = Category::Known(category);
                                run.present |= category_mask(category);
                            }
                        }
                        _ => {}
                    }
                }
            }
        });
    }

    /// Runs the rules that decide which frames count. `base` says which frames count by themselves,
    /// `originals` which were the application's before any rule; without them nothing is found out about
    /// the rules behind in-app flags.
    pub(in crate::grouping) fn group(
        &self,
        frames: &[RuleFrame<'_>],
        states: &[FrameState],
        exception: &ExceptionFields<'_>,
        base: &[bool],
        originals: Option<&[Option<bool>]>,
    ) -> (Vec<GroupVerdict>, StackLimits) {
        let mut verdicts = vec![GroupVerdict::default(); frames.len()];
        let mut limits = StackLimits::default();
        let mut run = Run { rules: self, frames, exception, present: 0 };
        run.note_categories(states);
        let kind = if originals.is_some() { &self.updaters } else { &self.groupers };
        self.for_each_active(frames, kind, |index, rule| {
            let id = u16::try_from(index).unwrap_or(u16::MAX);
            for frame in run.matching(index, rule, states) {
                for action in &rule.rule.actions {
                    match *action {
                        Action::Flag { flag: Flag::Group, value, reach } => {
                            let first = reach_range(frames.len(), frame, reach).start;
                            for (offset, verdict) in reached(&mut verdicts, frame, reach).iter_mut().enumerate() {
                                let before =
                                    verdict.group.or_else(|| base.get(first + offset).copied()).unwrap_or(true);
                                if before != value {
                                    verdict.group_rule = Some(id);
                                }
                                verdict.group = Some(value);
                            }
                        }
                        Action::Flag { flag: Flag::App, value, reach } => {
                            for at in reach_range(frames.len(), frame, reach) {
                                let now = states.get(at).and_then(|state| state.in_app);
                                let before = originals.and_then(|all| all.get(at)).copied().flatten().unwrap_or(false);
                                if let Some(verdict) = verdicts.get_mut(at)
                                    && now == Some(value)
                                    && before != value
                                {
                                    verdict.app_rule = Some(id);
                                }
                            }
                        }
                        Action::MaxFrames(count) => limits.max_frames = Some((count, id)),
                        Action::MinFrames(count) => limits.min_frames = Some((count, id)),
                        Action::Invert(invert) => limits.invert = invert,
                        Action::Category(_) => {}
                    }
                }
            }
        });
        (verdicts, limits)
    }

    /// Calls `visit` for the rules of `kind` whose strings match some frame, in order.
    fn for_each_active(
        &self,
        frames: &[RuleFrame<'_>],
        kind: &StaticBits,
        mut visit: impl FnMut(usize, &CompiledRule),
    ) {
        for (word, kind) in kind.iter().enumerate() {
            let mut active =
                frames.iter().fold(0, |active, frame| active | frame.bits.get(word).copied().unwrap_or_default())
                    & kind;
            while active != 0 {
                let index = word * WORD + active.trailing_zeros() as usize;
                active &= active - 1;
                if let Some(rule) = self.rules.get(index) {
                    visit(index, rule);
                }
            }
        }
    }
}

/// One pass over one stack trace.
struct Run<'a> {
    rules: &'a CompiledRules,
    frames: &'a [RuleFrame<'a>],
    exception: &'a ExceptionFields<'a>,
    /// Categories that some frame has or had.
    present: u64,
}

impl Run<'_> {
    fn note_categories(&mut self, states: &[FrameState]) {
        for state in states {
            self.present |= match state.category {
                Category::None => 0,
                Category::Initial => u64::MAX,
                Category::Known(index) => category_mask(index),
            };
        }
    }

    /// The frames a rule matches, decided before any of its actions runs.
    fn matching(&self, index: usize, rule: &CompiledRule, states: &[FrameState]) -> SmallVec<[usize; 32]> {
        if rule.needs_categories.iter().any(|mask| mask & self.present == 0)
            || !rule.exception.iter().all(|matcher| matcher.matches(self.exception))
        {
            return SmallVec::new();
        }
        let (word, mask) = (index / WORD, 1 << (index % WORD));
        self.frames
            .iter()
            .enumerate()
            .filter(|(_, frame)| frame.bits.get(word).is_some_and(|word| word & mask != 0))
            .map(|(at, _)| at)
            .filter(|&at| {
                (rule.dynamic.is_empty() || self.fulfils(at, &rule.dynamic, states))
                    && rule.caller.as_ref().is_none_or(|caller| {
                        at.checked_sub(1).is_some_and(|caller_at| self.is_neighbour(caller_at, caller, states))
                    })
                    && rule.callee.as_ref().is_none_or(|callee| self.is_neighbour(at + 1, callee, states))
            })
            .collect()
    }

    fn has_bit(&self, at: usize, bit: usize) -> bool {
        self.frames
            .get(at)
            .and_then(|frame| frame.bits.get(bit / WORD))
            .is_some_and(|word| word & (1 << (bit % WORD)) != 0)
    }

    fn is_neighbour(&self, at: usize, neighbour: &Neighbour, states: &[FrameState]) -> bool {
        self.has_bit(at, neighbour.bit)
            && self.fulfils(at, &neighbour.dynamic, states)
            && neighbour.exception.iter().all(|matcher| matcher.matches(self.exception))
    }

    fn fulfils(&self, at: usize, matchers: &[DynamicMatcher], states: &[FrameState]) -> bool {
        let Some((state, frame)) = states.get(at).zip(self.frames.get(at)) else {
            return false;
        };
        matchers.iter().all(|matcher| match matcher {
            DynamicMatcher::App { negated, wanted } => (*wanted == Some(state.in_app.unwrap_or(false))) != *negated,
            DynamicMatcher::Category { negated, glob, known } => {
                let matches = match state.category {
                    Category::None => false,
                    Category::Known(index) => known
                        .get(usize::from(index))
                        .copied()
                        .unwrap_or_else(|| glob.matches(self.rules.category_name(index))),
                    Category::Initial => frame.initial_category.is_some_and(|category| glob.matches(category)),
                };
                matches != *negated
            }
        })
    }
}

impl CompiledRule {
    fn new(rule: Rule, statics: &mut Vec<Vec<StaticMatcher>>, categories: &[Arc<str>]) -> Self {
        let dynamic = dynamic_matchers(&rule.matchers, categories);
        let exception = exception_matchers(&rule.matchers);
        let mut neighbour = |matcher: &Option<Matcher>| {
            let matchers = std::slice::from_ref(matcher.as_ref()?);
            statics.push(static_matchers(matchers));
            Some(Neighbour {
                bit: statics.len() - 1,
                dynamic: dynamic_matchers(matchers, categories),
                exception: exception_matchers(matchers),
            })
        };
        let caller = neighbour(&rule.caller);
        let callee = neighbour(&rule.callee);
        let neighbours = [&caller, &callee].into_iter().flatten().flat_map(|neighbour| &neighbour.dynamic);
        let needs_categories = dynamic
            .iter()
            .chain(neighbours)
            .filter_map(|matcher| match matcher {
                DynamicMatcher::Category { negated: false, known, .. } => Some(
                    known
                        .iter()
                        .zip(0_u16..)
                        .filter(|(known, _)| **known)
                        .fold(0, |mask, (_, index)| mask | category_mask(index)),
                ),
                _ => None,
            })
            .collect();
        let sets_category = rule.actions.iter().rev().find_map(|action| match action {
            Action::Category(name) => {
                categories.iter().position(|known| **known == **name).and_then(|index| u16::try_from(index).ok())
            }
            _ => None,
        });
        Self { rule, dynamic, exception, caller, callee, needs_categories, sets_category }
    }
}

fn reach_range(count: usize, frame: usize, reach: Reach) -> std::ops::Range<usize> {
    match reach {
        Reach::Itself => frame..frame + 1,
        Reach::TowardsCrash => (frame + 1).min(count)..count,
        Reach::TowardsEntry => 0..frame,
    }
}

fn reached<T>(items: &mut [T], frame: usize, reach: Reach) -> &mut [T] {
    let range = reach_range(items.len(), frame, reach);
    items.get_mut(range).unwrap_or_default()
}

fn empty_bits(count: usize) -> StaticBits {
    StaticBits::from_elem(0, count.div_ceil(WORD))
}

fn set_bit(bits: &mut StaticBits, index: usize) {
    if let Some(word) = bits.get_mut(index / WORD) {
        *word |= 1 << (index % WORD);
    }
}

/// Categories beyond the 63rd share a bit.
const fn category_mask(index: u16) -> u64 {
    1 << if index < 63 { index } else { 63 }
}
