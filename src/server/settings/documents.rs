//! What is kept of the settings of projects, of their keys and of the organisation, and which settings there are.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

use super::field::{self, Field, Kind};
use crate::model::{ProjectId, Timestamp};
use crate::server::ApiError;
use crate::server::collection::{Collection, EVERYWHERE};
use crate::store::Store;

/// The settings of each project, under [`SETTINGS`].
pub(crate) const PROJECTS: Collection<ProjectDocument> = Collection::new("project_settings");
/// The settings of the organisation, under [`SETTINGS`].
pub(crate) const ORGANIZATION: Collection<Map<String, Json>> = Collection::new("organization_settings");
/// What the store does not know of keys, by their public halves.
pub(crate) const KEYS: Collection<KeyDocument> = Collection::new("key_settings");
/// The one key of a project's or the organisation's settings.
pub(crate) const SETTINGS: &str = "settings";

/// What rules and patterns may take, in bytes.
const RULES: usize = 128 * 1_024;
/// How many percent of crash reports can be kept, or all.
const CRASH_REPORTS: Kind = Kind::Whole(-1, 100);

/// Settings of a project that stand for themselves in its detailed form.
pub(crate) const PROJECT_FIELDS: &[Field] = &[
    Field::new("isBookmarked", Kind::Switch, "false"),
    Field::new("subjectPrefix", Kind::Line(200), "\"\""),
    Field::new("subjectTemplate", Kind::Line(200), "\"$shortID - $title\""),
    Field::new("resolveAge", Kind::Whole(0, 8_760), "0"),
    Field::new("highlightTags", Kind::Names(100), "[]"),
    Field::new("highlightContext", Kind::Map(16_384), "{}"),
    Field::new("enableAutoReleaseCreation", Kind::Switch, "true"),
    Field::new("scmSourceContextEnabled", Kind::Switch, "false"),
    Field::new("dataScrubber", Kind::Switch, "true"),
    Field::new("dataScrubberDefaults", Kind::Switch, "true"),
    Field::new("sensitiveFields", Kind::Names(1_000), "[]"),
    Field::new("safeFields", Kind::Names(1_000), "[]"),
    Field::new("scrubIPAddresses", Kind::Switch, "false"),
    Field::new("relayPiiConfig", Kind::Text(RULES), "null"),
    Field::new("storeCrashReports", CRASH_REPORTS, "null"),
    Field::new("scrapeJavaScript", Kind::Switch, "true"),
    Field::new("allowedDomains", Kind::Names(1_000), "[\"*\"]"),
    Field::new("defaultEnvironment", Kind::Line(64), "null"),
    Field::new("digestsMinDelay", Kind::Whole(60, 3_600), "300"),
    Field::new("digestsMaxDelay", Kind::Whole(60, 3_600), "1800"),
    Field::new("securityToken", Kind::Line(200), "\"\""),
    Field::new("securityTokenHeader", Kind::Line(200), "null"),
    Field::new("verifySSL", Kind::Switch, "false"),
    Field::new("groupingConfig", Kind::Line(100), "null"),
    Field::new("groupingEnhancements", Kind::Text(RULES), "\"\""),
    Field::new("derivedGroupingEnhancements", Kind::Text(RULES), "\"\""),
    Field::new("fingerprintingRules", Kind::Text(RULES), "\"\""),
    Field::new("secondaryGroupingConfig", Kind::Line(100), "null"),
    Field::new("secondaryGroupingExpiry", Kind::Whole(0, i64::MAX), "0"),
    Field::new("builtinSymbolSources", Kind::Names(100), "[]"),
    Field::new("symbolSources", Kind::Text(RULES), "\"[]\""),
    Field::new("targetSampleRate", Kind::Fraction, "null"),
    Field::new("dynamicSamplingBiases", Kind::List(16_384), "null"),
    Field::new("uptimeAutodetection", Kind::Switch, "false"),
    Field::new("tempestFetchScreenshots", Kind::Switch, "false"),
    Field::new("debugFilesRole", Kind::OneOf(&["member", "admin", "manager", "owner"]), "null"),
];

