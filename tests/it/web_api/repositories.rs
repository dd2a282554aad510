//! `/api/0/organizations/…/repos/`.
