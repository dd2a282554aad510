//! `vidette completions SHELL`.

use clap::Args;
use clap_complete::Shell;

use super::Shown;
use crate::cli::completion;
use crate::context::Context;
use crate::error::CliError;

/// Print a shell's completion script
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette completions bash > /etc/bash_completion.d/vidette
  vidette completions zsh > ~/.zfunc/_vidette
  vidette completions bash --dynamic > ~/.local/share/bash-completion/completions/vidette")]
pub struct CompletionsArgs {
    /// The shell
    shell: Shell,

    /// A script that asks vidette, which knows the names that earlier lists have shown
    #[arg(long)]
    dynamic: bool,
}

/// Prints the script.
pub(super) fn run(context: &Context, arguments: &CompletionsArgs) -> Result<Shown, CliError> {
    let script = if arguments.dynamic {
        completion::registration(&arguments.shell.to_string())?
    } else {
        script(arguments.shell)
    };
    context.ui.print(&script)?;
    Ok(None)
}

/// The completion script of a shell.
pub fn script(shell: Shell) -> Vec<u8> {
    let mut bytes = Vec::new();
    clap_complete::generate(shell, &mut crate::cli::command(), "vidette", &mut bytes);
    bytes
}
