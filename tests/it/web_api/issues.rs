//! `/api/0/organizations/…/issues/…` and `/api/0/projects/…/issues/`.
