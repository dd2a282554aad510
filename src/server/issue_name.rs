//! The issue that a path names, by number or short id.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use http::request::Parts;

use super::extract::{InOrganization, PathParts};
use super::{ApiError, Backend};
use crate::store::{Issue, IssueId};

/// A short id is not longer: a slug, a dash and a number.
const LONGEST: usize = 120;

/// The issue that the path's `{issue}` names, of the organisation that it names if it does; otherwise 404.
#[derive(Debug, Clone)]
pub(crate) struct InIssue(pub(crate) Issue);

impl FromRequestParts<Arc<Backend>> for InIssue {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, backend: &Arc<Backend>) -> Result<Self, ApiError> {
        let path = PathParts::from_request_parts(parts, backend).await?;
        if !path.get("organization").is_empty() {
            InOrganization::from_request_parts(parts, backend).await?;
        }
        Ok(Self(find(backend, path.get("issue"))?.ok_or_else(ApiError::not_found)?))
    }
}

/// The issue with this number or short id.
///
/// # Errors
/// What reading the store can fail with.
pub(crate) fn find(backend: &Backend, name: &str) -> Result<Option<Issue>, ApiError> {
    if name.bytes().all(|byte| byte.is_ascii_digit()) {
        let Ok(number) = name.parse() else { return Ok(None) };
        return Ok(backend.store.issue(IssueId(number))?);
    }
    by_short_id(backend, name)
}

/// The issue with this short id, in any case. Where a slug was changed and another project has it now, two issues may
/// have the same: the older one is found.
///
/// # Errors
/// What reading the store can fail with.
pub(crate) fn by_short_id(backend: &Backend, name: &str) -> Result<Option<Issue>, ApiError> {
    if name.len() > LONGEST || !name.contains('-') {
        return Ok(None);
    }
    Ok(backend.store.issues_by_short_id(name)?.into_iter().next())
}
