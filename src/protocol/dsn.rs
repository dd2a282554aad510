//! The DSN: where an SDK sends to, and with which key (PROTOCOL §1).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use url::Url;

use crate::model::ProjectId;
use crate::secret::Secret;

/// A public key that is not in its form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a public key: expected 32 hex digits")]
pub struct InvalidPublicKey(pub String);

/// The public key of a project: 32 hex digits, kept in lower case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// The key as text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "PublicKey({self})")
    }
}

impl FromStr for PublicKey {
    type Err = InvalidPublicKey;

    /// Takes either case.
    fn from_str(text: &str) -> Result<Self, InvalidPublicKey> {
        let invalid = || InvalidPublicKey(text.to_owned());
        let mut digits: [u8; 32] = text.as_bytes().try_into().map_err(|_| invalid())?;
        if !digits.iter().all(u8::is_ascii_hexdigit) {
            return Err(invalid());
        }
        digits.make_ascii_lowercase();
        Ok(Self(digits))
    }
}

impl Serialize for PublicKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for PublicKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// Why a text is no DSN.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidDsn {
    /// Not a URL at all.
    #[error("the DSN is not a URL ({0}); expected https://PUBLIC_KEY@HOST/PROJECT_ID")]
    Url(String),
    /// A scheme other than http and https.
    #[error("the DSN has the scheme `{0}`; expected http or https")]
    Scheme(String),
    /// No host.
    #[error("the DSN names no host; expected https://PUBLIC_KEY@HOST/PROJECT_ID")]
    Host,
    /// No key before the `@`.
    #[error("the DSN has no public key; expected https://PUBLIC_KEY@HOST/PROJECT_ID")]
    NoPublicKey,
    /// A key in a wrong form.
    #[error("the DSN has a bad public key: {0}")]
    PublicKey(#[from] InvalidPublicKey),
    /// No project id, or one that is no number.
    #[error("the DSN has a bad project id `{0}`; expected a decimal number at the end of the path")]
    ProjectId(String),
    /// A query or a fragment.
    #[error("the DSN goes on after the project id; expected https://PUBLIC_KEY@HOST/PROJECT_ID")]
    Trailing,
}

/// `scheme://PUBLIC_KEY[:SECRET]@host[:port][/path]/PROJECT_ID`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dsn {
    scheme: Scheme,
    public_key: PublicKey,
    secret_key: Option<Secret>,
    host: String,
    port: Option<u16>,
    path: String,
    project_id: ProjectId,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scheme {
    Http,
    Https,
}

impl Scheme {
    const fn name(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }
}

impl Dsn {
    /// `http` or `https`.
    pub const fn scheme(&self) -> &'static str {
        self.scheme.name()
    }

    /// The key that events are sent with.
    pub const fn public_key(&self) -> PublicKey {
        self.public_key
    }

    /// The secret of DSNs before 2018; every server ignores it.
    pub const fn secret_key(&self) -> Option<&Secret> {
        self.secret_key.as_ref()
    }

    /// The host name or address.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The port, the scheme's own when none is written.
    pub fn port(&self) -> u16 {
        self.port.unwrap_or(match self.scheme {
            Scheme::Http => 80,
            Scheme::Https => 443,
        })
    }

    /// What stands before the project id: `/` or `/prefix/`.
    pub fn path_prefix(&self) -> &str {
        &self.path
    }

    /// The project.
    pub const fn project_id(&self) -> ProjectId {
        self.project_id
    }

    /// Where envelopes go.
    pub fn envelope_url(&self) -> String {
        self.endpoint("envelope")
    }

    /// Where single events went before envelopes.
    pub fn store_url(&self) -> String {
        self.endpoint("store")
    }

    /// The header that authenticates a request: its name and its value.
    pub fn auth_header(&self, client: &str) -> (&'static str, String) {
        let value = format!("Sentry sentry_key={}, sentry_version=7, sentry_client={client}", self.public_key);
        ("X-Sentry-Auth", value)
    }

    fn endpoint(&self, name: &str) -> String {
        format!("{}://{}{}api/{}/{name}/", self.scheme(), Authority(self), self.path, self.project_id)
    }
}

struct Authority<'a>(&'a Dsn);

