//! OpenTelemetry's exporters: what they send is answered in their form, counted and stored.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use vidette::model::{DataCategory, OutcomeKind};
use vidette::store::Hours;

use super::{Answer, Api};

const JSON: &str = "application/json";
const PROTOBUF: &str = "application/x-protobuf";

fn fixture(name: &str) -> Vec<u8> {
    let path = format!("{}/tests/fixtures/protocol/otlp/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(path).unwrap()
}

fn export(api: &Api, key: &str, signal: &str, content_type: &str, body: Vec<u8>) -> Answer {
    let project = api.store.project_key(key).unwrap().unwrap().project;
    // As the exporters are told to in Sentry: without a slash at the end, and the key in a header.
    let path = format!("/api/{project}/integration/otlp/v1/{signal}");
    let auth = format!("sentry sentry_key={key}");
    api.send("POST", &path, &[("content-type", content_type), ("x-sentry-auth", &auth)], body)
}

/// What was stored, by category.
fn stored(api: &Api) -> BTreeMap<DataCategory, u64> {
    let mut counts = BTreeMap::new();
    for count in api.store.outcomes(None, Hours::default()).unwrap() {
        assert_eq!(count.kind, OutcomeKind::Accepted, "{count:?}");
        *counts.entry(count.category).or_default() += count.quantity;
    }
    counts
}

fn entries(api: &Api, key: &str, kind: &str) -> Vec<Vec<Value>> {
    let project = api.store.project_key(key).unwrap().unwrap().project;
    let items = api.store.items(project, Some(kind), None, 0).unwrap();
    let payload = |item| serde_json::from_slice::<Value>(&api.store.item_payload(item).unwrap().unwrap()).unwrap();
    items.iter().map(payload).map(|container| container["items"].as_array().unwrap().clone()).collect()
}

#[test]
fn logs_and_spans_are_counted_and_stored() {
    let api = Api::new();
    let key = api.project("web");
    for (signal, content_type, file) in [
        ("logs", PROTOBUF, "python_logs.pb"),
        ("traces", PROTOBUF, "python_traces.pb"),
        ("logs/", "application/json; charset=utf-8", "node_logs.json"),
        ("traces/", JSON, "node_traces.json"),
    ] {
        let answer = export(&api, &key, signal, content_type, fixture(file));
        let (kind, body) = if content_type == PROTOBUF { (PROTOBUF, "") } else { (JSON, "{}") };
        assert_eq!((answer.status.as_u16(), answer.bytes.as_slice()), (200, body.as_bytes()), "{file}");
        assert_eq!(answer.header("content-type"), kind, "{file}");
    }
    let counts = stored(&api);
    assert_eq!(counts[&DataCategory::LogItem], 3);
    assert_eq!((counts[&DataCategory::Span], counts[&DataCategory::SpanIndexed]), (4, 4));
    assert!(counts[&DataCategory::LogByte] > 2_000, "{counts:?}");
    let logs = entries(&api, &key, "log");
    let bodies: Vec<&str> = logs.iter().flatten().filter_map(|entry| entry["body"].as_str()).collect();
    assert_eq!(bodies, ["disk at 91 %", r#"{"sku":7,"names":["a","b"]}"#, "scanned «7»"]);
    let spans = entries(&api, &key, "span");
    let names: Vec<&str> = spans.iter().flatten().filter_map(|entry| entry["name"].as_str()).collect();
    assert_eq!(names, ["SELECT stock", "POST /checkout", "lookup", "scan"]);
    assert_eq!(spans[0][1]["attributes"]["sentry.release"], json!({ "value": "1.4.2", "type": "string" }));
}

#[test]
fn packed_bodies_and_empty_ones_are_taken() {
    let api = Api::new();
    let key = api.project("web");
    let answer = export(&api, &key, "traces", JSON, b"{}".to_vec());
    assert_eq!((answer.status.as_u16(), answer.body), (200, json!({})));
    assert!(stored(&api).is_empty());
    let project = api.store.project_key(&key).unwrap().unwrap().project;
    let packed = zstd::encode_all(fixture("python_logs.pb").as_slice(), 1).unwrap();
    let path = format!("/api/{project}/integration/otlp/v1/logs/?sentry_key={key}");
    let answer = api.send("POST", &path, &[("content-type", PROTOBUF), ("content-encoding", "zstd")], packed);
    assert_eq!(answer.status, 200);
    assert_eq!(stored(&api)[&DataCategory::LogItem], 2);
}

#[test]
fn much_of_it_fills_more_than_one_container() {
    let api = Api::new();
    let key = api.project("web");
    let record = json!({ "body": { "stringValue": "x".repeat(1_000) } });
    let text = json!({ "resourceLogs": [{
        "resource": { "attributes": [{ "key": "a", "value": { "stringValue": "y".repeat(1_500) } }] },
        "scopeLogs": [{ "logRecords": vec![record; 6_000] }],
    }] });
    assert_eq!(export(&api, &key, "logs", JSON, text.to_string().into_bytes()).status, 200);
    assert_eq!(stored(&api)[&DataCategory::LogItem], 6_000);
    let containers = entries(&api, &key, "log");
    assert_eq!((containers.len(), containers.iter().map(Vec::len).sum::<usize>()), (2, 6_000));
}

#[test]
fn refusals_have_the_form_of_the_request() {
    let api = Api::new();
    let key = api.project("web");
    let refused = |signal: &str, content_type: &str, body: &[u8]| {
        let answer = export(&api, &key, signal, content_type, body.to_vec());
        let expected = if content_type == PROTOBUF { PROTOBUF } else { JSON };
        assert_eq!(answer.header("content-type"), expected);
        assert_eq!(answer.header("access-control-allow-origin"), "*");
        answer
    };
    let answer = refused("logs", JSON, b"nonsense");
    assert_eq!((answer.status.as_u16(), &answer.body["code"]), (400, &json!(3)));
    assert!(answer.body["message"].as_str().unwrap().starts_with("invalid JSON data: "), "{}", answer.body);
    let answer = refused("logs", PROTOBUF, b"nonsense");
    assert_eq!(answer.status, 400);
    assert_eq!(answer.bytes[..3], [0x08, 3, 0x12]);
    assert_eq!(usize::from(answer.bytes[3]), answer.bytes.len() - 4);
    assert!(answer.bytes[4..].starts_with(b"invalid protobuf data: "));
    let answer = refused("traces", "text/plain", b"");
    assert_eq!((answer.status.as_u16(), &answer.body["code"]), (415, &json!(3)));
    let answer = refused("metrics", JSON, b"{}");
    assert_eq!((answer.status.as_u16(), &answer.body["code"]), (501, &json!(12)));
    let answer = refused("logs", JSON, &vec![b' '; (12 << 20) + 1]);
    assert_eq!((answer.status.as_u16(), &answer.body["code"]), (413, &json!(8)));

    let stranger = "0123456789abcdef0123456789abcdef";
    let path = format!("/api/1/integration/otlp/v1/logs/?sentry_key={stranger}");
    let answer = api.send("POST", &path, &[("content-type", JSON)], b"{}".to_vec());
    assert_eq!((answer.status.as_u16(), &answer.body["code"]), (403, &json!(7)), "{}", answer.body);
    let answer = api.send("POST", "/api/1/integration/otlp/v1/logs/", &[("content-type", JSON)], b"{}".to_vec());
    assert_eq!((answer.status.as_u16(), &answer.body["code"]), (401, &json!(16)), "{}", answer.body);
    assert!(stored(&api).is_empty());
}
