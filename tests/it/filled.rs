//! A store with a few events in it, written through the library.

use std::path::Path;

use serde_json::{Value, json};
use smallvec::smallvec;
use vidette::clock::{Clock as _, SystemClock};
use vidette::model::{DataCategory, EventId, Outcome, OutcomeKind, ProjectId, Timestamp};
use vidette::store::{
    Batch, EventFields, Field, Level, NewProject, OutcomeRecord, Payload, Priority, Store, StoreOptions, StoredEvent,
    StoredItem,
};

use crate::sealed::{Ran, Sealed};

pub(crate) const WEB: ProjectId = ProjectId(1);
pub(crate) const API: ProjectId = ProjectId(2);

/// A sealed directory with a store in `store`.
pub(crate) struct Filled {
    pub(crate) sealed: Sealed,
    pub(crate) now: Timestamp,
}

impl Filled {
    /// The projects `web` and `api` without events.
    pub(crate) fn empty() -> Self {
        let filled = Self { sealed: Sealed::new(), now: SystemClock.now() };
        let store = filled.store();
        for (id, slug) in [(WEB, "web"), (API, "api")] {
            let slug: vidette::model::Slug = slug.parse().unwrap();
            let new = NewProject { id: Some(id), name: slug.to_string(), slug, platform: None, created: filled.now };
            store.create_project(new).unwrap();
        }
        filled
    }

    /// Two issues of `web` (`WEB-1` with three events, `WEB-2` with one), one of `api`, and outcomes.
    pub(crate) fn new() -> Self {
        let filled = Self::empty();
        let mut batch = Batch::default();
        for (number, minutes) in [(1, 180), (2, 30), (3, 5)] {
            batch.events.push(filled.event(WEB, number, 1, minutes, &key_error(number)));
        }
        batch.events.push(filled.event(WEB, 4, 2, 60, &message(4, "warning", "cart \u{1b}[2Jis empty")));
        batch.events.push(filled.event(API, 5, 3, 90, &message(5, "fatal", "database gone")));
        batch.items.push(StoredItem {
            kind: "attachment".to_owned(),
            project: WEB,
            event_id: Some(EventId::from_u128(3)),
            timestamp: filled.ago(5),
            received: filled.ago(5),
            name: Some("screen.png".to_owned()),
            content_type: Some("image/png".to_owned()),
            payload: Payload::Raw(vec![0; 1_400]),
            event: Some(2),
            counts: smallvec![(DataCategory::Attachment, 1_400)],
        });
        let outcome = |project, minutes, outcome| OutcomeRecord { project, timestamp: filled.ago(minutes), outcome };
        let filtered =
            |quantity| Outcome::dropped(OutcomeKind::Filtered, "browser-extensions", DataCategory::Error, quantity);
        batch.outcomes.push(outcome(WEB, 10, filtered(6)));
        batch.outcomes.push(outcome(API, 60 * 72, filtered(1)));
        filled.store().writer().unwrap().write(batch).unwrap();
        filled
    }

    pub(crate) fn directory(&self) -> std::path::PathBuf {
        self.sealed.path().join("store")
    }

    pub(crate) fn store(&self) -> Store {
        open(&self.directory())
    }

    pub(crate) fn ago(&self, minutes: i64) -> Timestamp {
        self.now.plus_seconds(-60 * minutes)
    }

    /// Runs the program on the store.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        self.sealed.run(&[arguments, &["--local=store"]].concat())
    }

    /// An event whose index columns are taken from its JSON.
    pub(crate) fn event(
        &self,
        project: ProjectId,
        number: u128,
        issue: u8,
        minutes: i64,
        event: &Value,
    ) -> StoredEvent {
        let timestamp = self.ago(minutes);
        let level = event["level"].as_str().unwrap_or("error");
        StoredEvent {
            event_id: EventId::from_u128(number),
            project,
            timestamp,
            received: timestamp.plus_seconds(1),
            level: Level::from_name(level),
            error_handled: Some(false),
            fields: fields(event),
            hashes: smallvec![[issue; 16]],
            metadata: Some(json!({"type": event["exception"]["values"][0]["type"]}).to_string()),
            priority: Priority::High,
            payload: Payload::Raw(event.to_string().into_bytes()),
            counts: smallvec::smallvec![(DataCategory::Error, 1)],
        }
    }
}

fn open(directory: &Path) -> Store {
    Store::open(directory, &StoreOptions::default()).unwrap()
}

fn fields(event: &Value) -> EventFields {
    let mut fields = EventFields::new();
    let exception = &event["exception"]["values"][0];
    let message = event["logentry"]["formatted"].as_str();
    let title = match (exception["type"].as_str(), exception["value"].as_str()) {
        (Some(kind), Some(value)) => format!("{kind}: {value}"),
        _ => message.unwrap_or("<unlabeled event>").to_owned(),
    };
    fields.set(Field::Title, &title);
    fields.set(Field::Type, if exception.is_null() { "default" } else { "error" });
    fields.set_some(Field::Culprit, event["transaction"].as_str());
    fields.set_some(Field::TransactionName, event["transaction"].as_str());
    fields.set_some(Field::Message, message);
    fields.set_some(Field::Platform, event["platform"].as_str());
    fields.set_some(Field::Release, event["release"].as_str());
    fields.set_some(Field::Environment, event["environment"].as_str());
    fields.set_some(Field::UserEmail, event["user"]["email"].as_str());
    if let Some(email) = event["user"]["email"].as_str() {
        fields.set(Field::UserIdent, &format!("email:{email}"));
    }
    for pair in event["tags"].as_array().into_iter().flatten() {
        fields.tag(pair[0].as_str().unwrap_or(""), pair[1].as_str().unwrap_or(""));
    }
    fields
}

/// A `KeyError` with a stack trace, a breadcrumb, a request and a user.
pub(crate) fn key_error(number: u128) -> Value {
    json!({
        "event_id": format!("{number:032x}"), "level": "error", "platform": "python",
        "release": format!("web@1.{number}.0"), "environment": "production", "transaction": "checkout.views.pay",
        "timestamp": 1_772_366_400.25,
        "exception": {"values": [{
            "type": "KeyError", "value": "'sku-81723'", "mechanism": {"type": "django", "handled": false},
            "stacktrace": {"frames": [
                {"function": "get_response", "filename": "django/core/handlers/base.py", "lineno": 181, "in_app": false},
                {"function": "pay", "filename": "checkout/views.py", "lineno": 42, "in_app": true,
                 "pre_context": ["def pay(request):"], "context_line": "    price = prices[sku]",
                 "post_context": ["    return price"], "vars": {"sku": "'sku-81723'"}},
            ]},
        }]},
        "breadcrumbs": {"values": [{"timestamp": 1_772_366_399, "category": "query", "message": "SELECT price"}]},
        "request": {"method": "POST", "url": "https://shop.example/pay", "headers": [["Host", "shop.example"]]},
        "user": {"email": format!("user{}@example.org", number % 2)},
        "tags": [["browser", if number == 1 { "Firefox" } else { "Chrome" }], ["server", "web-1"]],
    })
}

fn message(number: u128, level: &str, message: &str) -> Value {
    json!({
        "event_id": format!("{number:032x}"), "level": level, "platform": "python",
        "logentry": {"formatted": message}, "tags": [["browser", "Lynx"]],
    })
}
