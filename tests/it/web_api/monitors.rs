//! Monitors: made by the Web API and by check-ins; how they are, by their check-ins and the clock.

use serde_json::{Value, json};

use super::{Answer, Api, NOW};

const MONITORS: &str = "/api/0/organizations/local/monitors/";

fn with_project() -> (Api, String) {
    let api = Api::new();
    let key = api.project("web");
    (api, key)
}

fn nightly() -> Value {
    json!({ "project": "web", "name": "Nightly import", "config": {
        "schedule_type": "crontab", "schedule": "0 3 * * *", "timezone": "Europe/Vienna", "checkin_margin": 5 } })
}

/// Sends a check-in of the job `import`.
fn check_in(api: &Api, key: &str, id: u32, status: &str, more: &Value) {
    let mut body = json!({ "check_in_id": format!("{id:032x}"), "monitor_slug": "import", "status": status });
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    api.ingest_envelope(key, format!("{{}}\n{{\"type\":\"check_in\"}}\n{body}\n").into_bytes());
}

fn hourly() -> Value {
    json!({ "environment": "production", "monitor_config": {
        "schedule": { "type": "crontab", "value": "0 * * * *" }, "checkin_margin": 10, "max_runtime": 20 } })
}

fn delete(api: &Api, path: &str) -> Answer {
    api.send("DELETE", path, &[], Vec::new())
}

/// Moves the clock to so many minutes after noon.
fn advance(api: &Api, minutes: i64) {
    api.clock.advance_to(NOW.plus_seconds(60 * minutes));
}

#[test]
fn a_monitor_is_made_changed_and_deleted() {
    let (api, _) = with_project();
    let made = api.json("POST", MONITORS, &nightly());
    assert_eq!((made.status.as_u16(), &made.body["slug"]), (201, &json!("nightly-import")));
    assert_eq!((&made.body["status"], &made.body["isUpserting"]), (&json!("active"), &json!(false)));
    assert_eq!((&made.body["project"]["slug"], &made.body["environments"]), (&json!("web"), &json!([])));
    assert_eq!(made.body["config"]["timezone"], "Europe/Vienna");
    let id = made.body["id"].as_str().unwrap();
    assert_eq!(api.get(MONITORS)[0]["id"], id);
    for path in [format!("{MONITORS}{id}/"), "/api/0/projects/local/web/monitors/nightly-import/".to_owned()] {
        assert_eq!(api.get(&path)["name"], "Nightly import");
    }
    let change = json!({ "slug": "nightly", "is_muted": true, "owner": "team:local", "unheardOf": 1,
        "config": { "schedule_type": "interval", "schedule": [2, "hour"] } });
    let changed = api.json("PUT", &format!("{MONITORS}nightly-import/"), &change);
    assert_eq!((changed.status.as_u16(), &changed.body["id"]), (200, &json!(id)));
    assert_eq!(changed.body["config"]["schedule"], json!([2, "hour"]));
    assert_eq!((&changed.body["config"]["checkin_margin"], &changed.body["isMuted"]), (&json!(5), &json!(true)));
    assert_eq!(changed.body["owner"]["type"], "team");
    assert_eq!(api.send("GET", &format!("{MONITORS}nightly-import/"), &[], Vec::new()).status, 404);
    assert_eq!(api.json("PUT", &format!("{MONITORS}nightly/"), &json!({ "owner": null })).body["owner"], Value::Null);
    assert_eq!(delete(&api, &format!("{MONITORS}nightly/")).status, 202);
    assert_eq!(delete(&api, &format!("{MONITORS}nightly/")).status, 404);
    assert_eq!(api.get(MONITORS), json!([]));
}

#[test]
fn what_is_no_monitor_names_its_field() {
    let (api, _) = with_project();
    assert_eq!(api.json("POST", MONITORS, &nightly()).status, 201);
    let refused = |field: &str, change: Value| {
        let mut body = nightly();
        body["slug"] = json!("another");
        body.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let answer = api.json("POST", MONITORS, &body);
        assert_eq!(answer.status, 400, "{body}");
        assert!(answer.body[field].is_array(), "{field}: {}", answer.body);
    };
    refused("project", json!({ "project": null }));
    refused("project", json!({ "project": "nothing" }));
    refused("name", json!({ "name": null }));
    refused("name", json!({ "name": "n".repeat(129) }));
    refused("config", json!({ "config": null }));
    refused("status", json!({ "status": "sleeping" }));
    refused("owner", json!({ "owner": "team:nobody" }));
    for slug in ["nightly-import", "Nightly", "a/b", "..", "12", &"s".repeat(51)] {
        refused("slug", json!({ "slug": slug }));
    }
    for (name, value) in [
        ("schedule", json!("0 0 30 2 *")),
        ("schedule", json!("* * * *")),
        ("schedule", json!([0, "hour"])),
        ("schedule", json!([1, "fortnight"])),
        ("schedule", json!({})),
        ("schedule_type", json!("interval")),
        ("timezone", json!("Europe/Atlantis")),
        ("checkin_margin", json!(0)),
        ("max_runtime", json!(40_321)),
        ("failure_issue_threshold", json!(721)),
    ] {
        let mut config = nightly()["config"].clone();
        config[name] = value;
        refused("config", json!({ "config": config }));
    }
    assert_eq!(api.get(MONITORS).as_array().unwrap().len(), 1);
}

