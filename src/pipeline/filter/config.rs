//! The `filterSettings` part of a project's settings.

use serde::{Deserialize, Serialize};

use crate::pipeline::condition::RuleCondition;

/// Which filters run, with the names of Sentry's project config. What is absent is off.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FilterSettings {
    /// Filters by conditions.
    pub generic: GenericFilters,
    /// Content-security-policy reports about these sources.
    pub csp: CspFilter,
    /// Events from these addresses.
    pub client_ips: ClientIpFilter,
    /// Events of these releases.
    pub releases: ReleaseFilter,
    /// Events with these messages.
    pub error_messages: PatternFilter,
    /// Events from the developer's own machine.
    pub localhost: Switch,
    /// Errors thrown by browser extensions.
    pub browser_extensions: Switch,
    /// Events from old browsers.
    pub legacy_browsers: LegacyBrowserFilter,
    /// Events from crawlers.
    pub web_crawlers: Switch,
    /// Transactions of these names.
    pub ignore_transactions: TransactionFilter,
}

/// A filter that is on or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Switch {
    /// Whether it is on.
    pub is_enabled: bool,
}

/// Filters by conditions; also the form of the filters that hold for all projects.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GenericFilters {
    /// The version of the filters; filters of a version above 1 do not run.
    pub version: u16,
    /// The filters in order.
    pub filters: Vec<GenericFilter>,
}

/// A filter by a condition.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GenericFilter {
    /// The id, which is also the reason of its outcomes.
    pub id: String,
    /// Whether it is on.
    #[serde(default)]
    pub is_enabled: bool,
    /// What it drops; absent when the filter of the same id for all projects says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<RuleCondition>,
}

/// Content-security-policy reports about these sources.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CspFilter {
    /// `scheme://host:port`, each part may be absent or `*`, the host may begin with `*.`.
    pub disallowed_sources: Vec<String>,
}

/// Events from these addresses.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ClientIpFilter {
    /// Addresses and ranges in CIDR notation; others are skipped.
    pub blacklisted_ips: Vec<String>,
}

/// Events of these releases.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ReleaseFilter {
    /// Globs on the release.
    pub releases: Vec<String>,
}

/// Events with these messages.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PatternFilter {
    /// Globs on the message and on `Type: value` of each exception.
    pub patterns: Vec<String>,
}

/// Events from old browsers.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", default)]
pub struct LegacyBrowserFilter {
    /// Whether it is on.
    pub is_enabled: bool,
    /// Which browsers: `ie`, `safari`, `opera`, `opera_mini`, `android`, `firefox`, `chrome`, `edge`,
    /// `default`, and older words; others are ignored.
    #[serde(alias = "browsers")]
    pub options: Vec<String>,
}

/// Transactions of these names.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", default)]
pub struct TransactionFilter {
    /// Whether it is on.
    pub is_enabled: bool,
    /// Globs on the name.
    pub patterns: Vec<String>,
}
