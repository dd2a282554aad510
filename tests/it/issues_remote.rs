//! `issues` against a server: which requests are made, and that none can reach other issues than those that were meant.

use serde_json::{Value, json};

use crate::canned::{Asked, Canned, Reply};
use crate::sealed::{Ran, Sealed};

const EVENT: &str = "5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a";

/// Issue `id` of the project `web` (7), or of `api` (8) from number 50 on.
fn issue(id: u32) -> Value {
    let (slug, number) = if id < 50 { ("web", "7") } else { ("api", "8") };
    json!({
        "id": id.to_string(), "shortId": format!("{}-{id}", slug.to_uppercase()), "title": format!("Error {id}\u{1b}[2J"),
        "culprit": "checkout", "permalink": format!("https://acme.sentry.io/issues/{id}/"), "level": "error",
        "status": "unresolved", "substatus": "new", "statusDetails": {}, "count": (id * 10).to_string(), "userCount": id,
        "project": {"id": number, "slug": slug, "name": slug}, "issueCategory": "error", "assignedTo": null,
        "firstSeen": "2026-03-01T10:00:00Z", "lastSeen": "2026-03-01T12:00:00Z", "novelty": {"a": [1.50]},
    })
}

/// A server with the issues 1 to 49 in `web` and 50 to 99 in `api`; all others are not there.
fn server() -> Canned {
    Canned::start(|asked, _| answer(asked))
}

