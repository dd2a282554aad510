//! Ids and small values shared by every layer: validated newtypes, categories, outcomes, times.
//!
//! Nothing here does input or output, and nothing here knows where a value came from.

mod category;
mod ids;
mod outcome;
mod release;
mod timestamp;

pub use category::DataCategory;
pub use ids::{EventId, InvalidId, ProjectId, Slug};
pub use outcome::{Outcome, OutcomeKind};
pub use release::{InvalidRelease, Release, Version};
pub use timestamp::{InvalidTimestamp, Timestamp};
