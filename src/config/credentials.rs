//! What `login` keeps: a token for each server, in the keyring or else in a file that only its owner can read, and the
//! servers that the user has trusted.
//!
//! The file has the servers' names even when the tokens are in the keyring, so that the keyring is asked only when it
//! has something.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::error::ConfigError;
use super::file::read_text;
use super::host::Host;
use super::{Origin, Setting, keyring};
use crate::fs::write_atomically;
use crate::secret::Secret;

/// What `login` keeps.
#[derive(Debug, Clone, Default)]
pub struct Credentials {
    /// The file; none without a home directory.
    path: Option<PathBuf>,
    content: Content,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Content {
    /// The server that is used when nothing else names one.
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<String>,
    /// Servers that a token may be sent to although a file of the project names them.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    trusted: BTreeSet<String>,
    #[serde(default)]
    hosts: BTreeMap<String, Login>,
}

/// What is kept for one server.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Login {
    /// The organisation that the token is bound to, if it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    organization: Option<String>,
    /// The token, when it is not in the keyring.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    token: Option<KeptToken>,
}

/// A token in the file.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
struct KeptToken(String);

impl fmt::Debug for KeptToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("[redacted]")
    }
}

/// Where `login` has put a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeptIn {
    /// The operating system's keyring.
    Keyring,
    /// This file, which only its owner can read; the text says why it is not the keyring.
    File(PathBuf, String),
}

impl Credentials {
    /// Reads what is kept; nothing being kept is fine.
    ///
    /// # Errors
    /// [`ConfigError`] for a file that is there but cannot be used.
    pub(super) fn load(config_directory: Option<&Path>) -> Result<Self, ConfigError> {
        let path = config_directory.map(|directory| directory.join("vidette/credentials.toml"));
        let mut credentials = Self { path, content: Content::default() };
        if let Some(path) = credentials.path.as_ref().filter(|path| path.is_file()) {
            let text = read_text(path)?;
            credentials.content = toml::from_str(&text).map_err(|error| {
                let start = error.span().map_or(0, |span| span.start);
                let line = text.get(..start).unwrap_or_default().matches('\n').count() + 1;
                // The message is not taken over: it may quote the line, and there are tokens in this file.
                let message = "remove what was changed by hand, or the file, and log in again".to_owned();
                ConfigError::Parse { path: path.clone(), line, message }
            })?;
        }
        Ok(credentials)
    }

    /// The file, if it is there.
    pub(super) fn file(&self) -> Option<&Path> {
        self.path.as_deref().filter(|path| path.is_file())
    }

    /// The server that is used when nothing else names one.
    pub(super) fn default_url(&self) -> Option<Setting<String>> {
        let (url, path) = (self.content.default.as_ref()?, self.path.as_ref()?);
        Some(Setting::new(url.clone(), Origin::Login(path.clone())))
    }

    /// Whether there is a token for a server.
    pub fn has(&self, host: &Host) -> bool {
        self.content.hosts.contains_key(host.as_str())
    }

    /// The servers that there is a token for.
    pub fn hosts(&self) -> impl Iterator<Item = &str> {
        self.content.hosts.keys().map(String::as_str)
    }

    /// Where the token of a server is.
    pub(super) fn origin(&self, host: &Host) -> Option<Origin> {
        let login = self.content.hosts.get(host.as_str())?;
        let path = self.path.clone()?;
        Some(if login.token.is_some() { Origin::Login(path) } else { Origin::Keyring })
    }

    /// The organisation that the token of a server is bound to.
    pub(super) fn organization(&self, host: &Host) -> Option<Setting<String>> {
        let organization = self.content.hosts.get(host.as_str())?.organization.clone()?;
        Some(Setting::new(organization, Origin::Token(Box::new(self.origin(host)?))))
    }

    /// The token for a server, from the file or the keyring, which may ask the user to unlock it.
    ///
    /// # Errors
    /// What the keyring says.
    pub(super) fn token(&self, host: &Host) -> Option<Result<Setting<Secret>, String>> {
        let login = self.content.hosts.get(host.as_str())?;
        let origin = self.origin(host)?;
        let token = match &login.token {
            Some(token) => Ok(Secret::new(token.0.clone())),
            None => keyring::fetch(host.as_str()),
        };
        Some(token.map(|token| Setting::new(token, origin)))
    }

