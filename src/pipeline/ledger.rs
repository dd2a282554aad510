//! The account of what came in and what became of it; the two sides always balance.
//!
//! Everything that enters the pipeline is entered once, in the categories it counts in, and leaves
//! as outcomes of the same categories and quantities. What clients report as lost on their side is
//! kept apart: it never came in.

use std::collections::BTreeMap;

use crate::model::{DataCategory, Outcome, OutcomeKind};

// By category, in the order of the categories.
type Quantities = BTreeMap<DataCategory, u64>;

/// The account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ledger {
    entered: Quantities,
    left: BTreeMap<OutcomeKey, u64>,
    reported: BTreeMap<OutcomeKey, u64>,
}

type OutcomeKey = (OutcomeKind, Option<std::borrow::Cow<'static, str>>, DataCategory);

impl Ledger {
    /// Something came in.
    pub fn enter(&mut self, category: DataCategory, quantity: u64) {
        if quantity > 0 {
            *self.entered.entry(category).or_default() += quantity;
        }
    }

    /// Something left, as stored or as dropped.
    pub fn leave(&mut self, outcome: Outcome) {
        if outcome.quantity > 0 {
            *self.left.entry((outcome.kind, outcome.reason, outcome.category)).or_default() += outcome.quantity;
        }
    }

    /// A client reports what it lost before sending.
    pub fn report(&mut self, outcome: Outcome) {
        if outcome.quantity > 0 {
            *self.reported.entry((outcome.kind, outcome.reason, outcome.category)).or_default() += outcome.quantity;
        }
    }

    /// Adds another account to this one.
    pub fn add(&mut self, other: Self) {
        for (category, quantity) in other.entered {
            *self.entered.entry(category).or_default() += quantity;
        }
        for (key, quantity) in other.left {
            *self.left.entry(key).or_default() += quantity;
        }
        for (key, quantity) in other.reported {
            *self.reported.entry(key).or_default() += quantity;
        }
    }

    /// How much came in.
    pub fn entered(&self, category: DataCategory) -> u64 {
        self.entered.get(&category).copied().unwrap_or(0)
    }

    /// How much left as this kind.
    pub fn left(&self, kind: OutcomeKind, category: DataCategory) -> u64 {
        self.left.iter().filter(|((k, _, c), _)| *k == kind && *c == category).map(|(_, quantity)| quantity).sum()
    }

    /// What became of everything, what clients reported included, in a fixed order.
    pub fn outcomes(&self) -> Vec<Outcome> {
        let mut all = self.left.clone();
        for (key, quantity) in &self.reported {
            *all.entry(key.clone()).or_default() += quantity;
        }
        all.into_iter()
            .map(|((kind, reason, category), quantity)| Outcome { kind, reason, category, quantity })
            .collect()
    }

    /// The categories in which the two sides differ, with what came in and what left.
    pub fn imbalance(&self) -> Vec<(DataCategory, u64, u64)> {
        let mut left = Quantities::new();
        for ((_, _, category), quantity) in &self.left {
            *left.entry(*category).or_default() += quantity;
        }
        let mut categories: Vec<_> = self.entered.keys().chain(left.keys()).copied().collect();
        categories.sort_unstable();
        categories.dedup();
        categories
            .into_iter()
            .map(|category| (category, self.entered(category), left.get(&category).copied().unwrap_or(0)))
            .filter(|(_, entered, left)| entered != left)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_forgotten_outcome_shows() {
        let mut ledger = Ledger::default();
        ledger.enter(DataCategory::Error, 3);
        ledger.leave(Outcome::accepted(DataCategory::Error, 2));
        assert_eq!(ledger.imbalance(), [(DataCategory::Error, 3, 2)]);
        ledger.leave(Outcome::dropped(OutcomeKind::Filtered, "localhost", DataCategory::Error, 1));
        assert_eq!(ledger.imbalance(), []);
    }

    #[test]
    fn what_clients_lost_never_came_in() {
        let mut ledger = Ledger::default();
        ledger.report(Outcome::dropped(OutcomeKind::ClientDiscard, "before_send", DataCategory::Error, 5));
        assert_eq!(ledger.imbalance(), []);
        assert_eq!(ledger.outcomes().len(), 1);
    }
}
