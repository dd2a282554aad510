//! Tables of chosen fields over events and logs.

use serde_json::{Value, json};

use super::events::Shop;
use super::{Answer, Api, NOW};

fn ask(api: &Api, query: &str) -> Answer {
    api.send("GET", &format!("/api/0/organizations/local/events/?{query}"), &[], Vec::new())
}

fn table(api: &Api, query: &str) -> Value {
    let answer = ask(api, query);
    assert_eq!(answer.status, 200, "{query}: {}", answer.body);
    answer.body
}

fn column(table: &Value, name: &str) -> Vec<Value> {
    table["data"].as_array().unwrap().iter().map(|row| row[name].clone()).collect()
}

#[test]
fn rows_of_events_have_the_fields_that_were_asked_for() {
    let shop = Shop::new();
    let found = table(
        &shop.api,
        "dataset=errors&field=title&field=issue&field=issue.id&field=project&field=level&field=timestamp&field=user.email\
         &field=error.handled&field=browser&field=tags[server_name]&field=user&field=message&project=shop&sort=-timestamp",
    );
    assert_eq!(found["data"].as_array().unwrap().len(), 3);
    let row = &found["data"][1];
    assert_eq!(
        *row,
        json!({
            "title": "KeyError: 'sku'", "issue": "SHOP-1", "issue.id": row["issue.id"], "project": "shop",
            "level": "error", "timestamp": "2026-11-27T12:00:00.25+00:00", "user.email": "bob@example.org",
            "error.handled": false, "browser": "Chrome", "tags[server_name]": "web-1", "user": "id:bob",
            "message": "KeyError: 'sku'", "id": shop.ids[1], "project.name": "shop",
        })
    );
    assert!(row["issue.id"].is_u64());
    let meta = &found["meta"];
    assert_eq!(
        (
            &meta["fields"]["timestamp"],
            &meta["fields"]["issue.id"],
            &meta["fields"]["error.handled"],
            &meta["fields"]["title"]
        ),
        (&json!("date"), &json!("integer"), &json!("boolean"), &json!("string"))
    );
    assert_eq!((&meta["units"]["title"], &meta["dataset"]), (&Value::Null, &json!("errors")));
    assert_eq!(column(&found, "browser")[2], "Firefox");
}

#[test]
fn a_line_of_every_field_that_vidette_asks_for_is_there() {
    let shop = Shop::new();
    let fields = [
        "id",
        "issue",
        "issue.id",
        "project",
        "level",
        "title",
        "culprit",
        "message",
        "timestamp",
        "event.type",
        "platform.name",
        "release",
        "dist",
        "environment",
        "transaction",
        "url",
        "user.id",
        "user.email",
        "user.username",
        "user.ip",
    ];
    let query: Vec<String> = fields.iter().map(|field| format!("field={field}")).collect();
    let found = table(&shop.api, &format!("{}&query=issue:SHOP-1&sort=timestamp", query.join("&")));
    assert_eq!(column(&found, "id"), [json!(shop.ids[0]), json!(shop.ids[1])]);
    for field in fields.iter().filter(|field| !matches!(**field, "user.username" | "user.ip")) {
        assert!(!found["data"][0][field].is_null(), "{field}: {}", found["data"][0]);
    }
}

#[test]
fn rows_are_grouped_counted_and_sorted() {
    let shop = Shop::new();
    // What the newer client asks for first.
    let found =
        table(&shop.api, "dataset=errors&field=title&field=count()&project=1&sort=-count()&per_page=25&statsPeriod=7d");
    assert_eq!(
        found["data"],
        json!([{"title": "KeyError: 'sku'", "count()": 2}, {"title": "cart 7 is empty", "count()": 1}])
    );
    assert_eq!(found["meta"]["fields"], json!({"title": "string", "count()": "integer"}));
    let found = table(
        &shop.api,
        "field=project&field=level&field=count()&field=count_unique(user)&field=last_seen()&field=first_seen()\
         &field=max(title)&sort=-last_seen()",
    );
    assert_eq!(
        found["data"],
        json!([
            {"project": "shop", "level": "warning", "count()": 1, "count_unique(user)": 0,
             "last_seen()": "2026-11-28T11:00:00+00:00", "first_seen()": "2026-11-28T11:00:00+00:00",
             "max(title)": "cart 7 is empty"},
            {"project": "api", "level": "fatal", "count()": 1, "count_unique(user)": 0,
             "last_seen()": "2026-11-28T10:00:00+00:00", "first_seen()": "2026-11-28T10:00:00+00:00",
             "max(title)": "Timeout: database gone"},
            {"project": "shop", "level": "error", "count()": 2, "count_unique(user)": 2,
             "last_seen()": "2026-11-27T12:00:00.25+00:00", "first_seen()": "2026-11-26T12:00:00.25+00:00",
             "max(title)": "KeyError: 'sku'"},
        ])
    );
    assert_eq!(found["meta"]["fields"]["last_seen()"], "date");
    let day = table(&shop.api, "field=timestamp.to_day&field=count()&sort=timestamp.to_day");
    assert_eq!(column(&day, "count()"), [json!(1), json!(1), json!(2)]);
    assert_eq!(column(&day, "timestamp.to_day")[0], "2026-11-26T00:00:00+00:00");
    let sorted_by_another = table(&shop.api, "field=level&field=count()&sort=-max(timestamp)");
    assert_eq!(column(&sorted_by_another, "level"), ["warning", "fatal", "error"]);
}

