//! Sampling: which transactions are stored with their payload.
//!
//! Dynamic sampling decides by rules of the settings and by a random number that belongs to the trace
//! (SCRUB_FILTER_SAMPLE §3), so the same input always has the same result. Errors are never dropped
//! here. What an SDK drops on its own side is in [`ClientSampling`]. Nothing here reads a clock.

mod client;
mod config;
mod random;

use std::borrow::Cow;

pub use client::{ClientSampling, InvalidRate, Rate};
pub use config::{DecayingFunction, RuleKind, SamplingConfig, SamplingRule, SamplingValue, TimeRange};
pub use random::random_of_id;

use super::condition::{EventFields, FieldValue, Fields, TraceFields};
use crate::event::Node;
use crate::model::{EventId, Timestamp};

/// The rules of a project, ready to be applied.
#[derive(Debug, Clone, Default)]
pub struct Sampler {
    transaction: Vec<SamplingRule>,
    project: Vec<SamplingRule>,
    trace: Vec<SamplingRule>,
}

/// What is to be sampled.
#[derive(Debug, Clone, Copy)]
pub struct SamplingInput<'a> {
    /// The transaction, normalised.
    pub event: &'a Node<'a>,
    /// Its id.
    pub event_id: EventId,
    /// The envelope's dynamic sampling context; where it is absent the transaction stands in for it.
    pub trace: Option<&'a Node<'a>>,
    /// The rules of the project that the trace started in, when it is another project. A trace that
    /// started in this project, or nowhere that is known, is sampled by this project's rules.
    pub root: Option<&'a Sampler>,
}

/// Whether a transaction is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SamplingVerdict {
    /// It is stored.
    Keep,
    /// It is not stored; the outcome is `filtered` with this reason, category `transaction_indexed`.
    Drop {
        /// `Sampled:` and the categories of the rules that took part.
        reason: Cow<'static, str>,
    },
}

/// A decision and how it came about.
#[derive(Debug, Clone, PartialEq)]
pub struct SamplingDecision {
    /// Whether it is kept.
    pub verdict: SamplingVerdict,
    /// The sample rate that was found, from 0 to 1; none when no rule set one.
    pub rate: Option<f64>,
    /// The ids of the rules that took part, in order.
    pub rules: Vec<u32>,
    /// The number that was held against the rate, where it came to that.
    pub random: Option<f64>,
}

/// The search for a sample rate, carried from pass to pass.
#[derive(Debug, Default)]
struct Search {
    rules: Vec<u32>,
    factor: Option<f64>,
    minimum: Option<f64>,
}

impl Sampler {
    /// Sorts the rules by what they look at. When one of them is not understood, none is applied: it
    /// might have kept what the others drop.
    pub fn new(config: &SamplingConfig) -> Self {
        if config.version > config::NEWEST_VERSION || !config.rules.iter().all(SamplingRule::is_supported) {
            return Self::default();
        }
        let of_kind = |kind| config.rules.iter().filter(|rule| rule.kind == kind).cloned().collect();
        Self {
            transaction: of_kind(RuleKind::Transaction),
            project: of_kind(RuleKind::Project),
            trace: of_kind(RuleKind::Trace),
        }
    }

    /// Whether there is nothing to decide.
    pub const fn is_empty(&self) -> bool {
        self.transaction.is_empty() && self.project.is_empty() && self.trace.is_empty()
    }

    /// Decides on a transaction; anything else is kept.
    pub fn decide(&self, input: &SamplingInput<'_>, now: Timestamp) -> SamplingDecision {
        let root = input.root.unwrap_or(self);
        if (self.is_empty() && root.is_empty()) || input.event.get_str("type") != Some("transaction") {
            return SamplingDecision { verdict: SamplingVerdict::Keep, rate: None, rules: Vec::new(), random: None };
        }
        let event = EventFields { event: input.event, client_ip: None };
        let stand_in = TransactionAsTrace(input.event);
        let of_trace = input.trace.map(TraceFields);
        let trace_seed = trace_id(input.event, input.trace);
        let mut search = Search::default();
        let mut found = search.pass(&self.transaction, &event, now).map(|rate| (rate, Some(input.event_id.as_u128())));
        for rules in [&self.project, &root.trace] {
            if found.is_none() {
                let rate = match &of_trace {
                    Some(trace) => search.pass(rules, trace, now),
                    None => search.pass(rules, &stand_in, now),
                };
                found = rate.map(|rate| (rate, trace_seed));
            }
        }
        match found {
            Some((rate, seed)) => conclude(rate, seed.unwrap_or(input.event_id.as_u128()), search.rules),
            None => SamplingDecision { verdict: SamplingVerdict::Keep, rate: None, rules: Vec::new(), random: None },
        }
    }

