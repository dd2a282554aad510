//! What is set through the Web API, as the settings that the pipeline works by.
//!
//! The base is the `settings.toml` (or `settings.json`) in the data directory, if there is one; what is set of the
//! project, of its keys and of the organisation goes over it. Nothing is kept here: the intake asks again when it is
//! told that a project has changed ([`super::Backend::project_changed`]).

pub(crate) mod documents;
pub(crate) mod field;
pub(crate) mod inbound;
pub(crate) mod scrubbing;

use http::StatusCode;
use serde_json::{Map, Value as Json};

use self::documents::{KEYS, ProjectDocument, RateLimit};
use super::ApiError;
use crate::grouping::{Grouper, GroupingSettings};
use crate::model::{DataCategory, ProjectId};
use crate::pipeline::quota::{Quota, QuotaScope};
use crate::pipeline::settings::{ProjectSettings, SettingsFile};
use crate::scrub::{Preset, Scrubber};
use crate::store::{DEFAULT_RETENTION_DAYS, Project, Store};

/// The settings that the data directory may bring along.
const SETTINGS_FILES: [&str; 2] = ["settings.toml", "settings.json"];
/// The reason of what is over the limit of a key.
const KEY_QUOTA: &str = "key_quota";

/// The settings that a project's intake works by.
///
/// # Errors
/// When the store or the settings file cannot be read.
pub fn project_settings(store: &Store, project: &Project) -> Result<ProjectSettings, ApiError> {
    let mut settings = base(store, project)?;
    let document = ProjectDocument::of(store, project.id)?;
    apply(&mut settings, &documents::organization(store)?, &document);
    settings.quotas.extend(key_quotas(store, project.id)?);
    let days = project.retention_days;
    settings.event_retention = Some(if days == 0 { DEFAULT_RETENTION_DAYS } else { days });
    Ok(settings)
}

/// What the settings file says of a project.
///
/// # Errors
/// 500 when it cannot be read.
pub(crate) fn base(store: &Store, project: &Project) -> Result<ProjectSettings, ApiError> {
    for name in SETTINGS_FILES {
        let path = store.directory().join(name);
        let unusable = |error: String| {
            tracing::error!(path = %path.display(), %error, "the settings cannot be used");
            ApiError::detail(StatusCode::INTERNAL_SERVER_ERROR, format!("{name} cannot be used: {error}"))
        };
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => return Err(unusable(error.to_string())),
        };
        let file = SettingsFile::parse(&text).map_err(|error| unusable(error.to_string()))?;
        return file.for_project(&project.slug).map_err(|error| unusable(error.to_string()));
    }
    Ok(ProjectSettings::default())
}

/// Puts into the settings what the organisation and the project say.
pub(crate) fn apply(settings: &mut ProjectSettings, organization: &Map<String, Json>, document: &ProjectDocument) {
    scrubbing::apply(settings, organization, &document.fields);
    inbound::apply(&mut settings.filter_settings, document);
    if let Some(domains) = document.names("allowedDomains") {
        settings.allowed_domains = Some(domains);
    }
    if let Some(rules) = document.text("fingerprintingRules") {
        rules.clone_into(&mut settings.fingerprinting_rules);
    }
    if let Some(rules) = document.text("groupingEnhancements") {
        rules.clone_into(&mut settings.stack_trace_rules);
    }
    if let Some(strategy) = document.text("groupingConfig") {
        strategy.clone_into(&mut settings.grouping_config.id);
    }
}

/// Holds rules against what understands them, so that nothing is kept that could not be compiled later.
///
/// # Errors
/// 400 that names the setting.
pub(crate) fn check_rules(fields: &Map<String, Json>) -> Result<(), ApiError> {
    let text = |name: &str| fields.get(name).and_then(Json::as_str).map(str::to_owned);
    if let Some(config) = text("relayPiiConfig").as_deref().map(scrubbing::rules).transpose()?.flatten() {
        Scrubber::new(Some(&config), None, Preset::Off)
            .map_err(|error| ApiError::field("relayPiiConfig", error.to_string()))?;
    }
    let try_out = |name: &str, put: fn(&mut GroupingSettings, String)| match text(name) {
        None => Ok(()),
        Some(text) => {
            let mut grouping = GroupingSettings::default();
            put(&mut grouping, text);
            Grouper::new(&grouping).map(drop).map_err(|error| ApiError::field(name, error.to_string()))
        }
    };
    try_out("fingerprintingRules", |grouping, rules| grouping.fingerprinting_rules = rules)?;
    try_out("groupingEnhancements", |grouping, rules| grouping.stack_trace_rules = rules)?;
    try_out("groupingConfig", |grouping, strategy| grouping.strategy = strategy)
}

/// The limits of a project's keys as quotas; they count errors, as Sentry's do.
fn key_quotas(store: &Store, project: ProjectId) -> Result<Vec<Quota>, ApiError> {
    let limited = KEYS.of_project(store, project)?.into_iter();
    let limited = limited.filter_map(|(key, document)| Some((key, document.rate_limit?)));
    Ok(limited.map(|(key, limit)| key_quota(key, limit)).collect())
}

fn key_quota(key: String, limit: RateLimit) -> Quota {
    Quota {
        id: Some(format!("key:{key}")),
        categories: vec![DataCategory::Default, DataCategory::Error, DataCategory::Security],
        scope: QuotaScope::Key,
        scope_id: Some(key),
        limit: Some(limit.count),
        window: Some(limit.window),
        namespace: None,
        reason_code: Some(KEY_QUOTA.to_owned()),
    }
}
