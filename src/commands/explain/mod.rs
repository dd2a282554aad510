//! `vidette explain [FILE]…`: what would happen to events, stage by stage, with nothing stored.

mod changes;
mod grouping;
mod page;

use std::net::IpAddr;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::{Shown, times};
use crate::context::{Cancellation, Context};
use crate::error::{CliError, ErrorKind};
use crate::model::{OutcomeKind, ProjectId, Slug, Timestamp};
use crate::pipeline::explain::{ExplainClock, Explainer, Explanation, ExplanationFault, SingleStage};
use crate::pipeline::settings::SettingsFile;
use crate::pipeline::{Content, RequestFacts, Stages};
use crate::recording::{Origin, RecordKind, RecordingOptions, Sequence, SequenceForm, Source};
use crate::store::DEFAULT_RETENTION_DAYS;
use crate::ui::Format;

/// Tell what would happen to an event, stage by stage, without storing it
#[derive(Debug, Args)]
#[command(after_help = "\
FILE holds event JSON, an envelope or a recorded request, plain, gzip or zstd, told apart by its
content. With --ndjson it holds one event a line, and one JSON object a line comes out, in order:
{event_id, outcome: {outcome, reason, category}, normalized, scrubbed,
grouping: {variants, fingerprint, title, culprit}}. Without --received-at each event comes in at its
own time. Quotas are charged for this run alone.

Examples:
  vidette explain event.json
  vidette explain event.json --settings project.toml --client-ip 203.0.113.9 --full
  vidette explain --ndjson --settings project.json < events.ndjson
  vidette explain --ndjson --stage scrub --settings project.json events.ndjson.zst")]
pub struct ExplainArgs {
    /// What to explain; - is standard input
    #[arg(value_name = "FILE", default_value = "-", value_hint = clap::ValueHint::FilePath)]
    files: Vec<PathBuf>,

    /// One event a line in, one JSON object a line out
    #[arg(long)]
    ndjson: bool,

    /// Run one stage alone, on the event as it is
    #[arg(long, value_enum, value_name = "STAGE")]
    stage: Option<StageArg>,

    /// Project settings, in the names of Sentry's project config, as TOML or JSON
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    settings: Option<PathBuf>,

    /// The project whose part of the settings holds
    #[arg(short, long, value_name = "SLUG")]
    project: Option<Slug>,

    /// When the events came in: 2026-03-01T12:00:00Z or seconds since 1970
    #[arg(long, value_name = "TIME", value_parser = times::moment)]
    received_at: Option<Timestamp>,

    /// The address that they came from
    #[arg(long, value_name = "IP")]
    client_ip: Option<IpAddr>,

    /// The SDK that sent them
    #[arg(long, value_name = "NAME/VERSION")]
    sdk: Option<String>,

    /// Draw whole events, every change, and what does not count for grouping
    #[arg(long)]
    full: bool,
}

/// A stage that can be run alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum StageArg {
    /// To the normal form
    Normalize,
    /// beforeSend rules and inbound filters
    Filter,
    /// Sample rates of the SDK and dynamic sampling
    Sample,
    /// Private data out
    Scrub,
    /// To the issue
    Group,
}

impl From<StageArg> for SingleStage {
    fn from(stage: StageArg) -> Self {
        match stage {
            StageArg::Normalize => Self::Normalize,
            StageArg::Filter => Self::Filter,
            StageArg::Sample => Self::Sample,
            StageArg::Scrub => Self::Scrub,
            StageArg::Group => Self::Group,
        }
    }
}

/// Explains, and writes as it goes where it can.
pub(super) fn run(context: &Context, arguments: &ExplainArgs) -> Result<Shown, CliError> {
    let format = if arguments.ndjson { Format::Ndjson } else { context.ui.format() };
    if format == Format::Csv {
        return Err(CliError::usage("explanations have no CSV form").hint("--ndjson gives one JSON object an event"));
    }
    let mut run = Run { context, arguments, explainer: explainer(context, arguments)?, total: 0, unreadable: 0 };
    let mut documents = Vec::new();
    let mut line = Vec::new();
    run.each(|explanation, number| {
        match format {
            Format::Json => documents.push(to_json(&explanation)?),
            Format::Ndjson => {
                line.clear();
                explanation.write_json(&mut line);
                line.push(b'\n');
                context.ui.print(&line)?;
            }
            Format::Human | Format::Csv => {
                let gap = if number > 0 { "\n" } else { "" };
                let drawn = page::draw(&explanation, arguments.full, context.ui.canvas());
                context.ui.print(format!("{gap}{drawn}").as_bytes())?;
            }
        }
        Ok(())
    })?;
    if format == Format::Json {
        let shown = match documents.len() {
            1 => serde_json::to_vec_pretty(&documents.first()),
            _ => serde_json::to_vec_pretty(&documents),
        };
        let mut shown = shown.map_err(|error| CliError::new(ErrorKind::Internal, "no JSON form").because(error))?;
        shown.push(b'\n');
        context.ui.print(&shown)?;
    }
    run.finish()
}

