//! What of the organisation a request is about: projects, environments and time, as the parameters `project`,
//! `environment`, `statsPeriod`, `start` and `end` name them.

use super::extract::Parameters;
use super::period::Period;
use super::{ApiError, Backend};
use crate::model::ProjectId;
use crate::store::{Condition, Project, SqlValue};

/// How many projects or environments may be named.
const NAMES: usize = 500;

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
    /// 404 for a project that is not there, 400 for what cannot be read.
    pub(crate) fn of(backend: &Backend, parameters: &Parameters) -> Result<Self, ApiError> {
        let named: Vec<&str> = parameters.all("project").take(NAMES).collect();
        let projects = if named.is_empty() || named.contains(&"-1") || named.contains(&"$all") {
            None
        } else {
            let ids = named.into_iter().map(|name| Ok(backend.project(name)?.id));
            Some(ids.collect::<Result<Vec<_>, ApiError>>()?)
        };
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
        let environments = parameters.all("environment").take(NAMES).map(str::to_owned).collect();
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
