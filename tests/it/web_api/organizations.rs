//! The one organisation.

use serde_json::json;

use super::Api;

#[test]
fn there_is_one_organization_by_slug_and_number() {
    let api = Api::new();
    let list = api.get("/api/0/organizations/");
    assert_eq!(list.as_array().unwrap().len(), 1);
    for name in ["local", "1"] {
        let organization = api.get(&format!("/api/0/organizations/{name}/"));
        assert_eq!(
            (&organization["slug"], &organization["links"]["regionUrl"]),
            (&"local".into(), &"http://127.0.0.1:9".into())
        );
    }
    assert_eq!(api.send("GET", "/api/0/organizations/other/", &[], Vec::new()).status, 404);
}

#[test]
fn a_token_for_ci_does_not_see_the_organization() {
    let api = Api::new().with_scopes(&["org:ci"]);
    let answer = api.send("GET", "/api/0/organizations/local/", &[], Vec::new());
    assert_eq!(answer.status, 403);
    assert_eq!(answer.body["detail"], "You do not have permission to perform this action.");
}

#[test]
fn lists_have_links_to_both_sides() {
    let api = Api::new();
    let answer = api.send("GET", "/api/0/organizations/?per_page=1", &[], Vec::new());
    let links = answer.header("link");
    let next = "<http://127.0.0.1:9/api/0/organizations/?per_page=1&cursor=0:1:0>; rel=\"next\"; results=\"false\"; cursor=\"0:1:0\"";
    assert!(links.starts_with('<') && links.ends_with(next), "{links}");
    let answer = api.send("GET", "/api/0/organizations/?per_page=101", &[], Vec::new());
    assert_eq!(answer.status, 400);
}

#[test]
fn settings_of_the_organization_are_kept_and_checked() {
    let api = Api::new();
    api.project("web");
    let body = json!({"name": "Shop", "dataScrubber": true, "sensitiveFields": ["customer"], "storeCrashReports": 5,
        "relayPiiConfig": "{\"applications\":{\"$string\":[\"@email\"]}}", "unknown": 1});
    let answer = api.json("PUT", "/api/0/organizations/local/", &body);
    assert_eq!(answer.status, 200, "{}", answer.body);
    let organization = api.get("/api/0/organizations/local/");
    assert_eq!(organization["name"], "Shop");
    assert_eq!((&organization["dataScrubber"], &organization["scrubIPAddresses"]), (&json!(true), &json!(false)));
    assert_eq!(organization["sensitiveFields"], json!(["customer"]));
    assert_eq!(
        (&organization["projects"][0]["slug"], &organization["teams"][0]["slug"]),
        (&json!("web"), &json!("local"))
    );
    assert!(api.get("/api/0/organizations/local/?detailed=0").get("projects").is_none());
    assert_eq!(api.get("/api/0/organizations/")[0]["name"], "Shop");
    for (name, value) in [
        ("slug", json!("other")),
        ("dataScrubber", json!("perhaps")),
        ("relayPiiConfig", json!("{")),
        (
            "relayPiiConfig",
            json!("{\"rules\":{\"a\":{\"type\":\"alias\",\"rule\":\"a\"}},\"applications\":{\"$string\":[\"a\"]}}"),
        ),
        ("storeCrashReports", json!(1_000)),
        ("name", json!("two\nlines")),
    ] {
        let answer = api.json("PUT", "/api/0/organizations/local/", &json!({ name: value }));
        assert_eq!(answer.status, 400, "{name}: {}", answer.body);
        assert!(answer.body[name][0].is_string(), "{}", answer.body);
    }
    let api = api.with_scopes(&["org:read"]);
    assert_eq!(api.json("PUT", "/api/0/organizations/local/", &json!({"name": "x"})).status, 403);
}

#[test]
fn the_local_user_and_the_one_region_are_told() {
    let api = Api::new();
    for path in ["/api/0/users/me/", "/api/0/auth/"] {
        let user = api.get(path);
        assert_eq!((&user["id"], &user["email"]), (&json!("1"), &json!("local@localhost")), "{path}");
    }
    let regions = api.get("/api/0/users/me/regions/");
    assert_eq!(regions, json!({"regions": [{"name": "local", "url": "http://127.0.0.1:9"}]}));
    assert!(api.get("/api/settings/")["vidette"]["version"].is_string());
}
