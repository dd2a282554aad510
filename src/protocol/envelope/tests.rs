//! The rules of the framing one by one, the reference implementation's answers, and random bytes.

use base64::Engine as _;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::protocol::item::Limits;

const ID: &str = "9ec79c33ec9942ab8353589fcb2e04dc";

fn parsed(text: &str) -> Result<Vec<(String, usize)>, String> {
    let envelope = Envelope::parse(text.as_bytes()).map_err(|error| error.to_string())?;
    Ok(envelope.items().iter().map(|item| (item.item_type().to_string(), item.payload().len())).collect())
}

fn items(list: &[(&str, usize)]) -> Result<Vec<(String, usize)>, String> {
    Ok(list.iter().map(|(name, length)| ((*name).to_owned(), *length)).collect())
}

fn refused(text: &str, error: &str) {
    assert_eq!(parsed(text), Err(error.to_owned()), "{text:?}");
}

#[test]
fn rule_1_the_first_line() {
    refused("", "empty request body");
    refused(" \n\t\n", "missing envelope header");
    for junk in ["junk", "{", "[]", "[]\n", "\"x\"", "1\n", "null", "{\"a\":}\n", "\u{feff}{}\n"] {
        refused(junk, "invalid envelope header");
    }
    assert_eq!(parsed("{}"), items(&[]));
    assert_eq!(parsed("{}\n"), items(&[]));
    assert_eq!(parsed("\n \r\n{\n\"a\": 1}\n"), items(&[]));
    for after in ["{}\r\n", "{} ", "{} \n", "{}{}", "{}x"] {
        refused(after, "missing newline after header or payload");
    }
}

#[test]
fn rule_2_the_item_header() {
    for junk in ["junk", "{}", "{\"length\":0}\n", "[]\n", "{\"type\":1}\n", "{\"type\":null}"] {
        refused(&format!("{{}}\n{junk}"), "invalid item header");
    }
    assert_eq!(parsed("{}\n{\"type\":\"event\"}"), items(&[("event", 0)]));
    refused("{}\n{\"type\":\"event\"}\r\n", "missing newline after header or payload");
}

#[test]
fn rule_3_the_length() {
    assert_eq!(parsed("{}\n{\"type\":\"a\",\"length\":3}\n\n\n\n\n"), items(&[("a", 3)]));
    refused("{}\n{\"type\":\"a\",\"length\":3}\nab", "unexpected end of file");
    refused("{}\n{\"type\":\"a\",\"length\":1}\nab", "missing newline after header or payload");
    refused("{}\n{\"type\":\"a\",\"length\":1}\na\r\n", "missing newline after header or payload");
    refused("{}\n{\"type\":\"a\",\"length\":18446744073709551615}\na", "unexpected end of file");
    assert_eq!(parsed("{}\n{\"type\":\"a\"}\nab\n{\"type\":\"b\"}\n\n"), items(&[("a", 2), ("b", 0)]));
}

#[test]
fn rule_4_blank_lines() {
    assert_eq!(parsed("{}\n{\"type\":\"a\"}\nab\n \n\n{\"type\":\"b\"}\nc"), items(&[("a", 2), ("b", 1)]));
    refused("{}\n{\"type\":\"a\"}\nab\n\n", "unexpected end of file");
    refused("{}\n\n", "unexpected end of file");
    for bad in ["null", "\"1\"", "-1", "1.0", "1e1", "18446744073709551616", "true"] {
        refused(&format!("{{}}\n{{\"type\":\"a\",\"length\":{bad}}}\na"), "invalid item header");
    }
}

#[test]
fn rule_5_empty_payloads() {
    assert_eq!(parsed("{}\n{\"type\":\"a\",\"length\":0}"), items(&[("a", 0)]));
    assert_eq!(parsed("{}\n{\"type\":\"a\",\"length\":0}\n\n{\"type\":\"b\"}"), items(&[("a", 0), ("b", 0)]));
    assert_eq!(parsed("{}\n{\"type\":\"a\",\"length\":3}\na\nb"), items(&[("a", 3)]));
}

#[test]
fn rule_6_the_number_of_items() {
    let envelope = |count| format!("{{}}\n{}", "{\"type\":\"x\"}\n\n".repeat(count));
    assert_eq!(parsed(&envelope(MAX_ITEMS)).unwrap().len(), MAX_ITEMS);
    refused(&envelope(MAX_ITEMS + 1), "too many individual items");
}

#[test]
fn rule_7_the_request_must_agree() {
    let text = r#"{"dsn":"https://a94ae32be2584e0bbd7a4cbb95971fee@host/42"}"#;
    let envelope = Envelope::parse(text.as_bytes()).unwrap();
    let key = "a94ae32be2584e0bbd7a4cbb95971fee".parse().unwrap();
    let other = "b94ae32be2584e0bbd7a4cbb95971fee".parse().unwrap();
    assert_eq!(envelope.check_request(ProjectId(42), key), Ok(()));
    let message = |result: Result<(), EnvelopeError>| result.unwrap_err().to_string();
    assert_eq!(
        message(envelope.check_request(ProjectId(1), key)),
        "project id header mismatch between envelope and request"
    );
    assert_eq!(
        message(envelope.check_request(ProjectId(42), other)),
        "public key header mismatch between envelope and request"
    );
}

