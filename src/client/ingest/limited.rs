//! Rate limits on the sender's side: what of an envelope may be sent now.

use crate::model::{DataCategory, Timestamp};
use crate::protocol::{Envelope, Item, Quantities, RateLimits};

/// What passes the limits.
pub(super) enum Pass<'a> {
    /// All of it, as it is.
    All(Envelope<'a>),
    /// Some items, and what was taken out.
    Part { envelope: Envelope<'a>, lost: Quantities },
    /// Not one item.
    Nothing { until: Timestamp, lost: Quantities },
}

/// Takes out the items whose category is limited at `now`. An event that is taken out takes along what belongs to it.
pub(super) fn pass<'a>(limits: &RateLimits, mut envelope: Envelope<'a>, now: Timestamp) -> Pass<'a> {
    let ends: Vec<Option<Timestamp>> = envelope.items().iter().map(|item| limited_until(limits, item, now)).collect();
    let Some(until) = ends.iter().flatten().min().copied() else { return Pass::All(envelope) };
    let event_is_out = envelope.items().iter().zip(&ends).any(|(item, end)| end.is_some() && item.creates_event());
    let before = envelope.quantities();
    let mut ends = ends.into_iter();
    envelope.items_mut().retain(|item| {
        let limited = ends.next().flatten().is_some();
        !(limited || event_is_out && item.item_type().requires_event_id())
    });
    if envelope.items().is_empty() {
        return Pass::Nothing { until, lost: before };
    }
    let after = envelope.quantities();
    let mut lost = Quantities::default();
    for (category, quantity) in before.iter() {
        let left = quantity.saturating_sub(after.get(category));
        if left > 0 {
            lost.add(category, left);
        }
    }
    Pass::Part { envelope, lost }
}

/// An item is held back for its first category; what counts as nothing only when everything is limited.
fn limited_until(limits: &RateLimits, item: &Item<'_>, now: Timestamp) -> Option<Timestamp> {
    let category = item.quantities().iter().next().map_or(DataCategory::Unknown, |(category, _)| category);
    limits.limited_until(category, now)
}
