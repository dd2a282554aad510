//! `send-event` and `send-envelope`: what goes out, what must not, and how each way ends.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use crate::sealed::{Ran, Sealed};

const KEY: &str = "0123456789abcdef0123456789abcdef";
const ID: &str = "5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a";

/// A request as it came.
#[derive(Debug, Clone)]
struct Request {
    line: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    /// The connection it came over.
    connection: usize,
}

impl Request {
    fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    fn whole(&self) -> String {
        format!("{}\n{:?}\n{}", self.line, self.headers, String::from_utf8_lossy(&self.plain_body()))
    }

    fn plain_body(&self) -> Vec<u8> {
        match self.header("content-encoding") {
            "gzip" => {
                let mut plain = Vec::new();
                flate2::read::GzDecoder::new(self.body.as_slice()).read_to_end(&mut plain).unwrap();
                plain
            }
            _ => self.body.clone(),
        }
    }

    /// The lines of an envelope with one item.
    fn envelope(&self) -> [Value; 3] {
        let body = self.plain_body();
        let mut lines = body.splitn(3, |&byte| byte == b'\n');
        std::array::from_fn(|_| serde_json::from_slice(lines.next().unwrap().trim_ascii()).unwrap())
    }
}

/// A server that keeps what it is sent and answers everything alike.
struct Server {
    port: u16,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    fn answering(head: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&requests);
        std::thread::spawn(move || {
            for (connection, stream) in listener.incoming().enumerate() {
                let (stream, kept) = (stream.unwrap(), Arc::clone(&kept));
                std::thread::spawn(move || serve(stream, connection, head, &kept));
            }
        });
        Self { port, requests }
    }

    fn accepting() -> Self {
        Self::answering("200 OK\r\nContent-Type: application/json")
    }

    fn dsn(&self) -> String {
        format!("http://{KEY}@127.0.0.1:{}/42", self.port)
    }

    fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }

    fn only_request(&self) -> Request {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }
}

fn serve(mut stream: TcpStream, connection: usize, head: &str, kept: &Mutex<Vec<Request>>) {
    let mut bytes = Vec::new();
    let mut chunk = [0; 16_384];
    loop {
        let end = loop {
            if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
                break end;
            }
            match stream.read(&mut chunk) {
                Ok(0) | Err(_) => return,
                Ok(count) => bytes.extend_from_slice(&chunk[..count]),
            }
        };
        let text = String::from_utf8(bytes[..end].to_vec()).unwrap();
        bytes.drain(..end + 4);
        let mut lines = text.lines();
        let line = lines.next().unwrap().to_owned();
        let headers: Vec<_> = lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
            .collect();
        let length =
            headers.iter().find(|(name, _)| name == "content-length").map_or(0, |(_, value)| value.parse().unwrap());
        while bytes.len() < length {
            let count = stream.read(&mut chunk).unwrap();
            bytes.extend_from_slice(&chunk[..count]);
        }
        let body = bytes.drain(..length).collect();
        kept.lock().unwrap().push(Request { line, headers, body, connection });
        if stream.write_all(format!("HTTP/1.1 {head}\r\nContent-Length: 2\r\n\r\n{{}}").as_bytes()).is_err() {
            return;
        }
    }
}

fn send(sealed: &Sealed, server: &Server, arguments: &[&str]) -> Ran {
    sealed.run(&[arguments, &["--dsn", &server.dsn()]].concat())
}

