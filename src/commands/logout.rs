//! `vidette logout`: forgets the token that is kept for a server.

use clap::Args;
use serde::Serialize;

use super::Shown;
use crate::config::Host;
use crate::context::Context;
use crate::error::CliError;
use crate::ui::{self, Canvas, View};

/// Forget the token that is stored for a server
///
/// The token goes on to work wherever else it is kept; the server's settings are the place to revoke it.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette logout
  vidette --url https://sentry.example.com logout")]
pub struct LogoutArgs {}

/// Forgets a token.
pub(super) fn run(context: &Context, _: &LogoutArgs) -> Result<Shown, CliError> {
    let url = context.server_url()?;
    let Some(host) = Host::of(&url) else { return Err(CliError::usage(format!("{url} names no server"))) };
    let mut credentials = context.settings.credentials.clone();
    let forgotten = credentials.forget(&host);
    let (was_kept, removed) =
        forgotten.map_err(|error| CliError::failed("the token cannot be forgotten").because(error))?;
    if let Err(error) = removed {
        let warning = format!("the token is not used any more, but the keyring does not remove it: {error}");
        context.ui.warn(&ui::text::printable(&warning));
    }
    let still =
        context.settings.token.as_ref().filter(|token| !matches!(token.origin, crate::config::Origin::Login(_)));
    let others = credentials.hosts().map(str::to_owned).collect();
    let still_used = still.map(|token| token.origin.to_string());
    Ok(Some(Box::new(LoggedOut { host: host.to_string(), was_kept, still_used, others })))
}

/// What was forgotten.
#[derive(Debug, Serialize)]
struct LoggedOut {
    host: String,
    was_kept: bool,
    /// Where a token still comes from.
    still_used: Option<String>,
    /// Other servers that a token is kept for.
    others: Vec<String>,
}

impl View for LoggedOut {
    fn json(&self) -> Result<serde_json::Value, serde_json::Error> {
        serde_json::to_value(self)
    }

    fn draw(&self, _: Canvas) -> String {
        let mut text = if self.was_kept {
            format!("The token for {} is forgotten.\n", self.host)
        } else {
            format!("No token was kept for {}.\n", self.host)
        };
        if let Some(origin) = &self.still_used {
            text.push_str(&format!("A token still comes from {}.\n", ui::text::printable(origin)));
        }
        if !self.others.is_empty() {
            text.push_str(&format!("Tokens are kept for {}.\n", ui::text::printable(&self.others.join(", "))));
        }
        text
    }
}
