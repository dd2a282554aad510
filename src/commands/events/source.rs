//! Where events come from: the list of a project, the list of an issue, or a search over an organisation.
//!
//! Every server has the list of a project. A search, a range, several projects and chosen fields need the table that
//! newer ones call Explore. The embedded store answers the same requests, and takes and tells a little more.

use serde_json::Value;

use super::document::no_issue;
use super::row::{EventLine, User};
use super::selection::{Selection, Sort};
use crate::client::resources::events::{self, Event, EventUser};
use crate::client::resources::explore::{self, ExploreRow, Explored, MAX_FIELDS};
use crate::client::{Client, ClientError, Kept, Listed, Paging, Request};
use crate::commands::{scope, search};
use crate::context::{Context, Target};
use crate::error::{CliError, ErrorKind};
use crate::model::EventId;
use crate::query;

/// The fields that a line is made of; as many as a server takes.
const FIELDS: [&str; MAX_FIELDS] = [
    "id",
    "issue",
    "issue.id",
    "project",
    "level",
    "title",
    "culprit",
    "message",
    "timestamp",
    "event.type",
    "platform.name",
    "release",
    "dist",
    "environment",
    "transaction",
    "url",
    "user.id",
    "user.email",
    "user.username",
    "user.ip",
];

/// The same for the embedded store. Its tags have what is left out: the severity, the release and such.
const FIELDS_OF_STORE: [&str; 17] = [
    "id",
    "issue",
    "issue.id",
    "project",
    "level",
    "title",
    "culprit",
    "message",
    "timestamp",
    "timestamp.received",
    "event.type",
    "platform.name",
    "user.id",
    "user.email",
    "user.username",
    "user.ip",
    "tags",
];

/// Before every event: the embedded store has no more than its retention keeps.
const BEGINNING: &str = "1970-01-01T00:00:00Z";

/// The rows of a page of a server.
const PAGE: usize = 100;

/// A list, ready to be asked for.
pub(super) struct Source {
    client: Client,
    asked: Asked,
}

/// Which list.
enum Asked {
    /// Of a project or an issue.
    Events { request: Request<Vec<Kept<Event>>>, known: Known, ranged: bool },
    /// A search.
    Table(Request<Explored<ExploreRow>>),
}

/// What is known of every event of a list.
#[derive(Default)]
struct Known {
    project: Option<String>,
    issue: Option<String>,
}

impl Source {
    /// The list that a selection needs. Names of issues and, in the embedded store, of projects are looked up here.
    pub(super) fn open(context: &Context, mut selection: Selection) -> Result<Self, CliError> {
        let client = context.client_of_target()?;
        let organization = context.organization()?;
        let mut range = selection.range.parameters(context.clock.now())?;
        let is_embedded = context.target() == Target::Embedded;
        if is_embedded {
            search::check(&selection.query, query::Target::Events)?;
            selection.projects = scope::projects_of_store(context, &client)?;
            if range.is_empty() {
                range.push(("start", BEGINNING.to_owned()));
            }
        }
        let asked = if let (true, [project]) = (selection.is_plain(), selection.projects.as_slice()) {
            let request = events::of_project(organization, project);
            let known = Known { project: Some(project.clone()), issue: None };
            Asked::Events { request, known, ranged: is_embedded }
        } else if let Some(issue) = selection.issue.as_ref().filter(|_| selection.is_usual()) {
            let (id, known) = issue_of(context, &client, organization, issue)?;
            let query = (!selection.query.is_empty()).then_some(&selection.query);
            let request = events::of_issue(organization, &id)
                .query_some("query", query)
                .query_all("environment", &selection.environments);
            Asked::Events { request: ranged(request, &range), known, ranged: true }
        } else {
            Asked::Table(ranged(table(organization, &selection, is_embedded)?, &range))
        };
        Ok(Self { client, asked })
    }

    /// What the server warned of.
    pub(super) fn take_warnings(&self) -> Vec<String> {
        self.client.take_warnings()
    }

