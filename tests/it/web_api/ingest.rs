//! What SDKs send, and the answers they get; what is answered with success is stored.

use base64::Engine as _;
use serde_json::{Value, json};
use vidette::model::{DataCategory, OutcomeKind, ProjectId};
use vidette::store::{Hours, NewProject, ProjectKey};

use super::{Answer, Api, NOW};

fn post(api: &Api, path: &str, content_type: &str, body: &[u8]) -> Answer {
    api.send("POST", path, &[("content-type", content_type)], body.to_vec())
}

#[test]
fn framing_is_answered_as_by_a_relay() {
    let api = Api::new();
    let key = api.project("web");
    let vectors = include_str!("../../fixtures/protocol/envelope_framing_live.jsonl");
    for line in vectors.lines() {
        let vector: Value = serde_json::from_str(line).unwrap();
        let name = vector["case"].as_str().unwrap();
        // Those with hundreds of items are not written out.
        let Some(body) = vector["body_b64"].as_str() else { continue };
        let body = base64::engine::general_purpose::STANDARD.decode(body).unwrap();
        let answer = post(&api, &format!("/api/1/envelope/?sentry_key={key}"), "application/octet-stream", &body);
        assert_eq!(u64::from(answer.status.as_u16()), vector["status"].as_u64().unwrap(), "{name}: {}", answer.body);
        let expected: Value = serde_json::from_str(vector["body"].as_str().unwrap()).unwrap_or_default();
        assert_eq!(answer.body["detail"], expected["detail"], "{name}");
        // The second cause is in the words of somebody's JSON parser.
        assert_eq!(answer.body["causes"][0], expected["causes"][0], "{name}");
        assert_eq!(answer.body["id"].is_string(), expected["id"].is_string(), "{name}");
    }
}

#[test]
fn requests_of_real_sdks_are_taken() {
    let api = Api::new();
    let mut sent = 0;
    for sample in crate::balance::sdk_requests() {
        let request = sample.request;
        let Ok(Some(auth)) = request.sender() else { continue };
        let Ok(project) = request.project_id() else { continue };
        // The recordings use a key for more than one project.
        api.clock.advance_to(NOW.plus_seconds(sent));
        let project = make_sender(&api, project.unwrap_or(ProjectId(1)), auth.public_key.as_str());
        let target = request.query.as_ref().map_or(request.path.clone(), |query| format!("{}?{query}", request.path));
        let headers: Vec<_> = request.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let answer = api.send(&request.method, &target, &headers, request.body.clone());
        assert!(
            answer.status.is_success(),
            "{}: {target} of {project}: {} {}",
            sample.name,
            answer.status,
            answer.body
        );
        assert_eq!(answer.header("access-control-allow-origin"), "*");
        sent += 1;
    }
    assert!(sent > 120, "{sent}");
    let outcomes = api.store.outcomes(None, Hours::default()).unwrap();
    let accepted: u64 = outcomes
        .iter()
        .filter(|count| count.kind == OutcomeKind::Accepted && count.category == DataCategory::Error)
        .map(|count| count.quantity)
        .sum();
    assert!(accepted > 30, "{accepted}");
}

/// A project and a key as a recording names them.
fn make_sender(api: &Api, project: ProjectId, key: &str) -> ProjectId {
    if api.store.project(project).unwrap().is_none() {
        let slug = format!("p{project}").parse().unwrap();
        let new = NewProject { id: Some(project), slug, name: "recorded".to_owned(), platform: None, created: NOW };
        api.store.create_project(new).unwrap();
    }
    let key = ProjectKey { public_key: key.to_owned(), project, label: String::new(), created: NOW, active: true };
    api.store.put_project_key(key).unwrap();
    project
}

