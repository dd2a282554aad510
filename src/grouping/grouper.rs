//! Groups events: settings in, hashes and labels out.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::event::Node;

use super::RuleError;
use super::cache::GroupingCache;
use super::fingerprint::{self, FingerprintRules, FingerprintSource};
use super::frame_change::{self, FrameChange};
use super::plan::{EventPlan, ReadEvent};
use super::rules::{self, CompiledRules};
use super::sink::{Component, GroupHash, HashSink, Sink as _, TreeSink};
use super::strategy::{Candidate, Strategy, StrategyRun, StrategyVersion};
use super::title::{self, Metadata};
use super::variant::{Variant, VariantName};

/// The strategy of new projects.
pub const DEFAULT_STRATEGY: &str = "newstyle:2026-01-20";

/// Rules of a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupingSettings {
    /// Stack-trace rules, one a line; they run after the built-in ones.
    pub stack_trace_rules: String,
    /// Fingerprint rules, one a line; they are tried before the built-in ones.
    pub fingerprinting_rules: String,
    /// The strategy: `newstyle:2026-01-20` or `newstyle:2023-01-11`.
    pub strategy: String,
}

impl Default for GroupingSettings {
    fn default() -> Self {
        Self {
            stack_trace_rules: String::new(),
            fingerprinting_rules: String::new(),
            strategy: DEFAULT_STRATEGY.to_owned(),
        }
    }
}

/// What an event is grouped by, and what it is called.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Grouping {
    /// The variants that count, `app` first.
    pub variants: Vec<Variant>,
    /// The fingerprint, variables resolved.
    pub fingerprint: Vec<String>,
    /// Where the fingerprint comes from.
    pub fingerprint_source: FingerprintSource,
    /// The rule that gave it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint_rule: Option<String>,
    /// The title of the issue.
    pub title: String,
    /// Where it happened.
    pub culprit: String,
    /// What lists and searches show.
    pub metadata: Metadata,
    /// The severity, as the event has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// The index of the exception that stands for the event, where it is not simply the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub main_exception: Option<usize>,
    /// What rules changed about frames.
    #[serde(skip)]
    pub frame_changes: Vec<FrameChange>,
}

impl Grouping {
    /// The hashes by which the issue is looked up, in this order.
    pub fn hashes(&self) -> impl Iterator<Item = GroupHash> {
        self.variants.iter().map(|variant| variant.hash)
    }
}

/// A grouping with the reasons for it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ExplainedGrouping {
    /// All variants by name, those that do not count too.
    pub variants: BTreeMap<VariantName, ExplainedVariant>,
    /// The grouping itself.
    pub grouping: Grouping,
}

/// A variant with its parts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ExplainedVariant {
    /// The hash, if the variant counts.
    pub hash: Option<GroupHash>,
    /// What the hash is made of.
    pub source: Option<&'static str>,
    /// Why it does not count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// What was looked at.
    pub component: Component,
}

/// Groups the events of one project. Can be shared between workers, each with its own
/// [`GroupingCache`].
#[derive(Debug)]
pub struct Grouper {
    rules_hash: GroupHash,
    version: StrategyVersion,
    rules: CompiledRules,
    fingerprints: FingerprintRules,
}

/// The fingerprint that applies.
struct Fingerprint {
    entries: Vec<String>,
    source: FingerprintSource,
    rule: Option<String>,
    title: Option<String>,
}

impl Fingerprint {
    fn has_default(&self) -> bool {
        self.entries.iter().any(|entry| fingerprint::is_default(entry))
    }

    fn is_default(&self) -> bool {
        matches!(self.entries.as_slice(), [only] if fingerprint::is_default(only))
    }

    const fn variant(&self) -> VariantName {
        match self.source {
            FingerprintSource::BuiltIn => VariantName::BuiltInFingerprint,
            FingerprintSource::Server => VariantName::CustomServerFingerprint,
            _ => VariantName::CustomClientFingerprint,
        }
    }
}

impl Grouper {
    /// Compiles the rules of a project, after the built-in ones.
    ///
    /// # Errors
    /// [`RuleError`] names the line and column that cannot be read, or the unknown strategy.
    pub fn new(settings: &GroupingSettings) -> Result<Self, RuleError> {
        let version = StrategyVersion::from_id(&settings.strategy)?;
        let mut stack_trace_rules = rules::parse(rules::BUILTIN_RULES)?;
        stack_trace_rules.extend(rules::parse(&settings.stack_trace_rules)?);
        Ok(Self {
            rules_hash: GroupHash::of_values([settings.stack_trace_rules.as_str()]),
            version,
            rules: CompiledRules::new(stack_trace_rules),
            fingerprints: FingerprintRules::new(&settings.fingerprinting_rules)?,
        })
    }

