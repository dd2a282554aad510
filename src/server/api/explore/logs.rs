//! Tables of the lines of logs.
//!
//! Logs are stored as they came, many lines in one item, and have no index of their own: the newest items are read
//! until the page is full. What is read is bounded, and the answer says whether that was all (`dataScanned`).

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::Question;
use super::row::moment;
use super::table::{Row, Table};
use crate::event;
use crate::model::{ProjectId, Timestamp};
use crate::query::Query;
use crate::server::conditions::query_in_memory;
use crate::server::selection::projects;
use crate::server::{ApiError, Backend};
use crate::store::{ItemId, ItemRow, ItemSearch, Project};

/// How many items, lines and bytes are read for an answer at most.
const MOST_ITEMS: usize = 2_000;
const MOST_LINES: usize = 20_000;
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// Lines come in after they were written, but a clock may be ahead by so many seconds.
const AHEAD: i64 = 3_600;
/// A line may come in so many seconds after it was written.
const LATE: i64 = 86_400;

/// What an item of logs holds.
#[derive(Deserialize)]
struct Container {
    items: Vec<Map<String, Value>>,
}

/// A line.
struct Line {
    /// When it was written, in microseconds since 1970.
    micros: i64,
    item: ItemId,
    index: usize,
    project: ProjectId,
    members: Map<String, Value>,
}

/// The table, and the rows from the page's offset on.
///
/// # Errors
/// 400 for a function, an order other than that of time, or a faulty query; and what reading the store can fail with.
pub(super) fn answer(question: &Question<'_>) -> Result<(Table, Vec<Row>), ApiError> {
    if let Some(function) = question.fields.iter().find(|field| field.contains('(') || field.starts_with("equation|")) {
        return Err(ApiError::invalid(format!("Invalid query. '{function}' is not computed of logs")));
    }
    let newest_first = match question.sort {
        None => true,
        Some(("timestamp" | "timestamp_precise", descending)) => descending,
        Some((other, _)) => {
            return Err(ApiError::invalid(format!(
                "Cannot sort by a field that is not selected: logs have no order by '{other}'"
            )));
        }
    };
    let known = question.backend.store.projects()?;
    let mut reading = Reading {
        question,
        query: query_in_memory(&question.backend.store, question.parameters.first("query").unwrap_or_default())?,
        newest_first,
        lines: Vec::new(),
        is_partial: false,
    };
    reading.read(&known)?;
    let Reading { mut lines, is_partial, .. } = reading;
    lines.sort_by_key(|line| (line.micros, line.item, line.index));
    if newest_first {
        lines.reverse();
    }
    let mut table = Table::default();
    table.is_partial = is_partial;
    for field in &question.fields {
        let kind = match *field {
            "timestamp" => "date",
            "timestamp_precise" | "severity_number" | "project.id" => "integer",
            _ => "string",
        };
        table.add(field, kind, None);
    }
    let page = lines.iter().skip(question.page.offset).take(question.page.wanted());
    let row =
        |line: &Line| question.fields.iter().map(|field| ((*field).to_owned(), line.value(field, &known))).collect();
    Ok((table, page.map(row).collect()))
}

/// The lines that were read.
struct Reading<'q> {
    question: &'q Question<'q>,
    query: Option<Query>,
    newest_first: bool,
    lines: Vec<Line>,
    is_partial: bool,
}

