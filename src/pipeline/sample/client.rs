//! What an SDK samples away before anything is sent: `sample_rate` for errors, `traces_sample_rate` for
//! transactions.
//!
//! The random numbers come from the event's and the trace's id, so that a replay decides as the run
//! before did, and all transactions of a trace share one fate.

use serde::{Deserialize, Serialize};

use super::random::independent_random_of_id;
use super::trace_id;
use crate::event::Node;
use crate::model::{DataCategory, EventId, Outcome, OutcomeKind};

/// The reason under which an SDK reports what it sampled away.
const REASON: &str = "sample_rate";

/// The sample rates of an SDK; absent means that everything is sent.
#[derive(Debug, Clone, Copy, PartialEq, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ClientSampling {
    /// The part of the errors that is sent, from 0 to 1.
    #[serde(default, alias = "sample_rate", skip_serializing_if = "Option::is_none")]
    pub sample_rate: Option<Rate>,
    /// The part of the traces whose transactions are sent, from 0 to 1.
    #[serde(default, alias = "traces_sample_rate", skip_serializing_if = "Option::is_none")]
    pub traces_sample_rate: Option<Rate>,
}

/// A number from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, Serialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct Rate(f64);

/// A number that is no rate.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
#[error("`{0}` is not a sample rate: expected a number from 0 to 1")]
pub struct InvalidRate(pub f64);

impl TryFrom<f64> for Rate {
    type Error = InvalidRate;

    fn try_from(rate: f64) -> Result<Self, InvalidRate> {
        if (0.0..=1.0).contains(&rate) { Ok(Self(rate)) } else { Err(InvalidRate(rate)) }
    }
}

impl From<Rate> for f64 {
    fn from(rate: Rate) -> Self {
        rate.0
    }
}

impl ClientSampling {
    /// The outcomes of an event that the SDK would not have sent; none if it would.
    ///
    /// `trace` is the envelope's dynamic sampling context; its `sample_rand`, the number that the SDK
    /// itself drew, is used where it is given.
    pub fn discard(&self, event: &Node<'_>, id: EventId, trace: Option<&Node<'_>>) -> Option<Vec<Outcome>> {
        let discarded = |category, quantity| Outcome::dropped(OutcomeKind::ClientDiscard, REASON, category, quantity);
        if event.get_str("type") == Some("transaction") {
            let rate = self.traces_sample_rate?;
            let drawn = trace.and_then(|trace| number(trace.get("sample_rand")?));
            let seed = trace_id(event, trace).unwrap_or(id.as_u128());
            if drawn.unwrap_or_else(|| independent_random_of_id(seed)) < rate.0 {
                return None;
            }
            let spans = event.get("spans").and_then(Node::as_array).unwrap_or_default().len() as u64 + 1;
            return Some(vec![discarded(DataCategory::Transaction, 1), discarded(DataCategory::Span, spans)]);
        }
        let keep = independent_random_of_id(id.as_u128()) < self.sample_rate?.0;
        (!keep).then(|| vec![discarded(DataCategory::Error, 1)])
    }
}

/// A number, or a string that is one.
fn number(node: &Node<'_>) -> Option<f64> {
    node.as_f64().or_else(|| node.as_str()?.trim().parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::parse_value;

    fn sampling(json: &str) -> ClientSampling {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn errors_and_transactions_have_rates_of_their_own() {
        let error = parse_value(br#"{"message":"m"}"#).unwrap();
        let transaction = parse_value(br#"{"type":"transaction","spans":[{},{}]}"#).unwrap();
        let id = EventId::from_u128(7);
        let none = sampling("{}");
        assert!(none.discard(&error, id, None).is_none() && none.discard(&transaction, id, None).is_none());
        let errors_only = sampling(r#"{"sampleRate":1,"tracesSampleRate":0}"#);
        assert!(errors_only.discard(&error, id, None).is_none());
        let outcomes = errors_only.discard(&transaction, id, None).unwrap();
        let counted: Vec<_> = outcomes.iter().map(|outcome| (outcome.category, outcome.quantity)).collect();
        assert_eq!(counted, [(DataCategory::Transaction, 1), (DataCategory::Span, 3)]);
        assert_eq!(outcomes[0].reason.as_deref(), Some("sample_rate"));
    }

    #[test]
    fn a_trace_shares_one_fate_and_its_own_number_decides() {
        let half = sampling(r#"{"traces_sample_rate":0.5}"#);
        let transaction = parse_value(
            br#"{"type":"transaction","contexts":{"trace":{"trace_id":"4a106cf6b1514ae2b8c2c1a1b5b8d6a7"}}}"#,
        )
        .unwrap();
        let fates: Vec<_> =
            (0..20).map(|id| half.discard(&transaction, EventId::from_u128(id), None).is_some()).collect();
        assert!(fates.iter().all(|fate| *fate == fates[0]));
        let drawn = |rand| parse_value(rand).unwrap();
        assert!(
            half.discard(&transaction, EventId::from_u128(1), Some(&drawn(br#"{"sample_rand":"0.71"}"#))).is_some()
        );
        assert!(half.discard(&transaction, EventId::from_u128(1), Some(&drawn(br#"{"sample_rand":0.2}"#))).is_none());
    }

    #[test]
    fn a_rate_outside_of_its_range_is_refused() {
        let error = serde_json::from_str::<ClientSampling>(r#"{"sampleRate":1.5}"#).unwrap_err();
        assert!(error.to_string().contains("`1.5` is not a sample rate"), "{error}");
    }
}
