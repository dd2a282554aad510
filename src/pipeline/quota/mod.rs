//! Quotas: how much of each category is let in per window of time (SCRUB_FILTER_SAMPLE §5).
//!
//! Counters follow the clock that the caller passes in. A window that has passed is forgotten, so the
//! memory is bounded by the number of quotas and of scopes that are active. What is learnt is given as
//! rate limits, whose written form is the protocol's (PROTOCOL §6).

mod config;
mod envelope;
mod state;

use std::collections::HashMap;

pub use config::{InvalidQuota, Quota, QuotaScope};
pub use envelope::{Enforcement, ItemRole, QuotaItem, Rejection};
pub use state::QuotaState;

use crate::model::{DataCategory, Timestamp};
use crate::protocol::{RateLimit, Scope};

/// How long a limit of zero keeps a sender away, in seconds.
const REJECT_ALL_SECONDS: u64 = 60;
/// How long a limit keeps a sender away at most, in seconds.
const MAX_RETRY_SECONDS: u64 = 300;
/// Counters are tidied up when there are this many.
const TIDY_AT: usize = 4_096;

/// Whose quotas are charged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scoping<'a> {
    /// The number of the organisation.
    pub organization: u64,
    /// The number of the project.
    pub project: u64,
    /// The key that the data came with, by its public part, as the quotas name it.
    pub key: &'a str,
}

/// What the quotas say to a quantity.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct QuotaDecision {
    /// Which of the quantities were rejected, in the order they were given, with the reason code.
    pub rejected: Vec<(DataCategory, Option<String>)>,
    /// The limits that hold from now on: per scope and set of categories the longest.
    pub limits: Vec<RateLimit>,
}

impl QuotaDecision {
    /// Whether everything was let in.
    pub const fn is_accepted(&self) -> bool {
        self.rejected.is_empty()
    }

    fn add_limit(&mut self, limit: RateLimit) {
        let same = |known: &&mut RateLimit| known.scope == limit.scope && known.categories == limit.categories;
        match self.limits.iter_mut().find(same) {
            Some(known) if known.seconds >= limit.seconds => {}
            Some(known) => *known = limit,
            None => self.limits.push(limit),
        }
    }
}

/// The quotas of a project and what was used of them.
#[derive(Debug, Default)]
pub struct Quotas {
    quotas: Vec<Quota>,
    invalid: Vec<InvalidQuota>,
    used: HashMap<CounterKey, Counter>,
    active: Vec<ActiveLimit>,
    tidy_at: usize,
}

/// The quota's place in the list, and whom it counts for.
type CounterKey = (usize, String);

#[derive(Debug, Clone, Copy, Default)]
struct Counter {
    slot: i64,
    used: u64,
    ends: i64,
}

/// A limit that was reached and still holds.
#[derive(Debug)]
struct ActiveLimit {
    quota: usize,
    scope_id: String,
    until: i64,
}

impl Quotas {
    /// Takes the quotas of a project; those that make no sense are left out, see [`Quotas::invalid`].
    pub fn new(quotas: &[Quota]) -> Self {
        let mut valid = Vec::new();
        let mut invalid = Vec::new();
        for quota in quotas {
            match quota.validate() {
                Ok(()) => valid.push(quota.clone()),
                Err(error) => invalid.push(error),
            }
        }
        Self { quotas: valid, invalid, tidy_at: TIDY_AT, ..Self::default() }
    }

    /// The quotas that are not applied, and why.
    pub fn invalid(&self) -> &[InvalidQuota] {
        &self.invalid
    }

    /// Whether there is nothing to check.
    pub const fn is_empty(&self) -> bool {
        self.quotas.is_empty()
    }

    /// Charges quantities, each on its own: one that some quota has no room for is rejected and charged
    /// to none. A quantity of 0 asks whether there is room at all.
    pub fn check(
        &mut self,
        now: Timestamp,
        scoping: &Scoping<'_>,
        quantities: &[(DataCategory, u64)],
    ) -> QuotaDecision {
        let mut decision = QuotaDecision::default();
        if self.quotas.is_empty() {
            return decision;
        }
        for (category, quantity) in quantities {
            if let Some(reason) = self.check_one(now.as_seconds(), scoping, *category, *quantity, &mut decision) {
                decision.rejected.push((*category, reason));
            }
        }
        self.tidy(now.as_seconds());
        decision
    }

    /// The limits that hold for a category before anything is charged: those that were reached and, for
    /// their full time, those of zero. For an answer to a request that has not been looked into.
    pub fn active_limits(&self, now: Timestamp, scoping: &Scoping<'_>, category: DataCategory) -> Vec<RateLimit> {
        let zero = self
            .quotas
            .iter()
            .filter(|quota| quota.limit == Some(0) && quota.covers(category) && quota.scope_id_of(scoping).is_some());
        let reached = self.active_of(now.as_seconds(), scoping, category);
        zero.map(|quota| (quota, REJECT_ALL_SECONDS))
            .chain(reached)
            .map(|(quota, seconds)| rate_limit(quota, seconds))
            .collect()
    }

