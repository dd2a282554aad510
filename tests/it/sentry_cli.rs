//! vidette beside the real sentry-cli: the same arguments lead to the same requests.
//!
//! Each case runs both against a server of its own that answers alike, and compares what was asked: method, path,
//! query, JSON body, envelopes. Times and random ids are told apart from everything else and not compared. A case
//! that differs on purpose says how, and must differ.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::canned::{Asked, Canned, Reply};
use crate::real_clients::sentry_cli;
use crate::sealed::Sealed;

/// A command line and what is expected of its requests.
struct Case {
    arguments: &'static [&'static str],
    expected: Expected,
}

enum Expected {
    /// The same requests.
    Equal,
    /// The same requests but for reading: vidette looks before it changes something, or follows pages.
    EqualChanges,
    /// Others, for a reason that `docs/sentry-cli.md` gives.
    Better(&'static str),
}

const fn equal(arguments: &'static [&'static str]) -> Case {
    Case { arguments, expected: Expected::Equal }
}

const fn equal_changes(arguments: &'static [&'static str]) -> Case {
    Case { arguments, expected: Expected::EqualChanges }
}

const fn better(arguments: &'static [&'static str], how: &'static str) -> Case {
    Case { arguments, expected: Expected::Better(how) }
}

const CASES: &[Case] = &[
    equal(&["organizations", "list"]),
    equal(&["projects", "list"]),
    equal(&["projects", "list", "-o", "other"]),
    equal(&["repos", "list"]),
    equal(&["info"]),
    equal(&["releases", "new", "1.0"]),
    equal(&["releases", "new", "shop@1.0+2", "--url", "https://ci/1", "--finalize"]),
    equal(&["releases", "new", "1.0", "-p", "web", "-p", "007"]),
    equal(&["releases", "-p", "api", "new", "1.0"]),
    equal(&["releases", "finalize", "1.0"]),
    equal(&["releases", "finalize", "1.0", "--released", "1700000000", "--url", "https://ci/2"]),
    equal(&["releases", "archive", "1.0"]),
    equal(&["releases", "restore", "1.0"]),
    equal(&["releases", "delete", "1.0"]),
    equal(&["releases", "info", "1.0"]),
    equal(&["releases", "list"]),
    equal(&["releases", "set-commits", "1.0", "--commit", "acme/shop@1111111111111111111111111111111111111111"]),
    equal(&["releases", "set-commits", "1.0", "-c", "acme/shop@aaaaaaa..bbbbbbb"]),
    equal(&["releases", "set-commits", "1.0", "--clear"]),
    equal(&["releases", "set-commits", "1.0", "--auto"]),
    better(&["releases", "set-commits", "1.0", "--local"], "the repository is named owner/repo, not origin"),
    equal(&["deploys", "new", "-r", "1.0", "-e", "production"]),
    equal(&["deploys", "new", "-r", "1.0", "-e", "qa", "-n", "seven", "-u", "https://x", "-t", "90"]),
    equal(&[
        "deploys",
        "new",
        "-r",
        "1.0",
        "-e",
        "qa",
        "--started",
        "1700000000",
        "--finished",
        "1700000060",
        "-p",
        "web",
    ]),
    equal(&["deploys", "list", "-r", "1.0"]),
    equal(&["releases", "deploys", "1.0", "list"]),
    equal(&["releases", "deploys", "1.0", "new", "-e", "qa"]),
    equal(&["issues", "list"]),
    equal(&["issues", "list", "--query", "is:unresolved"]),
    better(&["issues", "list", "--query", "a & b=c"], "the query is encoded"),
    equal_changes(&["issues", "resolve", "-i", "1", "-i", "2"]),
    equal_changes(&["issues", "resolve", "-i", "1", "--next-release"]),
    equal_changes(&["issues", "mute", "-i", "1"]),
    equal_changes(&["issues", "unresolve", "-i", "2"]),
    equal(&["events", "list"]),
    equal(&["events", "list", "--show-user", "--show-tags", "--max-rows", "3"]),
    equal(&["logs", "list"]),
    equal(&["logs", "list", "--query", "severity:error", "--max-rows", "7"]),
    equal(&["monitors", "list"]),
    equal(&["monitors", "run", "nightly", "--", "true"]),
    equal(&["monitors", "run", "nightly", "-e", "qa", "-s", "0 0 * * *", "--max-runtime", "5", "--", "true"]),
    better(&["send-event", "-m", "hello %s", "-a", "world", "-r", "1.0"], "the environment is not sent"),
    better(&["send-event", "--no-environ", "-m", "hello", "-l", "info"], "who runs it is not sent"),
];

