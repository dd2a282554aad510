//! `/api/0/projects/…/users/`.
