//! `vidette releases info`.

use clap::Args;
use serde_json::Value;

use super::{Server, VersionArgs, of_release, server};
use crate::client::resources::commits::{self, Commit};
use crate::client::resources::releases::{self, Release};
use crate::client::{ClientError, Kept};
use crate::commands::paging::PagingArgs;
use crate::commands::{Shown, web};
use crate::context::Context;
use crate::error::CliError;
use crate::model::Timestamp;
use crate::ui::page::Page;
use crate::ui::paint::Style;
use crate::ui::{Canvas, Format, View, text};

/// Show a release
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette releases info shop@1.4.0
  vidette releases info shop@1.4.0 --show-projects --show-commits
  vidette releases info shop@1.4.0 --json")]
pub(super) struct InfoArgs {
    #[command(flatten)]
    release: VersionArgs,

    /// Show its projects
    #[arg(short = 'P', long)]
    show_projects: bool,

    /// Show its commits
    #[arg(short = 'C', long)]
    show_commits: bool,

    #[command(flatten)]
    paging: PagingArgs,
}

/// Shows a release. A quiet run only tells by its exit code whether there is one.
pub(super) fn run(context: &Context, arguments: &InfoArgs) -> Result<Shown, CliError> {
    let Server { client, organization } = server(context)?;
    let version = arguments.release.version.as_str();
    let paging = arguments.paging.or(None);
    let asked = async {
        let release = client.send(releases::get(organization, version)).await?;
        let commits = match arguments.show_commits {
            true => Some(client.list(commits::list(organization, version), &paging).await?),
            false => None,
        };
        Ok::<_, ClientError>((release, commits))
    };
    let (release, commits) =
        context.ask(&client, async { asked.await.map_err(|error| of_release(error, organization, version)) })?;
    if context.ui.is_quiet() && context.ui.format() == Format::Human {
        return Ok(None);
    }
    if let Some(next) = commits.as_ref().and_then(|listed| listed.next.as_ref()) {
        context.ui.status(&format!("there are more commits; --limit N or --all shows more, --cursor {next} goes on"));
    }
    let now = context.clock.now();
    let commits = commits.map(|listed| listed.rows);
    let info = Info { release, commits, show_projects: arguments.show_projects, now };
    Ok(web::with_page(context, &["releases", version], Some(Box::new(info))))
}

struct Info {
    release: Kept<Release>,
    commits: Option<Vec<Kept<Commit>>>,
    show_projects: bool,
    now: Timestamp,
}

impl View for Info {
    /// The server's object; with `--show-commits` the commits are added to it as `commits`.
    fn json(&self) -> Result<Value, serde_json::Error> {
        let mut json = self.release.json().clone();
        if let (Some(commits), Some(object)) = (&self.commits, json.as_object_mut()) {
            object.insert("commits".to_owned(), serde_json::to_value(commits)?);
        }
        Ok(json)
    }

    fn draw(&self, canvas: Canvas) -> String {
        let release = &self.release;
        let time = |time: Option<Timestamp>| {
            time.map(|time| format!("{} ({time})", text::relative(time, self.now))).unwrap_or_default()
        };
        let count = |count: Option<u64>| count.map(text::grouped).unwrap_or_default();
        let mut page = Page::new(canvas);
        let archived = if release.status.as_deref() == Some("archived") { "  archived" } else { "" };
        page.line(0, &[(Some(Style::Id), &release.version), (Some(Style::Warning), archived)]);
        page.gap();
        page.field("created", &time(release.date_created));
        page.field("released", &release.date_released.map_or_else(|| "not yet".to_owned(), |at| time(Some(at))));
        page.field("first event", &time(release.first_event));
        page.field("last event", &time(release.last_event));
        page.field("new issues", &count(release.new_groups));
        page.field("commits", &count(release.commit_count));
        page.field("deploys", &count(release.deploy_count));
        if let Some(deploy) = &release.last_deploy {
            page.field("last deploy", format!("{} {}", deploy.environment, time(deploy.date_finished)).trim_end());
        }
        page.linked_field("url", release.url.as_deref().unwrap_or_default(), release.url.as_deref());
        if self.show_projects {
            let slugs: Vec<_> = release.projects.iter().map(|project| project.slug.as_str()).collect();
            page.field("projects", &slugs.join(" "));
        }
        if let Some(commits) = &self.commits {
            page.heading("Commits", &if commits.is_empty() { "none".to_owned() } else { commits.len().to_string() });
            for commit in commits {
                let id: String = commit.id.chars().take(12).collect();
                let subject = commit.message.as_deref().unwrap_or_default().lines().next().unwrap_or_default();
                let author = commit.author.as_ref().and_then(|who| who.name.as_deref().or(who.email.as_deref()));
                let author = author.map(|author| format!("  {author}")).unwrap_or_default();
                page.line(2, &[(Some(Style::Id), &id), (None, "  "), (None, subject), (Some(Style::Faint), &author)]);
            }
        }
        page.finish()
    }
}