#[test]
fn check_ins_with_settings_make_a_monitor() {
    let (api, key) = with_project();
    // Without settings, and with wrong ones, there is nothing to make.
    check_in(&api, &key, 1, "ok", &json!({}));
    let wrong = json!({ "monitor_config": { "schedule": { "type": "crontab", "value": "soon" } } });
    check_in(&api, &key, 2, "ok", &wrong);
    assert_eq!(api.get(MONITORS), json!([]));
    check_in(&api, &key, 3, "in_progress", &hourly());
    let monitor = &api.get(MONITORS)[0];
    assert_eq!((&monitor["slug"], &monitor["isUpserting"]), (&json!("import"), &json!(true)));
    assert_eq!(monitor["environments"][0]["status"], "active");
    advance(&api, 3);
    check_in(&api, &key, 3, "ok", &json!({ "environment": "production" }));
    check_in(&api, &key, 4, "error", &json!({ "environment": "staging" }));
    let monitor = api.get(&format!("{MONITORS}import/"));
    let [production, staging] = [0, 1].map(|index| &monitor["environments"][index]);
    assert_eq!((&production["name"], &production["status"]), (&json!("production"), &json!("ok")));
    assert_eq!(
        (&production["lastCheckIn"], &production["nextCheckIn"]),
        (&json!("2026-11-28T12:03:00Z"), &json!("2026-11-28T13:00:00Z"))
    );
    assert_eq!(production["nextCheckInLatest"], "2026-11-28T13:10:00Z");
    assert_eq!((&staging["name"], &staging["status"]), (&json!("staging"), &json!("error")));
    assert_eq!(staging["activeIncident"]["startingTimestamp"], "2026-11-28T12:03:00Z");
    let only = api.get(&format!("{MONITORS}?environment=staging"));
    assert_eq!(only[0]["environments"].as_array().unwrap().len(), 1);
    assert_eq!(api.get(&format!("{MONITORS}?environment=test")), json!([]));
    assert_eq!(delete(&api, &format!("{MONITORS}import/?environment=staging")).status, 202);
    assert_eq!(api.get(&format!("{MONITORS}import/"))["environments"].as_array().unwrap().len(), 1);
}

#[test]
fn the_clock_makes_a_job_late_and_a_check_in_makes_it_well() {
    let (api, key) = with_project();
    let status = || {
        let monitor = api.get(&format!("{MONITORS}import/"));
        let environment = monitor["environments"][0].clone();
        (environment["status"].as_str().unwrap().to_owned(), environment["nextCheckIn"].as_str().unwrap().to_owned())
    };
    check_in(&api, &key, 1, "ok", &hourly());
    advance(&api, 70);
    assert_eq!(status(), ("ok".to_owned(), "2026-11-28T13:00:00Z".to_owned()));
    advance(&api, 71);
    assert_eq!(status(), ("missed_checkin".to_owned(), "2026-11-28T14:00:00Z".to_owned()));
    check_in(&api, &key, 2, "in_progress", &hourly());
    assert_eq!(status().0, "missed_checkin", "it has begun, and not ended");
    advance(&api, 80);
    check_in(&api, &key, 2, "ok", &json!({ "environment": "production" }));
    assert_eq!(status(), ("ok".to_owned(), "2026-11-28T14:00:00Z".to_owned()));
    advance(&api, 120);
    check_in(&api, &key, 3, "in_progress", &json!({ "environment": "production" }));
    advance(&api, 141);
    assert_eq!(status(), ("timeout".to_owned(), "2026-11-28T15:00:00Z".to_owned()));
    // Years later it is still one answer.
    advance(&api, 60 * 24 * 365 * 3);
    assert_eq!(status(), ("missed_checkin".to_owned(), "2029-11-27T13:00:00Z".to_owned()));
    api.json("PUT", &format!("{MONITORS}import/"), &json!({ "status": "disabled" }));
    assert_eq!(status().0, "disabled");
}

#[test]
fn thresholds_count_failures_and_successes_in_a_row() {
    let (api, key) = with_project();
    let mut more = hourly();
    more["monitor_config"]["failure_issue_threshold"] = json!(2);
    more["monitor_config"]["recovery_threshold"] = json!(2);
    let mut id = 0;
    let mut told = |status: &str| {
        id += 1;
        check_in(&api, &key, id, status, &more);
        api.get(&format!("{MONITORS}import/"))["environments"][0]["status"].as_str().unwrap().to_owned()
    };
    let states = ["ok", "error", "ok", "error", "error", "ok", "ok"].map(&mut told);
    assert_eq!(states, ["ok", "ok", "ok", "ok", "error", "error", "ok"]);
}

