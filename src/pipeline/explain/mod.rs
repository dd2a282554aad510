//! Explaining: what would happen to an event, stage by stage, with nothing stored.
//!
//! An [`Explainer`] takes events through the very stages of a run ([`super::order`]), looks on, and goes on
//! past the point where an event is dropped, so that everything that can be told is told. Quotas are
//! charged for its own lifetime. Nothing here draws.

mod explanation;
mod witness;

#[cfg(test)]
mod tests;

use md5::{Digest as _, Md5};

pub use explanation::{ExplainedOutcome, Explanation, ExplanationFault};

use self::witness::Witness;
use super::charge;
use super::decode::{self, Decoded, EventUnit, Failure};
use super::incoming::{Content, Incoming, RequestFacts};
use super::order::{self, Arrival};
use super::prepare::Drop;
use super::quota::Quotas;
use super::report::Stage;
use super::stages::Stages;
use crate::event::{Node, to_json};
use crate::grouping::ExplainedGrouping;
use crate::model::{DataCategory, EventId, OutcomeKind, Timestamp};
use crate::protocol::{Limits, PublicKey};

/// A stage that can be run alone, on an event as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SingleStage {
    /// To the normal form.
    Normalize,
    /// Whether `beforeSend` or an inbound filter drops it.
    Filter,
    /// Whether a sample rate of the SDK or dynamic sampling drops it.
    Sample,
    /// Private data out.
    Scrub,
    /// To the issue.
    Group,
}

/// When events come in.
#[derive(Debug, Clone, Copy)]
pub struct ExplainClock {
    /// When all of them came in; where this is none, each comes in at its own time.
    pub received_at: Option<Timestamp>,
    /// The time of those that bring none.
    pub now: Timestamp,
}

/// Explains what the stages of a project do to events.
#[derive(Debug)]
pub struct Explainer {
    stages: Stages,
    quotas: Quotas,
    limits: Limits,
    facts: RequestFacts,
    clock: ExplainClock,
}

impl Explainer {
    /// An explainer whose quotas are untouched; `facts` are what a request would have told.
    pub fn new(stages: Stages, facts: RequestFacts, clock: ExplainClock) -> Self {
        let quotas = Quotas::new(&stages.quotas);
        Self { stages, quotas, limits: Limits::default(), facts, clock }
    }

    /// Takes what one request carried through all stages: an explanation for each event in it, and for
    /// each thing that cannot be read.
    pub fn explain(&mut self, content: Content) -> Vec<Explanation> {
        let incoming = self.incoming(content);
        let Decoded { events, items, failures, key } = decode::decode(&incoming, &self.limits);
        let mut explanations: Vec<_> = failures.into_iter().map(of_failure).collect();
        let mut received_at = self.clock.received_at.unwrap_or(self.clock.now);
        for unit in events {
            let arrival = self.arrival(&unit, &incoming);
            received_at = arrival.received_at;
            explanations.push(self.explain_unit(unit, key, arrival));
        }
        if !self.quotas.is_empty() {
            charge::verdicts((self.stages.project, key), received_at, (&[], &items), &mut self.quotas);
        }
        explanations
    }

    /// Runs one stage on each event that a request carried, without those before it.
    pub fn explain_stage(&self, stage: SingleStage, content: Content) -> Vec<Explanation> {
        let incoming = self.incoming(content);
        let Decoded { events, failures, .. } = decode::decode(&incoming, &self.limits);
        let of_failures = failures.into_iter().map(of_failure);
        let of_events = events.into_iter().map(|unit| {
            let arrival = self.arrival(&unit, &incoming);
            self.run_alone(stage, unit, arrival)
        });
        of_failures.chain(of_events).collect()
    }

    fn incoming(&self, content: Content) -> Incoming {
        // The id of an event that brings none comes from its bytes, so that the same event has the same explanation.
        let bytes: &[u8] = match &content {
            Content::Event(bytes) | Content::Envelope(bytes) => bytes,
            Content::Request(request) => &request.body,
            Content::Unreadable { .. } => &[],
        };
        let fallback_id = Some(EventId::from_u128(u128::from_be_bytes(Md5::digest(bytes).into())));
        let received_at = self.clock.received_at.unwrap_or(self.clock.now);
        Incoming { project: self.stages.project, received_at, fallback_id, facts: self.facts.clone(), content }
    }

    fn arrival(&self, unit: &EventUnit<'_>, incoming: &Incoming) -> Arrival {
        let own = || own_time(&unit.node).or(unit.sent_at).unwrap_or(self.clock.now);
        Arrival {
            received_at: self.clock.received_at.unwrap_or_else(own),
            fallback_id: incoming.fallback_id,
            infer_client_ip: true,
        }
    }

