//! Settings: each value with where it came from.
//!
//! Flag, then environment, then project file, then user file, then default. Below this module
//! nobody reads the environment; the environment itself is handed in, so that tests are sealed.
//! Which server may be sent which secret is judged here too; see [`Settings::may_send`].

pub mod ci;
mod credentials;
mod dotenv;
pub mod env;
mod error;
mod file;
pub mod git;
mod host;
mod http;
mod keyring;
pub mod keys;
mod log_level;
mod names;
mod origin;
pub mod proposal;
mod sources;
mod surroundings;
mod trust;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

pub use credentials::{Credentials, KeptIn};
pub use error::ConfigError;
pub use file::Owner;
pub use host::Host;
pub use http::{Header, HttpSettings, ProxySettings};
pub use log_level::LogLevel;
pub use names::{NameKind, Names, NamesPlace, remember};
pub use origin::{Origin, Setting};
pub use surroundings::Surroundings;
pub use trust::{Carried, Decided, Refusal};

use crate::client::TokenKind;
use crate::secret::Secret;
use sources::Sources;

/// What the flags said.
#[derive(Debug, Clone, Default)]
pub struct Flags {
    /// `--local[=DIR]`: none if absent, an empty path for the default directory.
    pub local: Option<PathBuf>,
    /// `--url`.
    pub url: Option<String>,
    /// `--auth-token`.
    pub token: Option<Secret>,
    /// `--header NAME:VALUE`, as given.
    pub headers: Vec<String>,
    /// `--insecure`.
    pub insecure: bool,
    /// `--trust-host`.
    pub trust_host: bool,
    /// `--profile`.
    pub profile: Option<String>,
    /// `--log-level`.
    pub log_level: Option<LogLevel>,
    /// `--org`.
    pub org: Option<String>,
    /// `--project`, as often as it was given.
    pub projects: Vec<String>,
    /// `--release`.
    pub release: Option<String>,
}

/// The resolved settings.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The directory of the embedded store.
    pub store: Setting<PathBuf>,
    /// Whether the embedded store was asked for by name.
    pub local_requested: bool,
    /// The server's address.
    pub url: Setting<String>,
    /// The token, if there is one that is not in the keyring.
    pub token: Option<Setting<Secret>>,
    /// Where events are sent, if anywhere.
    pub dsn: Option<Setting<Secret>>,
    /// The organisation.
    pub org: Option<Setting<String>>,
    /// The project; of several the first.
    pub project: Option<Setting<String>>,
    /// All projects that were given by flags, else the one that is configured.
    pub projects: Vec<String>,
    /// The release of events.
    pub release: Option<Setting<String>>,
    /// The environment of events.
    pub environment: Option<Setting<String>>,
    /// The remote that names a git repository.
    pub vcs_remote: Option<Setting<String>>,
    /// How requests are made.
    pub http: HttpSettings,
    /// How much is logged.
    pub log_level: Option<Setting<LogLevel>>,
    /// The profile in use.
    pub profile: Option<Setting<String>>,
    /// What `login` keeps.
    pub credentials: Credentials,
    /// The files that were read, most important first.
    pub files: Vec<(PathBuf, Owner)>,
    /// What was passed over, and what contradicts itself.
    pub warnings: Vec<String>,
    /// Whether the server and the way to it are trusted for this run.
    pub trust_host: bool,
    /// Servers that the environment says to trust.
    trusted_hosts: BTreeSet<Host>,
    /// Servers that the user's own files name.
    own_hosts: BTreeSet<Host>,
}

const DEFAULT_URL: &str = "https://sentry.io";

