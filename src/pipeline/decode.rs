//! Stage: bytes to events and items (PROTOCOL §4, §5).
//!
//! Everything that came in leaves here as a unit of work or as a failure with its quantities, so that
//! nothing is lost from the account. It must not look into an event beyond parsing it.

use std::borrow::Cow;

use smallvec::SmallVec;

use super::incoming::{Content, Incoming, RequestFacts};
use crate::event::{self, Node};
use crate::model::{DataCategory, EventId, Timestamp};
use crate::protocol::{
    Dsn, Envelope, Item, ItemType, Limits, PublicKey, Quantities, event_from_form, events_from_report, read_form_data,
};

/// An event with what belongs to it.
#[derive(Debug)]
pub(super) struct EventUnit<'a> {
    pub(super) item_type: ItemType,
    pub(super) node: Node<'a>,
    pub(super) quantities: Quantities,
    pub(super) sent_at: Option<Timestamp>,
    /// The dynamic sampling context, as JSON text.
    pub(super) trace: Option<String>,
    pub(super) facts: RequestFacts,
    /// Attachments and reports that are dropped with it.
    pub(super) attached: Vec<ItemUnit<'a>>,
}

/// Anything else.
#[derive(Debug)]
pub(super) struct ItemUnit<'a> {
    pub(super) item: Item<'a>,
    pub(super) event_id: Option<EventId>,
    pub(super) quantities: Quantities,
}

/// Something that could not be decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Failure {
    /// The reason of the outcome.
    pub(super) reason: Cow<'static, str>,
    pub(super) quantities: Vec<(DataCategory, u64)>,
    /// What is wrong, for a person.
    pub(super) message: String,
    /// Line and column in the bytes, where they are known.
    pub(super) place: Option<(usize, usize)>,
}

/// What one incoming thing held.
#[derive(Debug, Default)]
pub(super) struct Decoded<'a> {
    pub(super) events: SmallVec<[EventUnit<'a>; 1]>,
    pub(super) items: Vec<ItemUnit<'a>>,
    pub(super) failures: Vec<Failure>,
    /// The key that it was sent with, where that is told.
    pub(super) key: Option<PublicKey>,
}

/// Decodes one incoming thing.
pub(super) fn decode<'a>(incoming: &'a Incoming, limits: &Limits) -> Decoded<'a> {
    let mut decoded = Decoded { key: incoming.facts.key, ..Decoded::default() };
    match &incoming.content {
        Content::Event(bytes) => decode_event(bytes, &incoming.facts, &mut decoded),
        Content::Envelope(bytes) => {
            decode_envelope(bytes, incoming.fallback_id, &incoming.facts, limits, &mut decoded);
        }
        Content::Request(request) => match request.decode(limits) {
            Ok(request) => {
                let facts = request_facts(&incoming.facts, &request);
                decoded.key = Some(request.auth.public_key);
                for (number, envelope) in (0..).zip(&request.envelopes) {
                    let mut inner = Decoded::default();
                    // Each makes an event of its own.
                    let id = incoming.fallback_id.map(|id| EventId::from_u128(id.as_u128().wrapping_add(number)));
                    decode_envelope(envelope, id, &facts, limits, &mut inner);
                    decoded.absorb(inner);
                }
            }
            Err(error) => decoded.fail(error.reason(), DataCategory::Default, error.to_string()),
        },
        Content::Unreadable { message } => decoded.fail("invalid_json", DataCategory::Error, message.clone()),
    }
    decoded
}

fn request_facts(outer: &RequestFacts, request: &crate::protocol::DecodedRequest<'_>) -> RequestFacts {
    let client_ip = request.client_ip.as_deref().and_then(|address| address.parse().ok());
    let client = request.auth.client_parts().map(|(name, version)| format!("{name}/{version}"));
    RequestFacts {
        client_ip: client_ip.or(outer.client_ip),
        client: client.or_else(|| outer.client.clone()),
        origin: outer.origin.clone(),
        key: Some(request.auth.public_key),
    }
}

impl<'a> Decoded<'a> {
    fn fail(&mut self, reason: impl Into<Cow<'static, str>>, category: DataCategory, message: String) {
        self.failures.push(Failure { reason: reason.into(), quantities: vec![(category, 1)], message, place: None });
    }

    /// Takes over what was decoded from bytes that do not live as long as the batch.
    fn absorb(&mut self, inner: Decoded<'_>) {
        self.failures.extend(inner.failures);
        self.items.extend(inner.items.into_iter().map(ItemUnit::into_owned));
        self.events.extend(inner.events.into_iter().map(|unit| EventUnit {
            node: unit.node.into_owned(),
            attached: unit.attached.into_iter().map(ItemUnit::into_owned).collect(),
            item_type: unit.item_type,
            quantities: unit.quantities,
            sent_at: unit.sent_at,
            trace: unit.trace,
            facts: unit.facts,
        }));
    }
}

impl<'a> ItemUnit<'a> {
    fn into_owned<'b>(self) -> ItemUnit<'b> {
        ItemUnit { item: self.item.into_owned(), event_id: self.event_id, quantities: self.quantities }
    }

