//! Real SDKs send to `vidette serve`, and all of it is found again through the Web API.
//!
//! The programs are in `tests/clients`, which tells what they send.

use std::collections::BTreeMap;
use std::process::Command;

use serde_json::{Value, json};

use crate::real_clients::{node_sdk, pinned, python_sdk, rust_sdk};
use crate::sealed::Sealed;
use crate::served::Served;

/// A server that an SDK has sent to.
struct Sent {
    served: Served,
    name: &'static str,
    /// The ids that the program printed.
    ids: Value,
    ways: Ways,
}

/// In which SDKs differ.
#[derive(Clone, Copy)]
struct Ways {
    /// What a transaction with a span counts as.
    traces: (&'static str, u64),
    /// What a message is called; its text when none.
    message: Option<&'static str>,
}

/// A transaction is one, and a message is called by its text.
const PLAIN: Ways = Ways { traces: ("transaction", 1), message: None };

/// Runs a program with a name, and finds everything that it sent.
fn everything_arrives(name: &'static str, program: &mut Command, ways: Ways) {
    let sealed = Sealed::new();
    let served = Served::in_memory(&sealed);
    let path = std::env::var_os("PATH").unwrap_or_default();
    program.arg(name).env("PATH", path).env("SENTRY_DSN", served.dsn()).current_dir(sealed.path());
    let output = program.output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name}: {stderr}");
    let ids = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{name}: {error}: {output:?}"));
    let sent = Sent { served, name, ids, ways };
    sent.error();
    sent.crash();
    sent.message();
    sent.attachment();
    sent.sessions();
    sent.log();
    sent.feedback();
    sent.outcomes();
    sent.issues();
    sent.check_in();
}

impl Sent {
    fn id(&self, what: &str) -> &str {
        self.ids[what].as_str().unwrap_or_else(|| panic!("{}: no {what} in {}", self.name, self.ids))
    }

    fn event(&self, what: &str) -> Value {
        self.served.get(&format!("projects/local/web/events/{}/", self.id(what)))
    }

    fn error(&self) {
        let event = self.event("error");
        let data = |kind: &str| entry(&event, kind)["values"].as_array().cloned().unwrap_or_default();
        let told = |exception: &Value| [exception["type"].clone(), exception["value"].clone()];
        let chain: Vec<_> = data("exception").iter().map(told).collect();
        let expected = [
            [json!("StockError"), json!("no pear left")],
            [json!("CheckoutError"), json!("the order cannot be filled")],
        ];
        assert_eq!(chain, expected, "{event:#}");
        let crumb = data("breadcrumbs").into_iter().find(|crumb| crumb["category"] == "cart").unwrap();
        assert_eq!((&crumb["message"], &crumb["data"]["pieces"]), (&json!("apple put in the basket"), &json!(2)));
        let user = &event["user"];
        assert_eq!(
            (&user["id"], &user["email"], &user["username"]),
            (&json!("4711"), &json!("grace@example.org"), &json!("grace"))
        );
        assert_eq!(tag(&event, "basket"), "fruit");
        assert_eq!(tag(&event, "environment"), "tests");
        assert_eq!(tag(&event, "release"), "clients@1.0.0");
        assert_eq!(tag(&event, "level"), "error");
        let order = &event["contexts"]["order"];
        assert_eq!((&order["number"], &order["items"]), (&json!(17), &json!(["apple", "pear"])), "{event:#}");
        // What is stored, beside what is shown.
        let stored = self.served.get(&format!("projects/local/web/events/{}/json/", self.id("error")));
        assert_eq!(stored["event_id"], self.id("error"));
        assert_eq!(stored["exception"]["values"][1]["type"], "CheckoutError");
    }

    fn crash(&self) {
        let event = self.event("crash");
        let exception = &entry(&event, "exception")["values"][0];
        assert_eq!((&exception["type"], &exception["mechanism"]["handled"]), (&json!("StockError"), &json!(false)));
        let issue = self.served.get(&format!("organizations/local/issues/{}/", event["groupID"].as_str().unwrap()));
        assert_eq!(issue["isUnhandled"], true, "{issue:#}");
    }