#[test]
fn rule_8_header_values_have_types() {
    for bad in [
        r#""event_id":"x""#,
        r#""event_id":1"#,
        r#""sent_at":"yesterday""#,
        r#""sent_at":1770000000"#,
        r#""dsn":"x""#,
        r#""retention":"x""#,
        r#""event_id":null,"event_id":null"#,
    ] {
        refused(&format!("{{{bad}}}\n"), "invalid envelope header");
    }
    for good in [r#""event_id":null"#, r#""sent_at":null"#, r#""trace":7"#, r#""sdk":[]"#, r#""x":{"y":1}"#] {
        assert_eq!(parsed(&format!("{{{good}}}\n")), items(&[]), "{good}");
    }
    assert!(Envelope::parse(b"{\"x\":\"\xff\"}\n").is_err());
    assert!(Envelope::parse(b"{}\n{\"type\":\"a\",\"x\":\"\xff\"}\n").is_err());
}

#[test]
fn rule_9_the_unknown_is_kept_to_the_byte() {
    let text = format!(
        "{{ \"event_id\":\"{ID}\", \"n\":1E5,\"sdk\":{{\"name\":\"a.b\",\"version\":\"1\"}}}}\n{{\"type\":\"novelty\",\"x\":[1.0],\"length\":2}}\n\n\n\n"
    );
    let envelope = Envelope::parse(text.as_bytes()).unwrap();
    assert_eq!(envelope.header("n"), Some(json!(1e5)));
    assert_eq!(envelope.headers().sdk().unwrap().name, "a.b");
    let item = &envelope.items()[0];
    assert_eq!((item.item_type(), item.header("x")), (&ItemType::Unknown("novelty".into()), Some(json!([1.0]))));
    assert_eq!(envelope.to_bytes(), text.as_bytes());
}

#[test]
fn rule_10_events_get_an_id() {
    let ensure = |text: &str| {
        let mut envelope = Envelope::parse(text.as_bytes()).unwrap();
        let id = envelope.ensure_event_id(|| EventId::from_u128(1));
        (id.map(|id| id.as_u128()), String::from_utf8(envelope.to_bytes()).unwrap())
    };
    let written = r#"{"n":1E5,"event_id":"00000000000000000000000000000001"}"#;
    assert_eq!(
        ensure("{\"n\":1E5}\n{\"type\":\"event\"}\n{}"),
        (Some(1), format!("{written}\n{{\"type\":\"event\"}}\n{{}}\n"))
    );
    assert_eq!(ensure("{\"event_id\":null}\n{\"type\":\"feedback\"}\n").0, Some(1));
    assert_eq!(ensure("{}\n{\"type\":\"attachment\",\"attachment_type\":\"event.minidump\"}\n").0, Some(1));
    assert_eq!(ensure("{}\n{\"type\":\"attachment\"}\n").0, None);
    assert_eq!(ensure("{}\n{\"type\":\"session\"}\n").0, None);
    assert_eq!(
        ensure(&format!("{{\"event_id\":\"{ID}\"}}\n{{\"type\":\"event\"}}\n")).0,
        Some(ID.parse::<EventId>().unwrap().as_u128())
    );
}

#[test]
fn payloads_are_not_copied() {
    let text = b"{}\n{\"type\":\"event\"}\n{\"a\":1}\n";
    let envelope = Envelope::parse(text).unwrap();
    assert!(
        matches!(envelope.items()[0].payload, Cow::Borrowed(payload) if text.as_ptr_range().contains(&payload.as_ptr()))
    );
}

#[test]
fn items_are_built_and_changed() {
    let mut item = Item::new(ItemType::Attachment, b"a\nb".as_slice()).with_header("filename", "a \"b\".txt");
    item.set_payload(b"longer".as_slice()).unwrap();
    let mut envelope = Envelope::new(Some(ID.parse().unwrap()));
    envelope.push(item);
    assert_eq!(
        String::from_utf8(envelope.to_bytes()).unwrap(),
        format!(
            "{{\"event_id\":\"{ID}\"}}\n{{\"type\":\"attachment\",\"length\":6,\"filename\":\"a \\\"b\\\".txt\"}}\nlonger\n"
        )
    );
    assert!(envelope.set_header("sent_at", &json!("never")).is_err());
    envelope.set_header("sent_at", &json!("2026-03-04T05:06:07Z")).unwrap();
    assert_eq!(envelope.headers().sent_at.unwrap().to_string(), "2026-03-04T05:06:07Z");
}

