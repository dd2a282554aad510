//! `replay --dsn`: what arrives at a server, and the account of what does not.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use crate::replay::{event, lines, replay};
use crate::sealed::Sealed;

/// A server that takes so many requests and then asks to be left alone.
fn server(accepts: usize) -> (String, Arc<Mutex<Vec<Vec<u8>>>>) {
    const REFUSAL: &str = "429 Too Many Requests\r\nRetry-After: 60\r\nX-Sentry-Rate-Limits: 60:error:key";
    server_that_refuses(accepts, REFUSAL)
}

/// A server that takes so many requests and then answers with this head.
fn server_that_refuses(accepts: usize, refusal: &'static str) -> (String, Arc<Mutex<Vec<Vec<u8>>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let dsn = format!("http://0123456789abcdef0123456789abcdef@{}/42", listener.local_addr().unwrap());
    let bodies = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&bodies);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let (mut stream, kept) = (stream.unwrap(), Arc::clone(&kept));
            std::thread::spawn(move || {
                let mut bytes = Vec::new();
                while let Some(body) = read_body(&mut stream, &mut bytes) {
                    let before = {
                        let mut kept = kept.lock().unwrap();
                        kept.push(body);
                        kept.len() - 1
                    };
                    let head = if before < accepts { "200 OK" } else { refusal };
                    let answer = format!("HTTP/1.1 {head}\r\nContent-Length: 2\r\n\r\n{{}}");
                    if stream.write_all(answer.as_bytes()).is_err() {
                        return;
                    }
                }
            });
        }
    });
    (dsn, bodies)
}

/// The next request's body, unpacked; none when the connection ends.
fn read_body(stream: &mut std::net::TcpStream, bytes: &mut Vec<u8>) -> Option<Vec<u8>> {
    let mut chunk = [0; 16_384];
    loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&bytes[..end]).to_lowercase();
            let length: usize = head.lines().find_map(|line| line.strip_prefix("content-length: "))?.parse().ok()?;
            if bytes.len() >= end + 4 + length {
                let body: Vec<u8> = bytes.drain(..end + 4 + length).skip(end + 4).collect();
                if head.contains("content-encoding: gzip") {
                    let mut plain = Vec::new();
                    flate2::read::GzDecoder::new(body.as_slice()).read_to_end(&mut plain).ok()?;
                    return Some(plain);
                }
                return Some(body);
            }
        }
        match stream.read(&mut chunk) {
            Ok(0) | Err(_) => return None,
            Ok(count) => bytes.extend_from_slice(&chunk[..count]),
        }
    }
}

#[test]
fn every_event_arrives_at_a_server_once() {
    let sealed = Sealed::new();
    sealed.write("a.ndjson", lines((0..60).map(|number| event(number, i64::from(number)))));
    sealed.write("b.ndjson", "{\"message\": oops}\n");
    let (dsn, bodies) = server(usize::MAX);
    let ran = replay(&sealed, &["a.ndjson", "b.ndjson", "--dsn", &dsn, "--set", "environment=test"]).ended(3);
    let report = ran.json();
    assert_eq!((&report["accepted"], &report["envelopes"], &report["unreadable"]), (&json!(60), &json!(60), &json!(1)));
    let mut ids: Vec<_> = bodies
        .lock()
        .unwrap()
        .iter()
        .map(|body| {
            let parts: Vec<_> = body.splitn(3, |&byte| byte == b'\n').collect();
            let header: Value = serde_json::from_slice(parts[0]).unwrap();
            let event: Value = serde_json::from_slice(parts[2]).unwrap();
            assert_eq!((&event["event_id"], &event["environment"]), (&header["event_id"], &json!("test")));
            header["event_id"].as_str().unwrap().to_owned()
        })
        .collect();
    ids.sort();
    assert_eq!(ids, (0..60).map(|number| format!("{number:032x}")).collect::<Vec<_>>());
    assert!(!sealed.path().join("store").exists());
}

