//! Refusals as the Web API words them (API §A.3).

use axum::Json;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use serde_json::{Value, json};

use crate::store::StoreError;

/// A refusal: a status and a JSON body.
#[derive(Debug, thiserror::Error)]
#[error("{}", body["detail"].as_str().unwrap_or("the request was refused"))]
pub struct ApiError {
    /// The status.
    pub status: StatusCode,
    /// The body.
    pub body: Value,
}

impl ApiError {
    /// A refusal with `{"detail": …}`.
    pub fn detail(status: StatusCode, detail: impl Into<String>) -> Self {
        Self { status, body: json!({ "detail": detail.into() }) }
    }

    /// 400 with `{"detail": …}`.
    pub fn invalid(detail: impl Into<String>) -> Self {
        Self::detail(StatusCode::BAD_REQUEST, detail)
    }

    /// 409 with `{"detail": …}`.
    pub fn conflict(detail: impl Into<String>) -> Self {
        Self::detail(StatusCode::CONFLICT, detail)
    }

    /// 404, in the words that clients look for.
    pub fn not_found() -> Self {
        Self::detail(StatusCode::NOT_FOUND, "The requested resource does not exist")
    }

    /// 400 for a field that is not there.
    pub fn required(name: &str) -> Self {
        Self::field(name, "This field is required.")
    }

    /// 400 for one field: `{"name": ["message"]}`.
    pub fn field(name: &str, message: impl Into<String>) -> Self {
        let mut body = serde_json::Map::new();
        body.insert(name.to_owned(), json!([message.into()]));
        Self { status: StatusCode::BAD_REQUEST, body: Value::Object(body) }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        (self.status, Json(self.body)).into_response()
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::UnknownProject(_) => Self::not_found(),
            StoreError::Exists(message) => Self::conflict(message),
            StoreError::Invalid(message) => Self::invalid(message),
            StoreError::Busy { .. } => Self::detail(StatusCode::SERVICE_UNAVAILABLE, "the store is busy"),
            other => {
                tracing::error!(error = %other, "the store failed");
                Self::detail(StatusCode::INTERNAL_SERVER_ERROR, "Internal Error")
            }
        }
    }
}
