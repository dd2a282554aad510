//! What exporters send, both encodings against each other, and bytes that nobody should send.

use std::borrow::Cow;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::message::{AnyValue, KeyValue, SpanEvent, SpanLink, Status};
use super::*;
use crate::protocol::container::Container;
use crate::protocol::envelope::Envelope;

const PYTHON_LOGS: &[u8] = include_bytes!("../../../tests/fixtures/protocol/otlp/python_logs.pb");
const PYTHON_TRACES: &[u8] = include_bytes!("../../../tests/fixtures/protocol/otlp/python_traces.pb");
const NODE_LOGS: &[u8] = include_bytes!("../../../tests/fixtures/protocol/otlp/node_logs.json");
const NODE_TRACES: &[u8] = include_bytes!("../../../tests/fixtures/protocol/otlp/node_traces.json");

fn entries(signal: Signal, encoding: OtlpEncoding, body: &[u8]) -> Result<Vec<Value>, InvalidOtlp> {
    let limits = Limits::default();
    let mut entries = Vec::new();
    for bytes in envelopes(signal, encoding, body, &limits)? {
        let envelope = Envelope::parse(&bytes).unwrap();
        limits.check(&envelope).unwrap();
        let container = Container::parse(&envelope.items()[0]).unwrap();
        let expected = if signal == Signal::Logs { ContainerKind::Log } else { ContainerKind::Span };
        assert_eq!(container.kind, expected);
        entries.extend(container.items.iter().map(|entry| serde_json::from_str::<Value>(entry.get()).unwrap()));
    }
    Ok(entries)
}

fn typed(value: Value, kind: &str) -> Value {
    json!({ "value": value, "type": kind })
}

