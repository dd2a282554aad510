//! The form of a table's answer: `{data, meta}`, with the type and unit of each field.

use axum::Json;
use axum::response::{IntoResponse as _, Response};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::server::Backend;
use crate::server::paging::Page;

/// A row: a value for each field.
pub(super) type Row = Map<String, Value>;

/// The fields of a table.
#[derive(Debug, Default)]
pub(super) struct Table {
    types: Map<String, Value>,
    units: Map<String, Value>,
    /// Whether there is more, older data that was not looked at.
    pub(super) is_partial: bool,
    /// Where the next page begins, if that is known better than by counting.
    pub(super) next: Option<String>,
}

/// An answer.
#[derive(Serialize)]
struct Answer<'t> {
    data: Vec<Row>,
    meta: Meta<'t>,
}

/// What the fields are.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Meta<'t> {
    fields: Map<String, Value>,
    units: Map<String, Value>,
    tips: Value,
    dataset: &'t str,
    dataset_reason: &'static str,
    data_scanned: &'static str,
    is_metrics_data: bool,
    is_metrics_extracted_data: bool,
}

impl Table {
    /// Fields of which nothing is known.
    pub(super) fn of_texts(fields: &[&str]) -> Self {
        let mut table = Self::default();
        for field in fields {
            table.add(field, "string", None);
        }
        table
    }

    /// Adds a field.
    pub(super) fn add(&mut self, field: &str, kind: &str, unit: Option<&str>) {
        self.types.insert(field.to_owned(), kind.into());
        self.units.insert(field.to_owned(), unit.into());
    }

    /// The answer for a page: `rows` are [`Page::wanted`] of them from its offset on, if there are so many.
    pub(super) fn answer(self, backend: &Backend, page: &Page, dataset: &str, mut rows: Vec<Row>) -> Response {
        let more = rows.len() > page.size;
        rows.truncate(page.size);
        let meta = Meta {
            fields: self.types,
            units: self.units,
            tips: json!({}),
            dataset,
            dataset_reason: "unchanged",
            data_scanned: if self.is_partial { "partial" } else { "full" },
            is_metrics_data: false,
            is_metrics_extracted_data: false,
        };
        let links = page.links_to(&backend.base, more, self.next.as_deref());
        ([(http::header::LINK, links)], Json(Answer { data: rows, meta })).into_response()
    }
}
