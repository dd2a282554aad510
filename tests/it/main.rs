//! The integration tests, in one binary: each further binary would link the whole tree again.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on says so by panicking")]

mod api;
mod architecture;
mod balance;
mod canned;
mod cli;
mod documents;
mod events;
mod events_remote;
mod explain;
mod faults;
mod filled;
mod generated;
mod issues;
mod logs;
mod organizations;
mod projects;
mod replay;
mod replay_server;
mod retention;
mod sealed;
mod send;
mod stats;