    fn message(&self) {
        let event = self.event("message");
        let text = format!("the basket of {} is empty", self.name);
        assert_eq!(event["title"], self.ways.message.unwrap_or(&text), "{event:#}");
        assert_eq!(entry(&event, "message")["formatted"], text);
        assert_eq!(tag(&event, "level"), "warning");
    }

    fn attachment(&self) {
        let path = format!("projects/local/web/events/{}/attachments/", self.id("error"));
        let attachments = self.served.get(&path);
        let attachment = &attachments[0];
        assert_eq!(
            (&attachment["name"], &attachment["size"], &attachment["mimetype"]),
            (&json!("basket.txt"), &json!(18), &json!("text/plain")),
            "{attachments}"
        );
        let id = attachment["id"].as_str().unwrap();
        let bytes = self.served.ask("GET", &format!("{path}{id}/?download=1"), None);
        assert_eq!((bytes.status, bytes.body.as_slice()), (200, b"2 apples\n1 pear\n\x00\xff".as_slice()));
    }

    /// Two, of which one crashed and none was left open.
    fn sessions(&self) {
        let query = "field=sum(session)&groupBy=session.status&statsPeriod=1d&interval=1h";
        let answer = self.served.get(&format!("organizations/local/sessions/?{query}"));
        let groups = answer["groups"].as_array().unwrap().iter();
        let count = |group: &Value| {
            let status = group["by"]["session.status"].as_str().unwrap().to_owned();
            (status, group["totals"]["sum(session)"].as_f64().unwrap() as u64)
        };
        let counts: BTreeMap<_, _> = groups.map(count).filter(|(_, count)| *count > 0).collect();
        let expected = [("crashed", 1), ("errored", 1)].map(|(status, count)| (status.to_owned(), count));
        assert_eq!(counts, BTreeMap::from(expected), "{answer:#}");
    }

    fn log(&self) {
        let query = "dataset=logs&field=sentry.item_id&field=message&field=severity&field=timestamp&statsPeriod=1d";
        let answer = self.served.get(&format!("organizations/local/events/?{query}&project=-1&sort=-timestamp"));
        let rows = answer["data"].as_array().unwrap();
        let text = format!("{} says that pears are out", self.name);
        let row = rows.iter().find(|row| row["message"] == text).unwrap_or_else(|| panic!("{answer:#}"));
        assert_eq!(row["severity"], "warn");
    }

    fn check_in(&self) {
        let slug = format!("nightly-{}", self.name);
        let monitor = self.served.get(&format!("organizations/local/monitors/{slug}/"));
        assert_eq!((&monitor["slug"], &monitor["status"]), (&json!(slug), &json!("active")));
        let config = &monitor["config"];
        assert_eq!(
            (&config["schedule"], &config["timezone"], &config["checkin_margin"]),
            (&json!("0 3 * * *"), &json!("Europe/Vienna"), &json!(5)),
            "{monitor:#}"
        );
        let check_ins = self.served.get(&format!("organizations/local/monitors/{slug}/checkins/"));
        assert_eq!(check_ins.as_array().map(Vec::len), Some(1), "{check_ins:#}");
        let check_in = &check_ins[0];
        let id = check_in["id"].as_str().unwrap().replace('-', "");
        assert_eq!((id.as_str(), &check_in["status"]), (self.id("check_in"), &json!("ok")), "{check_in:#}");
        assert_eq!((&check_in["duration"], &check_in["environment"]), (&json!(1_500), &json!("tests")));
    }

    /// It is an issue of its own category, and an event that names the one that it is about.
    fn feedback(&self) {
        let issues = self.served.get("organizations/local/issues/?query=issue.category:feedback&statsPeriod=1d");
        let text = format!("{} customers want pears", self.name);
        assert_eq!(issues[0]["title"], format!("User Feedback: {text}"), "{issues:#}");
        let event = self.event("feedback");
        let feedback = &event["contexts"]["feedback"];
        assert_eq!(
            (&feedback["message"], &feedback["contact_email"], &feedback["name"]),
            (&json!(text), &json!("grace@example.org"), &json!("Grace")),
            "{event:#}"
        );
        assert_eq!(feedback["associated_event_id"], self.id("error"), "{event:#}");
    }

