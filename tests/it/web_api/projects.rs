//! Projects: made, listed, changed, renamed, deleted.

use serde_json::{Value, json};
use vidette::store::{EventSearch, Hours, IssueSearch};

use super::Api;

fn create(api: &Api, body: &Value) -> Value {
    let answer = api.json("POST", "/api/0/teams/local/local/projects/", body);
    assert_eq!(answer.status, 201, "{}", answer.body);
    answer.body
}

fn event(number: u32) -> Value {
    json!({"event_id": format!("{number:032x}"), "level": "error", "environment": "prod", "release": "web@1.0",
        "exception": {"values": [{"type": "KeyError", "value": format!("sku-{number}")}]}})
}

#[test]
fn a_project_is_made_with_a_key_and_a_team() {
    let api = Api::new();
    let made = create(&api, &json!({"name": "The Shop (EU)", "platform": "python", "default_rules": false}));
    assert_eq!((&made["slug"], &made["name"]), (&json!("the-shop-eu"), &json!("The Shop (EU)")));
    assert_eq!((&made["team"]["slug"], &made["platform"]), (&json!("local"), &json!("python")));
    let keys = api.get("/api/0/projects/local/the-shop-eu/keys/?status=active");
    assert_eq!((&keys[0]["label"], keys.as_array().unwrap().len()), (&json!("Default"), 1));
    let id = made["id"].as_str().unwrap();
    assert_eq!(api.get(&format!("/api/0/projects/local/{id}/"))["slug"], "the-shop-eu");

    // The same name makes another slug, the same slug is refused.
    assert_eq!(create(&api, &json!({"name": "The Shop (EU)"}))["slug"], "the-shop-eu-2");
    let again = api.json("POST", "/api/0/organizations/local/projects/", &json!({"name": "x", "slug": "the-shop-eu"}));
    assert_eq!(
        (again.status.as_u16(), &again.body["detail"]),
        (409, &json!("A project with this slug already exists."))
    );
    assert_eq!(create(&api, &json!({"name": "Numbered", "id": 42}))["id"], "42");
    for (name, value) in [
        ("name", json!("")),
        ("name", Value::Null),
        ("name", json!("a\u{1b}b")),
        ("slug", json!("../etc")),
        ("slug", json!("12")),
        ("platform", json!(7)),
        ("id", json!(-1)),
    ] {
        let mut body = json!({"name": "Fine"});
        body[name] = value;
        let answer = api.json("POST", "/api/0/teams/local/local/projects/", &body);
        assert_eq!(answer.status, 400, "{body}: {}", answer.body);
        assert!(answer.body[name][0].is_string(), "{}", answer.body);
    }
    assert_eq!(api.json("POST", "/api/0/teams/local/nobody/projects/", &json!({"name": "x"})).status, 404);
    assert_eq!(api.store.projects().unwrap().len(), 3);
}