struct Run<'r> {
    context: &'r Context,
    arguments: &'r ExplainArgs,
    explainer: Explainer,
    total: u64,
    unreadable: u64,
}

impl Run<'_> {
    /// Hands each explanation with its number to `show`, in the order of the input.
    fn each(&mut self, mut show: impl FnMut(Explanation, u64) -> Result<(), CliError>) -> Result<(), CliError> {
        let form = if self.arguments.ndjson { SequenceForm::Lines } else { SequenceForm::Detected };
        let sources = self.arguments.files.iter().map(|path| source(path)).collect();
        let sequence = Sequence::open(sources, form, &RecordingOptions::default())
            .map_err(|error| CliError::usage("cannot read what is to be explained").because(error))?;
        for record in sequence {
            if self.context.cancellation.is_requested() {
                return Err(Cancellation::error("what was printed stands"));
            }
            let explanations = match record {
                Ok((origin, kind)) => {
                    let mut explanations = self.explain(kind);
                    for explanation in &mut explanations {
                        locate(explanation, &origin);
                    }
                    explanations
                }
                Err(error) => {
                    let content = Content::Unreadable { message: error.to_string() };
                    self.explainer.explain(content)
                }
            };
            for explanation in explanations {
                self.unreadable += u64::from(explanation.is_unreadable());
                show(explanation, self.total)?;
                self.total += 1;
            }
        }
        Ok(())
    }

    fn explain(&mut self, kind: RecordKind) -> Vec<Explanation> {
        let content = match kind {
            RecordKind::Event(bytes) => Content::Event(bytes),
            RecordKind::Envelope(bytes) => Content::Envelope(bytes),
            RecordKind::Request(request) => Content::Request(Box::new(request)),
        };
        match self.arguments.stage {
            None => self.explainer.explain(content),
            Some(stage) => self.explainer.explain_stage(stage.into(), content),
        }
    }

    fn finish(self) -> Result<Shown, CliError> {
        if self.unreadable > 0 {
            let message = format!("{} of {} could not be read", self.unreadable, self.total);
            return Err(CliError::new(ErrorKind::Partial, message));
        }
        if self.total == 0 {
            self.context.ui.warn("there was no event in the input");
        }
        Ok(None)
    }
}

fn source(path: &Path) -> Source {
    if path.as_os_str() == "-" {
        Source::Stream { name: "standard input".to_owned(), reader: Box::new(std::io::stdin()) }
    } else {
        Source::Path(path.to_owned())
    }
}

/// Says where in the file something could not be read.
fn locate(explanation: &mut Explanation, origin: &Origin) {
    let Some(ExplanationFault { message, place }) = &mut explanation.fault else { return };
    let (line, column) = place.take().unwrap_or((1, 0));
    let (line, column) = origin.within(line, column);
    let column = if column > 0 { format!(" column {column}") } else { String::new() };
    *message = format!("{message} at line {line}{column} of {}", origin.file.path.display());
}

fn explainer(context: &Context, arguments: &ExplainArgs) -> Result<Explainer, CliError> {
    let named = arguments.settings.as_deref().unwrap_or_else(|| Path::new(""));
    let wrong = || format!("cannot use the settings in `{}`", named.display());
    let file = match &arguments.settings {
        None => SettingsFile::default(),
        Some(path) => {
            let text = std::fs::read_to_string(path).map_err(|error| CliError::usage(wrong()).because(error))?;
            SettingsFile::parse(&text).map_err(|error| CliError::usage(wrong()).because(error))?
        }
    };
    for name in &file.unknown {
        context.ui.warn(&format!("`{name}` in `{}` is no known setting and has no effect", named.display()));
    }
    let settings = match &arguments.project {
        Some(slug) => file.for_project(slug),
        None => file.for_any_project(),
    };
    let settings = settings.map_err(|error| CliError::usage(wrong()).because(error))?;
    let stages = Stages::new(ProjectId(1), &settings, DEFAULT_RETENTION_DAYS)
        .map_err(|error| CliError::usage(wrong()).because(error))?;
    for warning in &stages.warnings {
        context.ui.warn(warning);
    }
    let facts =
        RequestFacts { client_ip: arguments.client_ip, client: arguments.sdk.clone(), ..RequestFacts::default() };
    let clock = ExplainClock { received_at: arguments.received_at, now: context.clock.now() };
    Ok(Explainer::new(stages, facts, clock))
}

/// An explanation as a JSON document.
fn to_json(explanation: &Explanation) -> Result<serde_json::Value, CliError> {
    let mut bytes = Vec::new();
    explanation.write_json(&mut bytes);
    serde_json::from_slice(&bytes)
        .map_err(|error| CliError::new(ErrorKind::Internal, "an explanation has no JSON form").because(error))
}

/// Whether an outcome lets an event through.
pub(super) const fn is_kept(kind: OutcomeKind) -> bool {
    matches!(kind, OutcomeKind::Accepted)
}