/// A Sentry that knows one organisation, one project, two issues and one repository.
fn answer(asked: &Asked, _number: usize) -> Reply {
    let path = asked.target.split('?').next().unwrap_or_default();
    let release = json!({
        "version": "1.0", "shortVersion": "1.0", "dateCreated": "2026-01-01T00:00:00Z", "dateReleased": null,
        "lastEvent": null, "newGroups": 0, "projects": [{"id": 7, "slug": "web", "name": "Web"}],
        "authors": [], "commitCount": 0, "deployCount": 0, "url": null, "status": "open",
    });
    let deploy = json!({"id": "1", "environment": "qa", "name": null, "dateFinished": "2026-01-01T00:00:00Z", "dateStarted": null});
    let issue = |id: &str| {
        json!({
            "id": id, "shortId": format!("WEB-{id}"), "title": "t", "status": "unresolved", "level": "error",
            "lastSeen": "2026-01-01T00:00:00Z", "firstSeen": "2026-01-01T00:00:00Z", "count": "1", "userCount": 0,
            "project": {"id": "7", "slug": "web", "name": "Web"},
        })
    };
    let project = json!({
        "id": "7", "slug": "web", "name": "Web", "team": {"id": "1", "slug": "core", "name": "Core"},
        "teams": [{"id": "1", "slug": "core", "name": "Core"}], "dateCreated": "2026-01-01T00:00:00Z",
    });
    let organization = json!({
        "id": "1", "slug": "acme", "name": "Acme", "dateCreated": "2026-01-01T00:00:00Z", "isEarlyAdopter": false,
        "require2FA": false, "requireEmailVerification": false, "features": [],
    });
    let repository = json!({
        "id": "1", "name": "acme/shop", "url": "https://github.com/acme/shop", "status": "active",
        "provider": {"id": "integrations:github", "name": "GitHub"}, "dateCreated": "2026-01-01T00:00:00Z",
    });
    match (asked.method.as_str(), path) {
        (_, path) if path.ends_with("/envelope/") => Reply::ok(json!({"id": "0".repeat(32)})),
        ("GET", "/api/0/") => {
            Reply::ok(json!({"version": "0", "auth": {"scopes": ["org:read"]}, "user": {"id": "1", "email": "a@x.io"}}))
        }
        ("GET", "/api/0/organizations/") => Reply::page(json!([organization]), None),
        ("GET", path) if path.ends_with("/repos/") => Reply::page(json!([repository]), None),
        ("GET", "/api/0/organizations/acme/projects/" | "/api/0/organizations/other/projects/") => {
            Reply::page(json!([project]), None)
        }
        ("GET", path) if path.ends_with("/previous-with-commits/") => Reply::ok(json!({})),
        ("GET", path) if path.ends_with("/deploys/") => Reply::page(json!([deploy]), None),
        ("POST", path) if path.ends_with("/deploys/") => Reply::status(201, deploy),
        ("GET", path) if path.ends_with("/releases/") => Reply::page(json!([release]), None),
        ("POST", path) if path.ends_with("/releases/") => Reply::status(201, release),
        ("DELETE", _) => Reply::Bytes(b"HTTP/1.1 204 No Content\r\n\r\n".to_vec()),
        (_, path) if path.contains("/releases/") => Reply::ok(release),
        ("GET", path) if path.ends_with("/issues/") => Reply::page(json!([issue("1"), issue("2")]), None),
        ("PUT", path) if path.ends_with("/issues/") => Reply::ok(json!({"status": "resolved"})),
        ("GET", path) if path.contains("/issues/1/") => Reply::ok(issue("1")),
        ("GET", path) if path.contains("/issues/2/") => Reply::ok(issue("2")),
        ("GET", "/api/0/organizations/acme/events/") => Reply::page(json!({"data": [], "meta": {}}), None),
        ("GET", path) if path.ends_with("/events/") || path.ends_with("/monitors/") => Reply::page(json!([]), None),
        _ => Reply::status(404, json!({"detail": "The requested resource does not exist"})),
    }
}

/// A git repository with two commits and a remote, always the same.
fn repository(directory: &Path) {
    let git = |arguments: &[&str]| {
        let ran = Command::new("git")
            .args(arguments)
            .current_dir(directory)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", directory)
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .envs([
                ("GIT_AUTHOR_NAME", "A"),
                ("GIT_AUTHOR_EMAIL", "a@x.io"),
                ("GIT_AUTHOR_DATE", "2026-01-01T00:00:00Z"),
            ])
            .envs([
                ("GIT_COMMITTER_NAME", "A"),
                ("GIT_COMMITTER_EMAIL", "a@x.io"),
                ("GIT_COMMITTER_DATE", "2026-01-01T00:00:00Z"),
            ])
            .output()
            .unwrap();
        assert!(ran.status.success(), "{arguments:?}: {ran:?}");
    };
    git(&["init", "--quiet", "--initial-branch", "main"]);
    git(&["remote", "add", "origin", "https://github.com/acme/shop.git"]);
    for name in ["one", "two"] {
        std::fs::write(directory.join(name), name).unwrap();
        git(&["add", name]);
        git(&["commit", "--quiet", "--message", name]);
    }
}

