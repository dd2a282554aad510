//! `/api/0/organizations/…/sessions/`: release health, summed up from the sessions that came in.

mod field;
mod filter;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;
use serde_json::{Map, Value};

use self::field::{Ending, Field, Sums};
use self::filter::Filter;
use crate::model::{ProjectId, Timestamp};
use crate::server::access::{Caller, ORGANIZATION_READ};
use crate::server::buckets::Buckets;
use crate::server::extract::{InOrganization, Parameters};
use crate::server::selection::Selection;
use crate::server::{ApiError, Backend};
use crate::store::SessionHour;

/// How many numbers of time series an answer has at most.
const MOST_POINTS: usize = 100_000;
/// How many groups an answer has at most.
const MOST_GROUPS: usize = 1_000;
/// How many groups are counted at all, of which those are chosen.
const MOST_COUNTED: usize = 100_000;

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new().route("/api/0/organizations/{organization}/sessions/", get(sessions))
}

/// What sessions are grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Dimension {
    Project,
    Release,
    Environment,
}

/// The answer.
#[derive(Debug, Serialize)]
struct Sessions {
    start: Timestamp,
    end: Timestamp,
    intervals: Vec<Timestamp>,
    query: String,
    groups: Vec<Group>,
}

/// Sums over a group.
#[derive(Debug, Serialize)]
struct Group {
    by: Map<String, Value>,
    totals: Map<String, Value>,
    series: Map<String, Value>,
}

/// The values of the dimensions, in their order.
type Key = Vec<Box<str>>;

/// What is asked for.
struct Asked {
    fields: Vec<Field>,
    dimensions: Vec<Dimension>,
    by_ending: bool,
    filter: Filter,
    buckets: Buckets,
    projects: Vec<ProjectId>,
    with_series: bool,
    with_totals: bool,
    /// The place of the field that groups are ordered by, and whether the largest come first.
    order: Option<(usize, bool)>,
    /// How many groups are answered.
    limit: usize,
}

/// `GET …/sessions/`.
async fn sessions(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    parameters: Parameters,
) -> Result<Json<Sessions>, ApiError> {
    caller.require(ORGANIZATION_READ)?;
    let asked = Asked::read(&backend, &parameters)?;
    let chosen = asked.totals(&backend)?;
    let series = if asked.with_series { asked.series(&backend, &chosen)? } else { HashMap::new() };
    let groups = chosen.iter().flat_map(|(key, sums)| {
        let endings = if asked.by_ending { Ending::ALL.map(Some).to_vec() } else { vec![None] };
        let series = &series;
        let asked = &asked;
        endings.into_iter().map(move |ending| asked.group(key, *sums, ending, series.get(key)))
    });
    Ok(Json(Sessions {
        start: asked.buckets.start(),
        end: asked.buckets.end(),
        groups: groups.collect(),
        intervals: asked.buckets.starts().collect(),
        query: parameters.first("query").unwrap_or_default().to_owned(),
    }))
}

impl Asked {
    fn read(backend: &Backend, parameters: &Parameters) -> Result<Self, ApiError> {
        let selection = Selection::of(backend, parameters)?;
        let mut dimensions = Vec::new();
        let mut by_ending = false;
        for name in parameters.all("groupBy") {
            let dimension = match name {
                "project" | "project_id" => Dimension::Project,
                "release" => Dimension::Release,
                "environment" => Dimension::Environment,
                "session.status" => {
                    by_ending = true;
                    continue;
                }
                other => return Err(ApiError::invalid(format!("Invalid groupBy: \"{other}\""))),
            };
            if !dimensions.contains(&dimension) {
                dimensions.push(dimension);
            }
        }
        let names: Vec<&str> = parameters.all("field").take(50).collect();
        if names.is_empty() {
            return Err(ApiError::invalid("Request is missing a \"field\""));
        }
        let fields = names.into_iter().map(|name| Field::parse(name, by_ending)).collect::<Result<Vec<_>, _>>()?;
        let order = parameters.first("orderBy").map(|order| {
            let (name, descends) = order.strip_prefix('-').map_or((order, false), |name| (name, true));
            let place = fields.iter().position(|field| field.name == name);
            place.map(|place| (place, descends)).ok_or_else(|| ApiError::invalid("'orderBy' must be one of the fields"))
        });
        let buckets = Buckets::of(parameters, backend.now())?;
        let is_on = |name: &str| parameters.first(name).is_none_or(|value| value != "0" && value != "false");
        let with_series = is_on("includeSeries");
        let most = if with_series {
            (MOST_POINTS / (buckets.len() * fields.len())).clamp(1, MOST_GROUPS)
        } else {
            MOST_GROUPS
        };
        let asked_for = match parameters.first("per_page") {
            None => most,
            Some(text) => text.parse().map_err(|_| ApiError::invalid("Invalid per_page value."))?,
        };
        let projects = match selection.projects {
            Some(projects) => projects,
            None => backend.store.projects()?.into_iter().map(|project| project.id).collect(),
        };
        Ok(Self {
            order: order.transpose()?,
            limit: asked_for.clamp(1, most),
            filter: Filter::new(selection.environments, parameters.first("query").unwrap_or_default())?,
            with_totals: is_on("includeTotals"),
            fields,
            dimensions,
            by_ending,
            buckets,
            projects,
            with_series,
        })
    }

