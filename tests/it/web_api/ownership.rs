//! `/api/0/projects/…/ownership/`.
