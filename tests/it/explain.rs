//! `explain`: nothing is stored, everything is told.

use serde_json::{Value, json};

use crate::sealed::Sealed;

fn event() -> Value {
    json!({
        "event_id": "5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a", "platform": "python", "timestamp": 1_772_366_400,
        "message": "from a@b.co", "request": {"url": "https://shop.example/pay?token=abc"},
        "extra": {"password": "hunter2"},
        "exception": {"values": [{"type": "KeyError", "value": "'sku'", "stacktrace": {"frames": [
            {"function": "pay", "module": "checkout.views", "filename": "checkout/views.py", "in_app": true, "lineno": 3},
        ]}}]},
    })
}

#[test]
fn a_person_is_told_stage_by_stage() {
    let ran = Sealed::new().run_with_input(&["explain"], event().to_string()).ended(0);
    for told in [
        "accepted",
        "Normalize",
        "+ level  \"error\"",
        "Filter",
        "extra.password  replaced by @password",
        "Group",
        "KeyError: 'sku'",
        "checkout.views",
    ] {
        assert!(ran.stdout.contains(told), "{told} is missing in\n{}", ran.stdout);
    }
    assert!(!ran.stdout.contains("hunter2\" by"), "{}", ran.stdout);
}

#[test]
fn lines_go_in_and_come_out_in_order_and_broken_ones_end_with_3() {
    let sealed = Sealed::new();
    sealed.write("drop.toml", "beforeSend = [\"drop = 'level:debug'\"]\n");
    let lines = format!("{}\n{{\"message\": oops}}\n\n{{\"level\":\"debug\"}}\n", event());
    let ran = sealed.run_with_input(&["explain", "--ndjson", "--settings", "drop.toml"], lines).ended(3);
    let found: Vec<Value> = ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(found.len(), 3, "{}", ran.stdout);
    assert_eq!(found[0]["event_id"], "5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a");
    assert_eq!(found[0]["outcome"], json!({"outcome": "accepted", "reason": null, "category": "error"}));
    assert_eq!(found[0]["grouping"]["culprit"], "checkout.views in pay");
    assert_eq!(found[0]["grouping"]["variants"]["app"]["hash"].as_str().unwrap().len(), 32);
    assert_eq!(found[1]["outcome"]["reason"], "invalid_json");
    assert!(found[1]["error"].as_str().unwrap().contains("line 2 column 13"), "{}", found[1]);
    assert_eq!(found[2]["outcome"]["outcome"], "client_discard");
    assert!(ran.stderr.contains("1 of 3"), "{}", ran.stderr);
}

#[test]
fn one_stage_alone_takes_the_event_as_it_is() {
    let sealed = Sealed::new();
    sealed.write("pii.json", r#"{"piiConfig":{"applications":{"$string":["@email"]}}}"#);
    let keys = |arguments: &[&str]| {
        let all = [&["explain", "--ndjson", "--settings", "pii.json", "--stage"], arguments].concat();
        let ran = sealed.run_with_input(&all, event().to_string()).ended(0);
        let found: Value = serde_json::from_str(&ran.stdout).unwrap();
        (found.as_object().unwrap().keys().cloned().collect::<Vec<_>>(), found)
    };
    let (named, found) = keys(&["scrub"]);
    assert_eq!(named, ["event_id", "scrubbed"]);
    assert_eq!(found["scrubbed"]["logentry"]["formatted"], "from [email]");
    assert_eq!(found["scrubbed"]["extra"]["password"], "hunter2");
    let (named, found) = keys(&["normalize", "--received-at", "2026-03-01T12:00:00Z", "--sdk", "sentry.python/2.75.0"]);
    assert_eq!(named, ["event_id", "normalized"]);
    assert_eq!(found["normalized"]["sdk"], json!({"name": "sentry.python", "version": "2.75.0"}));
    assert_eq!(keys(&["group"]).0, ["event_id", "grouping"]);
    assert_eq!(keys(&["filter"]).0, ["event_id", "outcome"]);
    assert_eq!(keys(&["sample"]).0, ["event_id", "outcome", "sampling"]);
}

#[test]
fn json_is_one_object_for_one_event() {
    let sealed = Sealed::new();
    let envelope =
        "{\"event_id\":\"5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a\"}\n{\"type\":\"event\"}\n{\"message\":\"boom\"}\n";
    sealed.write("one.envelope", envelope);
    sealed.write(
        "none.toml",
        "[[quotas]]\ncategories = [\"error\"]\nscope = \"project\"\nlimit = 0\nreasonCode = \"paid\"\n",
    );
    let ran = sealed.run(&["explain", "one.envelope", "--json", "--settings", "none.toml"]).ended(0);
    assert_eq!(ran.json()["outcome"], json!({"outcome": "rate_limited", "reason": "paid", "category": "error"}));
    assert_eq!(ran.json()["grouping"]["title"], "boom");
    let two = sealed.run(&["explain", "one.envelope", "one.envelope", "--json"]).ended(0);
    assert_eq!(two.json().as_array().unwrap().len(), 2);
}

#[test]
fn mistakes_are_named() {
    let sealed = Sealed::new();
    sealed.write("bad.json", r#"{"eventRetention":"long"}"#);
    sealed.write("event.json", "{}");
    let ran = sealed.run(&["explain", "event.json", "--settings", "bad.json"]).ended(2);
    assert!(ran.stderr.contains("eventRetention"), "{}", ran.stderr);
    let _ = sealed.run(&["explain", "no-such.json"]).ended(2);
    let _ = sealed.run(&["explain", "event.json", "--format", "csv"]).ended(2);
}
