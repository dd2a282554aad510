//! What will be set, found out before anything is changed.

use super::SetCommits;
use super::local::{Checkout, Origin};
use super::spec::CommitSpec;
use crate::client::Kept;
use crate::client::resources::commits::Ref;
use crate::client::resources::repos::Repo;
use crate::commands::releases::propose::git_failed;
use crate::config::ci::is_full_commit;
use crate::config::git::{Git, RemoteUrl};
use crate::error::CliError;

/// What will be set.
pub(super) enum Plan {
    /// No commits.
    Clear,
    /// Where the release stands in repositories that the server reads.
    Refs(Vec<Ref>),
    /// Commits of the checkout.
    Commits(Checkout),
}

impl SetCommits<'_> {
    /// Decides what will be set.
    pub(super) fn plan(&self, repos: &[Kept<Repo>]) -> Result<Plan, CliError> {
        if !self.arguments.commits.is_empty() {
            return self.named_refs(repos).map(Plan::Refs);
        }
        if self.arguments.clear {
            return Ok(Plan::Clear);
        }
        let here = Git::here(&self.context.surroundings);
        let named = self.arguments.local.as_ref().and_then(Option::as_ref);
        let git = named.map_or_else(|| here.clone(), |directory| here.at(directory));
        // What is not there is said before the release is made.
        let head = git.head().map_err(|error| git_failed(&error))?;
        let origin = Origin::of(&git, self.remote()).map_err(|error| git_failed(&error))?;
        if self.arguments.auto {
            let refs = found_refs(repos, &git, &head, origin.as_ref())?;
            if !refs.is_empty() {
                return Ok(Plan::Refs(refs));
            }
            let told = match repos {
                [] => "the server knows no repositories",
                _ => "no repository that the server knows is the one of this checkout",
            };
            self.context.ui.status(&format!("{told}; the commits are read from the checkout"));
        }
        Checkout::new(git, origin, repos, self.arguments).map(Plan::Commits)
    }

    /// The name of the remote that names the repository.
    fn remote(&self) -> &str {
        self.context.settings.vcs_remote.as_ref().map_or("origin", |setting| setting.value.as_str())
    }

    /// The repositories and commits that were named.
    fn named_refs(&self, repos: &[Kept<Repo>]) -> Result<Vec<Ref>, CliError> {
        let specs = &self.arguments.commits;
        for spec in specs {
            find(repos, &spec.repository).ok_or_else(|| self.unknown(spec, repos))?;
        }
        let here = Git::here(&self.context.surroundings);
        let mut refs = Vec::new();
        for spec in specs {
            let git = match (&spec.directory, find(repos, &spec.repository)) {
                (Some(directory), _) => Some(here.at(directory)),
                (None, Some(repo)) if self.is_here(&here, repo) => Some(here.clone()),
                _ => None,
            };
            refs.push(Ref {
                repository: spec.repository.clone(),
                commit: self.full_name(git.as_ref(), &spec.commit)?,
                previous_commit: spec.from.as_deref().map(|from| self.full_name(git.as_ref(), from)).transpose()?,
            });
        }
        Ok(refs)
    }

    /// The full name of a commit where its repository is checked out. Elsewhere, and when the checkout does not have it,
    /// the name as it was given: the server may know it.
    fn full_name(&self, git: Option<&Git>, name: &str) -> Result<String, CliError> {
        let Some(git) = git.filter(|_| !is_full_commit(name)) else { return Ok(name.to_owned()) };
        let resolved = git.resolve(name).map_err(|error| git_failed(&error))?;
        Ok(resolved.unwrap_or_else(|| {
            let place = git.directory().display();
            self.context.ui.warn(&format!(
                "`{name}` is no commit of the checkout in `{place}`; it is sent as it is, for the server to find"
            ));
            name.to_owned()
        }))
    }

    /// Whether the checkout is one of a repository; where none is, or it cannot be read, none is meant.
    fn is_here(&self, git: &Git, repo: &Repo) -> bool {
        let origin = Origin::of(git, self.remote()).ok().flatten();
        origin.and_then(|origin| origin.address).is_some_and(|address| is_at(repo, &address))
    }

    fn unknown(&self, spec: &CommitSpec, repos: &[Kept<Repo>]) -> CliError {
        let organization = self.organization;
        let error =
            CliError::not_found(format!("no repository `{}` in the organisation `{organization}`", spec.repository));
        match repos {
            [] => error.hint("none is known there; --local reads the commits from the checkout and needs none"),
            _ => {
                let names: Vec<_> = repos.iter().take(5).map(|repo| repo.name.as_str()).collect();
                let more = if repos.len() > names.len() { ", …" } else { "" };
                error.hint(format!("those there are: {}{more} (`vidette repos list`)", names.join(", ")))
            }
        }
    }
}

fn find<'r>(repos: &'r [Kept<Repo>], name: &str) -> Option<&'r Repo> {
    repos.iter().find(|repo| repo.name.to_lowercase() == name.to_lowercase()).map(|repo| &**repo)
}

/// Whether a repository is at an address.
pub(super) fn is_at(repo: &Repo, address: &RemoteUrl) -> bool {
    let url = repo.url.as_deref().and_then(RemoteUrl::parse);
    url.is_some_and(|url| url.is_same_as(address))
}

/// Where the release stands in the known repositories that are checked out here, as submodules too.
fn found_refs(repos: &[Kept<Repo>], git: &Git, head: &str, origin: Option<&Origin>) -> Result<Vec<Ref>, CliError> {
    let known: Vec<_> = repos.iter().filter(|repo| repo.is_git()).collect();
    if known.is_empty() {
        return Ok(Vec::new());
    }
    let submodules = git.submodules(origin.map(|origin| origin.url.as_str())).map_err(|error| git_failed(&error))?;
    let submodules: Vec<_> =
        submodules.iter().filter_map(|module| Some((RemoteUrl::parse(&module.url)?, &module.commit))).collect();
    let commit_of = |repo: &Repo| {
        let address = origin.and_then(|origin| origin.address.as_ref());
        if address.is_some_and(|address| is_at(repo, address)) {
            return Some(head.to_owned());
        }
        submodules.iter().find(|(address, _)| is_at(repo, address)).map(|(_, commit)| (*commit).clone())
    };
    let found = known.iter().filter_map(|repo| {
        Some(Ref { repository: repo.name.clone(), commit: commit_of(repo)?, previous_commit: None })
    });
    Ok(found.collect())
}
