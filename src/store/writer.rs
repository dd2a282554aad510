//! The one writer of a process: a thread that commits in groups and answers when the commit is durable.
//!
//! Every group runs under the catalogue's write lock, so that writers of other processes take turns;
//! what is kept in memory is forgotten when another process has written in between.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread::JoinHandle;

use crossbeam_channel::{Receiver as Commands, Sender};
use rusqlite::Connection;

use super::block::BlockPacker;
use super::error::{Result, StoreError};
use super::event::{Batch, BatchAnswer};
use super::issue::LifeCycle;
use super::issue_book::IssueBook;
use super::repair;
use super::schema::{Access, CATALOGUE, LAST_BATCH, Layout, OpenSettings, meta, run_cached, segment_day, set_meta};
use super::segment::Segment;
use super::tally::Tally;
use crate::model::Timestamp;

/// Segments kept open between groups.
const OPEN_SEGMENTS: usize = 4;

/// A group is closed when it has this many events and items.
const GROUP_ROWS: usize = 8_192;

/// How many commands may wait before senders do.
const QUEUE: usize = 64;

/// A point at which a test looks at the files as a crash would leave them.
#[cfg(test)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CrashPoint {
    /// The segments are committed, the catalogue is not.
    SegmentsCommitted,
    /// A deletion is written down, and not done.
    DeletionPlanned,
    /// Issues are merged in the catalogue, and their events are where they were.
    MergePlanned,
    /// The catalogue has let go of a segment that is still there.
    SegmentUnlisted,
}

/// Called at each [`CrashPoint`].
#[cfg(test)]
pub(super) type CrashHook = Arc<dyn Fn(CrashPoint) + Send + Sync>;

/// A task of the writer's thread.
type Task = Box<dyn FnOnce(&mut WriterState) + Send>;

/// Who waits for a batch; called on the writer's thread.
type Answer = Box<dyn FnOnce(Result<BatchAnswer>) + Send>;

enum Command {
    Batch(Box<Batch>, Answer),
    Task(Task),
}

/// Hands batches to the writer; cheap to clone.
#[derive(Clone)]
pub struct Writer {
    commands: Arc<Sender<Command>>,
}

/// An answer that is on its way.
#[must_use = "a batch is durable only when its answer has come"]
pub struct Pending<T> {
    answer: Receiver<Result<T>>,
}

impl<T> Pending<T> {
    /// Waits until the commit is durable.
    ///
    /// # Errors
    /// Why nothing of the batch was stored.
    pub fn wait(self) -> Result<T> {
        self.answer.recv().unwrap_or(Err(StoreError::Closed))
    }
}

impl Writer {
    /// Hands a batch over; waits only when too many are waiting already. Batches are applied in the
    /// order in which they are handed over.
    pub fn submit(&self, batch: Batch) -> Pending<BatchAnswer> {
        let (sender, answer) = sync_channel(1);
        self.submit_then(batch, move |result| {
            // Whoever does not wait does not hear it.
            let _ = sender.send(result);
        });
        Pending { answer }
    }

    /// Hands a batch over like [`Writer::submit`], and has `answer` called when it is durable, or was not kept; a writer
    /// that has ended drops it. It is called on the writer's thread, for which all others wait: it must do little, and
    /// nothing with the store.
    pub fn submit_then(&self, batch: Batch, answer: impl FnOnce(Result<BatchAnswer>) + Send + 'static) {
        // A closed writer drops the command, and whoever waits sees that.
        let _ = self.commands.send(Command::Batch(Box::new(batch), Box::new(answer)));
    }

    /// Hands a batch over and waits until it is durable.
    ///
    /// # Errors
    /// Why nothing of the batch was stored.
    pub fn write(&self, batch: Batch) -> Result<BatchAnswer> {
        self.submit(batch).wait()
    }

    /// Has what was handed over committed, even where more was to follow.
    pub fn flush(&self) {
        let _ = self.commands.send(Command::Task(Box::new(|_| {})));
    }

    /// Whether the thread ends when this one goes.
    pub(super) fn is_last(&self) -> bool {
        Arc::strong_count(&self.commands) == 1
    }

