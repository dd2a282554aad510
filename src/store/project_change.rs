//! Changing projects and their keys.

use rusqlite::OptionalExtension as _;

use super::Store;
use super::error::{Result, StoreError};
use super::project::{Project, ProjectKey, is_constraint};
use crate::model::{ProjectId, Slug};

/// What of a project is to be another; what is none stays.
#[derive(Debug, Clone, Default)]
pub struct ProjectChange {
    /// Its short name. Issues keep the short ids they have.
    pub slug: Option<Slug>,
    /// Its name.
    pub name: Option<String>,
    /// Its platform, or none.
    pub platform: Option<Option<String>>,
}

/// What of a key is to be another; what is none stays.
#[derive(Debug, Clone, Default)]
pub struct KeyChange {
    /// What it is called.
    pub label: Option<String>,
    /// Whether it is accepted.
    pub active: Option<bool>,
}

impl Store {
    /// Changes a project and gives what it is now.
    ///
    /// # Errors
    /// [`StoreError::UnknownProject`], and [`StoreError::Exists`] when the slug is another one's.
    pub fn change_project(&self, project: ProjectId, change: ProjectChange) -> Result<Project> {
        let writer = self.writer()?;
        writer.run(move |state| {
            let sets_platform = change.platform.is_some();
            let slug = change.slug.as_ref().map(Slug::as_str);
            let sql = "UPDATE projects SET slug = coalesce(?1, slug), name = coalesce(?2, name), \
                       platform = iif(?3, ?4, platform) WHERE id = ?5";
            let values = (slug, &change.name, sets_platform, change.platform.flatten(), project.0.cast_signed());
            match state.catalogue.execute(sql, values) {
                Ok(0) => Err(StoreError::UnknownProject(project.to_string())),
                Ok(_) => Ok(()),
                Err(failure) if is_constraint(&failure) => {
                    Err(StoreError::Exists(format!("project {}", slug.unwrap_or_default())))
                }
                Err(failure) => Err(state.fail(failure)),
            }
        })?;
        self.project(project)?.ok_or_else(|| StoreError::UnknownProject(project.to_string()))
    }

    /// Adds a key.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when there is one with the same public half.
    pub fn add_project_key(&self, key: ProjectKey) -> Result<()> {
        self.writer()?.run(move |state| {
            let sql =
                "INSERT INTO project_keys (public_key, project_id, label, created, active) VALUES (?, ?, ?, ?, ?)";
            let (project, created) = (key.project.0.cast_signed(), key.created.as_millis());
            match state.catalogue.execute(sql, (&key.public_key, project, &key.label, created, key.active)) {
                Ok(_) => Ok(()),
                Err(failure) if is_constraint(&failure) => Err(StoreError::Exists(format!("key {}", key.public_key))),
                Err(failure) => Err(state.fail(failure)),
            }
        })
    }

    /// Changes a key; false when the project has none with this public half.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn change_project_key(&self, project: ProjectId, public_key: &str, change: KeyChange) -> Result<bool> {
        let public_key = public_key.to_owned();
        self.writer()?.run(move |state| {
            let sql = "UPDATE project_keys SET label = coalesce(?, label), active = coalesce(?, active) \
                       WHERE public_key = ? AND project_id = ? RETURNING 1";
            let values = (&change.label, change.active, &public_key, project.0.cast_signed());
            let changed = state.catalogue.query_row(sql, values, |_| Ok(())).optional();
            Ok(changed.map_err(|source| state.fail(source))?.is_some())
        })
    }

    /// Removes a key; false when the project has none with this public half.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn remove_project_key(&self, project: ProjectId, public_key: &str) -> Result<bool> {
        let public_key = public_key.to_owned();
        self.writer()?.run(move |state| {
            let sql = "DELETE FROM project_keys WHERE public_key = ? AND project_id = ?";
            let removed = state.catalogue.execute(sql, (&public_key, project.0.cast_signed()));
            Ok(removed.map_err(|source| state.fail(source))? > 0)
        })
    }
}
