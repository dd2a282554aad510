//! The `quotas` part of a project's settings.

use serde::{Deserialize, Serialize};

use super::Scoping;
use crate::model::DataCategory;

/// One quota, with the names of Sentry's project config.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Quota {
    /// What the counter is called; needed unless the limit is 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What is counted; empty means everything, which only a limit of 0 can.
    #[serde(default)]
    pub categories: Vec<DataCategory>,
    /// Whom it counts for.
    #[serde(default)]
    pub scope: QuotaScope,
    /// The one it counts for; absent means each of the scope by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope_id: Option<String>,
    /// How much is let in per window; absent means that it is only counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u64>,
    /// The length of the window in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<u64>,
    /// The metric namespace it is narrowed to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    /// The reason of its outcomes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason_code: Option<String>,
}

/// Whom a quota counts for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum QuotaScope {
    /// All of it.
    Global,
    /// An organisation.
    #[default]
    Organization,
    /// A project.
    Project,
    /// A key.
    Key,
    /// A scope of a newer version; such a quota is not applied.
    #[serde(other)]
    Unknown,
}

/// A quota that is not applied.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("quota `{quota}`: {problem}")]
pub struct InvalidQuota {
    /// Its id, or its reason code.
    pub quota: String,
    /// What is wrong with it.
    pub problem: &'static str,
}

/// What a category is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Count,
    Bytes,
    Milliseconds,
}

const fn unit_of(category: DataCategory) -> Option<Unit> {
    match category {
        DataCategory::Unknown => None,
        DataCategory::Attachment | DataCategory::LogByte | DataCategory::TraceMetricByte => Some(Unit::Bytes),
        DataCategory::ProfileDuration | DataCategory::ProfileDurationUi => Some(Unit::Milliseconds),
        _ => Some(Unit::Count),
    }
}

impl Quota {
    pub(super) fn validate(&self) -> Result<(), InvalidQuota> {
        let name = self.id.as_ref().or(self.reason_code.as_ref());
        let invalid = |problem| InvalidQuota { quota: name.cloned().unwrap_or_default(), problem };
        if self.scope == QuotaScope::Unknown {
            return Err(invalid("`scope` is none of global, organization, project, key"));
        }
        let mut units = self.categories.iter().filter_map(|category| unit_of(*category));
        if let Some(first) = units.next()
            && units.any(|unit| unit != first)
        {
            return Err(invalid("`categories` are counted in different units"));
        }
        if self.limit == Some(0) {
            return Ok(());
        }
        if self.categories.is_empty() {
            return Err(invalid("`categories` may be empty only when `limit` is 0"));
        }
        if self.id.is_none() {
            return Err(invalid("`id` is needed unless `limit` is 0"));
        }
        if self.limit.is_some() && self.window.is_none_or(|window| window == 0 || i64::try_from(window).is_err()) {
            return Err(invalid("`window` must be a number of seconds above 0"));
        }
        Ok(())
    }

    /// Whether it counts this category; `default` is an old word for `error`.
    pub(super) fn covers(&self, category: DataCategory) -> bool {
        self.categories.is_empty()
            || (category != DataCategory::Unknown && self.categories.contains(&category))
            || (category == DataCategory::Error && self.categories.contains(&DataCategory::Default))
    }

    /// Whom the counter is for; none when the quota is somebody else's.
    pub(super) fn scope_id_of(&self, scoping: &Scoping<'_>) -> Option<String> {
        let id = match self.scope {
            QuotaScope::Global => String::new(),
            QuotaScope::Organization => scoping.organization.to_string(),
            QuotaScope::Project => scoping.project.to_string(),
            QuotaScope::Key => scoping.key.to_owned(),
            QuotaScope::Unknown => return None,
        };
        let wanted = self.scope_id.as_ref().filter(|_| self.scope != QuotaScope::Global);
        wanted.is_none_or(|wanted| *wanted == id).then_some(id)
    }
}