#[test]
fn a_server_that_asks_for_a_pause_gets_it_and_the_account_says_so() {
    let sealed = Sealed::new();
    sealed.write("a.ndjson", lines((0..20).map(|number| event(number, i64::from(number)))));
    let (dsn, bodies) = server(5);
    let report = replay(&sealed, &["a.ndjson", "--dsn", &dsn, "--concurrency", "1"]).ended(3).json();
    assert_eq!((&report["accepted"], &report["rate_limited"]), (&json!(5), &json!(15)), "{report}");
    assert_eq!(bodies.lock().unwrap().len(), 6, "nothing is sent after the first refusal");
    let lost = json!([
        {"reason": "rate_limited", "category": "error", "quantity": 1},
        {"reason": "ratelimit_backoff", "category": "error", "quantity": 14},
    ]);
    assert_eq!(report["lost"], lost, "{report}");
}

#[test]
fn the_account_of_a_loss_says_what_was_lost_and_why() {
    let sealed = Sealed::new();
    sealed.write("a.ndjson", lines((0..20).map(|number| event(number, i64::from(number)))));
    let (dsn, _) = server(5);
    let drawn = sealed.run(&["replay", "a.ndjson", "--dsn", &dsn, "--concurrency", "1"]).ended(3).stdout;
    assert!(
        drawn.contains("\nLost\n") && drawn.contains("14  error") && drawn.contains("ratelimit_backoff"),
        "{drawn}"
    );
    let (dsn, _) = server_that_refuses(0, "403 Forbidden");
    let refused = sealed.run(&["replay", "a.ndjson", "--dsn", &dsn]).ended(5).stdout;
    assert!(refused.contains("\nCauses\n  20 × ") && refused.contains("answered 403"), "{refused}");
    let causes = replay(&sealed, &["a.ndjson", "--dsn", &dsn]).ended(5).json()["causes"].clone();
    assert_eq!((causes.as_array().unwrap().len(), &causes[0]["envelopes"]), (1, &json!(20)), "{causes}");
    let (dsn, _) = server_that_refuses(19, "400 Bad Request");
    let _ = replay(&sealed, &["a.ndjson", "--dsn", &dsn]).ended(3);
}

#[test]
fn sample_rates_hold_on_the_way_to_a_server_too() {
    let sealed = Sealed::new();
    sealed.write("a.ndjson", lines((0..60).map(|number| event(number, i64::from(number)))));
    let (dsn, bodies) = server(usize::MAX);
    let report = replay(&sealed, &["a.ndjson", "--dsn", &dsn, "--sample-rate", "0.5"]).ended(0).json();
    let (sent, left_out) = (report["accepted"].as_u64().unwrap(), report["sampled_out"].as_u64().unwrap());
    assert_eq!((sent + left_out, bodies.lock().unwrap().len() as u64), (60, sent));
    assert!((10..=50).contains(&sent), "{sent}");
    let offline = replay(&sealed, &["a.ndjson", "--local=store", "--sample-rate", "0.5"]).ended(0).json();
    assert_eq!(offline["stored"], sent, "the embedded pipeline keeps the same events");
}

#[test]
fn flags_of_the_embedded_store_are_refused_beside_a_dsn() {
    let sealed = Sealed::new();
    sealed.write("a.ndjson", event(1, 1));
    sealed.write("settings.toml", "eventRetention = 3\n");
    let (dsn, bodies) = server(usize::MAX);
    for flags in [&["--local=store"][..], &["--settings", "settings.toml"], &["--project", "web"], &["--resume"]] {
        let ran = replay(&sealed, &[&["a.ndjson", "--dsn", &dsn], flags].concat()).ended(2);
        assert!(ran.stderr.contains("--dsn") && ran.stderr.contains(&flags[0][..7]), "{}", ran.stderr);
    }
    assert_eq!(bodies.lock().unwrap().len(), 0);
}
