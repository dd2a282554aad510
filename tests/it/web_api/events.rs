//! Events of projects and issues.
