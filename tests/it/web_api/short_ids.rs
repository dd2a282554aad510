//! `/api/0/organizations/…/shortids/…`.
