//! `vidette issues assign`.

use clap::Args;

use super::change::apply;
use super::place::Change;
use super::selection::{ChangeArgs, EarlyArgs};
use crate::commands::Shown;
use crate::context::Context;
use crate::error::CliError;

/// Give issues to somebody
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette issues assign WEB-1A --to me
  vidette issues assign WEB-1A WEB-2 --to team:backend
  vidette issues assign --query 'is:unassigned release:web@1.*' --to someone@example.org --yes
  vidette issues assign WEB-1A --to none")]
pub(super) struct AssignArgs {
    #[command(flatten)]
    change: ChangeArgs,

    /// A user by e-mail address, name or user:ID; team:SLUG; me; or none
    #[arg(long, value_name = "WHO", value_parser = who)]
    to: String,
}

fn who(text: &str) -> Result<String, String> {
    let name = text.trim();
    let part = name.split_once(':').map_or(name, |(_, part)| part);
    if part.is_empty() || name == "#" || name.contains(char::is_control) {
        return Err("expected a user's e-mail address, name or user:ID, team:SLUG, me, or none".to_owned());
    }
    Ok(name.to_owned())
}

/// Assigns issues.
pub(super) fn run(context: &Context, early: &EarlyArgs, arguments: &AssignArgs) -> Result<Shown, CliError> {
    let to = (arguments.to != "none").then(|| arguments.to.clone());
    apply(context, early, &arguments.change, &Change::Assign(to), "Assign")
}