    /// The events up to the limits.
    pub(super) fn list(&self, context: &Context, paging: &Paging) -> Result<Listed<EventLine>, CliError> {
        context.ask(&self.client, self.read(paging)).map_err(|error| self.explained(error))
    }

    /// The chosen fields up to the limits.
    pub(super) fn fields(&self, context: &Context, paging: &Paging) -> Result<Listed<ExploreRow>, CliError> {
        let Asked::Table(request) = &self.asked else {
            return Err(CliError::new(ErrorKind::Internal, "chosen fields of what is no table"));
        };
        let request = sized(request.clone(), paging);
        context.ask(&self.client, self.client.list(request, paging)).map_err(|error| self.explained(error))
    }

    /// One page of the latest events.
    pub(super) async fn latest(&self, cursor: Option<String>, minutes: i64) -> Result<Listed<EventLine>, ClientError> {
        let paging = Paging { limit: None, pages: Some(1), cursor };
        let period = format!("{minutes}m");
        match &self.asked {
            Asked::Events { ranged: false, .. } => self.read(&paging).await,
            Asked::Events { request, known, .. } => {
                let request = request.clone().query("statsPeriod", period);
                Ok(lines(self.client.list(request, &paging).await?, |event| of_event(event, known)))
            }
            Asked::Table(request) => {
                let request = request.clone().query("statsPeriod", period);
                Ok(lines(self.client.list(request, &paging).await?, of_row))
            }
        }
    }

    async fn read(&self, paging: &Paging) -> Result<Listed<EventLine>, ClientError> {
        match &self.asked {
            Asked::Events { request, known, ranged } => {
                let request = if *ranged { sized(request.clone(), paging) } else { request.clone() };
                Ok(lines(self.client.list(request, paging).await?, |event| of_event(event, known)))
            }
            Asked::Table(request) => Ok(lines(self.client.list(sized(request.clone(), paging), paging).await?, of_row)),
        }
    }

    /// A server without the table of a search says no more than that there is nothing.
    fn explained(&self, error: CliError) -> CliError {
        match self.asked {
            Asked::Table(_) if error.kind == ErrorKind::NotFound => {
                error.hint("a server without searches over events has the list of one --project, and of one --issue")
            }
            _ => error,
        }
    }
}

/// A page no larger than what is wanted.
fn sized<T>(request: Request<T>, paging: &Paging) -> Request<T> {
    request.query("per_page", paging.limit.map_or(PAGE, |limit| limit.clamp(1, PAGE)))
}

fn ranged<T>(request: Request<T>, range: &[(&str, String)]) -> Request<T> {
    range.iter().fold(request, |request, (name, value)| request.query(name, value))
}

/// The number of an issue, and what is known of its events.
fn issue_of(context: &Context, client: &Client, organization: &str, issue: &str) -> Result<(String, Known), CliError> {
    if issue.bytes().all(|byte| byte.is_ascii_digit()) && !issue.is_empty() {
        return Ok((issue.to_owned(), Known::default()));
    }
    if !issue.contains('-') {
        return Err(CliError::usage(format!("`{issue}` is no issue: expected a short id such as WEB-1A, or a number")));
    }
    let place = context.ask(client, client.send(events::issue_place(organization, issue)));
    let place = place.map_err(|error| if error.kind == ErrorKind::NotFound { no_issue(issue) } else { error })?;
    Ok((place.group_id, Known { project: Some(place.project_slug), issue: Some(place.short_id) }))
}