#[test]
fn lists_are_narrowed_and_paged() {
    let api = Api::new();
    for name in ["api", "shop", "web"] {
        create(&api, &json!({"name": name, "platform": if name == "api" { "go" } else { "javascript" }}));
    }
    let slugs = |query: &str| -> Vec<String> {
        let list = api.get(&format!("/api/0/organizations/local/projects/?{query}"));
        list.as_array().unwrap().iter().map(|project| project["slug"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(slugs(""), ["api", "shop", "web"]);
    assert_eq!(slugs("query=SHO"), ["shop"]);
    assert_eq!(slugs("query=platform:javascript+team:%23local"), ["shop", "web"]);
    assert_eq!(slugs("query=id:1"), ["api"]);
    assert_eq!(slugs("query=slug:web+is_member:1"), ["web"]);
    let page = api.send("GET", "/api/0/organizations/local/projects/?per_page=2", &[], Vec::new());
    assert_eq!(page.body.as_array().unwrap().len(), 2);
    assert!(
        page.header("link").contains("rel=\"next\"; results=\"true\"; cursor=\"0:2:0\""),
        "{}",
        page.header("link")
    );
    assert_eq!(slugs("per_page=2&cursor=0:2:0"), ["web"]);
    let legacy = api.get("/api/0/projects/");
    assert_eq!(legacy[2]["organization"]["slug"], "local");
    assert_eq!(api.get("/api/0/teams/local/local/projects/").as_array().unwrap().len(), 3);
}

#[test]
fn what_a_project_amounts_to_is_told() {
    let api = Api::new();
    let key = api.project("web");
    for number in [1, 2] {
        api.ingest(&key, &event(number));
    }
    let project = api.get("/api/0/projects/local/web/?collapse=organization");
    assert_eq!((&project["acceptedErrors"], &project["unresolvedIssues"]), (&json!(2), &json!(1)));
    assert_eq!((&project["latestRelease"]["version"], &project["environments"]), (&json!("web@1.0"), &json!(["prod"])));
    assert_eq!((&project["firstEvent"], &project["retentionDays"]), (&json!("2026-11-28T12:00:00Z"), &json!(90)));
    assert_eq!((&project["hasSessions"], &project["dataScrubber"]), (&json!(false), &json!(true)));
    assert_eq!(api.get("/api/0/organizations/local/projects/")[0]["acceptedErrors"], 2);
}

#[test]
fn settings_are_kept_and_what_does_not_fit_is_named() {
    let api = Api::new();
    api.project("web");
    let body = json!({
        "name": "Web", "platform": "go", "resolveAge": 48, "subjectPrefix": "[web] ", "isBookmarked": true,
        "dataScrubber": false, "sensitiveFields": ["customer", " "], "safeFields": "order\nnumber",
        "scrubIPAddresses": true, "storeCrashReports": null, "allowedDomains": ["shop.example"],
        "fingerprintingRules": "error.type:KeyError -> key-error", "groupingEnhancements": "path:**/vendor/** -app",
        "groupingConfig": "newstyle:2023-01-11", "digestsMinDelay": 60, "securityToken": "t", "verifySSL": "true",
        "options": {"filters:releases": "1.*\n2.*", "sentry:resolve_age": 4, "feedback:branding": false, "other": 1},
        "targetSampleRate": 0.5, "notASetting": [],
    });
    let answer = api.json("PUT", "/api/0/projects/local/web/", &body);
    assert_eq!(answer.status, 200, "{}", answer.body);
    let project = api.get("/api/0/projects/local/web/");
    for (name, value) in [
        ("name", json!("Web")),
        ("platform", json!("go")),
        ("resolveAge", json!(48)),
        ("isBookmarked", json!(true)),
        ("dataScrubber", json!(false)),
        ("dataScrubberDefaults", json!(true)),
        ("sensitiveFields", json!(["customer"])),
        ("safeFields", json!(["order", "number"])),
        ("allowedDomains", json!(["shop.example"])),
        ("fingerprintingRules", json!("error.type:KeyError -> key-error")),
        ("groupingConfig", json!("newstyle:2023-01-11")),
        ("verifySSL", json!(true)),
    ] {
        assert_eq!(project[name], value, "{name}");
    }
    assert_eq!(project["options"]["filters:releases"], "1.*\n2.*");
    assert!(project.get("notASetting").is_none() && project["options"].get("other").is_none());
    let answer =
        api.json("PUT", "/api/0/projects/local/web/", &json!({"options": {"sentry:resolve_age": 4}, "platform": ""}));
    assert_eq!((&answer.body["resolveAge"], &answer.body["platform"]), (&json!(4), &Value::Null));

    for (name, value) in [
        ("name", json!(" ")),
        ("slug", json!("UPPER")),
        ("resolveAge", json!(-1)),
        ("allowedDomains", json!([])),
        ("fingerprintingRules", json!("nonsense without an arrow")),
        ("groupingEnhancements", json!("path:a ~~~")),
        ("groupingConfig", json!("legacy:2019-03-12")),
        ("relayPiiConfig", json!("{\"rules\":{\"a\":{\"type\":\"nothing\"}}}")),
        ("sensitiveFields", json!(["a\nb"])),
        ("storeCrashReports", json!(101)),
        ("debugFilesRole", json!("king")),
    ] {
        let answer = api.json("PUT", "/api/0/projects/local/web/", &json!({ name: value, "subjectPrefix": "lost" }));
        assert_eq!(answer.status, 400, "{name}: {}", answer.body);
        assert!(answer.body[name][0].is_string(), "{}", answer.body);
    }
    assert_eq!(api.get("/api/0/projects/local/web/")["subjectPrefix"], "[web] ", "a refusal changes nothing");
    // Null takes a setting back, and so do empty rules.
    let taken = json!({"dataScrubber": null, "relayPiiConfig": ""});
    let answer = api.json("PUT", "/api/0/projects/local/web/", &taken);
    assert_eq!((&answer.body["dataScrubber"], &answer.body["relayPiiConfig"]), (&json!(true), &Value::Null));
}

#[test]
fn a_renamed_project_is_found_by_its_old_slug() {
    let api = Api::new();
    api.project("web");
    api.project("api");
    let taken = api.json("PUT", "/api/0/projects/local/web/", &json!({"slug": "api"}));
    assert_eq!((taken.status.as_u16(), taken.body["slug"][0].is_string()), (400, true));
    assert_eq!(api.json("PUT", "/api/0/projects/local/web/", &json!({"slug": "shop"})).body["slug"], "shop");
    let moved = api.send("GET", "/api/0/projects/local/web/keys/", &[], Vec::new());
    assert_eq!(moved.status, 302);
    assert_eq!((&moved.body["slug"], &moved.body["detail"]["extra"]["slug"]), (&json!("shop"), &json!("shop")));
    assert_eq!(moved.body["detail"]["extra"]["url"], "/api/0/projects/local/shop/");
    // Who takes the slug is found by it.
    create(&api, &json!({"name": "New", "slug": "web"}));
    assert_eq!(api.get("/api/0/projects/local/web/")["name"], "New");
    assert_eq!(api.send("GET", "/api/0/projects/local/never/", &[], Vec::new()).status, 404);
}

#[test]
fn a_deleted_project_is_gone_with_all_that_was_its() {
    let api = Api::new();
    let (web, other) = (api.project("web"), api.project("api"));
    api.ingest(&web, &event(1));
    api.ingest(&other, &event(2));
    api.json("PUT", "/api/0/projects/local/web/", &json!({"slug": "shop", "subjectPrefix": "s"}));
    api.json("PUT", "/api/0/projects/local/shop/environments/prod/", &json!({"isHidden": true}));
    let reader = Api::with_scopes(Api::new(), &["project:read", "project:write"]);
    reader.project("web");
    assert_eq!(reader.send("DELETE", "/api/0/projects/local/web/", &[], Vec::new()).status, 403);

    let id = api.store.project_by_slug(&"shop".parse().unwrap()).unwrap().unwrap().id;
    assert_eq!(api.send("DELETE", "/api/0/projects/local/shop/", &[], Vec::new()).status, 204);
    for path in ["shop", "web", "1"] {
        let answer = api.send("GET", &format!("/api/0/projects/local/{path}/"), &[], Vec::new());
        assert_eq!(answer.status, 404, "{path}");
    }
    let events = api.store.search_events(&EventSearch::default()).unwrap();
    let issues = api.store.search_issues(&IssueSearch::default()).unwrap();
    assert!(events.iter().all(|event| event.project != id) && issues.iter().all(|issue| issue.project != id));
    assert_eq!((events.len(), issues.len()), (1, 1));
    assert!(api.store.outcomes(Some(id), Hours::default()).unwrap().is_empty());
    for collection in ["project_settings", "key_settings", "environments", "former_slugs"] {
        let records = api.store.records(collection).unwrap();
        assert!(records.iter().all(|record| record.project != id), "{collection}");
    }
    // Its key is refused, others go on.
    let envelope = b"{}\n{\"type\":\"event\"}\n{}\n".to_vec();
    let late = api.send("POST", &format!("/api/{id}/envelope/?sentry_key={web}"), &[], envelope);
    assert_eq!(late.status, 403);
    api.ingest(&other, &event(3));
    assert_ne!(create(&api, &json!({"name": "web"}))["id"], json!(id.to_string()));
}

#[test]
fn a_project_belongs_to_teams() {
    let api = Api::new();
    api.project("web");
    api.json("POST", "/api/0/organizations/local/teams/", &json!({"slug": "ops"}));
    let added = api.json("POST", "/api/0/projects/local/web/teams/ops/", &json!({}));
    assert_eq!(added.status, 201);
    let names = |project: &Value| -> Vec<String> {
        project["teams"].as_array().unwrap().iter().map(|team| team["slug"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&added.body), ["local", "ops"]);
    let removed = api.send("DELETE", "/api/0/projects/local/web/teams/local/", &[], Vec::new());
    assert_eq!((removed.status.as_u16(), names(&removed.body)), (200, vec!["ops".to_owned()]));
    assert_eq!(api.get("/api/0/projects/local/web/teams/")[0]["slug"], "ops");
    assert!(api.get("/api/0/teams/local/local/projects/").as_array().unwrap().is_empty());
    assert_eq!(api.get("/api/0/teams/local/ops/projects/")[0]["slug"], "web");
    assert_eq!(api.json("POST", "/api/0/projects/local/web/teams/none/", &json!({})).status, 404);
    api.send("DELETE", "/api/0/projects/local/web/teams/ops/", &[], Vec::new());
    assert_eq!(api.get("/api/0/organizations/local/projects/")[0]["team"], Value::Null);
    let made = api.json("POST", "/api/0/teams/local/ops/projects/", &json!({"name": "for-ops"}));
    assert_eq!(names(&made.body), ["ops"]);
}
