//! Attachments of events and issues.

use serde_json::{Value, json};

use super::Answer;
use super::events::Shop;

/// The shop, with two attachments of its second error and one of the warning.
fn with_attachments() -> Shop {
    let shop = Shop::new();
    for (event, name, kind, content) in [
        (1, "screenshot.png", "image/png", "not really a picture"),
        (1, "../../etc/pass\"wd.html", "text/html", "<script>alert(document.cookie)</script>"),
        (2, "cart.json", "application/json", "{\"cart\":7}"),
    ] {
        let header = json!({"type": "attachment", "filename": name, "content_type": kind, "length": content.len()});
        let envelope = format!("{{\"event_id\":\"{}\"}}\n{header}\n{content}\n", shop.ids[event]);
        shop.api.ingest_envelope(&shop.key, envelope.into_bytes());
    }
    shop
}

fn of_event(shop: &Shop, event: usize) -> String {
    format!("/api/0/projects/local/shop/events/{}/attachments/", shop.ids[event])
}

fn delete(shop: &Shop, path: &str) -> Answer {
    shop.api.send("DELETE", path, &[], Vec::new())
}

#[test]
fn attachments_are_listed_by_event_and_issue() {
    let shop = with_attachments();
    let list = shop.api.get(&of_event(&shop, 1));
    let names: Vec<&Value> = list.as_array().unwrap().iter().map(|attachment| &attachment["name"]).collect();
    assert_eq!(names.len(), 2);
    let picture = list.as_array().unwrap().iter().find(|attachment| attachment["name"] == "screenshot.png").unwrap();
    assert_eq!(
        (&picture["event_id"], &picture["type"], &picture["mimetype"], &picture["size"]),
        (&json!(shop.ids[1]), &json!("event.attachment"), &json!("image/png"), &json!(20))
    );
    assert_eq!(
        (&picture["dateCreated"], &picture["headers"]["Content-Type"]),
        (&json!("2026-11-28T12:00:00Z"), &json!("image/png"))
    );
    assert_eq!(shop.api.get(&of_event(&shop, 0)), json!([]));
    assert_eq!(shop.api.get(&format!("{}?query=SCREEN", of_event(&shop, 1))).as_array().unwrap().len(), 1);
    assert_eq!(shop.api.get(&format!("{}?query=is:screenshot", of_event(&shop, 1))).as_array().unwrap().len(), 1);
    let of_issue = "/api/0/organizations/local/issues/SHOP-1/attachments/";
    assert_eq!(shop.api.get(of_issue).as_array().unwrap().len(), 2);
    assert_eq!(shop.api.get(&format!("{of_issue}?screenshot=1")).as_array().unwrap().len(), 1);
    let page = shop.api.send("GET", &format!("{of_issue}?per_page=1"), &[], Vec::new());
    assert!(page.header("link").contains("rel=\"next\"; results=\"true\""));
    assert_eq!(shop.api.get("/api/0/issues/SHOP-2/attachments/")[0]["name"], "cart.json");
}

#[test]
fn a_download_is_opened_by_no_browser() {
    let shop = with_attachments();
    let list = shop.api.get(&format!("{}?query=html", of_event(&shop, 1)));
    let path = format!("{}{}/", of_event(&shop, 1), list[0]["id"].as_str().unwrap());
    let described = shop.api.get(&path);
    assert_eq!(described["sha1"].as_str().unwrap().len(), 40);
    for download in ["?download", "?download=1"] {
        let answer = shop.api.send("GET", &format!("{path}{download}"), &[], Vec::new());
        assert_eq!(answer.bytes, b"<script>alert(document.cookie)</script>");
        assert_eq!(answer.header("content-type"), "application/octet-stream");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("content-disposition"), "attachment; filename=\"pass_wd.html\"");
    }
}

#[test]
fn one_attachment_is_erased_and_the_rest_stays() {
    let shop = with_attachments();
    let list = shop.api.get(&format!("{}?query=screen", of_event(&shop, 1)));
    let id = list[0]["id"].as_str().unwrap();
    let elsewhere = format!("{}{id}/", of_event(&shop, 2));
    assert_eq!(delete(&shop, &elsewhere).status, 404, "of another event");
    assert_eq!(
        delete(&shop, &format!("/api/0/projects/local/api/events/{}/attachments/{id}/", shop.ids[1])).status,
        404
    );
    let path = format!("{}{id}/", of_event(&shop, 1));
    let answer = delete(&shop, &path);
    assert_eq!((answer.status.as_u16(), answer.bytes.len()), (204, 0));
    assert_eq!(delete(&shop, &path).status, 404);
    assert_eq!(shop.api.send("GET", &format!("{path}?download"), &[], Vec::new()).status, 404);
    assert_eq!(shop.api.get(&of_event(&shop, 1)).as_array().unwrap().len(), 1);
    shop.api.get(&format!("/api/0/projects/local/shop/events/{}/", shop.ids[1]));
    let left = shop.api.store.search_items(&vidette::store::ItemSearch::default()).unwrap();
    assert_eq!(left.len(), 2);
}

#[test]
fn what_is_no_attachment_is_not_found() {
    let shop = with_attachments();
    for id in ["0", "-1", "x", "99999999999999999999", "1", "9223372036854775807"] {
        let path = format!("{}{id}/?download", of_event(&shop, 1));
        assert_eq!(shop.api.send("GET", &path, &[], Vec::new()).status, 404, "{id}");
    }
    let list = of_event(&shop, 1);
    let api = shop.api.with_scopes(&["project:read"]);
    assert_eq!(api.send("GET", &list, &[], Vec::new()).status, 200);
    assert_eq!(api.send("DELETE", &format!("{list}1/"), &[], Vec::new()).status, 403);
}
