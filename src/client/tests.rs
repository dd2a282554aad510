//! The client against a transport that answers from a list.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::time::Duration;

use serde_json::{Value, json};

use super::*;
use crate::clock::VirtualClock;
use crate::model::Timestamp;

/// Answers in order, and keeps what was asked.
#[derive(Default)]
struct Canned {
    answers: Mutex<VecDeque<Result<http::Response<Bytes>, TransportError>>>,
    asked: Mutex<Vec<(String, String, bool)>>,
}

impl Transport for Canned {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let with_token = request.headers().contains_key(AUTHORIZATION);
        let line = (request.method().to_string(), request.uri().to_string(), with_token);
        self.asked.lock().unwrap().push(line);
        let answer = self.answers.lock().unwrap().pop_front().expect("no answer left");
        Box::pin(async move { answer })
    }
}

fn answer(status: u16, headers: &[(&str, &str)], body: &Value) -> Result<http::Response<Bytes>, TransportError> {
    let mut builder = http::Response::builder().status(status);
    for (name, value) in headers {
        builder = builder.header(*name, *value);
    }
    Ok(builder.body(Bytes::from(body.to_string())).unwrap())
}

fn broken(fault: TransportFault) -> Result<http::Response<Bytes>, TransportError> {
    Err(TransportError { fault, message: "broken".to_owned() })
}

fn client(base: &str, answers: Vec<Result<http::Response<Bytes>, TransportError>>) -> (Client, Arc<Canned>) {
    let canned = Arc::new(Canned { answers: Mutex::new(answers.into()), ..Canned::default() });
    let options = ClientOptions::new(Url::parse(base).unwrap(), Some(Secret::new("token")));
    let clock = Arc::new(VirtualClock::new(Timestamp::from_millis(1_700_000_000_000)));
    let transport: Arc<dyn Transport> = Arc::clone(&canned) as _;
    (Client::new(transport, options, clock), canned)
}

impl Canned {
    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().iter().map(|(method, uri, _)| format!("{method} {uri}")).collect()
    }
}

/// Runs with a clock that jumps over pauses.
fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap().block_on(work)
}

fn link(cursor: &str, more: bool) -> String {
    format!(
        "<https://elsewhere.example/api/0/x/?cursor={cursor}>; rel=\"next\"; results=\"{more}\"; cursor=\"{cursor}\""
    )
}

fn numbers() -> Request<Vec<u64>> {
    Request::organization("acme", &["numbers"])
}

#[test]
fn pages_are_followed_by_their_cursor_alone() {
    let (client, canned) = client(
        "http://s.example:9000",
        vec![
            answer(200, &[("link", &link("0:2:0", true))], &json!([1, 2])),
            answer(200, &[("link", &link("0:4:0", true))], &json!([])),
            answer(200, &[("link", &link("0:6:0", false))], &json!([3])),
        ],
    );
    let listed = run(client.list(numbers(), &Paging::default())).unwrap();
    assert_eq!(listed.rows, [1, 2, 3]);
    assert_eq!(listed.next, None);
    let at = "GET http://s.example:9000/api/0/organizations/acme/numbers/?cursor=";
    assert_eq!(canned.asked(), [at.to_owned(), format!("{at}0%3A2%3A0"), format!("{at}0%3A4%3A0")]);
}

