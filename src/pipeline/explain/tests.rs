//! Explanations against the reference implementation's output, and against bytes that are no events.

use std::sync::{LazyLock, Mutex};

use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::{ExplainClock, Explainer, Explanation, SingleStage};
use crate::model::{ProjectId, Timestamp};
use crate::pipeline::settings::SettingsFile;
use crate::pipeline::{Content, RequestFacts, Stages};

fn fixture(name: &str) -> Vec<Json> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name);
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn noon() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn explainer_at(settings: &Json, client_ip: Option<&str>, received_at: Option<Timestamp>) -> Explainer {
    let settings = SettingsFile::parse(&settings.to_string()).unwrap().for_any_project().unwrap();
    let stages = Stages::new(ProjectId(1), &settings, 90).unwrap();
    let facts = RequestFacts {
        client_ip: client_ip.map(|address| address.parse().unwrap()),
        client: Some("sentry.python/2.0".to_owned()),
        ..RequestFacts::default()
    };
    Explainer::new(stages, facts, ExplainClock { received_at, now: noon() })
}

fn explainer(settings: &Json) -> Explainer {
    explainer_at(settings, None, Some(noon()))
}

fn document(explanation: &Explanation) -> Json {
    let mut bytes = Vec::new();
    explanation.write_json(&mut bytes);
    serde_json::from_slice(&bytes).unwrap()
}

fn whole(explainer: &mut Explainer, event: &Json) -> Json {
    let explanations = explainer.explain(Content::Event(event.to_string().into_bytes()));
    assert_eq!(explanations.len(), 1);
    document(&explanations[0])
}

fn alone(explainer: &Explainer, stage: SingleStage, event: &Json) -> Json {
    let explanations = explainer.explain_stage(stage, Content::Event(event.to_string().into_bytes()));
    assert_eq!(explanations.len(), 1);
    document(&explanations[0])
}

/// Takes out what only a relay writes, or what differs from run to run:
/// `key_id`, `project` and `ingest_path` name the relay's own keys and hosts; `received` and times taken from
/// it differ by parts of a millisecond; ids are drawn; `errors` is written by the server behind a relay from
/// what stands in `_meta`; the server's clock in `_meta` has nanoseconds there.
fn comparable(event: &Json) -> Json {
    let mut event = event.clone();
    let object = event.as_object_mut().unwrap();
    for key in ["event_id", "key_id", "project", "ingest_path", "received", "errors", "version"] {
        object.remove(key);
    }
    if let Some(trace) = event.pointer_mut("/contexts/trace").and_then(Json::as_object_mut) {
        trace.remove("trace_id");
        trace.remove("span_id");
    }
    for error in event.pointer_mut("/_meta/timestamp//err").and_then(Json::as_array_mut).into_iter().flatten() {
        if let Some(data) = error.get_mut(1).and_then(Json::as_object_mut) {
            data.remove("server_time");
        }
    }
    with_floats(&mut event);
    event
}

/// Numbers by value, to the millisecond.
fn with_floats(json: &mut Json) {
    match json {
        Json::Number(number) => {
            let number = number.as_f64().unwrap();
            *json = json!((number * 1_000.0).round() / 1_000.0);
        }
        Json::Array(list) => list.iter_mut().for_each(with_floats),
        Json::Object(object) => object.values_mut().for_each(with_floats),
        _ => {}
    }
}

/// What a relay reported as dropped: outcome, reason, category.
fn reported(case: &Json) -> Option<Json> {
    let outcomes = case["outcomes"].as_array().unwrap();
    for (list, outcome) in [
        ("filtered_events", "filtered"),
        ("filtered_sampling_events", "filtered"),
        ("rate_limited_events", "rate_limited"),
    ] {
        let found = outcomes.iter().flat_map(|report| report[list].as_array().into_iter().flatten());
        let mut found = found.filter(|entry| !entry["category"].as_str().unwrap().starts_with("span"));
        if let Some(entry) = found.next() {
            return Some(json!({"outcome": outcome, "reason": entry["reason"], "category": entry["category"]}));
        }
    }
    None
}

