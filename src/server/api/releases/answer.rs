//! A release as the Web API shows it.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::document::{Author, Commit, Deploy, Status};
use super::health::{Health, HealthData};
use super::known::Known;
use crate::model::{ProjectId, Release as Version, Timestamp};
use crate::server::api::repositories::{REPOSITORIES, Repository};
use crate::server::collection::EVERYWHERE;
use crate::server::{ApiError, Backend, stable_id};
use crate::store::Project;

/// The part of a project's sessions of a day that makes a release an adopted one, in percent.
const ADOPTED: f64 = 10.0;

/// A release.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Release {
    id: u64,
    version: String,
    short_version: String,
    version_info: Value,
    status: Status,
    #[serde(rename = "ref")]
    reference: Option<String>,
    url: Option<String>,
    date_released: Option<Timestamp>,
    date_created: Timestamp,
    date_started: Option<Timestamp>,
    first_event: Option<Timestamp>,
    last_event: Option<Timestamp>,
    new_groups: u64,
    commit_count: usize,
    deploy_count: usize,
    data: Map<String, Value>,
    owner: Value,
    authors: Vec<Author>,
    last_commit: Option<Value>,
    last_deploy: Option<Deploy>,
    projects: Vec<ReleaseProject>,
    user_agent: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    adoption_stages: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) current_project_meta: Option<Value>,
}

/// A project of a release.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ReleaseProject {
    id: u64,
    slug: String,
    name: String,
    platform: Option<String>,
    platforms: Vec<String>,
    new_groups: u64,
    has_health_data: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    health_data: Option<HealthData>,
}

/// What answers about releases are made of.
pub(super) struct Answers<'a> {
    backend: &'a Backend,
    projects: HashMap<ProjectId, Project>,
    new_groups: HashMap<(ProjectId, String), u64>,
    health: Option<Health>,
    adoption: bool,
}

impl<'a> Answers<'a> {
    /// Reads what they need; `health` for those that tell of it, `adoption` for stages of adoption.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(super) fn new(backend: &'a Backend, health: Option<Health>, adoption: bool) -> Result<Self, ApiError> {
        let projects = backend.store.projects()?.into_iter().map(|project| (project.id, project)).collect();
        let issues = backend.store.release_issues()?.into_iter();
        let new_groups = issues.map(|row| ((row.project, row.release), row.issues)).collect();
        Ok(Self { backend, projects, new_groups, health, adoption })
    }

    /// A release; with `only` in that project alone.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(super) fn release(&self, known: &Known, only: Option<ProjectId>) -> Result<Release, ApiError> {
        let document = known.to_document();
        let events = known.events();
        let ids = known.projects().into_iter().filter(|id| only.is_none_or(|only| only == *id));
        let projects: Vec<ReleaseProject> = ids.filter_map(|id| self.project(known, id)).collect();
        let last_commit = document.last_commit.as_ref().map(|commit| self.commit(commit, known)).transpose()?;
        Ok(Release {
            id: stable_id::of_name(&known.version).parse().unwrap_or_default(),
            version: known.version.clone(),
            short_version: short_version(&known.version),
            version_info: version_info(&known.version),
            status: document.status,
            reference: document.reference,
            url: document.url,
            date_released: document.released,
            date_created: document.created,
            date_started: document.started,
            first_event: events.map(|(first, _)| first),
            last_event: events.map(|(_, last)| last),
            new_groups: projects.iter().map(|project| project.new_groups).sum(),
            commit_count: document.commit_count,
            deploy_count: document.deploys.len(),
            data: Map::new(),
            owner: Value::Null,
            authors: document.authors,
            last_commit,
            last_deploy: document.deploys.into_iter().last(),
            adoption_stages: self.adoption.then(|| stages(&projects)),
            projects,
            user_agent: document.user_agent,
            current_project_meta: None,
        })
    }

    fn project(&self, known: &Known, id: ProjectId) -> Option<ReleaseProject> {
        let project = self.projects.get(&id)?;
        let new_groups = self.new_groups.get(&(id, known.version.clone())).copied().unwrap_or_default();
        Some(ReleaseProject {
            id: id.0,
            slug: project.slug.to_string(),
            name: project.name.clone(),
            platform: project.platform.clone(),
            platforms: project.platform.iter().cloned().collect(),
            new_groups,
            has_health_data: known.seen.get(&id).is_some_and(|seen| seen.by_sessions),
            health_data: self.health.as_ref().map(|health| health.data(id, &known.version)),
        })
    }

    /// A commit of a release.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(super) fn commit(&self, commit: &Commit, known: &Known) -> Result<Value, ApiError> {
        let document = known.document.as_ref();
        let repository = REPOSITORIES.get(&self.backend.store, EVERYWHERE, &commit.repository)?;
        let repository = repository.unwrap_or_else(|| Repository::named(&commit.repository, commit.date));
        Ok(json!({
            "id": commit.id,
            "message": commit.message,
            "dateCreated": commit.date,
            "pullRequest": null,
            "suspectCommitType": "",
            "repository": repository.shown(),
            "author": author(commit),
            "releases": [{
                "version": known.version,
                "shortVersion": short_version(&known.version),
                "ref": document.and_then(|document| document.reference.as_deref()),
                "url": document.and_then(|document| document.url.as_deref()),
                "dateReleased": document.and_then(|document| document.released),
                "dateCreated": known.created(),
            }],
        }))
    }
}

/// Who wrote a commit; an empty object when nobody knows.
pub(super) fn author(commit: &Commit) -> Value {
    commit.author.as_ref().map_or_else(|| json!({}), |author| json!({ "name": author.name, "email": author.email }))
}

fn stages(projects: &[ReleaseProject]) -> BTreeMap<String, Value> {
    let stage = |project: &ReleaseProject| {
        let adoption = project.health_data.as_ref().and_then(|health| health.sessions_adoption);
        let stage = if adoption.is_some_and(|adoption| adoption >= ADOPTED) { "adopted" } else { "low_adoption" };
        (project.slug.clone(), json!({ "stage": stage, "adopted": null, "unadopted": null }))
    };
    projects.iter().map(stage).collect()
}

fn short_version(version: &str) -> String {
    Version::parse(version).map_or_else(|_| version.to_owned(), |release| release.description())
}

/// The version taken apart; null for a name that is none.
fn version_info(version: &str) -> Value {
    let Ok(release) = Version::parse(version) else { return Value::Null };
    let mut parts = Map::from_iter([("raw".to_owned(), Value::from(release.version_raw()))]);
    if let Some(version) = release.version() {
        let [major, minor, patch, revision] = version.numbers();
        let components = version.short().split(['-', '+']).next().unwrap_or_default().split('.').count().min(4);
        parts.extend([
            ("major".to_owned(), major.into()),
            ("minor".to_owned(), minor.into()),
            ("patch".to_owned(), patch.into()),
            ("revision".to_owned(), revision.into()),
            ("pre".to_owned(), version.pre().into()),
            ("buildCode".to_owned(), version.build().into()),
            ("components".to_owned(), components.into()),
        ]);
    }
    json!({
        "package": release.package(),
        "version": parts,
        "description": release.description(),
        "buildHash": release.build_hash(),
    })
}
