//! Sorted runs merged into one.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use super::entry::Entry;
use super::runs::Run;

/// The entries of all runs in the order of their keys.
pub(super) struct Merge {
    runs: Vec<Run>,
    heads: BinaryHeap<Head>,
}

struct Head {
    entry: Entry,
    run: usize,
}

impl PartialEq for Head {
    fn eq(&self, other: &Self) -> bool {
        self.entry == other.entry
    }
}

impl Eq for Head {}

impl PartialOrd for Head {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Head {
    /// The heap gives the greatest first, and the earliest entry is wanted.
    fn cmp(&self, other: &Self) -> Ordering {
        other.entry.cmp(&self.entry)
    }
}

impl Merge {
    pub(super) fn new(mut runs: Vec<Run>) -> Self {
        let mut heads = BinaryHeap::new();
        if runs.len() > 1 {
            for (run, source) in runs.iter_mut().enumerate() {
                heads.extend(source.next().map(|entry| Head { entry, run }));
            }
        }
        Self { runs, heads }
    }
}

impl Iterator for Merge {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        if let [only] = self.runs.as_mut_slice() {
            return only.next();
        }
        let mut head = self.heads.peek_mut()?;
        match self.runs.get_mut(head.run).and_then(Run::next) {
            Some(next) => Some(std::mem::replace(&mut head.entry, next)),
            None => Some(std::collections::binary_heap::PeekMut::pop(head).entry),
        }
    }
}