#[test]
fn totals_and_rates() {
    let shop = Shop::new();
    let found = table(&shop.api, "field=count()&field=epm()&field=eps()&statsPeriod=4d");
    assert_eq!(found["data"].as_array().unwrap().len(), 1);
    assert_eq!(found["data"][0]["count()"], 4);
    let rate = found["data"][0]["epm()"].as_f64().unwrap();
    assert!((rate - 4.0 / (4.0 * 1_440.0)).abs() < 1e-9, "{rate}");
    assert_eq!(
        (&found["meta"]["fields"]["epm()"], &found["meta"]["units"]["epm()"]),
        (&json!("rate"), &json!("1/minute"))
    );
    let nothing = table(&shop.api, "field=count()&query=nothing");
    assert_eq!(nothing["data"], json!([{"count()": 0}]));
    assert_eq!(table(&shop.api, "field=count()&field=title&query=nothing")["data"], json!([]));
}

#[test]
fn searches_have_or_and_parentheses() {
    let shop = Shop::new();
    let count = |query: &str| table(&shop.api, &format!("field=count()&{query}"))["data"][0]["count()"].clone();
    assert_eq!(count("query=(level:warning%20OR%20level:fatal)%20!browser:Chrome"), 2);
    assert_eq!(count("query=project:api"), 1);
    assert_eq!(count("query=issue:SHOP-1%20user.email:ada*"), 1);
    assert_eq!(count("project=shop&project=api&environment=production"), 2);
    assert_eq!(count("project=-1"), 4);
    assert_eq!(count("query=release:latest"), 2);
    for wrong in ["query=project:none", "project=none", "query=issue:SHOP-99", "query=a:%22"] {
        assert_eq!(ask(&shop.api, &format!("field=count()&{wrong}")).status, 400, "{wrong}");
    }
}

#[test]
fn pages_go_on_where_the_last_one_ended() {
    let shop = Shop::new();
    for fields in ["field=title", "field=id&field=count()"] {
        let mut seen = Vec::new();
        for page in 0..4 {
            let answer = ask(&shop.api, &format!("{fields}&per_page=1&cursor=0:{page}:0&sort=id"));
            seen.extend(column(&answer.body, "id"));
            let more = if page < 3 { "rel=\"next\"; results=\"true\"" } else { "rel=\"next\"; results=\"false\"" };
            assert!(answer.header("link").contains(more), "{}", answer.header("link"));
        }
        let mut ids: Vec<Value> = shop.ids.iter().map(|id| json!(id)).collect();
        ids.sort_by_key(ToString::to_string);
        assert_eq!(seen, ids);
    }
}

#[test]
fn what_cannot_be_answered_is_refused() {
    let shop = Shop::new();
    let many: Vec<String> = (0..21).map(|number| format!("field=f{number}")).collect();
    for wrong in [
        "dataset=errors".to_owned(),
        "dataset=nothing&field=id".to_owned(),
        "field=p95(x)".to_owned(),
        "field=equation|1".to_owned(),
        "field=title&field=count()&sort=culprit".to_owned(),
        "field=title&sort=count()".to_owned(),
        "field=title&per_page=101".to_owned(),
        format!("field={}", "x".repeat(300)),
        many.join("&"),
    ] {
        let answer = ask(&shop.api, &wrong);
        assert_eq!(answer.status, 400, "{wrong}: {}", answer.body);
        assert!(answer.body["detail"].is_string(), "{wrong}");
    }
    let api = shop.api.with_scopes(&["org:ci"]);
    assert_eq!(ask(&api, "field=id").status, 403);
}

