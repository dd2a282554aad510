//! `projects` against a server.

use serde_json::{Value, json};

use crate::canned::{Asked, Canned, Reply};
use crate::sealed::Sealed;

const PROJECT: &str = "/api/0/projects/acme/web/";

fn project() -> Value {
    json!({"id": "7", "slug": "web", "name": "The web", "platform": "python", "dateCreated": "2026-01-02T03:04:05Z",
        "firstEvent": null, "team": {"id": "1", "slug": "shop"}, "teams": [{"id": "1", "slug": "shop"}], "novelty": [1]})
}

fn keys() -> Value {
    json!([{"id": "k1", "label": "Default", "isActive": true, "rateLimit": {"window": 60, "count": 5},
            "dsn": {"public": "https://abc@o1.ingest.example.com/7"}},
        {"id": "k2", "label": "Old", "isActive": false, "dsn": {"public": "https://def@o1.ingest.example.com/7"}}])
}

/// A server with one project.
fn with_project() -> Canned {
    Canned::start(|asked, _| match (asked.method.as_str(), asked.target.split('?').next().unwrap()) {
        ("GET", PROJECT) => Reply::ok(project()),
        ("GET", "/api/0/projects/acme/web/keys/") => Reply::page(keys(), None),
        ("DELETE", PROJECT) => Reply::Bytes(b"HTTP/1.1 204 No Content\r\ncontent-length: 0\r\n\r\n".to_vec()),
        _ => Reply::status(404, json!({"detail": "The requested resource does not exist"})),
    })
}

#[test]
fn the_list_is_sorted_by_team_and_name() {
    let server = Canned::always(
        200,
        json!([{"id": "3", "slug": "c", "name": "C", "team": {"slug": "b"}},
            {"id": "2", "slug": "b", "name": "B", "team": {"slug": "b"}, "teams": [{"slug": "b"}, {"slug": "z"}]},
            {"id": "1", "slug": "z", "name": "Z", "team": null, "teams": [{"slug": "a"}]}]),
    );
    let ran =
        Sealed::new().run_at(&server, &["projects", "list", "--format", "csv", "--columns", "slug,team"]).ended(0);
    assert_eq!(ran.stdout, "slug,team\nz,a\nb,b z\nc,b\n");
    assert_eq!(server.lines(), ["GET /api/0/organizations/acme/projects/?cursor="]);
}

#[test]
fn flags_name_the_organisation() {
    let server = Canned::always(200, json!([]));
    let sealed = Sealed::new();
    let _ = sealed.run_at(&server, &["projects", "-o", "other", "list"]).ended(0);
    let _ = sealed.run_at(&server, &["projects", "list", "--org", "a/b"]).ended(2);
    assert_eq!(server.lines(), ["GET /api/0/organizations/other/projects/?cursor="]);
}

#[test]
fn info_brings_the_dsns_whole() {
    let server = with_project();
    let sealed = Sealed::new();
    let drawn = sealed.run_at(&server, &["projects", "info", "web"]).ended(0).stdout;
    for expected in ["The web", "shop", "none yet", "  https://abc@o1.ingest.example.com/7\n", "Old, switched off"] {
        assert!(drawn.contains(expected), "{expected}: {drawn}");
    }
    let document = sealed.run_at(&server, &["projects", "info", "web", "--json"]).ended(0).json();
    assert_eq!((&document["novelty"], &document["keys"][1]["id"]), (&json!([1]), &json!("k2")));
    let mut lines = server.lines()[..2].to_vec();
    lines.sort();
    assert_eq!(lines, [format!("GET {PROJECT}"), format!("GET {PROJECT}keys/?cursor=")]);
}

#[test]
fn keys_are_listed() {
    let server = with_project();
    let columns = ["projects", "keys", "web", "--format", "csv", "--columns", "label,dsn,active,limit"];
    let listed = Sealed::new().run_at(&server, &columns).ended(0).stdout;
    assert!(listed.ends_with(
        "Default,https://abc@o1.ingest.example.com/7,true,5 in 60 s\nOld,https://def@o1.ingest.example.com/7,false,\n"
    ));
    assert_eq!(server.lines(), [format!("GET {PROJECT}keys/?cursor=")]);
}

fn maker(teams: Value, made: u16) -> Canned {
    Canned::start(move |asked: &Asked, _| match asked.target.split('?').next().unwrap() {
        "/api/0/organizations/acme/teams/" => Reply::page(teams.clone(), None),
        "/api/0/teams/acme/shop/projects/" if made == 409 => {
            Reply::status(409, json!({"detail": "A project with this slug already exists."}))
        }
        "/api/0/teams/acme/shop/projects/" => Reply::status(made, project()),
        "/api/0/projects/acme/web/keys/" => Reply::page(keys(), None),
        _ => Reply::status(404, json!({"detail": "The requested resource does not exist"})),
    })
}

