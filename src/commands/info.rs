//! `vidette info`: which server, organisation and project are in use, and whether the token works.

use clap::Args;
use serde::Serialize;

use super::Shown;
use crate::client::resources::access::{self, Access};
use crate::config::{Setting, Settings};
use crate::context::Context;
use crate::error::{CliError, ErrorKind};
use crate::server::ORGANIZATION;
use crate::ui::page::Page;
use crate::ui::{Canvas, View};

/// Show which server, organisation and project are in use, and whether the token works
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette info
  vidette info --quiet --no-defaults")]
pub struct InfoArgs {
    /// With --quiet: take no organisation and no project for no failure
    #[arg(long)]
    no_defaults: bool,

    /// Print sentry-cli's JSON of the configuration, and exit with 0 even if the token does not work
    #[arg(long)]
    config_status_json: bool,
}

/// Shows what is in use.
pub(super) fn run(context: &Context, arguments: &InfoArgs) -> Result<Shown, CliError> {
    let checked = check(context);
    let settings = &context.settings;
    if arguments.config_status_json {
        return status(settings, checked.is_ok()).map(|text| {
            // The document has a form of its own, whatever --json says.
            context.ui.print(text.as_bytes()).map(|()| None)
        })?;
    }
    if context.ui.is_quiet() {
        checked?;
        if !arguments.no_defaults {
            context.organization()?;
            context.project()?;
        }
        return Ok(None);
    }
    let value = |setting: Option<&Setting<String>>| setting.map(Known::of);
    let store = settings.local_requested.then(|| Known {
        value: settings.store.value.display().to_string(),
        origin: settings.store.origin.to_string(),
    });
    let of_store = |store: &Known| Known { value: ORGANIZATION.to_owned(), origin: store.origin.clone() };
    Ok(Some(Box::new(Info {
        url: Known::of(&settings.url),
        organization: store.as_ref().map(of_store).or_else(|| value(settings.org.as_ref())),
        store,
        project: value(settings.project.as_ref()),
        dsn: settings.dsn.as_ref().map(|dsn| dsn.origin.to_string()),
        token: settings.token_origin().map(|origin| origin.to_string()),
        user: checked.as_ref().ok().and_then(|access| Some(access.user.as_ref()?.name()?.to_owned())),
        scopes: checked.as_ref().ok().and_then(|access| Some(access.auth.as_ref()?.scopes.clone())),
        failure: checked.err().map(|error| Failure { message: error.chain(), hints: error.hints, kind: error.kind }),
        version: env!("CARGO_PKG_VERSION"),
    })))
}

/// Asks the server whether the token works.
fn check(context: &Context) -> Result<Access, CliError> {
    let client = context.client()?;
    granted(context.ask(&client, client.send(access::check()))?)
}

/// A server may answer who does not sign in; that is no token that works.
pub(super) fn granted(access: Access) -> Result<Access, CliError> {
    if access.is_granted() {
        return Ok(access);
    }
    Err(CliError::new(ErrorKind::Unauthorized, "the server does not know this token"))
}

/// The document that sentry-cli prints.
fn status(settings: &Settings, successful: bool) -> Result<String, CliError> {
    let value = |setting: &Option<Setting<String>>| setting.as_ref().map(|setting| setting.value.clone());
    let document = serde_json::json!({
        "config": {"org": value(&settings.org), "project": value(&settings.project), "url": settings.url.value},
        "auth": {"type": settings.token_origin().map(|_| "token"), "successful": successful},
        "have_dsn": settings.dsn.is_some(),
    });
    let text = serde_json::to_string_pretty(&document);
    text.map(|text| text + "\n").map_err(|error| CliError::failed("the status has no JSON form").because(error))
}

/// A value and where it came from.
#[derive(Debug, Serialize)]
struct Known {
    value: String,
    origin: String,
}

impl Known {
    fn of(setting: &Setting<String>) -> Self {
        Self { value: setting.value.clone(), origin: setting.origin.to_string() }
    }
}

/// What is in use.
#[derive(Debug, Serialize)]
struct Info {
    url: Known,
    /// The embedded store, when that was asked for instead of the server.
    store: Option<Known>,
    organization: Option<Known>,
    project: Option<Known>,
    /// Where the DSN came from.
    dsn: Option<String>,
    /// Where the token came from.
    token: Option<String>,
    user: Option<String>,
    scopes: Option<Vec<String>>,
    failure: Option<Failure>,
    version: &'static str,
}

/// Why the token does not work.
#[derive(Debug, Serialize)]
struct Failure {
    message: String,
    hints: Vec<String>,
    kind: ErrorKind,
}

impl View for Info {
    fn json(&self) -> Result<serde_json::Value, serde_json::Error> {
        serde_json::to_value(self)
    }

    fn draw(&self, canvas: Canvas) -> String {
        let mut page = Page::new(canvas);
        page.heading("Configuration", &format!("vidette {}", self.version));
        let known = |known: Option<&Known>| {
            known.map_or_else(|| "-".to_owned(), |known| format!("{} ({})", known.value, known.origin))
        };
        match &self.store {
            Some(store) => page.field("store", &known(Some(store))),
            None => page.field("server", &known(Some(&self.url))),
        };
        page.field("org", &known(self.organization.as_ref()));
        page.field("project", &known(self.project.as_ref()));
        page.field("dsn", self.dsn.as_deref().unwrap_or("-"));
        if self.store.is_some() {
            page.heading("Access", if self.failure.is_none() { "no token is needed" } else { "fails" });
        } else {
            page.heading("Token", if self.failure.is_none() { "works" } else { "does not work" });
            page.field("from", self.token.as_deref().unwrap_or("-"));
        }
        if let Some(user) = &self.user {
            page.field("user", user);
        }
        if let Some(scopes) = &self.scopes {
            page.field("scopes", &scopes.join(", "));
        }
        if let Some(failure) = &self.failure {
            page.field("failure", &failure.message);
            for hint in &failure.hints {
                page.field("hint", hint);
            }
        }
        page.finish()
    }

    fn ended(&self) -> Option<ErrorKind> {
        self.failure.as_ref().map(|failure| failure.kind)
    }
}
