//! `/api/0/projects/…/stats/`: how many errors a project got, by time.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;

use super::outcomes::category_name;
use crate::model::{DataCategory, OutcomeKind};
use crate::server::access::{Caller, PROJECT_READ};
use crate::server::buckets::Buckets;
use crate::server::extract::{InProject, Parameters};
use crate::server::period::moment;
use crate::server::{ApiError, Backend};
use crate::store::OutcomeCount;

/// `GET …/stats/`: pairs of a time, in seconds since 1970, and a number. Outcomes are kept by the hour, so that finer
/// resolutions have hours, too.
pub(super) async fn stats(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    parameters: Parameters,
) -> Result<Json<Vec<(i64, u64)>>, ApiError> {
    caller.require(PROJECT_READ)?;
    let takes: fn(&OutcomeCount) -> bool = match parameters.first("stat").unwrap_or("received") {
        "received" => |count| count.kind != OutcomeKind::ClientDiscard,
        "rejected" => |count| count.kind == OutcomeKind::RateLimited,
        "blacklisted" => |count| count.kind == OutcomeKind::Filtered,
        "generated" => |count| count.kind == OutcomeKind::Accepted,
        other => return Err(ApiError::invalid(format!("Invalid stat: {other}"))),
    };
    let width = match parameters.first("resolution").unwrap_or("1h") {
        "10s" | "1h" => 3_600,
        "1d" => 86_400,
        _ => return Err(ApiError::invalid("Invalid resolution")),
    };
    let edge = |name: &str| {
        let invalid = || ApiError::invalid(format!("Invalid {name}: seconds since 1970 are expected"));
        parameters.first(name).map(|text| moment(text).ok_or_else(invalid)).transpose()
    };
    let until = edge("until")?.unwrap_or_else(|| backend.now());
    let since = edge("since")?.unwrap_or_else(|| until.plus_seconds(-86_400));
    if since > until {
        return Err(ApiError::invalid("since must not be after until"));
    }
    let buckets = Buckets::between(since, until, width)?;
    let mut points: Vec<(i64, u64)> = buckets.starts().map(|start| (start.as_seconds(), 0)).collect();
    for count in backend.store.outcomes(Some(project.id), buckets.hours())? {
        let is_error = category_name(count.category) == DataCategory::Error.name();
        if is_error
            && takes(&count)
            && let Some((_, number)) = buckets.index(count.hour).and_then(|place| points.get_mut(place))
        {
            *number += count.quantity;
        }
    }
    Ok(Json(points))
}
