//! `vidette serve token`: tokens for the Web API of the embedded server.

use clap::{Args, Subcommand};
use serde::Serialize;

use crate::commands::Shown;
use crate::context::Context;
use crate::error::CliError;
use crate::server::access::SCOPES;
use crate::server::tokens::{self, Token};
use crate::ui::paint::Style;
use crate::ui::table::{Align, Cell};
use crate::ui::{Canvas, Column, Rows, View, text};

/// Make, list and revoke tokens for the Web API
#[derive(Debug, Subcommand)]
pub(super) enum TokenCommand {
    /// Make a token; it is shown this once
    #[command(after_help = "Examples:
  vidette serve token create --name laptop
  vidette serve token create --name ci --scope org:ci
  vidette serve token create --local=./errors --name export --scope event:read --scope project:read --scope org:read")]
    Create(CreateArgs),
    /// List the tokens that were made
    #[command(after_help = "Examples:
  vidette serve token list")]
    List,
    /// Revoke a token; it is refused from now on
    #[command(after_help = "Examples:
  vidette serve token revoke 5c1f0e7a93bd")]
    Revoke(RevokeArgs),
}

/// Make a token
#[derive(Debug, Args)]
pub(super) struct CreateArgs {
    /// What it is for
    #[arg(long, value_name = "NAME", default_value = "unnamed")]
    name: String,

    /// What its bearer may do; everything but org:ci when none is given
    #[arg(long = "scope", value_name = "SCOPE", value_parser = clap::builder::PossibleValuesParser::new(SCOPES))]
    scopes: Vec<String>,
}

/// Revoke a token
#[derive(Debug, Args)]
pub(super) struct RevokeArgs {
    /// The token's id, as the list shows it
    #[arg(value_name = "ID")]
    id: String,
}

/// Does what is asked with tokens.
pub(super) fn run(context: &Context, command: &TokenCommand) -> Result<Shown, CliError> {
    let store = context.create_local_store()?;
    let failed = |error| CliError::failed("the tokens cannot be used").because(error);
    match command {
        TokenCommand::Create(arguments) => {
            let scopes = match arguments.scopes.as_slice() {
                [] => SCOPES.iter().filter(|scope| **scope != "org:ci").map(|scope| (*scope).to_owned()).collect(),
                chosen => chosen.to_vec(),
            };
            let made = tokens::create(&store, &arguments.name, scopes, context.clock.now());
            let (secret, token) = made.map_err(failed)?;
            context.ui.status("the token is shown this once:");
            Ok(Some(Box::new(Created { token: secret.expose().to_owned(), about: token })))
        }
        TokenCommand::List => {
            let rows = tokens::list(&store).map_err(failed)?;
            Ok(Some(Box::new(Rows { rows, columns: COLUMNS, empty: "no tokens", now: context.clock.now() })))
        }
        TokenCommand::Revoke(arguments) => {
            if !tokens::revoke(&store, &arguments.id).map_err(failed)? {
                return Err(CliError::not_found(format!("there is no token `{}`", arguments.id))
                    .hint("`vidette serve token list` shows their ids"));
            }
            context.ui.status(&format!("revoked token {}", arguments.id));
            Ok(None)
        }
    }
}

/// A token that was made, with the token itself.
#[derive(Serialize)]
struct Created {
    token: String,
    #[serde(flatten)]
    about: Token,
}

impl View for Created {
    fn json(&self) -> Result<serde_json::Value, serde_json::Error> {
        serde_json::to_value(self)
    }

    fn draw(&self, _canvas: Canvas) -> String {
        format!("{}\n", self.token)
    }
}

const COLUMNS: &[Column<Token>] = &[
    Column::shown("id", Align::Left, |token| token.id.clone(), |token, _| Cell::styled(Style::Id, &token.id)),
    Column::shown("name", Align::Left, |token| token.name.clone(), |token, _| Cell::plain(&token.name)),
    Column::shown(
        "created",
        Align::Left,
        |token| token.date_created.to_string(),
        |token, now| Cell::styled(Style::Faint, text::relative(token.date_created, now)),
    ),
    Column::shown(
        "scopes",
        Align::Left,
        |token| token.scopes.join(" "),
        |token, _| Cell::plain(token.scopes.join(" ")),
    ),
];
