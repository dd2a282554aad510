//! Placeholder.
pub mod condition;
pub mod filter;
pub mod glob;
pub mod sample;
