//! The order of the stages for one event, written once: a run measures it, an explanation looks on.
//!
//! [`decide`] takes an event as far as what it alone decides: normalise, what the client would have
//! dropped, inbound filters, sampling. Quotas come next, which depend on what came before
//! ([`super::charge`]). [`complete`] does what is left for an event that is kept: scrub, group.

use std::borrow::Cow;

use super::before_send::BeforeSendVerdict;
use super::decode::EventUnit;
use super::index;
use super::normalize::{NormalizeContext, normalize};
use super::prepare::Drop;
use super::report::Stage;
use super::sample::{SamplingDecision, SamplingInput, SamplingVerdict};
use super::stages::Stages;
use crate::event::{self, Node};
use crate::grouping::Grouper;
use crate::model::{EventId, OutcomeKind, Timestamp};

/// When an event came in, and the id it gets if it brings none.
#[derive(Debug, Clone, Copy)]
pub(super) struct Arrival {
    pub(super) received_at: Timestamp,
    pub(super) fallback_id: Option<EventId>,
    /// Whether the address it came from may become the user's.
    pub(super) infer_client_ip: bool,
}

/// Looks on while an event passes the stages.
pub(super) trait Watch {
    /// A stage is done with the event, whether it keeps or drops it.
    fn passed(&mut self, stage: Stage, event: &Node<'_>);

    /// A decision of dynamic sampling.
    fn sampled(&mut self, _decision: &SamplingDecision) {}
}

/// Normalises an event and decides whether it goes on.
pub(super) fn decide(
    unit: &mut EventUnit<'_>,
    stages: &Stages,
    arrival: Arrival,
    watch: &mut impl Watch,
) -> Result<(), Drop> {
    if !is_allowed_origin(&stages.allowed_domains, unit.facts.origin.as_deref()) {
        return Err(Drop::new(Stage::Decode, OutcomeKind::Invalid, "cors"));
    }
    let normalized = normalize_unit(unit, stages, arrival);
    watch.passed(Stage::Normalize, &unit.node);
    normalized?;

    let trace = trace_of(unit);
    let at_client = client_side(&mut unit.node, stages, trace.as_ref(), arrival.received_at);
    watch.passed(Stage::Client, &unit.node);
    at_client?;

    let filtered = filter(unit, stages);
    watch.passed(Stage::Filter, &unit.node);
    filtered?;

    let sampled = sample(unit, stages, trace.as_ref(), arrival.received_at, watch);
    watch.passed(Stage::Sample, &unit.node);
    sampled
}

/// Scrubs an event that is kept and hands it to `group`.
pub(super) fn complete<T>(
    event: &mut Node<'_>,
    stages: &Stages,
    watch: &mut impl Watch,
    group: impl FnOnce(&Grouper, &mut Node<'_>) -> T,
) -> T {
    stages.scrubber.scrub(event);
    watch.passed(Stage::Scrub, event);
    let grouped = group(&stages.grouper, event);
    watch.passed(Stage::Group, event);
    grouped
}

/// Brings an event into its normal form.
pub(super) fn normalize_unit(unit: &mut EventUnit<'_>, stages: &Stages, arrival: Arrival) -> Result<(), Drop> {
    let client_ip = unit.facts.client_ip.map(|address| address.to_string());
    let context = NormalizeContext {
        event_id: arrival.fallback_id,
        infer_client_ip: arrival.infer_client_ip,
        ..stages.normalize_context(&unit.facts, client_ip.as_deref(), unit.sent_at, arrival.received_at)
    };
    match normalize(&mut unit.node, &context) {
        Ok(_) => Ok(()),
        Err(rejection) => Err(Drop {
            detail: Some(rejection.message),
            ..Drop::new(Stage::Normalize, OutcomeKind::Invalid, rejection.reason)
        }),
    }
}

/// The dynamic sampling context that came with an event.
pub(super) fn trace_of(unit: &EventUnit<'_>) -> Option<Node<'static>> {
    let trace = unit.trace.as_deref()?;
    event::parse_value(trace.as_bytes()).ok().map(Node::into_owned)
}

/// What the SDK would have done before sending: sample rates, then `before_send`.
fn client_side(
    event: &mut Node<'_>,
    stages: &Stages,
    trace: Option<&Node<'_>>,
    received_at: Timestamp,
) -> Result<(), Drop> {
    sample_at_client(event, stages, trace)?;
    before_send(event, stages, received_at)
}

/// The sample rates of the SDK.
pub(super) fn sample_at_client(event: &Node<'_>, stages: &Stages, trace: Option<&Node<'_>>) -> Result<(), Drop> {
    match stages.client_sampling.discard(event, index::event_id(event), trace) {
        Some(_) => Err(Drop::new(Stage::Client, OutcomeKind::ClientDiscard, "sample_rate")),
        None => Ok(()),
    }
}

/// The rules that stand for the SDK's `before_send`.
pub(super) fn before_send(event: &mut Node<'_>, stages: &Stages, received_at: Timestamp) -> Result<(), Drop> {
    match stages.before_send.run(event, received_at) {
        BeforeSendVerdict::Send { .. } => Ok(()),
        BeforeSendVerdict::Drop { rule } => Err(Drop {
            detail: stages.before_send.rules().get(rule).map(|rule| Cow::Owned(rule.text().to_owned())),
            ..Drop::new(Stage::Client, OutcomeKind::ClientDiscard, "before_send")
        }),
    }
}

/// The inbound filters.
pub(super) fn filter(unit: &EventUnit<'_>, stages: &Stages) -> Result<(), Drop> {
    match stages.filters.decide(&unit.node, &Stages::request_context(&unit.facts)) {
        Some(reason) => Err(Drop::new(Stage::Filter, OutcomeKind::Filtered, reason)),
        None => Ok(()),
    }
}

/// Dynamic sampling.
pub(super) fn sample(
    unit: &EventUnit<'_>,
    stages: &Stages,
    trace: Option<&Node<'_>>,
    received_at: Timestamp,
    watch: &mut impl Watch,
) -> Result<(), Drop> {
    if stages.sampler.is_empty() {
        return Ok(());
    }
    let input = SamplingInput { event: &unit.node, event_id: index::event_id(&unit.node), trace, root: None };
    let decision = stages.sampler.decide(&input, received_at);
    watch.sampled(&decision);
    match decision.verdict {
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
    use crate::model::{DataCategory, Outcome};

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
