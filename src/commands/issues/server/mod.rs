//! Issues of a server, by its Web API.
//!
//! GlitchTip has other paths for single issues and no short ids; when the kind of server is known, that is to be
//! said here before anything is asked.

mod change;
mod view;

use super::list::{Amount, Search, Sort};
use super::name::{IssueKey, IssueName, organization_of};
use super::place::{Change, Done, KeptIssue, Merged, Place};
use super::selection::no_issue;
use super::view::{IssueView, Which};
use crate::client::resources::issues::{self, BULK, IssueQuery};
use crate::client::{Client, ClientError, Listed, Paging};
use crate::config::Origin;
use crate::context::Context;
use crate::error::CliError;

/// How many pages are listed when nothing was said, as sentry-cli does.
const USUAL_PAGES: usize = 5;

/// An organisation on a server.
pub(super) struct Server<'a> {
    context: &'a Context,
    client: Client,
    organization: String,
    projects: Vec<String>,
    /// Whether the projects were given by flags.
    projects_by_flag: bool,
}

impl<'a> Server<'a> {
    /// The server that the settings name; an issue's page names its organisation.
    ///
    /// # Errors
    /// Without a token or an organisation, and for pages of other servers.
    pub(super) fn open(context: &'a Context, names: &[IssueName]) -> Result<Self, CliError> {
        let base = context.server_url()?;
        let settings = &context.settings;
        let paged = organization_of(names, &base)?;
        let by_flag = settings.org.as_ref().filter(|org| matches!(org.origin, Origin::Flag(_)));
        let organization = match (paged, by_flag) {
            (Some(paged), Some(flag)) if flag.value != paged && flag.value.parse::<u64>().is_err() => {
                return Err(CliError::usage(format!(
                    "the issue's page is of the organisation `{paged}`, and --org says `{}`",
                    flag.value
                )));
            }
            (Some(paged), _) => paged.to_owned(),
            (None, _) => context.organization().map_err(or_embedded)?.to_owned(),
        };
        let projects_by_flag =
            settings.project.as_ref().is_some_and(|project| matches!(project.origin, Origin::Flag(_)));
        let projects = settings.projects.clone();
        Ok(Self { context, client: context.client()?, organization, projects, projects_by_flag })
    }

    /// Asks the server.
    fn ask<T>(&self, work: impl Future<Output = Result<T, ClientError>>) -> Result<T, CliError> {
        self.context.ask(&self.client, work)
    }

    /// The issues with these numbers, as far as there are any; of one the server is asked for all that it knows.
    fn by_numbers(&self, numbers: &[u64]) -> Result<Vec<KeptIssue>, CliError> {
        let mut found = Vec::new();
        let wanted: Vec<String> = numbers.iter().map(u64::to_string).collect();
        if numbers.len() > 1 {
            for part in numbers.chunks(BULK) {
                let answer = self.ask(self.client.send(issues::by_numbers(&self.organization, part)))?;
                // A server that does not know the parameter answers with whatever its search finds.
                found.extend(answer.into_iter().filter(|issue| wanted.contains(&issue.id)));
            }
        }
        for number in wanted {
            if found.iter().all(|issue| issue.id != number)
                && let Some(issue) = self.optional(issues::get(&self.organization, &number))?
            {
                found.push(issue);
            }
        }
        Ok(found)
    }

    /// An answer that the server may not have.
    fn optional<T: serde::de::DeserializeOwned>(
        &self,
        request: crate::client::Request<T>,
    ) -> Result<Option<T>, CliError> {
        self.ask(async {
            match self.client.send(request).await {
                Ok(found) => Ok(Some(found)),
                Err(error) if error.is_not_found() => Ok(None),
                Err(error) => Err(error),
            }
        })
    }

    /// Whether an issue is of the projects that names are looked for in. Numbers are sentry-cli's way, whose request
    /// reaches the configured project only; other names say their project themselves.
    fn is_meant(&self, name: &IssueName, issue: &KeptIssue) -> bool {
        let bound = self.projects_by_flag || name.plain_number().is_some();
        let Some(project) = issue.project.as_ref().filter(|_| bound && !self.projects.is_empty()) else { return true };
        self.projects.iter().any(|named| *named == project.slug || *named == project.id)
    }

    /// The issue with each of these short ids, as far as there are any; they are asked for side by side.
    fn by_short_ids(&self, short_ids: &[&str]) -> Result<Vec<Option<KeptIssue>>, CliError> {
        let one =
            async |short_id: &&str| match self.client.send(issues::by_short_id(&self.organization, short_id)).await {
                Ok(answer) => Ok(Some(answer.group)),
                Err(error) if error.is_not_found() => Ok(None),
                Err(error) => Err(error),
            };
        self.ask(futures_util::future::try_join_all(short_ids.iter().map(one)))
    }

