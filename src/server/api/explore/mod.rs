//! Tables of chosen fields over events and logs ("Explore"): `/organizations/{organization}/events/`.
//!
//! Events are the data sets `errors` and `discover`; `logs` are the stored logs. The other data sets of Sentry are made
//! of things that are not kept apart here: they are empty, in the form that clients expect.

mod errors;
mod field;
mod logs;
mod row;
mod table;

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use http::Uri;

use crate::server::access::{Caller, ORGANIZATION_READ};
use crate::server::extract::{InOrganization, Parameters};
use crate::server::paging::Page;
use crate::server::period::Period;
use crate::server::{ApiError, Backend};
use table::Table;

/// How many fields may be asked for.
const MOST_FIELDS: usize = 20;
/// The longest name of a field, in bytes.
const LONGEST_FIELD: usize = 200;
/// How many days are searched unless a range is asked for.
const DAYS: i64 = 90;

/// How many rows a page of a table has at most, and how many lines a page of logs.
const MOST_ROWS: usize = 100;
const MOST_LINES: usize = 1_000;

/// The names of the data set of logs.
const LOGS: [&str; 2] = ["logs", "ourlogs"];

/// Data sets that are not kept here.
const EMPTY: [&str; 10] = [
    "spans",
    "spansIndexed",
    "spansMetrics",
    "transactions",
    "metricsEnhanced",
    "metrics",
    "issuePlatform",
    "profile_functions",
    "tracemetrics",
    "uptime_results",
];

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new().route("/api/0/organizations/{organization}/events/", get(table))
}

/// What is asked for, of whichever data set.
struct Question<'r> {
    backend: &'r Backend,
    parameters: &'r Parameters,
    page: &'r Page,
    period: Period,
    /// The names of the fields, each once.
    fields: Vec<&'r str>,
    /// The field to sort by, and whether the greatest comes first.
    sort: Option<(&'r str, bool)>,
}

/// `GET /organizations/{organization}/events/`.
async fn table(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    parameters: Parameters,
    uri: Uri,
) -> Result<Response, ApiError> {
    caller.require(ORGANIZATION_READ)?;
    let dataset = parameters.first("dataset").unwrap_or("errors");
    let page = Page::of(&uri, if LOGS.contains(&dataset) { MOST_LINES } else { MOST_ROWS })?;
    let question = Question {
        backend: &backend,
        parameters: &parameters,
        page: &page,
        period: Period::of(&parameters, backend.now())?.or_last_days(DAYS, backend.now()),
        fields: fields(&parameters)?,
        sort: sort(&parameters),
    };
    let (table, rows) = match dataset {
        "errors" | "discover" => errors::answer(&question)?,
        known if LOGS.contains(&known) => logs::answer(&question)?,
        known if EMPTY.contains(&known) => (Table::of_texts(&question.fields), Vec::new()),
        unknown => {
            return Err(ApiError::invalid(format!(
                "dataset must be one of: errors, discover, logs, {}; not '{unknown}'",
                EMPTY.join(", ")
            )));
        }
    };
    Ok(table.answer(&backend, &page, dataset, rows))
}

fn fields(parameters: &Parameters) -> Result<Vec<&str>, ApiError> {
    let mut fields: Vec<&str> = Vec::new();
    for field in parameters.all("field") {
        if field.len() > LONGEST_FIELD || field.chars().any(char::is_control) {
            return Err(ApiError::invalid("Invalid field: its name is too long or has control characters"));
        }
        if !fields.contains(&field) {
            fields.push(field);
        }
    }
    match fields.len() {
        0 => Err(ApiError::invalid("No columns selected")),
        1..=MOST_FIELDS => Ok(fields),
        _ => Err(ApiError::invalid(format!(
            "You can view up to {MOST_FIELDS} fields at a time. Please delete some and try again."
        ))),
    }
}

fn sort(parameters: &Parameters) -> Option<(&str, bool)> {
    let sort = parameters.first("sort").or_else(|| parameters.first("orderby"))?;
    Some(sort.strip_prefix('-').map_or((sort, false), |field| (field, true)))
}
