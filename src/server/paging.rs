//! Pages of lists: cursors in, `Link` headers out (API §A.4).

use axum::Json;
use axum::extract::FromRequestParts;
use axum::response::{IntoResponse as _, Response};
use http::Uri;
use http::request::Parts;
use serde::Serialize;
use url::{Url, form_urlencoded};

use super::ApiError;
use super::extract::Parameters;
use crate::model::{EventId, Timestamp};
use crate::store::{EventOrder, EventRow, EventSearch};

/// Rows of a page where none are asked for, and at most.
const PAGE: usize = 100;

/// The page of a list that is asked for, by `cursor` and `per_page` (or `limit`).
///
/// Cursors are `0:OFFSET:0`, OFFSET being the number of rows before the page. Those of events in the order of time say
/// as well which event the page comes after, so that going on costs the same at every depth: `MILLIS.ID:OFFSET:0`.
#[derive(Debug, Clone)]
pub(crate) struct Page {
    /// The number of rows before it.
    pub(crate) offset: usize,
    /// How many rows it has at most, 1 to 100.
    pub(crate) size: usize,
    /// The event before it, in a list by time, where the cursor says so.
    after: Option<(Timestamp, EventId)>,
    path: String,
    parameters: Parameters,
}

impl<S: Sync> FromRequestParts<S> for Page {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, ApiError> {
        Self::of(&parts.uri, PAGE)
    }
}

impl Page {
    /// The page that an address asks for, of a list whose pages have at most this many rows.
    ///
    /// # Errors
    /// 400 for a size or a place that cannot be.
    pub(crate) fn of(uri: &Uri, most: usize) -> Result<Self, ApiError> {
        let parameters = Parameters::of(uri);
        let size =
            match parameters.first("per_page").or_else(|| parameters.first("limit")) {
                None => PAGE.min(most),
                Some(text) => text.parse().ok().filter(|size| (1..=most).contains(size)).ok_or_else(|| {
                    ApiError::invalid(format!("Invalid per_page value. Must be between 1 and {most}."))
                })?,
            };
        let (offset, after) = match parameters.first("cursor") {
            None => (0, None),
            Some(cursor) => {
                let mut parts = cursor.split(':');
                let after = parts.next().and_then(place_of_event);
                let offset = parts.next().and_then(|offset| offset.parse().ok());
                (offset.ok_or_else(|| ApiError::invalid("Invalid cursor parameter."))?, after)
            }
        };
        Ok(Self { offset, size, after, path: uri.path().to_owned(), parameters })
    }

    /// Where to read the events of the page: the search from the event on that the page comes after, and how many of
    /// what it finds to pass over.
    pub(crate) fn of_events(&self, search: &EventSearch, order: &EventOrder) -> (EventSearch, usize) {
        let after = self.after.filter(|_| matches!(order, EventOrder::Newest | EventOrder::Oldest));
        let offset = if after.is_some() { 0 } else { self.offset };
        (EventSearch { limit: self.wanted(), after, ..search.clone() }, offset)
    }

    /// Where the next page begins when `events` were read for this one; none in an order other than that of time.
    pub(crate) fn place_after(&self, events: &[EventRow], order: &EventOrder) -> Option<String> {
        let last = events.get(self.size.checked_sub(1)?)?;
        let place = || format!("{}.{}", last.timestamp.as_millis(), last.event_id);
        matches!(order, EventOrder::Newest | EventOrder::Oldest).then(place)
    }

    /// How many rows to read from [`Page::offset`] on: one more than the page has, to know whether there are more.
    pub(crate) const fn wanted(&self) -> usize {
        self.size + 1
    }

    /// The answer for this page. `rows` are the rows from [`Page::offset`] on, [`Page::wanted`] of them if there are
    /// so many; `base` is the server's address.
    pub(crate) fn answer<T: Serialize>(&self, base: &Url, mut rows: Vec<T>) -> Response {
        let more = rows.len() > self.size;
        rows.truncate(self.size);
        ([(http::header::LINK, self.links(base, more))], Json(rows)).into_response()
    }

    /// The answer for this page of a list that is all in memory.
    pub(crate) fn cut<T: Serialize>(&self, base: &Url, rows: Vec<T>) -> Response {
        let rows = rows.into_iter().skip(self.offset).take(self.wanted()).collect();
        self.answer(base, rows)
    }

    /// The `Link` header, for answers that are no plain list.
    pub(crate) fn links(&self, base: &Url, more: bool) -> String {
        self.links_to(base, more, None)
    }

    /// The same, with the place where the next page begins, if there is a next one.
    pub(crate) fn links_to(&self, base: &Url, more: bool, place: Option<&str>) -> String {
        let previous = format!("0:{}:1", self.offset.saturating_sub(self.size));
        let place = place.filter(|_| more).unwrap_or("0");
        let next = format!("{place}:{}:0", self.offset.saturating_add(self.size));
        let previous = self.link(base, "previous", self.offset > 0, &previous);
        format!("{previous}, {}", self.link(base, "next", more, &next))
    }

    fn link(&self, base: &Url, relation: &str, results: bool, cursor: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(self.parameters.pairs().filter(|(name, _)| *name != "cursor"));
        let query = query.finish();
        let root = base.as_str().trim_end_matches('/');
        format!(
            "<{root}{}?{query}&cursor={cursor}>; rel=\"{relation}\"; results=\"{results}\"; cursor=\"{cursor}\"",
            self.path
        )
    }
}

/// The event that the first part of a cursor names.
fn place_of_event(part: &str) -> Option<(Timestamp, EventId)> {
    let (millis, id) = part.split_once('.')?;
    Some((Timestamp::from_millis(millis.parse().ok()?), id.parse().ok()?))
}
