//! `/api/0/organizations/…/issues/…` and `/api/0/projects/…/issues/`.

use serde_json::{Value, json};
use vidette::store::{EventSearch, IssueSearch};

use super::{Answer, Api, NOW};

const ISSUES: &str = "/api/0/organizations/local/issues/";

/// An event of an issue of its own by `kind`, so many minutes before now; `server` is a tag.
pub(super) fn failure(kind: &str, minutes: i64, server: &str) -> Value {
    json!({
        "level": "error", "platform": "python", "release": "shop@1.0.0", "environment": "production",
        "timestamp": NOW.as_seconds() - 60 * minutes, "tags": {"server": server},
        "user": {"id": format!("{minutes}")},
        "exception": {"values": [{
            "type": kind, "value": "it broke", "mechanism": {"type": "generic", "handled": false},
            "stacktrace": {"frames": [{"function": kind, "module": "shop.cart", "filename": "shop/cart.py",
                                       "lineno": 3, "in_app": true, "context_line": format!("raise {kind}")}]},
        }]},
    })
}

/// Two projects: `WEB-1` KeyError with three events, `WEB-2` ValueError with one, `API-1` OSError with two.
struct Shop {
    api: Api,
    web: String,
}

impl Shop {
    fn new() -> Self {
        let api = Api::new();
        let (web, other) = (api.project("web"), api.project("api"));
        for (kind, minutes) in [("KeyError", 300), ("KeyError", 200), ("ValueError", 120), ("KeyError", 10)] {
            api.ingest(&web, &failure(kind, minutes, "web-1"));
        }
        let mut warning = failure("OSError", 60, "api-1");
        warning["level"] = "warning".into();
        warning["environment"] = "staging".into();
        api.ingest(&other, &warning);
        api.ingest(&other, &failure("OSError", 30, "api-2"));
        Self { api, web }
    }

    fn send(&self, method: &str, path: &str) -> Answer {
        self.api.send(method, path, &[], Vec::new())
    }

    fn put(&self, path: &str, body: Value) -> Answer {
        self.api.json("PUT", path, &body)
    }

    fn id(&self, short_id: &str) -> String {
        let found = self.api.store.issues_by_short_id(short_id).unwrap();
        found.first().unwrap_or_else(|| panic!("{short_id} is gone")).id.to_string()
    }

    fn one(&self, short_id: &str) -> Value {
        self.api.get(&format!("{ISSUES}{short_id}/"))
    }

    /// The short ids that a list has, in order.
    fn listed(&self, query: &str) -> Vec<String> {
        short_ids(&self.api.get(&format!("{ISSUES}?{query}")))
    }

    fn status(&self, short_id: &str) -> (Value, Value) {
        let issue = self.one(short_id);
        (issue["status"].clone(), issue["substatus"].clone())
    }
}

