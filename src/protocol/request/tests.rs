//! Each endpoint, the requests of real SDKs, and what is left of them when bytes are changed.

use std::sync::LazyLock;

use base64::Engine as _;
use proptest::prelude::*;

use super::*;
use crate::model::DataCategory;
use crate::protocol::{CheckIn, Container, ContainerKind, Envelope, ItemType, SessionAggregates, SessionUpdate};

const KEY: &str = "a94ae32be2584e0bbd7a4cbb95971fee";

struct Sample {
    name: String,
    metadata: Vec<u8>,
    raw: Vec<u8>,
    decoded: Vec<u8>,
}

static SAMPLES: LazyLock<Vec<Sample>> = LazyLock::new(|| {
    let packed = include_bytes!("../../../tests/fixtures/protocol/sdk_requests.pack.zst");
    let unpacked = zstd::decode_all(packed.as_slice()).unwrap();
    let mut rest = unpacked.as_slice();
    let mut field = || {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let (field, after) = after.split_at(u32::from_le_bytes(*length) as usize);
        rest = after;
        Some(field.to_vec())
    };
    std::iter::from_fn(|| {
        let name = String::from_utf8(field()?).unwrap();
        Some(Sample { name, metadata: field()?, raw: field()?, decoded: field()? })
    })
    .collect()
});

fn request(sample: &Sample) -> RecordedRequest {
    RecordedRequest::from_metadata(&sample.metadata, sample.raw.clone()).unwrap()
}

fn post(target: &str, content_type: &str, body: &[u8]) -> RecordedRequest {
    let headers = vec![
        ("X-Sentry-Auth".to_owned(), format!("Sentry sentry_key={KEY}")),
        ("Content-Type".to_owned(), content_type.to_owned()),
    ];
    RecordedRequest::new("POST", target, headers, body.to_vec())
}

fn decoded(request: &RecordedRequest) -> Vec<Vec<u8>> {
    let decoded = request.decode(&Limits::default()).unwrap();
    decoded.envelopes.into_iter().map(Cow::into_owned).collect()
}

fn refused(request: &RecordedRequest) -> (u16, &'static str) {
    let error = request.decode(&Limits::default()).unwrap_err();
    (error.response().status, error.reason())
}

#[test]
fn every_recorded_request_decodes() {
    assert_eq!(SAMPLES.len(), 136);
    for sample in SAMPLES.iter() {
        let request = request(sample);
        let body = request.decoded_body(&Limits::default()).unwrap();
        let metadata: serde_json::Value = serde_json::from_slice(&sample.metadata).unwrap();
        if sample.decoded.is_empty() {
            // The recorder knew no gzip; what it noted is then the length as sent.
            let plain = request.header("content-encoding").is_none_or(str::is_empty);
            assert!(!plain || metadata["decoded_len"] == body.len(), "{}", sample.name);
        } else {
            assert_eq!(body, sample.decoded, "{}", sample.name);
        }
        let decoded = request.decode(&Limits::default()).unwrap_or_else(|error| panic!("{}: {error}", sample.name));
        assert_eq!(decoded.envelopes.len(), 1, "{}", sample.name);
        let envelope =
            Envelope::parse(&decoded.envelopes[0]).unwrap_or_else(|error| panic!("{}: {error}", sample.name));
        assert!(!envelope.items().is_empty(), "{}", sample.name);
        assert!(decoded.auth.client.is_some(), "{}", sample.name);
        envelope.check_external().unwrap();
        Limits::default().check(&envelope).unwrap();
        assert_items(&sample.name, &envelope);
        assert_eq!(Envelope::parse(&envelope.to_bytes()).unwrap().to_bytes(), envelope.to_bytes());
    }
}

