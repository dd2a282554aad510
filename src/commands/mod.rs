//! The commands: a file each, with its arguments and a function that returns a view.
//!
//! A command resolves its arguments, calls the layers below, and returns what there is to show. It
//! must not print, and it must not hold logic that a test would want to reach without it.

pub mod completions;
mod config;
mod document;
mod events;
mod explain;
mod issues;
pub mod man;
mod organizations;
mod paging;
mod projects;
mod replay;
mod retention;
mod scope;
mod search;
mod send_envelope;
mod send_event;
mod sending;
mod stats;
mod times;

use clap::Subcommand;

use crate::config::Flags;
use crate::context::Context;
use crate::error::CliError;
use crate::ui::View;

/// What there is to show, if the command did not already write its own output.
pub type Shown = Option<Box<dyn View>>;

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Send an event to a DSN, or through the pipeline into the embedded store
    SendEvent(Box<send_event::SendEventArgs>),
    /// Send envelopes to a DSN, or through the pipeline into the embedded store
    SendEnvelope(send_envelope::SendEnvelopeArgs),
    /// Replay recorded events through the pipeline, or send them to a server
    Replay(replay::ReplayArgs),
    /// Tell what would happen to an event, stage by stage, without storing it
    Explain(explain::ExplainArgs),
    /// Look at issues and change their state
    #[command(visible_alias = "issue")]
    Issues(issues::IssuesArgs),
    /// Look at events
    #[command(subcommand, visible_alias = "event")]
    Events(events::EventsCommand),
    /// Look at organisations
    #[command(subcommand, visible_aliases = ["organization", "orgs", "org"])]
    Organizations(organizations::OrganizationsCommand),
    /// Look at projects and make them
    #[command(subcommand, visible_alias = "project")]
    Projects(projects::ProjectsCommand),
    /// Count what became of everything that came in
    Stats(stats::StatsArgs),
    /// See and set how long events are kept, and remove what is older
    #[command(subcommand)]
    Retention(retention::RetentionCommand),
    /// Show the configuration and where each value comes from
    #[command(subcommand)]
    Config(config::ConfigCommand),
    /// Print a shell's completion script
    Completions(completions::CompletionsArgs),
    /// Write the manual pages
    Man(man::ManArgs),
}

impl Command {
    /// The flags of this command that take part in resolving the settings.
    pub fn flags(&self) -> Flags {
        match self {
            Self::Issues(arguments) => arguments.flags(),
            _ => Flags::default(),
        }
    }
}

/// Runs a command.
///
/// # Errors
/// Whatever the command could not do.
pub fn run(context: &Context, command: Command) -> Result<Shown, CliError> {
    match command {
        Command::SendEvent(arguments) => send_event::run(context, &arguments),
        Command::SendEnvelope(arguments) => send_envelope::run(context, &arguments),
        Command::Replay(arguments) => replay::run(context, &arguments),
        Command::Explain(arguments) => explain::run(context, &arguments),
        Command::Issues(arguments) => issues::run(context, &arguments),
        Command::Events(command) => events::run(context, command),
        Command::Organizations(command) => organizations::run(context, command),
        Command::Projects(command) => projects::run(context, command),
        Command::Stats(arguments) => stats::run(context, &arguments),
        Command::Retention(command) => retention::run(context, command),
        Command::Config(command) => config::run(context, command),
        Command::Completions(arguments) => completions::run(context, &arguments),
        Command::Man(arguments) => man::run(context, &arguments),
    }
}
