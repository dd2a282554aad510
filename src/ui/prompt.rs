//! Questions, asked only where somebody can answer.

use std::io::{self, IsTerminal as _};

use super::{Ui, text};
use crate::error::{CliError, ErrorKind};

impl Ui {
    /// Asks whether to go on. `assume_yes` answers for the user.
    ///
    /// # Errors
    /// [`ErrorKind::Declined`] when the answer is no, or when there is nobody to ask: no terminal, or a CI job.
    pub fn confirm(&self, question: &str, assume_yes: bool) -> Result<(), CliError> {
        if assume_yes {
            return Ok(());
        }
        if self.options.in_ci || !io::stdin().is_terminal() || !io::stderr().is_terminal() {
            return Err(CliError::new(ErrorKind::Declined, format!("{question} Nobody can be asked here."))
                .hint("pass --yes to go on without a question"));
        }
        match dialoguer::Confirm::new().with_prompt(text::printable(question)).default(false).interact() {
            Ok(true) => Ok(()),
            Ok(false) => Err(CliError::new(ErrorKind::Declined, "declined; nothing was changed")),
            Err(dialoguer::Error::IO(error)) => {
                Err(CliError::new(ErrorKind::Interrupted, "interrupted; nothing was changed").because(error))
            }
        }
    }
}
