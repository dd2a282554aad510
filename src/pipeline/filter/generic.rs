//! Filters by conditions, of the project and of all projects.

use super::config::{GenericFilter, GenericFilters};
use crate::pipeline::condition::{Fields, RuleCondition};
use crate::pipeline::glob::InvalidGlob;

/// The newest version of the filters that is understood.
const NEWEST_VERSION: u16 = 1;

#[derive(Debug, Clone, Default)]
pub(super) struct Generic(Vec<(String, RuleCondition)>);

impl Generic {
    /// Merges the filters of the project with those of all projects, which come after. Of two with the
    /// same id the project's says whether it is on, and its condition wins.
    pub(super) fn new(project: &GenericFilters, global: Option<&GenericFilters>) -> Self {
        let global_filters = global.map(|global| global.filters.as_slice()).unwrap_or_default();
        let newer = |filters: &GenericFilters| filters.version > NEWEST_VERSION;
        if newer(project) || global.is_some_and(newer) {
            return Self::default();
        }
        let same_id = |filters: &[GenericFilter], id: &str| filters.iter().find(|filter| filter.id == id).cloned();
        let mut merged: Vec<(String, RuleCondition)> = Vec::new();
        for filter in &project.filters {
            let condition = filter
                .condition
                .clone()
                .or_else(|| same_id(global_filters, &filter.id).and_then(|other| other.condition));
            add(&mut merged, filter, condition);
        }
        for filter in global_filters {
            if same_id(&project.filters, &filter.id).is_none() {
                add(&mut merged, filter, filter.condition.clone());
            }
        }
        Self(merged)
    }

    pub(super) fn decide(&self, fields: &impl Fields) -> Option<&str> {
        self.0.iter().find(|(_, condition)| condition.matches(fields)).map(|(id, _)| id.as_str())
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn skipped_globs(&self) -> impl Iterator<Item = &InvalidGlob> {
        self.0.iter().flat_map(|(_, condition)| condition.skipped_globs())
    }
}

fn add(merged: &mut Vec<(String, RuleCondition)>, filter: &GenericFilter, condition: Option<RuleCondition>) {
    if let Some(condition) = condition
        && filter.is_enabled
        && merged.iter().all(|(id, _)| *id != filter.id)
    {
        merged.push((filter.id.clone(), condition));
    }
}
