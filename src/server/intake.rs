//! The one way in: a bounded queue before the pipeline, whose answers mean durable.
//!
//! A thread owns the pipeline. It takes whatever is waiting as one batch, hands it to the store, and answers when the
//! commit is on the disk; while that goes on, it works on the next batch. When too much is waiting, a sender is told at
//! once. It must not look into what comes in.

use std::collections::{HashMap, VecDeque};
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::thread::JoinHandle;
use std::time::Instant;

use crossbeam_channel::{Receiver, Sender, TrySendError, bounded};
use tokio::sync::{broadcast, oneshot};

use crate::clock::Clock;
use crate::model::{ProjectId, Timestamp};
use crate::pipeline::{Incoming, Pipeline, PipelineError, Seen, Stages};
use crate::protocol::{PublicKey, RateLimit};
use crate::store::{Store, StoreError};

/// Things that may wait.
const QUEUE: usize = 4_096;
/// Bytes that may wait; one thing is let in whatever its size.
const QUEUE_BYTES: usize = 64 << 20;
/// Things that make one batch, at most.
const BATCH: usize = 1_024;
/// Bytes that make one batch, at most, but for one thing that has more.
const BATCH_BYTES: usize = 8 << 20;
/// Batches that may wait for the disk while the next one is worked on. More make batches smaller and commits more.
const UNSETTLED: usize = 1;
/// News that a slow listener may fall behind.
const NEWS: usize = 4_096;

/// Why something was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotTaken {
    /// Too much is waiting.
    Full,
    /// The store did not keep it.
    Failed,
    /// The server stops.
    Stopping,
}

/// What became of something that was taken: it is durable, or why not.
type Answer = oneshot::Sender<Result<(), NotTaken>>;

struct Job {
    incoming: Incoming,
    key: PublicKey,
    answer: Answer,
}

enum Task {
    Take(Box<Job>),
    SetProject(Box<Stages>),
    Stop,
}

/// The queue and its thread; when it goes, what was taken is finished first.
pub(crate) struct Intake {
    queue: Sender<Task>,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

/// What the thread and the handlers both see.
struct Shared {
    waiting_bytes: AtomicUsize,
    limits: RwLock<HashMap<(ProjectId, PublicKey), Learned>>,
    seen: broadcast::Sender<Seen>,
    counts: IntakeCounts,
}

/// Limits as they were at a moment.
struct Learned {
    at: Timestamp,
    limits: Vec<RateLimit>,
}

/// What the intake has done, for the metrics.
#[derive(Debug, Default)]
pub(crate) struct IntakeCounts {
    /// Things that were taken and are durable.
    pub(crate) durable: AtomicU64,
    /// Things that were refused because too much was waiting.
    pub(crate) refused: AtomicU64,
    /// Things that the store did not keep.
    pub(crate) failed: AtomicU64,
    /// Batches that were committed.
    pub(crate) commits: AtomicU64,
    /// The time from taking a batch out of the queue until it was durable, in microseconds, in sum.
    pub(crate) commit_micros: AtomicU64,
}

impl Intake {
    /// Starts the thread over a store.
    ///
    /// # Errors
    /// When threads cannot be started, or the store takes no writes.
    pub(crate) fn start(store: Store, clock: Arc<dyn Clock>, retires: bool) -> Result<Self, PipelineError> {
        let (queue, tasks) = bounded(QUEUE);
        let (seen, _) = broadcast::channel(NEWS);
        let shared = Arc::new(Shared {
            waiting_bytes: AtomicUsize::new(0),
            limits: RwLock::default(),
            seen,
            counts: IntakeCounts::default(),
        });
        let (ready, started) = std::sync::mpsc::sync_channel(1);
        let desk = Arc::clone(&shared);
        let thread = std::thread::Builder::new().name("intake".to_owned()).spawn(move || {
            let threads = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
            match Pipeline::new(&store, threads) {
                Ok(mut pipeline) => {
                    let _ = ready.send(Ok(()));
                    pipeline.tell_seen();
                    if retires {
                        pipeline.apply_retention();
                    }
                    Work { pipeline, shared: &desk, clock, unanswered: VecDeque::new() }.run(&tasks);
                }
                Err(error) => {
                    let _ = ready.send(Err(error));
                }
            }
        });
        let thread = thread.map_err(PipelineError::Thread)?;
        started.recv().unwrap_or(Err(PipelineError::Store(StoreError::Closed)))?;
        Ok(Self { queue, shared, thread: Some(thread) })
    }

