//! `/api/0/projects/…/filters/`.