#[test]
fn the_whole_chain_agrees_with_a_relay() {
    let mut seen = 0;
    for case in fixture("explain/pipeline.jsonl") {
        let name = case["case"].as_str().unwrap();
        let received = case["forwarded"][0]["received"].as_f64();
        let received = received.map_or_else(|| Timestamp::from_seconds(1_795_349_935.3), Timestamp::from_seconds);
        // A relay scrubs nothing unless it is told to.
        let mut config = case["config"].clone();
        config["scrubPreset"] = json!("off");
        let mut explainer = explainer_at(&config, case["headers"]["X-Forwarded-For"].as_str(), Some(received));
        for attempt in 0..case["status"].as_array().unwrap().len() {
            let found = whole(&mut explainer, &case["event"]);
            match reported(&case) {
                Some(expected) => assert_eq!(found["outcome"], expected, "{name}"),
                // A quota of a window needs the server's counters; a relay alone lets everything in.
                None if name == "quota:limit1_nonredis" && attempt > 0 => {
                    assert_eq!(found["outcome"]["reason"], "k", "{name}");
                }
                None => {
                    assert_eq!(found["outcome"]["outcome"], "accepted", "{name}");
                    assert_eq!(comparable(&found["scrubbed"]), comparable(&case["forwarded"][0]), "{name}");
                }
            }
            assert!(found["normalized"].is_object() && found["grouping"]["title"].is_string(), "{name}");
        }
        seen += 1;
    }
    assert_eq!(seen, 7);
}

#[test]
fn filters_agree_with_a_relay() {
    for case in fixture("decide/filters.jsonl") {
        let settings = json!({"filterSettings": case["filterSettings"]});
        let client_ip = case["headers"]["X-Forwarded-For"].as_str();
        let mut explainer = explainer_at(&settings, client_ip, Some(noon()));
        let found = whole(&mut explainer, &case["event"]);
        assert_eq!(found["outcome"]["reason"], case["reason"], "{}", case["case"]);
        let normalized = alone(&explainer, SingleStage::Filter, &found["normalized"]);
        assert_eq!(normalized["outcome"]["reason"], case["reason"], "{}", case["case"]);
        let mut keys: Vec<_> = normalized.as_object().unwrap().keys().collect();
        keys.sort();
        assert_eq!(keys, ["event_id", "outcome"]);
    }
}

#[test]
fn scrubbing_alone_is_what_the_settings_say_and_no_more() {
    for case in fixture("explain/scrub.jsonl") {
        let explainer = explainer(&case["settings"]);
        let found = alone(&explainer, SingleStage::Scrub, &case["in"]);
        assert_eq!(found["scrubbed"], case["out"], "{}", case["settings"]);
    }
    let event = json!({"extra": {"password": "hunter2"}});
    let password = |settings: Json| {
        alone(&explainer(&settings), SingleStage::Scrub, &event)["scrubbed"]["extra"]["password"].clone()
    };
    assert_eq!(password(json!({})), "[Filtered]");
    assert_eq!(password(json!({"piiConfig": {}})), "hunter2");
    assert_eq!(password(json!({"datascrubbingSettings": {"scrubData": false}})), "hunter2");
    assert_eq!(password(json!({"piiConfig": {}, "scrubPreset": "sentry"})), "[Filtered]");
    assert_eq!(password(json!({"scrubPreset": "off"})), "hunter2");
}

#[test]
fn grouping_alone_gives_the_hashes_of_the_reference() {
    for case in fixture("grouping/grouping_hashes.jsonl") {
        if case.get("settings").is_some() {
            continue;
        }
        let name = case["name"].as_str().unwrap();
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/grouping/inputs");
        let event: Json = serde_json::from_slice(&std::fs::read(path.join(format!("{name}.json"))).unwrap()).unwrap();
        let found = alone(&explainer(&json!({})), SingleStage::Group, &event);
        for (variant, expected) in case["variants"].as_object().unwrap() {
            assert_eq!(found["grouping"]["variants"][variant]["hash"], expected["hash"], "{name} {variant}");
        }
    }
}

#[test]
fn sampling_alone_tells_rate_rules_and_number() {
    let rules = json!([{"id": 7, "type": "trace", "samplingValue": {"type": "sampleRate", "value": 0.5},
        "condition": {"op": "and", "inner": []}}]);
    let explainer = explainer(&json!({"sampling": {"version": 2, "rules": rules}}));
    let event = json!({"type": "transaction", "event_id": "4a106cf6b1514ae2b8c2c1a1b5b8d6a7",
        "contexts": {"trace": {"trace_id": "4a106cf6b1514ae2b8c2c1a1b5b8d6a7"}}});
    let found = alone(&explainer, SingleStage::Sample, &event);
    assert_eq!(
        found["outcome"],
        json!({"outcome": "filtered", "reason": "Sampled:0", "category": "transaction_indexed"})
    );
    assert_eq!(found["sampling"]["rules"], json!([7]));
    assert!(found["sampling"]["random"].as_f64().unwrap() >= 0.5);
    let error = alone(&explainer, SingleStage::Sample, &json!({"message": "m"}));
    assert_eq!(error["sampling"], json!({"rate": null, "rules": [], "random": null}));
    assert_eq!(error["outcome"]["outcome"], "accepted");
}

