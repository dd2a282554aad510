//! The typed client of Sentry's Web API, and the client of its ingest endpoint.
//!
//! A [`Request`] says what is asked and of which type the answer is; a [`Client`] adds who asks, sends it through a
//! [`Transport`], repeats what is safe to repeat, follows pages and gives errors by what they mean. It must not read
//! the environment, print, or know where its settings came from.

mod error;
pub mod ingest;
mod kept;
mod request;
pub mod resources;
mod transport;

use std::sync::Arc;

use bytes::Bytes;
use futures_util::Stream;
use futures_util::stream::try_unfold;
use serde::de::DeserializeOwned;
use url::Url;

pub use error::ClientError;
pub use kept::Kept;
pub use request::{Request, RequestBody};
pub use transport::{BoxFuture, Transport, TransportError};

use crate::secret::Secret;

/// A server's Web API, as one caller sees it.
pub struct Client {
    transport: Arc<dyn Transport>,
    base: Url,
    token: Option<Secret>,
}

/// How far a list is followed.
#[derive(Debug, Clone, Default)]
pub struct Paging {
    /// At most this many rows; none means all.
    pub limit: Option<usize>,
    /// At most this many pages; none means all.
    pub pages: Option<usize>,
    /// Where to begin, as a server's cursor.
    pub cursor: Option<String>,
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
    /// A client of the server at `base` (its root: scheme, host and port).
    pub fn new(transport: Arc<dyn Transport>, base: Url, token: Option<Secret>) -> Self {
        Self { transport, base, token }
    }

    /// The server's address.
    pub const fn base(&self) -> &Url {
        &self.base
    }

    /// Asks and gives the answer.
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
        // An empty body stands for nothing.
        let text: &[u8] = if body.is_empty() { b"null" } else { &body };
        let value =
            serde_json::from_slice(text).map_err(|source| ClientError::Decode { what: request.describe(), source })?;
        Ok(Answer { value, status: parts.status, headers: parts.headers })
    }

    /// Asks and gives the answer's bytes as they are.
    ///
    /// # Errors
    /// [`ClientError`], by what it means.
    pub async fn send_raw<T>(&self, request: &Request<T>) -> Result<http::Response<Bytes>, ClientError> {
        let message = request.to_http(&self.base, self.token.as_ref())?;
        let response = self.transport.send(message).await?;
        if response.status().is_success() { Ok(response) } else { Err(ClientError::of(&request.describe(), &response)) }
    }

    /// All rows of a list, page after page; an error on the way is an error.
    pub fn rows<T: DeserializeOwned + 'static>(
        &self,
        request: Request<Vec<T>>,
        paging: Paging,
    ) -> impl Stream<Item = Result<T, ClientError>> {
        let first = (request, paging.cursor.clone(), Vec::<T>::new().into_iter(), 0_usize, true);
        let (limit, pages) = (paging.limit.unwrap_or(usize::MAX), paging.pages.unwrap_or(usize::MAX));
        let stream = try_unfold(first, move |(request, mut cursor, mut page, mut asked, mut more)| async move {
            loop {
                if let Some(row) = page.next() {
                    return Ok(Some((row, (request, cursor, page, asked, more))));
                }
                if !more || asked == pages {
                    return Ok(None);
                }
                let answer = self.send_whole(request.clone().at_cursor(cursor.as_deref())).await?;
                asked += 1;
                cursor = request::next_cursor(&answer.headers);
                more = cursor.is_some();
                page = answer.value.into_iter();
            }
        });
        futures_util::StreamExt::take(stream, limit)
    }
}
