//! `events` and `stats` against a server: what is asked, and what is made of the answers.

use serde_json::{Value, json};

use crate::canned::{Canned, Reply};
use crate::sealed::{Ran, Sealed};

const ID: &str = "5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a";

fn simple(number: u32, time: &str) -> Value {
    json!({
        "id": format!("{number:032x}"), "eventID": format!("{number:032x}"), "groupID": "47", "projectID": "7",
        "title": format!("Boom {number}"), "message": "", "event.type": "error", "culprit": "pay", "location": null,
        "platform": "python", "dateCreated": time, "crashFile": null, "metadata": {"type": "Boom"},
        "user": {"id": 7, "email": "a@b.c", "username": null, "ip_address": "1.2.3.4", "name": null, "data": null},
        "tags": [{"key": "level", "value": "error"}, {"key": "release", "value": "web@1"}, {"key": "browser", "value": "Fox \u{1b}[2J"}],
    })
}

fn list(server: &Canned, arguments: &[&str]) -> Ran {
    Sealed::new().run_at(server, &[&["events", "list"], arguments].concat())
}

#[test]
fn the_plain_list_is_asked_for_as_sentry_cli_does() {
    let server = Canned::start(|_, number| {
        let next = format!("0:{}:0", number + 1);
        Reply::page(json!([simple(u32::try_from(number).unwrap(), "2026-03-01T12:00:00Z")]), Some(&next))
    });
    let ran = list(&server, &["-U", "-T"]).ended(0);
    let at = "GET /api/0/projects/acme/web/events/?cursor=";
    assert_eq!(
        server.lines(),
        ["", "0%3A1%3A0", "0%3A2%3A0", "0%3A3%3A0", "0%3A4%3A0"].map(|end| format!("{at}{end}"))
    );
    assert!(ran.stderr.contains("the first 5") && ran.stderr.contains("--cursor 0:5:0"), "{ran:?}");
    for told in ["USER ID", "EMAIL", "IP", "a@b.c", "TAGS", "level=error"] {
        assert!(ran.stdout.contains(told), "{told}: {}", ran.stdout);
    }
    assert!(!ran.stdout.contains("USERNAME"), "{}", ran.stdout);
    let _ = list(&server, &["--pages", "1", "--max-rows", "1"]).ended(0);
    assert_eq!(server.lines().len(), 6);
    let narrow = Sealed::new().run_at(&server, &["events", "list", "-U", "-T", "--limit", "1"]).ended(0);
    assert!(narrow.stdout.lines().all(|line| line.chars().count() <= 100), "{}", narrow.stdout);
}

#[test]
fn json_is_the_servers_and_csv_has_a_column_for_each_part_of_a_user() {
    let server = Canned::start(|_, _| Reply::page(json!([simple(1, "2026-03-01T12:00:00Z")]), None));
    let listed = list(&server, &["--json"]).ended(0).json();
    assert_eq!(listed, json!([simple(1, "2026-03-01T12:00:00Z")]));
    let columns = "event_id,issue,project,level,release,user_id,email,username,ip";
    let csv = list(&server, &["--format", "csv", "--columns", columns]).ended(0);
    assert_eq!(csv.stdout, format!("{columns}\n{:032x},47,web,error,web@1,7,a@b.c,,1.2.3.4\n", 1));
}

#[test]
fn no_cursor_is_told_where_going_on_would_begin_again() {
    let rows = json!([simple(1, "2026-03-01T12:00:00Z"), simple(2, "2026-03-01T12:00:00Z")]);
    let server = Canned::start(move |_, _| Reply::page(rows.clone(), Some("0:2:0")));
    let cut = list(&server, &["--limit", "1"]).ended(0);
    assert_eq!(cut.stderr, "the first 1; --limit N or --all shows more\n");
    let whole = list(&server, &["--limit", "2"]).ended(0);
    assert!(whole.stderr.ends_with("--cursor 0:2:0 goes on\n"), "{whole:?}");
}

