//! Small forms of things that stand within the answers about others.

use serde_json::{Value, json};

use crate::store::Project;

/// A project within an issue or event: `{id, name, slug, platform}`.
pub(crate) fn project(project: &Project) -> Value {
    json!({
        "id": project.id.to_string(),
        "name": project.name,
        "slug": project.slug,
        "platform": project.platform.as_deref().unwrap_or("other"),
    })
}
