//! How long a server is waited for.

use std::time::Duration;

use super::Context;
use crate::config::env;
use crate::error::CliError;

/// The longest wait that can be set; whoever wants more wants no limit, and a job that hangs for ever helps nobody.
const LONGEST: f64 = 3_600.0;

impl Context {
    /// How long a server may be silent, if the user has set it.
    ///
    /// # Errors
    /// [`ErrorKind::Usage`](crate::error::ErrorKind::Usage) for what is no number of seconds.
    pub(super) fn read_timeout(&self) -> Result<Option<Duration>, CliError> {
        let Some(text) = self.surroundings.variable(env::VIDETTE_HTTP_TIMEOUT) else { return Ok(None) };
        let seconds = text.trim().parse::<f64>().ok().filter(|seconds| *seconds > 0.0 && *seconds <= LONGEST);
        let wrong = || {
            CliError::usage(format!("`{text}` ({}) is no time to wait", env::VIDETTE_HTTP_TIMEOUT))
                .hint("the form is a number of seconds up to 3600, such as 30 or 0.5")
        };
        seconds.map(Duration::from_secs_f64).map(Some).ok_or_else(wrong)
    }
}
