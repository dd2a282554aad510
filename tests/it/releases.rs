//! `releases` and `repos` against a server.

use serde_json::{Value, json};

use crate::canned::{Canned, Reply};
use crate::sealed::Sealed;

const RELEASES: &str = "/api/0/organizations/acme/releases/";

fn release(version: &str) -> Value {
    json!({
        "id": 1, "version": version, "status": "open", "dateCreated": "2026-03-01T12:00:00Z", "dateReleased": null,
        "lastEvent": null, "newGroups": 1234, "commitCount": 2, "deployCount": 0, "novelty": {"x": 1},
        "projects": [{"id": 7, "slug": "web", "name": "Web"}, {"id": 8, "slug": "api", "name": "API"}],
    })
}

/// The words of a line of a table.
fn words(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Without the fields that hold the time of the run, which must be there.
fn without(mut body: Value, times: &[&str]) -> Value {
    for time in times {
        let value = body.as_object_mut().unwrap().shift_remove(*time).unwrap_or_else(|| panic!("{time}"));
        assert!(value.as_str().unwrap().parse::<jiff::Timestamp>().is_ok(), "{value}");
    }
    body
}

#[test]
fn a_release_is_made_in_each_project() {
    let server = Canned::start(|_, number| Reply::status(if number == 0 { 201 } else { 208 }, release("shop@1.0")));
    let sealed = Sealed::new();
    let arguments = ["releases", "new", "shop@1.0", "-p", "007", "-p", "web", "--url", "https://ci/1", "--finalize"];
    assert_eq!(sealed.run_at(&server, &arguments).ended(0).stdout, "Created release shop@1.0\n");
    let body = without(server.asked()[0].json(), &["dateStarted", "dateReleased"]);
    assert_eq!(body, json!({"version": "shop@1.0", "projects": [7, "web"], "url": "https://ci/1"}));
    let again = sealed.run_at(&server, &["releases", "new", "--ref", "x", "shop@1.0", "--json"]).ended(0);
    assert_eq!(again.json(), release("shop@1.0"));
    assert_eq!(
        without(server.asked()[1].json(), &["dateStarted"]),
        json!({"version": "shop@1.0", "projects": ["web"]})
    );
    assert_eq!(server.lines(), [format!("POST {RELEASES}"), format!("POST {RELEASES}")]);
}

#[test]
fn making_a_release_is_repeated_when_the_server_stumbles() {
    let server = Canned::start(|_, number| match number {
        0 => Reply::status(503, json!({"detail": "soon"})),
        _ => Reply::status(208, release("1.0")),
    });
    let ran = Sealed::new().run_at(&server, &["releases", "new", "1.0"]).ended(0);
    assert_eq!(ran.stdout, "Release 1.0 was there already\n");
    assert_eq!(server.lines().len(), 2);
}

#[test]
fn finalising_and_archiving_change_only_what_they_say() {
    let server = Canned::always(200, release("-1"));
    let sealed = Sealed::new();
    let finalized = sealed
        .run_at(&server, &["releases", "finalize", "-1", "-p", "7", "--released", "Sun, 01 Mar 2026 12:00:00 +0000"])
        .ended(0);
    assert_eq!(finalized.stdout, "Finalized release -1\n");
    let mut command = sealed.command();
    command.env("SENTRY_URL", server.url()).env("SENTRY_AUTH_TOKEN", "t0ken");
    command.args(["releases", "-o", "acme", "finalize", "1.0", "--url", "https://ci/1"]).assert().success();
    let archived = sealed.run_at(&server, &["releases", "archive", "1.0"]).ended(0);
    assert_eq!(archived.stdout, "Archived release 1.0\n");
    assert_eq!(sealed.run_at(&server, &["releases", "restore", "1.0"]).ended(0).stdout, "Restored release 1.0\n");
    assert_eq!(
        server.lines(),
        [
            format!("PUT {RELEASES}-1/"),
            format!("PUT {RELEASES}1.0/"),
            format!("POST {RELEASES}"),
            format!("POST {RELEASES}"),
        ]
    );
    let asked = server.asked();
    assert_eq!(asked[0].json(), json!({"projects": ["7"], "dateReleased": "2026-03-01T12:00:00Z"}));
    assert_eq!(without(asked[1].json(), &["dateReleased"]), json!({"url": "https://ci/1"}));
    assert_eq!(asked[2].json(), json!({"version": "1.0", "projects": [], "status": "archived"}));
    assert_eq!(asked[3].json(), json!({"version": "1.0", "projects": [], "status": "open"}));
}

#[test]
fn removing_what_is_not_there_is_no_failure() {
    let sealed = Sealed::new();
    let missing = Canned::always(404, json!({"detail": "The requested resource does not exist"}));
    let ran = sealed.run_at(&missing, &["releases", "delete", "1.0"]).ended(0);
    assert!(ran.stdout.starts_with("Did nothing") && ran.stdout.contains("1.0"), "{ran:?}");
    let there = Canned::start(|_, _| Reply::Bytes(b"HTTP/1.1 204 No Content\r\ncontent-length: 0\r\n\r\n".to_vec()));
    let ran = sealed.run_at(&there, &["releases", "delete", "1.0", "--json"]).ended(0);
    assert_eq!(ran.json(), json!({"version": "1.0", "deleted": true}));
    assert_eq!(there.lines(), [format!("DELETE {RELEASES}1.0/")]);
    let refused =
        Canned::always(400, json!({"detail": "This release is referenced by active issues and cannot be removed."}));
    let ran = sealed.run_at(&refused, &["releases", "delete", "1.0"]).ended(1);
    assert!(ran.stderr.contains("referenced by active issues"), "{ran:?}");
    let forbidden = Canned::always(403, json!({"detail": "You do not have permission to perform this action."}));
    let ran = sealed.run_at(&forbidden, &["releases", "delete", "1.0"]).ended(5);
    assert!(ran.stderr.contains("project:releases") && !ran.stderr.contains("org:ci"), "{ran:?}");
}

#[test]
fn all_pages_of_releases_are_listed() {
    let server = Canned::start(|_, number| match number % 2 {
        0 => Reply::page(json!([release("shop@2.0\u{1b}[2J")]), Some("100:1:0")),
        _ => Reply::page(json!([release("shop@1.0")]), None),
    });
    let sealed = Sealed::new();
    let ran = sealed.run_at(&server, &["releases", "list", "-P"]).ended(0);
    let lines: Vec<_> = ran.stdout.lines().collect();
    assert_eq!(words(lines[0]), "VERSION RELEASED PROJECTS NEW ISSUES LAST EVENT");
    assert!(words(lines[1]).ends_with("␛[2J unreleased web api 1,234 -"), "{lines:?}");
    assert_eq!(lines.len(), 3);
    let path = "/api/0/projects/acme/web/releases/";
    assert_eq!(server.lines(), [format!("GET {path}"), format!("GET {path}?cursor=100%3A1%3A0")]);
    let ran = sealed.run_at(&server, &["releases", "list", "--json"]).ended(0);
    assert_eq!(ran.json()[1], release("shop@1.0"));
    let raw = sealed.run_at(&server, &["releases", "list", "-R", "-D", ", ", "--no-abbrev"]).ended(0);
    assert_eq!(raw.stdout, "shop@2.0␛[2J, shop@1.0\n");
    let limited = sealed
        .run_at(&server, &["releases", "list", "--limit", "1", "--format", "csv", "--columns", "version,commits"]);
    assert_eq!(limited.ended(0).stdout, "version,commits\nshop@2.0\u{1b}[2J,2\n");
    assert_eq!(server.lines().len(), 7);
}

#[test]
fn every_project_counts_in_a_list() {
    let server = Canned::always(200, json!([]));
    let sealed = Sealed::new();
    let several = ["releases", "list", "-p", "web", "-p", "api", "--query", "1.4 & x"];
    assert_eq!(sealed.run_at(&server, &several).ended(0).stdout, "no releases\n");
    assert_eq!(sealed.run_at(&server, &["releases", "-p", "api", "list", "--status", "any"]).ended(0).code, 0);
    assert_eq!(
        server.lines(),
        [
            format!("GET {RELEASES}?project=web&project=api&query=1.4%20%26%20x"),
            format!("GET {RELEASES}?project=api&status=")
        ]
    );
}

#[test]
fn a_release_is_shown_with_its_commits() {
    let server = Canned::start(|asked, _| match asked.target.contains("/commits/") {
        false => Reply::ok(release("shop@1.0")),
        true if asked.target.ends_with("/commits/") => Reply::page(
            json!([{"id": "a".repeat(40), "message": "fix\u{7} it\n\nwhy", "author": {"name": "Ann", "email": "a@b"}}]),
            Some("1:0:0"),
        ),
        true => Reply::page(json!([{"id": "b".repeat(40), "message": null, "author": null}]), None),
    });
    let sealed = Sealed::new();
    let ran = sealed.run_at(&server, &["releases", "info", "shop@1.0", "-P", "-C"]).ended(0);
    for words in ["shop@1.0", "not yet", "web api", "aaaaaaaaaaaa  fix␇ it  Ann", "bbbbbbbbbbbb"] {
        assert!(ran.stdout.contains(words), "{words}: {}", ran.stdout);
    }
    assert_eq!(
        server.lines(),
        [
            format!("GET {RELEASES}shop%401.0/"),
            format!("GET {RELEASES}shop%401.0/commits/"),
            format!("GET {RELEASES}shop%401.0/commits/?cursor=1%3A0%3A0"),
        ]
    );
    let plain = sealed.run_at(&server, &["releases", "info", "shop@1.0", "--json"]).ended(0);
    assert_eq!(plain.json(), release("shop@1.0"));
    let whole = sealed.run_at(&server, &["releases", "info", "shop@1.0", "-C", "--limit", "1", "--json"]).ended(0);
    assert_eq!(whole.json()["commits"].as_array().map(Vec::len), Some(1));
    assert_eq!(sealed.run_at(&server, &["releases", "info", "shop@1.0", "--quiet"]).ended(0).stdout, "");
}

#[test]
fn a_missing_release_is_named() {
    let server = Canned::always(404, json!({"detail": "The requested resource does not exist"}));
    for verb in ["info", "finalize", "health"] {
        let ran = Sealed::new().run_at(&server, &["releases", verb, "1.0"]).ended(4);
        assert!(ran.stderr.contains("no release `1.0` in the organisation `acme`"), "{ran:?}");
    }
}

#[test]
fn wrong_arguments_ask_nothing() {
    let server = Canned::always(200, json!([]));
    let wrong: [&[&str]; 13] = [
        &["new", "a/b"],
        &["new", " a"],
        &["new", ".."],
        &["new", "1", "-p", "a b"],
        &["new", "1", "-o", "a/b"],
        &["finalize", "1", "--released", "soon"],
        &["list", "-D", ","],
        &["set-commits", "1", "--local", "--auto"],
        &["set-commits", "1", "--local", "--clear"],
        &["set-commits", "1", "--commit", "shop@a..b..c"],
        &["set-commits", "1", "--commit", "shop@"],
        &["set-commits", "1", "--initial-depth", "0"],
        &["health", "--period", "90min"],
    ];
    for arguments in wrong {
        let ran = Sealed::new().run_at(&server, &[&["releases"], arguments].concat()).ended(2);
        assert!(ran.stderr.contains("error"), "{ran:?}");
    }
    let sealed = Sealed::new();
    let mut command = sealed.command();
    command.env("SENTRY_URL", server.url()).env("SENTRY_AUTH_TOKEN", "t").env("SENTRY_ORG", "acme");
    command.args(["releases", "new", "1.0"]).assert().code(2);
    assert!(server.lines().is_empty());
}

#[test]
fn a_build_never_ends_in_the_embedded_store() {
    for command in [&["releases", "list"][..], &["deploys", "list", "-r", "1"], &["repos", "list"]] {
        let ran = Sealed::new().run(&[command, &["-o", "acme"]].concat()).ended(5);
        assert!(ran.stderr.contains("SENTRY_AUTH_TOKEN"), "{ran:?}");
    }
}

#[test]
fn repositories_are_listed_whole() {
    let server = Canned::start(|_, number| match number {
        0 => Reply::page(
            json!([{"id": "1", "name": "acme/shop", "url": "https://github.com/acme/shop", "novelty": 1,
                    "provider": {"id": "integrations:github", "name": "GitHub"}, "status": "active"}]),
            Some("0:100:0"),
        ),
        _ => Reply::page(json!([{"id": "2", "name": "bare", "url": null, "provider": null}]), None),
    });
    let ran = Sealed::new().run_at(&server, &["repos", "list"]).ended(0);
    assert!(ran.stdout.contains("acme/shop  GitHub    https://github.com/acme/shop"), "{}", ran.stdout);
    assert!(ran.stdout.contains("bare"), "{}", ran.stdout);
    assert_eq!(server.lines()[0], "GET /api/0/organizations/acme/repos/?cursor=");
    let missing = Canned::always(404, json!({"detail": "The requested resource does not exist"}));
    assert!(Sealed::new().run_at(&missing, &["repos", "list"]).ended(4).stdout.is_empty());
}

#[test]
fn health_is_counted_from_sessions() {
    let server = Canned::start(|asked, _| {
        let group = |by: Value, sessions: u64, users: u64, free: Option<f64>| {
            json!({"by": by, "totals": {"sum(session)": sessions, "count_unique(user)": users,
                   "crash_free_rate(session)": free, "crash_free_rate(user)": free}})
        };
        if asked.target.contains("/releases/") {
            let mut release = release("shop@2.0");
            release["projects"][0]["healthData"] =
                json!({"adoption": 12.5, "crashFreeSessions": 99.5, "totalSessions": 40});
            return Reply::ok(release);
        }
        let groups = match asked.target.contains("groupBy=release") {
            true => json!([
                group(json!({"release": "shop@1.0"}), 100, 10, None),
                group(json!({"release": "shop@2.0"}), 300, 30, Some(0.999_999)),
                group(json!({"release": "shop@3.0"}), 0, 0, None),
            ]),
            false => json!([group(json!({}), 400, 40, None)]),
        };
        Reply::ok(json!({"groups": groups, "intervals": []}))
    });
    let sealed = Sealed::new();
    let listed = sealed.run_at(&server, &["releases", "health", "--json", "-e", "eu"]).ended(0).json();
    let order: Vec<_> = listed.as_array().unwrap().iter().map(|row| row["release"].as_str().unwrap()).collect();
    assert_eq!(order, ["shop@2.0", "shop@1.0", "shop@3.0"]);
    assert_eq!(listed[0]["sessionsAdoption"], json!(0.75));
    assert_eq!(listed[2]["crashFreeSessions"], Value::Null);
    let path = "/api/0/organizations/acme/sessions/?field=sum%28session%29&field=count_unique%28user%29";
    let rest = "statsPeriod=1d&includeSeries=0&environment=eu&project=web";
    let rates = "field=crash_free_rate%28session%29&field=crash_free_rate%28user%29";
    assert_eq!(
        server.lines(),
        [format!("GET {path}&{rest}"), format!("GET {path}&{rates}&{rest}&groupBy=release&orderBy=-sum%28session%29"),]
    );
    let one = sealed.run_at(&server, &["releases", "health", "shop@2.0", "--period", "7d"]).ended(0);
    for words in ["last 7d", "300", "99.99% of sessions", "75.00% of sessions", "web", "12.50%"] {
        assert!(one.stdout.contains(words), "{words}: {}", one.stdout);
    }
    assert!(server.lines()[2].ends_with("/releases/shop%402.0/?health=1&adoptionStages=1"), "{:?}", server.lines());
    assert!(server.lines()[4].ends_with("&query=release%3A%22shop%402.0%22"), "{:?}", server.lines());
}

#[test]
fn every_variable_of_build_services_is_documented() {
    use vidette::config::ci::{AFTER_THE_CHECKOUT, APP_ENGINE, BEFORE_THE_CHECKOUT};

    let document = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/releases.md")).unwrap();
    let rows: Vec<_> = document.lines().filter(|line| line.starts_with("| `")).collect();
    let place = |variable: &vidette::config::ci::CommitVariable| {
        let row = format!("| `{}` | {} |", variable.name, variable.service);
        rows.iter().position(|line| *line == row).unwrap_or_else(|| panic!("{row}"))
    };
    let places: Vec<_> = BEFORE_THE_CHECKOUT.iter().chain(AFTER_THE_CHECKOUT).map(place).collect();
    assert!(places.is_sorted(), "not in the order they are read in");
    assert!(document.contains(&format!("`{}`", APP_ENGINE.name)));
}
