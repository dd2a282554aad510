//! `vidette logs list`.

use std::cmp::Reverse;

use clap::{Args, Subcommand};

use super::polling::{PollArgs, Polling, Seen};
use super::scope::ProjectsArgs;
use super::times::RangeArgs;
use super::{Shown, web};
use crate::client::resources::logs::{self, LogLine, LogSearch};
use crate::client::{Client, ClientError, Kept};
use crate::config::Flags;
use crate::context::{Cancellation, Context};
use crate::error::{CliError, ErrorKind};
use crate::model::Timestamp;
use crate::ui::paint::{Paint, Style};
use crate::ui::table::{Align, Cell};
use crate::ui::{Canvas, Column, Rows, View, text};

/// Look at structured logs
#[derive(Debug, Args)]
pub struct LogsArgs {
    #[command(flatten)]
    scope: ProjectsArgs,

    #[command(subcommand)]
    command: LogsCommand,
}

/// Look at structured logs
#[derive(Debug, Subcommand)]
enum LogsCommand {
    /// List the lines of logs, the latest first, or print them as they come in
    #[command(after_help = "Examples:
  vidette logs list --project web --query 'severity:error'
  vidette logs list --since 1h --max-rows 1000 --format ndjson
  vidette logs list --live --interval 5s")]
    List(ListArgs),
}

/// List the lines of logs, the latest first, or print them as they come in
#[derive(Debug, Args)]
struct ListArgs {
    /// What to search for, such as severity:error
    #[arg(long, value_name = "QUERY")]
    query: Option<String>,

    /// How many at most
    #[arg(long = "max-rows", visible_alias = "limit", default_value_t = 100, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1000))]
    max_rows: u32,

    #[command(flatten)]
    range: RangeArgs,

    /// Print lines as they come in, until Ctrl-C (exit code 130)
    #[arg(long, conflicts_with_all = ["since", "until", "period"])]
    live: bool,

    #[command(flatten)]
    poll: PollArgs,
}

/// How far back a list looks.
const PERIOD: &str = "90d";
/// How far back each look of a live list looks.
const LIVE_PERIOD: &str = "10m";

impl LogsArgs {
    /// What takes part in resolving the settings.
    pub(super) fn flags(&self) -> Flags {
        self.scope.flags()
    }
}

/// Looks at logs.
pub(super) fn run(context: &Context, arguments: &LogsArgs) -> Result<Shown, CliError> {
    match &arguments.command {
        LogsCommand::List(arguments) => list(context, arguments),
    }
}

fn list(context: &Context, arguments: &ListArgs) -> Result<Shown, CliError> {
    context.ui.check_columns(COLUMNS)?;
    let client = context.client()?;
    let organization = context.organization()?;
    let now = context.clock.now();
    let mut range = arguments.range.parameters(now)?;
    if range.is_empty() {
        range.push(("statsPeriod", if arguments.live { LIVE_PERIOD } else { PERIOD }.to_owned()));
    }
    let (projects, query) = with_projects(&context.settings.projects, arguments.query.as_deref());
    let search = LogSearch { projects, query, limit: arguments.max_rows, range };
    if arguments.live {
        return follow(context, &client, organization, &search, &arguments.poll);
    }
    let mut rows = context.ask(&client, client.send(logs::list(organization, &search)))?.data;
    let most = usize::try_from(arguments.max_rows).unwrap_or(usize::MAX);
    if rows.len() >= most {
        rows.truncate(most);
        context.ui.status(&format!("the first {}; --max-rows N shows more, --since a shorter time", rows.len()));
    }
    let list = LogList(Rows { rows, columns: COLUMNS, empty: "no logs found", now });
    Ok(web::with_page(context, &["explore", "logs"], Some(Box::new(list))))
}

/// A list of lines that leaves their traces out where there is little room.
struct LogList(Rows<Kept<LogLine>>);

impl View for LogList {
    fn json(&self) -> Result<serde_json::Value, serde_json::Error> {
        self.0.json()
    }

    fn draw(&self, canvas: Canvas) -> String {
        if canvas.width >= 110 {
            return self.0.draw(canvas);
        }
        let columns = ["timestamp", "severity", "message"].map(str::to_owned);
        self.0.draw_columns(canvas, &columns).unwrap_or_else(|_| self.0.draw(canvas))
    }

    fn csv(&self, columns: Option<&[String]>) -> Result<Option<String>, CliError> {
        self.0.csv(columns)
    }

    fn draw_columns(&self, canvas: Canvas, columns: &[String]) -> Result<String, CliError> {
        self.0.draw_columns(canvas, columns)
    }
}

