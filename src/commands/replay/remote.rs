//! Replay to a server: envelopes to a DSN, rate limits obeyed, with an account of what was lost.

use std::sync::Arc;
use std::time::Instant;

use serde::Serialize;

use super::ReplayArgs;
use super::input::{Input, Rejects};
use super::pace::Pace;
use crate::client::ingest::{IngestClient, IngestOptions, SendReport};
use crate::commands::Shown;
use crate::context::{Cancellation, Context};
use crate::error::{CliError, ErrorKind};
use crate::event::{self, Node};
use crate::model::EventId;
use crate::protocol::{Dsn, Envelope, Item, ItemType, Limits};
use crate::recording::{Record, RecordKind};
use crate::ui::page::Page;
use crate::ui::text::grouped;
use crate::ui::{Canvas, View};

/// Sends everything and shows the account.
pub(super) fn run(context: &Context, arguments: &ReplayArgs, dsn: &str) -> Result<Shown, CliError> {
    let dsn: Dsn = dsn
        .parse()
        .map_err(|error| CliError::usage("the DSN is wrong").because(error).hint("https://KEY@HOST/PROJECT_ID"))?;
    let mut input = Input::open(context, arguments)?;
    let client = IngestClient::new(dsn, IngestOptions::default(), Arc::clone(&context.clock))
        .map_err(|error| CliError::failed("cannot set up the connection").because(error))?;
    let progress = context.ui.progress(Some(input.total()), "records");
    let mut rejects = Rejects::open(context, arguments.rejects.as_deref(), false)?;
    let mut failure = None;
    let started = Instant::now();
    let factor = if arguments.realtime { Some(1.0) } else { arguments.speed };
    let mut pace = Pace::new(factor);
    let envelopes = std::iter::from_fn(|| {
        loop {
            if context.cancellation.is_requested() {
                return None;
            }
            progress.set(input.position());
            let (message, bytes) = match input.next()? {
                Ok(record) => {
                    pace.wait(record.time, &context.cancellation);
                    match envelope_of(&record) {
                        Ok(envelope) => return Some(envelope),
                        Err(message) => (format!("{}: {message}", record.origin), record.kind.bytes().to_vec()),
                    }
                }
                Err(unusable) => (unusable.message, unusable.bytes),
            };
            if let Err(error) = rejects.add(&message, &bytes) {
                failure = Some(error);
                return None;
            }
        }
    });
    client.send_all(envelopes, arguments.concurrency.get(), |_, _| {});
    progress.finish();
    if let Some(error) = failure {
        return Err(error);
    }
    let rejected = rejects.finish()?;
    let report = client.report();
    if context.cancellation.is_requested() {
        return Err(Cancellation::error(&format!("{} envelopes had been accepted", report.accepted)));
    }
    Ok(Some(Box::new(SentView { report, rejected, seconds: started.elapsed().as_secs_f64() })))
}

/// The envelope that a record is sent in.
fn envelope_of(record: &Record) -> Result<Vec<u8>, String> {
    match &record.kind {
        RecordKind::Envelope(bytes) => Ok(bytes.clone()),
        RecordKind::Event(bytes) => {
            let event = event::parse(bytes).map_err(|error| error.to_string())?;
            let item_type = match event.get_str("type") {
                Some("transaction") => ItemType::Transaction,
                _ => ItemType::Event,
            };
            let id = event.get("event_id").and_then(Node::as_str).and_then(|id| id.parse().ok());
            let mut envelope = Envelope::new(Some(id.unwrap_or_else(EventId::random)));
            envelope.push(Item::new(item_type, bytes.as_slice()));
            Ok(envelope.to_bytes())
        }
        RecordKind::Request(request) => {
            let decoded = request.decode(&Limits::default()).map_err(|error| error.to_string())?;
            match decoded.envelopes.as_slice() {
                [bytes] => Ok(bytes.to_vec()),
                other => Err(format!("the request holds {} envelopes, not one", other.len())),
            }
        }
    }
}

/// What was sent and what was lost.
#[derive(Debug, Serialize)]
struct SentView {
    report: SendReport,
    rejected: u64,
    seconds: f64,
}

impl View for SentView {
    fn json(&self) -> Result<serde_json::Value, serde_json::Error> {
        let mut value = serde_json::to_value(&self.report)?;
        if let Some(object) = value.as_object_mut() {
            object.insert("unreadable".to_owned(), self.rejected.into());
            object.insert("seconds".to_owned(), self.seconds.into());
        }
        Ok(value)
    }

    fn draw(&self, canvas: Canvas) -> String {
        let mut page = Page::new(canvas);
        page.heading("Sent", &format!("{:.1} s", self.seconds));
        page.field("envelopes", &grouped(self.report.envelopes));
        page.field("accepted", &grouped(self.report.accepted));
        for (label, count) in [
            ("rate limited", self.report.rate_limited),
            ("rejected", self.report.rejected),
            ("failed", self.report.failed),
            ("unreadable", self.rejected),
        ] {
            if count > 0 {
                page.field(label, &grouped(count));
            }
        }
        page.finish()
    }

    fn ended(&self) -> Option<ErrorKind> {
        if self.report.envelopes > 0 && self.report.failed == self.report.envelopes {
            return Some(ErrorKind::Unavailable);
        }
        (self.report.accepted < self.report.envelopes || self.rejected > 0).then_some(ErrorKind::Partial)
    }
}
