//! Lanes: the threads on which a server takes things in, each batch by batch, all into one store.
//!
//! Lanes share what is set up, and nothing else: each goes its way without waiting for another one, and the store
//! commits together what they hand over. So the order between lanes is by chance, unlike in a run, and there are no
//! checkpoints and no account. A lane must not wait for the disk: whoever waits is called.

use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use super::finish::{Finished, Worker};
use super::incoming::Incoming;
use super::prepare::Projects;
use super::quota::{Quotas, Scoping};
use super::report::Reject;
use super::run::{ORGANIZATION, PipelineError, charge_all};
use super::stages::Stages;
use crate::model::{DataCategory, EventId, ProjectId, Timestamp};
use crate::protocol::{Limits, RateLimit};
use crate::store::{Batch, BatchAnswer, EventAnswer, IssueId, Store, StoreError, Transition, Writer};

/// An event that is durable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// Its project.
    pub project: ProjectId,
    /// Its id.
    pub event_id: EventId,
    /// Its issue.
    pub issue: Option<IssueId>,
    /// Whether it made the issue.
    pub new_issue: bool,
    /// What it did to the issue's state.
    pub transition: Option<Transition>,
}

/// What all lanes share: the projects, what their quotas have counted, and how far expired data was removed.
#[derive(Debug)]
pub struct Setup {
    projects: RwLock<Arc<Projects>>,
    /// Of those projects alone that have quotas.
    quotas: Mutex<HashMap<ProjectId, Quotas>>,
    /// The day up to which retention was applied; none where it is not applied as data arrives.
    retired: Option<AtomicI64>,
}

impl Setup {
    /// Nothing is set up. With `retires`, what expires is removed when a day begins on the clock of what comes in.
    pub fn new(retires: bool) -> Self {
        let retired = retires.then(|| AtomicI64::new(i64::MIN));
        Self { projects: RwLock::default(), quotas: Mutex::default(), retired }
    }

    /// Sets up a project, or sets it up anew, for every batch that is begun from now on.
    pub fn set_project(&self, stages: Stages) {
        let (project, quotas) = (stages.project, Quotas::new(&stages.quotas));
        let mut counted = self.quotas();
        if quotas.is_empty() {
            counted.remove(&project);
        } else {
            counted.insert(project, quotas);
        }
        drop(counted);
        let mut projects = self.projects.write().unwrap_or_else(PoisonError::into_inner);
        Arc::make_mut(&mut projects).insert(project, Arc::new(stages));
    }

    /// The limits that a key has reached in a project, for the answers to its requests.
    pub fn active_limits(&self, project: ProjectId, key: &str, now: Timestamp) -> Vec<RateLimit> {
        let counted = self.quotas();
        let Some(quotas) = counted.get(&project) else { return Vec::new() };
        let scoping = Scoping { organization: ORGANIZATION, project: project.0, key };
        let mut limits: Vec<RateLimit> = Vec::new();
        for category in DataCategory::ALL {
            for limit in quotas.active_limits(now, &scoping, *category) {
                if !limits.contains(&limit) {
                    limits.push(limit);
                }
            }
        }
        limits
    }

    fn projects(&self) -> Arc<Projects> {
        Arc::clone(&self.projects.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn quotas(&self) -> MutexGuard<'_, HashMap<ProjectId, Quotas>> {
        self.quotas.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a new day begins that is for the asking lane to begin.
    fn begins_day(&self, now: Timestamp) -> bool {
        let today = now.day();
        self.retired.as_ref().is_some_and(|retired| retired.fetch_max(today, Ordering::Relaxed) < today)
    }
}

/// One of the lanes.
pub struct Lane<'s> {
    store: &'s Store,
    writer: Writer,
    setup: Arc<Setup>,
    worker: Worker,
    limits: Limits,
    /// Memory for JSON, to be written into again.
    buffer: Vec<u8>,
}

/// A batch that has passed all stages but the last.
pub struct Processed {
    batch: Batch,
    /// What could not be used.
    pub rejects: Vec<Reject>,
}

impl<'s> Lane<'s> {
    /// A lane into `store`.
    ///
    /// # Errors
    /// [`PipelineError`] when a compressor cannot be made, or the store takes no writes.
    pub fn new(store: &'s Store, setup: Arc<Setup>) -> Result<Self, PipelineError> {
        let worker = Worker::new().map_err(PipelineError::Compress)?;
        let (writer, limits) = (store.writer()?, Limits::default());
        Ok(Self { store, writer, setup, worker, limits, buffer: Vec::new() })
    }

    /// Takes a batch through all stages but the last.
    ///
    /// # Errors
    /// [`PipelineError`]; nothing of the batch is kept then.
    pub fn process(&mut self, batch: &[Incoming]) -> Result<Processed, PipelineError> {
        let projects = self.setup.projects();
        if let Some(unknown) = batch.iter().find(|incoming| !projects.contains_key(&incoming.project)) {
            return Err(PipelineError::UnknownProject(unknown.project));
        }
        if let Some(first) = batch.first()
            && self.setup.begins_day(first.received_at)
        {
            self.store.enforce_retention(first.received_at, false)?;
        }
        let mut finished = self.work(batch, &projects);
        // The store packs what it commits together, which is more than one batch.
        finished.unpacked();
        self.buffer = finished.take_buffer().unwrap_or_default();
        let rejects = std::mem::take(&mut finished.rejects);
        let mut batch = Batch::default();
        finished.add_to(&mut batch);
        Ok(Processed { batch, rejects })
    }

    /// Hands a batch to the store, and has `done` called on the store's thread when it is durable, or why it was not
    /// kept. It must do little, and nothing with the store.
    pub fn hand_over(&self, processed: Processed, done: impl FnOnce(Result<Vec<Seen>, StoreError>) + Send + 'static) {
        let ids: Vec<_> = processed.batch.events.iter().map(|event| (event.project, event.event_id)).collect();
        self.writer.submit_then(processed.batch, move |answer| done(answer.map(|answer| seen(ids, &answer))));
    }

    /// Waits until the store has answered for everything that was handed over.
    ///
    /// # Errors
    /// When the store takes no writes any more.
    pub fn finish(self) -> Result<(), StoreError> {
        self.writer.write(Batch::default()).map(drop)
    }

    fn work(&mut self, batch: &[Incoming], projects: &Projects) -> Finished {
        let indexed: Vec<_> = batch.iter().enumerate().collect();
        let buffer = std::mem::take(&mut self.buffer);
        if self.setup.quotas().is_empty() {
            return self.worker.run(&indexed, buffer, projects, &self.limits);
        }
        let prepare = |&indexed| self.worker.prepare(indexed, projects, &self.limits);
        let mut prepared = [indexed.iter().filter_map(prepare).collect::<Vec<_>>()];
        charge_all(&mut self.setup.quotas(), &mut prepared);
        let [prepared] = prepared;
        self.worker.finish(prepared, buffer, projects)
    }
}

fn seen(ids: Vec<(ProjectId, EventId)>, answer: &BatchAnswer) -> Vec<Seen> {
    let seen = |((project, event_id), event): (_, &EventAnswer)| match *event {
        EventAnswer::Stored { issue, new_issue, transition } => {
            Some(Seen { project, event_id, issue, new_issue, transition })
        }
        EventAnswer::Duplicate => None,
    };
    ids.into_iter().zip(&answer.events).filter_map(seen).collect()
}
