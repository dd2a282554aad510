//! What of a finished event can be searched: the columns and tags handed to the store beside the payload.

use crate::event::Node;
use crate::model::{EventId, Timestamp};
use crate::store::{EventFields, Field, Level};

/// The columns whose value stands as a string at a path in a normalised event.
const PLAIN: &[(Field, &str)] = &[
    (Field::Type, "type"),
    (Field::Platform, "platform"),
    (Field::Environment, "environment"),
    (Field::Release, "release"),
    (Field::Dist, "dist"),
    (Field::TransactionName, "transaction"),
    (Field::Logger, "logger"),
];

/// The searchable texts of a normalised event with its title and culprit.
pub(super) fn fields(event: &Node<'_>, title: &str, culprit: &str) -> EventFields {
    let mut fields = EventFields::new();
    for &(field, key) in PLAIN {
        fields.set_some(field, event.get_str(key).filter(|value| !value.is_empty()));
    }
    fields.set(Field::Title, title);
    if !culprit.is_empty() {
        fields.set(Field::Culprit, culprit);
    }
    if let Some(user) = event.get("user") {
        set_user(&mut fields, user);
    }
    if let Some(entry) = event.get("logentry") {
        fields.set_some(Field::Message, entry.get_str("formatted").or_else(|| entry.get_str("message")));
    }
    if let Some(exception) = last_exception(event) {
        fields.set_some(Field::ErrorType, exception.get_str("type"));
        fields.set_some(Field::ErrorValue, exception.get_str("value"));
    }
    if let Some(sdk) = event.get("sdk") {
        fields.set_some(Field::SdkName, sdk.get_str("name"));
        fields.set_some(Field::SdkVersion, sdk.get_str("version"));
    }
    if let Some(request) = event.get("request") {
        fields.set_some(Field::Url, request.get_str("url"));
        fields.set_some(Field::HttpMethod, request.get_str("method"));
    }
    for (key, value) in tags(event) {
        if key == "server_name" {
            fields.set(Field::ServerName, value);
        }
        fields.tag(key, value);
    }
    fields
}

fn set_user(fields: &mut EventFields, user: &Node<'_>) {
    let columns = [
        (Field::UserId, "id", "id:"),
        (Field::UserUsername, "username", "username:"),
        (Field::UserEmail, "email", "email:"),
        (Field::UserIp, "ip_address", "ip:"),
    ];
    let mut ident = user.get_str("sentry_user").map(str::to_owned);
    for (field, key, prefix) in columns {
        let Some(value) = user.get_str(key).filter(|value| !value.is_empty()) else { continue };
        fields.set(field, value);
        ident.get_or_insert_with(|| format!("{prefix}{value}"));
    }
    fields.set_some(Field::UserIdent, ident.as_deref());
}

/// The exception that the event is about: the last one that is there.
fn last_exception<'e, 'a>(event: &'e Node<'a>) -> Option<&'e Node<'a>> {
    event.get("exception")?.values().iter().rev().find(|exception| !exception.is_null())
}

/// The tags of a normalised event.
pub(super) fn tags<'e>(event: &'e Node<'_>) -> impl Iterator<Item = (&'e str, &'e str)> {
    let pairs = event.get("tags").and_then(Node::as_array).unwrap_or_default();
    pairs.iter().filter_map(|pair| match pair.as_array()? {
        [key, value] => Some((key.as_str()?, value.as_str()?)),
        _ => None,
    })
}

/// Whether the error was handled; none when the event does not say.
pub(super) fn error_handled(event: &Node<'_>) -> Option<bool> {
    let exceptions = event.get("exception")?.values();
    let said = exceptions.iter().filter_map(|exception| exception.find("mechanism.handled")?.as_bool());
    said.reduce(|all, handled| all && handled)
}

/// The severity.
pub(super) fn level(event: &Node<'_>) -> Level {
    event.get_str("level").map(Level::from_name).unwrap_or_default()
}

/// When it happened; a normalised event always says.
pub(super) fn timestamp(event: &Node<'_>, received_at: Timestamp) -> Timestamp {
    event.get("timestamp").and_then(Node::as_f64).map_or(received_at, Timestamp::from_seconds)
}

/// The id; a normalised event always has one.
pub(super) fn event_id(event: &Node<'_>) -> EventId {
    event.get_str("event_id").and_then(|id| id.parse().ok()).unwrap_or_else(EventId::random)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_come_from_their_places() {
        let json = br#"{"type":"error","release":"web@1","level":"fatal","user":{"email":"a@example.com","ip_address":"10.0.0.1"},
            "exception":{"values":[{"type":"A"},{"type":"B","value":"b","mechanism":{"type":"x","handled":false}}]},
            "tags":[["server_name","web-1"],["k","v"]],"timestamp":1772366400.5}"#;
        let event = crate::event::parse(json).unwrap();
        let fields = fields(&event, "B: b", "");
        assert_eq!(fields.get(Field::ErrorType), Some("B"));
        assert_eq!(fields.get(Field::UserIdent), Some("email:a@example.com"));
        assert_eq!(fields.get(Field::ServerName), Some("web-1"));
        assert_eq!(fields.get(Field::Culprit), None);
        assert_eq!(fields.tags().count(), 2);
        assert_eq!(error_handled(&event), Some(false));
        assert_eq!(level(&event), Level::Fatal);
        assert_eq!(timestamp(&event, Timestamp::default()).as_millis(), 1_772_366_400_500);
    }
}