#[test]
fn an_error_on_a_later_page_is_an_error() {
    let server = Canned::start(|_, number| match number {
        0 => Reply::page(json!([simple(1, "2026-03-01T12:00:00Z")]), Some("0:1:0")),
        _ => Reply::status(400, json!({"detail": "no"})),
    });
    let ran = list(&server, &[]).ended(1);
    assert!(ran.stdout.is_empty() && ran.stderr.contains("no"), "{ran:?}");
}

#[test]
fn a_search_is_one_over_the_organisation() {
    let row = json!({
        "id": ID, "issue": "WEB-1", "issue.id": 47, "project": "web", "level": "fatal", "title": "Boom",
        "timestamp": "2026-03-01T12:00:00+00:00", "user.email": "a@b.c", "user.id": null, "novelty": 1,
    });
    let answer = json!({"data": [row], "meta": {"fields": {}}});
    let server = Canned::always(200, answer);
    let ran = list(
        &server,
        &["level:fatal", "a & b", "--since", "2026-03-01", "--until", "2026-03-02T00:00:00Z", "-e", "live", "--json"],
    )
    .ended(0);
    assert_eq!(ran.json(), json!([row]));
    let fields = "field=id&field=issue&field=issue.id&field=project&field=level&field=title&field=culprit&field=message\
        &field=timestamp&field=event.type&field=platform.name&field=release&field=dist&field=environment\
        &field=transaction&field=url&field=user.id&field=user.email&field=user.username&field=user.ip";
    assert_eq!(
        server.lines(),
        [format!(
            "GET /api/0/organizations/acme/events/?dataset=errors&{fields}&project=-1&environment=live\
             &query=project%3Aweb%20%28level%3Afatal%20a%20%26%20b%29&sort=-timestamp\
             &start=2026-03-01T00%3A00%3A00Z&end=2026-03-02T00%3A00%3A00Z&per_page=100&cursor="
        )]
    );
    let drawn = list(&server, &["--period", "24h", "--columns", "event_id,issue,level,user"]).ended(0);
    assert_eq!(
        drawn.stdout,
        format!("EVENT ID                          ISSUE  LEVEL  USER\n{ID}  WEB-1  fatal  a@b.c\n")
    );
    assert!(server.lines()[1].contains("&statsPeriod=1d&"), "{:?}", server.lines());
}

#[test]
fn chosen_fields_are_the_columns() {
    let server = Canned::always(200, json!({"data": [{"title": "Boom", "count()": 12}], "meta": {}}));
    let arguments = ["--field", "title", "--field", "count()", "--sort", "-count()", "-p", "7", "--limit", "5"];
    let ran = list(&server, &arguments).ended(0);
    assert_eq!(ran.stdout, "title  count()\nBoom        12\n");
    assert_eq!(
        server.lines(),
        [
            "GET /api/0/organizations/acme/events/?dataset=errors&field=title&field=count%28%29&project=7&sort=-count%28%29\
             &per_page=5&cursor="
        ]
    );
}

#[test]
fn an_issue_is_looked_up_by_its_short_id() {
    let server = Canned::start(|asked, _| {
        if asked.target.contains("/shortids/") {
            Reply::ok(json!({"groupId": "47", "projectSlug": "shop", "shortId": "SHOP-1", "group": {}}))
        } else {
            Reply::page(json!([simple(1, "2026-03-01T12:00:00Z")]), None)
        }
    });
    let csv = list(&server, &["--issue", "shop-1", "--period", "7d", "--format", "csv", "--columns", "issue,project"]);
    assert_eq!(csv.ended(0).stdout, "issue,project\nSHOP-1,shop\n");
    assert_eq!(
        server.lines(),
        [
            "GET /api/0/organizations/acme/shortids/shop-1/",
            "GET /api/0/organizations/acme/issues/47/events/?statsPeriod=7d&per_page=100&cursor=",
        ]
    );
}

