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

#[test]
fn commits_of_a_repository_are_those_of_all_releases() {
    let api = Api::new();
    api.project("web");
    let commit = |id: &str, repository: &str, day: u32| {
        json!({"id": id, "repository": repository, "message": format!("of {id}"), "author_name": "Ann",
            "author_email": "ann@example.org", "timestamp": format!("2026-09-{day:02}T10:00:00Z")})
    };
    for (version, commits) in [
        ("web@1", [commit("aa11", "acme/shop", 1), commit("bb22", "acme/api", 2)]),
        ("web@2", [commit("cc33", "acme/shop", 3), commit("aa11", "acme/shop", 1)]),
    ] {
        let body = json!({"version": version, "projects": ["web"], "commits": commits});
        assert_eq!(api.json("POST", "/api/0/organizations/local/releases/", &body).status, 201);
    }
    let repositories = api.get("/api/0/organizations/local/repos/");
    let id = repositories[1]["id"].as_str().unwrap();
    let commits = api.get(&format!("/api/0/organizations/local/repos/{id}/commits/"));
    let ids: Vec<_> = commits.as_array().unwrap().iter().map(|commit| commit["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["cc33", "aa11"]);
    assert_eq!(
        (&commits[0]["repository"]["name"], &commits[0]["author"]["name"]),
        (&json!("acme/shop"), &json!("Ann"))
    );
    assert_eq!(api.send("GET", "/api/0/organizations/local/repos/5/commits/", &[], Vec::new()).status, 404);
}
