//! HTTP, by reqwest: connections kept open, HTTP/2 where the server offers it, answers unpacked, proxies.
//!
//! Nothing is repeated and no redirect is followed here.

use std::error::Error;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderValue, Request, Response};
use tokio::time::Instant;
use url::Url;

use super::transport::{BoxFuture, Transport, TransportError, TransportFault};
use crate::secret::Secret;

/// The fewest bytes of an answer that must come in a second.
const SLOWEST: u64 = 64;

/// How connections are made.
#[derive(Debug, Clone)]
pub struct HttpOptions {
    /// For opening a connection. Default 10 s.
    pub connect_timeout: Duration,
    /// Between two pieces of an answer. Default 30 s. In that time 64 bytes a second must come on average, so
    /// that a server that sends a byte now and then does not hold the client for ever.
    pub read_timeout: Duration,
    /// No answer may be longer, unpacked. Default 64 MiB.
    pub max_response_bytes: usize,
    /// What the client calls itself.
    pub user_agent: String,
    /// Sent with each request besides its own headers.
    pub headers: HeaderMap,
    /// The proxy; without one those of the system (`http_proxy`, `https_proxy`, `no_proxy`) are used.
    pub proxy: Option<Proxy>,
    /// Whether the system's proxies are used. Default true.
    pub system_proxy: bool,
    /// Certificates that are trusted besides the system's, as PEM.
    pub extra_certificates: Vec<Vec<u8>>,
    /// Accept any certificate: only for who asked for it by name.
    pub insecure: bool,
    /// Nothing but `http` is spoken: the system's certificates, which take longer to read than a small request takes,
    /// are left alone.
    pub without_tls: bool,
}

/// A proxy for all requests.
#[derive(Debug, Clone)]
pub struct Proxy {
    /// Its address.
    pub url: Url,
    /// Name and password.
    pub credentials: Option<(String, Secret)>,
}

impl Default for HttpOptions {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            read_timeout: Duration::from_secs(30),
            max_response_bytes: 64 << 20,
            user_agent: concat!("vidette/", env!("CARGO_PKG_VERSION")).to_owned(),
            headers: HeaderMap::new(),
            proxy: None,
            system_proxy: true,
            extra_certificates: Vec::new(),
            insecure: false,
            without_tls: false,
        }
    }
}

/// The options cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct HttpSetupError(String);

impl HttpOptions {
    /// A reqwest client with these options.
    pub(super) fn builder(&self) -> Result<reqwest::ClientBuilder, HttpSetupError> {
        // Another part of the process may have installed it already, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(self.connect_timeout)
            .read_timeout(self.read_timeout)
            .user_agent(&self.user_agent)
            .default_headers(self.headers.clone());
        if let Some(proxy) = &self.proxy {
            let wrong = |error: reqwest::Error| HttpSetupError(format!("the proxy cannot be used: {error}"));
            let mut settings = reqwest::Proxy::all(proxy.url.as_str()).map_err(wrong)?;
            if let Some((name, password)) = &proxy.credentials {
                settings = settings.basic_auth(name, password.expose());
            }
            builder = builder.proxy(settings.no_proxy(reqwest::NoProxy::from_env()));
        } else if !self.system_proxy {
            builder = builder.no_proxy();
        }
        if self.without_tls {
            builder = builder.tls_certs_only([]);
        }
        for pem in &self.extra_certificates {
            let certificates = reqwest::Certificate::from_pem_bundle(pem)
                .map_err(|error| HttpSetupError(format!("a certificate cannot be used: {}", deepest_cause(&error))))?;
            builder = builder.tls_certs_merge(certificates);
        }
        Ok(builder.tls_danger_accept_invalid_certs(self.insecure))
    }
}

/// HTTP.
#[derive(Debug)]
pub struct HttpTransport {
    client: reqwest::Client,
    read_timeout: Duration,
    max_response_bytes: usize,
}

