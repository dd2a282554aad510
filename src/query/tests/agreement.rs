//! What an event fits in memory, it fits in the database.

use proptest::prelude::*;
use rusqlite::{Connection, params_from_iter, types::Value as Bound};
use serde_json::{Value, json};

use super::super::*;
use super::NOW;
use crate::event::parse as parse_event;

const COLUMNS: [&str; 26] = [
    "event_id",
    "project_id",
    "timestamp",
    "level",
    "type",
    "platform",
    "environment",
    "release",
    "dist",
    "transaction_name",
    "logger",
    "user_id",
    "user_email",
    "user_username",
    "user_ip",
    "message",
    "title",
    "culprit",
    "error_type",
    "error_value",
    "error_handled",
    "sdk_name",
    "sdk_version",
    "url",
    "http_method",
    "issue_id",
];

pub(super) fn bound(values: &[SqlValue]) -> Vec<Bound> {
    let each = |value: &SqlValue| match value {
        SqlValue::Integer(number) => Bound::Integer(*number),
        SqlValue::Real(number) => Bound::Real(*number),
        SqlValue::Text(text) => Bound::Text(text.clone()),
        SqlValue::Blob(bytes) => Bound::Blob(bytes.clone()),
        SqlValue::MatchedIssues(index) => panic!("condition {index} was not bound"),
    };
    values.iter().map(each).collect()
}

pub(super) fn database() -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    let tables = format!(
        "CREATE TABLE events (id INTEGER PRIMARY KEY, {});
         CREATE TABLE event_tags (event_rowid INTEGER, key TEXT, value TEXT);",
        COLUMNS.join(", ")
    );
    connection.execute_batch(&tables).unwrap();
    connection
}

fn text(event: &Value, path: &str) -> Bound {
    event.pointer(path).and_then(Value::as_str).map_or(Bound::Null, |text| Bound::Text(text.into()))
}

/// Writes an event of one exception at most, as the pipeline writes its columns.
pub(super) fn insert(connection: &Connection, event: &Value, issue: i64) {
    let id = u128::from_str_radix(event["event_id"].as_str().unwrap(), 16).unwrap();
    let seconds = event["timestamp"].as_f64().unwrap();
    let handled = event.pointer("/exception/values/0/mechanism/handled").and_then(Value::as_bool);
    let (kind, value) = (text(event, "/exception/values/0/type"), text(event, "/exception/values/0/value"));
    let title = match (&kind, &value) {
        (Bound::Text(kind), Bound::Text(value)) if !value.is_empty() => Bound::Text(format!("{kind}: {value}")),
        (Bound::Text(kind), _) => Bound::Text(kind.clone()),
        (_, Bound::Text(value)) => Bound::Text(value.clone()),
        _ => text(event, "/logentry/formatted"),
    };
    let row = [
        Bound::Blob(id.to_be_bytes().to_vec()),
        Bound::Integer(event["project"].as_i64().unwrap()),
        Bound::Integer(Timestamp::from_seconds(seconds).as_millis()),
        text(event, "/level"),
        text(event, "/type"),
        text(event, "/platform"),
        text(event, "/environment"),
        text(event, "/release"),
        text(event, "/dist"),
        text(event, "/transaction"),
        text(event, "/logger"),
        text(event, "/user/id"),
        text(event, "/user/email"),
        text(event, "/user/username"),
        text(event, "/user/ip_address"),
        text(event, "/logentry/formatted"),
        title,
        text(event, "/transaction"),
        kind,
        value,
        handled.map_or(Bound::Null, |handled| Bound::Integer(handled.into())),
        text(event, "/sdk/name"),
        text(event, "/sdk/version"),
        text(event, "/request/url"),
        text(event, "/request/method"),
        Bound::Integer(issue),
    ];
    let marks = vec!["?"; row.len()].join(", ");
    let sql = format!("INSERT INTO events ({}) VALUES ({marks})", COLUMNS.join(", "));
    connection.execute(&sql, params_from_iter(row)).unwrap();
    let rowid = connection.last_insert_rowid();
    for pair in event["tags"].as_array().into_iter().flatten() {
        let (key, value) = (pair[0].as_str().unwrap(), pair[1].as_str());
        connection.execute("INSERT INTO event_tags VALUES (?, ?, ?)", (rowid, key, value)).unwrap();
    }
}

