//! Recordings as a whole: every form, the order, the bounds, what is broken.

use std::fmt::Write as _;
use std::fs;
use std::io::Cursor;
use std::path::Path;

use super::*;

fn stream(content: impl Into<Vec<u8>>) -> Source {
    Source::Stream { name: "-".to_owned(), reader: Box::new(Cursor::new(content.into())) }
}

fn open(sources: Vec<Source>, memory_budget: usize) -> Recording {
    let options = RecordingOptions { memory_budget, max_record_bytes: 1 << 20, temporary_directory: None };
    Recording::open(sources, &options).unwrap()
}

fn text(record: &Record) -> String {
    String::from_utf8_lossy(record.kind.bytes()).into_owned()
}

/// `count` events whose times the function gives, with a payload that tells their number.
fn lines(count: u64, time: impl Fn(u64) -> u64) -> String {
    let mut text = String::new();
    for number in 0..count {
        let at = time(number);
        writeln!(text, r#"{{"timestamp":{at},"extra":{{"number":{number},"pad":"{}"}}}}"#, "x".repeat(200)).unwrap();
    }
    text
}

fn pseudo_random(number: u64) -> u64 {
    number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407) >> 40
}

#[test]
fn every_form_gives_its_records() {
    let event = r#"{"timestamp":5,"message":"x"}"#;
    let pretty = "{\n \"timestamp\": 5,\n \"message\": \"a } in a string\"\n}";
    let forms: [(String, usize); 6] = [
        (event.to_owned(), 1),
        (format!("{event}\n{event}\n\n  \n{event}"), 3),
        (pretty.to_owned(), 1),
        (format!("{pretty}\n{pretty}\n"), 2),
        (format!("[{event},\n{pretty} , {event}]\n"), 3),
        ("[]".to_owned(), 0),
    ];
    for (content, count) in forms {
        let gzip = {
            let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
            std::io::Write::write_all(&mut encoder, content.as_bytes()).unwrap();
            encoder.finish().unwrap()
        };
        for packed in [content.clone().into_bytes(), gzip, zstd::encode_all(content.as_bytes(), 3).unwrap()] {
            let records: Vec<_> = open(vec![stream(packed)], 1 << 20).map(Result::unwrap).collect();
            assert_eq!(records.len(), count, "{content}");
            for record in records {
                assert!(matches!(record.kind, RecordKind::Event(_)));
                assert_eq!((record.time.as_millis(), record.dated), (5_000, true));
            }
        }
    }
}

