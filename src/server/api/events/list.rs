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
    let search = EventSearch { limit: page.wanted(), ..search.clone() };
    let mut rows = backend.store.event_page(&search, &order, page.offset)?;
    if !parameters.is_on("full") {
        return Ok(page.answer(&backend.base, rows.iter().map(EventSummary::of).collect()));
    }
    let more = rows.len() > page.size;
    rows.truncate(page.size);
    let mut events = Vec::with_capacity(rows.len());
    for row in &rows {
        // One that is not there was erased in the meantime.
        events.extend(EventFull::read(backend, row)?);
    }
    Ok(([(http::header::LINK, page.links(&backend.base, more))], Json(events)).into_response())
}
