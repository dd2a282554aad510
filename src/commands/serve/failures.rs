//! `serve --fail-on`: an assertion on what came in.

use crate::commands::search;
use crate::error::{CliError, ErrorKind};
use crate::model::Timestamp;
use crate::query::Target;
use crate::server::event_condition;
use crate::store::{Condition, EventSearch, Field, SqlValue, Store};
use crate::ui::text;

/// Events that are told by name.
const TOLD: usize = 5;
/// Events that are counted.
const COUNTED: usize = 1_000;

/// Checks the queries before anything is started.
///
/// # Errors
/// The fault in one of them.
pub(super) fn check(queries: &[String]) -> Result<(), CliError> {
    queries.iter().try_for_each(|query| search::check(query, Target::Events))
}

/// The failure when an event that came in since `started` matches one of the queries; none when none does.
pub(super) fn find(
    store: &Store,
    queries: &[String],
    started: Timestamp,
    now: Timestamp,
) -> Result<Option<CliError>, CliError> {
    for query in queries {
        let mut condition =
            Condition { sql: "received >= ?".to_owned(), values: vec![SqlValue::Integer(started.as_millis())] };
        let matching = event_condition(store, query, None, now);
        if let Some(matching) = matching.map_err(|error| CliError::failed("nothing can be asserted").because(error))? {
            condition.sql = format!("{} AND ({})", condition.sql, matching.sql);
            condition.values.extend(matching.values);
        }
        let search = EventSearch { condition: Some(condition), limit: COUNTED, ..EventSearch::default() };
        let found = store.search_events(&search)?;
        if found.is_empty() {
            continue;
        }
        let count = if found.len() == COUNTED { format!("{COUNTED} or more") } else { found.len().to_string() };
        let noun = if found.len() == 1 { "event" } else { "events" };
        let message = format!("{count} {noun} came in that match `{query}`");
        let told = found.iter().take(TOLD).map(|event| {
            let title = event.fields.get(Field::Title).unwrap_or_default();
            format!("{} {}", event.event_id, text::printable(title))
        });
        return Ok(Some(told.fold(CliError::new(ErrorKind::CheckFired, message), CliError::hint)));
    }
    Ok(None)
}