/// Settings of a project that stand among its `options`.
pub(crate) const PROJECT_OPTIONS: &[Field] = &[
    Field::new("filters:blacklisted_ips", Kind::Text(RULES), "\"\""),
    Field::new("filters:releases", Kind::Text(RULES), "\"\""),
    Field::new("filters:error_messages", Kind::Text(RULES), "\"\""),
    Field::new("filters:react-hydration-errors", Kind::Switch, "false"),
    Field::new("filters:chunk-load-error", Kind::Switch, "false"),
    Field::new("sentry:csp_ignored_sources", Kind::Text(RULES), "\"\""),
    Field::new("sentry:csp_ignored_sources_defaults", Kind::Switch, "false"),
    Field::new("feedback:branding", Kind::Switch, "true"),
    Field::new("sentry:feedback_user_report_notifications", Kind::Switch, "true"),
    Field::new("sentry:feedback_ai_spam_detection", Kind::Switch, "false"),
    Field::new("sentry:replay_rage_click_issues", Kind::Switch, "false"),
    Field::new("sentry:replay_hydration_error_issues", Kind::Switch, "false"),
    Field::new("sentry:toolbar_allowed_origins", Kind::Text(RULES), "\"\""),
];

/// Options that are another name of a setting.
const OPTION_NAMES: [(&str, &str); 13] = [
    ("sentry:origins", "allowedDomains"),
    ("sentry:resolve_age", "resolveAge"),
    ("sentry:scrub_data", "dataScrubber"),
    ("sentry:scrub_defaults", "dataScrubberDefaults"),
    ("sentry:safe_fields", "safeFields"),
    ("sentry:sensitive_fields", "sensitiveFields"),
    ("sentry:scrub_ip_address", "scrubIPAddresses"),
    ("sentry:relay_pii_config", "relayPiiConfig"),
    ("sentry:store_crash_reports", "storeCrashReports"),
    ("sentry:grouping_config", "groupingConfig"),
    ("sentry:grouping_enhancements", "groupingEnhancements"),
    ("sentry:fingerprinting_rules", "fingerprintingRules"),
    ("sentry:default_environment", "defaultEnvironment"),
];

/// An option that is another name of an option.
const OLD_ADDRESSES: (&str, &str) = ("sentry:blacklisted_ips", "filters:blacklisted_ips");

/// Settings of the organisation.
pub(crate) const ORGANIZATION_FIELDS: &[Field] = &[
    Field::new("name", Kind::Line(64), "\"local\""),
    Field::new("isEarlyAdopter", Kind::Switch, "false"),
    Field::new("openMembership", Kind::Switch, "true"),
    Field::new("defaultRole", Kind::OneOf(&["member", "admin", "manager", "owner"]), "\"member\""),
    Field::new("allowSharedIssues", Kind::Switch, "false"),
    Field::new("enhancedPrivacy", Kind::Switch, "false"),
    Field::new("dataScrubber", Kind::Switch, "false"),
    Field::new("dataScrubberDefaults", Kind::Switch, "false"),
    Field::new("sensitiveFields", Kind::Names(1_000), "[]"),
    Field::new("safeFields", Kind::Names(1_000), "[]"),
    Field::new("scrubIPAddresses", Kind::Switch, "false"),
    Field::new("relayPiiConfig", Kind::Text(RULES), "null"),
    Field::new("storeCrashReports", CRASH_REPORTS, "0"),
    Field::new("attachmentsRole", Kind::OneOf(&["member", "admin", "manager", "owner"]), "\"member\""),
    Field::new("debugFilesRole", Kind::OneOf(&["member", "admin", "manager", "owner"]), "\"admin\""),
    Field::new("eventsMemberAdmin", Kind::Switch, "true"),
    Field::new("alertsMemberWrite", Kind::Switch, "true"),
    Field::new("scrapeJavaScript", Kind::Switch, "true"),
    Field::new("allowJoinRequests", Kind::Switch, "false"),
    Field::new("trustedRelays", Kind::List(16_384), "[]"),
    Field::new("hideAiFeatures", Kind::Switch, "true"),
    Field::new("issueAlertsThreadFlag", Kind::Switch, "true"),
    Field::new("metricAlertsThreadFlag", Kind::Switch, "true"),
    Field::new("hasGranularReplayPermissions", Kind::Switch, "false"),
    Field::new("replayAccessMembers", Kind::List(16_384), "[]"),
];

