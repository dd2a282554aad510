//! Questions, asked only where somebody can answer.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use super::{Ui, text};
use crate::error::{CliError, ErrorKind};
use crate::secret::Secret;

impl Ui {
    /// Whether somebody can be asked: a terminal, and no CI job.
    pub fn can_ask(&self) -> bool {
        !self.options.in_ci && io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// Asks for a secret, which is not shown while it is typed. An empty one is what was typed, or the end of input.
    ///
    /// # Errors
    /// [`ErrorKind::Usage`] when there is nobody to ask, [`ErrorKind::Interrupted`] when `cancelled` is raised.
    pub fn ask_secret(&self, question: &str, cancelled: &AtomicBool) -> Result<Secret, CliError> {
        if !self.can_ask() {
            return Err(CliError::usage(format!("{question}? Nobody can be asked here.")));
        }
        // Ctrl-C does not end the reading of a line, so that is left to a thread which may be left behind.
        let (send, asked) = mpsc::channel();
        let question = text::printable(question);
        std::thread::spawn(move || {
            let prompt = dialoguer::Password::new().with_prompt(question).allow_empty_password(true);
            send.send(prompt.interact())
        });
        loop {
            match asked.recv_timeout(Duration::from_millis(50)) {
                Ok(answer) => return answer.map(Secret::new).map_err(left),
                Err(RecvTimeoutError::Timeout) if !cancelled.load(Ordering::Relaxed) => {}
                Err(_) => {
                    show_typing_again();
                    return Err(left(io::Error::from(io::ErrorKind::Interrupted).into()));
                }
            }
        }
    }

    /// Asks whether to go on. `assume_yes` answers for the user.
    ///
    /// # Errors
    /// [`ErrorKind::Declined`] when the answer is no, or when there is nobody to ask.
    pub fn confirm(&self, question: &str, assume_yes: bool) -> Result<(), CliError> {
        if assume_yes {
            return Ok(());
        }
        if !self.can_ask() {
            return Err(nobody(question));
        }
        match dialoguer::Confirm::new().with_prompt(text::printable_lines(question)).default(false).interact() {
            Ok(true) => Ok(()),
            Ok(false) => Err(declined()),
            Err(error) => Err(left(error)),
        }
    }

    /// Asks for a name to be typed before what it names is lost. `assume_yes` answers for the user.
    ///
    /// # Errors
    /// As [`Ui::confirm`]; anything but the name is a no.
    pub fn confirm_by_name(&self, warning: &str, name: &str, assume_yes: bool) -> Result<(), CliError> {
        if assume_yes {
            return Ok(());
        }
        if !self.can_ask() {
            return Err(nobody(warning));
        }
        // Apart from the question, which is drawn again with each key and must stay on its line.
        self.to_stderr(&text::printable_lines(warning));
        let prompt = format!("Type {} to go on", text::printable(name));
        match dialoguer::Input::<String>::new().with_prompt(prompt).allow_empty(true).interact_text() {
            Ok(typed) if typed.trim() == name => Ok(()),
            Ok(_) => Err(declined()),
            Err(error) => Err(left(error)),
        }
    }
}

fn nobody(question: &str) -> CliError {
    CliError::new(ErrorKind::Declined, format!("{question} Nobody can be asked here."))
        .hint("pass --yes to go on without a question")
}

fn declined() -> CliError {
    CliError::new(ErrorKind::Declined, "declined; nothing was changed")
}

fn left(error: dialoguer::Error) -> CliError {
    let dialoguer::Error::IO(error) = error;
    CliError::new(ErrorKind::Interrupted, "interrupted; nothing was changed").because(error)
}

/// Undoes what the question did to the terminal, if it was left in the middle.
fn show_typing_again() {
    // Nothing can be said about a standard error that is gone.
    let _ = writeln!(io::stderr().lock());
    if cfg!(unix) {
        // Where there is no such program, there is nothing that could be done.
        let _ = std::process::Command::new("stty").arg("echo").status();
    }
}
