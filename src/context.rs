//! What a command may use: output, settings, the clock, the store. There are no globals.

mod deadlines;
mod embedded;
mod server;

pub use embedded::RunningServer;

use std::future::Future;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use tokio::sync::Notify;
use url::Url;

use crate::client::{Client, ClientError};
use crate::clock::Clock;
use crate::config::{self, NameKind, NamesPlace, Settings, Surroundings};
use crate::error::{CliError, ErrorKind};
use crate::pipeline::IssueLifeCycle;
use crate::server::ORGANIZATION;
use crate::store::{Store, StoreOptions};
use crate::ui::Ui;

/// A flag that is raised when the user wants to stop.
#[derive(Debug, Clone, Default)]
pub struct Cancellation {
    requested: Arc<AtomicBool>,
    raised: Arc<Notify>,
}

impl Cancellation {
    /// Whether the user wants to stop.
    pub fn is_requested(&self) -> bool {
        self.requested.load(Ordering::Relaxed)
    }

    /// Asks the work to stop.
    pub fn request(&self) {
        self.requested.store(true, Ordering::Relaxed);
        self.raised.notify_waiters();
    }

    /// Waits until the user wants to stop.
    pub async fn requested(&self) {
        // Made before looking, so that a request in between is noticed.
        let raised = self.raised.notified();
        if !self.is_requested() {
            raised.await;
        }
    }

    /// The flag itself, for work in lower layers.
    pub fn flag(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.requested)
    }

    /// The error of work that was stopped.
    pub fn error(what_stays: &str) -> CliError {
        CliError::new(ErrorKind::Interrupted, format!("interrupted; {what_stays}"))
    }
}

/// What a command may use.
pub struct Context {
    /// Output.
    pub ui: Ui,
    /// The resolved settings.
    pub settings: Settings,
    /// The environment, for the few commands that speak of it.
    pub surroundings: Surroundings,
    /// The real time.
    pub clock: Arc<dyn Clock>,
    /// Raised by Ctrl-C.
    pub cancellation: Cancellation,
    /// The exit code of a program that was run in the place of this one; it becomes that of this one.
    pub child_code: OnceLock<u8>,
}

/// What a command acts on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A server, by its Web API.
    Server,
    /// The store in a directory.
    Embedded,
}

/// The file that makes a directory a store.
const CATALOGUE: &str = "catalogue.sqlite";

impl Context {
    /// Opens the embedded store, which must be there already.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when there is none yet, [`ErrorKind::Failed`] when a server was configured
    /// and the store was not asked for, and what opening it can fail with.
    pub fn open_store(&self) -> Result<Store, CliError> {
        self.refuse_servers()?;
        let directory = &self.settings.store;
        if !directory.value.join(CATALOGUE).exists() {
            let mut error = CliError::not_found(format!("no store in {} yet", directory.value.display()))
                .hint("`vidette replay examples/incident` makes one");
            if !self.settings.local_requested {
                error = error.hint("--local=DIR names the directory of another one");
            }
            return Err(error);
        }
        self.create_store()
    }

    /// Opens the embedded store, making it when there is none yet.
    ///
    /// # Errors
    /// As [`Context::open_store`].
    pub fn create_store(&self) -> Result<Store, CliError> {
        self.refuse_servers()?;
        self.create_local_store()
    }

    /// Opens the embedded store for a command that always acts on it, making it when there is none yet.
    ///
    /// # Errors
    /// What opening it can fail with.
    pub fn create_local_store(&self) -> Result<Store, CliError> {
        let options = StoreOptions { life_cycle: Arc::new(IssueLifeCycle), ..StoreOptions::default() };
        Ok(Store::open(&self.settings.store.value, &options)?)
    }

    /// Whom a command that can act on both acts on: the embedded store when it was asked for by name, or when no
    /// server is configured; else the server.
    pub fn target(&self) -> Target {
        if self.settings.local_requested || !self.settings.names_a_server() { Target::Embedded } else { Target::Server }
    }

    /// A page of the configured server for a browser, by the parts of its path: `["organizations", org, "issues"]`; none
    /// for the embedded store, which has no pages.
    pub fn page(&self, segments: &[&str]) -> Option<Url> {
        if self.target() == Target::Embedded {
            return None;
        }
        let mut url = self.server_url().ok()?;
        url.path_segments_mut().ok()?.pop_if_empty().extend(segments).push("");
        Some(url)
    }

