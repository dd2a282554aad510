//! `/api/0/projects/…/retention/`.
