//! What handlers take from a request: parameters, bodies, and the organisation and project that the path names.

use std::sync::Arc;

use axum::extract::{FromRequest, FromRequestParts, RawPathParams, Request};
use http::Uri;
use http::request::Parts;
use serde::de::DeserializeOwned;
use url::form_urlencoded;

use super::{ApiError, Backend, ORGANIZATION, ORGANIZATION_ID};
use crate::store::Project;

/// The parameters of the query, in their order; a name may stand there more than once.
#[derive(Debug, Clone, Default)]
pub(crate) struct Parameters(Vec<(String, String)>);

impl Parameters {
    /// Those of an address.
    pub(crate) fn of(uri: &Uri) -> Self {
        Self(form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).into_owned().collect())
    }

    /// The first value of a name; none when it is empty.
    pub(crate) fn first(&self, name: &str) -> Option<&str> {
        self.given(name).filter(|value| !value.is_empty())
    }

    /// The first value of a name, which may be empty.
    pub(crate) fn given(&self, name: &str) -> Option<&str> {
        self.pairs().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// Every value of a name that is not empty.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.pairs().filter(move |(known, value)| *known == name && !value.is_empty()).map(|(_, value)| value)
    }

    /// Whether a switch is on: `1` or `true`.
    pub(crate) fn is_on(&self, name: &str) -> bool {
        self.first(name).is_some_and(|value| value == "1" || value.eq_ignore_ascii_case("true"))
    }

    /// The others than those of a name.
    pub(crate) fn without(&self, name: &str) -> Self {
        Self(self.0.iter().filter(|(known, _)| known != name).cloned().collect())
    }

    /// All of them.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl<S: Sync> FromRequestParts<S> for Parameters {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, ApiError> {
        Ok(Self::of(&parts.uri))
    }
}

/// The parts of the path by their names in the route.
#[derive(Debug, Clone, Default)]
pub(crate) struct PathParts(Vec<(String, String)>);

impl PathParts {
    /// One of them, decoded; empty when the route has no such part.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for PathParts {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ApiError> {
        let raw = RawPathParams::from_request_parts(parts, state).await.map_err(|_| ApiError::not_found())?;
        Ok(Self(raw.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()))
    }
}

/// The path's `{organization}` is the one that there is, by slug or number; otherwise 404.
#[derive(Debug, Clone, Copy)]
pub(crate) struct InOrganization;

impl<S: Send + Sync> FromRequestParts<S> for InOrganization {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ApiError> {
        let path = PathParts::from_request_parts(parts, state).await?;
        match path.get("organization") {
            ORGANIZATION | ORGANIZATION_ID => Ok(Self),
            _ => Err(ApiError::not_found()),
        }
    }
}

/// The project that the path's `{organization}` and `{project}` name, by slug or number; otherwise 404.
#[derive(Debug, Clone)]
pub(crate) struct InProject(pub(crate) Project);

impl FromRequestParts<Arc<Backend>> for InProject {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, backend: &Arc<Backend>) -> Result<Self, ApiError> {
        InOrganization::from_request_parts(parts, backend).await?;
        let path = PathParts::from_request_parts(parts, backend).await?;
        Ok(Self(backend.project(path.get("project"))?))
    }
}

/// The project that the path names, or none where it names the organisation alone; otherwise 404.
#[derive(Debug, Clone)]
pub(crate) struct InPlace(pub(crate) Option<Project>);

impl FromRequestParts<Arc<Backend>> for InPlace {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, backend: &Arc<Backend>) -> Result<Self, ApiError> {
        let path = PathParts::from_request_parts(parts, backend).await?;
        if path.get("project").is_empty() {
            InOrganization::from_request_parts(parts, backend).await?;
            return Ok(Self(None));
        }
        let InProject(project) = InProject::from_request_parts(parts, backend).await?;
        Ok(Self(Some(project)))
    }
}

/// A JSON body, whatever its `Content-Type`; what does not fit is 400 and says where.
#[derive(Debug, Clone)]
pub(crate) struct Body<T>(pub(crate) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Body<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, state: &S) -> Result<Self, ApiError> {
        let bytes = bytes::Bytes::from_request(request, state)
            .await
            .map_err(|rejection| ApiError::detail(rejection.status(), rejection.body_text()))?;
        let bytes = if bytes.trim_ascii().is_empty() { &b"{}"[..] } else { &bytes };
        let value =
            serde_json::from_slice(bytes).map_err(|error| ApiError::invalid(format!("JSON parse error - {error}")))?;
        Ok(Self(value))
    }
}
