//! Quotas on an envelope as a whole: what goes with what.

use super::{QuotaDecision, Quotas, Scoping};
use crate::model::{DataCategory, Timestamp};
use crate::protocol::RateLimit;

/// What an item is to the others of its envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemRole {
    /// An error or report; attachments and the like belong to it.
    Event,
    /// A transaction; its profile belongs to it, too.
    Transaction,
    /// A file beside an event.
    Attachment,
    /// A crash dump: where no event is beside it, it is the event; only a rejected event takes it along.
    CrashReport,
    /// A profile of the transaction.
    Profile,
    /// Something else that is of no use without the event: a user report, a replay, form data.
    Companion,
    /// Something that stands for itself.
    Independent,
}

/// An item and what it counts as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotaItem {
    /// What it is to the others.
    pub role: ItemRole,
    /// What it counts as (PROTOCOL §5).
    pub quantities: Vec<(DataCategory, u64)>,
}

/// Why an item is rejected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejection {
    /// The reason code of the quota.
    pub reason: Option<String>,
    /// Whether only the stored payload is rejected and the transaction still counts.
    pub indexed_only: bool,
}

/// What the quotas leave of an envelope.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Enforcement {
    /// For each item, in order, why it is rejected; none if it is let in.
    pub rejected: Vec<Option<Rejection>>,
    /// The limits that hold from now on.
    pub limits: Vec<RateLimit>,
}

impl Quotas {
    /// Charges the items of an envelope. Items that go down with another one are not charged.
    pub fn enforce(&mut self, now: Timestamp, scoping: &Scoping<'_>, items: &[QuotaItem]) -> Enforcement {
        if self.is_empty() {
            return Enforcement { rejected: vec![None; items.len()], limits: Vec::new() };
        }
        let mut charge = Charge { quotas: self, now, scoping, decision: QuotaDecision::default() };
        let mut rejected: Vec<Option<Rejection>> = items
            .iter()
            .map(|item| match item.role {
                ItemRole::Event => charge.whole(&item.quantities),
                ItemRole::Transaction => charge.transaction(&item.quantities),
                _ => None,
            })
            .collect();
        let has_event = items.iter().any(|item| matches!(item.role, ItemRole::Event | ItemRole::Transaction));
        if !has_event {
            for (item, rejection) in items.iter().zip(&mut rejected) {
                if item.role == ItemRole::CrashReport {
                    *rejection = charge.of_category(&item.quantities, DataCategory::Error);
                }
            }
        }
        let fate = rejected.iter().flatten().next().cloned();
        let attachments = charge.attachments(items, fate.is_some());
        for (item, rejection) in items.iter().zip(&mut rejected) {
            if rejection.is_some() {
                continue;
            }
            let taken_along = fate.clone().map(|fate| Rejection { indexed_only: false, ..fate });
            *rejection = match item.role {
                ItemRole::Event | ItemRole::Transaction => None,
                ItemRole::CrashReport | ItemRole::Companion | ItemRole::Profile if taken_along.is_some() => taken_along,
                ItemRole::CrashReport => None,
                ItemRole::Attachment => taken_along.or_else(|| attachments.clone()),
                ItemRole::Profile | ItemRole::Companion | ItemRole::Independent => charge.whole(&item.quantities),
            };
        }
        Enforcement { rejected, limits: charge.decision.limits }
    }
}

struct Charge<'a, 'b> {
    quotas: &'a mut Quotas,
    now: Timestamp,
    scoping: &'a Scoping<'b>,
    decision: QuotaDecision,
}

impl Charge<'_, '_> {
    fn quantity(&mut self, category: DataCategory, quantity: u64) -> Option<Rejection> {
        let decision = self.quotas.check(self.now, self.scoping, &[(category, quantity)]);
        for limit in decision.limits {
            self.decision.add_limit(limit);
        }
        let (_, reason) = decision.rejected.into_iter().next()?;
        Some(Rejection { reason, indexed_only: false })
    }

    /// All quantities in turn; the first that is rejected is the end of the item.
    fn whole(&mut self, quantities: &[(DataCategory, u64)]) -> Option<Rejection> {
        quantities.iter().find_map(|(category, quantity)| self.quantity(*category, *quantity))
    }

    fn of_category(&mut self, quantities: &[(DataCategory, u64)], wanted: DataCategory) -> Option<Rejection> {
        let (category, quantity) = quantities.iter().find(|(category, _)| *category == wanted)?;
        self.quantity(*category, *quantity)
    }

    /// A transaction counts as such, and apart from that as one that is stored.
    fn transaction(&mut self, quantities: &[(DataCategory, u64)]) -> Option<Rejection> {
        self.of_category(quantities, DataCategory::Transaction).or_else(|| {
            let indexed = self.of_category(quantities, DataCategory::TransactionIndexed)?;
            Some(Rejection { indexed_only: true, ..indexed })
        })
    }

    /// Attachments are charged together, crash dumps apart from the event among them.
    fn attachments(&mut self, items: &[QuotaItem], taken_along: bool) -> Option<Rejection> {
        if taken_along {
            return None;
        }
        let sum = |wanted: DataCategory| -> u64 {
            let attachments = items.iter().filter(|item| item.role == ItemRole::Attachment);
            let quantities = attachments.flat_map(|item| &item.quantities);
            quantities.filter(|(category, _)| *category == wanted).map(|(_, quantity)| quantity).sum()
        };
        [DataCategory::Attachment, DataCategory::AttachmentItem].into_iter().find_map(|category| {
            Some(sum(category)).filter(|sum| *sum > 0).and_then(|sum| self.quantity(category, sum))
        })
    }
}
