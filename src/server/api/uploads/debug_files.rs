//! Debug files of a project.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Json;
use axum::extract::State as Shared;
use axum::response::Response;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use super::assemble::{self, Chunks, Progress};
use crate::model::{ProjectId, Timestamp};
use crate::server::access::{Caller, RELEASE_ADMIN, RELEASE_READ, RELEASE_WRITE};
use crate::server::api::releases::files::download;
use crate::server::collection::Collection;
use crate::server::contents::{Contents, Digest};
use crate::server::extract::{Body, InProject, Parameters};
use crate::server::numbers::next_number;
use crate::server::paging::Page;
use crate::server::{ApiError, Backend, checks};

/// The files, by project and checksum.
const DEBUG_FILES: Collection<DebugFile> = Collection::new("debug_files");

/// How many files a request may name.
const MOST_FILES: usize = 1_000;

/// A file.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct DebugFile {
    id: String,
    name: String,
    debug_id: String,
    kind: String,
    size: u64,
    created: Timestamp,
}

/// A file as it is sent.
#[derive(Debug, Deserialize)]
pub(super) struct Sent {
    name: Option<String>,
    debug_id: Option<String>,
    #[serde(default)]
    chunks: Chunks,
}

/// The contents of debug files.
///
/// # Errors
/// When the store cannot be read.
pub(super) fn digests(backend: &Backend) -> Result<Vec<String>, ApiError> {
    Ok(DEBUG_FILES.list(&backend.store)?.into_iter().map(|(_, key, _)| key).collect())
}

/// `POST …/files/difs/assemble/`: several files, by checksum.
pub(super) async fn assemble(
    Shared(backend): Shared<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    Body(sent): Body<BTreeMap<String, Sent>>,
) -> Result<Json<BTreeMap<String, Progress>>, ApiError> {
    caller.require(RELEASE_WRITE)?;
    if sent.len() > MOST_FILES {
        return Err(ApiError::invalid(format!("A request names at most {MOST_FILES} files.")));
    }
    let mut answers = BTreeMap::new();
    for (checksum, file) in sent {
        let answer = keep(&backend, project.id, &checksum, file)?;
        answers.insert(checksum, answer);
    }
    Ok(Json(answers))
}

fn keep(backend: &Backend, project: ProjectId, checksum: &str, sent: Sent) -> Result<Progress, ApiError> {
    let digest = assemble::checksum("checksum", checksum)?;
    let chunks = sent.chunks.check()?;
    let key = digest.to_string();
    if let Some(known) = DEBUG_FILES.get(&backend.store, project, &key)? {
        return Ok(Progress::done(Some(shown(&key, &known))));
    }
    let name = checks::text("name", sent.name.unwrap_or_default(), 1_000)?;
    let debug_id = checks::optional("debug_id", sent.debug_id, 64)?.map(|id| id.to_ascii_lowercase());
    let size = match assemble::assemble(backend, digest, &chunks)? {
        Err(progress) => return Ok(progress),
        Ok(size) => size,
    };
    let (start, _) = Contents::of(backend).ends(digest, 64)?;
    let file = DebugFile {
        id: next_number(&backend.store, "debug file")?.to_string(),
        debug_id: debug_id.or_else(|| mapping_id(&name)).unwrap_or_else(|| Uuid::nil().to_string()),
        kind: kind(&name, &start).to_owned(),
        name,
        size,
        created: backend.now(),
    };
    DEBUG_FILES.put(&backend.store, project, &key, file.clone())?;
    Ok(Progress::done(Some(shown(&key, &file))))
}

/// The id in the name of a mapping, `/proguard/UUID.txt`.
fn mapping_id(name: &str) -> Option<String> {
    let id = name.strip_prefix("/proguard/")?.strip_suffix(".txt")?;
    Uuid::parse_str(id).ok().map(|id| id.to_string())
}

