//! `vidette monitors list|run`: monitors of jobs that run by a clock.

mod check_ins;
mod list;
mod run;
mod schedule;

use clap::{Args, Subcommand};

use super::Shown;
use super::scope::OrganizationArgs;
use crate::config::Flags;
use crate::context::Context;
use crate::error::CliError;

/// Look at monitors of jobs, and run a job with check-ins
#[derive(Debug, Args)]
pub struct MonitorsArgs {
    #[command(flatten)]
    organization: OrganizationArgs,

    #[command(subcommand)]
    command: MonitorsCommand,
}

/// Look at monitors of jobs, and run a job with check-ins
#[derive(Debug, Subcommand)]
enum MonitorsCommand {
    /// List the monitors
    List(list::ListArgs),
    /// Run a job and tell its monitor how it went
    Run(run::RunArgs),
}

impl MonitorsArgs {
    /// What takes part in resolving the settings.
    pub(super) fn flags(&self) -> Flags {
        self.organization.flags()
    }

    /// Whether a job is run, which gets the signals that come.
    pub(super) const fn runs_a_job(&self) -> bool {
        matches!(self.command, MonitorsCommand::Run(_))
    }
}

/// Looks at monitors, or runs a job.
pub(super) fn run(context: &Context, arguments: MonitorsArgs) -> Result<Shown, CliError> {
    match arguments.command {
        MonitorsCommand::List(arguments) => list::run(context, &arguments),
        MonitorsCommand::Run(arguments) => run::run(context, &arguments),
    }
}