fn answer(asked: &Asked) -> Reply {
    let (path, query) = asked.target.split_once('?').unwrap_or((&asked.target, ""));
    let segments: Vec<&str> = path.trim_start_matches("/api/0/").trim_end_matches('/').split('/').collect();
    let known = |id: &str| id.parse().ok().filter(|id| (1..100).contains(id)).map(issue);
    let ids = |name: &str| -> Vec<Value> {
        query.split('&').filter_map(|pair| known(pair.strip_prefix(&format!("{name}="))?)).collect()
    };
    let missing = || Reply::status(404, json!({"detail": "The requested resource does not exist"}));
    match (asked.method.as_str(), segments.as_slice()) {
        ("GET", ["organizations", "acme", "issues"]) if query.contains("group=") => {
            Reply::page(json!(ids("group")), None)
        }
        ("GET", ["organizations", "acme", "issues"]) => Reply::page(json!([issue(1), issue(2), issue(50)]), None),
        ("GET", ["projects", "acme", "web", "issues"]) => Reply::page(json!([issue(1), issue(2)]), None),
        ("GET", ["organizations", "acme", "issues", id]) => known(id).map_or_else(missing, Reply::ok),
        ("GET", ["organizations", "acme", "shortids", short]) => {
            let found = known(short.split('-').next_back().unwrap());
            found.map_or_else(missing, |issue| Reply::ok(json!({"groupId": issue["id"], "group": issue})))
        }
        ("PUT", ["organizations", "acme", "issues", id]) => {
            let mut changed = known(id).unwrap();
            changed.as_object_mut().unwrap().extend(asked.json().as_object().unwrap().clone());
            Reply::ok(changed)
        }
        ("PUT", _) if asked.json().get("merge").is_some() => {
            Reply::ok(json!({"merge": {"parent": "2", "children": ["1"]}}))
        }
        ("PUT", _) => Reply::ok(json!({"status": asked.json()["status"], "statusDetails": {}, "inbox": null})),
        ("DELETE", ["organizations", "acme", "issues", _]) => {
            Reply::Bytes(b"HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".to_vec())
        }
        ("DELETE", _) => Reply::Bytes(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n".to_vec()),
        _ => missing(),
    }
}

fn run(server: &Canned, arguments: &[&str]) -> Ran {
    Sealed::new().run_at(server, arguments)
}

/// Runs without a project being configured.
fn run_without_project(server: &Canned, arguments: &[&str]) -> Ran {
    let sealed = Sealed::new();
    let mut command = sealed.command();
    command.env("SENTRY_URL", server.url()).env("SENTRY_AUTH_TOKEN", "t0ken").env("SENTRY_ORG", "acme");
    let output = command.args(arguments).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ran { code: output.status.code().unwrap_or(-1), stdout: text(&output.stdout), stderr: text(&output.stderr) }
}

#[test]
fn a_list_is_asked_for_as_sentry_cli_does() {
    let server = server();
    let listed = run(&server, &["issues", "list", "--json"]).ended(0).json();
    assert_eq!(listed[0]["novelty"], json!({"a": [1.50]}));
    let _ = run(&server, &["issues", "list", "--query", "is:unresolved a & b=c"]).ended(0);
    let _ = run(&server, &["issues", "-p", "web", "list", "--max-rows", "1"]).ended(0);
    assert_eq!(
        server.lines(),
        [
            "GET /api/0/projects/acme/web/issues/?query=&cursor=",
            "GET /api/0/projects/acme/web/issues/?query=is%3Aunresolved%20a%20%26%20b%3Dc&cursor=",
            "GET /api/0/projects/acme/web/issues/?query=&cursor=",
        ]
    );
}

#[test]
fn status_and_ids_narrow_a_list() {
    let server = server();
    let _ = run(&server, &["issues", "list", "-s", "muted", "--query", "level:error"]).ended(0);
    let _ = run(&server, &["issues", "--status", "resolved", "list"]).ended(0);
    let named = run(&server, &["issues", "-i", "2", "list", "-i", "3", "-s", "unresolved", "--json"]).ended(0).json();
    let numbers: Vec<&Value> = named.as_array().unwrap().iter().map(|issue| &issue["id"]).collect();
    assert_eq!(numbers, ["2", "3"]);
    let resolved = run(&server, &["issues", "list", "-i", "2", "-s", "resolved"]).ended(0);
    assert_eq!(resolved.stdout, "no issues found\n");
    assert_eq!(
        server.lines(),
        [
            "GET /api/0/projects/acme/web/issues/?query=level%3Aerror%20is%3Aignored&cursor=",
            "GET /api/0/projects/acme/web/issues/?query=is%3Aresolved&cursor=",
            "GET /api/0/organizations/acme/issues/?project=-1&group=2&group=3&query=&limit=100",
            "GET /api/0/organizations/acme/issues/2/",
        ]
    );
    let both = run(&server, &["issues", "list", "-i", "2", "--query", "x"]).ended(2);
    assert!(both.stderr.contains("--id"), "{both:?}");
}

#[test]
fn an_organisation_is_searched_with_order_time_and_environment() {
    let server = server();
    let _ = run_without_project(&server, &["issues", "list"]).ended(0);
    let arguments = ["issues", "list", "-p", "web", "-p", "8", "--sort", "events", "-e", "prod", "--period", "14d"];
    let _ = run(&server, &[&arguments[..], &["--limit", "2"]].concat()).ended(0);
    assert_eq!(
        server.lines(),
        [
            "GET /api/0/organizations/acme/issues/?query=&project=-1&cursor=",
            "GET /api/0/organizations/acme/issues/?query=&project=web&project=8&environment=prod&sort=freq\
             &statsPeriod=14d&limit=2&cursor=",
        ]
    );
    let wrong = run(&server, &["issues", "list", "--sort", "priority"]).ended(2);
    assert!(wrong.stderr.contains("recommended"), "{wrong:?}");
}

#[test]
fn pages_end_where_they_were_told_to_and_an_error_on_the_way_is_one() {
    let endless = Canned::start(|_, number| Reply::page(json!([issue(1)]), Some(&format!("0:{number}:0"))));
    let five = run(&endless, &["issues", "list", "--json"]).ended(0);
    assert_eq!((five.json().as_array().unwrap().len(), endless.lines().len()), (5, 5));
    assert!(five.stderr.contains("--cursor 0:4:0"), "{five:?}");
    let one = run(&endless, &["issues", "list", "--pages", "1", "--json"]).ended(0);
    assert_eq!(one.json().as_array().unwrap().len(), 1);
    let broken = Canned::start(|_, number| match number {
        0 => Reply::page(json!([issue(1)]), Some("0:100:0")),
        _ => Reply::status(400, json!({"detail": "Error parsing search query: no"})),
    });
    let ran = run(&broken, &["issues", "list", "--all"]).ended(2);
    assert!(ran.stderr.contains("Error parsing search query") && ran.stdout.is_empty(), "{ran:?}");
}

#[test]
fn a_list_is_drawn_harmlessly_with_assignees_and_projects() {
    let server = Canned::start(|_, _| {
        let mut assigned = issue(1);
        assigned["assignedTo"] = json!({"type": "team", "id": "4", "name": "checkout"});
        assigned["statusDetails"] = Value::Null;
        Reply::page(json!([assigned, issue(50)]), None)
    });
    let sealed = Sealed::new();
    let mut command = sealed.command();
    command.env("SENTRY_URL", server.url()).env("SENTRY_AUTH_TOKEN", "t").env("SENTRY_ORG", "acme");
    let output = command.args(["issues", "list", "--all"]).env("COLUMNS", "130").output().unwrap();
    let drawn = String::from_utf8(output.stdout).unwrap();
    let heading = drawn.lines().next().unwrap();
    assert!(heading.contains("ASSIGNED TO") && heading.contains("PROJECT"), "{drawn}");
    assert!(drawn.contains("#checkout") && drawn.contains("Error 1␛[2J") && !drawn.contains('\u{1b}'), "{drawn}");
    let csv = run(&server, &["issues", "list", "--format", "csv", "--columns", "short_id,events,link"]).ended(0);
    assert!(csv.stdout.contains("WEB-1,10,https://acme.sentry.io/issues/1/\n"), "{csv:?}");
}

#[test]
fn plain_numbers_are_changed_as_sentry_cli_does_after_they_were_found() {
    let server = server();
    let ran = run(&server, &["issues", "resolve", "-i", "1", "-i", "2", "--json"]).ended(0);
    assert_eq!(ran.json()[1]["status"], "resolved");
    assert_eq!(ran.json()[1]["novelty"], json!({"a": [1.50]}));
    let _ = run(&server, &["issues", "-i", "3", "resolve", "--next-release"]).ended(0);
    let _ = run(&server, &["issues", "mute", "-i", "3"]).ended(0);
    let _ = run(&server, &["issues", "unresolve", "-i", "3"]).ended(0);
    let sent: Vec<_> = server.asked().into_iter().filter(|asked| asked.method == "PUT").collect();
    let targets: Vec<&str> = sent.iter().map(|asked| asked.target.as_str()).collect();
    assert_eq!(targets[0], "/api/0/projects/acme/web/issues/?id=1&id=2");
    assert_eq!(targets[1..], ["/api/0/projects/acme/web/issues/?id=3"; 3]);
    let bodies: Vec<Value> = sent.iter().map(Asked::json).collect();
    for (body, status) in bodies.iter().zip(["resolved", "resolvedInNextRelease", "muted", "unresolved"]) {
        assert_eq!(*body, json!({"status": status, "snoozeDuration": null}));
    }
    assert_eq!(server.lines()[0], "GET /api/0/organizations/acme/issues/?project=-1&group=1&group=2&query=&limit=100");
}

#[test]
fn nothing_is_sent_when_one_issue_is_missing_or_elsewhere() {
    let server = server();
    let missing = run(&server, &["issues", "resolve", "-i", "1", "-i", "777", "WEB-888"]).ended(4);
    assert!(missing.stderr.contains("there are no issues `WEB-888`, `777`; nothing was changed"), "{missing:?}");
    let elsewhere = run(&server, &["issues", "resolve", "-i", "1", "-i", "60"]).ended(4);
    assert!(elsewhere.stderr.contains("`60` is in project `api`, not in `web`"), "{elsewhere:?}");
    let flagged = run(&server, &["issues", "resolve", "-p", "web", "API-60"]).ended(4);
    assert!(flagged.stderr.contains("`API-60` is in project `api`"), "{flagged:?}");
    assert!(server.asked().iter().all(|asked| asked.method == "GET"), "{:?}", server.lines());
}

#[test]
fn a_server_that_does_not_look_numbers_up_is_asked_for_each() {
    let server = Canned::start(|asked, _| match asked.target.contains("group=") {
        true => Reply::page(json!([issue(8), issue(9)]), None),
        false => answer(asked),
    });
    let ran = run(&server, &["issues", "resolve", "1", "2", "--json"]).ended(0);
    assert_eq!((&ran.json()[0]["id"], &ran.json()[1]["id"]), (&json!("1"), &json!("2")));
    assert_eq!(
        server.lines()[1..3],
        ["GET /api/0/organizations/acme/issues/1/", "GET /api/0/organizations/acme/issues/2/",]
    );
    assert_eq!(server.lines()[3], "PUT /api/0/projects/acme/web/issues/?id=1&id=2");
}

#[test]
fn short_ids_and_pages_are_changed_one_by_one() {
    let server = server();
    let page = format!("{}/organizations/acme/issues/2/?project=7", server.url());
    let ran = run(&server, &["issues", "resolve", "api-60", &page, "--in-release", "web@2.0", "--json"]).ended(0);
    assert_eq!(ran.json()[0]["id"], "60");
    assert_eq!(
        server.lines(),
        [
            "GET /api/0/organizations/acme/issues/2/",
            "GET /api/0/organizations/acme/shortids/API-60/",
            "PUT /api/0/organizations/acme/issues/60/",
            "PUT /api/0/organizations/acme/issues/2/",
        ]
    );
    let body = json!({"status": "resolved", "statusDetails": {"inRelease": "web@2.0"}});
    assert_eq!(server.asked()[2].json(), body);
}

#[test]
fn the_page_of_another_server_is_refused_before_anything_is_asked() {
    let server = server();
    for page in ["https://evil.example/organizations/acme/issues/1/", "https://acme.sentry.io/issues/1/"] {
        let ran = run(&server, &["issues", "view", page]).ended(2);
        assert!(ran.stderr.contains("not on the configured server"), "{ran:?}");
    }
    let page = format!("{}/organizations/other/issues/2/", server.url());
    let _ = run(&server, &["issues", "resolve", "--org", "acme", &page]).ended(2);
    for wrong in ["web", "WEB-1/2", "12x34", "+1"] {
        let ran = run(&server, &["issues", "view", wrong]).ended(2);
        assert!(ran.stderr.contains("WEB-1A"), "{ran:?}");
    }
    assert!(server.lines().is_empty(), "{:?}", server.lines());
}

#[test]
fn a_search_is_turned_into_named_issues_and_asked_about() {
    let server = server();
    let asked = run(&server, &["issues", "resolve", "--all"]).ended(8);
    assert!(asked.stderr.contains("Resolve 2 issues with 30 events (WEB-1, WEB-2)?"), "{asked:?}");
    let _ = run(&server, &["issues", "resolve", "--status", "unresolved", "--yes"]).ended(0);
    assert_eq!(
        server.lines(),
        [
            "GET /api/0/projects/acme/web/issues/?query=&cursor=",
            "GET /api/0/projects/acme/web/issues/?query=is%3Aunresolved&cursor=",
            "PUT /api/0/organizations/acme/issues/1/",
            "PUT /api/0/organizations/acme/issues/2/",
        ]
    );
    let whole = run_without_project(&server, &["issues", "resolve", "--all", "--yes"]).ended(2);
    assert!(whole.stderr.contains("--project"), "{whole:?}");
    for contradiction in [&["-i", "1", "--all"][..], &["WEB-1", "--all"]] {
        let _ = run(&server, &[&["issues", "resolve"][..], contradiction].concat()).ended(2);
    }
    let _ = run(&server, &["issues", "-a", "resolve", "WEB-1"]).ended(2);
    assert_eq!(server.lines().len(), 4);
}

#[test]
fn many_issues_are_changed_in_parts_that_name_each() {
    let server = Canned::start(|asked, _| match asked.method.as_str() {
        "GET" => Reply::page((1..=30).chain(50..=51).map(issue).collect(), None),
        _ => answer(asked),
    });
    let ran = run_without_project(&server, &["issues", "archive", "--query", "x", "--yes", "--for", "90s", "--json"]);
    assert_eq!(ran.ended(0).json().as_array().unwrap().len(), 32);
    let lines = server.lines();
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert!(lines[1].starts_with("PUT /api/0/organizations/acme/issues/?id=1&id=2&"), "{lines:?}");
    assert!(lines[1].contains("&id=30&project=7&query=issue%3A%5BWEB-1%2CWEB-2%2C"), "{lines:?}");
    assert_eq!(
        lines[2],
        "PUT /api/0/organizations/acme/issues/?id=50&id=51&project=8&query=issue%3A%5BAPI-50%2CAPI-51%5D"
    );
    assert_eq!(
        server.asked()[1].json(),
        json!({"status": "ignored", "substatus": "archived_until_condition_met",
               "statusDetails": {"ignoreDuration": 2}})
    );
}

#[test]
fn what_was_done_in_part_is_told() {
    let server = Canned::start(|asked, _| match asked.target.as_str() {
        "/api/0/organizations/acme/issues/2/" if asked.method == "PUT" => {
            Reply::status(400, json!({"inRelease": ["Unable to find a release"]}))
        }
        _ => answer(asked),
    });
    let part = run(&server, &["issues", "resolve", "1", "2", "3", "--in-release", "x"]).ended(3);
    assert!(part.stderr.contains("WEB-2 was not changed") && part.stderr.contains("Unable to find"), "{part:?}");
    assert!(part.stderr.contains("changed 2 of 3 issues") && !part.stdout.contains("WEB-2"), "{part:?}");
    let none = run(&server, &["issues", "resolve", "2", "--in-release", "x"]).ended(1);
    assert!(none.stderr.contains("Unable to find a release"), "{none:?}");
}

#[test]
fn a_missing_scope_ends_the_work() {
    let server = Canned::start(|asked, _| match asked.method.as_str() {
        "PUT" => Reply::status(403, json!({"detail": "You do not have permission to perform this action."})),
        _ => answer(asked),
    });
    let ran = run(&server, &["issues", "resolve", "WEB-1", "WEB-2"]).ended(5);
    assert!(ran.stderr.contains("event:write"), "{ran:?}");
    assert_eq!(server.lines().iter().filter(|line| line.starts_with("PUT")).count(), 1);
}

#[test]
fn nothing_matched_by_the_server_is_no_success() {
    let server = Canned::start(|asked, _| match asked.method.as_str() {
        "PUT" => Reply::Bytes(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n".to_vec()),
        _ => answer(asked),
    });
    let ran = run(&server, &["issues", "resolve", "-i", "1"]).ended(3);
    assert!(ran.stderr.contains("the server changed nothing"), "{ran:?}");
}

#[test]
fn nothing_named_is_nothing_done() {
    let server = server();
    let ran = run(&server, &["issues", "resolve"]).ended(0);
    assert_eq!((ran.stderr.as_str(), ran.stdout.as_str()), ("No changes requested.\n", ""));
    assert_eq!(run(&server, &["issues", "mute", "--json"]).ended(0).json(), json!([]));
    assert!(server.lines().is_empty());
}

#[test]
fn resolutions_and_archives_have_their_conditions() {
    let server = server();
    let cases: [(&[&str], Value); 5] = [
        (
            &["resolve", "WEB-1", "--in-commit", "acme/shop@9f1c"],
            json!({"status": "resolved", "statusDetails": {"inCommit": {"commit": "9f1c", "repository": "acme/shop"}}}),
        ),
        (&["resolve", "WEB-1", "-n"], json!({"status": "resolved", "statusDetails": {"inNextRelease": true}})),
        (&["archive", "1", "--forever"], json!({"status": "ignored", "substatus": "archived_forever"})),
        (
            &["archive", "1", "--until-escalating"],
            json!({"status": "ignored", "substatus": "archived_until_escalating"}),
        ),
        (
            &["archive", "1", "--count", "100", "--users", "5", "--window", "1h"],
            json!({"status": "ignored", "substatus": "archived_until_condition_met",
                   "statusDetails": {"ignoreCount": 100, "ignoreWindow": 60, "ignoreUserCount": 5, "ignoreUserWindow": 60}}),
        ),
    ];
    for (arguments, body) in cases {
        let _ = run(&server, &[&["issues"][..], arguments].concat()).ended(0);
        let last = server.asked().pop().unwrap();
        assert_eq!((last.target.as_str(), last.json()), ("/api/0/organizations/acme/issues/1/", body));
    }
    let asked = server.lines().len();
    for wrong in [&["archive", "1", "--window", "1h"][..], &["archive", "1", "--count", "1", "--window", "8d"]] {
        let _ = run(&server, &[&["issues"][..], wrong].concat()).ended(2);
    }
    let _ = run(&server, &["issues", "resolve", "1", "--in-commit", "9f1c"]).ended(2);
    assert_eq!(server.lines().len(), asked);
}

#[test]
fn issues_are_given_to_users_and_teams() {
    let server = Canned::start(|asked, _| match asked.target.as_str() {
        "/api/0/" => Reply::ok(json!({"version": "0", "user": {"id": "12", "email": "a@example.org"}})),
        "/api/0/teams/acme/backend/" => Reply::ok(json!({"id": "4", "slug": "backend"})),
        _ => answer(asked),
    });
    let cases = [
        ("me", "user:12"),
        ("team:backend", "team:4"),
        ("#backend", "team:4"),
        ("team:7", "team:7"),
        ("user:9", "user:9"),
        ("b@example.org", "b@example.org"),
        ("none", ""),
    ];
    for (to, sent) in cases {
        let _ = run(&server, &["issues", "assign", "WEB-1", "--to", to]).ended(0);
        assert_eq!(server.asked().pop().unwrap().json(), json!({"assignedTo": sent}), "{to}");
    }
    let unknown = run(&server, &["issues", "assign", "WEB-1", "--to", "team:frontend"]).ended(4);
    assert!(unknown.stderr.contains("`frontend`"), "{unknown:?}");
    let _ = run(&server, &["issues", "assign", "WEB-1", "--to", "team:"]).ended(2);
    let nobody = Canned::start(|asked, _| match asked.target.as_str() {
        "/api/0/" => Reply::ok(json!({"version": "0", "user": null})),
        _ => answer(asked),
    });
    let ran = run(&nobody, &["issues", "assign", "WEB-1", "--to", "me"]).ended(1);
    assert!(ran.stderr.contains("e-mail"), "{ran:?}");
    assert!(nobody.asked().iter().all(|asked| asked.method == "GET"));
}

#[test]
fn a_merge_says_which_issue_stays() {
    let server = server();
    let asked = run(&server, &["issues", "merge", "WEB-1", "WEB-2"]).ended(8);
    assert!(asked.stderr.contains("(WEB-1, WEB-2) into WEB-2?"), "{asked:?}");
    let merged = run(&server, &["issues", "merge", "WEB-1", "WEB-2", "--yes"]).ended(0);
    assert_eq!(merged.stdout, "merged WEB-1 into WEB-2\n");
    let sent = server.asked().pop().unwrap();
    assert_eq!(
        (sent.target.as_str(), sent.json()),
        (
            "/api/0/organizations/acme/issues/?id=1&id=2&project=7&query=issue%3A%5BWEB-1%2CWEB-2%5D",
            json!({"merge": 1})
        )
    );
    let two_projects = run(&server, &["issues", "merge", "WEB-1", "API-60", "--yes"]).ended(2);
    assert!(two_projects.stderr.contains("`api`"), "{two_projects:?}");
    let _ = run(&server, &["issues", "merge", "WEB-1"]).ended(2);
    let _ = run(&server, &["issues", "merge", "WEB-1", "1", "--yes"]).ended(2);
    assert_eq!(server.asked().iter().filter(|asked| asked.method == "PUT").count(), 1);
}

#[test]
fn a_deletion_is_shown_before_it_is_done() {
    let server = server();
    let plan = run(&server, &["issues", "delete", "WEB-1", "WEB-2", "--dry-run"]).ended(0);
    assert!(plan.stderr.contains("2 issues with 30 events (WEB-1, WEB-2); nothing was deleted"), "{plan:?}");
    assert!(plan.stdout.contains("Error 2"), "{plan:?}");
    let asked = run(&server, &["issues", "delete", "WEB-1"]).ended(8);
    assert!(asked.stderr.contains("Error 1␛") && asked.stderr.contains("--yes"), "{asked:?}");
    assert!(server.asked().iter().all(|asked| asked.method == "GET"));
    let done = run(&server, &["issues", "delete", "WEB-1", "60", "-p", "api", "-p", "web", "--yes", "--json"]).ended(0);
    assert_eq!(done.json()[1]["id"], "60");
    assert!(done.stderr.contains("in the background"), "{done:?}");
    let lines = server.lines();
    let deleted: Vec<_> = lines.iter().filter(|line| line.starts_with("DELETE")).collect();
    assert_eq!(deleted, ["DELETE /api/0/organizations/acme/issues/1/", "DELETE /api/0/organizations/acme/issues/60/"]);
    let _ = run(&server, &["issues", "delete", "WEB-1", "--discard", "--yes"]).ended(0);
    let discarded = server.asked().pop().unwrap();
    assert_eq!((discarded.method.as_str(), discarded.json()), ("PUT", json!({"discard": true})));
}

#[test]
fn many_issues_are_deleted_by_their_numbers_only() {
    let server = Canned::start(|asked, _| match asked.method.as_str() {
        "GET" => Reply::page((1..=30).map(issue).collect(), None),
        _ => answer(asked),
    });
    let _ = run(&server, &["issues", "delete", "--query", "is:archived", "--yes"]).ended(0);
    let lines = server.lines();
    assert_eq!(lines.len(), 2);
    assert!(lines[1].starts_with("DELETE /api/0/organizations/acme/issues/?id=1&") && lines[1].contains("project=7"));
}

#[test]
fn the_view_tells_the_issue_its_tags_and_an_event() {
    let server = Canned::start(|asked, _| {
        let stored = format!("/api/0/projects/acme/web/events/{EVENT}/json/");
        match asked.target.as_str() {
            "/api/0/organizations/acme/issues/1/tags/" => Reply::ok(json!([{
                "key": "browser", "name": "Browser", "totalValues": 10, "uniqueValues": 2,
                "topValues": [{"value": "Firefox", "count": 6}, {"value": "Chrome", "count": 4}],
            }])),
            "/api/0/organizations/acme/issues/1/events/latest/" => {
                Reply::ok(json!({"eventID": EVENT, "projectID": "7"}))
            }
            target if target == stored => Reply::ok(json!({
                "event_id": EVENT, "platform": "python", "timestamp": 1_772_366_400.0, "title": "Error 1",
                "exception": {"values": [{"type": "KeyError", "value": "'sku'", "stacktrace": {"frames": [
                    {"function": "price", "filename": "shop.py", "lineno": 7, "context_line": "price = prices[sku]", "in_app": true},
                ]}}]},
            })),
            _ => answer(asked),
        }
    });
    let ran = run(&server, &["issues", "view", "web-1"]).ended(0);
    for told in
        ["WEB-1  Error 1␛[2J", "Firefox 60% · Chrome 40%", "https://acme.sentry.io/issues/1/", "price = prices[sku]"]
    {
        assert!(ran.stdout.contains(told), "{told} is missing in\n{}", ran.stdout);
    }
    let mut lines = server.lines();
    lines[1..4].sort();
    assert_eq!(
        lines,
        [
            "GET /api/0/organizations/acme/shortids/WEB-1/".to_owned(),
            "GET /api/0/organizations/acme/issues/1/".to_owned(),
            "GET /api/0/organizations/acme/issues/1/events/latest/".to_owned(),
            "GET /api/0/organizations/acme/issues/1/tags/".to_owned(),
            format!("GET /api/0/projects/acme/web/events/{EVENT}/json/"),
        ]
    );
    let json = run(&server, &["issues", "view", "1", "--json"]).ended(0).json();
    assert_eq!(json["novelty"], json!({"a": [1.50]}));
    assert_eq!(json["tags"][0]["name"], "Browser");
    assert_eq!(json["event"]["event"]["exception"]["values"][0]["type"], "KeyError");
}

#[test]
fn a_view_does_without_what_the_server_refuses() {
    let server = Canned::start(|asked, _| match asked.target.as_str() {
        "/api/0/organizations/acme/issues/1/events/oldest/" => Reply::ok(json!({
            "eventID": EVENT, "release": {"version": "web@1.0"}, "tags": [{"key": "browser", "value": "Lynx"}],
        })),
        target if target.ends_with("/json/") || target.ends_with("/tags/") => {
            Reply::status(403, json!({"detail": "You do not have permission to perform this action."}))
        }
        _ => answer(asked),
    });
    let ran = run(&server, &["issues", "view", "1", "--event", "oldest"]).ended(0);
    assert!(ran.stdout.contains("web@1.0") && ran.stdout.contains("Lynx"), "{ran:?}");
    let missing = run(&server, &["issues", "view", "777"]).ended(4);
    assert!(missing.stderr.contains("there is no issue `777`"), "{missing:?}");
    let event = run(&server, &["issues", "view", "1", "--event", EVENT]).ended(4);
    assert!(event.stderr.contains("events list --issue WEB-1"), "{event:?}");
}