/// What is set of a project; what is not set stands in none of the three.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct ProjectDocument {
    /// Those of [`PROJECT_FIELDS`].
    pub(crate) fields: Map<String, Json>,
    /// Those of [`PROJECT_OPTIONS`].
    pub(crate) options: Map<String, Json>,
    /// Inbound filters by id: a switch, or the browsers that are meant.
    pub(crate) filters: Map<String, Json>,
}

impl ProjectDocument {
    /// That of a project.
    pub(crate) fn of(store: &Store, project: ProjectId) -> Result<Self, ApiError> {
        Ok(PROJECTS.get(store, project, SETTINGS)?.unwrap_or_default())
    }

    /// Takes what a body names.
    ///
    /// # Errors
    /// 400 that names the setting.
    pub(crate) fn take(&mut self, given: &Map<String, Json>) -> Result<(), ApiError> {
        let mut fields = given.clone();
        if let Some(options) = given.get("options").and_then(Json::as_object) {
            let mut options = options.clone();
            for (option, field) in OPTION_NAMES {
                if let Some(value) = options.remove(option) {
                    fields.entry(field).or_insert(value);
                }
            }
            if let Some(value) = options.remove(OLD_ADDRESSES.0) {
                options.entry(OLD_ADDRESSES.1).or_insert(value);
            }
            field::take(PROJECT_OPTIONS, &mut self.options, &options)?;
        }
        field::take(PROJECT_FIELDS, &mut self.fields, &fields)?;
        if self.text("relayPiiConfig").is_some_and(|rules| rules.trim().is_empty()) {
            self.fields.remove("relayPiiConfig");
        }
        if self.fields.get("allowedDomains").is_some_and(|domains| domains.as_array().is_some_and(Vec::is_empty)) {
            return Err(ApiError::field("allowedDomains", "must name a domain; * stands for all of them"));
        }
        Ok(())
    }

    /// A setting that is a text.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.fields.get(name)?.as_str()
    }

    /// A setting that is a list of texts.
    pub(crate) fn names(&self, name: &str) -> Option<Vec<String>> {
        let list = self.fields.get(name)?.as_array()?;
        Some(list.iter().filter_map(Json::as_str).map(str::to_owned).collect())
    }

    /// The lines of an option; none when it is not set.
    pub(crate) fn lines(&self, option: &str) -> Option<Vec<String>> {
        let text = self.options.get(option)?.as_str()?;
        Some(text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect())
    }
}

/// What is set of the organisation.
///
/// # Errors
/// When the store cannot be read.
pub(crate) fn organization(store: &Store) -> Result<Map<String, Json>, ApiError> {
    Ok(ORGANIZATION.get(store, EVERYWHERE, SETTINGS)?.unwrap_or_default())
}

/// What the store does not know of a key.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct KeyDocument {
    /// The other half, which nothing asks for any more.
    pub(crate) secret: Option<String>,
    /// How much is let in.
    pub(crate) rate_limit: Option<RateLimit>,
    /// What it is for.
    pub(crate) use_case: Option<String>,
    /// The version of the SDK that the loader loads.
    pub(crate) browser_sdk_version: Option<String>,
    /// What the loader loads.
    pub(crate) loader: Map<String, Json>,
    /// When it was changed last.
    pub(crate) changed: Option<Timestamp>,
}

/// So many errors in so many seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RateLimit {
    /// Seconds.
    pub(crate) window: u64,
    /// How many.
    pub(crate) count: u64,
}
