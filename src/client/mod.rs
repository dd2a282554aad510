//! The typed client of Sentry's Web API, and the client of its ingest endpoint.
//!
//! A [`Request`] says what is asked and of which type the answer is. A [`Client`] adds who asks, sends it through a
//! [`Transport`], repeats what is safe to repeat, follows pages, and gives errors by what they mean. The files of
//! [`resources`] say which requests there are. This module must not read the environment, print, or know where its
//! settings came from, and it sends a token to no host but those it was made for.

mod answer;
mod error;
mod gate;
mod http_transport;
pub mod ingest;
mod kept;
mod pages;
mod redirect;
mod region;
mod request;
pub mod resources;
mod retry;
mod server_kind;
mod token;
mod transport;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use serde::de::DeserializeOwned;
use tokio::time::Instant;
use url::Url;

pub use error::{ClientError, ErrorMeaning};
pub use http_transport::{HttpOptions, HttpSetupError, HttpTransport, Proxy};
pub use kept::Kept;
pub use pages::{Listed, PageBody, PageOfRows, Paging};
pub use request::{Request, RequestBody};
pub use retry::RetryOptions;
pub use server_kind::{Capability, ServerKind, Unsupported};
pub use token::{TokenClaims, TokenKind};
pub use transport::{BoxFuture, Transport, TransportError, TransportFault};

use crate::clock::Clock;
use crate::secret::Secret;
use gate::Gate;
use region::Regions;
use retry::{Attempts, Next};
use server_kind::ServerMemory;

/// A server's Web API, as one caller sees it.
pub struct Client {
    transport: Arc<dyn Transport>,
    options: ClientOptions,
    clock: Arc<dyn Clock>,
    gate: Gate,
    regions: Regions,
    server: ServerMemory,
    warnings: Mutex<Warnings>,
}

/// Whom a client talks to, and how.
#[derive(Debug, Clone)]
pub struct ClientOptions {
    /// The server's root: scheme, host and port.
    pub base: Url,
    /// Who asks.
    pub token: Option<Secret>,
    /// How hard it tries.
    pub retry: RetryOptions,
    /// How many requests of a kind run at once if the server does not say less. Default 8.
    pub concurrency: usize,
}

impl ClientOptions {
    /// For a server, with everything else at its default.
    pub fn new(base: Url, token: Option<Secret>) -> Self {
        Self { base, token, retry: RetryOptions::default(), concurrency: 8 }
    }
}

/// What a server said besides its answers, each once.
#[derive(Debug, Default)]
struct Warnings {
    told: BTreeSet<String>,
    untold: Vec<String>,
}

/// An answer with its headers.
#[derive(Debug)]
pub struct Answer<T> {
    /// What was asked for.
    pub value: T,
    /// The status.
    pub status: http::StatusCode,
    /// The headers.
    pub headers: http::HeaderMap,
}

impl Client {
    /// A client over a transport. The clock says when a rate limit is over; nothing is sent yet.
    pub fn new(transport: Arc<dyn Transport>, options: ClientOptions, clock: Arc<dyn Clock>) -> Self {
        let regions = Regions::new(options.base.clone(), options.token.as_ref());
        let gate = Gate::new(options.concurrency);
        let server = ServerMemory::new(&options.base);
        Self { transport, options, clock, gate, regions, server, warnings: Mutex::default() }
    }

    /// The server's address.
    pub const fn base(&self) -> &Url {
        &self.options.base
    }

    /// What the server warned of since the last call; the same is told only once.
    pub fn take_warnings(&self) -> Vec<String> {
        std::mem::take(&mut self.warnings.lock().unwrap_or_else(PoisonError::into_inner).untold)
    }

    /// Asks and gives the answer. An empty body stands for `null`.
    ///
    /// # Errors
    /// [`ClientError`], by what it means.
    pub async fn send<T: DeserializeOwned>(&self, request: Request<T>) -> Result<T, ClientError> {
        Ok(self.send_whole(request).await?.value)
    }