/// Every item of a real SDK is of a known type, counts as something, and reads in its form.
fn assert_items(name: &str, envelope: &Envelope<'_>) {
    for item in envelope.items() {
        assert!(!matches!(item.item_type(), ItemType::Unknown(_)), "{name}: {}", item.item_type());
        let received = "2026-11-22T12:00:00Z".parse().unwrap();
        match item.item_type() {
            ItemType::Session => drop(SessionUpdate::parse(item.payload(), received).unwrap()),
            ItemType::Sessions => drop(SessionAggregates::parse(item.payload()).unwrap()),
            ItemType::CheckIn => drop(CheckIn::parse(item.payload()).unwrap()),
            ItemType::ClientReport => {
                let report = crate::protocol::ClientReport::parse(item.payload()).unwrap();
                assert!(report.outcomes().all(|outcome| outcome.category != DataCategory::Unknown), "{name}");
            }
            ItemType::UserReport => drop(crate::protocol::UserReport::parse(item.payload()).unwrap()),
            ItemType::Feedback => drop(crate::protocol::Feedback::parse(item.payload()).unwrap()),
            ItemType::Log | ItemType::TraceMetric => drop(Container::parse(item).unwrap()),
            ItemType::Span if ContainerKind::of(item).is_some() => drop(Container::parse(item).unwrap()),
            _ => {}
        }
        assert!(!item.quantities().is_empty() || *item.item_type() == ItemType::ClientReport, "{name}");
    }
}

#[test]
fn paths_lead_to_endpoints() {
    let endpoint = |path: &str| RecordedRequest::new("POST", path, Vec::new(), Vec::new()).endpoint();
    assert_eq!(endpoint("/api/1/envelope/?x=1"), Endpoint::Envelope);
    assert_eq!(endpoint("//api//1/envelope"), Endpoint::Envelope);
    assert_eq!(endpoint("/api/store/"), Endpoint::Store);
    assert_eq!(endpoint("/api/1/csp-report/"), Endpoint::Security);
    assert_eq!(endpoint("/api/1/cron/nightly/abc/"), Endpoint::Cron);
    assert_eq!(endpoint("/api/1/events/abc/attachments/"), Endpoint::Attachments);
    assert_eq!(endpoint("/api/0/projects/"), Endpoint::Api);
    assert_eq!(endpoint("/"), Endpoint::NotFound);
}

