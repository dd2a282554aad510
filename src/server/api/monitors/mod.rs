//! Monitors of jobs that run by a clock. The Web API makes them, and so do check-ins that bring settings.

mod answer;
mod check_ins;
mod document;
mod schedule;
mod sent;
mod state;

use std::sync::Arc;

use axum::extract::{FromRequestParts, State};
use axum::response::Response;
use axum::routing::get;
use axum::{Json, Router};
use http::StatusCode;
use http::request::Parts;
use serde_json::{Map, Value};

use self::answer::{Answers, Shown};
use self::document::{MOST_MONITORS, Monitor, Monitors};
use self::sent::Change;
use crate::server::access::{ALERT_READ, AnyOf, Caller};
use crate::server::extract::{Body, InOrganization, InPlace, Parameters, PathParts};
use crate::server::paging::Page;
use crate::server::selection::Selection;
use crate::server::{ApiError, Backend, checks};
use crate::store::Project;

/// To read one monitor.
const READ: AnyOf =
    &["alerts:read", "alerts:write", "project:read", "project:write", "project:admin", "org:read", "org:admin"];
/// To make one.
const CREATE: AnyOf = &["alerts:write", "org:read", "org:write", "org:admin"];
/// To change or delete one.
const WRITE: AnyOf = &["alerts:write", "project:write", "project:admin"];

pub(super) fn routes() -> Router<Arc<Backend>> {
    let mut router = Router::new().route("/api/0/organizations/{organization}/monitors/", get(list).post(create));
    for place in ["/api/0/organizations/{organization}", "/api/0/projects/{organization}/{project}"] {
        router = router
            .route(&format!("{place}/monitors/{{monitor}}/"), get(view).put(update).delete(delete))
            .route(&format!("{place}/monitors/{{monitor}}/checkins/"), get(check_ins::list));
    }
    router
}

/// The monitor that a path names, by slug or id; otherwise 404.
struct Subject {
    project: Project,
    slug: String,
    monitor: Monitor,
}

impl FromRequestParts<Arc<Backend>> for Subject {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, backend: &Arc<Backend>) -> Result<Self, ApiError> {
        let InPlace(project) = InPlace::from_request_parts(parts, backend).await?;
        let path = PathParts::from_request_parts(parts, backend).await?;
        let selection = match &project {
            Some(_) => Selection::default(),
            None => Selection::of(backend, &Parameters::of(&parts.uri))?,
        };
        let projects = match project {
            Some(project) => vec![project],
            None => backend.store.projects()?,
        };
        for project in projects.into_iter().filter(|project| selection.contains(project.id)) {
            let mut monitors = Monitors::of(backend, project.id)?;
            let slug = monitors.find(path.get("monitor")).map(str::to_owned);
            if let Some(slug) = slug
                && let Some(monitor) = monitors.monitors.remove(&slug)
            {
                return Ok(Self { project, slug, monitor });
            }
        }
        Err(ApiError::not_found())
    }
}

/// `GET …/monitors/`, by slug.
async fn list(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(ALERT_READ)?;
    let selection = Selection::of(&backend, &parameters)?;
    let environments: Vec<&str> = selection.environments.iter().map(String::as_str).collect();
    let owners: Vec<&str> = parameters.all("owner").take(100).collect();
    let query = parameters.first("query").unwrap_or_default().to_lowercase();
    let mut found = Vec::new();
    for project in backend.store.projects()?.into_iter().filter(|project| selection.contains(project.id)) {
        for (slug, monitor) in Monitors::of(&backend, project.id)?.monitors {
            let is_wanted = (environments.is_empty()
                || environments.iter().any(|name| monitor.environments.contains_key(*name)))
                && (owners.is_empty() || monitor.owner.as_deref().is_some_and(|owner| owners.contains(&owner)))
                && (slug.contains(&query) || monitor.name.to_lowercase().contains(&query));
            if is_wanted {
                found.push((project.clone(), slug, monitor));
            }
        }
    }
    found.sort_by(|left, right| left.1.cmp(&right.1));
    let mut answers = Answers::new(&backend, &caller)?;
    let wanted = found.into_iter().skip(page.offset).take(page.wanted());
    let shown = wanted.map(|(project, slug, monitor)| answers.monitor(&project, &slug, monitor, &environments));
    Ok(page.answer(&backend.base, shown.collect::<Result<Vec<_>, _>>()?))
}

