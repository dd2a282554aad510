//! Environments.

use serde_json::{Value, json};

use super::Api;

const OF_WEB: &str = "/api/0/projects/local/web/environments/";

fn names(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|environment| environment["name"].as_str().unwrap()).collect()
}

#[test]
fn environments_are_seen_and_hidden() {
    let api = Api::new();
    let (web, other) = (api.project("web"), api.project("api"));
    for (key, environment) in [(&web, "prod"), (&web, "eu/staging"), (&web, "test"), (&other, "prod")] {
        api.ingest(key, &json!({"message": "m", "environment": environment}));
    }
    assert_eq!(names(&api.get(OF_WEB)).len(), 2, "a name with a slash is none");
    let both = api.get("/api/0/organizations/local/environments/");
    assert_eq!(names(&both), ["prod", "test"]);
    let one = api.get(&format!("{OF_WEB}prod/"));
    assert_eq!((&one["id"], &one["isHidden"]), (&both[0]["id"], &json!(false)));
    let hidden = api.json("PUT", &format!("{OF_WEB}prod/"), &json!({"isHidden": true}));
    assert_eq!((hidden.status.as_u16(), &hidden.body["isHidden"]), (200, &json!(true)));
    assert_eq!(names(&api.get(OF_WEB)), ["test"]);
    assert_eq!(names(&api.get(&format!("{OF_WEB}?visibility=hidden"))), ["prod"]);
    assert_eq!(names(&api.get(&format!("{OF_WEB}?visibility=all"))), ["prod", "test"]);
    assert_eq!(names(&api.get("/api/0/organizations/local/environments/")), ["prod", "test"], "visible elsewhere");
    assert_eq!(names(&api.get("/api/0/organizations/local/environments/?project=1")), ["test"]);

    let body = json!({"environmentNames": ["prod", "test", "unknown"], "isHidden": true});
    let changed = api.json("PUT", OF_WEB, &body);
    assert_eq!((changed.status.as_u16(), names(&changed.body)), (200, vec!["prod", "test"]));
    assert!(names(&api.get(OF_WEB)).is_empty());
    for (path, body) in [("unknown/", json!({"isHidden": true})), ("prod/", json!({})), ("", json!({"isHidden": true}))]
    {
        let answer = api.json("PUT", &format!("{OF_WEB}{path}"), &body);
        assert!(matches!(answer.status.as_u16(), 400 | 404), "{path}: {}", answer.status);
    }
    assert_eq!(api.send("GET", &format!("{OF_WEB}?visibility=odd"), &[], Vec::new()).status, 400);
}