    /// Asks and gives the answer with its status and headers.
    ///
    /// # Errors
    /// [`ClientError`], by what it means.
    pub async fn send_whole<T: DeserializeOwned>(&self, request: Request<T>) -> Result<Answer<T>, ClientError> {
        let response = self.send_raw(&request).await?;
        let (parts, body) = response.into_parts();
        let text: &[u8] = if body.is_empty() { b"null" } else { &body };
        match serde_json::from_slice(text) {
            Ok(value) => Ok(Answer { value, status: parts.status, headers: parts.headers }),
            Err(error) => {
                let content_type = answer::text_header(&parts.headers, "content-type").unwrap_or_default();
                let meaning = match error.classify() {
                    serde_json::error::Category::Syntax if !content_type.contains("json") => {
                        ErrorMeaning::NotJson { content_type }
                    }
                    _ => ErrorMeaning::Decode(error),
                };
                Err(ClientError { request: request.describe(), meaning, ..ClientError::unsent() })
            }
        }
    }

    /// Asks and gives the answer's bytes as they are; any status but a success is an error.
    ///
    /// # Errors
    /// [`ClientError`], by what it means.
    pub async fn send_raw<T>(&self, request: &Request<T>) -> Result<http::Response<Bytes>, ClientError> {
        let base = match request.asked_organization() {
            Some(organization) => self.region_of(organization).await,
            None => self.options.base.clone(),
        };
        self.send_to(&base, request).await
    }

    /// Sends to one server, following what it says of places that have moved.
    async fn send_to<T>(&self, base: &Url, request: &Request<T>) -> Result<http::Response<Bytes>, ClientError> {
        let mut request = request.clone();
        for _ in 0..redirect::MAX_HOPS {
            let response = self.attempt(base, &request).await?;
            if !response.status().is_redirection() {
                return Ok(response);
            }
            match redirect::judge(base, &request, &response) {
                redirect::Judgement::Follow(moved) => request = *moved,
                redirect::Judgement::Refuse(meaning) => return Err(self.unanswered(&request, meaning)),
            }
        }
        let meaning = ErrorMeaning::Redirected { location: format!("{} again and again", request.path()) };
        Err(self.unanswered(&request, meaning))
    }

    /// Sends one request until there is an answer that stands, or the budget is spent.
    async fn attempt<T>(&self, base: &Url, request: &Request<T>) -> Result<http::Response<Bytes>, ClientError> {
        let started = Instant::now();
        let mut attempts = Attempts::new(self.options.retry, request.is_repeatable());
        loop {
            let message = self.to_http(base, request)?;
            attempts.made += 1;
            let pass = self.gate.pass(request.http_method(), request.path()).await;
            let sent = Instant::now();
            let answered = self.transport.send(message).await;
            let (next, meaning) = match &answered {
                Ok(response) => {
                    let (status, headers) = (response.status(), response.headers());
                    tracing::debug!(
                        request = request.describe(),
                        status = status.as_u16(),
                        ms = sent.elapsed().as_millis(),
                        "answered"
                    );
                    pass.learn(headers);
                    self.note_deprecation(request, headers);
                    if status.is_success() || status.is_redirection() {
                        self.server.note(request, None);
                        return answered.map_err(|error| self.unanswered(request, ErrorMeaning::Transport(error)));
                    }
                    let next = attempts.after_answer(status, headers, self.clock.now(), started.elapsed());
                    (next, self.meaning_of(response, request))
                }
                Err(error) => {
                    tracing::debug!(request = request.describe(), %error, ms = sent.elapsed().as_millis(), "no answer");
                    (attempts.after_fault(error, started.elapsed()), ErrorMeaning::Transport(error.clone()))
                }
            };
            drop(pass);
            match next {
                Next::Again { pause, limited } => {
                    tracing::info!(
                        request = request.describe(),
                        pause_ms = pause.as_millis(),
                        limited,
                        "sent again after a pause"
                    );
                    tokio::time::sleep(pause).await;
                }
                // Gone already when it was asked for again: the first one did it.
                Next::Stop if attempts.made > 1 && is_gone_by_us(request, &meaning) => {
                    self.server.note(request, None);
                    let mut done = http::Response::new(Bytes::new());
                    *done.status_mut() = http::StatusCode::NO_CONTENT;
                    return Ok(done);
                }
                Next::Stop => {
                    self.server.note(request, Some(&meaning));
                    let (attempts, elapsed) = (attempts.made, started.elapsed());
                    let answer = answered.ok().map(Box::new);
                    return Err(ClientError { request: request.describe(), meaning, attempts, elapsed, answer });
                }
            }
        }
    }

