//! The first half of the work, on any thread: decode, normalise, what the client would have dropped,
//! inbound filters, sampling. Nothing here depends on what came before.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

use super::decode::{self, Decoded, EventUnit, Failure, ItemUnit};
use super::incoming::Incoming;
use super::index;
use super::normalize::{NormalizeContext, normalize};
use super::report::{Stage, StageTimes};
use super::sample::{SamplingInput, SamplingVerdict};
use super::stages::Stages;
use crate::event::{self, Node};
use crate::model::{DataCategory, Outcome, OutcomeKind, ProjectId, Timestamp};
use crate::protocol::Limits;

/// The stages of the projects that a batch speaks of.
pub(super) type Projects = HashMap<ProjectId, Arc<Stages>>;

/// What one incoming thing has become.
#[derive(Debug)]
pub(super) struct Prepared<'a> {
    /// Its place in the batch.
    pub(super) index: usize,
    pub(super) project: ProjectId,
    pub(super) received_at: Timestamp,
    pub(super) events: Vec<EventUnit<'a>>,
    pub(super) items: Vec<ItemUnit<'a>>,
    pub(super) failures: Vec<Failure>,
    /// What came in, by category.
    pub(super) entered: Vec<(DataCategory, u64)>,
    /// What was dropped.
    pub(super) dropped: Vec<Outcome>,
    /// How many events there were.
    pub(super) events_in: u64,
}

/// Measures the stages one after the other.
#[derive(Debug)]
pub(super) struct StageClock<'t> {
    times: &'t mut StageTimes,
    since: Instant,
}

impl<'t> StageClock<'t> {
    pub(super) fn start(times: &'t mut StageTimes) -> Self {
        Self { times, since: Instant::now() }
    }

    /// The time since the last call belongs to `stage`.
    pub(super) fn lap(&mut self, stage: Stage) {
        let now = Instant::now();
        self.times.add(stage, now - self.since);
        self.since = now;
    }
}

/// Why an event stops here, and what of it goes on being counted as accepted.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Drop {
    pub(super) stage: Stage,
    pub(super) kind: OutcomeKind,
    pub(super) reason: Cow<'static, str>,
    /// True when only the payload is dropped: the transaction still counts.
    pub(super) indexed_only: bool,
}

impl Drop {
    pub(super) fn new(stage: Stage, kind: OutcomeKind, reason: impl Into<Cow<'static, str>>) -> Self {
        Self { stage, kind, reason: reason.into(), indexed_only: false }
    }

    /// The outcome of a quantity of what is dropped.
    pub(super) fn outcome(&self, category: DataCategory, quantity: u64) -> Outcome {
        let counts_still = matches!(category, DataCategory::Transaction | DataCategory::Span | DataCategory::Profile);
        if self.indexed_only && counts_still {
            Outcome::accepted(category, quantity)
        } else {
            Outcome::dropped(self.kind, self.reason.clone(), category, quantity)
        }
    }
}

/// Takes one incoming thing through the first half.
pub(super) fn prepare<'a>(
    (index, incoming): (usize, &'a Incoming),
    stages: &Stages,
    limits: &Limits,
    times: &mut StageTimes,
) -> Prepared<'a> {
    let mut clock = StageClock::start(times);
    let Decoded { events, items, failures } = decode::decode(incoming, limits);
    clock.lap(Stage::Decode);
    let mut prepared = Prepared {
        index,
        project: incoming.project,
        received_at: incoming.received_at,
        events: Vec::with_capacity(events.len()),
        items,
        entered: Vec::new(),
        dropped: Vec::new(),
        events_in: events.len() as u64,
        failures: Vec::new(),
    };
    for failure in failures {
        prepared.fail(failure);
    }
    for mut unit in events {
        match decide(&mut unit, stages, incoming, &mut clock) {
            Ok(()) => {
                prepared.enter(&unit);
                prepared.events.push(unit);
            }
            Err(drop) => prepared.drop_event(&unit, &drop),
        }
    }
    for index in 0..prepared.items.len() {
        let quantities: Vec<_> =
            prepared.items.get(index).map(|item| item.quantities.iter().collect()).unwrap_or_default();
        prepared.entered.extend(quantities);
    }
    prepared
}

impl Prepared<'_> {
    fn enter(&mut self, unit: &EventUnit<'_>) {
        self.entered.extend(unit.quantities.iter());
        for item in &unit.attached {
            self.entered.extend(item.quantities.iter());
        }
    }

    /// What cannot be decoded came in and went as invalid.
    fn fail(&mut self, failure: Failure) {
        for &(category, quantity) in &failure.quantities {
            self.entered.push((category, quantity));
            let reason = failure.reason.clone();
            self.dropped.push(Outcome::dropped(OutcomeKind::Invalid, reason, category, quantity));
            if category == DataCategory::Error {
                self.events_in += quantity;
            }
        }
        self.failures.push(failure);
    }

    /// An event and what belongs to it came in and went.
    pub(super) fn drop_event(&mut self, unit: &EventUnit<'_>, drop: &Drop) {
        // What a client drops before sending never had the categories of the server's store.
        let at_client = drop.kind == OutcomeKind::ClientDiscard;
        let counted = |category: &DataCategory| {
            !(at_client && matches!(category, DataCategory::TransactionIndexed | DataCategory::SpanIndexed))
        };
        let all = unit.quantities.iter().chain(unit.attached.iter().flat_map(|item| item.quantities.iter()));
        for (category, quantity) in all.filter(|(category, _)| counted(category)) {
            self.entered.push((category, quantity));
            self.dropped.push(drop.outcome(category, quantity));
        }
        if drop.kind == OutcomeKind::Invalid {
            self.failures.push(Failure {
                reason: drop.reason.clone(),
                quantities: Vec::new(),
                message: format!("the event was refused: {}", drop.reason),
                place: None,
            });
        }
    }
}