/// `POST …/monitors/`: 201.
async fn create(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    Body(body): Body<Map<String, Value>>,
) -> Result<(StatusCode, Json<Shown>), ApiError> {
    caller.require(CREATE)?;
    let project = project(&backend, &body)?;
    let project = checks::required("project", project)?;
    let mut answers = Answers::new(&backend, &caller)?;
    let change = Change::read(&body, None, &answers)?;
    checks::required("name", change.name.as_ref())?;
    let config = checks::required("config", change.config.clone())?;
    let slug = change.new_slug()?;
    // The check-ins that are there already are none of it.
    Monitors::of(&backend, project.id)?;
    let mut monitor = Monitor::new(project.id, &slug, config, backend.now());
    change.write(&mut monitor);
    put(&backend, &project, &slug, monitor.clone())?;
    Ok((StatusCode::CREATED, Json(answers.monitor(&project, &slug, monitor, &[])?)))
}

/// The project that a body names.
fn project(backend: &Backend, body: &Map<String, Value>) -> Result<Option<Project>, ApiError> {
    let name = match body.get("project") {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::String(name)) => name.clone(),
        Some(other) => other.to_string(),
    };
    let found = backend.project(&name).map_err(|refusal| match refusal.status {
        StatusCode::NOT_FOUND => ApiError::field("project", "Invalid project"),
        _ => refusal,
    })?;
    Ok(Some(found))
}

/// Puts a monitor under a slug that is free.
fn put(backend: &Backend, project: &Project, slug: &str, monitor: Monitor) -> Result<(), ApiError> {
    let slug = slug.to_owned();
    Monitors::change(backend, project.id, move |monitors| {
        if monitors.contains_key(&slug) {
            return Err(ApiError::field("slug", format!("The slug \"{slug}\" is already in use.")));
        }
        if monitors.len() >= MOST_MONITORS {
            return Err(ApiError::invalid(format!("A project has at most {MOST_MONITORS} monitors.")));
        }
        monitors.insert(slug, monitor);
        Ok(())
    })
    .map(drop)
}

/// `GET …/monitors/{monitor}/`.
async fn view(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    subject: Subject,
    parameters: Parameters,
) -> Result<Json<Shown>, ApiError> {
    caller.require(READ)?;
    let environments: Vec<&str> = parameters.all("environment").take(100).collect();
    let mut answers = Answers::new(&backend, &caller)?;
    Ok(Json(answers.monitor(&subject.project, &subject.slug, subject.monitor, &environments)?))
}

/// `PUT …/monitors/{monitor}/`: a part of it, or all.
async fn update(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    subject: Subject,
    Body(body): Body<Map<String, Value>>,
) -> Result<Json<Shown>, ApiError> {
    caller.require(WRITE)?;
    let mut answers = Answers::new(&backend, &caller)?;
    let change = Change::read(&body, Some(&subject.monitor.config), &answers)?;
    let target = project(&backend, &body)?.unwrap_or_else(|| subject.project.clone());
    let slug = change.slug.clone().unwrap_or_else(|| subject.slug.clone());
    if target.id == subject.project.id && slug == subject.slug {
        let key = slug.clone();
        let mut written = Monitors::change(&backend, target.id, move |monitors| {
            change.write(monitors.get_mut(&key).ok_or_else(ApiError::not_found)?);
            Ok(())
        })?;
        let monitor = written.monitors.remove(&slug).ok_or_else(ApiError::not_found)?;
        return Ok(Json(answers.monitor(&target, &slug, monitor, &[])?));
    }
    let mut monitor = subject.monitor;
    change.write(&mut monitor);
    put(&backend, &target, &slug, monitor.clone())?;
    forget(&backend, &subject.project, subject.slug)?;
    Ok(Json(answers.monitor(&target, &slug, monitor, &[])?))
}

/// `DELETE …/monitors/{monitor}/`: 202; with `environment`, from these environments only.
async fn delete(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    subject: Subject,
    parameters: Parameters,
) -> Result<StatusCode, ApiError> {
    caller.require(WRITE)?;
    let environments: Vec<String> = parameters.all("environment").take(100).map(str::to_owned).collect();
    if environments.is_empty() {
        forget(&backend, &subject.project, subject.slug)?;
        return Ok(StatusCode::ACCEPTED);
    }
    Monitors::change(&backend, subject.project.id, move |monitors| {
        if let Some(monitor) = monitors.get_mut(&subject.slug) {
            monitor.environments.retain(|name, _| !environments.contains(name));
        }
        Ok(())
    })?;
    Ok(StatusCode::ACCEPTED)
}

/// Removes a monitor; what was read stays read, so that its check-ins do not bring it back.
fn forget(backend: &Backend, project: &Project, slug: String) -> Result<(), ApiError> {
    let forgotten = Monitors::change(backend, project.id, move |monitors| {
        monitors.remove(&slug);
        Ok(())
    });
    forgotten.map(drop)
}
