//! Pages of events: summaries, or whole events with `full=1`.

use axum::Json;
use axum::response::{IntoResponse as _, Response};

use super::full::EventFull;
use super::summary::EventSummary;
use crate::server::extract::Parameters;
use crate::server::paging::Page;
use crate::server::{ApiError, Backend};
use crate::store::{EventColumn, EventOrder, EventSearch};

/// The page of the events that a search finds, the newest first; with `sample=1` in the order of their ids, which are
/// random. Payloads are read of the events of the page alone, and of those only for `full=1`.
///
/// # Errors
/// What reading the store can fail with.
pub(super) fn answer(
    backend: &Backend,
    parameters: &Parameters,
    page: &Page,
    search: &EventSearch,
) -> Result<Response, ApiError> {
    let order = if parameters.is_on("sample") {
        EventOrder::By { column: EventColumn::EventId, descending: false }
    } else {
        EventOrder::Newest
    };
    let (search, offset) = page.of_events(search, &order);
    let mut rows = backend.store.event_page(&search, &order, offset)?;
    let more = rows.len() > page.size;
    let links = page.links_to(&backend.base, more, page.place_after(&rows, &order).as_deref());
    let links = [(http::header::LINK, links)];
    rows.truncate(page.size);
    if !parameters.is_on("full") {
        let summaries: Vec<_> = rows.iter().map(EventSummary::of).collect();
        return Ok((links, Json(summaries)).into_response());
    }
    let mut events = Vec::with_capacity(rows.len());
    for row in &rows {
        // One that is not there was erased in the meantime.
        events.extend(EventFull::read(backend, row)?);
    }
    Ok((links, Json(events)).into_response())
}
