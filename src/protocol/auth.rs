//! How a request says which key it uses: header, query string, Basic, path segment, or the envelope's own `dsn`
//! (PROTOCOL §1).
//!
//! Whether the key exists is for the caller to say; here only its form is looked at.

use std::str::FromStr;

use base64::Engine as _;

use super::dsn::{Dsn, PublicKey};
use super::query_string;
use super::response::ErrorResponse;

/// The newest protocol version there is.
const MAX_VERSION: u64 = 7;

/// What a request says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Auth {
    /// The project's key.
    pub public_key: PublicKey,
    /// The protocol version, 7 when not given.
    pub version: u16,
    /// The SDK, as `name/version`.
    pub client: Option<String>,
}

/// Why a request is not authenticated.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AuthError {
    /// Two forms at once.
    #[error("multiple authorization payloads detected")]
    Multiple,
    /// None of the forms.
    #[error("missing authorization information")]
    Missing,
    /// A header or a query string that does not parse.
    #[error("bad x-sentry-auth header")]
    BadHeader,
    /// An envelope without a usable `dsn` in its first line; the text says what is wrong with it.
    #[error("bad envelope authentication header")]
    BadEnvelopeHeader(String),
    /// A protocol version from the future.
    #[error("unsupported protocol version ({0})")]
    UnsupportedVersion(u64),
    /// A project id in the path that is no number.
    #[error("bad project path parameter")]
    BadProject,
    /// A key that is not 32 hex digits.
    #[error("bad sentry DSN public key")]
    BadPublicKey,
}

impl AuthError {
    /// The HTTP status of the answer.
    pub const fn status(&self) -> u16 {
        match self {
            Self::Multiple | Self::Missing | Self::BadHeader | Self::BadEnvelopeHeader(_) => 401,
            Self::UnsupportedVersion(_) | Self::BadProject | Self::BadPublicKey => 400,
        }
    }

    /// The answer.
    pub fn response(&self) -> ErrorResponse {
        let causes = match self {
            Self::BadEnvelopeHeader(cause) if !cause.is_empty() => vec![cause.clone()],
            _ => Vec::new(),
        };
        ErrorResponse::json(self.status(), &self.to_string(), &causes)
    }
}

impl Auth {
    /// Reads every form but the envelope's: `headers` as name and value, `query` without its `?`, and the key of a
    /// path that carries one. `None` when the request says nothing of the kind.
    pub fn from_request<'a>(
        headers: impl IntoIterator<Item = (&'a str, &'a str)>,
        query: Option<&str>,
        path_key: Option<&str>,
    ) -> Result<Option<Self>, AuthError> {
        let mut found: Option<Self> = None;
        let mut add = |auth: Result<Self, AuthError>| match found.replace(auth?) {
            Some(_) => Err(AuthError::Multiple),
            None => Ok(()),
        };
        for (name, value) in headers {
            if name.eq_ignore_ascii_case("x-sentry-auth") {
                add(Self::from_str(value))?;
            } else if name.eq_ignore_ascii_case("authorization") {
                match split_scheme(value) {
                    Some(("sentry", _)) => add(Self::from_str(value))?,
                    Some(("basic", credentials)) => match user_name(credentials) {
                        Some(key) => add(Self::from_key(&key))?,
                        None => continue,
                    },
                    _ => {}
                }
            }
        }
        if let Some(query) = query.filter(|query| query.contains("sentry_")) {
            add(Self::from_pairs(query_string::pairs(query.as_bytes())))?;
        }
        if let Some(key) = path_key {
            add(Self::from_key(key))?;
        }
        Ok(found)
    }

    /// Takes the key of an envelope's `dsn` header (an SDK in tunnel mode); `client` is the `sdk` header's
    /// `name/version` when there is one.
    pub fn from_dsn(dsn: &Dsn, client: Option<String>) -> Self {
        Self { public_key: dsn.public_key(), version: 7, client }
    }

    /// The SDK's name and version, split at the last `/`.
    pub fn client_parts(&self) -> Option<(&str, &str)> {
        self.client.as_deref().and_then(|client| client.rsplit_once('/'))
    }

    fn from_key(key: &str) -> Result<Self, AuthError> {
        let public_key = key.parse().map_err(|_| AuthError::BadPublicKey)?;
        Ok(Self { public_key, version: 7, client: None })
    }

    fn from_pairs<K: AsRef<str>, V: AsRef<str>>(pairs: impl Iterator<Item = (K, V)>) -> Result<Self, AuthError> {
        let mut key = None;
        let mut version = MAX_VERSION;
        let mut client = None;
        for (name, value) in pairs {
            let value = value.as_ref();
            match name.as_ref() {
                "sentry_key" => key = Some(value.to_owned()),
                "sentry_version" => version = parse_version(value)?,
                "sentry_client" => client = Some(value.to_owned()),
                _ => {}
            }
        }
        let key = key.ok_or(AuthError::BadHeader)?;
        if version > MAX_VERSION {
            return Err(AuthError::UnsupportedVersion(version));
        }
        let version = u16::try_from(version).map_err(|_| AuthError::UnsupportedVersion(version))?;
        Ok(Self { version, client, ..Self::from_key(&key)? })
    }
}

