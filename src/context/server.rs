//! Clients of servers, made from the settings: who asks, how connections are made, and whether this server may be sent
//! what would be sent to it.

use std::path::Path;
use std::sync::Arc;

use http::HeaderMap;
use url::Url;

use super::Context;
use crate::client::ingest::IngestOptions;
use crate::client::{Client, ClientOptions, HttpOptions, HttpTransport, Proxy, RetryOptions};
use crate::config::{Carried, Decided, Host, Origin, Refusal, Setting, Settings};
use crate::error::{CliError, ErrorKind};
use crate::protocol::Dsn;
use crate::secret::Secret;
use crate::ui::text;

impl Context {
    /// A client of the configured server, or of the embedded store where that was asked for by name, which must be there.
    ///
    /// # Errors
    /// [`ErrorKind::Unauthorized`] without a token, and when the server may not be sent it; [`ErrorKind::Usage`] for
    /// an address that is none; and what opening the store can fail with.
    pub fn client(&self) -> Result<Client, CliError> {
        if self.settings.local_requested {
            return self.embedded_client(self.open_store()?);
        }
        let url = self.server_url()?;
        let token = self.settings.token_for_server().map_err(|error| {
            CliError::new(ErrorKind::Unauthorized, format!("the keyring does not give the token for {url}: {error}"))
                .hint("unlock the keyring, or set SENTRY_AUTH_TOKEN")
        })?;
        let Some(token) = token else {
            return Err(CliError::new(ErrorKind::Unauthorized, format!("no token for {}", self.settings.url.value))
                .hint("set SENTRY_AUTH_TOKEN, or store one with `vidette login`"));
        };
        self.client_with(&self.settings, &token)
    }

    /// A client of a server with a token, which the settings have or are about to have.
    ///
    /// # Errors
    /// As [`Context::client`].
    pub fn client_with(&self, settings: &Settings, token: &Setting<Secret>) -> Result<Client, CliError> {
        let url = server_url(settings)?;
        let mut carried = vec![Carried { what: "the token", origin: &token.origin }];
        carried.extend(headers_of(settings));
        self.make_sure(settings, &url, &settings.url.origin, &carried)?;
        let mut options = ClientOptions::new(url.clone(), Some(token.value.clone()));
        if let Some(retries) = &settings.http.max_retries {
            let max_attempts = retries.value.saturating_add(1);
            options.retry = RetryOptions { max_attempts, ..RetryOptions::default() };
        }
        let transport = HttpTransport::new(&self.http_options(settings, &url)?)
            .map_err(|error| CliError::usage("the connection cannot be set up").because(error))?;
        Ok(Client::new(Arc::new(transport), options, Arc::clone(&self.clock)))
    }

    /// How envelopes are sent to a DSN: with the same proxy, certificates and headers.
    ///
    /// # Errors
    /// [`ErrorKind::Usage`] for a file of certificates that cannot be read, and [`ErrorKind::Unauthorized`] when the
    /// DSN's server may not be sent the headers.
    pub fn ingest_options(&self, dsn: &Dsn) -> Result<IngestOptions, CliError> {
        let settings = &self.settings;
        let url = Url::parse(&dsn.envelope_url())
            .map_err(|error| CliError::usage("the DSN is no address to send to").because(error))?;
        // A DSN that is not the configured one was given by a flag.
        let is_configured = |configured: &&Setting<Secret>| {
            configured.value.expose().trim().parse::<Dsn>().is_ok_and(|configured| configured == *dsn)
        };
        let configured = settings.dsn.as_ref().filter(is_configured);
        let origin = configured.map_or(Origin::Flag("--dsn"), |configured| configured.origin.clone());
        let mut carried: Vec<_> = headers_of(settings).collect();
        carried.push(Carried { what: "what goes to the DSN", origin: &origin });
        self.make_sure(settings, &url, &origin, &carried)?;
        let default = IngestOptions::default();
        let http = self.http_options(settings, &url)?;
        let http = HttpOptions { connect_timeout: default.http.connect_timeout, ..http };
        let max_attempts =
            settings.http.max_retries.as_ref().map_or(default.max_attempts, |retries| retries.value.saturating_add(1));
        Ok(IngestOptions { http, max_attempts, ..default })
    }

