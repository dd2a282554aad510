//! Applies batches within the writer's transaction: duplicates, issues, blocks, rows, sums.

use std::borrow::Cow;
use std::collections::BTreeMap;

use foldhash::{HashMap, HashMapExt as _};
use smallvec::SmallVec;

use super::block::{BLOCK_TARGET, PackedBlock};
use super::error::{Result, StoreError};
use super::event::{Batch, BatchAnswer, EventAnswer, Field, Payload};
use super::issue::IssueId;
use super::project::write_record;
use super::schema::segment_day;
use super::segment::Place;
use super::writer::WriterState;
use crate::model::{DataCategory, EventId, Outcome, OutcomeKind, ProjectId, Timestamp};

/// The reason of the outcome of a duplicate (PROTOCOL §10).
const DUPLICATE: &str = "duplicate";

/// The largest payload that is kept.
const PAYLOAD_LIMIT: usize = 512 * 1024 * 1024;

/// Something that has a row: the batch, and its place there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Member {
    Event(usize, usize),
    Item(usize, usize),
}

/// What came unpacked, by day.
type Loose<'b> = BTreeMap<i64, Vec<(Member, Cow<'b, [u8]>)>>;

/// The days of the events that the batches brought so far, by project and id.
type Claimed = HashMap<(ProjectId, EventId), SmallVec<[i64; 1]>>;

/// A block and whose payloads it holds.
struct Packed<'b> {
    day: i64,
    block: Cow<'b, PackedBlock>,
    members: Vec<Member>,
}

/// What was decided on the events and items of a batch.
struct Decisions {
    /// By event: stored, and in which issue.
    events: Vec<Option<Option<IssueId>>>,
    /// By item: stored.
    items: Vec<bool>,
}

impl WriterState {
    /// Applies batches one after the other; what they bring unpacked is packed together.
    pub(super) fn apply(&mut self, batches: &[Batch]) -> Result<Vec<BatchAnswer>> {
        let mut answers = Vec::with_capacity(batches.len());
        // A change to an issue comes after the events of its batch, and before those of the next one.
        for run in batches.chunk_by(|batch, _| batch.issue_changes.is_empty()) {
            self.apply_run(run, &mut answers)?;
        }
        Ok(answers)
    }

    fn apply_run(&mut self, batches: &[Batch], answers: &mut Vec<BatchAnswer>) -> Result<()> {
        let mut claimed = Claimed::with_capacity(batches.iter().map(|batch| batch.events.len()).sum());
        let mut decisions = Vec::with_capacity(batches.len());
        for batch in batches {
            let (decided, answer) = self.decide(batch, &mut claimed)?;
            decisions.push(decided);
            answers.push(answer);
        }
        for packed in self.pack(batches, &decisions)? {
            self.insert(batches, &decisions, &packed)?;
        }
        for batch in batches {
            for record in &batch.outcomes {
                self.tally.outcome(record);
            }
            for (project, at, counts) in &batch.sessions {
                self.tally.sessions(*project, *at, counts);
            }
            for (issue, change) in &batch.issue_changes {
                self.book
                    .change(&self.catalogue, *issue, change)
                    .map_err(|failure| failure.at(&self.catalogue_path))?;
            }
            self.write_records(batch).map_err(|source| self.fail(source))?;
        }
        Ok(())
    }

    /// Tells new events from duplicates, and finds the issues of the new ones.
    fn decide(&mut self, batch: &Batch, claimed: &mut Claimed) -> Result<(Decisions, BatchAnswer)> {
        let mut answer = BatchAnswer { events: Vec::with_capacity(batch.events.len()), items_dropped: 0 };
        let mut decisions = Decisions { events: Vec::with_capacity(batch.events.len()), items: Vec::new() };
        for event in &batch.events {
            self.book
                .check_project(&self.catalogue, event.project)
                .map_err(|failure| failure.at(&self.catalogue_path))?;
            let day = segment_day(event.timestamp);
            // The same rule as for what was stored before, so that it does not matter how batches are cut.
            let days = claimed.entry((event.project, event.event_id)).or_default();
            let new = !days.iter().any(|claimed| claimed.abs_diff(day) <= 1)
                && !self.is_stored(event.project, event.event_id, day)?;
            if new {
                days.push(day);
            }
            self.count(event.project, event.received, &event.counts, new);
            if !new {
                decisions.events.push(None);
                answer.events.push(EventAnswer::Duplicate);
                continue;
            }
            let assignment = self
                .book
                .assign(&self.catalogue, event, &*self.life_cycle)
                .map_err(|failure| failure.at(&self.catalogue_path))?;
            let issue = assignment.as_ref().map(|assignment| assignment.issue);
            if let Some(issue) = issue {
                self.tally.issue_event(issue, event.timestamp);
            }
            let (release, environment) = (event.fields.get(Field::Release), event.fields.get(Field::Environment));
            self.tally.event(event.project, day, event.timestamp, release, environment);
            decisions.events.push(Some(issue));
            answer.events.push(EventAnswer::Stored {
                issue,
                new_issue: assignment.as_ref().is_some_and(|assignment| assignment.new),
                transition: assignment.and_then(|assignment| assignment.transition),
            });
        }
        self.decide_items(batch, &mut decisions, &mut answer)?;
        Ok((decisions, answer))
    }

