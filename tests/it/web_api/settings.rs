//! What is set of projects, keys and the organisation is what the pipeline works by.

use serde_json::{Value, json};
use vidette::model::ProjectId;
use vidette::pipeline::Stages;
use vidette::server::project_settings;

use super::Api;

const WEB: &str = "/api/0/projects/local/web/";

/// The event as it is stored.
fn stored(api: &Api, key: &str, event: &Value) -> Value {
    let id = api.ingest(key, event).parse().unwrap();
    let row = api.store.event(None, id).unwrap().unwrap();
    serde_json::from_slice(&api.store.payload(&row).unwrap().unwrap()).unwrap()
}

fn compile(api: &Api) -> Stages {
    let project = api.store.project(ProjectId(1)).unwrap().unwrap();
    Stages::new(project.id, &project_settings(&api.store, &project).unwrap(), 90).unwrap()
}

fn put(api: &Api, path: &str, body: &Value) {
    let answer = api.json("PUT", path, body);
    assert_eq!(answer.status, 200, "{}", answer.body);
}

#[test]
fn scrubbing_takes_effect() {
    let api = Api::new();
    let key = api.project("web");
    let event = json!({"message": "m", "extra": {"password": "p", "customer": "c", "order": "ann@example.org"},
        "user": {"ip_address": "10.1.2.3", "id": "7"}});
    let before = stored(&api, &key, &event);
    assert_eq!((&before["extra"]["password"], &before["extra"]["customer"]), (&json!("[Filtered]"), &json!("c")));
    put(
        &api,
        WEB,
        &json!({"sensitiveFields": ["customer"], "scrubIPAddresses": true,
        "relayPiiConfig": "{\"applications\":{\"extra.order\":[\"@email:replace\"]}}"}),
    );
    let after = stored(&api, &key, &event);
    assert_eq!(after["extra"], json!({"password": "[Filtered]", "customer": "[Filtered]", "order": "[email]"}));
    assert_eq!(after["user"]["ip_address"], Value::Null);
    put(&api, WEB, &json!({"dataScrubber": false, "relayPiiConfig": "", "scrubIPAddresses": false}));
    assert_eq!(stored(&api, &key, &event)["extra"], event["extra"]);

    // What the organisation asks for cannot be turned off in a project.
    let rules = json!({"rules": {"mine": {"type": "pattern", "pattern": "ann"}, "all": {"type": "multiple", "rules": ["mine"]}},
        "applications": {"extra.order": ["all"]}});
    put(&api, "/api/0/organizations/local/", &json!({"dataScrubber": true, "sensitiveFields": ["order"]}));
    assert_eq!(stored(&api, &key, &event)["extra"]["order"], "[Filtered]");
    put(&api, "/api/0/organizations/local/", &json!({"sensitiveFields": [], "relayPiiConfig": rules.to_string()}));
    let forced = stored(&api, &key, &event);
    assert_eq!(
        (&forced["extra"]["order"], &forced["extra"]["password"]),
        (&json!("@example.org"), &json!("[Filtered]"))
    );
    assert!(forced["_meta"].to_string().contains("organization:"), "{}", forced["_meta"]);
}

#[test]
fn rules_of_grouping_and_domains_take_effect() {
    let api = Api::new();
    let key = api.project("web");
    put(&api, WEB, &json!({"fingerprintingRules": "error.type:KeyError -> one", "allowedDomains": ["shop.example"]}));
    for value in ["a", "b"] {
        let event = json!({"exception": {"values": [{"type": "KeyError", "value": value, "stacktrace": {"frames": [
            {"function": value, "filename": format!("{value}.py"), "in_app": true}]}}]}});
        api.ingest(&key, &event);
    }
    assert_eq!(api.store.search_issues(&Default::default()).unwrap().len(), 1);
    let path = format!("/api/1/envelope/?sentry_key={key}");
    let envelope = b"{}\n{\"type\":\"event\"}\n{\"message\":\"m\"}\n".to_vec();
    api.send("POST", &path, &[("origin", "https://evil.example")], envelope.clone());
    assert_eq!(api.store.search_events(&Default::default()).unwrap().len(), 2);
    api.send("POST", &path, &[("origin", "https://shop.example")], envelope);
    assert_eq!(api.store.search_events(&Default::default()).unwrap().len(), 3);
}

#[test]
fn the_settings_file_is_the_base() {
    let api = Api::new();
    let file = "eventRetention = 30\nfingerprintingRules = \"error.type:A -> a\"\n\
        [filterSettings.localhost]\nisEnabled = true\n[datascrubbingSettings]\nscrubData = true\nsensitiveFields = [\"customer\"]\n";
    std::fs::write(api.store.directory().join("settings.toml"), file).unwrap();
    api.json("POST", "/api/0/teams/local/local/projects/", &json!({"name": "web"}));
    assert_eq!(api.get(&format!("{WEB}retention/")), json!({"days": 30}));
    let project = api.get(WEB);
    assert_eq!((&project["sensitiveFields"], &project["dataScrubberDefaults"]), (&json!(["customer"]), &json!(false)));
    assert_eq!(project["fingerprintingRules"], "error.type:A -> a");
    put(&api, WEB, &json!({"scrubIPAddresses": true}));
    api.json("PUT", &format!("{WEB}filters/web-crawlers/"), &json!({"active": true}));
    let known = api.store.project(ProjectId(1)).unwrap().unwrap();
    let settings = project_settings(&api.store, &known).unwrap();
    let scrubbing = settings.datascrubbing_settings.unwrap();
    assert!(scrubbing.scrub_ip_addresses && !scrubbing.scrub_defaults);
    assert_eq!((scrubbing.sensitive_fields, settings.event_retention), (vec!["customer".to_owned()], Some(30)));
    assert!(settings.filter_settings.localhost.is_enabled && settings.filter_settings.web_crawlers.is_enabled);
    std::fs::write(api.store.directory().join("settings.toml"), "eventRetention = ").unwrap();
    assert_eq!(api.send("GET", WEB, &[], Vec::new()).status, 500);
}

#[test]
fn everything_that_can_be_set_compiles() {
    let api = Api::new();
    let key = api.project("web");
    put(
        &api,
        WEB,
        &json!({
            "dataScrubber": true, "dataScrubberDefaults": true, "sensitiveFields": ["a.*b", "("], "safeFields": ["$odd(", "x"],
            "scrubIPAddresses": true, "relayPiiConfig": "{\"rules\":{\"r\":{\"type\":\"pattern\",\"pattern\":\"(\"}}}",
            "allowedDomains": ["*.example", ""], "fingerprintingRules": "message:x -> y {{ default }}",
            "groupingEnhancements": "family:javascript path:*/v/* -app", "groupingConfig": "newstyle:2026-01-20",
            "options": {"filters:blacklisted_ips": "10.0.0.0/8\nnonsense", "filters:releases": "[", "filters:error_messages": "a\nb",
                "filters:react-hydration-errors": true, "filters:chunk-load-error": true, "sentry:csp_ignored_sources": "x.example"},
        }),
    );
    for id in ["browser-extensions", "localhost", "filtered-transaction", "web-crawlers", "legacy-browser"] {
        assert_eq!(api.json("PUT", &format!("{WEB}filters/{id}/"), &json!({"active": true})).status, 204);
    }
    api.json("PUT", &format!("{WEB}keys/{key}/"), &json!({"rateLimit": {"count": 5, "window": 60}}));
    compile(&api);
    api.ingest(&key, &json!({"message": "m"}));
    assert_eq!(api.store.search_events(&Default::default()).unwrap().len(), 1);
}
