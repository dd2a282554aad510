//! A record as the envelope that an SDK would have sent it in, or the news that it would not have.

use crate::event::{self, Node};
use crate::model::EventId;
use crate::pipeline::sample::ClientSampling;
use crate::protocol::{Envelope, Item, ItemType, Limits};
use crate::recording::{Record, RecordKind};

/// What becomes of a record.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Outgoing {
    /// It is sent in this envelope.
    Envelope(Vec<u8>),
    /// The sample rates leave all of it out.
    SampledOut,
}

/// Makes the envelope of a record, or says why there can be none.
pub(super) fn of_record(record: &Record, sampling: &ClientSampling) -> Result<Outgoing, String> {
    let bytes = match &record.kind {
        RecordKind::Envelope(bytes) => bytes.clone(),
        RecordKind::Event(bytes) => envelope_of_event(bytes)?,
        RecordKind::Request(request) => {
            let decoded = request.decode(&Limits::default()).map_err(|error| error.to_string())?;
            match decoded.envelopes.as_slice() {
                [bytes] => bytes.to_vec(),
                other => return Err(format!("the request holds {} envelopes, not one", other.len())),
            }
        }
    };
    if *sampling == ClientSampling::default() {
        return Ok(Outgoing::Envelope(bytes));
    }
    sampled(bytes, sampling)
}

fn envelope_of_event(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let event = event::parse(bytes).map_err(|error| error.to_string())?;
    let item_type = match event.get_str("type") {
        Some("transaction") => ItemType::Transaction,
        _ => ItemType::Event,
    };
    let id = event.get("event_id").and_then(Node::as_str).and_then(|id| id.parse().ok());
    let mut envelope = Envelope::new(Some(id.unwrap_or_else(EventId::random)));
    envelope.push(Item::new(item_type, bytes));
    Ok(envelope.to_bytes())
}

/// Takes an event that the sample rates leave out of its envelope, and what belongs to it.
fn sampled(bytes: Vec<u8>, sampling: &ClientSampling) -> Result<Outgoing, String> {
    let mut envelope = Envelope::parse(&bytes).map_err(|error| error.to_string())?;
    let trace = envelope.headers().trace().and_then(|trace| event::parse(trace.as_bytes()).ok()).map(Node::into_owned);
    let id = envelope.headers().event_id;
    let is_left_out = |item: &Item<'_>| {
        let Ok(event) = event::parse(item.payload()) else { return false };
        let own = event.get_str("event_id").and_then(|id| id.parse().ok());
        id.or(own).is_some_and(|id| sampling.discard(&event, id, trace.as_ref()).is_some())
    };
    let sampled = |item: &&Item<'_>| matches!(item.item_type(), ItemType::Event | ItemType::Transaction);
    if !envelope.items().iter().filter(sampled).any(is_left_out) {
        return Ok(Outgoing::Envelope(bytes));
    }
    envelope.items_mut().retain(|item| !item.creates_event() && !item.item_type().requires_event_id());
    if envelope.items().is_empty() {
        return Ok(Outgoing::SampledOut);
    }
    Ok(Outgoing::Envelope(envelope.to_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENVELOPE: &[u8] = b"{\"event_id\":\"5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a\"}\n{\"type\":\"event\"}\n{}\n\
        {\"type\":\"attachment\",\"length\":1}\nx\n{\"type\":\"session\"}\n{}\n";

    fn rate(rate: f64) -> ClientSampling {
        ClientSampling { sample_rate: rate.try_into().ok(), ..ClientSampling::default() }
    }

    #[test]
    fn what_an_event_brings_along_is_sampled_with_it_and_the_rest_goes_on() {
        assert_eq!(sampled(ENVELOPE.to_vec(), &rate(1.0)), Ok(Outgoing::Envelope(ENVELOPE.to_vec())));
        let Ok(Outgoing::Envelope(rest)) = sampled(ENVELOPE.to_vec(), &rate(0.0)) else { panic!("nothing is left") };
        let rest = Envelope::parse(&rest).unwrap();
        assert_eq!(rest.items().iter().map(|item| item.item_type().name()).collect::<Vec<_>>(), ["session"]);
        let event = envelope_of_event(br#"{"message":"alone"}"#).unwrap();
        assert_eq!(sampled(event, &rate(0.0)), Ok(Outgoing::SampledOut));
    }
}
