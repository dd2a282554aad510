//! Questions, asked only where somebody can answer.

use std::io::{self, IsTerminal as _};

use crate::error::{CliError, ErrorKind};

/// Asks whether to go on. `assume_yes` answers for the user.
///
/// # Errors
/// [`ErrorKind::Declined`] when the answer is no, or when there is no terminal to ask on.
pub fn confirm(question: &str, assume_yes: bool) -> Result<(), CliError> {
    if assume_yes {
        return Ok(());
    }
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(CliError::new(ErrorKind::Declined, format!("{question} Nobody can be asked here."))
            .hint("pass --yes to go on without a question"));
    }
    match dialoguer::Confirm::new().with_prompt(question).default(false).interact() {
        Ok(true) => Ok(()),
        Ok(false) => Err(CliError::new(ErrorKind::Declined, "declined; nothing was changed")),
        Err(dialoguer::Error::IO(error)) => {
            Err(CliError::new(ErrorKind::Interrupted, "interrupted; nothing was changed").because(error))
        }
    }
}
