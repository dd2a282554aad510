//! Projects, their keys, and small values kept under a name.

use rusqlite::{Connection, OptionalExtension as _, Row};

use super::error::{Result, StoreError};
use super::event::Record;
use super::project_deletion::LAST_PROJECT;
use super::schema::meta;
use super::writer::WriterState;
use super::{DEFAULT_RETENTION_DAYS, Store};
use crate::model::{ProjectId, Slug, Timestamp};

/// A project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// Its number.
    pub id: ProjectId,
    /// Its short name.
    pub slug: Slug,
    /// Its name.
    pub name: String,
    /// Its platform.
    pub platform: Option<String>,
    /// When it was made.
    pub created: Timestamp,
    /// How many days its events are kept.
    pub retention_days: u32,
}

/// What a project is made of.
#[derive(Debug, Clone)]
pub struct NewProject {
    /// Its number; the next free one when none.
    pub id: Option<ProjectId>,
    /// Its short name.
    pub slug: Slug,
    /// Its name.
    pub name: String,
    /// Its platform.
    pub platform: Option<String>,
    /// When it is made.
    pub created: Timestamp,
}

/// A key that clients send with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectKey {
    /// The public key of the DSN.
    pub public_key: String,
    /// Its project.
    pub project: ProjectId,
    /// What it is called.
    pub label: String,
    /// When it was made.
    pub created: Timestamp,
    /// Whether it is accepted.
    pub active: bool,
}

const COLUMNS: &str = "id, slug, name, platform, created, retention_days";

fn read_project(row: &Row<'_>) -> rusqlite::Result<Project> {
    let slug: String = row.get(1)?;
    let invalid = |failure: crate::model::InvalidId| {
        rusqlite::Error::FromSqlConversionFailure(1, rusqlite::types::Type::Text, Box::new(failure))
    };
    Ok(Project {
        id: ProjectId(row.get::<_, i64>(0)?.cast_unsigned()),
        slug: slug.parse().map_err(invalid)?,
        name: row.get(2)?,
        platform: row.get(3)?,
        created: Timestamp::from_millis(row.get(4)?),
        retention_days: row.get(5)?,
    })
}

fn read_key(row: &Row<'_>) -> rusqlite::Result<ProjectKey> {
    Ok(ProjectKey {
        public_key: row.get(0)?,
        project: ProjectId(row.get::<_, i64>(1)?.cast_unsigned()),
        label: row.get(2)?,
        created: Timestamp::from_millis(row.get(3)?),
        active: row.get(4)?,
    })
}

pub(super) fn is_constraint(failure: &rusqlite::Error) -> bool {
    failure.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation)
}

