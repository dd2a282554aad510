//! What every handler shares: the store, the clock, the address, and the one organisation.

use std::sync::Arc;

use url::Url;

use super::ApiError;
use crate::clock::Clock;
use crate::model::{ProjectId, Timestamp};
use crate::store::{Project, Store};

/// The slug of the one organisation.
pub const ORGANIZATION: &str = "local";
/// Its number, as the Web API writes it.
pub const ORGANIZATION_ID: &str = "1";

/// What a backend is made of.
#[derive(Clone)]
pub struct BackendOptions {
    /// The store.
    pub store: Store,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The address that links and DSNs name, with a slash at its end.
    pub base: Url,
}

/// What every handler shares.
pub struct Backend {
    /// The store.
    pub store: Store,
    /// The address that links and DSNs name, with a slash at its end.
    pub base: Url,
    clock: Arc<dyn Clock>,
}

impl Backend {
    /// A backend over a store.
    pub fn new(options: BackendOptions) -> Self {
        Self { store: options.store, base: options.base, clock: options.clock }
    }

    /// The time.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The project with this slug or number.
    ///
    /// # Errors
    /// 404, and what reading the store can fail with.
    pub fn project(&self, name: &str) -> Result<Project, ApiError> {
        let found = match name.parse::<ProjectId>() {
            Ok(id) => self.store.project(id)?,
            Err(_) => match name.parse() {
                Ok(slug) => self.store.project_by_slug(&slug)?,
                Err(_) => None,
            },
        };
        found.ok_or_else(ApiError::not_found)
    }

    /// An address of this server: its own, and a path without a slash before it.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }
}
