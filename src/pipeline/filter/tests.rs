use serde_json::{Value as Json, json};

use super::*;
use crate::event::parse_value;
use crate::pipeline::normalize::{NormalizeContext, normalize};

fn filters(settings: Json) -> Filters {
    Filters::new(&serde_json::from_value(settings).unwrap(), None)
}

fn reason(settings: Json, event: &str) -> Option<String> {
    let event = parse_value(event.as_bytes()).unwrap();
    filters(settings).decide(&event, &RequestContext::default()).map(Cow::into_owned)
}

/// What normalisation makes of an event that came at the time of the recordings.
fn normalised<'a>(mut event: Node<'a>, client_ip: &str) -> Node<'a> {
    let context = NormalizeContext {
        client_ip: Some(client_ip),
        received_at: "2026-11-22T12:18:55Z".parse().unwrap(),
        ..NormalizeContext::default()
    };
    normalize(&mut event, &context).unwrap();
    event
}

#[test]
fn decisions_are_those_of_the_reference() {
    let mut checked = 0;
    for line in include_str!("../../../tests/fixtures/decide/filters.jsonl").lines() {
        let case: Json = serde_json::from_str(line).unwrap();
        let filters = filters(case["filterSettings"].clone());
        let client_ip = case["headers"]["X-Forwarded-For"].as_str().map_or("127.0.0.1", |address| address);
        let request = RequestContext { client_ip: client_ip.parse().ok() };
        let json = case["event"].to_string();
        let event = parse_value(json.as_bytes()).unwrap();
        for event in [event.clone(), normalised(event, client_ip)] {
            let found = filters.decide(&event, &request);
            assert_eq!(found.as_deref(), case["reason"].as_str(), "{}", case["case"]);
        }
        checked += 1;
    }
    assert_eq!(checked, 83);
}

#[test]
fn the_first_filter_of_the_order_names_the_reason() {
    let event = r#"{"release":"a@1","logentry":{"formatted":"x"},"request":{"url":"http://localhost/"}}"#;
    let all = |extra: Json| {
        let mut settings = json!({
            "localhost": {"isEnabled": true},
            "errorMessages": {"patterns": ["x"]},
            "releases": {"releases": ["a@*"]},
        });
        settings.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        reason(settings, event)
    };
    assert_eq!(all(json!({})).as_deref(), Some("release-version"));
    assert_eq!(all(json!({"releases": {}})).as_deref(), Some("error-message"));
    assert_eq!(all(json!({"releases": {}, "errorMessages": {}})).as_deref(), Some("localhost"));
    let generic = json!({"version": 1, "filters": [
        {"id": "off", "isEnabled": false, "condition": {"op": "and", "inner": []}},
        {"id": "on", "isEnabled": true, "condition": {"op": "and", "inner": []}},
    ]});
    assert_eq!(all(json!({"generic": generic})).as_deref(), Some("on"));
}

#[test]
fn filters_of_all_projects_come_after_and_fill_in() {
    let generic = |json: Json| serde_json::from_value::<GenericFilters>(json).unwrap();
    let always = json!({"op": "and", "inner": []});
    let never = json!({"op": "or", "inner": []});
    let event = parse_value(b"{}").unwrap();
    let decide = |project: Json, global: Json| {
        let settings = FilterSettings { generic: generic(project), ..FilterSettings::default() };
        let found = Filters::new(&settings, Some(&generic(global))).decide(&event, &RequestContext::default());
        found.map(Cow::into_owned)
    };
    let global = json!({"version": 1, "filters": [{"id": "g", "isEnabled": true, "condition": always}]});
    assert_eq!(decide(json!({}), global.clone()).as_deref(), Some("g"));
    let off = json!({"version": 1, "filters": [{"id": "g", "isEnabled": false}]});
    assert_eq!(decide(off, global.clone()), None, "the project switches it off");
    let own = json!({"version": 1, "filters": [{"id": "g", "isEnabled": true, "condition": never}]});
    assert_eq!(decide(own, global.clone()), None, "the project's condition wins");
    let inherited = json!({"version": 1, "filters": [{"id": "g", "isEnabled": true}]});
    assert_eq!(decide(inherited, global.clone()).as_deref(), Some("g"));
    assert_eq!(decide(json!({"version": 2}), global), None, "a newer version stops them all");
}

#[test]
fn local_machines_are_recognised_in_every_form() {
    let local = |request: Json| {
        let event = json!({"request": request}).to_string();
        reason(json!({"localhost": {"isEnabled": true}}), &event).is_some()
    };
    for url in ["file:///C:/x.html", "http://127.0.0.1:8080/", "http://a.b.localhost/x", "https://LocalHost"] {
        assert!(local(json!({"url": url})), "{url}");
    }
    for url in ["http://notlocalhost/", "http://localhost.test/", "/relative", "http://[::1]/"] {
        assert!(!local(json!({"url": url})), "{url}");
    }
    assert!(local(json!({"headers": [["Host", "localhost:3000"]]})));
    assert!(!local(json!({"headers": {"Host": "shop.test:3000"}})));
}

#[test]
fn extensions_are_told_by_the_last_named_frame_of_the_first_exception() {
    let settings = || json!({"browserExtensions": {"isEnabled": true}});
    let with_frames = |frames: Json| {
        let event = json!({"exception": [{"type": "E", "value": "x", "stacktrace": {"frames": frames}}, {"value": "fb_xd_fragment"}]});
        reason(settings(), &event.to_string()).is_some()
    };
    assert!(with_frames(json!([{"abs_path": "Chrome-Extension://abc/x.js"}, {"abs_path": "<anonymous>"}])));
    assert!(with_frames(json!([{"abs_path": "safari-web-extension://x"}, {"abs_path": "[native code]"}])));
    assert!(with_frames(json!([{"abs_path": "https://ff.kaspersky-labs.com/x.js"}])));
    assert!(!with_frames(json!([{"abs_path": "chrome://x"}, {"abs_path": "https://a.test/b.js"}])));
    assert!(!with_frames(json!([{"abs_path": "https://a.test/chrome://x"}])), "and the second exception is not read");
}

#[test]
fn sessions_are_filtered_by_what_they_have() {
    let filters = filters(json!({
        "releases": {"releases": ["a@*"]},
        "webCrawlers": {"isEnabled": true},
        "clientIps": {"blacklistedIps": ["10.0.0.0/8"]},
    }));
    let decide = |release, user_agent, address: &str| {
        let request = RequestContext { client_ip: address.parse().ok() };
        filters.decide_parts(&FilterParts { release, user_agent }, &request)
    };
    assert_eq!(decide(Some("a@1"), None, ""), Some("release-version"));
    assert_eq!(decide(Some("b@1"), Some("my-bot"), ""), Some("web-crawlers"));
    assert_eq!(decide(Some("a@1"), None, "10.1.2.3"), Some("ip-address"));
    assert_eq!(decide(None, None, "11.1.2.3"), None);
}

#[test]
fn broken_globs_are_reported() {
    let filters = filters(json!({"errorMessages": {"patterns": ["[", "ok"]}}));
    assert_eq!(filters.skipped_globs().count(), 1);
}
