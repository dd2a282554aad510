//! `/api/0/organizations/…/shortids/…`.

use super::Api;
use super::issues::failure;

#[test]
fn a_short_id_leads_to_its_issue_in_any_case() {
    let api = Api::new();
    let key = api.project("web-shop");
    api.ingest(&key, &failure("KeyError", 0, "checkout"));
    for name in ["WEB-SHOP-1", "web-shop-1"] {
        let found = api.get(&format!("/api/0/organizations/local/shortids/{name}/?collapse=stats&collapse=lifetime"));
        assert_eq!((&found["organizationSlug"], &found["projectSlug"]), (&"local".into(), &"web-shop".into()));
        assert_eq!((&found["shortId"], &found["group"]["shortId"]), (&"WEB-SHOP-1".into(), &"WEB-SHOP-1".into()));
        assert_eq!(found["groupId"], found["group"]["id"]);
    }
    for name in ["WEB-SHOP-2", "1", "nothing", "%2e%2e%2fWEB-1", "WEB-SHOP-1%00"] {
        let answer = api.send("GET", &format!("/api/0/organizations/local/shortids/{name}/"), &[], Vec::new());
        assert_eq!(answer.status, 404, "{name}");
    }
    assert_eq!(api.send("GET", "/api/0/organizations/other/shortids/WEB-SHOP-1/", &[], Vec::new()).status, 404);
    let stranger = api.with_scopes(&["org:ci"]);
    assert_eq!(stranger.send("GET", "/api/0/organizations/local/shortids/WEB-SHOP-1/", &[], Vec::new()).status, 403);
}
