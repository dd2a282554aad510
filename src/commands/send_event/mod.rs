//! `vidette send-event`: an event from flags, or events from files, to a server or into the embedded store.
//!
//! Nothing of the environment goes out unless `--environ` names it, and nothing of the user unless `--user`
//! says it.

mod arguments;
mod bash_error;
mod breadcrumbs;
mod event;
mod file;
mod log_time;
mod machine;

pub(super) use arguments::{SendEventArgs, pair, release};
pub(super) use bash_error::BashError;
pub(super) use event::Pair;

use serde_json::{Map, Value};

use super::Shown;
use super::sending::{self, Input, Manner, Parcel, Prepared, Target};
use crate::context::Context;
use crate::error::CliError;
use crate::model::{EventId, Timestamp};
use crate::pipeline::sample::ClientSampling;
use crate::protocol::{Envelope, Item, ItemType};
use event::{Defaults, Particulars};

/// Sends what the flags describe, or the files.
pub(super) fn run(context: &Context, arguments: &SendEventArgs) -> Result<Shown, CliError> {
    arguments.check()?;
    let target = arguments.target.resolve(context)?;
    let inputs = if arguments.paths.is_empty() { vec![Input::Flags] } else { sending::find(&arguments.paths)? };
    let maker = Maker {
        particulars: arguments.particulars(context)?,
        defaults: arguments.defaults(context),
        sampling: match target {
            Target::Server(_) => arguments.sampling(),
            Target::Store { .. } => ClientSampling::default(),
        },
        raw: arguments.raw,
    };
    let manner = Manner { noun: "events", unchanged: arguments.raw, sampling: arguments.sampling() };
    let mut prepare = |input: &Input| maker.prepare(input, context.clock.now());
    sending::deliver(context, &target, &inputs, manner, &mut prepare)?.conclude(context)
}

/// Makes envelopes of events.
struct Maker {
    particulars: Particulars,
    defaults: Defaults,
    /// What is left out before it is sent.
    sampling: ClientSampling,
    raw: bool,
}

impl Maker {
    fn prepare(&self, input: &Input, now: Timestamp) -> Prepared {
        let made = match input {
            Input::Flags => Ok(self.event_of_flags(now)),
            _ => input.read().map_err(|error| format!("cannot be read: {error}")).and_then(|bytes| match self.raw {
                true => Ok(file::raw(bytes)),
                false => self.event_of_file(&bytes, now),
            }),
        };
        match made {
            Ok((id, payload)) => self.pack(id, payload),
            Err(message) => Prepared::Unusable(message),
        }
    }

    fn event_of_flags(&self, now: Timestamp) -> (EventId, Vec<u8>) {
        let mut event = Map::new();
        let id = EventId::random();
        event.insert("event_id".to_owned(), Value::String(id.to_string()));
        self.particulars.apply(&mut event);
        self.defaults.complete(&mut event, now);
        machine::describe(&mut event);
        (id, Value::Object(event).to_string().into_bytes())
    }

    fn event_of_file(&self, bytes: &[u8], now: Timestamp) -> Result<(EventId, Vec<u8>), String> {
        let mut event = file::parse(bytes)?;
        let id = file::event_id(&mut event)?;
        self.particulars.apply(&mut event);
        self.defaults.complete(&mut event, now);
        Ok((id, Value::Object(event).to_string().into_bytes()))
    }

    fn pack(&self, id: EventId, payload: Vec<u8>) -> Prepared {
        let mut item_type = ItemType::Event;
        // What cannot be read is for the server to judge; only `--raw` lets it come this far.
        if let Ok(event) = crate::event::parse(&payload) {
            if self.sampling.discard(&event, id, None).is_some() {
                return Prepared::SampledOut(id);
            }
            item_type = match event.get_str("type") {
                Some("transaction") => ItemType::Transaction,
                Some("feedback") => ItemType::Feedback,
                _ => ItemType::Event,
            };
        }
        let mut envelope = Envelope::new(Some(id));
        envelope.push(Item::new(item_type, payload));
        Prepared::Ready(Parcel { event_id: Some(id), bytes: envelope.to_bytes() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn maker(raw: bool) -> Maker {
        let particulars = Particulars { message: Some("boom %s".to_owned()), ..Particulars::default() };
        let particulars = if raw { Particulars::default() } else { particulars };
        Maker { particulars, defaults: Defaults::default(), sampling: ClientSampling::default(), raw }
    }

    fn parcel(prepared: Prepared) -> Parcel {
        match prepared {
            Prepared::Ready(parcel) => parcel,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_id_of_the_header_is_that_of_the_event() {
        let parcel = parcel(maker(false).prepare(&Input::Flags, Timestamp::from_millis(1_772_366_400_250)));
        let envelope = Envelope::parse(&parcel.bytes).unwrap();
        let event: Value = serde_json::from_slice(envelope.items()[0].payload()).unwrap();
        assert_eq!(envelope.event_id(), parcel.event_id);
        assert_eq!(event["event_id"], parcel.event_id.unwrap().to_string());
        assert_eq!(event["timestamp"], 1_772_366_400.25);
        assert_eq!(event["logentry"]["message"], "boom %s");
        assert!(event.get("user").is_none() && event.get("extra").is_none());
    }

    #[test]
    fn a_transaction_travels_as_one() {
        let made = maker(true).pack(EventId::from_u128(1), br#"{"type":"transaction"}"#.to_vec());
        let parcel = parcel(made);
        assert_eq!(*Envelope::parse(&parcel.bytes).unwrap().items()[0].item_type(), ItemType::Transaction);
    }

    #[test]
    fn a_sample_rate_of_nothing_leaves_everything_out() {
        let sampling = serde_json::from_str(r#"{"sampleRate":0}"#).unwrap();
        let maker = Maker { sampling, ..maker(false) };
        assert!(matches!(maker.prepare(&Input::Flags, Timestamp::default()), Prepared::SampledOut(_)));
    }
}