    /// Runs a task on the writer's thread, in a transaction of its own.
    pub(super) fn run<T: Send + 'static>(
        &self,
        task: impl FnOnce(&mut WriterState) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (sender, answer) = sync_channel(1);
        let task: Task = Box::new(move |state| {
            let _ = sender.send(state.run_task(task));
        });
        let _ = self.commands.send(Command::Task(task));
        Pending { answer }.wait()
    }
}

/// Starts the thread; it ends when every [`Writer`] is gone.
pub(super) fn start(mut state: WriterState) -> Result<(Writer, JoinHandle<()>)> {
    let (commands, queue) = crossbeam_channel::bounded(QUEUE);
    let path = state.catalogue_path.clone();
    let thread = std::thread::Builder::new()
        .name("store-writer".to_owned())
        .spawn(move || serve(&mut state, &queue))
        .map_err(|failure| StoreError::from_io(&path, failure))?;
    Ok((Writer { commands: Arc::new(commands) }, thread))
}

fn serve(state: &mut WriterState, queue: &Commands<Command>) {
    let mut next = queue.recv().ok();
    while let Some(command) = next.take() {
        match command {
            Command::Task(task) => task(state),
            Command::Batch(first, answer) => {
                let mut rows = first.events.len() + first.items.len();
                let mut may_wait = first.more_follows;
                let mut batches = vec![*first];
                let mut answers = vec![answer];
                while rows < GROUP_ROWS {
                    match if may_wait { queue.recv().ok() } else { queue.try_recv().ok() } {
                        Some(Command::Batch(batch, answer)) => {
                            rows += batch.events.len() + batch.items.len();
                            // Whoever waits for a batch of the group does not wait for another one to come.
                            may_wait &= batch.more_follows;
                            batches.push(*batch);
                            answers.push(answer);
                        }
                        Some(task) => {
                            next = Some(task);
                            break;
                        }
                        None => break,
                    }
                }
                for (answer, result) in answers.into_iter().zip(state.run_group(&batches)) {
                    answer(result);
                }
            }
        }
        if next.is_none() {
            next = queue.recv().ok();
        }
    }
}

/// What the writer's thread owns.
pub(super) struct WriterState {
    pub(super) layout: Layout,
    pub(super) settings: OpenSettings,
    pub(super) catalogue_path: PathBuf,
    pub(super) catalogue: Connection,
    pub(super) life_cycle: Arc<dyn LifeCycle>,
    pub(super) book: IssueBook,
    pub(super) tally: Tally,
    pub(super) packer: BlockPacker,
    /// The number of the last batch that the catalogue knows.
    pub(super) last_batch: i64,
    /// The days that have a segment.
    pub(super) days: BTreeSet<i64>,
    segments: BTreeMap<i64, Segment>,
    touched: BTreeSet<i64>,
    uses: u64,
    data_version: i64,
    must_repair: bool,
    #[cfg(test)]
    pub(super) crash_hook: Option<CrashHook>,
}

impl WriterState {
    /// Opens the directory for writing and repairs what a crash left.
    pub(super) fn open(layout: Layout, settings: OpenSettings, life_cycle: Arc<dyn LifeCycle>) -> Result<Self> {
        let segments = layout.segments();
        let catalogue_path = layout.catalogue();
        if !catalogue_path.exists() && has_segments(&layout) {
            let detail = "the catalogue is missing, but there are segments".to_owned();
            return Err(StoreError::Inconsistent { path: catalogue_path, detail });
        }
        fs::create_dir_all(&segments).map_err(|failure| StoreError::from_io(&segments, failure))?;
        let catalogue = CATALOGUE.open(&catalogue_path, &settings, Access::Write)?;
        let packer = BlockPacker::fast().map_err(|failure| StoreError::from_io(&catalogue_path, failure))?;
        let mut state = Self {
            layout,
            settings,
            catalogue_path,
            catalogue,
            life_cycle,
            book: IssueBook::default(),
            tally: Tally::default(),
            packer,
            last_batch: 0,
            days: BTreeSet::new(),
            segments: BTreeMap::new(),
            touched: BTreeSet::new(),
            uses: 0,
            data_version: -1,
            must_repair: true,
            #[cfg(test)]
            crash_hook: None,
        };
        if state.needs_repair()? {
            state.run_task(|_| Ok(()))?;
        }
        Ok(state)
    }

