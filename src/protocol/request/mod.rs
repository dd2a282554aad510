//! A request to an ingest endpoint, recorded or live: which endpoint it is, who sends it, and the envelopes in it.
//!
//! Every endpoint's body becomes envelopes, so that what follows has one kind of thing to read.

mod content;
mod error;
mod route;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use serde::Deserialize;

pub use error::RequestError;
pub use route::Endpoint;

use super::auth::{Auth, AuthError};
use super::encoding::{ContentEncoding, decode_body, decode_body_of, decoded_len};
use super::envelope::EnvelopeError;
use super::item::Limits;
use super::otlp::OtlpEncoding;
use crate::model::ProjectId;

/// One HTTP request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordedRequest {
    /// Such as `POST`.
    pub method: String,
    /// The path without the query.
    pub path: String,
    /// The query without its `?`.
    pub query: Option<String>,
    /// The headers in their order.
    pub headers: Vec<(String, String)>,
    /// The body, chunks joined, encoding not undone.
    pub body: Vec<u8>,
}

/// What a request holds, its encoding undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodedRequest<'a> {
    /// Where it was sent.
    pub endpoint: Endpoint,
    /// The project in the path; none for `/api/store/`, whose key says it.
    pub project_id: Option<ProjectId>,
    /// Who sends it.
    pub auth: Auth,
    /// The sender's address as the proxies before us tell it.
    pub client_ip: Option<String>,
    /// The envelopes, as bytes for [`super::Envelope::parse`]: one, but for lists of security reports, and for
    /// OpenTelemetry, where there are as many as are needed.
    pub envelopes: Vec<Cow<'a, [u8]>>,
}

#[derive(Deserialize)]
struct Metadata {
    method: String,
    path: String,
    headers: Vec<(String, String)>,
}

impl RecordedRequest {
    /// A request from its parts; `target` is the path with its query.
    pub fn new(method: &str, target: &str, headers: Vec<(String, String)>, body: Vec<u8>) -> Self {
        let (path, query) = match target.split_once('?') {
            Some((path, query)) => (path, Some(query.to_owned())),
            None => (target, None),
        };
        Self { method: method.to_owned(), path: path.to_owned(), query, headers, body }
    }

    /// A request recorded as two files: `{"method","path","headers":[[name,value],…]}`, and the body.
    pub fn from_metadata(metadata: &[u8], body: Vec<u8>) -> Result<Self, RequestError> {
        let metadata: Metadata =
            serde_json::from_slice(metadata).map_err(|error| RequestError::Metadata(error.to_string()))?;
        Ok(Self::new(&metadata.method, &metadata.path, metadata.headers, body))
    }

    /// The first header of a name, in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Where it was sent.
    pub fn endpoint(&self) -> Endpoint {
        route::Route::of(&self.path).endpoint
    }

    /// How an answer of OpenTelemetry's endpoint is encoded: as the request is, or as JSON; none for other endpoints.
    pub fn otlp_encoding(&self) -> Option<OtlpEncoding> {
        let named = || OtlpEncoding::of(self.header("content-type").unwrap_or_default());
        (self.endpoint() == Endpoint::Otlp).then(|| named().unwrap_or(OtlpEncoding::Json))
    }

    /// The address of the sender as the proxies tell it: the first of `X-Forwarded-For`, else `X-Real-IP`.
    pub fn client_ip(&self) -> Option<&str> {
        let forwarded = self.header("x-forwarded-for").and_then(|chain| chain.split(',').next());
        forwarded.or_else(|| self.header("x-real-ip")).map(str::trim).filter(|address| !address.is_empty())
    }

    /// The page that sent it, for the check of allowed domains.
    pub fn origin(&self) -> Option<&str> {
        self.header("origin").filter(|origin| *origin != "null").or_else(|| self.header("referer"))
    }

