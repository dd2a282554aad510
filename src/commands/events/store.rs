//! Events of the embedded store. It goes when the embedded store answers the Web API itself.

use std::collections::HashMap;

use serde::Serialize;

use super::row::{EventLine, User};
use super::selection::{Selection, Sort};
use crate::client::resources::explore::ExploreRow;
use crate::client::{Listed, Paging};
use crate::commands::document::{Pair, ProjectReference};
use crate::commands::issues::find_issue;
use crate::commands::search;
use crate::context::Context;
use crate::error::{CliError, ErrorKind};
use crate::model::{EventId, Timestamp};
use crate::store::{EventRow, EventSearch, Field, IssueId, Project, Store};

/// The rows of a page, as servers have it.
const PAGE: usize = 100;

/// A search of the store, ready to be run.
pub(super) struct StoreSource {
    store: Store,
    search: EventSearch,
    fields: Vec<String>,
}

/// An event without its payload; the names are those of the Web API's event list.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct EventSummary<'a> {
    /// The event's id.
    #[serde(rename = "eventID")]
    event_id: &'a str,
    /// The number of its issue, as text.
    #[serde(rename = "groupID")]
    group_id: Option<String>,
    /// The short id of its issue.
    issue: Option<&'a str>,
    /// Its project.
    project: ProjectReference,
    /// `error`, `default`, `csp` …
    #[serde(rename = "event.type")]
    kind: Option<&'a str>,
    /// Its severity.
    level: &'a str,
    /// Its title.
    title: &'a str,
    /// Its culprit.
    culprit: &'a str,
    /// Its message.
    message: Option<&'a str>,
    /// When it happened.
    date_created: Timestamp,
    /// When it came in.
    date_received: Timestamp,
    /// The platform.
    platform: Option<&'a str>,
    /// The release.
    release: Option<&'a str>,
    /// The distribution.
    dist: Option<&'a str>,
    /// The environment.
    environment: Option<&'a str>,
    /// The transaction.
    transaction: Option<&'a str>,
    /// The URL of the request.
    url: Option<&'a str>,
    /// Who met it.
    user: Option<UserSummary<'a>>,
    /// The tags.
    tags: Vec<Pair>,
}

/// Who met an event.
#[derive(Debug, Serialize)]
struct UserSummary<'a> {
    id: Option<&'a str>,
    email: Option<&'a str>,
    username: Option<&'a str>,
    ip_address: Option<&'a str>,
}

impl StoreSource {
    /// The search that a selection stands for.
    pub(super) fn open(context: &Context, selection: Selection) -> Result<Self, CliError> {
        let store = context.open_store()?;
        let now = context.clock.now();
        let mut query = Vec::new();
        if !selection.query.is_empty() {
            // In brackets where more follows: the query may hold an OR.
            let more = selection.named.len() > 1 || !selection.environments.is_empty();
            query.push(if more { format!("({})", selection.query) } else { selection.query.clone() });
        }
        let project = match selection.named.as_slice() {
            [] => None,
            [one] => search::project_id(&store, Some(one))?,
            several => {
                let slugs: Result<Vec<_>, CliError> =
                    several.iter().map(|name| Ok(search::project(&store, name)?.slug.to_string())).collect();
                query.push(format!("project:[{}]", slugs?.join(",")));
                None
            }
        };
        if !selection.environments.is_empty() {
            let quoted: Vec<_> = selection.environments.iter().map(|name| format!("{name:?}")).collect();
            query.push(format!("environment:[{}]", quoted.join(",")));
        }
        let oldest_first = match &selection.sort {
            Sort::Newest => false,
            Sort::Oldest => true,
            Sort::Field(field) => {
                return Err(CliError::usage(format!("the embedded store does not sort by `{field}`"))
                    .hint("--sort takes newest or oldest there"));
            }
        };
        if let Some(function) = selection.fields.iter().find(|field| field.contains('(')) {
            return Err(CliError::usage(format!("the embedded store does not compute `{function}`"))
                .hint("fields there are those of one event: title, level, user.email, a tag …"));
        }
        let issue = selection.issue.as_deref().map(|issue| find_issue(&store, issue)).transpose()?;
        let condition = search::event_condition(&store, &query.join(" "), project, now)?;
        let (since, until) = selection.range.bounds(now);
        let issue = issue.map(|issue| issue.id);
        let search = EventSearch { project, issue, condition, since, until, oldest_first, limit: 0, after: None };
        Ok(Self { store, search, fields: selection.fields })
    }

