//! The one way in: a bounded queue before the pipeline, whose answers mean durable.
//!
//! A few threads, each with a lane of the pipeline, share what is waiting between them and hand it to the store in
//! small batches; the store commits together what has come meanwhile, and answers when that is on the disk. Nobody waits
//! for a whole batch to pass a stage. When too much is waiting, a sender is told at once. The intake must not look into
//! what comes in.

use std::collections::HashMap;
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::thread::JoinHandle;
use std::time::Instant;

use tokio::sync::{broadcast, oneshot};

use super::queue::{Queue, Refused};
use crate::clock::Clock;
use crate::model::{ProjectId, Timestamp};
use crate::pipeline::{Incoming, Lane, PipelineError, Processed, Seen, Setup, Stages};
use crate::protocol::{PublicKey, RateLimit};
use crate::store::{Store, StoreError};

/// Things that may wait.
const QUEUE: usize = 4_096;
/// Bytes that may wait; one thing is let in whatever its size.
const QUEUE_BYTES: usize = 64 << 20;
/// Things that make one batch, at most: about a block of the store.
const BATCH: usize = 48;
/// Bytes that make one batch, at most, but for one thing that has more.
const BATCH_BYTES: usize = 1 << 20;
/// Threads at most; the store's one writer is no faster than a few of them.
const LANES: usize = 8;
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

/// The queue and its threads; when it goes, what was taken is finished first.
pub(crate) struct Intake {
    shared: Arc<Shared>,
    threads: Vec<JoinHandle<()>>,
}

/// What the threads and the handlers see.
struct Shared {
    setup: Arc<Setup>,
    queue: Queue<Job>,
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
    /// Starts the threads over a store. With `retires`, what expires is removed when a day begins.
    ///
    /// # Errors
    /// When threads cannot be started, or the store takes no writes.
    pub(crate) fn start(store: Store, clock: Arc<dyn Clock>, retires: bool) -> Result<Self, PipelineError> {
        let (seen, _) = broadcast::channel(NEWS);
        let shared = Arc::new(Shared {
            setup: Arc::new(Setup::new(retires)),
            queue: Queue::new(QUEUE, QUEUE_BYTES),
            limits: RwLock::default(),
            seen,
            counts: IntakeCounts::default(),
        });
        let lanes = std::thread::available_parallelism().map_or(1, NonZeroUsize::get).min(LANES);
        let mut intake = Self { shared, threads: Vec::new() };
        let (ready, started) = std::sync::mpsc::sync_channel(lanes);
        for number in 0..lanes {
            let (store, clock, ready) = (store.clone(), Arc::clone(&clock), ready.clone());
            let shared = Arc::clone(&intake.shared);
            let work = move || {
                let lane = Lane::new(&store, Arc::clone(&shared.setup));
                let (lane, told) = match lane {
                    Ok(lane) => (Some(lane), Ok(())),
                    Err(error) => (None, Err(error)),
                };
                let _ = ready.send(told);
                if let Some(lane) = lane {
                    Work { lane, lanes, shared, clock }.run();
                }
            };
            let thread = std::thread::Builder::new().name(format!("intake-{number}")).spawn(work);
            intake.threads.push(thread.map_err(PipelineError::Thread)?);
        }
        drop(ready);
        for _ in 0..lanes {
            started.recv().unwrap_or(Err(PipelineError::Store(StoreError::Closed)))?;
        }
        Ok(intake)
    }

    /// Takes something for a project that was set up; answers when it is durable.
    ///
    /// # Errors
    /// [`NotTaken`].
    pub(crate) async fn take(&self, incoming: Incoming, key: PublicKey) -> Result<(), NotTaken> {
        let bytes = incoming.content.len();
        let (answer, answered) = oneshot::channel();
        if let Err(refused) = self.shared.queue.push(Job { incoming, key, answer }, bytes) {
            self.shared.counts.refused.fetch_add(1, Ordering::Relaxed);
            return Err(match refused {
                Refused::Full => NotTaken::Full,
                Refused::Closed => NotTaken::Stopping,
            });
        }
        answered.await.unwrap_or(Err(NotTaken::Stopping))
    }

    /// Sets up a project, or sets it up anew, for all that is taken from now on.
    pub(crate) fn set_project(&self, stages: Stages) {
        self.shared.setup.set_project(stages);
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
        self.shared.queue.waiting()
    }
}

impl Drop for Intake {
    fn drop(&mut self) {
        self.shared.queue.close();
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

/// A thread at work.
struct Work<'s> {
    lane: Lane<'s>,
    /// How many there are.
    lanes: usize,
    shared: Arc<Shared>,
    clock: Arc<dyn Clock>,
}

impl Work<'_> {
    fn run(mut self) {
        while let Some(jobs) = self.shared.queue.take_share(self.lanes, BATCH, BATCH_BYTES) {
            self.work(jobs);
        }
        if let Err(error) = self.lane.finish() {
            tracing::error!(%error, "the store ended before the intake");
        }
    }

