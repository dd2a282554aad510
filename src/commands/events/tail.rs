//! `vidette events tail`.

use std::cmp::Reverse;

use clap::Args;

use super::row::{COLUMNS, EventLine};
use super::selection::{FilterArgs, Selection};
use super::source::Source;
use crate::client::ClientError;
use crate::commands::Shown;
use crate::commands::polling::{PollArgs, Polling, Seen};
use crate::context::{Cancellation, Context};
use crate::error::{CliError, ErrorKind};
use crate::model::Timestamp;
use crate::ui::paint::{Paint, Style};
use crate::ui::{Canvas, Rows, text};

/// Print events as they come in
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  vidette events tail
  vidette events tail -n 10 level:error --project web --project api
  vidette events tail --issue WEB-1A --format ndjson | jq -r .title

It ends with Ctrl-C, exit code 130. While the server does not answer it goes on trying for a while.")]
pub(super) struct TailArgs {
    #[command(flatten)]
    filter: FilterArgs,

    /// Begin with so many of the events that are there already
    #[arg(short = 'n', long = "lines", value_name = "N", default_value_t = 0)]
    lines: usize,

    #[command(flatten)]
    poll: PollArgs,
}

/// Pages that one look reads at most.
const MAX_PAGES: usize = 10;
/// How far back a search looks: events come late, and clocks differ.
const OVERLAP: i64 = 10;

/// What is known from one look to the next.
struct Tail<'a> {
    context: &'a Context,
    source: Source,
    seen: Seen,
    /// What is older and was not seen was there before, only deeper in the list.
    floor: Option<Timestamp>,
    /// When the last look succeeded; none before the first.
    looked: Option<Timestamp>,
    shown: usize,
}

/// Prints events as they come in.
pub(super) fn run(context: &Context, arguments: &TailArgs) -> Result<Shown, CliError> {
    context.ui.check_columns(COLUMNS)?;
    let polling = Polling::new(context, &arguments.poll)?;
    let source = Source::open(context, Selection::new(context, &arguments.filter))?;
    let mut tail = Tail { context, source, seen: Seen::default(), floor: None, looked: None, shown: 0 };
    let followed = context.wait(tail.follow(polling, arguments.lines));
    let shown = tail.shown;
    followed.map(|()| None).map_err(|error| match error.kind {
        ErrorKind::Interrupted => Cancellation::error(&format!("{shown} events were shown")),
        _ => error,
    })
}

impl Tail<'_> {
    async fn follow(&mut self, mut polling: Polling<'_>, lines: usize) -> Result<(), CliError> {
        let first = self.source.latest(None, OVERLAP).await?;
        self.looked = Some(self.context.clock.now());
        self.floor = first.next.as_ref().and_then(|_| first.rows.iter().filter_map(|line| line.time).min());
        for line in &first.rows {
            self.seen.insert(key(line));
        }
        self.context.ui.status("waiting for events; Ctrl-C ends it");
        self.print(first.rows.into_iter().take(lines).collect())?;
        while polling.next().await {
            match self.look().await {
                Ok(found) => {
                    polling.worked();
                    self.looked = Some(self.context.clock.now());
                    self.print(found)?;
                }
                Err(error) => polling.failed(error.into())?,
            }
        }
        Ok(())
    }

    /// What came in since the last look. Nothing is marked as seen unless the whole look succeeds.
    async fn look(&mut self) -> Result<Vec<EventLine>, ClientError> {
        let now = self.context.clock.now();
        let minutes = OVERLAP + self.looked.map_or(0, |looked| (now.as_seconds() - looked.as_seconds()).max(0) / 60);
        let (mut found, mut cursor) = (Vec::new(), None);
        for page in 0..=MAX_PAGES {
            if page == MAX_PAGES {
                self.context.ui.warn("too many events came at once; the oldest of them are left out");
                break;
            }
            let listed = self.source.latest(cursor, minutes).await?;
            let caught_up = listed.rows.iter().any(|line| self.seen.knows(&key(line)));
            found.extend(listed.rows);
            cursor = listed.next;
            if caught_up || cursor.is_none() {
                break;
            }
        }
        let is_new = |line: &EventLine| self.floor.is_none_or(|floor| line.time.is_none_or(|time| time >= floor));
        found.retain(is_new);
        found.retain(|line| self.seen.insert(key(line)));
        Ok(found)
    }

    /// Prints events that came newest first, the oldest first.
    fn print(&mut self, mut lines: Vec<EventLine>) -> Result<(), CliError> {
        for warning in self.source.take_warnings() {
            self.context.ui.warn(&warning);
        }
        lines.sort_by_key(|line| Reverse(line.time));
        lines.reverse();
        let first = self.shown == 0;
        self.shown += lines.len();
        if lines.is_empty() {
            return Ok(());
        }
        let rows = Rows { rows: lines, columns: COLUMNS, empty: "", now: self.context.clock.now() };
        self.context.ui.stream(&rows, first, drawn)
    }
}

fn key(line: &EventLine) -> String {
    format!("{}/{}", line.project, line.event_id)
}

/// The columns of the title at least.
const TITLE: usize = 20;

fn drawn(line: &EventLine, canvas: Canvas) -> String {
    let time = line.time.map(|time| Timestamp::from_millis(time.as_seconds() * 1_000).to_string()).unwrap_or_default();
    let paint = |style, text: String| canvas.paint.paint(style, text).into_owned();
    let level = format!("{:<7}", text::fit(&text::printable(&line.level), 7));
    let project = format!("{:<12}", text::fit(&text::printable(&line.project), 12));
    let user = text::fit(&text::printable(line.user.name().unwrap_or_default()), canvas.width / 4);
    // The time, the level and the project with two columns after each, and two before the user.
    let room =
        canvas.width.saturating_sub(20 + 7 + 12 + 6 + if user.is_empty() { 0 } else { user.chars().count() + 2 });
    let title = text::fit(&text::printable(&line.title), room.max(TITLE));
    let parts = [
        paint(Style::Faint, format!("{time:<20}")),
        paint(Paint::level_style(&line.level), level),
        paint(Style::Label, project),
        title,
        paint(Style::Faint, user),
    ];
    parts.join("  ").trim_end().to_owned()
}
