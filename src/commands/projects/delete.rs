//! `vidette projects delete`.

use clap::Args;
use serde::Serialize;

use crate::client::Kept;
use crate::client::resources::projects::{self, Project};
use crate::commands::Shown;
use crate::commands::scope::{ProjectName, missing_project};
use crate::context::Context;
use crate::error::CliError;
use crate::ui::{Canvas, View, text};

/// Remove a project with everything in it
#[derive(Debug, Args)]
#[command(
    long_about = "Remove a project with everything in it: issues, events, attachments, settings, alert rules and keys. It cannot be undone.

It is asked for the project's slug first, unless --yes is given.",
    after_help = "Examples:
  vidette projects delete old-shop
  vidette projects delete old-shop --org acme --yes"
)]
pub(super) struct DeleteArgs {
    /// The project's slug or id
    #[arg(value_name = "PROJECT")]
    slug: ProjectName,

    /// Remove it without a question
    #[arg(short, long)]
    yes: bool,
}

/// Removes a project.
pub(super) fn run(context: &Context, arguments: &DeleteArgs) -> Result<Shown, CliError> {
    let client = context.client_of_target()?;
    let slug = arguments.slug.as_str();
    let organization = context.organization()?;
    if !arguments.yes {
        let project = context.ask(&client, client.send(projects::get(organization, slug)));
        let project = project.map_err(|error| missing_project(context, &client, slug, error))?;
        context.ui.confirm_by_name(&what_is_lost(&project, organization), &project.slug, false)?;
    }
    let done = context.ask(&client, client.send(projects::delete(organization, slug)));
    done.map_err(|error| missing_project(context, &client, slug, error))?;
    Ok(Some(Box::new(Deleted { organization: organization.to_owned(), project: slug.to_owned() })))
}

fn what_is_lost(project: &Kept<Project>, organization: &str) -> String {
    let mut about = vec![format!("number {}", project.id)];
    about.extend(project.platform.clone());
    about.extend(project.date_created.map(|time| format!("made {time}")));
    about.push(project.first_event.map_or("no events".to_owned(), |time| format!("events since {time}")));
    format!(
        "This removes the project {} of {organization} for good:\n  {}\nIts issues, events, attachments, settings and \
         alert rules go with it, and its DSNs\nstop working.",
        project.slug,
        about.join(", ")
    )
}

/// A project that is gone.
#[derive(Debug, Serialize)]
struct Deleted {
    organization: String,
    project: String,
}

impl View for Deleted {
    fn json(&self) -> Result<serde_json::Value, serde_json::Error> {
        serde_json::to_value(self)
    }

    fn draw(&self, _: Canvas) -> String {
        format!("removed the project {} of {}\n", text::printable(&self.project), text::printable(&self.organization))
    }
}
