//! Repositories that commits named.

use serde_json::json;
use vidette::model::ProjectId;

use super::Api;

#[test]
fn repositories_are_listed_by_name() {
    let api = Api::new();
    for name in ["acme/shop", "acme/api"] {
        let document = json!({"id": "7", "name": name, "dateCreated": "2026-11-28T12:00:00Z"});
        let value = document.to_string().into_bytes();
        api.store.change_record("repositories", ProjectId(0), name, move |_| Ok((Some(Some(value)), ()))).unwrap();
    }
    let list = api.get("/api/0/organizations/local/repos/?per_page=25");
    assert_eq!((&list[0]["name"], &list[1]["name"]), (&json!("acme/api"), &json!("acme/shop")));
    assert_eq!((&list[0]["status"], list.as_array().unwrap().len()), (&json!("active"), 2));
    assert_eq!(api.get("/api/0/organizations/local/repos/?query=SHOP").as_array().unwrap().len(), 1);
    assert_eq!(api.get("/api/0/organizations/local/repos/?status=unmigratable"), json!([]));
    let api = api.with_scopes(&["org:ci"]);
    assert_eq!(api.get("/api/0/organizations/local/repos/").as_array().unwrap().len(), 2);
}
