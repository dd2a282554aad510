//! What build services say of the commit that they build.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::Surroundings;

/// A variable in which a build service names the commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CommitVariable {
    /// Its name.
    pub name: &'static str,
    /// Who sets it.
    pub service: &'static str,
}

const fn variable(name: &'static str, service: &'static str) -> CommitVariable {
    CommitVariable { name, service }
}

/// Those that come before what the checkout says, in order.
pub const BEFORE_THE_CHECKOUT: &[CommitVariable] = &[
    variable("SOURCE_VERSION", "Heroku, while it builds"),
    variable("HEROKU_BUILD_COMMIT", "Heroku"),
    variable("HEROKU_SLUG_COMMIT", "Heroku, deprecated"),
    variable("CODEBUILD_RESOLVED_SOURCE_VERSION", "AWS CodeBuild"),
    variable("CIRCLE_SHA1", "CircleCI"),
    variable("CF_PAGES_COMMIT_SHA", "Cloudflare Pages"),
];

/// The version of a deployment to Google App Engine; it comes after the project's own files.
pub const APP_ENGINE: CommitVariable = variable("GAE_DEPLOYMENT_ID", "Google App Engine");

/// Those that come when there is no checkout, in order.
pub const AFTER_THE_CHECKOUT: &[CommitVariable] = &[
    variable("GITHUB_SHA", "GitHub Actions"),
    variable("CI_COMMIT_SHA", "GitLab CI"),
    variable("BITBUCKET_COMMIT", "Bitbucket Pipelines"),
    variable("TRAVIS_COMMIT", "Travis CI"),
    variable("BUILDKITE_COMMIT", "Buildkite"),
    variable("VERCEL_GIT_COMMIT_SHA", "Vercel"),
    variable("BUILD_SOURCEVERSION", "Azure Pipelines"),
    variable("GIT_COMMIT", "Jenkins"),
];

/// Names the file with the event that GitHub Actions runs for.
pub const GITHUB_EVENT_PATH: &str = "GITHUB_EVENT_PATH";

/// An event file that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("the event file `{}`, which {GITHUB_EVENT_PATH} names, {problem}", .path.display())]
pub struct EventFileError {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub problem: String,
}

/// The head of the pull request that GitHub Actions runs for: what is checked out then is a merge of it.
///
/// # Errors
/// [`EventFileError`] for a file that is there and is not as GitHub writes it.
pub fn pull_request_head(surroundings: &Surroundings) -> Result<Option<String>, EventFileError> {
    let Some(path) = surroundings.variable(GITHUB_EVENT_PATH) else { return Ok(None) };
    let path = surroundings.directory.join(path);
    let Ok(content) = std::fs::read(&path) else { return Ok(None) };
    head_of(&content).map_err(|problem| EventFileError { path: Path::new(&path).to_owned(), problem })
}

fn head_of(content: &[u8]) -> Result<Option<String>, String> {
    let event: Value = serde_json::from_slice(content).map_err(|error| format!("is no JSON: {error}"))?;
    match event.pointer("/pull_request/head/sha") {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(commit)) if is_full_commit(commit) => Ok(Some(commit.clone())),
        Some(other) => Err(format!("has {other} for the commit of the pull request: expected 40 or 64 hex digits")),
    }
}

/// Whether a text is the full name of a commit.
pub fn is_full_commit(text: &str) -> bool {
    matches!(text.len(), 40 | 64) && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_has_a_pull_request_or_has_none() {
        let commit = "0123456789abcdef0123456789abcdef01234567";
        let event = format!(r#"{{"pull_request":{{"head":{{"sha":"{commit}"}}}}}}"#);
        assert_eq!(head_of(event.as_bytes()), Ok(Some(commit.to_owned())));
        assert_eq!(head_of(br#"{"ref":"refs/heads/main"}"#), Ok(None));
        for wrong in ["", "{", r#"{"pull_request":{"head":{"sha":"v1"}}}"#, r#"{"pull_request":{"head":{"sha":7}}}"#] {
            assert!(head_of(wrong.as_bytes()).is_err(), "{wrong}");
        }
    }
}
