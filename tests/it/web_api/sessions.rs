//! `/api/0/organizations/…/sessions/`.