    /// Everything was accepted, and as much as was sent.
    fn outcomes(&self) {
        let query =
            "groupBy=category&groupBy=outcome&groupBy=reason&field=sum(quantity)&statsPeriod=1d&interval=1h&project=-1";
        let answer = self.served.get(&format!("organizations/local/stats_v2/?{query}"));
        let mut accepted = BTreeMap::new();
        for group in answer["groups"].as_array().unwrap() {
            let quantity = group["totals"]["sum(quantity)"].as_u64().unwrap();
            assert!(group["by"]["outcome"] == "accepted" || quantity == 0, "{answer:#}");
            *accepted.entry(group["by"]["category"].as_str().unwrap().to_owned()).or_insert(0) += quantity;
        }
        let expected = [("error", 3), ("attachment", 18), ("monitor", 2), ("log_item", 1), self.ways.traces];
        for (category, quantity) in expected {
            assert_eq!(accepted.get(category), Some(&quantity), "{}: {category} of {accepted:?}", self.name);
        }
    }

    /// One for the error, one for the crash, one for the message.
    fn issues(&self) {
        let issues = self.served.get("organizations/local/issues/?query=issue.category:error&statsPeriod=1d");
        let mut titles: Vec<_> = issues.as_array().unwrap().iter().map(|issue| issue["title"].clone()).collect();
        titles.sort_by_key(|title| title.to_string());
        let text = format!("the basket of {} is empty", self.name);
        let message = self.ways.message.unwrap_or(&text);
        assert_eq!(
            titles,
            ["CheckoutError: the order cannot be filled", "StockError: no apple left", message],
            "{issues:#}"
        );
    }
}

/// The data of one of the entries that an event is shown as.
fn entry<'e>(event: &'e Value, kind: &str) -> &'e Value {
    let entries = event["entries"].as_array().unwrap_or_else(|| panic!("{event:#}"));
    entries.iter().find(|entry| entry["type"] == kind).map_or(&Value::Null, |entry| &entry["data"])
}

fn tag<'e>(event: &'e Value, key: &str) -> &'e str {
    let tags = event["tags"].as_array().unwrap_or_else(|| panic!("{event:#}"));
    tags.iter().find(|tag| tag["key"] == key).and_then(|tag| tag["value"].as_str()).unwrap_or_default()
}

fn python(name: &'static str, brotli: bool, encoding: &str) {
    let Some(packages) = python_sdk(brotli) else { return };
    // Of what else is installed, nothing is seen: the SDK would change itself for it.
    let mut program = Command::new("python3");
    program.arg("-S").arg(pinned("python/client.py")).args(["--expect-encoding", encoding]);
    everything_arrives(name, program.env("PYTHONPATH", packages), PLAIN);
}

#[test]
fn from_the_python_sdk() {
    python("python", false, "gzip");
}

#[test]
fn from_the_python_sdk_with_brotli() {
    python("python-brotli", true, "br");
}

fn node(name: &'static str, ways: Ways) {
    let Some(modules) = node_sdk(name) else { return };
    let mut program = Command::new("node");
    everything_arrives(name, program.arg(pinned("node/client.cjs")).env("NODE_PATH", modules), ways);
}

#[test]
fn from_the_node_sdk_10() {
    node("node-10", PLAIN);
}

/// It sends spans as they end, in a container, and no transactions; a message comes with a stack trace, and is called by
/// the function that it was sent in, as Sentry does it.
#[test]
fn from_the_node_sdk_11() {
    node("node-11", Ways { traces: ("span", 2), message: Some("main") });
}

#[test]
fn from_the_rust_sdk() {
    let Some(program) = rust_sdk() else { return };
    everything_arrives("rust", &mut Command::new(program), PLAIN);
}
