//! The store: one data directory with everything the pipeline keeps, in SQLite.
//!
//! It keeps opaque payload bytes and the index columns it is handed; it must not look into an event,
//! read the clock or decide on the life of an issue (see [`LifeCycle`]).
//!
//! # Files
//!
//! - `catalogue.sqlite`: projects, keys, issues, counts, settings, checkpoints.
//! - `segments/YYYY-MM-DD.sqlite`: the events and other items that happened on a day (UTC). A small
//!   file's indexes stay in the cache, so that storing costs the same however much there is, and a
//!   day's retention is one `unlink`.
//!
//! Payloads lie in zstd blocks of up to about 256 KB ([`PackedBlock`]), rows point into them.
//!
//! # What holds
//!
//! - An answer means durable: the write-ahead logs were synced (`synchronous = FULL`).
//! - A batch is there as a whole, checkpoint included, or not at all. After a crash at any moment,
//!   sending again from [`Store::checkpoint`] gives the same content as if nothing had happened
//!   ([`Store::content_digest`]); how, `repair.rs` tells.
//! - The same batches in the same order give the same content, however they are grouped. No row
//!   holds a time or a random value that was not handed in.
//! - An event id is stored once per project: a second event with it, on the same day (UTC) or the
//!   day before or after, is [`EventAnswer::Duplicate`] and changes nothing but the outcome counts.
//! - Several processes may use a directory; writers take turns.
//! - What is erased is gone from the files: rows, blocks, dictionaries, free pages and logs.
//! - Issues are merged or deleted as a whole or not at all; what a crash leaves of it is finished by the next writer.
//!
//! # Searching
//!
//! Conditions ([`Condition`]) are SQL expressions with bare `?` over two views. Every time is an
//! INTEGER of milliseconds since 1970; texts are compared as they are.
//!
//! View `issues` (in the catalogue): `id`, `project_id`, `short_id`, `status` (`unresolved`,
//! `resolved`, `ignored`), `substatus` (`new`, `ongoing`, `regressed`, `escalating`,
//! `until_escalating`, `until_condition_met`, `forever`, or NULL), `changed_at`, `resolved_at`,
//! `resolved_in_release`, `level` (a name) and `level_number` (0 sample, 10 debug, 20 info, 30
//! warning, 40 error, 50 fatal), `type`, `title`, `culprit`, `platform`, `logger`, `first_seen`,
//! `last_seen`, `times_seen`, `users_seen`, `stored_events`, `first_release`, `last_release`,
//! `priority` (`low`, `medium`, `high`), `assignee`.
//!
//! View `events` (in every segment): `id` (also as `rowid`), `event_id` (BLOB of 16 bytes),
//! `project_id`, `issue_id`, `timestamp`, `received`, `level` and `level_number` as above,
//! `error_handled` (0, 1, NULL), and as TEXT or NULL the columns of [`Field`]: `type`, `platform`,
//! `environment`, `release`, `dist`, `transaction_name`, `logger`, `server_name`, `user_ident`,
//! `user_id`, `user_email`, `user_username`, `user_ip`, `message`, `title`, `culprit`, `error_type`,
//! `error_value`, `sdk_name`, `sdk_version`, `url`, `http_method`. Most texts are dictionary
//! ids underneath; a column costs only the rows that it is looked at in.
//!
//! Issues that have an event of a kind ([`IssueEvents`]) are found without a scan when the condition is also there as
//! [`Facts`]: the columns that it names are kept in memory from the first time on, up to 64 MiB of them.
//!
//! View `event_tags` (in every segment): `event_rowid`, `key`, `value`. For example
//! `EXISTS (SELECT 1 FROM event_tags WHERE event_rowid = events.id AND key = ? AND value = ?)`.

mod aggregate;
mod apply;
mod arrivals;
mod block;
mod column;
mod compact;
mod deletion;
mod digest;
mod erase;
mod error;
mod event;
mod event_page;
mod event_row;
mod facts;
mod issue;
mod issue_book;
mod issue_list;
mod item;
mod merge;
mod payload;
mod project;
mod project_change;
mod project_deletion;
mod project_figures;
mod reader;
mod releases;
mod repair;
mod retention;
mod schema;
mod search;
mod segment;
mod stats;
mod tag_counts;
mod tally;
#[cfg(test)]
mod tests;
mod triage;
mod window;
mod writer;

