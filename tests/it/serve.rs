//! `serve`: the program around the server, and who may connect to it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::sealed::Sealed;

const PROGRAM: &str = env!("CARGO_BIN_EXE_vidette");

/// A server that runs; killed when it goes.
struct Running {
    child: Child,
    ready: Value,
}

impl Running {
    /// Starts it, and waits until it is ready.
    fn start(sealed: &Sealed, arguments: &[&str]) -> Self {
        let ready = sealed.path().join("ready.json");
        let mut child = Command::new(PROGRAM)
            .env_clear()
            .env("HOME", sealed.path().join("home"))
            .current_dir(sealed.path())
            .args(["serve", "--port", "0", "--project", "web", "--ready-file"])
            .arg(&ready)
            .args(arguments)
            .stderr(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let mut told = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        while !line.contains("DSN of web") {
            line.clear();
            assert_ne!(told.read_line(&mut line).unwrap(), 0, "the server did not start");
        }
        // Written between that line and the first connection that is accepted.
        let ready = std::iter::repeat_with(|| std::fs::read(&ready)).find_map(Result::ok).unwrap();
        std::thread::spawn(move || std::io::copy(&mut told, &mut std::io::sink()));
        Self { child, ready: serde_json::from_slice(&ready).unwrap() }
    }

    fn port(&self) -> u16 {
        self.ready["url"].as_str().unwrap().rsplit(':').next().unwrap().parse().unwrap()
    }

    /// Sends a request by hand; gives the status and the body.
    fn ask(&self, path: &str, headers: &[(&str, &str)]) -> (u16, String) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port())).unwrap();
        let mut request = format!("GET {path} HTTP/1.1\r\nConnection: close\r\n");
        for (name, value) in headers {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        stream.write_all(format!("{request}\r\n").as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
        (status, answer.split("\r\n\r\n").nth(1).unwrap_or_default().to_owned())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
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
    let first = Running::start(&sealed, &["--memory"]);
    let ran = sealed.run(&["serve", "--memory", "--port", &first.port().to_string()]).ended(1);
    assert!(ran.stderr.contains("--port 0"), "{}", ran.stderr);
}

#[test]
fn the_ready_file_is_for_its_owner_alone_and_goes_with_the_server() {
    let sealed = Sealed::new();
    let mut server = Running::start(&sealed, &["--memory", "--duration", "1s"]);
    let path = sealed.path().join("ready.json");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    assert_eq!(server.ready["org"], "local");
    assert!(server.ready["projects"]["web"]["dsn"].as_str().unwrap().ends_with("/1"));
    assert!(server.child.wait().unwrap().success());
    assert!(!path.exists());
}

#[test]
fn pages_of_other_origins_cannot_use_the_web_api() {
    let sealed = Sealed::new();
    let server = Running::start(&sealed, &["--memory"]);
    let own = format!("127.0.0.1:{}", server.port());
    let localhost = format!("localhost:{}", server.port());
    let origin = format!("http://{own}");
    let path = "/api/0/organizations/";
    assert_eq!(server.ask(path, &[("Host", &own)]).0, 200);
    assert_eq!(server.ask(path, &[("Host", &localhost)]).0, 200);
    assert_eq!(server.ask(path, &[("Host", &own), ("Origin", &origin)]).0, 200);
    let refused: [&[(&str, &str)]; 5] = [
        &[("Host", "rebound.example")],
        &[("Host", &own), ("Origin", "http://evil.example")],
        &[("Host", &own), ("Origin", "null")],
        &[("Host", &own), ("Sec-Fetch-Site", "cross-site")],
        &[],
    ];
    for headers in refused {
        let (status, body) = server.ask(path, headers);
        assert!(matches!(status, 400 | 403), "{headers:?}: {status} {body}");
    }
    // Ingest is for pages of any origin.
    let (status, _) = server.ask("/api/1/envelope/", &[("Host", "rebound.example"), ("Origin", "http://evil.example")]);
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
    let server = Running::start(&sealed, &["--data", "data", "--require-token"]);
    let host = format!("localhost:{}", server.port());
    let ask = |path: &str, token: &str| {
        let bearer = format!("Bearer {token}");
        server.ask(path, &[("Host", host.as_str()), ("Authorization", bearer.as_str())]).0
    };
    assert_eq!(server.ask("/api/0/organizations/", &[("Host", &host)]).0, 401);
    assert_eq!(server.ask("/health", &[("Host", &host)]).0, 200);
    assert_eq!(ask("/api/0/organizations/", "sntryu_0000"), 401);
    assert_eq!(ask("/api/0/organizations/", &wide), 200);
    assert_eq!(ask("/api/0/organizations/", &token), 403);
    assert_eq!(ask("/api/0/organizations/local/releases/", &token), 200);
    assert_eq!(ask("/api/0/organizations/", server.ready["token"].as_str().unwrap()), 200);
    sealed.run(&["serve", "token", "revoke", &id, "--local=data"]).ended(0);
    assert_eq!(ask("/api/0/organizations/local/releases/", &token), 401);
    sealed.run(&["serve", "token", "revoke", &id, "--local=data"]).ended(4);
    let listed = sealed.run(&["serve", "token", "list", "--local=data", "--json"]).ended(0);
    assert_eq!(listed.json().as_array().unwrap().len(), 1);
}

fn walk(directory: &std::path::Path) -> Vec<Vec<u8>> {
    let entries = std::fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![std::fs::read(&path).unwrap()] }).collect()
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}
