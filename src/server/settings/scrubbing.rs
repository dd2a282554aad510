//! Scrubbing as projects and the organisation set it, turned into what the scrubber takes.
//!
//! What the organisation asks for holds in every project: its switches cannot be turned off there, its fields and
//! rules are added to the project's own (API §F.2).

use serde::Deserialize;
use serde_json::{Map, Value as Json};

use crate::pipeline::settings::{ProjectSettings, ScrubPreset};
use crate::scrub::{DataScrubbingSettings, PiiConfig, RuleType};
use crate::server::ApiError;

/// What rules of the organisation are called in front of their own ids.
const ORGANIZATION: &str = "organization:";

/// What is set of scrubbing.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Wishes {
    data_scrubber: Option<bool>,
    data_scrubber_defaults: Option<bool>,
    #[serde(rename = "scrubIPAddresses")]
    scrub_ip_addresses: Option<bool>,
    sensitive_fields: Option<Vec<String>>,
    safe_fields: Option<Vec<String>>,
    relay_pii_config: Option<String>,
}

impl Wishes {
    fn of(fields: &Map<String, Json>) -> Self {
        serde_json::from_value(Json::Object(fields.clone())).unwrap_or_default()
    }

    fn are_silent(&self) -> bool {
        let switches = [self.data_scrubber, self.data_scrubber_defaults, self.scrub_ip_addresses];
        let lists = [&self.sensitive_fields, &self.safe_fields];
        switches.iter().all(Option::is_none)
            && lists.iter().all(|list| list.is_none())
            && self.relay_pii_config.is_none()
    }

    /// What the project itself says, over what the settings file says.
    fn over(&self, mut base: DataScrubbingSettings) -> DataScrubbingSettings {
        base.scrub_data = self.data_scrubber.unwrap_or(base.scrub_data);
        base.scrub_defaults = self.data_scrubber_defaults.unwrap_or(base.scrub_defaults);
        base.scrub_ip_addresses = self.scrub_ip_addresses.unwrap_or(base.scrub_ip_addresses);
        base.sensitive_fields = self.sensitive_fields.clone().unwrap_or(base.sensitive_fields);
        base.exclude_fields = self.safe_fields.clone().unwrap_or(base.exclude_fields);
        base
    }

    /// What the organisation asks for besides.
    fn added_to(&self, mut own: DataScrubbingSettings) -> DataScrubbingSettings {
        own.scrub_data |= self.data_scrubber == Some(true);
        own.scrub_defaults |= self.data_scrubber_defaults == Some(true);
        own.scrub_ip_addresses |= self.scrub_ip_addresses == Some(true);
        own.sensitive_fields.extend(self.sensitive_fields.clone().unwrap_or_default());
        own.exclude_fields.extend(self.safe_fields.clone().unwrap_or_default());
        own
    }
}

/// Puts into the settings what the organisation and the project say of scrubbing. Where they say nothing, the settings
/// stay as they are.
pub(super) fn apply(settings: &mut ProjectSettings, organization: &Map<String, Json>, project: &Map<String, Json>) {
    let (asked, own) = (Wishes::of(organization), Wishes::of(project));
    if asked.are_silent() && own.are_silent() {
        return;
    }
    let data = asked.added_to(own.over(base(settings)));
    settings.datascrubbing_settings = Some(data);
    // What the preset of the defaults stands for is in the settings now.
    settings.scrub_preset = settings.scrub_preset.filter(|preset| *preset == ScrubPreset::Strict);
    if let Some(rules) = own.relay_pii_config.as_deref().and_then(|text| rules(text).ok().flatten()) {
        settings.pii_config = Some(rules);
    }
    if let Some(rules) = asked.relay_pii_config.as_deref().and_then(|text| rules(text).ok().flatten()) {
        settings.pii_config = Some(with_rules_of_organization(settings.pii_config.take(), rules));
    }
}

/// What a project without settings of its own has of these settings.
pub(crate) fn base(settings: &ProjectSettings) -> DataScrubbingSettings {
    match (&settings.datascrubbing_settings, settings.scrub_preset) {
        (Some(known), _) => known.clone(),
        (None, Some(ScrubPreset::Sentry)) => DataScrubbingSettings::default(),
        (None, None) if settings.pii_config.is_none() => DataScrubbingSettings::default(),
        (None, _) => DataScrubbingSettings::off(),
    }
}

/// Reads the text of `relayPiiConfig`; none when it is empty.
///
/// # Errors
/// 400 that says what is wrong with it.
pub(crate) fn rules(text: &str) -> Result<Option<PiiConfig>, ApiError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    serde_json::from_str(text).map(Some).map_err(|error| ApiError::field("relayPiiConfig", error.to_string()))
}

fn with_rules_of_organization(own: Option<PiiConfig>, asked: PiiConfig) -> PiiConfig {
    let mut merged = own.unwrap_or_default();
    let PiiConfig { rules, vars, applications } = asked;
    let ids: Vec<String> = rules.keys().cloned().collect();
    let renamed = |id: String| if ids.contains(&id) { format!("{ORGANIZATION}{id}") } else { id };
    for (id, mut spec) in rules {
        match &mut spec.rule {
            RuleType::Multiple { rules, .. } => *rules = std::mem::take(rules).into_iter().map(renamed).collect(),
            RuleType::Alias { rule, .. } => *rule = renamed(std::mem::take(rule)),
            _ => {}
        }
        merged.rules.insert(renamed(id), spec);
    }
    for (selector, rules) in applications {
        merged.applications.entry(selector).or_default().extend(rules.into_iter().map(renamed));
    }
    merged.vars.hash_key = merged.vars.hash_key.or(vars.hash_key);
    merged
}
