//! The integration tests, in one binary: each further binary would link the whole tree again.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on says so by panicking")]

mod api;
mod architecture;
mod archive;
mod balance;
#[cfg(unix)]
mod bash_hook;
#[cfg(unix)]
mod browser;
mod canned;
mod checkout;
mod cli;
mod completion;
mod connection;
mod credentials;
mod deploys;
mod documents;
mod events;
mod events_remote;
mod explain;
mod faults;
mod filled;
mod generated;
#[cfg(unix)]
#[path = "../../benches/load/generator/mod.rs"]
mod generator;
mod hostile_network;
mod issues;
mod issues_remote;
mod lanes;
mod local;
mod logs;
#[cfg(unix)]
mod monitors;
mod organizations;
#[cfg(unix)]
mod page;
mod projects;
mod projects_remote;
mod real_clients;
mod release_script;
mod releases;
mod replay;
mod replay_server;
mod retention;
mod sealed;
mod send;
mod sentry_cli;
#[cfg(unix)]
mod serve;
#[cfg(unix)]
mod serve_clients;
#[cfg(unix)]
mod serve_faults;
#[cfg(unix)]
mod serve_tools;
#[cfg(unix)]
mod served;
mod set_commits;
mod stats;
mod terminal;
mod triage_script;
mod uploads;
mod web_api;
