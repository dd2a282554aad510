//! Users that events name.

use serde_json::{Value, json};

use super::events::Shop;

#[test]
fn users_are_those_that_events_name() {
    let shop = Shop::new();
    let users = shop.api.get("/api/0/projects/local/shop/users/");
    assert_eq!(users.as_array().unwrap().len(), 2);
    let latest = &users[0];
    assert_eq!(
        (&latest["tagValue"], &latest["identifier"], &latest["email"], &latest["ipAddress"], &latest["username"]),
        (&json!("id:bob"), &json!("bob"), &json!("bob@example.org"), &json!(""), &json!(""))
    );
    assert_eq!(latest["dateCreated"], "2026-11-27T12:00:00.25Z");
    assert_eq!(latest["hash"].as_str().unwrap().len(), 32);
    assert_eq!(shop.api.get("/api/0/projects/local/api/users/"), json!([]));
}

#[test]
fn one_is_found_by_the_whole_value_only() {
    let shop = Shop::new();
    let found = |query: &str| {
        let users = shop.api.get(&format!("/api/0/projects/local/shop/users/?query={query}"));
        users.as_array().unwrap().iter().map(|user| user["identifier"].clone()).collect::<Vec<Value>>()
    };
    assert_eq!(found("email:ada@example.org"), ["ada"]);
    assert_eq!(found("id:bob"), ["bob"]);
    for nobody in ["email:ada", "username:ada", "ip:127.0.0.1", "ada", "id:%27%20OR%201=1%20--"] {
        assert_eq!(found(nobody), Vec::<Value>::new(), "{nobody}");
    }
    assert_eq!(found("other:ada").len(), 2, "an unknown prefix asks for nothing");
    let page = shop.api.send("GET", "/api/0/projects/local/shop/users/?per_page=1", &[], Vec::new());
    assert!(page.header("link").contains("rel=\"next\"; results=\"true\""));
    let api = shop.api.with_scopes(&["event:read"]);
    assert_eq!(api.send("GET", "/api/0/projects/local/shop/users/", &[], Vec::new()).status, 403);
}
