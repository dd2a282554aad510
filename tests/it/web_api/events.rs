//! Events of projects and issues: lists, whole events, the stored form.

use serde_json::{Value, json};
use vidette::model::EventId;
use vidette::store::EventSearch;

use super::{Api, NOW};

/// Two projects: `shop` with a `KeyError` twice (`SHOP-1`) and a warning (`SHOP-2`), and `api` with one error.
pub(super) struct Shop {
    pub(super) api: Api,
    pub(super) key: String,
    /// The ids, oldest first: two errors, the warning, the error of `api`.
    pub(super) ids: [String; 4],
}

impl Shop {
    pub(super) fn new() -> Self {
        let api = Api::new();
        let (key, other) = (api.project("shop"), api.project("api"));
        let ids = [
            api.ingest(&key, &key_error(0xf1, 48, "Firefox", "ada@example.org")),
            api.ingest(&key, &key_error(0xa2, 24, "Chrome", "bob@example.org")),
            api.ingest(&key, &warning(0xc3)),
            api.ingest(&other, &fatal(0xb4)),
        ];
        Self { api, key, ids }
    }

    fn project(&self, rest: &str) -> Value {
        self.api.get(&format!("/api/0/projects/local/shop/events/{rest}"))
    }

    fn issue(&self, rest: &str) -> Value {
        self.api.get(&format!("/api/0/organizations/local/issues/SHOP-1/events/{rest}"))
    }
}

fn seconds_ago(hours: i64) -> f64 {
    NOW.plus_seconds(-3_600 * hours).as_seconds_f64()
}

fn id(number: u128) -> String {
    EventId::from_u128(number << 64).to_string()
}

fn key_error(number: u128, hours: i64, browser: &str, email: &str) -> Value {
    json!({
        "event_id": id(number), "level": "error", "platform": "python", "timestamp": seconds_ago(hours) + 0.25,
        "release": "shop@1.2.0+abc", "environment": "production", "dist": "7", "transaction": "checkout.pay",
        "server_name": "web-1", "logger": "shop.pay",
        "exception": {"values": [{
            "type": "KeyError", "value": "'sku'", "module": "builtins",
            "mechanism": {"type": "django", "handled": false},
            "stacktrace": {"frames": [
                {"function": "get_response", "filename": "django/base.py", "lineno": 181, "in_app": false},
                {"function": "pay", "filename": "checkout.py", "abs_path": "/srv/checkout.py", "lineno": 42,
                 "in_app": true, "pre_context": ["def pay(request):"], "context_line": "    price = prices[sku]",
                 "post_context": ["    return price"], "vars": {"sku": "'sku'"}},
            ]},
        }]},
        "breadcrumbs": {"values": [{"timestamp": seconds_ago(hours), "category": "query", "message": "SELECT price"}]},
        "request": {"method": "POST", "url": "https://shop.example/pay", "query_string": "a=1",
                    "headers": {"Host": "shop.example"}},
        "user": {"id": email.split('@').next(), "email": email, "plan": "gold"},
        "tags": {"browser": browser}, "extra": {"cart": 3}, "modules": {"django": "5.0"},
        "contexts": {"trace": {"trace_id": "0f739c54246b4705a89a6478e27f6962", "span_id": "a89a6478e27f6962"}},
        "sdk": {"name": "sentry.python", "version": "2.0.0"},
    })
}

fn warning(number: u128) -> Value {
    json!({
        "event_id": id(number), "level": "warning", "platform": "python", "timestamp": seconds_ago(1),
        "environment": "staging", "logentry": {"message": "cart %s is empty", "params": ["7"]},
        "tags": {"browser": "<script>alert(1)</script>"},
    })
}

fn fatal(number: u128) -> Value {
    json!({
        "event_id": id(number), "level": "fatal", "platform": "go", "timestamp": seconds_ago(2),
        "exception": {"values": [{"type": "Timeout", "value": "database gone"}]},
    })
}

