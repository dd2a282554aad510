//! Tags of the organisation, of projects and of issues.

use serde_json::{Value, json};

use super::events::Shop;

fn named<'v>(keys: &'v Value, name: &str) -> &'v Value {
    keys.as_array().unwrap().iter().find(|key| key["key"] == name).unwrap_or_else(|| panic!("{name}: {keys}"))
}

#[test]
fn an_issue_tells_its_tags_with_their_most_frequent_values() {
    let shop = Shop::new();
    let tags = shop.api.get("/api/0/organizations/local/issues/SHOP-1/tags/");
    let browser = named(&tags, "browser");
    assert_eq!(
        (&browser["name"], &browser["totalValues"], &browser["uniqueValues"]),
        (&json!("Browser"), &json!(2), &json!(2))
    );
    assert_eq!(
        browser["topValues"][0],
        json!({"key": "browser", "name": "Chrome", "value": "Chrome", "count": 1,
               "lastSeen": "2026-11-27T12:00:00.25Z", "firstSeen": "2026-11-27T12:00:00.25Z"})
    );
    assert_eq!(named(&tags, "environment")["topValues"][0]["count"], 2);
    assert_eq!(named(&tags, "user")["uniqueValues"], 2);
    assert_eq!(named(&tags, "level")["topValues"][0]["value"], "error");
    assert_eq!(named(&tags, "server_name")["name"], "Server Name");
    let less = shop.api.get("/api/0/issues/SHOP-1/tags/?limit=1&key=browser");
    assert_eq!((less.as_array().unwrap().len(), less[0]["topValues"].as_array().unwrap().len()), (1, 1));
}

#[test]
fn one_key_is_counted_in_every_event() {
    let shop = Shop::new();
    let key = shop.api.get("/api/0/organizations/local/issues/SHOP-1/tags/environment/");
    assert_eq!((&key["key"], &key["totalValues"], &key["uniqueValues"]), (&json!("environment"), &json!(2), &json!(1)));
    let value = &key["topValues"][0];
    assert_eq!(
        (&value["firstSeen"], &value["lastSeen"]),
        (&json!("2026-11-26T12:00:00.25Z"), &json!("2026-11-27T12:00:00.25Z"))
    );
    let none = shop.api.send("GET", "/api/0/organizations/local/issues/SHOP-1/tags/none/", &[], Vec::new());
    assert_eq!(none.status, 404);
    let level = shop.api.get("/api/0/projects/local/shop/tags/level/");
    assert_eq!(
        (&level["topValues"][0]["value"], &level["topValues"][1]["value"]),
        (&json!("error"), &json!("warning"))
    );
}

#[test]
fn values_are_searched_sorted_and_paged() {
    let shop = Shop::new();
    let values = |rest: &str| {
        let list = shop.api.get(&format!("/api/0/projects/local/shop/tags/browser/values/{rest}"));
        list.as_array().unwrap().iter().map(|value| value["value"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(values(""), ["<script>alert(1)</script>", "Chrome", "Firefox"]);
    assert_eq!(values("?query=FIRE"), ["Firefox"]);
    assert_eq!(values("?sort=-date&per_page=2"), ["<script>alert(1)</script>", "Chrome"]);
    assert_eq!(values("?sort=-date&per_page=2&cursor=0:2:0"), ["Firefox"]);
    assert_eq!(values("?environment=production"), ["Chrome", "Firefox"]);
    assert_eq!(values("?statsPeriod=30h&sort=-id"), ["<script>alert(1)</script>", "Chrome"]);
    let wrong = shop.api.send("GET", "/api/0/projects/local/shop/tags/browser/values/?sort=x", &[], Vec::new());
    assert_eq!(wrong.status, 400);
    let of_issue = shop.api.get("/api/0/organizations/local/issues/SHOP-1/tags/browser/values/?sort=age");
    assert_eq!((of_issue[0]["value"].as_str(), of_issue[1]["count"].as_u64()), (Some("Chrome"), Some(1)));
}

#[test]
fn keys_of_projects_and_the_organization() {
    let shop = Shop::new();
    let keys = shop.api.get("/api/0/projects/local/shop/tags/");
    assert_eq!((&named(&keys, "browser")["uniqueValues"], &keys[0]["canDelete"]), (&json!(3), &json!(false)));
    assert_eq!(named(&shop.api.get("/api/0/organizations/local/tags/?dataset=events"), "level")["totalValues"], 4);
    assert_eq!(named(&shop.api.get("/api/0/organizations/local/tags/?project=api"), "level")["totalValues"], 1);
    assert_eq!(shop.api.get("/api/0/organizations/local/tags/?dataset=replays"), json!([]));
    let api = shop.api.with_scopes(&["org:ci"]);
    for path in ["organizations/local/tags/", "projects/local/shop/tags/", "organizations/local/issues/SHOP-1/tags/"] {
        assert_eq!(api.send("GET", &format!("/api/0/{path}"), &[], Vec::new()).status, 403, "{path}");
    }
}
