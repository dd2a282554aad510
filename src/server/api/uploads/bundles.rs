//! Artifact bundles: archives of source maps and sources.

use std::sync::Arc;

use axum::Json;
use axum::extract::State as Shared;
use axum::response::Response;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::assemble::{self, Chunks, Progress};
use crate::model::{ProjectId, Release, Timestamp};
use crate::server::access::{Caller, RELEASE_ADMIN, RELEASE_READ, RELEASE_WRITE};
use crate::server::collection::{Collection, EVERYWHERE};
use crate::server::contents::{Contents, Digest};
use crate::server::extract::{Body, InOrganization, InProject, Parameters, PathParts};
use crate::server::paging::Page;
use crate::server::{ApiError, Backend, checks};

/// The bundles, by checksum.
const BUNDLES: Collection<Bundle> = Collection::new("artifact_bundles");

/// How much of the end of an archive is looked at for its directory: the longest that its last record can be.
const ARCHIVE_END: u32 = 22 + 65_535;
/// How many releases a bundle belongs to at most.
const MOST_RELEASES: usize = 1_000;

/// A bundle.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Bundle {
    projects: Vec<ProjectId>,
    releases: Vec<Association>,
    size: u64,
    files: u64,
    created: Timestamp,
    modified: Timestamp,
}

/// A release that a bundle belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Association {
    release: String,
    dist: Option<String>,
}

/// A bundle as it is sent.
#[derive(Debug, Deserialize)]
pub(super) struct Sent {
    checksum: Option<String>,
    #[serde(default)]
    chunks: Chunks,
    projects: Option<Vec<Value>>,
    version: Option<String>,
    dist: Option<String>,
}

/// The contents of bundles.
///
/// # Errors
/// When the store cannot be read.
pub(super) fn digests(backend: &Backend) -> Result<Vec<String>, ApiError> {
    Ok(BUNDLES.list(&backend.store)?.into_iter().map(|(_, key, _)| key).collect())
}

/// Forgets the bundles whose projects are no more.
///
/// # Errors
/// When the store cannot be read or written.
pub(super) fn forget_projects(backend: &Backend) -> Result<(), ApiError> {
    let there: Vec<ProjectId> = backend.store.projects()?.into_iter().map(|project| project.id).collect();
    for (_, key, bundle) in BUNDLES.list(&backend.store)? {
        if !bundle.projects.iter().any(|project| there.contains(project)) {
            BUNDLES.remove(&backend.store, EVERYWHERE, &key)?;
        }
    }
    Ok(())
}

/// `POST …/artifactbundle/assemble/`.
pub(super) async fn assemble(
    Shared(backend): Shared<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    Body(sent): Body<Sent>,
) -> Result<Json<Progress>, ApiError> {
    caller.require(RELEASE_WRITE)?;
    let named = checks::required("projects", sent.projects.clone())?;
    if named.is_empty() || named.len() > MOST_RELEASES {
        return Err(ApiError::invalid("One or more projects have to be named"));
    }
    let find = |name: &Value| {
        let name = name.as_str().map_or_else(|| name.to_string(), str::to_owned);
        let project = backend.project(&name).map_err(|_| ApiError::invalid("One or more projects are invalid"))?;
        Ok::<_, ApiError>(project.id)
    };
    let projects = named.iter().map(find).collect::<Result<_, _>>()?;
    keep(&backend, sent, projects).map(Json)
}

/// `POST …/releases/{version}/assemble/`: the same, in older words; of every project, since it names none.
pub(super) async fn assemble_of_release(
    Shared(backend): Shared<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    path: PathParts,
    Body(sent): Body<Sent>,
) -> Result<Json<Progress>, ApiError> {
    caller.require(RELEASE_WRITE)?;
    let projects = backend.store.projects()?.into_iter().map(|project| project.id).collect();
    keep(&backend, Sent { version: Some(path.get("version").to_owned()), ..sent }, projects).map(Json)
}

fn keep(backend: &Backend, sent: Sent, projects: Vec<ProjectId>) -> Result<Progress, ApiError> {
    let digest = assemble::checksum("checksum", &checks::required("checksum", sent.checksum)?)?;
    let chunks = sent.chunks.check()?;
    let dist = checks::optional("dist", sent.dist, 64)?;
    let association = match sent.version.filter(|version| !version.is_empty()) {
        None => None,
        Some(version) => {
            Release::parse(&version).map_err(|fault| ApiError::field("version", fault.to_string()))?;
            Some(Association { release: version.trim().to_owned(), dist })
        }
    };
    let key = digest.to_string();
    let now = backend.now();
    let known = BUNDLES.get(&backend.store, EVERYWHERE, &key)?;
    let fresh = match known {
        Some(known) => known,
        None => match assemble::assemble(backend, digest, &chunks)? {
            Err(progress) => return Ok(progress),
            Ok(size) => {
                let (_, end) = Contents::of(backend).ends(digest, ARCHIVE_END)?;
                let Some(entries) = archive_entries(&end) else {
                    super::remove_unused(backend, digest)?;
                    return Ok(Progress::failed("The bundle is no zip archive."));
                };
                // The manifest is none of the files.
                let files = entries.saturating_sub(1);
                Bundle { projects: Vec::new(), releases: Vec::new(), size, files, created: now, modified: now }
            }
        },
    };
    BUNDLES.change(&backend.store, EVERYWHERE, &key, move |known| {
        let mut bundle = known.unwrap_or(fresh);
        bundle.projects.extend(projects);
        bundle.projects.sort_unstable();
        bundle.projects.dedup();
        if let Some(association) = association
            && !bundle.releases.contains(&association)
            && bundle.releases.len() < MOST_RELEASES
        {
            bundle.releases.push(association);
        }
        bundle.modified = now;
        Ok(Some(bundle))
    })?;
    Ok(Progress::done(None))
}

