//! `…/releases/`: the list, and making a release.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::Response;
use http::{HeaderMap, StatusCode, header};
use serde_json::Value;

use super::Place;
use super::answer::{Answers, Release};
use super::change::{self, Manner};
use super::document::Status;
use super::health::Health;
use super::known::{self, Known};
use super::sent::{self, Sent};
use crate::model::ProjectId;
use crate::server::access::{Caller, RELEASE_READ, RELEASE_WRITE};
use crate::server::extract::{Body, Parameters};
use crate::server::paging::Page;
use crate::server::selection::Selection;
use crate::server::{ApiError, Backend, checks};

/// The orders by sessions; `adoption` is by the sessions of a day, too.
const BY_SESSIONS: [&str; 7] =
    ["adoption", "crash_free_sessions", "crash_free_users", "sessions", "users", "sessions_24h", "users_24h"];

/// A row of the list: a release, in one project when the list is by project.
struct Row {
    known: Known,
    project: Option<ProjectId>,
}

/// `GET …/releases/`.
pub(super) async fn list(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    place: Place,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(RELEASE_READ)?;
    let adoption = parameters.is_on("adoptionStages");
    let sort = parameters.first("sort").unwrap_or("date");
    let by_sessions = BY_SESSIONS.contains(&sort);
    let needs_health = parameters.is_on("health") || adoption || by_sessions;
    let health = needs_health.then(|| Health::of(&backend, &parameters)).transpose()?;
    let mut rows = rows(&backend, &place, &parameters)?;
    match sort {
        "date" => rows.sort_by(|left, right| left.known.by_date(&right.known)),
        "semver" => rows.sort_by(|left, right| left.known.by_version(&right.known)),
        "build" => {
            rows.retain(|row| row.known.build().is_some());
            rows.sort_by(|left, right| {
                right.known.build().cmp(&left.known.build()).then_with(|| left.known.by_date(&right.known))
            });
        }
        _ if by_sessions && !parameters.is_on("flatten") => {
            return Err(ApiError::invalid("To sort by sessions, ask for the releases of each project with flatten=1."));
        }
        _ if by_sessions => sort_by_sessions(&mut rows, health.as_ref(), sort),
        _ => return Err(ApiError::invalid(format!("Invalid sort: '{sort}'"))),
    }
    let shows_health = parameters.is_on("health") || adoption;
    let answers = Answers::new(&backend, health.filter(|_| shows_health), adoption)?;
    let wanted = rows.iter().skip(page.offset).take(page.wanted());
    let only = place.project_id();
    let shown: Vec<Release> =
        wanted.map(|row| answers.release(&row.known, row.project.or(only))).collect::<Result<_, _>>()?;
    Ok(page.answer(&backend.base, shown))
}

/// The releases that a request asks for, in no order.
fn rows(backend: &Backend, place: &Place, parameters: &Parameters) -> Result<Vec<Row>, ApiError> {
    let selection = match &place.project {
        Some(project) => Selection::of_project(backend, project, parameters)?,
        None => Selection::of(backend, parameters)?,
    };
    let status = match parameters.given("status") {
        // The list of a project knows no status.
        None if place.project.is_some() => None,
        None => Some(Status::Open),
        Some("") => None,
        Some(name) => Some(Status::parse(name)?),
    };
    let query = parameters.first("query").map(str::to_lowercase);
    let period = selection.period;
    let is_narrow = selection.projects.is_some();
    let environments: Vec<&str> = selection.environments.iter().map(String::as_str).collect();
    let in_environments =
        (!environments.is_empty()).then(|| backend.store.releases_of_environments(&environments)).transpose()?;
    let is_wanted = |known: &Known, project: Option<ProjectId>| {
        let mut projects = known.projects();
        projects.retain(|id| selection.contains(*id));
        if let Some(project) = project {
            projects.retain(|id| *id == project);
        }
        let went_there = || {
            let deploys = known.document.iter().flat_map(|document| &document.deploys);
            deploys.into_iter().any(|deploy| environments.contains(&deploy.environment.as_str()))
        };
        (!projects.is_empty() || (!is_narrow && project.is_none()))
            && status.is_none_or(|status| known.status() == status)
            && query.as_ref().is_none_or(|query| known.version.to_lowercase().contains(query))
            && period.start.is_none_or(|start| known.date() >= start)
            && period.end.is_none_or(|end| known.date() < end)
            && in_environments.as_ref().is_none_or(|named| {
                projects.iter().any(|id| named.contains(&(*id, known.version.clone()))) || went_there()
            })
    };
    let all = known::all(backend)?.into_iter();
    if !parameters.is_on("flatten") {
        return Ok(all.filter(|known| is_wanted(known, None)).map(|known| Row { known, project: None }).collect());
    }
    let each = all.flat_map(|known| {
        let projects = known.projects().into_iter();
        projects.map(move |project| Row { known: known.clone(), project: Some(project) })
    });
    Ok(each.filter(|row| is_wanted(&row.known, row.project)).collect())
}

fn sort_by_sessions(rows: &mut Vec<Row>, health: Option<&Health>, sort: &str) {
    let Some(health) = health else { return };
    let mut ranked: Vec<(f64, Row)> = std::mem::take(rows)
        .into_iter()
        .map(|row| {
            let rank = health.rank(row.project, &row.known.version);
            #[expect(clippy::cast_precision_loss, reason = "an order of counts below 2^53 is kept")]
            let value = match sort {
                "crash_free_sessions" => rank.crash_free,
                "sessions" => rank.sessions as f64,
                "adoption" | "sessions_24h" => rank.sessions_day as f64,
                // Users are not counted.
                _ => 0.0,
            };
            (value, row)
        })
        .collect();
    ranked.sort_by(|left, right| right.0.total_cmp(&left.0).then_with(|| left.1.known.by_date(&right.1.known)));
    rows.extend(ranked.into_iter().map(|(_, row)| row));
}

/// `POST …/releases/`: 201 for a new one, 208 for one that was there.
pub(super) async fn create(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    place: Place,
    headers: HeaderMap,
    Body(sent): Body<Sent>,
) -> Result<(StatusCode, Json<Value>), ApiError> {
    caller.require(RELEASE_WRITE)?;
    let version = sent::version(&checks::required("version", sent.version.clone())?)?;
    let mut change = sent.check(&backend)?;
    match place.project_id() {
        Some(project) => change.projects = Some(vec![project]),
        None => drop(checks::required("projects", change.projects.as_ref())?),
    }
    let known = known::find(&backend, &version)?;
    let user_agent = headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok());
    let user_agent = user_agent.map(|agent| agent.chars().take(256).collect());
    let made = change::apply(&backend, &version, known.as_ref(), change, Manner::Create, user_agent)?;
    let known = known::find(&backend, &version)?.ok_or_else(ApiError::not_found)?;
    let release = Answers::new(&backend, None, false)?.release(&known, None)?;
    let status = if made { StatusCode::CREATED } else { StatusCode::ALREADY_REPORTED };
    let body = serde_json::to_value(release).map_err(|error| ApiError::invalid(error.to_string()))?;
    Ok((status, Json(body)))
}
