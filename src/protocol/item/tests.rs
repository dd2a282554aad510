//! Names, limits and accounting of each item type.

use crate::model::DataCategory as Category;
use crate::protocol::{AttachmentType, Envelope, Item, ItemType, Limits, Quantities};

fn item(name: &str, size: usize) -> Item<'static> {
    Item::new(ItemType::from(name), vec![b' '; size])
}

fn envelope(items: impl IntoIterator<Item = Item<'static>>) -> Envelope<'static> {
    let mut envelope = Envelope::new(None);
    items.into_iter().for_each(|item| envelope.push(item));
    envelope
}

fn counts(quantities: &Quantities) -> Vec<(Category, u64)> {
    quantities.iter().collect()
}

fn refused(items: impl IntoIterator<Item = Item<'static>>) -> Option<String> {
    Limits::default().check(&envelope(items)).err().map(|error| error.0.to_string())
}

#[test]
fn names_lead_back() {
    for known in ItemType::ALL {
        assert_eq!(&ItemType::from(known.name()), known);
    }
    for known in AttachmentType::ALL {
        assert_eq!(&AttachmentType::from(known.name()), known);
    }
    assert_eq!(ItemType::from("statsd"), ItemType::Unknown("statsd".into()));
    assert_eq!(ItemType::ALL.len(), 24);
}

#[test]
fn which_make_events_and_which_need_an_id() {
    let creating: Vec<_> = ItemType::ALL.iter().filter(|known| known.creates_event()).map(ItemType::name).collect();
    assert_eq!(creating, ["event", "transaction", "security", "raw_security", "unreal_report", "feedback"]);
    assert!(ItemType::Profile.requires_event_id() && ItemType::Event.requires_event_id());
    assert!(!ItemType::Session.requires_event_id() && !ItemType::ReplayRecording.requires_event_id());
    assert!(AttachmentType::EventPayload.creates_event() && !AttachmentType::ViewHierarchy.creates_event());
}

#[test]
fn what_each_type_counts_as() {
    let of = |item: &Item<'_>| counts(&item.quantities());
    assert_eq!(of(&item("event", 9)), [(Category::Error, 1)]);
    assert_eq!(of(&item("unreal_report", 9)), [(Category::Error, 1)]);
    assert_eq!(of(&item("raw_security", 9)), [(Category::Security, 1)]);
    assert_eq!(of(&item("attachment", 0)), [(Category::Attachment, 1), (Category::AttachmentItem, 1)]);
    assert_eq!(of(&item("attachment", 7)), [(Category::Attachment, 7), (Category::AttachmentItem, 1)]);
    assert_eq!(of(&item("sessions", 7)), [(Category::Session, 1)]);
    assert_eq!(of(&item("user_report", 7)), [(Category::Feedback, 1)]);
    assert_eq!(of(&item("profile", 7)), [(Category::Profile, 1), (Category::ProfileIndexed, 1)]);
    assert_eq!(of(&item("profile_chunk", 7).with_header("platform", "python")), [(Category::ProfileChunk, 1)]);
    assert_eq!(of(&item("profile_chunk", 7).with_header("platform", "cocoa")), [(Category::ProfileChunkUi, 1)]);
    assert_eq!(of(&item("check_in", 7)), [(Category::Monitor, 1)]);
    assert_eq!(of(&item("log", 7).with_header("item_count", 3)), [(Category::LogItem, 3), (Category::LogByte, 7)]);
    assert_eq!(
        of(&item("trace_metric", 7).with_header("item_count", 2)),
        [(Category::TraceMetric, 2), (Category::TraceMetricByte, 7)]
    );
    assert_eq!(of(&item("span", 7).with_header("item_count", 4)), [(Category::Span, 4), (Category::SpanIndexed, 4)]);
    for nothing in ["client_report", "form_data", "metric_buckets", "novelty"] {
        assert_eq!(of(&item(nothing, 7)), [], "{nothing}");
    }
}

#[test]
fn a_transaction_counts_its_spans_and_itself() {
    let spans = |item: Item<'_>| item.quantities().get(Category::SpanIndexed);
    let payload = br#"{"spans":[{},{"a":[1,2]}],"type":"transaction"}"#.as_slice();
    assert_eq!(spans(Item::new(ItemType::Transaction, payload)), 3);
    assert_eq!(spans(Item::new(ItemType::Transaction, payload).with_header("span_count", 9)), 10);
    assert_eq!(spans(Item::new(ItemType::Transaction, b"{\"spans\":null}".as_slice())), 1);
    assert_eq!(spans(Item::new(ItemType::Transaction, b"{".as_slice())), 1);
    let whole = Item::new(ItemType::Transaction, payload).quantities();
    assert_eq!((whole.get(Category::Transaction), whole.get(Category::TransactionIndexed)), (1, 1));
}

#[test]
fn an_envelope_counts_a_replay_once_and_a_crash_as_an_error() {
    let replay = envelope([item("replay_event", 5), item("replay_recording", 5)]);
    assert_eq!(counts(&replay.quantities()), [(Category::Replay, 1)]);
    let dump = item("attachment", 5).with_header("attachment_type", "event.minidump");
    assert_eq!(envelope([dump.clone()]).quantities().get(Category::Error), 1);
    assert_eq!(envelope([dump, item("event", 5)]).quantities().get(Category::Error), 1);
    assert_eq!(envelope([item("attachment", 5)]).quantities().get(Category::Error), 0);
    let two = envelope([item("attachment", 5), item("attachment", 6)]);
    assert_eq!(counts(&two.quantities()), [(Category::Attachment, 11), (Category::AttachmentItem, 2)]);
}

#[test]
fn events_share_one_allowance() {
    let mib = 1024 * 1024;
    assert_eq!(refused([item("event", mib)]), None);
    assert_eq!(refused([item("event", mib + 1)]), Some("event".to_owned()));
    assert_eq!(refused([item("event", 1), item("replay_event", 1)]), Some("replay_event".to_owned()));
    assert_eq!(refused([item("event", 1), item("transaction", 1)]), Some("transaction".to_owned()));
    assert_eq!(refused([item("replay_event", 1), item("replay_recording", 1)]), None);
}

#[test]
fn other_types_have_limits_of_their_own() {
    let kib = 1024;
    let many = |name: &'static str, count| (0..count).map(move |_| item(name, 1));
    assert_eq!(refused(many("attachment", 30)), None);
    assert_eq!(refused(many("attachment", 31)), Some("attachment".to_owned()));
    assert_eq!(refused(many("session", 100)), None);
    assert_eq!(refused(many("session", 101)), Some("session".to_owned()));
    assert_eq!(refused(many("client_report", 101)), Some("client_report".to_owned()));
    assert_eq!(refused(many("check_in", 2)), Some("check_in".to_owned()));
    assert_eq!(refused([item("check_in", 100 * kib + 1)]), Some("check_in".to_owned()));
    assert_eq!(refused(many("span", 25)), None);
    assert_eq!(refused(many("span", 26)), Some("span".to_owned()));
    assert_eq!(refused([item("profile_chunk", 1), item("profile_chunk_ui", 1)]), Some("profile_chunk_ui".to_owned()));
    assert_eq!(refused([item("novelty", 5 * kib * kib)]), None);
}

#[test]
fn containers_are_bounded_on_average_and_in_sum() {
    let mib = 1024 * 1024;
    let log = |size, count: u32| item("log", size).with_header("item_count", count);
    assert_eq!(refused([log(2 * mib, 1)]), None);
    assert_eq!(refused([log(3 * mib, 1)]), Some("log".to_owned()));
    assert_eq!(refused([log(12 * mib, 6)]), None);
    assert_eq!(refused([log(12 * mib + 1, 600)]), Some("log".to_owned()));
    assert_eq!(refused([log(1, 1), log(1, 1)]), Some("log".to_owned()));
}

#[test]
fn the_answer_names_the_type() {
    let error = Limits::default().check(&envelope([item("event", 1), item("event", 1)])).unwrap_err();
    assert_eq!(
        error.response().body,
        r#"{"detail":"envelope exceeded size limits for type 'event' (https://develop.sentry.dev/sdk/envelopes/#size-limits)"}"#
    );
    assert_eq!((error.response().status, error.reason().as_str()), (413, "too_large:event"));
}
