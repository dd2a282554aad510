//! Held against the reference implementation's output.

use serde_json::{Value, json};

use super::super::{DataScrubbingSettings, Selector};
use super::{scrubbed, scrubbed_with_settings};

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Compares, and shows the first differences.
fn hold(name: &str, pairs: impl Iterator<Item = (String, Value, Value)>) {
    let (mut all, mut different) = (0, Vec::new());
    for (case, ours, reference) in pairs {
        all += 1;
        if ours != reference {
            different.push(format!("{case}\n  ours      {ours}\n  reference {reference}"));
        }
    }
    assert!(
        different.is_empty(),
        "{name}: {} of {all} differ:\n{}",
        different.len(),
        different[..different.len().min(5)].join("\n")
    );
    assert!(all > 0, "{name}: no cases");
}

#[test]
fn rules() {
    let cases = lines(include_str!("../../../tests/fixtures/scrub/pii_rules.jsonl"));
    assert_eq!(cases.len(), 2_150);
    hold(
        "rules",
        cases.iter().map(|case| {
            let out =
                scrubbed(&json!({"applications": {"$string": [case["rule"]]}}), &json!({"extra": {"x": case["in"]}}));
            let ours = json!([out["extra"]["x"], out["_meta"]["extra"]["x"][""]]);
            (format!("{} {}", case["rule"], case["in"]), ours, json!([case["out"], case["meta"]]))
        }),
    );
}

#[test]
fn configurations() {
    let cases = lines(include_str!("../../../tests/fixtures/scrub/pii_custom.jsonl"));
    hold(
        "configurations",
        cases
            .iter()
            .map(|case| (case["config"].to_string(), scrubbed(&case["config"], &case["in"]), case["out"].clone())),
    );
}

#[test]
fn settings() {
    let cases = lines(include_str!("../../../tests/fixtures/scrub/pii_legacy.jsonl"));
    hold(
        "settings as rules",
        cases.iter().map(|case| {
            let settings: DataScrubbingSettings = serde_json::from_value(case["settings"].clone()).unwrap();
            let ours =
                settings.to_pii_config().map_or_else(|| json!({}), |config| serde_json::to_value(config).unwrap());
            (case["settings"].to_string(), ours, case["pii_config"].clone())
        }),
    );
    hold(
        "settings",
        cases.iter().map(|case| {
            (case["settings"].to_string(), scrubbed_with_settings(&case["settings"], &case["in"]), case["out"].clone())
        }),
    );
}

#[test]
fn selectors() {
    let cases = lines(include_str!("../../../tests/fixtures/scrub/pii_selectors.jsonl"));
    let event = &cases[0]["baseline_event"];
    hold(
        "selectors",
        cases[1..].iter().map(|case| {
            let text = case["selector"].as_str().unwrap();
            let ours = match Selector::parse(text) {
                Err(error) => json!([error.to_string(), null]),
                Ok(_) => {
                    let out = scrubbed(&json!({"applications": {text: ["@anything:replace"]}}), event);
                    let mut changed = Vec::new();
                    changes(event, &out, "", &mut changed);
                    json!([null, changed])
                }
            };
            (text.to_owned(), ours, json!([case["error"], case["changed_paths"]]))
        }),
    );
}

/// The paths of the values of `before` that are not the same in `after`.
fn changes(before: &Value, after: &Value, path: &str, changed: &mut Vec<String>) {
    let below = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    match before {
        Value::Object(object) => {
            for (key, value) in object {
                changes(value, &after[key], &below(key), changed);
            }
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                changes(value, &after[index], &below(&index.to_string()), changed);
            }
        }
        _ if before != after => changed.push(path.to_owned()),
        _ => {}
    }
}
