//! `deploys` against a server.

use serde_json::{Value, json};

use crate::canned::{Canned, Reply};
use crate::sealed::Sealed;

fn deploy() -> Value {
    json!({"id": "7", "environment": "production", "name": null, "dateFinished": "2026-03-01T12:00:00Z", "novelty": 1})
}

#[test]
fn a_deploy_is_told_with_everything_absent_as_null() {
    let server = Canned::start(|_, _| Reply::status(201, deploy()));
    let ran = Sealed::new()
        .run_at(&server, &["deploys", "new", "-r", "shop@1", "-e", "production", "--finished", "1772366400"])
        .ended(0);
    assert_eq!(ran.stdout, "Created new deploy unnamed for 'production'\n");
    assert_eq!(server.lines(), ["POST /api/0/organizations/acme/releases/shop%401/deploys/"]);
    // The configured project is not sent: the deploy is of the whole release.
    assert_eq!(
        server.asked()[0].json(),
        json!({
            "environment": "production", "name": null, "url": null,
            "dateStarted": null, "dateFinished": "2026-03-01T12:00:00Z",
        })
    );
}

#[test]
fn seconds_win_over_times_and_projects_are_those_of_flags() {
    let server = Canned::start(|_, _| Reply::status(201, deploy()));
    let arguments = [
        "deploys",
        "new",
        "--release",
        "1",
        "-e",
        "eu",
        "-n",
        "blue",
        "-u",
        "https://ci/9",
        "-t",
        "95",
        "--started",
        "5",
        "-p",
        "web",
        "-p",
        "7",
    ];
    assert_eq!(Sealed::new().run_at(&server, &[&arguments[..], &["--json"]].concat()).ended(0).json(), deploy());
    let body = server.asked()[0].json();
    let time = |name: &str| body[name].as_str().unwrap().parse::<jiff::Timestamp>().unwrap().as_millisecond();
    assert_eq!(time("dateFinished") - time("dateStarted"), 95_000);
    assert_eq!(body["projects"], json!(["web", "7"]));
    assert_eq!((&body["name"], &body["url"]), (&json!("blue"), &json!("https://ci/9")));
}

#[test]
fn a_deploy_is_not_told_twice() {
    let server = Canned::always(502, json!({"detail": "bad gateway"}));
    let ran = Sealed::new().run_at(&server, &["deploys", "new", "-r", "1", "-e", "eu"]).ended(6);
    assert_eq!(server.lines().len(), 1, "{ran:?}");
}

#[test]
fn all_pages_are_listed_and_an_unfinished_deploy_is_no_fault() {
    let server = Canned::start(|_, number| match number {
        0 => Reply::page(json!([{"environment": "eu"}]), Some("0:1:0")),
        _ => Reply::page(json!([deploy()]), None),
    });
    let sealed = Sealed::new();
    let ran = sealed.run_at(&server, &["releases", "deploys", "shop@1", "list"]).ended(0);
    let words: Vec<_> = ran.stdout.lines().nth(1).unwrap_or_default().split_whitespace().collect();
    assert_eq!(words, ["eu", "unnamed", "not", "yet"]);
    assert!(ran.stdout.contains("production"), "{}", ran.stdout);
    assert_eq!(
        server.lines(),
        [
            "GET /api/0/organizations/acme/releases/shop%401/deploys/",
            "GET /api/0/organizations/acme/releases/shop%401/deploys/?cursor=0%3A1%3A0"
        ]
    );
    let only = Canned::start(|_, _| Reply::page(json!([deploy(), deploy()]), None));
    let ran = sealed.run_at(&only, &["deploys", "list", "-r", "1", "--limit", "1", "--json"]).ended(0);
    assert_eq!(ran.json(), json!([deploy()]));
    assert!(ran.stderr.contains("--all"), "{}", ran.stderr);
}

#[test]
fn the_release_comes_from_the_environment_and_a_missing_one_is_named() {
    let server = Canned::always(404, json!({"detail": "The requested resource does not exist"}));
    let sealed = Sealed::new();
    let at = |release: &str| {
        let mut command = sealed.command();
        command.env("SENTRY_URL", server.url()).env("SENTRY_AUTH_TOKEN", "t0ken").env("SENTRY_ORG", "acme");
        let output = command.env("SENTRY_RELEASE", release).args(["deploys", "list"]).output().unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let (code, told) = at("shop@1");
    assert_eq!(code, 4, "{told}");
    assert!(told.contains("no release `shop@1` in the organisation `acme`"), "{told}");
    assert_eq!(server.lines().len(), 1);
    let (code, told) = at("a/b");
    assert_eq!(code, 2, "{told}");
    assert!(told.contains("warning") && told.contains("--release"), "{told}");
    assert_eq!(server.lines().len(), 1);
}

#[test]
fn wrong_arguments_ask_nothing() {
    let server = Canned::always(200, json!([]));
    let wrong: [&[&str]; 6] = [
        &["new", "-r", "1"],
        &["new", "-e", "eu"],
        &["new", "-r", "a/b", "-e", "eu"],
        &["new", "-r", "1", "-e", "a/b"],
        &["new", "-r", "1", "-e", "eu", "--started", "yesterday"],
        &["new", "-r", "1", "-e", "eu", "-t", "soon"],
    ];
    for arguments in wrong {
        let ran = Sealed::new().run_at(&server, &[&["deploys"], arguments].concat()).ended(2);
        assert!(!ran.stderr.is_empty());
    }
    assert!(server.lines().is_empty());
}
