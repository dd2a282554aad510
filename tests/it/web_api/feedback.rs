//! `/api/0/projects/…/user-feedback/`.
