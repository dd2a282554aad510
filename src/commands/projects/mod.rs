//! `vidette projects list|info|keys|create|delete`: on a server, or in the embedded store.

mod create;
mod delete;
mod info;
mod keys;
mod list;

use clap::{Args, Subcommand};

use super::Shown;
use super::scope::OrganizationArgs;
use crate::config::Flags;
use crate::context::Context;
use crate::error::CliError;

/// Look at projects, make them and remove them
#[derive(Debug, Args)]
pub struct ProjectsArgs {
    #[command(flatten)]
    organization: OrganizationArgs,

    #[command(subcommand)]
    command: ProjectsCommand,
}

/// Look at projects, make them and remove them
#[derive(Debug, Subcommand)]
enum ProjectsCommand {
    /// List the projects
    List(list::ListArgs),
    /// Show a project with its DSNs
    #[command(visible_alias = "view")]
    Info(info::InfoArgs),
    /// List the keys of a project with their DSNs
    Keys(keys::KeysArgs),
    /// Make a project
    Create(create::CreateArgs),
    /// Remove a project with everything in it
    Delete(delete::DeleteArgs),
}

impl ProjectsArgs {
    /// What takes part in resolving the settings.
    pub(super) fn flags(&self) -> Flags {
        self.organization.flags()
    }
}

/// Looks at projects, makes one or removes one.
pub(super) fn run(context: &Context, arguments: ProjectsArgs) -> Result<Shown, CliError> {
    match arguments.command {
        ProjectsCommand::List(arguments) => list::run(context, &arguments),
        ProjectsCommand::Info(arguments) => info::run(context, &arguments),
        ProjectsCommand::Keys(arguments) => keys::run(context, &arguments),
        ProjectsCommand::Create(arguments) => create::run(context, &arguments),
        ProjectsCommand::Delete(arguments) => delete::run(context, &arguments),
    }
}