    fn of(item: Item<'a>, event_id: Option<EventId>) -> Self {
        Self { event_id, quantities: item.quantities(), item }
    }
}

/// A bare event, as the store endpoint takes it.
fn decode_event<'a>(bytes: &'a [u8], facts: &RequestFacts, decoded: &mut Decoded<'a>) {
    match event::parse(bytes) {
        Ok(node) => {
            let item_type = item_type_of(&node);
            let quantities = match &item_type {
                ItemType::Event => single(DataCategory::Error),
                other => Item::new(other.clone(), bytes).quantities(),
            };
            decoded.events.push(EventUnit {
                item_type,
                node,
                quantities,
                sent_at: None,
                trace: None,
                facts: facts.clone(),
                attached: Vec::new(),
            });
        }
        Err(error) => decoded.failures.push(invalid_json(&error, vec![(DataCategory::Error, 1)])),
    }
}

/// The item that an SDK would have sent an event of this type in.
fn item_type_of(node: &Node<'_>) -> ItemType {
    match node.get_str("type") {
        Some("transaction") => ItemType::Transaction,
        Some("feedback" | "userreportv2") => ItemType::Feedback,
        _ => ItemType::Event,
    }
}

fn single(category: DataCategory) -> Quantities {
    let mut quantities = Quantities::default();
    quantities.add(category, 1);
    quantities
}

fn invalid_json(error: &event::ParseError, quantities: Vec<(DataCategory, u64)>) -> Failure {
    Failure {
        reason: Cow::Borrowed("invalid_json"),
        quantities,
        message: error.message.clone(),
        place: Some((error.line, error.column)),
    }
}

fn decode_envelope<'a>(
    bytes: &'a [u8],
    fallback_id: Option<EventId>,
    facts: &RequestFacts,
    limits: &Limits,
    decoded: &mut Decoded<'a>,
) {
    let mut envelope = match Envelope::parse(bytes) {
        Ok(envelope) => envelope,
        Err(error) => return decoded.fail(error.reason(), DataCategory::Default, error.to_string()),
    };
    let refused = match (envelope.check_external(), limits.check(&envelope)) {
        (Err(error), _) => Some((Cow::Borrowed(error.reason()), error.to_string())),
        (_, Err(error)) => Some((Cow::Owned(error.reason()), error.to_string())),
        _ => None,
    };
    if let Some((reason, message)) = refused {
        let quantities = counted(&envelope.quantities());
        decoded.failures.push(Failure { reason, quantities, message, place: None });
        return;
    }
    let event_id = envelope.ensure_event_id(|| fallback_id.unwrap_or_else(EventId::random));
    let headers = envelope.headers();
    decoded.key = facts.key.or_else(|| headers.dsn.as_ref().map(Dsn::public_key));
    let mut facts = facts.clone();
    facts.client_ip = facts.client_ip.or(headers.remote_addr);
    facts.client = facts.client.or_else(|| headers.client.clone());
    let trace = headers.trace().map(str::to_owned);
    let sent_at = headers.sent_at;
    let mut belonging = Vec::new();
    let already = decoded.events.len();
    for item in std::mem::take(envelope.items_mut()) {
        let made = match item.item_type() {
            ItemType::Event | ItemType::Transaction | ItemType::Feedback | ItemType::Security => {
                event_of_item(item, decoded)
            }
            ItemType::RawSecurity => event_of_report(&item, decoded),
            ItemType::FormData => event_of_form(&item),
            _ => {
                belonging.push(ItemUnit::of(item, event_id));
                continue;
            }
        };
        let Some((item_type, mut node, quantities)) = made else { continue };
        if decoded.events.len() > already {
            let quantities = counted(&quantities);
            let message = format!("a second item of type {} that makes an event", item_type.name());
            decoded.failures.push(Failure {
                reason: Cow::Borrowed("duplicate_item"),
                quantities,
                message,
                place: None,
            });
            continue;
        }
        if let Some(object) = node.as_object_mut() {
            if let Some(id) = event_id {
                object.insert("event_id", id.to_string());
            }
            // What kind of event it is, is said by the item; the payload may leave it out.
            if let Some(kind) =
                kind_of(&item_type).filter(|kind| object.get("type").and_then(Node::as_str) != Some(kind))
            {
                object.insert("type", kind);
            }
        }
        let (trace, facts) = (trace.clone(), facts.clone());
        decoded.events.push(EventUnit { item_type, node, quantities, sent_at, trace, facts, attached: Vec::new() });
    }
    match decoded.events.get_mut(already) {
        Some(unit) => {
            let (attached, free): (Vec<_>, Vec<_>) =
                belonging.into_iter().partition(|item| item.item.item_type().requires_event_id());
            unit.attached = attached;
            decoded.items.extend(free);
        }
        None => decoded.items.extend(belonging),
    }
}

const fn kind_of(item_type: &ItemType) -> Option<&'static str> {
    match item_type {
        ItemType::Transaction => Some("transaction"),
        ItemType::Feedback => Some("feedback"),
        _ => None,
    }
}

