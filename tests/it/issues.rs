//! `issues`: lists, views and changes of state on a store with known content.

use crate::filled::Filled;
use crate::sealed::Sealed;

#[test]
fn without_a_store_there_is_a_way_to_one() {
    let ran = Sealed::new().run(&["issues", "list", "--local=store"]).ended(4);
    assert_eq!(ran.stderr, "error: no store in [DIR]/store yet\nhint: `vidette replay examples/incident` makes one\n");
    assert_eq!(ran.stdout, "");
}

#[test]
fn a_configured_server_is_not_passed_over() {
    let filled = Filled::new();
    let refused =
        filled.sealed.command().args(["issues", "list"]).env("SENTRY_AUTH_TOKEN", "sntrys_x").output().unwrap();
    let error = String::from_utf8(refused.stderr).unwrap();
    // The server is asked, for which an organisation is missing.
    assert_eq!(refused.status.code(), Some(2), "{error}");
    assert!(error.contains("--local") && !error.contains("sntrys_x"), "{error}");
    let mut asked = filled.sealed.command();
    asked.args(["issues", "list", "--local=store"]).env("SENTRY_AUTH_TOKEN", "sntrys_x");
    assert_eq!(asked.output().unwrap().status.code(), Some(0));
}

#[test]
fn the_list_is_drawn_harmlessly_latest_first() {
    let filled = Filled::new();
    let narrow =
        filled.sealed.command().args(["issues", "list", "--local=store"]).env("COLUMNS", "80").output().unwrap();
    insta::assert_snapshot!(String::from_utf8(narrow.stdout).unwrap(), @r"
    SHORT ID  TITLE                  EVENTS  USERS  LAST SEEN   STATUS
    WEB-1     KeyError: 'sku-81723'       3      2  5 min ago   new
    WEB-2     cart ␛[2Jis empty           1      0  60 min ago  new
    API-1     database gone               1      0  1 h ago     new
    ");
    assert_eq!(narrow.stderr, b"");
    let wide = filled.run(&["issues", "list"]).ended(0).stdout;
    assert!(wide.lines().next().unwrap().ends_with("TREND") && wide.contains('█'), "{wide}");
}

#[test]
fn json_has_the_names_of_the_web_api() {
    let json = Filled::new().run(&["issues", "list", "--json", "issue:WEB-1"]).ended(0).json();
    let issue = &json[0];
    assert_eq!(json.as_array().unwrap().len(), 1);
    assert_eq!(issue["shortId"], "WEB-1");
    assert_eq!(issue["id"], "1");
    assert_eq!(issue["count"], "3");
    assert_eq!(issue["userCount"], 2);
    assert_eq!(issue["project"]["slug"], "web");
    assert_eq!(issue["status"], "unresolved");
    assert_eq!(issue["substatus"], "new");
    assert_eq!(issue["metadata"]["type"], "KeyError");
    assert_eq!(issue["lastRelease"]["version"], "web@1.3.0");
    let day: u64 = issue["stats"]["24h"].as_array().unwrap().iter().map(|pair| pair[1].as_u64().unwrap()).sum();
    assert_eq!(day, 3);
}

#[test]
fn queries_find_issues_and_their_events() {
    let filled = Filled::new();
    let found = |query: &str| {
        let ran =
            filled.run(&["issues", "list", "--format", "csv", "--columns", "short_id", "--query", query]).ended(0);
        ran.stdout.lines().skip(1).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(found(""), ["WEB-1", "WEB-2", "API-1"]);
    assert_eq!(found("level:[warning, fatal] project:web"), ["WEB-2"]);
    assert_eq!(found("browser:Firefox"), ["WEB-1"]);
    assert_eq!(found("browser:Firefox release:web@1.2.0"), Vec::<String>::new());
    assert_eq!(found("!has:user.email"), ["WEB-2", "API-1"]);
    assert_eq!(found("times_seen:>1 OR \"database gone\""), ["WEB-1", "API-1"]);
    assert_eq!(found("release:latest"), ["WEB-1"]);
}

#[test]
fn a_fault_in_a_query_has_its_place() {
    let ran = Filled::new().run(&["issues", "list", "level:error times_seen:many"]).ended(2);
    let lines: Vec<_> = ran.stderr.lines().collect();
    assert_eq!(lines[1], "  level:error times_seen:many");
    assert!(lines[2].starts_with("              ") && lines[2].ends_with('^'), "{}", ran.stderr);
}

#[test]
fn a_limit_says_that_there_is_more() {
    let ran = Filled::new().run(&["issues", "list", "--limit", "2", "--sort", "events", "--format", "ndjson"]).ended(0);
    assert_eq!(ran.stdout.lines().count(), 2);
    assert!(ran.stdout.starts_with("{\"id\":\"1\""), "{}", ran.stdout);
    assert!(ran.stderr.contains("--all"), "{}", ran.stderr);
}

#[test]
fn resolved_and_archived_issues_leave_the_list_and_come_back() {
    let filled = Filled::new();
    let listed = || filled.run(&["issues", "list", "--json"]).ended(0).json().as_array().unwrap().len();
    let ran = filled.run(&["issues", "resolve", "web-1", "3", "--json"]).ended(0);
    assert_eq!(ran.json()[0]["status"], "resolved");
    assert_eq!(ran.json()[1]["shortId"], "API-1");
    assert_eq!(listed(), 1);
    let again = filled.run(&["issues", "resolve", "WEB-1"]).ended(0);
    assert!(again.stderr.contains("already"), "{}", again.stderr);
    let _ = filled.run(&["issues", "mute", "WEB-2", "--count", "10"]).ended(0);
    assert_eq!(listed(), 0);
    let archived = filled.run(&["issues", "list", "is:archived", "--json"]).ended(0).json();
    assert_eq!(archived[0]["substatus"], "archived_until_condition_met");
    assert_eq!(archived[0]["statusDetails"]["ignoreCount"], 11);
    let back = filled.run(&["issues", "unresolve", "--query", "", "--yes", "--json"]).ended(0).json();
    assert!(back.as_array().unwrap().iter().all(|issue| issue["substatus"] == "new"));
    assert_eq!(listed(), 3);
}

#[test]
fn releases_bound_a_resolution() {
    let filled = Filled::new();
    let next = filled.run(&["issues", "resolve", "WEB-1", "--in-next-release", "--json"]).ended(0).json();
    assert_eq!(next[0]["statusDetails"]["inNextRelease"], true);
    assert_eq!(next[0]["statusDetails"]["inRelease"], "web@1.3.0");
    let ran = filled.run(&["issues", "resolve", "WEB-1", "--in-release", "web@2.0"]).ended(0);
    assert!(ran.stdout.contains("resolved in web@2.0"), "{}", ran.stdout);
    let none = filled.run(&["issues", "resolve", "API-1", "--in-next-release"]).ended(1);
    assert!(none.stderr.contains("--in-release"), "{}", none.stderr);
}

#[test]
fn nothing_changes_when_one_issue_is_missing() {
    let filled = Filled::new();
    let ran = filled.run(&["issues", "resolve", "WEB-1", "WEB-9", "77"]).ended(4);
    assert!(ran.stderr.contains("`WEB-9`, `77`"), "{}", ran.stderr);
    assert_eq!(filled.run(&["issues", "list", "is:resolved", "--json"]).ended(0).json(), serde_json::json!([]));
}

#[test]
fn many_issues_are_changed_only_when_that_was_meant() {
    let filled = Filled::new();
    let ran = filled.run(&["issues", "archive", "--query", "level:[error, warning]"]).ended(8);
    assert!(ran.stderr.contains("Archive 2 issues with 4 events (WEB-1, WEB-2)?"), "{}", ran.stderr);
    assert!(ran.stderr.contains("--yes"), "{}", ran.stderr);
    let _ = filled.run(&["issues", "archive", "--query", "level:[error, warning]", "--yes"]).ended(0);
    let _ = filled.run(&["issues", "archive"]).ended(2);
    let _ = filled.run(&["issues", "archive", "WEB-1", "--forever", "--for", "1h"]).ended(2);
}

#[test]
fn issues_are_given_to_somebody_and_deleted() {
    let filled = Filled::new();
    let given = filled.run(&["issues", "assign", "WEB-1", "API-1", "--to", "team:local", "--json"]).ended(0).json();
    let _ = filled.run(&["issues", "assign", "WEB-1", "--to", "team:shop"]).ended(4);
    let team = serde_json::json!({"type": "team", "id": "1", "name": "local"});
    assert_eq!((&given[0]["assignedTo"], &given[1]["assignedTo"]), (&team, &team));
    assert_eq!(filled.run(&["issues", "list", "is:assigned", "--json"]).ended(0).json().as_array().unwrap().len(), 2);
    let taken = filled.run(&["issues", "assign", "WEB-1", "--to", "none", "--json"]).ended(0).json();
    assert!(taken[0]["assignedTo"].is_null());
    let plan = filled.run(&["issues", "delete", "--query", "level:error", "--dry-run", "--json"]).ended(0);
    assert_eq!(plan.json()[0]["shortId"], "WEB-1");
    let asked = filled.run(&["issues", "delete", "WEB-1"]).ended(8);
    assert!(asked.stderr.contains("Delete 1 issue with 3 events (WEB-1)?"), "{}", asked.stderr);
    let _ = filled.run(&["issues", "delete", "WEB-1", "--yes"]).ended(0);
    assert_eq!(filled.run(&["events", "list", "--json"]).ended(0).json().as_array().unwrap().len(), 2);
    let _ = filled.run(&["issues", "view", "WEB-1"]).ended(4);
}

#[test]
fn what_only_servers_can_do_is_refused() {
    let filled = Filled::new();
    for (arguments, code) in [
        (&["resolve", "WEB-1", "--in-commit", "acme/shop@9f1c"][..], 1),
        (&["delete", "WEB-1", "--discard", "--yes"], 1),
        (&["list", "--sort", "inbox"], 2),
        (&["list", "--cursor", "nonsense"], 1),
        (&["view", "https://acme.sentry.io/issues/1/"], 2),
        (&["merge", "WEB-1", "API-1", "--yes"], 2),
        (&["list", "project:nope"], 2),
        (&["list", "-p", "nope"], 4),
    ] {
        let _ = filled.run(&[&["issues"], arguments].concat()).ended(code);
    }
    assert_eq!(filled.run(&["issues", "list", "--json"]).ended(0).json().as_array().unwrap().len(), 3);
}

#[test]
fn issues_of_one_project_are_merged() {
    let filled = Filled::new();
    let ran = filled.run(&["issues", "merge", "WEB-1", "WEB-2", "--yes"]).ended(0);
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str()), ("merged WEB-2 into WEB-1\n", ""));
    let listed = filled.run(&["issues", "list", "--json"]).ended(0).json();
    let counts: Vec<_> = listed.as_array().unwrap().iter().map(|issue| (&issue["shortId"], &issue["count"])).collect();
    assert_eq!(counts, [(&"WEB-1".into(), &"4".into()), (&"API-1".into(), &"1".into())]);
}

#[test]
fn a_list_goes_on_where_it_ended() {
    let filled = Filled::new();
    let ids = |arguments: &[&str]| {
        let listed = ["issues", "list", "--format", "csv", "--columns", "short_id"];
        let ran = filled.run(&[&listed, arguments].concat()).ended(0);
        (ran.stdout.lines().skip(1).map(str::to_owned).collect::<Vec<_>>(), ran.stderr)
    };
    let (first, told) = ids(&["--limit", "2"]);
    assert!(told.contains("--cursor 0:2:0"), "{told}");
    assert_eq!(
        (first, ids(&["--limit", "2", "--cursor", "0:2:0"]).0),
        (vec!["WEB-1".into(), "WEB-2".into()], vec!["API-1".into()])
    );
}

#[test]
fn counts_over_time_end_with_the_latest_event() {
    let filled = Filled::empty();
    let mut batch = vidette::store::Batch::default();
    let weeks = 60 * 24 * 50;
    for (number, minutes) in [(1, weeks), (2, weeks + 60), (3, weeks + 60 * 30)] {
        batch.events.push(filled.event(crate::filled::WEB, number, 1, minutes, &crate::filled::key_error(number)));
    }
    filled.store().writer().unwrap().write(batch).unwrap();
    let day = |json: &serde_json::Value| -> u64 {
        json["stats"]["24h"].as_array().unwrap().iter().map(|pair| pair[1].as_u64().unwrap()).sum()
    };
    let listed = filled.run(&["issues", "list", "--json"]).ended(0).json();
    assert_eq!(day(&listed[0]), 2);
    let viewed = filled.run(&["issues", "view", "WEB-1", "--json"]).ended(0).json();
    let hours = viewed["hours"].as_array().unwrap();
    assert_eq!(hours.iter().map(|pair| pair[1].as_u64().unwrap()).sum::<u64>(), 3);
    assert!(filled.run(&["issues", "view", "WEB-1"]).ended(0).stdout.contains("Over time"));
}

#[test]
fn options_stand_for_terms_of_the_search() {
    let filled = Filled::new();
    let found = |arguments: &[&str]| -> Vec<String> {
        let listed = filled.run(&[&["issues", "list", "--json"], arguments].concat()).ended(0).json();
        listed.as_array().unwrap().iter().map(|issue| issue["shortId"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(found(&["--period", "10min"]), ["WEB-1"]);
    assert_eq!(found(&["--status", "unresolved", "--query", "level:fatal OR level:error"]), ["WEB-1", "API-1"]);
    assert_eq!(found(&["--status", "resolved"]), Vec::<String>::new());
    assert_eq!(found(&["-p", "api"]), ["API-1"]);
    assert_eq!(found(&["-i", "WEB-2", "-i", "1"]), ["WEB-2", "WEB-1"]);
    assert_eq!(found(&["-e", "no such \"place\""]), Vec::<String>::new());
}

#[test]
fn the_view_tells_the_issue_and_its_latest_event() {
    let filled = Filled::new();
    let ran = filled.run(&["issues", "view", "web-1"]).ended(0);
    for told in ["WEB-1  KeyError: 'sku-81723'", "Chrome 66% · Firefox 33%", "price = prices[sku]", "web@1.1.0"] {
        assert!(ran.stdout.contains(told), "{told} is missing in\n{}", ran.stdout);
    }
    let oldest = filled.run(&["issues", "view", "1", "--event", "oldest", "--json"]).ended(0).json();
    assert_eq!(oldest["event"]["eventID"], format!("{:032x}", 1));
    assert_eq!(oldest["hashes"][0], "01".repeat(16));
    assert_eq!(oldest["tags"][0]["topValues"][0]["value"], "Chrome");
    let other = filled.run(&["issues", "view", "WEB-1", "--event", &format!("{:032x}", 4)]).ended(4);
    assert!(other.stderr.contains("events list --issue WEB-1"), "{}", other.stderr);
    let _ = filled.run(&["issues", "view", "WEB-99"]).ended(4);
}
