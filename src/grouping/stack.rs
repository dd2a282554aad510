//! A stack trace: what rules make of its frames, and which of them count (GROUPING §3, §4).

use super::cache::Shelf;
use super::frame::{FrameFacts, Part};
use super::frame_view::FrameView;
use super::platform::Family;
use super::rules::{Category, CompiledRules, ExceptionFields, FrameState, GroupVerdict, RuleFrame, StackLimits};
use super::sink::{Hint, Sink};
use super::variant::VariantName;

/// A stack trace with its frames looked up; made before anything borrows from the cache.
pub(super) struct ReadStack<'e> {
    frames: Vec<FrameView<'e>>,
    indexes: Vec<u32>,
}

impl<'e> ReadStack<'e> {
    /// Looks up frames.
    pub(super) fn new(frames: Vec<FrameView<'e>>, rules: &CompiledRules, cache: &mut Shelf) -> Self {
        let indexes = frames.iter().map(|frame| cache.index_of(frame, rules)).collect();
        Self { frames, indexes }
    }
}

/// A stack trace after the rules that change frames.
pub(super) struct StackPlan<'e, 'c> {
    /// The frames as they came.
    pub(super) frames: Vec<FrameView<'e>>,
    /// What their strings say.
    pub(super) facts: Vec<&'c FrameFacts>,
    /// What rules made of them.
    pub(super) states: Vec<FrameState>,
    exception: ExceptionFields<'e>,
    verdict: Option<StackVerdict>,
}

/// Which frames count.
struct StackVerdict {
    app: VariantVerdict,
    system: VariantVerdict,
}

/// Which frames count in one variant.
struct VariantVerdict {
    contributes: bool,
    hint: Hint,
    frames: Vec<(bool, Hint)>,
}

impl<'e, 'c> StackPlan<'e, 'c> {
    /// Runs the rules that change frames.
    pub(super) fn new(
        read: ReadStack<'e>,
        exception: ExceptionFields<'e>,
        rules: &CompiledRules,
        cache: &'c Shelf,
    ) -> Self {
        let ReadStack { frames, indexes } = read;
        let facts: Vec<&FrameFacts> = indexes.iter().filter_map(|&index| cache.facts(index)).collect();
        let mut states: Vec<FrameState> = frames
            .iter()
            .map(|frame| FrameState {
                category: if frame.category.is_some() { Category::Initial } else { Category::None },
                in_app: frame.in_app,
            })
            .collect();
        let plan = Self { frames, facts, states: Vec::new(), exception, verdict: None };
        rules.modify(&plan.rule_frames(), &mut states, &exception);
        Self { states, ..plan }
    }

