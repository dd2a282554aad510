//! What a program needs to know of a server that is ready.

use std::path::Path;

use serde::Serialize;
use serde::ser::{SerializeMap as _, Serializer};

use crate::error::CliError;
use crate::fs::write_atomically;
use crate::secret::Secret;
use crate::server::ORGANIZATION;

/// A server that is ready.
pub(super) struct Ready {
    /// Its address, without a slash at its end.
    pub(super) url: String,
    /// A token that is good as long as it runs.
    pub(super) token: Secret,
    /// Its projects by slug, those that were named first.
    pub(super) projects: Vec<(String, ReadyProject)>,
}

/// A project of it.
#[derive(Debug, Serialize)]
pub(super) struct ReadyProject {
    /// Its number.
    pub(super) id: String,
    /// Where SDKs send to.
    pub(super) dsn: String,
}

/// The document in the file.
#[derive(Serialize)]
struct Document<'a> {
    url: &'a str,
    token: &'a str,
    org: &'static str,
    #[serde(serialize_with = "by_slug")]
    projects: &'a [(String, ReadyProject)],
}

fn by_slug<S: Serializer>(projects: &[(String, ReadyProject)], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(projects.len()))?;
    for (slug, project) in projects {
        map.serialize_entry(slug, project)?;
    }
    map.end()
}

impl Ready {
    /// Writes the document; only its owner can read it, for it holds the token.
    pub(super) fn write(&self, path: &Path) -> Result<(), CliError> {
        let document =
            Document { url: &self.url, token: self.token.expose(), org: ORGANIZATION, projects: &self.projects };
        let failed = || CliError::failed(format!("cannot write `{}`", path.display()));
        let text = serde_json::to_vec_pretty(&document).map_err(|error| failed().because(error))?;
        write_atomically(path, &text).map_err(|error| failed().because(error))
    }

    /// The environment of a program that is to use the server.
    pub(super) fn environment(&self) -> Vec<(&'static str, String)> {
        let mut environment = vec![
            ("SENTRY_URL", self.url.clone()),
            ("SENTRY_AUTH_TOKEN", self.token.expose().to_owned()),
            ("SENTRY_ORG", ORGANIZATION.to_owned()),
        ];
        if let Some((slug, project)) = self.projects.first() {
            environment.push(("SENTRY_PROJECT", slug.clone()));
            environment.push(("SENTRY_DSN", project.dsn.clone()));
        }
        environment
    }
}
