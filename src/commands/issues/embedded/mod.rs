//! Issues of the embedded store, in the form of the Web API.

mod change;
mod document;

use serde_json::json;

use super::list::{Amount, Search, Sort};
use super::name::{IssueKey, IssueName};
use super::place::{Change, Done, KeptIssue, Merged, Place};
use super::selection::no_issue;
use super::view::{IssueView, TAG_VALUES, Which};
use crate::client::resources::tags::IssueTag;
use crate::client::{Kept, Listed};
use crate::commands::{events, search};
use crate::config::Origin;
use crate::context::Context;
use crate::error::{CliError, ErrorKind};
use crate::model::ProjectId;
use crate::store::{EventRow, Hours, Issue, IssueId, IssueSearch, IssueSort, Store, TagSummary};

/// What is looked for when nothing was asked for, as in the Web API.
const DEFAULT_QUERY: &str = "is:unresolved";

/// How many issues are listed when nothing was said.
const USUAL: usize = 25;

/// How many of the newest events the tags are counted in.
const TAG_EVENTS: usize = 1_000;

/// The embedded store.
pub(super) struct Embedded<'a> {
    context: &'a Context,
    store: Store,
    /// The project that was named by a flag.
    project: Option<(ProjectId, String)>,
}

impl<'a> Embedded<'a> {
    /// Opens the store that the settings name.
    ///
    /// # Errors
    /// As [`Context::open_store`], and names that mean nothing here.
    pub(super) fn open(context: &'a Context, names: &[IssueName]) -> Result<Self, CliError> {
        if let Some(page) = names.iter().find(|name| name.is_page()) {
            return Err(CliError::usage(format!("`{page}` is the page of a server, and the embedded store has none"))
                .hint("name the issue by its number or short id"));
        }
        let store = context.open_store()?;
        // A project that is configured is a server's.
        let named = context.settings.project.as_ref().filter(|project| matches!(project.origin, Origin::Flag(_)));
        if context.settings.projects.len() > 1 {
            return Err(CliError::usage("the embedded store is asked about one project at a time"));
        }
        let project = match named {
            Some(named) => Some((search::project(&store, &named.value)?.id, named.value.clone())),
            None => None,
        };
        Ok(Self { context, store, project })
    }

    fn project_id(&self) -> Option<ProjectId> {
        self.project.as_ref().map(|(id, _)| *id)
    }

    fn documents(&self, issues: Vec<Issue>) -> Result<Vec<KeptIssue>, CliError> {
        let projects = self.store.projects()?;
        issues.into_iter().map(|issue| document::document(&self.store, &projects, issue)).collect()
    }

    /// The issue that a document is of.
    fn issue(&self, document: &KeptIssue) -> Result<Issue, CliError> {
        let found = document.id.parse().ok().map(|id| self.store.issue(IssueId(id))).transpose()?.flatten();
        found.ok_or_else(|| no_issue(&[&document.short_id]))
    }

    fn find_event(&self, issue: &Issue, which: Which) -> Result<Option<EventRow>, CliError> {
        Ok(match which {
            Which::None => None,
            Which::Latest => self.store.latest_event(issue.id)?,
            Which::Oldest => self.store.oldest_event(issue.id)?,
            Which::Id(id) => {
                let found = self.store.event(Some(issue.project), id)?.filter(|event| event.issue == Some(issue.id));
                let missing = || {
                    CliError::not_found(format!("{} has no event {id}", issue.short_id))
                        .hint(format!("`vidette events list --issue {}` shows those it has", issue.short_id))
                };
                Some(found.ok_or_else(missing)?)
            }
        })
    }
}

