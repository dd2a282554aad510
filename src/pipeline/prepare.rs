//! The first half of the work, on any thread: decode, normalise, what the client would have dropped,
//! inbound filters, sampling. Nothing here depends on what came before.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

use super::decode::{self, Decoded, EventUnit, Failure, ItemUnit};
use super::incoming::Incoming;
use super::order::{self, Arrival, Watch};
use super::report::{Stage, StageTimes};
use super::stages::Stages;
use crate::event::Node;
use crate::model::{DataCategory, Outcome, OutcomeKind, ProjectId, Timestamp};
use crate::protocol::{Limits, PublicKey};

/// The stages of the projects that a batch speaks of.
pub(super) type Projects = HashMap<ProjectId, Arc<Stages>>;

/// What one incoming thing has become.
#[derive(Debug)]
pub(super) struct Prepared<'a> {
    /// Its place in the batch.
    pub(super) index: usize,
    pub(super) project: ProjectId,
    pub(super) received_at: Timestamp,
    /// The key that it was sent with, where that is told.
    pub(super) key: Option<PublicKey>,
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

impl Watch for StageClock<'_> {
    fn passed(&mut self, stage: Stage, _event: &Node<'_>) {
        self.lap(stage);
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
    /// More than the reason, for a person.
    pub(super) detail: Option<Cow<'static, str>>,
}

impl Drop {
    pub(super) fn new(stage: Stage, kind: OutcomeKind, reason: impl Into<Cow<'static, str>>) -> Self {
        Self { stage, kind, reason: reason.into(), indexed_only: false, detail: None }
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
    let Decoded { events, items, failures, key } = decode::decode(incoming, limits);
    clock.lap(Stage::Decode);
    let mut prepared = Prepared {
        index,
        project: incoming.project,
        received_at: incoming.received_at,
        key,
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
    let arrival =
        Arrival { received_at: incoming.received_at, fallback_id: incoming.fallback_id, infer_client_ip: true };
    for mut unit in events {
        match order::decide(&mut unit, stages, arrival, &mut clock) {
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
                message: match &drop.detail {
                    Some(detail) => format!("the event was refused: {}: {detail}", drop.reason),
                    None => format!("the event was refused: {}", drop.reason),
                },
                place: None,
            });
        }
    }
}
