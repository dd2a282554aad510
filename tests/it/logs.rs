//! `logs list` against a server.

use serde_json::{Value, json};

use crate::canned::{Canned, Reply};
use crate::sealed::Sealed;

fn line(id: &str, second: u32) -> Value {
    json!({
        "sentry.item_id": id, "trace": "abc", "severity": "warn", "message": format!("said {id} \u{1b}[2J"),
        "timestamp": format!("2026-03-01T12:00:{second:02}+00:00"), "novelty": [],
    })
}

const FIELDS: &str = "GET /api/0/organizations/acme/events/?dataset=logs&field=sentry.item_id&field=trace&field=severity\
    &field=timestamp&field=message";

#[test]
fn lines_are_asked_for_as_sentry_cli_does() {
    let server = Canned::always(200, json!({"data": [line("a", 1)], "meta": {}}));
    // A server may not care for how many it was asked.
    let careless = Canned::always(200, json!({"data": [line("b", 2), line("a", 1)]}));
    let cut = Sealed::new().run_at(&careless, &["logs", "list", "--max-rows", "1", "--json"]).ended(0).json();
    assert_eq!(cut, json!([line("b", 2)]));
    let sealed = Sealed::new();
    let ran = sealed.run_at(&server, &["logs", "list", "--query", "severity:warn"]).ended(0);
    assert_eq!(ran.stdout, "TIMESTAMP             SEVERITY  MESSAGE\n2026-03-01T12:00:01Z  warn      said a ␛[2J\n");
    assert!(ran.stderr.is_empty(), "{ran:?}");
    let json = sealed.run_at(&server, &["logs", "list", "-p", "7", "--max-rows", "5", "--json"]).ended(0).json();
    assert_eq!(json, json!([line("a", 1)]));
    assert_eq!(
        server.lines(),
        [
            format!("{FIELDS}&query=project%3Aweb%20severity%3Awarn&per_page=100&statsPeriod=90d&sort=-timestamp"),
            format!("{FIELDS}&project=7&per_page=5&statsPeriod=90d&sort=-timestamp"),
        ]
    );
}

#[test]
fn live_lines_come_once_and_in_order() {
    let server = Canned::start(|_, number| match number {
        0 => Reply::ok(json!({"data": [line("b", 2), line("a", 1)]})),
        _ => Reply::ok(json!({"data": [line("c", 3), line("b", 2)]})),
    });
    let arguments =
        ["logs", "list", "--live", "--poll-interval", "0", "--polls", "2", "--format", "csv", "--columns", "id"];
    let ran = Sealed::new().run_at(&server, &arguments).ended(0);
    assert_eq!(ran.stdout, "id\na\nb\nc\n");
    let asked = format!("{FIELDS}&query=project%3Aweb&per_page=100&statsPeriod=10m&sort=-timestamp");
    assert_eq!(server.lines(), [asked.clone(), asked]);
}

#[test]
fn what_is_wrong_is_said_before_anything_is_asked() {
    let server = Canned::always(200, json!({"data": []}));
    for arguments in [&["--max-rows", "1001"][..], &["--live", "--since", "1h"], &["--live", "--interval", "0"]] {
        let _ = Sealed::new().run_at(&server, &[&["logs", "list"], arguments].concat()).ended(2);
    }
    assert!(server.lines().is_empty());
    let empty = Sealed::new().run_at(&server, &["logs", "list"]).ended(0);
    assert_eq!(empty.stdout, "no logs found\n");
}
