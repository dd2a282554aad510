//! `…/chunk-upload/`: what may be uploaded, and the chunks.

use std::io::Read as _;
use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use flate2::read::GzDecoder;
use http::{HeaderMap, StatusCode, header};
use serde_json::{Value, json};

use super::{CHUNK, CHUNKS, FILE, REQUEST};
use crate::protocol::{Part, boundary_of, read_multipart};
use crate::server::access::{Caller, RELEASE_READ, RELEASE_WRITE};
use crate::server::contents::{Contents, Digest};
use crate::server::extract::InOrganization;
use crate::server::{ApiError, Backend, ORGANIZATION};

/// What may be uploaded.
const ACCEPTED: [&str; 12] = [
    "debug_files",
    "release_files",
    "pdbs",
    "sources",
    "bcsymbolmaps",
    "il2cpp",
    "portablepdbs",
    "proguard",
    "dartsymbolmap",
    "artifact_bundles",
    "artifact_bundles_v2",
    "release_files_v2",
];

/// `GET …/chunk-upload/`.
pub(super) async fn options(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
) -> Result<Json<Value>, ApiError> {
    caller.require(RELEASE_READ)?;
    Ok(Json(json!({
        "url": backend.address(&format!("api/0/organizations/{ORGANIZATION}/chunk-upload/")),
        "chunkSize": CHUNK,
        "chunksPerRequest": CHUNKS,
        "maxFileSize": FILE,
        "maxRequestSize": REQUEST,
        "concurrency": 4,
        "hashAlgorithm": "sha1",
        "compression": ["gzip"],
        "accept": ACCEPTED,
    })))
}

/// `POST …/chunk-upload/`: each part a chunk, its file name the SHA-1 of its content.
pub(super) async fn upload(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    headers: HeaderMap,
    body: bytes::Bytes,
) -> Result<StatusCode, ApiError> {
    caller.require(RELEASE_WRITE)?;
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let boundary =
        boundary_of(content_type).ok_or_else(|| ApiError::invalid("The body must be multipart/form-data."))?;
    let parts = read_multipart(&body, &boundary).map_err(|fault| ApiError::invalid(fault.to_string()))?;
    let parts: Vec<&Part<'_>> =
        parts.iter().filter(|part| matches!(part.name.as_str(), "file" | "file_gzip")).collect();
    if parts.len() > CHUNKS {
        return Err(ApiError::invalid(format!("A request has at most {CHUNKS} chunks.")));
    }
    let contents = Contents::of(&backend);
    super::tidy(&backend)?;
    for part in parts {
        let name = part.filename.as_deref().unwrap_or_default();
        let named = Digest::parse(name)
            .ok_or_else(|| ApiError::invalid("The file name of a chunk is the SHA-1 of its content."))?;
        let unpacked = if part.name == "file_gzip" { Some(unpack(part.body)?) } else { None };
        let bytes = unpacked.as_deref().unwrap_or(part.body);
        if bytes.len() > CHUNK {
            return Err(too_large());
        }
        if Digest::of(bytes) != named {
            return Err(ApiError::invalid(format!("The content of the chunk {named} has another SHA-1.")));
        }
        contents.put_chunk(bytes, backend.now())?;
    }
    Ok(StatusCode::OK)
}

/// Unpacks a chunk, and stops where it gets too large.
fn unpack(packed: &[u8]) -> Result<Vec<u8>, ApiError> {
    let mut bytes = Vec::new();
    GzDecoder::new(packed)
        .take(CHUNK as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| ApiError::invalid(format!("A chunk is no gzip: {error}")))?;
    if bytes.len() > CHUNK { Err(too_large()) } else { Ok(bytes) }
}

fn too_large() -> ApiError {
    ApiError::invalid(format!("A chunk has at most {CHUNK} bytes."))
}
