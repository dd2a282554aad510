//! A pager for results that are longer than the screen.
//!
//! Whether there is one to use is handed in; whether it is of use here is decided by the streams and the screen.

use std::io::{self, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::Ordering;

use unicode_width::UnicodeWidthStr as _;

use super::Ui;
use crate::error::CliError;

/// What makes a command line one for a shell.
const FOR_A_SHELL: [char; 18] =
    ['|', '&', ';', '<', '>', '(', ')', '$', '`', '\\', '"', '\'', '*', '?', '[', '#', '~', '%'];

/// The exit code of a shell that did not find the program.
const NOT_FOUND: i32 = 127;

/// A pager that may be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pager {
    /// Its command line.
    pub command: String,
    /// Variables it is given besides the environment.
    pub variables: Vec<(&'static str, &'static str)>,
}

/// A screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Screen {
    pub(super) rows: usize,
    pub(super) columns: usize,
}

impl Screen {
    /// Whether all of a text is seen at once, with a line left for the prompt.
    fn holds(self, drawn: &str) -> bool {
        let mut room = self.rows.saturating_sub(1);
        for line in drawn.lines() {
            let lines = visible(line).width().div_ceil(self.columns.max(1)).max(1);
            match room.checked_sub(lines) {
                Some(rest) => room = rest,
                None => return false,
            }
        }
        true
    }
}

/// A line without colours and links.
fn visible(line: &str) -> String {
    let mut shown = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, sequence)) = rest.split_once('\u{1b}') {
        shown.push_str(before);
        let end = match sequence.strip_prefix(']') {
            Some(link) => link.find("\u{1b}\\").map(|at| at + 3),
            None => sequence.find('m').map(|at| at + 1),
        };
        rest = end.and_then(|end| sequence.get(end..)).unwrap_or_default();
    }
    shown.push_str(rest);
    shown
}

impl Ui {
    /// Shows a drawn result through the pager if it is longer than the screen; false when it was not shown.
    ///
    /// # Errors
    /// A pager that was started and cannot be written to or waited for.
    pub(super) fn page(&self, drawn: &str) -> Result<bool, CliError> {
        let (Some(pager), Some(screen)) = (&self.options.pager, self.screen) else { return Ok(false) };
        if screen.holds(drawn) {
            return Ok(false);
        }
        // Ctrl-C is for the pager as long as it runs.
        self.paging.store(true, Ordering::Relaxed);
        let shown = show(pager, drawn);
        self.paging.store(false, Ordering::Relaxed);
        shown.map_err(|error| CliError::failed(format!("the pager `{}` failed", pager.command)).because(error))
    }
}

fn show(pager: &Pager, drawn: &str) -> io::Result<bool> {
    let mut child = match start(pager) {
        Ok(child) => child,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    if let Some(mut input) = child.stdin.take() {
        match input.write_all(drawn.as_bytes()) {
            // It was left before the end.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
            written => written?,
        }
    }
    Ok(child.wait()?.code() != Some(NOT_FOUND))
}

fn start(pager: &Pager) -> io::Result<Child> {
    let mut command = if cfg!(unix) && pager.command.contains(FOR_A_SHELL) {
        let mut shell = Command::new("sh");
        shell.arg("-c").arg(&pager.command);
        shell
    } else {
        let mut words = pager.command.split_whitespace();
        let mut command = Command::new(words.next().unwrap_or_default());
        command.args(words);
        command
    };
    command.envs(pager.variables.iter().copied()).stdin(Stdio::piped()).spawn()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_screen_is_measured_in_what_is_seen() {
        let screen = Screen { rows: 4, columns: 10 };
        assert!(screen.holds("a\nb\nc\n"));
        assert!(!screen.holds("a\nb\nc\nd\n"));
        assert!(!screen.holds("a\n0123456789a\nb\n"), "a long line takes two");
        assert!(screen.holds("a\n\u{1b}[1;31m0123456789\u{1b}[0m\nb\n"));
        assert!(screen.holds("a\n\u{1b}]8;;https://s.example/m\u{1b}\\0123456789\u{1b}]8;;\u{1b}\\\nb\n"));
        assert!(screen.holds("\n\n\n") && !screen.holds("\n\n\n\n"));
    }

    fn pager(command: &str) -> Pager {
        Pager { command: command.to_owned(), variables: Vec::new() }
    }

    #[test]
    fn a_pager_that_is_not_there_shows_nothing() {
        assert!(!show(&pager("no-such-pager-here -x"), "text").unwrap());
        #[cfg(unix)]
        assert!(!show(&pager("no-such-pager-here 2> /dev/null"), "text").unwrap());
    }

    #[cfg(unix)]
    #[test]
    fn a_pager_that_is_left_early_is_no_failure() {
        assert!(show(&pager("true"), &"line\n".repeat(100_000)).unwrap());
    }
}
