//! The one organisation.

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