#[test]
fn an_error_on_the_way_is_an_error() {
    let (client, _) = client(
        "http://s.example",
        vec![answer(200, &[("link", &link("0:2:0", true))], &json!([1])), answer(404, &[], &json!({"detail": "gone"}))],
    );
    let error = run(client.list(numbers(), &Paging::default())).unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[test]
fn a_list_that_is_cut_says_where_to_go_on() {
    let page = || answer(200, &[("link", &link("0:2:0", true))], &json!([1, 2]));
    let (first, canned) = client("http://s.example", vec![page()]);
    let listed = run(first.list(numbers(), &Paging { limit: Some(2), ..Paging::default() })).unwrap();
    assert_eq!((listed.rows.len(), listed.next.as_deref()), (2, Some("0:2:0")));
    assert_eq!(canned.asked().len(), 1);
    let (second, _) = client("http://s.example", vec![page()]);
    let paging = Paging { limit: Some(1), cursor: Some("0:1:0".to_owned()), ..Paging::default() };
    assert_eq!(run(second.list(numbers(), &paging)).unwrap().next.as_deref(), Some("0:1:0"));
}

#[test]
fn pages_that_lead_in_a_circle_end() {
    let page = |cursor: &str| answer(200, &[("link", &link(cursor, true))], &json!([1]));
    let (client, _) = client("http://s.example", vec![page("a"), page("b"), page("a")]);
    let error = run(client.list(numbers(), &Paging::default())).unwrap_err();
    assert!(matches!(error.meaning, ErrorMeaning::PagesLoop { .. }), "{error}");
}

#[test]
fn reading_is_repeated_and_making_is_not() {
    let fault = || broken(TransportFault::Interrupted);
    let (reader, canned) =
        client("http://s.example", vec![fault(), answer(502, &[], &json!({})), answer(200, &[], &json!(1))]);
    assert_eq!(run(reader.send(Request::<u64>::new(&["a"]))).unwrap(), 1);
    assert_eq!(canned.asked().len(), 3);
    let (maker, canned) = client("http://s.example", vec![fault()]);
    let error = run(maker.send(Request::<u64>::new(&["a"]).post())).unwrap_err();
    assert!(error.meaning.is_unavailable());
    assert_eq!(canned.asked().len(), 1);
}

#[test]
fn the_budget_is_kept_and_told() {
    let (client, canned) = client("http://s.example", (0..5).map(|_| broken(TransportFault::Connect)).collect());
    let error = run(client.send(Request::<u64>::new(&["a"]).post())).unwrap_err();
    assert_eq!(canned.asked().len(), 5);
    assert!(error.to_string().contains("after 5 attempts"), "{error}");
}

#[test]
fn a_limit_is_waited_for_whatever_the_method() {
    let limited = answer(429, &[("x-sentry-rate-limit-reset", "1700000030")], &json!({"detail": "too often"}));
    let (client, _) = client("http://s.example", vec![limited, answer(201, &[], &json!(1))]);
    let waited = run(async {
        let started = Instant::now();
        client.send(Request::<u64>::new(&["a"]).post()).await.unwrap();
        started.elapsed()
    });
    assert!((30..32).contains(&waited.as_secs()), "{waited:?}");
}

#[test]
fn a_limit_that_lasts_too_long_is_told() {
    let (client, _) = client("http://s.example", vec![answer(429, &[("retry-after", "3600")], &json!({}))]);
    let error = run(client.send(Request::<u64>::new(&["a"]))).unwrap_err();
    assert!(
        matches!(error.meaning, ErrorMeaning::RateLimited { retry_after: Some(wait) } if wait == Duration::from_secs(3_600))
    );
}

#[test]
fn a_renamed_project_is_followed_for_reading_and_explained_for_changes() {
    let moved = || {
        let url = "/api/0/projects/acme/shop/keys/";
        answer(302, &[("location", url)], &json!({"slug": "shop", "detail": {"extra": {"url": url, "slug": "shop"}}}))
    };
    let (reader, canned) = client("http://s.example", vec![moved(), answer(200, &[], &json!(1))]);
    let request = || Request::<u64>::project("acme", "web", &["keys"]);
    assert_eq!(run(reader.send(request().query("a", 1))).unwrap(), 1);
    assert_eq!(canned.asked()[1], "GET http://s.example/api/0/projects/acme/shop/keys/?a=1");
    let (writer, canned) = client("http://s.example", vec![moved()]);
    let error = run(writer.send(request().post())).unwrap_err();
    assert!(matches!(&error.meaning, ErrorMeaning::Renamed { slug } if slug == "shop"), "{error}");
    assert_eq!(canned.asked().len(), 1);
}

#[test]
fn no_redirect_takes_the_token_to_another_place() {
    for target in
        ["https://evil.example/api/0/a/", "http://s.example:81/api/0/a/", "//evil.example/api/0/a/", "/login/"]
    {
        let (client, canned) = client("http://s.example", vec![answer(302, &[("location", target)], &json!({}))]);
        let error = run(client.send(Request::<u64>::new(&["a"]))).unwrap_err();
        assert!(matches!(error.meaning, ErrorMeaning::Redirected { .. }), "{target}: {error}");
        assert_eq!(canned.asked().len(), 1, "{target}");
    }
    let around = || answer(301, &[("location", "/api/0/a/")], &json!({}));
    let (client, canned) = client("http://s.example", (0..5).map(|_| around()).collect());
    assert!(run(client.send(Request::<u64>::new(&["a"]))).is_err());
    assert_eq!(canned.asked().len(), 5);
}

#[test]
fn an_organisation_is_asked_for_in_its_region_and_nowhere_else() {
    let region = |url: &str| answer(200, &[], &json!({"links": {"regionUrl": url}}));
    let one = || answer(200, &[], &json!([1]));
    let (hosted, canned) = client("https://sentry.io", vec![region("https://de.sentry.io"), one(), one()]);
    run(async {
        hosted.send(numbers()).await.unwrap();
        hosted.send(numbers()).await.unwrap();
    });
    assert_eq!(
        canned.asked(),
        [
            "GET https://sentry.io/api/0/organizations/acme/",
            "GET https://de.sentry.io/api/0/organizations/acme/numbers/",
            "GET https://de.sentry.io/api/0/organizations/acme/numbers/",
        ]
    );
    for lie in
        ["https://evil.example", "https://sentry.io.evil.example", "http://de.sentry.io", "https://de.sentry.io:444"]
    {
        let (hosted, canned) = client("https://sentry.io", vec![region(lie), one()]);
        run(hosted.send(numbers())).unwrap();
        assert_eq!(canned.asked()[1], "GET https://sentry.io/api/0/organizations/acme/numbers/", "{lie}");
    }
    let (own, canned) = client("https://sentry.example", vec![one()]);
    run(own.send(numbers())).unwrap();
    assert_eq!(canned.asked(), ["GET https://sentry.example/api/0/organizations/acme/numbers/"]);
}

#[test]
fn a_deletion_whose_answer_was_lost_is_done() {
    let (client, _) = client(
        "http://s.example",
        vec![broken(TransportFault::Interrupted), answer(404, &[], &json!({"detail": "none"}))],
    );
    run(client.send(Request::<()>::new(&["a"]).delete())).unwrap();
}

#[test]
fn a_deprecation_is_told_once() {
    let headers = [
        ("x-sentry-deprecation-date", "2026-05-14T00:00:00+00:00"),
        ("x-sentry-replacement-endpoint", "/api/0/organizations/acme/workflows/"),
    ];
    let (client, _) = client("http://s.example", (0..2).map(|_| answer(200, &headers, &json!(1))).collect());
    run(async {
        for _ in 0..2 {
            client.send(Request::<u64>::new(&["rules"])).await.unwrap();
        }
    });
    let warnings = client.take_warnings();
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    assert!(warnings[0].contains("2026-05-14") && warnings[0].contains("workflows"), "{warnings:?}");
    assert!(client.take_warnings().is_empty());
}

#[test]
fn what_is_not_json_is_said_to_be_so() {
    let page =
        http::Response::builder().header("content-type", "text/html").body(Bytes::from_static(b"<html>")).unwrap();
    let (html, _) = client("http://s.example", vec![Ok(page)]);
    let error = run(html.send(Request::<u64>::new(&["a"]))).unwrap_err();
    assert!(matches!(&error.meaning, ErrorMeaning::NotJson { content_type } if content_type == "text/html"), "{error}");
    let cut =
        http::Response::builder().header("content-type", "application/json").body(Bytes::from_static(b"[1,")).unwrap();
    let (short, _) = client("http://s.example", vec![Ok(cut)]);
    let error = run(short.send(Request::<Vec<u64>>::new(&["a"]))).unwrap_err();
    assert!(matches!(error.meaning, ErrorMeaning::Decode(_)), "{error}");
}

#[test]
fn a_token_that_no_header_carries_is_no_panic() {
    let canned: Arc<dyn Transport> = Arc::new(Canned::default());
    let options = ClientOptions::new(Url::parse("http://s.example").unwrap(), Some(Secret::new("a\nb")));
    let client = Client::new(canned, options, Arc::new(crate::clock::SystemClock));
    let error = run(client.send(Request::<u64>::new(&["a"]))).unwrap_err();
    assert!(matches!(error.meaning, ErrorMeaning::Request(_)) && !error.to_string().contains("a\nb"), "{error}");
}

#[test]
fn a_server_of_another_make_is_asked_once_and_told_by_name() {
    let not_found = || answer(404, &[], &json!({"detail": "Not Found"}));
    let settings = answer(200, &[], &json!({"glitchtipInstanceName": "g", "version": "5"}));
    let (client, canned) = client("http://g.example", vec![not_found(), settings, not_found()]);
    let deploys = || Request::<Value>::organization("acme", &["releases", "1", "deploys"]);
    for _ in 0..2 {
        assert!(run(client.send(deploys())).unwrap_err().is_not_found());
        let told = run(client.explain()).unwrap().to_string();
        assert_eq!(told, "GET /api/0/organizations/acme/releases/1/deploys/: GlitchTip has no deploys");
    }
    let path = "GET http://g.example/api/0/organizations/acme/releases/1/deploys/";
    assert_eq!(canned.asked(), [path, "GET http://g.example/api/settings/", path]);
}

#[test]
fn bugsink_is_known_by_its_own_api() {
    let not_found = || answer(404, &[], &json!({"detail": "Not Found"}));
    let own = answer(401, &[], &json!({"detail": "no"}));
    let (client, canned) = client("http://b.example", vec![not_found(), not_found(), own]);
    run(client.send(numbers())).unwrap_err();
    assert!(run(client.explain()).is_none(), "what numbers are is not known");
    assert_eq!(run(client.server_kind()), Some(ServerKind::Bugsink));
    assert_eq!(canned.asked().len(), 3);
}

#[test]
fn what_sentry_itself_does_not_find_is_no_puzzle() {
    let words = json!({"detail": "The requested resource does not exist"});
    let gone = json!({"detail": "Not Found"});
    let (client, canned) = client("http://s.example", vec![answer(404, &[], &words), answer(404, &[], &gone)]);
    run(client.send(Request::<Value>::organization("acme", &["releases", "1", "deploys"]))).unwrap_err();
    assert!(run(client.explain()).is_none());
    run(client.send(Request::<Value>::organization("acme", &["releases", "1"]))).unwrap_err();
    assert!(run(client.explain()).is_none(), "that release may just not be there");
    assert_eq!(canned.asked().len(), 2);
}