pub(super) fn found(connection: &Connection, sql: &str, parameters: &[SqlValue]) -> Vec<i64> {
    let mut statement = connection.prepare(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
    let rows = statement.query_map(params_from_iter(bound(parameters)), |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

fn word() -> impl Strategy<Value = String> + Clone {
    prop_oneof!["(a|b|ab|A|a b|ba%|a_b|é|É|\\*)", "[abA %_*]{0,4}"]
}

fn maybe<T: std::fmt::Debug>(strategy: impl Strategy<Value = T>) -> impl Strategy<Value = Option<T>> {
    proptest::option::of(strategy)
}

fn any_event() -> impl Strategy<Value = Value> {
    let tag = ("(a|b|server_name)", maybe(prop_oneof![word(), "-?[0-9]{1,3}(\\.[0-9])?", "[0-9.]{1,4}"]));
    let exception = (maybe(word()), maybe(word()), maybe(any::<bool>()));
    (
        ("[0-9a-f]{32}", 1_u64..4, 1_772_366_300_000_i64..1_772_366_500_000, prop_oneof!["info", "error"]),
        (maybe(word()), maybe(word()), maybe(word()), maybe(word())),
        (maybe(word()), maybe(word()), maybe(word())),
        maybe(exception),
        proptest::collection::vec(tag, 0..3),
    )
        .prop_map(|((id, project, millis, level), first, user, exception, tags)| {
            let mut event = json!({
                "event_id": id, "project": project, "timestamp": millis as f64 / 1_000.0, "level": level, "type": "error",
                "environment": first.0, "release": first.1, "transaction": first.2, "logentry": {"formatted": first.3},
                "user": {"id": user.0, "email": user.1, "ip_address": user.2}, "tags": tags,
            });
            if let Some((kind, value, handled)) = exception {
                event["exception"] = json!({"values": [{"type": kind, "value": value, "mechanism": {"handled": handled}}]});
            }
            event
        })
}

fn any_condition() -> impl Strategy<Value = String> {
    let key = "(release|environment|user.id|user.email|user|error.type|error.value|message|title|culprit|transaction|a|b|tags\\[b\\]|server_name|logger|level|event.type)";
    let value = word().prop_map(|word| format!("\"{}\"", word.replace('"', "")));
    let list = proptest::collection::vec(value.clone(), 1..3).prop_map(|values| format!("[{}]", values.join(",")));
    let time =
        prop_oneof!["[-+][0-9]{1,3}[sm]", "(>|<|>=|<=|)2026-03-01T1(1:59:|2:00:)[0-5][0-9]", "(>|<|)2026-03-01",];
    prop_oneof![
        4 => (key, prop_oneof![value.clone(), list]).prop_map(|(key, value)| format!("{key}:{value}")),
        1 => key.prop_map(|key| format!("has:{key}")),
        1 => value,
        1 => time.prop_map(|time| format!("timestamp:{time}")),
        1 => "(a|b):(>|<|>=|<=)-?[0-9]{1,2}(\\.[0-9])?",
        1 => "error.(un)?handled:(true|false)",
        1 => "project:(1|2|\\[2,3\\])",
        1 => "has:(error.handled|timestamp|project)",
    ]
}

fn any_query() -> impl Strategy<Value = String> {
    any_condition().prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 2..4).prop_map(|parts| parts.join(" ")),
            proptest::collection::vec(inner.clone(), 2..4).prop_map(|parts| format!("({})", parts.join(" OR "))),
            inner.prop_map(|inner| format!("!({inner})")),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn memory_and_database_agree(events in proptest::collection::vec(any_event(), 1..6), queries in proptest::collection::vec(any_query(), 1..12)) {
        let connection = database();
        for event in &events {
            insert(&connection, event, 1);
        }
        for text in &queries {
            // Levels and empty free text refuse some of the values.
            let Ok(query) = Query::parse(text) else { continue };
            let fragment = query.to_sql(Target::Events, NOW).unwrap();
            let sql = format!("SELECT id FROM events WHERE {} ORDER BY id", fragment.where_clause);
            let in_database = found(&connection, &sql, &fragment.parameters);
            let in_memory: Vec<i64> = events.iter().zip(1..).filter(|(event, _)| {
                query.matches(&parse_event(event.to_string().as_bytes()).unwrap(), NOW)
            }).map(|(_, row)| row).collect();
            prop_assert_eq!(in_database, in_memory, "{}\n{:?}\n{:?}", text, fragment, events);
        }
    }
}

#[test]
fn no_text_of_a_query_becomes_sql() {
    let query = Query::parse(r#"tags[x' OR '1]:"'; DROP TABLE events; --" title:"*'*" "it's" a:>5"#).unwrap();
    let fragment = query.to_sql(Target::Events, NOW).unwrap();
    assert!(!fragment.where_clause.contains("DROP") && !fragment.where_clause.contains("it's"));
    assert_eq!(fragment.where_clause.matches('?').count(), fragment.parameters.len());
    let sql = format!("SELECT id FROM events WHERE {}", fragment.where_clause);
    assert!(found(&database(), &sql, &fragment.parameters).is_empty());
}

#[test]
fn ids_of_events_are_bytes() {
    let connection = database();
    let id = "fc6d8c0c43fc4630ad850ee518f1b9d0";
    insert(&connection, &json!({"event_id": id, "project": 1, "timestamp": 1.0}), 7);
    for text in [format!("id:{id}"), "issue.id:7".to_owned(), format!("!id:{}", id.replace('f', "e"))] {
        let fragment = Query::parse(&text).unwrap().to_sql(Target::Events, NOW).unwrap();
        let sql = format!("SELECT id FROM events WHERE {}", fragment.where_clause);
        assert_eq!(found(&connection, &sql, &fragment.parameters), [1], "{text}");
    }
}
