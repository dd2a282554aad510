//! The stage against the reference implementation's output.

use serde_json::Value as Json;

use super::{NormalizeContext, normalize};
use crate::event::{parse, to_json};

const CASES: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/normalize/cases.jsonl.zst"));
const CAPTURES: &[u8] =
    include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/normalize/captures.jsonl.zst"));
const DIFFERENTIAL: &[u8] =
    include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/normalize/differential.jsonl.zst"));

fn context(limits: bool) -> NormalizeContext<'static> {
    NormalizeContext {
        project_id: 1,
        key_id: Some("17"),
        client_ip: Some("203.0.113.9"),
        infer_client_ip: false,
        client: Some("sentry.python/2.75.0"),
        protocol_version: Some("7"),
        received_at: "2026-11-22T12:00:00Z".parse().unwrap(),
        max_seconds_in_future: limits.then_some(60),
        max_seconds_in_past: limits.then_some(90 * 86_400),
        ..NormalizeContext::default()
    }
}

fn normalized(input: &str, context: &NormalizeContext<'_>) -> Json {
    let mut event = match parse(input.as_bytes()) {
        Ok(event) => event,
        Err(_) => return serde_json::json!({"__error__": "json"}),
    };
    match normalize(&mut event, context) {
        Ok(_) => serde_json::from_slice(&to_json(&event)).unwrap(),
        Err(rejection) => serde_json::json!({"__error__": rejection.message}),
    }
}

/// Puts `ID` and `SHORT` for ids that the input does not hold.
fn without_generated_ids(output: &Json, input: &str) -> Json {
    let known = input.to_lowercase().replace('-', "");
    let spans = output["spans"].as_array().into_iter().flatten().map(|span| &span["trace_id"]);
    let ids: Vec<_> = [&output["event_id"], &output["contexts"]["trace"]["trace_id"]]
        .into_iter()
        .chain(spans)
        .filter_map(Json::as_str)
        .filter(|id| !known.contains(id))
        .collect();
    let mut text = output.to_string();
    for id in ids {
        text = text.replace(id, "ID").replace(&id[..16], "SHORT");
    }
    serde_json::from_str(&text).unwrap()
}

/// The first places where two values differ; numbers are equal by value.
fn differences(path: &str, expected: &Json, actual: &Json, found: &mut Vec<String>) {
    match (expected, actual) {
        (Json::Object(left), Json::Object(right)) => {
            for key in left.keys().chain(right.keys().filter(|key| !left.contains_key(*key))) {
                match (left.get(key), right.get(key)) {
                    (Some(left), Some(right)) => differences(&format!("{path}.{key}"), left, right, found),
                    (left, right) => found.push(format!("{path}.{key}: expected {left:?}, got {right:?}")),
                }
            }
        }
        (Json::Array(left), Json::Array(right)) if left.len() == right.len() => {
            for (index, (left, right)) in left.iter().zip(right).enumerate() {
                differences(&format!("{path}.{index}"), left, right, found);
            }
        }
        (Json::Number(left), Json::Number(right)) if left.as_f64() == right.as_f64() => {}
        (left, right) if left == right => {}
        (left, right) => found.push(format!("{path}: expected {left}, got {right}")),
    }
}

/// Runs all cases of a file, reports every difference, and gives how many agree of how many.
fn run(file: &[u8]) -> (usize, usize) {
    let text = String::from_utf8(zstd::decode_all(file).unwrap()).unwrap();
    let (mut passed, mut all) = (0, 0);
    for line in text.lines() {
        let case: Json = serde_json::from_str(line).unwrap();
        let input = case["in"].as_str().unwrap();
        let output = without_generated_ids(&normalized(input, &context(case["limits"] == true)), input);
        let mut found = Vec::new();
        differences("", &case["out"], &output, &mut found);
        all += 1;
        if found.is_empty() {
            passed += 1;
        } else {
            let report: String =
                found.iter().take(3).map(|line| line.chars().take(300).collect::<String>() + "\n").collect();
            eprint_report(&format!("{}: {report}", case["case"]));
        }
    }
    (passed, all)
}

#[expect(clippy::print_stderr, reason = "a failing test shows what differs")]
fn eprint_report(report: &str) {
    eprintln!("{report}");
}

#[test]
fn edge_cases_agree_with_the_reference() {
    assert_eq!(run(CASES), (65, 65));
}

#[test]
fn recorded_events_agree_with_the_reference() {
    assert_eq!(run(CAPTURES), (38, 38));
}

#[test]
fn odd_and_mutated_events_agree_with_the_reference() {
    let (passed, all) = run(DIFFERENTIAL);
    assert_eq!(all, 3_155);
    // The others: names of Android models, sentry_tags, and places where the reference counts positions wrongly.
    assert!(passed >= 3_145, "{passed} of {all}");
}

#[test]
fn the_clock_of_a_device_is_corrected() {
    let mut context = context(true);
    context.sent_at = Some("2026-11-22T14:00:00Z".parse().unwrap());
    let event = r#"{"timestamp":"2026-11-22T13:59:00Z","breadcrumbs":[{"timestamp":"2026-11-22T13:58:00Z"}]}"#;
    let output = normalized(event, &context);
    assert_eq!(output["timestamp"], 1_795_348_740.0);
    assert_eq!(output["breadcrumbs"]["values"][0]["timestamp"], 1_795_348_680.0);
    assert_eq!(output["errors"][0]["type"], "clock_drift");
    context.sent_at = Some("2026-11-22T12:54:59Z".parse().unwrap());
    assert_eq!(normalized(r#"{"timestamp":"2026-11-22T11:59:00Z"}"#, &context)["timestamp"], 1_795_348_740.0);
}

#[test]
fn the_address_of_the_client_becomes_the_users_where_that_is_wanted() {
    let mut context = context(true);
    context.infer_client_ip = true;
    let address = |event: &str| normalized(event, &context)["user"]["ip_address"].as_str().map(str::to_owned);
    let client = Some("203.0.113.9".to_owned());
    assert_eq!(address(r#"{"platform":"javascript"}"#), client);
    assert_eq!(address(r#"{"platform":"python"}"#), None);
    assert_eq!(address(r#"{"platform":"python","user":{"ip_address":"{{auto}}"}}"#), client);
    let sdk = |infer| {
        format!(r#"{{"platform":"cocoa","sdk":{{"name":"n","version":"1","settings":{{"infer_ip":"{infer}"}}}}}}"#)
    };
    assert_eq!(address(&sdk("never")), None);
    assert_eq!(address(&sdk("auto")), client);
    assert_eq!(address(r#"{"platform":"cocoa","user":{"ip_address":"1.2.3.4"}}"#).as_deref(), Some("1.2.3.4"));
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(200))]
    #[test]
    fn no_event_panics(
        field in proptest::sample::select(crate::event::schema::EVENT.fields.iter().map(|field| field.name).collect::<Vec<_>>()),
        value in r#"(\{"(values|a|type|trace|frames)":)?(\[|\{"x":)?(-?[0-9]{1,20}|"[^"\\]{0,40}"|null|\{\}|true)"#,
    ) {
        let opened: Vec<_> = value.chars().filter(|letter| "{[".contains(*letter)).collect();
        let closed = value.matches('}').count() + value.matches(']').count();
        let closing: String =
            opened.iter().take(opened.len().saturating_sub(closed)).rev().map(|letter| if *letter == '[' { ']' } else { '}' }).collect();
        let _ = normalized(&format!(r#"{{"{field}":{value}{closing}}}"#), &context(true));
    }
}
