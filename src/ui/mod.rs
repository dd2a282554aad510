//! Every byte of output: results on standard output, everything else on standard error.
//!
//! A command returns a [`View`]; this module prints it as JSON, NDJSON, CSV or drawn for a person.
//! Text that came from an event is hostile: it passes [`text::printable`] before it is drawn.
//! Nothing outside this module prints.

mod format;
pub mod page;
mod pager;
pub mod paint;
mod progress;
mod prompt;
pub mod table;
pub mod text;
pub mod web;

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

pub use format::{Canvas, Column, Format, Rows, View, csv_line};
pub use pager::Pager;
pub use progress::Progress;
pub use web::{Browsing, with_web};

use crate::error::{CliError, ErrorKind};
use pager::Screen;
use paint::{Paint, Style};
use progress::Bars;

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ColorChoice {
    /// On a terminal, unless `NO_COLOR` is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// What a run was asked for in the way of output.
#[derive(Debug, Clone, Default)]
pub struct UiOptions {
    /// When to use colour.
    pub color: ColorChoice,
    /// Whether the environment forbids colour (`NO_COLOR`, `CI`) or the terminal cannot do it (`TERM=dumb`).
    pub plain_environment: bool,
    /// Whether this is a CI job, where nobody answers and nobody watches.
    pub in_ci: bool,
    /// Whether the terminal is known to show links.
    pub links: bool,
    /// The pager for results longer than the screen, if one is wanted.
    pub pager: Option<Pager>,
    /// How a page of the web can be shown.
    pub browsing: Browsing,
    /// Whether status messages are left out.
    pub quiet: bool,
    /// The form of the result.
    pub format: Format,
    /// The columns of lists, if they were chosen.
    pub columns: Option<Vec<String>>,
    /// The width in columns, if it was set.
    pub width: Option<usize>,
    /// Whether progress bars are forbidden.
    pub no_progress: bool,
}

/// The terminal, or what stands in for it.
#[derive(Debug, Clone)]
pub struct Ui {
    options: UiOptions,
    stdout_paint: Paint,
    stderr_paint: Paint,
    stderr_is_terminal: bool,
    bars: Bars,
    width: usize,
    /// The screen of a person who can turn pages; none when nobody can.
    screen: Option<Screen>,
    paging: Arc<AtomicBool>,
}

impl Ui {
    /// Looks at the streams of this process once.
    pub fn new(options: UiOptions) -> Self {
        let paint = |is_terminal: bool| {
            Paint::new(match options.color {
                ColorChoice::Always => true,
                ColorChoice::Never => false,
                ColorChoice::Auto => is_terminal && !options.plain_environment,
            })
        };
        let stdout_is_terminal = io::stdout().is_terminal();
        let stderr_is_terminal = io::stderr().is_terminal();
        let measured = measure(stdout_is_terminal);
        // What is not drawn for a terminal is drawn for 100 columns.
        let width = options.width.unwrap_or_else(|| measured.map_or(100, |screen| screen.columns));
        let links = stdout_is_terminal && options.links && options.color != ColorChoice::Never;
        let can_turn_pages = options.format == Format::Human && io::stdin().is_terminal();
        Self {
            stdout_paint: paint(stdout_is_terminal).with_links(links),
            stderr_paint: paint(stderr_is_terminal),
            stderr_is_terminal,
            bars: Bars::new(stderr_is_terminal && !(options.quiet || options.no_progress || options.in_ci)),
            width: width.clamp(40, 400),
            screen: measured.filter(|_| can_turn_pages),
            paging: Arc::default(),
            options,
        }
    }

    /// The width to draw for, in columns.
    pub const fn width(&self) -> usize {
        self.width
    }

    /// What standard output can be drawn on.
    pub const fn canvas(&self) -> Canvas {
        Canvas { width: self.width, paint: self.stdout_paint }
    }

    /// Whether this is a CI job, where nobody answers and nobody watches.
    pub const fn is_ci(&self) -> bool {
        self.options.in_ci
    }

    /// The form of the result.
    pub const fn format(&self) -> Format {
        self.options.format
    }

    /// Whether only results and errors are wanted.
    pub const fn is_quiet(&self) -> bool {
        self.options.quiet
    }

    /// Whether a pager has the terminal at the moment.
    pub fn is_paging(&self) -> bool {
        self.paging.load(Ordering::Relaxed)
    }

    /// Sees that the columns that were chosen are among these, before anything is asked of a server.
    ///
    /// # Errors
    /// A column that does not exist.
    pub fn check_columns<T>(&self, columns: &'static [Column<T>]) -> Result<(), CliError> {
        let names = self.options.columns.as_deref().unwrap_or_default();
        format::choose(columns, names).map(drop)
    }

    /// Prints the result of a command.
    ///
    /// # Errors
    /// A column that does not exist, or a stream that cannot be written to.
    pub fn show(&self, view: &dyn View) -> Result<(), CliError> {
        let mut bytes = Vec::new();
        let canvas = Canvas { width: self.width, paint: self.stdout_paint };
        format::render(view, &self.options, canvas, &mut bytes)?;
        if self.screen.is_some() && self.page(&String::from_utf8_lossy(&bytes))? {
            return Ok(());
        }
        self.print(&bytes)
    }

    /// Prints rows of a list that has no end, as they come: drawn by `line`, or in the form that was asked for, JSON
    /// with a document a line.
    ///
    /// # Errors
    /// As [`Ui::show`].
    pub fn stream<T: serde::Serialize>(
        &self,
        rows: &Rows<T>,
        first: bool,
        line: impl Fn(&T, Canvas) -> String,
    ) -> Result<(), CliError> {
        self.print(format::stream(rows, first, &self.options, self.canvas(), line)?.as_bytes())
    }

    /// Writes bytes of a result as they are.
    ///
    /// # Errors
    /// A stream that cannot be written to; a reader that has gone away is [`ErrorKind::Failed`] with a
    /// broken pipe as its source, which the top turns into a silent success.
    pub fn print(&self, bytes: &[u8]) -> Result<(), CliError> {
        let mut stdout = io::stdout().lock();
        let written = stdout.write_all(bytes).and_then(|()| stdout.flush());
        written.map_err(|error| CliError::failed("cannot write to standard output").because(error))
    }

    /// A line of status, unless the run is quiet.
    pub fn status(&self, message: &str) {
        if !self.options.quiet {
            self.to_stderr(message);
        }
    }

    /// A warning.
    pub fn warn(&self, message: &str) {
        let label = self.stderr_paint.paint(Style::Warning, "warning:");
        self.to_stderr(&format!("{label} {message}"));
    }

    /// An error with its causes and hints; as JSON when the result would have been JSON.
    pub fn error(&self, error: &CliError) {
        if self.options.format.is_json() {
            let document = serde_json::json!({"error": {
                "kind": error.kind,
                "exit_code": error.kind.code(),
                "message": error.chain(),
                "hints": error.hints,
            }});
            self.to_stderr(&document.to_string());
            return;
        }
        let label = self.stderr_paint.paint(Style::Error, "error:");
        self.to_stderr(&format!("{label} {}", text::printable_lines(&error.chain())));
        for hint in &error.hints {
            let label = self.stderr_paint.paint(Style::Hint, "hint:");
            self.to_stderr(&format!("{label} {}", text::printable(hint)));
        }
    }

    /// Progress over `total` units: a bar on a terminal, lines elsewhere, nothing in a quiet run.
    pub fn progress(&self, total: Option<u64>, unit: &'static str) -> Progress {
        let lines = !self.stderr_is_terminal && !self.options.quiet && !self.options.no_progress;
        Progress::new(&self.bars, lines, total, unit)
    }

    fn to_stderr(&self, line: &str) {
        // Nothing can be said about a standard error that is gone.
        let _ = self.bars.aside(|| writeln!(io::stderr().lock(), "{line}"));
    }
}

/// The terminal's size, if standard output is one and knows it.
fn measure(is_terminal: bool) -> Option<Screen> {
    let size = is_terminal.then(|| dialoguer::console::Term::stdout().size_checked()).flatten();
    let screen = size.map(|(rows, columns)| Screen { rows: rows.into(), columns: columns.into() });
    screen.filter(|screen| screen.rows > 0 && screen.columns > 0)
}

/// Whether an error only says that the reader of our output has gone away.
pub fn is_broken_pipe(error: &CliError) -> bool {
    error.kind == ErrorKind::Failed
        && error
            .source
            .as_deref()
            .and_then(|source| source.downcast_ref::<io::Error>())
            .is_some_and(|source| source.kind() == io::ErrorKind::BrokenPipe)
}