/// How many entries a zip archive has, by the record at its end.
fn archive_entries(end: &[u8]) -> Option<u64> {
    let at = memchr::memmem::rfind(end, b"PK\x05\x06")?;
    let count = end.get(at + 10..at + 12)?;
    Some(u64::from(u16::from_le_bytes([*count.first()?, *count.get(1)?])))
}

fn shown(key: &str, bundle: &Bundle) -> Value {
    // Bundles have a UUID; that of the content is as good as any.
    let id = uuid::Uuid::parse_str(key.get(..32).unwrap_or_default()).unwrap_or_default();
    json!({
        "bundleId": id,
        "associations": bundle.releases,
        "date": bundle.created,
        "dateModified": bundle.modified,
        "fileCount": bundle.files,
        "size": bundle.size,
        "sha1": key,
    })
}

fn of_project(backend: &Backend, project: ProjectId) -> Result<Vec<(String, Bundle)>, ApiError> {
    let all = BUNDLES.list(&backend.store)?.into_iter();
    let mut found: Vec<_> =
        all.filter(|(.., bundle)| bundle.projects.contains(&project)).map(|(_, key, bundle)| (key, bundle)).collect();
    found.sort_by(|left, right| (right.1.created, &right.0).cmp(&(left.1.created, &left.0)));
    Ok(found)
}

/// `GET …/files/artifact-bundles/`, newest first; `query` narrows it to ids and releases with that in them.
pub(super) async fn list(
    Shared(backend): Shared<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(RELEASE_READ)?;
    let query = parameters.first("query").unwrap_or_default();
    let shown: Vec<Value> = of_project(&backend, project.id)?
        .iter()
        .filter(|(key, bundle)| {
            key.contains(query) || bundle.releases.iter().any(|association| association.release.contains(query))
        })
        .map(|(key, bundle)| shown(key, bundle))
        .collect();
    Ok(page.cut(&backend.base, shown))
}

/// The bundle that the path names.
fn named(backend: &Backend, project: ProjectId, path: &PathParts) -> Result<(String, Bundle), ApiError> {
    let wanted = path.get("bundle").replace('-', "").to_ascii_lowercase();
    let is_named = |key: &str| wanted.len() >= 32 && key.starts_with(&wanted);
    of_project(backend, project)?.into_iter().find(|(key, _)| is_named(key)).ok_or_else(ApiError::not_found)
}

/// `GET …/files/artifact-bundles/{bundle}/`.
pub(super) async fn view(
    Shared(backend): Shared<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    path: PathParts,
) -> Result<Json<Value>, ApiError> {
    caller.require(RELEASE_READ)?;
    let (key, bundle) = named(&backend, project.id, &path)?;
    Ok(Json(shown(&key, &bundle)))
}

/// `DELETE …/files/artifact-bundles/{bundle}/`: from this project, and its content with the last one.
pub(super) async fn delete(
    Shared(backend): Shared<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    path: PathParts,
) -> Result<StatusCode, ApiError> {
    caller.require(RELEASE_ADMIN)?;
    let (key, _) = named(&backend, project.id, &path)?;
    let left = BUNDLES.change(&backend.store, EVERYWHERE, &key, move |known| {
        Ok(known.and_then(|mut bundle| {
            bundle.projects.retain(|id| *id != project.id);
            (!bundle.projects.is_empty()).then_some(bundle)
        }))
    })?;
    if let (None, Some(digest)) = (left, Digest::parse(&key)) {
        super::remove_unused(&backend, digest)?;
    }
    Ok(StatusCode::NO_CONTENT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_counted_at_the_end_of_an_archive() {
        let mut end = b"PK\x05\x06\0\0\0\0\x03\0\x03\0".to_vec();
        end.extend([0; 10]);
        assert_eq!(archive_entries(&end), Some(3));
        assert_eq!(archive_entries(b"no archive"), None);
        assert_eq!(archive_entries(b"PK\x05\x06"), None);
    }
}
