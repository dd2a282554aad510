//! `serve --tail`: events as they become durable.

use serde::Serialize;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::{RecvError, TryRecvError};

use crate::context::Context;
use crate::error::CliError;
use crate::model::{EventId, Timestamp};
use crate::pipeline::Seen;
use crate::server::Backend;
use crate::store::{Field, Store};
use crate::ui::paint::{Paint, Style};
use crate::ui::table::{Align, Cell};
use crate::ui::{Canvas, Column, Rows, text};

/// An event that came in.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    /// When it happened.
    timestamp: Timestamp,
    /// Its project's slug.
    project: String,
    /// Its id.
    #[serde(rename = "eventID")]
    event_id: EventId,
    /// Its issue's short id.
    issue: Option<String>,
    /// Whether it made the issue.
    is_new_issue: bool,
    /// Its severity.
    level: String,
    /// Its title.
    title: String,
    /// Where it happened.
    culprit: String,
    /// Its release.
    release: Option<String>,
    /// Its environment.
    environment: Option<String>,
    /// Who met it.
    user: Option<String>,
}

const COLUMNS: &[Column<Line>] = &[
    Column::shown(
        "time",
        Align::Left,
        |line| line.timestamp.to_string(),
        |line, _| Cell::plain(line.timestamp.to_string()),
    ),
    Column::shown("level", Align::Left, |line| line.level.clone(), |line, _| Cell::plain(&line.level)),
    Column::shown("project", Align::Left, |line| line.project.clone(), |line, _| Cell::plain(&line.project)),
    Column::shown(
        "issue",
        Align::Left,
        |line| line.issue.clone().unwrap_or_default(),
        |line, _| Cell::plain(line.issue.as_deref().unwrap_or("-")),
    ),
    Column::shown("title", Align::Left, |line| line.title.clone(), |line, _| Cell::plain(&line.title)),
    Column::hidden(
        "event",
        Align::Left,
        |line| line.event_id.to_string(),
        |line, _| Cell::plain(line.event_id.to_string()),
    ),
    Column::hidden("culprit", Align::Left, |line| line.culprit.clone(), |line, _| Cell::plain(&line.culprit)),
];

/// Events on their way to the output.
pub(super) struct Tail<'a> {
    context: &'a Context,
    store: &'a Store,
    news: Receiver<Seen>,
    printed: bool,
}

impl<'a> Tail<'a> {
    /// Listens from now on.
    pub(super) fn listen(context: &'a Context, backend: &'a Backend) -> Result<Self, CliError> {
        let news = backend.listen().map_err(|error| CliError::failed("nothing comes in here").because(error))?;
        Ok(Self { context, store: &backend.store, news, printed: false })
    }

    /// Prints events until the reader of the output goes away.
    pub(super) async fn follow(&mut self) -> Result<(), CliError> {
        loop {
            match self.news.recv().await {
                Ok(seen) => self.print(&seen)?,
                Err(RecvError::Lagged(missed)) => self.missed(missed),
                Err(RecvError::Closed) => return Ok(()),
            }
        }
    }

    /// Prints what has come in and was not printed yet.
    pub(super) fn catch_up(&mut self) -> Result<(), CliError> {
        loop {
            match self.news.try_recv() {
                Ok(seen) => self.print(&seen)?,
                Err(TryRecvError::Lagged(missed)) => self.missed(missed),
                Err(TryRecvError::Empty | TryRecvError::Closed) => return Ok(()),
            }
        }
    }

    fn print(&mut self, seen: &Seen) -> Result<(), CliError> {
        let Some(line) = line(self.store, seen)? else { return Ok(()) };
        let rows = Rows { rows: vec![line], columns: COLUMNS, empty: "", now: self.context.clock.now() };
        self.context.ui.stream(&rows, !self.printed, drawn)?;
        self.printed = true;
        Ok(())
    }

    fn missed(&self, missed: u64) {
        self.context.ui.warn(&format!("{missed} events came in faster than they could be printed"));
    }
}

/// An event as it is stored; none when it is gone again.
fn line(store: &Store, seen: &Seen) -> Result<Option<Line>, CliError> {
    let Some(event) = store.event(Some(seen.project), seen.event_id)? else { return Ok(None) };
    let issue = seen.issue.map(|issue| store.issue(issue)).transpose()?.flatten();
    let field = |field| event.fields.get(field).map(str::to_owned);
    Ok(Some(Line {
        timestamp: event.timestamp,
        project: store.project(seen.project)?.map(|project| project.slug.to_string()).unwrap_or_default(),
        event_id: seen.event_id,
        issue: issue.map(|issue| issue.short_id),
        is_new_issue: seen.new_issue,
        level: event.level.name().to_owned(),
        title: field(Field::Title).unwrap_or_default(),
        culprit: field(Field::Culprit).unwrap_or_default(),
        release: field(Field::Release),
        environment: field(Field::Environment),
        user: field(Field::UserIdent),
    }))
}

fn drawn(line: &Line, canvas: Canvas) -> String {
    let paint = |style, text: String| canvas.paint.paint(style, text).into_owned();
    let time = Timestamp::from_millis(line.timestamp.as_seconds() * 1_000).to_string();
    let issue = text::printable(line.issue.as_deref().unwrap_or("-"));
    let issue = if line.is_new_issue { format!("{issue} new") } else { issue };
    // The time, the level and the issue, with two columns after each.
    let room = canvas.width.saturating_sub(20 + 7 + 14 + 6).max(20);
    let parts = [
        paint(Style::Faint, format!("{time:<20}")),
        paint(Paint::level_style(&line.level), format!("{:<7}", text::fit(&line.level, 7))),
        paint(Style::Id, format!("{:<14}", text::fit(&issue, 14))),
        text::fit(&text::printable(&line.title), room),
    ];
    parts.join("  ").trim_end().to_owned()
}
