//! Placeholder.
pub mod glob;