    /// Takes a batch through the pipeline, as far as the store's queue. What makes the program fail is not kept; it costs
    /// nobody else anything.
    fn work(&mut self, jobs: Vec<Job>) {
        let since = Instant::now();
        let (mut batch, mut waiting) = (Vec::with_capacity(jobs.len()), Vec::with_capacity(jobs.len()));
        for Job { incoming, key, answer } in jobs {
            batch.push(incoming);
            waiting.push((key, answer));
        }
        match catch_unwind(AssertUnwindSafe(|| self.process(&batch, &waiting))) {
            Ok(Ok(processed)) => {
                let answers = waiting.into_iter().map(|(_, answer)| answer).collect();
                let (group, shared) = (Group { answers, since }, Arc::clone(&self.shared));
                self.lane.hand_over(processed, move |seen| shared.settle(group, seen));
            }
            Err(_) if batch.len() > 1 => {
                for (incoming, (key, answer)) in batch.into_iter().zip(waiting) {
                    self.work(vec![Job { incoming, key, answer }]);
                }
            }
            failed => {
                match failed {
                    Ok(Err(error)) => tracing::error!(%error, "a batch was not taken"),
                    _ => tracing::error!("something that came in made the pipeline fail; it was refused"),
                }
                let answers = waiting.into_iter().map(|(_, answer)| answer).collect();
                self.shared.answer(Group { answers, since }, Err(NotTaken::Failed));
            }
        }
    }

    fn process(&mut self, batch: &[Incoming], waiting: &[(PublicKey, Answer)]) -> Result<Processed, PipelineError> {
        let now = self.clock.now();
        let processed = self.lane.process(batch)?;
        for reject in &processed.rejects {
            tracing::debug!(message = %reject.message, "something that came in cannot be used");
        }
        let mut senders = Vec::new();
        for (incoming, (key, _)) in batch.iter().zip(waiting) {
            if !senders.contains(&(incoming.project, *key)) {
                senders.push((incoming.project, *key));
            }
        }
        // Before the answers: whoever has one is told of the limits with it.
        self.shared.learn(senders, now);
        Ok(processed)
    }
}

/// Those of a batch who wait for it.
struct Group {
    answers: Vec<Answer>,
    since: Instant,
}

impl Shared {
    /// The store has answered for a batch.
    fn settle(&self, group: Group, seen: Result<Vec<Seen>, StoreError>) {
        let result = match seen {
            Ok(seen) => {
                // The news first: whoever has an answer can count on them having been told.
                for seen in seen {
                    // Nobody need be listening.
                    let _ = self.seen.send(seen);
                }
                Ok(())
            }
            Err(error) => {
                tracing::error!(%error, "a batch was not kept");
                Err(NotTaken::Failed)
            }
        };
        self.answer(group, result);
    }

    fn answer(&self, group: Group, result: Result<(), NotTaken>) {
        let (counts, things) = (&self.counts, group.answers.len() as u64);
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

    /// Notes which limits the senders of a batch have reached.
    fn learn(&self, senders: Vec<(ProjectId, PublicKey)>, now: Timestamp) {
        for (project, key) in senders {
            let limits = self.setup.active_limits(project, key.as_str(), now);
            let known = self.limits.read().unwrap_or_else(PoisonError::into_inner).contains_key(&(project, key));
            if known || !limits.is_empty() {
                let mut known = self.limits.write().unwrap_or_else(PoisonError::into_inner);
                known.insert((project, key), Learned { at: now, limits });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::EventId;
    use crate::pipeline::settings::ProjectSettings;
    use crate::pipeline::{Content, RequestFacts};
    use crate::store::{EventSearch, NewProject, StoreOptions};

    const NOW: Timestamp = Timestamp::from_millis(1_773_309_600_000);
    const PROJECT: ProjectId = ProjectId(1);

    /// A clock that makes the program fail the first time.
    #[derive(Debug, Default)]
    struct Broken(AtomicU64);

    impl Clock for Broken {
        fn now(&self) -> Timestamp {
            assert_ne!(self.0.fetch_add(1, Ordering::Relaxed), 0, "as the test wants it");
            NOW
        }
    }

    fn event(number: u128) -> Incoming {
        let json = format!(r#"{{"event_id":"{number:032x}","message":"no apples","timestamp":1773309600}}"#);
        Incoming {
            project: PROJECT,
            received_at: NOW,
            fallback_id: Some(EventId::from_u128(number)),
            facts: RequestFacts::default(),
            content: Content::Event(json.into_bytes()),
        }
    }

    #[tokio::test]
    async fn what_makes_the_program_fail_is_refused_and_all_else_goes_on() {
        let directory = tempfile::tempdir().unwrap();
        let store = Store::open(directory.path(), &StoreOptions::default()).unwrap();
        let slug = "web".parse().unwrap();
        let new = NewProject { id: Some(PROJECT), slug, name: "Web".to_owned(), platform: None, created: NOW };
        store.create_project(new).unwrap();
        let intake = Intake::start(store.clone(), Arc::new(Broken::default()), false).unwrap();
        intake.set_project(Stages::new(PROJECT, &ProjectSettings::default(), 90).unwrap());
        let key: PublicKey = "0123456789abcdef0123456789abcdef".parse().unwrap();
        assert_eq!(intake.take(event(1), key).await, Err(NotTaken::Failed));
        for number in 2..6 {
            assert_eq!(intake.take(event(number), key).await, Ok(()));
        }
        drop(intake);
        assert_eq!(store.search_events(&EventSearch::default()).unwrap().len(), 4);
    }
}
