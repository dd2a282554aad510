//! The stages of one project, compiled once from its settings.

use super::before_send::BeforeSend;
use super::filter::{Filters, RequestContext};
use super::incoming::RequestFacts;
use super::normalize::NormalizeContext;
use super::quota::Quota;
use super::sample::{ClientSampling, Sampler};
use super::settings::{ProjectSettings, ScrubPreset};
use crate::grouping::{Grouper, GroupingSettings, RuleError};
use crate::model::{ProjectId, Timestamp};
use crate::scrub::{ScrubConfigError, Scrubber};

/// Settings that do not compile.
#[derive(Debug, thiserror::Error)]
pub enum StagesError {
    /// A rule of `fingerprintingRules` or `stackTraceRules`.
    #[error("a grouping rule is wrong: {0}")]
    Grouping(#[from] RuleError),
    /// A rule of `piiConfig`.
    #[error("the scrubbing configuration is wrong: {0}")]
    Scrub(#[from] ScrubConfigError),
}

/// The compiled stages of a project; shared by all workers.
#[derive(Debug)]
pub struct Stages {
    pub(super) project: ProjectId,
    pub(super) client_sampling: ClientSampling,
    pub(super) before_send: BeforeSend,
    pub(super) filters: Filters,
    pub(super) sampler: Sampler,
    pub(super) quotas: Vec<Quota>,
    pub(super) scrubber: Scrubber,
    pub(super) grouper: Grouper,
    pub(super) allowed_domains: Vec<String>,
    pub(super) retention_days: u32,
    /// What in the settings has no effect, for a person.
    pub warnings: Vec<String>,
}

impl Stages {
    /// Compiles the settings of a project; `retention_days` holds where the settings do not say.
    ///
    /// # Errors
    /// [`StagesError`] naming the rule and its place.
    pub fn new(project: ProjectId, settings: &ProjectSettings, retention_days: u32) -> Result<Self, StagesError> {
        let filters = Filters::new(&settings.filter_settings, None);
        // Settings that say what is scrubbed mean exactly that; the preset stands in where none do.
        let silent = settings.pii_config.is_none() && settings.datascrubbing_settings.is_none();
        let default = if silent { ScrubPreset::default() } else { ScrubPreset::Off };
        let preset = settings.scrub_preset.unwrap_or(default).into();
        let scrubber = Scrubber::new(settings.pii_config.as_ref(), settings.datascrubbing_settings.as_ref(), preset)?;
        let mut grouping =
            GroupingSettings { stack_trace_rules: settings.stack_trace_rules.clone(), ..GroupingSettings::default() };
        grouping.fingerprinting_rules.clone_from(&settings.fingerprinting_rules);
        if !settings.grouping_config.id.is_empty() {
            grouping.strategy.clone_from(&settings.grouping_config.id);
        }
        let mut warnings: Vec<_> = filters.skipped_globs().map(ToString::to_string).collect();
        warnings
            .extend(scrubber.warnings().iter().map(|warning| format!("rule `{}`: {}", warning.rule, warning.message)));
        Ok(Self {
            project,
            client_sampling: settings.client_sampling,
            before_send: BeforeSend::new(&settings.before_send),
            sampler: settings.sampling.as_ref().map(Sampler::new).unwrap_or_default(),
            quotas: settings.quotas.clone(),
            grouper: Grouper::new(&grouping)?,
            allowed_domains: settings.allowed_domains.clone().unwrap_or_default(),
            retention_days: settings.event_retention.unwrap_or(retention_days),
            filters,
            scrubber,
            warnings,
        })
    }

    /// What normalisation is told about an event of this project.
    pub(super) fn normalize_context<'c>(
        &self,
        facts: &'c RequestFacts,
        client_ip: Option<&'c str>,
        sent_at: Option<Timestamp>,
        received_at: Timestamp,
    ) -> NormalizeContext<'c> {
        NormalizeContext {
            project_id: self.project.0,
            client_ip,
            client: facts.client.as_deref(),
            received_at,
            sent_at,
            max_seconds_in_past: Some(i64::from(self.retention_days) * 86_400),
            ..NormalizeContext::default()
        }
    }

    /// What the filters are told about the request.
    pub(super) const fn request_context(facts: &RequestFacts) -> RequestContext {
        RequestContext { client_ip: facts.client_ip }
    }
}
