use serde_json::{Value as Json, json};

use super::*;
use crate::event::parse_value;

fn sampler(rules: Json) -> Sampler {
    Sampler::new(&serde_json::from_value(json!({"version": 2, "rules": rules})).unwrap())
}

fn rule(id: u32, kind: &str, value_type: &str, value: f64, condition: Json) -> Json {
    json!({"id": id, "type": kind, "samplingValue": {"type": value_type, "value": value}, "condition": condition})
}

fn always() -> Json {
    json!({"op": "and", "inner": []})
}

const TRACE: &str = "4a106cf6b1514ae2b8c2c1a1b5b8d6a7";

fn decide(sampler: &Sampler, trace: Option<&str>, now: &str) -> SamplingDecision {
    let json = format!(
        r#"{{"type":"transaction","transaction":"/pay","release":"shop@2.0.1","contexts":{{"trace":{{"trace_id":"{TRACE}"}}}}}}"#
    );
    let event = parse_value(json.as_bytes()).unwrap();
    let trace = trace.map(|trace| parse_value(trace.as_bytes()).unwrap());
    let input = SamplingInput { event: &event, event_id: EventId::from_u128(1), trace: trace.as_ref(), root: None };
    sampler.decide(&input, now.parse().unwrap())
}

const NOW: &str = "2026-03-01T00:30:00Z";

fn reason_of(decision: &SamplingDecision) -> Option<&str> {
    match &decision.verdict {
        SamplingVerdict::Keep => None,
        SamplingVerdict::Drop { reason } => Some(reason),
    }
}

#[test]
fn a_trace_is_kept_or_dropped_by_its_own_number() {
    let drops = decide(&sampler(json!([rule(1, "trace", "sampleRate", 0.5, always())])), None, NOW);
    assert_eq!(reason_of(&drops), Some("Sampled:0"));
    assert!(drops.random.unwrap() > 0.96);
    let keeps = decide(&sampler(json!([rule(1, "trace", "sampleRate", 0.97, always())])), None, NOW);
    assert_eq!((keeps.verdict, keeps.rate, keeps.rules), (SamplingVerdict::Keep, Some(0.97), vec![1]));
    let other = r#"{"trace_id":"00000000000000000000000000000000","sample_rate":"0.25"}"#;
    let of_context = decide(&sampler(json!([rule(1, "trace", "sampleRate", 0.5, always())])), Some(other), NOW);
    assert_eq!(of_context.verdict, SamplingVerdict::Keep, "the context's trace id decides");
}

#[test]
fn factors_multiply_and_minimums_hold_across_passes() {
    let release = json!({"op": "eq", "name": "trace.release", "value": ["shop@2.0.1"]});
    let rules = json!([
        rule(1000, "trace", "sampleRate", 0.1, always()),
        rule(1500, "project", "factor", 1.5, release),
        rule(1004, "transaction", "factor", 2.0, json!({"op": "glob", "name": "event.transaction", "value": ["/P*"]})),
        rule(3001, "transaction", "minimumSampleRate", 0.2, always()),
        rule(1402, "project", "minimumSampleRate", 0.9, always()),
    ]);
    let decision = decide(&sampler(rules), None, NOW);
    assert!((decision.rate.unwrap() - 0.6).abs() < 1e-9, "{decision:?}");
    assert_eq!(decision.rules, [1004, 3001, 1500, 1402, 1000]);
    assert_eq!(reason_of(&decision), Some("Sampled:1000,1004,1400,1500,3000"));
}

#[test]
fn without_a_rate_everything_is_kept() {
    let decision = decide(&sampler(json!([rule(1, "trace", "factor", 0.0, always())])), None, NOW);
    assert_eq!((decision.verdict, decision.rate), (SamplingVerdict::Keep, None));
    let zero = decide(&sampler(json!([rule(1002, "trace", "sampleRate", 0.0, always())])), None, NOW);
    assert_eq!((reason_of(&zero), zero.random), (Some("Sampled:1002"), None));
    let one = decide(&sampler(json!([rule(1, "trace", "sampleRate", 7.0, always())])), None, NOW);
    assert_eq!((one.verdict, one.rate), (SamplingVerdict::Keep, Some(1.0)));
}

