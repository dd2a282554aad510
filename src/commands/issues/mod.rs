//! `vidette issues list|view|resolve|unresolve|archive`.

mod change;
mod document;
mod list;
mod selection;
mod timeline;
mod view;

use clap::Subcommand;

pub(super) use selection::find_one as find_issue;

use super::Shown;
use crate::context::Context;
use crate::error::CliError;

/// Look at issues and change their state
#[derive(Debug, Subcommand)]
pub enum IssuesCommand {
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
}

/// Looks at issues, or changes their state.
pub(super) fn run(context: &Context, command: IssuesCommand) -> Result<Shown, CliError> {
    match command {
        IssuesCommand::List(arguments) => list::run(context, &arguments),
        IssuesCommand::View(arguments) => view::run(context, &arguments),
        IssuesCommand::Resolve(arguments) => change::resolve(context, &arguments),
        IssuesCommand::Unresolve(arguments) => change::unresolve(context, &arguments),
        IssuesCommand::Archive(arguments) => change::archive(context, &arguments),
    }
}