    fn meaning_of<T>(&self, response: &http::Response<Bytes>, request: &Request<T>) -> ErrorMeaning {
        match answer::meaning(response, request.scopes()) {
            ErrorMeaning::RateLimited { .. } => {
                ErrorMeaning::RateLimited { retry_after: retry::limit_ends_in(response.headers(), self.clock.now()) }
            }
            meaning => meaning,
        }
    }

    fn unanswered<T>(&self, request: &Request<T>, meaning: ErrorMeaning) -> ClientError {
        ClientError { request: request.describe(), meaning, ..ClientError::unsent() }
    }

    fn to_http<T>(&self, base: &Url, request: &Request<T>) -> Result<http::Request<Bytes>, ClientError> {
        let wrong = |message: String| self.unanswered(request, ErrorMeaning::Request(message));
        if let Some(fault) = request.fault() {
            return Err(wrong(fault.to_owned()));
        }
        let address = format!("{}{}", base.as_str().trim_end_matches('/'), request.path_and_query());
        let mut message = http::Request::builder()
            .method(request.http_method().clone())
            .uri(address)
            .header(ACCEPT, "application/json, */*;q=0.5");
        if let Some(token) = &self.options.token {
            let value = http_transport::sensitive(&format!("Bearer {}", token.expose()))
                .ok_or_else(|| wrong("the token holds characters that no header can carry".to_owned()))?;
            message = message.header(AUTHORIZATION, value);
        }
        if let Some(body) = request.request_body() {
            message = message.header(CONTENT_TYPE, &body.content_type);
        }
        let body = request.request_body().map(|body| body.bytes.clone()).unwrap_or_default();
        message.body(body).map_err(|error| wrong(error.to_string()))
    }

    /// Keeps what a server says of an endpoint's end (Web API, "Deprecation").
    fn note_deprecation<T>(&self, request: &Request<T>, headers: &http::HeaderMap) {
        let Some(date) = answer::text_header(headers, "x-sentry-deprecation-date") else { return };
        let instead = answer::text_header(headers, answer::REPLACEMENT);
        let instead = instead.map(|endpoint| format!("; it names {endpoint} instead")).unwrap_or_default();
        let day = date.split('T').next().unwrap_or_default();
        self.warn(format!("the server says that {} is deprecated since {day}{instead}", request.describe()));
    }

    fn warn(&self, warning: String) {
        let mut warnings = self.warnings.lock().unwrap_or_else(PoisonError::into_inner);
        if warnings.told.insert(warning.clone()) {
            warnings.untold.push(warning);
        }
    }
}

/// Whether a deletion failed only because an earlier attempt, whose answer was lost, had done it.
fn is_gone_by_us<T>(request: &Request<T>, meaning: &ErrorMeaning) -> bool {
    request.http_method() == http::Method::DELETE && matches!(meaning, ErrorMeaning::NotFound { .. })
}

impl ClientError {
    /// The parts of an error of a request that was not sent, or not counted.
    fn unsent() -> Self {
        Self {
            request: String::new(),
            meaning: ErrorMeaning::Request(String::new()),
            attempts: 0,
            elapsed: std::time::Duration::ZERO,
            answer: None,
        }
    }
}
