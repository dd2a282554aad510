//! Rules that every project has, before its own.

/// Which code is not the application's, and which frames say nothing about an error.
pub(in crate::grouping) const BUILTIN_RULES: &str = include_str!("builtin.txt");
