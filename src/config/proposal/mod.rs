//! A version for the release that is being built, from what the environment and the checkout say.
//!
//! `releases propose-version` and `send-event` take it from here, so that both name the same release.

mod mobile;

use std::fmt;

use super::ci::{CommitVariable, EventFileError};
use super::git::{Git, GitError};
use super::{Surroundings, ci, env};

/// A version and what said so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The version.
    pub version: String,
    /// What said so.
    pub source: ProposalSource,
}

/// What a version was taken from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProposalSource {
    /// A variable.
    Environment(&'static str),
    /// A file of the project.
    File(std::path::PathBuf),
    /// The event that GitHub Actions runs for.
    PullRequest,
    /// The commit that is checked out.
    Git,
}

impl fmt::Display for ProposalSource {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment(name) => write!(formatter, "environment {name}"),
            Self::File(path) => write!(formatter, "file {}", path.display()),
            Self::PullRequest => write!(formatter, "the pull request in {}", ci::GITHUB_EVENT_PATH),
            Self::Git => formatter.write_str("git HEAD"),
        }
    }
}

/// Why there is no version to propose.
#[derive(Debug, thiserror::Error)]
pub enum ProposalError {
    /// What a build service wrote cannot be used.
    #[error(transparent)]
    EventFile(#[from] EventFileError),
    /// Nothing names a version.
    #[error("neither the environment nor the project's files name a version, and {0}")]
    Nothing(GitError),
}

/// The version of the release that is being built: the first of the documented sources that has one.
///
/// # Errors
/// [`ProposalError`].
pub fn propose(surroundings: &Surroundings) -> Result<Proposal, ProposalError> {
    let from = |name: &'static str| {
        let version = surroundings.variable(name)?.to_owned();
        Some(Proposal { version, source: ProposalSource::Environment(name) })
    };
    let first = |variables: &'static [CommitVariable]| variables.iter().find_map(|variable| from(variable.name));
    let file = |(version, path)| Proposal { version, source: ProposalSource::File(path) };
    let directory = &surroundings.directory;
    let named = from(env::SENTRY_RELEASE)
        .or_else(|| mobile::cordova(directory).map(file))
        .or_else(|| first(ci::BEFORE_THE_CHECKOUT))
        .or_else(|| mobile::gradle(directory).map(file))
        .or_else(|| from(ci::APP_ENGINE.name));
    if let Some(proposal) = named {
        return Ok(proposal);
    }
    if let Some(version) = ci::pull_request_head(surroundings)? {
        return Ok(Proposal { version, source: ProposalSource::PullRequest });
    }
    match Git::here(surroundings).head() {
        Ok(version) => Ok(Proposal { version, source: ProposalSource::Git }),
        Err(error) => first(ci::AFTER_THE_CHECKOUT).ok_or(ProposalError::Nothing(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn surroundings(directory: &std::path::Path, variables: &[(&str, &str)]) -> Surroundings {
        Surroundings {
            variables: variables.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect(),
            directory: directory.to_owned(),
            ..Surroundings::default()
        }
    }

    /// Without `PATH` there is no git, which is what a directory outside any checkout comes to.
    fn proposed(directory: &std::path::Path, variables: &[(&str, &str)]) -> Option<String> {
        propose(&surroundings(directory, variables)).ok().map(|proposal| proposal.version)
    }

    #[test]
    fn the_first_variable_that_is_not_empty_wins() {
        let root = tempfile::tempdir().unwrap();
        let all: Vec<_> = [env::SENTRY_RELEASE]
            .into_iter()
            .chain(ci::BEFORE_THE_CHECKOUT.iter().map(|variable| variable.name))
            .chain([ci::APP_ENGINE.name])
            .chain(ci::AFTER_THE_CHECKOUT.iter().map(|variable| variable.name))
            .collect();
        assert_eq!(all.len(), 16);
        for (number, name) in all.iter().enumerate() {
            let mut set: Vec<_> = all[number..].iter().map(|&name| (name, name)).collect();
            set.extend(all[..number].iter().map(|&name| (name, "")));
            assert_eq!(proposed(root.path(), &set).as_deref(), Some(*name));
        }
    }

    #[test]
    fn files_of_the_project_come_between() {
        let root = tempfile::tempdir().unwrap();
        let app = root.path().join("app");
        std::fs::create_dir(&app).unwrap();
        std::fs::write(root.path().join("build.gradle"), "").unwrap();
        std::fs::write(app.join("build.gradle"), "applicationId \"io.acme\"\nversionName \"1.2\"\n").unwrap();
        assert_eq!(proposed(&app, &[("GAE_DEPLOYMENT_ID", "7")]).as_deref(), Some("io.acme@1.2"));
        assert_eq!(proposed(&app, &[("CIRCLE_SHA1", "c1")]).as_deref(), Some("c1"));
    }

    #[test]
    fn a_malformed_event_is_told_with_its_name() {
        let root = tempfile::tempdir().unwrap();
        std::fs::write(root.path().join("event.json"), "{").unwrap();
        let error = propose(&surroundings(root.path(), &[("GITHUB_EVENT_PATH", "event.json")])).unwrap_err();
        assert!(error.to_string().contains("event.json`, which GITHUB_EVENT_PATH names, is no JSON"), "{error}");
        let missing = propose(&surroundings(root.path(), &[("GITHUB_EVENT_PATH", "no.json"), ("GITHUB_SHA", "s")]));
        assert_eq!(missing.unwrap().source, ProposalSource::Environment("GITHUB_SHA"));
    }

    #[test]
    fn nothing_is_told_with_what_is_missing() {
        let root = tempfile::tempdir().unwrap();
        let error = propose(&surroundings(root.path(), &[])).unwrap_err();
        assert!(matches!(error, ProposalError::Nothing(_)), "{error}");
    }
}