impl Place for Embedded<'_> {
    fn search(&self, search: &Search) -> Result<Listed<KeptIssue>, CliError> {
        let now = self.context.clock.now();
        if search.cursor.is_some() {
            return Err(CliError::usage("--cursor goes on with a server's list; the embedded store has no cursors"));
        }
        let sort = match search.sort {
            None | Some(Sort::LastSeen) => IssueSort::LastSeen,
            Some(Sort::FirstSeen) => IssueSort::FirstSeen,
            Some(Sort::Events) => IssueSort::TimesSeen,
            Some(Sort::Users) => IssueSort::UsersSeen,
            Some(Sort::Priority) => IssueSort::Priority,
            Some(Sort::Trends | Sort::Inbox | Sort::Recommended) => {
                return Err(CliError::usage("only servers have the orders trends, inbox and recommended"));
            }
        };
        let project = self.project_id();
        let condition = search::issue_condition(&self.store, &query(search, now), project, now)?;
        let limit = match search.amount {
            Amount::Everything => 0,
            Amount::Usual => USUAL,
            Amount::AtMost { rows, pages } => rows.unwrap_or(usize::MAX).min(pages.map_or(usize::MAX, |n| n * 100)),
        };
        // One more than is shown tells whether there are more.
        let wanted = if limit == 0 { 0 } else { limit.saturating_add(1) };
        let search = IssueSearch { project, condition, sort, limit: wanted, ..IssueSearch::default() };
        let mut found = self.store.search_issues(&search)?;
        let more = limit != 0 && found.len() > limit;
        if more {
            found.truncate(limit);
        }
        Ok(Listed { rows: self.documents(found)?, next: more.then(String::new) })
    }

    fn find(&self, names: &[IssueName]) -> Result<Vec<KeptIssue>, CliError> {
        let mut found: Vec<Issue> = Vec::new();
        let mut missing = Vec::new();
        for name in names {
            let issue = find(&self.store, name.key())?;
            match issue.filter(|issue| self.project_id().is_none_or(|project| issue.project == project)) {
                Some(issue) if found.iter().any(|known| known.id == issue.id) => {}
                Some(issue) => found.push(issue),
                None => missing.push(name.to_string()),
            }
        }
        if missing.is_empty() { self.documents(found) } else { Err(no_issue(&missing)) }
    }

    fn view(&self, name: &IssueName, which: &Which, everything: bool) -> Result<IssueView, CliError> {
        let (store, now) = (&self.store, self.context.clock.now());
        let issue = find(store, name.key())?.ok_or_else(|| no_issue(&[name.to_string()]))?;
        let projects = store.projects()?;
        let event = match self.find_event(&issue, *which)? {
            Some(row) => Some(events::document(store, &projects, &row, now, everything)?),
            None => None,
        };
        let seen = store.issue_hours(issue.id, Hours::default())?;
        let tagged = store.tag_summaries(None, Some(issue.id), TAG_EVENTS, TAG_VALUES)?;
        let tagged_events = u64::try_from(tagged.events).unwrap_or(u64::MAX);
        let hex = |hash: [u8; 16]| format!("{:032x}", u128::from_be_bytes(hash));
        Ok(IssueView {
            hashes: Some(store.issue_hashes(issue.id)?.into_iter().map(hex).collect()),
            tags: tagged.tags.iter().map(tag).collect::<Result<_, _>>()?,
            tags_of_newest: (!tagged.complete).then_some(tagged_events),
            tagged_events,
            hours: Some(seen.iter().map(|(hour, events)| (hour.as_seconds(), *events)).collect()),
            seen,
            hours_per_count: 1,
            event,
            issue: document::document(store, &projects, issue)?,
            now,
        })
    }

    fn change(&self, issues: Vec<KeptIssue>, change: &Change, _plainly: bool) -> Result<Done, CliError> {
        self.changed(&issues, change)
    }

    fn merge(&self, _issues: &[KeptIssue]) -> Result<Merged, CliError> {
        Err(CliError::failed("the embedded store does not merge issues yet")
            .hint("fingerprint rules group events together before they are stored"))
    }

    fn delete(&self, issues: Vec<KeptIssue>, discard: bool) -> Result<Done, CliError> {
        self.deleted(issues, discard)
    }

    fn may_name_nothing(&self) -> bool {
        false
    }

    fn lists_only_unresolved(&self) -> bool {
        true
    }

    fn whole_project(&self) -> Option<&str> {
        self.project.as_ref().map(|(_, name)| name.as_str())
    }
}

/// The query that a search stands for in the language of this store.
fn query(search: &Search, now: crate::model::Timestamp) -> String {
    let unsaid = search.query.is_none() && search.status.is_none() && search.amount != Amount::Everything;
    let asked = match &search.query {
        Some(query) if !query.trim().is_empty() => format!("({query})"),
        Some(_) => String::new(),
        None if unsaid => DEFAULT_QUERY.to_owned(),
        None => String::new(),
    };
    let quoted = |name: &String| format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""));
    let environments: Vec<String> = search.environments.iter().map(quoted).collect();
    let (since, until) = search.range.bounds(now);
    let terms = [
        search.status.map(|status| status.term().to_owned()),
        (!environments.is_empty()).then(|| format!("environment:[{}]", environments.join(","))),
        since.map(|since| format!("timestamp:>={since}")),
        until.map(|until| format!("timestamp:<{until}")),
    ];
    let terms: Vec<String> = terms.into_iter().flatten().collect();
    if terms.is_empty() {
        // Without parentheses, so that a fault is shown in the query as it was typed.
        return search.query.clone().unwrap_or(asked);
    }
    std::iter::once(asked).filter(|asked| !asked.is_empty()).chain(terms).collect::<Vec<_>>().join(" ")
}

fn tag(tag: &TagSummary) -> Result<Kept<IssueTag>, CliError> {
    let value = |(value, count): &(String, u64)| json!({"value": value, "count": count});
    document::kept(Ok(json!({
        "key": tag.key,
        "totalValues": tag.events,
        "uniqueValues": tag.distinct,
        "topValues": tag.top.iter().map(value).collect::<Vec<_>>(),
    })))
}

/// The issue with a number or a short id.
///
/// # Errors
/// A short id that two issues have.
fn find(store: &Store, key: &IssueKey) -> Result<Option<Issue>, CliError> {
    let name = match key {
        IssueKey::Number(number) => return Ok(store.issue(IssueId((*number).cast_signed()))?),
        IssueKey::Short(name) => name,
    };
    let mut found = store.issues_by_short_id(name)?;
    if found.len() > 1 {
        let numbers: Vec<_> = found.iter().map(|issue| issue.id.to_string()).collect();
        return Err(CliError::new(ErrorKind::Usage, format!("{} issues are called `{name}`", found.len()))
            .hint(format!("name one by its number: {}", numbers.join(", "))));
    }
    Ok(found.pop())
}

/// The issue with a short id or a number, which must be there.
///
/// # Errors
/// [`ErrorKind::NotFound`] when there is none, [`ErrorKind::Usage`] for what is no such name.
pub(in crate::commands) fn find_one(store: &Store, name: &str) -> Result<Issue, CliError> {
    let read: IssueName = name.parse().map_err(|message| CliError::usage(format!("`{name}`: {message}")))?;
    find(store, read.key())?.ok_or_else(|| no_issue(&[name]))
}
