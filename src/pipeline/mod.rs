//! Placeholder.
pub mod condition;
pub mod glob;