    /// Takes something for a project that was set up; answers when it is durable.
    ///
    /// # Errors
    /// [`NotTaken`].
    pub(crate) async fn take(&self, incoming: Incoming, key: PublicKey) -> Result<(), NotTaken> {
        let bytes = incoming.content.len();
        let waiting = self.shared.waiting_bytes.fetch_add(bytes, Ordering::Relaxed);
        let (answer, answered) = oneshot::channel();
        let job = Task::Take(Box::new(Job { incoming, key, answer }));
        let refused = if waiting > 0 && waiting + bytes > QUEUE_BYTES {
            Some(NotTaken::Full)
        } else {
            match self.queue.try_send(job) {
                Ok(()) => None,
                Err(TrySendError::Full(_)) => Some(NotTaken::Full),
                Err(TrySendError::Disconnected(_)) => Some(NotTaken::Stopping),
            }
        };
        if let Some(refused) = refused {
            self.shared.waiting_bytes.fetch_sub(bytes, Ordering::Relaxed);
            self.shared.counts.refused.fetch_add(1, Ordering::Relaxed);
            return Err(refused);
        }
        answered.await.unwrap_or(Err(NotTaken::Stopping))
    }

    /// Sets up a project, or sets it up anew, for all that is taken from now on. May wait for the queue.
    pub(crate) fn set_project(&self, stages: Stages) {
        let _ = self.queue.send(Task::SetProject(Box::new(stages)));
    }

    /// The limits that a key is known to have reached, with the seconds that are left of them.
    pub(crate) fn limits(&self, project: ProjectId, key: PublicKey, now: Timestamp) -> Vec<RateLimit> {
        let known = self.shared.limits.read().unwrap_or_else(PoisonError::into_inner);
        let Some(learned) = known.get(&(project, key)) else { return Vec::new() };
        let gone = u64::try_from(now.as_seconds() - learned.at.as_seconds()).unwrap_or(0);
        let left = learned.limits.iter().filter(|limit| limit.seconds > gone);
        left.map(|limit| RateLimit { seconds: limit.seconds - gone, ..limit.clone() }).collect()
    }

    /// Forgets which limits were reached for a project: they may be others now.
    pub(crate) fn forget_limits(&self, project: ProjectId) {
        let mut known = self.shared.limits.write().unwrap_or_else(PoisonError::into_inner);
        known.retain(|(limited, _), _| *limited != project);
    }

    /// Tells of every event that becomes durable from now on.
    pub(crate) fn listen(&self) -> broadcast::Receiver<Seen> {
        self.shared.seen.subscribe()
    }

    /// What was done so far.
    pub(crate) fn counts(&self) -> &IntakeCounts {
        &self.shared.counts
    }

    /// How many things wait, and their bytes.
    pub(crate) fn waiting(&self) -> (usize, usize) {
        (self.queue.len(), self.shared.waiting_bytes.load(Ordering::Relaxed))
    }
}

impl Drop for Intake {
    fn drop(&mut self) {
        let _ = self.queue.send(Task::Stop);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Those of a batch who wait for it.
struct Group {
    answers: Vec<Answer>,
    since: Instant,
}

/// The thread at work.
struct Work<'s> {
    pipeline: Pipeline<'s>,
    shared: &'s Shared,
    clock: Arc<dyn Clock>,
    /// Batches that the store has not answered for yet, oldest first; as many as the pipeline says.
    unanswered: VecDeque<Group>,
}

impl Work<'_> {
    fn run(mut self, tasks: &Receiver<Task>) {
        loop {
            let task = match tasks.try_recv() {
                Ok(task) => task,
                // Nothing to do but to wait for the disk; what comes in meanwhile is the next batch.
                Err(_) if !self.unanswered.is_empty() => {
                    self.settle();
                    continue;
                }
                Err(_) => match tasks.recv() {
                    Ok(task) => task,
                    Err(_) => break,
                },
            };
            let (jobs, other) = gather(task, tasks);
            self.work(jobs);
            match other {
                Some(Task::SetProject(stages)) => self.pipeline.set_project(*stages),
                Some(Task::Stop) => break,
                Some(Task::Take(_)) | None => {}
            }
            while self.unanswered.len() > UNSETTLED || self.pipeline.is_next_settled() {
                self.settle();
            }
        }
        while !self.unanswered.is_empty() {
            self.settle();
        }
    }

