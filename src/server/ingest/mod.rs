//! Ingest: what SDKs send, from the request to the durable answer (PROTOCOL §1–§3, §6).
//!
//! The endpoint checks who sends, reads the body within limits, and shapes the answer. What becomes of the data is
//! the pipeline's business: it counts, filters and charges, also where the answer is a refusal.

mod body;
mod cors;

use std::borrow::Cow;
use std::net::IpAddr;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::Request;
use axum::response::{IntoResponse as _, Response};
use futures_util::future::join_all;
use http::header::{CONTENT_TYPE, HeaderName, RETRY_AFTER};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use serde_json::json;

pub(crate) use body::Budget;

use super::Backend;
use super::serving::Peer;
use crate::model::{EventId, ProjectId};
use crate::pipeline::{Content, Incoming, RequestFacts};
use crate::protocol::{
    DecodedRequest, Endpoint, Envelope, ErrorResponse, Item, Limits, OtlpEncoding, PublicKey, Quantities, RateLimit,
    RateLimits, RecordedRequest, RequestError,
};

const RATE_LIMITS: HeaderName = HeaderName::from_static("x-sentry-rate-limits");
/// A transparent picture of one point, for events that come as one.
const PIXEL: &[u8] = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\x00\x00\x00!\xf9\x04\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;";
const LIMITED: &str = "Sentry dropped data due to a quota or internal rate limit being reached. \
                       This will not affect your application. \
                       See https://docs.sentry.io/product/accounts/quotas/ for more information.";

/// Whether a request is for an ingest endpoint.
pub(super) fn is_ingest(path: &str) -> bool {
    !matches!(RecordedRequest::new("", path, Vec::new(), Vec::new()).endpoint(), Endpoint::Api | Endpoint::NotFound)
}

/// Answers a request to an ingest endpoint.
pub(super) async fn answer(backend: Arc<Backend>, request: Request) -> Response {
    if request.method() == Method::OPTIONS {
        return cors::preflight();
    }
    let (parts, body) = request.into_parts();
    let target = parts.uri.path_and_query().map_or("/", |target| target.as_str());
    let recorded = RecordedRequest::new(parts.method.as_str(), target, headers_of(&parts.headers), Vec::new());
    let otlp = recorded.otlp_encoding();
    let peer = parts.extensions.get::<Peer>().map(|peer| peer.0.ip());
    let mut response = match take(&backend, recorded, body, peer).await {
        Ok(response) => response,
        Err(refusal) => refusal.into_response(otlp),
    };
    cors::expose(response.headers_mut());
    response
}

/// The answer to what was taken, or the refusal.
async fn take(
    backend: &Backend,
    mut recorded: RecordedRequest,
    body: Body,
    peer: Option<IpAddr>,
) -> Result<Response, Refusal> {
    let endpoint = recorded.endpoint();
    if endpoint == Endpoint::Health {
        return Ok((StatusCode::OK, axum::Json(json!({ "is_healthy": true }))).into_response());
    }
    let Some(intake) = backend.intake() else { return Err(not_queued().into()) };
    // Who may not send need not send the body.
    if let Some(auth) = recorded.sender()? {
        backend.sender(recorded.project_id()?, auth.public_key)?;
    }
    let limits = limits_of(&endpoint);
    // Held until the answer: what is read counts against the memory that all requests share.
    let _held = body::read(&mut recorded, body, &limits, backend.budget()).await?;
    let decoded = recorded.decode(&limits)?;
    let key = decoded.auth.public_key;
    let project = backend.sender(decoded.project_id, key)?;
    let facts = facts_of(&recorded, &decoded, peer);
    let now = backend.now();
    let mut reply = Reply { otlp: recorded.otlp_encoding(), ..Reply::default() };
    let mut fallback_ids = Vec::with_capacity(1);
    for bytes in &decoded.envelopes {
        let envelope = Envelope::parse(bytes).map_err(|error| error.response())?;
        let fallback_id = check(&envelope, project, key, &limits)?;
        reply.note(&envelope, fallback_id, &intake.limits(project, key, now));
        fallback_ids.push(fallback_id);
    }
    let contents =
        owned(decoded.envelopes, recorded.body.len()).unwrap_or_else(|| vec![std::mem::take(&mut recorded.body)]);
    let incoming = contents.into_iter().zip(fallback_ids).map(|(bytes, fallback_id)| {
        let content = Content::Envelope(bytes);
        Incoming { project, received_at: now, fallback_id, facts: facts.clone(), content }
    });
    let taken = join_all(incoming.map(|incoming| intake.take(incoming, key))).await;
    if taken.iter().any(Result::is_err) {
        return Err(not_queued().into());
    }
    let mut active = intake.limits(project, key, backend.now());
    if reply.limited.is_empty() || endpoint == Endpoint::Cron {
        return Ok(reply.accepted(&endpoint, &recorded.method, &active));
    }
    active.extend(reply.limited.iter().filter(|limit| !active.contains(limit)).cloned().collect::<Vec<_>>());
    Err(Refusal { error: ErrorResponse::json(429, LIMITED, &[]), limits: active })
}

/// The envelopes of a body, copied out of it; none when the one that there is is the whole body, which need not be copied.
fn owned(envelopes: Vec<Cow<'_, [u8]>>, body: usize) -> Option<Vec<Vec<u8>>> {
    match envelopes.as_slice() {
        [Cow::Borrowed(bytes)] if bytes.len() == body => None,
        _ => Some(envelopes.into_iter().map(Cow::into_owned).collect()),
    }
}

