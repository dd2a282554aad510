//! `vidette deploys new|list`, and their older spelling `vidette releases deploys VERSION new|list`.

use clap::{Args, Subcommand};

use super::paging::PagingArgs;
use super::releases::{Told, moment, of_release};
use super::scope::{ProjectsArgs, ReleaseVersion};
use super::{Shown, paging, web};
use crate::client::Kept;
use crate::client::resources::deploys::{self, Deploy, NewDeploy};
use crate::config::{Flags, Origin};
use crate::context::Context;
use crate::error::CliError;
use crate::model::Timestamp;
use crate::ui::paint::Style;
use crate::ui::table::{Align, Cell};
use crate::ui::{Column, text};

/// Tell of deploys and list them
#[derive(Debug, Args)]
pub struct DeploysArgs {
    #[command(flatten)]
    projects: ProjectsArgs,

    /// The release's version; SENTRY_RELEASE unless it is said
    #[arg(short, long, global = true, value_name = "VERSION")]
    release: Option<ReleaseVersion>,

    #[command(subcommand)]
    command: DeploysCommand,
}

/// What is done with deploys.
#[derive(Debug, Subcommand)]
pub(super) enum DeploysCommand {
    /// Tell that a release was deployed
    New(NewArgs),
    /// List the deploys of a release
    #[command(after_help = "Examples:
  vidette deploys list --release shop@1.4.0")]
    List(ListArgs),
}

/// Tell that a release was deployed
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette deploys new --release shop@1.4.0 --env production
  vidette deploys new -r shop@1.4.0 -e staging --name 'eu, blue' --url https://ci.example.com/deploys/9 -t 95")]
pub(super) struct NewArgs {
    /// Where to, such as production
    #[arg(short, long, value_name = "NAME", value_parser = environment)]
    env: String,

    /// A name for the deploy
    #[arg(short, long, value_name = "NAME", value_parser = name)]
    name: Option<String>,

    /// The address of what tells more of it
    #[arg(short, long, value_name = "URL", value_hint = clap::ValueHint::Url)]
    url: Option<String>,

    /// When it began: RFC 3339, RFC 2822 or seconds since 1970
    #[arg(long, value_name = "TIME", value_parser = moment)]
    started: Option<Timestamp>,

    /// When it ended; now unless it is said
    #[arg(long, value_name = "TIME", value_parser = moment)]
    finished: Option<Timestamp>,

    /// How many seconds it took up to now, instead of --started and --finished
    #[arg(short, long, value_name = "SECONDS", allow_negative_numbers = true)]
    time: Option<i64>,
}

/// List the deploys of a release
#[derive(Debug, Args)]
pub(super) struct ListArgs {
    #[command(flatten)]
    paging: PagingArgs,
}

impl DeploysArgs {
    /// What takes part in resolving the settings.
    pub(super) fn flags(&self) -> Flags {
        Flags { release: self.release.as_ref().map(ToString::to_string), ..self.projects.flags() }
    }
}

/// The longest name of an environment and of a deploy.
const MAX_NAME: usize = 64;

fn environment(text: &str) -> Result<String, String> {
    let wrong = text.is_empty() || text.chars().count() > MAX_NAME || text.contains(['/', '\n', '\r']);
    if wrong {
        return Err(format!(
            "expected an environment of 1 to {MAX_NAME} characters without slashes, such as production"
        ));
    }
    Ok(text.to_owned())
}

fn name(text: &str) -> Result<String, String> {
    if text.chars().count() > MAX_NAME {
        return Err(format!("expected at most {MAX_NAME} characters"));
    }
    Ok(text.to_owned())
}

/// Tells of a deploy, or lists them.
pub(super) fn run(context: &Context, arguments: DeploysArgs) -> Result<Shown, CliError> {
    dispatch(context, arguments.command, arguments.projects.names_projects())
}

/// The same for the older spelling, whose release is in the settings too.
pub(super) fn dispatch(context: &Context, command: DeploysCommand, names_projects: bool) -> Result<Shown, CliError> {
    match command {
        DeploysCommand::New(arguments) => new(context, &arguments, names_projects),
        DeploysCommand::List(arguments) => list(context, &arguments),
    }
}