#[test]
fn envelopes_requests_and_store_bodies_are_told_apart_and_dated() {
    let envelope = "{\"event_id\":\"5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a\",\"sent_at\":\"1970-01-01T00:00:09Z\"}\n\
                    {\"type\":\"event\"}\n{\"timestamp\":7}\n";
    let session = "{\"sent_at\":\"1970-01-01T00:00:08Z\"}\n{\"type\":\"session\"}\n{\"status\":\"ok\"}\n";
    let request = format!(
        "POST /api/1/envelope/?sentry_key=a94ae32be2584e0bbd7a4cbb95971fee HTTP/1.1\r\nHost: x\r\n\r\n{}",
        envelope.replace(":7}", ":6}")
    );
    let body = {
        use base64::Engine as _;
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        std::io::Write::write_all(&mut encoder, br#"{"timestamp":5}"#).unwrap();
        base64::engine::general_purpose::STANDARD.encode(encoder.finish().unwrap())
    };
    let sources = vec![stream(envelope), stream(session), stream(request), stream(body)];
    let records: Vec<_> = open(sources, 1 << 20).map(Result::unwrap).collect();
    let seconds: Vec<_> = records.iter().map(|record| record.time.as_seconds()).collect();
    assert_eq!(seconds, [5, 6, 7, 8]);
    let forms: Vec<_> = records
        .iter()
        .map(|record| match &record.kind {
            RecordKind::Event(_) => "event",
            RecordKind::Envelope(_) => "envelope",
            RecordKind::Request(_) => "request",
        })
        .collect();
    assert_eq!(forms, ["event", "request", "envelope", "envelope"]);
}

#[test]
fn the_order_is_the_same_whatever_the_budget() {
    for time in [pseudo_random as fn(u64) -> u64, |number| number / 3, |number| number ^ 7, |_| 1] {
        let sources = || {
            let [first, second] = [lines(3_000, time), lines(2_000, |number| time(number) + 1)];
            vec![stream(first), stream(second), stream(lines(10, time))]
        };
        let in_memory: Vec<_> = open(sources(), 64 << 20).map(Result::unwrap).collect();
        assert_eq!(in_memory.len(), 5_010);
        assert!(in_memory.windows(2).all(|pair| pair[0].time <= pair[1].time));
        for budget in [8 << 10, 100 << 10, 1 << 20] {
            let recording = open(sources(), budget);
            assert_eq!(recording.records(), 5_010);
            let spilled: Vec<_> = recording.map(Result::unwrap).collect();
            assert!(spilled == in_memory, "the order differs with a budget of {budget}");
        }
    }
}

#[test]
fn equal_times_keep_the_order_of_the_sources() {
    let recording = open(vec![stream(lines(3, |_| 1)), stream(lines(2, |_| 1))], 1 << 20);
    let numbers: Vec<_> = recording.map(|record| record.unwrap().origin.line).collect();
    assert_eq!(numbers, [1, 2, 3, 1, 2]);
}

#[test]
fn a_broken_record_names_its_place_and_the_rest_goes_on() {
    let content = "{\"timestamp\":1}\n{\"timestamp\":2,\"message\":\"cut\n[3]\n{\"timestamp\":4}\n";
    for budget in [1 << 20, 10] {
        let results: Vec<_> = open(vec![stream(content)], budget).collect();
        let places: Vec<_> = results.iter().map(|result| result.as_ref().err().map(ToString::to_string)).collect();
        assert_eq!(results.len(), 4);
        assert!(places[0].is_none() && places[3].is_none(), "{places:?}");
        assert!(places[1].as_ref().unwrap().starts_with("-:2:"), "{places:?}");
        assert!(places[2].as_ref().unwrap().starts_with("-:3:"), "{places:?}");
        assert_eq!(results[2].as_ref().unwrap_err().bytes, b"[3]");
    }
    let envelope = "{\"event_id\":\"5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a\"}\n{\"type\":\"event\",\"length\":900}\n{}\n";
    let error = open(vec![stream(envelope)], 1 << 20).next().unwrap().unwrap_err();
    assert!(error.message.contains("unexpected end of file"), "{error}");
    assert!(open(vec![stream("# Read me")], 1 << 20).next().unwrap().is_err());
    let mut cut = zstd::encode_all(lines(5_000, |number| number).as_bytes(), 3).unwrap();
    cut.truncate(cut.len() / 2);
    let last = open(vec![stream(cut)], 64 << 20).last().unwrap().unwrap_err();
    assert!(last.message.starts_with("cannot read on"), "{last}");
}

#[test]
fn faults_on_a_line_of_many_events_have_columns_and_the_rest_goes_on() {
    let list = r#"[{"message":"a"}, 5, "x, {}", {"message": oops}, {"message":"b"}, null, {"message":"c"}]"#;
    // Once held in memory, once sorted through temporary files.
    for budget in [1 << 20, 1] {
        let results: Vec<_> = open(vec![stream(format!("{list}\n{list}"))], budget).collect();
        let places: Vec<_> = results
            .iter()
            .filter_map(|result| result.as_ref().err())
            .map(|error| (error.origin.line, error.column))
            .collect();
        let line = [19, 22, 43, 67];
        let expected: Vec<_> = [1, 2].into_iter().flat_map(|number| line.map(|column| (number, column))).collect();
        assert_eq!(places, expected);
        assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 6);
        let before: Vec<_> = results.iter().flatten().map(|record| record.origin.before).collect();
        assert_eq!(before, [1, 49, 72, 1, 49, 72]);
    }
}