impl Settings {
    /// Resolves every value from flags, environment and files.
    ///
    /// # Errors
    /// [`ConfigError`] for a file that is there but cannot be used, and for a value that is not in its form.
    pub fn resolve(surroundings: &Surroundings, flags: &Flags) -> Result<Self, ConfigError> {
        let mut warnings = Vec::new();
        let sources = Sources::read(surroundings, flags, &mut warnings)?;
        let credentials = Credentials::load(surroundings.config_directory().as_deref())?;
        let (store, local_requested) = store(surroundings, flags);
        let project = sources.value(
            flags.projects.first().map(|project| ("--project", project)),
            Some(env::SENTRY_PROJECT),
            "defaults.project",
        );
        let projects = match &project {
            Some(project) if flags.projects.is_empty() => vec![project.value.clone()],
            _ => flags.projects.clone(),
        };
        let given = |flag, variable, key| sources.value(flag, Some(variable), key);
        let url = given(flags.url.as_ref().map(|url| ("--url", url)), env::SENTRY_URL, "defaults.url");
        let url = url.or_else(|| credentials.default_url());
        let token = flags.token.clone().map(|value| Setting::new(value, Origin::Flag("--auth-token")));
        let mut settings = Self {
            store,
            local_requested,
            url: url.unwrap_or_else(|| Setting::new(DEFAULT_URL.to_owned(), Origin::Default)),
            token: None,
            dsn: given(None, env::SENTRY_DSN, "auth.dsn").map(|dsn| dsn.map(Secret::new)),
            org: given(flags.org.as_ref().map(|org| ("--org", org)), env::SENTRY_ORG, "defaults.org"),
            project,
            projects,
            release: given(
                flags.release.as_ref().map(|release| ("--release", release)),
                env::SENTRY_RELEASE,
                "defaults.release",
            ),
            environment: given(None, env::SENTRY_ENVIRONMENT, "defaults.environment"),
            vcs_remote: given(None, env::SENTRY_VCS_REMOTE, "defaults.vcs_remote"),
            http: HttpSettings::resolve(&sources, flags, &mut warnings)?,
            log_level: log_level(&sources, flags, &mut warnings),
            profile: sources.profile(),
            credentials,
            files: sources.paths(),
            warnings,
            trust_host: flags.trust_host,
            trusted_hosts: trusted_hosts(surroundings)?,
            own_hosts: own_hosts(&sources),
        };
        settings.files.extend(settings.credentials.file().map(|path| (path.to_owned(), Owner::User)));
        let token =
            token.or_else(|| given(None, env::SENTRY_AUTH_TOKEN, "auth.token").map(|token| token.map(Secret::new)));
        match token {
            Some(token) => settings.adopt(token),
            None => settings.adopt_login(),
        }
        Ok(settings)
    }

    /// Takes a token, and what it says of its organisation and its server, which comes before everything else.
    pub fn adopt(&mut self, token: Setting<Secret>) {
        let kind = TokenKind::of(&token.value);
        let origin = || Origin::Token(Box::new(token.origin.clone()));
        if let Some(claims) = kind.claims() {
            self.adopt_organization(Setting::new(claims.organization.clone(), origin()));
            if let Some(url) = &claims.url {
                let own = Setting::new(url.as_str().trim_end_matches('/').to_owned(), origin());
                let configured = host_of(&self.url.value);
                if configured != Host::of(url) && self.url.origin != Origin::Default {
                    let (value, origin) = (&self.url.value, &self.url.origin);
                    self.warnings.push(format!("the token is for {}; {value} ({origin}) is not used", own.value));
                }
                self.url = own;
            }
        }
        self.token = Some(token);
    }

    /// Takes what `login` keeps for the server, but for a token in the keyring, which is asked for only when needed.
    fn adopt_login(&mut self) {
        let Some(host) = host_of(&self.url.value) else { return };
        if let Some(organization) = self.credentials.organization(&host) {
            self.adopt_organization(organization);
        }
        if matches!(self.credentials.origin(&host), Some(Origin::Login(_))) {
            self.token = self.credentials.token(&host).and_then(Result::ok);
        }
    }