impl Reading<'_> {
    fn read(&mut self, known: &[Project]) -> Result<(), ApiError> {
        let backend = self.question.backend;
        let items = self.items(known)?;
        let end = self.question.page.offset.saturating_add(self.question.page.wanted());
        let mut bytes = 0_u64;
        for item in items {
            let received = item.timestamp.plus_seconds(AHEAD).as_millis().saturating_mul(1_000);
            if self.newest_first && self.nth_newest(end).is_some_and(|micros| micros > received) {
                return Ok(());
            }
            bytes = bytes.saturating_add(item.length);
            if bytes > MOST_BYTES || self.lines.len() > MOST_LINES {
                self.is_partial = true;
                return Ok(());
            }
            self.add(backend, &item)?;
        }
        Ok(())
    }

    /// The items that may hold lines of the period, the newest first.
    fn items(&mut self, known: &[Project]) -> Result<Vec<ItemRow>, ApiError> {
        let asked = projects(self.question.backend, self.question.parameters)?;
        let period = self.question.period;
        let mut items = Vec::new();
        for project in known.iter().filter(|known| asked.as_ref().is_none_or(|asked| asked.contains(&known.id))) {
            let search = ItemSearch {
                project: Some(project.id),
                kind: Some("log"),
                since: period.start.map(|start| start.plus_seconds(-AHEAD)),
                until: period.end.map(|end| end.plus_seconds(LATE)),
                limit: MOST_ITEMS + 1,
                ..ItemSearch::default()
            };
            items.extend(self.question.backend.store.search_items(&search)?);
        }
        items.sort_by_key(|item| std::cmp::Reverse((item.timestamp, item.id())));
        self.is_partial = items.len() > MOST_ITEMS;
        items.truncate(MOST_ITEMS);
        Ok(items)
    }

    /// The time of the `end`-th newest line; none when there are not so many.
    fn nth_newest(&self, end: usize) -> Option<i64> {
        let mut times: Vec<i64> = self.lines.iter().map(|line| line.micros).collect();
        let place = times.len().checked_sub(end)?;
        (place < times.len()).then(|| *times.select_nth_unstable(place).1)
    }

    fn add(&mut self, backend: &Backend, item: &ItemRow) -> Result<(), ApiError> {
        let payload = backend.store.item_payload(item)?.unwrap_or_default();
        let Ok(container) = serde_json::from_slice::<Container>(&payload) else { return Ok(()) };
        let (period, now) = (self.question.period, backend.now());
        for (index, members) in container.items.into_iter().enumerate() {
            let seconds = members.get("timestamp").and_then(Value::as_f64);
            let micros = seconds.map_or_else(|| item.timestamp.as_millis().saturating_mul(1_000), to_micros);
            let line = Line { micros, item: item.id(), index, project: item.project, members };
            let time = line.time();
            let in_period = period.start.is_none_or(|start| start <= time) && period.end.is_none_or(|end| time < end);
            if in_period && self.query.as_ref().is_none_or(|query| line.fits(query, now)) {
                self.lines.push(line);
            }
        }
        Ok(())
    }
}

fn to_micros(seconds: f64) -> i64 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a float cast saturates, which is what an absurd time deserves"
    )]
    let micros = (seconds * 1e6).round() as i64;
    micros
}

impl Line {
    const fn time(&self) -> Timestamp {
        Timestamp::from_millis(self.micros.div_euclid(1_000))
    }

    fn text(&self, key: &str) -> Option<&str> {
        self.members.get(key).and_then(Value::as_str)
    }

    fn attribute(&self, key: &str) -> Option<&Value> {
        self.members.get("attributes")?.get(key)?.get("value")
    }

    /// The value of a field: of the line, or else of the attribute of that name.
    fn value(&self, field: &str, projects: &[Project]) -> Value {
        let project = || projects.iter().find(|known| known.id == self.project);
        let key = field.strip_prefix("tags[").and_then(|rest| rest.strip_suffix(']')).unwrap_or(field);
        let key = key.rsplit_once(',').filter(|_| key.len() < field.len()).map_or(key, |(key, _)| key);
        match key {
            "sentry.item_id" | "id" => format!("{:016x}{:016x}", self.item.number(), self.index).into(),
            "timestamp" => moment(self.time()).into(),
            "timestamp_precise" | "sentry.timestamp_precise" => self.micros.saturating_mul(1_000).into(),
            "trace" | "trace_id" => self.text("trace_id").into(),
            "span_id" => self.text("span_id").into(),
            "severity" | "level" => self.text("level").into(),
            "severity_number" => self.members.get("severity_number").cloned().unwrap_or_default(),
            "message" | "body" => self.text("body").into(),
            "project" | "project.name" | "project.slug" => project().map(|project| project.slug.to_string()).into(),
            "project.id" | "project_id" => self.project.0.into(),
            "environment" => self.attribute("sentry.environment").cloned().unwrap_or_default(),
            "release" => self.attribute("sentry.release").cloned().unwrap_or_default(),
            attribute => self.attribute(attribute).cloned().unwrap_or_default(),
        }
    }

    /// Whether the line fits a query, its attributes being tags.
    fn fits(&self, query: &Query, now: Timestamp) -> bool {
        let attributes = self.members.get("attributes").and_then(Value::as_object).into_iter().flatten();
        let attributes = attributes.map(|(key, attribute)| json!([key, attribute.get("value")]));
        let severity = self.text("level");
        let own = [json!(["severity", severity]), json!(["span_id", self.text("span_id")])];
        let line = json!({
            "project": self.project.0,
            "timestamp": self.time().as_seconds_f64(),
            "level": severity,
            "logentry": { "formatted": self.text("body") },
            "environment": self.attribute("sentry.environment"),
            "release": self.attribute("sentry.release"),
            "contexts": { "trace": { "trace_id": self.text("trace_id") } },
            "tags": attributes.chain(own).collect::<Vec<_>>(),
        });
        let text = line.to_string();
        event::parse(text.as_bytes()).is_ok_and(|event| query.matches(&event, now))
    }
}
