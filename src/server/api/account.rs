//! Who asks, and what answers: the local user, the one region, and the make of this server.

use std::sync::Arc;

use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};

use super::members::{User, user};
use crate::server::roster::Members;
use crate::server::{ApiError, Backend, ORGANIZATION};

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new()
        .route("/api/0/users/me/", get(me))
        .route("/api/0/users/me/regions/", get(regions))
        .route("/api/0/auth/", get(me))
        .route("/api/settings/", get(settings))
}

/// `GET /api/0/users/me/` and `GET /api/0/auth/`: the local user, whoever asks.
async fn me(State(backend): State<Arc<Backend>>) -> Result<Json<User>, ApiError> {
    let members = Members::read(&backend.store)?;
    Ok(Json(user(members.find("me")?)))
}

/// `GET /api/0/users/me/regions/`.
async fn regions(State(backend): State<Arc<Backend>>) -> Json<Value> {
    let url = backend.base.as_str().trim_end_matches('/');
    Json(json!({ "regions": [{ "name": ORGANIZATION, "url": url }] }))
}

/// `GET /api/settings/`: what make of server this is, for clients that ask all makes so.
async fn settings() -> Json<Value> {
    Json(json!({ "vidette": { "version": env!("CARGO_PKG_VERSION") } }))
}
