//! What belongs together and what does not.

use std::sync::LazyLock;

use proptest::prelude::*;

use crate::event::{Node, parse, to_json};
use crate::grouping::{
    Grouper, Grouping, GroupingCache, GroupingSettings, InAppChange, RuleError, StackLocation, VariantName,
};

/// With nothing but the built-in rules.
static PLAIN: LazyLock<Grouper> = LazyLock::new(|| grouper(""));

fn grouper(stack_trace_rules: &str) -> Grouper {
    let settings = GroupingSettings { stack_trace_rules: stack_trace_rules.to_owned(), ..GroupingSettings::default() };
    Grouper::new(&settings).unwrap()
}

fn group_with(rules: &str, event: &str) -> Grouping {
    let event = parse(event.as_bytes()).unwrap();
    grouper(rules).group(&event, &mut GroupingCache::new())
}

fn group(event: &str) -> Grouping {
    group_with("", event)
}

fn hashes(grouping: &Grouping) -> Vec<String> {
    grouping.hashes().map(|hash| hash.to_string()).collect()
}

fn error(value: &str, function: &str, line: u32) -> String {
    format!(
        r#"{{"platform":"python","exception":{{"values":[{{"type":"E","value":"{value}","stacktrace":{{"frames":[
            {{"module":"lib","function":"call","in_app":false}},
            {{"module":"app","function":"{function}","lineno":{line},"in_app":true}}]}}}}]}}}}"#
    )
}

#[test]
fn the_example_of_the_facts() {
    let grouping = group(
        r#"{"exception":{"values":[{"type":"KeyError","value":"'sku-81723'","stacktrace":{"frames":[
        {"module":"shop.web","function":"dispatch","in_app":false},
        {"module":"shop.cart","function":"total","context_line":"  return prices[sku]","in_app":true}]}}]},"platform":"python"}"#,
    );
    let expected =
        ["KeyErrorshop.carttotalreturn prices[sku]", "KeyErrorshop.webdispatchshop.carttotalreturn prices[sku]"];
    let expected: Vec<_> =
        expected.iter().map(|text| crate::grouping::GroupHash::of_values([*text]).to_string()).collect();
    assert_eq!(hashes(&grouping), expected);
    assert_eq!(grouping.title, "KeyError: 'sku-81723'");
    assert_eq!(grouping.culprit, "shop.cart in total");
    assert_eq!(grouping.metadata.in_app_frame_mix, Some("mixed"));
}

#[test]
fn the_stack_trace_decides_not_the_message_or_the_line() {
    assert_eq!(hashes(&group(&error("one", "f", 1))), hashes(&group(&error("two", "f", 2))));
    assert_ne!(hashes(&group(&error("one", "f", 1))), hashes(&group(&error("one", "g", 1))));
}

