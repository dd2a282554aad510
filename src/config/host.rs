//! A server as far as trust goes: scheme, host and port. A token for one of them is for no other.

use std::fmt;
use std::str::FromStr;

use url::Url;

/// A scheme, a host and a port, in one spelling.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Host(String);

impl Host {
    /// That of an address; none for an address without one.
    pub fn of(url: &Url) -> Option<Self> {
        let is_web = matches!(url.scheme(), "http" | "https") && url.has_host();
        is_web.then(|| Self(url.origin().ascii_serialization()))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is Sentry's own, by TLS.
    pub(super) fn is_sentry(&self) -> bool {
        let name = self.0.strip_prefix("https://").unwrap_or_default();
        name == "sentry.io" || name.ends_with(".sentry.io")
    }
}

impl fmt::Display for Host {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl FromStr for Host {
    type Err = &'static str;

    /// An address, or a name with or without a port, which is meant with https.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let address = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
        let url = Url::parse(&address).ok().filter(|url| url.path() == "/" && url.username().is_empty());
        url.as_ref().and_then(Self::of).ok_or("expected a host such as `sentry.example.com` or `http://localhost:9000`")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_server_has_one_spelling() {
        for text in ["Sentry.Example.com", "https://sentry.example.com/", "sentry.example.com:443"] {
            assert_eq!(text.parse::<Host>().unwrap().as_str(), "https://sentry.example.com", "{text}");
        }
        assert_eq!("http://localhost:9000".parse::<Host>().unwrap().as_str(), "http://localhost:9000");
        for text in ["", "a b", "ftp://a", "https://a/b", "https://u@a", "*"] {
            assert!(text.parse::<Host>().is_err() || text == "*", "{text}");
        }
    }

    #[test]
    fn sentrys_own_are_only_those_below_its_name_by_tls() {
        let is_sentry = |text: &str| text.parse::<Host>().unwrap().is_sentry();
        assert!(is_sentry("sentry.io") && is_sentry("de.sentry.io"));
        for other in ["http://sentry.io", "sentry.io:8443", "notsentry.io", "sentry.io.example", "https://sentry.io."] {
            assert!(!is_sentry(other), "{other}");
        }
    }
}