    fn explain_unit(&mut self, mut unit: EventUnit<'_>, key: Option<PublicKey>, arrival: Arrival) -> Explanation {
        let received = to_json(&unit.node);
        let mut witness = Witness::default();
        let mut drop = order::decide(&mut unit, &self.stages, arrival, &mut witness).err();
        if drop.is_none() && !self.quotas.is_empty() {
            let asked = (std::slice::from_ref(&unit), [].as_slice());
            let scope = (self.stages.project, key);
            let verdicts = charge::verdicts(scope, arrival.received_at, asked, &mut self.quotas);
            drop = verdicts.into_iter().next().flatten();
        }
        let mut explanation = Explanation {
            event_id: declared_id(&unit.node),
            outcome: Some(outcome(&unit, drop.as_ref())),
            stopped_at: drop.as_ref().map(|drop| drop.stage),
            detail: drop.as_ref().and_then(|drop| drop.detail.as_deref().map(str::to_owned)),
            received_at: arrival.received_at,
            received,
            ..Explanation::default()
        };
        let is_normal = match drop.as_ref().map(|drop| drop.stage) {
            Some(Stage::Normalize) => false,
            // It was refused before anything was looked at; the rest is told as if it had not been.
            Some(Stage::Decode) => {
                let normalized = order::normalize_unit(&mut unit, &self.stages, arrival);
                witness.normalized = Some(to_json(&unit.node));
                explanation.event_id = declared_id(&unit.node);
                normalized.is_ok()
            }
            _ => true,
        };
        if is_normal {
            let group = |grouper: &crate::grouping::Grouper, event: &mut Node<'_>| grouper.explain(event);
            let grouping = order::complete(&mut unit.node, &self.stages, &mut witness, group);
            explanation.grouping = Some(without_hashes_of_transactions(&unit.node, grouping));
            explanation.normalized = witness.normalized;
            explanation.scrubbed = witness.scrubbed;
            explanation.sampling = witness.sampling;
        }
        explanation
    }

    fn run_alone(&self, stage: SingleStage, mut unit: EventUnit<'_>, arrival: Arrival) -> Explanation {
        let stages = &self.stages;
        let mut explanation = Explanation {
            stage: Some(stage),
            received: to_json(&unit.node),
            received_at: arrival.received_at,
            ..Explanation::default()
        };
        let mut result = Ok(());
        match stage {
            SingleStage::Normalize => {
                // The user's address is for the one to fill in who takes the request, as in the reference.
                let arrival = Arrival { infer_client_ip: false, ..arrival };
                result = order::normalize_unit(&mut unit, stages, arrival);
                explanation.normalized = result.is_ok().then(|| to_json(&unit.node));
            }
            SingleStage::Filter => {
                result = order::before_send(&mut unit.node, stages, arrival.received_at)
                    .and_then(|()| order::filter(&unit, stages));
            }
            SingleStage::Sample => {
                let trace = order::trace_of(&unit);
                let mut witness = Witness::default();
                result = order::sample_at_client(&unit.node, stages, trace.as_ref())
                    .and_then(|()| order::sample(&unit, stages, trace.as_ref(), arrival.received_at, &mut witness));
                explanation.sampling = witness.sampling;
            }
            SingleStage::Scrub => {
                stages.scrubber.scrub(&mut unit.node);
                explanation.scrubbed = Some(to_json(&unit.node));
            }
            SingleStage::Group => {
                let grouping = stages.grouper.explain(&unit.node);
                explanation.grouping = Some(without_hashes_of_transactions(&unit.node, grouping));
            }
        }
        let drop = result.err();
        explanation.event_id = declared_id(&unit.node);
        explanation.stopped_at = drop.as_ref().map(|drop| drop.stage);
        explanation.detail = drop.as_ref().and_then(|drop| drop.detail.as_deref().map(str::to_owned));
        if drop.is_some() || matches!(stage, SingleStage::Filter | SingleStage::Sample) {
            explanation.outcome = Some(outcome(&unit, drop.as_ref()));
        }
        explanation
    }
}

/// What became of an event, with the one category that stands for it.
fn outcome(unit: &EventUnit<'_>, drop: Option<&Drop>) -> ExplainedOutcome {
    let category = unit.quantities.iter().next().map_or(DataCategory::Default, |(category, _)| category);
    let Some(drop) = drop else { return ExplainedOutcome { kind: OutcomeKind::Accepted, reason: None, category } };
    let category = match category {
        DataCategory::Transaction if drop.indexed_only => DataCategory::TransactionIndexed,
        other => other,
    };
    ExplainedOutcome { kind: drop.kind, reason: Some(drop.reason.clone().into_owned()), category }
}

fn of_failure(failure: Failure) -> Explanation {
    let category = failure.quantities.first().map_or(DataCategory::Error, |(category, _)| *category);
    let reason = Some(failure.reason.into_owned());
    Explanation {
        outcome: Some(ExplainedOutcome { kind: OutcomeKind::Invalid, reason, category }),
        stopped_at: Some(Stage::Decode),
        fault: Some(ExplanationFault { message: failure.message, place: failure.place }),
        ..Explanation::default()
    }
}

/// Transactions belong to no issue.
fn without_hashes_of_transactions(event: &Node<'_>, mut grouping: ExplainedGrouping) -> ExplainedGrouping {
    if event.get_str("type") == Some("transaction") {
        grouping.variants.clear();
        grouping.grouping.variants.clear();
    }
    grouping
}

/// The id that an event says it has.
fn declared_id(event: &Node<'_>) -> Option<EventId> {
    event.get_str("event_id")?.parse().ok()
}

/// When an event says it happened.
fn own_time(event: &Node<'_>) -> Option<Timestamp> {
    let node = event.get("timestamp")?;
    if let Some(seconds) = node.as_f64() {
        /// The end of the year 9999.
        const END: f64 = 253_402_300_799.0;
        return (seconds.abs() <= END).then(|| Timestamp::from_seconds(seconds));
    }
    let text = node.as_str()?.trim();
    text.parse().ok().or_else(|| format!("{text}Z").parse().ok())
}
