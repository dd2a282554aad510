//! `vidette issues list|view|resolve|unresolve|archive|assign|merge|delete`.

mod assign;
mod change;
mod delete;
mod list;
mod merge;
mod name;
mod place;
mod rows;
mod selection;
mod timeline;
mod view;

use clap::{Args, Subcommand};

use super::Shown;
use super::scope::ProjectsArgs;
use crate::config::Flags;
use crate::context::Context;
use crate::error::CliError;
use selection::EarlyArgs;

/// Look at issues and change their state
#[derive(Debug, Args)]
pub struct IssuesArgs {
    #[command(flatten)]
    scope: ProjectsArgs,

    #[command(flatten)]
    early: EarlyArgs,

    #[command(subcommand)]
    command: IssuesCommand,
}

#[derive(Debug, Subcommand)]
enum IssuesCommand {
    /// List issues, the latest seen first
    List(list::ListArgs),
    /// Show an issue with its latest event
    View(view::ViewArgs),
    /// Mark issues as fixed; they come back when it happens again
    Resolve(change::ResolveArgs),
    /// Take issues back from being resolved or archived
    Unresolve(change::UnresolveArgs),
    /// Put issues aside, for good or until something happens
    #[command(visible_alias = "mute")]
    Archive(change::ArchiveArgs),
    /// Give issues to somebody
    Assign(assign::AssignArgs),
    /// Make one issue of several
    Merge(merge::MergeArgs),
    /// Delete issues with their events
    Delete(delete::DeleteArgs),
}

impl IssuesArgs {
    /// What takes part in resolving the settings.
    pub(super) fn flags(&self) -> Flags {
        self.scope.flags()
    }
}

/// Looks at issues, or changes them.
pub(super) fn run(context: &Context, arguments: &IssuesArgs) -> Result<Shown, CliError> {
    let early = &arguments.early;
    match &arguments.command {
        IssuesCommand::List(arguments) => list::run(context, early, arguments),
        IssuesCommand::View(arguments) => view::run(context, early, arguments),
        IssuesCommand::Resolve(arguments) => change::resolve(context, early, arguments),
        IssuesCommand::Unresolve(arguments) => change::unresolve(context, early, arguments),
        IssuesCommand::Archive(arguments) => change::archive(context, early, arguments),
        IssuesCommand::Assign(arguments) => assign::run(context, early, arguments),
        IssuesCommand::Merge(arguments) => merge::run(context, early, arguments),
        IssuesCommand::Delete(arguments) => delete::run(context, early, arguments),
    }
}