#[test]
fn a_project_is_made_for_the_only_team_and_its_dsn_told() {
    let server = maker(json!([{"id": "1", "slug": "shop"}]), 201);
    let ran = Sealed::new().run_at(&server, &["projects", "create", "web", "--platform", "python"]).ended(0);
    assert!(ran.stdout.contains("https://abc@o1.ingest.example.com/7"), "{ran:?}");
    assert_eq!(
        server.lines(),
        [
            "GET /api/0/organizations/acme/teams/?cursor=",
            "POST /api/0/teams/acme/shop/projects/",
            "GET /api/0/projects/acme/web/keys/?cursor="
        ]
    );
    assert_eq!(server.asked()[1].json(), json!({"name": "web", "slug": "web", "platform": "python"}));
}

#[test]
fn of_several_teams_one_must_be_named() {
    let server = maker(json!([{"slug": "shop"}, {"slug": "ops"}]), 201);
    let sealed = Sealed::new();
    let ran = sealed.run_at(&server, &["projects", "create", "web"]).ended(2);
    assert!(ran.stderr.contains("--team names one of ops, shop"), "{ran:?}");
    assert_eq!(server.lines().len(), 1);
    let _ = sealed.run_at(&server, &["projects", "create", "web", "--team", "shop", "--name", "The web"]).ended(0);
    assert_eq!(server.asked()[1].json(), json!({"name": "The web", "slug": "web"}));
}

#[test]
fn a_project_that_is_there_is_told_and_nothing_bad_is_sent() {
    let server = maker(json!([]), 409);
    let sealed = Sealed::new();
    let there = sealed.run_at(&server, &["projects", "create", "web", "--team", "shop"]).ended(1);
    assert!(there.stderr.contains("already exists") && there.stderr.contains("projects info web"), "{there:?}");
    assert_eq!(server.lines().len(), 1);
    let _ = sealed.run_at(&server, &["projects", "create", "Web"]).ended(2);
    let _ = sealed.run_at(&server, &["projects", "create", "web", "--id", "4"]).ended(2);
    let _ = sealed.run(&["projects", "create", "web", "--team", "shop", "--local=store"]).ended(4);
    assert_eq!(server.lines().len(), 1);
}

#[test]
fn nothing_is_removed_without_a_word() {
    let server = with_project();
    let sealed = Sealed::new();
    let ran = sealed.run_at(&server, &["projects", "delete", "web"]).ended(8);
    for expected in ["web of acme", "number 7, python", "no events", "--yes"] {
        assert!(ran.stderr.contains(expected), "{expected}: {ran:?}");
    }
    assert_eq!(server.lines(), [format!("GET {PROJECT}")]);
    let removed = sealed.run_at(&server, &["projects", "delete", "web", "--yes"]).ended(0);
    assert_eq!(removed.stdout, "removed the project web of acme\n");
    assert_eq!(server.lines()[1..], [format!("DELETE {PROJECT}")]);
    let missing = sealed.run_at(&server, &["projects", "delete", "gone", "--yes"]).ended(4);
    assert!(missing.stderr.contains("does not exist"), "{missing:?}");
    let _ = sealed.run(&["projects", "delete", "web", "--local=store", "--yes"]).ended(4);
}

#[test]
fn a_server_of_another_make_is_named() {
    let server = Canned::start(|asked, _| match asked.target.as_str() {
        "/api/canonical/0/projects/" => Reply::status(401, json!({"detail": "no"})),
        _ => Reply::status(404, json!({"detail": "Not Found"})),
    });
    let ran = Sealed::new().run_at(&server, &["projects", "list"]).ended(1);
    assert!(ran.stderr.contains("Bugsink has no projects") && ran.stderr.contains("send-event"), "{ran:?}");
    assert_eq!(
        server.lines(),
        ["GET /api/0/organizations/acme/projects/?cursor=", "GET /api/settings/", "GET /api/canonical/0/projects/"]
    );
}

#[test]
fn the_embedded_store_shows_its_projects_too() {
    let sealed = Sealed::new();
    let _ = sealed.run(&["projects", "create", "shop", "--local=store"]).ended(0);
    let shown = sealed.run(&["projects", "info", "shop", "--local=store"]).ended(0).stdout;
    assert!(shown.contains("90 days"), "{shown}");
    let _ = sealed.run(&["projects", "info", "other", "--local=store"]).ended(4);
}