    /// Whether a look at the directory shows anything to repair; most often there is not, and opening
    /// need not wait for the lock.
    fn needs_repair(&mut self) -> Result<bool> {
        self.refresh()?;
        let names = fs::read_dir(self.layout.segments());
        let names = names.map_err(|failure| StoreError::from_io(&self.layout.segments(), failure))?;
        let odd = names.filter_map(|entry| entry.ok()).any(|entry| {
            let name = entry.file_name();
            let name = name.to_str().unwrap_or_default();
            let unlisted = Layout::day_of(name).is_some_and(|day| !self.days.contains(&day));
            unlisted || (name.ends_with("-wal") && entry.metadata().is_ok_and(|metadata| metadata.len() > 0))
        });
        let sql = "SELECT count(*) FROM deletions";
        let deletions: i64 = self.catalogue.query_row(sql, [], |row| row.get(0)).map_err(|source| self.fail(source))?;
        self.must_repair = odd || deletions > 0 || self.has_merges()?;
        Ok(self.must_repair)
    }

    /// A database error of the catalogue.
    pub(super) fn fail(&self, source: rusqlite::Error) -> StoreError {
        StoreError::from_database(&self.catalogue_path, source)
    }

    /// Commits batches together; when that fails, one by one, so that each has its own answer.
    fn run_group(&mut self, batches: &[Batch]) -> Vec<Result<BatchAnswer>> {
        match self.transact(|state| state.apply(batches)) {
            Ok(answers) => answers.into_iter().map(Ok).collect(),
            Err(failure) if batches.len() == 1 => vec![Err(failure)],
            Err(_) => batches.iter().map(|batch| self.apply_alone(batch)).collect(),
        }
    }

    fn apply_alone(&mut self, batch: &Batch) -> Result<BatchAnswer> {
        let answers = self.transact(|state| state.apply(std::slice::from_ref(batch)))?;
        answers.into_iter().next().ok_or(StoreError::Closed)
    }

    /// Runs a task in a transaction and forgets what it may have changed behind the caches.
    pub(super) fn run_task<T>(&mut self, task: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let result = self.transact(task);
        self.book.forget();
        result
    }

