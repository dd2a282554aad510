//! Which make of server answers, and what each can do, so that a command it does not know is told as that.
//!
//! Nothing is asked as long as things go well. Only when a whole family of paths is not found, in words that are not
//! Sentry's own, is the server asked what it is, once (Web API, "Detecting the server").

use std::fmt;
use std::sync::{Mutex, PoisonError};

use http::StatusCode;
use serde_json::Value;
use tokio::sync::OnceCell;
use url::Url;

use super::error::{ClientError, ErrorMeaning};
use super::{Client, Request};

/// What answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ServerKind {
    /// sentry.io.
    Hosted,
    /// Sentry on somebody's own machines.
    SelfHosted,
    /// GlitchTip.
    GlitchTip,
    /// Bugsink.
    Bugsink,
    /// vidette's own server, which says itself what it does not have.
    Embedded,
}

impl ServerKind {
    /// Whether it has this.
    pub const fn can(self, capability: Capability) -> bool {
        use Capability as C;
        match self {
            Self::Hosted | Self::SelfHosted | Self::Embedded => true,
            Self::GlitchTip => matches!(
                capability,
                C::Organizations
                    | C::Projects
                    | C::Keys
                    | C::Teams
                    | C::Members
                    | C::Environments
                    | C::Releases
                    | C::Issues
                    | C::Events
                    | C::Tags
                    | C::Stats
                    | C::Uploads
            ),
            Self::Bugsink => matches!(capability, C::Uploads),
        }
    }

    /// What it can be told without asking: only the hosted Sentry is known by its name.
    fn by_address(base: &Url) -> Option<Self> {
        let host = base.host_str()?;
        (host == "sentry.io" || host.ends_with(".sentry.io")).then_some(Self::Hosted)
    }
}

impl fmt::Display for ServerKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Hosted => "sentry.io",
            Self::SelfHosted => "Sentry",
            Self::GlitchTip => "GlitchTip",
            Self::Bugsink => "Bugsink",
            Self::Embedded => "vidette's server",
        })
    }
}