    /// Keeps a token for a server, which becomes the one that is used when nothing else names one.
    ///
    /// # Errors
    /// [`ConfigError`] when it can be kept nowhere.
    pub fn keep(
        &mut self,
        host: &Host,
        token: &Secret,
        organization: Option<String>,
        no_keyring: bool,
    ) -> Result<KeptIn, ConfigError> {
        let path = self.path.clone().ok_or(ConfigError::NoHome)?;
        let kept =
            if no_keyring { Err("VIDETTE_NO_KEYRING is set".to_owned()) } else { keyring::keep(host.as_str(), token) };
        let in_file = kept.is_err().then(|| KeptToken(token.expose().to_owned()));
        self.content.hosts.insert(host.as_str().to_owned(), Login { organization, token: in_file });
        self.content.default = Some(host.as_str().to_owned());
        self.save()?;
        Ok(match kept {
            Ok(()) => KeptIn::Keyring,
            Err(why) => KeptIn::File(path, why),
        })
    }

    /// Forgets a server: its token, and that it was trusted. Says whether there was a token.
    ///
    /// # Errors
    /// [`ConfigError`] when the file cannot be written; what the keyring says is told in the inner result.
    pub fn forget(&mut self, host: &Host) -> Result<(bool, Result<(), String>), ConfigError> {
        let login = self.content.hosts.remove(host.as_str());
        let was_trusted = self.content.trusted.remove(host.as_str());
        let is_default = self.content.default.as_deref() == Some(host.as_str());
        if is_default {
            self.content.default = None;
        }
        let removed = match &login {
            Some(Login { token: None, .. }) => keyring::remove(host.as_str()),
            _ => Ok(()),
        };
        if login.is_some() || was_trusted || is_default {
            self.save()?;
        }
        Ok((login.is_some(), removed))
    }

    /// Whether the user has trusted a server.
    pub(super) fn trusts(&self, host: &Host) -> bool {
        self.content.trusted.contains(host.as_str()) || self.has(host)
    }

    /// Remembers that the user trusts a server.
    ///
    /// # Errors
    /// [`ConfigError`] when the file cannot be written.
    pub fn trust(&mut self, host: &Host) -> Result<(), ConfigError> {
        self.content.trusted.insert(host.as_str().to_owned());
        self.save()
    }

    fn save(&self) -> Result<(), ConfigError> {
        let path = self.path.as_ref().ok_or(ConfigError::NoHome)?;
        let failed = |source| ConfigError::Write { path: path.clone(), source };
        let text = toml::to_string(&self.content).map_err(|error| failed(std::io::Error::other(error.to_string())))?;
        // The temporary file that becomes this one is made readable by its owner only.
        write_atomically(path, text.as_bytes()).map_err(failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host(text: &str) -> Host {
        text.parse().unwrap()
    }

    #[test]
    fn a_token_is_kept_for_one_server_in_a_file_of_its_owner() {
        let root = tempfile::tempdir().unwrap();
        let (here, there) = (host("sentry.example.com"), host("http://sentry.example.com"));
        let mut credentials = Credentials::load(Some(root.path())).unwrap();
        let kept = credentials.keep(&here, &Secret::new("t0ken"), Some("acme".to_owned()), true).unwrap();
        assert!(matches!(kept, KeptIn::File(..)));
        let read = Credentials::load(Some(root.path())).unwrap();
        assert_eq!(read.token(&here).unwrap().unwrap().value.expose(), "t0ken");
        assert!(read.token(&there).is_none());
        assert_eq!(read.organization(&here).unwrap().value, "acme");
        assert_eq!(read.default_url().unwrap().value, "https://sentry.example.com");
        assert!(!format!("{read:?}").contains("t0ken"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = std::fs::metadata(read.file().unwrap()).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[test]
    fn what_is_forgotten_is_neither_used_nor_trusted() {
        let root = tempfile::tempdir().unwrap();
        let here = host("sentry.example.com");
        let mut credentials = Credentials::load(Some(root.path())).unwrap();
        credentials.keep(&here, &Secret::new("t0ken"), None, true).unwrap();
        credentials.trust(&here).unwrap();
        assert!(credentials.forget(&here).unwrap().0);
        let read = Credentials::load(Some(root.path())).unwrap();
        assert!(!read.has(&here) && !read.trusts(&here) && read.default_url().is_none());
    }

    #[test]
    fn a_broken_file_is_told_without_its_content() {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir(root.path().join("vidette")).unwrap();
        std::fs::write(root.path().join("vidette/credentials.toml"), "[hosts.\"https://a\"]\ntoken = t0ken\n").unwrap();
        let error = Credentials::load(Some(root.path())).unwrap_err().to_string();
        assert!(error.contains("line 2") && !error.contains("t0ken"), "{error}");
    }
}
