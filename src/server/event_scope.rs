//! Which events a request is about: projects, environments, a range of time, and a query, from its parameters.

use super::conditions::{all_of, event_condition};
use super::extract::Parameters;
use super::period::Period;
use super::selection::{NAMED, projects};
use super::{ApiError, Backend};
use crate::model::ProjectId;
use crate::store::{Condition, EventSearch, IssueId, SqlValue};

/// Where a request looks for events.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct EventScope {
    /// In this project (that of the issue, where there is one), whatever the parameters say.
    pub(crate) project: Option<ProjectId>,
    /// In this issue.
    pub(crate) issue: Option<IssueId>,
    /// Over this range of time.
    pub(crate) period: Period,
}

impl EventScope {
    /// The search for the events that a request asks for: `query`, `environment`, `project` and the scope.
    ///
    /// # Errors
    /// 400 for a faulty query and for projects that there are not.
    pub(crate) fn search(self, backend: &Backend, parameters: &Parameters) -> Result<EventSearch, ApiError> {
        let mut conditions = Vec::new();
        let mut project = self.project;
        if project.is_none() && self.issue.is_none() {
            match projects(backend, parameters)?.as_deref() {
                None => {}
                Some([one]) => project = Some(*one),
                Some(several) => {
                    let numbers = several.iter().map(|project| SqlValue::Integer(project.0.cast_signed()));
                    conditions.push(one_of("events.project_id", numbers.collect()));
                }
            }
        }
        let environments: Vec<_> = parameters.all("environment").map(|name| SqlValue::Text(name.to_owned())).collect();
        if environments.len() > NAMED {
            return Err(ApiError::invalid(format!("at most {NAMED} environments can be asked for at once")));
        }
        if !environments.is_empty() {
            conditions.push(one_of("events.environment", environments));
        }
        let query = parameters.first("query").unwrap_or_default();
        conditions.extend(event_condition(&backend.store, query, project, backend.now())?);
        Ok(EventSearch {
            // An issue is of one project; it alone decides which index is used.
            project: project.filter(|_| self.issue.is_none()),
            issue: self.issue,
            condition: all_of(conditions),
            since: self.period.start,
            until: self.period.end,
            ..EventSearch::default()
        })
    }
}

fn one_of(column: &str, values: Vec<SqlValue>) -> Condition {
    let places = vec!["?"; values.len()].join(", ");
    Condition { sql: format!("{column} IN ({places})"), values }
}