/// The requests that a program makes for a case, as comparable text.
fn requests(program: &Path, arguments: &[&str], directory: &Path) -> Vec<String> {
    let server = Canned::start(answer);
    let port = server.url().rsplit(':').next().unwrap_or_default().to_owned();
    let ran = Command::new(program)
        .args(arguments)
        .current_dir(directory)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("HOME", directory.join("home"))
        .env("SENTRY_URL", server.url())
        .env("SENTRY_AUTH_TOKEN", "t0ken")
        .env("SENTRY_ORG", "acme")
        .env("SENTRY_PROJECT", "web")
        .env("SENTRY_DSN", format!("http://{}@127.0.0.1:{port}/7", "a".repeat(32)))
        .output()
        .unwrap();
    let asked = server.asked();
    assert!(ran.status.success(), "{program:?} {arguments:?}: {ran:?}\n{asked:#?}");
    asked.iter().map(comparable).collect()
}

/// A request without what differs by nature.
fn comparable(asked: &Asked) -> String {
    let (path, query) = asked.target.split_once('?').unwrap_or((&asked.target, ""));
    let mut query: Vec<_> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    query.sort();
    let path = percent_encoding::percent_decode_str(path).decode_utf8_lossy().into_owned();
    let body = match asked.header("content-encoding") {
        Some("gzip") => {
            let mut plain = Vec::new();
            std::io::copy(&mut flate2::read::GzDecoder::new(asked.body.as_slice()), &mut plain).unwrap();
            plain
        }
        _ => asked.body.clone(),
    };
    let lines: Vec<String> = body
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| match serde_json::from_slice::<Value>(line) {
            Ok(mut value) => {
                calm(&mut value);
                value.to_string()
            }
            Err(_) => String::from_utf8_lossy(line).into_owned(),
        })
        .collect();
    let token = if asked.header("authorization") == Some("Bearer t0ken") { " with the token" } else { "" };
    format!("{} {path} {query:?}{token}\n{}", asked.method, lines.join("\n"))
}

/// Takes times, ids and lengths out, and sorts keys.
fn calm(value: &mut Value) {
    match value {
        Value::String(text) => {
            let is_time =
                text.len() >= 20 && text.as_bytes().get(10) == Some(&b'T') && text.parse::<jiff::Timestamp>().is_ok();
            let is_id = uuid::Uuid::try_parse(text).is_ok();
            if is_time {
                "TIME".clone_into(text);
            } else if is_id {
                "ID".clone_into(text);
            }
        }
        Value::Array(values) => values.iter_mut().for_each(calm),
        Value::Object(object) => {
            object.values_mut().for_each(calm);
            for name in ["timestamp", "duration", "length", "sent_at"] {
                if let Some(found) = object.get_mut(name).filter(|found| found.is_number()) {
                    *found = json!("NUMBER");
                }
            }
            object.remove("length");
            object.sort_keys();
        }
        _ => {}
    }
}

#[test]
fn the_same_arguments_lead_to_the_same_requests() {
    let Some(sentry_cli) = sentry_cli() else { return };
    let ours = Path::new(env!("CARGO_BIN_EXE_vidette"));
    let sealed = Sealed::new();
    repository(sealed.path());
    let mut faults = Vec::new();
    for case in CASES {
        let (theirs, ours) =
            (requests(&sentry_cli, case.arguments, sealed.path()), requests(ours, case.arguments, sealed.path()));
        let changes = |requests: &[String]| -> Vec<String> {
            requests.iter().filter(|request| !request.starts_with("GET ")).cloned().collect()
        };
        let as_expected = match case.expected {
            Expected::Equal => theirs == ours,
            Expected::EqualChanges => changes(&theirs) == changes(&ours) && theirs != ours,
            Expected::Better(_) => theirs != ours,
        };
        if !as_expected {
            let how = match case.expected {
                Expected::Equal => "should be equal",
                Expected::EqualChanges => "should change the same, after a look",
                Expected::Better(how) => how,
            };
            faults.push(format!("{:?}: {how}\nsentry-cli: {theirs:#?}\nvidette: {ours:#?}", case.arguments));
        }
    }
    assert!(faults.is_empty(), "{} of {} cases\n{}", faults.len(), CASES.len(), faults.join("\n\n"));
}
