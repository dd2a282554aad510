//! `organizations list` against a server.

use serde_json::json;

use crate::canned::{Canned, Reply};
use crate::sealed::Sealed;

#[test]
fn all_pages_are_listed_and_unknown_fields_survive() {
    let server = Canned::start(|_, number| match number {
        0 => Reply::page(json!([{"id": "2", "slug": "zeta", "name": "Zeta", "novelty": [1.50]}]), Some("0:1:0")),
        _ => Reply::page(
            json!([{"id": "1", "slug": "acme", "name": "Acme", "dateCreated": "2026-01-01T00:00:00Z"}]),
            None,
        ),
    });
    let listed = Sealed::new().run_at(&server, &["organizations", "list", "--json"]).ended(0).json();
    assert_eq!(listed[0]["slug"], "acme");
    assert_eq!(listed[1]["novelty"], json!([1.50]));
    assert_eq!(server.lines(), ["GET /api/0/organizations/?cursor=", "GET /api/0/organizations/?cursor=0%3A1%3A0"]);
    assert_eq!(server.asked()[0].header("authorization"), Some("Bearer t0ken"));
}

#[test]
fn without_a_token_nothing_is_asked() {
    let server = Canned::always(200, json!([]));
    let ran = Sealed::new().run(&["--url", &server.url(), "organizations", "list"]).ended(5);
    assert!(ran.stderr.contains("SENTRY_AUTH_TOKEN"), "{ran:?}");
    assert!(server.lines().is_empty());
}

#[test]
fn a_refused_token_is_told_with_the_servers_words() {
    let server = Canned::always(401, json!({"detail": "Invalid token"}));
    let ran = Sealed::new().run_at(&server, &["organizations", "list"]).ended(5);
    assert!(ran.stderr.contains("Invalid token") && ran.stderr.contains("vidette login"), "{ran:?}");
}

#[test]
fn a_column_that_there_is_not_is_told_before_anything_is_asked() {
    let server = Canned::always(200, json!([]));
    let sealed = Sealed::new();
    for list in [
        "organizations list",
        "projects list",
        "projects keys web",
        "repos list",
        "releases list",
        "deploys list -r 1",
        "issues list",
        "events list",
        "events tail",
        "logs list",
        "monitors list",
        "stats",
    ] {
        let arguments: Vec<_> = list.split(' ').chain(["--columns", "nonsense"]).collect();
        let ran = sealed.run_at(&server, &arguments).ended(2);
        assert!(ran.stderr.contains("nonsense") && ran.stderr.contains("columns here"), "{list}: {ran:?}");
    }
    assert!(server.lines().is_empty(), "{:?}", server.lines());
}
