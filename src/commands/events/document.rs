//! An event as it is shown, as JSON and drawn.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::page::{self, Surrounding};
use crate::client::Kept;
use crate::client::resources::attachments::Attachment;
use crate::commands::document::ProjectReference;
use crate::error::{CliError, ErrorKind};
use crate::model::Timestamp;
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
    /// What came with it, as the server tells it.
    attachments: Vec<serde_json::Value>,
    /// The stored JSON.
    event: Box<RawValue>,
    #[serde(skip)]
    surrounding: Surrounding,
}

/// What a server tells of an event beside the stored one.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::commands) struct Told {
    /// The number of its project.
    #[serde(default, rename = "projectID")]
    project_id: Option<String>,
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    culprit: Option<String>,
    #[serde(default)]
    date_created: Option<Timestamp>,
    #[serde(default)]
    date_received: Option<Timestamp>,
}

/// An event and where it was found.
pub(in crate::commands) struct FoundEvent {
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
    /// What was told beside it, for what it does not say itself.
    pub(in crate::commands) told: Told,
}

/// The document of an event.
pub(in crate::commands) fn document(found: FoundEvent, now: Timestamp, everything: bool) -> EventDocument {
    let FoundEvent { event, group_id, issue, project, attachments, told } = found;
    let parsed = crate::event::parse(event.get().as_bytes()).ok();
    let text = |key: &str| parsed.as_ref().and_then(|event| event.get_str(key)).map(str::to_owned);
    let number = |key: &str| parsed.as_ref().and_then(|event| event.get(key)?.as_f64()).map(Timestamp::from_seconds);
    let title = text("title").or(told.title).unwrap_or_default();
    let culprit = text("culprit").or(told.culprit).unwrap_or_default();
    let project_id = match parsed.as_ref().and_then(|event| event.get("project")) {
        Some(node) if node.as_str().is_none() => page::readable(node),
        _ => text("project").or(told.project_id).unwrap_or_default(),
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
    EventDocument {
        event_id: text("event_id").unwrap_or_default(),
        group_id,
        issue,
        project: ProjectReference { id: project_id, slug: project, name: String::new() },
        title,
        culprit,
        date_created: told.date_created.or_else(|| number("timestamp")),
        date_received: told.date_received.or_else(|| number("received")),
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

/// The error of an issue that is not there.
pub(super) fn no_issue(name: &str) -> CliError {
    CliError::not_found(format!("there is no issue `{name}`, or no event of it is stored any more"))
        .hint("`vidette issues list --all` shows those there are")
}

/// The error of an event that is not there.
pub(super) fn no_event(name: &str) -> CliError {
    CliError::new(ErrorKind::NotFound, format!("there is no event `{name}`"))
        .hint("`vidette events list` shows those there are")
}