#[test]
fn what_is_wrong_is_said_before_anything_is_asked() {
    let server = Canned::always(200, json!([]));
    for (arguments, told) in [
        (&["--since", "yesterday"][..], "24h"),
        (&["--period", "24"], "24h"),
        (&["--since", "2026-03-02", "--until", "2026-03-01"], "ends before it begins"),
        (&["--issue", "nonsense"], "WEB-1A"),
        (&["-p", "a/b"], "slug"),
        (&["--limit", "0"], "0"),
    ] {
        let ran = list(&server, arguments).ended(2);
        assert!(ran.stderr.contains(told), "{arguments:?}: {ran:?}");
    }
    for wrong in ["nonsense", "https://evil.example/issues/1/"] {
        let _ = Sealed::new().run_at(&server, &["events", "view", wrong]).ended(2);
    }
    assert!(server.lines().is_empty(), "{:?}", server.lines());
}

#[test]
fn a_server_without_searches_is_explained() {
    let server = Canned::always(404, json!({"detail": "Not Found"}));
    let ran = list(&server, &["level:error"]).ended(4);
    assert!(ran.stderr.contains("without searches"), "{ran:?}");
}

fn stored() -> Value {
    json!({
        "event_id": ID, "project": 7, "title": "KeyError: 'sku'", "culprit": "pay", "level": "error", "platform": "python",
        "timestamp": 1_772_366_400.25, "received": 1_772_366_401.0, "tags": [["browser", "Fox"]], "user": {"email": "a@b.c"},
        "exception": {"values": [{"type": "KeyError", "value": "'sku'", "stacktrace": {"frames": [
            {"function": "pay", "filename": "pay.py", "lineno": 42, "in_app": true, "context_line": "  boom()"},
        ]}}]},
        "novelty": {"kept": true},
    })
}

fn details() -> Value {
    json!({
        "id": ID, "eventID": ID, "groupID": "47", "projectID": "7", "title": "KeyError: 'sku'", "culprit": "pay",
        "dateCreated": "2026-03-01T12:00:00.25Z", "platform": "python", "user": {"email": "a@b.c", "id": null},
        "tags": [{"key": "level", "value": "error"}, {"key": "browser", "value": "Fox"}],
        "entries": [{"type": "exception", "data": {"values": [{"type": "KeyError", "value": "'sku'", "stacktrace": {"frames": [
            {"function": "pay", "filename": "pay.py", "lineNo": 42, "inApp": true, "context": [[42, "  boom()"]]},
        ]}}]}}],
    })
}

/// A server with one event; `has_stored` says whether it gives the stored form.
fn with_event(has_stored: bool) -> Canned {
    Canned::start(move |asked, _| {
        let path = asked.target.split('?').next().unwrap();
        let event = format!("/api/0/projects/acme/web/events/{ID}/");
        let issue = "/api/0/organizations/acme/issues/47/events/latest/";
        match path {
            path if path == format!("{event}json/") && has_stored => Reply::ok(stored()),
            path if path == event || path == issue => Reply::ok(details()),
            path if path == format!("{event}attachments/") => Reply::page(
                json!([{"id": "3", "name": "screen.png", "mimetype": "image/png", "size": 1_400, "sha1": "x"}]),
                None,
            ),
            path if path == format!("{event}attachments/3/") => {
                Reply::Bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\n\x89PNG".to_vec())
            }
            "/api/0/organizations/acme/shortids/WEB-1/" => {
                Reply::ok(json!({"groupId": "47", "projectSlug": "web", "shortId": "WEB-1", "group": {}}))
            }
            path if path == format!("/api/0/organizations/acme/eventids/{ID}/") => {
                Reply::ok(json!({"projectSlug": "web", "groupId": "47", "eventId": ID, "event": details()}))
            }
            _ => Reply::status(404, json!({"detail": "The requested resource does not exist"})),
        }
    })
}

fn view(server: &Canned, arguments: &[&str]) -> Ran {
    Sealed::new().run_at(server, &[&["events", "view"], arguments].concat())
}