/// What a file is, by its name and its beginning.
fn kind(name: &str, start: &[u8]) -> &'static str {
    if name.starts_with("/proguard/") {
        return "proguard";
    }
    match start {
        [0x7f, b'E', b'L', b'F', ..] => "elf",
        [0xfe, 0xed, 0xfa, 0xce | 0xcf, ..] | [0xce | 0xcf, 0xfa, 0xed, 0xfe, ..] | [0xca, 0xfe, 0xba, 0xbe, ..] => {
            "macho"
        }
        [b'M', b'Z', ..] => "pe",
        [0, b'a', b's', b'm', ..] => "wasm",
        [b'B', b'S', b'J', b'B', ..] => "portablepdb",
        [b'S', b'Y', b'S', b'B', ..] | [b'P', b'K', ..] => "sourcebundle",
        [b'M', b'O', b'D', b'U', b'L', b'E', ..] => "breakpad",
        [b'M', b'i', b'c', b'r', b'o', b's', b'o', b'f', b't', ..] => "pdb",
        [b'B', b'C', b'S', b'y', b'm', b'b', b'o', b'l', b'M', b'a', b'p', ..] => "bcsymbolmap",
        _ => "unknown",
    }
}

fn shown(key: &str, file: &DebugFile) -> Value {
    let media_type = match file.kind.as_str() {
        "proguard" => "text/x-proguard+plain",
        "elf" => "application/x-elf-binary",
        "macho" => "application/x-mach-binary",
        "breakpad" => "text/x-breakpad",
        _ => "application/octet-stream",
    };
    json!({
        "id": file.id,
        "uuid": file.debug_id,
        "debugId": file.debug_id,
        "codeId": null,
        "cpuName": "any",
        "objectName": file.name,
        "symbolType": file.kind,
        "headers": { "Content-Type": media_type },
        "size": file.size,
        "sha1": key,
        "dateCreated": file.created,
        "data": {},
    })
}

/// `GET …/files/dsyms/`, newest first; with `id` the content of one.
pub(super) async fn list(
    Shared(backend): Shared<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    parameters: Parameters,
    page: Page,
) -> Result<Response, ApiError> {
    caller.require(RELEASE_READ)?;
    let mut files = DEBUG_FILES.of_project(&backend.store, project.id)?;
    if let Some(id) = parameters.first("id") {
        let found = files.iter().find(|(_, file)| file.id == id);
        let (key, file) = found.ok_or_else(ApiError::not_found)?;
        let digest = Digest::parse(key).ok_or_else(ApiError::not_found)?;
        let content = Contents::of(&backend).open(digest)?.ok_or_else(ApiError::not_found)?;
        return Ok(download(&file.name, content));
    }
    let query = parameters.first("query").unwrap_or_default().to_lowercase();
    let formats: Vec<&str> = parameters.all("file_formats").collect();
    files.retain(|(key, file)| {
        (key.starts_with(&query) || file.debug_id.contains(&query) || file.name.to_lowercase().contains(&query))
            && parameters.first("debug_id").is_none_or(|id| file.debug_id.eq_ignore_ascii_case(id))
            // No file has a code id here.
            && parameters.first("code_id").is_none()
            && (formats.is_empty() || formats.contains(&file.kind.as_str()))
    });
    files.sort_by_key(|(_, file)| std::cmp::Reverse((file.created, file.id.parse::<u64>().unwrap_or_default())));
    Ok(page.cut(&backend.base, files.iter().map(|(key, file)| shown(key, file)).collect()))
}

/// `DELETE …/files/dsyms/?id=…`.
pub(super) async fn delete(
    Shared(backend): Shared<Arc<Backend>>,
    caller: Caller,
    InProject(project): InProject,
    parameters: Parameters,
) -> Result<StatusCode, ApiError> {
    caller.require(RELEASE_ADMIN)?;
    let id = parameters.first("id").ok_or_else(ApiError::not_found)?;
    let files = DEBUG_FILES.of_project(&backend.store, project.id)?;
    let (key, _) = files.iter().find(|(_, file)| file.id == id).ok_or_else(ApiError::not_found)?;
    DEBUG_FILES.remove(&backend.store, project.id, key)?;
    if let Some(digest) = Digest::parse(key) {
        super::remove_unused(&backend, digest)?;
    }
    Ok(StatusCode::NO_CONTENT)
}
