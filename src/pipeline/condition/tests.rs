use serde_json::json;

use super::*;
use crate::event::parse_value;

fn condition(source: Json) -> RuleCondition {
    RuleCondition::new(source).unwrap()
}

fn holds(source: Json, event: &str) -> bool {
    let event = parse_value(event.as_bytes()).unwrap();
    condition(source).matches(&EventFields { event: &event, client_ip: "203.0.113.9".parse().ok() })
}

const EVENT: &str = r#"{
    "type": "transaction", "level": "warning", "release": "shop@1.2.0-rc.1+b7", "environment": "prod",
    "transaction_info": {"source": "route"}, "start_timestamp": 10.5, "timestamp": 12,
    "logentry": {"formatted": "boom"}, "user": {"id": "7", "ip_address": "198.51.100.7", "geo": {"city": "Graz"}},
    "request": {"url": "https://a.test/", "headers": [["X-A", "1"], ["content-type", "text/html"]]},
    "tags": [["k", "Abc"], ["flag", "True"]], "extra": {"a": {"b": "deep", "n": 5, "t": true}},
    "measurements": {"lcp": {"value": 2500.5}}, "breakdowns": {"span_ops": {"ops.db": {"value": 12.5}}},
    "contexts": {"os": {"name": "Linux"}, "custom": {"x": "y"}, "device": {"simulator": true}},
    "exception": {"values": [{"type": "KeyError", "value": "x"}, {"type": "Http404", "value": "y"}]}
}"#;

#[test]
fn fields_are_reached_by_their_names() {
    for (name, value) in [
        ("event.level", "warning"),
        ("event.release", "shop@1.2.0-rc.1+b7"),
        ("event.release.package", "shop"),
        ("event.release.build", "b7"),
        ("event.release.version.short", "1.2.0-rc.1"),
        ("event.transaction.source", "route"),
        ("event.logentry.formatted", "boom"),
        ("event.user.id", "7"),
        ("event.user.geo.city", "Graz"),
        ("event.request.url", "https://a.test/"),
        ("event.request.headers.X-A", "1"),
        ("event.request.headers.Content-Type", "text/html"),
        ("event.tags.k", "Abc"),
        ("event.extra.a.b", "deep"),
        ("event.contexts.os.name", "Linux"),
        ("envelope.client_ip", "203.0.113.9"),
    ] {
        assert!(holds(json!({"op": "eq", "name": name, "value": value}), EVENT), "{name}");
    }
    for name in ["event.request.headers.x-a", "event.contexts.custom.x", "event.nothing", "level", "event.tags.K"] {
        assert!(holds(json!({"op": "eq", "name": name, "value": null}), EVENT), "{name}");
    }
    assert!(!holds(json!({"op": "eq", "name": "event.tags.k", "value": null}), EVENT));
    assert!(holds(json!({"op": "eq", "name": "event.contexts.device.simulator", "value": true}), EVENT));
}

#[test]
fn numbers_and_strings_are_compared_each_with_its_kind() {
    assert!(holds(json!({"op": "gte", "name": "event.duration", "value": 1500}), EVENT));
    assert!(!holds(json!({"op": "gt", "name": "event.duration", "value": 1500}), EVENT));
    assert!(holds(json!({"op": "lt", "name": "event.measurements.lcp.value", "value": 2501}), EVENT));
    assert!(holds(json!({"op": "lte", "name": "event.breakdowns.span_ops.ops.db", "value": 12.5}), EVENT));
    assert!(holds(json!({"op": "gt", "name": "event.environment", "value": "abc"}), EVENT));
    assert!(!holds(json!({"op": "gt", "name": "event.environment", "value": 1}), EVENT));
    assert!(!holds(json!({"op": "eq", "name": "event.extra.a.n", "value": 5}), EVENT));
}

#[test]
fn releases_compare_by_version_within_their_package() {
    let release = |comparator: &str, value: &str| {
        holds(json!({"op": "release", "name": "event.release", "comparator": comparator, "value": value}), EVENT)
    };
    assert!(release("lt", "shop@1.2.0"));
    assert!(release("lt", "1.10"));
    assert!(release("eq", "1.2.0-rc.1"), "the build code does not count");
    assert!(release("gt", "1.2.0-beta"));
    assert!(!release("gte", "cart@1.0.0"));
    assert!(!release("lt", "shop@main"));
}

#[test]
fn lists_and_networks_and_letters() {
    let any = |op: &str, pattern: &str| {
        let inner = json!({"op": "glob", "name": "ty", "value": [pattern]});
        holds(json!({"op": op, "name": "event.exception.values", "inner": inner}), EVENT)
    };
    assert!(any("any", "http*") && !any("all", "http*") && any("all", "*") && !any("any", "x"));
    assert!(!holds(json!({"op": "all", "name": "event.tags", "inner": {"op": "and", "inner": []}}), EVENT));
    assert!(holds(json!({"op": "cidr", "name": "event.user.ip_address", "value": ["zz", "198.51.100.0/24"]}), EVENT));
    let upper =
        json!({"op": "eq", "name": "event.environment", "value": ["X", "PROD"], "options": {"ignoreCase": true}});
    assert!(holds(upper, EVENT));
    assert!(!holds(json!({"op": "eq", "name": "event.environment", "value": "PROD"}), EVENT));
}

#[test]
fn empty_conjunctions_and_unknown_operators() {
    assert!(holds(json!({"op": "and", "inner": []}), EVENT) && !holds(json!({"op": "or", "inner": []}), EVENT));
    let unknown = condition(json!({"op": "or", "inner": [{"op": "wat"}, {"op": "and", "inner": []}]}));
    assert!(!unknown.is_supported());
    let odd = json!({"op": "release", "name": "x", "comparator": "ne", "value": "1.0"});
    assert!(!condition(odd).is_supported());
    assert!(RuleCondition::always().is_supported());
}

#[test]
fn traces_have_fields_of_their_own() {
    let trace = parse_value(br#"{"release":"a@1","user_id":"9","user":{"segment":"vip"},"public_key":"k"}"#).unwrap();
    let is = |name: &str, value: &str| {
        condition(json!({"op": "eq", "name": name, "value": value})).matches(&TraceFields(&trace))
    };
    assert!(is("trace.release", "a@1") && is("trace.user.id", "9") && is("trace.user.segment", "vip"));
    assert!(!is("trace.public_key", "k") && !is("event.release", "a@1"));
}

#[test]
fn errors_name_what_is_wrong() {
    let error = |source| RuleCondition::new(source).unwrap_err().to_string();
    assert_eq!(error(json!({"name": "x"})), r#"condition {"name":"x"}: `op` is missing"#);
    assert_eq!(
        error(json!({"op": "glob", "name": "x", "value": "a*"})),
        r#"condition {"op":"glob","name":"x","value":"a*"}: `value` must be a list of strings, not "a*""#
    );
    assert!(error(json!({"op": "and"})).contains("`inner` is missing"));
    assert!(
        error(json!({"op": "eq", "name": "x", "value": "a", "options": {"ignoreCase": "x"}})).contains("ignoreCase")
    );
    let mut deep = json!({"op": "and", "inner": []});
    for _ in 0..40 {
        deep = json!({"op": "not", "inner": deep});
    }
    assert_eq!(RuleCondition::new(deep).unwrap_err(), InvalidCondition::TooDeep);
}

#[test]
fn settings_carry_conditions_both_ways() {
    let text = r#"{"op":"eq","name":"event.level","value":"error"}"#;
    let read: RuleCondition = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), text);
}
