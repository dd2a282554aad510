//! Release health, from sessions that came in as SDKs send them.

use serde_json::{Value, json};

use super::{Api, NOW};

const SESSIONS: &str = "/api/0/organizations/local/sessions/";

fn filled() -> Api {
    let api = Api::new();
    let web = api.project("web");
    let minute = |release: &str, environment: &str, started: &str, exited: u32, crashed: u32| {
        let session = json!({ "attrs": { "release": release, "environment": environment }, "aggregates": [
            { "started": started, "exited": exited, "errored": 1, "crashed": crashed, "abnormal": 0 }] });
        api.ingest_envelope(&web, format!("{{}}\n{{\"type\":\"sessions\"}}\n{session}\n").into_bytes());
    };
    minute("1.0", "production", "2026-11-28T11:10:00Z", 7, 2);
    minute("1.0", "staging", "2026-11-28T09:10:00Z", 3, 0);
    minute("2.0", "production", "2026-11-28T11:50:00Z", 29, 0);
    // One session of its own: begun, and crashed later.
    let update = |init: bool, status: &str, errors: u32| {
        let session = json!({ "sid": "7c7b6585-f901-4351-bf8d-02711b721929", "init": init, "status": status,
            "errors": errors, "started": "2026-11-28T11:20:00Z", "timestamp": "2026-11-28T11:30:00Z",
            "attrs": { "release": "2.0", "environment": "production" } });
        api.ingest_envelope(&web, format!("{{}}\n{{\"type\":\"session\"}}\n{session}\n").into_bytes());
    };
    update(true, "ok", 0);
    update(false, "crashed", 1);
    api
}

fn refused(api: &Api, query: &str) {
    assert_eq!(api.send("GET", &format!("{SESSIONS}?{query}"), &[], Vec::new()).status, 400, "{query}");
}

#[test]
fn sums_and_rates_by_release() {
    let api = filled();
    let body = api.get(&format!(
        "{SESSIONS}?field=sum(session)&field=crash_free_rate(session)&field=count_unique(user)&groupBy=release\
         &orderBy=-sum(session)&statsPeriod=24h&includeSeries=0&project=-1"
    ));
    assert_eq!((&body["start"], &body["end"]), (&json!("2026-11-27T12:00:00Z"), &json!(NOW)));
    assert_eq!(body["intervals"].as_array().unwrap().len(), 24);
    let groups = body["groups"].as_array().unwrap();
    assert_eq!(groups.len(), 2);
    assert_eq!(groups[0]["by"], json!({ "release": "2.0" }));
    assert_eq!(groups[0]["totals"]["sum(session)"], 31);
    assert_eq!((&groups[1]["totals"]["sum(session)"], &groups[1]["series"]), (&json!(14), &json!({})));
    let rate = groups[1]["totals"]["crash_free_rate(session)"].as_f64().unwrap();
    assert!((rate - 12.0 / 14.0).abs() < 1e-9, "{rate}");
    assert_eq!(groups[1]["totals"]["count_unique(user)"], Value::Null);
}

#[test]
fn series_have_a_number_for_each_interval() {
    let api = filled();
    let body = api.get(&format!(
        "{SESSIONS}?field=sum(session)&interval=1h&start=2026-11-28T09:00:00&end=2026-11-28T12:00:00&includeTotals=0"
    ));
    assert_eq!(body["intervals"], json!(["2026-11-28T09:00:00Z", "2026-11-28T10:00:00Z", "2026-11-28T11:00:00Z"]));
    let groups = json!([{ "by": {}, "totals": {}, "series": { "sum(session)": [4, 0, 41] } }]);
    assert_eq!(body["groups"], groups);
    let days = api.get(&format!("{SESSIONS}?field=sum(session)&interval=1d&statsPeriod=1d"));
    assert_eq!(days["groups"][0]["series"]["sum(session)"], json!([0, 45]));
}

#[test]
fn every_session_has_one_ending() {
    let api = filled();
    let body = api.get(&format!(
        "{SESSIONS}?field=sum(session)&groupBy=session.status&groupBy=project&statsPeriod=24h&query=release:2.0"
    ));
    let ending = |name: &str| {
        let groups = body["groups"].as_array().unwrap();
        let group = groups.iter().find(|group| group["by"]["session.status"] == name).unwrap();
        assert_eq!(group["by"]["project"], 1);
        group["totals"]["sum(session)"].as_u64().unwrap()
    };
    assert_eq!(["healthy", "errored", "crashed", "abnormal"].map(ending), [29, 1, 1, 0]);
}

#[test]
fn sessions_are_found_by_release_and_environment() {
    let api = filled();
    let sum = |query: &str| {
        let body = api.get(&format!("{SESSIONS}?field=sum(session)&statsPeriod=24h&{query}"));
        body["groups"][0]["totals"]["sum(session)"].as_u64().unwrap()
    };
    assert_eq!(sum(""), 45);
    assert_eq!(sum("environment=staging"), 4);
    assert_eq!(sum("query=release:1.*%20!environment:staging"), 10);
    assert_eq!(sum("query=(release:1.0%20OR%20release:2.0)%20environment:production"), 41);
    assert_eq!(sum("query=release:%229.9%22"), 0, "no sessions are a group of none");
    let groups =
        &api.get(&format!("{SESSIONS}?field=sum(session)&groupBy=release&groupBy=environment&per_page=2"))["groups"];
    assert_eq!(groups[1]["by"], json!({ "release": "1.0", "environment": "staging" }));
    assert_eq!(groups.as_array().unwrap().len(), 2);
}

#[test]
fn what_cannot_be_asked_is_refused() {
    let api = filled();
    for query in [
        "",
        "field=count()",
        "field=sum(session)&groupBy=country",
        "field=sum(session)&interval=7h",
        "field=sum(session)&orderBy=count_unique(user)",
        "field=crash_rate(session)&groupBy=session.status",
        "field=sum(session)&query=os:linux",
        "field=sum(session)&query=text",
        "field=sum(session)&query=(release:1",
        "field=sum(session)&statsPeriod=900w",
    ] {
        refused(&api, query);
    }
    let api = api.with_scopes(&["org:ci"]);
    assert_eq!(api.send("GET", &format!("{SESSIONS}?field=sum(session)"), &[], Vec::new()).status, 403);
}
