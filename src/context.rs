//! What a command may use: output, settings, the clock, the store. There are no globals.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::clock::Clock;
use crate::config::{Settings, Surroundings};
use crate::error::{CliError, ErrorKind};
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
