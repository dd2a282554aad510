//! Ownership rules.

use serde_json::{Value, json};

use super::{Api, NOW};

const OWNERSHIP: &str = "/api/0/projects/local/web/ownership/";

#[test]
fn rules_are_kept_and_read() {
    let api = Api::new();
    api.project("web");
    let none = api.get(OWNERSHIP);
    assert_eq!((&none["raw"], &none["fallthrough"]), (&json!(""), &json!(true)));
    api.clock.advance_to(NOW.plus_seconds(60));
    let raw = "# who\npath:src/*  ann@example.org #ops\ntags.area:\"check out\" #shop\n";
    let body = json!({"raw": raw, "fallthrough": false, "autoAssignment": "Turn off Auto-Assignment"});
    let put = api.json("PUT", OWNERSHIP, &body);
    assert_eq!(put.status, 202);
    let known = api.get(OWNERSHIP);
    assert_eq!(known, put.body);
    assert_eq!((&known["raw"], &known["fallthrough"]), (&json!(raw), &json!(false)));
    assert_eq!(known["lastUpdated"], "2026-11-28T12:01:00Z");
    let rules = &known["schema"]["rules"];
    assert_eq!(rules[0]["matcher"], json!({"type": "path", "pattern": "src/*"}));
    assert_eq!(rules[0]["owners"][1], json!({"type": "team", "name": "ops"}));
    assert_eq!(rules[1]["matcher"], json!({"type": "tags.area", "pattern": "check out"}));
    for (name, value) in [
        ("raw", json!("path:src/*")),
        ("raw", json!("src/* ann@example.org")),
        ("raw", json!("file:src/* ann@example.org")),
        ("raw", json!("path:src/* ann")),
        ("raw", json!("x".repeat(100_001))),
        ("raw", json!(7)),
        ("fallthrough", json!("odd")),
        ("autoAssignment", json!("Somehow")),
    ] {
        let answer = api.json("PUT", OWNERSHIP, &json!({ name: value }));
        assert_eq!((answer.status.as_u16(), answer.body[name][0].is_string()), (400, true), "{}", answer.body);
    }
    assert_eq!(api.get(OWNERSHIP), known, "a refusal changes nothing");
    assert_eq!(api.json("PUT", OWNERSHIP, &json!({"raw": ""})).body["schema"]["rules"], json!([]));
    assert_eq!(api.json("PUT", OWNERSHIP, &Value::Null).status, 400);
}
