//! Outcomes that a request is about.

use std::collections::BTreeMap;

use crate::model::{DataCategory, OutcomeKind, ProjectId};
use crate::server::buckets::Buckets;
use crate::server::extract::Parameters;
use crate::server::selection::Selection;
use crate::server::{ApiError, Backend};
use crate::store::OutcomeCount;

/// What there is for no reason.
const NO_REASON: &str = "none";

/// Which outcomes.
#[derive(Debug, Clone)]
pub(super) struct Filter {
    projects: Option<Vec<ProjectId>>,
    categories: Vec<String>,
    outcomes: Vec<OutcomeKind>,
    reasons: Vec<String>,
}

impl Filter {
    /// What the parameters name.
    ///
    /// # Errors
    /// 400 for categories and outcomes that there are not, 404 for projects.
    pub(super) fn of(backend: &Backend, parameters: &Parameters) -> Result<Self, ApiError> {
        let category = |name: &str| match name.parse().unwrap_or(DataCategory::Unknown) {
            DataCategory::Unknown if name != "unknown" => {
                Err(ApiError::invalid(format!("Invalid category: \"{name}\"")))
            }
            known => Ok(category_name(known).to_owned()),
        };
        let outcome = |name: &str| {
            let found = OutcomeKind::ALL.into_iter().find(|kind| kind.name() == name);
            found.ok_or_else(|| ApiError::invalid(format!("Invalid outcome: \"{name}\"")))
        };
        Ok(Self {
            projects: Selection::of(backend, parameters)?.projects,
            categories: parameters.all("category").take(100).map(category).collect::<Result<_, _>>()?,
            outcomes: parameters.all("outcome").take(100).map(outcome).collect::<Result<_, _>>()?,
            reasons: parameters.all("reason").take(100).map(str::to_owned).collect(),
        })
    }

    fn takes(&self, count: &OutcomeCount) -> bool {
        let is_named = |names: &[String], name: &str| names.is_empty() || names.iter().any(|known| known == name);
        self.projects.as_ref().is_none_or(|projects| projects.contains(&count.project))
            && is_named(&self.categories, category_name(count.category))
            && (self.outcomes.is_empty() || self.outcomes.contains(&count.kind))
            && is_named(&self.reasons, reason(count))
    }

    /// The outcomes over some time.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(super) fn read(&self, backend: &Backend, buckets: Buckets) -> Result<Vec<OutcomeCount>, ApiError> {
        let one = match self.projects.as_deref() {
            Some([one]) => Some(*one),
            _ => None,
        };
        let mut counts = backend.store.outcomes(one, buckets.hours())?;
        counts.retain(|count| self.takes(count));
        Ok(counts)
    }
}

/// The field that quantities are summed under: `sum(quantity)`, or `sum(times_seen)`, which is the same but for
/// attachments, whose quantity are their bytes.
///
/// # Errors
/// 400 when it is missing, or another one.
pub(super) fn field(parameters: &Parameters) -> Result<Vec<String>, ApiError> {
    let fields: Vec<String> = parameters.all("field").take(2).map(str::to_owned).collect();
    if fields.is_empty() {
        return Err(ApiError::invalid("At least one \"field\" is required."));
    }
    match fields.iter().find(|field| !matches!(field.as_str(), "sum(quantity)" | "sum(times_seen)")) {
        Some(field) => Err(ApiError::invalid(format!("Invalid field: \"{field}\""))),
        None => Ok(fields),
    }
}

/// How much an outcome counts under a field.
pub(super) fn quantity(field: &str, count: &OutcomeCount) -> u64 {
    match (field, count.category) {
        ("sum(times_seen)", DataCategory::Attachment) => 0,
        _ => count.quantity,
    }
}

/// A category as statistics name it: whatever counts against the quota of errors is an error.
pub(super) const fn category_name(category: DataCategory) -> &'static str {
    match category {
        DataCategory::Default | DataCategory::Security => DataCategory::Error.name(),
        other => other.name(),
    }
}

/// A reason as statistics name it.
pub(super) fn reason(count: &OutcomeCount) -> &str {
    if count.reason.is_empty() { NO_REASON } else { &count.reason }
}

/// The sums of one category of a project, by outcome.
pub(super) type ByOutcome = BTreeMap<&'static str, u64>;
