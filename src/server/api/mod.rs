//! The Web API, `/api/0/…`: a file for each resource, whose `routes()` are merged here.

use std::sync::Arc;

use axum::extract::OriginalUri;
use axum::routing::get;
use axum::{Json, Router};
use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::{ApiError, Backend};

/// All routes below `/api/0`.
pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new().route("/", get(index)).fallback(unknown)
}

/// `GET /api/0/`: who the token belongs to.
async fn index() -> Json<Value> {
    Json(json!({ "version": "0", "user": null, "auth": { "scopes": [] } }))
}

/// Whatever there is no handler for, by name.
async fn unknown(method: Method, OriginalUri(uri): OriginalUri) -> ApiError {
    ApiError::detail(StatusCode::NOT_FOUND, format!("{method} {} is not implemented by this server", uri.path()))
}