    /// The events up to the limits.
    pub(super) fn list(&self, paging: &Paging) -> Result<Listed<EventLine>, CliError> {
        let by_pages = paging.pages.map(|pages| pages.saturating_mul(PAGE));
        let limit = [paging.limit, by_pages].into_iter().flatten().min();
        let after = paging.cursor.as_deref().map(after).transpose()?;
        // One more than is shown tells whether there are more.
        let wanted = limit.map_or(0, |limit| limit.saturating_add(1));
        let mut found = self.store.search_events(&EventSearch { limit: wanted, after, ..self.search.clone() })?;
        let mut next = None;
        if let Some(limit) = limit.filter(|limit| found.len() > *limit) {
            found.truncate(limit);
            next = found.last().map(|row| format!("{}:{}", row.timestamp.as_millis(), row.event_id));
        }
        let mut names = Names { store: &self.store, projects: self.store.projects()?, issues: HashMap::new() };
        let rows = found.iter().map(|row| names.line(row)).collect::<Result<_, _>>()?;
        Ok(Listed { rows, next })
    }

    /// The chosen fields up to the limits.
    pub(super) fn fields(&self, paging: &Paging) -> Result<Listed<ExploreRow>, CliError> {
        let listed = self.list(paging)?;
        let pair = |line: &EventLine, name: &String| (name.clone(), line.field(name).into());
        let row = |line: &EventLine| self.fields.iter().map(|name| pair(line, name)).collect();
        Ok(Listed { rows: listed.rows.iter().map(row).collect(), next: listed.next })
    }

    /// One page of the latest events.
    pub(super) fn latest(&self, cursor: Option<String>) -> Result<Listed<EventLine>, CliError> {
        self.list(&Paging { limit: Some(PAGE), pages: None, cursor })
    }
}

/// Where a page ended: the time and the id of its last event.
fn after(cursor: &str) -> Result<(Timestamp, EventId), CliError> {
    let parts = cursor.split_once(':').and_then(|(time, id)| Some((time.parse().ok()?, id.parse().ok()?)));
    parts.map(|(time, id)| (Timestamp::from_millis(time), id)).ok_or_else(|| {
        CliError::new(ErrorKind::Usage, format!("`{cursor}` is no cursor of the embedded store"))
            .hint("an earlier list prints the cursor to go on with")
    })
}

/// Names of projects and issues, each looked up once.
struct Names<'a> {
    store: &'a Store,
    projects: Vec<Project>,
    issues: HashMap<IssueId, Option<String>>,
}

impl Names<'_> {
    fn line(&mut self, row: &EventRow) -> Result<EventLine, CliError> {
        let text = |field| row.fields.get(field).map(str::to_owned);
        let project = ProjectReference::find(&self.projects, row.project);
        let line = EventLine {
            event_id: row.event_id.to_string(),
            issue: self.short_id(row.issue)?,
            project: project.slug.clone(),
            level: row.level.name().to_owned(),
            title: text(Field::Title).unwrap_or_default(),
            culprit: text(Field::Culprit).unwrap_or_default(),
            message: text(Field::Message),
            time: Some(row.timestamp),
            received: Some(row.received),
            kind: text(Field::Type),
            platform: text(Field::Platform),
            release: text(Field::Release),
            dist: text(Field::Dist),
            environment: text(Field::Environment),
            transaction: text(Field::TransactionName),
            url: text(Field::Url),
            user: User {
                id: text(Field::UserId),
                email: text(Field::UserEmail),
                username: text(Field::UserUsername),
                ip: text(Field::UserIp),
            },
            tags: row.fields.tags().map(|(key, value)| (key.to_owned(), value.to_owned())).collect(),
            json: serde_json::Value::Null,
        };
        let json = serde_json::to_value(summary(row, &line, project))
            .map_err(|error| CliError::new(ErrorKind::Internal, "an event has no JSON form").because(error))?;
        Ok(EventLine { json, ..line })
    }

    fn short_id(&mut self, issue: Option<IssueId>) -> Result<Option<String>, CliError> {
        let Some(issue) = issue else { return Ok(None) };
        if let Some(known) = self.issues.get(&issue) {
            return Ok(known.clone());
        }
        let short_id = self.store.issue(issue)?.map(|issue| issue.short_id);
        self.issues.insert(issue, short_id.clone());
        Ok(short_id)
    }
}

fn summary<'a>(row: &EventRow, line: &'a EventLine, project: ProjectReference) -> EventSummary<'a> {
    let user = UserSummary {
        id: line.user.id.as_deref(),
        email: line.user.email.as_deref(),
        username: line.user.username.as_deref(),
        ip_address: line.user.ip.as_deref(),
    };
    EventSummary {
        event_id: &line.event_id,
        group_id: row.issue.map(|issue| issue.to_string()),
        issue: line.issue.as_deref(),
        project,
        kind: line.kind.as_deref(),
        level: &line.level,
        title: &line.title,
        culprit: &line.culprit,
        message: line.message.as_deref(),
        date_created: row.timestamp,
        date_received: row.received,
        platform: line.platform.as_deref(),
        release: line.release.as_deref(),
        dist: line.dist.as_deref(),
        environment: line.environment.as_deref(),
        transaction: line.transaction.as_deref(),
        url: line.url.as_deref(),
        user: line.user.name().is_some().then_some(user),
        tags: line.tags.iter().map(|(key, value)| Pair { key: key.clone(), value: value.clone() }).collect(),
    }
}
