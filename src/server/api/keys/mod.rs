//! Keys of projects, which DSNs are made of.
//!
//! Ingest asks the store for a key and whether it is active; what more there is of one (its limit above all) is a
//! document of [`documents::KEYS`].

mod form;

use std::sync::Arc;

use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use axum::{Json, Router};
use http::StatusCode;
use serde_json::{Map, Value};

use self::form::{KeyForm, LOADER, VERSIONS};
use crate::model::{EventId, ProjectId};
use crate::protocol::PublicKey;
use crate::server::access::{Caller, ORGANIZATION_READ, PROJECT_ADMIN, PROJECT_READ, PROJECT_WRITE};
use crate::server::extract::{Body, InOrganization, InProject, Parameters, PathParts};
use crate::server::paging::Page;
use crate::server::roster::{Teams, projects_of};
use crate::server::settings::documents::{self, KeyDocument, RateLimit};
use crate::server::settings::field;
use crate::server::{ApiError, Backend, naming};
use crate::store::{KeyChange, ProjectKey, Store, StoreError};

/// The longest name, in characters.
const NAME: usize = 64;
/// How many keys a project can have.
const MOST: usize = 200;
/// The longest window of a limit, in seconds.
const LONGEST_WINDOW: i64 = 86_400;
/// The largest count of a limit.
const LARGEST_COUNT: i64 = 1_000_000_000;

pub(super) fn routes() -> Router<Arc<Backend>> {
    let keys = "/api/0/projects/{organization}/{project}/keys/";
    Router::new()
        .route("/api/0/organizations/{organization}/project-keys/", get(of_organization))
        .route(keys, get(list).post(create))
        .route(&format!("{keys}{{key}}/"), get(view).put(update).delete(delete))
}

/// A key with what only the Web API knows of it.
struct Known {
    key: ProjectKey,
    document: KeyDocument,
}

impl Known {
    /// The key of a project that the path names.
    fn find(backend: &Backend, project: ProjectId, name: &str) -> Result<Self, ApiError> {
        let key = backend.store.project_key(&name.to_ascii_lowercase())?;
        let key = key.filter(|key| key.project == project).ok_or_else(ApiError::not_found)?;
        let document = documents::KEYS.get(&backend.store, project, &key.public_key)?.unwrap_or_default();
        Ok(Self { key, document })
    }

    /// The keys of a project, oldest first.
    fn all_of(store: &Store, project: ProjectId) -> Result<Vec<Self>, ApiError> {
        let mut documents = documents::KEYS.of_project(store, project)?;
        let keys = store.project_keys(project)?.into_iter().map(|key| {
            let place = documents.iter().position(|(known, _)| *known == key.public_key);
            let document = place.map(|place| documents.swap_remove(place).1).unwrap_or_default();
            Self { key, document }
        });
        Ok(keys.collect())
    }

    fn form(&self, backend: &Backend) -> KeyForm {
        KeyForm::new(backend, &self.key, &self.document)
    }
}

/// What a key is to be besides its name.
#[derive(Debug, Clone, Default)]
pub(super) struct NewKey {
    public_key: Option<PublicKey>,
    document: KeyDocument,
}

/// Adds a key to a project and gives its public half.
///
/// # Errors
/// 400 when there are too many, 409 when the public half is taken.
pub(super) fn add(backend: &Backend, project: ProjectId, name: &str, new: &NewKey) -> Result<String, ApiError> {
    if backend.store.project_keys(project)?.len() >= MOST {
        return Err(ApiError::invalid(format!("the project has {MOST} keys, and cannot have more")));
    }
    let public_key = new.public_key.map_or_else(|| EventId::random().to_string(), |key| key.to_string());
    let key = ProjectKey {
        public_key: public_key.clone(),
        project,
        label: name.to_owned(),
        created: backend.now(),
        active: true,
    };
    backend.store.add_project_key(key).map_err(|error| match error {
        StoreError::Exists(_) => ApiError::conflict("A key with this public half already exists."),
        other => other.into(),
    })?;
    let mut document = new.document.clone();
    document.secret.get_or_insert_with(|| EventId::random().to_string());
    documents::KEYS.put(&backend.store, project, &public_key, document)?;
    Ok(public_key)
}

/// Which keys `status` asks for.
fn wanted(parameters: &Parameters) -> Result<Option<bool>, ApiError> {
    match parameters.first("status") {
        None | Some("all") => Ok(None),
        Some("active") => Ok(Some(true)),
        Some("inactive") => Ok(Some(false)),
        Some(_) => Err(ApiError::field("status", "must be active or inactive")),
    }
}

/// `GET /api/0/organizations/{organization}/project-keys/`, narrowed by `team` and `status`.
async fn of_organization(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(ORGANIZATION_READ)?;
    let wanted = wanted(&parameters)?;
    let projects = match parameters.first("team") {
        Some(team) => projects_of(&backend.store, Teams::read(&backend.store)?.find(team)?.id)?,
        None => backend.store.projects()?,
    };
    let mut keys = Vec::new();
    for project in projects {
        keys.extend(Known::all_of(&backend.store, project.id)?);
    }
    keys.retain(|known| wanted.is_none_or(|active| known.key.active == active));
    Ok(page.cut(&backend.base, keys.iter().map(|known| known.form(&backend)).collect()))
}

