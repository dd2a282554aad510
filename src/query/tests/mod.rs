//! The language as a whole: what is read, how it is written back, and what is refused.

mod agreement;
mod issues;

use proptest::prelude::*;

use super::*;
use crate::event::parse as parse_event;

const NOW: Timestamp = Timestamp::from_millis(1_772_366_400_000); // 2026-03-01T12:00:00Z

fn canonical(text: &str) -> String {
    Query::parse(text).unwrap_or_else(|error| panic!("{}", error.render())).to_string()
}

fn fault(text: &str) -> QueryError {
    Query::parse(text).expect_err(text)
}

fn matches(query: &str, event: &str) -> bool {
    let query = Query::parse(query).unwrap_or_else(|error| panic!("{}", error.render()));
    query.validate_for(Target::Event).unwrap();
    query.matches(&parse_event(event.as_bytes()).unwrap(), NOW)
}

#[test]
fn queries_have_one_canonical_form() {
    for (text, expected) in [
        ("", ""),
        ("  is:unresolved   level:Error ", "is:unresolved level:error"),
        ("a b c", "\"a b c\""),
        ("a b level:info c", "\"a b\" level:info \"c\""),
        ("\"a\" \"b\"", "\"a\" \"b\""),
        ("a AND b", "\"a\" \"b\""),
        ("a b or c", "\"a b\" OR \"c\""),
        ("x:1 (y:2 OR z:3)", "x:1 (y:2 OR z:3)"),
        ("x:1 y:2 OR z:3", "x:1 y:2 OR z:3"),
        ("((x:1) (y:2 z:3))", "x:1 y:2 z:3"),
        ("!(x:1 OR y:2)", "!(x:1 OR y:2)"),
        ("!(x:1)", "!x:1"),
        ("!has:user", "!has:user"),
        ("is:muted", "is:archived"),
        ("timesSeen:>=1.5k", "times_seen:>=1500"),
        ("age:-24h firstSeen:>2026-03-01", "first_seen:-24h first_seen:>2026-03-01"),
        ("timestamp:<2026-03-01T12:00+01:00", "timestamp:<2026-03-01T11:00:00Z"),
        ("user:id:1", "user.id:1"),
        ("user:[id:1, id:2, email:a@x.io, bob]", "user.id:[1, 2] OR user.email:a@x.io OR user:bob"),
        ("assigned:[none, me]", "!has:assigned OR assigned:me"),
        ("!assigned:none", "has:assigned"),
        ("error.unhandled:true", "error.handled:false"),
        ("issue.category:feedback", "event.type:feedback"),
        ("issue.category:[error, cron]", "!event.type:feedback OR event.type:cron"),
        ("id:12", "issue.id:12"),
        ("id:FC6D8C0C-43FC-4630-AD85-0EE518F1B9D0", "event_id:fc6d8c0c43fc4630ad850ee518f1b9d0"),
        ("issue:web-1", "issue:WEB-1"),
        ("release:[12.0, \"13 beta\"]", "release:[12.0, \"13 beta\"]"),
        ("tags[release]:x tags[colour]:y", "tags[release]:x colour:y"),
        ("\"my key\":x", "tags[my key]:x"),
        (r#"title:"a \"b\" \* \\ C:\dir""#, r#"title:"a \"b\" \* \\ C:\\dir""#),
        ("transaction:handler()", "transaction:\"handler()\""),
        ("(transaction:handler(x) level:info)", "transaction:\"handler(x)\" level:info"),
        ("https://x.io/a?b=c", "\"https://x.io/a?b=c\""),
        ("http.status_code:>=500", "http.status_code:>=500"),
        ("customer:\">5\"", "customer:\">5\""),
        ("transaction.duration:>5s", "transaction.duration:>5000"),
        ("order ORDER and oranges", "\"order ORDER\" \"oranges\""),
    ] {
        assert_eq!(canonical(text), expected, "{text}");
        assert_eq!(canonical(expected), expected, "canonical form of {text}");
    }
}

#[test]
fn faults_name_their_column() {
    use QueryErrorKind::{Limit, Syntax, Unsupported, Value};
    for (text, kind, column, words) in [
        ("level:loud", Value, 7, "one of debug"),
        ("é level:", Syntax, 9, "no value after `level:`"),
        ("a OR", Syntax, 5, "a term is missing"),
        ("OR a", Syntax, 1, "a term is missing"),
        ("a AND OR b", Syntax, 7, "missing after AND"),
        ("a (b", Syntax, 3, "not closed"),
        ("a ) b", Syntax, 3, "never opened"),
        ("()", Syntax, 2, "a term is missing"),
        ("title:\"a", Syntax, 7, "quote is not closed"),
        ("title:\"a\"b", Syntax, 10, "quotes"),
        ("title:[a, b", Syntax, 7, "list is not closed"),
        ("title:[a,,b]", Syntax, 10, "missing"),
        ("tags[a:b", Syntax, 6, "bracket"),
        ("! a", Syntax, 1, "stands alone"),
        ("has:", Syntax, 5, "asks for a key"),
        ("has:is", Value, 5, "is:unresolved"),
        ("bookmarks:me", Unsupported, 1, "not supported"),
        ("a is:for_review", Unsupported, 6, "for_review"),
        ("is:happy", Value, 4, "unresolved, resolved"),
        ("is:[new, ongoing]", Value, 4, "OR"),
        ("times_seen:many", Value, 12, "times_seen:>10"),
        ("times_seen:[1, 2]", Value, 12, "no list"),
        ("age:24h", Value, 5, "-24h"),
        ("timestamp:>yesterday", Value, 11, "2026-01-31"),
        ("release:>1.0", Value, 9, "no order"),
        ("customer:>abc", Value, 10, ">=500"),
        ("count():>5", Unsupported, 1, "count()"),
        ("flags[x]:true", Unsupported, 1, "flags"),
        ("release.version:>1.0", Unsupported, 1, "wildcards"),
        ("error.handled:maybe", Value, 15, "true or false"),
        ("id:xyz", Value, 4, "32 digits"),
        ("a\0b", Syntax, 2, "NUL"),
    ] {
        let error = fault(text);
        assert_eq!((error.kind, error.column), (kind, column), "{text}: {error}");
        assert!(error.to_string().contains(words), "{text}: {error}");
    }
    assert_eq!(fault(&"a".repeat(4_097)).kind, Limit);
    assert_eq!(fault(&"(".repeat(4_000)).kind, Limit);
    assert_eq!(fault(&"x:1 ".repeat(201)).kind, Limit);
    assert_eq!(fault(&format!("x:[1{}]", ",1".repeat(200))).kind, Limit);
}

#[test]
fn a_fault_is_drawn_under_the_query() {
    let drawn = fault("is:unresolved level:loud").render();
    assert_eq!(
        drawn,
        "is:unresolved level:loud\n                    ^\n\
         `loud` is no value of `level`; expected one of debug, info, warning, error, fatal, sample"
    );
}

#[test]
fn terms_that_mean_nothing_for_events_are_refused() {
    for (text, column, words) in [
        ("level:error is:unresolved", 13, "belongs to issues"),
        ("age:-24h", 1, "timestamp:-24h"),
        ("!(a times_seen:>10)", 5, "belongs to issues"),
        ("issue:WEB-1", 1, "before an event is stored"),
        ("release:latest", 1, "cannot be looked up"),
        ("project:web", 1, "the number of the project"),
    ] {
        let error = Query::parse(text).unwrap().validate_for(Target::Event).expect_err(text);
        assert_eq!(error.column, column, "{text}");
        assert!(error.render().contains(words), "{text}: {error}");
    }
    let stack = Query::parse("stack.function:main").unwrap();
    assert!(stack.validate_for(Target::Event).is_ok());
    assert!(stack.to_sql(Target::Events, NOW).unwrap_err().message.contains("no index"));
}

const EVENT: &str = r#"{
    "event_id": "fc6d8c0c43fc4630ad850ee518f1b9d0", "level": "error", "type": "error", "platform": "python",
    "timestamp": 1772366000.5, "release": "web@1.4.2", "environment": "prod", "transaction": "/checkout",
    "exception": {"values": [
        {"type": "KeyError", "value": "'card'", "mechanism": {"type": "chained", "handled": true}},
        {"type": "PaymentError", "value": "Card declined\nsecond line", "mechanism": {"type": "flask", "handled": false},
         "stacktrace": {"frames": [{"function": "pay", "filename": "shop/pay.py", "module": "shop.pay"}]}}
    ]},
    "tags": [["browser", "Safari 11.0.2"], ["http.status_code", "503"], null, ["empty", null]],
    "user": {"id": 42, "email": "a@x.io"}, "sdk": {"name": "sentry.python.flask", "version": "2.75.0"},
    "request": {"url": "https://x.io/checkout", "method": "POST"}
}"#;