/// The projects given by number, and the query with those given by slug.
fn with_projects(projects: &[String], query: Option<&str>) -> (Vec<String>, Option<String>) {
    let is_number = |project: &String| project.bytes().all(|byte| byte.is_ascii_digit());
    let (numbers, slugs): (Vec<String>, Vec<String>) = projects.iter().cloned().partition(is_number);
    let condition = match slugs.as_slice() {
        [] => None,
        [one] => Some(format!("project:{one}")),
        several => Some(format!("project:[{}]", several.join(","))),
    };
    let query = query.map(str::trim).filter(|query| !query.is_empty());
    let query = match (condition, query) {
        // Without brackets the project would belong to the first half alone.
        (Some(condition), Some(query)) if query.to_uppercase().contains(" OR ") => {
            Some(format!("{condition} ({query})"))
        }
        (Some(condition), Some(query)) => Some(format!("{condition} {query}")),
        (condition, query) => condition.or_else(|| query.map(str::to_owned)),
    };
    (numbers, query)
}

/// Prints lines as they come in.
fn follow(
    context: &Context,
    client: &Client,
    organization: &str,
    search: &LogSearch,
    poll: &PollArgs,
) -> Result<Shown, CliError> {
    let mut polling = Polling::new(context, poll)?;
    let (mut seen, mut shown) = (Seen::default(), 0_usize);
    let followed = context.wait(async {
        let mut first = true;
        loop {
            let answer: Result<_, ClientError> = client.send(logs::list(organization, search)).await;
            for warning in client.take_warnings() {
                context.ui.warn(&warning);
            }
            match answer {
                Ok(page) => {
                    polling.worked();
                    let mut rows = page.data;
                    rows.retain(|line| seen.insert(line.id.clone()));
                    rows.sort_by_key(|line| Reverse(line.timestamp));
                    rows.reverse();
                    let headings = shown == 0 && !rows.is_empty();
                    shown += rows.len();
                    let rows = Rows { rows, columns: COLUMNS, empty: "", now: context.clock.now() };
                    if !rows.rows.is_empty() {
                        context.ui.stream(&rows, headings, drawn)?;
                    }
                }
                // What fails at once is no outage.
                Err(error) if first => return Err(error.into()),
                Err(error) => polling.failed(error.into())?,
            }
            first = false;
            if !polling.next().await {
                return Ok::<_, CliError>(());
            }
        }
    });
    followed.map(|()| None).map_err(|error| match error.kind {
        ErrorKind::Interrupted => Cancellation::error(&format!("{shown} lines were shown")),
        _ => error,
    })
}

fn drawn(line: &Kept<LogLine>, canvas: Canvas) -> String {
    let time = line.timestamp.map(|time| Timestamp::from_millis(time.as_seconds() * 1_000).to_string());
    let severity = line.severity.as_deref().unwrap_or_default();
    let paint = |style, text: String| canvas.paint.paint(style, text).into_owned();
    let parts = [
        paint(Style::Faint, format!("{:<20}", time.unwrap_or_default())),
        paint(style(severity), format!("{:<7}", text::fit(&text::printable(severity), 7))),
        text::printable(line.message.as_deref().unwrap_or_default()),
        paint(Style::Faint, text::printable(line.trace.as_deref().unwrap_or_default())),
    ];
    parts.join("  ").trim_end().to_owned()
}

/// Logs say `warn` where events say `warning`.
fn style(severity: &str) -> Style {
    Paint::level_style(if severity == "warn" { "warning" } else { severity })
}

fn some(text: Option<&String>) -> String {
    text.cloned().unwrap_or_default()
}

const COLUMNS: &[Column<Kept<LogLine>>] = &[
    Column::shown(
        "timestamp",
        Align::Left,
        |row| row.timestamp.map(|time| time.to_string()).unwrap_or_default(),
        |row, _| Cell::plain(row.timestamp.map(|time| time.to_string()).unwrap_or_default()),
    ),
    Column::shown(
        "severity",
        Align::Left,
        |row| some(row.severity.as_ref()),
        |row, _| Cell::styled(style(row.severity.as_deref().unwrap_or_default()), some(row.severity.as_ref())),
    ),
    Column::shown(
        "message",
        Align::Left,
        |row| some(row.message.as_ref()),
        |row, _| Cell::plain(some(row.message.as_ref())),
    ),
    Column::shown(
        "trace",
        Align::Left,
        |row| some(row.trace.as_ref()),
        |row, _| Cell::styled(Style::Id, some(row.trace.as_ref())),
    ),
    Column::hidden("id", Align::Left, |row| row.id.clone(), |row, _| Cell::styled(Style::Id, &row.id)),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn projects_by_slug_are_part_of_the_query() {
        let told = |projects: &[&str], query: Option<&str>| {
            let projects: Vec<_> = projects.iter().map(|&project| project.to_owned()).collect();
            with_projects(&projects, query)
        };
        assert_eq!(told(&["web"], Some("severity:error")).1.as_deref(), Some("project:web severity:error"));
        assert_eq!(told(&["web", "api"], None).1.as_deref(), Some("project:[web,api]"));
        assert_eq!(told(&["web"], Some("a OR b")).1.as_deref(), Some("project:web (a OR b)"));
        assert_eq!(told(&["7"], Some(" ")), (vec!["7".to_owned()], None));
    }
}
