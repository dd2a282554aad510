//! Sending envelopes to the ingest endpoint of a DSN, with an account of what was lost and why.
//!
//! What a server says of rate limits is obeyed here, for each category, before anything is sent; what it cannot take
//! for the moment is sent again within a budget of attempts and time. Every envelope ends as exactly one
//! [`SendOutcome`], and [`SendReport`] adds them up: envelopes = accepted + rate limited + rejected + failed.

mod answer;
mod limited;
mod options;
mod outcome;

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::StreamExt as _;
use reqwest::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderValue};
use tokio::time::Instant;

pub use options::{Compression, IngestOptions};
pub use outcome::{IngestError, Loss, SendFailure, SendOutcome, SendReport};

use crate::clock::Clock;
use crate::protocol::{Dsn, Envelope, RateLimits};
use answer::{Answer, Verdict};
use limited::Pass;

/// Sends to one DSN, keeping its connections open.
pub struct IngestClient {
    runtime: tokio::runtime::Runtime,
    sender: Sender,
}

/// Everything that a request in flight needs.
struct Sender {
    http: reqwest::Client,
    dsn: Dsn,
    options: IngestOptions,
    clock: Arc<dyn Clock>,
    limits: Mutex<RateLimits>,
    report: Mutex<SendReport>,
}

impl IngestClient {
    /// A client for a DSN. The clock says when a rate limit is over; nothing is sent yet.
    ///
    /// # Errors
    /// The TLS library or the runtime cannot be set up.
    pub fn new(dsn: Dsn, options: IngestOptions, clock: Arc<dyn Clock>) -> Result<Self, IngestError> {
        let setup = |error: &dyn std::fmt::Display| IngestError::Setup(error.to_string());
        let builder = options.http.builder().map_err(|error| setup(&error))?;
        // What a server answers here is short.
        let http = builder.no_gzip().no_brotli().no_zstd().build().map_err(|error| setup(&error))?;
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| setup(&error))?;
        let (limits, report) = (Mutex::default(), Mutex::default());
        Ok(Self { runtime, sender: Sender { http, dsn, options, clock, limits, report } })
    }

    /// Sends one envelope and waits for what becomes of it.
    pub fn send(&self, envelope: &[u8]) -> SendOutcome {
        self.runtime.block_on(self.sender.send(envelope))
    }

    /// Sends one envelope and waits for what becomes of it, but not longer than `most`, whatever the server does.
    pub fn send_within(&self, envelope: &[u8], most: Duration) -> SendOutcome {
        self.runtime.block_on(async {
            match tokio::time::timeout(most, self.sender.send(envelope)).await {
                Ok(outcome) => outcome,
                Err(_) => {
                    let host = answer::host(&self.sender.dsn);
                    let outcome = SendOutcome::Failed(SendFailure::ReadTimeout { host });
                    lock(&self.sender.report).add_envelope(&outcome);
                    outcome
                }
            }
        })
    }

    /// Sends envelopes, up to `concurrency` at once; each is taken from the iterator when there is room for it.
    /// `observe` is told the outcome of each by its number, in the order they end.
    pub fn send_all(
        &self,
        envelopes: impl IntoIterator<Item = Vec<u8>>,
        concurrency: usize,
        mut observe: impl FnMut(usize, &SendOutcome),
    ) {
        let sends = envelopes
            .into_iter()
            .enumerate()
            .map(|(number, envelope)| async move { (number, self.sender.send(&envelope).await) });
        self.runtime.block_on(async {
            let mut ended = futures_util::stream::iter(sends).buffer_unordered(concurrency.max(1));
            while let Some((number, outcome)) = ended.next().await {
                observe(number, &outcome);
            }
        });
    }

    /// The account of everything sent so far.
    pub fn report(&self) -> SendReport {
        lock(&self.sender.report).clone()
    }
}

