//! The second half of the work, on any thread: scrub, group, write. What it gives is ready to be packed.

use std::io;
use std::ops::Range;

use smallvec::SmallVec;

use super::decode::{EventUnit, ItemUnit};
use super::incoming::Incoming;
use super::index;
use super::items::{self, Made};
use super::ledger::Ledger;
use super::life_cycle;
use super::order;
use super::prepare::{self, Prepared, Projects, StageClock};
use super::report::{Reject, Stage, StageTimes};
use super::stages::Stages;
use crate::event::write_json;
use crate::grouping::GroupingCache;
use crate::model::{DataCategory, Outcome, OutcomeKind, ProjectId, Timestamp};
use crate::protocol::Limits;
use crate::store::{Batch, BlockPacker, OutcomeRecord, Payload, SessionCounts, StoredEvent, StoredItem};

/// Memory for the JSON of a task is kept for the next one up to this size.
const KEPT_BUFFER: usize = 1 << 20;

/// What a worker keeps from task to task.
pub(super) struct Worker {
    pub(super) times: StageTimes,
    pub(super) packer: BlockPacker,
    cache: GroupingCache,
}

/// The products of one task.
#[derive(Debug, Default)]
pub(super) struct Finished {
    pub(super) events: Vec<StoredEvent>,
    /// The payloads of the events as JSON, one after the other,
    pub(super) json: Vec<u8>,
    /// and where each lies, in the order of `events`.
    pub(super) payloads: Vec<Range<usize>>,
    pub(super) items: Vec<StoredItem>,
    pub(super) outcomes: Vec<OutcomeRecord>,
    /// Losses that clients told of.
    pub(super) reported: Vec<OutcomeRecord>,
    pub(super) sessions: Vec<(ProjectId, Timestamp, SessionCounts)>,
    /// What came in, by category.
    pub(super) entered: Ledger,
    /// How many events came in.
    pub(super) events_in: u64,
    /// What could not be used.
    pub(super) rejects: Vec<Reject>,
}

impl Finished {
    /// The memory that the JSON was in, once that is packed; none when it is too much to be kept.
    pub(super) fn take_buffer(&mut self) -> Option<Vec<u8>> {
        let mut buffer = std::mem::take(&mut self.json);
        buffer.clear();
        (buffer.capacity() <= KEPT_BUFFER).then_some(buffer)
    }

    /// Gives each event its payload as it is; whoever stores it packs it.
    pub(super) fn unpacked(&mut self) {
        for (event, bytes) in self.events.iter_mut().zip(&self.payloads) {
            event.payload = Payload::Raw(self.json.get(bytes.clone()).unwrap_or_default().to_vec());
        }
    }

    /// Adds all that is stored to a batch.
    pub(super) fn add_to(self, batch: &mut Batch) {
        let events = batch.events.len();
        batch.events.extend(self.events);
        batch.items.extend(self.items.into_iter().map(|mut item| {
            item.event = item.event.map(|event| event + events);
            item
        }));
        batch.sessions.extend(self.sessions);
        batch.outcomes.extend(self.outcomes);
        batch.outcomes.extend(self.reported);
    }
}

impl Worker {
    /// A worker that has seen nothing yet.
    pub(super) fn new() -> io::Result<Self> {
        Ok(Self { times: StageTimes::default(), cache: GroupingCache::new(), packer: BlockPacker::new()? })
    }

    /// Takes one task through both halves at once, event by event, so that each is still in the
    /// processor's cache when it is written. Only right where no quota stands between the halves.
    pub(super) fn run(
        &mut self,
        task: &[(usize, &Incoming)],
        buffer: Vec<u8>,
        projects: &Projects,
        limits: &Limits,
    ) -> Finished {
        let mut finished = Finished { json: buffer, ..Finished::default() };
        for &(index, incoming) in task {
            if let Some(prepared) = self.prepare((index, incoming), projects, limits) {
                self.finish_one(prepared, projects, &mut finished);
            }
        }
        finished
    }

