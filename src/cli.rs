//! The command line: parses arguments, resolves settings, runs the command, gives the exit code.

pub mod completion;
mod environment;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use clap::{Args, CommandFactory as _, FromArgMatches as _, Parser, ValueEnum};

use crate::clock::SystemClock;
use crate::commands::{self, Command};
use crate::config::{self, Flags, Settings, Surroundings, env};
use crate::context::{Cancellation, Context};
use crate::error::{CliError, EXIT_CODES, ErrorKind};
use crate::secret::Secret;
use crate::ui::{self, ColorChoice, Format, Ui, UiOptions};

/// A command-line alternative to sentry-cli, and a whole Sentry in one binary.
#[derive(Debug, Parser)]
#[command(name = "vidette", version, propagate_version = true, after_long_help = after_help(), max_term_width = 100)]
pub struct Cli {
    #[command(flatten)]
    global: GlobalArgs,

    /// The server's address
    // Not global: releases and deploys have a `--url` of their own, as in sentry-cli.
    #[arg(id = "server_url", long = "url", value_name = "URL", value_hint = clap::ValueHint::Url)]
    server_url: Option<String>,

    #[command(subcommand)]
    command: Command,
}

/// Options that every command takes.
#[derive(Debug, Args)]
#[command(next_help_heading = "Global options")]
struct GlobalArgs {
    /// Act on the embedded store, in DIR or in the user's data directory
    #[arg(long, global = true, value_name = "DIR", num_args = 0..=1, require_equals = true, value_hint = clap::ValueHint::DirPath)]
    local: Option<Option<PathBuf>>,

    /// The token for the server; others on this machine can see it, so prefer SENTRY_AUTH_TOKEN or `login`
    #[arg(long, global = true, value_name = "TOKEN", hide_short_help = true)]
    auth_token: Option<Secret>,

    /// Send a header with each request
    #[arg(long = "header", global = true, value_name = "NAME:VALUE", hide_short_help = true)]
    headers: Vec<String>,

    /// Use the server of this name in vidette.toml
    #[arg(long, global = true, value_name = "NAME", hide_short_help = true)]
    profile: Option<String>,

    /// Send the token to the configured server although a file of the project names it, and remember that
    #[arg(long, global = true, hide_short_help = true)]
    trust_host: bool,

    /// Accept any certificate
    #[arg(long, global = true, hide_short_help = true)]
    insecure: bool,

    /// Print the result as one JSON document
    #[arg(long, global = true, conflicts_with = "format")]
    json: bool,

    /// The form of the result
    #[arg(long, global = true, value_enum, value_name = "FORMAT")]
    format: Option<FormatArg>,

    /// The columns of a list, separated by commas
    #[arg(long, global = true, value_delimiter = ',', value_name = "NAMES")]
    columns: Option<Vec<String>>,

    /// Print results and errors only
    #[arg(short, long, global = true, visible_alias = "silent")]
    quiet: bool,

    /// Open the page of what is shown in a browser instead of drawing it
    #[arg(long, global = true)]
    web: bool,

    /// Never use a pager
    #[arg(long, global = true, hide_short_help = true)]
    no_pager: bool,

    /// When to use colour
    #[arg(long, global = true, value_enum, default_value_t = ColorArg::Auto, value_name = "WHEN")]
    color: ColorArg,

    /// How much is logged to standard error
    #[arg(long, global = true, value_enum, value_name = "LEVEL", ignore_case = true)]
    log_level: Option<LogLevel>,