impl Sender {
    async fn send(&self, bytes: &[u8]) -> SendOutcome {
        let envelope = match Envelope::parse(bytes) {
            Ok(envelope) => envelope,
            // For the account it holds nothing; the server is to say what is wrong with it.
            Err(_) if self.options.unchecked => Envelope::new(None),
            Err(error) => {
                let outcome = SendOutcome::Failed(SendFailure::Envelope(error.to_string()));
                lock(&self.report).add_envelope(&outcome);
                return outcome;
            }
        };
        // Bound on its own, so that the lock is not held while something is sent.
        let passed = limited::pass(&lock(&self.limits), envelope, self.clock.now());
        let outcome = match passed {
            Pass::Nothing { until, lost } => {
                lock(&self.report).add_loss("ratelimit_backoff", &lost);
                SendOutcome::RateLimited { by_server: false, until: Some(until) }
            }
            Pass::All(envelope) => self.post(Cow::Borrowed(bytes), &envelope).await,
            Pass::Part { envelope, lost } => {
                lock(&self.report).add_loss("ratelimit_backoff", &lost);
                self.post(Cow::Owned(envelope.to_bytes()), &envelope).await
            }
        };
        lock(&self.report).add_envelope(&outcome);
        outcome
    }

    /// Sends what is left of an envelope until there is an answer that stands, or the budget is spent.
    async fn post(&self, bytes: Cow<'_, [u8]>, envelope: &Envelope<'_>) -> SendOutcome {
        let (encoding, body) = match self.options.compression.apply(&bytes) {
            Ok(body) => body,
            Err(error) => {
                return SendOutcome::Failed(SendFailure::Envelope(format!("it cannot be compressed: {error}")));
            }
        };
        let started = Instant::now();
        let mut attempt = 1;
        let outcome = loop {
            let verdict = match self.request(encoding, body.clone()).await {
                Ok(answer) => self.judge(answer),
                Err(error) => Verdict::TryAgain { failure: self.connection_failure(&error), after: None },
            };
            let (failure, after) = match verdict {
                Verdict::Final(outcome) => break outcome,
                Verdict::TryAgain { failure, after } => (failure, after),
            };
            let pause = after.unwrap_or_else(|| self.options.pause_after(attempt));
            let spent = started.elapsed().saturating_add(pause) > self.options.retry_time;
            if attempt >= self.options.max_attempts || spent {
                break SendOutcome::Failed(SendFailure::GaveUp { attempts: attempt, last: Box::new(failure) });
            }
            attempt += 1;
            lock(&self.report).retries += 1;
            tokio::time::sleep(pause).await;
        };
        let lost = envelope.quantities();
        match &outcome {
            SendOutcome::Accepted { .. } => lock(&self.report).bytes_sent += body.len() as u64,
            SendOutcome::RateLimited { .. } => lock(&self.report).add_loss("rate_limited", &lost),
            SendOutcome::Rejected { .. } => lock(&self.report).add_loss("send_error", &lost),
            SendOutcome::Failed(_) => lock(&self.report).add_loss("network_error", &lost),
        }
        outcome
    }

    async fn request(&self, encoding: Option<&'static str>, body: Vec<u8>) -> Result<Answer, reqwest::Error> {
        let (name, value) = self.dsn.auth_header(&self.options.client);
        let mut request = self.http.post(self.dsn.envelope_url()).header(CONTENT_TYPE, "application/x-sentry-envelope");
        if let Ok(mut secret) = HeaderValue::from_str(&value) {
            secret.set_sensitive(true);
            request = request.header(name, secret);
        }
        if let Some(encoding) = encoding {
            request = request.header(CONTENT_ENCODING, encoding);
        }
        let response = request.body(body).send().await?;
        Ok(Answer::read(response, self.options.max_response_bytes).await)
    }

    fn judge(&self, answer: Answer) -> Verdict {
        let now = self.clock.now();
        let mut limits = lock(&self.limits);
        limits.learn(now, answer.status, answer.rate_limits.as_deref(), answer.retry_after.as_deref());
        answer.verdict(&limits, now, &self.dsn)
    }

    fn connection_failure(&self, error: &reqwest::Error) -> SendFailure {
        let host = answer::host(&self.dsn);
        let cause = answer::deepest_cause(error);
        match (error.is_timeout(), error.is_connect()) {
            (true, true) => SendFailure::ConnectTimeout { host },
            (true, false) => SendFailure::ReadTimeout { host },
            (false, true) => SendFailure::Connect { host, cause },
            (false, false) => SendFailure::Broken { host, cause },
        }
    }
}

/// A value that was left in the middle of a change by a panic is still the best there is.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl IngestOptions {
    /// How long to wait after attempt number `attempt` when the server does not say.
    fn pause_after(&self, attempt: u32) -> Duration {
        self.first_pause.saturating_mul(1 << (attempt - 1).min(10)).min(self.max_pause)
    }
}
