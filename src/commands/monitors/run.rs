//! `vidette monitors run`: a job with a check-in at its beginning and one at its end.
//!
//! The job comes first: nothing that is wrong with the check-ins keeps it from running or changes its exit code.

use std::ffi::OsString;
use std::time::Instant;

use clap::Args;

use super::check_ins::{Job, Reporter};
use super::schedule;
use crate::client::ingest::IngestOptions;
use crate::commands::Shown;
use crate::commands::job::{self, Ended};
use crate::commands::sending;
use crate::context::Context;
use crate::error::CliError;
use crate::protocol::{Dsn, InvalidCheckIn, MonitorConfig, MonitorSchedule};
use crate::secret::Secret;

/// Run a job and tell its monitor how it went
#[derive(Debug, Args)]
#[command(
    long_about = "Run a job and tell its monitor how it went: one check-in when it begins, one when it ends. It needs a DSN and no token, or --local for the embedded store.

The exit code is the job's; 128 and the number of the signal that ended it; 127 when there is no such program, 126 when it cannot be run. Its input and output are left alone. Signals are passed on to it, and the second check-in is sent whatever happens. Without a DSN, or with a server that does not answer, the job runs all the same, and a warning says so.

With --schedule the monitor is made, or changed, by the first check-in.",
    after_help = "Examples:
  vidette monitors run nightly-import -- ./import.sh --all
  vidette monitors run backup -e staging -s '30 2 * * *' --timezone Europe/Vienna --max-runtime 60 -- restic backup /srv"
)]
pub(super) struct RunArgs {
    /// The monitor's slug; the job finds it in SENTRY_MONITOR_SLUG
    #[arg(value_name = "SLUG")]
    slug: String,

    /// The environment that the job runs in
    #[arg(short, long, visible_alias = "env", value_name = "NAME", default_value = "production")]
    environment: String,

    /// When the job runs, as a crontab line; makes or changes the monitor
    #[arg(short, long, value_name = "CRONTAB", value_parser = schedule::crontab)]
    schedule: Option<String>,

    /// How many minutes the job may be late
    #[arg(long, value_name = "MINUTES", requires = "schedule", value_parser = positive())]
    check_in_margin: Option<u64>,

    /// How many minutes the job may run
    #[arg(long, value_name = "MINUTES", requires = "schedule", value_parser = positive())]
    max_runtime: Option<u64>,

    /// The time zone of the schedule, such as Europe/Vienna
    #[arg(long, value_name = "ZONE", requires = "schedule", value_parser = schedule::timezone)]
    timezone: Option<String>,

    /// After how many failures in a row there is an issue
    #[arg(long, value_name = "N", requires = "schedule", value_parser = positive())]
    failure_issue_threshold: Option<u64>,

    /// After how many successes in a row the issue is resolved
    #[arg(long, value_name = "N", requires = "schedule", value_parser = positive())]
    recovery_threshold: Option<u64>,

    /// Send to this DSN, instead of the one that SENTRY_DSN or a configuration file names
    #[arg(long, value_name = "DSN", value_parser = |text: &str| Ok::<_, std::convert::Infallible>(Secret::new(text)))]
    dsn: Option<Secret>,

    /// The job, after `--`
    #[arg(last = true, required = true, value_name = "COMMAND")]
    command: Vec<OsString>,
}

fn positive() -> clap::builder::RangedU64ValueParser {
    clap::value_parser!(u64).range(1..)
}

/// Runs the job.
pub(super) fn run(context: &Context, arguments: &RunArgs) -> Result<Shown, CliError> {
    let check_ins = Job::new(&arguments.slug, &arguments.environment).map_err(|error| match error {
        InvalidCheckIn::EmptySlug => CliError::usage(format!("`{}` is no monitor's slug", arguments.slug))
            .hint("a slug has letters, digits, - and _, such as nightly-import; the job was not run"),
        error => CliError::usage(format!("`{}` is no environment: {error}", arguments.environment))
            .hint("the job was not run"),
    })?;
    let opening = check_ins.opening(monitor_config(arguments));
    let way = Way::of(context, arguments, opening);
    let started = Instant::now();
    let ended = job::run(&arguments.command, &[("SENTRY_MONITOR_SLUG", arguments.slug.clone())]);
    let took = started.elapsed();
    if let Ended::NotStarted(error) = &ended {
        let program = arguments.command.first().map(|program| program.to_string_lossy()).unwrap_or_default();
        context.ui.error(&CliError::failed(format!("cannot run `{program}`: {error}")));
    }
    for fault in way.finish(context, check_ins.closing(ended.succeeded(), took)) {
        context.ui.warn(&fault);
    }
    // Set once in the life of the process.
    let _ = context.child_code.set(ended.code());
    Ok(None)
}

/// Where the check-ins go.
enum Way {
    /// To a server.
    Server(Reporter),
    /// Through the pipeline into the embedded store.
    Store,
    /// Nowhere, which was said.
    Nowhere,
}

impl Way {
    /// The one that the settings name; the first check-in is on it.
    fn of(context: &Context, arguments: &RunArgs, opening: Vec<u8>) -> Self {
        let stored = context.settings.local_requested && arguments.dsn.is_none();
        let failed = if stored {
            match store(context, &opening) {
                Ok(()) => return Self::Store,
                Err(reason) => reason,
            }
        } else {
            match find_dsn(context, arguments) {
                Ok((dsn, options)) => {
                    return Self::Server(Reporter::start(dsn, options, context.clock.clone(), opening));
                }
                Err(reason) => reason,
            }
        };
        context.ui.warn(&format!("no check-ins are sent: {failed}"));
        Self::Nowhere
    }

    /// Sends the second check-in. Answers with what went wrong with either.
    fn finish(self, context: &Context, closing: Vec<u8>) -> Vec<String> {
        match self {
            Self::Server(reporter) => reporter.finish(closing),
            Self::Store => match store(context, &closing) {
                Ok(()) => Vec::new(),
                Err(reason) => vec![format!("the closing check-in was not stored: {reason}")],
            },
            Self::Nowhere => Vec::new(),
        }
    }
}

/// Stores a check-in. The store is open no longer than that: the job may need it.
fn store(context: &Context, envelope: &[u8]) -> Result<(), String> {
    let project = context.settings.project.as_ref().map(|project| project.value.as_str());
    sending::store_own(context, project, envelope).map_err(|error| error.chain())
}

/// The DSN that check-ins go to, or why they go nowhere.
fn find_dsn(context: &Context, arguments: &RunArgs) -> Result<(Dsn, IngestOptions), String> {
    let settings = &context.settings;
    let configured = settings.dsn.as_ref().map(|setting| (&setting.value, setting.origin.to_string()));
    let named = arguments.dsn.as_ref().map(|dsn| (dsn, "flag --dsn".to_owned()));
    let (dsn, origin) = named.or(configured).ok_or("set SENTRY_DSN, or name a DSN with --dsn")?;
    let dsn: Dsn = dsn.expose().trim().parse().map_err(|error| format!("{error} ({origin})"))?;
    let options = context.ingest_options(&dsn).map_err(|error| error.chain())?;
    Ok((dsn, options))
}

fn monitor_config(arguments: &RunArgs) -> Option<MonitorConfig> {
    Some(MonitorConfig {
        schedule: MonitorSchedule::Crontab { value: arguments.schedule.clone()? },
        checkin_margin: arguments.check_in_margin,
        max_runtime: arguments.max_runtime,
        timezone: arguments.timezone.clone(),
        failure_issue_threshold: arguments.failure_issue_threshold,
        recovery_threshold: arguments.recovery_threshold,
        owner: None,
    })
}