#[test]
fn what_is_not_kept_is_empty_in_its_form() {
    let shop = Shop::new();
    for dataset in ["spans", "transactions", "tracemetrics"] {
        let found = table(&shop.api, &format!("dataset={dataset}&field=id&field=span.duration&sort=-timestamp"));
        assert_eq!((&found["data"], &found["meta"]["fields"]["id"]), (&json!([]), &json!("string")));
        assert!(found["meta"]["units"].as_object().unwrap().contains_key("span.duration"));
    }
}

/// Sends two containers of logs to a project, the second with an older line.
fn with_logs() -> Api {
    let api = Api::new();
    let key = api.project("shop");
    let line = |seconds: i64, level: &str, body: &str| {
        json!({
            "timestamp": NOW.plus_seconds(-seconds).as_seconds_f64() + 0.5, "level": level, "body": body,
            "trace_id": "0f739c54246b4705a89a6478e27f6962", "severity_number": 9,
            "attributes": {"sentry.environment": {"value": "production", "type": "string"},
                           "cart.size": {"value": 3, "type": "integer"}},
        })
    };
    for lines in [vec![line(60, "info", "begin"), line(30, "error", "it broke")], vec![line(90, "warn", "late")]] {
        let payload = json!({ "items": lines }).to_string();
        let header = json!({
            "type": "log", "item_count": lines.len(), "length": payload.len(),
            "content_type": "application/vnd.sentry.items.log+json",
        });
        api.ingest_envelope(&key, format!("{{}}\n{header}\n{payload}\n").into_bytes());
    }
    api
}

#[test]
fn logs_are_listed_line_by_line() {
    let api = with_logs();
    // As the newer client and sentry-cli ask.
    let found = table(
        &api,
        "dataset=logs&field=sentry.item_id&field=trace&field=severity&field=timestamp&field=timestamp_precise&field=message\
         &project=1&per_page=1000&statsPeriod=30d&sort=-timestamp",
    );
    assert_eq!(column(&found, "message"), ["it broke", "begin", "late"]);
    let row = &found["data"][0];
    assert_eq!((&row["severity"], &row["trace"]), (&json!("error"), &json!("0f739c54246b4705a89a6478e27f6962")));
    assert_eq!(row["timestamp"], "2026-11-28T11:59:30.5+00:00");
    assert_eq!(row["timestamp_precise"], 1_795_867_170_500_000_000_i64);
    let mut ids = column(&found, "sentry.item_id");
    assert!(ids.iter().all(|id| id.as_str().unwrap().len() == 32));
    ids.dedup();
    assert_eq!(ids.len(), 3);
    assert_eq!(found["meta"]["fields"]["timestamp"], "date");
    let again = table(&api, "dataset=logs&field=sentry.item_id&sort=-timestamp");
    assert_eq!(column(&again, "sentry.item_id"), ids, "an id stays");
}

#[test]
fn logs_are_searched_and_paged() {
    let api = with_logs();
    let said = |query: &str| column(&table(&api, &format!("dataset=logs&field=message&{query}")), "message");
    assert_eq!(said("query=severity:error"), ["it broke"]);
    assert_eq!(said("query=project:shop%20broke"), ["it broke"]);
    assert_eq!(said("query=cart.size:%3E2%20!severity:[error,warn]"), ["begin"]);
    assert_eq!(said("query=trace:0f739c54246b4705a89a6478e27f6962&statsPeriod=45s"), ["it broke"]);
    assert_eq!(said("sort=timestamp"), ["late", "begin", "it broke"]);
    let page =
        ask(&api, "dataset=logs&field=message&field=cart.size&field=tags[cart.size,number]&per_page=1&cursor=0:1:0");
    assert_eq!(page.body["data"], json!([{"message": "begin", "cart.size": 3, "tags[cart.size,number]": 3}]));
    assert!(page.header("link").contains("rel=\"next\"; results=\"true\""));
    for wrong in [
        "field=count()",
        "field=message&sort=message",
        "field=message&per_page=1001",
        "field=message&query=project:none",
    ] {
        assert_eq!(ask(&api, &format!("dataset=logs&{wrong}")).status, 400, "{wrong}");
    }
}