/// The table of a selection, without its range.
fn table(
    organization: &str,
    selection: &Selection,
    is_embedded: bool,
) -> Result<Request<Explored<ExploreRow>>, CliError> {
    let chosen: Vec<&str> = selection.fields.iter().map(String::as_str).collect();
    if chosen.len() > MAX_FIELDS {
        return Err(CliError::usage(format!("{} fields are too many: a server takes {MAX_FIELDS}", chosen.len())));
    }
    let fields = match (chosen.is_empty(), is_embedded) {
        (false, _) => chosen,
        (true, true) => FIELDS_OF_STORE.to_vec(),
        (true, false) => FIELDS.to_vec(),
    };
    let query = with_issue(selection.issue.as_deref(), &selection.query);
    // A server of this program takes slugs of projects as well.
    let (numbers, query) =
        if is_embedded { (selection.projects.clone(), query) } else { with_projects(&selection.projects, &query) };
    // A server sorts by nothing that it was not asked for; the embedded store does, unless it sums up.
    let by_time = fields.contains(&"timestamp") || is_embedded && !fields.iter().any(|field| field.contains('('));
    let sort = match &selection.sort {
        Sort::Newest | Sort::Oldest if !by_time => None,
        Sort::Newest => Some("-timestamp".to_owned()),
        Sort::Oldest => Some("timestamp".to_owned()),
        Sort::Field(field) => Some(field.clone()),
    };
    Ok(explore::table(organization, "errors", &fields)
        .query_all("project", numbers)
        .query_all("environment", &selection.environments)
        .query_some("query", (!query.is_empty()).then_some(query))
        .query_some("sort", sort))
}

/// The numbers of projects as the parameter takes them, and the query with a condition for those named by slug.
///
/// Without a number, every project that the token can see is searched, not only those of its owner's teams.
pub(super) fn with_projects(projects: &[String], query: &str) -> (Vec<String>, String) {
    let is_number = |project: &String| project.bytes().all(|byte| byte.is_ascii_digit());
    if projects.iter().all(is_number) {
        let numbers = if projects.is_empty() { vec!["-1".to_owned()] } else { projects.to_vec() };
        return (numbers, query.to_owned());
    }
    let (numbers, slugs): (Vec<String>, Vec<String>) = projects.iter().cloned().partition(is_number);
    let any = |key: &str, values: &[String]| match values {
        [] => None,
        [one] => Some(format!("{key}:{one}")),
        several => Some(format!("{key}:[{}]", several.join(","))),
    };
    let conditions: Vec<_> = [any("project", &slugs), any("project.id", &numbers)].into_iter().flatten().collect();
    let condition = match conditions.as_slice() {
        [one] => one.clone(),
        several => format!("({})", several.join(" OR ")),
    };
    let query = if query.is_empty() { condition } else { format!("{condition} ({query})") };
    (vec!["-1".to_owned()], query)
}

/// The query with a condition for an issue.
fn with_issue(issue: Option<&str>, query: &str) -> String {
    let Some(issue) = issue else { return query.to_owned() };
    let is_number = issue.bytes().all(|byte| byte.is_ascii_digit());
    let condition = format!("{}:{issue}", if is_number { "issue.id" } else { "issue" });
    if query.is_empty() { condition } else { format!("{condition} ({query})") }
}

fn lines<T>(listed: Listed<T>, line: impl Fn(&T) -> EventLine) -> Listed<EventLine> {
    Listed { rows: listed.rows.iter().map(line).collect(), next: listed.next }
}

fn of_event(event: &Kept<Event>, known: &Known) -> EventLine {
    let tags: Vec<_> =
        event.tags.iter().flatten().filter_map(|tag| Some((tag.key.clone()?, tag.value.clone()?))).collect();
    let mut line = EventLine {
        event_id: event.event_id.clone(),
        issue: known.issue.clone().or_else(|| event.issue_id.clone()),
        project: known.project.clone().or_else(|| event.project_id.clone()).unwrap_or_default(),
        title: event.title.clone().unwrap_or_default(),
        culprit: event.culprit.clone().unwrap_or_default(),
        message: event.message.clone().filter(|message| !message.is_empty()),
        time: event.date_created,
        kind: event.kind.clone(),
        platform: event.platform.clone(),
        user: event.user.as_ref().map(user).unwrap_or_default(),
        tags,
        json: event.json().clone(),
        ..EventLine::default()
    };
    // A list has these as tags only.
    let tag = |key: &str| line.tag(key).map(str::to_owned);
    let (level, release, dist) = (tag("level"), tag("release"), tag("dist"));
    let (environment, transaction, url) = (tag("environment"), tag("transaction"), tag("url"));
    line.level = level.unwrap_or_default();
    EventLine { release, dist, environment, transaction, url, ..line }
}

