//! What of the organisation a request is about: projects, environments and time, as the parameters `project`,
//! `environment`, `statsPeriod`, `start` and `end` name them.

use super::extract::Parameters;
use super::period::Period;
use super::{ApiError, Backend};
use crate::model::ProjectId;
use crate::store::{Condition, Project, SqlValue};

/// How many projects or environments a request may name.
pub(crate) const NAMED: usize = 100;

/// Projects, environments and time.
#[derive(Debug, Clone, Default)]
pub(crate) struct Selection {
    /// These projects; every one when none.
    pub(crate) projects: Option<Vec<ProjectId>>,
    /// Events of these environments; of every one when there are none.
    pub(crate) environments: Vec<String>,
    /// Events of this time.
    pub(crate) period: Period,
}

impl Selection {
    /// What the parameters name; `project` takes slugs and numbers, -1 is every project.
    ///
    /// # Errors
    /// 400 for a project that is not there, and for what cannot be read.
    pub(crate) fn of(backend: &Backend, parameters: &Parameters) -> Result<Self, ApiError> {
        let projects = projects(backend, parameters)?;
        Self::with(backend, projects, parameters)
    }

    /// The same for one project, whatever the parameters say of others.
    ///
    /// # Errors
    /// 400 for what cannot be read.
    pub(crate) fn of_project(backend: &Backend, project: &Project, parameters: &Parameters) -> Result<Self, ApiError> {
        Self::with(backend, Some(vec![project.id]), parameters)
    }

    fn with(backend: &Backend, projects: Option<Vec<ProjectId>>, parameters: &Parameters) -> Result<Self, ApiError> {
        let environments: Vec<String> = parameters.all("environment").map(str::to_owned).collect();
        if environments.len() > NAMED {
            return Err(ApiError::invalid(format!("at most {NAMED} environments can be asked for at once")));
        }
        Ok(Self { projects, environments, period: Period::of(parameters, backend.now())? })
    }

    /// Whether a project is selected.
    pub(crate) fn contains(&self, project: ProjectId) -> bool {
        self.projects.as_ref().is_none_or(|projects| projects.contains(&project))
    }

    /// The condition that a column holds a selected project; none when every one is.
    pub(crate) fn condition(&self, column: &str) -> Option<Condition> {
        let projects = self.projects.as_ref()?;
        let places = vec!["?"; projects.len()].join(", ");
        let values = projects.iter().map(|project| SqlValue::Integer(project.0.cast_signed())).collect();
        Some(Condition { sql: format!("{column} IN ({places})"), values })
    }
}

/// The projects that `project` names, by slug or number; none for all of them.
///
/// # Errors
/// 400 for one that there is not.
pub(crate) fn projects(backend: &Backend, parameters: &Parameters) -> Result<Option<Vec<ProjectId>>, ApiError> {
    let named: Vec<&str> = ["project", "project_id_or_slug"].iter().flat_map(|name| parameters.all(name)).collect();
    if named.is_empty() || named.contains(&"-1") || named.contains(&"$all") {
        return Ok(None);
    }
    if named.len() > NAMED {
        return Err(ApiError::invalid(format!("at most {NAMED} projects can be asked for at once")));
    }
    let find = |name: &str| match backend.project(name) {
        Ok(project) => Ok(project.id),
        Err(refusal) if refusal.status == http::StatusCode::NOT_FOUND => {
            Err(ApiError::invalid(format!("Invalid project: '{name}' does not exist")))
        }
        Err(refusal) => Err(refusal),
    };
    named.into_iter().map(find).collect::<Result<_, _>>().map(Some)
}