    /// Calls `take` with every sum that is asked for.
    fn each(&self, backend: &Backend, mut take: impl FnMut(Key, &SessionHour)) -> Result<(), ApiError> {
        for project in &self.projects {
            for hour in backend.store.sessions(*project, self.buckets.hours())? {
                if self.filter.takes(&hour.counts) {
                    take(self.key(*project, &hour), &hour);
                }
            }
        }
        Ok(())
    }

    fn key(&self, project: ProjectId, hour: &SessionHour) -> Key {
        let value = |dimension: &Dimension| match dimension {
            Dimension::Project => project.to_string().into_boxed_str(),
            Dimension::Release => hour.counts.release.as_str().into(),
            Dimension::Environment => hour.counts.environment.as_str().into(),
        };
        self.dimensions.iter().map(value).collect()
    }

    /// The groups to be answered, in their order, with their sums.
    fn totals(&self, backend: &Backend) -> Result<Vec<(Key, Sums)>, ApiError> {
        let mut groups: BTreeMap<Key, Sums> = BTreeMap::new();
        self.each(backend, |key, hour| {
            if groups.len() < MOST_COUNTED || groups.contains_key(&key) {
                groups.entry(key).or_default().add(sums_of(hour));
            }
        })?;
        if self.dimensions.is_empty() {
            // All sessions are a group even where there are none.
            groups.entry(Vec::new()).or_default();
        }
        let mut groups: Vec<(Key, Sums)> = groups.into_iter().collect();
        if let Some((place, descends)) = self.order
            && let Some(field) = self.fields.get(place)
        {
            let rank = |sums: &Sums| field.value(*sums, None).as_f64().unwrap_or(-1.0);
            groups.sort_by(|left, right| {
                let order = rank(&left.1).total_cmp(&rank(&right.1));
                if descends { order.reverse() } else { order }
            });
        }
        groups.truncate(self.limit);
        Ok(groups)
    }

    /// The sums by time of the groups to be answered.
    fn series(&self, backend: &Backend, chosen: &[(Key, Sums)]) -> Result<HashMap<Key, Vec<Sums>>, ApiError> {
        let empty = || vec![Sums::default(); self.buckets.len()];
        let mut series: HashMap<Key, Vec<Sums>> = chosen.iter().map(|(key, _)| (key.clone(), empty())).collect();
        self.each(backend, |key, hour| {
            let place = self.buckets.index(hour.hour);
            if let (Some(points), Some(place)) = (series.get_mut(&key), place)
                && let Some(point) = points.get_mut(place)
            {
                point.add(sums_of(hour));
            }
        })?;
        Ok(series)
    }

    fn group(&self, key: &Key, sums: Sums, ending: Option<Ending>, series: Option<&Vec<Sums>>) -> Group {
        let mut by = Map::new();
        for (dimension, value) in self.dimensions.iter().zip(key) {
            let (name, value) = match dimension {
                Dimension::Project => ("project", Value::from(value.parse::<u64>().unwrap_or_default())),
                Dimension::Release => ("release", Value::from(&**value)),
                Dimension::Environment => ("environment", Value::from(&**value)),
            };
            by.insert(name.to_owned(), value);
        }
        if let Some(ending) = ending {
            by.insert("session.status".to_owned(), ending.name().into());
        }
        let mut totals = Map::new();
        let mut by_time = Map::new();
        for field in &self.fields {
            if self.with_totals {
                totals.insert(field.name.clone(), field.value(sums, ending));
            }
            if let Some(points) = series {
                let points: Vec<Value> = points.iter().map(|point| field.value(*point, ending)).collect();
                by_time.insert(field.name.clone(), points.into());
            }
        }
        Group { by, totals, series: by_time }
    }
}

const fn sums_of(hour: &SessionHour) -> Sums {
    let counts = &hour.counts;
    Sums {
        started: counts.started,
        errored: counts.errored,
        crashed: counts.crashed,
        abnormal: counts.abnormal,
        unhandled: counts.unhandled,
    }
}
