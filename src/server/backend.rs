//! What every handler shares: the store, the clock, the address, and the one organisation.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard};

use tokio::sync::{broadcast, watch};
use url::Url;

use super::ApiError;
use super::ingest::Budget;
use super::intake::Intake;
use super::settings::project_settings;
use crate::clock::Clock;
use crate::model::{ProjectId, Slug, Timestamp};
use crate::pipeline::{PipelineError, Seen, Stages, StagesError};
use crate::protocol::{ErrorResponse, PublicKey};
use crate::store::{DEFAULT_RETENTION_DAYS, NewProject, Project, ProjectKey, Store, StoreError};

/// The slug of the one organisation.
pub const ORGANIZATION: &str = "local";
/// Its number, as the Web API writes it.
pub const ORGANIZATION_ID: &str = "1";

/// How long a key is believed to be what it was, in milliseconds: another process may have changed it.
const KEY_AGE: i64 = 1_000;

/// What a backend is made of.
#[derive(Clone)]
pub struct BackendOptions {
    /// The store.
    pub store: Store,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The address that links and DSNs name, with a slash at its end.
    pub base: Url,
}

/// What every handler shares.
pub struct Backend {
    /// The store.
    pub store: Store,
    /// The address that links and DSNs name, with a slash at its end.
    pub base: Url,
    clock: Arc<dyn Clock>,
    intake: Option<Intake>,
    budget: Budget,
    keys: RwLock<HashMap<PublicKey, KnownKey>>,
    /// Whether the server stops, for streams that have no end of their own.
    stops: watch::Sender<bool>,
    /// The projects that the intake knows.
    admitted: Mutex<HashSet<ProjectId>>,
}

/// A key as it was in the store.
#[derive(Debug, Clone, Copy)]
struct KnownKey {
    project: ProjectId,
    read_at: Timestamp,
}

impl Backend {
    /// A backend over a store that takes nothing in: for asking.
    pub fn new(options: BackendOptions) -> Self {
        Self {
            store: options.store,
            base: options.base,
            clock: options.clock,
            intake: None,
            budget: Budget::default(),
            keys: RwLock::default(),
            stops: watch::Sender::new(false),
            admitted: Mutex::default(),
        }
    }

    /// A backend that SDKs may send to. With `retires`, what expires is removed when a day begins.
    ///
    /// # Errors
    /// When the pipeline cannot be started.
    pub fn with_intake(options: BackendOptions, retires: bool) -> Result<Self, PipelineError> {
        let intake = Intake::start(options.store.clone(), Arc::clone(&options.clock), retires)?;
        Ok(Self { intake: Some(intake), ..Self::new(options) })
    }

