//! The integration tests, in one binary: each further binary would link the whole tree again.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on says so by panicking")]

mod architecture;
mod balance;
mod canned;
mod cli;
mod completion;
mod documents;
mod events;
mod explain;
mod faults;
mod filled;
mod generated;
mod hostile_network;
mod issues;
mod organizations;
mod projects;
mod replay;
mod replay_server;
mod retention;
mod sealed;
mod send;
mod stats;
mod terminal;
