//! Which endpoint a path is (PROTOCOL §2).

use serde::Serialize;

/// The endpoints of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Endpoint {
    /// Envelopes.
    Envelope,
    /// One event.
    Store,
    /// Security reports of browsers.
    Security,
    /// Network errors of browsers.
    Nel,
    /// Minidumps.
    Minidump,
    /// Attachments for an event that came before.
    Attachments,
    /// Crashes of the Unreal Engine.
    Unreal,
    /// Check-ins by URL.
    Cron,
    /// OpenTelemetry.
    Otlp,
    /// Log drains.
    VercelLogs,
    /// Big attachments in pieces.
    Upload,
    /// Whether the server lives.
    Health,
    /// Anything else of the Web API.
    Api,
    /// Nothing of ours.
    NotFound,
}

impl Endpoint {
    /// Whether the endpoint takes a method.
    pub fn allows(&self, method: &str) -> bool {
        match self {
            Self::Store | Self::Cron => matches!(method, "POST" | "GET"),
            Self::Upload => matches!(method, "POST" | "HEAD" | "PATCH"),
            Self::Health => method == "GET",
            Self::Api => true,
            Self::NotFound => false,
            _ => method == "POST",
        }
    }
}

/// A path taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Route<'a> {
    pub(super) endpoint: Endpoint,
    pub(super) project: Option<&'a str>,
    /// The public key, where the path carries one.
    pub(super) key: Option<&'a str>,
    /// The monitor's slug, the event's id, or the signal of OpenTelemetry.
    pub(super) subject: Option<&'a str>,
}

impl<'a> Route<'a> {
    /// Runs of slashes count as one, and the one at the end may be missing.
    pub(super) fn of(path: &'a str) -> Self {
        let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).take(9).collect();
        let plain = |endpoint, project| Self { endpoint, project: Some(project), key: None, subject: None };
        let unnamed = |endpoint| Self { endpoint, project: None, key: None, subject: None };
        match segments.as_slice() {
            ["api", "store"] => unnamed(Endpoint::Store),
            ["api", "relay", "healthcheck", "live" | "ready"] => unnamed(Endpoint::Health),
            ["api", "0", ..] => unnamed(Endpoint::Api),
            ["api", project, "envelope"] => plain(Endpoint::Envelope, project),
            ["api", project, "store"] => plain(Endpoint::Store, project),
            ["api", project, "security" | "csp-report"] => plain(Endpoint::Security, project),
            ["api", project, "nel"] => plain(Endpoint::Nel, project),
            ["api", project, "minidump"] => plain(Endpoint::Minidump, project),
            ["api", project, "minidump", key] => Self { key: Some(key), ..plain(Endpoint::Minidump, project) },
            ["api", project, "unreal", key] => Self { key: Some(key), ..plain(Endpoint::Unreal, project) },
            ["api", project, "events", event, "attachments"] => {
                Self { subject: Some(event), ..plain(Endpoint::Attachments, project) }
            }
            ["api", project, "cron", slug] => Self { subject: Some(slug), ..plain(Endpoint::Cron, project) },
            ["api", project, "cron", slug, key] => {
                Self { subject: Some(slug), key: Some(key), ..plain(Endpoint::Cron, project) }
            }
            ["api", project, "integration", "otlp", "v1", signal] => {
                Self { subject: Some(signal), ..plain(Endpoint::Otlp, project) }
            }
            ["api", project, "integration", "otlp", ..] => plain(Endpoint::Otlp, project),
            ["api", project, "integration", "vercel", "logs"] => plain(Endpoint::VercelLogs, project),
            ["api", project, "upload", ..] => plain(Endpoint::Upload, project),
            ["api", ..] => unnamed(Endpoint::Api),
            _ => unnamed(Endpoint::NotFound),
        }
    }
}
