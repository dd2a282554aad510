//! Pages of lists: cursors in, `Link` headers out (API §A.4).

use axum::Json;
use axum::extract::{FromRequestParts, OriginalUri};
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::request::Parts;
use serde::Serialize;
use url::{Url, form_urlencoded};

use super::ApiError;

/// The page of a list that is asked for, by `cursor` and `per_page` (or `limit`).
#[derive(Debug, Clone)]
pub struct Page {
    /// The number of rows before it.
    pub offset: usize,
    /// How many rows it has at most, 1 to 100.
    pub size: usize,
    path: String,
    query: Vec<(String, String)>,
}

impl<S: Sync> FromRequestParts<S> for Page {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, ApiError> {
        let uri = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |original| &original.0);
        let query: Vec<(String, String)> =
            form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).into_owned().collect();
        let find = |wanted: &str| query.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
        let refuse = |message: &str| ApiError::detail(StatusCode::BAD_REQUEST, message);
        let size = match find("per_page").or_else(|| find("limit")).filter(|size| !size.is_empty()) {
            None => 100,
            Some(text) => text
                .parse()
                .ok()
                .filter(|size| (1..=100).contains(size))
                .ok_or_else(|| refuse("Invalid per_page value. Must be between 1 and 100."))?,
        };
        let offset = match find("cursor").filter(|cursor| !cursor.is_empty()) {
            None => 0,
            Some(cursor) => cursor
                .split(':')
                .nth(1)
                .and_then(|offset| offset.parse().ok())
                .ok_or_else(|| refuse("Invalid cursor parameter."))?,
        };
        let path = uri.path().to_owned();
        Ok(Self { offset, size, path, query })
    }
}

impl Page {
    /// The answer for this page. `rows` are the rows from [`Page::offset`] on, one more than [`Page::size`] if there
    /// are more; `base` is the server's address.
    pub fn answer<T: Serialize>(&self, base: &Url, mut rows: Vec<T>) -> Response {
        let more = rows.len() > self.size;
        rows.truncate(self.size);
        let previous = format!("0:{}:1", self.offset.saturating_sub(self.size));
        let next = format!("0:{}:0", self.offset + self.size);
        let links = format!(
            "{}, {}",
            self.link(base, "previous", self.offset > 0, &previous),
            self.link(base, "next", more, &next)
        );
        ([(http::header::LINK, links)], Json(rows)).into_response()
    }

    /// The answer for this page of a list that is all in memory.
    pub fn cut<T: Serialize>(&self, base: &Url, rows: Vec<T>) -> Response {
        let rows = rows.into_iter().skip(self.offset).take(self.size + 1).collect();
        self.answer(base, rows)
    }

    fn link(&self, base: &Url, relation: &str, results: bool, cursor: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(self.query.iter().filter(|(name, _)| name != "cursor"));
        let query = query.finish();
        let root = base.as_str().trim_end_matches('/');
        format!(
            "<{root}{}?{query}&cursor={cursor}>; rel=\"{relation}\"; results=\"{results}\"; cursor=\"{cursor}\"",
            self.path
        )
    }
}
