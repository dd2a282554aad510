//! `vidette login`: takes a token, sees that it works, and keeps it for its server.

use std::io::Read as _;

use clap::Args;
use serde::Serialize;

use super::{Shown, info};
use crate::client::TokenKind;
use crate::client::resources::access::{self, Access};
use crate::config::{Host, KeptIn, Origin, Setting, Settings, env};
use crate::context::Context;
use crate::error::{CliError, ErrorKind};
use crate::secret::Secret;
use crate::ui::page::Page;
use crate::ui::{self, Canvas, View};

/// Store a token for a server, once it is found to work
///
/// It is kept in the operating system's keyring, else in a file that only you can read, and is sent to no other server.
/// It never goes into a file of the project.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette login
  vidette --url https://sentry.example.com login --token-stdin < token.txt")]
pub struct LoginArgs {
    /// Read the token from standard input
    #[arg(long)]
    token_stdin: bool,

    /// As it always is: the token is kept for every directory, as with sentry-cli's flag of this name
    #[arg(short, long, hide_short_help = true)]
    global: bool,
}

/// How often a person may mistype.
const ATTEMPTS: u32 = 3;

/// More is no token.
const LONGEST: u64 = 10_000;

/// Takes a token.
pub(super) fn run(context: &Context, arguments: &LoginArgs) -> Result<Shown, CliError> {
    let given = match (arguments.token_stdin, &context.settings.token) {
        (true, _) => Some(Setting { value: from_stdin()?, origin: Origin::Input }),
        (false, Some(token)) if matches!(token.origin, Origin::Flag(_)) => Some(token.clone()),
        _ => None,
    };
    if let Some(token) = given {
        let (settings, access) = check(context, token)?;
        return keep(context, settings, &access);
    }
    if !context.ui.can_ask() {
        return Err(CliError::usage("there is no token, and nobody to ask for one")
            .hint("pass it by --token-stdin, or set SENTRY_AUTH_TOKEN, which needs no login"));
    }
    let url = context.server_url()?;
    context.ui.status(&format!("Make a token at {}", tokens_page(url.as_str())));
    let interrupted = context.cancellation.flag();
    let mut attempt = 1;
    loop {
        let value = context.ui.ask_secret(&format!("Token for {url}"), &interrupted)?;
        let token = Setting { value: trimmed(value.expose())?, origin: Origin::Input };
        match check(context, token) {
            Ok((settings, access)) => return keep(context, settings, &access),
            Err(error) if error.kind == ErrorKind::Unauthorized && attempt < ATTEMPTS => context.ui.error(&error),
            Err(error) => return Err(error),
        }
        attempt += 1;
    }
}

/// Where a server lets a person make tokens.
fn tokens_page(url: &str) -> String {
    format!("{}/orgredirect/organizations/:orgslug/settings/auth-tokens/", url.trim_end_matches('/'))
}

fn from_stdin() -> Result<Secret, CliError> {
    let mut text = String::new();
    let read = std::io::stdin().lock().take(LONGEST).read_to_string(&mut text);
    read.map_err(|error| CliError::usage("the token on standard input cannot be read").because(error))?;
    trimmed(&text)
}

fn trimmed(text: &str) -> Result<Secret, CliError> {
    let token = text.trim();
    if token.is_empty() {
        return Err(CliError::usage("there is no token: the input is at its end"));
    }
    if token.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err(CliError::usage("a token is one word").hint("pass nothing but the token"));
    }
    Ok(Secret::new(token))
}

/// Sees that a token works at its server.
fn check(context: &Context, token: Setting<Secret>) -> Result<(Settings, Access), CliError> {
    let mut settings = context.settings.clone();
    settings.warnings.clear();
    // What is kept for another token of this server says nothing of this one.
    settings.org = settings.org.filter(|org| !matches!(org.origin, Origin::Token(_)));
    settings.adopt(token.clone());
    for warning in &settings.warnings {
        context.ui.warn(&ui::text::printable(warning));
    }
    let client = context.client_with(&settings, &token)?;
    let access = info::granted(context.ask(&client, client.send(access::check()))?)?;
    Ok((settings, access))
}

/// Keeps the token of the settings for their server.
fn keep(context: &Context, mut settings: Settings, access: &Access) -> Result<Shown, CliError> {
    let url = url::Url::parse(&settings.url.value).ok();
    let (Some(host), Some(token)) = (url.as_ref().and_then(Host::of), settings.token.take()) else {
        return Err(CliError::new(ErrorKind::Internal, "a token that was checked has no server"));
    };
    let organization = TokenKind::of(&token.value).claims().map(|claims| claims.organization.clone());
    let no_keyring = context.surroundings.own_variable(env::VIDETTE_NO_KEYRING).is_some();
    let kept = settings.credentials.keep(&host, &token.value, organization.clone(), no_keyring);
    let kept = kept.map_err(|error| CliError::failed("the token works but cannot be kept").because(error))?;
    let overruled = context.settings.token.as_ref().filter(|token| !matches!(token.origin, Origin::Flag(_)));
    if let Some(other) = overruled.filter(|other| !matches!(other.origin, Origin::Login(_))) {
        let warning = format!("the token from {} comes before the one that is kept now", other.origin);
        context.ui.warn(&ui::text::printable(&warning));
    }
    let (kept_in, file, reason) = match kept {
        KeptIn::Keyring => ("keyring", None, None),
        KeptIn::File(path, reason) => ("file", Some(path.display().to_string()), Some(reason)),
    };
    let user = access.user.as_ref().and_then(|user| user.name()).map(str::to_owned);
    let scopes = access.auth.as_ref().map(|auth| auth.scopes.clone()).unwrap_or_default();
    Ok(Some(Box::new(LoggedIn { host: host.to_string(), user, organization, scopes, kept_in, file, reason })))
}

/// A login that was made.
#[derive(Debug, Serialize)]
struct LoggedIn {
    host: String,
    user: Option<String>,
    organization: Option<String>,
    scopes: Vec<String>,
    kept_in: &'static str,
    file: Option<String>,
    /// Why the token is not in the keyring.
    reason: Option<String>,
}

impl View for LoggedIn {
    fn json(&self) -> Result<serde_json::Value, serde_json::Error> {
        serde_json::to_value(self)
    }

    fn draw(&self, canvas: Canvas) -> String {
        let mut page = Page::new(canvas);
        page.heading("Logged in", &self.host);
        if let Some(user) = &self.user {
            page.field("user", user);
        }
        if let Some(organization) = &self.organization {
            page.field("org", organization);
        }
        page.field("scopes", &self.scopes.join(", "));
        match (&self.file, &self.reason) {
            (Some(file), reason) => {
                page.field("kept in", &format!("{file}, which only you can read"));
                page.field("reason", &format!("no keyring: {}", reason.as_deref().unwrap_or("-")));
            }
            (None, _) => page.field("kept in", "the keyring"),
        }
        page.finish()
    }
}