    /// Takes one incoming thing through the first half.
    pub(super) fn prepare<'a>(
        &mut self,
        indexed: (usize, &'a Incoming),
        projects: &Projects,
        limits: &Limits,
    ) -> Option<Prepared<'a>> {
        let stages = projects.get(&indexed.1.project)?;
        Some(prepare::prepare(indexed, stages, limits, &mut self.times))
    }

    /// Finishes what was prepared, in order.
    pub(super) fn finish(&mut self, prepared: Vec<Prepared<'_>>, buffer: Vec<u8>, projects: &Projects) -> Finished {
        let mut finished = Finished { json: buffer, ..Finished::default() };
        for one in prepared {
            self.finish_one(one, projects, &mut finished);
        }
        finished
    }

    fn finish_one(&mut self, one: Prepared<'_>, projects: &Projects, finished: &mut Finished) {
        let Prepared { index, project, received_at, events, items, failures, entered, dropped, events_in, key: _ } =
            one;
        let record = |outcome| OutcomeRecord { project, timestamp: received_at, outcome };
        finished.outcomes.extend(dropped.into_iter().map(record));
        finished.events_in += events_in;
        for (category, quantity) in entered {
            finished.entered.enter(category, quantity);
        }
        finished.rejects.extend(failures.into_iter().map(|failure| Reject {
            index,
            reason: failure.reason.into_owned(),
            message: failure.message,
            place: failure.place,
        }));
        let Some(stages) = projects.get(&project) else { return };
        for unit in events {
            self.finish_event(unit, stages, received_at, finished);
        }
        for item in &items {
            finish_item(item, None, stages.project, received_at, finished);
        }
    }

    fn finish_event(
        &mut self,
        mut unit: EventUnit<'_>,
        stages: &Stages,
        received_at: Timestamp,
        finished: &mut Finished,
    ) {
        let mut times = std::mem::take(&mut self.times);
        let mut clock = StageClock::start(&mut times);
        let cache = &mut self.cache;
        let grouping =
            order::complete(&mut unit.node, stages, &mut clock, |grouper, event| grouper.group_and_apply(event, cache));
        let event = &unit.node;
        let timestamp = index::timestamp(event, received_at);
        let start = finished.json.len();
        write_json(event, &mut finished.json);
        finished.payloads.push(start..finished.json.len());
        let level = index::level(event);
        let groups = !matches!(event.get_str("type"), Some("transaction"));
        let stored = StoredEvent {
            event_id: index::event_id(event),
            project: stages.project,
            timestamp,
            received: received_at,
            level,
            error_handled: index::error_handled(event),
            fields: index::fields(event, &grouping.title, &grouping.culprit),
            hashes: if groups { grouping.hashes().map(|hash| hash.0).collect() } else { SmallVec::new() },
            metadata: serde_json::to_string(&grouping.metadata).ok(),
            priority: life_cycle::priority(level),
            // Told when the batch is packed.
            payload: Payload::Packed { block: 0, entry: 0 },
            counts: unit.quantities.iter().collect(),
        };
        let (event_id, place) = (stored.event_id, finished.events.len());
        finished.events.push(stored);
        clock.lap(Stage::Write);
        self.times = times;
        for item in &mut unit.attached {
            item.event_id = Some(event_id);
            finish_item(item, Some(place), stages.project, received_at, finished);
        }
    }
}

/// Finishes an item that came with the event at this place of the task, or with none.
fn finish_item(
    item: &ItemUnit<'_>,
    event: Option<usize>,
    project: ProjectId,
    received_at: Timestamp,
    finished: &mut Finished,
) {
    let record = |outcome| OutcomeRecord { project, timestamp: received_at, outcome };
    match items::make(item, project, received_at) {
        Made::Stored(stored, sessions) => {
            finished.sessions.extend(sessions.into_iter().map(|(time, counts)| (project, time, counts)));
            finished.items.push(StoredItem { event, ..*stored });
        }
        Made::Reported(outcomes) => finished.reported.extend(outcomes.into_iter().map(record)),
        Made::Invalid(reason) => {
            finished.outcomes.extend(items::dropped(item, OutcomeKind::Invalid, reason).into_iter().map(record));
        }
    }
}

/// The outcomes of everything that the store has answered for.
pub(super) fn settled(counts: &[(DataCategory, u64)], duplicate: bool) -> impl Iterator<Item = Outcome> + '_ {
    counts.iter().map(move |&(category, quantity)| {
        if duplicate {
            Outcome::dropped(OutcomeKind::Invalid, "duplicate", category, quantity)
        } else {
            Outcome::accepted(category, quantity)
        }
    })
}
