//! Releases: made, seen, changed, deleted; their commits, deploys and files.

use serde_json::{Value, json};

use super::{Answer, Api, NOW};

const RELEASES: &str = "/api/0/organizations/local/releases/";

/// A server with the projects `web` and `api`; gives their keys.
fn with_projects() -> (Api, String, String) {
    let api = Api::new();
    let (web, backend) = (api.project("web"), api.project("api"));
    (api, web, backend)
}

fn create(api: &Api, version: &str, projects: &[&str]) -> Answer {
    api.json("POST", RELEASES, &json!({ "version": version, "projects": projects }))
}

fn versions(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|release| release["version"].as_str().unwrap()).collect()
}

fn delete(api: &Api, path: &str) -> Answer {
    api.send("DELETE", path, &[], Vec::new())
}

/// A multipart form: names, file names where there are, values.
pub(super) fn form(parts: &[(&str, Option<&str>, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, filename, value) in parts {
        let filename = filename.map(|filename| format!("; filename=\"{filename}\"")).unwrap_or_default();
        let head = format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"{filename}\r\n\r\n");
        body.extend([head.as_bytes(), value, b"\r\n"].concat());
    }
    body.extend(b"--edge--\r\n");
    body
}

pub(super) const FORM: &[(&str, &str)] = &[("content-type", "multipart/form-data; boundary=edge")];

#[test]
fn a_release_is_made_once_and_found_again() {
    let (api, ..) = with_projects();
    let body = json!({ "version": "shop@2.4.0-rc.1+812", "projects": ["web", 2], "ref": "9f1c2d",
        "url": "https://ci.example/812", "dateStarted": "2026-11-28T11:00:00.123456789Z", "unheardOf": 1 });
    let made = api.send("POST", RELEASES, &[("user-agent", "sentry-cli/3.8.2")], body.to_string().into_bytes());
    assert_eq!(made.status, 201);
    let again = create(&api, "shop@2.4.0-rc.1+812", &["web"]);
    assert_eq!(again.status, 208);
    assert_eq!(again.body["id"], made.body["id"]);
    let release = api.get(&format!("{RELEASES}shop%402.4.0-rc.1%2B812/"));
    assert_eq!(release["shortVersion"], "2.4.0-rc.1 (812)");
    assert_eq!(
        release["versionInfo"],
        json!({ "package": "shop", "description": "2.4.0-rc.1 (812)", "buildHash": null, "version": {
            "raw": "2.4.0-rc.1+812", "major": 2, "minor": 4, "patch": 0, "revision": 0, "pre": "rc.1",
            "buildCode": "812", "components": 3 } })
    );
    let slugs: Vec<_> = release["projects"].as_array().unwrap().iter().map(|project| &project["slug"]).collect();
    assert_eq!(slugs, ["web", "api"]);
    assert_eq!((&release["status"], &release["dateReleased"]), (&json!("open"), &Value::Null));
    assert_eq!((&release["dateStarted"], &release["ref"]), (&json!("2026-11-28T11:00:00.123Z"), &json!("9f1c2d")));
    assert_eq!((&release["dateCreated"], &release["userAgent"]), (&json!(NOW), &json!("sentry-cli/3.8.2")));
}

#[test]
fn what_is_no_release_names_its_field() {
    let (api, ..) = with_projects();
    let refused = |body: Value, field: &str| {
        let answer = api.json("POST", RELEASES, &body);
        assert_eq!(answer.status, 400, "{body}");
        assert!(answer.body[field].is_array(), "{body}: {}", answer.body);
    };
    for version in ["", " ", ".", "..", "latest", "Latest", "a/b", "a\\b", "a\nb", "a\tb", &"x".repeat(201)] {
        refused(json!({ "version": version, "projects": ["web"] }), "version");
    }
    let with = |name: &str, value: Value| {
        let mut body = json!({ "version": "1", "projects": ["web"] });
        body[name] = value;
        body
    };
    refused(json!({ "projects": ["web"] }), "version");
    refused(json!({ "version": "1" }), "projects");
    refused(with("projects", json!(["nothing"])), "projects");
    refused(with("ref", json!("r".repeat(201))), "ref");
    refused(with("url", json!("javascript:alert(1)")), "url");
    refused(with("dateReleased", json!("tomorrow")), "dateReleased");
    refused(with("status", json!("gone")), "status");
    refused(with("refs", json!([{ "repository": "acme/unknown", "commit": "1" }])), "refs");
    for commit in [
        json!({}),
        json!({ "id": "x".repeat(65) }),
        json!({ "id": "1", "repository": "r".repeat(65) }),
        json!({ "id": "1", "author_name": "n".repeat(129) }),
        json!({ "id": "1", "timestamp": "soon" }),
        json!({ "id": "1", "patch_set": [{ "path": "a", "type": "X" }] }),
        json!({ "id": "1", "patch_set": [{ "path": "p".repeat(511), "type": "A" }] }),
    ] {
        refused(with("commits", json!([commit])), "commits");
    }
    assert_eq!(api.get(RELEASES), json!([]));
    assert_eq!(api.json("POST", RELEASES, &json!([])).status, 400);
}

