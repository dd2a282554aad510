//! `…/stats_v2/`: outcomes, grouped and by time.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use serde_json::{Map, Value};

use super::outcomes::{Filter, category_name, field, quantity, reason};
use crate::model::Timestamp;
use crate::server::access::{Caller, ORGANIZATION_READ};
use crate::server::buckets::Buckets;
use crate::server::extract::{InOrganization, Parameters};
use crate::server::{ApiError, Backend};
use crate::store::OutcomeCount;

/// How many groups an answer has at most: the largest. Reasons come from clients.
const MOST_GROUPS: usize = 1_000;
/// How many numbers of time series an answer has at most; there are none when it would have more.
const MOST_POINTS: usize = 1_000_000;

/// What outcomes are grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Dimension {
    Outcome,
    Category,
    Reason,
    Project,
}

impl Dimension {
    const ALL: [(&'static str, Self); 4] = [
        ("outcome", Self::Outcome),
        ("category", Self::Category),
        ("reason", Self::Reason),
        ("project", Self::Project),
    ];

    fn value(self, count: &OutcomeCount) -> String {
        match self {
            Self::Outcome => count.kind.name().to_owned(),
            Self::Category => category_name(count.category).to_owned(),
            Self::Reason => reason(count).to_owned(),
            Self::Project => count.project.to_string(),
        }
    }
}

/// The answer.
#[derive(Debug, Serialize)]
pub(super) struct Statistics {
    start: Timestamp,
    end: Timestamp,
    intervals: Vec<Timestamp>,
    groups: Vec<Group>,
}

#[derive(Debug, Serialize)]
struct Group {
    by: Map<String, Value>,
    totals: Map<String, Value>,
    series: Map<String, Value>,
}

/// `GET …/stats_v2/`.
pub(super) async fn grouped(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    parameters: Parameters,
) -> Result<Json<Statistics>, ApiError> {
    caller.require(ORGANIZATION_READ)?;
    let fields = field(&parameters)?;
    let mut dimensions = Vec::new();
    for name in parameters.all("groupBy") {
        let known = Dimension::ALL.iter().find(|(known, _)| *known == name);
        let known = known.ok_or_else(|| ApiError::invalid(format!("Invalid groupBy: \"{name}\"")))?;
        if !dimensions.contains(known) {
            dimensions.push(*known);
        }
    }
    let buckets = Buckets::of(&parameters, backend.now())?;
    let counts = Filter::of(&backend, &parameters)?.read(&backend, buckets)?;
    let mut groups: BTreeMap<Vec<String>, Vec<&OutcomeCount>> = BTreeMap::new();
    for count in &counts {
        let key = dimensions.iter().map(|(_, dimension)| dimension.value(count)).collect();
        groups.entry(key).or_default().push(count);
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    if groups.len() > MOST_GROUPS {
        let total = |counts: &[&OutcomeCount]| counts.iter().map(|count| count.quantity).sum::<u64>();
        groups.sort_by_key(|(_, counts)| std::cmp::Reverse(total(counts)));
        groups.truncate(MOST_GROUPS);
    }
    let by_project = dimensions.iter().any(|(_, dimension)| *dimension == Dimension::Project);
    let has_series = !by_project && groups.len() * buckets.len() * fields.len() <= MOST_POINTS;
    let groups = groups.iter().map(|(key, counts)| {
        let names = dimensions.iter().map(|(name, dimension)| (*name, *dimension));
        let by = names.zip(key).map(|((name, dimension), value)| {
            let number = value.parse::<u64>().ok().filter(|_| dimension == Dimension::Project);
            (name.to_owned(), number.map_or_else(|| Value::from(value.as_str()), Value::from))
        });
        let totals = fields
            .iter()
            .map(|field| (field.clone(), Value::from(counts.iter().map(|count| quantity(field, count)).sum::<u64>())));
        let series = fields.iter().filter(|_| has_series).map(|field| (field.clone(), series(field, counts, buckets)));
        Group { by: by.collect(), totals: totals.collect(), series: series.collect() }
    });
    Ok(Json(Statistics {
        start: buckets.start(),
        end: buckets.end(),
        groups: groups.collect(),
        intervals: buckets.starts().collect(),
    }))
}

fn series(field: &str, counts: &[&OutcomeCount], buckets: Buckets) -> Value {
    let mut points = vec![0_u64; buckets.len()];
    for count in counts {
        if let Some(point) = buckets.index(count.hour).and_then(|place| points.get_mut(place)) {
            *point += quantity(field, count);
        }
    }
    points.into()
}
