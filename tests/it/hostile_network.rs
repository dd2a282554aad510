//! Servers and networks at their worst: each run ends, in time, with the documented exit code, and tells no secret.
//!
//! What needs many attempts is tested on the library with short pauses; the program itself is run for the rest, with
//! everything logged.

use std::io::Write as _;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use vidette::client::{Client, ClientError, ClientOptions, HttpOptions, HttpTransport, Paging, Request, RetryOptions};
use vidette::clock::SystemClock;
use vidette::error::CliError;
use vidette::secret::Secret;

use crate::canned::{Canned, Reply};
use crate::sealed::{Ran, Sealed};

/// A client that hurries.
fn client(server: &str) -> Client {
    let (first_pause, max_pause) = (Duration::from_millis(5), Duration::from_millis(20));
    let retry = RetryOptions { first_pause, max_pause, ..RetryOptions::default() };
    let options = ClientOptions { retry, ..ClientOptions::new(server.parse().unwrap(), Some(Secret::new("t0ken"))) };
    let http = HttpOptions { read_timeout: Duration::from_millis(150), ..HttpOptions::default() };
    Client::new(Arc::new(HttpTransport::new(&http).unwrap()), options, Arc::new(SystemClock))
}

/// Asks for a list; the error as the user would see it, and its exit code.
fn list(server: &str) -> Result<Vec<Value>, (u8, String)> {
    let told = |error: ClientError| {
        let error = CliError::from(error);
        (error.kind.code(), format!("{}\n{}", error.chain(), error.hints.join("\n")))
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let client = client(server);
    let paging = Paging::default();
    let work = client.list(Request::<Vec<Value>>::new(&["organizations"]), &paging);
    runtime.block_on(work).map(|listed| listed.rows).map_err(told)
}

/// Lists and expects a failure with this exit code and these words within `seconds`.
fn fails(server: &str, code: u8, words: &str, seconds: u64) {
    let started = Instant::now();
    let (found, text) = list(server).unwrap_err();
    assert_eq!(found, code, "{text}");
    assert!(text.contains(words), "`{words}` is not in: {text}");
    assert!(!text.contains("t0ken"), "{text}");
    assert!(started.elapsed() < Duration::from_secs(seconds), "{:?}: {text}", started.elapsed());
}

/// Runs `organizations list` with everything logged; no secret may be in what it prints.
fn run(server: &Canned) -> Ran {
    let ran = Sealed::new().run_at(server, &["--log-level", "trace", "organizations", "list", "--json"]);
    assert!(ran.stderr.contains("GET /api/0/organizations/"), "nothing was logged: {}", ran.stderr);
    assert!(!ran.stderr.contains("t0ken") && !ran.stdout.contains("t0ken"), "{ran:?}");
    ran
}

/// An address where nobody listens.
fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}

const ROW: &str = r#"[{"id":"1","slug":"acme","name":"Acme"}]"#;

#[test]
fn refused() {
    fails(&nobody(), 6, "after 5 attempts", 5);
}