#[test]
fn releases_of_events_and_of_the_api_are_one_list() {
    let (api, web, backend) = with_projects();
    api.ingest(&web, &json!({ "message": "one", "release": "shop@1.9.0", "environment": "production" }));
    api.ingest(&backend, &json!({ "message": "two", "release": "shop@1.10.0", "environment": "staging" }));
    api.clock.advance_to(NOW.plus_seconds(60));
    assert_eq!(create(&api, "shop@1.9.0", &["api"]).status, 208, "events made it known");
    assert_eq!(create(&api, "main", &["web"]).status, 201);
    let list = api.get(RELEASES);
    assert_eq!(versions(&list).first(), Some(&"main"));
    let seen = list.as_array().unwrap().iter().find(|release| release["version"] == "shop@1.9.0").unwrap();
    assert_eq!((&seen["newGroups"], &seen["projects"][0]["newGroups"]), (&json!(1), &json!(1)));
    assert_eq!(
        (&seen["firstEvent"], &seen["lastEvent"], &seen["dateCreated"]),
        (&json!(NOW), &json!(NOW), &json!(NOW))
    );
    assert_eq!(seen["projects"].as_array().unwrap().len(), 2);

    assert_eq!(versions(&api.get(&format!("{RELEASES}?sort=semver"))), ["shop@1.10.0", "shop@1.9.0", "main"]);
    assert_eq!(versions(&api.get(&format!("{RELEASES}?query=SHOP@1.1"))), ["shop@1.10.0"]);
    assert_eq!(versions(&api.get(&format!("{RELEASES}?environment=production"))), ["shop@1.9.0"]);
    assert_eq!(versions(&api.get(&format!("{RELEASES}?project=2&sort=semver"))), ["shop@1.10.0", "shop@1.9.0"]);
    assert_eq!(versions(&api.get("/api/0/projects/local/web/releases/?sort=semver")), ["shop@1.9.0", "main"]);
    assert_eq!(versions(&api.get(&format!("{RELEASES}?statsPeriod=30s"))), ["main"]);
    let page = api.send("GET", &format!("{RELEASES}?per_page=2&sort=semver"), &[], Vec::new());
    assert_eq!(versions(&page.body).len(), 2);
    assert!(page.header("link").contains("rel=\"next\"; results=\"true\"; cursor=\"0:2:0\""));
    assert_eq!(versions(&api.get(&format!("{RELEASES}?per_page=2&sort=semver&cursor=0:2:0"))), ["main"]);
    for query in ["sort=luck", "sort=sessions", "status=lost", "health=1&healthStatsPeriod=5h"] {
        assert_eq!(api.send("GET", &format!("{RELEASES}?{query}"), &[], Vec::new()).status, 400, "{query}");
    }
}

#[test]
fn builds_are_sorted_by_their_number() {
    let (api, ..) = with_projects();
    for version in ["a@1.0+9", "a@1.0+10", "a@1.0"] {
        create(&api, version, &["web"]);
    }
    assert_eq!(versions(&api.get(&format!("{RELEASES}?sort=build"))), ["a@1.0+10", "a@1.0+9"]);
}

#[test]
fn a_release_is_finalised_and_put_away() {
    let (api, ..) = with_projects();
    create(&api, "1.0", &["web"]);
    let path = format!("{RELEASES}1.0/");
    let answer = api.json("PUT", &path, &json!({ "dateReleased": "2026-11-28T13:00:00+01:00", "projects": ["api"] }));
    assert_eq!((answer.status.as_u16(), &answer.body["dateReleased"]), (200, &json!(NOW)));
    assert_eq!(answer.body["projects"].as_array().unwrap().len(), 2);
    // Done again by its creation, the date stays.
    api.json("POST", RELEASES, &json!({ "version": "1.0", "projects": [], "dateReleased": "2026-11-29T12:00:00Z" }));
    assert_eq!(api.get(&path)["dateReleased"], json!(NOW));
    let archive = |status: &str| {
        api.json("POST", RELEASES, &json!({ "version": "1.0", "projects": [], "status": status })).status
    };
    assert_eq!(archive("archived"), 208);
    assert_eq!(api.get(RELEASES), json!([]));
    assert_eq!(versions(&api.get(&format!("{RELEASES}?status="))), ["1.0"]);
    assert_eq!(versions(&api.get(&format!("{RELEASES}?status=archived"))), ["1.0"]);
    assert_eq!(versions(&api.get("/api/0/projects/local/web/releases/")), ["1.0"]);
    assert_eq!(archive("open"), 208);
    assert_eq!(versions(&api.get(RELEASES)), ["1.0"]);
    assert_eq!(api.json("PUT", &format!("{RELEASES}2.0/"), &json!({})).status, 404);
}

