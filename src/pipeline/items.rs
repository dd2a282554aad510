//! Stage: what is no event: sessions, check-ins, reports, attachments, logs, spans and what nobody knows.
//!
//! Recognised, checked, accounted and stored; an item that is not in its form leaves as an outcome.

use std::borrow::Cow;

use smallvec::SmallVec;

use super::decode::ItemUnit;
use crate::model::{DataCategory, Outcome, OutcomeKind, ProjectId, Timestamp};
use crate::protocol::{
    CheckIn, ClientReport, Container, ContainerKind, InvalidContainer, ItemType, SessionAggregates, SessionStatus,
    SessionUpdate, UserReport,
};
use crate::store::{Payload, SessionCounts, StoredItem};

/// Client reports older than this many seconds, or this far ahead, are refused (PROTOCOL §10).
const REPORT_MAX_AGE: i64 = 30 * 86_400;
const REPORT_MAX_AHEAD: i64 = 60;

/// What becomes of an item.
#[derive(Debug)]
pub(super) enum Made {
    /// It is stored, and perhaps counted as sessions.
    Stored(Box<StoredItem>, Vec<(Timestamp, SessionCounts)>),
    /// It told of losses at the client and is used up.
    Reported(Vec<Outcome>),
    /// It is not in its form.
    Invalid(Cow<'static, str>),
}

/// Checks an item and makes of it what is stored.
pub(super) fn make(item: &ItemUnit<'_>, project: ProjectId, received_at: Timestamp) -> Made {
    let checked = match item.item.item_type() {
        ItemType::Session => session(item, received_at),
        ItemType::Sessions => sessions(item, received_at),
        ItemType::ClientReport => return client_report(item, received_at),
        // Kept under its monitor's name, so that the check-ins of one monitor are found.
        ItemType::CheckIn => {
            return match CheckIn::parse(item.item.payload()) {
                Ok(check_in) => {
                    let name = Some(check_in.monitor_slug);
                    Made::Stored(Box::new(StoredItem { name, ..stored(item, project, received_at) }), Vec::new())
                }
                Err(_) => Made::Invalid(Cow::Borrowed("invalid_check_in")),
            };
        }
        ItemType::UserReport => match UserReport::parse(item.item.payload()) {
            Ok(_) => Ok(Vec::new()),
            Err(_) => Err(Cow::Borrowed("invalid_json")),
        },
        _ => container(item),
    };
    match checked {
        Ok(sessions) => Made::Stored(Box::new(stored(item, project, received_at)), sessions),
        Err(reason) => Made::Invalid(reason),
    }
}

/// The quantities of an item; what counts as nothing is not counted.
pub(super) fn counts(item: &ItemUnit<'_>) -> SmallVec<[(DataCategory, u64); 2]> {
    item.quantities.iter().collect()
}

fn stored(item: &ItemUnit<'_>, project: ProjectId, received_at: Timestamp) -> StoredItem {
    StoredItem {
        kind: item.item.item_type().name().to_owned(),
        project,
        event_id: item.event_id,
        timestamp: received_at,
        received: received_at,
        name: item.item.headers().filename.clone(),
        content_type: item.item.headers().content_type.clone(),
        payload: Payload::Raw(item.item.payload().to_vec()),
        event: None,
        counts: counts(item),
    }
}

type Checked = Result<Vec<(Timestamp, SessionCounts)>, Cow<'static, str>>;

fn session(item: &ItemUnit<'_>, received_at: Timestamp) -> Checked {
    let update = SessionUpdate::parse(item.item.payload(), received_at).map_err(|_| Cow::Borrowed("invalid_json"))?;
    update.check(received_at).map_err(|_| Cow::Borrowed("timestamp"))?;
    let one = |condition: bool| u64::from(condition);
    // One kind for each session, as aggregates have it.
    let ended_badly = matches!(update.status, SessionStatus::Crashed | SessionStatus::Abnormal);
    let ended_well = update.status.is_terminal() && !ended_badly;
    let counts = SessionCounts {
        release: update.attributes.release.clone(),
        environment: update.attributes.environment.clone().unwrap_or_default(),
        started: one(update.init),
        errored: one(update.errors > 0 && ended_well),
        crashed: one(update.status == SessionStatus::Crashed),
        abnormal: one(update.status == SessionStatus::Abnormal),
        unhandled: 0,
    };
    Ok(vec![(update.started, counts)])
}

fn sessions(item: &ItemUnit<'_>, received_at: Timestamp) -> Checked {
    let mut aggregates = SessionAggregates::parse(item.item.payload()).map_err(|_| Cow::Borrowed("invalid_json"))?;
    aggregates.retain_valid(received_at).map_err(|_| Cow::Borrowed("timestamp"))?;
    let release = aggregates.attributes.release.clone();
    let environment = aggregates.attributes.environment.clone().unwrap_or_default();
    let counts = aggregates.aggregates.iter().map(|bucket| {
        let counts = SessionCounts {
            release: release.clone(),
            environment: environment.clone(),
            started: bucket.total(),
            errored: bucket.errored,
            crashed: bucket.crashed,
            abnormal: bucket.abnormal,
            unhandled: bucket.unhandled,
        };
        (bucket.started, counts)
    });
    Ok(counts.collect())
}

fn client_report(item: &ItemUnit<'_>, received_at: Timestamp) -> Made {
    match ClientReport::parse(item.item.payload()) {
        Ok(report) if report.check_time(received_at, REPORT_MAX_AGE, REPORT_MAX_AHEAD).is_ok() => {
            Made::Reported(report.outcomes().collect())
        }
        Ok(_) => Made::Invalid(Cow::Borrowed("timestamp")),
        Err(_) => Made::Invalid(Cow::Borrowed("invalid_json")),
    }
}

/// Logs, metrics and spans come in containers whose count must be right.
fn container(item: &ItemUnit<'_>) -> Checked {
    let Some(kind) = ContainerKind::of(&item.item) else { return Ok(Vec::new()) };
    match Container::parse(&item.item) {
        Ok(_) => Ok(Vec::new()),
        Err(_) => Err(Cow::Borrowed(InvalidContainer::reason(kind))),
    }
}

/// The outcomes of an item that is dropped; one that counts as nothing is told as one unknown thing.
pub(super) fn dropped(item: &ItemUnit<'_>, kind: OutcomeKind, reason: Cow<'static, str>) -> Vec<Outcome> {
    item.quantities
        .iter()
        .map(|(category, quantity)| Outcome::dropped(kind, reason.clone(), category, quantity))
        .collect()
}
