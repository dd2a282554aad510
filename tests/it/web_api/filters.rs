//! Inbound filters: set, told, and in effect.

use serde_json::{Value, json};
use vidette::model::OutcomeKind;
use vidette::store::Hours;

use super::Api;

const FILTERS: &str = "/api/0/projects/local/web/filters/";

fn state(api: &Api, id: &str) -> Value {
    let list = api.get(FILTERS);
    list.as_array().unwrap().iter().find(|filter| filter["id"] == id).unwrap()["active"].clone()
}

/// The reasons for which something was filtered.
fn reasons(api: &Api) -> Vec<String> {
    let outcomes = api.store.outcomes(None, Hours::default()).unwrap();
    let filtered = outcomes.into_iter().filter(|outcome| outcome.kind == OutcomeKind::Filtered);
    filtered.map(|outcome| outcome.reason).collect()
}

#[test]
fn a_filter_takes_effect_on_what_comes_in() {
    let api = Api::new();
    let key = api.project("web");
    let local = json!({"message": "m", "request": {"url": "http://localhost/pay"}});
    api.ingest(&key, &local);
    assert_eq!((reasons(&api).len(), state(&api, "localhost")), (0, json!(false)));
    assert_eq!(api.json("PUT", &format!("{FILTERS}localhost/"), &json!({"active": true})).status, 204);
    api.ingest(&key, &local);
    assert_eq!((reasons(&api), state(&api, "localhost")), (vec!["localhost".to_owned()], json!(true)));
    let old = |key: &str| {
        let agent = "Mozilla/4.0 (compatible; MSIE 9.0; Windows NT 6.1)";
        api.ingest(key, &json!({"message": "m", "request": {"headers": [["User-Agent", agent]]}}));
    };
    api.json("PUT", &format!("{FILTERS}legacy-browser/"), &json!({"subfilters": ["ie", "safari"]}));
    assert_eq!(state(&api, "legacy-browser"), json!(["ie", "safari"]));
    old(&key);
    assert_eq!(reasons(&api), ["legacy-browsers", "localhost"]);
    api.json("PUT", &format!("{FILTERS}legacy-browser/"), &json!({"active": false}));
    assert_eq!(state(&api, "legacy-browser"), json!([]));

    // Filters that are lists are options of the project.
    let options = json!({"options": {"filters:error_messages": "*ignored*\n", "filters:chunk-load-error": true}});
    assert_eq!(api.json("PUT", "/api/0/projects/local/web/", &options).status, 200);
    api.ingest(&key, &json!({"message": "to be ignored"}));
    api.ingest(
        &key,
        &json!({"exception": {"values": [{"type": "ChunkLoadError", "value": "Loading chunk 7 failed"}]}}),
    );
    assert_eq!(reasons(&api), ["chunk-load-error", "error-message", "legacy-browsers", "localhost"]);
}

#[test]
fn what_is_no_filter_is_refused() {
    let api = Api::new();
    api.project("web");
    for (id, body, status) in [
        ("nothing", json!({"active": true}), 404),
        ("localhost", json!({}), 400),
        ("localhost", json!({"active": "odd"}), 400),
        ("legacy-browser", json!({"subfilters": ["netscape"]}), 400),
    ] {
        assert_eq!(api.json("PUT", &format!("{FILTERS}{id}/"), &body).status, status, "{id} {body}");
    }
    let api = api.with_scopes(&["project:read"]);
    assert_eq!(api.json("PUT", &format!("{FILTERS}localhost/"), &json!({"active": true})).status, 403);
}
