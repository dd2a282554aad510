//! Placeholder.
pub mod condition;
pub mod glob;
pub mod sample;