/// The release that was given; one that is none is not used if only the environment or a file says it.
fn release(context: &Context) -> Result<&str, CliError> {
    let setting = context.settings.release.as_ref().filter(|setting| {
        let problem = setting.value.parse::<ReleaseVersion>().err();
        if let (Some(problem), false) = (&problem, matches!(setting.origin, Origin::Flag(_))) {
            context.ui.warn(&format!("the release of {} is not used: {problem}", setting.origin));
        }
        problem.is_none()
    });
    setting
        .map(|setting| setting.value.as_str())
        .ok_or_else(|| CliError::usage("no release was given").hint("use --release VERSION or SENTRY_RELEASE"))
}

fn new(context: &Context, arguments: &NewArgs, names_projects: bool) -> Result<Shown, CliError> {
    let version = release(context)?;
    let (client, organization) = (context.client_making_store()?, context.organization()?);
    let now = context.clock.now();
    let (started, finished) = match arguments.time {
        Some(seconds) => (Some(now.plus_seconds(seconds.saturating_neg())), now),
        None => (arguments.started, arguments.finished.unwrap_or(now)),
    };
    let deploy = NewDeploy {
        environment: &arguments.env,
        name: arguments.name.as_deref(),
        url: arguments.url.as_deref(),
        date_started: started,
        date_finished: Some(finished),
        // A configured project is the default of other commands; a deploy is of the whole release.
        projects: if names_projects { &context.settings.projects } else { &[] },
    };
    let request = deploys::create(organization, version, &deploy);
    let made = context
        .ask(&client, async { client.send(request).await.map_err(|error| of_release(error, organization, version)) })?;
    let name = made.name.as_deref().unwrap_or("unnamed");
    let line = format!("Created new deploy {name} for '{}'", made.environment);
    Ok(Some(Box::new(Told::new(line, made.json().clone()))))
}

fn list(context: &Context, arguments: &ListArgs) -> Result<Shown, CliError> {
    context.ui.check_columns(COLUMNS)?;
    let version = release(context)?;
    let (client, organization) = (context.client()?, context.organization()?);
    let paging = arguments.paging.or(None);
    let listed = context.ask(&client, async {
        let asked = client.list(deploys::list(organization, version), &paging).await;
        asked.map_err(|error| of_release(error, organization, version))
    })?;
    let shown = paging::shown(context, listed, COLUMNS, "no deploys");
    Ok(web::with_page(context, &["releases", version], shown))
}

type Row = Kept<Deploy>;

fn moment_text(time: Option<Timestamp>) -> String {
    time.map(|time| time.to_string()).unwrap_or_default()
}

fn moment_cell(time: Option<Timestamp>, now: Timestamp, otherwise: &str) -> Cell {
    Cell::styled(Style::Faint, time.map_or_else(|| otherwise.to_owned(), |time| text::relative(time, now)))
}

const COLUMNS: &[Column<Row>] = &[
    Column::shown("environment", Align::Left, |row| row.environment.clone(), |row, _| Cell::plain(&row.environment)),
    Column::shown(
        "name",
        Align::Left,
        |row| row.name.clone().unwrap_or_default(),
        |row, _| Cell::plain(row.name.as_deref().unwrap_or("unnamed")),
    ),
    Column::shown(
        "finished",
        Align::Left,
        |row| moment_text(row.date_finished),
        |row, now| moment_cell(row.date_finished, now, "not yet"),
    ),
    Column::hidden(
        "started",
        Align::Left,
        |row| moment_text(row.date_started),
        |row, now| moment_cell(row.date_started, now, "-"),
    ),
    Column::hidden(
        "url",
        Align::Left,
        |row| row.url.clone().unwrap_or_default(),
        |row, _| Cell::plain(row.url.as_deref().unwrap_or("-")),
    ),
    Column::hidden(
        "id",
        Align::Right,
        |row| row.id.clone().unwrap_or_default(),
        |row, _| Cell::plain(row.id.as_deref().unwrap_or("-")),
    ),
];
