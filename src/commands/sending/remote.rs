//! Sending to a server over connections that stay open, several envelopes at once.

use std::cell::RefCell;

use super::report::{Account, Delivery, Row, Status};
use super::{Input, Manner, Prepared};
use crate::client::ingest::{Compression, IngestClient, IngestOptions, SendFailure, SendOutcome};
use crate::context::Context;
use crate::error::{CliError, ErrorKind};
use crate::protocol::Dsn;

/// How many envelopes are on their way at once.
const CONCURRENCY: usize = 8;

/// Sends every input to a DSN.
pub(super) fn send(
    context: &Context,
    dsn: &Dsn,
    inputs: &[Input],
    manner: Manner,
    prepare: &mut dyn FnMut(&Input) -> Prepared,
) -> Result<Delivery, CliError> {
    let compression = if manner.unchanged { Compression::None } else { Compression::default() };
    let options = IngestOptions { compression, unchecked: manner.unchanged, ..context.ingest_options(dsn)? };
    let client = IngestClient::new(dsn.clone(), options, context.clock.clone())
        .map_err(|error| CliError::failed("cannot prepare to send").because(error))?;
    let progress = (inputs.len() > 1).then(|| context.ui.progress(Some(inputs.len() as u64), manner.noun));
    // The rows in the order of the inputs, and the row of each envelope in the order they are handed over.
    let rows: RefCell<Vec<Row>> = RefCell::default();
    let handed_over: RefCell<Vec<usize>> = RefCell::default();
    let envelopes = inputs.iter().take_while(|_| !context.cancellation.is_requested()).filter_map(|input| {
        let prepared = prepare(input);
        let mut rows = rows.borrow_mut();
        match prepared {
            Prepared::Ready(parcel) => {
                handed_over.borrow_mut().push(rows.len());
                rows.push(Row::new(input, parcel.event_id, Status::Failed));
                Some(parcel.bytes)
            }
            Prepared::SampledOut(id) => {
                rows.push(Row::sampled_out(input, id));
                None
            }
            Prepared::Unusable(message) => {
                rows.push(Row::unusable(input, message));
                None
            }
        }
    });
    let mut ended = 0;
    client.send_all(envelopes, CONCURRENCY, |number, outcome| {
        ended += 1;
        if let Some(progress) = &progress {
            progress.set(ended);
        }
        let place = handed_over.borrow().get(number).copied();
        let mut rows = rows.borrow_mut();
        if let Some(row) = place.and_then(|place| rows.get_mut(place)) {
            enter(row, outcome);
        }
    });
    if let Some(progress) = progress {
        progress.finish();
    }
    let account = Account::Server(format!("{}:{}", dsn.host(), dsn.port()), client.report());
    Ok(Delivery { rows: rows.into_inner(), account, manner, inputs: inputs.len(), now: context.clock.now() })
}

fn enter(row: &mut Row, outcome: &SendOutcome) {
    match outcome {
        SendOutcome::Accepted { event_id } => {
            row.status = Status::Accepted;
            row.id = row.id.or(*event_id);
        }
        SendOutcome::RateLimited { by_server, until } => {
            row.status = Status::RateLimited;
            row.reason = Some(if *by_server { "rate_limited" } else { "ratelimit_backoff" }.to_owned());
            let until = until.map(|until| format!(" until {until}")).unwrap_or_default();
            row.fail(ErrorKind::Partial, format!("a rate limit is in force{until}"));
        }
        SendOutcome::Rejected { status, message } => {
            row.status = Status::Rejected;
            row.reason = Some("send_error".to_owned());
            let ending = if matches!(status, 401 | 403) { ErrorKind::Unauthorized } else { ErrorKind::Failed };
            row.fail(ending, message.clone());
        }
        SendOutcome::Failed(failure) => {
            row.status = Status::Failed;
            row.reason = Some("network_error".to_owned());
            let ending = match failure {
                SendFailure::Envelope(_) => ErrorKind::Usage,
                _ => ErrorKind::Unavailable,
            };
            row.fail(ending, failure.to_string());
        }
    }
}
