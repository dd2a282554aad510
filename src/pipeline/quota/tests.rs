use serde_json::{Value as Json, json};

use super::*;
use crate::protocol::RateLimits;

const SCOPING: Scoping<'static> = Scoping { organization: 1, project: 42, key: "17" };

fn quotas(json: Json) -> Quotas {
    let quotas: Vec<Quota> = serde_json::from_value(json).unwrap();
    Quotas::new(&quotas)
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_millis(seconds * 1_000)
}

fn header(decision: &QuotaDecision) -> String {
    RateLimits::format_header(&decision.limits)
}

const ERROR: [(DataCategory, u64); 1] = [(DataCategory::Error, 1)];

#[test]
fn a_limit_of_zero_rejects_without_counting() {
    let mut none = quotas(json!([
        {"id": null, "categories": ["error"], "scope": "organization", "limit": 0, "reasonCode": "no_errors"}
    ]));
    for second in 0..3 {
        let decision = none.check(at(1_000 + second), &SCOPING, &ERROR);
        assert_eq!(header(&decision), "60:error:organization:no_errors");
        assert_eq!(decision.rejected, [(DataCategory::Error, Some("no_errors".to_owned()))]);
    }
    assert!(none.check(at(1_000), &SCOPING, &[(DataCategory::Session, 1)]).is_accepted());
    let mut everything = quotas(json!([{"categories": [], "scope": "organization", "limit": 0, "reasonCode": "all"}]));
    assert_eq!(header(&everything.check(at(0), &SCOPING, &ERROR)), "60::organization:all");
    assert_eq!(everything.active_limits(at(99), &SCOPING, DataCategory::Session).len(), 1);
}

#[test]
fn windows_open_again_and_are_shifted_by_organisation() {
    let mut two = quotas(
        json!([{"id": "q", "categories": ["error"], "scope": "key", "limit": 2, "window": 60, "reasonCode": "k"}]),
    );
    assert!(two.check(at(61), &SCOPING, &ERROR).is_accepted());
    assert!(two.check(at(100), &SCOPING, &ERROR).is_accepted());
    let full = two.check(at(100), &SCOPING, &ERROR);
    assert_eq!(header(&full), "21:error:key:k", "the window of organisation 1 ends at 121");
    assert_eq!(two.active_limits(at(120), &SCOPING, DataCategory::Error)[0].seconds, 1);
    assert!(!two.check(at(120), &SCOPING, &ERROR).is_accepted());
    assert!(two.check(at(121), &SCOPING, &ERROR).is_accepted());
    let other_key = Scoping { key: "18", ..SCOPING };
    assert!(two.check(at(100), &other_key, &ERROR).is_accepted(), "each key counts for itself");
}

#[test]
fn all_quotas_are_looked_at_and_none_is_charged_for_what_one_rejects() {
    let mut both = quotas(json!([
        {"id": "p", "categories": ["error"], "scope": "project", "limit": 1, "window": 3600, "reasonCode": "project"},
        {"id": "k", "categories": ["error", "transaction"], "scope": "key", "limit": 5, "window": 60, "reasonCode": "key"},
    ]));
    assert!(both.check(at(10), &SCOPING, &ERROR).is_accepted());
    for _ in 0..10 {
        assert_eq!(header(&both.check(at(10), &SCOPING, &ERROR)), "300:error:project:project");
    }
    let transactions = [(DataCategory::Transaction, 1)];
    for _ in 0..4 {
        assert!(both.check(at(11), &SCOPING, &transactions).is_accepted());
    }
    let full = both.check(at(11), &SCOPING, &transactions);
    assert_eq!(header(&full), "50:error;transaction:key:key");
}

#[test]
fn bytes_are_charged_whole_and_nothing_asks_for_room() {
    let mut bytes = quotas(json!([{"id": "a", "categories": ["attachment"], "limit": 100, "window": 60}]));
    assert!(bytes.check(at(1), &SCOPING, &[(DataCategory::Attachment, 100)]).is_accepted());
    assert!(!bytes.check(at(1), &SCOPING, &[(DataCategory::Attachment, 0)]).is_accepted());
    let mut counted = quotas(json!([{"id": "a", "categories": ["error"], "limit": null, "window": 60}]));
    assert!((0..100).all(|_| counted.check(at(1), &SCOPING, &ERROR).is_accepted()));
}

#[test]
fn quotas_that_make_no_sense_are_named_and_not_applied() {
    let odd = quotas(json!([
        {"id": "mixed", "categories": ["error", "attachment"], "limit": 0},
        {"id": "open", "categories": [], "limit": 5, "window": 60},
        {"categories": ["error"], "limit": 5, "window": 60, "reasonCode": "anonymous"},
        {"id": "endless", "categories": ["error"], "limit": 5},
        {"id": "galaxy", "categories": ["error"], "scope": "galaxy", "limit": 0},
    ]));
    let names: Vec<_> = odd.invalid().iter().map(|invalid| invalid.quota.as_str()).collect();
    assert_eq!(names, ["mixed", "open", "anonymous", "endless", "galaxy"]);
    assert!(odd.is_empty());
    assert_eq!(odd.invalid()[3].to_string(), "quota `endless`: `window` must be a number of seconds above 0");
    let mut unknown = quotas(json!([{"categories": ["brand_new"], "limit": 0}]));
    assert!(unknown.check(at(0), &SCOPING, &[(DataCategory::Unknown, 1), (DataCategory::Error, 1)]).is_accepted());
    let mut foreign = quotas(json!([{"categories": ["error"], "scope": "project", "scopeId": "43", "limit": 0}]));
    assert!(foreign.check(at(0), &SCOPING, &ERROR).is_accepted());
}