use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

pub use aggregate::{Aggregate, EventGroup};
pub use arrivals::ItemMarks;
pub use block::{BLOCK_TARGET, BlockPacker, PackedBlock};
pub use column::{ColumnValue, EventColumn};
pub use compact::CompactReport;
pub use erase::EraseReport;
pub use error::{Result, StoreError};
pub use event::{
    Batch, BatchAnswer, EventAnswer, EventFields, Field, Level, OutcomeRecord, Payload, Record, SessionCounts,
    StoredEvent, StoredItem,
};
pub use event_page::EventOrder;
pub use event_row::EventRow;
pub use facts::{Facts, Fitting, TextTest};
pub use issue::{
    ArchiveCondition, Issue, IssueChange, IssueId, IssueState, IssueStatus, LifeCycle, Priority, Substatus, Transition,
    Unchanging,
};
pub use issue_list::{ISSUE_RECORDS, IssueEvents};
pub use item::{InvalidItemId, ItemId, ItemSearch};
pub use payload::ItemRow;
pub use project::{NewProject, Project, ProjectKey};
pub use project_change::{KeyChange, ProjectChange};
pub use project_deletion::DeletedProject;
pub use project_figures::ProjectFigures;
pub use releases::{ReleaseIssues, ReleaseSessions};
pub use retention::{ExpiredDay, RetentionReport};
pub use search::{Condition, EventSearch, IssueSearch, IssueSort, SqlValue};
pub use stats::{Hours, IssueHours, OutcomeCount, SeenName, SessionHour, TagSummaries, TagSummary};
pub use tag_counts::{TagCounts, TagValue};
pub use triage::IssueEdit;
pub use window::ArchiveWindow;
pub use writer::{Pending, Writer};

use facts::FactsCache;
use reader::{ListedSegment, Readers};
use schema::{Layout, OpenSettings};
use writer::WriterState;

/// How many days events are kept unless the project says otherwise.
pub const DEFAULT_RETENTION_DAYS: u32 = 90;

/// How many unpacked blocks are kept for the next reader.
const CACHED_BLOCKS: usize = 4;

/// How a store is opened.
#[derive(Clone)]
pub struct StoreOptions {
    /// Who decides on the states of issues.
    pub life_cycle: Arc<dyn LifeCycle>,
    /// How long to wait for another process that writes.
    pub busy_timeout: Duration,
    /// A limit on the pages (4 KiB) of each file; none but the disk's when none.
    pub max_pages: Option<u32>,
}

impl Default for StoreOptions {
    fn default() -> Self {
        Self { life_cycle: Arc::new(Unchanging), busy_timeout: Duration::from_secs(30), max_pages: None }
    }
}

/// A block of a segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct BlockKey {
    segment: ListedSegment,
    block: i64,
}

/// A data directory; cheap to clone. What was handed to the writer is finished when the last clone goes.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    readers: Readers,
    writer: Mutex<WriterSlot>,
    blocks: Mutex<Vec<(BlockKey, Arc<Vec<u8>>)>>,
    facts: FactsCache,
    retention_day: AtomicI64,
}

/// The writer before and after its thread is needed.
enum WriterSlot {
    Waiting(Box<WriterState>),
    Running(Writer, JoinHandle<()>),
    Closed,
}

impl Store {
    /// Opens a data directory, making it when it is missing, and repairs what a crash left.
    ///
    /// # Errors
    /// [`StoreError::Newer`], [`StoreError::NotAStore`], [`StoreError::ReadOnly`] and the others, each
    /// with the file.
    pub fn open(directory: &Path, options: &StoreOptions) -> Result<Self> {
        std::fs::create_dir_all(directory).map_err(|failure| StoreError::from_io(directory, failure))?;
        let layout = Layout { root: directory.to_path_buf() };
        let settings = OpenSettings { busy_timeout: options.busy_timeout, max_pages: options.max_pages };
        let state = WriterState::open(layout.clone(), settings.clone(), Arc::clone(&options.life_cycle))?;
        Ok(Self::with_state(state, layout, settings))
    }

