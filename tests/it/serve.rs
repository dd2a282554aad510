//! `serve`: the program around the server, and who may connect to it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;

use serde_json::Value;

use crate::sealed::Sealed;
use crate::served::Served;

const PROGRAM: &str = env!("CARGO_BIN_EXE_vidette");

/// Asks for a path with these headers; gives the status and the body.
fn ask(served: &Served, path: &str, headers: &[(&str, &str)]) -> (u16, String) {
    let lines: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let answered = served.send_bare(&lines, "GET", path, b"");
    (answered.status, String::from_utf8(answered.body).unwrap())
}

fn port(served: &Served) -> &str {
    served.address().rsplit(':').next().unwrap()
}

#[test]
fn a_program_finds_the_server_and_its_code_is_passed_on() {
    let sealed = Sealed::new();
    let script = "test \"$SENTRY_ORG/$SENTRY_PROJECT\" = local/web && test -n \"$SENTRY_AUTH_TOKEN\" && \
                  \"$0\" send-event -m boom && \"$0\" issues list --json && exit 5";
    let ran = sealed.run(&["serve", "--memory", "--port", "0", "--project", "web", "--", "sh", "-c", script, PROGRAM]);
    let ran = ran.ended(5);
    assert!(ran.stderr.contains("DSN of web: http://"), "{}", ran.stderr);
    assert!(ran.stdout.contains("\"shortId\": \"WEB-1\""), "{}", ran.stdout);
}

#[test]
fn an_event_that_must_not_come_makes_the_run_fail() {
    let sealed = Sealed::new();
    let serve = |query: &str| {
        let arguments =
            ["serve", "--memory", "--port", "0", "--fail-on", query, "--", PROGRAM, "send-event", "-m", "boom"];
        sealed.run(&[&arguments[..], &["-l", "warning"]].concat())
    };
    serve("level:error").ended(0);
    let ran = serve("level:warning boom").ended(7);
    assert!(ran.stderr.contains("1 event came in that match"), "{}", ran.stderr);
    serve("level:(").ended(2);
}

#[test]
fn what_was_taken_is_there_when_the_server_has_gone() {
    let sealed = Sealed::new();
    let serve =
        ["serve", "--data", "errors", "--port", "0", "--project", "web", "--", PROGRAM, "send-event", "-m", "kept"];
    sealed.run(&serve).ended(0);
    let events = sealed.run(&["events", "list", "--local=errors", "--json"]).ended(0);
    assert!(events.stdout.contains("kept"), "{}", events.stdout);
    assert!(!sealed.path().join("errors/server.json").exists());
}

#[test]
fn a_second_server_on_a_port_is_told_of_the_first() {
    let sealed = Sealed::new();
    let first = Served::in_memory(&sealed);
    let ran = sealed.run(&["serve", "--memory", "--port", port(&first)]).ended(1);
    assert!(ran.stderr.contains("--port 0"), "{}", ran.stderr);
}

#[test]
fn the_ready_file_is_for_its_owner_alone_and_goes_with_the_server() {
    let sealed = Sealed::new();
    let served = Served::start(&mut Served::command(&sealed, &["--memory", "--duration", "1s"]));
    let path = sealed.path().join("ready.json");
    use std::os::unix::fs::PermissionsExt as _;
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(served.ready("/org"), "local");
    assert!(served.dsn().ends_with("/1"));
    assert_eq!(served.wait(), Some(0));
    assert!(!path.exists());
}

#[test]
fn pages_of_other_origins_cannot_use_the_web_api() {
    let sealed = Sealed::new();
    let server = Served::in_memory(&sealed);
    let own = server.address().to_owned();
    let localhost = format!("localhost:{}", port(&server));
    let origin = format!("http://{own}");
    let path = "/api/0/organizations/";
    assert_eq!(ask(&server, path, &[("Host", &own)]).0, 200);
    assert_eq!(ask(&server, path, &[("Host", &localhost)]).0, 200);
    assert_eq!(ask(&server, path, &[("Host", &own), ("Origin", &origin)]).0, 200);
    let refused: [&[(&str, &str)]; 5] = [
        &[("Host", "rebound.example")],
        &[("Host", &own), ("Origin", "http://evil.example")],
        &[("Host", &own), ("Origin", "null")],
        &[("Host", &own), ("Sec-Fetch-Site", "cross-site")],
        &[],
    ];
    for headers in refused {
        let (status, body) = ask(&server, path, headers);
        assert!(matches!(status, 400 | 403), "{headers:?}: {status} {body}");
    }
    // Ingest is for pages of any origin.
    let (status, _) =
        ask(&server, "/api/1/envelope/", &[("Host", "rebound.example"), ("Origin", "http://evil.example")]);
    assert_eq!(status, 405);
}