    fn active_of<'a>(
        &'a self,
        now: i64,
        scoping: &'a Scoping<'_>,
        category: DataCategory,
    ) -> impl Iterator<Item = (&'a Quota, u64)> {
        self.active.iter().filter(move |active| active.until > now).filter_map(move |active| {
            let quota = self.quotas.get(active.quota)?;
            let holds = quota.covers(category) && quota.scope_id_of(scoping).as_deref() == Some(&*active.scope_id);
            holds.then(|| (quota, u64::try_from(active.until - now).unwrap_or(0)))
        })
    }

    /// The reason for a rejection, which may itself be absent.
    #[expect(clippy::option_option, reason = "a rejection may come without a reason code")]
    fn check_one(
        &mut self,
        now: i64,
        scoping: &Scoping<'_>,
        category: DataCategory,
        quantity: u64,
        decision: &mut QuotaDecision,
    ) -> Option<Option<String>> {
        let known: Vec<_> =
            self.active_of(now, scoping, category).map(|(quota, seconds)| rate_limit(quota, seconds)).collect();
        if !known.is_empty() {
            return Some(reject(known, decision));
        }
        let mut charged: Vec<(CounterKey, Counter)> = Vec::new();
        let mut reached = Vec::new();
        for (index, quota) in self.quotas.iter().enumerate() {
            let Some(scope_id) = quota.scope_id_of(scoping).filter(|_| quota.covers(category)) else { continue };
            if quota.limit == Some(0) {
                reached.push((index, scope_id, REJECT_ALL_SECONDS));
                continue;
            }
            let Some(window) = quota.window.and_then(|window| i64::try_from(window).ok()) else { continue };
            let (slot, ends) = slot_of(now, window, scoping.organization);
            let key = (index, scope_id);
            let counter = self.used.get(&key).copied().filter(|counter| counter.slot == slot);
            let used = counter.map_or(0, |counter| counter.used);
            let total = used.saturating_add(quantity);
            let full = quota.limit.is_some_and(|limit| if quantity == 0 { used >= limit } else { total > limit });
            if full {
                let seconds = u64::try_from(ends - now).unwrap_or(0).min(MAX_RETRY_SECONDS);
                reached.push((key.0, key.1, seconds));
            } else {
                charged.push((key, Counter { slot, used: total, ends }));
            }
        }
        if reached.is_empty() {
            self.used.extend(charged);
            return None;
        }
        let mut limits = Vec::new();
        for (index, scope_id, seconds) in reached {
            let Some(quota) = self.quotas.get(index) else { continue };
            limits.push(rate_limit(quota, seconds));
            if quota.limit == Some(0) {
                continue;
            }
            let until = now.saturating_add(i64::try_from(seconds).unwrap_or(i64::MAX));
            self.active.push(ActiveLimit { quota: index, scope_id, until });
        }
        Some(reject(limits, decision))
    }

    /// Forgets windows and limits that have passed.
    fn tidy(&mut self, now: i64) {
        self.active.retain(|active| active.until > now);
        if self.used.len() >= self.tidy_at {
            self.used.retain(|_, counter| counter.ends > now);
            // Where all of them are still open, the next look comes only after as many again.
            self.tidy_at = (self.used.len() * 2).max(TIDY_AT);
        }
    }
}

/// Notes the limits and gives the reason of the longest one.
fn reject(limits: Vec<RateLimit>, decision: &mut QuotaDecision) -> Option<String> {
    let longest = limits.iter().max_by_key(|limit| limit.seconds);
    let reason = longest.and_then(|limit| limit.reason.clone());
    for limit in limits {
        decision.add_limit(limit);
    }
    reason
}

/// The window that a moment falls into, and when it ends. Windows of organisations are shifted against
/// each other, so that they do not all begin at once.
fn slot_of(now: i64, window: i64, organization: u64) -> (i64, i64) {
    let shift = i64::try_from(organization % window.unsigned_abs()).unwrap_or(0);
    let slot = (now - shift).div_euclid(window);
    (slot, (slot + 1) * window + shift)
}

fn rate_limit(quota: &Quota, seconds: u64) -> RateLimit {
    let scope = match quota.scope {
        QuotaScope::Organization => Scope::Organization,
        QuotaScope::Project => Scope::Project,
        QuotaScope::Key => Scope::Key,
        QuotaScope::Global => Scope::Other("global".to_owned()),
        QuotaScope::Unknown => Scope::Other("unknown".to_owned()),
    };
    RateLimit {
        seconds,
        categories: quota.categories.iter().copied().collect(),
        scope,
        reason: quota.reason_code.clone(),
        namespaces: quota.namespace.iter().cloned().collect(),
    }
}

#[cfg(test)]
mod tests;
