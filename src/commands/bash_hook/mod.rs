//! `vidette bash-hook`: a script to `eval` in a bash script, which then reports its errors; and the call that the
//! script makes to report one.

use std::path::PathBuf;

use clap::Args;

use super::Shown;
use super::send_event::{self, BashError, Pair};
use super::sending::TargetArgs;
use crate::config::Origin;
use crate::context::Context;
use crate::error::CliError;

/// The script, with places for the call of this program and for the end.
const SCRIPT: &str = include_str!("hook.bash");

/// Print a script that makes a bash script report its errors; for `eval`
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  eval \"$(vidette bash-hook)\"
  eval \"$(vidette bash-hook --no-exit --tag job:nightly)\"")]
pub struct BashHookArgs {
    /// Leave `set -e` as it is, instead of switching it on
    #[arg(long)]
    no_exit: bool,

    /// How the script calls this program, as the shell is to read it
    #[arg(long, value_name = "COMMAND")]
    cli: Option<String>,

    /// A tag; may be repeated
    #[arg(long = "tag", value_name = "KEY:VALUE", value_parser = send_event::pair)]
    tags: Vec<Pair>,

    /// The release of the script
    #[arg(long, value_name = "VERSION", value_parser = send_event::release)]
    release: Option<String>,

    /// Send this environment variable, in extra data; may be repeated
    #[arg(long, value_name = "VARIABLE")]
    environ: Vec<String>,

    /// Sends no environment variables, which is the default here
    #[arg(long, hide = true, conflicts_with = "environ")]
    no_environ: bool,

    /// Send the error that the script wrote down
    #[arg(long, hide = true, requires_all = ["traceback", "log"])]
    send_event: bool,

    /// The file with the error
    #[arg(long, hide = true, value_name = "FILE", requires = "send_event")]
    traceback: Option<PathBuf>,

    /// The file with what was printed
    #[arg(long, hide = true, value_name = "FILE", requires = "send_event")]
    log: Option<PathBuf>,

    #[command(flatten)]
    target: TargetArgs,
}

/// Prints the script, or sends an error.
pub(super) fn run(context: &Context, arguments: &BashHookArgs) -> Result<Shown, CliError> {
    if let (true, Some(traceback), Some(log)) = (arguments.send_event, &arguments.traceback, &arguments.log) {
        let error = BashError {
            traceback,
            log,
            tags: &arguments.tags,
            release: arguments.release.as_deref(),
            environ: &arguments.environ,
        };
        return error.send(context, &arguments.target.resolve(context)?);
    }
    context.ui.print(script(context, arguments)?.as_bytes())?;
    Ok(None)
}

fn script(context: &Context, arguments: &BashHookArgs) -> Result<String, CliError> {
    let call = match &arguments.cli {
        Some(command) => command.clone(),
        None => {
            let unknown = |error| CliError::failed("where this program is cannot be told").because(error);
            quoted(&std::env::current_exe().map_err(unknown)?.to_string_lossy())
        }
    };
    let mut call = format!("{call} --quiet bash-hook --send-event");
    let store = &context.settings.store;
    if context.settings.local_requested && store.origin == Origin::Flag("--local") {
        call.push_str(&format!(" --local={}", quoted(&store.value.to_string_lossy())));
    }
    for tag in &arguments.tags {
        call.push_str(&format!(" --tag {}", quoted(&format!("{}:{}", tag.key, tag.value))));
    }
    if let Some(release) = &arguments.release {
        call.push_str(&format!(" --release {}", quoted(release)));
    }
    for name in &arguments.environ {
        call.push_str(&format!(" --environ {}", quoted(name)));
    }
    let exit = if arguments.no_exit { ":" } else { "set -e" };
    Ok(SCRIPT.replace("@CALL@", &call).replace("@EXIT@", exit))
}

/// As one word of the shell, whatever is in it.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_quoted() {
        assert_eq!(quoted("a'b $c"), r"'a'\''b $c'");
    }
}
