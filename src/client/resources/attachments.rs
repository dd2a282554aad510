//! Attachments of events.

use serde::Deserialize;

use crate::client::{Kept, Request};

/// The scopes of which one is needed; a server lets only members of the organisation download.
const SCOPES: &[&str] = &["project:read", "project:write", "project:admin"];

/// An attachment, without its content.
#[derive(Debug, Clone, Deserialize)]
pub struct Attachment {
    /// Its number, as text.
    pub id: String,
    /// The file's name.
    #[serde(default)]
    pub name: String,
    /// The content type.
    #[serde(default)]
    pub mimetype: Option<String>,
    /// How many bytes it has.
    #[serde(default)]
    pub size: u64,
}

/// The attachments of an event.
pub fn list(organization: &str, project: &str, event: &str) -> Request<Vec<Kept<Attachment>>> {
    Request::project(organization, project, &["events", event, "attachments"]).needs(SCOPES)
}

/// The content of an attachment.
pub fn content(organization: &str, project: &str, event: &str, attachment: &str) -> Request<()> {
    Request::project(organization, project, &["events", event, "attachments", attachment])
        .needs(SCOPES)
        .query("download", 1)
}
