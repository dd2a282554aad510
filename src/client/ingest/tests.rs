//! Sending, against a server that answers from a list.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread::JoinHandle;

use super::*;
use crate::client::HttpOptions;
use crate::clock::VirtualClock;
use crate::model::{DataCategory, Timestamp};

const KEY: &str = "a94ae32be2584e0bbd7a4cbb95971fee";
const EVENT: &[u8] = b"{\"event_id\":\"5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a\"}\n{\"type\":\"event\"}\n{\"message\":\"x\"}\n{\"type\":\"session\"}\n{}\n";

/// What the server does with one request.
enum Reply {
    /// Sends these bytes and goes on with the connection.
    Bytes(String),
    /// Sends these bytes and closes the connection.
    Close(&'static str),
}

fn reply(status: &str, headers: &str, body: &str) -> Reply {
    Reply::Bytes(format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n{headers}\r\n{body}", body.len()))
}

fn accepted() -> Reply {
    reply("200 OK", "", r#"{"id":"5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a"}"#)
}

/// Answers as many requests as there are replies, and gives what it was sent.
fn serve(replies: Vec<Reply>) -> (u16, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let server = std::thread::spawn(move || {
        let mut requests = Vec::new();
        let mut connection: Option<TcpStream> = None;
        for reply in replies {
            let request = loop {
                let mut stream = connection.take().unwrap_or_else(|| listener.accept().unwrap().0);
                if let Some(request) = read_request(&mut stream) {
                    connection = Some(stream);
                    break request;
                }
            };
            requests.push(request);
            let stream = connection.as_mut().unwrap();
            match reply {
                Reply::Bytes(bytes) => stream.write_all(bytes.as_bytes()).unwrap(),
                Reply::Close(bytes) => {
                    stream.write_all(bytes.as_bytes()).unwrap();
                    connection = None;
                }
            }
        }
        requests
    });
    (port, server)
}

/// One request as text; none when the connection was closed.
fn read_request(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    let mut byte = [0; 1];
    while !bytes.ends_with(b"\r\n\r\n") {
        if stream.read(&mut byte).ok()? == 0 {
            return None;
        }
        bytes.push(byte[0]);
    }
    let head = String::from_utf8(bytes).unwrap();
    let length = head.lines().find_map(|line| {
        line.to_ascii_lowercase().strip_prefix("content-length: ").map(|value| value.parse().unwrap())
    });
    let mut body = vec![0; length.unwrap_or(0)];
    stream.read_exact(&mut body).ok()?;
    Some(head + &String::from_utf8_lossy(&body))
}

fn client_with(port: u16, options: IngestOptions) -> (IngestClient, Arc<VirtualClock>) {
    let clock = Arc::new(VirtualClock::new(Timestamp::from_millis(1_770_000_000_000)));
    let dsn = format!("http://{KEY}:s3cret@127.0.0.1:{port}/42").parse().unwrap();
    (IngestClient::new(dsn, options, Arc::clone(&clock) as Arc<dyn Clock>).unwrap(), clock)
}

fn options() -> IngestOptions {
    let http = HttpOptions { system_proxy: false, ..IngestOptions::default().http };
    IngestOptions { first_pause: Duration::ZERO, http, ..IngestOptions::default() }
}

fn client(port: u16) -> (IngestClient, Arc<VirtualClock>) {
    client_with(port, options())
}

#[test]
fn an_accepted_envelope_and_the_request_that_carried_it() {
    let (port, server) = serve(vec![accepted()]);
    let (client, _) = client(port);
    let SendOutcome::Accepted { event_id } = client.send(EVENT) else { panic!("it was accepted") };
    assert_eq!(event_id.unwrap().to_string(), "5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a");
    let report = client.report();
    assert_eq!((report.envelopes, report.accepted, report.bytes_sent), (1, 1, EVENT.len() as u64));
    drop(client);
    let requests = server.join().unwrap();
    let request = requests[0].to_ascii_lowercase();
    assert!(request.starts_with("post /api/42/envelope/ http/1.1\r\n"), "{request}");
    assert!(
        request.contains(&format!("x-sentry-auth: sentry sentry_key={KEY}, sentry_version=7, sentry_client=vidette/"))
    );
    assert!(request.contains("content-type: application/x-sentry-envelope"));
    assert!(requests[0].ends_with(std::str::from_utf8(EVENT).unwrap()));
    assert!(!request.contains("s3cret"));
}

#[test]
fn a_limit_is_obeyed_for_its_categories_until_it_is_over() {
    let limits = "X-Sentry-Rate-Limits: 60:error:key\r\nRetry-After: 60\r\n";
    let (port, server) =
        serve(vec![reply("429 Too Many Requests", limits, r#"{"detail":"quota"}"#), accepted(), accepted()]);
    let (client, clock) = client(port);
    let refused = SendOutcome::RateLimited { by_server: true, until: Some(clock.now().plus_seconds(60)) };
    assert_eq!(client.send(EVENT), refused);
    // The session still goes out, without the event.
    assert!(matches!(client.send(EVENT), SendOutcome::Accepted { .. }));
    let only_event = b"{}\n{\"type\":\"event\"}\n{}\n";
    let held_back = SendOutcome::RateLimited { by_server: false, until: Some(clock.now().plus_seconds(60)) };
    assert_eq!(client.send(only_event), held_back);
    clock.advance_to(clock.now().plus_seconds(61));
    assert!(matches!(client.send(only_event), SendOutcome::Accepted { .. }));

    let report = client.report();
    assert_eq!((report.envelopes, report.accepted, report.rate_limited), (4, 2, 2));
    let lost = |reason: &str, category| {
        report.lost.iter().find(|loss| loss.reason == reason && loss.category == category).map(|loss| loss.quantity)
    };
    assert_eq!(lost("ratelimit_backoff", DataCategory::Error), Some(2));
    assert_eq!(lost("rate_limited", DataCategory::Error), Some(1));
    assert_eq!(lost("rate_limited", DataCategory::Session), Some(1));
    drop(client);
    let requests = server.join().unwrap();
    assert!(!requests[1].contains("\"event\""), "{}", requests[1]);
    assert!(requests[1].contains("\"session\""));
}

#[test]
fn what_a_server_cannot_take_now_is_sent_again() {
    let (port, server) = serve(vec![
        reply("503 Service Unavailable", "Retry-After: 0\r\n", "busy"),
        Reply::Close(""),
        Reply::Close("HTTP/1.1 200 OK\r\nContent-Le"),
        accepted(),
    ]);
    let (client, _) = client(port);
    assert!(matches!(client.send(EVENT), SendOutcome::Accepted { .. }));
    assert_eq!(client.report().retries, 3);
    drop(client);
    assert_eq!(server.join().unwrap().len(), 4);
}

#[test]
fn attempts_and_time_are_bounded() {
    let (port, server) = serve((0..2).map(|_| reply("500 Oops", "", r#"{"detail":"a","causes":["b"]}"#)).collect());
    let (client, _) = client_with(port, IngestOptions { max_attempts: 2, ..options() });
    let SendOutcome::Failed(failure) = client.send(EVENT) else { panic!("it cannot have arrived") };
    let text = failure.to_string();
    assert!(text.contains(&format!("127.0.0.1:{port} answered 500: a (b);")), "{text}");
    assert!(text.ends_with("(gave up after 2 attempts)"), "{text}");
    drop(client);
    server.join().unwrap();

    // A server that asks for more patience than there is gets no second request.
    let (port, server) = serve(vec![reply("503 Busy", "Retry-After: 3600\r\n", "")]);
    let (client, _) = client_with(port, options());
    assert!(matches!(client.send(EVENT), SendOutcome::Failed(SendFailure::GaveUp { attempts: 1, .. })));
    drop(client);
    server.join().unwrap();
}

#[test]
fn nobody_listens() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let (client, _) = client_with(port, IngestOptions { max_attempts: 2, ..options() });
    let SendOutcome::Failed(failure) = client.send(EVENT) else { panic!("nobody listens") };
    let text = failure.to_string();
    assert!(text.starts_with(&format!("cannot connect to 127.0.0.1:{port}: ")), "{text}");
    assert!(!text.contains(KEY) && !text.contains("s3cret"));
    let report = client.report();
    assert_eq!((report.failed, report.retries), (1, 1));
    assert_eq!(report.lost.iter().map(|loss| loss.quantity).collect::<Vec<_>>(), [1, 1]);
}

#[test]
fn a_redirect_is_not_followed() {
    let (port, server) =
        serve(vec![reply("307 Moved", "Location: https://elsewhere.example.net/api/42/envelope/\r\n", "")]);
    let (client, _) = client(port);
    let SendOutcome::Rejected { status: 307, message } = client.send(EVENT) else { panic!("it was redirected") };
    assert!(message.contains("redirects to elsewhere.example.net"), "{message}");
    drop(client);
    assert_eq!(server.join().unwrap().len(), 1);
}

#[test]
fn odd_answers_neither_fail_nor_leak() {
    let echo = format!(r#"{{"detail":"bad key {KEY} or s3cret\u0007"}}"#);
    let (port, server) = serve(vec![
        reply("200 OK", "", r#"{"id":"5d1c"#),
        reply("403 Forbidden", "", &echo),
        reply("413 Too Large", "", &"x".repeat(200_000)),
    ]);
    let (client, _) = client(port);
    assert_eq!(client.send(EVENT), SendOutcome::Accepted { event_id: None });
    let SendOutcome::Rejected { status: 403, message } = client.send(EVENT) else { panic!("it was refused") };
    assert!(message.contains("403: bad key [key] or [secret];"), "{message}");
    let SendOutcome::Rejected { status: 413, message } = client.send(EVENT) else { panic!("it was refused") };
    assert!(message.len() < 500, "{}", message.len());
    assert!(matches!(client.send(b"{}\n{}"), SendOutcome::Failed(SendFailure::Envelope(_))));
    let report = client.report();
    assert_eq!(report.envelopes, report.accepted + report.rate_limited + report.rejected + report.failed);
    drop(client);
    server.join().unwrap();
}

#[test]
fn many_envelopes_share_connections_and_packing_is_said() {
    let big = format!("{{}}\n{{\"type\":\"event\"}}\n{{\"message\":\"{}\"}}\n", "x".repeat(5_000));
    for (compression, name) in [(Compression::Gzip, "gzip"), (Compression::Zstd, "zstd")] {
        let (port, server) = serve((0..20).map(|_| accepted()).collect());
        let (client, _) = client_with(port, IngestOptions { compression, ..options() });
        let mut numbers = Vec::new();
        client.send_all(std::iter::repeat_n(big.clone().into_bytes(), 20), 1, |number, outcome| {
            assert!(matches!(outcome, SendOutcome::Accepted { .. }), "{outcome:?}");
            numbers.push(number);
        });
        assert_eq!(numbers, (0..20).collect::<Vec<_>>());
        let report = client.report();
        assert_eq!(report.accepted, 20);
        assert!(report.bytes_sent < 20 * 500, "{}", report.bytes_sent);
        drop(client);
        for request in server.join().unwrap() {
            assert!(request.to_ascii_lowercase().contains(&format!("content-encoding: {name}\r\n")));
        }
    }
}

#[test]
fn several_at_once() {
    // Each connection is answered only when all four are there, so they must be open side by side.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let server = std::thread::spawn(move || {
        let mut streams: Vec<_> = (0..4).map(|_| listener.accept().unwrap().0).collect();
        for stream in &mut streams {
            read_request(stream).unwrap();
            stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}").unwrap();
        }
    });
    let (client, _) = client(port);
    client.send_all(vec![EVENT.to_vec(); 4], 4, |_, _| {});
    assert_eq!(client.report().accepted, 4);
    server.join().unwrap();
}
