//! `vidette events list|view`.

mod document;
mod frames;
mod list;
mod page;
mod view;

use clap::Subcommand;

pub(super) use document::{EventDocument, ServerEvent, document, server_document};

use super::Shown;
use crate::context::Context;
use crate::error::CliError;

/// Look at events
#[derive(Debug, Subcommand)]
pub enum EventsCommand {
    /// List events, the latest first
    List(list::ListArgs),
    /// Show an event: what broke, where, who met it, what led to it
    View(view::ViewArgs),
}

/// Looks at events.
pub(super) fn run(context: &Context, command: EventsCommand) -> Result<Shown, CliError> {
    match command {
        EventsCommand::List(arguments) => list::run(context, &arguments),
        EventsCommand::View(arguments) => view::run(context, &arguments),
    }
}
