//! Content-security-policy reports (GROUPING §1).

use std::borrow::Cow;

use crate::event::Node;

use super::sink::{Hint, Sink};

/// The name of the page itself in policies.
const LOCAL: &str = "'self'";

/// What a report is grouped by.
pub(super) struct CspView<'e> {
    directive: Option<&'e str>,
    violation: Option<&'static str>,
    uri: Cow<'e, str>,
}

impl<'e> CspView<'e> {
    /// Reads a report.
    pub(super) fn read(csp: &'e Node<'_>) -> Self {
        let violated = csp.get_str("violated_directive").unwrap_or_default();
        let directive = csp
            .get_str("effective_directive")
            .filter(|directive| !directive.is_empty())
            .or_else(|| violated.split_whitespace().next());
        let uri = normalize_uri(
            csp.get_str("blocked_uri").unwrap_or_default(),
            csp.get_str("document_uri").unwrap_or_default(),
        );
        let violation = if directive.is_some_and(|name| name.starts_with("script-src")) && uri == LOCAL {
            ["'unsafe-inline'", "'unsafe-eval'"].into_iter().find(|keyword| violated.contains(keyword))
        } else {
            None
        };
        Self { directive, violation, uri }
    }

    /// The first words of a title: what was blocked.
    pub(super) fn title(&self) -> String {
        let what = self.directive.map_or("resource", |directive| match directive {
            "script-src" | "script-src-elem" | "script-src-attr" => "script",
            "style-src" | "style-src-elem" | "style-src-attr" => "style",
            "img-src" => "image",
            "font-src" => "font",
            "connect-src" => "connect",
            "frame-src" | "child-src" => "frame",
            "media-src" => "media",
            "object-src" => "object",
            "form-action" => "form action",
            other => other.strip_suffix("-src").unwrap_or(other),
        });
        match self.violation {
            Some("'unsafe-inline'") => format!("Blocked unsafe inline '{what}'"),
            Some(_) => format!("Blocked unsafe eval() '{what}'"),
            None if self.uri == LOCAL => format!("Blocked inline '{what}'"),
            None => {
                format!("Blocked '{what}' from '{}'", self.uri.trim_end_matches("://"))
            }
        }
    }

    /// The directive.
    pub(super) const fn directive(&self) -> Option<&'e str> {
        self.directive
    }

    /// The origin that was blocked.
    pub(super) fn uri(&self) -> &str {
        &self.uri
    }

    /// Tells a sink of it.
    pub(super) fn emit<S: Sink>(&self, sink: &mut S) {
        sink.open("csp", true, Hint::None);
        sink.leaf("salt", self.directive, true, Hint::None);
        match self.violation {
            Some(violation) => {
                sink.leaf("violation", Some(violation), true, Hint::None);
                sink.leaf("uri", Some(&self.uri), false, Hint::Text("violation takes precedence"));
            }
            None => {
                sink.leaf("violation", None, false, Hint::Text("not a local script violation"));
                sink.leaf("uri", Some(&self.uri), true, Hint::None);
            }
        }
        sink.close();
    }
}

fn host(uri: &str) -> &str {
    let rest = uri.split_once("://").map_or(uri, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

/// Brings the blocked address to its host, to its scheme where it has no host, or to `'self'`.
fn normalize_uri<'e>(blocked: &'e str, document: &str) -> Cow<'e, str> {
    if matches!(blocked, "" | "self" | "'self'" | "inline" | "eval") {
        return Cow::Borrowed(LOCAL);
    }
    let Some((scheme, _)) = blocked.split_once(':') else {
        let own_host = host(document);
        return match blocked {
            "data" | "blob" | "filesystem" | "mediastream" | "about" => Cow::Owned(format!("{blocked}://")),
            _ if blocked == own_host || Some(blocked) == own_host.split(':').next() => Cow::Borrowed(LOCAL),
            _ => Cow::Borrowed(blocked),
        };
    };
    if matches!(scheme, "http" | "https") {
        if host(blocked) == host(document) {
            return Cow::Borrowed(LOCAL);
        }
        return Cow::Borrowed(host(blocked));
    }
    match scheme {
        "data" | "blob" | "filesystem" | "mediastream" => Cow::Owned(format!("{scheme}://")),
        _ => Cow::Borrowed(blocked),
    }
}