    fn rule_frames(&self) -> Vec<RuleFrame<'_>> {
        self.facts
            .iter()
            .zip(&self.frames)
            .map(|(facts, frame)| RuleFrame { bits: &facts.bits, initial_category: frame.category })
            .collect()
    }

    /// Decides which frames count.
    ///
    /// Only with `reasons` the hints tell which rules are behind in-app flags.
    pub(super) fn decide(&mut self, rules: &CompiledRules, reasons: bool) {
        if self.verdict.is_some() {
            return;
        }
        let base = self.base_verdicts();
        let counts: Vec<bool> = base.iter().map(|(contributes, _)| *contributes).collect();
        let originals: Option<Vec<Option<bool>>> =
            reasons.then(|| self.frames.iter().map(|frame| frame.in_app).collect());
        let (verdicts, limits) =
            rules.group(&self.rule_frames(), &self.states, &self.exception, &counts, originals.as_deref());
        let app = self.variant(VariantName::App, &base, &verdicts, &limits);
        let system = self.variant(VariantName::System, &base, &verdicts, &limits);
        self.verdict = Some(StackVerdict { app, system });
    }

    /// What each frame says of itself and of its caller.
    fn base_verdicts(&self) -> Vec<(bool, Hint)> {
        let mut verdicts: Vec<(bool, Hint)> =
            self.facts.iter().map(|facts| (facts.contributes, Hint::text(facts.hint))).collect();
        for (index, frames) in self.frames.windows(2).enumerate() {
            let is_same_function =
                self.facts.get(index).zip(self.facts.get(index + 1)).is_some_and(|(caller, called)| {
                    std::ptr::eq(*caller, *called) || caller.trimmed_function == called.trimmed_function
                });
            if let ([caller, called], Some(verdict)) = (frames, verdicts.get_mut(index + 1))
                && is_same_function
                && called.repeats(caller)
            {
                *verdict = (false, Hint::Text("ignored due to recursion"));
            }
        }
        if let ([frame], [verdict]) = (self.frames.as_slice(), verdicts.as_mut_slice())
            && verdict.0
            && frame.function.is_none()
            && frame.platform.family() == Family::JavaScript
        {
            *verdict = (false, Hint::Text("ignored single JavaScript frame without a function"));
        }
        verdicts
    }

    fn variant(
        &self,
        variant: VariantName,
        base: &[(bool, Hint)],
        verdicts: &[GroupVerdict],
        limits: &StackLimits,
    ) -> VariantVerdict {
        let is_app = variant == VariantName::App;
        let mut frames: Vec<(bool, Hint)> = base
            .iter()
            .zip(verdicts)
            .zip(&self.states)
            .map(|((&(counts, hint), verdict), state)| {
                let in_app = state.in_app.unwrap_or(false);
                let app_hint = verdict.app_rule.map(|rule| Hint::App { rule, value: in_app });
                if is_app && !in_app {
                    let contributes = verdict.group.unwrap_or(false);
                    return (contributes, app_hint.unwrap_or(Hint::Text("non app frame")));
                }
                let contributes = verdict.group.unwrap_or(counts);
                let hint = match verdict.group_rule {
                    Some(rule) => Hint::Group { rule, value: contributes },
                    None if hint == Hint::None && is_app => app_hint.unwrap_or_default(),
                    None => hint,
                };
                (contributes, hint)
            })
            .collect();
        let hint = apply_limits(&mut frames, limits);
        if is_app {
            for ((contributes, _), state) in frames.iter_mut().zip(&self.states) {
                *contributes &= state.in_app == Some(true);
            }
        }
        let contributes = hint.is_none() && frames.iter().any(|(contributes, _)| *contributes);
        VariantVerdict { contributes, hint: hint.unwrap_or_default(), frames }
    }

    fn verdict(&self, variant: VariantName) -> Option<&VariantVerdict> {
        let verdict = self.verdict.as_ref()?;
        Some(if variant == VariantName::System { &verdict.system } else { &verdict.app })
    }

    /// Whether it counts in a variant; false before [`StackPlan::decide`].
    pub(super) fn contributes(&self, variant: VariantName) -> bool {
        self.verdict(variant).is_some_and(|verdict| verdict.contributes)
    }

    /// Tells a sink of the frames.
    pub(super) fn emit<S: Sink>(&self, variant: VariantName, sink: &mut S) {
        let Some(verdict) = self.verdict(variant).filter(|verdict| S::DETAILED || verdict.contributes) else {
            return;
        };
        sink.open("stacktrace", verdict.contributes, verdict.hint);
        for (facts, &(contributes, hint)) in self.facts.iter().zip(&verdict.frames) {
            if S::DETAILED {
                emit_frame(facts, contributes, hint, sink);
            } else if contributes {
                sink.value(&facts.joined);
            }
        }
        sink.close();
    }

    /// The frame that stands for the stack trace: the last of the application's, else the last.
    pub(super) fn crash_frame(&self) -> Option<usize> {
        self.states.iter().rposition(|state| state.in_app == Some(true)).or_else(|| self.frames.len().checked_sub(1))
    }

    /// Whether the application's frames and others both occur.
    pub(super) fn in_app_mix(&self) -> Option<&'static str> {
        let in_app = self.states.iter().filter(|state| state.in_app == Some(true)).count();
        match in_app {
            _ if self.states.is_empty() => None,
            0 => Some("system-only"),
            all if all == self.states.len() => Some("in-app-only"),
            _ => Some("mixed"),
        }
    }
}

/// Takes frames out of the account beyond `max-frames`; says why the whole does not count.
pub(super) fn apply_limits(frames: &mut [(bool, Hint)], limits: &StackLimits) -> Option<Hint> {
    let mut found: u32 = 0;
    let max = limits.max_frames.filter(|(count, _)| *count > 0);
    for frame in frames.iter_mut().rev().filter(|(contributes, _)| *contributes) {
        match max {
            Some((count, rule)) if found >= count => *frame = (false, Hint::MaxFrames { rule, count }),
            _ => found += 1,
        }
    }
    limits.min_frames.filter(|(count, _)| *count > 0 && found < *count).map(|(_, rule)| Hint::MinFrames { rule, found })
}

fn emit_frame<S: Sink>(facts: &FrameFacts, contributes: bool, hint: Hint, sink: &mut S) {
    sink.open("frame", contributes, hint);
    for (id, part) in [
        ("module", &facts.module),
        ("filename", &facts.filename),
        ("function", &facts.function),
        ("context-line", &facts.context_line),
    ] {
        let Part { value, contributes, hint } = part;
        if value.is_some() {
            sink.leaf(id, value.as_deref(), *contributes, Hint::text(*hint));
        }
    }
    sink.close();
}