#[test]
fn commits_replace_each_other_and_name_their_repositories() {
    let (api, ..) = with_projects();
    let commit = |id: &str, hour: u32| {
        json!({ "id": id, "repository": "acme/shop", "message": "fix", "author_name": "Ann", "author_email": "a@x.io",
            "timestamp": format!("2026-11-27T{hour:02}:00:00+02:00"), "patch_set": [{ "path": "src/a.rs", "type": "M" }] })
    };
    let body = json!({ "version": "1.0", "projects": ["web"], "commits": [commit("c2", 10), commit("c1", 9)] });
    let made = api.json("POST", RELEASES, &body);
    assert_eq!((&made.body["commitCount"], &made.body["lastCommit"]["id"]), (&json!(2), &json!("c2")));
    assert_eq!(made.body["authors"], json!([{ "name": "Ann", "email": "a@x.io" }]));
    assert_eq!(api.get("/api/0/organizations/local/repos/")[0]["name"], "acme/shop");
    let commits = api.get(&format!("{RELEASES}1.0/commits/"));
    assert_eq!((&commits[0]["dateCreated"], &commits[1]["id"]), (&json!("2026-11-27T08:00:00Z"), &json!("c1")));
    assert_eq!(commits[0]["repository"]["name"], "acme/shop");
    assert_eq!(commits[0]["releases"][0]["version"], "1.0");
    let files = api.get(&format!("{RELEASES}1.0/commitfiles/?per_page=1"));
    assert_eq!((&files[0]["filename"], &files[0]["type"]), (&json!("src/a.rs"), &json!("M")));

    let refs = |refs: Value| api.json("PUT", &format!("{RELEASES}1.0/"), &json!({ "refs": refs }));
    let changed = refs(json!([{ "repository": "acme/shop", "commit": "c1..c3" }]));
    assert_eq!((changed.status.as_u16(), &changed.body["commitCount"]), (200, &json!(1)));
    let head = api.get(&format!("{RELEASES}1.0/commits/"));
    assert_eq!((&head[0]["id"], &head[0]["message"], &head[0]["author"]), (&json!("c3"), &Value::Null, &json!({})));
    assert_eq!(refs(json!([])).body["commitCount"], 0);
    assert_eq!(api.get(&format!("{RELEASES}1.0/commits/")), json!([]));
    assert_eq!(api.get(&format!("{RELEASES}1.0/"))["lastCommit"], Value::Null);
}

#[test]
fn the_release_before_is_the_latest_with_commits() {
    let (api, ..) = with_projects();
    let previous = |version: &str| api.get(&format!("{RELEASES}{version}/previous-with-commits/"));
    for (hour, version, projects, commits) in
        [(0, "1", "web", true), (1, "2", "web", false), (2, "3", "api", true), (3, "4", "web", false)]
    {
        api.clock.advance_to(NOW.plus_seconds(hour * 3_600));
        let mut body = json!({ "version": version, "projects": [projects] });
        if commits {
            body["commits"] = json!([{ "id": format!("c{version}") }]);
        }
        assert_eq!(api.json("POST", RELEASES, &body).status, 201);
    }
    assert_eq!(previous("4")["lastCommit"]["id"], "c1");
    assert_eq!((previous("1"), previous("3")), (json!({}), json!({})));
    let missing = api.send("GET", &format!("{RELEASES}9/previous-with-commits/"), &[], Vec::new());
    assert_eq!(missing.status, 404);
}