impl HttpTransport {
    /// With these options; nothing is sent yet.
    ///
    /// # Errors
    /// [`HttpSetupError`] for options that cannot be used.
    pub fn new(options: &HttpOptions) -> Result<Self, HttpSetupError> {
        let client = options.builder()?.build().map_err(|error| HttpSetupError(deepest_cause(&error)))?;
        Ok(Self { client, read_timeout: options.read_timeout, max_response_bytes: options.max_response_bytes })
    }

    async fn exchange(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let host = host(request.uri());
        let (parts, body) = request.into_parts();
        let unsendable = |message: String| TransportError {
            fault: TransportFault::Unsendable,
            message: format!("{host}: {message}"),
        };
        let url = Url::parse(&parts.uri.to_string()).map_err(|error| unsendable(error.to_string()))?;
        let outgoing = self.client.request(parts.method, url).headers(parts.headers).body(body);
        let mut response = outgoing.send().await.map_err(|error| fault(&error, &host))?;
        let mut read = BytesMut::new();
        let mut pace = Pace::new(self.read_timeout);
        while let Some(chunk) = response.chunk().await.map_err(|error| fault(&error, &host))? {
            if read.len() + chunk.len() > self.max_response_bytes {
                let message = format!("{host}: the answer is longer than {} MiB", self.max_response_bytes >> 20);
                return Err(TransportError { fault: TransportFault::TooLarge, message });
            }
            if !pace.keeps_up(chunk.len()) {
                let message = format!("{host} sends its answer too slowly");
                return Err(TransportError { fault: TransportFault::ReadTimeout, message });
            }
            read.extend_from_slice(&chunk);
        }
        let mut answer = Response::new(read.freeze());
        *answer.status_mut() = response.status();
        *answer.headers_mut() = std::mem::take(response.headers_mut());
        Ok(answer)
    }
}

impl Transport for HttpTransport {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

/// Whether enough of an answer comes in each stretch of time.
struct Pace {
    stretch: Duration,
    began: Instant,
    bytes: u64,
}

impl Pace {
    fn new(stretch: Duration) -> Self {
        Self { stretch, began: Instant::now(), bytes: 0 }
    }

    fn keeps_up(&mut self, bytes: usize) -> bool {
        self.bytes = self.bytes.saturating_add(bytes as u64);
        let elapsed = self.began.elapsed();
        if elapsed < self.stretch {
            return true;
        }
        let enough = u128::from(SLOWEST) * elapsed.as_millis() / 1_000;
        let keeps_up = u128::from(self.bytes) >= enough;
        *self = Self::new(self.stretch);
        keeps_up
    }
}

/// A header value that is not logged.
pub(super) fn sensitive(value: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(value).ok()?;
    value.set_sensitive(true);
    Some(value)
}

fn host(uri: &http::Uri) -> String {
    uri.authority()
        .map(|authority| authority.as_str().rsplit('@').next().unwrap_or_default().to_owned())
        .unwrap_or_default()
}

fn fault(error: &reqwest::Error, host: &str) -> TransportError {
    let cause = deepest_cause(error);
    let (fault, message) = match (error.is_connect(), error.is_timeout()) {
        (true, true) => (TransportFault::ConnectTimeout, format!("{host} cannot be reached: no connection in time")),
        (true, false) => (TransportFault::Connect, format!("{host} cannot be reached: {cause}")),
        (false, true) => (TransportFault::ReadTimeout, format!("{host} does not answer")),
        (false, false) => (TransportFault::Interrupted, format!("the connection to {host} broke: {cause}")),
    };
    TransportError { fault, message }
}

/// The innermost cause of an error: what the system says, without the URL.
pub(super) fn deepest_cause(error: &reqwest::Error) -> String {
    let mut cause: &dyn Error = error;
    while let Some(below) = cause.source() {
        cause = below;
    }
    cause.to_string()
}