/// Normalises an event and decides whether it goes on.
pub(super) fn decide(
    unit: &mut EventUnit<'_>,
    stages: &Stages,
    incoming: &Incoming,
    clock: &mut StageClock<'_>,
) -> Result<(), Drop> {
    let received_at = incoming.received_at;
    if !is_allowed_origin(&stages.allowed_domains, unit.facts.origin.as_deref()) {
        return Err(Drop::new(Stage::Decode, OutcomeKind::Invalid, "cors"));
    }
    let client_ip = unit.facts.client_ip.map(|address| address.to_string());
    let context = NormalizeContext {
        event_id: incoming.fallback_id,
        ..stages.normalize_context(&unit.facts, client_ip.as_deref(), unit.sent_at, received_at)
    };
    let normalized = normalize(&mut unit.node, &context);
    clock.lap(Stage::Normalize);
    normalized.map_err(|rejection| Drop::new(Stage::Normalize, OutcomeKind::Invalid, rejection.reason))?;

    let trace = unit.trace.as_deref().and_then(|trace| event::parse_value(trace.as_bytes()).ok());
    let at_client = client_side(&mut unit.node, stages, trace.as_ref(), received_at);
    clock.lap(Stage::Client);
    at_client?;

    let filtered = stages.filters.decide(&unit.node, &Stages::request_context(&unit.facts));
    clock.lap(Stage::Filter);
    if let Some(reason) = filtered {
        return Err(Drop::new(Stage::Filter, OutcomeKind::Filtered, reason));
    }
    let sampled = sample(unit, stages, trace.as_ref(), received_at);
    clock.lap(Stage::Sample);
    sampled
}

/// What the SDK would have done before sending: sample rates, then `before_send`.
fn client_side(
    event: &mut Node<'_>,
    stages: &Stages,
    trace: Option<&Node<'_>>,
    received_at: Timestamp,
) -> Result<(), Drop> {
    let discarded = stages.client_sampling.discard(event, index::event_id(event), trace);
    if discarded.is_some() {
        return Err(Drop::new(Stage::Client, OutcomeKind::ClientDiscard, "sample_rate"));
    }
    if stages.before_send.apply(event, received_at) {
        return Err(Drop::new(Stage::Client, OutcomeKind::ClientDiscard, "before_send"));
    }
    Ok(())
}

fn sample(unit: &EventUnit<'_>, stages: &Stages, trace: Option<&Node<'_>>, received_at: Timestamp) -> Result<(), Drop> {
    if stages.sampler.is_empty() {
        return Ok(());
    }
    let input = SamplingInput { event: &unit.node, event_id: index::event_id(&unit.node), trace, root: None };
    match stages.sampler.decide(&input, received_at).verdict {
        SamplingVerdict::Keep => Ok(()),
        SamplingVerdict::Drop { reason } => {
            Err(Drop { indexed_only: true, ..Drop::new(Stage::Sample, OutcomeKind::Filtered, reason) })
        }
    }
}

/// Whether a page may send: its host is one of those allowed, or nothing restricts them.
fn is_allowed_origin(allowed: &[String], origin: Option<&str>) -> bool {
    let Some(origin) = origin.filter(|_| !allowed.is_empty() && !allowed.iter().any(|domain| domain == "*")) else {
        return true;
    };
    let after_scheme = origin.split_once("://").map_or(origin, |(_, rest)| rest);
    let host = after_scheme.split(['/', ':']).next().unwrap_or_default();
    allowed.iter().any(|domain| match domain.strip_prefix("*.") {
        Some(parent) => host == parent || host.ends_with(&format!(".{parent}")),
        None => domain == host || domain == origin || domain == after_scheme,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_held_against_hosts() {
        let allowed = ["shop.example.com".to_owned(), "*.example.org".to_owned()];
        assert!(is_allowed_origin(&allowed, None));
        assert!(is_allowed_origin(&allowed, Some("https://shop.example.com:8443/cart")));
        assert!(is_allowed_origin(&allowed, Some("https://a.example.org")));
        assert!(!is_allowed_origin(&allowed, Some("https://evil.example.net")));
        assert!(is_allowed_origin(&["*".to_owned()], Some("https://anything")));
        assert!(is_allowed_origin(&[], Some("https://anything")));
    }

    #[test]
    fn a_sampled_transaction_still_counts() {
        let drop = Drop { indexed_only: true, ..Drop::new(Stage::Sample, OutcomeKind::Filtered, "Sampled:0") };
        assert_eq!(drop.outcome(DataCategory::Transaction, 1), Outcome::accepted(DataCategory::Transaction, 1));
        assert_eq!(drop.outcome(DataCategory::TransactionIndexed, 1).kind, OutcomeKind::Filtered);
    }
}
