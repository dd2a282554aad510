//! Statistics: outcomes by group and by time.

use serde_json::{Value, json};
use vidette::model::{DataCategory, Outcome, OutcomeKind, ProjectId};
use vidette::store::{Batch, OutcomeRecord};

use super::{Api, NOW};

const STATS: &str = "/api/0/organizations/local/stats_v2/";

fn filled() -> Api {
    let api = Api::new();
    api.project("web");
    api.project("api");
    let record = |project, hours: i64, outcome| OutcomeRecord {
        project: ProjectId(project),
        timestamp: NOW.plus_seconds(-3_600 * hours),
        outcome,
    };
    let dropped = |kind, reason: &'static str, quantity| Outcome::dropped(kind, reason, DataCategory::Error, quantity);
    let outcomes = vec![
        record(1, 1, Outcome::accepted(DataCategory::Error, 10)),
        record(1, 2, Outcome::accepted(DataCategory::Security, 2)),
        record(1, 2, Outcome::accepted(DataCategory::Attachment, 4_096)),
        record(1, 2, dropped(OutcomeKind::Filtered, "web-crawlers", 3)),
        record(2, 30, dropped(OutcomeKind::RateLimited, "key_quota", 5)),
        record(2, 24 * 95, Outcome::accepted(DataCategory::Error, 1_000)),
    ];
    api.store.writer().unwrap().write(Batch { outcomes, ..Batch::default() }).unwrap();
    api
}

fn group<'a>(body: &'a Value, by: &Value) -> &'a Value {
    let groups = body["groups"].as_array().unwrap();
    groups.iter().find(|group| group["by"] == *by).unwrap_or_else(|| panic!("{by} in {body:#}"))
}

#[test]
fn outcomes_are_summed_by_what_is_asked() {
    let api = filled();
    let body = api.get(&format!(
        "{STATS}?groupBy=outcome&groupBy=category&groupBy=reason&field=sum(quantity)&project=-1&statsPeriod=90d"
    ));
    let accepted = group(&body, &json!({ "outcome": "accepted", "category": "error", "reason": "none" }));
    assert_eq!(accepted["totals"], json!({ "sum(quantity)": 12 }));
    let filtered = json!({ "outcome": "filtered", "category": "error", "reason": "web-crawlers" });
    assert_eq!(group(&body, &filtered)["totals"]["sum(quantity)"], 3);
    let series = accepted["series"]["sum(quantity)"].as_array().unwrap();
    assert_eq!(series.len(), body["intervals"].as_array().unwrap().len());
    assert_eq!(series.iter().filter_map(Value::as_u64).sum::<u64>(), 12);
    // Ninety days are what is meant without a period.
    assert_eq!(
        api.get(&format!("{STATS}?groupBy=category&field=sum(quantity)"))["groups"].as_array().unwrap().len(),
        2
    );
}

#[test]
fn filters_and_projects_narrow_them() {
    let api = filled();
    let total = |query: &str| {
        let body = api.get(&format!("{STATS}?field=sum(quantity)&{query}"));
        body["groups"]
            .as_array()
            .unwrap()
            .iter()
            .map(|group| group["totals"]["sum(quantity)"].as_u64().unwrap())
            .sum::<u64>()
    };
    assert_eq!(total("groupBy=outcome&category=error"), 20);
    assert_eq!(total("groupBy=outcome&outcome=filtered&outcome=rate_limited"), 8);
    assert_eq!(total("groupBy=outcome&project=api"), 5);
    assert_eq!(total("groupBy=outcome&project=1&category=error&statsPeriod=1h"), 10);
    assert_eq!(total("groupBy=outcome&reason=key_quota"), 5);
    assert_eq!(total("groupBy=outcome&start=2026-08-01T00:00:00&end=2026-09-01T00:00:00&interval=1d"), 1_000);
    let body = api.get(&format!("{STATS}?field=sum(quantity)&groupBy=project&interval=1d&category=error"));
    assert_eq!(group(&body, &json!({ "project": 2 }))["series"], json!({}));
    for query in [
        "groupBy=outcome",
        "field=avg(quantity)&groupBy=outcome",
        "field=sum(quantity)&groupBy=colour",
        "field=sum(quantity)&groupBy=outcome&category=nonsense",
        "field=sum(quantity)&groupBy=outcome&outcome=lost",
        "field=sum(quantity)&groupBy=outcome&interval=10m",
    ] {
        assert_eq!(api.send("GET", &format!("{STATS}?{query}"), &[], Vec::new()).status, 400, "{query}");
    }
}

#[test]
fn a_summary_is_by_project_and_can_be_downloaded() {
    let api = filled();
    let path = "/api/0/organizations/local/stats-summary/?field=sum(quantity)&statsPeriod=7d";
    let body = api.get(path);
    let web = body["projects"].as_array().unwrap().iter().find(|project| project["slug"] == "web").unwrap();
    let errors = web["stats"].as_array().unwrap().iter().find(|stats| stats["category"] == "error").unwrap();
    assert_eq!((&errors["outcomes"]["accepted"], &errors["outcomes"]["abuse"]), (&json!(12), &json!(0)));
    assert_eq!(errors["totals"], json!({ "dropped": 3, "sum(quantity)": 15 }));
    let table = api.send("GET", &format!("{path}&download=1"), &[], Vec::new());
    assert_eq!(table.header("content-type"), "text/csv; charset=utf-8");
    let lines: Vec<&str> = std::str::from_utf8(&table.bytes).unwrap().lines().collect();
    assert!(lines.contains(&"1,web,error,12,3,0,0,0,0,0,3,15") && lines.len() == 4, "{lines:#?}");
}

#[test]
fn a_project_tells_its_errors_by_the_hour() {
    let api = filled();
    let stats = |query: &str| api.get(&format!("/api/0/projects/local/web/stats/?{query}"));
    let received = stats("");
    assert_eq!(received.as_array().unwrap().len(), 24);
    assert_eq!((&received[22], &received[23]), (&json!([1_795_860_000, 5]), &json!([1_795_863_600, 10])));
    assert_eq!(stats("stat=blacklisted")[22][1], 3);
    assert_eq!(stats("stat=generated&resolution=1d").as_array().unwrap().len(), 2);
    assert_eq!(stats("since=1795863600&until=1795867200"), json!([[1_795_863_600, 10]]));
    for query in ["stat=spent", "resolution=5m", "since=soon", "since=2&until=1", "since=0"] {
        let answer = api.send("GET", &format!("/api/0/projects/local/web/stats/?{query}"), &[], Vec::new());
        assert_eq!(answer.status, 400, "{query}");
    }
}
