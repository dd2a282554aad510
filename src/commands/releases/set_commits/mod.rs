//! `vidette releases set-commits`.
//!
//! What can be found wrong without changing anything is found first: git is read and repositories are looked up before
//! the release is touched.

mod local;
mod plan;
mod spec;

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use super::{Server, Told, VersionArgs, of_release, server_to_fill};
use crate::client::resources::commits::{NewCommit, Ref};
use crate::client::resources::releases::{self, NewRelease, ProjectKey, ReleaseChange};
use crate::client::resources::repos::{self, Repo};
use crate::client::{Client, Kept, Paging};
use crate::commands::Shown;
use crate::commands::scope::ReleaseVersion;
use crate::context::Context;
use crate::error::CliError;
use local::Checkout;
use plan::Plan;
use spec::CommitSpec;

/// Say which commits are in a release
#[derive(Debug, Args)]
#[command(
    long_about = "Say which commits are in a release

With --commit or --auto the server reads the commits itself, from repositories that it knows. With --local, or without any of them, the commits since the last release are read from the checkout and sent.

--auto compares the remote (SENTRY_VCS_REMOTE, else origin) and the submodules of the checkout with the repositories that the server knows; when none is the same, it does what --local does.",
    after_help = "Examples:
  vidette releases set-commits shop@1.4.0 --auto
  vidette releases set-commits shop@1.4.0 --local
  vidette releases set-commits shop@1.4.0 --local --initial-depth 50 --ignore-missing
  vidette releases set-commits shop@1.4.0 --commit acme/shop@v1.3.0..v1.4.0
  vidette releases set-commits shop@1.4.0 --clear"
)]
pub(super) struct SetCommitsArgs {
    #[command(flatten)]
    release: VersionArgs,

    /// Take the repositories that the checkout belongs to
    #[arg(long)]
    auto: bool,

    /// Read the commits from the checkout, of this directory or of DIR, and send them
    // In the place of the global flag of this name: the id and the type are the same, the meaning is sentry-cli's.
    #[arg(long, value_name = "DIR", num_args = 0..=1, require_equals = true)]
    #[arg(conflicts_with_all = ["auto", "clear", "commits"], value_hint = clap::ValueHint::DirPath)]
    local: Option<Option<PathBuf>>,

    /// Take the commits of a release away
    #[arg(long)]
    clear: bool,

    /// A repository that the server knows with the commit the release stands at, which is HEAD unless it is said, and
    /// the one where the release before it stood; may be repeated
    #[arg(short, long = "commit", value_name = "REPO[#DIR][@[FROM..]COMMIT]")]
    commits: Vec<CommitSpec>,

    /// Send the latest commits when that of the last release is not in the checkout
    #[arg(long)]
    ignore_missing: bool,

    /// How many commits are sent when there is no earlier release
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..))]
    initial_depth: u32,

    /// The repository's name for commits that are read from the checkout; that of its remote unless it is said
    #[arg(long, value_name = "NAME", value_parser = spec::repository_name)]
    repository: Option<String>,

    /// Has no effect
    #[arg(long = "ignore-empty", hide = true)]
    _ignore_empty: bool,
}

/// Says which commits are in a release.
pub(super) fn run(context: &Context, arguments: &SetCommitsArgs) -> Result<Shown, CliError> {
    let Server { client, organization } = server_to_fill(context)?;
    let work = SetCommits { context, arguments, client: &client, organization, version: &arguments.release.version };
    let told = context.ask(&client, work.run())?;
    Ok(Some(Box::new(told)))
}

/// The work with everything it needs.
struct SetCommits<'c> {
    context: &'c Context,
    arguments: &'c SetCommitsArgs,
    client: &'c Client,
    organization: &'c str,
    version: &'c ReleaseVersion,
}

impl SetCommits<'_> {
    async fn run(&self) -> Result<Told, CliError> {
        let repos = self.known_repos().await?;
        let plan = self.plan(&repos)?;
        self.make_release().await?;
        match plan {
            Plan::Clear => {
                let json = self.change(ReleaseChange { refs: Some(Vec::new()), ..ReleaseChange::default() }).await?;
                Ok(Told::new(format!("Took the commits of release {} away", self.version), json))
            }
            Plan::Refs(refs) => {
                let lines: Vec<_> = refs.iter().map(described).collect();
                let json = self.change(ReleaseChange { refs: Some(refs), ..ReleaseChange::default() }).await?;
                let told = Told::new(format!("Set commits for release {}", self.version), json);
                Ok(lines.into_iter().fold(told, Told::line))
            }
            Plan::Commits(checkout) => self.send_commits(&checkout).await,
        }
    }

    /// What the server knows of repositories; one that has no such list knows none.
    async fn known_repos(&self) -> Result<Vec<Kept<Repo>>, CliError> {
        match self.client.list(repos::list(self.organization), &Paging::default()).await {
            Ok(listed) => Ok(listed.rows),
            Err(error) if error.is_not_found() => Ok(Vec::new()),
            Err(error) => Err(error.into()),
        }
    }

    /// Makes the release, unless it is there, if it is known of which projects.
    async fn make_release(&self) -> Result<(), CliError> {
        let projects: Vec<_> = self.context.settings.projects.iter().map(|project| ProjectKey(project)).collect();
        if projects.is_empty() {
            return Ok(());
        }
        let release = NewRelease {
            version: self.version.as_str(),
            projects,
            date_started: None,
            url: None,
            date_released: None,
            status: None,
        };
        self.client.send(releases::create(self.organization, &release)).await?;
        Ok(())
    }

    async fn send_commits(&self, checkout: &Checkout) -> Result<Told, CliError> {
        let request = releases::previous_with_commits(self.organization, self.version.as_str());
        let previous = self.client.send(request.answering::<Option<releases::PreviousRelease>>()).await;
        let previous = previous.map_err(|error| self.named(error))?.unwrap_or_default();
        let read = checkout.commits_since(&previous, self.arguments)?;
        for warning in &read.warnings {
            self.context.ui.warn(warning);
        }
        if read.commits.is_empty() {
            let json = json!({"version": self.version.as_str(), "commits": 0});
            return Ok(Told::new(format!("No commits since release {}; nothing was set", read.since), json));
        }
        let count = read.commits.len();
        let commits: Vec<NewCommit> = read.commits;
        let json = self.change(ReleaseChange { commits: Some(commits), ..ReleaseChange::default() }).await?;
        let noun = if count == 1 { "commit" } else { "commits" };
        let name = checkout.repository.as_ref().map(|name| format!(" of {name}")).unwrap_or_default();
        Ok(Told::new(format!("Set {count} {noun}{name} for release {}", self.version), json))
    }

    async fn change(&self, change: ReleaseChange<'_>) -> Result<Value, CliError> {
        let request = releases::update(self.organization, self.version.as_str(), &change);
        let release = self.client.send(request).await.map_err(|error| self.named(error))?;
        Ok(release.json().clone())
    }

    fn named(&self, error: crate::client::ClientError) -> CliError {
        let is_missing = error.is_not_found();
        let error = of_release(error, self.organization, self.version.as_str());
        if is_missing { error.hint("with --project, set-commits makes the release") } else { error }
    }
}

/// A line on a repository and where the release stands in it.
fn described(reference: &Ref) -> String {
    match &reference.previous_commit {
        Some(previous) => format!("  {}  {previous}..{}", reference.repository, reference.commit),
        None => format!("  {}  {}", reference.repository, reference.commit),
    }
}
