//! `…/releases/{version}/files/`: files of a release, as they were uploaded before there were artifact bundles.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use futures_util::stream;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde::{Deserialize, Serialize};
use tokio::io::AsyncReadExt as _;

use super::Place;
use crate::model::Timestamp;
use crate::protocol::{boundary_of, read_multipart};
use crate::server::access::{Caller, RELEASE_ADMIN, RELEASE_READ, RELEASE_WRITE};
use crate::server::collection::{Collection, EVERYWHERE};
use crate::server::contents::{Contents, Digest};
use crate::server::extract::{Body, Parameters, PathParts};
use crate::server::numbers::next_number;
use crate::server::paging::Page;
use crate::server::{ApiError, Backend, checks};

/// The files, by `VERSION/ID`: no version has a slash.
const FILES: Collection<ReleaseFile> = Collection::new("release_files");

/// How much of a file is read at once when it is sent.
const PIECE: usize = 64 * 1024;

/// A file of a release.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ReleaseFile {
    id: String,
    name: String,
    dist: Option<String>,
    headers: BTreeMap<String, String>,
    size: u64,
    sha1: String,
    date_created: Timestamp,
}

/// The contents of files of releases.
///
/// # Errors
/// When the store cannot be read.
pub(in crate::server) fn digests(backend: &Backend) -> Result<BTreeSet<String>, ApiError> {
    Ok(FILES.list(&backend.store)?.into_iter().map(|(.., file)| file.sha1).collect())
}

fn of_release(backend: &Backend, version: &str) -> Result<Vec<ReleaseFile>, ApiError> {
    let all = FILES.list(&backend.store)?.into_iter();
    Ok(all
        .filter(|(_, key, _)| key.split_once('/').is_some_and(|(of, _)| of == version))
        .map(|(.., file)| file)
        .collect())
}

fn key(version: &str, id: &str) -> String {
    format!("{version}/{id}")
}

/// The file that the path names.
fn named(backend: &Backend, place: &Place, path: &PathParts) -> Result<(String, ReleaseFile), ApiError> {
    let version = place.known(backend)?.version;
    let key = key(&version, path.get("file"));
    let file = FILES.get(&backend.store, EVERYWHERE, &key)?.ok_or_else(ApiError::not_found)?;
    Ok((key, file))
}

/// `GET …/files/`, by name; `query` and `checksum` narrow it.
pub(super) async fn list(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    place: Place,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(RELEASE_READ)?;
    let queries: Vec<String> = parameters.all("query").map(str::to_lowercase).collect();
    let checksums: Vec<&str> = parameters.all("checksum").collect();
    let mut files = of_release(&backend, &place.known(&backend)?.version)?;
    files.retain(|file| {
        (queries.is_empty() || queries.iter().any(|query| file.name.to_lowercase().contains(query)))
            && (checksums.is_empty() || checksums.contains(&file.sha1.as_str()))
    });
    files.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(page.cut(&backend.base, files))
}

/// `POST …/files/`: 201, or 409 when there is one of this name and dist.
pub(super) async fn create(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    place: Place,
    headers: HeaderMap,
    body: bytes::Bytes,
) -> Result<(StatusCode, Json<ReleaseFile>), ApiError> {
    caller.require(RELEASE_WRITE)?;
    let version = place.known(&backend)?.version;
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let boundary =
        boundary_of(content_type).ok_or_else(|| ApiError::invalid("The body must be multipart/form-data."))?;
    let parts = read_multipart(&body, &boundary).map_err(|fault| ApiError::invalid(fault.to_string()))?;
    let (mut content, mut name, mut dist, mut sent_headers) = (None, None, None, BTreeMap::new());
    for part in parts {
        let value = || String::from_utf8_lossy(part.body).into_owned();
        match part.name.as_str() {
            "file" => {
                name = name.or(part.filename);
                content = Some(part.body);
            }
            "name" => name = Some(value()),
            "dist" => dist = Some(value()),
            "header" => {
                let line = checks::text("header", value(), 1_000)?;
                let (key, value) =
                    line.split_once(':').ok_or_else(|| ApiError::invalid("A header is `name:value`."))?;
                sent_headers.insert(key.trim().to_owned(), value.trim().to_owned());
            }
            _ => {}
        }
    }
    let content = content.ok_or_else(|| ApiError::invalid("Missing uploaded file"))?;
    let name = checks::text("name", name.unwrap_or_default(), 4_096)?;
    if name.is_empty() {
        return Err(ApiError::invalid("File name must be specified"));
    }
    let dist = checks::optional("dist", dist, 64)?;
    if of_release(&backend, &version)?.iter().any(|file| file.name == name && file.dist == dist) {
        return Err(ApiError::conflict(format!("The release has a file {name:?} already.")));
    }
    let file = ReleaseFile {
        id: next_number(&backend.store, "release file")?.to_string(),
        name,
        dist,
        headers: sent_headers,
        size: content.len() as u64,
        sha1: Contents::of(&backend).put_file(content, backend.now())?.to_string(),
        date_created: backend.now(),
    };
    FILES.put(&backend.store, EVERYWHERE, &key(&version, &file.id), file.clone())?;
    Ok((StatusCode::CREATED, Json(file)))
}