#[test]
fn an_event_from_flags_goes_out_whole_and_authenticated() {
    let (sealed, server) = (Sealed::new(), Server::accepting());
    let ran = send(
        &sealed,
        &server,
        &[
            "send-event",
            "-m",
            "disk %s",
            "-m",
            "is full",
            "-a",
            "/dev/sdb1",
            "-l",
            "Warning",
            "-r",
            "shop@1.4.2",
            "-d",
            "77",
            "-E",
            "staging",
            "-p",
            "python",
            "-t",
            "role:db",
            "-e",
            "free:0",
            "-u",
            "id:7",
            "-f",
            "disk",
            "-f",
            "full",
            "--timestamp",
            "2026-03-01T12:00:00.25Z",
            "--no-environ",
        ],
    )
    .ended(0);
    let request = server.only_request();
    assert_eq!(request.line, "POST /api/42/envelope/ HTTP/1.1");
    let auth = request.header("x-sentry-auth");
    assert!(auth.contains(&format!("sentry_key={KEY}")) && auth.contains("sentry_version=7"), "{auth}");
    assert!(auth.contains(concat!("sentry_client=vidette/", env!("CARGO_PKG_VERSION"))), "{auth}");
    let [header, item, event] = request.envelope();
    assert_eq!(ran.stdout.trim(), header["event_id"]);
    assert_eq!(item["type"], "event");
    let expected = json!({
        "event_id": header["event_id"], "level": "warning", "release": "shop@1.4.2", "dist": "77",
        "environment": "staging", "platform": "python", "timestamp": 1_772_366_400.25,
        "logentry": {"message": "disk %s\nis full", "params": ["/dev/sdb1"]}, "tags": {"role": "db"},
        "extra": {"free": "0"}, "user": {"id": "7"}, "fingerprint": ["disk", "full"],
    });
    for (name, value) in expected.as_object().unwrap() {
        assert_eq!(event[name], *value, "{name}");
    }
    assert_eq!(event["sdk"]["name"], "vidette");
}

#[test]
fn nothing_of_the_environment_goes_out_unless_it_is_named() {
    let (sealed, server) = (Sealed::new(), Server::accepting());
    let variables = [
        ("SENTRY_AUTH_TOKEN", "sntrys_secret"),
        ("DATABASE_URL", "postgres://secret"),
        ("USER", "secret-user"),
        ("BUILD", "build-17"),
        ("SENTRY_ENVIRONMENT", "staging"),
        ("SENTRY_RELEASE", "shop@2"),
    ];
    let dsn = server.dsn();
    for named in [false, true] {
        let mut command = sealed.command();
        command.args(["send-event", "-m", "boom"]).env("SENTRY_DSN", &dsn).envs(variables);
        if named {
            command.args(["--environ", "BUILD"]);
        }
        assert_eq!(command.output().unwrap().status.code(), Some(0));
    }
    let requests = server.requests();
    assert!(requests.iter().all(|request| !request.whole().contains("secret")), "{requests:?}");
    let [plain, named] = [0, 1].map(|number| requests[number].envelope()[2].clone());
    assert!(plain.get("extra").is_none() && plain.get("user").is_none(), "{plain}");
    assert_eq!(named["extra"], json!({"environ": {"BUILD": "build-17"}}));
    assert_eq!((&plain["environment"], &plain["release"]), (&json!("staging"), &json!("shop@2")));
}

