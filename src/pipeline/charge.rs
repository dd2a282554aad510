//! Stage: quotas, charged for one incoming thing as a whole.

use std::borrow::Cow;

use super::decode::{EventUnit, ItemUnit};
use super::prepare::{Drop, Prepared};
use super::quota::{ItemRole, QuotaItem, Quotas, Rejection, Scoping};
use super::report::Stage;
use super::run::ORGANIZATION;
use crate::model::{OutcomeKind, ProjectId, Timestamp};
use crate::protocol::{ItemType, PublicKey, Quantities};

/// The reason of a quota that gives none.
const NO_REASON: &str = "rate_limited";

/// What the quotas say to each thing in the order events, each followed by what belongs to it, then items.
/// Things of which no key is told share the counter of an unnamed one.
pub(super) fn verdicts(
    (project, key): (ProjectId, Option<PublicKey>),
    received_at: Timestamp,
    (events, items): (&[EventUnit<'_>], &[ItemUnit<'_>]),
    quotas: &mut Quotas,
) -> Vec<Option<Drop>> {
    let mut asked = Vec::new();
    for unit in events {
        asked.push(quota_item(event_role(unit), &unit.quantities));
        asked.extend(unit.attached.iter().map(|item| quota_item(item_role(item), &item.quantities)));
    }
    asked.extend(items.iter().map(|item| quota_item(item_role(item), &item.quantities)));
    let key = key.as_ref().map_or("", PublicKey::as_str);
    let scoping = Scoping { organization: ORGANIZATION, project: project.0, key };
    let rejected = quotas.enforce(received_at, &scoping, &asked).rejected.into_iter();
    rejected.map(|rejection| rejection.map(|rejection| to_drop(&rejection))).collect()
}

/// Charges quotas and drops what exceeds one, with what belongs to it.
pub(super) fn charge(prepared: &mut Prepared<'_>, quotas: &mut Quotas) {
    let things = (prepared.events.as_slice(), prepared.items.as_slice());
    let mut verdicts = verdicts((prepared.project, prepared.key), prepared.received_at, things, quotas).into_iter();
    let mut next = || verdicts.next().flatten();

    let mut dropped = Vec::new();
    let mut refuse = |quantities: &Quantities, drop: &Drop| {
        dropped.extend(quantities.iter().map(|(category, quantity)| drop.outcome(category, quantity)));
    };
    let mut events = Vec::with_capacity(prepared.events.len());
    for mut unit in prepared.events.drain(..) {
        let event_drop = next();
        unit.attached.retain(|item| match next().or_else(|| event_drop.clone()) {
            Some(drop) => {
                refuse(&item.quantities, &drop);
                false
            }
            None => true,
        });
        match event_drop {
            Some(drop) => refuse(&unit.quantities, &drop),
            None => events.push(unit),
        }
    }
    prepared.events = events;
    prepared.items.retain(|item| match next() {
        Some(drop) => {
            refuse(&item.quantities, &drop);
            false
        }
        None => true,
    });
    prepared.dropped.append(&mut dropped);
}

fn quota_item(role: ItemRole, quantities: &Quantities) -> QuotaItem {
    QuotaItem { role, quantities: quantities.iter().collect() }
}

fn event_role(unit: &EventUnit<'_>) -> ItemRole {
    match unit.item_type {
        ItemType::Transaction => ItemRole::Transaction,
        _ => ItemRole::Event,
    }
}

fn item_role(item: &ItemUnit<'_>) -> ItemRole {
    match item.item.item_type() {
        ItemType::Attachment if item.item.headers().attachment_type.is_crash() => ItemRole::CrashReport,
        ItemType::Attachment => ItemRole::Attachment,
        ItemType::Profile => ItemRole::Profile,
        other if other.requires_event_id() => ItemRole::Companion,
        _ => ItemRole::Independent,
    }
}

fn to_drop(rejection: &Rejection) -> Drop {
    let reason = rejection.reason.clone().map_or(Cow::Borrowed(NO_REASON), Cow::Owned);
    let drop = Drop::new(Stage::Quota, OutcomeKind::RateLimited, reason);
    Drop { indexed_only: rejection.indexed_only, ..drop }
}
