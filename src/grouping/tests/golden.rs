//! The hashes that the reference implementation gives to the same inputs.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use crate::event::{Node, Value, parse, parse_value};
use crate::grouping::{ExplainedGrouping, Grouper, GroupingCache, GroupingSettings};

/// Inputs whose hashes differ, and why.
const KNOWN_DIFFERENCES: &[(&str, &str)] = &[];

fn fixtures() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/grouping")
}

/// The settings that an input carries in `_grouping` and `_fingerprinting_rules`.
fn settings(event: &Node<'_>) -> GroupingSettings {
    let mut rules = String::new();
    for rule in event.get("_fingerprinting_rules").and_then(Node::as_array).unwrap_or_default() {
        for matcher in rule.get("matchers").and_then(Node::as_array).unwrap() {
            let pair = matcher.as_array().unwrap();
            write!(rules, "{}:\"{}\" ", pair[0].as_str().unwrap(), pair[1].as_str().unwrap()).unwrap();
        }
        let entries = rule.get("fingerprint").and_then(Node::as_array).unwrap().iter().filter_map(Node::as_str);
        let entries: Vec<_> = entries.collect();
        writeln!(rules, "-> {}", entries.join(", ")).unwrap();
    }
    GroupingSettings {
        stack_trace_rules: event.find_str("_grouping.enhancements").unwrap_or_default().to_owned(),
        fingerprinting_rules: rules,
        ..GroupingSettings::default()
    }
}

fn explain(name: &str) -> ExplainedGrouping {
    let bytes = std::fs::read(fixtures().join("inputs").join(format!("{name}.json"))).unwrap();
    let event = parse(&bytes).unwrap();
    let grouper = Grouper::new(&settings(&event)).unwrap();
    let explained = grouper.explain(&event);
    let grouping = grouper.group(&event, &mut GroupingCache::new());
    assert_eq!(explained.grouping, grouping, "{name}");
    explained
}

#[test]
fn hashes_equal_those_of_the_reference() {
    let golden = std::fs::read_to_string(fixtures().join("grouping_hashes.jsonl")).unwrap();
    let mut failures = BTreeMap::new();
    let mut equal = 0;
    for line in golden.lines() {
        let case = parse_value(line.as_bytes()).unwrap();
        let name = case.get_str("name").unwrap();
        let expected: BTreeMap<&str, String> = match &case.get("variants").unwrap().value {
            Value::Object(variants) => variants
                .iter()
                .filter_map(|(name, variant)| Some((name, variant.get_str("hash")?.to_owned())))
                .collect(),
            _ => BTreeMap::new(),
        };
        let explained = explain(name);
        let found: BTreeMap<&str, String> = explained
            .variants
            .iter()
            .filter_map(|(name, variant)| Some((name.as_str(), variant.hash?.to_string())))
            .collect();
        if found == expected {
            equal += 1;
        } else {
            failures.insert(name.to_owned(), format!("{expected:?} {found:?}"));
        }
    }
    let known: Vec<_> = KNOWN_DIFFERENCES.iter().map(|(name, _)| (*name).to_owned()).collect();
    let unexpected: Vec<_> = failures.keys().filter(|name| !known.contains(name)).collect();
    assert!(unexpected.is_empty(), "{equal} equal; {failures:#?}");
}
