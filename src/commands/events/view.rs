//! `vidette events view`.

use clap::Args;

use super::document::{document, no_event, payload};
use crate::commands::{Shown, search};
use crate::context::Context;
use crate::error::{CliError, ErrorKind};
use crate::model::EventId;
use crate::store::{EventRow, Store};

/// Show an event: what broke, where, who met it, what led to it
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette events view 5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a
  vidette events view WEB-1A --full
  vidette events view WEB-1A --raw | jq .exception")]
pub struct ViewArgs {
    /// An event's id, or the short id of an issue for its latest event
    #[arg(value_name = "EVENT")]
    event: String,

    /// The project of the event, by slug or number; needed only when two have an event of that id
    #[arg(short, long, value_name = "PROJECT")]
    project: Option<String>,

    /// Draw every frame with its source, every breadcrumb and every module
    #[arg(long)]
    full: bool,

    /// Print the stored JSON as it is, to the byte
    #[arg(long, conflicts_with = "full")]
    raw: bool,
}

/// Shows an event.
pub(super) fn run(context: &Context, arguments: &ViewArgs) -> Result<Shown, CliError> {
    let store = context.open_store()?;
    let row = find(&store, arguments)?;
    if arguments.raw {
        context.ui.print(&payload(&store, &row)?)?;
        return Ok(None);
    }
    let projects = store.projects()?;
    Ok(Some(Box::new(document(&store, &projects, &row, context.clock.now(), arguments.full)?)))
}

fn find(store: &Store, arguments: &ViewArgs) -> Result<EventRow, CliError> {
    let name = arguments.event.as_str();
    let project = search::project_id(store, arguments.project.as_deref())?;
    if let Ok(id) = name.parse::<EventId>() {
        return store.event(project, id)?.ok_or_else(|| no_event(name));
    }
    let issues = store.issues_by_short_id(name)?;
    let mut issues = issues.into_iter().filter(|issue| project.is_none_or(|project| issue.project == project));
    let Some(issue) = issues.next() else {
        return Err(if name.contains('-') && name.len() < 32 {
            CliError::not_found(format!("there is no issue `{name}`"))
                .hint("`vidette issues list --all` shows those there are")
        } else {
            CliError::new(ErrorKind::Usage, format!("`{name}` is neither an event id (32 hex digits) nor a short id"))
        });
    };
    let gone = || CliError::not_found(format!("no event of {} is stored any more", issue.short_id));
    store.latest_event(issue.id)?.ok_or_else(gone)
}
