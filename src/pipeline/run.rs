//! The run: batches in, stages in order, batches to the store, the report out.
//!
//! The first and the second half of the work are shared out over threads; between them quotas are
//! charged one by one in the order of arrival, and the store assigns issues in that order too, so the
//! same input gives the same result with any number of threads. While a batch is being stored the
//! next one is worked on.

use std::collections::{HashMap, VecDeque};
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::time::Instant;

use serde::{Deserialize, Serialize};
use smallvec::SmallVec;

use super::charge;
use super::finish::{Finished, Worker, settled};
use super::incoming::Incoming;
use super::pack;
use super::parallel::Workers;
use super::prepare::{Prepared, Projects};
use super::quota::{QuotaState, Quotas};
use super::report::{PipelineReport, Reject, Stage};
use super::stages::Stages;
use crate::model::{DataCategory, ProjectId, Timestamp};
use crate::protocol::Limits;
use crate::store::{Batch, BatchAnswer, EventAnswer, PackedBlock, Pending, Store, StoreError, Transition, Writer};

/// The number of the one organisation.
pub(super) const ORGANIZATION: u64 = 1;
/// How many incoming things make one task: about one block of the store.
pub(super) const TASK: usize = 48;
/// How many full batches the store commits at once.
const COMMIT: usize = 3;
/// A batch with fewer events is committed as it comes.
const FULL_BATCH: usize = 1_024;
/// How many batches may wait for the store: those of one commit, and those that are gathered for the next.
const IN_FLIGHT: usize = 2 * COMMIT - 1;

/// Why a run stops.
#[derive(Debug, thiserror::Error)]
pub enum PipelineError {
    /// The store refused a batch; nothing of it was kept.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Compressing failed.
    #[error("cannot compress events")]
    Compress(#[source] std::io::Error),
    /// The threads cannot be started.
    #[error("cannot start the threads of the pipeline")]
    Threads(#[source] rayon::ThreadPoolBuildError),
    /// The thread that it was to run on cannot be started.
    #[error("cannot start a thread for the pipeline")]
    Thread(#[source] std::io::Error),
    /// A batch names a project that was not set up.
    #[error("project {0} is not set up")]
    UnknownProject(ProjectId),
}

/// How far the input has been taken when a batch is done, kept with the batch or not at all.
#[derive(Debug, Clone, Copy)]
pub struct Checkpoint<'c> {
    /// The name it is kept under.
    pub name: &'c str,
    /// The position in the input.
    pub position: u64,
}

/// Where a checkpoint was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resumed {
    /// The position in the input.
    pub position: u64,
    /// The pipeline's clock there; none when nothing had come in.
    pub clock: Option<Timestamp>,
}

/// What a checkpoint holds: the position, the clock, and what the stages remember between batches.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct RunState {
    position: u64,
    clock: Option<i64>,
    quotas: Vec<(ProjectId, QuotaState)>,
}

/// The pipeline over a store.
pub struct Pipeline<'s> {
    store: &'s Store,
    writer: Writer,
    projects: Projects,
    quotas: HashMap<ProjectId, Quotas>,
    limits: Limits,
    workers: Workers<Worker>,
    /// Memory that tasks wrote JSON into, to be written into again: large pieces would otherwise go back to the kernel
    /// and have to be cleared by it.
    buffers: Vec<Vec<u8>>,
    in_flight: VecDeque<InFlight>,
    /// How many of the last batches the store may hold back for the next one.
    held: usize,
    report: PipelineReport,
    /// Whether what expires on the pipeline's clock is removed as data arrives.
    applies_retention: bool,
    /// The day up to which retention was applied.
    retention_day: Option<i64>,
}

/// A batch that the store has not answered for yet.
struct InFlight {
    answer: Pending<BatchAnswer>,
    events: Vec<SmallVec<[(DataCategory, u64); 2]>>,
    items: Vec<InFlightItem>,
}

/// An item of such a batch; it is a duplicate if its event is.
struct InFlightItem {
    event: Option<usize>,
    counts: SmallVec<[(DataCategory, u64); 2]>,
}

impl<'s> Pipeline<'s> {
    /// A pipeline into `store` with this many workers.
    ///
    /// # Errors
    /// [`PipelineError`] when a compressor cannot be made, or the store takes no writes.
    pub fn new(store: &'s Store, threads: NonZeroUsize) -> Result<Self, PipelineError> {
        let workers: Result<Vec<_>, _> = (0..threads.get()).map(|_| Worker::new()).collect();
        let workers = Workers::start(workers.map_err(PipelineError::Compress)?).map_err(PipelineError::Threads)?;
        Ok(Self {
            store,
            writer: store.writer()?,
            projects: Projects::new(),
            quotas: HashMap::new(),
            limits: Limits::default(),
            workers,
            buffers: Vec::new(),
            in_flight: VecDeque::new(),
            held: 0,
            report: PipelineReport::default(),
            applies_retention: false,
            retention_day: None,
        })
    }

