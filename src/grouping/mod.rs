//! Grouping: from an event to the issue it belongs to.
//!
//! A [`Grouper`] holds the rules of one project, compiled once. For an event it computes the hashes by
//! which the issue is found ([`Grouping::hashes`], MD5 over the values that count, equal to those of a
//! Sentry with the same strategy), the issue's title, culprit and metadata, and what stack-trace rules
//! change about frames ([`FrameChange`]). [`Grouper::explain`] shows the same decision as a tree.
//! [`issue_state`] decides what an event does to the state of its issue.
//!
//! Nothing here stores anything or knows of other events.

mod cache;
mod codegen;
mod csp;
mod exception;
mod fingerprint;
mod frame;
mod frame_change;
mod frame_view;
mod function_name;
mod glob;
mod grouper;
pub mod issue_state;
mod line_scanner;
mod message;
mod parameterize;
mod plan;
mod platform;
mod rule_error;
mod rules;
mod sink;
mod stack;
mod strategy;
mod title;
mod variant;

pub use cache::GroupingCache;
pub use fingerprint::FingerprintSource;
pub use frame_change::{FrameChange, InAppChange, StackLocation, apply_changes};
pub use grouper::{DEFAULT_STRATEGY, ExplainedGrouping, ExplainedVariant, Grouper, Grouping, GroupingSettings};
pub use rule_error::RuleError;
pub use sink::{Component, GroupHash};
pub use title::{Metadata, SdkMetadata};
pub use variant::{Variant, VariantName};

#[cfg(test)]
mod tests;
