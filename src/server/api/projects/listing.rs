//! Projects as lists show them, and the lists.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::model::{DataCategory, ProjectId, Slug, Timestamp};
use crate::server::access::{Caller, ORGANIZATION_READ, PROJECT_READ};
use crate::server::api::organizations::{Organization, letter_avatar, members_of};
use crate::server::extract::{InOrganization, Parameters, PathParts};
use crate::server::paging::Page;
use crate::server::roster::{FIRST, Members, Team, Teams, projects_of};
use crate::server::settings::documents::ProjectDocument;
use crate::server::{ApiError, Backend};
use crate::store::Project;

/// How many environments the form of a project names at most.
const NAMED: usize = 100;

/// Members of the form that are false for every project here.
const NEVER: [&str; 18] = [
    "hasFlags",
    "hasMinifiedStackTrace",
    "hasNewFeedbacks",
    "hasInsightsHttp",
    "hasInsightsDb",
    "hasInsightsAssets",
    "hasInsightsAppStart",
    "hasInsightsScreenLoad",
    "hasInsightsVitals",
    "hasInsightsCaches",
    "hasInsightsQueues",
    "hasInsightsAgentMonitoring",
    "hasInsightsMCP",
    "hasTraceMetrics",
    "hasUserReports",
    "isInternal",
    "isPublic",
    "isDynamicallySampled",
];

/// A team within a project.
#[derive(Serialize)]
struct TeamName {
    id: String,
    name: String,
    slug: String,
}

impl TeamName {
    fn of(team: &Team) -> Self {
        Self { id: team.id.to_string(), name: team.name.clone(), slug: team.slug.clone() }
    }
}

/// A project, as lists show it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ProjectSummary {
    id: String,
    slug: Slug,
    name: String,
    platform: Option<String>,
    date_created: Timestamp,
    is_bookmarked: bool,
    is_member: bool,
    features: [&'static str; 0],
    first_event: Option<Timestamp>,
    first_transaction_event: bool,
    access: Vec<String>,
    has_access: bool,
    has_feedbacks: bool,
    has_logs: bool,
    has_monitors: bool,
    has_profiles: bool,
    has_replays: bool,
    has_sessions: bool,
    avatar: Value,
    color: &'static str,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    team: Option<TeamName>,
    teams: Vec<TeamName>,
    platforms: Vec<String>,
    environments: Vec<String>,
    latest_release: Option<Value>,
    latest_deploys: Option<Value>,
    /// Ours: how many days events are kept.
    retention_days: u32,
    /// Ours: how many issues are unresolved.
    unresolved_issues: u64,
    /// Ours: how many errors, messages and security reports were stored in all.
    accepted_errors: u64,
}

/// What the forms of several projects need.
pub(in crate::server::api) struct Listing<'a> {
    backend: &'a Backend,
    access: Vec<String>,
    pub(super) teams: Teams,
    members: Members,
    /// Those that were made: several teams have the same projects.
    rows: HashMap<ProjectId, Map<String, Value>>,
}

impl<'a> Listing<'a> {
    /// For a caller.
    pub(in crate::server::api) fn new(backend: &'a Backend, caller: &Caller) -> Result<Self, ApiError> {
        let (teams, members) = (Teams::read(&backend.store)?, Members::read(&backend.store)?);
        Ok(Self { backend, access: caller.access(), teams, members, rows: HashMap::new() })
    }

    /// A project, as lists show it: without a team, `team` is null.
    pub(in crate::server::api) fn row(&mut self, project: &Project) -> Result<Map<String, Value>, ApiError> {
        if let Some(known) = self.rows.get(&project.id) {
            return Ok(known.clone());
        }
        let mut form = self.form(project)?;
        form.entry("team").or_insert(Value::Null);
        self.rows.insert(project.id, form.clone());
        Ok(form)
    }

    /// A project, as single answers show it: without a team, there is no `team`.
    pub(super) fn form(&self, project: &Project) -> Result<Map<String, Value>, ApiError> {
        let mut form = members_of(self.summary(project)?)?;
        form.extend(NEVER.iter().map(|name| ((*name).to_owned(), Value::Bool(false))));
        Ok(form)
    }