type MadeEvent<'a> = (ItemType, Node<'a>, Quantities);

fn event_of_item<'a>(item: Item<'a>, decoded: &mut Decoded<'a>) -> Option<MadeEvent<'a>> {
    let (item_type, quantities) = (item.item_type().clone(), item.quantities());
    let parsed = match item.into_payload() {
        Cow::Borrowed(bytes) => event::parse(bytes),
        Cow::Owned(bytes) => event::parse(&bytes).map(Node::into_owned),
    };
    match parsed {
        Ok(node) => Some((item_type, node, quantities)),
        Err(error) => {
            decoded.failures.push(invalid_json(&error, counted(&quantities)));
            None
        }
    }
}

fn event_of_report<'a>(item: &Item<'_>, decoded: &mut Decoded<'a>) -> Option<MadeEvent<'a>> {
    let text = |name| item.header(name).and_then(|value| value.as_str().map(str::to_owned));
    let (release, environment) = (text("sentry_release"), text("sentry_environment"));
    let quantities = item.quantities();
    match events_from_report(item.payload(), release.as_deref(), environment.as_deref()) {
        Ok(events) => {
            let first = events.into_iter().next()?;
            let node = node_of(&first)?;
            Some((item.item_type().clone(), node, quantities))
        }
        Err(error) => {
            let quantities = counted(&quantities);
            let reason = Cow::Borrowed(error.reason());
            decoded.failures.push(Failure { reason, quantities, message: error.to_string(), place: None });
            None
        }
    }
}

fn event_of_form<'a>(item: &Item<'_>) -> Option<MadeEvent<'a>> {
    let fields = read_form_data(item.payload());
    let pairs = fields.iter().map(|(name, value)| (name.as_ref(), value.as_ref()));
    let node = node_of(&serde_json::Value::Object(event_from_form(pairs)))?;
    Some((ItemType::FormData, node, single(DataCategory::Error)))
}

fn node_of<'a>(value: &serde_json::Value) -> Option<Node<'a>> {
    event::parse(value.to_string().as_bytes()).ok().map(Node::into_owned)
}

/// The quantities as a list; something that counts as nothing is counted as one unknown thing.
fn counted(quantities: &Quantities) -> Vec<(DataCategory, u64)> {
    if quantities.is_empty() { vec![(DataCategory::Default, 1)] } else { quantities.iter().collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ProjectId;

    fn incoming(content: Content) -> Incoming {
        Incoming {
            project: ProjectId(1),
            received_at: Timestamp::from_millis(1_772_366_400_000),
            fallback_id: None,
            facts: RequestFacts::default(),
            content,
        }
    }

    #[test]
    fn attachments_go_with_their_event_and_sessions_do_not() {
        let body = b"{\"event_id\":\"5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a\"}\n\
            {\"type\":\"event\"}\n{\"message\":\"boom\"}\n\
            {\"type\":\"attachment\",\"filename\":\"a.txt\"}\nhello\n\
            {\"type\":\"session\"}\n{}\n{\"type\":\"brand_new\"}\nkept\n";
        let incoming = incoming(Content::Envelope(body.to_vec()));
        let decoded = decode(&incoming, &Limits::default());
        assert_eq!(decoded.events.len(), 1);
        assert_eq!(decoded.events[0].node.get_str("event_id"), Some("5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a"));
        assert_eq!(decoded.events[0].attached.len(), 1);
        assert_eq!(
            decoded.items.iter().map(|item| item.item.item_type().name()).collect::<Vec<_>>(),
            ["session", "brand_new"]
        );
        assert!(decoded.failures.is_empty());
    }

    #[test]
    fn broken_json_is_a_failure_with_its_place_and_quantity() {
        let incoming = incoming(Content::Event(b"{\"message\": oops}".to_vec()));
        let failure = decode(&incoming, &Limits::default()).failures.remove(0);
        assert_eq!(failure.reason, "invalid_json");
        assert_eq!(failure.quantities, [(DataCategory::Error, 1)]);
        assert_eq!(failure.place, Some((1, 13)));
    }

    #[test]
    fn the_item_says_what_kind_of_event_it_is() {
        for (item_type, kind) in [("feedback", Some("feedback")), ("transaction", Some("transaction")), ("event", None)]
        {
            let body = format!("{{}}\n{{\"type\":\"{item_type}\"}}\n{{\"contexts\":{{}}}}\n");
            let incoming = incoming(Content::Envelope(body.into_bytes()));
            assert_eq!(decode(&incoming, &Limits::default()).events[0].node.get_str("type"), kind, "{item_type}");
        }
    }

    #[test]
    fn a_bare_transaction_counts_as_one() {
        let incoming = incoming(Content::Event(br#"{"type":"transaction","spans":[{}]}"#.to_vec()));
        let decoded = decode(&incoming, &Limits::default());
        let quantities = &decoded.events[0].quantities;
        assert_eq!(quantities.get(DataCategory::Transaction), 1);
        assert_eq!(quantities.get(DataCategory::Span), 2);
    }
}
