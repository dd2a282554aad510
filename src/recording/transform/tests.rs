//! Transformations: what they change, and what they must leave alone.

use super::*;
use crate::event::parse_value;

fn changed(transforms: &[Transform], json: &str) -> String {
    let mut event = parse_value(json.as_bytes()).unwrap();
    Transform::apply_to_event(transforms, &mut event, 3);
    String::from_utf8(event::to_json(&event)).unwrap()
}

fn set(text: &str) -> Transform {
    Transform::Set(text.parse().unwrap())
}

#[test]
fn a_shift_moves_every_time_and_nothing_else() {
    let hour = [Transform::Shift(3_600_000)];
    assert_eq!(
        changed(
            &hour,
            r#"{"timestamp":100,"start_timestamp":99.5,"received":"1970-01-01T00:00:00Z","breadcrumbs":{"values":[{"timestamp":"1970-01-01T00:00:00.250000","data":{"timestamp":1}}]},"extra":{"started":1},"spans":[{"timestamp":1.000001}]}"#
        ),
        r#"{"timestamp":3700,"start_timestamp":3699.5,"received":"1970-01-01T01:00:00Z","breadcrumbs":{"values":[{"timestamp":"1970-01-01T01:00:00.25","data":{"timestamp":1}}]},"extra":{"started":1},"spans":[{"timestamp":3601.000001}]}"#
    );
    let last = Timestamp::from_millis(5_000);
    assert_eq!(Transform::shift_to(last, Timestamp::from_millis(7_500)), Transform::Shift(2_500));
    assert_eq!(changed(&[Transform::Shift(-200_000)], r#"{"timestamp":100}"#), r#"{"timestamp":-100.0}"#);
}

#[test]
fn fields_and_tags_are_set() {
    let transforms = ["release=shop@2", "tags.team=a=b", "stage=late", "user.id=7", "contexts.app.app_name=x"].map(set);
    assert_eq!(
        changed(&transforms, r#"{"release":"old","tags":[["team","web"],["k","v"]],"user":null}"#),
        r#"{"release":"shop@2","tags":{"team":"a=b","k":"v","stage":"late"},"user":{"id":"7"},"contexts":{"app":{"app_name":"x"}}}"#
    );
    for bad in ["release", "=x", "user=x", "user.=x", ".a=b", "user..a=b"] {
        assert!(bad.parse::<Assignment>().is_err(), "{bad}");
    }
}

#[test]
fn new_ids_differ_by_number_and_agree_by_seed() {
    let ids = |seed, index| {
        let mut event = parse_value(br#"{"event_id":"x"}"#).unwrap();
        Transform::apply_to_event(&[Transform::NewIds { seed }], &mut event, index);
        event.get_str("event_id").unwrap().to_owned()
    };
    assert_eq!(ids(1, 1), ids(1, 1));
    assert_ne!(ids(1, 1), ids(1, 2));
    assert_ne!(ids(1, 1), ids(2, 1));
    assert!(ids(1, 1).parse::<EventId>().is_ok());
}

#[test]
fn envelopes_change_in_their_headers_and_items() {
    let envelope = "{\"event_id\":\"5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a\",\"sent_at\":\"1970-01-01T00:00:10Z\",\"x\":1}\n\
        {\"type\":\"event\",\"length\":62}\n{\"event_id\":\"5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a\",\"timestamp\":10}\n\
        {\"type\":\"session\"}\n{\"sid\":\"5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a\",\"started\":\"1970-01-01T00:00:09Z\",\"attrs\":{\"release\":\"a\"}}\n\
        {\"type\":\"attachment\",\"length\":3}\nabc\n";
    let transforms = [Transform::Shift(1_000), set("release=b"), Transform::NewIds { seed: 9 }];
    let bytes = Transform::apply_to_envelope(&transforms, envelope.as_bytes(), 4).unwrap();
    let envelope = Envelope::parse(&bytes).unwrap();
    let id = envelope.event_id().unwrap();
    assert_ne!(id.to_string(), "5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a");
    assert_eq!(envelope.headers().sent_at.unwrap().as_millis(), 11_000);
    let [event, session, attachment] = envelope.items() else { panic!("three items") };
    let event = event::parse(event.payload()).unwrap();
    assert_eq!(event.get_str("event_id"), Some(id.to_string().as_str()));
    assert_eq!((event.get("timestamp").unwrap().as_u64(), event.get_str("release")), (Some(11), Some("b")));
    let session = event::parse(session.payload()).unwrap();
    assert_eq!(session.get_str("started"), Some("1970-01-01T00:00:10Z"));
    assert_eq!(session.find_str("attrs.release"), Some("b"));
    assert_ne!(session.get_str("sid"), Some("5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a"));
    assert_eq!(attachment.payload(), b"abc");
}