/// Every body of the recording against what the reference implementation made of it, and answered.
#[test]
fn the_reference_answers() {
    let lines = include_str!("../../../tests/fixtures/protocol/envelope_framing_live.jsonl");
    let mut cases = 0;
    for line in lines.lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let name = case["case"].as_str().unwrap();
        let body = base64::engine::general_purpose::STANDARD.decode(body_of(&case)).unwrap();
        assert_framing(name, &case["ref"], &body);
        let (status, answer) = answer(&body);
        assert_eq!(case["status"], status, "{name}");
        let expected: Value = serde_json::from_str(case["body"].as_str().unwrap()).unwrap();
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert_eq!(answer.get("detail"), expected.get("detail"), "{name}");
        assert_eq!(answer["causes"].get(0), expected["causes"].get(0), "{name}");
        // An id that was made up is another one each time.
        assert_eq!(answer.get("id").is_some(), expected.get("id").is_some(), "{name}");
        cases += 1;
    }
    assert_eq!(cases, 29);
}

/// The largest bodies are not in the recording; they are made here.
fn body_of(case: &Value) -> String {
    if let Some(body) = case["body_b64"].as_str() {
        return body.to_owned();
    }
    match case["case"].as_str() {
        Some("empty_body") => String::new(),
        Some("items_500") => {
            let known = "{\"type\":\"client_report\",\"length\":2}\n{}\n".repeat(100);
            let unknown = "{\"type\":\"invalid_unknown\",\"length\":0}\n\n".repeat(400);
            let body = format!("{{}}\n{known}{unknown}");
            assert_eq!(case["len"], body.len());
            base64::engine::general_purpose::STANDARD.encode(body)
        }
        other => panic!("no body for {other:?}"),
    }
}

fn assert_framing(name: &str, reference: &Value, body: &[u8]) {
    match Envelope::parse(body) {
        Ok(envelope) => {
            let ours: Vec<Value> =
                envelope.items().iter().map(|item| json!([item.item_type().name(), item.payload().len()])).collect();
            assert_eq!(json!(ours), reference["items"], "{name}");
        }
        Err(EnvelopeError::EmptyBody) => assert_eq!(reference["error"], "missing envelope header", "{name}"),
        // The typed headers are stricter than the framing.
        Err(EnvelopeError::InvalidHeader(_)) if reference.get("items").is_some() => {}
        Err(error) => assert_eq!(reference["error"], error.to_string(), "{name}"),
    }
}

/// What an endpoint answers.
fn answer(body: &[u8]) -> (u16, String) {
    let checked = Envelope::parse(body).and_then(|envelope| envelope.check_external().map(|()| envelope));
    let mut envelope = match checked {
        Ok(envelope) => envelope,
        Err(error) => return (error.response().status, error.response().body),
    };
    if let Err(error) = Limits::default().check(&envelope) {
        return (error.response().status, error.response().body);
    }
    match envelope.ensure_event_id(EventId::random) {
        Some(id) => (200, json!({"id": id}).to_string()),
        None => (200, "{}".to_owned()),
    }
}

fn arbitrary_item() -> impl Strategy<Value = Item<'static>> {
    let name = prop_oneof![Just("event".to_owned()), Just("attachment".to_owned()), "[a-z_\"\\\\é]{0,8}"];
    (name, prop::collection::vec(any::<u8>(), 0..40), prop::option::of(".{0,10}")).prop_map(|(name, payload, file)| {
        let item = Item::new(ItemType::from(name.as_str()), payload);
        match file {
            Some(file) => item.with_header("filename", file),
            None => item,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_bytes_give_an_envelope_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Envelope::parse(&bytes);
    }

    #[test]
    fn any_pieces_of_envelopes_read_back_as_they_are_written(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "{}", "\n", "{\"type\":\"a\"}", "{\"type\":\"a\",\"length\":1}", "x", "\r\n", " ", "{\"event_id\":null}", "[", "{\"",
        ]), 0..12)
    ) {
        let text = pieces.concat();
        if let Ok(envelope) = Envelope::parse(text.as_bytes()) {
            let written = envelope.to_bytes();
            let again = Envelope::parse(&written).unwrap();
            prop_assert_eq!(again.items().len(), envelope.items().len());
            prop_assert_eq!(again.to_bytes(), written);
        }
    }

    #[test]
    fn what_is_built_reads_back(items in prop::collection::vec(arbitrary_item(), 0..5), id in prop::option::of(any::<u128>())) {
        let mut envelope = Envelope::new(id.map(EventId::from_u128));
        items.iter().cloned().for_each(|item| envelope.push(item));
        let written = envelope.to_bytes();
        let again = Envelope::parse(&written).unwrap();
        prop_assert_eq!(again.event_id(), id.map(EventId::from_u128));
        prop_assert_eq!(again.items().len(), items.len());
        for (read, built) in again.items().iter().zip(&items) {
            prop_assert_eq!(read.headers(), built.headers());
            prop_assert_eq!(read.payload(), built.payload());
        }
        prop_assert_eq!(again.to_bytes(), written);
    }
}
