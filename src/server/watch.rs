//! What can be watched: whether the server is well, its figures for Prometheus, and events as they become durable.

use std::collections::HashMap;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use http::StatusCode;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use serde_json::json;
use tokio::sync::broadcast;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::timeout;

use super::access::{Caller, EVENT_READ, ORGANIZATION_READ};
use super::{ApiError, Backend};
use crate::model::ProjectId;
use crate::pipeline::Seen;
use crate::store::Hours;

/// How often a quiet stream says that it is still there.
const HEARTBEAT: Duration = Duration::from_secs(15);

pub(super) fn routes() -> Router<Arc<Backend>> {
    Router::new().route("/health", get(health)).route("/metrics", get(metrics)).route("/live/", get(live))
}

/// `GET /health`: 200 when the store can be read.
async fn health(State(backend): State<Arc<Backend>>) -> Response {
    let read = tokio::task::spawn_blocking(move || backend.store.projects().map(|projects| projects.len())).await;
    match read {
        Ok(Ok(projects)) => axum::Json(json!({ "is_healthy": true, "projects": projects })).into_response(),
        _ => (StatusCode::SERVICE_UNAVAILABLE, axum::Json(json!({ "is_healthy": false }))).into_response(),
    }
}

/// `GET /metrics`: outcomes, the queue and the commits, in Prometheus' text format.
async fn metrics(State(backend): State<Arc<Backend>>, caller: Caller) -> Result<Response, ApiError> {
    caller.require(ORGANIZATION_READ)?;
    let text = tokio::task::spawn_blocking(move || figures(&backend)).await;
    let text = text.map_err(|_| ApiError::detail(StatusCode::INTERNAL_SERVER_ERROR, "Internal Error"))??;
    Ok(([(CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], text).into_response())
}

fn figures(backend: &Backend) -> Result<String, ApiError> {
    let mut text = String::new();
    let names: HashMap<ProjectId, String> =
        backend.store.projects()?.into_iter().map(|project| (project.id, project.slug.to_string())).collect();
    let mut outcomes: std::collections::BTreeMap<[String; 4], u64> = std::collections::BTreeMap::new();
    for count in backend.store.outcomes(None, Hours::default())? {
        let project = names.get(&count.project).cloned().unwrap_or_default();
        let labels = [project, count.kind.to_string(), count.reason.to_string(), count.category.to_string()];
        *outcomes.entry(labels).or_default() += count.quantity;
    }
    head(&mut text, "vidette_outcomes_total", "counter", "What became of everything that came in.");
    for ([project, outcome, reason, category], quantity) in outcomes {
        let labels = [("project", project), ("outcome", outcome), ("reason", reason), ("category", category)];
        let labels = labels.map(|(name, value)| format!("{name}=\"{}\"", escaped(&value))).join(",");
        let _ = writeln!(text, "vidette_outcomes_total{{{labels}}} {quantity}");
    }
    let Some(intake) = backend.intake() else { return Ok(text) };
    let (things, bytes) = intake.waiting();
    let counts = intake.counts();
    let count = |counter: &std::sync::atomic::AtomicU64| counter.load(Ordering::Relaxed).to_string();
    #[expect(clippy::cast_precision_loss, reason = "a figure for a chart")]
    let seconds = counts.commit_micros.load(Ordering::Relaxed) as f64 / 1e6;
    for (name, kind, help, value) in [
        ("vidette_queue_length", "gauge", "Things that wait for the pipeline.", things.to_string()),
        ("vidette_queue_bytes", "gauge", "Bytes that wait for the pipeline.", bytes.to_string()),
        ("vidette_taken_total", "counter", "Things that are durable.", count(&counts.durable)),
        ("vidette_refused_total", "counter", "Things refused because too many waited.", count(&counts.refused)),
        ("vidette_failed_total", "counter", "Things that the store did not keep.", count(&counts.failed)),
        ("vidette_commits_total", "counter", "Batches that were committed.", count(&counts.commits)),
        ("vidette_commit_seconds_total", "counter", "Time from the queue to the disk, in sum.", seconds.to_string()),
    ] {
        head(&mut text, name, kind, help);
        let _ = writeln!(text, "{name} {value}");
    }
    Ok(text)
}

fn head(text: &mut String, name: &str, kind: &str, help: &str) {
    let _ = writeln!(text, "# HELP {name} {help}\n# TYPE {name} {kind}");
}

/// A label's value: only these three characters mean anything there.
fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

/// `GET /live/`: server-sent events `seen` with `{"project", "event_id", "issue_id", "new_issue"}`, as events become
/// durable, and `missed` with their number for one who reads too slowly.
async fn live(State(backend): State<Arc<Backend>>, caller: Caller) -> Result<Response, ApiError> {
    caller.require(EVENT_READ)?;
    let Some(intake) = backend.intake() else { return Err(ApiError::not_found()) };
    let listener = (intake.listen(), Arc::clone(&backend));
    let hello = futures_util::stream::once(async { Ok::<_, Infallible>(Bytes::from_static(b": here\n\n")) });
    let news = futures_util::stream::unfold(listener, |(mut news, backend)| async move {
        let text = next_message(&mut news, &backend).await?;
        Some((Ok(Bytes::from(text)), (news, backend)))
    });
    let body = Body::from_stream(futures_util::StreamExt::chain(hello, news));
    Ok(([(CONTENT_TYPE, "text/event-stream"), (CACHE_CONTROL, "no-store")], body).into_response())
}

async fn next_message(news: &mut broadcast::Receiver<Seen>, backend: &Backend) -> Option<String> {
    let next = tokio::select! {
        next = timeout(HEARTBEAT, news.recv()) => next,
        () = backend.farewell() => return None,
    };
    match next {
        Err(_) => Some(": still here\n\n".to_owned()),
        Ok(Err(RecvError::Lagged(missed))) => Some(format!("event: missed\ndata: {missed}\n\n")),
        Ok(Err(RecvError::Closed)) => None,
        Ok(Ok(seen)) => {
            let project = backend.store.project(seen.project).ok().flatten().map(|project| project.slug);
            let data = json!({
                "project": project,
                "event_id": seen.event_id,
                "issue_id": seen.issue.map(|issue| issue.to_string()),
                "new_issue": seen.new_issue,
            });
            Some(format!("event: seen\ndata: {data}\n\n"))
        }
    }
}
