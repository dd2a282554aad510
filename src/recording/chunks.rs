//! Entries by the megabyte: what is handed from thread to thread.

use super::ahead::Weigh;
use super::entry::Entry;
use super::merge::Merge;

/// How large a chunk is, in bytes.
const SIZE: usize = 512 << 10;

/// The entries of a merge, gathered.
pub(super) struct EntryChunks(pub(super) Merge);

impl Weigh for Vec<Entry> {
    fn weight(&self) -> usize {
        self.iter().map(Entry::weight).sum()
    }
}

impl Iterator for EntryChunks {
    type Item = Vec<Entry>;

    fn next(&mut self) -> Option<Vec<Entry>> {
        let (mut chunk, mut weight) = (Vec::new(), 0);
        while weight < SIZE
            && let Some(entry) = self.0.next()
        {
            weight += entry.weight();
            chunk.push(entry);
        }
        (!chunk.is_empty()).then_some(chunk)
    }
}