#[test]
fn both_forms_of_an_event_are_drawn_alike() {
    let page = |has_stored| view(&with_event(has_stored), &["WEB-1"]).ended(0).stdout;
    let drawn = page(true);
    for told in [
        "error  KeyError: 'sku'",
        "issue          WEB-1",
        "at pay  pay.py:42",
        "boom()",
        "a@b.c",
        "screen.png (image/png)",
    ] {
        assert!(drawn.contains(told), "{told}: {drawn}");
    }
    // The list of tags of the server's own form holds the level as well.
    assert_eq!(page(false).replace("  level          error\n", ""), drawn);
}

#[test]
fn the_latest_event_of_an_issue_takes_four_requests() {
    let server = with_event(true);
    let json = view(&server, &["WEB-1", "--json"]).ended(0).json();
    assert_eq!(json["event"], stored());
    assert_eq!((&json["issue"], &json["groupID"], &json["eventID"]), (&json!("WEB-1"), &json!("47"), &json!(ID)));
    assert_eq!(json["attachments"][0]["sha1"], "x");
    assert_eq!(
        server.lines(),
        [
            "GET /api/0/organizations/acme/shortids/WEB-1/".to_owned(),
            "GET /api/0/organizations/acme/issues/47/events/latest/".to_owned(),
            format!("GET /api/0/projects/acme/web/events/{ID}/json/"),
            format!("GET /api/0/projects/acme/web/events/{ID}/attachments/?cursor="),
        ]
    );
}

#[test]
fn raw_is_what_came_and_takes_one_request() {
    let server = with_event(true);
    let ran = view(&server, &[&ID.to_uppercase(), "--raw"]).ended(0);
    assert_eq!(ran.stdout, stored().to_string());
    assert_eq!(server.lines(), [format!("GET /api/0/projects/acme/web/events/{ID}/json/")]);
}

#[test]
fn an_event_of_another_project_is_found_by_the_organisation() {
    let server = with_event(true);
    let sealed = Sealed::new();
    let mut command = sealed.command();
    command.env("SENTRY_URL", server.url()).env("SENTRY_AUTH_TOKEN", "t").env("SENTRY_ORG", "acme");
    command.env("SENTRY_PROJECT", "other").args(["events", "view", ID]).assert().code(0);
    let asked = format!("GET /api/0/organizations/acme/eventids/{ID}/");
    assert!(server.lines().contains(&asked), "{:?}", server.lines());
    // A project that was named is meant.
    let _ = view(&with_event(true), &[ID, "-p", "other"]).ended(4);
}

#[test]
fn an_attachment_is_printed_to_the_byte() {
    let server = with_event(true);
    let output = Sealed::new()
        .command()
        .env("SENTRY_URL", server.url())
        .envs([("SENTRY_AUTH_TOKEN", "t"), ("SENTRY_ORG", "acme"), ("SENTRY_PROJECT", "web")])
        .args(["events", "view", ID, "--attachment", "screen.png"])
        .output()
        .unwrap();
    assert_eq!(output.stdout, b"\x89PNG");
    assert!(server.lines()[1].ends_with("/attachments/3/?download=1"), "{:?}", server.lines());
    let missing = view(&with_event(true), &[ID, "--attachment", "x"]).ended(4);
    assert!(missing.stderr.contains("screen.png"), "{missing:?}");
}

