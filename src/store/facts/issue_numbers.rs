//! Numbers of issues as they are found: the same ones again and again, in every segment.

use std::collections::BTreeSet;

/// Numbers below this have a bit each: 4 MiB at most.
const DENSE: u64 = 1 << 25;

/// A set of numbers of issues.
#[derive(Default)]
pub(in crate::store) struct IssueNumbers {
    bits: Vec<u64>,
    others: BTreeSet<i64>,
}

impl IssueNumbers {
    /// Adds one.
    pub(in crate::store) fn insert(&mut self, issue: i64) {
        let Some(number) = u64::try_from(issue).ok().filter(|number| *number < DENSE) else {
            self.others.insert(issue);
            return;
        };
        let place = usize::try_from(number / 64).unwrap_or_default();
        if place >= self.bits.len() {
            self.bits.resize(place + 1, 0);
        }
        if let Some(word) = self.bits.get_mut(place) {
            *word |= 1 << (number % 64);
        }
    }

    /// All of them, in order.
    pub(in crate::store) fn into_set(self) -> BTreeSet<i64> {
        let words = self.bits.into_iter().zip((0_i64..).step_by(64)).filter(|(word, _)| *word != 0);
        let dense =
            words.flat_map(|(word, first)| (0..64).filter(move |bit| word >> bit & 1 == 1).map(move |bit| first + bit));
        let mut all: BTreeSet<i64> = dense.collect();
        all.extend(self.others);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_comes_out_once_and_in_order() {
        let given = [63, 64, 0, 1, -5, 63, i64::MAX, 1 << 25, (1 << 25) - 1, 7];
        let mut numbers = IssueNumbers::default();
        given.into_iter().for_each(|number| numbers.insert(number));
        assert_eq!(numbers.into_set(), BTreeSet::from(given));
        assert!(IssueNumbers::default().into_set().is_empty());
    }
}