macro_rules! capabilities {
    ($($variant:ident, $noun:literal, [$($word:literal),*];)*) => {
        /// A part of the Web API, as far as makes of servers differ in it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "the names say it")]
        pub enum Capability {
            $($variant,)*
        }

        impl Capability {
            /// What a word of a path stands for.
            fn of_word(word: &str) -> Option<Self> {
                match word {
                    $($($word)|* => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }

        impl fmt::Display for Capability {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(match self {
                    $(Self::$variant => $noun,)*
                })
            }
        }
    };
}

capabilities! {
    Organizations, "organisations", ["organizations"];
    Projects, "projects", ["projects"];
    Keys, "keys", ["keys", "project-keys"];
    Teams, "teams", ["teams"];
    Members, "members", ["members"];
    Environments, "environments", ["environments"];
    Repositories, "repositories", ["repos"];
    Releases, "releases", ["releases"];
    Commits, "commits of releases", ["commits", "previous-with-commits", "commitfiles"];
    Deploys, "deploys", ["deploys"];
    ReleaseHealth, "release health", ["sessions"];
    Issues, "issues", ["issues"];
    ShortIds, "short ids of issues", ["shortids", "eventids"];
    Events, "events", ["events"];
    Explore, "searches over all events", ["events-stats", "events-timeseries", "events-facets"];
    Logs, "logs", ["trace-items", "trace", "trace-meta"];
    Tags, "tags", ["tags"];
    Attachments, "attachments", ["attachments"];
    Monitors, "monitors of jobs", ["monitors", "checkins"];
    Stats, "statistics", ["stats_v2", "stats-summary", "stats"];
    Alerts, "alert rules", ["workflows", "detectors", "rules", "alert-rules", "combined-rules"];
    Replays, "replays", ["replays"];
    DataExport, "exports", ["data-export"];
    Filters, "inbound filters", ["filters"];
    Ownership, "ownership rules", ["ownership"];
    Users, "lists of users", ["users"];
    Uploads, "uploads", ["chunk-upload", "artifactbundle", "files", "code-mappings"];
}

/// The place of a path in the Web API.
#[derive(Debug, PartialEq, Eq)]
struct Place {
    capability: Capability,
    /// Whether it ends with a word and not with an id: then it is there whatever the ids are, or the server has
    /// nothing of the kind.
    is_family: bool,
}

impl Place {
    fn of(path: &str) -> Option<Self> {
        let segments: Vec<_> = path.strip_prefix("/api/0/")?.split('/').filter(|segment| !segment.is_empty()).collect();
        let (root, rest) = segments.split_first()?;
        let ids = match *root {
            "organizations" => 1,
            "projects" | "teams" => 2,
            _ => return None,
        };
        let below = rest.get(ids..).unwrap_or_default();
        if below.is_empty() {
            return Some(Self { capability: Capability::of_word(root)?, is_family: rest.is_empty() });
        }
        let is_family = below.len() % 2 == 1;
        // Of a release's deploys the last word says what is wanted.
        let mut capability = below.iter().step_by(2).rev().find_map(|word| Capability::of_word(word))?;
        if *root == "organizations" && below == ["events"] {
            capability = Capability::Explore;
        }
        Some(Self { capability, is_family })
    }
}

/// A server does not have what was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{server} has no {capability}")]
pub struct Unsupported {
    /// What it is.
    pub server: ServerKind,
    /// What it does not have.
    pub capability: Capability,
}

/// What is known of the server.
#[derive(Debug)]
pub(super) struct ServerMemory {
    kind: OnceCell<ServerKind>,
    /// The last request, if it failed as one does that the server knows nothing of.
    puzzle: Mutex<Option<Puzzle>>,
}

#[derive(Debug, Clone)]
struct Puzzle {
    request: String,
    capability: Capability,
}

/// What Sentry says of a thing that is not there, at a path that is.
const SENTRYS_OWN_WORDS: &str = "The requested resource does not exist";

impl ServerMemory {
    pub(super) fn new(base: &Url) -> Self {
        Self { kind: OnceCell::new_with(ServerKind::by_address(base)), puzzle: Mutex::default() }
    }

    /// Notes how a request ended.
    pub(super) fn note<T>(&self, request: &Request<T>, meaning: Option<&ErrorMeaning>) {
        let is_puzzling = match meaning {
            Some(ErrorMeaning::NotFound { detail }) => !detail.contains(SENTRYS_OWN_WORDS),
            Some(ErrorMeaning::Refused { status, .. }) => *status == StatusCode::METHOD_NOT_ALLOWED,
            _ => false,
        };
        let place = if is_puzzling { Place::of(request.path()) } else { None };
        let puzzle = place.filter(|place| place.is_family || !matches!(meaning, Some(ErrorMeaning::NotFound { .. })));
        let puzzle = puzzle.map(|place| Puzzle { request: request.describe(), capability: place.capability });
        *self.puzzle.lock().unwrap_or_else(PoisonError::into_inner) = puzzle;
    }
}

impl Client {
    /// Which make of server this is; asked once, with requests that change nothing. None when that cannot be told.
    pub async fn server_kind(&self) -> Option<ServerKind> {
        self.server.kind.get_or_try_init(|| async { self.probe().await.ok_or(()) }).await.ok().copied()
    }

    /// Why the last request found nothing: a server that has nothing of the kind. None when that is not the reason.
    pub async fn explain(&self) -> Option<ClientError> {
        let puzzle = self.server.puzzle.lock().unwrap_or_else(PoisonError::into_inner).take()?;
        let server = self.server_kind().await?;
        let unsupported = Unsupported { server, capability: puzzle.capability };
        let meaning = ErrorMeaning::Unsupported(unsupported);
        (!server.can(puzzle.capability)).then(|| ClientError {
            request: puzzle.request,
            meaning,
            ..ClientError::unsent()
        })
    }

    async fn probe(&self) -> Option<ServerKind> {
        let has = |settings: &Value, name: &str| settings.get(name).is_some();
        match self.send(Request::<Value>::raw("/api/settings/")).await {
            Ok(settings) if has(&settings, "vidette") => return Some(ServerKind::Embedded),
            Ok(settings) if has(&settings, "glitchtipInstanceName") || has(&settings, "billingEnabled") => {
                return Some(ServerKind::GlitchTip);
            }
            Err(error) if error.meaning.is_unavailable() => return None,
            Ok(_) | Err(_) => {}
        }
        match self.send(Request::<Value>::raw("/api/canonical/0/projects/")).await.map_err(|error| error.meaning) {
            Ok(projects) if has(&projects, "results") => Some(ServerKind::Bugsink),
            Err(ErrorMeaning::Unauthorized { .. } | ErrorMeaning::Forbidden { .. }) => Some(ServerKind::Bugsink),
            Err(meaning) if meaning.is_unavailable() => None,
            Ok(_) | Err(_) => Some(ServerKind::SelfHosted),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(path: &str) -> Option<(Capability, bool)> {
        Place::of(path).map(|place| (place.capability, place.is_family))
    }

    #[test]
    fn a_path_says_what_is_asked_for() {
        let cases = [
            ("/api/0/organizations/", Some((Capability::Organizations, true))),
            ("/api/0/organizations/acme/", Some((Capability::Organizations, false))),
            ("/api/0/organizations/acme/releases/deploys/", Some((Capability::Releases, false))),
            ("/api/0/organizations/acme/releases/1.0/deploys/", Some((Capability::Deploys, true))),
            ("/api/0/projects/acme/web/", Some((Capability::Projects, false))),
            ("/api/0/projects/acme/web/events/", Some((Capability::Events, true))),
            ("/api/0/projects/acme/web/events/abc/json/", Some((Capability::Events, true))),
            ("/api/0/organizations/acme/events/", Some((Capability::Explore, true))),
            ("/api/0/teams/acme/ops/projects/", Some((Capability::Projects, true))),
            ("/api/0/", None),
            ("/api/0/organizations/acme/novelties/", None),
            ("/api/settings/", None),
        ];
        for (path, expected) in cases {
            assert_eq!(place(path), expected, "{path}");
        }
    }

    #[test]
    fn each_make_has_its_gaps() {
        assert!(ServerKind::SelfHosted.can(Capability::Deploys));
        assert!(!ServerKind::GlitchTip.can(Capability::Deploys) && ServerKind::GlitchTip.can(Capability::Releases));
        assert!(!ServerKind::Bugsink.can(Capability::Issues) && ServerKind::Bugsink.can(Capability::Uploads));
        let gap = Unsupported { server: ServerKind::GlitchTip, capability: Capability::Deploys };
        assert_eq!(gap.to_string(), "GlitchTip has no deploys");
    }

    #[test]
    fn the_hosted_sentry_is_known_by_its_name() {
        let kind = |url: &str| ServerKind::by_address(&Url::parse(url).unwrap());
        assert_eq!(kind("https://de.sentry.io"), Some(ServerKind::Hosted));
        assert_eq!(kind("https://notsentry.io"), None);
    }
}