    /// Groups an event. The event is read only; what rules change about its frames is returned.
    pub fn group<'e>(&self, event: &'e Node<'e>, cache: &mut GroupingCache) -> Grouping {
        self.with_plan(event, cache, false, |plan| {
            let fingerprint = self.fingerprint(plan);
            let (variants, _) = self.variants(plan, &fingerprint);
            self.finish(plan, fingerprint, variants)
        })
    }

    /// Groups an event and writes what rules change about frames into it.
    pub fn group_and_apply(&self, event: &mut Node<'_>, cache: &mut GroupingCache) -> Grouping {
        let grouping = self.group(event, cache);
        frame_change::apply_changes(event, &grouping.frame_changes);
        grouping
    }

    /// Runs the rules on frames and writes into the event what they change.
    pub fn apply_frame_rules(&self, event: &mut Node<'_>, cache: &mut GroupingCache) -> Vec<FrameChange> {
        let changes = self.with_plan(event, cache, false, |plan| frame_change::collect(plan, &self.rules));
        frame_change::apply_changes(event, &changes);
        changes
    }

    /// Groups an event and tells why.
    pub fn explain<'e>(&self, event: &'e Node<'e>) -> ExplainedGrouping {
        self.with_plan(event, &mut GroupingCache::new(), true, |plan| {
            plan.decide_rest(&self.rules, true);
            let fingerprint = self.fingerprint(plan);
            let (variants, winner) = self.variants(plan, &fingerprint);
            let explained = self.explain_variants(plan, &variants, winner);
            ExplainedGrouping { variants: explained, grouping: self.finish(plan, fingerprint, variants) }
        })
    }

    fn with_plan<'e, T>(
        &self,
        event: &'e Node<'_>,
        cache: &mut GroupingCache,
        reasons: bool,
        work: impl FnOnce(&mut EventPlan<'e, '_>) -> T,
    ) -> T {
        let shelf = cache.shelf(self.rules_hash);
        let read = ReadEvent::new(event, &self.rules, shelf);
        work(&mut read.plan(&self.rules, self.version, shelf, reasons))
    }

    fn fingerprint(&self, plan: &EventPlan<'_, '_>) -> Fingerprint {
        if let Some((rule, source)) = self.fingerprints.find(plan) {
            return Fingerprint {
                entries: fingerprint::resolve(rule.fingerprint.iter().map(String::as_str), plan),
                source,
                rule: Some(rule.text.clone()),
                title: rule.title.as_deref().map(|title| fingerprint::resolve_title(title, plan)),
            };
        }
        let sent = plan.event.get("fingerprint").and_then(Node::as_array).unwrap_or_default();
        let sent: Vec<_> = sent.iter().filter_map(Node::as_str).collect();
        let is_default = sent.iter().all(|entry| fingerprint::is_default(entry)) && sent.len() < 2;
        if is_default {
            let entries = vec!["{{ default }}".to_owned()];
            return Fingerprint { entries, source: FingerprintSource::Default, rule: None, title: None };
        }
        let entries = fingerprint::resolve(sent, plan);
        Fingerprint { entries, source: FingerprintSource::Client, rule: None, title: None }
    }

    /// The variants that count, and the strategy they come from.
    fn variants(&self, plan: &mut EventPlan<'_, '_>, fingerprint: &Fingerprint) -> (Vec<Variant>, Option<Strategy>) {
        let single = |name, hash, source| vec![Variant { name, hash, source, salted: false }];
        if let Some(checksum) = plan.event.get_str("checksum").filter(|checksum| !checksum.is_empty()) {
            let hash = GroupHash::from_hex(checksum).unwrap_or_else(|| GroupHash::of_values([checksum]));
            return (single(VariantName::Checksum, hash, "checksum"), None);
        }
        if !fingerprint.has_default() {
            let hash = GroupHash::of_values(fingerprint.entries.iter().map(String::as_str));
            return (single(fingerprint.variant(), hash, "fingerprint"), None);
        }
        let Some((strategy, candidates)) = self.winner(plan) else {
            return (single(VariantName::Fallback, GroupHash::of_values([]), "fallback"), None);
        };
        let run = StrategyRun { plan, version: self.version };
        let salted = !fingerprint.is_default();
        let variants = candidates
            .into_iter()
            .filter_map(|candidate| {
                let plain = candidate.hash?;
                let hash = if salted { salt(&run, strategy, candidate.name, fingerprint) } else { plain };
                Some(Variant { name: candidate.name, hash, source: strategy.source(run.plan), salted })
            })
            .collect();
        (variants, Some(strategy))
    }

    /// The first strategy of which something counts.
    fn winner(&self, plan: &mut EventPlan<'_, '_>) -> Option<(Strategy, Vec<Candidate>)> {
        for strategy in Strategy::ALL {
            if strategy == Strategy::Threads {
                plan.decide_rest(&self.rules, false);
            }
            let candidates = StrategyRun { plan, version: self.version }.candidates(strategy);
            if candidates.iter().any(|candidate| candidate.hash.is_some()) {
                return Some((strategy, candidates));
            }
        }
        None
    }

    fn finish(&self, plan: &EventPlan<'_, '_>, fingerprint: Fingerprint, variants: Vec<Variant>) -> Grouping {
        let labels = title::labels(plan, fingerprint.title);
        Grouping {
            variants,
            fingerprint: fingerprint.entries,
            fingerprint_source: fingerprint.source,
            fingerprint_rule: fingerprint.rule,
            title: labels.title,
            culprit: labels.culprit,
            metadata: labels.metadata,
            level: plan.event.get_str("level").map(str::to_owned),
            main_exception: plan.chain.main,
            frame_changes: frame_change::collect(plan, &self.rules),
        }
    }

    fn explain_variants(
        &self,
        plan: &EventPlan<'_, '_>,
        variants: &[Variant],
        winner: Option<Strategy>,
    ) -> BTreeMap<VariantName, ExplainedVariant> {
        let run = StrategyRun { plan, version: self.version };
        let mut explained: BTreeMap<VariantName, ExplainedVariant> = BTreeMap::new();
        for strategy in Strategy::ALL {
            for candidate in run.candidates(strategy) {
                let mut tree = TreeSink::new(candidate.name.as_str(), &self.rules);
                run.emit(strategy, candidate.name, &mut tree);
                let root = tree.finish();
                let counted =
                    variants.iter().find(|variant| variant.name == candidate.name && winner == Some(strategy));
                let hint = match winner {
                    _ if counted.is_some() => None,
                    None => {
                        variants.first().map(|variant| format!("ignored because {} takes precedence", variant.source))
                    }
                    Some(winner) if winner != strategy => {
                        Some(format!("ignored because {} takes precedence", winner.source(plan)))
                    }
                    Some(_) => candidate.hint.map(str::to_owned),
                };
                let entry = explained.entry(candidate.name).or_insert_with(|| ExplainedVariant {
                    hash: None,
                    source: None,
                    hint: None,
                    component: Component { id: candidate.name.as_str(), ..Component::default() },
                });
                for mut child in root.children {
                    child.contributes &= counted.is_some();
                    child.hint = child.hint.or_else(|| hint.clone());
                    entry.component.children.push(child);
                }
                if let Some(variant) = counted {
                    entry.hash = Some(variant.hash);
                    entry.source = Some(variant.source);
                    entry.component.contributes = true;
                } else if entry.hash.is_none() {
                    entry.hint = entry.hint.take().or(hint);
                }
            }
        }
        for variant in variants {
            explained.entry(variant.name).or_insert_with(|| ExplainedVariant {
                hash: Some(variant.hash),
                source: Some(variant.source),
                hint: None,
                component: Component { id: variant.name.as_str(), contributes: true, ..Component::default() },
            });
        }
        explained
    }
}

/// The hash of a fingerprint in which `{{ default }}` stands for a variant.
fn salt(
    run: &StrategyRun<'_, '_, '_>,
    strategy: Strategy,
    variant: VariantName,
    fingerprint: &Fingerprint,
) -> GroupHash {
    let mut sink = HashSink::default();
    for entry in &fingerprint.entries {
        if fingerprint::is_default(entry) {
            run.emit(strategy, variant, &mut sink);
        } else {
            sink.value(entry);
        }
    }
    sink.finish()
}
