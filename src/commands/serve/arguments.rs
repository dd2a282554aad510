//! The arguments of `vidette serve`.

use std::ffi::OsString;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use clap::{Args, Subcommand};
use url::Url;

use super::token::TokenCommand;
use crate::commands::times::{self, Seconds};
use crate::model::Slug;

/// Serve ingest and the Web API on this machine, for real SDKs and clients
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    long_about = "Serve ingest and the Web API on this machine, for real SDKs and clients.

Point a DSN of any SDK at it, and any client of Sentry's Web API: sentry-cli, vidette itself, a browser. What is answered with 200 is on the disk. The organisation is `local`; projects are made with --project, or by the Web API.

With a COMMAND the server runs as long as that does, and its exit code is the command's. The command finds SENTRY_DSN (that of the first project), SENTRY_URL, SENTRY_AUTH_TOKEN, SENTRY_ORG and SENTRY_PROJECT in its environment. With --fail-on the exit code is 7 when an event came in that it matches.

Only this machine can connect unless --listen says otherwise; then the Web API demands a token.",
    after_help = "Examples:
  vidette serve
  vidette serve --data ./errors --port 9000 --project web --project api
  vidette serve --memory --port 0 --fail-on 'level:error' -- npm test
  vidette serve --memory --port 0 --ready-file ready.json --tail --format ndjson
  vidette serve token create --name ci --scope org:ci"
)]
pub struct ServeArgs {
    #[command(subcommand)]
    pub(super) command: Option<ServeCommand>,

    /// The address to listen on
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    pub(super) listen: IpAddr,

    /// The port; 0 takes any free one
    #[arg(long, value_name = "PORT", default_value_t = 9000)]
    pub(super) port: u16,

    /// Keep the data in DIR; it is the same as --local=DIR
    #[arg(long, value_name = "DIR", value_hint = clap::ValueHint::DirPath, conflicts_with_all = ["memory", "local"])]
    pub(super) data: Option<PathBuf>,

    /// Keep the data as long as the server runs, and no longer
    #[arg(long, conflicts_with = "local")]
    pub(super) memory: bool,

    /// Make this project if it is not there; the first one is that of SENTRY_DSN
    #[arg(short, long = "project", value_name = "SLUG")]
    pub(super) projects: Vec<Slug>,

    /// Write a JSON document to FILE when everything is ready: url, token, org, projects with their DSNs
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub(super) ready_file: Option<PathBuf>,

    /// Print events as they come in
    #[arg(long)]
    pub(super) tail: bool,

    /// Stop after this long, such as 30s or 10min
    #[arg(long, value_name = "SPAN", value_parser = times::span)]
    pub(super) duration: Option<Seconds>,

    /// Exit with 7 when an event came in that matches this query
    #[arg(long, value_name = "QUERY")]
    pub(super) fail_on: Vec<String>,

    /// Demand a token for the Web API on loopback as well
    #[arg(long)]
    pub(super) require_token: bool,

    /// A name that clients call the server by, beside localhost
    #[arg(long, value_name = "HOST")]
    pub(super) allow_host: Vec<String>,

    /// The address that links and DSNs name, where it is not the one that is listened on
    #[arg(long, value_name = "URL", value_hint = clap::ValueHint::Url, value_parser = public_url)]
    pub(super) public_url: Option<Url>,

    /// Remove what is older than its project keeps it, also what was there before
    #[arg(long)]
    pub(super) apply_retention: bool,

    /// Connections that are served at once
    #[arg(long, value_name = "N", default_value_t = 12_000, hide_short_help = true, value_parser = connections)]
    pub(super) max_connections: usize,

    /// Run a program beside the server, after `--`
    #[arg(last = true, value_name = "COMMAND")]
    pub(super) program: Vec<OsString>,
}

/// What else there is about a server.
#[derive(Debug, Subcommand)]
pub(super) enum ServeCommand {
    /// Make, list and revoke tokens for the Web API
    #[command(subcommand)]
    Token(TokenCommand),
}

impl ServeArgs {
    /// Whether a program is run, which gets the signals that come.
    pub(crate) const fn runs_a_program(&self) -> bool {
        !self.program.is_empty()
    }
}

fn public_url(text: &str) -> Result<Url, String> {
    let wrong = || format!("`{text}` is no address: expected one such as https://errors.example.com");
    let mut url = Url::parse(text).map_err(|_| wrong())?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() || !url.username().is_empty() {
        return Err(wrong());
    }
    url.set_query(None);
    url.set_fragment(None);
    if !url.path().ends_with('/') {
        url.set_path(&format!("{}/", url.path()));
    }
    Ok(url)
}

fn connections(text: &str) -> Result<usize, String> {
    let number = text.parse().ok().filter(|number| (1..=1_000_000).contains(number));
    number.ok_or_else(|| format!("`{text}` is no number of connections: expected 1 to 1000000"))
}
