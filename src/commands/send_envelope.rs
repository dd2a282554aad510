//! `vidette send-envelope`: envelopes from files, to a server or into the embedded store.

use clap::Args;
use serde_json::Value;

use super::Shown;
use super::sending::{self, Input, Manner, Parcel, Prepared, Target, TargetArgs};
use crate::context::Context;
use crate::error::CliError;
use crate::model::EventId;
use crate::pipeline::sample::ClientSampling;
use crate::protocol::{Dsn, Envelope, EnvelopeError};

/// Send envelopes to a DSN, or through the pipeline into the embedded store
#[derive(Debug, Args)]
#[command(
    long_about = "Send envelopes to a DSN, or through the pipeline into the embedded store.

Each file holds one envelope. Its framing is checked before it is sent, and payloads are sent to the byte; items of types that are not known pass. A DSN in an envelope's header gives way to the one it is sent to.",
    after_help = "Examples:
  vidette send-envelope crash.envelope
  vidette send-envelope 'cache/**/*.envelope' --dsn https://KEY@sentry.example.com/42
  vidette send-envelope --local=./store recorded/*.envelope --json
  vidette send-envelope --raw - < damaged.envelope"
)]
pub struct SendEnvelopeArgs {
    /// Files that hold an envelope each; globs are expanded, - is standard input
    #[arg(value_name = "PATH", required = true, value_hint = clap::ValueHint::FilePath)]
    paths: Vec<String>,

    /// Send the bytes as they are, unchecked, whatever they are
    #[arg(long)]
    raw: bool,

    #[command(flatten)]
    target: TargetArgs,
}

/// Sends the files.
pub(super) fn run(context: &Context, arguments: &SendEnvelopeArgs) -> Result<Shown, CliError> {
    let target = arguments.target.resolve(context)?;
    let inputs = sending::find(&arguments.paths)?;
    let dsn = match &target {
        Target::Server(dsn) => Some(dsn.as_ref()),
        Target::Store { .. } => None,
    };
    let mut prepare = |input: &Input| match input.read() {
        Ok(bytes) => prepare(bytes, dsn, arguments.raw),
        Err(error) => Prepared::Unusable(format!("cannot be read: {error}")),
    };
    let manner = Manner { noun: "envelopes", unchanged: arguments.raw, sampling: ClientSampling::default() };
    sending::deliver(context, &target, &inputs, manner, &mut prepare)?.conclude(context)
}

fn prepare(bytes: Vec<u8>, dsn: Option<&Dsn>, raw: bool) -> Prepared {
    match check(&bytes, dsn) {
        Ok(Checked { event_id, .. }) if raw => Prepared::Ready(Parcel { event_id, bytes }),
        Ok(Checked { event_id, changed }) => {
            let bytes = changed.unwrap_or(bytes);
            Prepared::Ready(Parcel { event_id, bytes })
        }
        Err(_) if raw => Prepared::Ready(Parcel { event_id: None, bytes }),
        Err(error) => Prepared::Unusable(format!("it is no envelope: {}", explain(&error))),
    }
}

/// An envelope whose framing is right.
struct Checked {
    event_id: Option<EventId>,
    /// Its bytes, if they had to be changed.
    changed: Option<Vec<u8>>,
}

fn check(bytes: &[u8], dsn: Option<&Dsn>) -> Result<Checked, EnvelopeError> {
    let mut envelope = Envelope::parse(bytes)?;
    envelope.check_external()?;
    let named = envelope.event_id();
    let event_id = envelope.ensure_event_id(EventId::random);
    let mut changed = named != event_id;
    if let Some(dsn) = dsn
        && envelope.check_request(dsn.project_id(), dsn.public_key()).is_err()
    {
        envelope.set_header("dsn", &Value::String(dsn.to_string()))?;
        changed = true;
    }
    Ok(Checked { event_id, changed: changed.then(|| envelope.to_bytes()) })
}

/// What is wrong, with what the parser of a header says.
fn explain(error: &EnvelopeError) -> String {
    match error {
        EnvelopeError::InvalidHeader(cause) | EnvelopeError::InvalidItemHeader(cause) => format!("{error} ({cause})"),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DSN: &str = "https://0123456789abcdef0123456789abcdef@sentry.example.com/42";

    fn sent(bytes: &[u8], dsn: &str, raw: bool) -> Result<String, String> {
        match prepare(bytes.to_vec(), Some(&dsn.parse().unwrap()), raw) {
            Prepared::Ready(parcel) => Ok(String::from_utf8(parcel.bytes).unwrap()),
            Prepared::Unusable(message) => Err(message),
            Prepared::SampledOut(_) => Err("sampled out".to_owned()),
        }
    }

    #[test]
    fn a_good_envelope_is_sent_to_the_byte() {
        let bytes = b"{\"event_id\":\"5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a\", \"odd\":1}\n{\"type\":\"brand_new\", \"x\": []}\n\0\xc3\xa9\n";
        assert_eq!(sent(bytes, DSN, false).unwrap().as_bytes(), bytes);
    }

    #[test]
    fn what_is_wrong_is_said_and_raw_sends_it_all_the_same() {
        let bytes = b"{}\n{\"length\":1}\nx\n";
        assert!(sent(bytes, DSN, false).unwrap_err().contains("missing field `type`"));
        assert_eq!(sent(bytes, DSN, true).unwrap().as_bytes(), bytes);
    }

    #[test]
    fn a_header_that_names_another_place_gives_way() {
        let bytes = b"{\"dsn\":\"https://ffffffffffffffffffffffffffffffff@elsewhere.example.com/1\"}\n{\"type\":\"session\"}\n{}\n";
        let changed = sent(bytes, DSN, false).unwrap();
        assert_eq!(changed, format!("{{\"dsn\":\"{DSN}\"}}\n{{\"type\":\"session\"}}\n{{}}\n"));
        assert_eq!(sent(bytes, DSN, true).unwrap().as_bytes(), bytes);
    }

    #[test]
    fn an_event_gets_an_id_when_it_has_none() {
        let changed = sent(b"{}\n{\"type\":\"event\"}\n{}\n", DSN, false).unwrap();
        assert!(Envelope::parse(changed.as_bytes()).unwrap().event_id().is_some());
    }
}
