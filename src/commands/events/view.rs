//! `vidette events view`.

use clap::Args;

use super::document::{document, no_event, payload};
use super::view_server;
use crate::commands::scope::ProjectsArgs;
use crate::commands::{Shown, search};
use crate::context::{Context, Target};
use crate::error::{CliError, ErrorKind};
use crate::model::EventId;
use crate::store::{EventRow, Store};

/// Show an event: what broke, where, who met it, what led to it
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette events view 5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a
  vidette events view WEB-1A --full
  vidette events view https://acme.sentry.io/issues/4711/events/5d1c0b9a8f7e4d6c9b3a2f1e0d4c5b6a/
  vidette events view WEB-1A --raw | jq .exception
  vidette events view WEB-1A --attachment screenshot.png > screenshot.png")]
pub(super) struct ViewArgs {
    /// An event's id; the short id of an issue, or its number on a server, for its latest event; or the address of either
    #[arg(value_name = "EVENT")]
    pub(super) event: String,

    /// Draw every frame with its source, every breadcrumb and every module
    #[arg(long)]
    pub(super) full: bool,

    /// Print the stored JSON as it is, to the byte
    #[arg(long, conflicts_with = "full")]
    pub(super) raw: bool,

    /// Print the content of an attachment of this name; on a server the token must be a member's
    #[arg(long, value_name = "NAME", conflicts_with_all = ["full", "raw"])]
    pub(super) attachment: Option<String>,
}

/// Shows an event.
pub(super) fn run(context: &Context, scope: &ProjectsArgs, arguments: &ViewArgs) -> Result<Shown, CliError> {
    match context.target() {
        Target::Server => view_server::run(context, scope, arguments),
        Target::Embedded => of_store(context, scope, arguments),
    }
}

fn of_store(context: &Context, scope: &ProjectsArgs, arguments: &ViewArgs) -> Result<Shown, CliError> {
    let store = context.open_store()?;
    let named = context.settings.projects.first().filter(|_| scope.names_projects());
    let row = find(&store, &arguments.event, named.map(String::as_str))?;
    if arguments.attachment.is_some() {
        return Err(CliError::failed("the content of attachments in the embedded store cannot be printed yet"));
    }
    if arguments.raw {
        context.ui.print(&payload(&store, &row)?)?;
        return Ok(None);
    }
    let projects = store.projects()?;
    Ok(Some(Box::new(document(&store, &projects, &row, context.clock.now(), arguments.full)?)))
}

fn find(store: &Store, name: &str, project: Option<&str>) -> Result<EventRow, CliError> {
    let project = search::project_id(store, project)?;
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
