//! Project settings: Sentry's project config by its own names, and a few of ours, as JSON or TOML.
//!
//! A name that is not known is no error, as Sentry sends many more, but it is told, so that a
//! misspelt one is noticed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

use super::before_send::BeforeSendRule;
use super::filter::FilterSettings;
use super::quota::Quota;
use super::sample::{ClientSampling, SamplingConfig};
use crate::model::Slug;
use crate::scrub::{DataScrubbingSettings, PiiConfig, Preset};

/// What is known of the settings that are not ours to act on (PROTOCOL §12).
const PASSED_OVER: &[&str] = &[
    "trustedRelays",
    "downsampledEventRetention",
    "retentions",
    "trimming",
    "measurements",
    "breakdownsV2",
    "performanceScore",
    "sessionMetrics",
    "transactionMetrics",
    "metricExtraction",
    "features",
    "txNameRules",
    "txNameReady",
    "spanAttributes",
    "metrics",
];

/// A settings file: settings for every project, and deviations by project.
#[derive(Debug, Clone, Default)]
pub struct SettingsFile {
    shared: Map<String, Json>,
    projects: BTreeMap<String, Map<String, Json>>,
    /// Names that are not known; they have no effect.
    pub unknown: Vec<String>,
}

/// Settings that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The file is neither JSON nor TOML.
    #[error("neither JSON nor TOML: {0}")]
    Syntax(String),
    /// A value is not in its form.
    #[error("{0}")]
    Value(String),
}

/// The settings of a project.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ProjectSettings {
    /// The project's own scrubbing rules.
    pub pii_config: Option<PiiConfig>,
    /// Data scrubbing as Sentry's project settings have it.
    pub datascrubbing_settings: Option<DataScrubbingSettings>,
    /// What is scrubbed besides: `off`, `sentry` (Sentry's defaults) or `strict`. When it is absent,
    /// `sentry` where neither `piiConfig` nor `datascrubbingSettings` says anything, else `off`.
    pub scrub_preset: Option<ScrubPreset>,
    /// Inbound filters.
    pub filter_settings: FilterSettings,
    /// Dynamic sampling.
    #[serde(alias = "dynamicSampling")]
    pub sampling: Option<SamplingConfig>,
    /// What the SDK would have sampled away.
    pub client_sampling: ClientSampling,
    /// Quotas.
    pub quotas: Vec<Quota>,
    /// The grouping strategy and Sentry's name for a set of stack-trace rules.
    pub grouping_config: GroupingConfig,
    /// For how many days events are kept.
    pub event_retention: Option<u32>,
    /// The pages that may send, by host; `*` stands for any.
    pub allowed_domains: Option<Vec<String>>,
    /// What the SDK's `before_send` would drop or redact, in order.
    pub before_send: Vec<BeforeSendRule>,
    /// Fingerprint rules, one per line.
    pub fingerprinting_rules: String,
    /// Stack-trace rules, one per line.
    pub stack_trace_rules: String,
}

/// The preset by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ScrubPreset {
    /// Nothing but what the other settings say.
    Off,
    /// What Sentry does by default.
    #[default]
    Sentry,
    /// What the GDPR asks for.
    Strict,
}

impl From<ScrubPreset> for Preset {
    fn from(preset: ScrubPreset) -> Self {
        match preset {
            ScrubPreset::Off => Self::Off,
            ScrubPreset::Sentry => Self::Sentry,
            ScrubPreset::Strict => Self::Strict,
        }
    }
}

/// The grouping strategy, as project configs carry it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GroupingConfig {
    /// The strategy's id; empty for the default.
    pub id: String,
    /// Sentry's encoded stack-trace rules; kept, but not acted on.
    pub enhancements: Option<String>,
}

impl SettingsFile {
    /// Reads a file: JSON if it begins with `{`, else TOML. A whole project config
    /// (`{"config": {…}}`) is taken as well as its inner part.
    ///
    /// # Errors
    /// [`SettingsError`] with the place of a syntax error.
    pub fn parse(text: &str) -> Result<Self, SettingsError> {
        let parsed: Json = if text.trim_start().starts_with('{') {
            serde_json::from_str(text).map_err(|error| SettingsError::Syntax(error.to_string()))?
        } else {
            toml::from_str(text).map_err(|error| SettingsError::Syntax(error.to_string()))?
        };
        let Json::Object(mut shared) = parsed else {
            return Err(SettingsError::Syntax("the file holds no object".to_owned()));
        };
        if let Some(Json::Object(inner)) = shared.remove("config") {
            shared = inner;
        }
        let projects = deviations(shared.remove("projects"))?;
        let mut file = Self { shared, projects, unknown: Vec::new() };
        file.unknown = file.find_unknown();
        file.settings_of(None)?;
        for slug in file.projects.keys() {
            file.settings_of(Some(slug))?;
        }
        Ok(file)
    }