    /// Sets up a project, or sets it up anew.
    pub fn set_project(&mut self, stages: Stages) {
        self.quotas.insert(stages.project, Quotas::new(&stages.quotas));
        self.projects.insert(stages.project, Arc::new(stages));
    }

    /// Removes what expires on the pipeline's clock as data arrives. Not for a clock that has nothing
    /// to do with what is stored: an event of today must not empty a store of old recordings.
    pub const fn apply_retention(&mut self) {
        self.applies_retention = true;
    }

    /// Whether a project is set up.
    pub fn has_project(&self, project: ProjectId) -> bool {
        self.projects.contains_key(&project)
    }

    /// Takes a batch through all stages and hands it to the store with a checkpoint. Gives what could
    /// not be used.
    ///
    /// # Errors
    /// [`PipelineError`]; what the store has not answered for is not kept.
    pub fn process(
        &mut self,
        batch: &[Incoming],
        checkpoint: Option<Checkpoint<'_>>,
    ) -> Result<Vec<Reject>, PipelineError> {
        if let Some(unknown) = batch.iter().find(|incoming| !self.has_project(incoming.project)) {
            return Err(PipelineError::UnknownProject(unknown.project));
        }
        // Before the batch: when its day begins, what expired is gone whatever came in batches before.
        if let Some(first) = batch.first() {
            self.retire(first.received_at)?;
        }
        let mut finished = self.work(batch);
        let rejects = self.account(batch, &mut finished);
        let clock = batch.last().map(|last| last.received_at);
        let checkpoint =
            checkpoint.map(|checkpoint| (checkpoint.name.to_owned(), self.state_at(checkpoint.position, clock)));
        let blocks = pack::pack(&mut finished, &self.workers).map_err(PipelineError::Compress)?;
        self.buffers = finished.iter_mut().filter_map(Finished::take_buffer).collect();
        self.hand_over(finished, blocks, checkpoint)?;
        Ok(rejects)
    }

    /// Goes back to where a checkpoint was made; none when there is no checkpoint of this name.
    /// Projects must be set up before.
    ///
    /// # Errors
    /// [`PipelineError::Store`] when the store cannot be read.
    pub fn restore(&mut self, name: &str) -> Result<Option<Resumed>, PipelineError> {
        let Some(bytes) = self.store.checkpoint(name)? else { return Ok(None) };
        let state: RunState = serde_json::from_slice(&bytes).unwrap_or_default();
        for (project, quotas) in state.quotas {
            if let Some(known) = self.quotas.get_mut(&project) {
                known.restore(quotas);
            }
        }
        Ok(Some(Resumed { position: state.position, clock: state.clock.map(Timestamp::from_millis) }))
    }

    fn state_at(&self, position: u64, clock: Option<Timestamp>) -> Vec<u8> {
        let mut quotas: Vec<_> = self.quotas.iter().map(|(project, quotas)| (*project, quotas.state())).collect();
        quotas.sort_by_key(|(project, _)| *project);
        serde_json::to_vec(&RunState { position, clock: clock.map(Timestamp::as_millis), quotas }).unwrap_or_default()
    }

    /// Waits for the store and gives the report.
    ///
    /// # Errors
    /// [`PipelineError::Store`] when a batch was not kept.
    pub fn finish_run(mut self) -> Result<PipelineReport, PipelineError> {
        self.writer.flush();
        while !self.in_flight.is_empty() {
            self.settle_oldest()?;
        }
        for worker in self.workers.into_states() {
            self.report.times.add_all(&worker.times);
        }
        Ok(self.report)
    }

    /// What was done so far; what the store has not answered for is not in it yet.
    pub const fn report(&self) -> &PipelineReport {
        &self.report
    }

