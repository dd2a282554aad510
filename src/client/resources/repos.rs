//! Repositories that an organisation has told the server of.

use serde::Deserialize;

use crate::client::{Kept, Request};

/// A repository, as far as vidette reads it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Repo {
    /// The name, mostly `owner/repository`.
    pub name: String,
    /// The address of its page.
    #[serde(default)]
    pub url: Option<String>,
    /// Where it is kept.
    #[serde(default)]
    pub provider: Option<RepoProvider>,
    /// `active`, or what became of it.
    #[serde(default)]
    pub status: Option<String>,
}

/// Where a repository is kept.
#[derive(Debug, Clone, Deserialize)]
pub struct RepoProvider {
    /// Such as `integrations:github`.
    #[serde(default)]
    pub id: Option<String>,
    /// Such as `GitHub`.
    #[serde(default)]
    pub name: Option<String>,
}

/// The providers whose repositories are git's.
const GIT_PROVIDERS: [&str; 11] = [
    "git",
    "github",
    "bitbucket",
    "visualstudio",
    "google",
    "integrations:github",
    "integrations:github_enterprise",
    "integrations:gitlab",
    "integrations:bitbucket",
    "integrations:bitbucket_server",
    "integrations:vsts",
];

impl Repo {
    /// Whether it is a git repository that the server reads by itself.
    pub fn is_git(&self) -> bool {
        let id = self.provider.as_ref().and_then(|provider| provider.id.as_deref());
        id.is_some_and(|id| GIT_PROVIDERS.contains(&id))
    }
}

/// The repositories of an organisation.
pub fn list(organization: &str) -> Request<Vec<Kept<Repo>>> {
    Request::organization(organization, &["repos"]).needs(&["org:read", "org:write", "org:admin", "org:ci"])
}