/// `GET /api/0/projects/{organization}/{project}/keys/`, narrowed by `status`.
async fn list(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(PROJECT_READ)?;
    let wanted = wanted(&parameters)?;
    let mut keys = Known::all_of(&backend.store, project.id)?;
    keys.retain(|known| wanted.is_none_or(|active| known.key.active == active));
    Ok(page.cut(&backend.base, keys.iter().map(|known| known.form(&backend)).collect()))
}

/// `POST /api/0/projects/{organization}/{project}/keys/`: `{name, rateLimit, useCase}`, and `public` and `secret`
/// where they are to be known ones.
async fn create(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    Body(body): Body<Map<String, Value>>,
) -> Result<Response, ApiError> {
    caller.require(PROJECT_WRITE)?;
    let name = naming::line(&body, "name", NAME)?.unwrap_or_else(|| "Default".to_owned());
    let half = |field: &str| -> Result<Option<PublicKey>, ApiError> {
        let text = naming::line(&body, field, NAME)?;
        text.map(|text| text.parse()).transpose().map_err(|_| ApiError::field(field, "must be 32 hex digits"))
    };
    let mut new = NewKey { public_key: half("public")?, document: KeyDocument::default() };
    new.document.secret = half("secret")?.map(|secret| secret.to_string());
    take(&mut new.document, &body)?;
    let key = add(&backend, project.id, &name, &new)?;
    backend.project_changed(project.id);
    let form = Known::find(&backend, project.id, &key)?.form(&backend);
    Ok((StatusCode::CREATED, Json(form)).into_response())
}

/// `GET …/keys/{key}/`.
async fn view(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    path: PathParts,
) -> Result<Json<KeyForm>, ApiError> {
    caller.require(PROJECT_READ)?;
    Ok(Json(Known::find(&backend, project.id, path.get("key"))?.form(&backend)))
}

/// `PUT …/keys/{key}/`: `{name, isActive, rateLimit, browserSdkVersion, dynamicSdkLoaderOptions}`.
async fn update(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    path: PathParts,
    Body(body): Body<Map<String, Value>>,
) -> Result<Json<KeyForm>, ApiError> {
    caller.require(PROJECT_WRITE)?;
    let known = Known::find(&backend, project.id, path.get("key"))?;
    let wrong = || ApiError::field("isActive", "must be true or false");
    let active = body.get("isActive").filter(|value| !value.is_null());
    let change = KeyChange {
        label: naming::line(&body, "name", NAME)?,
        active: active.map(|value| field::switch(value).ok_or_else(wrong)).transpose()?,
    };
    take(&mut known.document.clone(), &body)?;
    let key = known.key.public_key;
    if !backend.store.change_project_key(project.id, &key, change)? {
        return Err(ApiError::not_found());
    }
    let now = backend.now();
    documents::KEYS.change(&backend.store, project.id, &key, move |document| {
        let mut document = document.unwrap_or_default();
        take(&mut document, &body)?;
        document.changed = Some(now);
        Ok(Some(document))
    })?;
    backend.project_changed(project.id);
    Ok(Json(Known::find(&backend, project.id, &key)?.form(&backend)))
}

/// `DELETE …/keys/{key}/`: nothing is taken with it any more.
async fn delete(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    path: PathParts,
) -> Result<StatusCode, ApiError> {
    caller.require(PROJECT_ADMIN)?;
    let key = Known::find(&backend, project.id, path.get("key"))?.key.public_key;
    backend.store.remove_project_key(project.id, &key)?;
    documents::KEYS.remove(&backend.store, project.id, &key)?;
    backend.project_changed(project.id);
    Ok(StatusCode::NO_CONTENT)
}

/// Takes what a body says of a key besides its name and whether it is active.
fn take(document: &mut KeyDocument, body: &Map<String, Value>) -> Result<(), ApiError> {
    if let Some(limit) = body.get("rateLimit") {
        document.rate_limit = rate_limit(limit)?;
    }
    if let Some(use_case) = naming::line(body, "useCase", NAME)? {
        document.use_case = Some(use_case);
    }
    if let Some(version) = naming::line(body, "browserSdkVersion", NAME)? {
        if !VERSIONS.iter().any(|(known, _)| *known == version) {
            return Err(ApiError::field("browserSdkVersion", "is none of the choices"));
        }
        document.browser_sdk_version = Some(version);
    }
    if let Some(loader) = body.get("dynamicSdkLoaderOptions").and_then(Value::as_object) {
        field::take(LOADER, &mut document.loader, loader)?;
    }
    Ok(())
}

/// A limit; null, and one of 0, is none.
fn rate_limit(value: &Value) -> Result<Option<RateLimit>, ApiError> {
    let wrong = |what: &str| ApiError::field("rateLimit", what);
    let number = |name: &str, most: i64| match value.get(name) {
        None | Some(Value::Null) => Ok(0),
        Some(value) => field::whole(value)
            .filter(|number| (0..=most).contains(number))
            .ok_or_else(|| wrong(&format!("{name} must be a whole number from 0 to {most}"))),
    };
    match value {
        Value::Null => Ok(None),
        Value::Object(_) => {
            let (window, count) = (number("window", LONGEST_WINDOW)?, number("count", LARGEST_COUNT)?);
            let limit = RateLimit { window: window.cast_unsigned(), count: count.cast_unsigned() };
            Ok((window > 0 && count > 0).then_some(limit))
        }
        _ => Err(wrong("must be an object with count and window")),
    }
}
