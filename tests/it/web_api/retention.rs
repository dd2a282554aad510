//! How long events are kept.

use serde_json::json;
use vidette::store::EventSearch;

use super::{Api, NOW};

const RETENTION: &str = "/api/0/projects/local/web/retention/";

#[test]
fn retention_is_set_and_takes_effect() {
    let api = Api::new();
    let key = api.project("web");
    assert_eq!(api.get(RETENTION), json!({"days": 90}));
    let answer = api.json("PUT", RETENTION, &json!({"days": 7}));
    assert_eq!((answer.status.as_u16(), answer.body), (200, json!({"days": 7})));
    assert_eq!(api.get("/api/0/projects/local/web/")["retentionDays"], 7);
    api.ingest(&key, &json!({"message": "m"}));
    api.store.enforce_retention(NOW.plus_seconds(7 * 86_400), false).unwrap();
    assert_eq!(api.store.search_events(&EventSearch::default()).unwrap().len(), 1);
    api.store.enforce_retention(NOW.plus_seconds(8 * 86_400), false).unwrap();
    assert!(api.store.search_events(&EventSearch::default()).unwrap().is_empty());
    for body in [json!({}), json!({"days": 0}), json!({"days": 36_501}), json!({"days": "long"}), json!({"days": -1})] {
        let answer = api.json("PUT", RETENTION, &body);
        assert_eq!((answer.status.as_u16(), answer.body["days"][0].is_string()), (400, true), "{body}");
    }
    let api = api.with_scopes(&["project:read"]);
    assert_eq!(api.json("PUT", RETENTION, &json!({"days": 3})).status, 403);
}