impl Store {
    /// Every project, by slug.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn projects(&self) -> Result<Vec<Project>> {
        self.readers().catalogue(|catalogue| {
            let mut statement = catalogue.prepare_cached(&format!("SELECT {COLUMNS} FROM projects ORDER BY slug"))?;
            statement.query_map([], read_project)?.collect()
        })
    }

    /// A project by its number.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn project(&self, id: ProjectId) -> Result<Option<Project>> {
        self.readers().catalogue(|catalogue| {
            let sql = format!("SELECT {COLUMNS} FROM projects WHERE id = ?");
            catalogue.prepare_cached(&sql)?.query_row([id.0.cast_signed()], read_project).optional()
        })
    }

    /// A project by its slug.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn project_by_slug(&self, slug: &Slug) -> Result<Option<Project>> {
        self.readers().catalogue(|catalogue| by_slug(catalogue, slug))
    }

    /// Makes a project.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when the slug or the number is taken.
    pub fn create_project(&self, new: NewProject) -> Result<Project> {
        self.writer()?.run(move |state| match by_slug(&state.catalogue, &new.slug) {
            Ok(Some(there)) => Err(StoreError::Exists(format!("project {} ({})", there.slug, there.id))),
            Ok(None) => insert(state, new),
            Err(source) => Err(state.fail(source)),
        })
    }

    /// The project of this slug, made if nobody has made it; says whether it was made now. Two processes that
    /// begin at the same time both get it.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when the number is taken.
    pub fn find_or_create_project(&self, new: NewProject) -> Result<(Project, bool)> {
        self.writer()?.run(move |state| match by_slug(&state.catalogue, &new.slug) {
            Ok(Some(there)) => Ok((there, false)),
            Ok(None) => insert(state, new).map(|made| (made, true)),
            Err(source) => Err(state.fail(source)),
        })
    }

    /// Sets how many days the events of a project are kept.
    ///
    /// # Errors
    /// [`StoreError::UnknownProject`].
    pub fn set_retention(&self, project: ProjectId, days: u32) -> Result<()> {
        self.writer()?.run(move |state| {
            let sql = "UPDATE projects SET retention_days = ? WHERE id = ?";
            let changed = state.catalogue.execute(sql, (days, project.0.cast_signed()));
            match changed.map_err(|source| state.fail(source))? {
                0 => Err(StoreError::UnknownProject(project.to_string())),
                _ => Ok(()),
            }
        })
    }

    /// The keys of a project, oldest first.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn project_keys(&self, project: ProjectId) -> Result<Vec<ProjectKey>> {
        self.readers().catalogue(|catalogue| {
            let mut statement = catalogue.prepare_cached(
                "SELECT public_key, project_id, label, created, active FROM project_keys WHERE project_id = ? \
                 ORDER BY created, public_key",
            )?;
            statement.query_map([project.0.cast_signed()], read_key)?.collect()
        })
    }

    /// The key with this public half.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn project_key(&self, public_key: &str) -> Result<Option<ProjectKey>> {
        self.readers().catalogue(|catalogue| {
            let sql = "SELECT public_key, project_id, label, created, active FROM project_keys WHERE public_key = ?";
            catalogue.prepare_cached(sql)?.query_row([public_key], read_key).optional()
        })
    }

    /// Adds a key, or replaces the one with the same public half.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn put_project_key(&self, key: ProjectKey) -> Result<()> {
        self.writer()?.run(move |state| {
            let sql = "INSERT OR REPLACE INTO project_keys (public_key, project_id, label, created, active) \
                       VALUES (?, ?, ?, ?, ?)";
            let values = (key.public_key, key.project.0.cast_signed(), key.label, key.created.as_millis(), key.active);
            state.catalogue.execute(sql, values).map(drop).map_err(|source| state.fail(source))
        })
    }

    /// A value kept under a name.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn record(&self, collection: &str, project: ProjectId, key: &str) -> Result<Option<Vec<u8>>> {
        self.readers().catalogue(|catalogue| {
            let sql = "SELECT value FROM records WHERE collection = ? AND project_id = ? AND key = ?";
            let mut statement = catalogue.prepare_cached(sql)?;
            statement.query_row((collection, project.0.cast_signed(), key), |row| row.get(0)).optional()
        })
    }

    /// The values of a collection, by project and key; they are written with [`super::Batch::records`].
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn records(&self, collection: &str) -> Result<Vec<Record>> {
        self.readers().catalogue(|catalogue| {
            let sql = "SELECT project_id, key, value FROM records WHERE collection = ? ORDER BY project_id, key";
            let mut statement = catalogue.prepare_cached(sql)?;
            let rows = statement.query_map([collection], |row| {
                Ok(Record {
                    collection: collection.to_owned(),
                    project: ProjectId(row.get::<_, i64>(0)?.cast_unsigned()),
                    key: row.get(1)?,
                    value: Some(row.get(2)?),
                })
            })?;
            rows.collect()
        })
    }

    /// Changes a value kept under a name, with nobody writing in between. `change` gets what there is; it gives what
    /// there is to be (`Some(None)` removes it, `None` leaves it) and an answer for the caller. Project 0 stands for no
    /// project in particular.
    ///
    /// # Errors
    /// That of `change`, [`StoreError::UnknownProject`], and when the catalogue cannot be written.
    pub fn change_record<R: Send + 'static>(
        &self,
        collection: &str,
        project: ProjectId,
        key: &str,
        change: impl FnOnce(Option<Vec<u8>>) -> Result<(Option<Option<Vec<u8>>>, R)> + Send + 'static,
    ) -> Result<R> {
        let (collection, key) = (collection.to_owned(), key.to_owned());
        self.writer()?.run(move |state| {
            let place = (&collection, project.0.cast_signed(), &key);
            let sql = "SELECT value FROM records WHERE collection = ? AND project_id = ? AND key = ?";
            let known = state.catalogue.query_row(sql, place, |row| row.get(0)).optional();
            let (wanted, answer) = change(known.map_err(|source| state.fail(source))?)?;
            if matches!(wanted, Some(Some(_))) && project.0 != 0 {
                // Nothing is kept for a project that has been deleted in the meantime.
                let sql = "SELECT EXISTS (SELECT 1 FROM projects WHERE id = ?)";
                let exists = state.catalogue.query_row(sql, [place.1], |row| row.get(0));
                if !exists.map_err(|source| state.fail(source))? {
                    return Err(StoreError::UnknownProject(project.to_string()));
                }
            }
            if let Some(value) = wanted {
                write_record(&state.catalogue, &collection, project, &key, value.as_deref())
                    .map_err(|source| state.fail(source))?;
            }
            Ok(answer)
        })
    }

    /// How far a sender had come with its last durable batch.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn checkpoint(&self, name: &str) -> Result<Option<Vec<u8>>> {
        self.readers().catalogue(|catalogue| {
            let sql = "SELECT position FROM checkpoints WHERE name = ?";
            catalogue.prepare_cached(sql)?.query_row([name], |row| row.get(0)).optional()
        })
    }

    /// Forgets a checkpoint, when its sender has finished.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn clear_checkpoint(&self, name: &str) -> Result<()> {
        let name = name.to_owned();
        self.writer()?.run(move |state| {
            let cleared = state.catalogue.execute("DELETE FROM checkpoints WHERE name = ?", [name]);
            cleared.map(drop).map_err(|source| state.fail(source))
        })
    }
}

