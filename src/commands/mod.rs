//! The commands: a file each, with its arguments and a function that returns a view.
//!
//! A command resolves its arguments, calls the layers below, and returns what there is to show. It
//! must not print, and it must not hold logic that a test would want to reach without it.

pub mod completions;
mod config;
mod events;
pub mod man;

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
        Flags::default()
    }
}

/// Runs a command.
///
/// # Errors
/// Whatever the command could not do.
pub fn run(context: &Context, command: Command) -> Result<Shown, CliError> {
    match command {
        Command::Config(command) => config::run(context, command),
        Command::Completions(arguments) => completions::run(context, &arguments),
        Command::Man(arguments) => man::run(context, &arguments),
    }
}
