//! The columns of all segments: shared between those who ask, and bounded.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, TryLockError};

use super::segment::SegmentFacts;
use super::{Facts, IssueNumbers};
use crate::store::column::EventColumn;
use crate::store::error::Result;
use crate::store::lock;
use crate::store::reader::{CountedSegment, ListedSegment, Readers};
use crate::store::schema::{REWRITES, meta};

/// What the columns of all segments may take.
const LIMIT: usize = 64 << 20;

/// One column may take this part of it.
const PART: usize = 4;

/// The columns of all segments.
pub(in crate::store) struct FactsCache {
    limit: AtomicUsize,
    total: Arc<AtomicUsize>,
    questions: AtomicU64,
    segments: Mutex<BTreeMap<ListedSegment, Arc<Mutex<SegmentFacts>>>>,
}

impl FactsCache {
    /// Nothing yet.
    pub(in crate::store) fn new() -> Self {
        Self {
            limit: AtomicUsize::new(LIMIT),
            total: Arc::new(AtomicUsize::new(0)),
            questions: AtomicU64::new(1),
            segments: Mutex::new(BTreeMap::new()),
        }
    }

    /// Begins a question: gives its number, and lets go of what belongs to segments that are gone.
    pub(in crate::store) fn begin(&self, listed: &[CountedSegment]) -> u64 {
        let mut segments = lock(&self.segments);
        segments.retain(|known, _| listed.iter().any(|segment| segment.listed == *known));
        self.questions.fetch_add(1, Ordering::Relaxed)
    }

    /// Adds the issues of a segment that have an event that says it; false when SQL must be asked.
    ///
    /// # Errors
    /// When the segment cannot be read.
    pub(in crate::store) fn add_issues(
        &self,
        readers: &Readers,
        segment: &CountedSegment,
        facts: &Facts,
        question: u64,
        found: &mut IssueNumbers,
    ) -> Result<bool> {
        let day = segment.listed.day;
        if facts.is_impossible_on(day) {
            return Ok(true);
        }
        let mut columns = vec![&EventColumn::Issue];
        facts.columns(day, &mut columns);
        let shared = self.segment(segment.listed);
        let mut known = lock(&shared);
        known.use_for(question, &columns);
        if !known.is_complete(&columns, segment.mark) {
            let room = |more, largest| self.has_room(more, largest, question);
            let caught_up = readers
                .segment(segment.listed, |connection| known.catch_up(connection, &columns, segment, question, &room));
            if caught_up.is_err() {
                known.forget();
            }
            if caught_up? != Some(true) {
                return Ok(false);
            }
        }
        Ok(known.add_issues(facts, day, found))
    }

    /// Something was deleted: lets go at once of what was read of segments that are gone or were rewritten since. What
    /// cannot be looked at counts as rewritten.
    pub(in crate::store) fn forget_deleted(&self, readers: &Readers) {
        self.begin(&readers.counted().unwrap_or_default());
        let known: Vec<_> = lock(&self.segments).iter().map(|(listed, known)| (*listed, Arc::clone(known))).collect();
        for (listed, known) in known {
            let rewrites = readers.segment(listed, |connection| meta(connection, REWRITES));
            lock(&known).forget_unless(rewrites.ok().flatten());
        }
    }

    fn segment(&self, listed: ListedSegment) -> Arc<Mutex<SegmentFacts>> {
        let mut segments = lock(&self.segments);
        let segment = segments.entry(listed);
        Arc::clone(segment.or_insert_with(|| Arc::new(Mutex::new(SegmentFacts::new(Arc::clone(&self.total))))))
    }

    /// Whether there is room for so many more bytes, after what earlier questions needed has gone, the oldest first.
    fn has_room(&self, more: usize, largest: usize, question: u64) -> bool {
        let limit = self.limit.load(Ordering::Relaxed);
        if largest > limit / PART {
            return false;
        }
        while self.total.load(Ordering::Relaxed) + more > limit {
            if !self.forget_oldest(question) {
                return false;
            }
        }
        true
    }

    /// Throws away what was last needed by the oldest question before this one; false when there is nothing.
    fn forget_oldest(&self, question: u64) -> bool {
        // Whoever asks holds the lock of a segment, and so may others: those are left alone.
        let segments: Vec<_> = lock(&self.segments).values().map(Arc::clone).collect();
        let free = || {
            segments.iter().filter_map(|segment| match segment.try_lock() {
                Ok(known) => Some(known),
                Err(TryLockError::Poisoned(poisoned)) => Some(poisoned.into_inner()),
                Err(TryLockError::WouldBlock) => None,
            })
        };
        let oldest = free().filter_map(|known| known.oldest()).min().filter(|oldest| *oldest < question);
        let Some(oldest) = oldest else { return false };
        let before = self.total.load(Ordering::Relaxed);
        free().for_each(|mut known| known.forget_used_at(oldest));
        self.total.load(Ordering::Relaxed) < before
    }
}

#[cfg(test)]
impl FactsCache {
    /// Another limit, in bytes.
    pub(in crate::store) fn set_limit(&self, bytes: usize) {
        self.limit.store(bytes, Ordering::Relaxed);
    }

    /// What the columns take.
    pub(in crate::store) fn bytes(&self) -> usize {
        self.total.load(Ordering::Relaxed)
    }
}
