//! The `sampling` part of a project's settings.

use serde::{Deserialize, Serialize};

use crate::model::Timestamp;
use crate::pipeline::condition::RuleCondition;

/// The newest version of the settings whose rules are understood.
pub(super) const NEWEST_VERSION: u32 = 2;

/// The rules of dynamic sampling, with the names of Sentry's project config.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SamplingConfig {
    /// The version of the rules; rules of a version above 2 are not applied.
    #[serde(default = "newest_version")]
    pub version: u32,
    /// The rules in order.
    #[serde(default)]
    pub rules: Vec<SamplingRule>,
}

const fn newest_version() -> u32 {
    NEWEST_VERSION
}

impl Default for SamplingConfig {
    fn default() -> Self {
        Self { version: NEWEST_VERSION, rules: Vec::new() }
    }
}

/// One rule.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SamplingRule {
    /// The number of the rule; it tells what the rule is for (PROTOCOL §10).
    pub id: u32,
    /// What the rule looks at.
    #[serde(rename = "type")]
    pub kind: RuleKind,
    /// What the rule does to the sample rate.
    pub sampling_value: SamplingValue,
    /// When it applies.
    pub condition: RuleCondition,
    /// From when until when it applies.
    #[serde(default, skip_serializing_if = "TimeRange::is_unbounded")]
    pub time_range: TimeRange,
    /// How its value changes over that time.
    #[serde(default, skip_serializing_if = "DecayingFunction::is_constant")]
    pub decaying_fn: DecayingFunction,
}

/// What a rule looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum RuleKind {
    /// The trace, by the settings of the project it started in.
    Trace,
    /// The transaction, by its own project's settings.
    Transaction,
    /// The trace, by the transaction's own project's settings.
    Project,
    /// A kind of a newer version; nothing is sampled then.
    #[serde(other)]
    Unsupported,
}

/// What a rule does to the sample rate.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, Serialize)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum SamplingValue {
    /// Sets the rate and ends the search.
    SampleRate {
        /// The rate, from 0 to 1.
        value: f64,
    },
    /// Multiplies the rate that is found later.
    Factor {
        /// The factor.
        value: f64,
    },
    /// A lower bound of the rate that is found later, before factors.
    MinimumSampleRate {
        /// The rate, from 0 to 1.
        value: f64,
    },
}

/// A stretch of time; an absent end is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize)]
pub struct TimeRange {
    /// The first moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Timestamp>,
    /// The moment after the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<Timestamp>,
}

/// How the value of a rule changes over its time range.
#[derive(Debug, Clone, Copy, PartialEq, Default, Deserialize, Serialize)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum DecayingFunction {
    /// Not at all.
    #[default]
    Constant,
    /// In a straight line from the rule's value down to this one.
    #[serde(rename_all = "camelCase")]
    Linear {
        /// The value at the end.
        decayed_value: f64,
    },
}

impl TimeRange {
    const fn is_unbounded(&self) -> bool {
        self.start.is_none() && self.end.is_none()
    }

    fn contains(&self, now: Timestamp) -> bool {
        self.start.is_none_or(|start| start <= now) && self.end.is_none_or(|end| now < end)
    }

    /// How much of the range has passed, from 0 to 1; needs both ends.
    fn progress(&self, now: Timestamp) -> Option<f64> {
        let (start, end) = (self.start?.as_seconds_f64(), self.end?.as_seconds_f64());
        (end > start).then(|| ((now.as_seconds_f64() - start) / (end - start)).clamp(0.0, 1.0))
    }
}

impl DecayingFunction {
    const fn is_constant(&self) -> bool {
        matches!(self, Self::Constant)
    }
}

impl SamplingRule {
    pub(super) fn is_supported(&self) -> bool {
        self.kind != RuleKind::Unsupported && self.condition.is_supported()
    }

    /// What the rule does at this moment; none outside its time, or when its decay makes no sense.
    pub(super) fn value_at(&self, now: Timestamp) -> Option<SamplingValue> {
        if !self.time_range.contains(now) {
            return None;
        }
        let decay = |value: f64| match self.decaying_fn {
            DecayingFunction::Constant => Some(value),
            DecayingFunction::Linear { decayed_value } => {
                let progress = self.time_range.progress(now)?;
                (value >= decayed_value).then(|| (decayed_value - value).mul_add(progress, value))
            }
        };
        Some(match self.sampling_value {
            SamplingValue::SampleRate { value } => SamplingValue::SampleRate { value: decay(value)? },
            SamplingValue::Factor { value } => SamplingValue::Factor { value: decay(value)? },
            SamplingValue::MinimumSampleRate { value } => SamplingValue::MinimumSampleRate { value: decay(value)? },
        })
    }
}
