//! What there is to tell of an event, and its JSON form.

use serde::Serialize;

use super::SingleStage;
use crate::grouping::ExplainedGrouping;
use crate::model::{DataCategory, EventId, OutcomeKind, Timestamp};
use crate::pipeline::report::Stage;
use crate::pipeline::sample::SamplingDecision;

/// What became of an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExplainedOutcome {
    /// What became of it.
    #[serde(rename = "outcome")]
    pub kind: OutcomeKind,
    /// Why; none when accepted.
    pub reason: Option<String>,
    /// What it counts as.
    pub category: DataCategory,
}

/// Why something could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExplanationFault {
    /// What is wrong.
    pub message: String,
    /// Line and column in the bytes, where they are known.
    pub place: Option<(usize, usize)>,
}

/// What the stages do to one event.
#[derive(Debug, Clone, Default)]
pub struct Explanation {
    /// The only stage that was run; none when all were.
    pub stage: Option<SingleStage>,
    /// The id; none when the event says none and was not normalised.
    pub event_id: Option<EventId>,
    /// What became of it; none where the only stage that was run drops nothing.
    pub outcome: Option<ExplainedOutcome>,
    /// The stage that dropped it.
    pub stopped_at: Option<Stage>,
    /// More than the reason: the rule that dropped it, or what was wrong with it.
    pub detail: Option<String>,
    /// Why it could not be read.
    pub fault: Option<ExplanationFault>,
    /// When it came in.
    pub received_at: Timestamp,
    /// The event as it came in, as JSON.
    pub received: Vec<u8>,
    /// The event after normalisation, as JSON with `_meta`.
    pub normalized: Option<Vec<u8>>,
    /// What dynamic sampling decided, if there are rules.
    pub sampling: Option<SamplingDecision>,
    /// The event after scrubbing, as JSON with `_meta`.
    pub scrubbed: Option<Vec<u8>>,
    /// The issue it belongs to, and why.
    pub grouping: Option<ExplainedGrouping>,
}

impl Explanation {
    /// Whether it could not be read at all.
    pub fn is_unreadable(&self) -> bool {
        self.fault.is_some()
    }

    /// Appends it as one JSON object on one line:
    /// `{event_id, outcome: {outcome, reason, category}, normalized, scrubbed, grouping: {variants, fingerprint, title,
    /// culprit}}`, `sampling` where rules took part, `error` or `rule` where there is more to say of a drop. Of one
    /// stage alone only what it tells.
    pub fn write_json(&self, bytes: &mut Vec<u8>) {
        let mut object = ObjectWriter::begin(bytes);
        object.value("event_id", &self.event_id);
        if let Some(outcome) = &self.outcome {
            object.value("outcome", outcome);
        }
        let all = self.stage.is_none() && self.fault.is_none();
        let asked = |stage| self.stage == Some(stage);
        if all || asked(SingleStage::Normalize) {
            object.document("normalized", self.normalized.as_deref());
        }
        if asked(SingleStage::Sample) || self.sampling.as_ref().is_some_and(|decision| decision.rate.is_some()) {
            object.value("sampling", &SamplingJson::from(self.sampling.as_ref()));
        }
        if all || asked(SingleStage::Scrub) {
            object.document("scrubbed", self.scrubbed.as_deref());
        }
        if all || asked(SingleStage::Group) {
            object.value("grouping", &self.grouping.as_ref().map(GroupingJson::from));
        }
        if let Some(text) = self.error_text() {
            object.value("error", &text);
        } else if let Some(rule) = &self.detail {
            object.value("rule", rule);
        }
        object.end();
    }

    /// What is wrong with an event that is refused, in one line.
    pub fn error_text(&self) -> Option<String> {
        if let Some(fault) = &self.fault {
            return Some(match fault.place {
                Some((line, column)) => format!("{} at line {line} column {column}", fault.message),
                None => fault.message.clone(),
            });
        }
        let refused = self.outcome.as_ref().is_some_and(|outcome| outcome.kind == OutcomeKind::Invalid);
        self.detail.clone().filter(|_| refused)
    }
}

/// A JSON object being written, whose values may be JSON already.
struct ObjectWriter<'b> {
    bytes: &'b mut Vec<u8>,
    first: bool,
}

impl<'b> ObjectWriter<'b> {
    fn begin(bytes: &'b mut Vec<u8>) -> Self {
        bytes.push(b'{');
        Self { bytes, first: true }
    }

    fn key(&mut self, key: &str) {
        if !std::mem::take(&mut self.first) {
            self.bytes.push(b',');
        }
        self.bytes.push(b'"');
        self.bytes.extend_from_slice(key.as_bytes());
        self.bytes.extend_from_slice(b"\":");
    }

    fn value(&mut self, key: &str, value: &impl Serialize) {
        self.key(key);
        let start = self.bytes.len();
        if serde_json::to_writer(&mut *self.bytes, value).is_err() {
            self.bytes.truncate(start);
            self.bytes.extend_from_slice(b"null");
        }
    }

    fn document(&mut self, key: &str, json: Option<&[u8]>) {
        self.key(key);
        self.bytes.extend_from_slice(json.unwrap_or(b"null"));
    }

    fn end(self) {
        self.bytes.push(b'}');
    }
}

#[derive(Serialize)]
struct SamplingJson<'a> {
    rate: Option<f64>,
    rules: &'a [u32],
    random: Option<f64>,
}

impl<'a> From<Option<&'a SamplingDecision>> for SamplingJson<'a> {
    fn from(decision: Option<&'a SamplingDecision>) -> Self {
        Self {
            rate: decision.and_then(|decision| decision.rate),
            rules: decision.map(|decision| decision.rules.as_slice()).unwrap_or_default(),
            random: decision.and_then(|decision| decision.random),
        }
    }
}

#[derive(Serialize)]
struct GroupingJson<'a> {
    variants: &'a std::collections::BTreeMap<crate::grouping::VariantName, crate::grouping::ExplainedVariant>,
    fingerprint: &'a [String],
    title: &'a str,
    culprit: &'a str,
}

impl<'a> From<&'a ExplainedGrouping> for GroupingJson<'a> {
    fn from(explained: &'a ExplainedGrouping) -> Self {
        Self {
            variants: &explained.variants,
            fingerprint: &explained.grouping.fingerprint,
            title: &explained.grouping.title,
            culprit: &explained.grouping.culprit,
        }
    }
}