#[test]
fn reset_in_the_middle_of_a_body() {
    let server = Canned::start(|_, _| Reply::Reset(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n[1,".to_vec()));
    fails(&server.url(), 6, "broke", 5);
    assert_eq!(server.lines().len(), 5);
    let once = Canned::start(|_, number| match number {
        0 => Reply::Reset(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n[1,".to_vec()),
        _ => Reply::ok(json!([1])),
    });
    assert_eq!(list(&once.url()).unwrap(), [json!(1)]);
}

#[test]
fn closed_in_the_middle_of_a_body_or_before_the_head() {
    for bytes in [
        &b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n[1,"[..],
        b"HTTP/1.1 200",
        b"",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n[1,",
    ] {
        let server = Canned::start(move |_, _| Reply::Bytes(bytes.to_vec()));
        fails(&server.url(), 6, "after 5 attempts", 5);
    }
}

#[test]
fn what_is_no_http() {
    for bytes in [&b"SSH-2.0-OpenSSH_9.2\r\n"[..], b"\x15\x03\x03\x00\x02\x02\x46", b"220 mail ESMTP\r\n\r\n"] {
        let server = Canned::start(move |_, _| Reply::Bytes(bytes.to_vec()));
        fails(&server.url(), 6, "broke", 5);
    }
}

#[test]
fn silence_before_the_head_and_in_the_body() {
    for bytes in [&b""[..], b"HTTP/1.1 200 OK\r\ncontent-le", b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n[1"] {
        let server = Canned::start(move |_, _| Reply::Hang(bytes.to_vec()));
        fails(&server.url(), 6, "VIDETTE_HTTP_TIMEOUT", 5);
    }
}

#[test]
fn byte_by_byte() {
    let head = b"HTTP/1.1 200 OK\r\ncontent-length: 10000\r\n\r\n";
    let slow_head = Canned::start(|_, _| Reply::Drip(Vec::new(), head.to_vec(), 20));
    fails(&slow_head.url(), 6, "VIDETTE_HTTP_TIMEOUT", 5);
    let slow_body = Canned::start(|_, _| Reply::Drip(head.to_vec(), vec![b' '; 10_000], 20));
    fails(&slow_body.url(), 6, "too slowly", 5);
    // Slow, but it gets there.
    let fast_enough = Canned::start(|_, _| {
        Reply::Drip(
            b"HTTP/1.1 200 OK\r\ncontent-length: 200\r\n\r\n".to_vec(),
            [vec![b' '; 197], b"[1]".to_vec()].concat(),
            2,
        )
    });
    assert_eq!(list(&fast_enough.url()).unwrap(), [json!(1)]);
}

#[test]
fn a_program_that_waits_no_longer_than_it_was_told() {
    let server = Canned::start(|_, _| Reply::Hang(Vec::new()));
    let sealed = Sealed::new();
    let mut command = sealed.command();
    command.env("SENTRY_URL", server.url()).env("SENTRY_AUTH_TOKEN", "t0ken").env("SENTRY_HTTP_MAX_RETRIES", "1");
    let started = Instant::now();
    let output = command.env("VIDETTE_HTTP_TIMEOUT", "0.2").args(["organizations", "list"]).output().unwrap();
    assert_eq!(output.status.code(), Some(6));
    assert!(started.elapsed() < Duration::from_secs(9), "{:?}", started.elapsed());
    for wrong in ["0", "-1", "soon", "1e9", "NaN"] {
        let mut command = sealed.command();
        command.env("SENTRY_URL", server.url()).env("SENTRY_AUTH_TOKEN", "t0ken").env("VIDETTE_HTTP_TIMEOUT", wrong);
        let output = command.args(["organizations", "list"]).output().unwrap();
        let text = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{wrong}: {text}");
        assert!(text.contains(wrong), "{text}");
    }
}

#[test]
fn each_form_of_limit_is_waited_for() {
    let soon = || {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        (now.as_secs_f64() + 0.3).to_string()
    };
    // In the past: the clocks differ, or the answer took its time.
    let date = "Tue, 14 Nov 2023 22:13:30 GMT".to_owned();
    for (name, value) in [
        ("retry-after", "0.2".to_owned()),
        ("retry-after", "0".to_owned()),
        ("retry-after", date),
        ("x-sentry-rate-limit-reset", soon()),
    ] {
        let server = Canned::start(move |_, number| match number {
            0 => Reply::Json(429, vec![(name, value.clone())], json!({"detail": "You are being rate limited."})),
            _ => Reply::ok(json!([])),
        });
        let _ = run(&server).ended(0);
        assert_eq!(server.lines().len(), 2);
    }
}

#[test]
fn a_limit_without_an_end_or_with_one_far_away() {
    let far = Canned::start(|_, _| Reply::Json(429, vec![("retry-after", "86400".to_owned())], json!({})));
    let ran = run(&far).ended(6);
    assert!(ran.stderr.contains("86400 s more") && far.lines().len() == 1, "{ran:?}");
    let endless = Canned::start(|_, _| Reply::Json(429, vec![("retry-after", "0".to_owned())], json!({})));
    fails(&endless.url(), 6, "rate limited", 5);
    assert!(endless.lines().len() <= 20, "{}", endless.lines().len());
    let silent = Canned::always(429, json!({}));
    fails(&silent.url(), 6, "rate limited", 5);
    for nonsense in ["soon", "-5", "1e300", "99999999999999999999", "NaN", "inf"] {
        let server = Canned::start(|_, _| Reply::Json(429, vec![("retry-after", nonsense.to_owned())], json!({})));
        fails(&server.url(), 6, "rate limited", 5);
    }
}

#[test]
fn bursts_of_failures() {
    let burst = |status: u16, count: usize| {
        Canned::start(move |_, number| {
            if number < count {
                Reply::status(status, json!({"detail": "no", "errorId": "abc"}))
            } else {
                Reply::ok(json!([1]))
            }
        })
    };
    for status in [500, 502, 503, 504, 507, 524] {
        assert_eq!(list(&burst(status, 3).url()).unwrap(), [json!(1)], "{status}");
        let endless = burst(status, usize::MAX);
        fails(&endless.url(), 6, &status.to_string(), 5);
        assert_eq!(endless.lines().len(), 5, "{status}");
    }
    // Not one that passes by itself.
    let refuses = burst(501, 1);
    fails(&refuses.url(), 6, "501", 5);
    assert_eq!(refuses.lines().len(), 1);
    let pauses = Canned::start(|_, number| match number {
        0 => Reply::Json(503, vec![("retry-after", "0.1".to_owned())], json!({})),
        _ => Reply::ok(json!([])),
    });
    let _ = run(&pauses).ended(0);
}

#[test]
fn what_is_no_list_of_json() {
    let page = |head: &'static str, body: &'static [u8]| Canned::start(move |_, _| Reply::whole(head, body));
    for (head, body, words) in [
        ("200 OK\r\ncontent-type: text/html", &b"<html>Sign in"[..], "not JSON but text/html"),
        ("200 OK", b"welcome", "not JSON"),
        ("200 OK\r\ncontent-type: application/json", br#"[{"slug":"a"},{"slu"#, "not of the form"),
        ("200 OK\r\ncontent-type: application/json", br#"{"slug":"a"}"#, "not of the form"),
        ("200 OK\r\ncontent-type: application/json", b"[\xff\xfe]", "not of the form"),
        ("200 OK\r\ncontent-type: application/json", br#"[{"slug":1}]"#, "not of the form"),
        ("204 No Content", b"", "not of the form"),
    ] {
        let ran = run(&page(head, body)).ended(1);
        assert!(ran.stderr.contains(words), "`{words}` is not in: {}", ran.stderr);
        assert_eq!(ran.stdout, "", "half a list is no list");
    }
    let deep: &'static [u8] = Vec::leak([vec![b'['; 100_000], vec![b']'; 100_000]].concat());
    let _ = run(&page("200 OK\r\ncontent-type: application/json", deep)).ended(1);
    // The type is the server's affair as long as it is JSON.
    let _ = run(&page("200 OK\r\ncontent-type: text/plain", ROW.as_bytes())).ended(0);
}

#[test]
fn redirects_in_a_circle_and_to_elsewhere() {
    let elsewhere = Canned::always(200, json!([]));
    let target = elsewhere.url();
    for location in [
        format!("{target}/api/0/organizations/"),
        format!("//{}/api/0/organizations/", target.trim_start_matches("http://")),
        "https://user:pass@evil.example/api/0/".to_owned(),
        "javascript:alert(1)".to_owned(),
        "/auth/login/".to_owned(),
        String::new(),
    ] {
        for status in [301, 302, 307, 308] {
            let location = location.clone();
            let server =
                Canned::start(move |_, _| Reply::Json(status, vec![("location", location.clone())], json!({})));
            let (code, text) = list(&server.url()).unwrap_err();
            assert_eq!(code, 1, "{text}");
            assert!(text.contains("redirect") && text.contains("SENTRY_URL"), "{text}");
        }
    }
    let around = Canned::start(|asked, _| Reply::Json(302, vec![("location", asked.target.clone())], json!({})));
    let ran = run(&around).ended(1);
    assert!(ran.stderr.contains("again and again") && around.lines().len() <= 5, "{ran:?}");
    let away = Canned::start(move |_, _| Reply::Json(302, vec![("location", target.clone())], json!({})));
    let _ = run(&away).ended(1);
    assert!(elsewhere.asked().is_empty(), "{:?}", elsewhere.lines());
}

#[test]
fn a_next_page_elsewhere() {
    let elsewhere = Canned::always(200, json!([]));
    let target = elsewhere.url();
    let server = Canned::start(move |_, number| {
        let link = |cursor: &str, more: bool| {
            format!("<{target}/api/0/organizations/>; rel=\"next\"; results=\"{more}\"; cursor=\"{cursor}\"")
        };
        Reply::Json(200, vec![("link", link(&format!("0:{number}:0"), number == 0))], json!([{"slug": "a"}]))
    });
    assert_eq!(run(&server).ended(0).json().as_array().unwrap().len(), 2);
    assert_eq!(server.lines().len(), 2);
    assert!(elsewhere.asked().is_empty(), "{:?}", elsewhere.lines());
}

#[test]
fn a_cursor_cannot_change_what_is_asked() {
    let server = Canned::start(|_, number| match number {
        0 => Reply::page(json!([1]), Some("x&per_page=1#/../../evil?a b")),
        _ => Reply::page(json!([2]), None),
    });
    assert_eq!(list(&server.url()).unwrap().len(), 2);
    assert_eq!(server.lines()[1], "GET /api/0/organizations/?cursor=x%26per_page%3D1%23%2F..%2F..%2Fevil%3Fa%20b");
}

#[test]
fn ten_thousand_pages() {
    let server = Canned::start(|_, number| {
        let next = (number < 9_999).then(|| format!("0:{}:0", number + 1));
        Reply::page(json!([number]), next.as_deref())
    });
    let started = Instant::now();
    let rows = list(&server.url()).unwrap();
    assert_eq!((rows.len(), server.lines().len()), (10_000, 10_000));
    assert!(started.elapsed() < Duration::from_secs(12), "{:?}", started.elapsed());
}

#[test]
fn an_answer_that_unpacks_to_more_than_fits() {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    for _ in 0..80 {
        packed.write_all(&vec![b' '; 1 << 20]).unwrap();
    }
    let packed = packed.finish().unwrap();
    assert!(packed.len() < 1 << 20);
    let server = Canned::start(move |_, _| Reply::whole("200 OK\r\ncontent-encoding: gzip", &packed));
    let ran = run(&server).ended(6);
    assert!(ran.stderr.contains("longer than 64 MiB"), "{}", ran.stderr);
    assert_eq!(server.lines().len(), 1, "asking again does not make it shorter");
    let broken = Canned::start(|_, _| Reply::whole("200 OK\r\ncontent-encoding: gzip", b"no gzip at all"));
    fails(&broken.url(), 6, "broke", 5);
}

#[test]
fn headers_without_end() {
    let many: String = (0..5_000).map(|number| format!("x-{number}: y\r\n")).collect();
    let long = format!("x: {}\r\n", "y".repeat(2 << 20));
    for headers in [many, long] {
        let answer = format!("HTTP/1.1 200 OK\r\n{headers}content-length: 2\r\n\r\n[]");
        let server = Canned::start(move |_, _| Reply::Bytes(answer.clone().into_bytes()));
        fails(&server.url(), 6, "broke", 5);
    }
}

#[test]
fn an_old_server_that_says_no_length() {
    let server = Canned::start(|_, _| Reply::Bytes(format!("HTTP/1.0 200 OK\r\n\r\n{ROW}").into_bytes()));
    assert_eq!(run(&server).ended(0).json()[0]["slug"], "acme");
}

#[test]
fn what_a_server_says_is_no_command_for_the_terminal() {
    let hostile = "\u{1b}]0;owned\u{7}\u{1b}[2J\u{9b}31m\u{202e}";
    let row = json!([{"id": "1", "slug": hostile, "name": hostile, "links": {"organizationUrl": format!("https://s.example/{hostile}")}}]);
    let shown = Canned::always(200, row);
    let refused = Canned::always(403, json!({"detail": hostile}));
    let deprecated = Canned::start(move |_, _| {
        let date = ("x-sentry-deprecation-date", "2026-01-01\u{9b}31m".to_owned());
        Reply::Json(200, vec![date, ("x-sentry-replacement-endpoint", "/x\u{9b}31m".to_owned())], json!([]))
    });
    for (server, code) in [(&shown, 0), (&refused, 5), (&deprecated, 0)] {
        let ran = Sealed::new().run_at(server, &["organizations", "list"]).ended(code);
        let obeyed = |text: &str| text.chars().any(|c| c != '\n' && (c.is_control() || c == '\u{202e}'));
        assert!(!obeyed(&ran.stdout) && !obeyed(&ran.stderr), "{ran:?}");
    }
}
