//! What a build runs, from a repository with commits to a deployed release, against a server that remembers.

use std::sync::{Arc, Mutex};

use serde_json::{Map, Value, json};

use crate::canned::{Asked, Canned, Reply};
use crate::checkout::Checkout;
use crate::sealed::Sealed;

/// What the server remembers: releases by version, each with its commits and deploys.
#[derive(Default)]
struct Memory {
    releases: Map<String, Value>,
}

impl Memory {
    fn answer(&mut self, asked: &Asked) -> Reply {
        let path = asked.target.split('?').next().unwrap_or_default().trim_start_matches("/api/0/");
        let parts: Vec<_> = path.trim_end_matches('/').split('/').collect();
        match (asked.method.as_str(), parts.as_slice()) {
            ("GET", ["organizations", "acme", "repos"]) => Reply::page(json!([]), None),
            ("POST", ["organizations", "acme", "releases"]) => self.create(&asked.json()),
            ("GET", ["projects", "acme", "web", "releases"]) => {
                Reply::page(self.releases.values().rev().cloned().collect(), None)
            }
            (method, ["organizations", "acme", "releases", version, rest @ ..]) => {
                let version = version.replace("%40", "@");
                if !self.releases.contains_key(&version) {
                    return Reply::status(404, json!({"detail": "The requested resource does not exist"}));
                }
                self.of_release(method, &version, rest, asked)
            }
            _ => Reply::status(500, json!({"detail": format!("{} {}", asked.method, asked.target)})),
        }
    }

    fn create(&mut self, body: &Value) -> Reply {
        let version = body["version"].as_str().unwrap().to_owned();
        let is_new = !self.releases.contains_key(&version);
        let release = self.releases.entry(version.clone()).or_insert_with(|| {
            json!({"version": version, "dateCreated": "2026-03-01T12:00:00Z", "dateReleased": null, "newGroups": 0,
                   "commitCount": 0, "deployCount": 0, "projects": [], "lastCommit": null, "commits": []})
        });
        release["projects"] = body["projects"].as_array().unwrap().iter().map(|slug| json!({"slug": slug})).collect();
        Reply::status(if is_new { 201 } else { 208 }, release.clone())
    }

    fn of_release(&mut self, method: &str, version: &str, rest: &[&str], asked: &Asked) -> Reply {
        let before = self.releases.iter().take_while(|(key, _)| *key != version);
        let previous =
            before.map(|(_, release)| release).filter(|release| !release["lastCommit"].is_null()).last().cloned();
        let release = &mut self.releases[version];
        match (method, rest) {
            ("GET", []) => Reply::ok(release.clone()),
            ("GET", ["previous-with-commits"]) => Reply::ok(previous.unwrap_or(json!({}))),
            ("GET", ["commits"]) => Reply::page(release["commits"].clone(), None),
            ("PUT", []) => {
                let body = asked.json();
                if let Some(commits) = body["commits"].as_array() {
                    release["commitCount"] = json!(commits.len());
                    release["lastCommit"] = json!({"id": commits[0]["id"]});
                    release["commits"] = body["commits"].clone();
                }
                if !body["dateReleased"].is_null() {
                    release["dateReleased"] = body["dateReleased"].clone();
                }
                Reply::ok(release.clone())
            }
            ("POST", ["deploys"]) => {
                release["deployCount"] = json!(release["deployCount"].as_u64().unwrap() + 1);
                let mut deploy = asked.json();
                deploy["id"] = json!("1");
                release["lastDeploy"] = deploy.clone();
                Reply::status(201, deploy)
            }
            _ => Reply::status(500, json!({"detail": asked.target})),
        }
    }
}

fn remembering() -> Canned {
    let memory = Arc::new(Mutex::new(Memory::default()));
    Canned::start(move |asked, _| memory.lock().unwrap().answer(asked))
}

/// Runs what a build runs for a release and gives the version.
fn build(shop: &Checkout<'_>, server: &Canned) -> String {
    let run = |arguments: &[&str]| shop.run_at(server, arguments).ended(0);
    let version = run(&["releases", "propose-version"]).stdout.trim().to_owned();
    run(&["releases", "new", &version, "--url", "https://ci.example.com/812"]);
    run(&["releases", "set-commits", &version, "--auto"]);
    run(&["releases", "finalize", &version]);
    run(&["deploys", "new", "--release", &version, "--env", "production", "--time", "60"]);
    version
}

#[test]
fn a_release_is_made_filled_finished_and_deployed() {
    let (sealed, server) = (Sealed::new(), remembering());
    let shop = Checkout::init(&sealed, "shop");
    shop.git(&["remote", "add", "origin", "https://github.com/acme/shop.git"]);
    shop.commit("a", "1", "first");
    let head = shop.commit("b", "1", "second");
    let version = build(&shop, &server);
    assert_eq!(version, head);
    let releases = "/api/0/organizations/acme/releases/";
    assert_eq!(
        server.lines(),
        [
            format!("POST {releases}"),
            "GET /api/0/organizations/acme/repos/?cursor=".to_owned(),
            format!("POST {releases}"),
            format!("GET {releases}{head}/previous-with-commits/"),
            format!("PUT {releases}{head}/"),
            format!("PUT {releases}{head}/"),
            format!("POST {releases}{head}/deploys/"),
        ]
    );
    let asked = server.asked();
    let body = asked[0].json();
    assert_eq!((&body["version"], &body["projects"]), (&json!(head), &json!(["web"])));
    assert_eq!(asked[4].json()["commits"].as_array().map(Vec::len), Some(2));
    assert!(asked[5].json()["dateReleased"].is_string());
    assert!(asked.iter().all(|asked| asked.header("authorization") == Some("Bearer t0ken")));
    assert!(
        asked.iter().all(|asked| asked.body.is_empty() || asked.header("content-type") == Some("application/json"))
    );

    let info = shop.run_at(&server, &["releases", "info", &head, "-C"]).ended(0);
    for words in ["just now", "production", "Commits  2", "second", "first"] {
        assert!(info.stdout.contains(words), "{words}: {}", info.stdout);
    }

    // The next release counts its commits from this one.
    let fix = shop.commit("c", "1", "fix");
    assert_eq!(build(&shop, &server), fix);
    let last =
        server.asked().into_iter().rev().find(|asked| asked.method == "PUT" && asked.json()["commits"].is_array());
    let last = last.unwrap().json();
    assert_eq!(last["commits"].as_array().map(Vec::len), Some(1));
    assert_eq!(last["commits"][0]["id"], json!(fix));
    assert_eq!(last["commits"][0]["repository"], "acme/shop");
    let listed = shop.run_at(&server, &["releases", "list", "--raw"]).ended(0);
    assert_eq!(listed.stdout, format!("{fix}\n{head}\n"));
}