#[test]
fn a_dropped_event_is_explained_to_the_end() {
    let settings = json!({"beforeSend": ["drop = 'boom'"], "allowedDomains": ["*"]});
    let found = whole(&mut explainer(&settings), &json!({"message": "boom", "extra": {"password": "x"}}));
    assert_eq!(found["outcome"], json!({"outcome": "client_discard", "reason": "before_send", "category": "error"}));
    assert_eq!(found["rule"], "drop = 'boom'");
    assert_eq!(found["scrubbed"]["extra"]["password"], "[Filtered]");
    assert_eq!(found["grouping"]["title"], "boom");
    let refused = whole(&mut explainer(&json!({})), &json!({"type": "transaction"}));
    assert_eq!(refused["outcome"]["reason"], "invalid_transaction");
    assert_eq!((&refused["normalized"], &refused["grouping"]), (&Json::Null, &Json::Null));
    assert!(refused["error"].is_string());
}

#[test]
fn an_event_comes_in_at_its_own_time_unless_told_otherwise() {
    let event = json!({"message": "m", "timestamp": "2020-01-02T03:04:05Z"});
    let received = |at| whole(&mut explainer_at(&json!({}), None, at), &event)["normalized"]["received"].as_f64();
    assert_eq!(received(None), Some(1_577_934_245.0));
    assert_eq!(received(Some(noon())), Some(1_795_348_800.0));
}

#[test]
fn each_event_of_an_envelope_is_explained_with_what_it_told() {
    let body = b"{\"event_id\":\"5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a\",\"sdk\":{\"name\":\"x\",\"version\":\"1\"}}\n\
        {\"type\":\"event\"}\n{\"message\":\"boom\"}\n{\"type\":\"session\"}\n{}\n";
    let found = explainer(&json!({})).explain(Content::Envelope(body.to_vec()));
    assert_eq!(found.len(), 1);
    assert_eq!(document(&found[0])["event_id"], "5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a");
    let broken = explainer(&json!({})).explain(Content::Event(b"{\"a\": oops}".to_vec()));
    let broken = document(&broken[0]);
    assert_eq!(broken["outcome"], json!({"outcome": "invalid", "reason": "invalid_json", "category": "error"}));
    assert_eq!(broken["event_id"], Json::Null);
    assert!(broken["error"].as_str().unwrap().ends_with("at line 1 column 7"), "{broken}");
}

const SAMPLES: [&str; 3] = [
    r#"{"event_id":"5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a","platform":"python","exception":{"values":[{"type":"E","value":"v 4111111111111111","stacktrace":{"frames":[{"function":"f","filename":"a.py","in_app":true,"vars":{"password":"p"}}]}}]},"tags":[["a","b"]],"timestamp":1772366400.5}"#,
    r#"{"type":"transaction","transaction":"/a/{id}","start_timestamp":1772366400,"timestamp":1772366401,"contexts":{"trace":{"trace_id":"4a106cf6b1514ae2b8c2c1a1b5b8d6a7","span_id":"b8c2c1a1b5b8d6a7"}},"spans":[{"span_id":"b8c2c1a1b5b8d6a8","op":"db"}]}"#,
    r#"{"logentry":{"message":"hi %s","params":["é\ud83d\ude00"]},"request":{"url":"http://x/?a=b#c","headers":[["Cookie","a=b"]],"data":"{\"k\":1}"},"user":{"email":"a@b.co"},"_meta":{"user":{"":{"len":3}}},"fingerprint":["{{ default }}","x"]}"#,
];

fn survives(bytes: Vec<u8>, explainer: &mut Explainer) {
    for explanation in explainer.explain(Content::Event(bytes)) {
        let found = document(&explanation);
        assert!(found["outcome"]["outcome"].is_string());
    }
}

#[test]
fn no_prefix_of_an_event_panics() {
    let mut explainer =
        explainer(&json!({"scrubPreset": "strict", "filterSettings": {"localhost": {"isEnabled": true}}}));
    for sample in SAMPLES {
        for end in 0..=sample.len() {
            survives(sample.as_bytes()[..end].to_vec(), &mut explainer);
        }
    }
}

/// Compiled once: what is tested is the events, not the settings.
static SHARED: LazyLock<Mutex<Explainer>> = LazyLock::new(|| Mutex::new(explainer(&json!({}))));

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn no_mutation_of_an_event_panics(
        sample in 0..SAMPLES.len(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 1..6),
    ) {
        let mut bytes = SAMPLES[sample].as_bytes().to_vec();
        for (place, byte, kind) in changes {
            let at = place.index(bytes.len().max(1)).min(bytes.len().saturating_sub(1));
            match kind {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, b"{}[],:\"019-nt"[usize::from(byte) % 13]),
                _ if bytes.len() > 1 => { bytes.remove(at); }
                _ => {}
            }
        }
        survives(bytes, &mut SHARED.lock().unwrap());
    }
}