    fn with_state(state: WriterState, layout: Layout, settings: OpenSettings) -> Self {
        Self(Arc::new(Inner {
            readers: Readers::new(layout, settings),
            writer: Mutex::new(WriterSlot::Waiting(Box::new(state))),
            blocks: Mutex::new(Vec::new()),
            facts: FactsCache::new(),
            retention_day: AtomicI64::new(i64::MIN),
        }))
    }

    /// The data directory.
    pub fn directory(&self) -> &Path {
        &self.0.readers.layout.root
    }

    /// The writer of this process; its thread starts with the first call.
    ///
    /// # Errors
    /// When the thread cannot be started.
    pub fn writer(&self) -> Result<Writer> {
        let mut slot = lock(&self.0.writer);
        if let WriterSlot::Running(writer, _) = &*slot {
            return Ok(writer.clone());
        }
        match std::mem::replace(&mut *slot, WriterSlot::Closed) {
            WriterSlot::Waiting(state) => {
                let (writer, thread) = writer::start(*state)?;
                *slot = WriterSlot::Running(writer.clone(), thread);
                Ok(writer)
            }
            WriterSlot::Running(..) | WriterSlot::Closed => Err(StoreError::Closed),
        }
    }

    /// Changes an issue; false when there is none.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn update_issue(&self, issue: IssueId, change: IssueChange) -> Result<bool> {
        let edit = IssueEdit { change, ..IssueEdit::default() };
        Ok(!self.edit_issues(&[issue], move |_, _| edit.clone())?.0.is_empty())
    }

    /// The bytes that the files of the store take on disk.
    ///
    /// # Errors
    /// When the directory cannot be read.
    pub fn bytes_on_disk(&self) -> Result<u64> {
        let layout = &self.0.readers.layout;
        let mut bytes = 0;
        for directory in [&layout.root, &layout.segments()] {
            let entries = std::fs::read_dir(directory).map_err(|failure| StoreError::from_io(directory, failure))?;
            let sizes = entries.filter_map(|entry| entry.ok()?.metadata().ok()).filter(std::fs::Metadata::is_file);
            bytes += sizes.map(|metadata| metadata.len()).sum::<u64>();
        }
        Ok(bytes)
    }

    fn readers(&self) -> &Readers {
        &self.0.readers
    }

    fn cached_block(&self, key: BlockKey) -> Option<Arc<Vec<u8>>> {
        lock(&self.0.blocks).iter().find(|(known, _)| *known == key).map(|(_, raw)| Arc::clone(raw))
    }

    fn cache_block(&self, key: BlockKey, raw: Arc<Vec<u8>>) {
        let mut blocks = lock(&self.0.blocks);
        if raw.len() <= 2 * BLOCK_TARGET && !blocks.iter().any(|(known, _)| *known == key) {
            if blocks.len() >= CACHED_BLOCKS {
                blocks.remove(0);
            }
            blocks.push((key, raw));
        }
    }

    /// Forgets what readers left of events: something was deleted.
    fn forget_deleted(&self) {
        lock(&self.0.blocks).clear();
        self.0.facts.forget_deleted(self.readers());
    }

    fn retention_was_on(&self, day: i64) -> bool {
        self.0.retention_day.load(Ordering::Relaxed) >= day
    }

    fn retention_done_on(&self, day: i64) {
        self.0.retention_day.fetch_max(day, Ordering::Relaxed);
    }
}

impl Drop for Inner {
    /// Waits until the writer has finished what it was handed and has closed its files, unless
    /// someone still holds a [`Writer`].
    fn drop(&mut self) {
        // The writer goes last: it alone moves the logs into the files when it closes them.
        self.readers.close();
        let slot = std::mem::replace(&mut *lock(&self.writer), WriterSlot::Closed);
        if let WriterSlot::Running(writer, thread) = slot
            && writer.is_last()
        {
            drop(writer);
            let _ = thread.join();
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
