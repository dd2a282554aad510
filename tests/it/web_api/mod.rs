//! The Web API of the embedded server, called in process; every answer is held against the documented shapes.

mod absent;
mod attachments;
mod environments;
mod events;
mod explore;
mod feedback;
mod filters;
mod ingest;
mod issues;
mod keys;
mod members;
mod monitors;
mod organizations;
mod otlp;
mod ownership;
mod projects;
mod releases;
mod repositories;
mod retention;
mod sessions;
mod settings;
mod shapes;
mod short_ids;
mod statistics;
mod tags;
mod teams;
mod uploads;
mod users;

use std::sync::Arc;

use axum::body::Body;
use http::{HeaderMap, Request, StatusCode};
use http_body_util::BodyExt as _;
use serde_json::Value;
use tempfile::TempDir;
use tower::ServiceExt as _;
use vidette::clock::VirtualClock;
use vidette::model::Timestamp;
use vidette::pipeline::IssueLifeCycle;
use vidette::server::access::Caller;
use vidette::server::{Backend, BackendOptions, router};
use vidette::store::{Store, StoreOptions};

/// What the clock of the tests shows: 2026-11-28T12:00:00Z.
pub(crate) const NOW: Timestamp = Timestamp::from_millis(1_795_867_200_000);

/// A server over a store of its own, in process.
pub(crate) struct Api {
    pub(crate) store: Store,
    pub(crate) clock: Arc<VirtualClock>,
    pub(crate) backend: Arc<Backend>,
    caller: Caller,
    _directory: TempDir,
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Vec<u8>,
    /// The body as JSON; null where it is none.
    pub(crate) body: Value,
}

impl Api {
    /// A server with nothing in it.
    pub(crate) fn new() -> Self {
        let directory = TempDir::new().unwrap();
        let options = StoreOptions { life_cycle: Arc::new(IssueLifeCycle), ..StoreOptions::default() };
        let store = Store::open(directory.path(), &options).unwrap();
        let clock = Arc::new(VirtualClock::new(NOW));
        let base = "http://127.0.0.1:9/".parse().unwrap();
        let options = BackendOptions { store: store.clone(), clock: clock.clone(), base };
        let backend = Backend::with_intake(options, false).unwrap();
        Self { store, clock, backend: Arc::new(backend), caller: Caller::default(), _directory: directory }
    }

    /// The same server, asked by somebody with these scopes.
    pub(crate) fn with_scopes(mut self, scopes: &[&str]) -> Self {
        self.caller.scopes = Some(scopes.iter().map(|scope| (*scope).to_owned()).collect());
        self
    }

    /// Sends a request; the answer must fit the documented shape.
    pub(crate) fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.extension(self.caller.clone()).body(Body::from(body)).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (parts, bytes) = runtime.block_on(async {
            let (parts, body) = router(Arc::clone(&self.backend)).oneshot(request).await.unwrap().into_parts();
            (parts, body.collect().await.unwrap().to_bytes().to_vec())
        });
        let body = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
        // A download is no document.
        let is_download = parts.headers.get("content-type").is_some_and(|kind| kind == "application/octet-stream")
            || parts.headers.contains_key("content-disposition");
        let faults = if is_download { Vec::new() } else { shapes::faults(method, path, parts.status.as_u16(), &body) };
        assert!(faults.is_empty(), "{method} {path}: {} {body:#}\n{}", parts.status, faults.join("\n"));
        Answer { status: parts.status, headers: parts.headers, bytes, body }
    }

    /// Sends a request with a JSON body.
    pub(crate) fn json(&self, method: &str, path: &str, body: &Value) -> Answer {
        self.send(method, path, &[("content-type", "application/json")], body.to_string().into_bytes())
    }

    /// Makes a project with a key; gives the key.
    pub(crate) fn project(&self, slug: &str) -> String {
        let (_, dsn) = self.backend.project_with_key(&slug.parse().unwrap()).unwrap();
        dsn.split(['/', '@']).nth(2).unwrap().to_owned()
    }

    /// Sends an event as an SDK does; gives its id. It is stored when this returns.
    pub(crate) fn ingest(&self, key: &str, event: &Value) -> String {
        let header = event.get("event_id").map_or_else(Default::default, |id| format!("\"event_id\":{id}"));
        let envelope = format!("{{{header}}}\n{{\"type\":\"event\"}}\n{event}\n");
        self.ingest_envelope(key, envelope.into_bytes()).body["id"].as_str().unwrap().to_owned()
    }

    /// Sends an envelope as an SDK does; it must be taken.
    pub(crate) fn ingest_envelope(&self, key: &str, envelope: Vec<u8>) -> Answer {
        let project = self.store.project_key(key).unwrap().unwrap().project;
        let path = format!("/api/{project}/envelope/?sentry_key={key}&sentry_client=test%2F1.0");
        let answer = self.send("POST", &path, &[], envelope);
        assert_eq!(answer.status, 200, "{}", answer.body);
        answer
    }

    /// Asks for something that must be there.
    pub(crate) fn get(&self, path: &str) -> Value {
        let answer = self.send("GET", path, &[], Vec::new());
        assert_eq!(answer.status, 200, "GET {path}: {}", answer.body);
        answer.body
    }
}

impl Answer {
    /// A header as text; empty when it is not there.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

#[test]
fn what_is_answered_is_stored() {
    let api = Api::new();
    let key = api.project("web");
    let id = api.ingest(&key, &serde_json::json!({ "message": "boom", "timestamp": NOW.as_seconds() }));
    let event = api.store.event(None, id.parse().unwrap()).unwrap().unwrap();
    assert_eq!(api.store.issue(event.issue.unwrap()).unwrap().unwrap().short_id, "WEB-1");
}

#[test]
fn what_is_not_there_is_named() {
    let api = Api::new();
    let answer = api.send("POST", "/api/0/organizations/local/nothing/", &[], Vec::new());
    assert_eq!(answer.status, 404);
    assert_eq!(answer.body["detail"], "POST /api/0/organizations/local/nothing/ is not implemented by this server");
    let answer = api.send("GET", "/api/0/organizations?per_page=1", &[], Vec::new());
    assert_eq!((answer.status.as_u16(), answer.header("location")), (301, "/api/0/organizations/?per_page=1"));
}

/// Documented operations that this server does not have, each told so by name.
const ABSENT: [&str; 0] = [];

#[test]
fn every_documented_operation_has_a_handler() {
    let api = Api::new();
    api.project("web");
    let mut absent = Vec::new();
    for (method, path) in shapes::operations() {
        let names = [("organization_id_or_slug", "local"), ("project_id_or_slug", "web")];
        let filled = names.iter().fold(path.clone(), |path, (name, value)| path.replace(&format!("{{{name}}}"), value));
        let parts = filled.split('/').map(|part| if part.starts_with('{') { "1" } else { part });
        let filled = parts.collect::<Vec<_>>().join("/");
        let answer = api.send(&method, &filled, &[], Vec::new());
        let detail = answer.body["detail"].as_str().unwrap_or_default();
        if answer.status == 405 || detail.ends_with("is not implemented by this server") {
            absent.push(format!("{method} {path}"));
        }
    }
    assert_eq!(absent, ABSENT);
}
