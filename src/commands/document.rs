//! Parts of JSON documents that several commands share.

use serde::Serialize;

use crate::model::ProjectId;
use crate::store::Project;

/// A project, as other documents name it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(super) struct ProjectReference {
    /// The number, as text.
    pub(super) id: String,
    /// The short name; the number for a project that is gone.
    pub(super) slug: String,
    /// The name.
    pub(super) name: String,
}

impl ProjectReference {
    /// The project with a number.
    pub(super) fn find(projects: &[Project], id: ProjectId) -> Self {
        let found = projects.iter().find(|project| project.id == id);
        Self {
            id: id.to_string(),
            slug: found.map_or_else(|| id.to_string(), |project| project.slug.to_string()),
            name: found.map(|project| project.name.clone()).unwrap_or_default(),
        }
    }
}