#[test]
fn logs_of_the_python_exporter() {
    let found = entries(Signal::Logs, OtlpEncoding::Protobuf, PYTHON_LOGS).unwrap();
    let [first, second] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!(
        *first,
        json!({
            "timestamp": 1_795_867_000.21,
            "trace_id": "5b8efff798038103d269b633813fc60c",
            "span_id": "5b8aa5a2d2c81001",
            "level": "warn",
            "severity_number": 13,
            "body": "disk at 91 %",
            "attributes": {
                "disk": typed(json!("/dev/sda"), "string"),
                "used": typed(json!(0.91), "double"),
                "mounted": typed(json!(true), "boolean"),
                "inodes": typed(json!(123_456), "integer"),
                "sentry.severity_text": typed(json!("WARN"), "string"),
                "sentry.observed_timestamp_nanos": typed(json!("1795867000211000000"), "string"),
                "otel.scope.name": typed(json!("shop.stock"), "string"),
                "otel.scope.version": typed(json!("0.9.0"), "string"),
                "sentry.release": typed(json!("1.4.2"), "string"),
                "sentry.environment": typed(json!("staging"), "string"),
                "resource.service.name": typed(json!("checkout"), "string"),
                "resource.service.version": typed(json!("1.4.2"), "string"),
                "resource.deployment.environment.name": typed(json!("staging"), "string"),
                "resource.host.name": typed(json!("till-7"), "string"),
                "resource.process.pid": typed(json!(4242), "integer"),
            },
        })
    );
    assert_eq!(second["body"], r#"{"sku":7,"names":["a","b"]}"#);
    assert_eq!((&second["level"], &second["severity_number"]), (&json!("error"), &json!(18)));
    assert_eq!(second["timestamp"], 1_795_867_000.212, "the time it was observed where it has none of its own");
    assert_eq!((second.get("trace_id"), second.get("span_id")), (None, None));
    assert_eq!(second["attributes"]["event.name"], typed(json!("stock.missing"), "string"));
}

#[test]
fn spans_of_the_python_exporter() {
    let limits = Limits::default();
    let bytes = envelopes(Signal::Traces, OtlpEncoding::Protobuf, PYTHON_TRACES, &limits).unwrap().remove(0);
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.contains(r#""start_timestamp":1795867000.123456789,"end_timestamp":1795867000.623456789,"#), "{text}");
    let found = entries(Signal::Traces, OtlpEncoding::Protobuf, PYTHON_TRACES).unwrap();
    let [child, root] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!(
        (&root["name"], &root["status"], &root["is_segment"]),
        (&json!("POST /checkout"), &json!("error"), &json!(true))
    );
    assert_eq!((root.get("parent_span_id"), root.get("links")), (None, None));
    let attributes = &root["attributes"];
    assert_eq!(attributes["cart.items"], typed(json!(["apple", "päron"]), "array"));
    assert_eq!(attributes["sizes"], typed(json!([1, 2, 3]), "array"));
    assert_eq!(attributes["load"], typed(json!(0.75), "double"));
    assert_eq!(attributes["sentry.kind"], typed(json!("server"), "string"));
    assert_eq!(attributes["sentry.status.message"], typed(json!("no stock"), "string"));
    assert_eq!(attributes["otel.scope.team"], typed(json!("payments"), "string"));
    assert_eq!(attributes["sentry.release"], typed(json!("1.4.2"), "string"));
    assert_eq!((&child["status"], &child["is_segment"]), (&json!("ok"), &json!(false)));
    assert_eq!(child["parent_span_id"], root["span_id"]);
    assert_eq!(
        child["links"],
        json!([{
            "trace_id": "aaaabbbbccccddddeeeeffff00001111",
            "span_id": "1112131415161718",
            "sampled": false,
            "attributes": { "why": typed(json!("retry"), "string") },
        }])
    );
    assert_eq!(
        child["attributes"]["otel.events"],
        typed(
            json!(r#"[{"name":"cache.miss","time_unix_nano":1795867000210000000,"attributes":{"key":"stock:7"}}]"#),
            "string"
        )
    );
}

#[test]
fn requests_of_the_node_exporter() {
    let found = entries(Signal::Logs, OtlpEncoding::Json, NODE_LOGS).unwrap();
    let attributes = &found[0]["attributes"];
    assert_eq!(found[0]["body"], "scanned «7»");
    assert_eq!(attributes["big"], typed(json!(9_007_199_254_740_991_u64), "integer"));
    assert_eq!(attributes["nested"], typed(json!(r#"{"a":[1,null,"x"]}"#), "string"));
    assert_eq!(attributes["bytes"], typed(json!("AQID"), "string"));
    assert_eq!(attributes["sentry.environment"], typed(json!("prod"), "string"));
    let found = entries(Signal::Traces, OtlpEncoding::Json, NODE_TRACES).unwrap();
    let names: Vec<_> = found.iter().map(|span| (span["name"].as_str().unwrap(), &span["is_segment"])).collect();
    assert_eq!(names, [("lookup", &json!(false)), ("scan", &json!(true))]);
    assert_eq!(found[1]["attributes"]["sentry.kind"], typed(json!("consumer"), "string"));
    // Neither signal is taken for the other.
    assert_eq!(entries(Signal::Logs, OtlpEncoding::Json, NODE_TRACES), Ok(Vec::new()));
}

#[test]
fn json_is_read_as_leniently_as_is_asked() {
    let body = json!({ "resourceLogs": [{ "resource": null, "schemaUrl": "x", "scopeLogs": [{ "scope": null, "logRecords": [
        { "timeUnixNano": 5_000_000_000_u64, "severityNumber": "SEVERITY_NUMBER_WARN3", "body": null, "attributes": null,
          "traceId": "00000000000000000000000000000000", "spanId": "B7AD6B7169203331", "new": { "a": [{}] } },
        { "severityNumber": "17", "body": { "doubleValue": "-Infinity" }, "attributes": [
            { "key": "one", "value": { "intValue": "-9223372036854775808" } },
            { "key": "one", "value": { "intValue": 2 } },
            { "key": "mixed", "value": { "arrayValue": { "values": [{ "intValue": 1 }, { "stringValue": "a" }] } } },
            { "key": "none", "value": null }, { "key": "none too", "value": { "arrayValue": null } },
            { "key": "otel.scope.name", "value": { "doubleValue": 1 } },
        ] },
    ] }, {}] }, { "scopeLogs": null }] });
    let found = entries(Signal::Logs, OtlpEncoding::Json, body.to_string().as_bytes()).unwrap();
    assert_eq!(
        found[0],
        json!({ "timestamp": 5, "span_id": "b7ad6b7169203331", "level": "warn", "severity_number": 15, "body": "",
            "attributes": {} })
    );
    assert_eq!(
        found[1],
        json!({ "level": "error", "severity_number": 17, "body": "\"-Infinity\"", "attributes": {
            "one": typed(json!(i64::MIN), "integer"),
            "mixed": typed(json!(r#"[1,"a"]"#), "string"),
            "none too": typed(json!([]), "array"),
            "otel.scope.name": typed(json!(1.0), "double"),
        } })
    );
    assert_eq!(entries(Signal::Traces, OtlpEncoding::Json, b"{}"), Ok(Vec::new()));
    assert_eq!(entries(Signal::Traces, OtlpEncoding::Protobuf, b""), Ok(Vec::new()));
}

#[test]
fn what_cannot_be_read_is_refused() {
    for body in [
        "",
        "[]",
        "nonsense",
        "{} {}",
        r#"{"resourceLogs":{}}"#,
        r#"{"resourceLogs":[1]}"#,
        "\u{0}",
        r#"{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"traceId":"abc"}]}]}]}"#,
        r#"{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"timeUnixNano":-1}]}]}]}"#,
        r#"{"resourceLogs":[{"resource":{"attributes":[{"key":"a","value":{"bytesValue":"*"}}]}}]}"#,
    ] {
        let refused = entries(Signal::Logs, OtlpEncoding::Json, body.as_bytes()).unwrap_err();
        assert_eq!((refused.reason(), refused.response().status), ("invalid_json", 400), "{body}");
    }
    assert!(matches!(entries(Signal::Logs, OtlpEncoding::Json, b"\xff"), Err(InvalidOtlp::Json(_))));
    for body in [b"hello".as_slice(), b"{}", b"\x0a\x05\x12\x00", b"\x08\x01"] {
        let refused = entries(Signal::Logs, OtlpEncoding::Protobuf, body).unwrap_err();
        assert_eq!((refused.reason(), refused.response().status), ("invalid_protobuf", 400), "{body:?}");
    }
    for ids in [json!({ "traceId": "5b8efff798038103d269b633813fc60c" }), json!({ "spanId": "b7ad6b7169203331" })] {
        let body = json!({ "resourceSpans": [{ "scopeSpans": [{ "spans": [ids] }] }] }).to_string();
        let refused = entries(Signal::Traces, OtlpEncoding::Json, body.as_bytes());
        assert_eq!(refused, Err(InvalidOtlp::Record("a span has no id")));
    }
    let mut record = Vec::new();
    put_bytes(&mut record, 9, &[1; 15]);
    let refused = entries(Signal::Logs, OtlpEncoding::Protobuf, &in_request(&[], &[record]));
    assert_eq!(refused, Err(InvalidOtlp::Record("an id is of the wrong length")));
}

#[test]
fn what_is_too_much_is_refused() {
    let logs = |body: &[u8]| entries(Signal::Logs, OtlpEncoding::Protobuf, body).map(|entries| entries.len());
    let too_long = |what| Err(InvalidOtlp::TooLong(what));
    // Two bytes each, which would be a hundred times as much in a tree.
    assert_eq!(logs(&in_request(&[], &vec![Vec::new(); MAX_RECORDS])), Ok(MAX_RECORDS));
    assert_eq!(logs(&in_request(&[], &vec![Vec::new(); MAX_RECORDS + 1])), too_long("records"));
    let attributes = |count| in_request(&[], &[[0x32, 0x00].repeat(count)]);
    assert_eq!(logs(&attributes(MAX_LIST)), Ok(1));
    assert_eq!(logs(&attributes(MAX_LIST + 1)), too_long("values in a list"));
    // A resource that each of its records repeats.
    let mut resource = Vec::new();
    put_bytes(&mut resource, 1, &pair_bytes(&pair("a", AnyValue::Text("x".repeat(100_000).into()))));
    assert_eq!(logs(&in_request(&resource, &vec![Vec::new(); 300])), Ok(300));
    assert_eq!(logs(&in_request(&resource, &vec![Vec::new(); 400])), too_long("bytes of its entries"));
    let mut record = Vec::new();
    put_bytes(&mut record, 3, "x".repeat(MAX_MESSAGE).as_bytes());
    assert_eq!(logs(&in_request(&[], &[record])), too_long("bytes of a record"));
    assert_eq!(logs(&vec![0; Limits::default().container + 1]), too_long("bytes"));

    let nested = |depth| (0..depth).fold(AnyValue::Bool(true), |value, _| AnyValue::List(vec![value]));
    let with_body = |depth| LogRecord { body: nested(depth), ..LogRecord::default() };
    assert_eq!(logs(&in_request(&[], &[log_bytes(&with_body(MAX_DEPTH))])), Ok(1));
    let deep = logs(&in_request(&[], &[log_bytes(&with_body(MAX_DEPTH + 1))]));
    assert_eq!(deep, Err(InvalidOtlp::Protobuf("values are nested too deep")));
    let deep = format!(
        r#"{{"resourceLogs":[{{"scopeLogs":[{{"logRecords":[{{"body":{}1{}}}]}}]}}]}}"#,
        r#"{"arrayValue":{"values":["#.repeat(100_000),
        "]}}".repeat(100_000)
    );
    assert!(matches!(entries(Signal::Logs, OtlpEncoding::Json, deep.as_bytes()), Err(InvalidOtlp::TooLong(_))));
    let deep = deep.replace(&r#"{"arrayValue":{"values":["#.repeat(99_900), "").replace(&"]}}".repeat(99_900), "");
    assert!(matches!(entries(Signal::Logs, OtlpEncoding::Json, deep.as_bytes()), Err(InvalidOtlp::Json(_))));
}

fn put_varint(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn put_number(bytes: &mut Vec<u8>, field: u64, number: u64) {
    put_varint(bytes, field << 3);
    put_varint(bytes, number);
}

fn put_fixed64(bytes: &mut Vec<u8>, field: u64, number: u64) {
    put_varint(bytes, field << 3 | 1);
    bytes.extend_from_slice(&number.to_le_bytes());
}

fn put_fixed32(bytes: &mut Vec<u8>, field: u64, number: u64) {
    put_varint(bytes, field << 3 | 5);
    bytes.extend_from_slice(&u32::try_from(number).unwrap().to_le_bytes());
}

fn put_bytes(bytes: &mut Vec<u8>, field: u64, value: &[u8]) {
    put_varint(bytes, field << 3 | 2);
    put_varint(bytes, value.len() as u64);
    bytes.extend_from_slice(value);
}

fn put_attributes(bytes: &mut Vec<u8>, field: u64, attributes: &[KeyValue<'_>]) {
    for pair in attributes {
        put_bytes(bytes, field, &pair_bytes(pair));
    }
}

fn pair(key: &str, value: AnyValue<'static>) -> KeyValue<'static> {
    KeyValue::new(key.to_owned(), value)
}

fn pair_bytes(pair: &KeyValue<'_>) -> Vec<u8> {
    let mut bytes = Vec::new();
    put_bytes(&mut bytes, 1, pair.key.as_bytes());
    put_bytes(&mut bytes, 2, &value_bytes(&pair.value));
    bytes
}

fn value_bytes(value: &AnyValue<'_>) -> Vec<u8> {
    let (mut bytes, mut inner) = (Vec::new(), Vec::new());
    match value {
        AnyValue::Empty => {}
        AnyValue::Text(text) => put_bytes(&mut bytes, 1, text.as_bytes()),
        AnyValue::Bool(value) => put_number(&mut bytes, 2, u64::from(*value)),
        AnyValue::Integer(number) => put_number(&mut bytes, 3, number.cast_unsigned()),
        AnyValue::Double(number) => put_fixed64(&mut bytes, 4, number.to_bits()),
        AnyValue::List(list) => {
            list.iter().for_each(|value| put_bytes(&mut inner, 1, &value_bytes(value)));
            put_bytes(&mut bytes, 5, &inner);
        }
        AnyValue::Map(map) => {
            put_attributes(&mut inner, 1, map);
            put_bytes(&mut bytes, 6, &inner);
        }
        AnyValue::Bytes(value) => put_bytes(&mut bytes, 7, value),
    }
    bytes
}

fn value_json(value: &AnyValue<'_>) -> Value {
    match value {
        AnyValue::Empty => json!({}),
        AnyValue::Text(text) => json!({ "stringValue": text }),
        AnyValue::Bool(value) => json!({ "boolValue": value }),
        AnyValue::Integer(number) => json!({ "intValue": number.to_string() }),
        AnyValue::Double(number) if number.is_finite() => json!({ "doubleValue": number }),
        AnyValue::Double(number) => json!({ "doubleValue": number.to_string().replace("inf", "Infinity") }),
        AnyValue::List(list) => json!({ "arrayValue": { "values": list.iter().map(value_json).collect::<Vec<_>>() } }),
        AnyValue::Map(map) => json!({ "kvlistValue": { "values": attributes_json(map) } }),
        AnyValue::Bytes(bytes) => {
            json!({ "bytesValue": base64::Engine::encode(&base64::engine::general_purpose::STANDARD, bytes) })
        }
    }
}

fn attributes_json(attributes: &[KeyValue<'_>]) -> Value {
    attributes.iter().map(|pair| json!({ "key": pair.key, "value": value_json(&pair.value) })).collect()
}

fn hex_bytes(id: &impl ToString) -> Vec<u8> {
    let text = id.to_string();
    (0..text.len()).step_by(2).map(|place| u8::from_str_radix(&text[place..place + 2], 16).unwrap()).collect()
}

fn log_bytes(log: &LogRecord<'_>) -> Vec<u8> {
    let mut bytes = Vec::new();
    put_fixed64(&mut bytes, 1, log.time_unix_nano);
    put_number(&mut bytes, 2, i64::from(log.severity_number).cast_unsigned());
    put_bytes(&mut bytes, 3, log.severity_text.as_bytes());
    put_bytes(&mut bytes, 5, &value_bytes(&log.body));
    put_attributes(&mut bytes, 6, &log.attributes);
    put_number(&mut bytes, 7, log.dropped_attributes_count);
    put_fixed32(&mut bytes, 8, 1);
    put_bytes(&mut bytes, 9, &hex_bytes(&log.trace_id));
    put_bytes(&mut bytes, 10, &hex_bytes(&log.span_id));
    put_fixed64(&mut bytes, 11, log.observed_time_unix_nano);
    put_bytes(&mut bytes, 12, log.event_name.as_bytes());
    bytes
}

fn log_json(log: &LogRecord<'_>) -> Value {
    json!({
        "timeUnixNano": log.time_unix_nano.to_string(), "observedTimeUnixNano": log.observed_time_unix_nano.to_string(),
        "severityNumber": log.severity_number, "severityText": log.severity_text, "body": value_json(&log.body),
        "attributes": attributes_json(&log.attributes), "droppedAttributesCount": log.dropped_attributes_count,
        "traceId": log.trace_id, "spanId": log.span_id, "eventName": log.event_name,
    })
}

fn span_bytes(span: &Span<'_>) -> Vec<u8> {
    let mut bytes = Vec::new();
    put_bytes(&mut bytes, 1, &hex_bytes(&span.trace_id));
    put_bytes(&mut bytes, 2, &hex_bytes(&span.span_id));
    put_bytes(&mut bytes, 3, span.trace_state.as_bytes());
    put_bytes(&mut bytes, 4, &hex_bytes(&span.parent_span_id));
    put_bytes(&mut bytes, 5, span.name.as_bytes());
    put_number(&mut bytes, 6, i64::from(span.kind).cast_unsigned());
    put_fixed64(&mut bytes, 7, span.start_time_unix_nano);
    put_fixed64(&mut bytes, 8, span.end_time_unix_nano);
    put_attributes(&mut bytes, 9, &span.attributes);
    put_number(&mut bytes, 10, span.dropped_attributes_count);
    for event in &span.events {
        let mut inner = Vec::new();
        put_fixed64(&mut inner, 1, event.time_unix_nano);
        put_bytes(&mut inner, 2, event.name.as_bytes());
        put_attributes(&mut inner, 3, &event.attributes);
        put_bytes(&mut bytes, 11, &inner);
    }
    put_number(&mut bytes, 12, span.dropped_events_count);
    for link in &span.links {
        let mut inner = Vec::new();
        put_bytes(&mut inner, 1, &hex_bytes(&link.trace_id));
        put_bytes(&mut inner, 2, &hex_bytes(&link.span_id));
        put_attributes(&mut inner, 4, &link.attributes);
        put_fixed32(&mut inner, 6, link.flags);
        put_bytes(&mut bytes, 13, &inner);
    }
    put_number(&mut bytes, 14, span.dropped_links_count);
    let mut inner = Vec::new();
    put_bytes(&mut inner, 2, span.status.message.as_bytes());
    put_number(&mut inner, 3, i64::from(span.status.code).cast_unsigned());
    put_bytes(&mut bytes, 15, &inner);
    put_fixed32(&mut bytes, 16, span.flags);
    bytes
}

fn span_json(span: &Span<'_>) -> Value {
    let event = |event: &SpanEvent<'_>| {
        json!({ "timeUnixNano": event.time_unix_nano.to_string(), "name": event.name,
            "attributes": attributes_json(&event.attributes) })
    };
    let link = |link: &SpanLink<'_>| {
        json!({ "traceId": link.trace_id, "spanId": link.span_id, "flags": link.flags,
            "attributes": attributes_json(&link.attributes) })
    };
    json!({
        "traceId": span.trace_id, "spanId": span.span_id, "parentSpanId": span.parent_span_id, "name": span.name,
        "traceState": span.trace_state, "kind": span.kind, "flags": span.flags,
        "startTimeUnixNano": span.start_time_unix_nano.to_string(), "endTimeUnixNano": span.end_time_unix_nano.to_string(),
        "attributes": attributes_json(&span.attributes), "droppedAttributesCount": span.dropped_attributes_count,
        "events": span.events.iter().map(event).collect::<Vec<_>>(), "droppedEventsCount": span.dropped_events_count,
        "links": span.links.iter().map(link).collect::<Vec<_>>(), "droppedLinksCount": span.dropped_links_count,
        "status": { "message": span.status.message, "code": span.status.code },
    })
}

/// A request with one scope, which stands before its resource as it may.
fn in_request(resource: &[u8], records: &[Vec<u8>]) -> Vec<u8> {
    let (mut request, mut group, mut listed) = (Vec::new(), Vec::new(), Vec::new());
    records.iter().for_each(|record| put_bytes(&mut listed, 2, record));
    put_bytes(&mut group, 2, &listed);
    put_bytes(&mut group, 1, resource);
    put_bytes(&mut request, 1, &group);
    request
}

fn any_text() -> impl Strategy<Value = Cow<'static, str>> {
    "\\PC{0,6}|[a-z\"\\\\\n\u{1}]{0,6}".prop_map(Cow::Owned)
}

fn any_value() -> impl Strategy<Value = AnyValue<'static>> {
    let leaf = prop_oneof![
        Just(AnyValue::Empty),
        any_text().prop_map(AnyValue::Text),
        any::<bool>().prop_map(AnyValue::Bool),
        any::<i64>().prop_map(AnyValue::Integer),
        any::<i32>().prop_map(|number| AnyValue::Double(f64::from(number) / 4.0)),
        prop::sample::select(vec![f64::NAN, f64::INFINITY, f64::NEG_INFINITY]).prop_map(AnyValue::Double),
        prop::collection::vec(any::<u8>(), 0..5).prop_map(|bytes| AnyValue::Bytes(Cow::Owned(bytes))),
    ];
    leaf.prop_recursive(4, 16, 4, |inner| {
        let pairs = (any_text(), inner.clone()).prop_map(|(key, value)| KeyValue { key, value });
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(AnyValue::List),
            prop::collection::vec(pairs, 0..4).prop_map(AnyValue::Map),
        ]
    })
}

fn any_attributes() -> impl Strategy<Value = Vec<KeyValue<'static>>> {
    let pair = (any_text(), any_value()).prop_map(|(key, value)| KeyValue { key, value });
    prop::collection::vec(pair, 0..4)
}

fn any_id<const N: usize>() -> impl Strategy<Value = json::Id<N>> {
    prop_oneof![
        4 => prop::collection::vec(any::<u8>(), N).prop_map(|bytes| json::Id::read(&bytes).unwrap()),
        1 => Just(json::Id::default()),
    ]
}

fn any_log() -> impl Strategy<Value = LogRecord<'static>> {
    let numbers = (any::<u64>(), any::<u64>(), -2..30_i32, 0..3_u64);
    let ids = (any_id(), any_id());
    let strategy = (numbers, ids, any_text(), any_text(), any_value(), any_attributes());
    strategy.prop_map(|(numbers, (trace_id, span_id), severity_text, event_name, body, attributes)| LogRecord {
        time_unix_nano: numbers.0,
        observed_time_unix_nano: numbers.1,
        severity_number: numbers.2,
        dropped_attributes_count: numbers.3,
        severity_text,
        body,
        attributes,
        trace_id,
        span_id,
        event_name,
    })
}

fn any_span() -> impl Strategy<Value = Span<'static>> {
    let numbers = (any::<u64>(), any::<u64>(), any::<u32>(), -1..7_i32, -1..4_i32, 0..3_u64);
    let ids = (any_id(), any_id(), any_id());
    let texts = (any_text(), any_text(), any_text());
    let event = (any::<u64>(), any_text(), any_attributes());
    let event = event.prop_map(|(time_unix_nano, name, attributes)| SpanEvent { time_unix_nano, name, attributes });
    let link =
        (any_id(), any_id(), any_attributes(), any::<u32>()).prop_map(|(trace_id, span_id, attributes, flags)| {
            SpanLink { trace_id, span_id, attributes, flags: u64::from(flags) }
        });
    let lists = (any_attributes(), prop::collection::vec(event, 0..3), prop::collection::vec(link, 0..3));
    (numbers, ids, texts, lists).prop_map(|(numbers, ids, texts, lists)| Span {
        start_time_unix_nano: numbers.0,
        end_time_unix_nano: numbers.1,
        flags: u64::from(numbers.2),
        kind: numbers.3,
        status: Status { message: texts.0, code: numbers.4 },
        dropped_attributes_count: numbers.5,
        dropped_events_count: numbers.5,
        dropped_links_count: numbers.5,
        trace_id: ids.0,
        span_id: ids.1,
        parent_span_id: ids.2,
        trace_state: texts.1,
        name: texts.2,
        attributes: lists.0,
        events: lists.1,
        links: lists.2,
    })
}

/// Reads a body every way there is; the result does not matter, that there is one does.
fn read_all(body: &[u8]) {
    for signal in [Signal::Logs, Signal::Traces] {
        for encoding in [OtlpEncoding::Json, OtlpEncoding::Protobuf] {
            let _ = entries(signal, encoding, body);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn both_encodings_of_logs_say_the_same(logs in prop::collection::vec(any_log(), 0..4), resource in any_attributes()) {
        let mut bytes = Vec::new();
        put_attributes(&mut bytes, 1, &resource);
        let binary = in_request(&bytes, &logs.iter().map(log_bytes).collect::<Vec<_>>());
        let text = json!({ "resourceLogs": [{ "resource": { "attributes": attributes_json(&resource) },
            "scopeLogs": [{ "logRecords": logs.iter().map(log_json).collect::<Vec<_>>() }] }] });
        let found = entries(Signal::Logs, OtlpEncoding::Protobuf, &binary).unwrap();
        prop_assert_eq!(found.len(), logs.len());
        prop_assert_eq!(Ok(found), entries(Signal::Logs, OtlpEncoding::Json, text.to_string().as_bytes()));
    }

    #[test]
    fn both_encodings_of_spans_say_the_same(spans in prop::collection::vec(any_span(), 0..4)) {
        let binary = in_request(&[], &spans.iter().map(span_bytes).collect::<Vec<_>>());
        let text = json!({ "resourceSpans": [{ "scopeSpans": [{ "spans": spans.iter().map(span_json).collect::<Vec<_>>() }] }] });
        let found = entries(Signal::Traces, OtlpEncoding::Protobuf, &binary);
        let whole = spans.iter().all(|span| !span.trace_id.is_none() && !span.span_id.is_none());
        prop_assert_eq!(found.as_ref().map(Vec::len).ok(), whole.then_some(spans.len()));
        prop_assert_eq!(found, entries(Signal::Traces, OtlpEncoding::Json, text.to_string().as_bytes()));
    }

    #[test]
    fn any_bytes_are_entries_or_an_error(body in prop::collection::vec(any::<u8>(), 0..200)) {
        read_all(&body);
        read_all(&in_request(&body, &[]));
        read_all(&in_request(&[], &[body]));
    }

    #[test]
    fn changed_requests_are_entries_or_an_error(
        body in prop::sample::select(vec![PYTHON_LOGS, PYTHON_TRACES, NODE_LOGS, NODE_TRACES]),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        end in any::<prop::sample::Index>(),
        cut in any::<bool>(),
    ) {
        let mut body = body.to_vec();
        for (place, byte) in changes {
            let place = place.index(body.len());
            body[place] = byte;
        }
        if cut {
            body.truncate(end.index(body.len()));
        }
        read_all(&body);
    }
}