#[test]
fn messages_with_ids_belong_together() {
    let message = |text: &str| group(&format!(r#"{{"logentry":{{"formatted":"{text}"}}}}"#));
    assert_eq!(hashes(&message("lost order 17")), hashes(&message("lost order 4711")));
    assert_ne!(hashes(&message("lost order 17")), hashes(&message("found order 17")));
    assert_eq!(message("lost order 17").title, "lost order 17");
    assert_eq!(message("lost order 17").variants[0].name, VariantName::Default);
}

#[test]
fn direct_recursion_does_not_split() {
    let event = |count: usize| {
        let frame = r#"{"module":"m","function":"f","lineno":3}"#;
        let frames = vec![frame; count].join(",");
        group(&format!(r#"{{"platform":"python","stacktrace":{{"frames":[{frames}]}}}}"#))
    };
    assert_eq!(hashes(&event(1)), hashes(&event(7)));
}

#[test]
fn a_group_of_equal_exceptions_is_one_of_them() {
    let child = |id: u32| {
        format!(r#"{{"type":"E","value":"x","mechanism":{{"type":"chained","exception_id":{id},"parent_id":0}}}}"#)
    };
    let root = r#"{"type":"Group","value":"g","mechanism":{"type":"x","exception_id":0,"is_exception_group":true}}"#;
    let grouped = group(&format!(r#"{{"exception":{{"values":[{},{},{root}]}}}}"#, child(2), child(1)));
    let single = group(r#"{"exception":{"values":[{"type":"E","value":"x"}]}}"#);
    assert_eq!(hashes(&grouped), hashes(&single));
    assert_eq!(grouped.title, "E: x");
    assert_eq!(grouped.main_exception, Some(1));
    let chained = group(r#"{"exception":{"values":[{"type":"E","value":"x"},{"type":"E","value":"x"}]}}"#);
    assert_ne!(hashes(&chained), hashes(&single));
}

#[test]
fn synthetic_types_do_not_count() {
    let event = |ty: &str| {
        group(&format!(
            r#"{{"platform":"native","exception":{{"values":[{{"type":"{ty}","value":"v","mechanism":{{"type":"x","synthetic":true}},
            "stacktrace":{{"frames":[{{"function":"crash_here","in_app":true}}]}}}}]}}}}"#
        ))
    };
    assert_eq!(hashes(&event("SIGSEGV")), hashes(&event("SIGABRT")));
    assert_eq!(event("SIGSEGV").title, "crash_here");
    assert_eq!(event("SIGSEGV").culprit, "");
}

#[test]
fn fingerprints_of_the_client() {
    let event = |fingerprint: &str, value: &str| {
        group(&format!(
            r#"{{"fingerprint":{fingerprint},"exception":{{"values":[{{"type":"E","value":"{value}"}}]}}}}"#
        ))
    };
    let plain = event("null", "a");
    assert_eq!(hashes(&plain), hashes(&event(r#"["{{ default }}"]"#, "a")));
    assert_eq!(hashes(&plain), hashes(&event(r#"["{{default}}"]"#, "a")));
    let salted = event(r#"["{{ default }}","x"]"#, "a");
    assert_ne!(hashes(&plain), hashes(&salted));
    assert!(salted.variants[0].salted);
    let custom = event(r#"["x"]"#, "a");
    assert_eq!(hashes(&custom), hashes(&event(r#"["x"]"#, "b")));
    assert_eq!(custom.variants[0].name, VariantName::CustomClientFingerprint);
}

#[test]
fn checksums_and_empty_events() {
    let checksum = "d41d8cd98f00b204e9800998ecf84271";
    assert_eq!(hashes(&group(&format!(r#"{{"checksum":"{checksum}"}}"#))), [checksum]);
    assert_ne!(hashes(&group(r#"{"checksum":"x"}"#)), ["x"]);
    assert_eq!(hashes(&group("{}")), ["d41d8cd98f00b204e9800998ecf8427e"]);
    assert_eq!(group("{}").title, "<unlabeled event>");
}

#[test]
fn threads_count_when_it_is_clear_which() {
    let event = |flags: [&str; 2]| {
        group(&format!(
            r#"{{"platform":"other","threads":{{"values":[
            {{"id":1{},"stacktrace":{{"frames":[{{"function":"a"}}]}}}},
            {{"id":2{},"stacktrace":{{"frames":[{{"function":"b"}}]}}}}]}}}}"#,
            flags[0], flags[1]
        ))
    };
    assert_eq!(event([r#","crashed":true"#, ""]).variants[0].source, "threads");
    assert_eq!(event([r#","current":true"#, ""]).variants[0].source, "threads");
    assert_eq!(event(["", ""]).variants[0].source, "fallback");
}

#[test]
fn rules_may_limit_frames() {
    let hash = |rules: &str| hashes(&group_with(rules, &error("x", "f", 1)));
    assert_ne!(hash("family:other max-frames=1"), hash(""));
    let discarded = group_with("family:other min-frames=3", &error("x", "f", 1));
    let message_only = group(r#"{"exception":{"values":[{"type":"E","value":"x"}]}}"#);
    assert_eq!(hashes(&discarded), hashes(&message_only));
}

#[test]
fn changes_of_frames_are_written_and_read_back() {
    let text = r#"{"platform":"native","exception":{"values":[{"type":"E","stacktrace":{"frames":[
        {"function":"main","in_app":true},{"function":"void work<int>(char) const","in_app":true},
        {"function":"abort","package":"/usr/lib/system/libsystem_c.dylib"}]}}]}}"#;
    let grouper = grouper("function:work<T> -app");
    let mut cache = GroupingCache::new();
    let mut event = parse(text.as_bytes()).unwrap();
    let before = grouper.group_and_apply(&mut event, &mut cache);
    let change = &before.frame_changes[1];
    assert_eq!(change.stack, StackLocation::Exception(0));
    assert_eq!(change.in_app, Some(InAppChange { original: Some(true), now: Some(false) }));
    let frame = event.find("exception.values.0.stacktrace.frames.1").unwrap();
    assert_eq!(frame.get_str("function"), Some("work<T>"));
    assert_eq!(frame.get_str("raw_function"), Some("void work<int>(char) const"));
    assert_eq!(frame.get("in_app").and_then(Node::as_bool), Some(false));
    assert_eq!(frame.find("data.orig_in_app").and_then(Node::as_u64), Some(1));
    assert_eq!(event.find_str("exception.values.0.stacktrace.frames.2.data.category"), Some("throw"));
    // Stored events are grouped as they were when they came.
    let stored = to_json(&event);
    let mut event = parse(&stored).unwrap();
    let after = grouper.group_and_apply(&mut event, &mut cache);
    assert_eq!(hashes(&after), hashes(&before));
    assert!(after.frame_changes.is_empty(), "{:?}", after.frame_changes);
    // Without the rule the client's word holds again.
    let mut cache = GroupingCache::new();
    self::grouper("").group_and_apply(&mut event, &mut cache);
    let frame = event.find("exception.values.0.stacktrace.frames.1").unwrap();
    assert_eq!(frame.get("in_app").and_then(Node::as_bool), Some(true));
    assert_eq!(frame.find("data.orig_in_app"), None);
}

#[test]
fn one_cache_may_serve_several_groupers() {
    let event = parse(br#"{"platform":"python","stacktrace":{"frames":[{"function":"f","in_app":true}]}}"#).unwrap();
    let mut cache = GroupingCache::new();
    let (plain, strict) = (grouper(""), grouper("function:f -group"));
    let first = hashes(&plain.group(&event, &mut cache));
    assert_ne!(first, hashes(&strict.group(&event, &mut cache)));
    assert_eq!(first, hashes(&plain.group(&event, &mut cache)));
}

#[test]
fn an_unknown_strategy_is_refused() {
    let settings = GroupingSettings { strategy: "legacy:2019-03-12".to_owned(), ..GroupingSettings::default() };
    assert!(matches!(Grouper::new(&settings), Err(RuleError::UnknownStrategy(_))));
}

#[test]
fn titles_are_cut_and_culprits_depend_on_the_platform() {
    let long = "x".repeat(400);
    assert_eq!(group(&format!(r#"{{"exception":[{{"type":"E","value":"{long}"}}]}}"#)).title.len(), 256);
    let culprit = |platform: &str| {
        group(&format!(
            r#"{{"platform":"{platform}","stacktrace":{{"frames":[{{"function":"f","filename":"a.x"}}]}}}}"#
        ))
        .culprit
    };
    assert_eq!(culprit("node"), "f(a.x)");
    assert_eq!(culprit("cocoa"), "f");
    assert_eq!(culprit("python"), "a.x in f");
    assert_eq!(group(r#"{"transaction":"/x","request":{"url":"u"}}"#).culprit, "/x");
    assert_eq!(group(r#"{"request":{"url":"u"}}"#).culprit, "u");
}

fn any_json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        "[1-9][0-9]{0,3}",
        "\"[a-zA-Z<>(): ./{}$@-]{0,12}\"",
    ];
    leaf.prop_recursive(5, 40, 4, |inner| {
        let key = prop::sample::select(vec![
            "exception",
            "values",
            "stacktrace",
            "frames",
            "function",
            "module",
            "filename",
            "abs_path",
            "in_app",
            "threads",
            "mechanism",
            "exception_id",
            "parent_id",
            "is_exception_group",
            "type",
            "value",
            "logentry",
            "message",
            "fingerprint",
            "platform",
            "data",
            "meta",
            "ns_error",
            "csp",
            "template",
            "tags",
            "checksum",
        ]);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::vec((key, inner), 0..5).prop_map(|entries| {
                let entries: Vec<_> = entries.iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
                format!("{{{}}}", entries.join(","))
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_event_is_grouped(exception in any_json(), threads in any_json(), rest in any_json(), platform in "(native|java|node|php|ruby)") {
        let text = format!(
            r#"{{"platform":"{platform}","exception":{exception},"threads":{threads},"stacktrace":{rest},"csp":{rest},"fingerprint":{rest}}}"#
        );
        let mut event = parse(text.as_bytes()).unwrap();
        let grouper = &*PLAIN;
        let mut cache = GroupingCache::new();
        let explained = grouper.explain(&event);
        let grouping = grouper.group_and_apply(&mut event, &mut cache);
        prop_assert_eq!(&explained.grouping, &grouping);
        prop_assert!(!grouping.variants.is_empty());
        let again = grouper.group(&event, &mut cache);
        prop_assert_eq!(hashes(&grouping), hashes(&again));
    }
}
