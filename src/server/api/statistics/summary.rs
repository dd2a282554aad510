//! `…/stats-summary/`: the outcomes of each project, as JSON or as a table to download.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use http::header;
use serde_json::{Value, json};

use super::outcomes::{ByOutcome, Filter, category_name, field, quantity};
use crate::model::{OutcomeKind, ProjectId};
use crate::server::access::{Caller, ORGANIZATION_READ};
use crate::server::buckets::Buckets;
use crate::server::extract::{InOrganization, Parameters};
use crate::server::{ApiError, Backend};

/// A project with its sums by category.
struct Row {
    id: ProjectId,
    slug: String,
    categories: BTreeMap<&'static str, ByOutcome>,
}

/// `GET …/stats-summary/`.
pub(super) async fn summary(
    State(backend): State<Arc<Backend>>,
    caller: Caller,
    _organization: InOrganization,
    parameters: Parameters,
) -> Result<Response, ApiError> {
    caller.require(ORGANIZATION_READ)?;
    let fields = field(&parameters)?;
    let field = fields.first().map_or("sum(quantity)", String::as_str);
    let buckets = Buckets::of(&parameters, backend.now())?;
    let counts = Filter::of(&backend, &parameters)?.read(&backend, buckets)?;
    let mut sums: BTreeMap<ProjectId, BTreeMap<&'static str, ByOutcome>> = BTreeMap::new();
    for count in &counts {
        let by_category = sums.entry(count.project).or_default().entry(category_name(count.category)).or_default();
        *by_category.entry(count.kind.name()).or_default() += quantity(field, count);
    }
    // What belongs to no project that there is has no row.
    let projects = backend.store.projects()?.into_iter();
    let rows: Vec<Row> = projects
        .filter_map(|project| {
            let categories = sums.remove(&project.id)?;
            Some(Row { id: project.id, slug: project.slug.to_string(), categories })
        })
        .collect();
    if parameters.is_on("download") {
        let headers = [
            (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
            (header::CONTENT_DISPOSITION, "attachment; filename=\"stats-summary.csv\""),
        ];
        return Ok((headers, table(&rows)).into_response());
    }
    let projects: Vec<Value> = rows.iter().map(|row| shown(row, field)).collect();
    Ok(Json(json!({ "start": buckets.start(), "end": buckets.end(), "projects": projects })).into_response())
}

fn shown(row: &Row, field: &str) -> Value {
    let stats = row.categories.iter().map(|(category, sums)| {
        let outcomes: BTreeMap<&str, u64> = OutcomeKind::ALL
            .iter()
            .map(|kind| (kind.name(), sums.get(kind.name()).copied().unwrap_or_default()))
            .collect();
        let (dropped, total) = totals(sums);
        json!({ "category": category, "outcomes": outcomes, "totals": { "dropped": dropped, field: total } })
    });
    json!({ "id": row.id.to_string(), "slug": row.slug, "stats": stats.collect::<Vec<_>>() })
}

/// What was not accepted, and all.
fn totals(sums: &ByOutcome) -> (u64, u64) {
    let total = sums.values().sum::<u64>();
    (total - sums.get(OutcomeKind::Accepted.name()).copied().unwrap_or_default(), total)
}

/// The table. Slugs and names have no characters that would need quotes.
fn table(rows: &[Row]) -> String {
    let mut table = "project_id,project_slug,category".to_owned();
    for kind in OutcomeKind::ALL {
        let _ = write!(table, ",{kind}");
    }
    table.push_str(",dropped,total\r\n");
    for row in rows {
        for (category, sums) in &row.categories {
            let _ = write!(table, "{},{},{category}", row.id, row.slug);
            for kind in OutcomeKind::ALL {
                let _ = write!(table, ",{}", sums.get(kind.name()).copied().unwrap_or_default());
            }
            let (dropped, total) = totals(sums);
            let _ = write!(table, ",{dropped},{total}\r\n");
        }
    }
    table
}
