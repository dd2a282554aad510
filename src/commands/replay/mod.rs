//! `vidette replay SOURCE…`: recorded traffic through the whole pipeline, or to a server.

mod input;
mod local;
mod outgoing;
mod pace;
mod remote;
mod view;

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::Args;

use super::Shown;
use crate::config::Origin;
use crate::context::Context;
use crate::error::CliError;
use crate::model::Slug;
use crate::pipeline::sample::Rate;
use crate::query::{Query, Target};
use crate::recording::Assignment;

/// Replay recorded events through the pipeline, or send them to a server
#[derive(Debug, Args)]
#[command(after_help = "\
Sources are files, directories and - for standard input: event JSON, NDJSON, envelopes and recorded
requests, each plain, gzip or zstd, told apart by their content. They are replayed in the order of
their time, on a clock of their own, so that rates, quotas and retention behave as they did then.
In a directory, the sub-directory below it names the project.
Without --local or --dsn it all goes to the embedded store in the user's data directory.

Examples:
  vidette replay examples/incident
  vidette replay examples/incident --settings examples/incident/settings.toml --local=/tmp/store
  zstdcat events.ndjson.zst | vidette replay - --project web --filter 'level:error' --json
  vidette replay recorded/ --dsn https://KEY@sentry.example.com/4 --shift-to now --new-ids")]
pub struct ReplayArgs {
    /// What to replay; - is standard input
    #[arg(required = true, value_name = "SOURCE", value_hint = clap::ValueHint::AnyPath)]
    sources: Vec<PathBuf>,

    /// Project settings, in the names of Sentry's project config, as TOML or JSON; without it, settings.toml or settings.json in the directory that is replayed
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath, conflicts_with = "dsn")]
    settings: Option<PathBuf>,

    /// The project that everything belongs to
    #[arg(short, long, value_name = "SLUG", conflicts_with = "dsn")]
    project: Option<Slug>,

    /// Only events that match this query
    #[arg(long, value_name = "QUERY", value_parser = event_query)]
    filter: Option<Query>,

    /// Stop after this many records
    #[arg(long, value_name = "COUNT")]
    limit: Option<u64>,

    /// Set a field or tag of every event, such as release=web@1.2.0; may be repeated
    #[arg(long, value_name = "NAME=VALUE")]
    set: Vec<Assignment>,

    /// Give every event a new id; the same input gives the same ids
    #[arg(long)]
    new_ids: bool,

    /// Move all times so that the recording ends at TIME, or now
    #[arg(long, value_name = "TIME", value_parser = input::end_of_recording)]
    shift_to: Option<input::End>,

    /// Replay as fast as it was recorded, instead of as fast as it goes
    #[arg(long, conflicts_with = "speed")]
    realtime: bool,

    /// Replay so many times as fast as it was recorded, such as 60
    #[arg(long, value_name = "FACTOR", value_parser = pace::factor)]
    speed: Option<f64>,

    /// Send to this DSN instead of the embedded store
    #[arg(long, value_name = "DSN")]
    dsn: Option<String>,

    /// Requests at a time, with --dsn
    #[arg(long, value_name = "COUNT", default_value = "8", requires = "dsn")]
    concurrency: NonZeroUsize,

    /// Go on where an interrupted replay of the same sources stopped
    #[arg(long, conflicts_with = "dsn")]
    resume: bool,

    /// Write what could not be used to this file, one record a line
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    rejects: Option<PathBuf>,

    /// The part of the errors that the SDK would have sent, from 0 to 1
    #[arg(long, value_name = "RATE", value_parser = sample_rate)]
    sample_rate: Option<Rate>,

    /// The part of the traces that the SDK would have sent, from 0 to 1
    #[arg(long, value_name = "RATE", value_parser = sample_rate)]
    traces_sample_rate: Option<Rate>,

    /// How many records make one batch
    #[arg(long, value_name = "COUNT", default_value = "2048", hide = true)]
    batch_records: NonZeroUsize,

    /// How many threads work; all processors by default
    #[arg(long, value_name = "COUNT", conflicts_with = "dsn")]
    threads: Option<NonZeroUsize>,
}

fn event_query(text: &str) -> Result<Query, String> {
    let checked = Query::parse(text).and_then(|query| query.validate_for(Target::Event).map(|()| query));
    checked.map_err(|error| format!("\n{}", error.render()))
}

fn sample_rate(text: &str) -> Result<Rate, String> {
    let number: f64 = text.parse().map_err(|_| format!("`{text}` is no number from 0 to 1"))?;
    Rate::try_from(number).map_err(|error| error.to_string())
}

impl ReplayArgs {
    /// An error of a replay that stopped half-way, with how to go on where that is possible.
    fn stopped(&self, error: CliError) -> CliError {
        match self.shift_to {
            Some(input::End::Now) => error,
            _ => error.hint("--resume goes on from here"),
        }
    }
}

/// Replays.
pub(super) fn run(context: &Context, arguments: &ReplayArgs) -> Result<Shown, CliError> {
    if arguments.resume && matches!(arguments.shift_to, Some(input::End::Now)) {
        return Err(CliError::usage("--resume cannot go on with a recording that was moved to another `now`")
            .hint("--shift-to TIME names the same end on every run"));
    }
    let local_by_flag = matches!(context.settings.store.origin, Origin::Flag(_));
    match &arguments.dsn {
        Some(_) if local_by_flag => {
            Err(CliError::usage("--dsn and --local say two different places").hint("name one of them"))
        }
        Some(dsn) => remote::run(context, arguments, dsn),
        None => local::run(context, arguments),
    }
}