/// What of OpenTelemetry would fit in no container is not read in the first place.
fn limits_of(endpoint: &Endpoint) -> Limits {
    let limits = Limits::default();
    match endpoint {
        Endpoint::Otlp => Limits { envelope: limits.container, ..limits },
        _ => limits,
    }
}

/// Fails for what may not come from outside. Gives the id for an event that brings none.
fn check(
    envelope: &Envelope<'_>,
    project: ProjectId,
    key: PublicKey,
    limits: &Limits,
) -> Result<Option<EventId>, ErrorResponse> {
    envelope.check_request(project, key).map_err(|error| error.response())?;
    envelope.check_external().map_err(|error| error.response())?;
    limits.check(envelope).map_err(|error| error.response())?;
    let makes_event = envelope.items().iter().any(Item::creates_event);
    Ok((envelope.event_id().is_none() && makes_event).then(EventId::random))
}

/// What the answer will say.
#[derive(Default)]
struct Reply {
    event_id: Option<EventId>,
    /// The known limits that something in the request falls under.
    limited: Vec<RateLimit>,
    otlp: Option<OtlpEncoding>,
}

impl Reply {
    fn note(&mut self, envelope: &Envelope<'_>, fallback_id: Option<EventId>, limits: &[RateLimit]) {
        self.event_id = self.event_id.or(envelope.event_id()).or(fallback_id);
        if limits.is_empty() {
            return;
        }
        let quantities = envelope.quantities();
        let covers = |limit: &&RateLimit| is_covered(limit, &quantities);
        self.limited.extend(limits.iter().filter(covers).cloned());
    }

    fn accepted(&self, endpoint: &Endpoint, method: &str, limits: &[RateLimit]) -> Response {
        let id = self.event_id.map(|id| id.to_string());
        let mut response = match endpoint {
            Endpoint::Otlp => {
                let encoding = self.otlp.unwrap_or(OtlpEncoding::Json);
                ([(CONTENT_TYPE, encoding.content_type())], encoding.taken()).into_response()
            }
            Endpoint::Store if method == "GET" => ([(CONTENT_TYPE, "image/gif")], PIXEL).into_response(),
            Endpoint::Security => StatusCode::OK.into_response(),
            Endpoint::Minidump => {
                let id = self.event_id.map(|id| uuid::Uuid::from_u128(id.as_u128()).to_string());
                id.unwrap_or_default().into_response()
            }
            Endpoint::Attachments => StatusCode::CREATED.into_response(),
            Endpoint::Cron => StatusCode::ACCEPTED.into_response(),
            Endpoint::Nel => axum::Json(json!({})).into_response(),
            _ => {
                let body = id.map_or_else(|| "{}".to_owned(), |id| format!("{{\"id\":\"{id}\"}}"));
                ([(CONTENT_TYPE, "application/json")], body).into_response()
            }
        };
        if *endpoint != Endpoint::Cron {
            put_limits(response.headers_mut(), limits);
        }
        response
    }
}

fn is_covered(limit: &RateLimit, quantities: &Quantities) -> bool {
    let mut counted = quantities.iter().map(|(category, _)| category);
    limit.categories.is_empty() || counted.any(|category| limit.categories.contains(&category))
}

/// The headers that tell an SDK what not to send for how long.
fn put_limits(headers: &mut HeaderMap, limits: &[RateLimit]) {
    if let (Some(seconds), Ok(value)) =
        (RateLimits::retry_after(limits), HeaderValue::try_from(RateLimits::format_header(limits)))
    {
        headers.insert(RATE_LIMITS, value);
        headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
}

fn headers_of(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect()
}

/// What the request tells beside its body; an address that a proxy tells goes before that of the connection.
fn facts_of(recorded: &RecordedRequest, decoded: &DecodedRequest<'_>, peer: Option<IpAddr>) -> RequestFacts {
    RequestFacts {
        client_ip: decoded.client_ip.as_deref().and_then(|address| address.parse().ok()).or(peer),
        client: decoded.auth.client_parts().map(|(name, version)| format!("{name}/{version}")),
        origin: recorded.origin().map(str::to_owned),
        key: Some(decoded.auth.public_key),
    }
}

fn not_queued() -> ErrorResponse {
    ErrorResponse::json(503, "failed to queue envelope", &[])
}

/// A refusal, with the limits that it tells.
struct Refusal {
    error: ErrorResponse,
    limits: Vec<RateLimit>,
}

impl From<ErrorResponse> for Refusal {
    fn from(error: ErrorResponse) -> Self {
        Self { error, limits: Vec::new() }
    }
}

impl From<RequestError> for Refusal {
    fn from(error: RequestError) -> Self {
        error.response().into()
    }
}

impl Refusal {
    /// As a response; OpenTelemetry has a form of its own.
    fn into_response(self, otlp: Option<OtlpEncoding>) -> Response {
        let status = StatusCode::from_u16(self.error.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let (kind, body) = match otlp {
            Some(encoding) => (Some(encoding.content_type()), Body::from(encoding.status(&self.error))),
            None => (self.error.content_type, Body::from(self.error.body)),
        };
        let mut response = (status, body).into_response();
        response.headers_mut().remove(CONTENT_TYPE);
        if let Some(kind) = kind {
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
        }
        put_limits(response.headers_mut(), &self.limits);
        response
    }
}
