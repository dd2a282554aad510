//! An event as it is shown, as JSON and drawn.

use serde::Serialize;
use serde_json::value::RawValue;

use super::page::{self, Surrounding};
use crate::client::Kept;
use crate::client::resources::attachments::Attachment;
use crate::commands::document::ProjectReference;
use crate::error::{CliError, ErrorKind};
use crate::model::Timestamp;
use crate::store::{EventRow, Field, ItemRow, Project, Store};
use crate::ui::{Canvas, View};

/// An event with what is known beside it; the names are those of the Web API where it has them.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::commands) struct EventDocument {
    /// The event's id.
    #[serde(rename = "eventID")]
    event_id: String,
    /// The number of its issue, as text.
    #[serde(rename = "groupID")]
    group_id: Option<String>,
    /// The short id of its issue.
    issue: Option<String>,
    /// Its project.
    project: ProjectReference,
    /// Its title.
    title: String,
    /// Its culprit.
    culprit: String,
    /// When it happened.
    date_created: Option<Timestamp>,
    /// When it came in.
    date_received: Option<Timestamp>,
    /// How many bytes of JSON are stored.
    size: usize,
    /// What came with it; on a server, its own objects.
    attachments: Vec<serde_json::Value>,
    /// The stored JSON.
    event: Box<RawValue>,
    #[serde(skip)]
    surrounding: Surrounding,
}

/// An attachment of an event.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AttachmentDocument {
    /// The type of the item: `attachment`, `user_report` …
    r#type: String,
    /// The file's name.
    name: Option<String>,
    /// The content type.
    mimetype: Option<String>,
    /// How many bytes it has.
    size: u64,
}

/// An event with its payload and what came with it.
///
/// # Errors
/// [`ErrorKind::NotFound`] when it was deleted in the meantime, [`ErrorKind::Failed`] when what is
/// stored is no JSON.
pub(in crate::commands) fn document(
    store: &Store,
    projects: &[Project],
    row: &EventRow,
    now: Timestamp,
    everything: bool,
) -> Result<EventDocument, CliError> {
    let payload = payload(store, row)?;
    let event: Box<RawValue> = serde_json::from_slice(&payload).map_err(|error| {
        CliError::failed(format!("what is stored of event {} is no JSON", row.event_id))
            .because(error)
            .hint("--raw prints the stored bytes as they are")
    })?;
    let issue = match row.issue {
        Some(id) => store.issue(id)?.map(|issue| issue.short_id),
        None => None,
    };
    let items = store.items(row.project, None, Some(row.event_id), 0)?;
    let text = |field| row.fields.get(field).unwrap_or_default().to_owned();
    let project = ProjectReference::find(projects, row.project);
    let surrounding = Surrounding {
        project: project.slug.clone(),
        issue: issue.clone(),
        title: text(Field::Title),
        culprit: text(Field::Culprit),
        now,
        everything,
        in_issue: false,
        attachments: items.iter().map(|item| (label(item), item.length)).collect(),
    };
    Ok(EventDocument {
        event_id: row.event_id.to_string(),
        group_id: row.issue.map(|issue| issue.to_string()),
        issue,
        project,
        title: text(Field::Title),
        culprit: text(Field::Culprit),
        date_created: Some(row.timestamp),
        date_received: Some(row.received),
        size: payload.len(),
        attachments: items.into_iter().map(attachment).collect::<Result<_, _>>()?,
        event,
        surrounding,
    })
}

/// What is stored of an event.
///
/// # Errors
/// [`ErrorKind::NotFound`] when it was deleted in the meantime.
pub(super) fn payload(store: &Store, row: &EventRow) -> Result<Vec<u8>, CliError> {
    store.payload(row)?.ok_or_else(|| CliError::not_found(format!("event {} was just deleted", row.event_id)))
}

fn label(item: &ItemRow) -> String {
    let name = item.name.as_deref().unwrap_or(&item.kind);
    match &item.content_type {
        Some(content_type) => format!("{name} ({content_type})"),
        None => name.to_owned(),
    }
}