#[test]
fn only_senders_that_are_known_are_let_in() {
    let api = Api::new();
    let key = api.project("web");
    let other = api.project("api");
    let envelope = b"{}\n{\"type\":\"event\"}\n{}\n";
    let status = |path: &str| {
        let answer = post(&api, path, "", envelope);
        (answer.status.as_u16(), answer.body["detail"].as_str().unwrap_or_default().to_owned())
    };
    let rejected = (403, "event submission rejected with_reason: ProjectId".to_owned());
    assert_eq!(status(&format!("/api/1/envelope/?sentry_key={key}")).0, 200);
    assert_eq!(status(&format!("/api/2/envelope/?sentry_key={key}")), rejected);
    assert_eq!(status(&format!("/api/1/envelope/?sentry_key={other}")), rejected);
    assert_eq!(status("/api/1/envelope/?sentry_key=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), rejected);
    assert_eq!(status("/api/1/envelope/").0, 401);
    assert_eq!(status("/api/x/envelope/?sentry_key=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").0, 400);
}

#[test]
fn a_key_that_is_disabled_is_refused_a_second_later() {
    let api = Api::new();
    let key = api.project("web");
    api.ingest(&key, &json!({ "message": "one" }));
    let mut disabled = api.store.project_key(&key).unwrap().unwrap();
    disabled.active = false;
    api.store.put_project_key(disabled).unwrap();
    api.clock.advance_to(NOW.plus_seconds(1));
    let answer = post(&api, &format!("/api/1/envelope/?sentry_key={key}"), "", b"{}\n{\"type\":\"event\"}\n{}\n");
    assert_eq!(answer.status, 403);
}

#[test]
fn pages_of_any_origin_may_send() {
    let api = Api::new();
    let headers = [("origin", "https://shop.example"), ("access-control-request-method", "POST")];
    let answer = api.send("OPTIONS", "/api/1/envelope/", &headers, Vec::new());
    assert_eq!((answer.status.as_u16(), answer.header("access-control-allow-origin")), (200, "*"));
    assert!(answer.header("access-control-allow-headers").contains("x-sentry-auth"));
    assert_eq!(answer.header("access-control-max-age"), "3600");
    let refused = post(&api, "/api/1/envelope/", "", b"{}");
    assert!(refused.header("access-control-expose-headers").contains("x-sentry-rate-limits"));
}

#[test]
fn each_endpoint_answers_in_its_own_way() {
    let api = Api::new();
    let key = api.project("web");
    let pixel = api.send(
        "GET",
        &format!("/api/1/store/?sentry_key={key}&sentry_data=%7B%22message%22%3A%22m%22%7D"),
        &[],
        Vec::new(),
    );
    assert_eq!((pixel.status.as_u16(), pixel.header("content-type")), (200, "image/gif"));
    assert!(pixel.bytes.starts_with(b"GIF89a"));
    let cron = api.send("GET", &format!("/api/1/cron/nightly/{key}/?status=ok"), &[], Vec::new());
    assert_eq!((cron.status.as_u16(), cron.bytes.len()), (202, 0));
    let cron = api.send("GET", &format!("/api/1/cron/nightly/{key}/"), &[], Vec::new());
    assert_eq!(cron.status, 400);
    let report = br#"{"csp-report":{"document-uri":"https://a.example/","violated-directive":"img-src"}}"#;
    let security = post(&api, &format!("/api/1/security/?sentry_key={key}"), "application/csp-report", report);
    assert_eq!((security.status.as_u16(), security.bytes.len()), (200, 0));
    let form = b"--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.txt\"\r\n\r\nhello\r\n--x--\r\n";
    let id = api.ingest(&key, &json!({ "message": "with a file" }));
    let path = format!("/api/1/events/{id}/attachments/?sentry_key={key}");
    assert_eq!(post(&api, &path, "multipart/form-data; boundary=x", form).status, 201);
    let items = api.store.items(ProjectId(1), Some("attachment"), id.parse().ok(), 1).unwrap();
    assert_eq!(api.store.item_payload(&items[0]).unwrap().unwrap(), b"hello");
    let dump = post(&api, &format!("/api/1/minidump/?sentry_key={key}"), "application/x-dmp", b"MDMP\0\0\0\0");
    assert_eq!((dump.status.as_u16(), dump.bytes.len()), (200, 36));
    assert_eq!(api.send("GET", "/api/1/envelope/", &[], Vec::new()).status, 405);
    assert_eq!(api.get("/api/relay/healthcheck/ready/")["is_healthy"], true);
}

#[test]
fn encodings_are_undone_within_limits() {
    let api = Api::new();
    let key = api.project("web");
    let path = format!("/api/1/envelope/?sentry_key={key}");
    let envelope = b"{}\n{\"type\":\"event\"}\n{\"message\":\"packed\"}\n";
    let packed = zstd::encode_all(envelope.as_slice(), 1).unwrap();
    assert_eq!(api.send("POST", &path, &[("content-encoding", "zstd")], packed.clone()).status, 200);
    let cut = packed[..packed.len() - 5].to_vec();
    let answer = api.send("POST", &path, &[("content-encoding", "zstd")], cut);
    assert_eq!(answer.status, 400);
    assert!(answer.bytes.starts_with(b"Failed to buffer the request body"));
    assert_eq!(api.send("POST", &path, &[("content-encoding", "gzip, gzip")], packed).status, 415);
    // More than a small body, less than the limit of an event: unpacked in its turn, and refused for its size.
    let large = [b"{}\n{\"type\":\"event\"}\n{\"message\":\"".as_slice(), &vec![b'x'; 6 << 20], b"\"}\n"].concat();
    let packed = zstd::encode_all(large.as_slice(), 1).unwrap();
    let answer = api.send("POST", &path, &[("content-encoding", "zstd")], packed);
    assert_eq!(answer.status, 413);
    assert!(answer.body["detail"].as_str().unwrap().contains("size limits for type 'event'"), "{}", answer.body);
    assert_eq!(api.ingest(&key, &json!({ "message": "still served" })).len(), 32);
}

#[test]
fn an_event_twice_is_answered_twice_and_stored_once() {
    let api = Api::new();
    let key = api.project("web");
    let event = json!({ "event_id": "5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a", "message": "boom" });
    assert_eq!(api.ingest(&key, &event), api.ingest(&key, &event));
    let outcomes = api.store.outcomes(None, Hours::default()).unwrap();
    let of = |kind| outcomes.iter().filter(|count| count.kind == kind).map(|count| count.quantity).sum::<u64>();
    assert_eq!((of(OutcomeKind::Accepted), of(OutcomeKind::Invalid)), (1, 1));
}