    /// Who sends the request, without a look at its body; none for an envelope that names its sender inside.
    ///
    /// # Errors
    /// When the endpoint does not take the request, or the sender's credentials are wrong.
    pub fn sender(&self) -> Result<Option<Auth>, RequestError> {
        self.sender_at(&route::Route::of(&self.path))
    }

    fn sender_at(&self, route: &route::Route<'_>) -> Result<Option<Auth>, RequestError> {
        if !route.endpoint.allows(&self.method) {
            return Err(match route.endpoint {
                Endpoint::NotFound => RequestError::NotFound,
                _ => RequestError::MethodNotAllowed,
            });
        }
        project_of(route)?;
        let headers = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let auth = Auth::from_request(headers, self.query.as_deref(), route.key)?;
        if auth.is_none() && route.endpoint != Endpoint::Envelope {
            return Err(AuthError::Missing.into());
        }
        Ok(auth)
    }

    /// The project that the path names.
    ///
    /// # Errors
    /// When it names one that is no number.
    pub fn project_id(&self) -> Result<Option<ProjectId>, RequestError> {
        project_of(&route::Route::of(&self.path))
    }

    /// Authenticates the request, undoes its encoding and makes envelopes of its body.
    pub fn decode(&self, limits: &Limits) -> Result<DecodedRequest<'_>, RequestError> {
        let route = route::Route::of(&self.path);
        let auth = self.sender_at(&route)?;
        let project_id = project_of(&route)?;
        let body = self.decoded_body(limits)?;
        let auth = match auth {
            Some(auth) => auth,
            None => auth_of_envelope(&body)?,
        };
        let envelopes = content::envelopes(self, &route, body, limits)?;
        let client_ip = self.client_ip().map(str::to_owned);
        Ok(DecodedRequest { endpoint: route.endpoint, project_id, auth, client_ip, envelopes })
    }

    /// The body with its content encoding undone.
    pub fn decoded_body(&self, limits: &Limits) -> Result<Cow<'_, [u8]>, RequestError> {
        Ok(decode_body(self.encoding()?, &self.body, limits.envelope)?)
    }

    /// The body with its content encoding undone, when it may be large: it is seen to be within the limits before
    /// there is memory for it, and then there is no more than it takes.
    pub fn decoded_large_body(&self, limits: &Limits) -> Result<Cow<'_, [u8]>, RequestError> {
        let encoding = self.encoding()?;
        let length = decoded_len(encoding, &self.body, limits.envelope)?;
        Ok(decode_body_of(encoding, &self.body, length)?)
    }

    fn encoding(&self) -> Result<ContentEncoding, RequestError> {
        let named = self.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("content-encoding"));
        let encodings: Vec<&str> = named.map(|(_, value)| value.as_str()).collect();
        Ok(ContentEncoding::from_header(&encodings.join(","))?)
    }
}

fn project_of(route: &route::Route<'_>) -> Result<Option<ProjectId>, RequestError> {
    route.project.map(|segment| segment.parse().map_err(|_| AuthError::BadProject.into())).transpose()
}

/// The key in the `dsn` of an envelope's first line.
fn auth_of_envelope(body: &[u8]) -> Result<Auth, RequestError> {
    if body.is_empty() {
        return Err(EnvelopeError::EmptyBody.into());
    }
    let line = body.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let bad = |cause: String| RequestError::from(AuthError::BadEnvelopeHeader(cause));
    match super::Envelope::parse(line) {
        Err(EnvelopeError::InvalidHeader(cause)) => Err(bad(cause)),
        Err(error) => Err(bad(error.to_string())),
        Ok(envelope) => {
            let headers = envelope.headers();
            let missing = || bad(format!("missing field `dsn` at line 1 column {}", line.len()));
            let dsn = headers.dsn.as_ref().ok_or_else(missing)?;
            let client = headers.sdk().map(|sdk| format!("{}/{}", sdk.name, sdk.version));
            Ok(Auth::from_dsn(dsn, headers.client.clone().or(client)))
        }
    }
}
