//! The pipeline: what comes in passes the stages in their order and leaves as outcomes that add up.

mod decode;
pub mod glob;
mod incoming;
mod index;
mod items;
mod ledger;
mod parallel;

pub use incoming::{Content, Incoming, RequestFacts};
pub use ledger::Ledger;