fn short_ids(list: &Value) -> Vec<String> {
    list.as_array().unwrap().iter().map(|issue| issue["shortId"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn issues_are_listed_in_the_form_of_the_web_api() {
    let shop = Shop::new();
    let list = shop.api.get(ISSUES);
    assert_eq!(short_ids(&list), ["WEB-1", "API-1", "WEB-2"]);
    let issue = &list[0];
    assert_eq!(issue["title"], "KeyError: it broke");
    assert_eq!((&issue["count"], &issue["userCount"], &issue["storedEvents"]), (&"3".into(), &3.into(), &3.into()));
    assert_eq!((&issue["status"], &issue["substatus"]), (&"unresolved".into(), &"new".into()));
    assert_eq!(issue["metadata"]["type"], "KeyError");
    assert_eq!((&issue["level"], &issue["priority"]), (&"error".into(), &"high".into()));
    assert_eq!(issue["project"]["slug"], "web");
    assert_eq!(issue["firstSeen"], NOW.plus_seconds(-300 * 60).to_string());
    assert_eq!(issue["lastSeen"], NOW.plus_seconds(-600).to_string());
    assert_eq!(issue["permalink"], format!("http://127.0.0.1:9/organizations/local/issues/{}/", shop.id("WEB-1")));
    let day = issue["stats"]["24h"].as_array().unwrap();
    assert_eq!(day.iter().map(|pair| pair[1].as_u64().unwrap()).sum::<u64>(), 3);
    assert_eq!((day.len(), &day[23][0]), (24, &NOW.as_seconds().into()));
    // 300, 200 and ten minutes before noon.
    assert_eq!((&day[18][1], &day[19][1], &day[20][1], &day[22][1]), (&1.into(), &1.into(), &0.into(), &1.into()));
}

#[test]
fn a_search_narrows_and_orders() {
    let shop = Shop::new();
    for (query, found) in [
        ("query=", &["WEB-1", "API-1", "WEB-2"][..]),
        ("sort=new", &["API-1", "WEB-2", "WEB-1"]),
        ("sort=freq", &["WEB-1", "API-1", "WEB-2"]),
        ("sort=user&limit=1", &["WEB-1"]),
        ("query=level:error+ValueError", &["WEB-2"]),
        ("query=is:resolved", &[]),
        ("query=issue:[WEB-2,api-1]", &["API-1", "WEB-2"]),
        ("query=timesSeen:%3E1&project=web", &["WEB-1"]),
        ("query=server:api-2", &["API-1"]),
        ("query=error.unhandled:true&project=-1", &["WEB-1", "API-1", "WEB-2"]),
        ("project=2&project=web", &["WEB-1", "API-1", "WEB-2"]),
        ("project=api", &["API-1"]),
        ("environment=staging", &["API-1"]),
        ("environment=staging&query=server:api-2", &[]),
        ("environment=production&environment=staging", &["WEB-1", "API-1", "WEB-2"]),
        ("environment=%22)+OR+(level:error", &[]),
        ("statsPeriod=90m", &["WEB-1", "API-1"]),
        ("end=2026-11-28T08:00:00", &["WEB-1"]),
        ("statsPeriod=90m&query=environment:staging", &["API-1"]),
        ("statsPeriod=45m&query=environment:staging", &[]),
    ] {
        assert_eq!(shop.listed(query), found, "{query}");
    }
    for (query, fault) in [
        ("query=level:", "Error parsing search query"),
        ("query=is:nothing", "Error parsing search query: column 4"),
        ("query=(level:error", "Error parsing search query"),
        ("query=level:error)&environment=a", "Error parsing search query"),
        ("sort=-date", "Invalid sort"),
        ("groupStatsPeriod=1h", "Invalid stats_period"),
        ("statsPeriod=soon", "Invalid statsPeriod"),
        ("limit=101", "Invalid per_page value"),
        ("cursor=x", "Invalid cursor"),
    ] {
        let answer = shop.send("GET", &format!("{ISSUES}?{query}"));
        assert_eq!(answer.status, 400, "{query}: {}", answer.body);
        assert!(answer.body["detail"].as_str().unwrap().starts_with(fault), "{query}: {}", answer.body);
    }
    assert_eq!(shop.send("GET", &format!("{ISSUES}?project=nothing")).status, 400);
    assert_eq!(shop.send("GET", "/api/0/organizations/other/issues/").status, 404);
}

#[test]
fn pages_are_linked_and_hits_are_counted() {
    let shop = Shop::new();
    let answer = shop.send("GET", &format!("{ISSUES}?limit=2"));
    assert_eq!((short_ids(&answer.body).len(), answer.header("x-hits"), answer.header("x-max-hits")), (2, "3", "1000"));
    assert!(answer.header("link").contains("rel=\"next\"; results=\"true\"; cursor=\"0:2:0\""));
    let answer = shop.send("GET", &format!("{ISSUES}?limit=2&cursor=0:2:0"));
    assert_eq!((short_ids(&answer.body), answer.header("x-hits")), (vec!["WEB-2".to_owned()], "3"));
    assert!(answer.header("link").contains("rel=\"next\"; results=\"false\""));
    let answer = shop.send("GET", &format!("{ISSUES}?cursor=0:18446744073709551615:0"));
    assert_eq!((answer.status.as_u16(), answer.body), (200, json!([])));
}

#[test]
fn stats_come_in_the_steps_that_are_asked_for() {
    let shop = Shop::new();
    let stats = |query: &str| shop.api.get(&format!("{ISSUES}?project=web&limit=1&{query}"))[0]["stats"].clone();
    let sum = |series: &Value| series.as_array().unwrap().iter().map(|pair| pair[1].as_u64().unwrap()).sum::<u64>();
    assert_eq!(stats("groupStatsPeriod="), json!({}));
    assert_eq!(stats("collapse=stats&groupStatsPeriod=24h"), json!({}));
    let fortnight = stats("groupStatsPeriod=14d");
    assert_eq!((fortnight["14d"].as_array().unwrap().len(), sum(&fortnight["14d"])), (14, 3));
    let auto = stats("groupStatsPeriod=auto&statsPeriod=90d");
    assert!(auto["auto"].as_array().unwrap().len() <= 48);
    assert_eq!(sum(&auto["auto"]), 3);
    assert_eq!(sum(&stats("groupStatsPeriod=auto&statsPeriod=1h")["auto"]), 1);
}

#[test]
fn an_event_or_a_short_id_is_a_direct_hit() {
    let shop = Shop::new();
    let event = shop.api.ingest(&shop.web, &failure("ValueError", 5, "web-3"));
    let answer = shop.send("GET", &format!("{ISSUES}?query={event}"));
    assert_eq!((short_ids(&answer.body), answer.header("x-sentry-direct-hit")), (vec!["WEB-2".to_owned()], "1"));
    assert_eq!(answer.body[0]["matchingEventId"], event);
    let answer = shop.send("GET", &format!("{ISSUES}?query=web-2&shortIdLookup=1&project=web"));
    assert_eq!((short_ids(&answer.body), answer.header("x-sentry-direct-hit")), (vec!["WEB-2".to_owned()], "1"));
    let answer = shop.send("GET", &format!("{ISSUES}?query=web-2"));
    assert_eq!((&answer.body, answer.header("x-sentry-direct-hit")), (&json!([]), ""));
    assert_eq!(shop.listed(&format!("query={event}&project=api")), [""; 0]);
    assert_eq!(shop.listed("query=00000000000000000000000000000000"), [""; 0]);
}

#[test]
fn issues_are_found_by_number_whatever_their_state() {
    let shop = Shop::new();
    shop.put(&format!("{ISSUES}WEB-2/"), json!({"status": "resolved"}));
    let (one, two) = (shop.id("WEB-2"), shop.id("API-1"));
    assert_eq!(shop.listed(&format!("group={one}&group={two}&group=999&query=")), ["WEB-2", "API-1"]);
    assert_eq!(shop.listed(&format!("group={one}&group={two}&project=api")), ["API-1"]);
    assert_eq!(shop.send("GET", &format!("{ISSUES}?group=WEB-2")).status, 400);
    let counts = shop.api.get("/api/0/organizations/local/issues-count/?query=&query=is:resolved&query=nothing");
    assert_eq!(counts, json!({"": 3, "is:resolved": 1, "nothing": 0}));
}

#[test]
fn one_issue_is_told_whole() {
    let shop = Shop::new();
    shop.api.ingest(&shop.web, &failure("KeyError", 60 * 24 * 3, "web-2"));
    let number = shop.id("WEB-1");
    let issue = shop.one("WEB-1");
    for path in [format!("{ISSUES}{number}/"), format!("{ISSUES}web-1/"), format!("/api/0/issues/{number}/")] {
        assert_eq!(shop.api.get(&path), issue, "{path}");
    }
    assert_eq!((&issue["isUnhandled"], &issue["count"]), (&true.into(), &"4".into()));
    let server = issue["tags"].as_array().unwrap().iter().find(|tag| tag["key"] == "server").unwrap();
    assert_eq!(server["totalValues"], 4);
    assert_eq!(server["topValues"][0], json!({"value": "web-1", "name": "web-1", "count": 3}));
    let sum =
        |name: &str| issue["stats"][name].as_array().unwrap().iter().map(|pair| pair[1].as_u64().unwrap()).sum::<u64>();
    assert_eq!((sum("24h"), sum("30d")), (3, 4));
    assert_eq!(issue["firstRelease"]["version"], "shop@1.0.0");
    assert_eq!(issue["lastRelease"]["shortVersion"], "1.0.0");
    assert_eq!(issue["activity"][0]["type"], "first_seen");
    let collapsed = shop.api.get(&format!("{ISSUES}WEB-1/?collapse=tags&collapse=stats&collapse=release"));
    assert_eq!((&collapsed["tags"], &collapsed["stats"]), (&json!([]), &json!({})));
    for path in ["999", "WEB-9", "0x1", "99999999999999999999", "%20"] {
        assert_eq!(shop.send("GET", &format!("{ISSUES}{path}/")).status, 404, "{path}");
    }
}

#[test]
fn a_resolved_issue_lives_on_as_the_pipeline_says() {
    let shop = Shop::new();
    let path = format!("{ISSUES}WEB-1/");
    let answer = shop.put(&path, json!({"status": "resolved"}));
    assert_eq!(
        (answer.status.as_u16(), &answer.body["status"], &answer.body["substatus"]),
        (200, &"resolved".into(), &Value::Null)
    );
    shop.api.ingest(&shop.web, &failure("KeyError", 0, "web-1"));
    assert_eq!(shop.status("WEB-1"), ("unresolved".into(), "regressed".into()));

    shop.put(&path, json!({"status": "resolved", "statusDetails": {"inRelease": "shop@2.0.0"}}));
    shop.api.ingest(&shop.web, &failure("KeyError", 0, "web-1"));
    assert_eq!(shop.status("WEB-1").0, "resolved", "an older release brings nothing back");
    let mut later = failure("KeyError", 0, "web-1");
    later["release"] = "shop@2.0.1".into();
    shop.api.ingest(&shop.web, &later);
    assert_eq!(shop.status("WEB-1"), ("unresolved".into(), "regressed".into()));

    let answer = shop.put(&path, json!({"status": "resolvedInNextRelease"}));
    assert_eq!(answer.body["statusDetails"]["inNextRelease"], true);
    assert_eq!(answer.body["statusDetails"]["inRelease"], "shop@2.0.1");
    shop.api.ingest(&shop.web, &later);
    assert_eq!(shop.status("WEB-1").0, "resolved");
    let answer = shop.put(&path, json!({"status": "unresolved"}));
    assert_eq!((&answer.body["status"], &answer.body["substatus"]), (&"unresolved".into(), &"new".into()));
    let kinds: Vec<Value> =
        shop.one("WEB-1")["activity"].as_array().unwrap().iter().map(|entry| entry["type"].clone()).collect();
    assert_eq!(
        json!(kinds),
        json!(["set_unresolved", "set_resolved_in_release", "set_resolved_in_release", "set_resolved", "first_seen"])
    );
}

#[test]
fn releases_and_commits_of_the_web_api_count() {
    let shop = Shop::new();
    let path = format!("{ISSUES}WEB-1/");
    let commit = "f".repeat(40);
    let body = json!({"status": "resolved", "statusDetails": {"inCommit": {"commit": commit, "repository": "shop"}}});
    assert_eq!(shop.put(&path, body.clone()).status, 400, "no release has it yet");
    for (version, commit) in [("shop@1.5.0", commit.as_str()), ("shop@1.4.0", "0123456789")] {
        let release =
            json!({"version": version, "projects": ["web"], "commits": [{"id": commit, "repository": "shop"}]});
        assert_eq!(shop.api.json("POST", "/api/0/organizations/local/releases/", &release).status, 201);
    }
    assert_eq!(shop.put(&path, body).body["statusDetails"]["inRelease"], "shop@1.5.0");
    let next = json!({"status": "resolved", "statusDetails": {"inNextRelease": true}});
    let details = shop.put(&path, next.clone()).body["statusDetails"].clone();
    assert_eq!((&details["inRelease"], &details["inNextRelease"]), (&"shop@1.5.0".into(), &true.into()));
    let other = shop.put(&format!("{ISSUES}API-1/"), next);
    assert_eq!(other.body["statusDetails"]["inRelease"], "shop@1.0.0", "the other project knows the events' alone");
}

#[test]
fn an_archived_issue_comes_back_on_its_condition() {
    let shop = Shop::new();
    let path = format!("{ISSUES}WEB-1/");
    let answer = shop.put(&path, json!({"status": "ignored", "statusDetails": {"ignoreCount": 2}}));
    assert_eq!(answer.body["substatus"], "archived_until_condition_met");
    assert_eq!(answer.body["statusDetails"]["ignoreCount"], 5, "two more than there are");
    shop.api.ingest(&shop.web, &failure("KeyError", 0, "web-1"));
    assert_eq!(shop.status("WEB-1").0, "ignored");
    shop.api.ingest(&shop.web, &failure("KeyError", 0, "web-1"));
    assert_eq!(shop.status("WEB-1"), ("unresolved".into(), "ongoing".into()));

    shop.put(&path, json!({"status": "ignored", "substatus": "archived_forever"}));
    shop.api.ingest(&shop.web, &failure("KeyError", 0, "web-1"));
    assert_eq!(shop.status("WEB-1"), ("ignored".into(), "archived_forever".into()));
    shop.put(&path, json!({"status": "ignored", "substatus": "archived_until_escalating"}));
    assert_eq!(shop.status("WEB-1"), ("ignored".into(), "archived_until_escalating".into()));
    let answer = shop.put(&path, json!({"status": "ignored", "statusDetails": {"ignoreDuration": 30}}));
    assert_eq!(answer.body["statusDetails"]["ignoreUntil"], NOW.plus_seconds(1_800).to_string());
    let windowed = json!({"status": "ignored", "statusDetails": {"ignoreUserCount": 9, "ignoreUserWindow": 60}});
    let details = shop.put(&path, windowed).body["statusDetails"].clone();
    assert_eq!(details, json!({"ignoreUserCount": 9, "ignoreUserWindow": 60}));
}

#[test]
fn marks_priority_and_assignee_are_kept() {
    let shop = Shop::new();
    let path = format!("{ISSUES}WEB-1/");
    let answer = shop.put(
        &path,
        json!({"hasSeen": true, "isBookmarked": true, "isSubscribed": true, "isPublic": true, "priority": "low",
               "assignedTo": "someone@example.org", "unknown": 1}),
    );
    let issue = &answer.body;
    assert_eq!(
        (&issue["hasSeen"], &issue["isBookmarked"], &issue["isPublic"]),
        (&true.into(), &true.into(), &true.into())
    );
    assert_eq!((&issue["priority"], &issue["priorityLockedAt"]), (&"low".into(), &NOW.to_string().into()));
    assert_eq!(issue["assignedTo"]["email"], "someone@example.org");
    assert_eq!(shop.listed("query=assigned:someone@example.org+issue.priority:low"), ["WEB-1"]);
    assert_eq!(shop.api.get(&format!("{ISSUES}?sort=user"))[0]["isBookmarked"], true);
    let team =
        shop.api.json("POST", "/api/0/organizations/local/teams/", &json!({"slug": "backend", "name": "Backend"}));
    let answer = shop.put(
        &path,
        json!({"assignedTo": format!("team:{}", team.body["id"].as_str().unwrap()), "isBookmarked": false}),
    );
    assert_eq!(answer.body["assignedTo"], json!({"type": "team", "id": team.body["id"], "name": "backend"}));
    assert_eq!((&answer.body["isBookmarked"], &answer.body["hasSeen"]), (&false.into(), &true.into()));
    assert_eq!(shop.listed("query=assigned:%23backend"), ["WEB-1"]);
    assert_eq!(shop.put(&path, json!({"assignedTo": "team:nobody"})).status, 400);
    assert_eq!(shop.put(&path, json!({"assignedTo": "me"})).body["assignedTo"]["email"], "local@localhost");
    assert_eq!(shop.listed("query=assigned:me"), ["WEB-1"]);
    assert_eq!(shop.put(&path, json!({"assignedTo": ""})).body["assignedTo"], Value::Null);
    assert_eq!(shop.listed("query=is:unassigned"), ["WEB-1", "API-1", "WEB-2"]);
}

#[test]
fn what_is_wrong_is_refused_and_changes_nothing() {
    let shop = Shop::new();
    let before = shop.api.store.content_digest().unwrap();
    let id = shop.id("WEB-1");
    for (path, body, field) in [
        ("WEB-1/", json!({"status": "gone"}), "status"),
        ("WEB-1/", json!({"status": "resolved", "priority": "urgent"}), "priority"),
        (
            "WEB-1/",
            json!({"status": "resolved", "statusDetails": {"inCommit": {"commit": "a", "repository": "b"}}}),
            "statusDetails",
        ),
        ("WEB-1/", json!({"merge": 1}), "merge"),
        ("WEB-1/", json!({"discard": true}), "detail"),
        ("?id=1&id=x", json!({"status": "resolved"}), "id"),
        (&format!("?id={id}"), json!({"merge": 1}), "merge"),
        (&format!("?id={id}&id={}", shop.id("API-1")), json!({"merge": 1}), "merge"),
        (&format!("?id={id}&id={}", shop.id("API-1")), json!({"status": "resolvedInNextRelease"}), "statusDetails"),
        ("?query=is:unresolved", json!({"assignedTo": "a@example.org"}), "detail"),
        ("", json!({"status": "resolved"}), "detail"),
    ] {
        let answer = shop.put(&format!("{ISSUES}{path}"), body.clone());
        assert_eq!(answer.status, 400, "{path} {body}: {}", answer.body);
        assert!(answer.body.get(field).is_some(), "{path} {body}: {}", answer.body);
    }
    let answer = shop.api.send("PUT", &format!("{ISSUES}WEB-1/"), &[], b"[1]".to_vec());
    assert_eq!(answer.status, 400);
    assert_eq!(shop.put(&format!("{ISSUES}WEB-9/"), json!({"status": "resolved"})).status, 404);
    assert_eq!(shop.api.store.content_digest().unwrap(), before);
}

#[test]
fn several_issues_are_changed_by_number_or_by_search() {
    let shop = Shop::new();
    let (one, two, other) = (shop.id("WEB-1"), shop.id("WEB-2"), shop.id("API-1"));
    let answer =
        shop.put(&format!("{ISSUES}?id={one}&id={two}&project=-1"), json!({"status": "resolved", "hasSeen": true}));
    assert_eq!(
        (answer.status.as_u16(), &answer.body["status"], &answer.body["hasSeen"]),
        (200, &"resolved".into(), &true.into())
    );
    assert_eq!((shop.status("WEB-1").0, shop.status("WEB-2").0), ("resolved".into(), "resolved".into()));
    assert_eq!(shop.status("API-1").0, "unresolved");
    let answer = shop.put(&format!("{ISSUES}?query=is:resolved+issue:[WEB-2]"), json!({"status": "unresolved"}));
    assert_eq!((answer.status.as_u16(), shop.status("WEB-2").0), (200, "unresolved".into()));
    assert_eq!(shop.status("WEB-1").0, "resolved");

    // Numbers that are nobody's, or of another project, mean nothing: not the default search.
    let before = shop.api.store.content_digest().unwrap();
    for path in ["?id=999", "?id=", &format!("?id={other}&project=web"), "?query=nothing"] {
        for method in ["PUT", "DELETE"] {
            let answer = shop.api.json(method, &format!("{ISSUES}{path}"), &json!({"status": "ignored"}));
            assert_eq!((answer.status.as_u16(), answer.bytes.len()), (204, 0), "{method} {path}");
        }
    }
    for method in ["PUT", "DELETE"] {
        let answer = shop.api.json(method, ISSUES, &json!({"status": "ignored"}));
        assert_eq!(answer.status, 400, "{method}");
        assert!(answer.body["detail"].as_str().unwrap().contains("by default"), "{}", answer.body);
    }
    assert_eq!(shop.send("DELETE", "/api/0/projects/local/web/issues/").status, 400);
    assert_eq!(shop.api.store.content_digest().unwrap(), before);
}

#[test]
fn the_mirror_of_a_project_is_as_sentry_cli_asks_for_it() {
    let shop = Shop::new();
    let path = "/api/0/projects/local/web/issues/";
    assert_eq!(short_ids(&shop.api.get(&format!("{path}?query="))), ["WEB-1", "WEB-2"]);
    let id = shop.id("WEB-2");
    let answer = shop.put(&format!("{path}?id={id}"), json!({"status": "resolved", "snoozeDuration": null}));
    assert_eq!((answer.status.as_u16(), &answer.body["status"]), (200, &"resolved".into()));
    assert_eq!(short_ids(&shop.api.get(path)), ["WEB-1"]);
    shop.put(&format!("{path}?status=resolved"), json!({"status": "muted", "snoozeDuration": null}));
    assert_eq!((shop.status("WEB-1").0, shop.status("WEB-2").0), ("unresolved".into(), "ignored".into()));
    shop.put(path, json!({"status": "resolvedInNextRelease", "snoozeDuration": null}));
    assert_eq!((shop.status("WEB-1").0, shop.status("WEB-2").0), ("resolved".into(), "resolved".into()));
    assert_eq!(shop.status("API-1").0, "unresolved", "another project");
    assert_eq!(shop.put(&format!("{path}?status=x"), json!({"status": "resolved"})).status, 400);
    assert_eq!(shop.send("DELETE", &format!("{path}?id={id}")).status, 204);
    assert_eq!(short_ids(&shop.api.get(&format!("{path}?query="))), ["WEB-1"]);
}

#[test]
fn issues_are_merged_into_the_one_with_most_events() {
    let shop = Shop::new();
    let (large, small) = (shop.id("WEB-1"), shop.id("WEB-2"));
    let answer = shop.put(&format!("{ISSUES}?id={small}&id={large}&project=web"), json!({"merge": 1}));
    assert_eq!(answer.body["merge"], json!({"parent": large, "children": [small]}));
    assert_eq!(shop.listed("query=&project=web"), ["WEB-1"]);
    let issue = shop.one("WEB-1");
    assert_eq!((&issue["count"], &issue["storedEvents"]), (&"4".into(), &4.into()));
    assert_eq!(issue["activity"][0]["data"], json!({"issues": [{"id": small}]}));
    assert_eq!(shop.send("GET", &format!("{ISSUES}{small}/")).status, 404);
    let hashes = shop.api.get(&format!("{ISSUES}WEB-1/hashes/?full=0"));
    assert_eq!(hashes.as_array().unwrap().len(), 2);
    // The events of both have come, and more of the second kind go to the same issue.
    shop.api.ingest(&shop.web, &failure("ValueError", 0, "web-1"));
    assert_eq!(shop.one("WEB-1")["storedEvents"], 5);
    let search = EventSearch {
        issue: Some(shop.api.store.issues_by_short_id("WEB-1").unwrap()[0].id),
        ..EventSearch::default()
    };
    assert_eq!(shop.api.store.search_events(&search).unwrap().len(), 5);
}

#[test]
fn a_hash_that_is_taken_away_opens_a_new_issue() {
    let shop = Shop::new();
    let path = format!("{ISSUES}WEB-2/hashes/");
    let hashes = shop.api.get(&path);
    let hash = hashes[0]["id"].as_str().unwrap().to_owned();
    assert_eq!((hashes.as_array().unwrap().len(), hash.len()), (1, 32));
    assert_eq!(hashes[0]["latestEvent"]["title"], "ValueError: it broke");
    for wrong in ["", "?id=x", &format!("?id={hash}0"), "?id=é"] {
        let wrong = wrong.replace('é', "%C3%A9");
        assert_eq!(shop.send("DELETE", &format!("{path}{wrong}")).status, 400, "{wrong}");
    }
    assert_eq!(shop.send("DELETE", &format!("{path}?id={hash}")).status, 202);
    assert_eq!(shop.api.get(&path), json!([]));
    shop.api.ingest(&shop.web, &failure("ValueError", 0, "web-1"));
    assert_eq!(shop.listed("query=&project=web"), ["WEB-3", "WEB-1", "WEB-2"]);
}

#[test]
fn what_is_deleted_is_erased_and_may_come_again() {
    let shop = Shop::new();
    let answer = shop.send("DELETE", &format!("{ISSUES}WEB-1/"));
    assert_eq!((answer.status.as_u16(), answer.bytes.len()), (202, 0));
    assert_eq!(shop.send("GET", &format!("{ISSUES}WEB-1/")).status, 404);
    assert_eq!(shop.api.store.search_events(&EventSearch::default()).unwrap().len(), 3);
    shop.api.ingest(&shop.web, &failure("KeyError", 0, "web-1"));
    assert_eq!(shop.listed("query=&project=web"), ["WEB-3", "WEB-2"]);
    let ids = format!("id={}&id={}&id=999", shop.id("WEB-2"), shop.id("API-1"));
    assert_eq!(shop.send("DELETE", &format!("{ISSUES}?{ids}")).status, 204);
    assert_eq!(shop.listed("query="), ["WEB-3"]);
    assert_eq!(shop.send("DELETE", &format!("{ISSUES}?query=is:unresolved&project=web")).status, 204);
    assert!(shop.api.store.search_issues(&IssueSearch::default()).unwrap().is_empty());
    assert!(shop.api.store.search_events(&EventSearch::default()).unwrap().is_empty());
}

#[test]
fn what_only_events_know_is_found_as_long_as_they_are_there() {
    let shop = Shop::new();
    let of = |server: &str| shop.listed(&format!("query=server:{server}&sort=new"));
    assert_eq!((of("web-1"), of("api-2")), (vec!["WEB-2".to_owned(), "WEB-1".to_owned()], vec!["API-1".to_owned()]));
    assert!(of("web-2").is_empty());
    shop.api.ingest(&shop.web, &failure("ValueError", 1, "web-2"));
    assert_eq!(of("web-2"), ["WEB-2"]);
    let ids = format!("id={}&id={}", shop.id("WEB-1"), shop.id("WEB-2"));
    assert_eq!(shop.put(&format!("{ISSUES}?{ids}&project=web"), json!({"merge": 1})).status, 200);
    assert_eq!((of("web-1"), of("web-2")), (vec!["WEB-1".to_owned()], vec!["WEB-1".to_owned()]));
    assert_eq!(shop.listed("query=server:web-2&environment=production&statsPeriod=5m"), ["WEB-1"]);
    assert!(shop.listed("query=server:web-2&environment=staging").is_empty());
    assert_eq!(shop.send("DELETE", &format!("{ISSUES}WEB-1/")).status, 202);
    assert!(of("web-1").is_empty() && of("web-2").is_empty());
    assert_eq!(of("api-2"), ["API-1"]);
}

#[test]
fn every_call_needs_its_scope() {
    let shop = Shop::new();
    let id = shop.id("WEB-1");
    let calls = [
        ("GET", ISSUES.to_owned(), "event:read"),
        ("GET", format!("{ISSUES}{id}/"), "event:read"),
        ("GET", format!("{ISSUES}{id}/hashes/"), "event:read"),
        ("GET", "/api/0/projects/local/web/issues/".to_owned(), "event:read"),
        ("GET", "/api/0/organizations/local/issues-count/?query=".to_owned(), "event:read"),
        ("PUT", format!("{ISSUES}?id=999"), "event:write"),
        ("PUT", format!("{ISSUES}{id}/"), "event:write"),
        ("PUT", format!("/api/0/projects/local/web/issues/?id={id}"), "event:write"),
        ("DELETE", format!("{ISSUES}{id}/hashes/?id={}", "0".repeat(32)), "event:write"),
        ("DELETE", format!("{ISSUES}?id=999"), "event:admin"),
        ("DELETE", "/api/0/projects/local/web/issues/?id=999".to_owned(), "event:admin"),
        ("DELETE", format!("/api/0/issues/{id}/"), "event:admin"),
    ];
    let mut api = shop.api;
    for (method, path, needed) in calls {
        let weaker = match needed {
            "event:read" => &["org:ci", "project:releases"][..],
            "event:write" => &["event:read"],
            _ => &["event:read", "event:write"],
        };
        api = api.with_scopes(weaker);
        assert_eq!(api.json(method, &path, &json!({})).status, 403, "{method} {path}");
        api = api.with_scopes(&[needed]);
        assert!(api.json(method, &path, &json!({})).status.is_success(), "{method} {path}");
    }
}
