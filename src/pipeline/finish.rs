//! The second half of the work, on any thread: scrub, group, write, pack. What it gives is ready for
//! the store.

use std::io;

use smallvec::SmallVec;

use super::decode::{EventUnit, ItemUnit};
use super::index;
use super::items::{self, Made};
use super::life_cycle;
use super::order;
use super::prepare::{Prepared, Projects, StageClock};
use super::report::{Stage, StageTimes};
use super::stages::Stages;
use crate::event::write_json;
use crate::grouping::GroupingCache;
use crate::model::{DataCategory, Outcome, OutcomeKind, ProjectId, Timestamp};
use crate::store::{BlockPacker, OutcomeRecord, PackedBlock, Payload, SessionCounts, StoredEvent, StoredItem};

/// What a worker keeps from task to task.
pub(super) struct Worker {
    pub(super) times: StageTimes,
    cache: GroupingCache,
    packer: BlockPacker,
    json: Vec<u8>,
}

/// The products of one task.
#[derive(Debug, Default)]
pub(super) struct Finished {
    pub(super) events: Vec<StoredEvent>,
    pub(super) blocks: Vec<PackedBlock>,
    pub(super) items: Vec<StoredItem>,
    pub(super) outcomes: Vec<OutcomeRecord>,
    /// Losses that clients told of.
    pub(super) reported: Vec<OutcomeRecord>,
    pub(super) sessions: Vec<(ProjectId, Timestamp, SessionCounts)>,
}

impl Worker {
    /// A worker that has seen nothing yet.
    pub(super) fn new() -> io::Result<Self> {
        Ok(Self {
            times: StageTimes::default(),
            cache: GroupingCache::new(),
            packer: BlockPacker::new()?,
            json: Vec::with_capacity(16_384),
        })
    }

    /// Finishes what was prepared, in order.
    pub(super) fn finish(&mut self, prepared: Vec<Prepared<'_>>, projects: &Projects) -> io::Result<Finished> {
        let mut finished = Finished::default();
        let mut block_day = None;
        for one in prepared {
            let Prepared { project, received_at, events, items, dropped, .. } = one;
            let record = |outcome| OutcomeRecord { project, timestamp: received_at, outcome };
            finished.outcomes.extend(dropped.into_iter().map(record));
            let Some(stages) = projects.get(&project) else { continue };
            for unit in events {
                self.finish_event(unit, stages, received_at, &mut block_day, &mut finished)?;
            }
            for item in &items {
                finish_item(item, stages.project, received_at, &mut finished);
            }
        }
        self.cut_block(&mut finished)?;
        Ok(finished)
    }

    fn finish_event(
        &mut self,
        mut unit: EventUnit<'_>,
        stages: &Stages,
        received_at: Timestamp,
        block_day: &mut Option<i64>,
        finished: &mut Finished,
    ) -> io::Result<()> {
        let mut times = std::mem::take(&mut self.times);
        let mut clock = StageClock::start(&mut times);
        let cache = &mut self.cache;
        let grouping =
            order::complete(&mut unit.node, stages, &mut clock, |grouper, event| grouper.group_and_apply(event, cache));
        let event = &unit.node;
        let timestamp = index::timestamp(event, received_at);
        if block_day.is_some_and(|day| day != timestamp.day()) || self.packer.is_full() {
            self.cut_block(finished)?;
        }
        *block_day = Some(timestamp.day());
        self.json.clear();
        write_json(event, &mut self.json);
        let entry = self.packer.push(&self.json);
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
            payload: Payload::Packed { block: finished.blocks.len(), entry },
            counts: unit.quantities.iter().collect(),
        };
        let event_id = stored.event_id;
        finished.events.push(stored);
        clock.lap(Stage::Pack);
        self.times = times;
        for item in &mut unit.attached {
            item.event_id = Some(event_id);
            finish_item(item, stages.project, received_at, finished);
        }
        Ok(())
    }

    fn cut_block(&mut self, finished: &mut Finished) -> io::Result<()> {
        if self.packer.is_empty() {
            return Ok(());
        }
        let started = std::time::Instant::now();
        finished.blocks.push(self.packer.finish()?);
        self.times.add(Stage::Pack, started.elapsed());
        Ok(())
    }
}

fn finish_item(item: &ItemUnit<'_>, project: ProjectId, received_at: Timestamp, finished: &mut Finished) {
    let record = |outcome| OutcomeRecord { project, timestamp: received_at, outcome };
    match items::make(item, project, received_at) {
        Made::Stored(stored, sessions) => {
            finished.sessions.extend(sessions.into_iter().map(|(time, counts)| (project, time, counts)));
            finished.items.push(*stored);
        }
        Made::Reported(outcomes) => finished.reported.extend(outcomes.into_iter().map(record)),
        Made::Invalid(reason) => {
            finished.outcomes.extend(items::dropped(item, OutcomeKind::Invalid, &reason).into_iter().map(record));
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