fn attachment(item: ItemRow) -> Result<serde_json::Value, CliError> {
    let document =
        AttachmentDocument { r#type: item.kind, name: item.name, mimetype: item.content_type, size: item.length };
    serde_json::to_value(document)
        .map_err(|error| CliError::new(ErrorKind::Internal, "an attachment has no JSON form").because(error))
}

/// An event of a server and where it was found.
pub(in crate::commands) struct ServerEvent {
    /// The stored event, or one in its form.
    pub(in crate::commands) event: Box<RawValue>,
    /// The number of its issue.
    pub(in crate::commands) group_id: Option<String>,
    /// The short id of its issue.
    pub(in crate::commands) issue: Option<String>,
    /// Its project's slug, or its number.
    pub(in crate::commands) project: String,
    /// What came with it.
    pub(in crate::commands) attachments: Vec<Kept<Attachment>>,
}

/// The document of an event of a server.
pub(in crate::commands) fn server_document(found: ServerEvent, now: Timestamp, everything: bool) -> EventDocument {
    let ServerEvent { event, group_id, issue, project, attachments } = found;
    let parsed = crate::event::parse(event.get().as_bytes()).ok();
    let text = |key: &str| parsed.as_ref().and_then(|event| event.get_str(key)).unwrap_or_default().to_owned();
    let number = |key: &str| parsed.as_ref().and_then(|event| event.get(key)?.as_f64()).map(Timestamp::from_seconds);
    let (title, culprit, event_id) = (text("title"), text("culprit"), text("event_id"));
    let project_id = match parsed.as_ref().and_then(|event| event.get("project")) {
        Some(node) if node.as_str().is_none() => page::readable(node),
        _ => text("project"),
    };
    let label = |attachment: &Kept<Attachment>| match &attachment.mimetype {
        Some(mimetype) => format!("{} ({mimetype})", attachment.name),
        None => attachment.name.clone(),
    };
    let surrounding = Surrounding {
        project: project.clone(),
        issue: issue.clone().or_else(|| group_id.clone()),
        title: title.clone(),
        culprit: culprit.clone(),
        now,
        everything,
        in_issue: false,
        attachments: attachments.iter().map(|attachment| (label(attachment), attachment.size)).collect(),
    };
    let (date_created, date_received) = (number("timestamp"), number("received"));
    EventDocument {
        event_id,
        group_id,
        issue,
        project: ProjectReference { id: project_id, slug: project, name: String::new() },
        title,
        culprit,
        date_created,
        date_received,
        size: event.get().len(),
        attachments: attachments.iter().map(|attachment| attachment.json().clone()).collect(),
        event,
        surrounding,
    }
}

impl EventDocument {
    /// The event drawn below its issue, which has told title and culprit already.
    pub(in crate::commands) fn draw_in_issue(&self, canvas: Canvas) -> String {
        self.drawn(&Surrounding { in_issue: true, ..self.surrounding.clone() }, canvas)
    }

    fn drawn(&self, surrounding: &Surrounding, canvas: Canvas) -> String {
        match crate::event::parse(self.event.get().as_bytes()) {
            Ok(event) => page::draw(&event, surrounding, canvas),
            // It was read as JSON before; what is no object is shown as it is.
            Err(_) => format!("{}\n", crate::ui::text::printable_lines(self.event.get())),
        }
    }
}

impl View for EventDocument {
    fn json(&self) -> Result<serde_json::Value, serde_json::Error> {
        serde_json::to_value(self)
    }

    fn draw(&self, canvas: Canvas) -> String {
        self.drawn(&self.surrounding, canvas)
    }
}

/// The error of an event that is not there.
pub(super) fn no_event(name: &str) -> CliError {
    CliError::new(ErrorKind::NotFound, format!("there is no event `{name}`"))
        .hint("`vidette events list` shows those there are")
}
