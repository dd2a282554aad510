//! `events`: lists and views on a store with known content.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use vidette::store::Batch;

use crate::filled::{Filled, WEB, key_error};

#[test]
fn raw_is_what_was_stored_to_the_byte() {
    let filled = Filled::new();
    let ran = filled.run(&["events", "view", &format!("{:032x}", 2), "--raw"]).ended(0);
    assert_eq!(ran.stdout, key_error(2).to_string());
}

#[test]
fn an_event_is_drawn_with_what_one_needs() {
    let ran = Filled::new().run(&["events", "view", "WEB-1"]).ended(0);
    for told in [
        "error  KeyError: 'sku-81723'",
        "in checkout.views.pay",
        "unhandled, django",
        "at pay  checkout/views.py:42",
        "→    42 │     price = prices[sku]",
        "sku = 'sku-81723'",
        "… 1 library call",
        "SELECT price",
        "POST https://shop.example/pay",
        "user1@example.org",
        "screen.png (image/png)  1.4 kB",
    ] {
        assert!(ran.stdout.contains(told), "{told} is missing in\n{}", ran.stdout);
    }
    assert!(!ran.stdout.contains("get_response"), "{}", ran.stdout);
}

#[test]
fn everything_is_drawn_when_asked_for() {
    let ran = Filled::new().run(&["events", "view", "WEB-1", "--full"]).ended(0);
    assert!(ran.stdout.contains("get_response"), "{}", ran.stdout);
}

#[test]
fn json_keeps_the_stored_event_apart_from_what_is_told_of_it() {
    let json = Filled::new().run(&["events", "view", &format!("{:032x}", 3), "--json"]).ended(0).json();
    assert_eq!(json["event"], key_error(3));
    assert_eq!(json["issue"], "WEB-1");
    assert_eq!(json["project"]["slug"], "web");
    assert_eq!(json["attachments"][0]["size"], 1_400);
}

#[test]
fn the_list_is_searched_and_sorted() {
    let filled = Filled::new();
    let found = |arguments: &[&str]| {
        let listed = ["events", "list", "--format", "csv", "--columns", "event_id"];
        let ran = filled.run(&[&listed, arguments].concat()).ended(0);
        ran.stdout.lines().skip(1).map(|id| u128::from_str_radix(id, 16).unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(found(&[]), [3, 2, 4, 5, 1]);
    assert_eq!(found(&["--sort", "oldest", "--issue", "web-1"]), [1, 2, 3]);
    assert_eq!(found(&["--project", "api"]), [5]);
    assert_eq!(found(&["--period", "45min"]), [3, 2]);
    assert_eq!(found(&["user.email:user1@*", "browser:Chrome"]), [3]);
    assert_eq!(found(&["level:[warning,fatal]", "--limit", "1"]), [4]);
    assert_eq!(found(&["issue:WEB-2"]), [4]);
}

#[test]
fn the_list_is_drawn_harmlessly() {
    let ran = Filled::new().run(&["events", "list", "level:warning", "--columns", "issue,level,title,time"]).ended(0);
    insta::assert_snapshot!(ran.stdout, @r"
    ISSUE  LEVEL    TITLE              TIME
    WEB-2  warning  cart ␛[2Jis empty  60 min ago
    ");
}

#[test]
fn what_is_not_there_is_not_found() {
    let filled = Filled::new();
    let _ = filled.run(&["events", "view", &"f".repeat(32)]).ended(4);
    let _ = filled.run(&["events", "view", "WEB-77"]).ended(4);
    let _ = filled.run(&["events", "list", "--project", "shop"]).ended(4);
    let _ = filled.run(&["events", "view", "nonsense"]).ended(2);
    let _ = filled.run(&["events", "list", "is:resolved"]).ended(2);
}

#[test]
fn projects_environments_and_fields_are_chosen_as_on_a_server() {
    let filled = Filled::new();
    let ids = |arguments: &[&str]| {
        let listed = ["events", "list", "--format", "csv", "--columns", "event_id"];
        let ran = filled.run(&[&listed, arguments].concat()).ended(0);
        ran.stdout.lines().skip(1).map(|id| u128::from_str_radix(id, 16).unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&["-p", "web", "-p", "api", "--limit", "2", "level:warning OR level:fatal"]), [4, 5]);
    assert_eq!(ids(&["-e", "production"]), [3, 2, 1]);
    assert_eq!(ids(&["--since", "45min"]), [3, 2]);
    let fields = ["events", "list", "--field", "user.email", "--field", "browser", "level:error", "--limit", "1"];
    assert_eq!(filled.run(&fields).ended(0).stdout, "user.email         browser\nuser1@example.org  Chrome\n");
    let counted = ["events", "list", "--field", "issue", "--field", "count()", "--sort", "-count()", "--limit", "1"];
    assert_eq!(filled.run(&counted).ended(0).stdout, "issue  count()\nWEB-1        3\n");
    let by_issue = ["events", "list", "--issue", "web-1", "--field", "release", "--sort", "oldest", "--format", "csv"];
    assert_eq!(filled.run(&by_issue).ended(0).stdout, "release\nweb@1.1.0\nweb@1.2.0\nweb@1.3.0\n");
    let _ = filled.run(&["events", "list", "--sort", "-count()"]).ended(1);
    let tags = ["events", "list", "--show-tags", "level:fatal", "--format", "csv", "--columns", "tags"];
    assert_eq!(filled.run(&tags).ended(0).stdout, "tags\nbrowser=Lynx level=fatal\n");
}

#[test]
fn a_list_goes_on_where_it_ended() {
    let filled = Filled::new();
    let first = filled.run(&["events", "list", "--limit", "2"]).ended(0);
    let (_, cursor) = first.stderr.split_once("--cursor ").unwrap();
    let cursor = cursor.split(' ').next().unwrap();
    let rest = filled.run(&["events", "list", "--cursor", cursor, "--format", "csv", "--columns", "event_id"]).ended(0);
    assert_eq!(rest.stdout, format!("event_id\n{:032x}\n{:032x}\n{:032x}\n", 4, 5, 1));
    let _ = filled.run(&["events", "list", "--cursor", "nonsense"]).ended(1);
}

#[test]
fn a_tail_prints_events_as_they_come_until_it_is_interrupted() {
    let filled = Filled::new();
    let mut child = Command::new(env!("CARGO_BIN_EXE_vidette"))
        .env_clear()
        .current_dir(filled.sealed.path())
        .args(["events", "tail", "-n", "1", "--local=store", "--interval", "20ms", "--polls", "10000", "level:error"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    stderr.read_line(&mut line).unwrap();
    assert!(line.contains("waiting for events"), "{line}");
    line.clear();
    stdout.read_line(&mut line).unwrap();
    assert!(line.contains("error    web           KeyError: 'sku-81723'") && line.contains("user1@"), "{line}");
    let mut batch = Batch::default();
    batch.events.push(filled.event(WEB, 77, 1, 0, &key_error(4)));
    filled.store().writer().unwrap().write(batch).unwrap();
    line.clear();
    stdout.read_line(&mut line).unwrap();
    assert!(line.contains("KeyError") && line.contains("user0@"), "{line}");
    Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
    line.clear();
    stderr.read_line(&mut line).unwrap();
    assert!(line.contains("2 events were shown"), "{line}");
}