#[test]
fn every_deploy_is_another_one() {
    let (api, web, _) = with_projects();
    api.ingest(&web, &json!({ "message": "one", "release": "1.0" }));
    let path = format!("{RELEASES}1.0/deploys/");
    let deploy = json!({ "environment": "production", "name": null, "url": null, "dateStarted": null });
    let first = api.json("POST", &path, &deploy);
    assert_eq!((first.status.as_u16(), &first.body["dateFinished"]), (201, &json!(NOW)));
    let second = api.json("POST", &path, &json!({ "environment": "staging", "name": "blue", "projects": ["web"] }));
    assert_ne!(first.body["id"], second.body["id"]);
    let list = api.get(&path);
    assert_eq!((&list[0]["environment"], &list[1]["environment"]), (&json!("staging"), &json!("production")));
    let release = api.get(&format!("{RELEASES}1.0/"));
    assert_eq!((&release["deployCount"], &release["lastDeploy"]["name"]), (&json!(2), &json!("blue")));
    assert_eq!(versions(&api.get(&format!("{RELEASES}?environment=staging"))), ["1.0"]);
    for body in [
        json!({}),
        json!({ "environment": "" }),
        json!({ "environment": "a/b" }),
        json!({ "environment": "e".repeat(65) }),
        json!({ "environment": "e", "name": "n".repeat(65) }),
        json!({ "environment": "e", "projects": ["api"] }),
        json!({ "environment": "e", "url": "file:///etc/passwd" }),
    ] {
        assert_eq!(api.json("POST", &path, &body).status, 400, "{body}");
    }
    assert_eq!(api.json("POST", &format!("{RELEASES}2.0/deploys/"), &deploy).status, 404);
}

#[test]
fn a_release_that_is_needed_stays() {
    let (api, web, _) = with_projects();
    create(&api, "unused", &["web"]);
    assert_eq!(delete(&api, &format!("{RELEASES}unused/")).status, 204);
    assert_eq!(delete(&api, &format!("{RELEASES}unused/")).status, 404);
    let event = |release: &str| json!({ "message": "same", "release": release });
    for release in ["1", "2", "3"] {
        api.ingest(&web, &event(release));
    }
    for release in ["1", "3"] {
        let refused = delete(&api, &format!("{RELEASES}{release}/"));
        assert_eq!(refused.status, 400);
        assert!(refused.body["detail"].as_str().unwrap().contains("issues"));
    }
    // Of the issue it is neither the first nor the last; its events stay, and bring it back when there are more.
    assert_eq!(delete(&api, &format!("{RELEASES}2/")).status, 204);
    assert_eq!(versions(&api.get(&format!("{RELEASES}?sort=semver"))), ["3", "1"]);
    assert_eq!(api.send("GET", &format!("{RELEASES}2/"), &[], Vec::new()).status, 404);
    api.clock.advance_to(NOW.plus_seconds(60));
    api.ingest(&web, &event("2"));
    assert_eq!(versions(&api.get(&format!("{RELEASES}?sort=semver"))), ["3", "2", "1"]);
}

#[test]
fn a_project_has_its_own_view() {
    let (api, ..) = with_projects();
    let path = "/api/0/projects/local/web/releases/";
    let made = api.json("POST", path, &json!({ "version": "1.0" }));
    assert_eq!((made.status.as_u16(), &made.body["projects"][0]["slug"]), (201, &json!("web")));
    assert_eq!(api.send("GET", "/api/0/projects/local/api/releases/1.0/", &[], Vec::new()).status, 404);
    api.clock.advance_to(NOW.plus_seconds(5));
    create(&api, "2.0", &["web"]);
    let meta = &api.get(&format!("{path}1.0/"))["currentProjectMeta"];
    assert_eq!((&meta["nextReleaseVersion"], &meta["prevReleaseVersion"]), (&json!("2.0"), &Value::Null));
    assert_eq!(api.get(&format!("{RELEASES}1.0/"))["currentProjectMeta"], json!({}));
    assert_eq!(api.json("PUT", &format!("{path}1.0/"), &json!({ "ref": "abc" })).body["ref"], "abc");
    assert_eq!(delete(&api, &format!("{path}1.0/")).status, 204);
}