    /// Takes a batch through the pipeline, as far as the store's queue.
    fn work(&mut self, jobs: Vec<Job>) {
        if jobs.is_empty() {
            return;
        }
        let since = Instant::now();
        let now = self.clock.now();
        let (mut batch, mut answers) = (Vec::with_capacity(jobs.len()), Vec::with_capacity(jobs.len()));
        let mut senders = Vec::new();
        for job in jobs {
            self.shared.waiting_bytes.fetch_sub(job.incoming.content.len(), Ordering::Relaxed);
            if !senders.contains(&(job.incoming.project, job.key)) {
                senders.push((job.incoming.project, job.key));
            }
            batch.push(job.incoming);
            answers.push(job.answer);
        }
        match self.pipeline.process(&batch, None) {
            Ok(rejects) => {
                for reject in rejects {
                    tracing::debug!(message = %reject.message, "something that came in cannot be used");
                }
                self.unanswered.push_back(Group { answers, since });
            }
            Err(error) => {
                tracing::error!(%error, "a batch was not taken");
                answer(self.shared, Group { answers, since }, Err(NotTaken::Failed));
            }
        }
        self.learn(senders, now);
    }

    /// Notes which limits the senders of a batch have reached.
    fn learn(&self, senders: Vec<(ProjectId, PublicKey)>, now: Timestamp) {
        for (project, key) in senders {
            let limits = self.pipeline.active_limits(project, key.as_str(), now);
            let known = self.shared.limits.read().unwrap_or_else(PoisonError::into_inner).contains_key(&(project, key));
            if known || !limits.is_empty() {
                let mut known = self.shared.limits.write().unwrap_or_else(PoisonError::into_inner);
                known.insert((project, key), Learned { at: now, limits });
            }
        }
    }

    /// Waits for the oldest batch, and answers those who wait for it.
    fn settle(&mut self) {
        let settled = self.pipeline.settle_next();
        if let Err(error) = &settled {
            tracing::error!(%error, "a batch was not kept");
        }
        // The news first: whoever has an answer can count on them having been told.
        for seen in self.pipeline.take_seen() {
            // Nobody need be listening.
            let _ = self.shared.seen.send(seen);
        }
        if let Some(group) = self.unanswered.pop_front() {
            answer(self.shared, group, settled.map_err(|_| NotTaken::Failed));
        }
    }
}

fn answer(shared: &Shared, group: Group, result: Result<(), NotTaken>) {
    let (counts, things) = (&shared.counts, group.answers.len() as u64);
    if result.is_ok() {
        counts.durable.fetch_add(things, Ordering::Relaxed);
        counts.commits.fetch_add(1, Ordering::Relaxed);
        let micros = u64::try_from(group.since.elapsed().as_micros()).unwrap_or(u64::MAX);
        counts.commit_micros.fetch_add(micros, Ordering::Relaxed);
    } else {
        counts.failed.fetch_add(things, Ordering::Relaxed);
    }
    for waiting in group.answers {
        // Whoever went away meanwhile does not hear it.
        let _ = waiting.send(result);
    }
}

/// All that waits, up to a batch, and the task of another kind that ended it.
fn gather(first: Task, tasks: &Receiver<Task>) -> (Vec<Job>, Option<Task>) {
    let mut jobs = Vec::new();
    let mut bytes = 0;
    let mut next = Some(first);
    while let Some(task) = next.take() {
        match task {
            Task::Take(job) => {
                bytes += job.incoming.content.len();
                jobs.push(*job);
                if jobs.len() < BATCH && bytes < BATCH_BYTES {
                    next = tasks.try_recv().ok();
                }
            }
            other => return (jobs, Some(other)),
        }
    }
    (jobs, None)
}