    /// The time.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub(super) const fn intake(&self) -> Option<&Intake> {
        self.intake.as_ref()
    }

    pub(super) const fn budget(&self) -> &Budget {
        &self.budget
    }

    /// The project with this slug or number.
    ///
    /// # Errors
    /// 404, and what reading the store can fail with.
    pub fn project(&self, name: &str) -> Result<Project, ApiError> {
        let found = match name.parse::<ProjectId>() {
            Ok(id) => self.store.project(id)?,
            Err(_) => match name.parse() {
                Ok(slug) => self.store.project_by_slug(&slug)?,
                Err(_) => None,
            },
        };
        found.map_or_else(|| Err(super::renames::moved(&self.store, name)?), Ok)
    }

    /// An address of this server: its own, and a path without a slash before it.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// The project that a key may send to, set up for the pipeline. `named` is the project that the path names.
    ///
    /// # Errors
    /// 403 for a key that is unknown, disabled, or of another project.
    pub(super) fn sender(&self, named: Option<ProjectId>, key: PublicKey) -> Result<ProjectId, ErrorResponse> {
        let rejected = || ErrorResponse::json(403, "event submission rejected with_reason: ProjectId", &[]);
        let now = self.now();
        let known = read(&self.keys).get(&key).copied();
        let fresh = known.filter(|known| now.as_millis() - known.read_at.as_millis() < KEY_AGE);
        let project = match fresh {
            Some(known) => known.project,
            None => {
                let found = self.store.project_key(key.as_str()).map_err(|error| unavailable(&error))?;
                let Some(found) = found.filter(|found| found.active) else {
                    self.keys.write().unwrap_or_else(PoisonError::into_inner).remove(&key);
                    return Err(rejected());
                };
                let known = KnownKey { project: found.project, read_at: now };
                self.keys.write().unwrap_or_else(PoisonError::into_inner).insert(key, known);
                found.project
            }
        };
        if named.is_some_and(|named| named != project) {
            return Err(rejected());
        }
        self.admit(project).map_err(|error| unavailable(&error))?;
        Ok(project)
    }

    /// The project of this slug with a key, each made if there is none, and its DSN.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn project_with_key(&self, slug: &Slug) -> Result<(Project, String), StoreError> {
        let name = slug.to_string();
        let new = NewProject { id: None, slug: slug.clone(), name, platform: None, created: self.now() };
        let (project, _) = self.store.find_or_create_project(new)?;
        let keys = self.store.project_keys(project.id)?;
        let key = match keys.into_iter().find(|key| key.active) {
            Some(key) => key,
            None => {
                let public_key = uuid::Uuid::new_v4().simple().to_string();
                let label = "Default".to_owned();
                let key = ProjectKey { public_key, project: project.id, label, created: self.now(), active: true };
                self.store.put_project_key(key.clone())?;
                key
            }
        };
        let dsn = self.dsn(project.id, &key.public_key);
        Ok((project, dsn))
    }

    /// The DSN of a key.
    pub fn dsn(&self, project: ProjectId, public_key: &str) -> String {
        let mut dsn = self.base.clone();
        // An address with a host takes a user name.
        let _ = dsn.set_username(public_key);
        format!("{dsn}{project}")
    }

    /// Events as they become durable.
    ///
    /// # Errors
    /// 404 where nothing is taken in.
    pub fn listen(&self) -> Result<broadcast::Receiver<Seen>, ApiError> {
        self.intake.as_ref().map(Intake::listen).ok_or_else(ApiError::not_found)
    }

    /// Ends the streams that would go on for ever: the server stops.
    pub fn say_farewell(&self) {
        self.stops.send_replace(true);
    }

    /// Waits until the server stops.
    pub(super) async fn farewell(&self) {
        // The sender lives as long as this does.
        let _ = self.stops.subscribe().wait_for(|stops| *stops).await;
    }

    /// Something about a project was changed that ingest must know of: settings, keys, or that it is gone.
    pub fn project_changed(&self, project: ProjectId) {
        self.keys.write().unwrap_or_else(PoisonError::into_inner).retain(|_, known| known.project != project);
        self.admitted.lock().unwrap_or_else(PoisonError::into_inner).remove(&project);
        if let Some(intake) = &self.intake {
            intake.forget_limits(project);
        }
    }

    /// Sets a project up for the pipeline, if it is not.
    fn admit(&self, project: ProjectId) -> Result<(), SetupError> {
        let Some(intake) = &self.intake else { return Ok(()) };
        let mut admitted = self.admitted.lock().unwrap_or_else(PoisonError::into_inner);
        if !admitted.contains(&project) {
            intake.set_project(self.stages(project)?);
            admitted.insert(project);
        }
        Ok(())
    }

    fn stages(&self, project: ProjectId) -> Result<Stages, SetupError> {
        let known = self.store.project(project)?.ok_or_else(|| StoreError::UnknownProject(project.to_string()))?;
        let settings = project_settings(&self.store, &known).map_err(|error| SetupError::Settings(error.body))?;
        Ok(Stages::new(project, &settings, DEFAULT_RETENTION_DAYS)?)
    }
}

/// Why a project cannot be set up.
#[derive(Debug, thiserror::Error)]
enum SetupError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("its settings cannot be read: {0}")]
    Settings(serde_json::Value),
    #[error(transparent)]
    Stages(#[from] StagesError),
}

fn read<T>(lock: &RwLock<T>) -> RwLockReadGuard<'_, T> {
    lock.read().unwrap_or_else(PoisonError::into_inner)
}

fn unavailable(error: &dyn std::error::Error) -> ErrorResponse {
    tracing::error!(%error, "a project is not available");
    ErrorResponse::json(503, "project not available", &[])
}
