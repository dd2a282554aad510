//! Content-security-policy reports about sources that are of no interest.

use crate::event::Node;

#[derive(Debug, Clone, Default)]
pub(super) struct Sources(Vec<Source>);

/// A place where a report comes from or points to; an absent part is any.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Source {
    scheme: Option<String>,
    host: Option<String>,
    port: Option<String>,
}

impl Sources {
    pub(super) fn new(sources: &[String]) -> Self {
        let given = |source: &&String| !source.trim().is_empty();
        Self(sources.iter().filter(given).map(|source| Source::parse(source.trim())).collect())
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn matches(&self, event: &Node<'_>) -> bool {
        if event.get_str("type") != Some("csp") {
            return false;
        }
        if self.0.iter().any(Source::is_any) {
            return true;
        }
        let Some(report) = event.get("csp").or_else(|| event.get("sentry.interfaces.Csp")) else { return false };
        ["blocked_uri", "source_file", "document_uri"].into_iter().any(|field| {
            report.get_str(field).filter(|uri| !uri.is_empty()).is_some_and(|uri| {
                let place = Source::parse(uri);
                self.0.iter().any(|source| source.covers(&place))
            })
        })
    }
}

impl Source {
    fn parse(text: &str) -> Self {
        let (scheme, rest) = match text.split_once("://") {
            Some((scheme, rest)) => (part(scheme), rest),
            None => (None, text),
        };
        let authority = rest.split('/').next().unwrap_or_default();
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if !port.contains(']') => (host, part(port)),
            _ => (authority, None),
        };
        Self { scheme, host: part(host), port }
    }

    const fn is_any(&self) -> bool {
        self.scheme.is_none() && self.host.is_none() && self.port.is_none()
    }

    fn covers(&self, place: &Self) -> bool {
        let same = |mine: &Option<String>, theirs: &Option<String>| mine.is_none() || mine == theirs;
        same(&self.scheme, &place.scheme) && self.covers_host(place.host.as_deref()) && same(&self.port, &place.port)
    }

    fn covers_host(&self, host: Option<&str>) -> bool {
        let Some(wanted) = self.host.as_deref() else { return true };
        match (wanted.strip_prefix("*."), host) {
            (Some(domain), Some(host)) => {
                host.strip_suffix(domain).is_some_and(|before| before.is_empty() || before.ends_with('.'))
            }
            (None, Some(host)) => wanted == host,
            (_, None) => false,
        }
    }
}

fn part(text: &str) -> Option<String> {
    (!text.is_empty() && text != "*").then(|| text.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::parse_value;

    fn blocked(sources: &[&str], uri: &str) -> bool {
        let sources: Vec<_> = sources.iter().map(|source| (*source).to_owned()).collect();
        let json = format!(r#"{{"type":"csp","csp":{{"blocked_uri":"{uri}"}}}}"#);
        Sources::new(&sources).matches(&parse_value(json.as_bytes()).unwrap())
    }

    #[test]
    fn each_part_of_a_source_may_be_open() {
        assert!(blocked(&["https://evil.test"], "https://evil.test/x.js"));
        assert!(!blocked(&["https://evil.test"], "http://evil.test/x.js"));
        assert!(blocked(&["EVIL.test"], "http://evil.TEST:8080/x.js"));
        assert!(blocked(&["*.evil.test"], "http://a.b.evil.test/"));
        assert!(blocked(&["*.evil.test"], "http://evil.test/"));
        assert!(!blocked(&["*.evil.test"], "http://notevil.test/"));
        assert!(blocked(&["http://*:8080"], "http://a.test:8080/"));
        assert!(!blocked(&["http://*:8080"], "http://a.test/"));
        assert!(blocked(&["*"], "inline") && blocked(&["inline"], "inline") && blocked(&["data://*"], "data://x"));
        assert!(!blocked(&[""], "inline") && !blocked(&["eval"], "inline"));
    }

    #[test]
    fn only_reports_are_looked_at() {
        let event = parse_value(br#"{"type":"error","csp":{"blocked_uri":"a"}}"#).unwrap();
        assert!(!Sources::new(&["*".to_owned()]).matches(&event));
    }
}
