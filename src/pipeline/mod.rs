//! The pipeline: what comes in passes the stages in their order and leaves as outcomes that add up.

pub mod before_send;
pub mod condition;
mod decode;
pub mod filter;
pub mod glob;
mod incoming;
mod index;
mod items;
mod ledger;
mod parallel;
pub mod quota;
pub mod sample;

pub use incoming::{Content, Incoming, RequestFacts};
pub use ledger::Ledger;