#[test]
fn a_record_beyond_the_bound_is_refused_alone() {
    let long = format!(r#"{{"timestamp":1,"message":"{}"}}"#, "x".repeat(3 << 20));
    let content = format!("{long}\n{{\"timestamp\":2}}\n");
    let results: Vec<_> = open(vec![stream(content)], 1 << 20).collect();
    assert!(results[0].as_ref().unwrap_err().message.contains("longer than"));
    assert_eq!(results[1].as_ref().unwrap().origin.line, 2);
}

#[test]
fn records_without_a_time_stand_beside_their_neighbours() {
    let first = "{\"message\":\"a\"}\n{\"timestamp\":10,\"message\":\"b\"}\n{\"message\":\"c\"}\n{\"timestamp\":20,\"message\":\"d\"}\n";
    let second = "{\"timestamp\":15,\"message\":\"e\"}\n";
    let undated = "{\"message\":\"f\"}\n";
    for budget in [1 << 20, 1] {
        let recording = open(vec![stream(first), stream(second), stream(undated)], budget);
        assert_eq!(recording.first_time().unwrap().as_seconds(), 10);
        assert_eq!(recording.last_time().unwrap().as_seconds(), 20);
        let order: String =
            recording.map(|record| text(&record.unwrap()).split('"').rev().nth(1).unwrap().to_owned()).collect();
        assert_eq!(order, "abcefd");
    }
}

#[test]
fn a_recording_is_taken_up_where_it_was_left() {
    let sources = || vec![stream(lines(500, pseudo_random)), stream("{broken\n")];
    for budget in [1 << 20, 20 << 10] {
        let all: Vec<_> = open(sources(), budget).map(|result| result.map_err(|error| error.to_string())).collect();
        let mut resumed = open(sources(), budget);
        resumed.skip_to(321);
        assert_eq!(resumed.position(), 321);
        let rest: Vec<_> = resumed.map(|result| result.map_err(|error| error.to_string())).collect();
        assert!(rest == all[321..]);
    }
}

#[test]
fn a_directory_of_recorded_requests() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/recording/requests");
    let mut recording = open(vec![Source::Path(directory)], 64 << 20);
    assert_eq!(recording.skipped().len(), 1, "a note beside the requests is no recording");
    let requests: Vec<_> = recording.by_ref().map(Result::unwrap).collect();
    assert!(requests.iter().all(|record| record.dated && matches!(record.kind, RecordKind::Request(_))));
    let limits = crate::protocol::Limits::default();
    for record in &requests {
        let RecordKind::Request(request) = &record.kind else { continue };
        assert!(!request.decode(&limits).unwrap().envelopes.is_empty(), "{}", record.origin);
    }
    assert_eq!(requests.len(), 4);
}

#[test]
fn files_that_lie_in_order_are_read_in_place() {
    let directory = tempfile::tempdir().unwrap();
    for name in ["a", "b"] {
        let offset = u64::from(name == "b");
        fs::write(directory.path().join(name), lines(40_000, |number| number * 2 + offset)).unwrap();
    }
    let empty = tempfile::tempdir().unwrap();
    let options = RecordingOptions {
        memory_budget: 2 << 20,
        temporary_directory: Some(empty.path().join("not/there")),
        ..RecordingOptions::default()
    };
    let sources = vec![Source::Path(directory.path().to_owned())];
    let times: Vec<_> =
        Recording::open(sources, &options).unwrap().map(|record| record.unwrap().time.as_seconds()).collect();
    assert!(times.iter().copied().eq(0..80_000), "nothing was spilled, and the two are interleaved");
}

#[test]
fn the_recorded_incident_is_whole() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/incident");
    let recording = Recording::open(vec![Source::Path(directory)], &RecordingOptions::default()).unwrap();
    assert_eq!(recording.records(), 6_133);
    assert!(recording.skipped().is_empty(), "{:?}", recording.skipped());
    assert_eq!(recording.first_time().unwrap().to_string(), "2026-03-12T10:00:00Z");
    assert_eq!(recording.last_time().unwrap().to_string(), "2026-03-12T14:00:00Z");
    let (mut projects, mut errors, mut before) = (std::collections::BTreeSet::new(), Vec::new(), None);
    for result in recording {
        match result {
            Ok(record) => {
                assert!(record.dated && Some(record.time) >= before, "{}", record.origin);
                before = Some(record.time);
                projects.insert(record.origin.file.project_hint.as_ref().unwrap().to_string());
            }
            Err(error) => errors.push((error.origin.line, error.column)),
        }
    }
    assert_eq!(errors, [(701, 1_800), (1_501, 1), (1, 0)]);
    let projects: Vec<_> = projects.iter().map(String::as_str).collect();
    assert_eq!(projects, ["checkout", "mobile", "payments", "storefront", "worker"]);
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(256))]
    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..300), head in 0..6_usize) {
        let heads: [&[u8]; 6] = [b"", b"{", b"[{\"a\":", b"{}\n{\"type\":\"event\"", b"\x28\xb5\x2f\xfd", b"POST / HTTP/1.1\n\n"];
        let content = [heads[head], &bytes].concat();
        let count = open(vec![stream(content)], 1 << 20).count();
        proptest::prop_assert!(count <= 310);
    }
}
