//! `vidette projects info`: a project with the DSNs of its keys.

use clap::Args;
use serde_json::{Value, json};

use crate::client::Kept;
use crate::client::Paging;
use crate::client::resources::keys::{self, Key};
use crate::client::resources::projects::{self, Project};
use crate::commands::scope::{ProjectName, missing_project};
use crate::commands::{Shown, web};
use crate::context::Context;
use crate::error::{CliError, ErrorKind};
use crate::ui::page::Page;
use crate::ui::paint::Style;
use crate::ui::{Canvas, View, text};

/// Show a project with its DSNs
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette projects info web
  vidette projects info web --json")]
pub(super) struct InfoArgs {
    /// The project's slug or id
    #[arg(value_name = "PROJECT")]
    slug: ProjectName,
}

/// Shows a project.
pub(super) fn run(context: &Context, arguments: &InfoArgs) -> Result<Shown, CliError> {
    let slug = arguments.slug.as_str();
    let client = context.client_of_target()?;
    let organization = context.organization()?;
    let paging = Paging::default();
    let asked = context.ask(&client, async {
        let project = client.send(projects::get(organization, slug));
        futures_util::future::try_join(project, client.list(keys::list(organization, slug), &paging)).await
    });
    let (project, keys) = asked.map_err(|error| missing_project(context, &client, slug, error))?;
    let page = ProjectPage { project, keys: keys.rows, ended: None };
    Ok(web::with_page(context, &["projects", slug], Some(Box::new(page))))
}

/// A project with its keys.
pub(super) struct ProjectPage {
    pub(super) project: Kept<Project>,
    pub(super) keys: Vec<Kept<Key>>,
    /// When something about it is missing.
    pub(super) ended: Option<ErrorKind>,
}

impl View for ProjectPage {
    /// The project as the server gave it, with `keys` besides.
    fn json(&self) -> Result<Value, serde_json::Error> {
        let mut document = self.project.json().clone();
        document["keys"] = json!(self.keys);
        Ok(document)
    }

    fn draw(&self, canvas: Canvas) -> String {
        let project = &self.project;
        let mut page = Page::new(canvas);
        page.line(0, &[(Some(Style::Id), &project.slug), (None, "  "), (Some(Style::Heading), &project.name)]);
        page.field("id", &project.id);
        page.field("platform", project.platform.as_deref().unwrap_or_default());
        page.field("teams", &project.team_slugs().join(", "));
        page.field("created", &project.date_created.map(|time| time.to_string()).unwrap_or_default());
        page.field("first event", &project.first_event.map_or("none yet".to_owned(), |time| time.to_string()));
        let figure = |figure: Option<u64>| figure.map(text::grouped).unwrap_or_default();
        page.field("unresolved", &figure(project.unresolved_issues));
        page.field("errors", &figure(project.accepted_errors));
        page.field("retention", &project.retention_days.map(|days| format!("{days} days")).unwrap_or_default());
        if !self.keys.is_empty() {
            page.heading("DSN", "");
        }
        let mut drawn = page.finish();
        for key in &self.keys {
            // A DSN is there to be copied: it is neither cut nor wrapped.
            drawn.push_str(&format!("  {}\n", text::printable(key.dsn.public.as_deref().unwrap_or("-"))));
            let state = if key.is_active { "" } else { ", switched off" };
            let label = text::printable(key.label().unwrap_or("no name"));
            drawn.push_str(&format!("    {}\n", canvas.paint.paint(Style::Faint, format!("{label}{state}"))));
        }
        drawn
    }

    fn ended(&self) -> Option<ErrorKind> {
        self.ended
    }
}
