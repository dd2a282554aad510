//! What `send-event` and `send-envelope` share: what is sent, where to, and what became of it.
//!
//! Something to send is a [`Parcel`], an envelope in bytes. It goes to a server ([`remote`]) or through
//! the pipeline into the embedded store ([`local`]); either way each parcel ends as one [`Row`]. One
//! that cannot be sent does not stop the others.

pub(super) mod inputs;
mod local;
mod remote;
mod report;

pub(super) use inputs::{Input, find};
pub(super) use report::Delivery;

use std::path::PathBuf;

use clap::Args;

use crate::config::Origin;
use crate::context::Context;
use crate::error::CliError;
use crate::model::EventId;
use crate::pipeline::sample::ClientSampling;
use crate::protocol::Dsn;
use crate::secret::Secret;

/// Where things are sent to.
#[derive(Debug, Args)]
#[command(next_help_heading = "Where to")]
pub(super) struct TargetArgs {
    /// Send to this DSN, instead of the one that SENTRY_DSN or a configuration file names
    #[arg(long, value_name = "DSN", value_parser = |text: &str| Ok::<_, std::convert::Infallible>(Secret::new(text)))]
    dsn: Option<Secret>,

    /// With --local: the project, by slug or number; the only one, or a new one called `default`, unless it is named
    #[arg(long, value_name = "PROJECT")]
    project: Option<String>,

    /// With --local: project settings for the pipeline, as JSON or TOML
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    settings: Option<PathBuf>,
}

/// Where things go.
#[derive(Debug)]
pub(super) enum Target {
    /// To a server.
    Server(Box<Dsn>),
    /// Through the pipeline into the embedded store.
    Store {
        /// The project, if it was named.
        project: Option<String>,
        /// The file with project settings.
        settings: Option<PathBuf>,
    },
}

impl TargetArgs {
    /// Where things go: the store when `--local` asks for it, else the DSN of the flag, the environment or a file.
    ///
    /// # Errors
    /// [`crate::error::ErrorKind::Usage`] when nothing says where to, or two things contradict each other.
    pub(super) fn resolve(&self, context: &Context) -> Result<Target, CliError> {
        let settings = &context.settings;
        // A flag beats the environment, so `--dsn` is not held up by a store that only a variable names.
        let by_flag = !matches!(settings.store.origin, Origin::Environment(_));
        if self.dsn.is_some() && settings.local_requested && by_flag {
            return Err(CliError::usage("--dsn and --local say two different places").hint("name one of them"));
        }
        if settings.local_requested && self.dsn.is_none() {
            let project = self.project.clone().or_else(|| settings.project.as_ref().map(|named| named.value.clone()));
            return Ok(Target::Store { project, settings: self.settings.clone() });
        }
        let (dsn, origin) = match (&self.dsn, &settings.dsn) {
            (Some(dsn), _) => (dsn, Origin::Flag("--dsn")),
            (None, Some(configured)) => (&configured.value, configured.origin.clone()),
            (None, None) => {
                return Err(CliError::usage("nothing says where to send to")
                    .hint("--dsn DSN, or SENTRY_DSN in the environment, names a server")
                    .hint("--local puts it through the pipeline into the embedded store"));
            }
        };
        if self.project.is_some() || self.settings.is_some() {
            return Err(CliError::usage("--project and --settings are for the embedded store")
                .hint("add --local; the DSN names the project on a server"));
        }
        let dsn = dsn.expose().trim().parse::<Dsn>();
        let dsn =
            dsn.map_err(|error| CliError::usage(format!("the DSN from {origin} cannot be used")).because(error))?;
        Ok(Target::Server(Box::new(dsn)))
    }
}

/// An envelope on its way.
#[derive(Debug)]
pub(super) struct Parcel {
    /// The event it is about.
    pub(super) event_id: Option<EventId>,
    /// The envelope.
    pub(super) bytes: Vec<u8>,
}

/// What an input became.
#[derive(Debug)]
pub(super) enum Prepared {
    /// Something to send.
    Ready(Parcel),
    /// Something that the sample rates of the command line leave out before it is sent to a server.
    SampledOut(EventId),
    /// Nothing that could be sent; the text says why.
    Unusable(String),
}

/// How things are sent.
#[derive(Debug, Clone, Copy)]
pub(super) struct Manner {
    /// What a row of the report is: `events` or `envelopes`.
    pub(super) noun: &'static str,
    /// Whether bytes are sent whatever they are, and uncompressed.
    pub(super) unchanged: bool,
    /// The sample rates of the command line; in the embedded store they are the pipeline's.
    pub(super) sampling: ClientSampling,
}

/// Puts an envelope that this program made through the pipeline into the embedded store.
///
/// # Errors
/// Why it was not stored.
pub(super) fn store_own(context: &Context, project: Option<&str>, envelope: &[u8]) -> Result<(), CliError> {
    let manner = Manner { noun: "envelopes", unchanged: true, sampling: ClientSampling::default() };
    let mut prepare = |_: &Input| Prepared::Ready(Parcel { event_id: None, bytes: envelope.to_vec() });
    match local::store(context, project, None, &[Input::Flags], manner, &mut prepare)?.fault() {
        Some(fault) => Err(CliError::failed(fault)),
        None => Ok(()),
    }
}

/// Sends every input, prepared one by one as there is room for it.
///
/// # Errors
/// What keeps everything from being sent; what happens to one input is told in the delivery.
pub(super) fn deliver(
    context: &Context,
    target: &Target,
    inputs: &[Input],
    manner: Manner,
    prepare: &mut dyn FnMut(&Input) -> Prepared,
) -> Result<Delivery, CliError> {
    match target {
        Target::Server(dsn) => remote::send(context, dsn, inputs, manner, prepare),
        Target::Store { project, settings } => {
            local::store(context, project.as_deref(), settings.as_deref(), inputs, manner, prepare)
        }
    }
}