    fn summary(&self, project: &Project) -> Result<ProjectSummary, ApiError> {
        use DataCategory as C;
        let store = &self.backend.store;
        let figures = store.project_figures(project.id)?;
        let has = |categories: &[DataCategory]| figures.accepted_of(categories) > 0;
        let teams = self.teams.of_project(store, project.id)?;
        let user = self.members.members.iter().find(|member| member.id == FIRST);
        let environments = store.environments(Some(project.id))?.into_iter().take(NAMED);
        let bookmark = ProjectDocument::of(store, project.id)?.fields.get("isBookmarked").and_then(Value::as_bool);
        Ok(ProjectSummary {
            id: project.id.to_string(),
            slug: project.slug.clone(),
            name: project.name.clone(),
            platform: project.platform.clone(),
            date_created: project.created,
            is_bookmarked: bookmark.unwrap_or_default(),
            is_member: teams.iter().any(|team| user.is_some_and(|user| user.in_team(team.id).is_some())),
            features: [],
            first_event: figures.first_event,
            first_transaction_event: has(&[C::Transaction, C::TransactionIndexed]),
            access: self.access.clone(),
            has_access: true,
            has_feedbacks: has(&[C::Feedback]),
            has_logs: has(&[C::LogItem]),
            has_monitors: has(&[C::Monitor]),
            has_profiles: has(&[C::Profile, C::ProfileChunk, C::ProfileChunkUi]),
            has_replays: has(&[C::Replay]),
            has_sessions: has(&[C::Session]),
            avatar: letter_avatar(),
            color: "#3f7fbf",
            status: "active",
            team: teams.first().map(|team| TeamName::of(team)),
            teams: teams.into_iter().map(TeamName::of).collect(),
            platforms: project.platform.iter().cloned().collect(),
            environments: environments.map(|environment| environment.name).collect(),
            accepted_errors: figures.accepted_of(&[C::Default, C::Error, C::Security]),
            latest_release: figures.latest_release.map(|version| json!({ "version": version })),
            latest_deploys: None,
            retention_days: project.retention_days,
            unresolved_issues: figures.unresolved_issues,
        })
    }

    /// A page of these projects.
    fn page(mut self, page: &Page, projects: &[Project], with_organization: bool) -> Result<Response, ApiError> {
        let backend = self.backend;
        let shown = projects.iter().skip(page.offset).take(page.wanted());
        let rows = shown.map(|project| {
            let mut row = self.row(project)?;
            if with_organization {
                row.insert("organization".to_owned(), members_of(Organization::of(backend)?)?.into());
            }
            Ok(row)
        });
        Ok(page.answer(&backend.base, rows.collect::<Result<Vec<_>, ApiError>>()?))
    }

    /// Whether a project is one that a word of a query means.
    fn fits(&self, project: &Project, word: &str) -> Result<bool, ApiError> {
        let (key, value) = word.split_once(':').unwrap_or(("", word));
        Ok(match key {
            "id" => project.id.to_string() == value,
            "slug" => project.slug.as_str() == value,
            "platform" => project.platform.as_deref() == Some(value),
            "team" => {
                let slug = value.trim_start_matches('#');
                self.teams.of_project(&self.backend.store, project.id)?.iter().any(|team| team.slug == slug)
            }
            "is_member" => true,
            _ => {
                let word = word.to_lowercase();
                project.slug.as_str().contains(&word) || project.name.to_lowercase().contains(&word)
            }
        })
    }
}

/// `GET /api/0/projects/`: all of them, each with its organisation.
pub(super) async fn everywhere(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(PROJECT_READ)?;
    Listing::new(&backend, &caller)?.page(&page, &backend.store.projects()?, true)
}

/// `GET /api/0/organizations/{organization}/projects/`, narrowed by `query`.
pub(super) async fn of_organization(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(ORGANIZATION_READ)?;
    let listing = Listing::new(&backend, &caller)?;
    let mut projects = backend.store.projects()?;
    for word in parameters.first("query").unwrap_or_default().split_whitespace() {
        let mut left = Vec::new();
        for project in projects {
            if listing.fits(&project, word)? {
                left.push(project);
            }
        }
        projects = left;
    }
    listing.page(&page, &projects, false)
}

/// `GET /api/0/teams/{organization}/{team}/projects/`.
pub(super) async fn of_team(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    path: PathParts,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(PROJECT_READ)?;
    let listing = Listing::new(&backend, &caller)?;
    let team = listing.teams.find(path.get("team"))?.id;
    listing.page(&page, &projects_of(&backend.store, team)?, false)
}
