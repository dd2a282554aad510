//! Who may use the Web API of a listening server.
//!
//! Ingest is open to whoever has a DSN. All else is not for web pages of other origins, whoever's browser they run in:
//! the names and origins that a request claims must be the server's own. Where others than this machine can connect,
//! a token is demanded as well. In process there is no guard.

use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use http::header::{AUTHORIZATION, HOST, HeaderName, ORIGIN, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};

use super::access::Caller;
use super::{ApiError, Backend, ingest, tokens};
use crate::secret::Secret;

const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
/// What everybody may ask for, as far as names and origins are right.
const OPEN: [&str; 2] = ["/health", "/api/settings/"];

/// What a listening server demands.
#[derive(Debug, Clone)]
pub struct Guard {
    /// Whether a token is demanded.
    pub demands_tokens: bool,
    /// The names that clients may call the server by, without a port; any where there are none.
    pub hosts: Vec<String>,
    /// A token that is good for everything as long as the server runs.
    pub session: Option<Secret>,
}

/// The router behind the guard.
pub fn guarded(router: Router, backend: Arc<Backend>, guard: Guard) -> Router {
    router.layer(from_fn_with_state(Arc::new((backend, guard)), watch))
}

async fn watch(State(post): State<Arc<(Arc<Backend>, Guard)>>, request: Request, next: Next) -> Response {
    let (backend, guard) = &*post;
    let started = Instant::now();
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let response = if ingest::is_ingest(&path) {
        // No route has its path: there is nothing to look for on the way.
        ingest::answer(Arc::clone(backend), request).await
    } else {
        guard.pass(backend, request, next).await
    };
    // The query is left out: it may hold a key, or what somebody is looking for.
    tracing::info!(%method, path, status = response.status().as_u16(), took = ?started.elapsed(), "request");
    response
}

impl Guard {
    async fn pass(&self, backend: &Backend, mut request: Request, next: Next) -> Response {
        match self.admit(backend, &request) {
            Ok(caller) => {
                request.extensions_mut().insert(caller);
                next.run(request).await
            }
            Err(refusal) => refused(refusal),
        }
    }

    fn admit(&self, backend: &Backend, request: &Request) -> Result<Caller, ApiError> {
        let headers = request.headers();
        self.check_names(headers, request.uri()).map_err(|why| forbidden(&why))?;
        let presented = bearer(headers);
        let path = request.uri().path();
        let is_open = OPEN.contains(&path) || (request.method() == Method::GET && super::is_of_the_page(path));
        match presented {
            None if self.demands_tokens && !is_open => {
                Err(unauthorized("Authentication credentials were not provided."))
            }
            None => Ok(Caller::default()),
            Some(token) => self.caller(backend, &token),
        }
    }

    /// What the bearer of a token may do.
    fn caller(&self, backend: &Backend, token: &Secret) -> Result<Caller, ApiError> {
        if self.session.as_ref().is_some_and(|session| same(session.expose(), token.expose())) {
            return Ok(Caller::default());
        }
        match tokens::find(&backend.store, token)? {
            Some(known) => Ok(Caller { scopes: Some(known.scopes) }),
            None if self.demands_tokens => Err(unauthorized("Invalid token")),
            // Where no token is needed any will do; but one for CI shows the limits that it would have elsewhere.
            None if token.expose().starts_with("sntrys_") => Ok(Caller { scopes: Some(vec!["org:ci".to_owned()]) }),
            None => Ok(Caller::default()),
        }
    }

    /// A page that got its name to point at this machine, or that sends from elsewhere, gives itself away here.
    fn check_names(&self, headers: &HeaderMap, uri: &Uri) -> Result<(), String> {
        let host = headers.get(HOST).and_then(|host| host.to_str().ok());
        let host = host.or_else(|| uri.authority().map(http::uri::Authority::as_str)).unwrap_or_default();
        let name = host.parse::<http::uri::Authority>().map(|authority| authority.host().to_owned());
        let name = name.unwrap_or_default();
        if !self.hosts.is_empty() && !self.hosts.iter().any(|known| known.eq_ignore_ascii_case(&name)) {
            return Err(format!("this server is not called `{name}`"));
        }
        if let Some(origin) = headers.get(ORIGIN).map(|origin| origin.to_str().unwrap_or("null")) {
            let of_ours = origin.split_once("://").is_some_and(|(_, authority)| authority.eq_ignore_ascii_case(host));
            if !of_ours {
                return Err(format!("pages of `{origin}` may not use this server"));
            }
        }
        match headers.get(FETCH_SITE).map(HeaderValue::as_bytes) {
            // A link from elsewhere may lead to the page, which holds nothing and lets nobody frame it.
            Some(_) if super::is_of_the_page(uri.path()) => Ok(()),
            Some(b"cross-site" | b"same-site") => Err("other pages may not use this server".to_owned()),
            _ => Ok(()),
        }
    }
}

/// The token of `Authorization: Bearer`.
fn bearer(headers: &HeaderMap) -> Option<Secret> {
    let value = headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| Secret::new(token.trim()))
}

/// Compares without telling by the time it takes how much was right.
fn same(known: &str, presented: &str) -> bool {
    let differences = known.bytes().zip(presented.bytes()).fold(0, |found, (one, other)| found | (one ^ other));
    known.len() == presented.len() && differences == 0
}

fn unauthorized(detail: &str) -> ApiError {
    ApiError::detail(StatusCode::UNAUTHORIZED, detail)
}

fn forbidden(why: &str) -> ApiError {
    ApiError::detail(StatusCode::FORBIDDEN, why)
}

/// The answer to a refusal; one for want of a token says which kind is wanted.
fn refused(refusal: ApiError) -> Response {
    let mut response = refusal.into_response();
    if response.status() == StatusCode::UNAUTHORIZED {
        response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    response
}
