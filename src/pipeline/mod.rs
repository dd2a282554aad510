//! The pipeline: what comes in passes the stages in their order and leaves as outcomes that add up.
//!
//! ```text
//! decode → normalize → client (sample rates, before_send) → filter → sample → quota → scrub → group → store
//! ```
//!
//! That is the order of a relay (PROTOCOL §8): filters see normalised, unscrubbed data, and quotas are
//! charged after filters and sampling. Each stage keeps an event or drops it with a reason, a
//! category and a quantity; [`Ledger`] holds the account. The pipeline never prints and reads no
//! clock: when a thing came in is part of it ([`Incoming`]).

pub mod before_send;
mod charge;
pub mod condition;
mod decode;
pub mod explain;
pub mod filter;
mod finish;
pub mod glob;
mod incoming;
mod index;
mod items;
mod lane;
mod ledger;
mod life_cycle;
pub mod normalize;
mod order;
mod pack;
mod parallel;
mod prepare;
pub mod quota;
mod report;
mod run;
pub mod sample;
pub mod settings;
mod stages;

pub use incoming::{Content, Incoming, RequestFacts};
pub use lane::{Lane, Processed, Seen, Setup};
pub use ledger::Ledger;
pub use life_cycle::IssueLifeCycle;
pub use report::{PipelineReport, Reject, Stage, StageTimes};
pub use run::{Checkpoint, Pipeline, PipelineError, Resumed};
pub use stages::{Stages, StagesError};
