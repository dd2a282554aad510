//! What no golden shows.

use serde_json::json;

use super::super::{PiiConfig, Preset, ScrubConfigError, Scrubber, remarks};
use super::{run, scrubbed, scrubbed_with_settings};
use crate::event::{RemarkKind, parse};

fn with_config(config: &serde_json::Value) -> Result<Scrubber, ScrubConfigError> {
    let config: PiiConfig = serde_json::from_value(config.clone()).unwrap();
    Scrubber::new(Some(&config), None, Preset::Off)
}

#[test]
fn cycles_are_refused_by_name() {
    let config = json!({
        "rules": {"a": {"type": "multiple", "rules": ["@ip", "b"]}, "b": {"type": "alias", "rule": "a"}},
        "applications": {"$string": ["a"]}
    });
    let error = with_config(&config).unwrap_err();
    assert_eq!(error.to_string(), "rule `a` contains itself or nests too deeply: a → b → a");
}

#[test]
fn lists_of_lists_are_bounded() {
    let mut rules = serde_json::Map::new();
    for level in 0..30 {
        let below = format!("r{}", level + 1);
        rules.insert(format!("r{level}"), json!({"type": "multiple", "rules": [below, below]}));
    }
    let config = json!({"rules": rules, "applications": {"$string": ["r0"]}});
    assert!(matches!(with_config(&config), Err(ScrubConfigError::TooManyRules { .. })));
}

#[test]
fn what_has_no_effect_is_a_warning() {
    let config = json!({
        "rules": {"broken": {"type": "pattern", "pattern": "("}, "huge": {"type": "pattern", "pattern": "\\w{500}"}},
        "applications": {"$string": ["broken", "huge", "nope", "@email"]}
    });
    let scrubber = with_config(&config).unwrap();
    let warned: Vec<_> = scrubber.warnings().iter().map(|warning| warning.rule.as_str()).collect();
    assert_eq!(warned, ["broken", "huge", "nope"]);
    assert!(scrubber.warnings()[1].message.contains("size limit"), "{:?}", scrubber.warnings());
    let out = run(&scrubber, &json!({"extra": {"x": "a@b.co"}}));
    assert_eq!(out["extra"]["x"], "[email]");
}

#[test]
fn unknown_rule_types_and_selectors_are_errors() {
    for (config, words) in [
        (json!({"rules": {"a": {"type": "foo"}}}), "unknown rule type `foo`"),
        (json!({"rules": {"a": {"type": "pattern"}}}), "needs `pattern`"),
        (json!({"applications": {"*": ["@ip"]}}), "selector `*`: wildcard must be part of a path"),
    ] {
        let error = serde_json::from_value::<PiiConfig>(config).unwrap_err().to_string();
        assert!(error.contains(words), "{error}");
    }
}

#[test]
fn a_configuration_is_read_from_toml_and_written_as_it_was() {
    let text = "[rules.order]\ntype = 'pattern'\npattern = 'ORD-(\\d+)'\nreplaceGroups = [1]\nredaction = { method = 'mask' }\n\
                [applications]\n'$string && !extra.ok' = ['order']\n";
    let config: PiiConfig = toml::from_str(text).unwrap();
    let json = serde_json::to_value(&config).unwrap();
    assert_eq!(json["applications"], json!({"$string && !extra.ok": ["order"]}));
    assert_eq!(serde_json::from_value::<PiiConfig>(json).unwrap(), config);
    let scrubber = Scrubber::new(Some(&config), None, Preset::Off).unwrap();
    let out = run(&scrubber, &json!({"extra": {"ok": "ORD-12", "x": "ORD-12"}}));
    assert_eq!(out["extra"], json!({"ok": "ORD-12", "x": "ORD-**"}));
}

#[test]
fn a_hashed_address_becomes_the_id_of_a_user_without_one() {
    let config = json!({"applications": {"$user.ip_address": ["@ip:hash"]}});
    let out = scrubbed(&config, &json!({"user": {"ip_address": "1.2.3.4"}}));
    assert_eq!(out["user"]["ip_address"], json!(null));
    assert_eq!(out["user"]["id"].as_str().unwrap().len(), 40);
    assert_eq!(out["_meta"]["user"]["ip_address"][""], json!({"rem": [["pii:ip_address", "x"]]}));
    let out = scrubbed(&config, &json!({"user": {"ip_address": "1.2.3.4", "email": "a@b.co"}}));
    assert_eq!(out["user"]["ip_address"].as_str().unwrap().len(), 40);
}

