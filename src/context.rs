//! What a command may use: output, settings, the clock, the store. There are no globals.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::clock::Clock;
use crate::config::{Settings, Surroundings};
use crate::error::{CliError, ErrorKind};
use crate::pipeline::IssueLifeCycle;
use crate::store::{Store, StoreOptions};
use crate::ui::Ui;

/// A flag that is raised when the user wants to stop.
#[derive(Debug, Clone, Default)]
pub struct Cancellation(Arc<AtomicBool>);

impl Cancellation {
    /// Whether the user wants to stop.
    pub fn is_requested(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// Asks the work to stop.
    pub fn request(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// The flag itself, for work in lower layers.
    pub fn flag(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.0)
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
        Err(CliError::failed(format!("talking to a server is not there yet ({server})"))
            .hint("--local acts on the embedded store"))
    }
}