#[test]
fn a_rule_that_is_not_understood_stops_sampling() {
    let drop = rule(1, "trace", "sampleRate", 0.0, always());
    for odd in [rule(2, "wat", "sampleRate", 1.0, always()), rule(2, "trace", "factor", 1.0, json!({"op": "wat"}))] {
        assert!(sampler(json!([drop, odd])).is_empty());
    }
    let newer: SamplingConfig = serde_json::from_value(json!({"version": 3, "rules": [drop]})).unwrap();
    assert!(Sampler::new(&newer).is_empty());
}

#[test]
fn time_ranges_and_decay_follow_the_clock() {
    let mut fading = rule(1, "trace", "sampleRate", 1.0, always());
    fading["timeRange"] = json!({"start": "2026-03-01T00:00:00Z", "end": "2026-03-01T01:00:00Z"});
    fading["decayingFn"] = json!({"type": "linear", "decayedValue": 0.5});
    let fading_sampler = sampler(json!([fading]));
    assert_eq!(decide(&fading_sampler, None, "2026-03-01T00:30:00Z").rate, Some(0.75));
    assert_eq!(decide(&fading_sampler, None, "2026-03-01T00:00:00Z").rate, Some(1.0));
    assert_eq!(decide(&fading_sampler, None, "2026-03-01T01:00:00Z").rate, None, "the end is outside");
    assert_eq!(decide(&fading_sampler, None, "2026-02-28T23:59:59Z").rate, None);
    fading["decayingFn"] = json!({"type": "linear", "decayedValue": 2.0});
    assert_eq!(decide(&sampler(json!([fading])), None, NOW).rate, None, "growth is no decay");
    fading["decayingFn"] = json!({"type": "linear", "decayedValue": 0.5});
    fading["timeRange"] = json!({"start": "2026-03-01T00:00:00Z", "end": null});
    assert_eq!(decide(&sampler(json!([fading])), None, NOW).rate, None, "decay needs both ends");
}

#[test]
fn the_root_project_has_the_say_over_trace_rules() {
    let own = sampler(json!([rule(1, "trace", "sampleRate", 1.0, always())]));
    let root = sampler(json!([
        rule(1, "trace", "sampleRate", 0.0, always()),
        rule(2, "project", "sampleRate", 1.0, always())
    ]));
    let event = parse_value(br#"{"type":"transaction"}"#).unwrap();
    let input = SamplingInput { event: &event, event_id: EventId::from_u128(1), trace: None, root: Some(&root) };
    assert_eq!(own.decide(&input, Timestamp::from_millis(0)).rate, Some(0.0));
    let error = parse_value(br#"{"type":"error"}"#).unwrap();
    let input = SamplingInput { event: &error, ..input };
    assert_eq!(own.decide(&input, Timestamp::from_millis(0)).verdict, SamplingVerdict::Keep);
}

#[test]
fn errors_learn_whether_their_trace_was_kept() {
    let half = sampler(json!([rule(1, "trace", "sampleRate", 0.5, always())]));
    let told = |sampled: &str| {
        let trace = format!(r#"{{"trace_id":"{TRACE}"{sampled}}}"#);
        half.is_trace_sampled(&parse_value(trace.as_bytes()).unwrap(), Timestamp::from_millis(0))
    };
    assert_eq!(told(""), None);
    assert_eq!(told(r#","sampled":"false""#), Some(false));
    assert_eq!(told(r#","sampled":true"#), Some(false), "dropped by the number of the trace");
}

#[test]
fn settings_that_make_no_sense_are_named() {
    let error = |rule: Json| {
        let error = serde_json::from_value::<SamplingConfig>(json!({"version": 2, "rules": [rule]})).unwrap_err();
        error.to_string()
    };
    assert!(error(rule(1, "trace", "reservoir", 1.0, always())).contains("unknown variant `reservoir`"));
    assert!(error(json!({"id": 1})).contains("missing field `type`"));
    let mut bad_time = rule(1, "trace", "factor", 1.0, always());
    bad_time["timeRange"] = json!({"start": "soon"});
    assert!(error(bad_time).contains("`soon` is not a time"));
}
