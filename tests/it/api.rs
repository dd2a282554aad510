//! `api`: any call of the Web API.

use serde_json::json;

use crate::canned::{Canned, Reply};
use crate::sealed::{Ran, Sealed};

fn api(server: &Canned, arguments: &[&str]) -> Ran {
    Sealed::new().run_at(server, &[&["api"], arguments].concat())
}

#[test]
fn paths_are_filled_in_and_what_comes_is_printed_to_the_byte() {
    let body = "{\"a\": 1.50,\n \"b\":[]}";
    let server = Canned::start(move |_, _| {
        Reply::Bytes(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nx-a: b\r\n\r\n{body}", body.len()).into_bytes())
    });
    assert_eq!(api(&server, &["projects/{org}/{project}/keys"]).ended(0).stdout, body);
    assert_eq!(api(&server, &["get", "/api/0/projects/?a=1", "-f", "b=x y", "-f", "b=2"]).ended(0).stdout, body);
    let whole = format!("{}/api/0/organizations/{{org}}/", server.url());
    let ran = api(&server, &[&whole, "--include", "--no-body"]).ended(0);
    assert!(ran.stdout.starts_with("HTTP/1.1 200 OK\n") && ran.stdout.contains("\nx-a: b\n"), "{ran:?}");
    assert_eq!(
        server.lines(),
        [
            "GET /api/0/projects/acme/web/keys/",
            "GET /api/0/projects/?a=1&b=x%20y&b=2",
            "GET /api/0/organizations/acme/",
        ]
    );
    assert_eq!(api(&server, &["x", "--format", "ndjson"]).ended(0).stdout, "{\"a\":1.5,\"b\":[]}\n");
}

#[test]
fn fields_and_files_are_bodies_of_changes() {
    let server = Canned::always(200, json!({}));
    let fields = ["post", "x/", "-f", "version=1.4.0", "-f", "projects[]=web", "-F", "n[ok]=true", "-F", "n[v]=1.4.0"];
    let _ = api(&server, &fields).ended(0);
    assert_eq!(
        server.asked()[0].json(),
        json!({"version": "1.4.0", "projects": ["web"], "n": {"ok": true, "v": "1.4.0"}})
    );
    let sealed = Sealed::new();
    sealed.write("body.json", "{\"n\": 1}");
    let _ = sealed.run_at(&server, &["api", "PUT", "x/", "--input", "body.json"]).ended(0);
    let asked = &server.asked()[1];
    assert_eq!((asked.method.as_str(), asked.body.as_slice()), ("PUT", &b"{\"n\": 1}"[..]));
    assert_eq!(asked.header("content-type"), Some("application/json"));
    let _ = api(&server, &["DELETE", "x/1/"]).ended(0);
    assert_eq!(server.lines()[2], "DELETE /api/0/x/1/");
}

#[test]
fn a_refusal_is_printed_and_its_meaning_is_the_exit_code() {
    for (status, code) in [(400, 1), (401, 5), (403, 5), (404, 4), (409, 1)] {
        let server = Canned::always(status, json!({"detail": "because"}));
        let ran = api(&server, &["x/"]).ended(code);
        assert_eq!(ran.stdout, "{\"detail\":\"because\"}");
        assert!(ran.stderr.contains("because"), "{ran:?}");
    }
    let server =
        Canned::start(|_, _| Reply::Json(503, vec![("retry-after", "0".to_owned())], json!({"detail": "busy"})));
    assert_eq!(api(&server, &["x/", "--json"]).ended(6).json(), json!({"detail": "busy"}));
}

#[test]
fn pages_become_one_list() {
    let pages = |wrapped: bool| {
        Canned::start(move |_, number| {
            let rows = if number == 0 { json!([1, {"a": 1.50}]) } else { json!([3]) };
            let rows = if wrapped { json!({"data": rows, "meta": {}}) } else { rows };
            Reply::page(rows, (number == 0).then_some("0:2:0"))
        })
    };
    for wrapped in [false, true] {
        let ran = api(&pages(wrapped), &["x/", "-f", "query=a b", "--paginate"]).ended(0);
        assert_eq!(ran.json(), json!([1, {"a": 1.5}, 3]));
        let server = pages(wrapped);
        let lines = api(&server, &["x/", "-f", "query=a b", "--paginate", "--format", "ndjson"]).ended(0);
        assert_eq!(lines.stdout, "1\n{\"a\":1.5}\n3\n");
        assert_eq!(server.lines(), ["GET /api/0/x/?query=a%20b&cursor=", "GET /api/0/x/?query=a%20b&cursor=0%3A2%3A0"]);
    }
    let cut = Canned::start(|_, number| match number {
        0 => Reply::page(json!([1]), Some("0:1:0")),
        _ => Reply::status(404, json!({})),
    });
    assert_eq!(api(&cut, &["x/", "--paginate"]).ended(4).stdout, "");
    let single = Canned::always(200, json!({"id": 1}));
    assert!(api(&single, &["x/", "--paginate"]).ended(1).stderr.contains("no list"));
}

#[test]
fn what_is_wrong_is_said_before_anything_is_asked() {
    let server = Canned::always(200, json!({}));
    for arguments in [
        &["GET"][..],
        &["FETCH", "x/"],
        &["https://evil.example/api/0/x/"],
        &["projects/{team}/"],
        &["a b"],
        &["x/", "-f", "novalue"],
        &["POST", "x/", "-f", "a=1", "-f", "a=2"],
        &["x/", "--input", "body.json"],
        &["POST", "x/", "--input", "missing.json"],
        &["POST", "x/", "--paginate"],
        &["x/", "--format", "csv"],
    ] {
        let _ = api(&server, arguments).ended(2);
    }
    assert!(server.lines().is_empty(), "{:?}", server.lines());
}
