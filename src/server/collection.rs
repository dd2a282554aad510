//! Collections of JSON documents in the store's records: what the Web API keeps beside events and issues.

use std::marker::PhantomData;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::ApiError;
use crate::model::ProjectId;
use crate::store::{Store, StoreError};

/// The project of what belongs to the whole organisation.
pub(crate) const EVERYWHERE: ProjectId = ProjectId(0);

/// A collection: documents by project and key.
pub(crate) struct Collection<T> {
    name: &'static str,
    documents: PhantomData<fn() -> T>,
}

impl<T: Serialize + DeserializeOwned + Send + 'static> Collection<T> {
    /// The collection of this name.
    pub(crate) const fn new(name: &'static str) -> Self {
        Self { name, documents: PhantomData }
    }

    /// One document.
    ///
    /// # Errors
    /// When the store cannot be read, or the document is damaged.
    pub(crate) fn get(&self, store: &Store, project: ProjectId, key: &str) -> Result<Option<T>, ApiError> {
        let bytes = store.record(self.name, project, key)?;
        bytes.map(|bytes| self.read(key, &bytes)).transpose()
    }

    /// All documents, by project and key.
    ///
    /// # Errors
    /// When the store cannot be read, or a document is damaged.
    pub(crate) fn list(&self, store: &Store) -> Result<Vec<(ProjectId, String, T)>, ApiError> {
        let records = store.records(self.name)?.into_iter();
        let read = records.map(|record| {
            let document = self.read(&record.key, record.value.as_deref().unwrap_or_default())?;
            Ok((record.project, record.key, document))
        });
        read.collect()
    }

    /// The documents of a project, by key.
    ///
    /// # Errors
    /// As [`Collection::list`].
    pub(crate) fn of_project(&self, store: &Store, project: ProjectId) -> Result<Vec<(String, T)>, ApiError> {
        let all = self.list(store)?.into_iter();
        Ok(all.filter(|(known, ..)| *known == project).map(|(_, key, document)| (key, document)).collect())
    }

    /// Makes, changes or removes a document: `change` gets the one there is and gives the one there is to be. Nobody
    /// else writes in between. Gives what there is now.
    ///
    /// # Errors
    /// That of `change`, after which nothing is changed; and what writing can fail with.
    pub(crate) fn change(
        &self,
        store: &Store,
        project: ProjectId,
        key: &str,
        change: impl FnOnce(Option<T>) -> Result<Option<T>, ApiError> + Send + 'static,
    ) -> Result<Option<T>, ApiError>
    where
        T: Clone,
    {
        let name = self.name;
        let context = key.to_owned();
        store.change_record(name, project, key, move |bytes| {
            let known = bytes.map(|bytes| Self::new(name).read(&context, &bytes)).transpose();
            let wanted = known.and_then(change);
            let bytes = wanted.as_ref().ok().and_then(Option::as_ref).map(|wanted| {
                serde_json::to_vec(wanted).map_err(|error| StoreError::Invalid(format!("{name}: {error}")))
            });
            match (wanted, bytes.transpose()?) {
                // A refusal leaves what there was.
                (Err(refusal), _) => Ok((None, Err(refusal))),
                (Ok(wanted), bytes) => Ok((Some(bytes), Ok(wanted))),
            }
        })?
    }

    /// Puts a document in the place of any other.
    ///
    /// # Errors
    /// What writing can fail with.
    pub(crate) fn put(&self, store: &Store, project: ProjectId, key: &str, document: T) -> Result<(), ApiError>
    where
        T: Clone,
    {
        self.change(store, project, key, |_| Ok(Some(document))).map(drop)
    }

    /// Removes a document; says whether it was there.
    ///
    /// # Errors
    /// What writing can fail with.
    pub(crate) fn remove(&self, store: &Store, project: ProjectId, key: &str) -> Result<bool, ApiError> {
        Ok(store.change_record(self.name, project, key, |bytes| Ok((Some(None), bytes.is_some())))?)
    }

    fn read(&self, key: &str, bytes: &[u8]) -> Result<T, ApiError> {
        serde_json::from_slice(bytes).map_err(|error| {
            tracing::error!(collection = self.name, key, %error, "a document is damaged");
            ApiError::detail(http::StatusCode::INTERNAL_SERVER_ERROR, "Internal Error")
        })
    }
}