    fn transact<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let result = self.begin().and_then(|()| work(self)).and_then(|value| self.commit().map(|()| value));
        if result.is_err() {
            self.roll_back();
        }
        result
    }

    /// Takes the catalogue's lock, notices what others wrote, and repairs what a crash left.
    pub(super) fn begin(&mut self) -> Result<()> {
        self.begin_again()?;
        if self.must_repair {
            let suspects = repair::suspects(&self.layout, &self.days)?;
            for day in suspects {
                self.segment(day)?;
            }
            // A deletion looks for what is left of an issue, which may have been merged.
            self.finish_merges()?;
            self.finish_deletions()?;
            self.must_repair = self.has_merges()?;
        }
        Ok(())
    }

    /// Takes the catalogue's lock and notices what others wrote.
    pub(super) fn begin_again(&mut self) -> Result<()> {
        run_cached(&self.catalogue, "BEGIN IMMEDIATE").map_err(|source| self.fail(source))?;
        self.refresh()
    }

    /// Forgets what is in memory when another process has written.
    fn refresh(&mut self) -> Result<()> {
        let look = |catalogue: &Connection| {
            catalogue.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get::<_, i64>(0))
        };
        let version = look(&self.catalogue).map_err(|source| self.fail(source))?;
        if version != self.data_version {
            self.forget();
            let read = || -> rusqlite::Result<(i64, BTreeSet<i64>)> {
                let mut statement = self.catalogue.prepare_cached("SELECT day FROM segments")?;
                let days = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
                Ok((meta(&self.catalogue, LAST_BATCH)?, days))
            };
            (self.last_batch, self.days) = read().map_err(|source| self.fail(source))?;
            self.data_version = version;
            self.must_repair |= self.has_merges()?;
        }
        Ok(())
    }

    /// Forgets everything that is not in the files.
    fn forget(&mut self) {
        self.book.forget();
        self.tally = Tally::default();
        self.segments.clear();
        self.touched.clear();
    }

    /// Commits the segments, then the catalogue.
    pub(super) fn commit(&mut self) -> Result<()> {
        self.book.flush(&self.catalogue).map_err(|source| self.fail(source))?;
        self.tally.flush(&self.catalogue).map_err(|source| self.fail(source))?;
        if !self.touched.is_empty() {
            let batch = self.last_batch + 1;
            set_meta(&self.catalogue, LAST_BATCH, batch).map_err(|source| self.fail(source))?;
            self.must_repair = true;
            for day in &self.touched {
                if let Some(segment) = self.segments.get_mut(day) {
                    segment.commit(batch)?;
                }
            }
            #[cfg(test)]
            self.crash_point(CrashPoint::SegmentsCommitted);
        }
        run_cached(&self.catalogue, "COMMIT").map_err(|source| self.fail(source))?;
        if !self.touched.is_empty() {
            self.last_batch += 1;
            self.must_repair = false;
            self.touched.clear();
        }
        self.book.trim();
        self.close_unused();
        Ok(())
    }

    /// Closes the segments that were not used lately and that nothing is being written to.
    pub(super) fn close_unused(&mut self) {
        while self.segments.len() > OPEN_SEGMENTS {
            let unused = self.segments.iter().filter(|(day, _)| !self.touched.contains(day));
            let Some(day) = unused.min_by_key(|(_, segment)| segment.last_use).map(|(day, _)| *day) else { break };
            self.segments.remove(&day);
        }
    }

    /// Commits, and begins again.
    pub(super) fn commit_and_go_on(&mut self) -> Result<()> {
        self.commit()?;
        self.begin()
    }

    fn roll_back(&mut self) {
        // Fails when there is no transaction, which is as good.
        let _ = self.catalogue.execute_batch("ROLLBACK");
        self.forget();
        self.data_version = -1;
        self.must_repair = true;
    }

    /// The segment of a day, opened; made when it does not exist.
    pub(super) fn segment(&mut self, day: i64) -> Result<&mut Segment> {
        self.uses += 1;
        let uses = self.uses;
        if !self.segments.contains_key(&day) {
            let path = self.layout.segment(day);
            let listed = self.days.contains(&day);
            if listed && !path.exists() {
                return Err(StoreError::Damaged { path, detail: "the file is gone".to_owned() });
            }
            if !listed {
                // What is there was let go of, and is still to be unlinked.
                repair::remove_segment(&path)?;
            }
            let segment = Segment::open(&path, &self.settings, self.last_batch)?;
            if !listed {
                let sql = "INSERT INTO segments (day, created_batch) VALUES (?, ?)";
                self.catalogue.execute(sql, (day, self.last_batch + 1)).map_err(|source| self.fail(source))?;
                self.days.insert(day);
                let directory = self.layout.segments();
                let synced = File::open(&directory).and_then(|directory| directory.sync_all());
                synced.map_err(|failure| StoreError::from_io(&directory, failure))?;
            }
            self.segments.insert(day, segment);
        }
        let segment = self.segments.get_mut(&day).ok_or(StoreError::Closed)?;
        segment.last_use = uses;
        Ok(segment)
    }

    /// The segment of a day, in the transaction of the group.
    pub(super) fn segment_to_write(&mut self, day: i64) -> Result<&mut Segment> {
        self.touched.insert(day);
        let segment = self.segment(day)?;
        segment.begin()?;
        Ok(segment)
    }

    /// Closes a segment, so that its file can go.
    pub(super) fn close_segment(&mut self, day: i64) {
        self.segments.remove(&day);
        self.touched.remove(&day);
    }

    #[cfg(test)]
    pub(super) fn crash_point(&self, point: CrashPoint) {
        if let Some(hook) = &self.crash_hook {
            hook(point);
        }
    }
}

fn has_segments(layout: &Layout) -> bool {
    let names = fs::read_dir(layout.segments()).into_iter().flatten();
    names.filter_map(|entry| entry.ok()).any(|entry| entry.file_name().to_str().and_then(Layout::day_of).is_some())
}

/// The day of a moment, as retention counts it.
pub(super) const fn day_of(time: Timestamp) -> i64 {
    segment_day(time)
}