    /// Counts what something stands for as accepted, or as an invalid duplicate.
    fn count(&mut self, project: ProjectId, at: Timestamp, counts: &[(DataCategory, u64)], stored: bool) {
        for &(category, quantity) in counts {
            let outcome = if stored {
                Outcome::accepted(category, quantity)
            } else {
                Outcome::dropped(OutcomeKind::Invalid, DUPLICATE, category, quantity)
            };
            self.tally.count(project, at, outcome);
        }
    }

    fn decide_items(&mut self, batch: &Batch, decisions: &mut Decisions, answer: &mut BatchAnswer) -> Result<()> {
        for item in &batch.items {
            self.book
                .check_project(&self.catalogue, item.project)
                .map_err(|failure| failure.at(&self.catalogue_path))?;
            let dropped = item.event.and_then(|event| decisions.events.get(event)).is_some_and(Option::is_none);
            let stored = !dropped;
            self.count(item.project, item.received, &item.counts, stored);
            if stored {
                self.tally.item(item.project, segment_day(item.timestamp));
            } else {
                answer.items_dropped += 1;
            }
            decisions.items.push(stored);
        }
        Ok(())
    }

    /// Whether an event is in the segment of its day, or of the day before or after.
    fn is_stored(&mut self, project: ProjectId, event: EventId, day: i64) -> Result<bool> {
        for near in [day, day - 1, day + 1] {
            if self.days.contains(&near) && self.segment(near)?.contains(project, event)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Brings what is stored into blocks, each of one day. Blocks that came packed are kept when
    /// nothing in them is a duplicate: a payload that no row points to could never be erased.
    fn pack<'b>(&mut self, batches: &'b [Batch], decisions: &[Decisions]) -> Result<Vec<Packed<'b>>> {
        let mut packed = Vec::new();
        let mut loose: Loose<'b> = BTreeMap::new();
        for (number, (batch, decisions)) in batches.iter().zip(decisions).enumerate() {
            let mut by_block: BTreeMap<usize, Vec<Entry>> = BTreeMap::new();
            for (member, day, payload) in stored(number, batch, decisions) {
                match payload {
                    Payload::Raw(bytes) => loose.entry(day).or_default().push((member, Cow::Borrowed(bytes))),
                    Payload::Packed { block, entry } => {
                        by_block.entry(*block).or_default().push(Entry { member, day, entry: *entry });
                    }
                }
            }
            for (index, entries) in by_block {
                let block = batch.blocks.get(index).ok_or_else(|| StoreError::Invalid(format!("no block {index}")))?;
                match whole(block, entries) {
                    Ok(kept) => packed.push(kept),
                    Err(entries) => take_apart(index, block, &entries, &mut loose)?,
                }
            }
        }
        for (day, members) in loose {
            self.pack_loose(day, &members, &mut packed)?;
        }
        Ok(packed)
    }

