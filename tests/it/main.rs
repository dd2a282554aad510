//! The integration tests, in one binary: each further binary would link the whole tree again.

mod architecture;
mod cli;
mod events;
mod filled;
mod generated;
mod issues;
mod projects;
mod retention;
mod sealed;
mod stats;
