//! Replay to a server: envelopes to a DSN, rate limits obeyed, with an account of what was lost.

use std::sync::Arc;
use std::time::Instant;

use serde_json::json;

use super::ReplayArgs;
use super::input::{Input, Rejects};
use super::outgoing::{self, Outgoing};
use super::pace::Pace;
use crate::client::ingest::{IngestClient, SendOutcome, SendReport};
use crate::commands::Shown;
use crate::context::{Cancellation, Context};
use crate::error::{CliError, ErrorKind};
use crate::pipeline::sample::ClientSampling;
use crate::protocol::Dsn;
use crate::ui::page::Page;
use crate::ui::paint::Style;
use crate::ui::text::grouped;
use crate::ui::{Canvas, View};

/// How many different causes of failures are kept.
const CAUSES: usize = 10;

/// Sends everything and shows the account.
pub(super) fn run(context: &Context, arguments: &ReplayArgs, dsn: &str) -> Result<Shown, CliError> {
    let dsn: Dsn = dsn
        .parse()
        .map_err(|error| CliError::usage("the DSN is wrong").because(error).hint("https://KEY@HOST/PROJECT_ID"))?;
    let mut input = Input::open(context, arguments)?;
    let options = context.ingest_options(&dsn)?;
    let client = IngestClient::new(dsn, options, Arc::clone(&context.clock))
        .map_err(|error| CliError::failed("cannot set up the connection").because(error))?;
    let progress = context.ui.progress(Some(input.total()), "records");
    let mut rejects = Rejects::open(context, arguments.rejects.as_deref(), false)?;
    let (mut failure, mut sampled_out) = (None, 0);
    let sampling =
        ClientSampling { sample_rate: arguments.sample_rate, traces_sample_rate: arguments.traces_sample_rate };
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
                    match outgoing::of_record(&record, &sampling) {
                        Ok(Outgoing::Envelope(envelope)) => return Some(envelope),
                        Ok(Outgoing::SampledOut) => {
                            sampled_out += 1;
                            continue;
                        }
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
    let mut causes = Causes::default();
    client.send_all(envelopes, arguments.concurrency.get(), |_, outcome| causes.add(outcome));
    progress.finish();
    if let Some(error) = failure {
        return Err(error);
    }
    let rejected = rejects.finish()?;
    let report = client.report();
    if context.cancellation.is_requested() {
        return Err(Cancellation::error(&format!("{} envelopes had been accepted", report.accepted)));
    }
    let seconds = started.elapsed().as_secs_f64();
    Ok(Some(Box::new(SentView { report, causes, sampled_out, rejected, seconds })))
}

/// Why envelopes did not arrive, each cause with how many it kept back.
#[derive(Debug, Default)]
struct Causes {
    known: Vec<(String, u64)>,
    /// How many were refused for the key.
    unauthorized: u64,
}

impl Causes {
    fn add(&mut self, outcome: &SendOutcome) {
        let cause = match outcome {
            SendOutcome::Accepted { .. } | SendOutcome::RateLimited { .. } => return,
            SendOutcome::Rejected { status, message } => {
                self.unauthorized += u64::from(matches!(status, 401 | 403));
                message.clone()
            }
            SendOutcome::Failed(failure) => failure.to_string(),
        };
        if let Some((_, count)) = self.known.iter_mut().find(|(known, _)| *known == cause) {
            *count += 1;
        } else if self.known.len() < CAUSES {
            self.known.push((cause, 1));
        }
    }
}

/// What was sent and what was lost.
#[derive(Debug)]
struct SentView {
    report: SendReport,
    causes: Causes,
    /// Records that the sample rates left out.
    sampled_out: u64,
    /// Records that could not be read.
    rejected: u64,
    seconds: f64,
}

impl View for SentView {
    fn json(&self) -> Result<serde_json::Value, serde_json::Error> {
        let mut value = serde_json::to_value(&self.report)?;
        if let Some(object) = value.as_object_mut() {
            let cause = |(message, envelopes): &(String, u64)| json!({"message": message, "envelopes": envelopes});
            object.insert("causes".to_owned(), self.causes.known.iter().map(cause).collect());
            object.insert("sampled_out".to_owned(), self.sampled_out.into());
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
            ("sampled out", self.sampled_out),
            ("unreadable", self.rejected),
        ] {
            if count > 0 {
                page.field(label, &grouped(count));
            }
        }
        if !self.report.lost.is_empty() {
            page.heading("Lost", "");
        }
        for loss in &self.report.lost {
            let (quantity, category) = (format!("{:>10}  ", grouped(loss.quantity)), format!("{:<20} ", loss.category));
            page.line(2, &[(None, &quantity), (Some(Style::Label), &category), (Some(Style::Warning), &loss.reason)]);
        }
        if !self.causes.known.is_empty() {
            page.heading("Causes", "");
        }
        for (message, envelopes) in &self.causes.known {
            page.paragraph(2, None, &format!("{} × {message}", grouped(*envelopes)));
        }
        page.finish()
    }

    fn ended(&self) -> Option<ErrorKind> {
        let report = &self.report;
        if report.envelopes > 0 && report.failed == report.envelopes {
            return Some(ErrorKind::Unavailable);
        }
        if report.envelopes > 0 && report.rejected == report.envelopes {
            let for_the_key = self.causes.unauthorized == report.envelopes;
            return Some(if for_the_key { ErrorKind::Unauthorized } else { ErrorKind::Failed });
        }
        (self.report.accepted < self.report.envelopes || self.rejected > 0).then_some(ErrorKind::Partial)
    }
}
