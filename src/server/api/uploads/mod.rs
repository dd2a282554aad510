//! Uploads in chunks, and what they are put together to: debug files and artifact bundles.
//!
//! They are kept and listed, no more: nothing is unpacked, and no event is looked up in them.

mod assemble;
mod bundles;
mod chunks;
mod debug_files;

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};

use super::releases::files;
use crate::server::contents::{Contents, Digest};
use crate::server::{ApiError, Backend};

/// The largest chunk.
const CHUNK: usize = 8 * 1024 * 1024;
/// How many chunks a request may bring.
const CHUNKS: usize = 64;
/// The largest request with chunks.
const REQUEST: usize = 32 * 1024 * 1024;
/// The largest file.
const FILE: u64 = 2 * 1024 * 1024 * 1024;

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new()
        .route("/api/0/organizations/{organization}/chunk-upload/", get(chunks::options).post(chunks::upload))
        .route("/api/0/organizations/{organization}/artifactbundle/assemble/", post(bundles::assemble))
        .route("/api/0/organizations/{organization}/releases/{version}/assemble/", post(bundles::assemble_of_release))
        .route("/api/0/projects/{organization}/{project}/files/difs/assemble/", post(debug_files::assemble))
        .route(
            "/api/0/projects/{organization}/{project}/files/dsyms/",
            get(debug_files::list).delete(debug_files::delete),
        )
        .route("/api/0/projects/{organization}/{project}/files/artifact-bundles/", get(bundles::list))
        .route(
            "/api/0/projects/{organization}/{project}/files/artifact-bundles/{bundle}/",
            get(bundles::view).delete(bundles::delete),
        )
}

/// The contents that something refers to.
fn used(backend: &Backend) -> Result<BTreeSet<String>, ApiError> {
    let mut used = files::digests(backend)?;
    used.extend(debug_files::digests(backend)?);
    used.extend(bundles::digests(backend)?);
    Ok(used)
}

/// Removes a content, if nothing refers to it any more.
///
/// # Errors
/// When the store cannot be read, or the content cannot be removed.
pub(super) fn remove_unused(backend: &Backend, digest: Digest) -> Result<(), ApiError> {
    if used(backend)?.contains(&digest.to_string()) { Ok(()) } else { Contents::of(backend).remove(digest) }
}

/// Removes what has waited in vain: chunks of files that never came, and files of projects that are no more.
///
/// # Errors
/// When the store cannot be read or written.
fn tidy(backend: &Backend) -> Result<(), ApiError> {
    bundles::forget_projects(backend)?;
    let (contents, now) = (Contents::of(backend), backend.now());
    contents.remove_old_chunks(now);
    contents.remove_old_files(&used(backend)?, now);
    Ok(())
}
