//! `vidette releases`: making releases, finishing them, and saying what is in them.

mod change;
mod health;
mod info;
mod list;
mod propose;
mod set_commits;
mod told;

use clap::{Args, Subcommand};

use super::deploys::{self, DeploysCommand};
use super::scope::{ProjectsArgs, ReleaseVersion};
use super::{Shown, times};
use crate::client::{Client, ClientError};
use crate::config::Flags;
use crate::context::Context;
use crate::error::CliError;
use crate::model::Timestamp;
pub(super) use told::Told;

/// Make releases, finish them, say what is in them and see how they do
#[derive(Debug, Args)]
pub struct ReleasesArgs {
    #[command(flatten)]
    projects: ProjectsArgs,

    #[command(subcommand)]
    command: ReleasesCommand,
}

#[derive(Debug, Subcommand)]
enum ReleasesCommand {
    /// Make a release
    New(change::NewArgs),
    /// Mark a release as released
    Finalize(change::FinalizeArgs),
    /// Say which commits are in a release
    SetCommits(set_commits::SetCommitsArgs),
    /// List releases
    List(list::ListArgs),
    /// Show a release
    Info(info::InfoArgs),
    /// See how releases do: adoption, and sessions and users without a crash
    Health(health::HealthArgs),
    /// Remove a release
    #[command(after_help = "Examples:
  vidette releases delete shop@1.4.0")]
    Delete(VersionArgs),
    /// Put a release out of sight
    #[command(after_help = "Examples:
  vidette releases archive shop@1.4.0")]
    Archive(VersionArgs),
    /// Bring an archived release back
    #[command(after_help = "Examples:
  vidette releases restore shop@1.4.0")]
    Restore(VersionArgs),
    /// Print a version for the release that is being built
    ProposeVersion(propose::ProposeArgs),
    /// Deploys of a release; `vidette deploys` is the newer spelling
    #[command(hide = true)]
    Deploys(DeploysArgs),
}

/// A release.
#[derive(Debug, Args)]
struct VersionArgs {
    /// The release's version
    #[arg(id = "of_version", value_name = "VERSION", allow_hyphen_values = true)]
    version: ReleaseVersion,
}

#[derive(Debug, Args)]
struct DeploysArgs {
    /// The release's version
    #[arg(id = "of_version", value_name = "VERSION", allow_hyphen_values = true)]
    version: ReleaseVersion,

    #[command(subcommand)]
    command: DeploysCommand,
}

impl ReleasesArgs {
    /// Whether `--local` is this command's own flag and does not ask for the embedded store.
    pub(super) const fn means_the_checkout(&self) -> bool {
        matches!(self.command, ReleasesCommand::SetCommits(_))
    }

    /// What takes part in resolving the settings.
    pub(super) fn flags(&self) -> Flags {
        let release = match &self.command {
            ReleasesCommand::Deploys(arguments) => Some(arguments.version.to_string()),
            _ => None,
        };
        Flags { release, ..self.projects.flags() }
    }
}

/// Does what is asked about releases.
pub(super) fn run(context: &Context, arguments: ReleasesArgs) -> Result<Shown, CliError> {
    match arguments.command {
        ReleasesCommand::New(arguments) => change::new(context, &arguments),
        ReleasesCommand::Finalize(arguments) => change::finalize(context, &arguments),
        ReleasesCommand::SetCommits(arguments) => set_commits::run(context, &arguments),
        ReleasesCommand::List(arguments) => list::run(context, &arguments),
        ReleasesCommand::Info(arguments) => info::run(context, &arguments),
        ReleasesCommand::Health(arguments) => health::run(context, &arguments),
        ReleasesCommand::Delete(arguments) => change::delete(context, arguments.version.as_str()),
        ReleasesCommand::Archive(arguments) => change::set_status(context, arguments.version.as_str(), "archived"),
        ReleasesCommand::Restore(arguments) => change::set_status(context, arguments.version.as_str(), "open"),
        ReleasesCommand::ProposeVersion(_) => propose::run(context),
        ReleasesCommand::Deploys(below) => {
            deploys::dispatch(context, below.command, arguments.projects.names_projects())
        }
    }
}

/// Who is asked about which organisation.
struct Server<'c> {
    client: Client,
    organization: &'c str,
}

fn server(context: &Context) -> Result<Server<'_>, CliError> {
    Ok(Server { client: context.client()?, organization: context.organization()? })
}

/// The same for what makes a release; an embedded store that was asked for is made with it.
fn server_to_fill(context: &Context) -> Result<Server<'_>, CliError> {
    Ok(Server { client: context.client_making_store()?, organization: context.organization()? })
}

/// A failure about a release, with what is missing named.
pub(super) fn of_release(error: ClientError, organization: &str, version: &str) -> CliError {
    if !error.is_not_found() {
        return error.into();
    }
    CliError::not_found(format!("no release `{version}` in the organisation `{organization}`"))
        .hint("`vidette releases list` shows those there are; a server also says this of what the token may not see")
}

/// A time on the command line: RFC 3339, RFC 2822, a day, or seconds since 1970.
pub(super) fn moment(text: &str) -> Result<Timestamp, String> {
    let text = text.trim();
    if let Ok(time) = jiff::fmt::rfc2822::parse(text) {
        return Ok(Timestamp::from_millis(time.timestamp().as_millisecond()));
    }
    times::moment(text).map_err(|_| format!("`{text}` is no time: expected RFC 3339, RFC 2822 or seconds since 1970"))
}
