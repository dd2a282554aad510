//! `vidette completions SHELL`.

use clap::Args;
use clap_complete::Shell;

use super::Shown;
use crate::context::Context;
use crate::error::CliError;

/// Print a shell's completion script
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  vidette completions bash > /etc/bash_completion.d/vidette\n  vidette completions zsh > ~/.zfunc/_vidette"
)]
pub struct CompletionsArgs {
    /// The shell
    shell: Shell,
}

/// Prints the script.
pub(super) fn run(context: &Context, arguments: &CompletionsArgs) -> Result<Shown, CliError> {
    context.ui.print(&script(arguments.shell))?;
    Ok(None)
}

/// The completion script of a shell.
pub fn script(shell: Shell) -> Vec<u8> {
    let mut bytes = Vec::new();
    clap_complete::generate(shell, &mut crate::cli::command(), "vidette", &mut bytes);
    bytes
}