    fn adopt_organization(&mut self, own: Setting<String>) {
        if let Some(other) = self.org.as_ref().filter(|other| other.value != own.value) {
            let (value, origin) = (&other.value, &other.origin);
            self.warnings
                .push(format!("the token is of the organisation {}; {value} ({origin}) is not used", own.value));
        }
        self.org = Some(own);
    }

    /// The token for the server: the one that is configured, else the one that `login` has put into the keyring.
    ///
    /// The keyring may ask the user to unlock it, so this is for commands that need a server.
    ///
    /// # Errors
    /// What the keyring says.
    pub fn token_for_server(&self) -> Result<Option<Setting<Secret>>, String> {
        if let Some(token) = &self.token {
            return Ok(Some(token.clone()));
        }
        let host = host_of(&self.url.value);
        host.and_then(|host| self.credentials.token(&host)).transpose()
    }

    /// Where the token for the server is, without asking the keyring.
    pub fn token_origin(&self) -> Option<Origin> {
        let configured = self.token.as_ref().map(|token| token.origin.clone());
        configured.or_else(|| self.credentials.origin(&host_of(&self.url.value)?))
    }

    /// Whether a server was configured: a token, or an address other than the default.
    pub fn names_a_server(&self) -> bool {
        self.token_origin().is_some() || self.url.origin != Origin::Default
    }

    /// The file of the project that a value came from, if it came from one.
    fn project_file<'o>(&self, origin: &'o Origin) -> Option<&'o Path> {
        sources::project_file(&self.files, origin)
    }
}

fn host_of(url: &str) -> Option<Host> {
    Host::of(&url::Url::parse(url).ok()?)
}

fn log_level(sources: &Sources<'_>, flags: &Flags, warnings: &mut Vec<String>) -> Option<Setting<LogLevel>> {
    if let Some(level) = flags.log_level {
        return Some(Setting::new(level, Origin::Flag("--log-level")));
    }
    let setting = sources.value(None, Some(env::SENTRY_LOG_LEVEL), "log.level")?;
    match setting.value.trim().parse() {
        Ok(level) => Some(Setting::new(level, setting.origin)),
        Err(expected) => {
            warnings.push(format!("`{}` ({}) is no log level: {expected}", setting.value, setting.origin));
            None
        }
    }
}

fn trusted_hosts(surroundings: &Surroundings) -> Result<BTreeSet<Host>, ConfigError> {
    let listed = surroundings.own_variable(env::VIDETTE_TRUSTED_HOSTS).unwrap_or_default();
    let hosts = listed.split(',').map(str::trim).filter(|text| !text.is_empty());
    let parsed = hosts.map(|text| {
        text.parse().map_err(|expected: &str| ConfigError::Value {
            value: text.to_owned(),
            origin: Origin::Environment(env::VIDETTE_TRUSTED_HOSTS),
            expected: expected.to_owned(),
        })
    });
    parsed.collect()
}

fn own_hosts(sources: &Sources<'_>) -> BTreeSet<Host> {
    let own = sources.files.iter().filter(|file| file.owner == Owner::User);
    let named = own.flat_map(|file| std::iter::once(&file.values).chain(file.profiles.values()));
    let by_variable = sources.surroundings.own_variable(env::SENTRY_URL);
    let urls = named.filter_map(|values| values.get("defaults.url")).map(String::as_str);
    urls.chain(by_variable).filter_map(host_of).collect()
}

fn store(surroundings: &Surroundings, flags: &Flags) -> (Setting<PathBuf>, bool) {
    let absolute = |path: &Path| surroundings.directory.join(path);
    match &flags.local {
        Some(path) if path.as_os_str().is_empty() => {}
        Some(path) => return (Setting::new(absolute(path), Origin::Flag("--local")), true),
        None => {}
    }
    if let Some(path) = surroundings.own_variable(env::VIDETTE_LOCAL) {
        return (Setting::new(absolute(Path::new(path)), Origin::Environment(env::VIDETTE_LOCAL)), true);
    }
    (Setting::new(surroundings.data_directory(), Origin::Default), flags.local.is_some())
}
