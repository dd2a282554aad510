//! Teams.

use serde_json::{Value, json};

use super::Api;

#[test]
fn there_is_a_team_without_one_being_made() {
    let api = Api::new();
    api.project("web");
    let list = api.get("/api/0/organizations/local/teams/?per_page=25");
    assert_eq!((list.as_array().unwrap().len(), &list[0]["slug"], &list[0]["id"]), (1, &json!("local"), &json!("1")));
    assert_eq!((&list[0]["isMember"], &list[0]["memberCount"]), (&json!(true), &json!(1)));
    let team = api.get("/api/0/teams/local/local/");
    assert_eq!((&team["projects"][0]["slug"], &team["organization"]["slug"]), (&json!("web"), &json!("local")));
    assert_eq!(api.get("/api/0/teams/local/local/members/")[0]["user"]["email"], "local@localhost");
    assert!(api.store.records("teams").unwrap().is_empty());
}

#[test]
fn teams_are_made_changed_and_deleted() {
    let api = Api::new();
    let made = api.json("POST", "/api/0/organizations/local/teams/", &json!({"name": "Back End"}));
    assert_eq!((made.status.as_u16(), &made.body["slug"], &made.body["id"]), (201, &json!("back-end"), &json!("2")));
    let again = api.json("POST", "/api/0/organizations/local/teams/", &json!({"slug": "back-end"}));
    assert_eq!(again.status, 409);
    for body in [json!({}), json!({"slug": "A B"}), json!({"name": "x".repeat(65)})] {
        assert_eq!(api.json("POST", "/api/0/organizations/local/teams/", &body).status, 400, "{body}");
    }
    let changed = api.json("PUT", "/api/0/teams/local/back-end/", &json!({"slug": "ops", "name": "Ops"}));
    assert_eq!(
        (&changed.body["slug"], &changed.body["name"], &changed.body["id"]),
        (&json!("ops"), &json!("Ops"), &json!("2"))
    );
    assert_eq!(api.json("PUT", "/api/0/teams/local/ops/", &json!({"slug": "local"})).status, 400);
    let found = api.get("/api/0/organizations/local/teams/?query=OP&detailed=0");
    assert_eq!((found.as_array().unwrap().len(), found[0].get("projects")), (1, None));

    assert_eq!(api.send("DELETE", "/api/0/teams/local/ops/", &[], Vec::new()).status, 204);
    assert_eq!(api.send("GET", "/api/0/teams/local/ops/", &[], Vec::new()).status, 404);
    let next = api.json("POST", "/api/0/organizations/local/teams/", &json!({"slug": "next"}));
    assert_eq!(next.body["id"], "3", "numbers are not given twice");
    let own = api.get("/api/0/organizations/local/members/me/");
    assert_eq!(own["teams"], json!(["local", "next"]));
    let api = api.with_scopes(&["team:write"]);
    assert_eq!(api.send("DELETE", "/api/0/teams/local/next/", &[], Vec::new()).status, 403);
    assert_eq!(api.json("PUT", "/api/0/teams/local/next/", &Value::Null).status, 400);
}
