//! `vidette releases propose-version`.

use clap::Args;
use serde_json::json;

use super::Told;
use crate::commands::Shown;
use crate::config::git::GitError;
use crate::config::proposal::{self, ProposalError};
use crate::context::Context;
use crate::error::CliError;

/// Print a version for the release that is being built
#[derive(Debug, Args)]
#[command(
    long_about = "Print a version for the release that is being built

It is the first there is of: SENTRY_RELEASE, a Cordova project's config.xml, what the build service says of the commit, an Android project's build.gradle, the head of the pull request, the commit that is checked out. docs/releases.md has the whole list. Nothing is asked of a server; --json also tells where the version comes from.",
    after_help = "Examples:
  vidette releases propose-version
  vidette releases new \"$(vidette releases propose-version)\""
)]
pub(super) struct ProposeArgs {
    /// Has no effect
    #[arg(long = "allow-xcode-infoplist-preprocessing", hide = true)]
    _allow_xcode_infoplist_preprocessing: bool,
}

/// Proposes a version.
pub(super) fn run(context: &Context) -> Result<Shown, CliError> {
    let proposal = proposal::propose(&context.surroundings).map_err(failed)?;
    let json = json!({"version": proposal.version, "source": proposal.source.to_string()});
    Ok(Some(Box::new(Told::new(proposal.version, json))))
}

fn failed(error: ProposalError) -> CliError {
    match error {
        ProposalError::EventFile(error) => {
            CliError::failed(error.to_string()).hint("SENTRY_RELEASE names the release and comes before the event")
        }
        ProposalError::Nothing(error) => {
            let advice = error.advice();
            let mut failed = CliError::failed(format!("no version can be proposed: {}", ProposalError::Nothing(error)));
            failed.hints.extend(advice);
            failed.hint("SENTRY_RELEASE names the release, wherever this runs")
        }
    }
}

/// A failure of git, with what to do about it.
pub(super) fn git_failed(error: &GitError) -> CliError {
    let mut failed = CliError::failed(error.to_string());
    failed.hints.extend(error.advice());
    failed
}