    /// Print failures, but exit with 0
    #[arg(long, global = true, hide = true)]
    allow_failure: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum FormatArg {
    /// Drawn for a person
    Human,
    /// One JSON document
    Json,
    /// One JSON document per row
    Ndjson,
    /// Comma-separated values, for lists
    Csv,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum ColorArg {
    /// On a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum LogLevel {
    /// Nothing
    Off,
    /// Errors
    Error,
    /// Warnings too
    Warn,
    /// What is being done
    Info,
    /// How
    Debug,
    /// Everything
    Trace,
}

fn after_help() -> String {
    format!("Exit codes:\n{EXIT_CODES}")
}

/// The command line as clap sees it, for completions, manual pages and documents.
pub fn command() -> clap::Command {
    Cli::command()
}

/// Runs the program on the process's own arguments and gives its exit code.
pub fn main() -> ExitCode {
    run(std::env::args_os().collect::<Vec<_>>(), &Surroundings::of_this_process())
}

fn run(arguments: Vec<OsString>, surroundings: &Surroundings) -> ExitCode {
    if surroundings.variable(env::COMPLETE).is_some()
        && let Some(answer) = completion::answer(arguments.iter().cloned(), surroundings)
    {
        // A message would end up in the middle of what is being typed.
        let printed = answer.is_ok_and(|answer| Ui::new(UiOptions::default()).print(&answer).is_ok());
        return if printed { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    let command = named_after(Cli::command(), arguments.first());
    let parsed = command.try_get_matches_from(arguments).and_then(|matches| Cli::from_arg_matches(&matches));
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) => return usage_error(&error),
    };
    let mut surroundings = surroundings.clone();
    let loaded = surroundings.load_environment_files();
    let ui = Ui::new(ui_options(&cli.global, &surroundings));
    let forgiven =
        cli.global.allow_failure || matches!(surroundings.variable(env::SENTRY_ALLOW_FAILURE), Some("1" | "true"));
    let ended = loaded.map_err(unusable).and_then(|warnings| execute(cli, ui.clone(), surroundings, warnings));
    match ended {
        Ok(Ended::Done) => ExitCode::SUCCESS,
        // The job of `monitors run` is the user's own; that it failed is not ours to forgive.
        Ok(Ended::Child(code)) => ExitCode::from(code),
        Ok(Ended::Short(_)) if forgiven => ExitCode::SUCCESS,
        Ok(Ended::Short(kind)) => kind.into(),
        Err(error) => {
            if ui::is_broken_pipe(&error) {
                return ExitCode::SUCCESS;
            }
            ui.error(&error);
            if forgiven { ExitCode::SUCCESS } else { error.kind.into() }
        }
    }
}

/// How a command ended that did not fail.
enum Ended {
    /// As it should.
    Done,
    /// Short of what was asked.
    Short(ErrorKind),
    /// As the program that it ran, with that one's exit code.
    Child(u8),
}

/// The version of sentry-cli whose command line this is.
const SENTRY_CLI_VERSION: &str = "3.8.2";

/// Started through a link of the name `sentry-cli`, the program answers by that name: scripts take everything that
/// looks like a number from what `--version` prints, so it is nothing but sentry-cli's own line.
fn named_after(command: clap::Command, program: Option<&OsString>) -> clap::Command {
    let name = program.and_then(|program| std::path::Path::new(program).file_stem());
    match name.and_then(|name| name.to_str()) {
        Some("sentry-cli") => command.name("sentry-cli").bin_name("sentry-cli").version(SENTRY_CLI_VERSION),
        _ => command,
    }
}

fn unusable(error: config::ConfigError) -> CliError {
    CliError::usage("cannot read the configuration").because(error)
}

/// Prints clap's own message; help and version are no errors.
fn usage_error(error: &clap::Error) -> ExitCode {
    let printed = error.print();
    match (error.exit_code(), printed) {
        (0, _) => ExitCode::SUCCESS,
        _ => ErrorKind::Usage.into(),
    }
}

fn execute(cli: Cli, ui: Ui, surroundings: Surroundings, warnings: Vec<String>) -> Result<Ended, CliError> {
    let web = cli.global.web;
    let flags = Flags {
        // Without a directory it is the user's; `--local=` is refused, or an unset variable would lead there.
        local: cli.global.local.map(Option::unwrap_or_default).filter(|_| cli.command.local_is_the_store()),
        url: cli.server_url,
        token: cli.global.auth_token,
        headers: cli.global.headers,
        profile: cli.global.profile,
        trust_host: cli.global.trust_host,
        insecure: cli.global.insecure,
        log_level: cli.global.log_level.map(Into::into),
        ..cli.command.flags()
    };
    let settings = Settings::resolve(&surroundings, &flags).map_err(unusable)?;
    start_logging(settings.log_level.as_ref().map(|level| level.value));
    for warning in warnings.iter().chain(&settings.warnings) {
        ui.warn(&ui::text::printable(warning));
    }
    let cancellation = Cancellation::default();
    if !cli.command.handles_signals() {
        listen_for_interrupts(&cancellation, ui.clone());
    }
    let context =
        Context { ui, settings, surroundings, clock: Arc::new(SystemClock), cancellation, child_code: OnceLock::new() };
    let Some(view) = commands::run(&context, cli.command)? else {
        return Ok(context.child_code.get().map_or(Ended::Done, |code| Ended::Child(*code)));
    };
    match view.web().filter(|_| web) {
        Some(page) => {
            context.ui.open_web(&page);
            // The page is the result, unless a program wants it too.
            if context.ui.format() != Format::Human {
                context.ui.show(view.as_ref())?;
            }
        }
        None => {
            if web {
                context.ui.warn("there is no page for this; --web is left out");
            }
            context.ui.show(view.as_ref())?;
        }
    }
    Ok(view.ended().map_or(Ended::Done, Ended::Short))
}

fn ui_options(global: &GlobalArgs, surroundings: &Surroundings) -> UiOptions {
    let format = match (global.json, global.format) {
        (true, _) | (_, Some(FormatArg::Json)) => Format::Json,
        (_, Some(FormatArg::Ndjson)) => Format::Ndjson,
        (_, Some(FormatArg::Csv)) => Format::Csv,
        (_, Some(FormatArg::Human) | None) => Format::Human,
    };
    UiOptions {
        color: match global.color {
            ColorArg::Auto => ColorChoice::Auto,
            ColorArg::Always => ColorChoice::Always,
            ColorArg::Never => ColorChoice::Never,
        },
        plain_environment: environment::is_plain(surroundings),
        in_ci: environment::is_ci(surroundings),
        links: environment::shows_links(surroundings),
        pager: environment::pager(surroundings).filter(|_| !global.no_pager),
        browsing: environment::browsing(surroundings),
        quiet: global.quiet,
        format,
        columns: global.columns.clone(),
        width: surroundings.variable(env::COLUMNS).and_then(|columns| columns.parse().ok()),
        no_progress: surroundings.variable(env::SENTRY_NO_PROGRESS_BAR) == Some("1"),
    }
}

impl From<LogLevel> for config::LogLevel {
    fn from(level: LogLevel) -> Self {
        match level {
            LogLevel::Off => Self::Off,
            LogLevel::Error => Self::Error,
            LogLevel::Warn => Self::Warn,
            LogLevel::Info => Self::Info,
            LogLevel::Debug => Self::Debug,
            LogLevel::Trace => Self::Trace,
        }
    }
}

fn start_logging(level: Option<config::LogLevel>) {
    let filter = match level {
        None | Some(config::LogLevel::Off) => return,
        Some(config::LogLevel::Error) => tracing::Level::ERROR,
        Some(config::LogLevel::Warn) => tracing::Level::WARN,
        Some(config::LogLevel::Info) => tracing::Level::INFO,
        Some(config::LogLevel::Debug) => tracing::Level::DEBUG,
        Some(config::LogLevel::Trace) => tracing::Level::TRACE,
    };
    // A second subscriber cannot be set in one process; the first one stays.
    let _ = tracing_subscriber::fmt().with_max_level(filter).with_writer(std::io::stderr).try_init();
}

/// The first Ctrl-C asks the work to stop; the second one ends the process.
fn listen_for_interrupts(cancellation: &Cancellation, ui: Ui) {
    let cancellation = cancellation.clone();
    let listening = ctrlc::set_handler(move || {
        if ui.is_paging() {
            return;
        }
        if cancellation.is_requested() {
            #[expect(clippy::exit, reason = "the work was asked to stop and does not; the user insists")]
            std::process::exit(i32::from(ErrorKind::Interrupted.code()));
        }
        cancellation.request();
    });
    if let Err(error) = listening {
        tracing::warn!(%error, "Ctrl-C will end the process at once");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        command().debug_assert();
    }
}
