//! User reports.

use serde_json::{Value, json};

use super::events::Shop;

const PATH: &str = "/api/0/projects/local/shop/user-feedback/";

fn report(event: &str, comments: &str) -> Value {
    json!({"event_id": event, "name": "Ada", "email": "ada@example.org", "comments": comments})
}

#[test]
fn a_report_is_stored_and_stands_with_its_event() {
    let shop = Shop::new();
    assert_eq!(shop.api.get(PATH), json!([]));
    let made = shop.api.json("POST", PATH, &report(&shop.ids[1], "it <b>broke</b>\nagain"));
    assert_eq!(made.status, 200, "{}", made.body);
    assert_eq!(
        (&made.body["eventID"], &made.body["comments"], &made.body["dateCreated"]),
        (&json!(shop.ids[1]), &json!("it <b>broke</b>\nagain"), &json!("2026-11-28T12:00:00Z"))
    );
    assert_eq!((&made.body["issue"]["shortId"], &made.body["event"]["id"]), (&json!("SHOP-1"), &json!(shop.ids[1])));
    assert_eq!(shop.api.get(PATH), json!([made.body]));
    let event = shop.api.get(&format!("/api/0/projects/local/shop/events/{}/", shop.ids[1]));
    assert_eq!(
        (&event["userReport"]["email"], &event["userReport"]["id"]),
        (&json!("ada@example.org"), &made.body["id"])
    );
    assert_eq!(shop.api.store.items(vidette::model::ProjectId(1), Some("user_report"), None, 0).unwrap().len(), 1);
}

#[test]
fn a_report_of_an_sdk_is_listed_too() {
    let shop = Shop::new();
    let sent = json!({"event_id": shop.ids[0], "name": null, "email": "x@y.z", "comments": "from an SDK"}).to_string();
    let envelope = format!(
        "{{\"event_id\":\"{}\"}}\n{{\"type\":\"user_report\",\"length\":{}}}\n{sent}\n",
        shop.ids[0],
        sent.len()
    );
    shop.api.ingest_envelope(&shop.key, envelope.into_bytes());
    let list = shop.api.get(PATH);
    assert_eq!((&list[0]["comments"], &list[0]["name"]), (&json!("from an SDK"), &json!("")));
}

#[test]
fn the_same_user_changes_a_report_for_five_minutes() {
    let shop = Shop::new();
    let send = |comments: &str| shop.api.json("POST", PATH, &report(&shop.ids[0], comments)).status.as_u16();
    assert_eq!(send("first"), 200);
    shop.api.clock.advance_to(super::NOW.plus_seconds(299));
    assert_eq!(send("second"), 200);
    let list = shop.api.get(PATH);
    assert_eq!((list.as_array().unwrap().len(), &list[0]["comments"]), (1, &json!("second")));
    shop.api.clock.advance_to(super::NOW.plus_seconds(299 + 301));
    assert_eq!(send("third"), 409);
    let other = json!({"event_id": shop.ids[0], "name": "Bob", "email": "bob@example.org", "comments": "me too"});
    assert_eq!(shop.api.json("POST", PATH, &other).status, 200);
    assert_eq!(shop.api.get(PATH).as_array().unwrap().len(), 2);
}

#[test]
fn what_would_be_stored_is_checked() {
    let shop = Shop::new();
    let good = report(&shop.ids[0], "fine");
    for (field, value) in [
        ("event_id", json!(null)),
        ("event_id", json!("../../x")),
        ("name", json!("")),
        ("name", json!("a\u{1b}[2J")),
        ("name", json!("x".repeat(129))),
        ("email", json!("nobody")),
        ("email", json!("a b@c")),
        ("email", json!(format!("{}@x", "a".repeat(80)))),
        ("comments", json!("   ")),
        ("comments", json!("x".repeat(4_097))),
        ("comments", json!("a\u{0}b")),
    ] {
        let mut wrong = good.clone();
        wrong[field] = value.clone();
        let answer = shop.api.json("POST", PATH, &wrong);
        assert_eq!(answer.status, 400, "{field}: {value}");
        assert!(answer.body[field].is_array(), "{field}: {}", answer.body);
    }
    assert_eq!(shop.api.send("POST", PATH, &[], b"[1".to_vec()).status, 400);
    assert_eq!(shop.api.get(PATH), json!([]));
    let api = shop.api.with_scopes(&["project:read"]);
    assert_eq!(api.json("POST", PATH, &good).status, 403);
}
