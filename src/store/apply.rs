//! Applies a batch within the writer's transaction: duplicates, issues, blocks, rows, sums.

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

/// Something of a batch that has a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Member {
    Event(usize),
    Item(usize),
}

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
    /// Applies one batch.
    pub(super) fn apply(&mut self, batch: &Batch) -> Result<BatchAnswer> {
        let (decisions, answer) = self.decide(batch)?;
        for packed in self.pack(batch, &decisions)? {
            self.insert(batch, &decisions, &packed)?;
        }
        for record in &batch.outcomes {
            self.tally.outcome(record);
        }
        for (project, at, counts) in &batch.sessions {
            self.tally.sessions(*project, *at, counts);
        }
        for (issue, change) in &batch.issue_changes {
            self.book.change(&self.catalogue, *issue, change).map_err(|failure| failure.at(&self.catalogue_path))?;
        }
        self.write_records(batch).map_err(|source| self.fail(source))?;
        Ok(answer)
    }

    /// Tells new events from duplicates, and finds the issues of the new ones.
    fn decide(&mut self, batch: &Batch) -> Result<(Decisions, BatchAnswer)> {
        let mut claimed: HashMap<(ProjectId, EventId), SmallVec<[i64; 1]>> = HashMap::with_capacity(batch.events.len());
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
    fn pack<'b>(&mut self, batch: &'b Batch, decisions: &Decisions) -> Result<Vec<Packed<'b>>> {
        let mut packed = Vec::new();
        let mut loose: BTreeMap<i64, Vec<(Member, &Payload)>> = BTreeMap::new();
        let mut by_block: BTreeMap<usize, Vec<(Member, i64, usize, &Payload)>> = BTreeMap::new();
        let events = batch.events.iter().enumerate().zip(&decisions.events).filter(|(_, decision)| decision.is_some());
        let events = events.map(|((index, event), _)| (Member::Event(index), event.timestamp, &event.payload));
        let items = batch.items.iter().enumerate().zip(&decisions.items).filter(|(_, stored)| **stored);
        let items = items.map(|((index, item), _)| (Member::Item(index), item.timestamp, &item.payload));
        for (member, timestamp, payload) in events.chain(items) {
            let day = segment_day(timestamp);
            match payload {
                Payload::Raw(_) => loose.entry(day).or_default().push((member, payload)),
                Payload::Packed { block, entry } => {
                    by_block.entry(*block).or_default().push((member, day, *entry, payload));
                }
            }
        }
        let mut unpacked: HashMap<usize, Vec<u8>> = HashMap::new();
        for (index, mut members) in by_block {
            let block = batch.blocks.get(index).ok_or_else(|| StoreError::Invalid(format!("no block {index}")))?;
            members.sort_by_key(|(_, _, entry, _)| *entry);
            let day = members.first().map_or(0, |(_, day, _, _)| *day);
            let whole = members.len() == block.entries.len()
                && members.iter().enumerate().all(|(place, (_, at, entry, _))| *at == day && *entry == place);
            if whole {
                let members = members.into_iter().map(|(member, _, _, _)| member).collect();
                packed.push(Packed { day, block: Cow::Borrowed(block), members });
            } else {
                let raw = block.unpack().map_err(|failure| StoreError::Invalid(format!("block {index}: {failure}")))?;
                unpacked.insert(index, raw);
                for (member, day, _, payload) in members {
                    loose.entry(day).or_default().push((member, payload));
                }
            }
        }
        for (day, members) in loose {
            self.pack_loose(batch, &unpacked, day, &members, &mut packed)?;
        }
        Ok(packed)
    }

    /// Packs the payloads of one day that did not come packed.
    fn pack_loose(
        &mut self,
        batch: &Batch,
        unpacked: &HashMap<usize, Vec<u8>>,
        day: i64,
        members: &[(Member, &Payload)],
        packed: &mut Vec<Packed<'_>>,
    ) -> Result<()> {
        let failed = |failure: std::io::Error| StoreError::Invalid(format!("a block cannot be packed: {failure}"));
        let mut gathered = Vec::new();
        for (member, payload) in members {
            let bytes = match payload {
                Payload::Raw(bytes) => Some(bytes.as_slice()),
                Payload::Packed { block, entry } => {
                    let range = batch.blocks.get(*block).and_then(|block| block.entries.get(*entry));
                    range.and_then(|range| unpacked.get(block)?.get(range.clone()))
                }
            };
            let bytes = bytes.ok_or_else(|| StoreError::Invalid("a payload lies outside its block".to_owned()))?;
            if bytes.len() > PAYLOAD_LIMIT {
                return Err(StoreError::Invalid(format!("a payload of {} bytes is too large", bytes.len())));
            }
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
    fn insert(&mut self, batch: &Batch, decisions: &Decisions, packed: &Packed<'_>) -> Result<()> {
        let number = self.last_batch + 1;
        let events = packed.members.iter().filter(|member| matches!(member, Member::Event(_))).count();
        let segment = self.segment_to_write(packed.day)?;
        let block = segment.insert_block(&packed.block, number, events, packed.members.len() - events)?;
        for (member, range) in packed.members.iter().zip(&packed.block.entries) {
            let place = Place { block, offset: range.start, length: range.len() };
            match member {
                Member::Event(index) => {
                    let issue = decisions.events.get(*index).copied().flatten().flatten();
                    if let Some(event) = batch.events.get(*index) {
                        segment.insert_event(event, issue, place)?;
                    }
                }
                Member::Item(index) => {
                    if let Some(item) = batch.items.get(*index) {
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
