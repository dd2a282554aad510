//! Members.

use serde_json::{Value, json};

use super::Api;

const MEMBERS: &str = "/api/0/organizations/local/members/";

#[test]
fn there_is_the_local_user() {
    let api = Api::new();
    api.project("web");
    let list = api.get(MEMBERS);
    assert_eq!(list.as_array().unwrap().len(), 1);
    assert_eq!((&list[0]["id"], &list[0]["user"]["id"]), (&json!("1"), &json!("1")));
    assert_eq!((&list[0]["email"], &list[0]["orgRole"]), (&json!("local@localhost"), &json!("owner")));
    assert_eq!(api.get(&format!("{MEMBERS}me/"))["isOnlyOwner"], true);
    assert_eq!(api.get("/api/0/projects/local/web/members/")[0]["email"], "local@localhost");
    assert_eq!(api.send("DELETE", &format!("{MEMBERS}1/"), &[], Vec::new()).status, 403);
    let lowered = api.json("PUT", &format!("{MEMBERS}me/"), &json!({"orgRole": "member"}));
    assert_eq!((lowered.status.as_u16(), lowered.body["orgRole"][0].is_string()), (400, true));
}

#[test]
fn members_are_invited_changed_and_removed() {
    let api = Api::new();
    api.json("POST", "/api/0/organizations/local/teams/", &json!({"slug": "ops"}));
    let body =
        json!({"email": "ann@example.org", "orgRole": "admin", "teamRoles": [{"teamSlug": "ops", "role": null}]});
    let invited = api.json("POST", MEMBERS, &body);
    assert_eq!(
        (invited.status.as_u16(), &invited.body["pending"], &invited.body["id"]),
        (201, &json!(true), &json!("2"))
    );
    assert_eq!(api.json("POST", MEMBERS, &body).body["email"][0], "ann@example.org is a member already");
    for (name, value) in [
        ("email", json!("nobody")),
        ("email", json!("a b@example.org")),
        ("email", json!(format!("{}@example.org", "x".repeat(70)))),
        ("orgRole", json!("king")),
        ("teamRoles", json!([{"teamSlug": "none"}])),
    ] {
        let mut body = json!({"email": "bob@example.org"});
        body[name] = value;
        let answer = api.json("POST", MEMBERS, &body);
        assert_eq!((answer.status.as_u16(), answer.body[name][0].is_string()), (400, true), "{}", answer.body);
    }
    let emails = |query: &str| -> Vec<Value> {
        let list = api.get(&format!("{MEMBERS}?query={query}"));
        list.as_array().unwrap().iter().map(|member| member["email"].clone()).collect()
    };
    assert_eq!(emails("email:ANN@example.org"), [json!("ann@example.org")]);
    assert_eq!(emails("role:owner"), [json!("local@localhost")]);
    assert_eq!(emails("isInvited:true"), [json!("ann@example.org")]);
    assert_eq!(emails("example"), [json!("ann@example.org")]);
    assert_eq!(api.get(MEMBERS)[1]["user"], Value::Null);

    let changed = api.json("PUT", &format!("{MEMBERS}2/"), &json!({"orgRole": "manager", "teamRoles": []}));
    assert_eq!((&changed.body["orgRole"], &changed.body["teams"]), (&json!("manager"), &json!([])));
    let team = format!("{MEMBERS}2/teams/ops/");
    let joined = api.json("POST", &team, &json!({}));
    assert_eq!((joined.status.as_u16(), &joined.body["memberCount"]), (201, &json!(2)));
    assert_eq!(api.json("POST", &team, &json!({})).status, 204);
    assert_eq!(
        api.json("PUT", &team, &json!({"teamRole": "admin"})).body,
        json!({"isActive": true, "teamRole": "admin"})
    );
    assert_eq!(api.json("PUT", &team, &json!({"teamRole": "boss"})).status, 400);
    assert_eq!(api.get(&format!("{MEMBERS}2/"))["teamRoles"], json!([{"teamSlug": "ops", "role": "admin"}]));
    let left = api.send("DELETE", &team, &[], Vec::new());
    assert_eq!((left.status.as_u16(), &left.body["memberCount"]), (200, &json!(1)));

    assert_eq!(api.send("DELETE", &format!("{MEMBERS}2/"), &[], Vec::new()).status, 204);
    assert_eq!(api.send("GET", &format!("{MEMBERS}2/"), &[], Vec::new()).status, 404);
    let api = api.with_scopes(&["member:read"]);
    assert_eq!(api.json("POST", MEMBERS, &body).status, 403);
}