fn user(user: &EventUser) -> User {
    let id = user.id.as_ref().map(|id| id.as_str().map_or_else(|| id.to_string(), str::to_owned));
    let filled = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    User {
        id: id.filter(|id| !matches!(id.as_str(), "" | "null")),
        email: filled(&user.email),
        username: filled(&user.username),
        ip: filled(&user.ip_address),
    }
}

fn of_row(row: &ExploreRow) -> EventLine {
    let text = |name: &str| match row.get(name) {
        None | Some(Value::Null) => None,
        Some(Value::String(text)) => Some(text.clone()).filter(|text| !text.is_empty()),
        Some(other) => Some(other.to_string()),
    };
    let pair = |tag: &Value| Some((tag.get("key")?.as_str()?.to_owned(), tag.get("value")?.as_str()?.to_owned()));
    let tags: Vec<_> = row.get("tags").and_then(Value::as_array).into_iter().flatten().filter_map(pair).collect();
    let or_tag =
        |name: &str| text(name).or_else(|| tags.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()));
    EventLine {
        event_id: text("id").unwrap_or_default(),
        // An event whose issue is gone has `unknown` here.
        issue: text("issue").filter(|issue| issue != "unknown").or_else(|| text("issue.id")),
        project: text("project").or_else(|| text("project.name")).unwrap_or_default(),
        level: text("level").unwrap_or_default(),
        title: text("title").unwrap_or_default(),
        culprit: text("culprit").unwrap_or_default(),
        message: text("message"),
        time: text("timestamp").and_then(|time| time.parse().ok()),
        received: text("timestamp.received").and_then(|time| time.parse().ok()),
        kind: text("event.type"),
        platform: text("platform.name"),
        release: or_tag("release"),
        dist: or_tag("dist"),
        environment: or_tag("environment"),
        transaction: or_tag("transaction"),
        url: or_tag("url"),
        user: User {
            id: text("user.id"),
            email: text("user.email"),
            username: text("user.username"),
            ip: text("user.ip"),
        },
        tags,
        json: Value::Object(row.clone()),
    }
}

/// An event id as servers write it: 32 hex digits without dashes.
pub(super) fn event_id(text: &str) -> Option<String> {
    text.parse::<EventId>().ok().map(|id| id.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_issue_is_one_more_condition() {
        assert_eq!(with_issue(Some("WEB-1"), ""), "issue:WEB-1");
        assert_eq!(with_issue(Some("7"), "a OR b"), "issue.id:7 (a OR b)");
        assert_eq!(with_issue(None, "a"), "a");
    }

    #[test]
    fn projects_are_asked_for_by_number_and_searched_by_slug() {
        let told = |projects: &[&str], query: &str| {
            let projects: Vec<_> = projects.iter().map(|&project| project.to_owned()).collect();
            let (numbers, query) = with_projects(&projects, query);
            (numbers.join(","), query)
        };
        let pair = |numbers: &str, query: &str| (numbers.to_owned(), query.to_owned());
        assert_eq!(told(&[], "level:error"), pair("-1", "level:error"));
        assert_eq!(told(&["7", "9"], ""), pair("7,9", ""));
        assert_eq!(told(&["web"], ""), pair("-1", "project:web"));
        assert_eq!(told(&["web", "api"], "a OR b"), pair("-1", "project:[web,api] (a OR b)"));
        assert_eq!(told(&["web", "7"], ""), pair("-1", "(project:web OR project.id:7)"));
    }
}