    /// Keeps names that a list has shown, so that a shell can offer them later; not in a CI job, where no shell asks.
    pub fn remember<N: AsRef<str>>(&self, kind: NameKind, names: impl IntoIterator<Item = N>) {
        let Some(directory) = self.surroundings.cache_directory().filter(|_| !self.ui.is_ci()) else { return };
        let organization = self.settings.org.as_ref().map_or("", |organization| &organization.value);
        let organization = if kind == NameKind::Organizations { "" } else { organization };
        let place = match self.target() {
            Target::Embedded => NamesPlace::store(&self.settings.store.value),
            Target::Server => NamesPlace::server(&self.settings.url.value, organization),
        };
        if let Err(error) = config::remember(&directory, place, kind, names) {
            tracing::debug!(%error, "names are not kept");
        }
    }

    /// A client of whatever a command acts on that can act on both: see [`Context::target`]. The embedded store must be
    /// there already.
    ///
    /// # Errors
    /// As [`Context::client`] and [`Context::open_store`].
    pub fn client_of_target(&self) -> Result<Client, CliError> {
        match self.target() {
            Target::Server => self.client(),
            Target::Embedded => self.embedded_client(self.open_store()?),
        }
    }

    /// A client for a command that makes things: as [`Context::client`], but an embedded store that was asked for by name
    /// is made when there is none yet.
    ///
    /// # Errors
    /// As [`Context::client`] and [`Context::create_store`].
    pub fn client_making_store(&self) -> Result<Client, CliError> {
        if self.settings.local_requested { self.client_of_new_store() } else { self.client() }
    }

    /// A client of the embedded store, which is made when there is none yet.
    ///
    /// # Errors
    /// As [`Context::create_store`].
    pub fn client_of_new_store(&self) -> Result<Client, CliError> {
        self.embedded_client(self.create_store()?)
    }

    /// The organisation that was given; that of the embedded store has a name of its own.
    ///
    /// # Errors
    /// [`ErrorKind::Usage`] when none was.
    pub fn organization(&self) -> Result<&str, CliError> {
        if self.target() == Target::Embedded {
            return Ok(ORGANIZATION);
        }
        let setting = self.settings.org.as_ref();
        setting.map(|setting| setting.value.as_str()).ok_or_else(|| {
            CliError::usage("no organisation was given")
                .hint("use --org ORG, SENTRY_ORG or `org` in a configuration file")
        })
    }

    /// The project that was given.
    ///
    /// # Errors
    /// [`ErrorKind::Usage`] when none was.
    pub fn project(&self) -> Result<&str, CliError> {
        let setting = self.settings.project.as_ref();
        setting.map(|setting| setting.value.as_str()).ok_or_else(|| {
            CliError::usage("no project was given")
                .hint("use --project PROJECT, SENTRY_PROJECT or `project` in a configuration file")
        })
    }

    /// Waits for work on the network; Ctrl-C ends it.
    ///
    /// # Errors
    /// That of the work, or [`ErrorKind::Interrupted`].
    pub fn wait<T, E>(&self, work: impl Future<Output = Result<T, E>>) -> Result<T, CliError>
    where
        CliError: From<E>,
    {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| CliError::failed("cannot start the network").because(error))?;
        runtime.block_on(async {
            tokio::select! {
                done = work => Ok(done?),
                () = self.cancellation.requested() => Err(Cancellation::error("what was asked of the server may be done")),
            }
        })
    }

    /// Asks a server, and tells what it warned of.
    ///
    /// # Errors
    /// As [`Context::wait`].
    pub fn ask<T, E>(&self, client: &Client, work: impl Future<Output = Result<T, E>>) -> Result<T, CliError>
    where
        CliError: From<E>,
    {
        let mut done = self.wait(work);
        // What is not found may be nothing that this make of server has.
        if let Err(error) = &done
            && matches!(error.kind, ErrorKind::NotFound | ErrorKind::Failed)
            && let Some(better) = self.explanation(client)?
        {
            done = Err(better.into());
        }
        for warning in client.take_warnings() {
            self.ui.warn(&warning);
        }
        done
    }

    /// Why what was asked for last is not found, if it is for the make of the server.
    fn explanation(&self, client: &Client) -> Result<Option<ClientError>, CliError> {
        self.wait(async { Ok::<_, CliError>(client.explain().await) })
    }

    /// A configured server is never passed over in silence.
    fn refuse_servers(&self) -> Result<(), CliError> {
        if !self.settings.names_a_server() || self.settings.local_requested {
            return Ok(());
        }
        let server = match &self.settings.token {
            Some(token) if self.settings.url.origin == crate::config::Origin::Default => {
                format!("a token from {} configures {}", token.origin, self.settings.url.value)
            }
            _ => format!("{} configures {}", self.settings.url.origin, self.settings.url.value),
        };
        Err(CliError::failed(format!("this acts on the embedded store, and {server}"))
            .hint("--local says that the embedded store is meant"))
    }
}
