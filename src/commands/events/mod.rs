//! `vidette events list|view|tail`.

mod document;
mod fields;
mod frames;
mod list;
mod page;
mod reading;
mod row;
mod selection;
mod source;
mod tail;
mod ui_form;
mod view;

use clap::{Args, Subcommand};

pub(super) use document::{EventDocument, FoundEvent, document};
pub(super) use ui_form::stored as stored_form;

use super::Shown;
use super::scope::ProjectsArgs;
use crate::config::Flags;
use crate::context::Context;
use crate::error::CliError;

/// Look at events
#[derive(Debug, Args)]
pub struct EventsArgs {
    #[command(flatten)]
    scope: ProjectsArgs,

    #[command(subcommand)]
    command: EventsCommand,
}

/// Look at events
#[derive(Debug, Subcommand)]
enum EventsCommand {
    /// List events, the latest first
    List(list::ListArgs),
    /// Show an event: what broke, where, who met it, what led to it
    View(view::ViewArgs),
    /// Print events as they come in
    Tail(tail::TailArgs),
}

impl EventsArgs {
    /// What takes part in resolving the settings.
    pub(super) fn flags(&self) -> Flags {
        self.scope.flags()
    }
}

/// Looks at events.
pub(super) fn run(context: &Context, arguments: &EventsArgs) -> Result<Shown, CliError> {
    let scope = &arguments.scope;
    match &arguments.command {
        EventsCommand::List(arguments) => list::run(context, arguments),
        EventsCommand::View(arguments) => reading::run(context, scope, arguments),
        EventsCommand::Tail(arguments) => tail::run(context, arguments),
    }
}
