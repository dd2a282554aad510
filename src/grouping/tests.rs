//! Grouping against the reference implementation's hashes.

mod golden;
