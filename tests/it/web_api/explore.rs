//! `/api/0/organizations/…/events/`.