/// Keeps a value under a name, or removes it.
pub(super) fn write_record(
    catalogue: &Connection,
    collection: &str,
    project: ProjectId,
    key: &str,
    value: Option<&[u8]>,
) -> rusqlite::Result<()> {
    let place = (collection, project.0.cast_signed(), key);
    match value {
        Some(value) => {
            let sql = "INSERT OR REPLACE INTO records (collection, project_id, key, value) VALUES (?, ?, ?, ?)";
            catalogue.prepare_cached(sql)?.execute((place.0, place.1, place.2, value))?;
        }
        None => {
            let sql = "DELETE FROM records WHERE collection = ? AND project_id = ? AND key = ?";
            catalogue.prepare_cached(sql)?.execute(place)?;
        }
    }
    Ok(())
}

fn by_slug(catalogue: &Connection, slug: &Slug) -> rusqlite::Result<Option<Project>> {
    let sql = format!("SELECT {COLUMNS} FROM projects WHERE slug = ?");
    catalogue.prepare_cached(&sql)?.query_row([slug.as_str()], read_project).optional()
}

/// Makes a project whose slug is free; its number may be taken.
fn insert(state: &WriterState, new: NewProject) -> Result<Project> {
    let id = match new.id {
        Some(id) => id.0.cast_signed(),
        None => next_project(&state.catalogue).map_err(|source| state.fail(source))?,
    };
    let sql = "INSERT INTO projects (id, slug, name, platform, created, retention_days) VALUES (?, ?, ?, ?, ?, ?)";
    let values = (id, new.slug.as_str(), &new.name, &new.platform, new.created.as_millis(), DEFAULT_RETENTION_DAYS);
    match state.catalogue.execute(sql, values) {
        Ok(_) => Ok(Project {
            id: ProjectId(id.cast_unsigned()),
            slug: new.slug,
            name: new.name,
            platform: new.platform,
            created: new.created,
            retention_days: DEFAULT_RETENTION_DAYS,
        }),
        Err(failure) if is_constraint(&failure) => Err(StoreError::Exists(format!("a project with the number {id}"))),
        Err(failure) => Err(state.fail(failure)),
    }
}

/// One above every number that there is or was: clients of a deleted project may still be sending.
fn next_project(catalogue: &Connection) -> rusqlite::Result<i64> {
    let highest: i64 = catalogue.query_row("SELECT coalesce(max(id), 0) FROM projects", [], |row| row.get(0))?;
    Ok(highest.max(meta(catalogue, LAST_PROJECT)?) + 1)
}