    /// The settings of a project: those for every project, each replaced by the project's own where
    /// it has one.
    ///
    /// # Errors
    /// [`SettingsError::Value`] naming the value.
    pub fn for_project(&self, slug: &Slug) -> Result<ProjectSettings, SettingsError> {
        self.settings_of(Some(slug.as_str()))
    }

    /// The settings of a project that the file does not name.
    ///
    /// # Errors
    /// [`SettingsError::Value`] naming the value.
    pub fn for_any_project(&self) -> Result<ProjectSettings, SettingsError> {
        self.settings_of(None)
    }

    fn settings_of(&self, slug: Option<&str>) -> Result<ProjectSettings, SettingsError> {
        let mut merged = self.shared.clone();
        if let Some(own) = slug.and_then(|slug| self.projects.get(slug)) {
            merged.extend(own.clone());
        }
        let mut settings = ProjectSettings::default();
        // One at a time, so that the message can name the setting.
        for (name, value) in merged {
            let single = Map::from_iter([(name.clone(), value)]);
            let read: ProjectSettings = serde_json::from_value(Json::Object(single))
                .map_err(|error| SettingsError::Value(format!("`{name}`: {error}")))?;
            settings.take(&name, read);
        }
        Ok(settings)
    }

    fn find_unknown(&self) -> Vec<String> {
        let own = self.projects.values().flat_map(Map::keys);
        let mut unknown: Vec<_> = self.shared.keys().chain(own).filter(|name| !is_known(name)).cloned().collect();
        unknown.sort();
        unknown.dedup();
        unknown
    }
}

/// The settings of single projects by their slugs.
fn deviations(projects: Option<Json>) -> Result<BTreeMap<String, Map<String, Json>>, SettingsError> {
    let wrong = |name: &str| SettingsError::Value(format!("`{name}`: expected an object of settings"));
    let projects = match projects {
        None => return Ok(BTreeMap::new()),
        Some(Json::Object(projects)) => projects,
        Some(_) => return Err(wrong("projects")),
    };
    let settings = projects.into_iter().map(|(slug, settings)| match settings {
        Json::Object(settings) => Ok((slug, settings)),
        _ => Err(wrong(&format!("projects.{slug}"))),
    });
    settings.collect()
}

macro_rules! settings_by_name {
    ($($name:literal $(| $alias:literal)* => $field:ident;)*) => {
        fn is_known(name: &str) -> bool {
            matches!(name, $($name $(| $alias)*)|*) || PASSED_OVER.contains(&name)
        }

        impl ProjectSettings {
            /// Takes one setting from settings that hold nothing else.
            fn take(&mut self, name: &str, read: Self) {
                match name {
                    $($name $(| $alias)* => self.$field = read.$field,)*
                    _ => {}
                }
            }
        }
    };
}

settings_by_name! {
    "piiConfig" => pii_config;
    "datascrubbingSettings" => datascrubbing_settings;
    "scrubPreset" => scrub_preset;
    "filterSettings" => filter_settings;
    "sampling" | "dynamicSampling" => sampling;
    "clientSampling" => client_sampling;
    "quotas" => quotas;
    "groupingConfig" => grouping_config;
    "eventRetention" => event_retention;
    "allowedDomains" => allowed_domains;
    "beforeSend" => before_send;
    "fingerprintingRules" => fingerprinting_rules;
    "stackTraceRules" => stack_trace_rules;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn toml_and_json_mean_the_same_and_projects_deviate() {
        let toml = "eventRetention = 30\nscrubPreset = \"strict\"\n[filterSettings.localhost]\nisEnabled = true\n\
            [projects.web]\neventRetention = 7\n";
        let json = r#"{"eventRetention":30,"scrubPreset":"strict","filterSettings":{"localhost":{"isEnabled":true}},
            "projects":{"web":{"eventRetention":7}}}"#;
        for text in [toml, json] {
            let file = SettingsFile::parse(text).unwrap();
            let web = file.for_project(&"web".parse().unwrap()).unwrap();
            let other = file.for_project(&"api".parse().unwrap()).unwrap();
            assert_eq!((web.event_retention, other.event_retention), (Some(7), Some(30)));
            assert_eq!(web.scrub_preset, Some(ScrubPreset::Strict));
            assert!(web.filter_settings.localhost.is_enabled);
        }
    }

    #[test]
    fn a_misspelt_name_is_told_and_a_wrong_value_is_named() {
        let file = SettingsFile::parse(r#"{"filterSetings":{},"features":[]}"#).unwrap();
        assert_eq!(file.unknown, ["filterSetings"]);
        let error = SettingsFile::parse(r#"{"eventRetention":"long"}"#).unwrap_err();
        assert!(error.to_string().contains("eventRetention"), "{error}");
        assert!(SettingsFile::parse("eventRetention = ").is_err());
        for (text, name) in [(r#"{"projects":[]}"#, "projects"), ("projects.web = 7", "projects.web")] {
            let error = SettingsFile::parse(text).unwrap_err().to_string();
            assert!(error.contains(&format!("`{name}`")), "{error}");
        }
    }
}