    /// How connections to an address are made.
    fn http_options(&self, settings: &Settings, url: &Url) -> Result<HttpOptions, CliError> {
        let http = &settings.http;
        let mut options = HttpOptions::default();
        options.read_timeout = self.read_timeout()?.unwrap_or(options.read_timeout);
        if let Some(pipeline) = &http.pipeline {
            options.user_agent = format!("{} {}", options.user_agent, pipeline.value.trim());
        }
        let mut headers = HeaderMap::new();
        for header in &http.headers {
            headers.append(header.value.name.clone(), header.value.value.clone());
        }
        options.headers = headers;
        options.proxy = http
            .proxy
            .as_ref()
            .map(|proxy| Proxy { url: proxy.value.url.clone(), credentials: proxy.value.credentials.clone() });
        if url.scheme() == "https" {
            for file in &http.ca_files {
                options.extra_certificates.push(certificates(&file.value, &file.origin)?);
            }
            options.insecure = http.insecure.value;
            if options.insecure {
                let origin = &http.insecure.origin;
                self.ui.warn(&text::printable(&format!(
                    "certificates are not looked at ({origin}): others may read along"
                )));
            }
        }
        // A proxy may be spoken to over TLS.
        let proxied = ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"]
            .iter()
            .any(|name| self.surroundings.variable(name).is_some());
        options.without_tls = url.scheme() == "http" && options.proxy.is_none() && !proxied;
        Ok(options)
    }

    /// Sees that a server may be sent these secrets; asks where somebody can answer.
    fn make_sure(
        &self,
        settings: &Settings,
        url: &Url,
        origin: &Origin,
        carried: &[Carried<'_>],
    ) -> Result<(), CliError> {
        let Some(host) = Host::of(url) else { return Ok(()) };
        let Err(refusal) = settings.may_send(&host, origin, carried) else { return Ok(()) };
        if settings.trust_host {
            if refusal.decided == Decided::Server {
                remember(settings, &host);
            }
            return Ok(());
        }
        if refusal.decided == Decided::Server && self.ui.can_ask() {
            let Refusal { secret, origin, .. } = refusal.as_ref();
            let question = format!("{origin} names the server {host}, which is new here. Send {secret} there?");
            self.ui.confirm(&text::printable(&question), false)?;
            remember(settings, &host);
            // What else the files say about the way is looked at as well.
            return settings.may_send(&host, &Origin::Default, carried).map_err(|refusal| refused(&refusal));
        }
        Err(refused(&refusal))
    }

    /// The configured server's address: its root.
    ///
    /// # Errors
    /// [`ErrorKind::Usage`] for what is no such address.
    pub fn server_url(&self) -> Result<Url, CliError> {
        server_url(&self.settings)
    }
}

/// The address of the settings' server: its root.
///
/// # Errors
/// [`ErrorKind::Usage`] for what is no such address.
fn server_url(settings: &Settings) -> Result<Url, CliError> {
    let setting = &settings.url;
    let wrong = |message: &str| {
        CliError::usage(format!("`{}` ({}) is not a server's address: {message}", setting.value, setting.origin))
            .hint("the form is https://sentry.example.com")
    };
    let url = Url::parse(setting.value.trim()).map_err(|error| wrong(&error.to_string()))?;
    match url.scheme() {
        "http" | "https" if !url.username().is_empty() || url.password().is_some() => {
            Err(wrong("a name and a password are not sent"))
        }
        "http" | "https" if url.path() == "/" && url.query().is_none() && url.fragment().is_none() => Ok(url),
        "http" | "https" => Err(wrong("it goes beyond the root")),
        scheme => Err(wrong(&format!("{scheme} is neither http nor https"))),
    }
}

/// Keeps that the user trusts a server. Where nothing can be kept, as in CI, it is said anew each time.
fn remember(settings: &Settings, host: &Host) {
    if let Err(error) = settings.credentials.clone().trust(host) {
        tracing::info!(%host, %error, "that the server is trusted is not kept");
    }
}

fn headers_of(settings: &Settings) -> impl Iterator<Item = Carried<'_>> {
    settings.http.headers.iter().map(|header| Carried { what: "a header", origin: &header.origin })
}

fn certificates(path: &Path, origin: &Origin) -> Result<Vec<u8>, CliError> {
    std::fs::read(path).map_err(|error| {
        CliError::usage(format!("the certificates in `{}` ({origin}) cannot be read", path.display())).because(error)
    })
}

fn refused(refusal: &Refusal) -> CliError {
    let Refusal { secret, host, decided, origin } = refusal;
    let message = format!("{secret} is not sent to {host}: {origin} {}", decided.verb());
    let error = CliError::new(ErrorKind::Unauthorized, message);
    let name = host.as_str().trim_start_matches("https://");
    match decided {
        Decided::Server => error
            .hint(format!("if the server is yours: `--trust-host`, or SENTRY_URL={host} where the token is set"))
            .hint(format!("VIDETTE_TRUSTED_HOSTS={name} in the environment says it for every run")),
        _ => error.hint("if that is meant: `--trust-host`, or say the same in ~/.sentryclirc"),
    }
}
