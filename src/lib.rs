//! vidette: a command-line alternative to sentry-cli, and a whole Sentry in one binary.
//!
//! Everything is one Web API and one event stream. Whatever comes in, by HTTP, from `send-event` or
//! from a recording, passes the same [`pipeline`] and leaves it as [`model::Outcome`]s that add up:
//! in = stored + every reason for a drop.
//!
//! The layers, top to bottom; a module imports only from layers below its own, and within a layer
//! only what its line names. `tests/it/architecture.rs` holds the table to it.
//!
//! ```text
//! L5  main, cli
//! L4  commands
//! L3  context, error, ui, config
//! L2  client · recording · server (pipeline) · pipeline (store, grouping, scrub, query)
//! L1  protocol · query · grouping · scrub · store
//! L0  model · event · clock · secret · fs
//! ```

pub mod cli;
pub mod client;
pub mod clock;
pub mod commands;
pub mod config;
pub mod context;
pub mod error;
pub mod event;
pub mod fs;
pub mod grouping;
pub mod model;
pub mod pipeline;
pub mod protocol;
pub mod query;
pub mod recording;
pub mod scrub;
pub mod secret;
pub mod server;
pub mod store;
pub mod ui;