#[test]
fn passed_windows_are_forgotten() {
    let mut keys = quotas(json!([{"id": "q", "categories": ["error"], "scope": "key", "limit": 9, "window": 10}]));
    for second in 0..20_000 {
        let key = second.to_string();
        keys.check(at(second), &Scoping { key: &key, ..SCOPING }, &ERROR);
    }
    assert!(keys.used.len() <= TIDY_AT + 16, "{}", keys.used.len());
}

fn item(role: ItemRole, quantities: &[(DataCategory, u64)]) -> QuotaItem {
    QuotaItem { role, quantities: quantities.to_vec() }
}

#[test]
fn a_rejected_event_takes_its_companions_along() {
    let mut no_errors = quotas(json!([{"categories": ["error"], "limit": 0, "reasonCode": "no_errors"}]));
    let items = [
        item(ItemRole::Event, &ERROR),
        item(ItemRole::Attachment, &[(DataCategory::Attachment, 10), (DataCategory::AttachmentItem, 1)]),
        item(ItemRole::Companion, &[(DataCategory::Feedback, 1)]),
        item(ItemRole::Independent, &[(DataCategory::Session, 1)]),
    ];
    let result = no_errors.enforce(at(0), &SCOPING, &items);
    let gone: Vec<_> = result.rejected.iter().map(Option::is_some).collect();
    assert_eq!(gone, [true, true, true, false]);
    let alone = no_errors.enforce(at(0), &SCOPING, &[item(ItemRole::CrashReport, &ERROR)]);
    assert!(alone.rejected[0].is_some(), "a dump without an event is the event");
}

#[test]
fn a_rejected_attachment_leaves_the_event() {
    let mut small = quotas(json!([{"id": "a", "categories": ["attachment"], "limit": 15, "window": 60}]));
    let file = item(ItemRole::Attachment, &[(DataCategory::Attachment, 10)]);
    let dump = item(ItemRole::CrashReport, &[(DataCategory::Error, 1), (DataCategory::Attachment, 999)]);
    let result = small.enforce(at(0), &SCOPING, &[item(ItemRole::Event, &ERROR), file.clone(), file, dump]);
    let gone: Vec<_> = result.rejected.iter().map(Option::is_some).collect();
    assert_eq!(gone, [false, true, true, false], "attachments are charged together");
}

#[test]
fn a_transaction_that_is_not_stored_still_counts() {
    let transaction =
        item(ItemRole::Transaction, &[(DataCategory::Transaction, 1), (DataCategory::TransactionIndexed, 1)]);
    let profile = item(ItemRole::Profile, &[(DataCategory::Profile, 1)]);
    let mut indexed = quotas(json!([{"categories": ["transaction_indexed"], "limit": 0}]));
    let result = indexed.enforce(at(0), &SCOPING, &[transaction.clone(), profile.clone()]);
    assert!(result.rejected[0].as_ref().unwrap().indexed_only);
    assert!(result.rejected[1].is_some());
    let mut profiles = quotas(json!([{"categories": ["profile"], "limit": 0}]));
    let result = profiles.enforce(at(0), &SCOPING, &[transaction, profile]);
    assert_eq!(result.rejected.iter().map(Option::is_some).collect::<Vec<_>>(), [false, true]);
}

/// What a relay answered with, attempt after attempt, against what is said here.
#[test]
fn the_headers_are_those_of_a_relay() {
    let lines = include_str!("../../../tests/fixtures/explain/pipeline.jsonl").lines();
    let mut compared = 0;
    for case in lines.map(|line| serde_json::from_str::<Json>(line).unwrap()) {
        let name = case["case"].as_str().unwrap();
        let answered = case["rate_limits"].as_array().unwrap();
        let mut quotas = quotas(case["config"].get("quotas").cloned().unwrap_or_else(|| json!([])));
        let mut known = String::new();
        for (attempt, expected) in answered.iter().enumerate() {
            let decision = quotas.check(at(1_795_349_935), &SCOPING, &ERROR);
            // A relay that stands alone has no counters for windows.
            if name != "quota:limit1_nonredis" {
                // The first answer is given before the quotas are looked at.
                assert_eq!(expected.as_str().unwrap_or_default(), known, "{name}, attempt {attempt}");
                known = header(&decision);
                assert_eq!(decision.is_accepted(), known.is_empty(), "{name}");
            }
            compared += 1;
        }
    }
    assert_eq!(compared, 13);
}