    /// Shares the batch out over the workers. Where no quota is to be charged, each task goes through
    /// in one piece; else the quotas are charged between the halves.
    fn work(&mut self, batch: &[Incoming]) -> Vec<Finished> {
        let indexed: Vec<_> = batch.iter().enumerate().collect();
        let (projects, limits) = (&self.projects, &self.limits);
        let mut buffers = std::mem::take(&mut self.buffers).into_iter();
        let mut buffer = || buffers.next().unwrap_or_default();
        if self.quotas.values().all(Quotas::is_empty) {
            let tasks = indexed.chunks(TASK).map(|task| (task, buffer())).collect();
            self.workers.map(tasks, |worker, (task, buffer)| worker.run(task, buffer, projects, limits))
        } else {
            let mut prepared = self.workers.map(indexed.chunks(TASK).collect(), |worker, task| {
                task.iter().filter_map(|&indexed| worker.prepare(indexed, projects, limits)).collect::<Vec<_>>()
            });
            let started = Instant::now();
            charge_all(&mut self.quotas, &mut prepared);
            self.report.times.add(Stage::Quota, started.elapsed());
            let tasks = prepared.into_iter().map(|task| (task, buffer())).collect();
            self.workers.map(tasks, |worker, (task, buffer)| worker.finish(task, buffer, projects))
        }
    }

    /// Enters into the account what came in, and gathers what could not be used.
    fn account(&mut self, batch: &[Incoming], finished: &mut [Finished]) -> Vec<Reject> {
        self.report.records_in += batch.len() as u64;
        self.report.bytes_in += batch.iter().map(|incoming| incoming.content.len() as u64).sum::<u64>();
        let mut rejects = Vec::new();
        for one in finished {
            self.report.events_in += one.events_in;
            self.report.ledger.add(std::mem::take(&mut one.entered));
            rejects.append(&mut one.rejects);
        }
        rejects
    }

    fn hand_over(
        &mut self,
        finished: Vec<Finished>,
        blocks: Vec<PackedBlock>,
        checkpoint: Option<(String, Vec<u8>)>,
    ) -> Result<(), PipelineError> {
        let mut batch = Batch { checkpoint, blocks, ..Batch::default() };
        for one in finished {
            for record in &one.outcomes {
                self.report.ledger.leave(record.outcome.clone());
            }
            for record in &one.reported {
                self.report.ledger.report(record.outcome.clone());
            }
            one.add_to(&mut batch);
        }
        let items =
            batch.items.iter().map(|item| InFlightItem { event: item.event, counts: item.counts.clone() }).collect();
        let events = batch.events.iter().map(|event| event.counts.clone()).collect();
        let is_full = batch.events.len() >= FULL_BATCH;
        self.held = if is_full && self.held + 1 < COMMIT { self.held + 1 } else { 0 };
        batch.more_follows = self.held > 0;
        let started = Instant::now();
        let answer = self.writer.submit(batch);
        self.in_flight.push_back(InFlight { answer, events, items });
        while self.in_flight.len() > IN_FLIGHT {
            self.settle_oldest()?;
        }
        self.report.times.add(Stage::Store, started.elapsed());
        Ok(())
    }

    /// Waits for the oldest batch and enters what became of it.
    fn settle_oldest(&mut self) -> Result<(), PipelineError> {
        let Some(oldest) = self.in_flight.pop_front() else { return Ok(()) };
        let InFlight { answer, events, items } = oldest;
        let answer = answer.wait()?;
        self.enter(&answer, &events, &items);
        Ok(())
    }

    /// Enters what became of a batch.
    fn enter(&mut self, answer: &BatchAnswer, events: &[SmallVec<[(DataCategory, u64); 2]>], items: &[InFlightItem]) {
        let is_duplicate = |index: usize| matches!(answer.events.get(index), Some(EventAnswer::Duplicate));
        for (index, counts) in events.iter().enumerate() {
            for outcome in settled(counts, is_duplicate(index)) {
                self.report.ledger.leave(outcome);
            }
        }
        for item in items {
            for outcome in settled(&item.counts, item.event.is_some_and(is_duplicate)) {
                self.report.ledger.leave(outcome);
            }
        }
        for event in &answer.events {
            let EventAnswer::Stored { new_issue, transition, .. } = event else { continue };
            self.report.stored += 1;
            self.report.issues_new += u64::from(*new_issue);
            self.report.issues_regressed += u64::from(*transition == Some(Transition::Regressed));
        }
    }

    /// Applies retention when a new day has begun on the pipeline's clock.
    fn retire(&mut self, now: Timestamp) -> Result<(), PipelineError> {
        let today = now.day();
        if self.applies_retention && self.retention_day.is_none_or(|day| day < today) {
            self.retention_day = Some(today);
            self.store.enforce_retention(now, false)?;
        }
        Ok(())
    }
}

/// Charges quotas in the order of arrival; what exceeds one is dropped with what belongs to it.
pub(super) fn charge_all(quotas: &mut HashMap<ProjectId, Quotas>, prepared: &mut [Vec<Prepared<'_>>]) {
    for one in prepared.iter_mut().flatten() {
        if let Some(quotas) = quotas.get_mut(&one.project).filter(|quotas| !quotas.is_empty()) {
            charge::charge(one, quotas);
        }
    }
}