#[test]
fn an_envelope_may_authenticate_itself() {
    let tunnel = |line: &str| RecordedRequest::new("POST", "/api/42/envelope/", Vec::new(), line.as_bytes().to_vec());
    let good = tunnel(&format!("{{\"dsn\":\"https://{KEY}@host/42\",\"sdk\":{{\"name\":\"a\",\"version\":\"1\"}}}}\n"));
    let decoded = good.decode(&Limits::default()).unwrap();
    assert_eq!((decoded.auth.public_key.as_str(), decoded.auth.client.as_deref()), (KEY, Some("a/1")));
    let missing = tunnel("{\"a\":1}\n").decode(&Limits::default()).unwrap_err().response();
    assert_eq!(
        (missing.status, missing.body.as_str()),
        (401, r#"{"detail":"bad envelope authentication header","causes":["missing field `dsn` at line 1 column 7"]}"#)
    );
    assert_eq!(refused(&tunnel("junk")).0, 401);
    assert_eq!(refused(&tunnel("")), (400, "empty_body"));
}

#[test]
fn the_order_of_refusals() {
    let mut request = post("/api/x/envelope/", "", b"{}");
    assert_eq!(refused(&request), (400, "project_id"));
    request.path = "/api/1/store/".to_owned();
    request.headers.remove(0);
    assert_eq!(refused(&request), (401, "auth_client"));
    request.method = "DELETE".to_owned();
    assert_eq!(refused(&request), (405, "disallowed_method"));
    let mut stacked = post("/api/1/envelope/", "", b"{}");
    stacked.headers.push(("content-encoding".to_owned(), "gzip".to_owned()));
    stacked.headers.push(("content-encoding".to_owned(), "gzip".to_owned()));
    assert_eq!(refused(&stacked), (415, "content_type"));
}

#[test]
fn a_store_request_becomes_an_envelope() {
    let body = br#"{"event_id":"9ec79c33-ec99-42ab-8353-589fcb2e04dc","type":"transaction"}"#;
    let bytes = decoded(&post("/api/1/store/", "application/json", body)).remove(0);
    let envelope = Envelope::parse(&bytes).unwrap();
    assert_eq!(envelope.event_id().unwrap().to_string(), "9ec79c33ec9942ab8353589fcb2e04dc");
    assert_eq!(
        (envelope.items()[0].item_type(), envelope.items()[0].payload()),
        (&ItemType::Transaction, body.as_slice())
    );
    let broken = decoded(&post("/api/store/", "", b"{broken")).remove(0);
    assert_eq!(Envelope::parse(&broken).unwrap().items()[0].payload(), b"{broken");

    let data = base64::engine::general_purpose::STANDARD.encode(b"{\"event_id\":1}");
    let target = format!("/api/1/store/?sentry_key={KEY}&sentry_data={data}");
    let bytes = decoded(&RecordedRequest::new("GET", &target, Vec::new(), Vec::new())).remove(0);
    assert_eq!(Envelope::parse(&bytes).unwrap().event_id(), None);
}

#[test]
fn security_reports_become_envelopes() {
    let target = format!("/api/1/security/?sentry_key={KEY}&sentry_release=a%401");
    let report = |content_type: &str, body: &[u8]| {
        let headers = vec![("content-type".to_owned(), content_type.to_owned())];
        RecordedRequest::new("POST", &target, headers, body.to_vec())
    };
    let one = decoded(&report("application/csp-report; charset=utf-8", b"{\"csp-report\":{}}")).remove(0);
    let one = Envelope::parse(&one).unwrap();
    assert_eq!(one.items()[0].item_type(), &ItemType::RawSecurity);
    assert_eq!(one.items()[0].headers().sentry_release.as_deref(), Some("a@1"));
    assert_eq!(decoded(&report("application/reports+json", b"[{},{}]")).len(), 2);
    assert_eq!(refused(&report("text/plain", b"{}")).0, 415);
    assert_eq!(refused(&report("application/csp-report", b"")), (400, "empty_body"));
}

#[test]
fn minidumps_come_in_forms_or_bare() {
    let form =
        b"--b\r\nContent-Disposition: form-data; name=\"upload_file_minidump\"; filename=\"a.dmp\"\r\n\r\nMDMPxx\r\n\
        --b\r\nContent-Disposition: form-data; name=\"sentry[release]\"\r\n\r\n1\r\n\
        --b\r\nContent-Disposition: form-data; name=\"log\"; filename=\"log.txt\"\r\n\r\nhello\r\n--b--";
    let target = format!("/api/1/minidump/?sentry_key={KEY}");
    let mut request = post(&target, "multipart/form-data; boundary=b", form);
    request.headers.remove(0);
    let bytes = decoded(&request).remove(0);
    let envelope = Envelope::parse(&bytes).unwrap();
    let names: Vec<_> = envelope.items().iter().map(|item| item.item_type().name()).collect();
    assert_eq!(names, ["attachment", "attachment", "form_data"]);
    assert_eq!(envelope.quantities().get(DataCategory::Error), 1);
    assert_eq!(
        crate::protocol::read_form_data(envelope.items()[2].payload()),
        [("sentry[release]".into(), "1".into())]
    );

    let bare = |body: &[u8]| post("/api/1/minidump/", "application/octet-stream", body);
    assert_eq!(decoded(&bare(&zstd::encode_all(b"MDMPx".as_slice(), 1).unwrap())).len(), 1);
    assert_eq!(refused(&bare(b"nothing")), (400, "invalid_minidump"));
    let empty = post("/api/1/minidump/", "multipart/form-data; boundary=b", b"--b--");
    assert_eq!(refused(&empty), (400, "missing_minidump_upload"));
    assert_eq!(refused(&post("/api/1/minidump/", "multipart/form-data", b"")), (400, "invalid_multipart"));
}

#[test]
fn check_ins_come_by_url() {
    let target = format!("/api/1/cron/nightly/{KEY}/?status=ok&duration=1.5&environment=prod");
    let bytes = decoded(&RecordedRequest::new("GET", &target, Vec::new(), Vec::new())).remove(0);
    let check_in = CheckIn::parse(Envelope::parse(&bytes).unwrap().items()[0].payload()).unwrap();
    assert_eq!((check_in.monitor_slug.as_str(), check_in.duration), ("nightly", Some(1.5)));
    let bytes = decoded(&post("/api/1/cron/nightly/", "application/json", b"{\"status\":\"error\"}")).remove(0);
    let check_in = CheckIn::parse(Envelope::parse(&bytes).unwrap().items()[0].payload()).unwrap();
    assert_eq!(check_in.status, crate::protocol::CheckInStatus::Error);
    let silent = RecordedRequest::new("GET", &format!("/api/1/cron/nightly/{KEY}/"), Vec::new(), Vec::new());
    assert_eq!(refused(&silent), (400, "invalid_check_in"));
}

#[test]
fn the_sender_is_read_from_the_proxies() {
    let mut request = post("/api/1/envelope/", "", b"{}");
    request.headers.push(("X-Forwarded-For".to_owned(), " 203.0.113.9, 10.0.0.1".to_owned()));
    request.headers.push(("Referer".to_owned(), "https://a.example/x".to_owned()));
    assert_eq!((request.client_ip(), request.origin()), (Some("203.0.113.9"), Some("https://a.example/x")));
}

/// Reads all that can be read, as the pipeline would; the result does not matter, that there is one does.
fn read_all(request: &RecordedRequest) {
    let limits = Limits { envelope: 1 << 20, ..Limits::default() };
    let Ok(decoded) = request.decode(&limits) else { return };
    for bytes in &decoded.envelopes {
        let Ok(mut envelope) = Envelope::parse(bytes) else { continue };
        let _ = envelope.ensure_event_id(|| crate::model::EventId::from_u128(7));
        let _ = (limits.check(&envelope), envelope.quantities());
        for item in envelope.items() {
            let _ = SessionUpdate::parse(item.payload(), crate::model::Timestamp::default());
            let _ = SessionAggregates::parse(item.payload());
            let _ = crate::protocol::ClientReport::parse(item.payload()).map(|report| report.outcomes().count());
            let _ = crate::protocol::UserReport::parse(item.payload());
            let _ = crate::protocol::Feedback::parse(item.payload());
            let _ = (CheckIn::parse(item.payload()), Container::parse(item));
            let _ = crate::protocol::read_form_data(item.payload());
            let _ = crate::protocol::events_from_report(item.payload(), None, None);
        }
    }
}

#[test]
fn every_prefix_of_a_request_is_an_outcome_or_an_error() {
    let small: Vec<&Sample> = SAMPLES.iter().filter(|sample| sample.raw.len() < 1_200).collect();
    assert!(small.len() > 40);
    for sample in small {
        for end in (0..sample.raw.len()).step_by(7) {
            let mut request = request(sample);
            request.body.truncate(end);
            read_all(&request);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_changed_request_is_an_outcome_or_an_error(
        index in 0_usize..136,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        plain in any::<bool>(),
    ) {
        let sample = &SAMPLES[index];
        let mut request = request(sample);
        if plain && !sample.decoded.is_empty() {
            request.body = sample.decoded.clone();
            request.headers.retain(|(name, _)| !name.eq_ignore_ascii_case("content-encoding"));
        }
        for (position, byte) in changes {
            let position = position.index(request.body.len());
            request.body[position] = byte;
        }
        read_all(&request);
    }

    #[test]
    fn any_body_at_any_endpoint_is_an_outcome_or_an_error(
        endpoint in prop::sample::select(vec![
            "envelope", "store", "security", "minidump", "unreal/a94ae32be2584e0bbd7a4cbb95971fee", "cron/x",
            "events/9ec79c33ec9942ab8353589fcb2e04dc/attachments", "nel", "upload",
            "integration/otlp/v1/logs", "integration/otlp/v1/traces",
        ]),
        content_type in prop::sample::select(vec![
            "application/json", "application/msgpack", "application/csp-report", "application/reports+json",
            "multipart/form-data; boundary=b", "application/x-www-form-urlencoded", "application/octet-stream",
            "application/x-protobuf",
        ]),
        body in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        read_all(&post(&format!("/api/1/{endpoint}/"), content_type, &body));
    }

    #[test]
    fn any_text_is_a_request_or_an_error(text in "[A-Z]{0,4} ?/[a-z/]{0,9} HTTP/1.1\r?\n([A-Za-z-]{1,17}: ?[a-z0-9]{0,7}\r\n){0,3}\r\n\\PC{0,30}") {
        let _ = crate::protocol::parse_raw_http(text.as_bytes());
    }
}
