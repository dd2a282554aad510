//! What became of everything that was to be sent, for a person and as JSON.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{Input, Manner};
use crate::client::ingest::SendReport;
use crate::commands::Shown;
use crate::context::{Cancellation, Context};
use crate::error::{CliError, ErrorKind};
use crate::model::{DataCategory, EventId, Outcome, Timestamp};
use crate::ui::paint::Style;
use crate::ui::table::{Align, Cell};
use crate::ui::{Canvas, Column, Rows, View};

/// How one input ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Status {
    /// Taken by the server, or stored.
    Accepted,
    /// Dropped by a filter or by dynamic sampling.
    Filtered,
    /// Dropped by a quota, or held back for a rate limit.
    RateLimited,
    /// Could not be processed.
    Invalid,
    /// Left out before it was sent: a sample rate, or a rule of `beforeSend`.
    ClientDiscard,
    /// Refused by the server.
    Rejected,
    /// Not delivered.
    Failed,
    /// Not read: nothing could be sent.
    Unusable,
}

impl Status {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Filtered => "filtered",
            Self::RateLimited => "rate_limited",
            Self::Invalid => "invalid",
            Self::ClientDiscard => "client_discard",
            Self::Rejected => "rejected",
            Self::Failed => "failed",
            Self::Unusable => "unusable",
        }
    }
}

/// What became of one input.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Row {
    pub(super) id: Option<EventId>,
    /// The file, `-` for standard input; none for what the flags describe.
    pub(super) file: Option<String>,
    pub(super) status: Status,
    /// The short id of the issue, in the embedded store.
    pub(super) issue: Option<String>,
    /// The reason of the outcome, for programs.
    pub(super) reason: Option<String>,
    /// What went wrong, for a person.
    pub(super) message: Option<String>,
    /// The exit code's meaning, if this alone were the result.
    #[serde(skip)]
    pub(super) ending: Option<ErrorKind>,
    /// What was dropped first.
    #[serde(skip)]
    pub(super) dropped: Option<DataCategory>,
    /// Whether an event stored under its id can only be this one.
    #[serde(skip)]
    pub(super) first_of_its_id: bool,
}

impl Row {
    pub(super) fn new(input: &Input, id: Option<EventId>, status: Status) -> Self {
        let (issue, reason, message, ending, dropped) = (None, None, None, None, None);
        Self { id, file: input.name(), status, issue, reason, message, ending, dropped, first_of_its_id: false }
    }

    /// Something that could not be read or is no event.
    pub(super) fn unusable(input: &Input, message: String) -> Self {
        let mut row = Self::new(input, None, Status::Unusable);
        row.fail(ErrorKind::Usage, message);
        row
    }

    /// Something that a sample rate left out, as was asked for.
    pub(super) fn sampled_out(input: &Input, id: EventId) -> Self {
        let reason = Some("sample_rate".to_owned());
        Self { reason, ..Self::new(input, Some(id), Status::ClientDiscard) }
    }

    pub(super) fn fail(&mut self, ending: ErrorKind, message: String) {
        self.ending = Some(ending);
        self.message = Some(message);
    }

    /// The event is there after all; only something that came with it was dropped.
    pub(super) fn stored_in_part(&mut self) {
        self.status = Status::Accepted;
        let what = self.dropped.map_or_else(|| "something".to_owned(), |category| category.to_string());
        let why = self.message.take().unwrap_or_default();
        self.fail(ErrorKind::Partial, format!("stored without {what} ({why})"));
    }

    fn complaint(&self) -> String {
        let what = self.file.clone().or_else(|| self.id.map(|id| id.to_string())).unwrap_or_default();
        format!("{what}: {}", self.message.as_deref().unwrap_or(self.status.name()))
    }
}

/// The account, by where things went.
#[derive(Debug)]
pub(super) enum Account {
    /// A server's host, and what it was sent.
    Server(String, SendReport),
    /// What the pipeline did.
    Store { project: String, outcomes: Vec<Outcome>, issues_new: u64, issues_regressed: u64 },
}

/// What became of everything.
#[derive(Debug)]
pub(in crate::commands) struct Delivery {
    pub(super) rows: Vec<Row>,
    pub(super) account: Account,
    pub(super) manner: Manner,
    /// How many inputs there were; fewer rows mean an interruption.
    pub(super) inputs: usize,
    pub(super) now: Timestamp,
}

impl Delivery {
    /// What went wrong with the first input that something went wrong with.
    pub(super) fn fault(&self) -> Option<String> {
        self.rows.iter().find(|row| row.ending.is_some()).map(|row| row.message.clone().unwrap_or_default())
    }

    /// Shows the delivery and says on standard error what went wrong.
    ///
    /// # Errors
    /// When not everything was accepted; the result was shown before.
    pub(in crate::commands) fn conclude(mut self, context: &Context) -> Result<Shown, CliError> {
        self.status(context);
        let error = self.error();
        let Some(error) = error else { return Ok(Some(Box::new(self))) };
        if self.rows.len() > 1 {
            for row in self.rows.iter().filter(|row| row.ending.is_some()) {
                context.ui.warn(&crate::ui::text::printable(&row.complaint()));
            }
        }
        self.now = context.clock.now();
        context.ui.show(&self)?;
        Err(error)
    }