#[test]
fn health_is_told_when_it_is_asked_for() {
    let (api, web, _) = with_projects();
    let minute = |release: &str, exited: u32, crashed: u32| {
        let session = json!({ "attrs": { "release": release, "environment": "production" }, "aggregates": [
            { "started": "2026-11-28T11:30:00Z", "exited": exited, "errored": 1, "crashed": crashed }] });
        api.ingest_envelope(&web, format!("{{}}\n{{\"type\":\"sessions\"}}\n{session}\n").into_bytes());
    };
    minute("1.0", 7, 2);
    minute("2.0", 29, 0);
    let release = api.get(&format!("{RELEASES}1.0/?health=true&adoptionStages=true"));
    let health = &release["projects"][0]["healthData"];
    assert_eq!((&health["totalSessions"], &health["sessionsCrashed"]), (&json!(10), &json!(2)));
    assert_eq!((&health["crashFreeSessions"], &health["sessionsAdoption"]), (&json!(80.0), &json!(25.0)));
    assert_eq!((&health["sessionsErrored"], &health["totalUsers"]), (&json!(1), &Value::Null));
    assert_eq!(health["stats"]["24h"], json!([[1_795_863_600, 10]]));
    assert_eq!(release["adoptionStages"]["web"]["stage"], "adopted");
    assert_eq!(release["projects"][0]["hasHealthData"], true);
    assert_eq!(release["firstEvent"], Value::Null, "sessions are no events");
    let plain = api.get(&format!("{RELEASES}1.0/"));
    assert!(plain["projects"][0].get("healthData").is_none() && plain.get("adoptionStages").is_none());
    let sorted = api.get(&format!("{RELEASES}?sort=sessions&flatten=1&health=1"));
    assert_eq!(versions(&sorted), ["2.0", "1.0"]);
    let refused = delete(&api, &format!("{RELEASES}1.0/"));
    assert_eq!(refused.status, 400);
    assert!(refused.body["detail"].as_str().unwrap().contains("health data"));
}

#[test]
fn files_of_a_release_are_kept_by_name_and_dist() {
    let (api, ..) = with_projects();
    create(&api, "1.0", &["web"]);
    let path = format!("{RELEASES}1.0/files/");
    let upload = |name: &str, dist: &str, content: &[u8]| {
        let parts = [
            ("name", None, name.as_bytes()),
            ("dist", None, dist.as_bytes()),
            ("header", None, b"Sourcemap: app.js.map".as_slice()),
            ("file", Some("app.js"), content),
        ];
        api.send("POST", &path, FORM, form(&parts))
    };
    let made = upload("~/js/../app.js", "", b"let a\r\n;");
    assert_eq!((made.status.as_u16(), &made.body["size"]), (201, &json!(8)));
    assert_eq!((&made.body["dist"], &made.body["headers"]), (&Value::Null, &json!({ "Sourcemap": "app.js.map" })));
    assert_eq!(upload("~/js/../app.js", "", b"other").status, 409);
    assert_eq!(upload("~/js/../app.js", "77", b"let a\r\n;").status, 201);
    let uploads = api.store.directory().join("uploads/files");
    let kept = || std::fs::read_dir(&uploads).unwrap().count();
    assert_eq!(kept(), 1, "the same content is kept once");
    let file = format!("{path}{}/", made.body["id"].as_str().unwrap());
    let content = api.send("GET", &format!("{file}?download=1"), &[], Vec::new());
    assert_eq!(
        (content.bytes.as_slice(), content.header("content-type")),
        (b"let a\r\n;".as_slice(), "application/octet-stream")
    );
    assert_eq!(content.header("content-disposition"), "attachment; filename=\"app.js\"");
    assert_eq!(api.json("PUT", &file, &json!({ "name": "~/main.js" })).body["name"], "~/main.js");
    assert_eq!(api.get(&format!("{path}?query=main")).as_array().unwrap().len(), 1);
    assert_eq!(api.get("/api/0/projects/local/web/releases/1.0/files/").as_array().unwrap().len(), 2);
    assert_eq!(delete(&api, &file).status, 204);
    assert_eq!((delete(&api, &file).status.as_u16(), kept()), (404, 1));
    assert_eq!(delete(&api, &format!("{RELEASES}1.0/")).status, 204);
    assert_eq!(kept(), 0, "its files go with a release");
    assert_eq!(api.send("POST", &path, FORM, form(&[])).status, 404);
    create(&api, "1.0", &["web"]);
    assert_eq!(api.send("POST", &path, FORM, form(&[("name", None, b"a")])).status, 400);
    assert_eq!(api.send("POST", &path, &[], b"text".to_vec()).status, 400);
}

#[test]
fn an_organisation_token_makes_releases_and_deletes_none() {
    let (api, ..) = with_projects();
    let api = api.with_scopes(&["org:ci"]);
    assert_eq!(create(&api, "1.0", &["web"]).status, 201);
    assert_eq!(versions(&api.get(RELEASES)), ["1.0"]);
    assert_eq!(delete(&api, &format!("{RELEASES}1.0/")).status, 403);
    let api = api.with_scopes(&["event:read"]);
    assert_eq!(api.send("GET", RELEASES, &[], Vec::new()).status, 403);
    assert_eq!(create(&api, "2.0", &["web"]).status, 403);
}
