//! A request as a value: method, path segments, query, body, and the type of its answer.

use std::marker::PhantomData;

use bytes::Bytes;
use http::{HeaderMap, Method};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use url::Url;

use super::ClientError;
use crate::secret::Secret;

/// What stays as it is in a path segment and in a query (RFC 3986's unreserved characters).
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A body.
#[derive(Debug, Clone)]
pub struct RequestBody {
    /// Its `Content-Type`.
    pub content_type: String,
    /// Its bytes.
    pub bytes: Bytes,
}

/// A request to the Web API whose answer is a `T`.
#[derive(Debug)]
pub struct Request<T> {
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    body: Option<RequestBody>,
    fault: Option<String>,
    answer: PhantomData<fn() -> T>,
}

impl<T> Clone for Request<T> {
    fn clone(&self) -> Self {
        Self {
            method: self.method.clone(),
            path: self.path.clone(),
            query: self.query.clone(),
            body: self.body.clone(),
            fault: self.fault.clone(),
            answer: PhantomData,
        }
    }
}

impl<T> Request<T> {
    /// A request for a path below `/api/0/`, given as segments, each of which is encoded.
    pub fn new(method: Method, segments: &[&str]) -> Self {
        let mut path = String::from("/api/0/");
        let mut fault = None;
        for segment in segments {
            if matches!(*segment, "" | "." | "..") {
                fault = Some(format!("`{segment}` cannot stand in a path"));
            }
            path.extend(utf8_percent_encode(segment, ENCODED));
            path.push('/');
        }
        Self { method, path, query: Vec::new(), body: None, fault, answer: PhantomData }
    }

    /// A `GET`.
    pub fn get(segments: &[&str]) -> Self {
        Self::new(Method::GET, segments)
    }

    /// A `POST`.
    pub fn post(segments: &[&str]) -> Self {
        Self::new(Method::POST, segments)
    }

    /// A `PUT`.
    pub fn put(segments: &[&str]) -> Self {
        Self::new(Method::PUT, segments)
    }

    /// A `DELETE`.
    pub fn delete(segments: &[&str]) -> Self {
        Self::new(Method::DELETE, segments)
    }

    /// Adds a parameter to the query.
    #[must_use]
    pub fn query(mut self, name: &str, value: impl ToString) -> Self {
        self.query.push((name.to_owned(), value.to_string()));
        self
    }

    /// Adds a parameter to the query, if there is a value.
    #[must_use]
    pub fn query_some(self, name: &str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.query(name, value),
            None => self,
        }
    }

    /// Sets a JSON body.
    #[must_use]
    pub fn json(mut self, body: &impl Serialize) -> Self {
        match serde_json::to_vec(body) {
            Ok(bytes) => {
                let content_type = "application/json".to_owned();
                self.body = Some(RequestBody { content_type, bytes: bytes.into() });
            }
            Err(error) => self.fault = Some(format!("the body cannot be written as JSON: {error}")),
        }
        self
    }

    /// Sets a body.
    #[must_use]
    pub fn body(mut self, body: RequestBody) -> Self {
        self.body = Some(body);
        self
    }

    /// The method and the path, for messages.
    pub fn describe(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// The same request for the page at a cursor; a first page is asked for with an empty one, as sentry-cli does.
    pub(super) fn at_cursor(mut self, cursor: Option<&str>) -> Self {
        self.query.retain(|(name, _)| name != "cursor");
        self.query("cursor", cursor.unwrap_or_default())
    }

    /// The request as it is sent.
    pub(super) fn to_http(&self, base: &Url, token: Option<&Secret>) -> Result<http::Request<Bytes>, ClientError> {
        if let Some(fault) = &self.fault {
            return Err(ClientError::Request { what: self.describe(), message: fault.clone() });
        }
        let mut address = format!("{}{}", base.as_str().trim_end_matches('/'), self.path);
        for (number, (name, value)) in self.query.iter().enumerate() {
            address.push(if number == 0 { '?' } else { '&' });
            address.extend(utf8_percent_encode(name, ENCODED));
            address.push('=');
            address.extend(utf8_percent_encode(value, ENCODED));
        }
        let mut request = http::Request::builder().method(self.method.clone()).uri(address);
        if let Some(token) = token {
            request = request.header(http::header::AUTHORIZATION, format!("Bearer {}", token.expose()));
        }
        let body = match &self.body {
            Some(body) => {
                request = request.header(http::header::CONTENT_TYPE, &body.content_type);
                body.bytes.clone()
            }
            None => Bytes::new(),
        };
        request.body(body).map_err(|error| ClientError::Request { what: self.describe(), message: error.to_string() })
    }
}

/// The cursor of the next page, if there is one (API §A.4).
pub(super) fn next_cursor(headers: &HeaderMap) -> Option<String> {
    let links = headers.get(http::header::LINK)?.to_str().ok()?;
    let attribute = |link: &str, name: &str| {
        let start = link.find(&format!("{name}=\""))? + name.len() + 2;
        link.get(start..)?.split('"').next().map(str::to_owned)
    };
    links
        .split(',')
        .find(|link| link.contains("rel=\"next\"") && link.contains("results=\"true\""))
        .and_then(|link| attribute(link, "cursor"))
}