    fn status(&self, context: &Context) {
        let accepted = self.rows.iter().filter(|row| row.status == Status::Accepted).count();
        let noun = self.noun(accepted);
        match &self.account {
            Account::Server(host, _) if accepted > 0 => {
                context.ui.status(&format!("{host} accepted {accepted} {noun}"));
            }
            Account::Store { project, .. } if accepted > 0 => {
                let issue = match self.rows.as_slice() {
                    [Row { issue: Some(issue), .. }] => format!(", issue {issue}"),
                    _ => String::new(),
                };
                context.ui.status(&format!("stored {accepted} {noun} in project {project}{issue}"));
            }
            _ => {}
        }
        let sampled_out = self.rows.iter().filter(|row| row.status == Status::ClientDiscard && row.ending.is_none());
        let sampled_out = sampled_out.count();
        if sampled_out > 0 {
            context.ui.status(&format!("the sample rate left out {sampled_out} {}", self.noun(sampled_out)));
        }
        if let Account::Server(_, report) = &self.account
            && !report.lost.is_empty()
        {
            let lost = report.lost.iter().map(|loss| format!("{} {} ({})", loss.quantity, loss.category, loss.reason));
            context.ui.status(&format!("lost: {}", lost.collect::<Vec<_>>().join(", ")));
        }
    }

    fn noun(&self, count: usize) -> &'static str {
        if count == 1 { self.manner.noun.strip_suffix('s').unwrap_or(self.manner.noun) } else { self.manner.noun }
    }

    /// What is wrong with the whole; none when everything was accepted, or left out as was asked for.
    fn error(&self) -> Option<CliError> {
        if self.rows.len() < self.inputs {
            let undone = self.inputs - self.rows.len();
            return Some(Cancellation::error(&format!("{undone} {} were not sent", self.noun(undone))));
        }
        let mut failed = self.rows.iter().filter(|row| row.ending.is_some());
        let first = failed.next()?;
        let (count, total) = (failed.clone().count() + 1, self.rows.len());
        let alike = failed.all(|row| row.ending == first.ending);
        let in_part = self.rows.iter().filter(|row| row.ending.is_some() && row.status == Status::Accepted).count();
        let kind = match first.ending {
            _ if count - in_part < total => ErrorKind::Partial,
            Some(kind) if alike => kind,
            _ => ErrorKind::Failed,
        };
        let undone = match (&self.account, first.status) {
            (_, Status::Unusable) | (Account::Server(..), _) => "sent",
            (Account::Store { .. }, _) => "stored",
        };
        let noun = self.noun(total);
        let place = first.file.as_ref().map(|file| format!(" in {file}")).unwrap_or_default();
        let message = first.message.as_deref().unwrap_or(first.status.name());
        let text = match (total, in_part) {
            (1, 0) => format!("the {noun}{place} was not {undone}: {message}"),
            (1, _) => format!("the {noun}{place} was {message}"),
            (_, 0) => format!("{count} of {total} {noun} were not {undone}"),
            (_, all) if all == count => format!("{count} of {total} {noun} were stored only in part"),
            _ => format!("{} of {total} {noun} were not {undone}, {in_part} only in part", count - in_part),
        };
        Some(CliError::new(kind, text))
    }
}

impl View for Delivery {
    fn json(&self) -> Result<Value, serde_json::Error> {
        let mut document = Map::new();
        // The count of envelopes has that name in the account.
        let rows = if self.manner.noun == "envelopes" { "files" } else { self.manner.noun };
        document.insert(rows.to_owned(), serde_json::to_value(&self.rows)?);
        let account = match &self.account {
            Account::Server(_, report) => serde_json::to_value(report)?,
            Account::Store { project, outcomes, issues_new, issues_regressed } => json!({
                "project": project,
                "outcomes": outcomes,
                "issues": {"new": issues_new, "regressed": issues_regressed},
            }),
        };
        if let Value::Object(account) = account {
            document.extend(account);
        }
        Ok(Value::Object(document))
    }

    /// One event is its id alone, so that it can be used in a script; several are a table.
    fn draw(&self, canvas: Canvas) -> String {
        match self.rows.as_slice() {
            [Row { status: Status::Accepted, id: Some(id), .. }] => format!("{id}\n"),
            [_] | [] => String::new(),
            _ => self.list().draw(canvas),
        }
    }

    fn csv(&self, columns: Option<&[String]>) -> Result<Option<String>, CliError> {
        self.list().csv(columns)
    }

    fn draw_columns(&self, canvas: Canvas, columns: &[String]) -> Result<String, CliError> {
        self.list().draw_columns(canvas, columns)
    }
}

impl Delivery {
    fn list(&self) -> Rows<Row> {
        Rows { rows: self.rows.clone(), columns: COLUMNS, empty: "nothing was sent", now: self.now }
    }
}

fn id(row: &Row) -> String {
    row.id.map(|id| id.to_string()).unwrap_or_default()
}

const COLUMNS: &[Column<Row>] = &[
    Column::shown("id", Align::Left, id, |row, _| Cell::styled(Style::Id, id(row))),
    Column::shown(
        "status",
        Align::Left,
        |row| row.status.name().to_owned(),
        |row, _| {
            let style = if row.ending.is_none() { Style::Good } else { Style::Error };
            Cell::styled(style, row.status.name())
        },
    ),
    Column::shown(
        "issue",
        Align::Left,
        |row| row.issue.clone().unwrap_or_default(),
        |row, _| Cell::plain(row.issue.as_deref().unwrap_or("-")),
    ),
    Column::shown(
        "file",
        Align::Left,
        |row| row.file.clone().unwrap_or_default(),
        |row, _| Cell::plain(row.file.as_deref().unwrap_or("-")),
    ),
    Column::hidden(
        "reason",
        Align::Left,
        |row| row.reason.clone().unwrap_or_default(),
        |row, _| Cell::plain(row.reason.as_deref().unwrap_or("-")),
    ),
    Column::hidden(
        "message",
        Align::Left,
        |row| row.message.clone().unwrap_or_default(),
        |row, _| Cell::plain(row.message.as_deref().unwrap_or("-")),
    ),
];
