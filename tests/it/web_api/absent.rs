//! What there is none of.

use serde_json::{Value, json};

use super::Api;

#[test]
fn empty_answers_are_lists_with_links() {
    let api = Api::new();
    api.project("web");
    for path in [
        "trace/0f739c54246b4705a89a6478e27f6962",
        "integrations",
        "dashboards",
        "workflows",
        "detectors",
        "combined-rules",
        "trace-items/attributes",
    ] {
        let path = format!("/api/0/organizations/local/{path}/");
        let answer = api.send("GET", &format!("{path}?per_page=25"), &[], Vec::new());
        assert_eq!((answer.status.as_u16(), &answer.body), (200, &json!([])), "{path}");
        assert!(answer.header("link").contains("rel=\"next\"; results=\"false\""), "{path}");
        let other = api.send("POST", &path, &[], Vec::new());
        assert!(other.status == 405 || other.status == 404, "{path}: {}", other.status);
    }
    assert_eq!(api.get("/api/0/projects/local/web/rules/"), json!([]));
    assert_eq!(api.send("GET", "/api/0/projects/local/none/rules/", &[], Vec::new()).status, 404);
}

#[test]
fn empty_answers_have_their_forms() {
    let api = Api::new();
    let path = |name: &str| format!("/api/0/organizations/local/{name}/");
    assert_eq!(api.get(&path("replay-count")), json!({}));
    assert_eq!(api.get(&path("replays")), json!({ "data": [] }));
    assert_eq!(api.get(&path("trace-meta/0f739c54246b4705a89a6478e27f6962"))["span_count"], 0);
    let elsewhere = api.send("GET", "/api/0/organizations/other/replays/", &[], Vec::new());
    assert_eq!((elsewhere.status.as_u16(), elsewhere.body["detail"].is_string()), (404, true));
    let api = api.with_scopes(&["org:ci"]);
    for name in ["replays", "workflows", "replay-count"] {
        assert_eq!(api.send("GET", &path(name), &[], Vec::new()).body.get("detail").map(Value::is_string), Some(true));
    }
}