#[test]
fn the_runs_of_a_job_are_listed_from_its_check_ins() {
    let (api, key) = with_project();
    let path = format!("{MONITORS}import/checkins/");
    check_in(&api, &key, 1, "in_progress", &hourly());
    api.clock.advance_to(NOW.plus_seconds(90));
    check_in(&api, &key, 1, "ok", &json!({ "environment": "production", "duration": 88.5 }));
    advance(&api, 60);
    // Without an id: the one that runs.
    check_in(&api, &key, 0, "in_progress", &json!({ "environment": "production" }));
    advance(&api, 61);
    check_in(&api, &key, 0, "error", &json!({ "environment": "production" }));
    advance(&api, 120);
    check_in(&api, &key, 9, "in_progress", &json!({ "environment": "production" }));
    advance(&api, 141);
    let runs = api.get(&path);
    let runs = runs.as_array().unwrap();
    let told: Vec<_> = runs.iter().map(|run| (run["status"].as_str().unwrap(), run["duration"].as_i64())).collect();
    assert_eq!(told, [("timeout", None), ("error", Some(60_000)), ("ok", Some(88_500))]);
    assert_eq!(runs[2]["id"], "00000000-0000-0000-0000-000000000001");
    assert_eq!((&runs[2]["dateInProgress"], &runs[2]["dateUpdated"]), (&json!(NOW), &json!("2026-11-28T12:01:30Z")));
    assert_eq!(
        (&runs[0]["expectedTime"], &runs[0]["monitorConfig"]["max_runtime"]),
        (&json!("2026-11-28T14:00:00Z"), &json!(20))
    );
    let page = api.send("GET", &format!("{path}?per_page=1&cursor=0:1:0"), &[], Vec::new());
    assert_eq!((&page.body[0]["status"], page.body.as_array().unwrap().len()), (&json!("error"), 1));
    assert!(page.header("link").contains("rel=\"next\"; results=\"true\""));
    // What a deleted monitor's check-ins were is nothing of a new one's.
    assert_eq!(delete(&api, &format!("{MONITORS}import/")).status, 202);
    assert_eq!(api.get(MONITORS), json!([]));
    let mut again = nightly();
    again["slug"] = json!("import");
    assert_eq!(api.json("POST", MONITORS, &again).status, 201);
    assert_eq!(api.get(&path), json!([]));
}

#[test]
fn a_run_that_has_ended_does_not_begin_again() {
    let (api, key) = with_project();
    // Nobody knows the monitor of this one, and what makes the monitor does not belong to it.
    check_in(&api, &key, 7, "error", &json!({ "environment": "production" }));
    api.clock.advance_to(NOW.plus_seconds(1));
    // As over two connections, where the second one is faster; the monitor is made by what comes last.
    check_in(&api, &key, 1, "ok", &json!({ "environment": "production", "duration": 1.5 }));
    api.clock.advance_to(NOW.plus_seconds(2));
    check_in(&api, &key, 1, "in_progress", &hourly());
    let runs = api.get(&format!("{MONITORS}import/checkins/"));
    assert_eq!(
        (&runs[0]["status"], &runs[0]["duration"], runs[1].is_null()),
        (&json!("ok"), &json!(1_500), true),
        "{runs:#}"
    );
    // The same where the monitor is known; a job that did not begin cannot run for too long either.
    check_in(&api, &key, 2, "ok", &json!({ "environment": "production" }));
    check_in(&api, &key, 2, "in_progress", &json!({ "environment": "production" }));
    advance(&api, 30);
    let monitor = api.get(&format!("{MONITORS}import/"));
    assert_eq!(monitor["environments"][0]["status"], "ok", "{monitor:#}");
}

#[test]
fn many_check_ins_of_many_days_are_each_noted_once() {
    let (api, key) = with_project();
    let mut more = hourly();
    more["monitor_config"]["failure_issue_threshold"] = json!(3);
    for day in 0..3_u32 {
        api.clock.advance_to(NOW.plus_seconds(86_400 * i64::from(day)));
        check_in(&api, &key, day + 1, "error", &more);
        // Asked twice, as many failures are counted as came; those that were missed in between count, too.
        for _ in 0..2 {
            api.get(MONITORS);
        }
    }
    let runs = api.get(&format!("{MONITORS}import/checkins/"));
    assert_eq!(runs.as_array().unwrap().len(), 3);
    assert_eq!(api.get(MONITORS)[0]["environments"][0]["status"], "error");
}

#[test]
fn a_token_needs_its_scope() {
    let (api, _) = with_project();
    api.json("POST", MONITORS, &nightly());
    let api = api.with_scopes(&["org:ci"]);
    assert_eq!(api.send("GET", MONITORS, &[], Vec::new()).status, 403);
    assert_eq!(delete(&api, &format!("{MONITORS}nightly-import/")).status, 403);
    let api = api.with_scopes(&["alerts:read"]);
    assert_eq!(api.get(MONITORS).as_array().unwrap().len(), 1);
    assert_eq!(api.json("POST", MONITORS, &nightly()).status, 403);
}