#[test]
fn events_in_memory_are_matched() {
    for query in [
        "",
        "release:web@1.* environment:prod user.email:a@x.io",
        "error.type:KeyError",
        "error.type:[X, PaymentError] !error.type:Http404",
        "!error.type:Http404 !has:important",
        "error.value:\"card declined*\"",
        "error.handled:false error.unhandled:true",
        "error.mechanism:flask",
        "stack.function:pay stack.filename:*/pay.py stack.module:shop.*",
        "card DECLINED",
        "\"PaymentError: Card declined\"",
        "message:declined",
        "title:\"PaymentError: Card declined\"",
        "culprit:/checkout",
        "browser:\"safari 11*\"",
        "http.status_code:>=500 http.status_code:503 !http.status_code:>503",
        "user:42 user:id:42 user.id:42 has:user",
        "!has:user.ip has:http.status_code !has:empty !has:nothing",
        "nothing:\"\" environment:[\"\", prod]",
        "timestamp:-24h timestamp:2026-03-01 timestamp:>=2026-03-01T11:53:20 !timestamp:+1h",
        "id:FC6D8C0C-43FC-4630-AD85-0EE518F1B9D0",
        "sdk.name:sentry.python* platform:python url:*checkout http.method:POST event.type:error",
        "level:info OR (level:error !(release:web@2.* OR environment:dev))",
    ] {
        assert!(matches(query, EVENT), "{query}");
    }
    for query in [
        "release:WEB@1.4.2",
        "error.type:keyerror",
        "has:important",
        "error.handled:true",
        "declined card",
        "stack.function:other",
        "user:43",
        "timestamp:+24h",
        "browser:Safari",
        "level:info OR environment:dev",
        "tags[release]:web@1.4.2",
    ] {
        assert!(!matches(query, EVENT), "{query}");
    }
}

