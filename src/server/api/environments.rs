//! Environments: those that events of a project came from, and which of them are hidden.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::model::ProjectId;
use crate::server::access::{Caller, ORGANIZATION_READ, PROJECT_READ, PROJECT_WRITE};
use crate::server::collection::Collection;
use crate::server::extract::{Body, InOrganization, InProject, Parameters, PathParts};
use crate::server::paging::Page;
use crate::server::selection;
use crate::server::settings::field;
use crate::server::{ApiError, Backend, stable_id};
use crate::store::Store;

/// By project and name.
const ENVIRONMENTS: Collection<EnvironmentDocument> = Collection::new("environments");
/// How many a change of several can name.
const MOST: usize = 1_000;

pub(super) fn routes() -> Router<Arc<Backend>> {
    let environments = "/api/0/projects/{organization}/{project}/environments/";
    Router::new()
        .route("/api/0/organizations/{organization}/environments/", get(of_organization))
        .route(environments, get(list).put(update_several))
        .route(&format!("{environments}{{environment}}/"), get(view).put(update))
}

/// What is set of an environment.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct EnvironmentDocument {
    is_hidden: bool,
}

/// An environment.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Environment {
    id: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_hidden: Option<bool>,
}

/// Which of them are asked for.
#[derive(Clone, Copy)]
enum Visibility {
    All,
    Hidden,
    Visible,
}

impl Visibility {
    fn of(parameters: &Parameters) -> Result<Self, ApiError> {
        match parameters.first("visibility") {
            None | Some("visible") => Ok(Self::Visible),
            Some("hidden") => Ok(Self::Hidden),
            Some("all") => Ok(Self::All),
            Some(_) => Err(ApiError::invalid("visibility must be one of all, hidden, visible")),
        }
    }

    const fn wants(self, hidden: bool) -> bool {
        match self {
            Self::All => true,
            Self::Hidden => hidden,
            Self::Visible => !hidden,
        }
    }
}

/// The environments of a project by name, and whether each is hidden.
fn of_project(store: &Store, project: ProjectId) -> Result<BTreeMap<String, bool>, ApiError> {
    let seen = store.environments(Some(project))?.into_iter().map(|seen| (seen.name, false));
    let mut environments: BTreeMap<String, bool> = seen.collect();
    for (name, document) in ENVIRONMENTS.of_project(store, project)? {
        environments.entry(name).and_modify(|hidden| *hidden = document.is_hidden);
    }
    Ok(environments)
}

/// `GET /api/0/organizations/{organization}/environments/`, narrowed by `project` and `visibility`. One that is
/// visible in any project is visible.
async fn of_organization(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(ORGANIZATION_READ)?;
    let visibility = Visibility::of(&parameters)?;
    let projects = match selection::projects(&backend, &parameters)? {
        Some(named) => named,
        None => backend.store.projects()?.into_iter().map(|project| project.id).collect(),
    };
    let mut found: BTreeMap<String, bool> = BTreeMap::new();
    for project in projects {
        for (name, hidden) in of_project(&backend.store, project)? {
            found.entry(name).and_modify(|known| *known &= hidden).or_insert(hidden);
        }
    }
    let wanted = found.into_iter().filter(|(_, hidden)| visibility.wants(*hidden));
    let rows = wanted.map(|(name, _)| Environment { id: stable_id::of_name(&name), name, is_hidden: None });
    Ok(page.cut(&backend.base, rows.collect()))
}

fn form((name, hidden): (String, bool)) -> Environment {
    Environment { id: stable_id::of_name(&name), name, is_hidden: Some(hidden) }
}

/// `GET /api/0/projects/{organization}/{project}/environments/`, narrowed by `visibility`.
async fn list(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(PROJECT_READ)?;
    let visibility = Visibility::of(&parameters)?;
    let environments = of_project(&backend.store, project.id)?.into_iter();
    Ok(page.cut(&backend.base, environments.filter(|(_, hidden)| visibility.wants(*hidden)).map(form).collect()))
}

/// `GET …/environments/{environment}/`.
async fn view(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    path: PathParts,
) -> Result<Json<Environment>, ApiError> {
    caller.require(PROJECT_READ)?;
    find(&backend, project.id, path.get("environment")).map(Json)
}

fn find(backend: &Backend, project: ProjectId, name: &str) -> Result<Environment, ApiError> {
    let known = of_project(&backend.store, project)?.remove_entry(name);
    known.map(form).ok_or_else(ApiError::not_found)
}

/// `PUT …/environments/{environment}/`: `{isHidden}`.
async fn update(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    path: PathParts,
    Body(body): Body<Map<String, Value>>,
) -> Result<Json<Environment>, ApiError> {
    caller.require(PROJECT_WRITE)?;
    let name = path.get("environment");
    let is_hidden = hidden(&body)?;
    find(&backend, project.id, name)?;
    ENVIRONMENTS.put(&backend.store, project.id, name, EnvironmentDocument { is_hidden })?;
    find(&backend, project.id, name).map(Json)
}

/// `PUT /api/0/projects/{organization}/{project}/environments/`: `{environmentNames, isHidden}`. Gives those that were
/// changed; names that no event came from are passed over.
async fn update_several(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    Body(body): Body<Map<String, Value>>,
) -> Result<Json<Vec<Environment>>, ApiError> {
    caller.require(PROJECT_WRITE)?;
    let is_hidden = hidden(&body)?;
    let wrong = || ApiError::field("environmentNames", format!("must be a list of at most {MOST} names"));
    let names = body.get("environmentNames").ok_or_else(|| ApiError::required("environmentNames"))?;
    let names = names.as_array().filter(|names| names.len() <= MOST).ok_or_else(wrong)?;
    let names = names.iter().map(|name| name.as_str().ok_or_else(wrong)).collect::<Result<Vec<_>, _>>()?;
    let known = of_project(&backend.store, project.id)?;
    let mut changed = Vec::new();
    for (name, _) in known.into_iter().filter(|(name, _)| names.contains(&name.as_str())) {
        ENVIRONMENTS.put(&backend.store, project.id, &name, EnvironmentDocument { is_hidden })?;
        changed.push(form((name, is_hidden)));
    }
    Ok(Json(changed))
}

fn hidden(body: &Map<String, Value>) -> Result<bool, ApiError> {
    let value = body.get("isHidden").ok_or_else(|| ApiError::required("isHidden"))?;
    field::switch(value).ok_or_else(|| ApiError::field("isHidden", "must be true or false"))
}
