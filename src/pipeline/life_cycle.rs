//! The life of an issue: grouping's decisions, in the words of the store.

use crate::store::{Level, Priority};

/// How much a new issue matters, by the level of its first event (GROUPING §8).
pub(super) const fn priority(level: Level) -> Priority {
    match level {
        Level::Sample | Level::Debug | Level::Info => Priority::Low,
        Level::Warning => Priority::Medium,
        Level::Error | Level::Fatal => Priority::High,
    }
}
