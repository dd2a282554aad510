//! Grouping against the reference implementation's hashes, and what its rules come to.

mod behaviour;
mod golden;