    /// Packs the payloads of one day that did not come packed.
    fn pack_loose(
        &mut self,
        day: i64,
        members: &[(Member, Cow<'_, [u8]>)],
        packed: &mut Vec<Packed<'_>>,
    ) -> Result<()> {
        let failed = |failure: std::io::Error| StoreError::Invalid(format!("a block cannot be packed: {failure}"));
        // Before any is taken up: what a failure left in the packer would stand in the next block.
        if let Some((_, large)) = members.iter().find(|(_, bytes)| bytes.len() > PAYLOAD_LIMIT) {
            return Err(StoreError::Invalid(format!("a payload of {} bytes is too large", large.len())));
        }
        let mut gathered = Vec::new();
        for (member, bytes) in members {
            if !gathered.is_empty() && self.packer.raw_bytes() + bytes.len() > BLOCK_TARGET {
                let block = self.packer.finish().map_err(failed)?;
                packed.push(Packed { day, block: Cow::Owned(block), members: std::mem::take(&mut gathered) });
            }
            self.packer.push(bytes);
            gathered.push(*member);
        }
        let block = self.packer.finish().map_err(failed)?;
        packed.push(Packed { day, block: Cow::Owned(block), members: gathered });
        Ok(())
    }

    /// Inserts a block and the rows that point into it.
    fn insert(&mut self, batches: &[Batch], decisions: &[Decisions], packed: &Packed<'_>) -> Result<()> {
        let number = self.last_batch + 1;
        let events = packed.members.iter().filter(|member| matches!(member, Member::Event(..))).count();
        let segment = self.segment_to_write(packed.day)?;
        let block = segment.insert_block(&packed.block, number, events, packed.members.len() - events)?;
        for (member, range) in packed.members.iter().zip(&packed.block.entries) {
            let place = Place { block, offset: range.start, length: range.len() };
            match *member {
                Member::Event(batch, index) => {
                    let issue = decisions.get(batch).and_then(|decisions| decisions.events.get(index).copied());
                    if let Some(event) = batches.get(batch).and_then(|batch| batch.events.get(index)) {
                        segment.insert_event(event, issue.flatten().flatten(), place)?;
                    }
                }
                Member::Item(batch, index) => {
                    if let Some(item) = batches.get(batch).and_then(|batch| batch.items.get(index)) {
                        segment.insert_item(item, place)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn write_records(&self, batch: &Batch) -> rusqlite::Result<()> {
        for record in &batch.records {
            let value = record.value.as_deref();
            write_record(&self.catalogue, &record.collection, record.project, &record.key, value)?;
        }
        if let Some((name, position)) = &batch.checkpoint {
            let sql = "INSERT OR REPLACE INTO checkpoints (name, position) VALUES (?, ?)";
            self.catalogue.prepare_cached(sql)?.execute((name, position))?;
        }
        Ok(())
    }
}

/// An entry of a block that came packed.
#[derive(Debug, Clone, Copy)]
struct Entry {
    member: Member,
    day: i64,
    entry: usize,
}

/// What of a batch is stored, with its day and its payload.
fn stored<'b>(
    number: usize,
    batch: &'b Batch,
    decisions: &Decisions,
) -> impl Iterator<Item = (Member, i64, &'b Payload)> {
    let events = batch.events.iter().zip(&decisions.events).enumerate().filter(|(_, (_, decision))| decision.is_some());
    let events = events.map(move |(index, (event, _))| (Member::Event(number, index), event.timestamp, &event.payload));
    let items = batch.items.iter().zip(&decisions.items).enumerate().filter(|(_, (_, stored))| **stored);
    let items = items.map(move |(index, (item, _))| (Member::Item(number, index), item.timestamp, &item.payload));
    events.chain(items).map(|(member, timestamp, payload)| (member, segment_day(timestamp), payload))
}

/// The block as it came, when all that is in it is stored, on one day; else its entries.
fn whole(block: &PackedBlock, mut entries: Vec<Entry>) -> std::result::Result<Packed<'_>, Vec<Entry>> {
    entries.sort_by_key(|entry| entry.entry);
    let day = entries.first().map_or(0, |first| first.day);
    let in_place = |(place, entry): (usize, &Entry)| entry.day == day && entry.entry == place;
    if entries.len() != block.entries.len() || !entries.iter().enumerate().all(in_place) {
        return Err(entries);
    }
    let members = entries.into_iter().map(|entry| entry.member).collect();
    Ok(Packed { day, block: Cow::Borrowed(block), members })
}

/// Takes what is stored out of a block.
fn take_apart(index: usize, block: &PackedBlock, entries: &[Entry], loose: &mut Loose<'_>) -> Result<()> {
    let raw = block.unpack().map_err(|failure| StoreError::Invalid(format!("block {index}: {failure}")))?;
    for entry in entries {
        let bytes = block.entries.get(entry.entry).and_then(|range| raw.get(range.clone()));
        let bytes = bytes.ok_or_else(|| StoreError::Invalid("a payload lies outside its block".to_owned()))?;
        loose.entry(entry.day).or_default().push((entry.member, Cow::Owned(bytes.to_vec())));
    }
    Ok(())
}