#[test]
fn odd_events_are_read_as_far_as_they_go() {
    assert!(matches("important:True", r#"{"tags": {"important": true}}"#));
    assert!(matches("server_name:web-7", r#"{"server_name": "web-7"}"#));
    assert!(matches("title:\"first line\" error.handled:true", r#"{"logentry": {"formatted": "first line\nsecond"}}"#));
    assert!(matches("error.type:E", r#"{"exception": [null, {"type": "E"}]}"#));
    assert!(matches(
        "!has:release !level:error !timestamp:-24h",
        r#"{"tags": 7, "exception": 3, "user": "me", "level": []}"#
    ));
    assert!(matches("transaction.duration:>1s", r#"{"start_timestamp": 10, "timestamp": 11.5}"#));
    assert!(matches("project:3", r#"{"project": 3}"#));
}

#[test]
fn queries_are_texts_in_settings() {
    let rules: Vec<Query> = serde_json::from_str(r#"["error.type:Http404 !has:important"]"#).unwrap();
    assert_eq!(serde_json::to_string(&rules).unwrap(), r#"["error.type:Http404 !has:important"]"#);
    assert!(serde_json::from_str::<Query>(r#""level:loud""#).unwrap_err().to_string().contains("column 7"));
}

#[test]
#[ignore = "a measurement, for an optimised build"]
fn time_per_term() {
    let event = parse_event(EVENT.as_bytes()).unwrap();
    let mut measured = Vec::new();
    for text in ["error.type:Http404 !has:important", "release:web@1.* user.email:a@x.io", "message:absent", "\"a: b\""]
    {
        let query = Query::parse(text).unwrap();
        let started = std::time::Instant::now();
        let rounds = 300_000_u32;
        for _ in 0..rounds {
            std::hint::black_box(query.matches(std::hint::black_box(&event), NOW));
        }
        measured.push((text, started.elapsed() / rounds));
    }
    assert!(measured.iter().all(|(_, taken)| taken.as_nanos() < 1_000), "{measured:?}");
}

fn any_term() -> impl Strategy<Value = String> {
    let text = r#"[a-zA-Z0-9 *"\\()\[\],:<>=!.@/é-]{0,8}"#;
    let quoted = text.prop_map(|text| format!("\"{}\"", Pattern::exact(text)));
    let key = prop_oneof![
        "[a-z]{1,3}",
        "(release|title|user|user.email|error.type|message|assigned|level|is|age|times_seen|timestamp|tags\\[a b\\]|project|issue|error.handled)"
    ];
    let value = prop_oneof![
        quoted.clone(),
        "[a-z*]{1,4}",
        "(error|unresolved|-24h|\\+3d|>10|<=5k|>2026-01-01|2026-01-01T00:00:00.5Z|true|me|none|latest|id:7|\\[a, \"b c\"\\])",
    ];
    prop_oneof![
        (key.clone(), value).prop_map(|(key, value)| format!("{key}:{value}")),
        key.prop_map(|key| format!("has:{key}")),
        quoted,
        "[a-z*]{1,4}( [a-z]{1,4})?",
    ]
}

fn any_query() -> impl Strategy<Value = String> {
    any_term().prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 1..4).prop_map(|parts| parts.join(" ")),
            proptest::collection::vec(inner.clone(), 2..4).prop_map(|parts| format!("({})", parts.join(" OR "))),
            inner.prop_map(|inner| format!("!({inner})")),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn the_canonical_text_is_read_back(text in any_query()) {
        if let Ok(query) = Query::parse(&text) {
            let written = query.to_string();
            match Query::parse(&written) {
                Ok(read) => {
                    prop_assert_eq!(&read, &query, "{} as {}", text, written);
                    prop_assert_eq!(read.to_string(), written);
                }
                Err(error) => prop_assert!(false, "{} as {}: {}", text, written, error),
            }
        }
    }

    #[test]
    fn no_text_panics_and_faults_lie_inside(text in r#"[ -~é\t]{0,40}"#) {
        match Query::parse(&text) {
            Ok(query) => prop_assert_eq!(Query::parse(&query.to_string()).ok(), Some(query)),
            Err(error) => {
                prop_assert!((1..=text.chars().count() + 1).contains(&error.column), "{error}");
                prop_assert!(error.render().lines().count() >= 3);
            }
        }
    }
}