#[test]
fn files_keep_what_is_not_known_and_a_bad_one_does_not_stop_the_rest() {
    let (sealed, server) = (Sealed::new(), Server::accepting());
    sealed.write("a.json", format!(r#"{{"event_id":"{ID}","message":"a","own":{{"x":[1,null]}},"environment":"eu"}}"#));
    sealed.write("b.json", "{\"message\": oops}");
    sealed.write("c.json", r#"{"message":"c"}"#);
    let ran = send(&sealed, &server, &["send-event", "*.json", "--json"]).ended(3);
    let report = ran.json();
    let statuses: Vec<_> =
        report["events"].as_array().unwrap().iter().map(|row| (row["file"].clone(), row["status"].clone())).collect();
    assert_eq!(json!(statuses), json!([["a.json", "accepted"], ["b.json", "unusable"], ["c.json", "accepted"]]));
    assert_eq!((&report["events"][0]["id"], &report["accepted"]), (&json!(ID), &json!(2)));
    assert!(ran.stderr.contains("b.json") && ran.stderr.contains("column 13"), "{}", ran.stderr);
    let events: Vec<_> = server.requests().iter().map(|request| request.envelope()[2].clone()).collect();
    let first = events.iter().find(|event| event["message"] == "a").unwrap();
    assert_eq!((&first["own"], &first["environment"]), (&json!({"x": [1, null]}), &json!("eu")));
    assert!(first["timestamp"].is_number() && first.get("server_name").is_none(), "{first}");
    assert_eq!(events.iter().find(|event| event["message"] == "c").unwrap()["environment"], "production");
}

#[test]
fn many_files_share_few_connections() {
    let (sealed, server) = (Sealed::new(), Server::accepting());
    for number in 0..120 {
        sealed.write(&format!("events/{number:03}.json"), format!(r#"{{"message":"{number}"}}"#));
    }
    let ran = send(&sealed, &server, &["send-event", "events/*.json", "--format", "csv", "--columns", "file,status"])
        .ended(0);
    assert_eq!(ran.stdout.lines().count(), 121);
    assert_eq!(ran.stdout.lines().nth(120), Some("events/119.json,accepted"));
    let requests = server.requests();
    let connections = requests.iter().map(|request| request.connection).max().unwrap() + 1;
    assert_eq!(requests.len(), 120);
    assert!(connections <= 16, "{connections} connections");
}

#[test]
fn standard_input_and_raw_bytes() {
    let (sealed, server) = (Sealed::new(), Server::accepting());
    let dsn = server.dsn();
    let piped =
        sealed.run_with_input(&["send-event", "-", "--dsn", &dsn, "-t", "k:v"], format!(r#"{{"event_id":"{ID}"}}"#));
    assert_eq!(piped.ended(0).stdout, format!("{ID}\n"));
    assert_eq!(server.requests()[0].envelope()[2]["tags"], json!({"k": "v"}));
    let odd = format!("{{ \"event_id\":\"{ID}\" , \"x\":1e400 }}");
    let _ = sealed.run_with_input(&["send-event", "--raw", "-", "--dsn", &dsn], odd.clone()).ended(0);
    let body = String::from_utf8(server.requests()[1].body.clone()).unwrap();
    assert_eq!(body.split_once('\n').unwrap().1.split_once('\n').unwrap().1.trim_end_matches('\n'), odd);
}

#[test]
fn a_log_becomes_breadcrumbs() {
    let (sealed, server) = (Sealed::new(), Server::accepting());
    sealed.write("app.log", "2026-03-01T11:00:00Z worker: started\nno time here\n");
    let _ = send(&sealed, &server, &["send-event", "-m", "m", "--logfile", "app.log", "--with-categories"]).ended(0);
    let crumbs = &server.only_request().envelope()[2]["breadcrumbs"]["values"];
    assert_eq!(crumbs[0], json!({"timestamp": 1_772_362_800.0, "category": "worker", "message": "started"}));
    assert_eq!((&crumbs[1]["category"], &crumbs[1]["message"]), (&json!("log"), &json!("no time here")));
    let missing = send(&sealed, &server, &["send-event", "-m", "m", "--logfile", "none.log"]).ended(2);
    assert!(missing.stderr.contains("none.log"), "{}", missing.stderr);
}

#[test]
fn envelopes_go_out_to_the_byte_and_broken_ones_are_told() {
    let (sealed, server) = (Sealed::new(), Server::accepting());
    let good = format!("{{\"event_id\":\"{ID}\", \"odd\": 1}}\n{{\"type\":\"brand_new\",\"length\":3}}\n\0\u{1}\n\n");
    sealed.write("good.envelope", &good);
    sealed.write("bad.envelope", "{}\n{\"type\":\"event\",\"length\":99}\n{}\n");
    let ran = send(&sealed, &server, &["send-envelope", "good.envelope", "bad.envelope"]).ended(3);
    assert!(ran.stderr.contains("bad.envelope: it is no envelope: unexpected end of file"), "{}", ran.stderr);
    assert_eq!(server.only_request().body, good.as_bytes());
    let _ = send(&sealed, &server, &["send-envelope", "bad.envelope"]).ended(2);
    let _ = send(&sealed, &server, &["send-envelope", "--raw", "bad.envelope"]).ended(0);
    assert_eq!(server.requests()[1].body, b"{}\n{\"type\":\"event\",\"length\":99}\n{}\n");
}

#[test]
fn a_rate_limit_is_told_with_what_was_lost() {
    let server = Server::answering("429 Too Many Requests\r\nRetry-After: 60\r\nX-Sentry-Rate-Limits: 60:error:key");
    let sealed = Sealed::new();
    let ran = send(&sealed, &server, &["send-event", "-m", "boom", "--json"]).ended(3);
    let report = ran.json();
    assert_eq!(report["lost"], json!([{"reason": "rate_limited", "category": "error", "quantity": 1}]));
    assert_eq!((&report["events"][0]["status"], &report["rate_limited"]), (&json!("rate_limited"), &json!(1)));
    assert!(ran.stderr.contains("lost: 1 error"), "{}", ran.stderr);
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn refusals_and_silence_have_codes_of_their_own() {
    let sealed = Sealed::new();
    let refusing = Server::answering("403 Forbidden");
    let ran = send(&sealed, &refusing, &["send-event", "-m", "boom"]).ended(5);
    assert!(ran.stdout.is_empty() && ran.stderr.contains("403"), "{ran:?}");
    let gone = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let dsn = format!("http://{KEY}@127.0.0.1:{gone}/42");
    let ran = sealed.run(&["send-event", "-m", "boom", "--dsn", &dsn]).ended(6);
    assert!(ran.stderr.contains(&format!("cannot connect to 127.0.0.1:{gone}")), "{}", ran.stderr);
    assert!(!ran.stderr.contains(KEY), "{}", ran.stderr);
}

#[test]
fn a_mistake_on_the_command_line_sends_nothing() {
    let (sealed, server) = (Sealed::new(), Server::accepting());
    sealed.write("a.json", "{}");
    sealed.write("sub/b.json", "{}");
    let level = send(&sealed, &server, &["send-event", "-m", "m", "-l", "loud"]).ended(2);
    assert!(level.stderr.contains("debug, info, warning, error, fatal"), "{}", level.stderr);
    for arguments in [
        &["send-event"][..],
        &["send-event", "-m", "m", "-t", "no-value"],
        &["send-event", "-m", "m", "--timestamp", "yesterday"],
        &["send-event", "-m", "m", "-r", "a/b"],
        &["send-event", "-m", "m", "--sample-rate", "2"],
        &["send-event", "--raw", "a.json", "-m", "m"],
        &["send-event", "-m", "m", "--local=store"],
        &["send-event", "-m", "m", "--settings", "x.toml"],
        &["send-event", "sub"],
        &["send-envelope"],
    ] {
        let _ = send(&sealed, &server, arguments).ended(2);
    }
    for name in ["none.json", "*.yaml"] {
        let ran = send(&sealed, &server, &["send-event", "a.json", name]).ended(4);
        assert!(ran.stderr.contains(name), "{}", ran.stderr);
    }
    let nowhere = sealed.run(&["send-event", "-m", "m"]).ended(2);
    for way in ["--dsn", "SENTRY_DSN", "--local"] {
        assert!(nowhere.stderr.contains(way), "{}", nowhere.stderr);
    }
    let _ = sealed.run(&["send-event", "-m", "m", "--dsn", "https://example.com"]).ended(2);
    assert!(server.requests().is_empty());
}

#[test]
fn a_sample_rate_of_nothing_sends_nothing_and_is_no_failure() {
    let (sealed, server) = (Sealed::new(), Server::accepting());
    let ran = send(&sealed, &server, &["send-event", "-m", "m", "--sample-rate", "0", "--json"]).ended(0);
    assert_eq!(ran.json()["events"][0]["status"], "client_discard");
    assert!(server.requests().is_empty());
}

#[test]
fn the_embedded_store_takes_events_and_tells_their_issue() {
    let sealed = Sealed::new();
    let ran = sealed.run(&["send-event", "--local=store", "-m", "boom", "--project", "shop"]).ended(0);
    assert!(ran.stderr.contains("made project shop") && ran.stderr.contains("issue SHOP-1"), "{}", ran.stderr);
    let viewed = sealed.run(&["events", "view", ran.stdout.trim(), "--local=store", "--raw"]).ended(0).json();
    assert_eq!((&viewed["logentry"]["formatted"], &viewed["environment"]), (&json!("boom"), &json!("production")));
    let report = sealed.run(&["send-event", "--local=store", "-m", "boom", "--json"]).ended(0).json();
    assert_eq!((&report["events"][0]["status"], &report["events"][0]["issue"]), (&json!("accepted"), &json!("SHOP-1")));
    assert_eq!(report["issues"], json!({"new": 0, "regressed": 0}));
    let other = sealed.run(&["send-event", "--local=store", "-m", "boom", "--project", "shpo"]).ended(4);
    assert!(other.stderr.contains("projects here: shop"), "{}", other.stderr);
}

#[test]
fn what_the_pipeline_drops_is_told_with_its_reason() {
    let sealed = Sealed::new();
    sealed.write("settings.toml", "[filterSettings.releases]\nreleases = [\"old@*\"]\n");
    let arguments = ["send-event", "--local=store", "--settings", "settings.toml", "-m", "m", "--json"];
    let _ = sealed.run(&[&arguments[..], &["-r", "new@1"]].concat()).ended(0);
    let dropped = sealed.run(&[&arguments[..], &["-r", "old@1"]].concat()).ended(1);
    let row = &dropped.json()["events"][0];
    assert_eq!((&row["status"], &row["reason"]), (&json!("filtered"), &json!("release-version")));
    assert!(dropped.stderr.contains("release-version"), "{}", dropped.stderr);
    sealed.write("one.json", format!(r#"{{"event_id":"{ID}","message":"m"}}"#));
    sealed.write("two.json", format!(r#"{{"event_id":"{ID}","message":"m"}}"#));
    let twice = sealed.run(&["send-event", "--local=store", "one.json", "two.json", "--json"]).ended(3);
    let rows = twice.json();
    assert_eq!((&rows["events"][0]["status"], &rows["events"][1]["reason"]), (&json!("accepted"), &json!("duplicate")));
    assert!(sealed.run(&["send-event", "--local=store", "one.json"]).ended(1).stderr.contains("stored already"));
}

#[test]
fn envelopes_pass_the_pipeline_too() {
    let sealed = Sealed::new();
    let envelope = format!(
        "{{\"event_id\":\"{ID}\"}}\n{{\"type\":\"event\"}}\n{{\"message\":\"boom\"}}\n{{\"type\":\"attachment\",\"length\":2,\"filename\":\"a.txt\"}}\nhi\n"
    );
    sealed.write("a.envelope", envelope);
    let report = sealed.run(&["send-envelope", "--local=store", "a.envelope", "--json"]).ended(0).json();
    assert_eq!((&report["files"][0]["id"], &report["files"][0]["issue"]), (&json!(ID), &json!("DEFAULT-1")));
    let attachment = report["outcomes"].as_array().unwrap().iter().find(|outcome| outcome["category"] == "attachment");
    assert_eq!(attachment.unwrap()["quantity"], 2);
}

#[test]
fn an_event_whose_company_is_dropped_is_told_to_be_stored_in_part() {
    let sealed = Sealed::new();
    let envelope = |id: &str| {
        format!(
            "{{\"event_id\":\"{id}\"}}\n{{\"type\":\"event\"}}\n{{\"message\":\"m\"}}\n{{\"type\":\"session\"}}\n\
             {{\"sid\":\"{ID}\",\"init\":true,\"started\":\"2001-01-01T00:00:00Z\",\"timestamp\":\"2001-01-01T00:00:00Z\",\
             \"status\":\"ok\",\"errors\":0,\"attrs\":{{\"release\":\"app@1\"}}}}\n"
        )
    };
    sealed.write("one.envelope", envelope(ID));
    sealed.write("two.envelope", envelope(&ID.replace('5', "6")));
    sealed.write("bad.envelope", "none");
    let one = sealed.run(&["send-envelope", "--local=store", "one.envelope"]).ended(3);
    assert!(
        one.stderr.contains("the envelope in one.envelope was stored without session (invalid: timestamp"),
        "{one:?}"
    );
    let mixed = sealed.run(&["send-envelope", "--local=store", "two.envelope", "bad.envelope"]).ended(3);
    assert!(mixed.stderr.contains("1 of 2 envelopes were not stored, 1 only in part"), "{mixed:?}");
}
