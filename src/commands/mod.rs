//! The commands: a file each, with its arguments and a function that returns a view.
//!
//! A command resolves its arguments, calls the layers below, and returns what there is to show. It
//! must not print, and it must not hold logic that a test would want to reach without it.

mod api;
mod bytes;
pub mod completions;
mod config;
mod document;
mod events;
mod explain;
mod issues;
mod logs;
pub mod man;
mod organizations;
mod paging;
mod polling;
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
    #[command(subcommand, visible_alias = "issue")]
    Issues(issues::IssuesCommand),
    /// Look at events
    #[command(visible_alias = "event")]
    Events(Box<events::EventsArgs>),
    /// Look at structured logs
    #[command(visible_alias = "log")]
    Logs(Box<logs::LogsArgs>),
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
    /// Ask the server's Web API anything
    Api(Box<api::ApiArgs>),
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
            Self::Events(arguments) => arguments.flags(),
            Self::Logs(arguments) => arguments.flags(),
            Self::Stats(arguments) => arguments.flags(),
            Self::Api(arguments) => arguments.flags(),
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
        Command::Issues(command) => issues::run(context, command),
        Command::Events(arguments) => events::run(context, &arguments),
        Command::Logs(arguments) => logs::run(context, &arguments),
        Command::Organizations(command) => organizations::run(context, command),
        Command::Projects(command) => projects::run(context, command),
        Command::Stats(arguments) => stats::run(context, &arguments),
        Command::Retention(command) => retention::run(context, command),
        Command::Api(arguments) => api::run(context, &arguments),
        Command::Config(command) => config::run(context, command),
        Command::Completions(arguments) => completions::run(context, &arguments),
        Command::Man(arguments) => man::run(context, &arguments),
    }
}