#[test]
fn a_tail_prints_what_is_new_and_sits_out_an_outage() {
    let server = Canned::start(|_, number| match number {
        0 => Reply::page(json!([simple(1, "2026-03-01T12:00:00Z")]), Some("0:100:0")),
        // Deeper in the list there is more, which was there before.
        1 => Reply::page(
            json!([
                simple(3, "2026-03-01T12:00:02Z"),
                simple(2, "2026-03-01T12:00:01Z"),
                simple(1, "2026-03-01T12:00:00Z"),
                simple(9, "2026-02-01T12:00:00Z")
            ]),
            Some("0:100:0"),
        ),
        2..7 => Reply::Json(503, vec![("retry-after", "0".to_owned())], json!({"detail": "busy"})),
        7 => Reply::page(json!([simple(4, "2026-03-01T12:00:03Z")]), Some("0:1:0")),
        _ => Reply::page(json!([simple(3, "2026-03-01T12:00:02Z")]), None),
    });
    let arguments = ["events", "tail", "--interval", "0", "--polls", "4", "--format", "ndjson"];
    let ran = Sealed::new().run_at(&server, &arguments).ended(0);
    let shown: Vec<Value> = ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let titles: Vec<_> = shown.iter().map(|event| event["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["Boom 2", "Boom 3", "Boom 4"]);
    assert_eq!(ran.stderr.matches("warning:").count(), 1, "{}", ran.stderr);
    assert!(ran.stderr.contains("answers again"), "{}", ran.stderr);
    assert!(server.lines().last().unwrap().ends_with("?cursor=0%3A1%3A0"), "{:?}", server.lines());
}

#[test]
fn a_tail_of_a_search_looks_back_a_little() {
    let server = Canned::always(200, json!({"data": []}));
    let arguments = ["events", "tail", "level:error", "--interval", "0", "--polls", "2"];
    let _ = Sealed::new().run_at(&server, &arguments).ended(0);
    assert_eq!(server.lines().len(), 2);
    assert!(server.lines().iter().all(|line| line.contains("&statsPeriod=10m&")), "{:?}", server.lines());
}

#[test]
fn a_tail_that_cannot_begin_says_why() {
    let server = Canned::always(403, json!({"detail": "no"}));
    let ran = Sealed::new().run_at(&server, &["events", "tail", "--interval", "0", "--polls", "2"]).ended(5);
    assert!(ran.stderr.contains("project:read"), "{ran:?}");
    let _ = Sealed::new().run_at(&server, &["events", "tail", "--interval", "10ms"]).ended(2);
    assert_eq!(server.lines().len(), 1);
}

#[test]
fn outcomes_of_a_server_are_drawn_like_those_of_the_store() {
    let group = |outcome: &str, category: &str, reason: &str, quantity: f64| json!({"by": {"outcome": outcome, "category": category, "reason": reason}, "totals": {"sum(quantity)": quantity}});
    let groups = json!([
        group("filtered", "error", "browser-extensions", 7.0),
        group("accepted", "log_novelty", "none", 3.0),
        group("accepted", "error", "none", 5.0),
        group("invalid", "error", "x", 0.0),
    ]);
    let server = Canned::start(move |asked, _| {
        if asked.target.contains("/stats_v2/") {
            Reply::ok(
                json!({"start": "2026-03-01T00:00:00Z", "end": "2026-03-02T00:00:00Z", "intervals": [], "groups": groups}),
            )
        } else {
            Reply::ok(json!({"id": "7", "slug": "web"}))
        }
    });
    let ran = Sealed::new().run_at(&server, &["stats", "--period", "24h", "-p", "web"]).ended(0);
    insta::assert_snapshot!(ran.stdout, @r"
    CATEGORY     OUTCOME   REASON              QUANTITY    SHARE
    error        accepted  -                          5   41.6 %
    error        filtered  browser-extensions         7   58.3 %
    log_novelty  accepted  -                          3  100.0 %

    error: 12 in = 5 accepted + 7 dropped
    log_novelty: 3 in = 3 accepted + 0 dropped
    from 2026-03-01T00:00:00Z to 2026-03-02T00:00:00Z
    ");
    let stats = "GET /api/0/organizations/acme/stats_v2/?groupBy=outcome&groupBy=category&groupBy=reason\
                 &field=sum%28quantity%29";
    assert_eq!(
        server.lines(),
        ["GET /api/0/projects/acme/web/".to_owned(), format!("{stats}&project=7&interval=1h&statsPeriod=1d"),]
    );
    let _ = Sealed::new().run_at(&server, &["stats"]).ended(0);
    assert_eq!(server.lines()[2], format!("{stats}&project=-1&interval=1d&statsPeriod=90d"));
}