    /// Whether the transactions of the trace that an error belongs to were kept, by these rules of the
    /// project the trace started in; none when that cannot be told. Errors carry it as
    /// `contexts.trace.sampled`.
    pub fn is_trace_sampled(&self, trace: &Node<'_>, now: Timestamp) -> Option<bool> {
        let sampled = trace.get("sampled")?;
        let by_client = sampled.as_bool().or_else(|| sampled.as_str()?.parse().ok())?;
        if !by_client {
            return Some(false);
        }
        let seed = hex_id(trace.get_str("trace_id")?)?;
        let mut search = Search::default();
        let rate = search.pass(&self.trace, &TraceFields(trace), now);
        Some(rate.is_none_or(|rate| conclude(rate, seed, search.rules).verdict == SamplingVerdict::Keep))
    }
}

impl Search {
    /// Goes through the rules in order; gives the final rate when a rule sets one.
    fn pass(&mut self, rules: &[SamplingRule], fields: &impl Fields, now: Timestamp) -> Option<f64> {
        for rule in rules {
            let Some(value) = rule.value_at(now) else { continue };
            if !rule.condition.matches(fields) {
                continue;
            }
            self.rules.push(rule.id);
            match value {
                SamplingValue::Factor { value } => self.factor = Some(self.factor.unwrap_or(1.0) * value),
                SamplingValue::MinimumSampleRate { value } => {
                    self.minimum.get_or_insert(value);
                }
                SamplingValue::SampleRate { value } => {
                    let rate = value.max(self.minimum.unwrap_or(0.0)) * self.factor.unwrap_or(1.0);
                    return Some(rate.clamp(0.0, 1.0));
                }
            }
        }
        None
    }
}

fn conclude(rate: f64, seed: u128, rules: Vec<u32>) -> SamplingDecision {
    let random = (rate > 0.0 && rate < 1.0).then(|| random_of_id(seed));
    let keep = random.map_or(rate >= 1.0, |random| random < rate);
    let verdict = if keep { SamplingVerdict::Keep } else { SamplingVerdict::Drop { reason: reason(&rules) } };
    SamplingDecision { verdict, rate: Some(rate), rules, random }
}

/// `Sampled:` and the categories of the rules, each once, in their fixed order (PROTOCOL §10).
fn reason(rules: &[u32]) -> Cow<'static, str> {
    /// What rules are for; other rules are 0 and come last.
    const CATEGORIES: [u32; 10] = [1000, 1001, 1002, 1003, 1004, 1005, 1400, 1500, 3000, 0];
    let category = |id: u32| match id {
        1000..=1005 => id,
        1400..=1499 => 1400,
        1500..=1599 => 1500,
        3000..=4999 => 3000,
        _ => 0,
    };
    let names: Vec<_> = CATEGORIES
        .iter()
        .filter(|wanted| rules.iter().any(|id| category(*id) == **wanted))
        .map(u32::to_string)
        .collect();
    Cow::Owned(format!("Sampled:{}", names.join(",")))
}

/// The id of the trace: that of the sampling context, else that of the event.
fn trace_id(event: &Node<'_>, trace: Option<&Node<'_>>) -> Option<u128> {
    let of_context = || hex_id(trace?.get_str("trace_id")?);
    of_context().or_else(|| hex_id(event.find_str("contexts.trace.trace_id")?))
}

fn hex_id(text: &str) -> Option<u128> {
    text.parse().ok().map(EventId::as_u128)
}

/// A transaction that came without a sampling context, read as if it were the first of its trace.
#[derive(Debug, Clone, Copy)]
struct TransactionAsTrace<'a>(&'a Node<'a>);

impl Fields for TransactionAsTrace<'_> {
    fn field(&self, name: &str) -> Option<FieldValue<'_>> {
        let path = match name.strip_prefix("trace.")? {
            path @ ("release" | "environment" | "transaction") => path,
            "user.id" => "user.id",
            "user.segment" => "user.segment",
            "replay_id" => "contexts.replay.replay_id",
            _ => return None,
        };
        self.0.find_str(path).map(|text| FieldValue::Text(Cow::Borrowed(text)))
    }
}

#[cfg(test)]
mod tests;
