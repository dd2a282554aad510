//! Keys as answers show them, with every address that is made of one.

use serde::Serialize;
use serde_json::{Map, Value, json};
use url::Url;

use crate::model::Timestamp;
use crate::server::Backend;
use crate::server::settings::documents::{KeyDocument, RateLimit};
use crate::server::settings::field::{self, Field, Kind};
use crate::store::ProjectKey;

/// The versions of the SDK that a loader can load, by value and label.
pub(super) const VERSIONS: [(&str, &str); 5] =
    [("latest", "latest"), ("10.x", "10.x"), ("9.x", "9.x"), ("8.x", "8.x"), ("7.x", "7.x")];

/// What a loader can load besides.
pub(super) const LOADER: &[Field] = &[
    Field::new("hasReplay", Kind::Switch, "false"),
    Field::new("hasPerformance", Kind::Switch, "false"),
    Field::new("hasDebug", Kind::Switch, "false"),
    Field::new("hasFeedback", Kind::Switch, "false"),
    Field::new("hasLogsAndMetrics", Kind::Switch, "false"),
];

/// A key.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct KeyForm {
    id: String,
    name: String,
    label: String,
    public: String,
    secret: Option<String>,
    project_id: u64,
    is_active: bool,
    rate_limit: Option<RateLimit>,
    dsn: Addresses,
    browser_sdk_version: String,
    browser_sdk: Value,
    date_created: Timestamp,
    dynamic_sdk_loader_options: Map<String, Value>,
    use_case: String,
}

impl KeyForm {
    /// A key of this server.
    pub(super) fn new(backend: &Backend, key: &ProjectKey, document: &KeyDocument) -> Self {
        Self {
            id: key.public_key.clone(),
            name: key.label.clone(),
            label: key.label.clone(),
            public: key.public_key.clone(),
            secret: document.secret.clone(),
            project_id: key.project.0,
            is_active: key.active,
            rate_limit: document.rate_limit,
            dsn: Addresses::new(backend, key, document.secret.as_deref()),
            browser_sdk_version: document.browser_sdk_version.clone().unwrap_or_else(|| "latest".to_owned()),
            browser_sdk: json!({ "choices": VERSIONS }),
            date_created: key.created,
            dynamic_sdk_loader_options: field::show(LOADER, &document.loader),
            use_case: document.use_case.clone().unwrap_or_else(|| "user".to_owned()),
        }
    }
}

/// The addresses to send to with a key.
#[derive(Serialize)]
struct Addresses {
    secret: String,
    public: String,
    csp: String,
    security: String,
    minidump: String,
    nel: String,
    unreal: String,
    crons: String,
    cdn: String,
    playstation: String,
    integration: String,
    otlp_traces: String,
    otlp_logs: String,
}

impl Addresses {
    fn new(backend: &Backend, key: &ProjectKey, secret: Option<&str>) -> Self {
        let (public, project) = (&key.public_key, key.project);
        let api = backend.address(&format!("api/{project}"));
        let dsn = backend.dsn(project, public);
        let with_key = |path: &str| format!("{api}/{path}/?sentry_key={public}");
        Self {
            // Nothing asks for the other half any more; a key without one is written without it.
            secret: with_secret(&dsn, secret).unwrap_or_else(|| dsn.clone()),
            public: dsn,
            csp: with_key("csp-report"),
            security: with_key("security"),
            minidump: with_key("minidump"),
            nel: with_key("nel"),
            unreal: format!("{api}/unreal/{public}/"),
            crons: format!("{api}/cron/___MONITOR_SLUG___/{public}/"),
            cdn: backend.address(&format!("js-sdk-loader/{public}.min.js")),
            playstation: with_key("playstation"),
            integration: format!("{api}/integration/"),
            otlp_traces: format!("{api}/integration/otlp/v1/traces"),
            otlp_logs: format!("{api}/integration/otlp/v1/logs"),
        }
    }
}

/// A DSN with its other half.
fn with_secret(dsn: &str, secret: Option<&str>) -> Option<String> {
    let mut dsn = Url::parse(dsn).ok()?;
    dsn.set_password(Some(secret?)).ok()?;
    Some(dsn.into())
}
