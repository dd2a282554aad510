//! Questions, asked only where somebody can answer.

use std::io::{self, IsTerminal as _};

use super::text;
use crate::error::{CliError, ErrorKind};
use crate::secret::Secret;

/// Whether somebody can be asked.
pub fn can_ask() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks for a secret, which is not shown while it is typed. An empty one is what was typed, or the end of input.
///
/// # Errors
/// [`ErrorKind::Usage`] when there is no terminal to ask on, [`ErrorKind::Interrupted`] when the question is left.
pub fn ask_secret(question: &str) -> Result<Secret, CliError> {
    if !can_ask() {
        return Err(CliError::usage(format!("{question}? Nobody can be asked here.")));
    }
    let asked = dialoguer::Password::new().with_prompt(question).allow_empty_password(true).interact();
    asked.map(Secret::new).map_err(|dialoguer::Error::IO(error)| {
        CliError::new(ErrorKind::Interrupted, "interrupted; nothing was changed").because(error)
    })
}

/// Asks whether to go on. `assume_yes` answers for the user.
///
/// # Errors
/// [`ErrorKind::Declined`] when the answer is no, or when there is no terminal to ask on.
pub fn confirm(question: &str, assume_yes: bool) -> Result<(), CliError> {
    if assume_yes {
        return Ok(());
    }
    if !can_ask() {
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

/// Asks for a name to be typed before what it names is lost. `assume_yes` answers for the user.
///
/// # Errors
/// As [`confirm`]; anything but the name is a no.
pub fn confirm_by_name(warning: &str, name: &str, assume_yes: bool) -> Result<(), CliError> {
    if assume_yes {
        return Ok(());
    }
    let warning = text::printable(warning);
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(CliError::new(ErrorKind::Declined, format!("{warning} Nobody can be asked here."))
            .hint("pass --yes to go on without a question"));
    }
    let prompt = format!("{warning}\nType {} to go on", text::printable(name));
    match dialoguer::Input::<String>::new().with_prompt(prompt).allow_empty(true).interact_text() {
        Ok(typed) if typed.trim() == name => Ok(()),
        Ok(_) => Err(CliError::new(ErrorKind::Declined, "declined; nothing was changed")),
        Err(dialoguer::Error::IO(error)) => {
            Err(CliError::new(ErrorKind::Interrupted, "interrupted; nothing was changed").because(error))
        }
    }
}
