//! Who asks, and what they may do (API §A.1).

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use http::StatusCode;
use http::request::Parts;

use super::ApiError;

/// A scope of a token; its name is that of the Web API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Scope(pub &'static str);

/// Who asks, put among the request's extensions by the layer that checks tokens; without it nothing is forbidden.
#[derive(Debug, Clone, Default)]
pub struct Caller {
    /// The scopes of the token; none for a caller without limits (the embedded transport, open loopback).
    pub scopes: Option<Vec<String>>,
}

impl Caller {
    /// Goes on only for a caller that has one of the scopes.
    ///
    /// # Errors
    /// 403.
    pub fn require(&self, any_of: &[Scope]) -> Result<(), ApiError> {
        let Some(scopes) = &self.scopes else { return Ok(()) };
        if any_of.iter().any(|scope| scopes.iter().any(|held| held == scope.0)) {
            return Ok(());
        }
        Err(ApiError::detail(StatusCode::FORBIDDEN, "You do not have permission to perform this action."))
    }
}

impl<S: Sync> FromRequestParts<S> for Caller {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get::<Self>().cloned().unwrap_or_default())
    }
}