fn ids(list: &Value) -> Vec<String> {
    list.as_array().unwrap().iter().map(|event| event["eventID"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_project_lists_its_events_with_their_tags_and_users() {
    let shop = Shop::new();
    let list = shop.project("");
    assert_eq!(ids(&list), [&shop.ids[2], &shop.ids[1], &shop.ids[0]].map(String::clone));
    let error = &list[2];
    assert_eq!(error["id"], error["eventID"]);
    assert_eq!(
        (&error["title"], &error["culprit"], &error["event.type"], &error["projectID"], &error["platform"]),
        (&json!("KeyError: 'sku'"), &json!("checkout.pay"), &json!("error"), &json!("1"), &json!("python"))
    );
    assert_eq!((&error["dateCreated"], &error["message"]), (&json!("2026-11-26T12:00:00.25Z"), &json!("")));
    assert_eq!((&error["user"]["email"], &error["user"]["id"]), (&json!("ada@example.org"), &json!("ada")));
    assert_eq!(error["metadata"], json!({"type": "KeyError", "value": "'sku'"}));
    let tag = |key: &str| {
        let tags = error["tags"].as_array().unwrap();
        tags.iter().find(|tag| tag["key"] == key).unwrap_or_else(|| panic!("{key}"))["value"].clone()
    };
    for (key, value) in [
        ("browser", "Firefox"),
        ("environment", "production"),
        ("level", "error"),
        ("release", "shop@1.2.0+abc"),
        ("server_name", "web-1"),
        ("transaction", "checkout.pay"),
        ("user", "id:ada"),
        ("url", "https://shop.example/pay"),
    ] {
        assert_eq!(tag(key), value, "{key}");
    }
    assert_eq!((&list[0]["message"], &list[0]["user"]), (&json!("cart 7 is empty"), &Value::Null));
    assert_eq!(shop.api.get("/api/0/projects/1/1/events/"), list, "by numbers");
}

#[test]
fn lists_are_narrowed_by_query_environment_and_time() {
    let shop = Shop::new();
    let found = |rest: &str| ids(&shop.project(rest)).len();
    assert_eq!(found("?query=cart"), 1);
    assert_eq!(found("?query=browser:[Firefox,Chrome]%20!user.email:bob*"), 1);
    assert_eq!(found("?query=level:warning%20OR%20browser:Chrome"), 2);
    assert_eq!(found("?environment=staging"), 1);
    assert_eq!(found("?environment=staging&environment=production"), 3);
    assert_eq!(found("?statsPeriod=30h"), 2);
    assert_eq!(found("?start=2026-11-26T00:00:00&end=2026-11-27T00:00:00"), 1);
    for wrong in ["?query=level:%3E", "?query=(", "?statsPeriod=x", "?start=soon", "?query=is:resolved"] {
        let answer = shop.api.send("GET", &format!("/api/0/projects/local/shop/events/{wrong}"), &[], Vec::new());
        assert_eq!(answer.status, 400, "{wrong}: {}", answer.body);
        assert!(answer.body["detail"].is_string());
    }
    let long = format!("/api/0/projects/local/shop/events/?query={}", "a".repeat(5_000));
    assert_eq!(shop.api.send("GET", &long, &[], Vec::new()).status, 400);
}

#[test]
fn pages_have_links_and_samples_an_order_of_their_own() {
    let shop = Shop::new();
    let path = "/api/0/projects/local/shop/events/?per_page=2";
    let first = shop.api.send("GET", path, &[], Vec::new());
    assert_eq!(ids(&first.body), shop.ids[1..3].iter().rev().cloned().collect::<Vec<_>>());
    let (_, cursor) = first.header("link").split_once("rel=\"next\"; results=\"true\"; cursor=\"").unwrap();
    let cursor = cursor.trim_end_matches('"');
    assert!(cursor.ends_with(&format!(".{}:2:0", shop.ids[1])), "{cursor}");
    for rest in ["cursor=0:2:0".to_owned(), format!("cursor={cursor}"), format!("cursor={cursor}&full=1")] {
        let second = shop.api.send("GET", &format!("{path}&{rest}"), &[], Vec::new());
        assert_eq!(ids(&second.body), [shop.ids[0].clone()]);
        assert!(second.header("link").ends_with("rel=\"next\"; results=\"false\"; cursor=\"0:4:0\""));
    }
    let mut by_id = shop.ids[..3].to_vec();
    by_id.sort();
    assert_eq!(ids(&shop.project("?sample=1")), by_id);
    assert_eq!(ids(&shop.project("?sample=1&per_page=1&cursor=0:1:0")), by_id[1..2]);
    let deep = shop.api.send("GET", &format!("{path}&sample=1&cursor=0:99999:0"), &[], Vec::new());
    assert_eq!(deep.status, 400);
}

#[test]
fn a_whole_event_has_its_parts_as_entries() {
    let shop = Shop::new();
    let event = shop.project(&format!("{}/", shop.ids[1]));
    let part = |kind: &str| {
        let entries = event["entries"].as_array().unwrap();
        entries.iter().find(|entry| entry["type"] == kind).unwrap_or_else(|| panic!("{kind}"))["data"].clone()
    };
    let exception = &part("exception")["values"][0];
    let frame = &exception["stacktrace"]["frames"][1];
    assert_eq!((&exception["type"], &exception["mechanism"]["handled"]), (&json!("KeyError"), &json!(false)));
    assert_eq!(
        frame["context"],
        json!([[41, "def pay(request):"], [42, "    price = prices[sku]"], [43, "    return price"]])
    );
    assert_eq!(
        (&frame["lineNo"], &frame["inApp"], &frame["absPath"]),
        (&json!(42), &json!(true), &json!("/srv/checkout.py"))
    );
    assert_eq!(part("breadcrumbs")["values"][0]["timestamp"], "2026-11-27T12:00:00Z");
    assert_eq!(
        (&part("request")["query"], &part("request")["headers"]),
        (&json!([["a", "1"]]), &json!([["Host", "shop.example"]]))
    );
    assert_eq!((&event["context"]["cart"], &event["packages"]["django"]), (&json!(3), &json!("5.0")));
    assert_eq!(event["contexts"]["trace"]["trace_id"], "0f739c54246b4705a89a6478e27f6962");
    assert_eq!(event["user"]["data"]["plan"], "gold");
    assert_eq!(
        (&event["release"]["version"], &event["release"]["versionInfo"]["package"]),
        (&json!("shop@1.2.0+abc"), &json!("shop"))
    );
    assert_eq!(
        (&event["dist"], &event["sdk"]["name"], &event["userReport"]),
        (&json!("7"), &json!("sentry.python"), &Value::Null)
    );
    assert_eq!((&event["previousEventID"], &event["nextEventID"]), (&json!(shop.ids[0]), &Value::Null));
    assert!(event["size"].as_u64().unwrap() > 500);
    let lean = shop.project(&format!("{}/?collapse=adjacentEvents", shop.ids[1]));
    assert_eq!((&lean["previousEventID"], &lean["entries"]), (&Value::Null, &event["entries"]));
    let listed = shop.project("?full=true&per_page=2");
    assert_eq!(listed[1]["entries"], event["entries"]);
    let message = &listed[0]["entries"][0];
    assert_eq!((&message["type"], &message["data"]["formatted"]), (&json!("message"), &json!("cart 7 is empty")));
}

#[test]
fn the_stored_event_is_given_as_it_is() {
    let shop = Shop::new();
    let answer =
        shop.api.send("GET", &format!("/api/0/projects/local/shop/events/{}/json/", shop.ids[0]), &[], Vec::new());
    assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, "application/json"));
    let row = shop.api.store.event(None, shop.ids[0].parse().unwrap()).unwrap().unwrap();
    let payload = shop.api.store.payload(&row).unwrap().unwrap();
    assert!(answer.bytes.starts_with(&payload[..payload.len() - 1]), "byte for byte");
    let event = answer.body;
    assert_eq!((&event["event_id"], &event["project"]), (&json!(shop.ids[0]), &json!(1)));
    assert_eq!(
        (&event["datetime"], &event["title"]),
        (&json!("2026-11-26T12:00:00.250000Z"), &json!("KeyError: 'sku'"))
    );
    assert_eq!(event["exception"]["values"][0]["stacktrace"]["frames"][1]["lineno"], 42);
    assert_eq!((&event["release"], &event["environment"]), (&json!("shop@1.2.0+abc"), &json!("production")));
    assert_eq!((&event["culprit"], &event["metadata"]["type"]), (&json!("checkout.pay"), &json!("KeyError")));
    assert_eq!(shop.issue(&format!("{}/json/", shop.ids[0])), event);
}

#[test]
fn an_issue_has_its_events_by_number_and_short_id() {
    let shop = Shop::new();
    let number = shop.project(&format!("{}/", shop.ids[0]))["groupID"].as_str().unwrap().to_owned();
    for path in [
        "organizations/local/issues/SHOP-1".to_owned(),
        "organizations/local/issues/shop-1".to_owned(),
        format!("organizations/1/issues/{number}"),
        format!("issues/{number}"),
    ] {
        let list = shop.api.get(&format!("/api/0/{path}/events/?full=false&statsPeriod=7d&per_page=25"));
        assert_eq!(ids(&list), [shop.ids[1].clone(), shop.ids[0].clone()], "{path}");
        for (name, wanted) in [("latest", 1), ("recommended", 1), ("oldest", 0), (shop.ids[1].as_str(), 1)] {
            let event = shop.api.get(&format!("/api/0/{path}/events/{name}/"));
            assert_eq!(event["eventID"], shop.ids[wanted], "{path} {name}");
        }
    }
    assert_eq!(ids(&shop.issue("?query=browser:Firefox")), [shop.ids[0].clone()]);
    assert_eq!(ids(&shop.issue("?statsPeriod=30h")), [shop.ids[1].clone()]);
    assert_eq!(shop.issue("latest/?query=browser:Firefox")["eventID"], shop.ids[0]);
    assert_eq!(shop.issue("oldest/")["nextEventID"], shop.ids[1]);
}

#[test]
fn an_event_is_found_by_its_id_alone() {
    let shop = Shop::new();
    let place = shop.api.get(&format!("/api/0/organizations/local/eventids/{}/", shop.ids[3]));
    assert_eq!((&place["organizationSlug"], &place["projectSlug"]), (&json!("local"), &json!("api")));
    assert_eq!((&place["eventId"], &place["event"]["title"]), (&json!(shop.ids[3]), &json!("Timeout: database gone")));
    assert_eq!(place["groupId"], place["event"]["groupID"]);
}

#[test]
fn what_is_not_there_or_elsewhere_is_not_found() {
    let shop = Shop::new();
    for path in [
        format!("projects/local/shop/events/{}/", id(9)),
        format!("projects/local/shop/events/{}/", shop.ids[3]),
        format!("projects/local/shop/events/{}/json/", shop.ids[3]),
        "projects/local/shop/events/latest/".to_owned(),
        "projects/local/none/events/".to_owned(),
        "projects/other/shop/events/".to_owned(),
        format!("organizations/local/issues/SHOP-1/events/{}/", shop.ids[2]),
        "organizations/local/issues/SHOP-99/events/".to_owned(),
        "organizations/local/issues/99999999999999999999/events/latest/".to_owned(),
        "organizations/other/issues/SHOP-1/events/".to_owned(),
        format!("organizations/local/eventids/{}/", id(9)),
        "organizations/local/issues/SHOP-1/events/oldest/?environment=none".to_owned(),
    ] {
        let answer = shop.api.send("GET", &format!("/api/0/{path}"), &[], Vec::new());
        assert_eq!(answer.status, 404, "{path}: {}", answer.body);
        assert_eq!(answer.body["detail"], "The requested resource does not exist");
    }
}

#[test]
fn an_erased_event_is_gone_from_every_answer() {
    let shop = Shop::new();
    let search = EventSearch::default();
    let row =
        shop.api.store.search_events(&search).unwrap().into_iter().find(|row| row.event_id.to_string() == shop.ids[1]);
    let row = row.unwrap();
    shop.api.store.erase_events(&[(row.project, row.event_id)]).unwrap();
    assert_eq!(ids(&shop.issue("")), [shop.ids[0].clone()]);
    assert_eq!(shop.issue("latest/")["nextEventID"], Value::Null);
    let path = format!("/api/0/projects/local/shop/events/{}/json/", shop.ids[1]);
    assert_eq!(shop.api.send("GET", &path, &[], Vec::new()).status, 404);
}

#[test]
fn tokens_for_ci_read_no_events() {
    let shop = Shop::new();
    let api = shop.api.with_scopes(&["org:ci", "project:releases"]);
    for path in [
        "projects/local/shop/events/".to_owned(),
        format!("projects/local/shop/events/{}/json/", shop.ids[0]),
        "organizations/local/issues/SHOP-1/events/".to_owned(),
        "organizations/local/issues/SHOP-1/events/latest/".to_owned(),
        format!("organizations/local/eventids/{}/", shop.ids[0]),
    ] {
        assert_eq!(api.send("GET", &format!("/api/0/{path}"), &[], Vec::new()).status, 403, "{path}");
    }
}

#[test]
fn a_transaction_and_notes_of_scrubbing_have_their_places() {
    let api = Api::new();
    let key = api.project("shop");
    let id = id(7);
    let transaction = json!({
        "event_id": id, "type": "transaction", "transaction": "GET /", "platform": "python",
        "start_timestamp": seconds_ago(1) - 1.5, "timestamp": seconds_ago(1),
        "contexts": {"trace": {"trace_id": "0f739c54246b4705a89a6478e27f6962", "span_id": "a89a6478e27f6962"}},
        "spans": [{"span_id": "b89a6478e27f6962", "trace_id": "0f739c54246b4705a89a6478e27f6962",
                   "start_timestamp": seconds_ago(1) - 1.0, "timestamp": seconds_ago(1), "op": "db"}],
        "measurements": {"lcp": {"value": 1.5, "unit": "second"}},
        "extra": {"password": "secret-word", "note": "x"},
    });
    let envelope = format!("{{\"event_id\":\"{id}\"}}\n{{\"type\":\"transaction\"}}\n{transaction}\n");
    api.ingest_envelope(&key, envelope.into_bytes());
    let event = api.get(&format!("/api/0/projects/local/shop/events/{id}/"));
    assert_eq!((&event["type"], &event["groupID"]), (&json!("transaction"), &Value::Null));
    assert_eq!(event["endTimestamp"].as_f64().unwrap() - event["startTimestamp"].as_f64().unwrap(), 1.5);
    let spans = event["entries"].as_array().unwrap().iter().find(|entry| entry["type"] == "spans").unwrap();
    assert_eq!(spans["data"][0]["op"], "db");
    assert_eq!(event["measurements"]["lcp"]["value"], 1.5);
    assert_ne!(event["context"]["password"], "secret-word");
    assert!(event["_meta"]["context"]["password"][""]["rem"].is_array(), "{}", event["_meta"]);
}