impl fmt::Display for Authority<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.host)?;
        match self.0.port {
            Some(port) => write!(formatter, ":{port}"),
            None => Ok(()),
        }
    }
}

impl FromStr for Dsn {
    type Err = InvalidDsn;

    fn from_str(text: &str) -> Result<Self, InvalidDsn> {
        let url = Url::parse(text.trim()).map_err(|error| InvalidDsn::Url(error.to_string()))?;
        let scheme = match url.scheme() {
            "http" => Scheme::Http,
            "https" => Scheme::Https,
            other => return Err(InvalidDsn::Scheme(other.to_owned())),
        };
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or(InvalidDsn::Host)?;
        if url.username().is_empty() {
            return Err(InvalidDsn::NoPublicKey);
        }
        let public_key = url.username().parse()?;
        if url.query().is_some() || url.fragment().is_some() {
            return Err(InvalidDsn::Trailing);
        }
        let path = url.path().trim_end_matches('/');
        let (prefix, project) = path.rsplit_once('/').unwrap_or(("", path));
        let project_id = project.parse().map_err(|_| InvalidDsn::ProjectId(project.to_owned()))?;
        Ok(Self {
            scheme,
            public_key,
            secret_key: url.password().map(Secret::new),
            host: host.to_owned(),
            port: url.port(),
            path: format!("{prefix}/"),
            project_id,
        })
    }
}

impl fmt::Display for Dsn {
    /// The DSN without its legacy secret, which nothing needs.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}://{}@{}{}{}", self.scheme(), self.public_key, Authority(self), self.path, self.project_id)
    }
}

impl Serialize for Dsn {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Dsn {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "a94ae32be2584e0bbd7a4cbb95971fee";

    #[test]
    fn a_full_dsn_gives_its_parts_and_urls() {
        let dsn: Dsn = format!("https://{KEY}:s3cret@sentry.example.com:9000/base/path/42").parse().unwrap();
        assert_eq!(dsn.public_key().as_str(), KEY);
        assert_eq!((dsn.host(), dsn.port(), dsn.path_prefix()), ("sentry.example.com", 9000, "/base/path/"));
        assert_eq!(dsn.project_id(), ProjectId(42));
        assert_eq!(dsn.envelope_url(), "https://sentry.example.com:9000/base/path/api/42/envelope/");
        assert_eq!(dsn.store_url(), "https://sentry.example.com:9000/base/path/api/42/store/");
        assert_eq!(dsn.secret_key().unwrap().expose(), "s3cret");
    }

    #[test]
    fn the_secret_shows_nowhere() {
        let dsn: Dsn = format!("http://{KEY}:s3cret@localhost/1").parse().unwrap();
        assert!(!format!("{dsn} {dsn:?}").contains("s3cret"));
        assert_eq!(dsn.to_string(), format!("http://{KEY}@localhost/1"));
        assert_eq!(dsn.envelope_url(), "http://localhost/api/1/envelope/");
    }

    #[test]
    fn keys_are_lower_cased_and_ids_may_be_zero() {
        let dsn: Dsn = format!("http://{}@[::1]:8000/0/", KEY.to_uppercase()).parse().unwrap();
        assert_eq!(dsn.public_key().as_str(), KEY);
        assert_eq!(dsn.store_url(), "http://[::1]:8000/api/0/store/");
    }

    #[test]
    fn each_fault_has_its_own_error() {
        let fault = |text: &str| text.parse::<Dsn>().unwrap_err();
        assert!(matches!(fault("sentry"), InvalidDsn::Url(_)));
        assert_eq!(fault(&format!("ftp://{KEY}@host/1")), InvalidDsn::Scheme("ftp".to_owned()));
        assert_eq!(fault("https://host/1"), InvalidDsn::NoPublicKey);
        assert!(matches!(fault("https://abc@host/1"), InvalidDsn::PublicKey(_)));
        assert_eq!(fault(&format!("https://{KEY}@host/")), InvalidDsn::ProjectId(String::new()));
        assert_eq!(fault(&format!("https://{KEY}@host/a")), InvalidDsn::ProjectId("a".to_owned()));
        assert_eq!(fault(&format!("https://{KEY}@host/1?x=1")), InvalidDsn::Trailing);
    }
}