#[test]
fn base_names_of_images_stay() {
    let config = json!({"applications": {"filename || abs_path": ["@anything:mask"]}});
    let event =
        json!({"exception": {"values": [{"stacktrace": {"frames": [{"filename": "/ab/c.py", "abs_path": "x.py"}]}}]}});
    let out = scrubbed(&config, &event);
    assert_eq!(
        out["exception"]["values"][0]["stacktrace"]["frames"][0],
        json!({"filename": "***/c.py", "abs_path": "x.py"})
    );
}

#[test]
fn originals_are_scrubbed() {
    let event =
        json!({"extra": {"x": null}, "_meta": {"extra": {"x": {"": {"err": ["invalid_data"], "val": "by a@b.co"}}}}});
    let out = scrubbed(&json!({"applications": {"$string": ["@email"]}}), &event);
    assert_eq!(out["_meta"]["extra"]["x"][""]["val"], "by [email]");
}

#[test]
fn graphql_variables_are_private() {
    let event = json!({
        "request": {"api_target": "graphql", "data": {"query": "query($login: String)", "variables": {"login": "foo"}}},
        "contexts": {"response": {"type": "response", "data": {"data": {"viewer": {"login": "foo", "kind": "User"}}}}}
    });
    let out = scrubbed_with_settings(&json!({"scrubData": true, "scrubDefaults": true}), &event);
    assert_eq!(out["request"]["data"]["variables"]["login"], "[Filtered]");
    assert_eq!(out["contexts"]["response"]["data"]["data"]["viewer"], json!({"login": "[Filtered]", "kind": "User"}));
}

#[test]
fn attachments_keep_their_length() {
    let config =
        json!({"applications": {"$attachments.'a.log'": ["@ip"], "$attachments.'b.bin'": ["@creditcard:mask"]}});
    let scrubber = with_config(&config).unwrap();
    let mut log = b"before 127.0.0.1 after".to_vec();
    assert!(scrubber.scrub_attachment("a.log", &mut log));
    assert_eq!(log, b"before [ip]xxxxx after");
    assert!(!scrubber.scrub_attachment("other.log", &mut b"127.0.0.1".to_vec()));
    let mut wide: Vec<u8> =
        b"\xff\xfe".iter().copied().chain("n 4111111111111111 .".bytes().flat_map(|byte| [byte, 0])).collect();
    assert!(scrubber.scrub_attachment("b.bin", &mut wide));
    assert!(wide.windows(4).any(|at| at == b"****") && !wide.windows(4).any(|at| at == b"1\x001\0"));
}

#[test]
fn remarks_are_listed_with_their_paths() {
    let mut event = parse(br#"{"extra":{"note":"a@b.co","list":[{"password":"x"}]}}"#).unwrap();
    let config: PiiConfig =
        serde_json::from_value(json!({"applications": {"$string": ["@email", "@password"]}})).unwrap();
    Scrubber::new(Some(&config), None, Preset::Off).unwrap().scrub(&mut event);
    let listed: Vec<_> =
        remarks(&event).into_iter().map(|(path, remark)| (path, remark.rule.into_owned(), remark.kind)).collect();
    assert_eq!(
        listed,
        [
            ("extra.note".to_owned(), "@email".to_owned(), RemarkKind::Substituted),
            ("extra.list.0.password".to_owned(), "@password".to_owned(), RemarkKind::Removed)
        ]
    );
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(128))]
    #[test]
    fn no_text_panics(text in "[\\PC\\x00]{0,40}", start in 0_usize..40, end in 0_usize..40) {
        let event = json!({
            "message": text, "tags": {"k": text}, "extra": {"x": text, (text.as_str()): 1},
            "_meta": {"extra": {"x": {"": {"rem": [["!limit", "s", start, end], ["a", "x", end, start]], "len": 3, "val": text}}}}
        });
        let all: PiiConfig = serde_json::from_value(json!({"applications": {"**": [
            "@ip", "@email:hash", "@creditcard", "@iban", "@imei", "@mac", "@uuid", "@pemkey", "@urlauth", "@usssn", "@userpath", "@bearer", "@cookies:filter"
        ]}})).unwrap();
        for preset in [Preset::Sentry, Preset::Strict] {
            run(&Scrubber::new(Some(&all), None, preset).unwrap(), &event);
        }
    }
}