impl FromStr for Auth {
    type Err = AuthError;

    /// Reads the value of `X-Sentry-Auth`: `Sentry sentry_key=…, sentry_version=7, sentry_client=…`.
    fn from_str(value: &str) -> Result<Self, AuthError> {
        match split_scheme(value) {
            Some(("sentry", items)) => Self::from_pairs(items.split(',').filter_map(|item| {
                let (name, value) = item.split_once('=')?;
                Some((name.trim(), value.trim()))
            })),
            _ => Err(AuthError::BadHeader),
        }
    }
}

/// `2.0` is version 2.
fn parse_version(text: &str) -> Result<u64, AuthError> {
    let whole = text.split_once('.').map_or(text, |(whole, _)| whole);
    whole.parse().map_err(|_| AuthError::BadHeader)
}

fn split_scheme(value: &str) -> Option<(&'static str, &str)> {
    let (scheme, rest) = value.trim_start().split_once(' ')?;
    ["sentry", "basic"].into_iter().find(|known| scheme.eq_ignore_ascii_case(known)).map(|known| (known, rest))
}

fn user_name(credentials: &str) -> Option<String> {
    let decoded = base64::engine::general_purpose::STANDARD.decode(credentials.trim()).ok()?;
    let text = String::from_utf8(decoded).ok()?;
    let user = text.split_once(':').map_or(text.as_str(), |(user, _)| user);
    (!user.is_empty()).then(|| user.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "a94ae32be2584e0bbd7a4cbb95971fee";

    fn header(value: &str) -> Result<Option<Auth>, AuthError> {
        Auth::from_request([("X-Sentry-Auth", value)], None, None)
    }

    #[test]
    fn the_header_is_read_in_any_order() {
        let auth = header(&format!("sEnTrY sentry_client=a.b/1.2,sentry_version=2.0 ,  sentry_key={KEY}")).unwrap();
        let auth = auth.unwrap();
        assert_eq!((auth.public_key.as_str(), auth.version), (KEY, 2));
        assert_eq!(auth.client_parts(), Some(("a.b", "1.2")));
        assert_eq!(header(&format!("Sentry sentry_key={KEY}")).unwrap().unwrap().version, 7);
    }

    #[test]
    fn every_form_leads_to_the_same_key() {
        let basic = base64::engine::general_purpose::STANDARD.encode(format!("{KEY}:"));
        let forms = [
            Auth::from_request([("authorization", format!("Sentry sentry_key={KEY}").as_str())], None, None),
            Auth::from_request([("Authorization", format!("Basic {basic}").as_str())], None, None),
            Auth::from_request([], Some(&format!("sentry_version=7&sentry_key={KEY}&sentry_client=a%2F1")), None),
            Auth::from_request([], None, Some(KEY)),
        ];
        for form in forms {
            assert_eq!(form.unwrap().unwrap().public_key.as_str(), KEY);
        }
        let bearer = Auth::from_request([("Authorization", "Bearer abc")], Some("a=b"), None);
        assert_eq!(bearer, Ok(None));
    }

    #[test]
    fn two_forms_at_once_are_refused() {
        let value = format!("Sentry sentry_key={KEY}");
        let both = Auth::from_request([("x-sentry-auth", value.as_str())], Some(&format!("sentry_key={KEY}")), None);
        assert_eq!(both, Err(AuthError::Multiple));
        assert_eq!(AuthError::Multiple.status(), 401);
    }

    #[test]
    fn each_fault_has_its_status_and_text() {
        let fault = |value: &str| {
            let error = header(value).unwrap_err();
            (error.status(), error.to_string())
        };
        assert_eq!(fault("nonsense"), (401, "bad x-sentry-auth header".to_owned()));
        assert_eq!(fault("Sentry sentry_version=7"), (401, "bad x-sentry-auth header".to_owned()));
        assert_eq!(fault(&format!("Sentry Sentry_Key={KEY}")), (401, "bad x-sentry-auth header".to_owned()));
        assert_eq!(
            fault(&format!("Sentry sentry_key={KEY},sentry_version=8")),
            (400, "unsupported protocol version (8)".to_owned())
        );
        assert_eq!(fault("Sentry sentry_key=abc"), (400, "bad sentry DSN public key".to_owned()));
        assert_eq!(fault(&format!("Sentry sentry_key={KEY}:no-cache")).0, 400);
        assert_eq!(AuthError::Missing.response().body, r#"{"detail":"missing authorization information"}"#);
    }
}