#[test]
fn tokens_are_made_narrowed_and_revoked() {
    let sealed = Sealed::new();
    let made = sealed
        .run(&["serve", "token", "create", "--local=data", "--name", "ci", "--scope", "org:ci", "--json"])
        .ended(0);
    let (token, id) =
        (made.json()["token"].as_str().unwrap().to_owned(), made.json()["id"].as_str().unwrap().to_owned());
    let wide = sealed.run(&["serve", "token", "create", "--local=data"]).ended(0).stdout.trim().to_owned();
    let files = walk(sealed.path());
    assert!(!files.iter().any(|bytes| contains(bytes, token.as_bytes())), "the token itself is kept");
    let server = Served::start(&mut Served::command(&sealed, &["--data", "data", "--require-token"]));
    let host = server.address();
    let with = |path: &str, token: &str| {
        let bearer = format!("Bearer {token}");
        ask(&server, path, &[("Host", host), ("Authorization", bearer.as_str())]).0
    };
    assert_eq!(ask(&server, "/api/0/organizations/", &[("Host", host)]).0, 401);
    assert_eq!(ask(&server, "/health", &[("Host", host)]).0, 200);
    for guarded in ["/metrics", "/live/"] {
        assert_eq!(ask(&server, guarded, &[("Host", host)]).0, 401, "{guarded}");
    }
    assert_eq!(with("/api/0/organizations/", "sntryu_0000"), 401);
    assert_eq!(with("/api/0/organizations/", &wide), 200);
    assert_eq!(with("/api/0/organizations/", &token), 403);
    assert_eq!(with("/api/0/organizations/local/releases/", &token), 200);
    assert_eq!(with("/api/0/organizations/", server.ready("/token")), 200);
    sealed.run(&["serve", "token", "revoke", &id, "--local=data"]).ended(0);
    assert_eq!(with("/api/0/organizations/local/releases/", &token), 401);
    sealed.run(&["serve", "token", "revoke", &id, "--local=data"]).ended(4);
    let listed = sealed.run(&["serve", "token", "list", "--local=data", "--json"]).ended(0);
    assert_eq!(listed.json().as_array().unwrap().len(), 1);
}

#[test]
fn events_are_printed_as_they_come_to_the_last() {
    let sealed = Sealed::new();
    // The program ends at once: what it sent is printed all the same.
    let script = "\"$0\" send-event -m one && \"$0\" send-event -m two";
    let serve = ["serve", "--memory", "--port", "0", "--tail", "--format", "ndjson", "--", "sh", "-c", script, PROGRAM];
    let ran = sealed.run(&[&serve[..], &["-q"]].concat()).ended(0);
    let lines = ran.stdout.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let told: Vec<Value> = lines.filter(|line| line.get("eventID").is_some()).collect();
    let titles: Vec<&str> = told.iter().map(|line| line["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["one", "two"], "{}", ran.stdout);
    assert_eq!((&told[0]["project"], &told[0]["isNewIssue"]), (&"default".into(), &true.into()));
}

#[test]
fn figures_are_there_for_prometheus() {
    let sealed = Sealed::new();
    let server = Served::in_memory(&sealed);
    let mut send = sealed.command();
    assert!(send.args(["send-event", "-m", "boom", "--dsn", server.dsn()]).output().unwrap().status.success());
    let (status, text) = ask(&server, "/metrics", &[("Host", server.address())]);
    assert_eq!(status, 200);
    let accepted = "vidette_outcomes_total{project=\"web\",outcome=\"accepted\",reason=\"\",category=\"error\"} 1";
    for line in [accepted, "vidette_taken_total 1", "vidette_queue_length 0", "vidette_refused_total 0"] {
        assert!(text.lines().any(|one| one == line), "{line} is not in {text}");
    }
}

#[test]
fn a_stream_does_not_keep_the_server_from_stopping() {
    let sealed = Sealed::new();
    let server = Served::start(&mut Served::command(&sealed, &["--memory", "--log-level", "warn"]));
    let mut stream = TcpStream::connect(server.address()).unwrap();
    write!(stream, "GET /live/ HTTP/1.1\r\nHost: {}\r\n\r\n", server.address()).unwrap();
    let mut stream = BufReader::new(stream);
    let mut line = String::new();
    while !line.contains(": here") {
        line.clear();
        assert_ne!(stream.read_line(&mut line).unwrap(), 0);
    }
    assert_eq!(server.stop(), Some(0));
    let mut rest = String::new();
    stream.read_to_string(&mut rest).unwrap();
    let log = std::fs::read_to_string(sealed.path().join("serve.log")).unwrap();
    assert!(!log.contains("not answered"), "{log}");
}

fn walk(directory: &std::path::Path) -> Vec<Vec<u8>> {
    let entries = std::fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![std::fs::read(&path).unwrap()] }).collect()
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}