/// `GET …/files/{file}/`; with `download` its content.
pub(super) async fn view(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    place: Place,
    path: PathParts,
    parameters: Parameters,
) -> Result<Response, ApiError> {
    caller.require(RELEASE_READ)?;
    let (_, file) = named(&backend, &place, &path)?;
    if parameters.given("download").is_none() {
        return Ok(Json(file).into_response());
    }
    let digest = Digest::parse(&file.sha1).ok_or_else(ApiError::not_found)?;
    let content = Contents::of(&backend).open(digest)?.ok_or_else(ApiError::not_found)?;
    Ok(download(&file.name, content))
}

/// A file to be kept, never to be shown: its name and content are anybody's.
pub(in crate::server) fn download(name: &str, content: std::fs::File) -> Response {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let safe: String = last.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_')).collect();
    let disposition = HeaderValue::try_from(format!("attachment; filename=\"{safe}\""));
    let pieces = stream::unfold(tokio::fs::File::from_std(content), |mut file| async move {
        let mut piece = vec![0; PIECE];
        match file.read(&mut piece).await {
            Ok(0) => None,
            Ok(length) => {
                piece.truncate(length);
                Some((Ok(piece), file))
            }
            Err(error) => Some((Err(error), file)),
        }
    });
    let mut response = axum::body::Body::from_stream(pieces).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::CONTENT_DISPOSITION, disposition.unwrap_or(HeaderValue::from_static("attachment")));
    response
}

/// A new name.
#[derive(Debug, Deserialize)]
pub(super) struct Renamed {
    name: Option<String>,
}

/// `PUT …/files/{file}/`.
pub(super) async fn rename(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    place: Place,
    path: PathParts,
    Body(sent): Body<Renamed>,
) -> Result<Json<ReleaseFile>, ApiError> {
    caller.require(RELEASE_WRITE)?;
    let (key, _) = named(&backend, &place, &path)?;
    let name = checks::text("name", checks::required("name", sent.name)?, 200)?;
    if name.is_empty() {
        return Err(ApiError::field("name", "This field may not be blank."));
    }
    let renamed =
        FILES.change(&backend.store, EVERYWHERE, &key, |file| Ok(file.map(|file| ReleaseFile { name, ..file })))?;
    renamed.map(Json).ok_or_else(ApiError::not_found)
}

/// `DELETE …/files/{file}/`.
pub(super) async fn delete(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    place: Place,
    path: PathParts,
) -> Result<StatusCode, ApiError> {
    caller.require(RELEASE_ADMIN)?;
    let (key, file) = named(&backend, &place, &path)?;
    forget(&backend, &key, &file)?;
    Ok(StatusCode::NO_CONTENT)
}

/// Removes the files of a release.
///
/// # Errors
/// When the store or the directory cannot be written.
pub(super) fn forget_all(backend: &Backend, version: &str) -> Result<(), ApiError> {
    of_release(backend, version)?.iter().try_for_each(|file| forget(backend, &key(version, &file.id), file))
}

fn forget(backend: &Backend, key: &str, file: &ReleaseFile) -> Result<(), ApiError> {
    FILES.remove(&backend.store, EVERYWHERE, key)?;
    Digest::parse(&file.sha1).map_or(Ok(()), |digest| crate::server::api::uploads::remove_unused(backend, digest))
}
