//! What a token tells of itself without asking anyone (Web API, "Authentication").

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use url::Url;

use crate::secret::Secret;

/// The kinds of token there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TokenKind {
    /// `sntrys_…`: of an organisation, for CI.
    Organization(TokenClaims),
    /// `sntryu_…`, or 64 hexadecimal digits: of a person or an integration.
    User,
    /// Anything else; other servers have their own forms.
    Other,
}

/// What an organisation's token carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenClaims {
    /// The organisation's slug.
    pub organization: String,
    /// The server, if it says.
    pub url: Option<Url>,
    /// The server that holds the organisation's data, if it says.
    pub region_url: Option<Url>,
}

#[derive(Deserialize)]
struct Payload {
    org: String,
    url: Option<String>,
    region_url: Option<String>,
}

impl TokenKind {
    /// Looks at a token.
    pub fn of(token: &Secret) -> Self {
        let text = token.expose();
        let hexadecimal = |text: &str| text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        match text.strip_prefix("sntrys_") {
            Some(rest) => claims(rest).map_or(Self::Other, Self::Organization),
            None if hexadecimal(text.strip_prefix("sntryu_").unwrap_or(text)) => Self::User,
            None => Self::Other,
        }
    }

    /// The claims, if there are any.
    pub const fn claims(&self) -> Option<&TokenClaims> {
        match self {
            Self::Organization(claims) => Some(claims),
            Self::User | Self::Other => None,
        }
    }
}

/// The payload of `<base64 of JSON>_<secret>`.
fn claims(rest: &str) -> Option<TokenClaims> {
    let (payload, secret) = rest.split_once('_')?;
    if secret.is_empty() || secret.contains('_') {
        return None;
    }
    let payload: Payload = serde_json::from_slice(&STANDARD.decode(payload).ok()?).ok()?;
    let url = |text: Option<String>| Url::parse(&text?).ok().filter(Url::has_host);
    Some(TokenClaims { organization: payload.org, url: url(payload.url), region_url: url(payload.region_url) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(payload: &str) -> Secret {
        Secret::new(format!("sntrys_{}_{}", STANDARD.encode(payload), "a".repeat(43)))
    }

    #[test]
    fn an_organisations_token_names_it_and_its_servers() {
        let token = token(r#"{"iat":1,"url":"https://sentry.io","region_url":"https://de.sentry.io","org":"acme"}"#);
        let kind = TokenKind::of(&token);
        let claims = kind.claims().unwrap();
        assert_eq!(claims.organization, "acme");
        assert_eq!(claims.region_url.as_ref().unwrap().host_str(), Some("de.sentry.io"));
    }

    #[test]
    fn what_is_missing_or_broken_is_no_claim() {
        let old = token(r#"{"iat":1,"url":null,"org":"acme"}"#);
        assert_eq!(TokenKind::of(&old).claims().unwrap().url, None);
        for broken in ["sntrys_", "sntrys_x_y", "sntrys_e30=_y", "sntrys_e30=", "abc"] {
            assert_eq!(TokenKind::of(&Secret::new(broken)), TokenKind::Other, "{broken}");
        }
        assert_eq!(TokenKind::of(&Secret::new("f".repeat(64))), TokenKind::User);
        assert_eq!(TokenKind::of(&Secret::new(format!("sntryu_{}", "0".repeat(64)))), TokenKind::User);
    }
}
