//! `vidette projects create`.

use clap::Args;

use super::info::ProjectPage;
use crate::client::resources::projects::{self, NewProject};
use crate::client::resources::{keys, teams};
use crate::client::{Client, ClientError, ErrorMeaning, Paging};
use crate::commands::Shown;
use crate::context::{Context, Target};
use crate::error::{CliError, ErrorKind};
use crate::model::{ProjectId, Slug};

/// How many teams an error names.
const NAMED: usize = 20;

/// Make a project
#[derive(Debug, Args)]
#[command(
    long_about = "Make a project.

It belongs to a team: the one that --team names, else the only one of the organisation. The DSN of its first key is printed.",
    after_help = "Examples:
  vidette projects create web --platform python --team backend
  vidette projects create web --local --name 'The shop' --id 42"
)]
pub(super) struct CreateArgs {
    /// The short name: lower-case letters, digits, - and _
    #[arg(value_name = "SLUG")]
    slug: Slug,

    /// The name; the slug unless it is given
    #[arg(long, value_name = "NAME")]
    name: Option<String>,

    /// The platform, such as python or javascript
    #[arg(long, value_name = "PLATFORM")]
    platform: Option<String>,

    /// The team it belongs to; the only one unless it is given
    #[arg(long, value_name = "TEAM")]
    team: Option<String>,

    /// In the embedded store: the number, as in a DSN; the next free one unless it is given
    #[arg(long, value_name = "N")]
    id: Option<ProjectId>,
}

/// Makes a project.
pub(super) fn run(context: &Context, arguments: &CreateArgs) -> Result<Shown, CliError> {
    let slug = arguments.slug.as_str();
    let name = arguments.name.as_deref().unwrap_or(slug);
    let platform = arguments.platform.as_deref();
    let is_embedded = context.target() == Target::Embedded;
    if arguments.id.is_some() && !is_embedded {
        return Err(CliError::usage("--id is for the embedded store; a server numbers its projects itself"));
    }
    let client = if is_embedded { context.client_of_new_store()? } else { context.client()? };
    let organization = context.organization()?;
    let new = NewProject { name, slug, platform, id: arguments.id };
    let (project, keys) = context.ask(&client, async {
        let team = match &arguments.team {
            Some(team) => team.clone(),
            None => only_team(&client, organization).await?,
        };
        let project = client.send(projects::create(organization, &team, &new)).await;
        let project = project.map_err(|error| with_hint(error, slug))?;
        let keys = client.list(keys::list(organization, &project.slug), &Paging::default()).await;
        Ok::<_, CliError>((project, keys))
    })?;
    context.ui.status(&if is_embedded {
        format!("made the project {} in {}", project.slug, context.settings.store.value.display())
    } else {
        format!("made the project {} of {organization}", project.slug)
    });
    let (keys, ended) = match keys {
        Ok(keys) => (keys.rows, None),
        Err(error) => {
            context.ui.warn(&format!("its DSN cannot be told: {error}"));
            (Vec::new(), Some(ErrorKind::Partial))
        }
    };
    Ok(Some(Box::new(ProjectPage { project, keys, ended })))
}

/// The only team of an organisation.
async fn only_team(client: &Client, organization: &str) -> Result<String, CliError> {
    let teams = client.list(teams::list(organization), &Paging::default()).await?.rows;
    match teams.as_slice() {
        [only] => Ok(only.slug.clone()),
        [] => Err(CliError::failed(format!("{organization} has no team that the project could belong to"))
            .hint("make a team first, or name one with --team")),
        several => {
            let mut slugs: Vec<_> = several.iter().map(|team| team.slug.as_str()).collect();
            slugs.sort_unstable();
            let more = slugs.len().saturating_sub(NAMED);
            slugs.truncate(NAMED);
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            Err(CliError::usage("which team the project belongs to is not said")
                .hint(format!("--team names one of {}{more}", slugs.join(", "))))
        }
    }
}

fn with_hint(error: ClientError, slug: &str) -> CliError {
    let is_there = matches!(error.meaning, ErrorMeaning::Conflict { .. });
    let error = CliError::from(error);
    if is_there { error.hint(format!("`vidette projects info {slug}` shows the one that is there")) } else { error }
}