    /// The one project there is, if there is just one.
    fn project(&self) -> Option<&str> {
        match self.projects.as_slice() {
            [project] => Some(project),
            _ => None,
        }
    }
}

fn or_embedded(error: CliError) -> CliError {
    error.hint("--local acts on the embedded store")
}

impl Place for Server<'_> {
    fn search(&self, search: &Search) -> Result<Listed<KeptIssue>, CliError> {
        let (limit, pages) = match search.amount {
            Amount::Everything => (None, None),
            Amount::Usual => (None, Some(USUAL_PAGES)),
            Amount::AtMost { rows, pages } => (rows, pages),
        };
        let paging = Paging { limit, pages, cursor: search.cursor.clone() };
        let query = query(search);
        let plain = search.environments.is_empty() && search.range.is_open() && search.sort.is_none();
        if let Some(project) = self.project().filter(|_| plain) {
            let request = issues::search_project(&self.organization, project, &query);
            return self.ask(self.client.list(request, &paging));
        }
        let wanted = IssueQuery {
            query,
            projects: self.projects.clone(),
            environments: search.environments.clone(),
            sort: search.sort.map(sort_name).transpose()?.map(str::to_owned),
            range: search.range.parameters(self.context.clock.now())?,
            limit: limit.map(|limit| limit.min(BULK)),
        };
        self.ask(self.client.list(issues::search(&self.organization, &wanted), &paging))
    }

    fn find(&self, names: &[IssueName]) -> Result<Vec<KeptIssue>, CliError> {
        let (mut numbers, mut short_ids) = (Vec::new(), Vec::new());
        for name in names {
            match name.key() {
                IssueKey::Number(number) if !numbers.contains(number) => numbers.push(*number),
                IssueKey::Short(short_id) if !short_ids.contains(&short_id.as_str()) => short_ids.push(short_id),
                _ => {}
            }
        }
        let by_number = self.by_numbers(&numbers)?;
        let by_short_id = self.by_short_ids(&short_ids)?;
        let mut found: Vec<KeptIssue> = Vec::new();
        let (mut missing, mut elsewhere) = (Vec::new(), Vec::new());
        for name in names {
            let issue = match name.key() {
                IssueKey::Number(number) => by_number.iter().find(|issue| issue.id == number.to_string()).cloned(),
                IssueKey::Short(short_id) => {
                    let place = short_ids.iter().position(|known| known == short_id);
                    place.and_then(|place| by_short_id.get(place)?.clone())
                }
            };
            match issue {
                None => missing.push(name.to_string()),
                Some(issue) if !self.is_meant(name, &issue) => {
                    elsewhere.push(format!("`{name}` is in project `{}`", issue.project_slug()));
                }
                Some(issue) if found.iter().any(|known| known.id == issue.id) => {}
                Some(issue) => found.push(issue),
            }
        }
        if !missing.is_empty() {
            return Err(no_issue(&missing));
        }
        if !elsewhere.is_empty() {
            let message = format!("{}, not in `{}`", elsewhere.join(", "), self.projects.join("`, `"));
            return Err(CliError::not_found(format!("{message}; nothing was changed"))
                .hint("name its project with --project, or the issue by its short id"));
        }
        Ok(found)
    }

    fn view(&self, name: &IssueName, which: &Which, everything: bool) -> Result<IssueView, CliError> {
        self.viewed(name, *which, everything)
    }

    fn change(&self, issues: Vec<KeptIssue>, change: &Change, plainly: bool) -> Result<Done, CliError> {
        self.changed(issues, change, plainly)
    }

    fn merge(&self, issues: &[KeptIssue]) -> Result<Merged, CliError> {
        self.merged(issues)
    }

    fn delete(&self, issues: Vec<KeptIssue>, discard: bool) -> Result<Done, CliError> {
        self.deleted(issues, discard)
    }

    fn may_name_nothing(&self) -> bool {
        true
    }

    fn lists_only_unresolved(&self) -> bool {
        false
    }

    fn whole_project(&self) -> Option<&str> {
        self.project()
    }
}

/// The query with what other options say, in the server's language, which knows no `OR` for issues.
fn query(search: &Search) -> String {
    let asked = search.query.as_deref().unwrap_or_default();
    match search.status {
        None => asked.to_owned(),
        Some(status) if asked.trim().is_empty() => status.term().to_owned(),
        Some(status) => format!("{asked} {}", status.term()),
    }
}

fn sort_name(sort: Sort) -> Result<&'static str, CliError> {
    Ok(match sort {
        Sort::LastSeen => "date",
        Sort::FirstSeen => "new",
        Sort::Events => "freq",
        Sort::Users => "user",
        Sort::Trends => "trends",
        Sort::Inbox => "inbox",
        Sort::Recommended => "recommended",
        Sort::Priority => {
            return Err(CliError::usage("servers have no order by priority")
                .hint("--sort recommended is near to it; issue.priority:high in the query finds those that matter"));
        }
    })
}
