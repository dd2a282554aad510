//! The arguments of `vidette events view`.

use clap::Args;

/// Show an event: what broke, where, who met it, what led to it
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette events view 5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a
  vidette events view WEB-1A --full
  vidette events view https://acme.sentry.io/issues/4711/events/5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a/
  vidette events view WEB-1A --raw | jq .exception
  vidette events view WEB-1A --attachment screenshot.png > screenshot.png")]
pub(super) struct ViewArgs {
    /// An event's id; the short id or number of an issue, for its latest event; or the address of either
    #[arg(value_name = "EVENT")]
    pub(super) event: String,

    /// Draw every frame with its source, every breadcrumb and every module
    #[arg(long)]
    pub(super) full: bool,

    /// Print the stored JSON as it is, to the byte
    #[arg(long, conflicts_with = "full")]
    pub(super) raw: bool,

    /// Print the content of an attachment of this name; on a server the token must be a member's
    #[arg(long, value_name = "NAME", conflicts_with_all = ["full", "raw"])]
    pub(super) attachment: Option<String>,
}
